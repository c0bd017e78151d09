/** What an answer of checkPolicyRestrictions says about a planned resource. */
import type { Resource } from '../../expand/resource.js';
import type { Scalar } from '../../expand/value.js';
import type { Aliases } from '../../policy/aliases.js';
import { EFFECTS, type Effect } from '../../policy/definition.js';
import type { Body } from '../reader.js';
import type { PlannedBody } from './planned-body.js';

/** One policy that Azure would hold the resource to. */
export interface Restriction {
  /** Path in the body, of the property that decides; undefined: the resource as a whole. */
  readonly path: string | undefined;
  /** Resource IDs, lower-cased; empty if Azure does not say. */
  readonly policyDefinitionId: string;
  readonly assignment: string;
  /** The initiative, if it is assigned by one. */
  readonly initiative: string | undefined;
  readonly effect: Effect | undefined;
  /** The comparison that decides: field, operator and value. */
  readonly expression: string | undefined;
  /** What would do at the path, if that is one value. */
  readonly expected: Scalar | undefined;
  /** What would do, if that is one of several. */
  readonly allowed: readonly Scalar[] | undefined;
  /** What Azure says of it, as a clause. */
  readonly message: string;
  /** Why it is not certain, as a clause. */
  readonly because: string | undefined;
}

/** Restrictions taken of one answer. */
const MOST_RESTRICTIONS = 1_000;

/** Source: learn.microsoft.com/rest/api/policyinsights/policy-restrictions, API version 2024-10-01. */
export function restrictionsIn(
  answer: Body,
  resource: Resource,
  planned: PlannedBody,
  aliases: Aliases,
): readonly Restriction[] {
  const { policyEvaluations } = bodyOf(answer['contentEvaluationResult']);
  const evaluated = listOf(policyEvaluations).flatMap((one) => evaluationOf(one, planned) ?? []);
  const known = new Set(evaluated.map(keyOf));
  const restricted = listOf(answer['fieldRestrictions']).flatMap((one) =>
    fieldRestrictionsOf(one, resource, planned, aliases),
  );
  // What the whole resource is refused for is not told of each field again.
  return [...evaluated, ...restricted.filter((one) => !known.has(keyOf(one)))].slice(0, MOST_RESTRICTIONS);
}

/** False for an answer that does not have the shape of one, or that speaks of policies without naming them. */
export function isUnderstood(
  { contentEvaluationResult, fieldRestrictions }: Body,
  read: readonly Restriction[],
): boolean {
  const { policyEvaluations = [] } = bodyOf(contentEvaluationResult);
  const isEvaluated = typeof contentEvaluationResult === 'object' && Array.isArray(policyEvaluations ?? []);
  const isRestricted = fieldRestrictions === undefined || typeof fieldRestrictions === 'object';
  return isEvaluated && isRestricted && read.every(({ policyDefinitionId }) => policyDefinitionId !== '');
}

function keyOf({ policyDefinitionId, assignment }: Restriction): string {
  return `${policyDefinitionId} ${assignment}`;
}

function evaluationOf(
  { policyInfo, evaluationResult, effectDetails, evaluationDetails }: Body,
  planned: PlannedBody,
): Restriction | undefined {
  const result = textIn(evaluationResult);
  if (result.toLowerCase() === 'compliant') return undefined;
  const { evaluatedExpressions } = bodyOf(evaluationDetails);
  const expressions = listOf(evaluatedExpressions).flatMap((one) => expressionOf(one) ?? []);
  const deciding = decidingOf(expressions);
  const untold = expressions.find(({ path }) => isUntold(path, planned));
  const isDecided = result.toLowerCase() === 'noncompliant';
  const unsure = isDecided ? untold && `what '${untold.path}' is was not told to Azure` : `Azure answers '${result}'`;
  return {
    ...policyOf(policyInfo),
    path: (untold ?? deciding)?.path,
    effect: effectNamed(bodyOf(effectDetails)['policyEffect']),
    expression: deciding && `${deciding.field} ${deciding.operator} ${JSON.stringify(deciding.target)}`,
    expected: deciding && expectedBy(deciding),
    allowed: deciding && allowedBy(deciding),
    message: 'Azure finds that it does not comply',
    because: unsure,
  };
}

/** A comparison that Azure made. */
interface Evaluated {
  readonly field: string;
  readonly path: string;
  readonly operator: string;
  readonly target: unknown;
  /** Whether it held; undefined if Azure does not say. */
  readonly holds: boolean | undefined;
}

/** Undefined for what is about no field. */
function expressionOf({
  expressionKind,
  expression,
  path,
  operator,
  targetValue,
  result,
}: Body): Evaluated | undefined {
  if (textIn(expressionKind).toLowerCase() !== 'field' || typeof path !== 'string' || path === '') return undefined;
  const holds = { true: true, false: false }[textIn(result).toLowerCase()];
  return { field: textIn(expression) || path, path, operator: textIn(operator), target: targetValue, holds };
}

/** Paths that mostly say which resources are meant. */
const CHOOSING = new Set(['type', 'kind', 'name', 'fullname', 'location', 'id']);

const POSITIVE = new Set(['equals', 'in', 'like', 'match', 'matchinsensitively', 'contains', 'containskey']);

/** What asks for something to be otherwise decides, the last of several; what says which resources are meant only where nothing else is said. */
function decidingOf(expressions: readonly Evaluated[]): Evaluated | undefined {
  const ranks = expressions.map((one) => (CHOOSING.has(one.path.toLowerCase()) ? -2 : 0) + (isDemand(one) ? 1 : 0));
  const most = Math.max(...ranks);
  const deciding = expressions.findLast((_, at) => ranks[at] === most);
  return deciding?.path.toLowerCase() === 'type' ? undefined : deciding;
}

/** The leaf of a condition that holds and speaks of what is missing or wrong, or that stands under a `not` and fails. */
function isDemand({ operator, holds }: Evaluated): boolean {
  return holds !== undefined && holds !== POSITIVE.has(operator.toLowerCase());
}

function expectedBy({ operator, target, holds }: Evaluated): Scalar | undefined {
  const lower = operator.toLowerCase();
  const wants = (lower === 'notequals' && holds === true) || (lower === 'equals' && holds === false);
  if (wants) return scalarIn(target);
  const forbids = (lower === 'equals' && holds === true) || (lower === 'notequals' && holds === false);
  const text = forbids && target !== null ? String(target).toLowerCase() : '';
  return text === 'true' ? false : text === 'false' ? true : undefined;
}

function allowedBy({ operator, target, holds }: Evaluated): readonly Scalar[] | undefined {
  const lower = operator.toLowerCase();
  const isList = (lower === 'notin' && holds === true) || (lower === 'in' && holds === false);
  if (!isList || !Array.isArray(target)) return undefined;
  const values = target.map(scalarIn);
  return values.includes(undefined) ? undefined : values.flatMap((one) => one ?? []);
}

/** True if what the path names, something in it or something around it was not told. */
function isUntold(path: string, { untold }: PlannedBody): boolean {
  const lower = plainPath(path);
  return [...untold].map(plainPath).some((one) => one === lower || isBelow(one, lower) || isBelow(lower, one));
}

function plainPath(path: string): string {
  return path.toLowerCase().replaceAll(/\[(?:\d+|\*)\]/g, '');
}

function isBelow(path: string, above: string): boolean {
  return path.startsWith(`${above}.`) || path.startsWith(`${above}[`);
}

/** Required, Removed, Deny and Audit: what would be asked of a field, whatever the resource has there. */
function fieldRestrictionsOf(
  { field, restrictions }: Body,
  resource: Resource,
  planned: PlannedBody,
  aliases: Aliases,
): readonly Restriction[] {
  const name = textIn(field);
  const path = name === '' ? undefined : (aliases.pathOf(name, resource) ?? name);
  return listOf(restrictions).map(({ result, defaultValue, values, reason, policyEffect, policy }) => {
    const kind = textIn(result).toLowerCase();
    const listed = (Array.isArray(values) ? values : []).flatMap((one) => scalarIn(one) ?? []);
    const wanted =
      kind === 'required' ? (scalarIn(defaultValue) ?? (listed.length === 1 ? listed[0] : undefined)) : undefined;
    const effect = effectNamed(policyEffect) ?? (kind === 'audit' || kind === 'deny' ? kind : undefined);
    const isOpen = path === undefined || isUntold(path, planned) || !changes(effect);
    const own = textIn(reason).replace(/\.$/, '');
    return {
      ...policyOf(policy),
      path,
      effect,
      expression: undefined,
      expected: wanted,
      allowed: kind === 'required' && listed.length > 1 ? listed : undefined,
      message: own === '' ? sentenceFor(kind, name, listed, wanted) : own,
      because: isOpen
        ? `what '${name}' will be is not known, and ${sentenceFor(kind, name, listed, wanted)}`
        : undefined,
    };
  });
}

function changes(effect: Effect | undefined): boolean {
  return effect === 'modify' || effect === 'append';
}

function sentenceFor(kind: string, field: string, values: readonly Scalar[], wanted: Scalar | undefined): string {
  const listed =
    values.length === 0
      ? ''
      : ` ${values
          .slice(0, 8)
          .map((one) => `'${one}'`)
          .join(', ')}`;
  switch (kind) {
    case 'required':
      return `Azure asks for '${field}'${wanted === undefined ? listed : ` '${wanted}'`}`;
    case 'removed':
      return `Azure would remove '${field}'`;
    case 'audit':
      return `Azure would report '${field}'${listed}`;
    default:
      return `Azure would refuse '${field}'${listed}`;
  }
}

function policyOf(policyInfo: unknown): Pick<Restriction, 'policyDefinitionId' | 'assignment' | 'initiative'> {
  const { policyDefinitionId, policyAssignmentId, policySetDefinitionId } = bodyOf(policyInfo);
  const initiative = textIn(policySetDefinitionId).toLowerCase();
  return {
    policyDefinitionId: textIn(policyDefinitionId).toLowerCase(),
    assignment: textIn(policyAssignmentId).toLowerCase(),
    initiative: initiative === '' ? undefined : initiative,
  };
}

function effectNamed(value: unknown): Effect | undefined {
  const lower = textIn(value).toLowerCase();
  return EFFECTS.find((effect) => effect === lower);
}

function scalarIn(value: unknown): Exclude<Scalar, null> | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): readonly Body[] {
  return Array.isArray(value) ? value.map(bodyOf) : [];
}

function bodyOf(value: unknown): Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : {};
}
