/** Initiatives (policy set definitions): which policies they hold, and which values they pass to them. */
import type { Value } from '../../expand/value.js';
import { array } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import type { Span } from '../../inputs/source-file.js';
import type { PolicyParameter } from '../definition.js';
import { checkExpressions } from '../reading/read-expressions.js';
import { readParameters } from '../reading/read-parameters.js';
import { DefinitionReport, memberIn } from '../reading/read-report.js';
import {
  type Declaration,
  itemsOf,
  propertiesOf,
  propertyOf,
  reportMisspelled,
  textIn,
  writtenIn,
} from './declaration.js';
import type { Named } from './naming.js';
import { type GivenValue, givenParameters, type Target, targetNamed, targetOf } from './read-assignment.js';

export interface ReadInitiative {
  readonly name: string;
  readonly displayName: string;
  readonly named: Named;
  /** By lower-cased name. */
  readonly parameters: ReadonlyMap<string, PolicyParameter>;
  readonly references: readonly PolicyReference[];
  readonly span: Span;
  readonly headerSpan: Span;
  readonly evaluation: string;
}

/** One policy of an initiative. */
export interface PolicyReference {
  /** Its place in the list if it is not written. */
  readonly referenceId: string;
  readonly target: Target;
  /** As written: texts may be expressions over the parameters of the initiative. */
  readonly given: ReadonlyMap<string, GivenValue>;
  readonly definitionVersion: string | undefined;
  readonly span: Span;
}

const PROPERTIES = [
  'displayName description metadata policyType parameters policyDefinitions policyDefinitionGroups version versions id name type',
  'systemData importPolicyDefinitionGroups resourceGroup',
]
  .join(' ')
  .split(' ');

const REFERENCE = [
  'policyDefinitionId policyDefinitionName policyDefinitionReferenceId parameters groupNames definitionVersion',
  'latestDefinitionVersion effectiveDefinitionVersion',
]
  .join(' ')
  .split(' ');

/** @returns undefined, with the reason in the bag, if it lists no policies */
export function readInitiative(declared: Declaration, bag: DiagnosticBag, limits: Limits): ReadInitiative | undefined {
  const { name, named, span, headerSpan, evaluation } = declared;
  const properties = propertiesOf(declared.body);
  reportMisspelled(properties, PROPERTIES, 'An initiative', bag);
  const listed = propertyOf(declared, 'policyDefinitions');
  if (listed?.kind !== 'array') {
    const why =
      listed === undefined || listed.kind === 'scalar'
        ? "it needs the list 'policyDefinitions'"
        : 'its list is not known';
    bag.report('policy-invalid', `Which policies the initiative '${name}' holds is not known: ${why}.`, headerSpan);
    return undefined;
  }
  if (listed.open !== undefined) {
    const message = `The initiative '${name}' may hold more policies than can be told: ${listed.open.reason.message}.`;
    bag.report('policy-invalid', message, listed.origin.span);
  }
  const report = new DefinitionReport(bag, limits);
  const member = properties.kind === 'object' ? memberIn(properties, 'parameters') : undefined;
  const parameters = readParameters(member, report) ?? new Map<string, PolicyParameter>();
  checkExpressions(array(listed.items.flatMap(parametersIn), listed.origin), parameters, report);
  return {
    name,
    displayName: textIn(properties, 'displayName') ?? name,
    named,
    parameters,
    references: itemsOf(listed, "'policyDefinitions'", bag).flatMap(
      (item, at) => referenceOf(item, at, declared, bag) ?? [],
    ),
    span,
    headerSpan,
    evaluation,
  };
}

function parametersIn(item: Value): readonly Value[] {
  const given = writtenIn(item, 'parameters');
  return given === undefined ? [] : [given];
}

function referenceOf(
  item: Value,
  at: number,
  { name, evaluation }: Declaration,
  bag: DiagnosticBag,
): PolicyReference | undefined {
  const { span } = item.origin;
  reportMisspelled(item, REFERENCE, "An entry of 'policyDefinitions'", bag);
  const byName = writtenIn(item, 'policyDefinitionName');
  const target =
    byName?.kind === 'scalar'
      ? targetNamed('definition', String(byName.value), byName.origin.span)
      : targetOf(writtenIn(item, 'policyDefinitionId'), evaluation);
  if (target === undefined) {
    const message = `Entry ${at + 1} of the initiative '${name}' does not say which policy it is: it needs 'policyDefinitionId'.`;
    bag.report('policy-invalid', message, span);
    return undefined;
  }
  return {
    referenceId: textIn(item, 'policyDefinitionReferenceId') ?? String(at),
    target,
    given: givenParameters(writtenIn(item, 'parameters'), bag),
    definitionVersion: textIn(item, 'definitionVersion'),
    span,
  };
}
