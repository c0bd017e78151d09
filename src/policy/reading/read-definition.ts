/**
 * Reading a policy definition out of a value, whatever form it was written in.
 * https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics
 */
import type { Member, ObjectValue, Value } from '../../expand/value.js';
import { knownString } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import type { Span } from '../../inputs/source-file.js';
import type { Condition } from '../condition.js';
import { isPlain } from '../conditions/expressions.js';
import {
  EFFECTS,
  type PolicyDefinition,
  type PolicyMode,
  type PolicyParameter,
  type PolicyThen,
} from '../definition.js';
import { readCondition } from './read-condition.js';
import { checkExpressions } from './read-expressions.js';
import { readParameters } from './read-parameters.js';
import { DefinitionReport, memberIn, objectIn, textIn, unknownName } from './read-report.js';

/** Where a definition is declared, and what that says of it. */
export interface DefinitionPlace {
  readonly name?: string;
  readonly id?: string;
  /** The declaration, or the whole file. */
  readonly span: Span;
  /** What names it on its first lines. */
  readonly headerSpan: Span;
}

/**
 * The definition that a value spells: `{ mode, parameters, policyRule }`, by itself or as the `properties` of a resource.
 * Undefined after errors were reported without which it cannot be evaluated. What is wrong in an expression (an unknown function
 * or parameter) is reported too, but costs that expression only.
 */
export function readDefinition(
  value: Value,
  where: DefinitionPlace,
  bag: DiagnosticBag,
  limits: Limits,
): PolicyDefinition | undefined {
  const report = new DefinitionReport(bag, limits);
  const outer = objectIn(value, 'A policy definition', report, where.headerSpan);
  if (outer === undefined) return undefined;
  const properties = memberIn(outer, 'properties');
  const body = properties === undefined ? outer : objectIn(properties.value, "'properties'", report, properties.span);
  if (body === undefined) return undefined;
  const mode = readMode(memberIn(body, 'mode'), report);
  const parameters = readParameters(memberIn(body, 'parameters'), report);
  const rule = readRule(memberIn(body, 'policyRule'), mode, parameters, where, report);
  reportKeys(body, properties === undefined, report);
  if (mode === undefined || parameters === undefined || rule === undefined || !report.isSound) return undefined;
  return { ...namesOf(outer, body, where), mode, parameters, ...rule, span: where.span, headerSpan: where.headerSpan };
}

function namesOf(
  outer: ObjectValue,
  body: ObjectValue,
  where: DefinitionPlace,
): Pick<PolicyDefinition, 'name' | 'id' | 'displayName' | 'description'> {
  const id = (where.id ?? textIn(outer, 'id'))?.toLowerCase();
  const displayName = textIn(body, 'displayName');
  const name = where.name ?? textIn(outer, 'name') ?? id?.split('/').at(-1) ?? displayName ?? 'policy';
  return { name, id, displayName: displayName ?? name, description: textIn(body, 'description') };
}

/** A definition without mode is `Indexed`, as the service takes it. */
function readMode(member: Member | undefined, report: DefinitionReport): PolicyMode | undefined {
  if (member === undefined) return { kind: 'indexed' };
  const written = knownString(member.value);
  const lower = written?.toLowerCase();
  if (lower === 'all' || lower === 'indexed') return { kind: lower };
  if (written !== undefined && /^microsoft\.[a-z0-9.]+\.data$/i.test(written)) return { kind: 'data-plane', written };
  if (written === undefined) return report.fail('syntax-error', "'mode' must be 'All' or 'Indexed'.", member.span);
  return report.failUnknown('mode', written, ['All', 'Indexed'], member.span);
}

interface Rule {
  readonly condition: Condition;
  readonly then: PolicyThen;
}

function readRule(
  member: Member | undefined,
  mode: PolicyMode | undefined,
  parameters: ReadonlyMap<string, PolicyParameter> | undefined,
  where: DefinitionPlace,
  report: DefinitionReport,
): Rule | undefined {
  if (member === undefined)
    return report.fail('syntax-error', "The policy definition has no 'policyRule'.", where.headerSpan);
  const rule = objectIn(member.value, "'policyRule'", report, member.span);
  if (rule === undefined) return undefined;
  for (const { name, span } of rule.members.values()) {
    if (!['if', 'then'].includes(name.toLowerCase()))
      report.failUnknown('key of policyRule', name, ['if', 'then'], span);
  }
  const [given, then] = [memberIn(rule, 'if'), memberIn(rule, 'then')];
  if (given === undefined) report.fail('syntax-error', "The policy rule has no 'if'.", member.span);
  if (then === undefined) report.fail('syntax-error', "The policy rule has no 'then'.", member.span);
  const condition = given && readCondition(given.value, report);
  const read = then && readThen(then, mode, parameters, report);
  if (parameters !== undefined) checkExpressions(member.value, parameters, report);
  // biome-ignore lint/suspicious/noThenProperty: it is what the language calls it, and nothing awaits a rule.
  return condition && read && { condition, then: read };
}

function readThen(
  { value, span }: Member,
  mode: PolicyMode | undefined,
  parameters: ReadonlyMap<string, PolicyParameter> | undefined,
  report: DefinitionReport,
): PolicyThen | undefined {
  const then = objectIn(value, "'then'", report, span);
  if (then === undefined) return undefined;
  for (const { name, span: at } of then.members.values()) {
    if (!['effect', 'details'].includes(name.toLowerCase()))
      report.failUnknown('key of then', name, ['effect', 'details'], at);
  }
  const effect = memberIn(then, 'effect');
  if (effect === undefined) return report.fail('syntax-error', "'then' has no 'effect'.", span);
  if (mode?.kind !== 'data-plane') checkEffect(effect, parameters, report);
  const details = memberIn(then, 'details')?.value;
  const existence = details?.kind === 'object' ? memberIn(details, 'existenceCondition') : undefined;
  const existenceCondition = existence && readCondition(existence.value, report);
  return { effect: effect.value, details, existenceCondition, span };
}

/** A literal effect is one that there is, and so is every value that its parameter allows. */
function checkEffect(
  { value, span }: Member,
  parameters: ReadonlyMap<string, PolicyParameter> | undefined,
  report: DefinitionReport,
): void {
  const written = knownString(value);
  if (value.kind === 'scalar' && (written === undefined || written === '')) {
    report.fail('syntax-error', "'effect' must be the name of an effect.", span);
  } else if (written !== undefined && isPlain(value)) {
    if (!isEffect(written)) report.failUnknown('effect', written, EFFECT_NAMES, span);
  } else if (written !== undefined) {
    const [, name = ''] = /^\[\s*parameters\(\s*'([^']{1,200})'\s*\)\s*\]$/i.exec(written) ?? [];
    const parameter = parameters?.get(name.toLowerCase());
    for (const one of [...(parameter?.allowedValues ?? []), parameter?.defaultValue]) {
      const effect = knownString(one);
      if (one !== undefined && effect !== undefined && !isEffect(effect)) {
        report.failUnknown('effect', effect, EFFECT_NAMES, one.origin.span);
      }
    }
  }
}

function isEffect(written: string): boolean {
  const lower = written.toLowerCase();
  return EFFECTS.some((effect) => effect === lower) || PREVIEWED.has(lower);
}

/** Effects that built-in definitions allow, but that Azure does not document yet. */
const PREVIEWED: ReadonlySet<string> = new Set(['auditaction']);

/** As documents spell them. */
const EFFECT_NAMES = [
  'Disabled',
  'Append',
  'Modify',
  'Mutate',
  'AddToNetworkGroup',
  'Deny',
  'Audit',
  'Manual',
  'AuditIfNotExists',
  'DeployIfNotExists',
  'DenyAction',
];

const BODY_KEYS = [
  'displayName',
  'description',
  'policyType',
  'mode',
  'metadata',
  'parameters',
  'policyRule',
  'version',
  'versions',
  'externalEvaluationEnforcementSettings',
];
const OUTER_KEYS = ['id', 'name', 'type', 'apiVersion', 'systemData', 'scope', '$schema', 'properties'];

/** A key that no definition has is likely a misspelt one. */
function reportKeys(body: ObjectValue, isOutermost: boolean, report: DefinitionReport): void {
  const known = isOutermost ? [...BODY_KEYS, ...OUTER_KEYS] : BODY_KEYS;
  for (const { name, span } of body.members.values()) {
    if (known.some((one) => one.toLowerCase() === name.toLowerCase())) continue;
    report.tell('unknown-key', unknownName('key of a policy definition', name, known), span);
  }
}
