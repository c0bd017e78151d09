/** Assignments as Azure has them: exported as JSON, or declared in a template. */
import type { ResourceScope, UnknownValue, Value } from '../../expand/value.js';
import { firstUnknown } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import { nearest } from '../../inputs/nearest.js';
import type { Span } from '../../inputs/source-file.js';
import {
  type Declaration,
  itemsOf,
  propertiesOf,
  propertyOf,
  reportMisspelled,
  textIn,
  wordIn,
  writtenIn,
} from './declaration.js';
import { isGuid, type Named, namedBy } from './naming.js';
import { type Override, readOverrides } from './overrides.js';
import { scopeOfId } from './reach.js';
import { readResourceSelectors, type Selector } from './selectors.js';

/** An assignment, whatever form it is written in. */
export interface ReadAssignment {
  readonly name: string;
  readonly displayName: string;
  /** What may name it: one for each scope it is made in. */
  readonly named: readonly Named[];
  readonly target: Target;
  readonly given: ReadonlyMap<string, GivenValue>;
  /** True if values for parameters that nobody declares are nothing to report. */
  readonly givesMore: boolean;
  readonly notEnforced: boolean;
  readonly messages: readonly Message[];
  readonly definitionVersion: string | undefined;
  readonly places: readonly Place[];
  readonly selectors: readonly (readonly Selector[])[];
  readonly overrides: readonly Override[];
  readonly condition: true | UnknownValue;
  /** A file that says more of effects and parameters than is read, and where it is named. */
  readonly table: Value | undefined;
  readonly span: Span;
  readonly headerSpan: Span;
  readonly evaluation: string;
}

/** What an assignment assigns, or an initiative holds. */
export interface Target {
  /** Undefined if it is not known. */
  readonly named: Named | undefined;
  /** As written, for people. */
  readonly shown: string;
  /** Why it is not known. */
  readonly because: string | undefined;
  /** True if it has to be among the files: it is named in a way that nothing else is. */
  readonly isOwn: boolean;
  readonly span: Span;
}

/** The value of a parameter, and the member that gives it. */
export interface GivenValue {
  readonly name: string;
  readonly value: Value;
  readonly span: Span;
}

export interface Message {
  readonly text: string;
  /** The policy of an initiative that it is for; undefined: all. */
  readonly referenceId: string | undefined;
}

/** A scope, and what is excluded in it. */
export interface Place {
  /** Undefined if no file says where. */
  readonly scope: ResourceScope | undefined;
  readonly notScopes: readonly Value[];
}

/** Properties of assignments; the second line stands beside them in what the tools print. */
const PROPERTIES = [
  'displayName description metadata scope notScopes policyDefinitionId parameters nonComplianceMessages enforcementMode',
  'resourceSelectors overrides definitionVersion latestDefinitionVersion effectiveDefinitionVersion assignmentType instanceId',
  'selfServeExemptionSettings id name type location identity systemData resourceGroup sku kind',
]
  .join(' ')
  .split(' ');

/** @returns undefined, with the reason in the bag, if it does not say what it assigns */
export function readAssignment(declared: Declaration, bag: DiagnosticBag): ReadAssignment | undefined {
  const { name, named, condition, span, headerSpan, evaluation } = declared;
  const what = `the assignment '${name}'`;
  const properties = propertiesOf(declared.body);
  reportMisspelled(properties, PROPERTIES, 'An assignment', bag);
  const target = targetOf(propertyOf(declared, 'policyDefinitionId'), evaluation);
  if (target === undefined) {
    bag.report('policy-invalid', missingTarget(properties, what), headerSpan);
    return undefined;
  }
  return {
    name,
    displayName: textIn(properties, 'displayName') ?? name,
    named: [named],
    target,
    given: givenParameters(propertyOf(declared, 'parameters'), bag),
    givesMore: false,
    notEnforced: isNotEnforced(propertyOf(declared, 'enforcementMode'), bag),
    messages: readMessages(propertyOf(declared, 'nonComplianceMessages'), bag),
    definitionVersion: textIn(properties, 'definitionVersion'),
    places: [
      {
        scope: declared.scope,
        notScopes: itemsOf(propertyOf(declared, 'notScopes'), `'notScopes' of ${what}`, bag),
      },
    ],
    selectors: readResourceSelectors(propertyOf(declared, 'resourceSelectors'), what, bag),
    overrides: readOverrides(propertyOf(declared, 'overrides'), bag),
    condition,
    table: undefined,
    span,
    headerSpan,
    evaluation,
  };
}

function missingTarget(properties: Value, what: string): string {
  const names = properties.kind === 'object' ? [...properties.members.values()].map((member) => member.name) : [];
  const near = nearest('policyDefinitionId', names, 4);
  const hint = near === undefined ? '' : ` It has '${near}'.`;
  return `What ${what} assigns is not said: it needs 'policyDefinitionId'.${hint}`;
}

/** What a property names; undefined if it is absent. */
export function targetOf(id: Value | undefined, evaluation: string): Target | undefined {
  if (id === undefined) return undefined;
  const named = namedBy(id, evaluation);
  const shown = id.kind === 'scalar' ? String(id.value) : (named?.name.split('|').at(-1) ?? '');
  return {
    named,
    shown,
    because: named === undefined ? whyUnknown(id) : undefined,
    isOwn: false,
    span: id.origin.span,
  };
}

/** A definition or initiative of one's own by its name alone; a GUID may be that of a built-in one. */
export function targetNamed(kind: 'definition' | 'initiative', name: string, span: Span): Target {
  const named = { kind, name: name.toLowerCase(), prefix: undefined };
  return { named, shown: name, because: undefined, isOwn: !isGuid(name), span };
}

function whyUnknown(id: Value): string {
  const unknown = firstUnknown(id);
  if (unknown !== undefined) return unknown.message === '' ? `'${unknown.expression}' is not known` : unknown.message;
  return `'${id.kind === 'scalar' ? String(id.value) : 'what is written'}' is no ID of a policy or initiative`;
}

export const ENFORCEMENT_MODES = ['Default', 'DoNotEnforce', 'Enroll'] as const;

/** True if the assignment stops nothing; what is not known of it counts as enforced. */
export function isNotEnforced(mode: Value | undefined, bag: DiagnosticBag): boolean {
  const word = wordIn(mode, ENFORCEMENT_MODES, "'enforcementMode'", bag);
  return word !== undefined && word !== 'Default';
}

/** `{ name: { value } }`. */
export function givenParameters(value: Value | undefined, bag: DiagnosticBag): ReadonlyMap<string, GivenValue> {
  const given = new Map<string, GivenValue>();
  if (value === undefined) return given;
  if (value.kind !== 'object') {
    if (value.kind === 'scalar' || value.kind === 'array')
      bag.report('policy-invalid', "'parameters' has to be an object of names and values.", value.origin.span);
    return given;
  }
  for (const [key, { name, span, value: written }] of value.members) {
    const inner = writtenIn(written, 'value');
    if (inner !== undefined) given.set(key, { name, value: inner, span });
    else if (written.kind === 'unknown' || written.kind === 'choice') given.set(key, { name, value: written, span });
    else if (written.kind !== 'object' || !written.members.has('value')) {
      const message = `The value of the parameter '${name}' has to be written as { "value": ... }.`;
      bag.report('policy-invalid', message, span);
    }
  }
  return given;
}

export function readMessages(value: Value | undefined, bag: DiagnosticBag): readonly Message[] {
  return itemsOf(value, "'nonComplianceMessages' of an assignment", bag).flatMap((item) => {
    reportMisspelled(item, ['message', 'policyDefinitionReferenceId'], 'A message', bag);
    const text = textIn(item, 'message');
    return text === undefined ? [] : [{ text, referenceId: textIn(item, 'policyDefinitionReferenceId') }];
  });
}

/** The message for a policy of an assignment: its own, else the one for all. */
export function messageFor(messages: readonly Message[], referenceId: string | undefined): string | undefined {
  const isOwn = (message: Message) =>
    referenceId !== undefined && message.referenceId?.toLowerCase() === referenceId.toLowerCase();
  return (messages.find(isOwn) ?? messages.find((message) => message.referenceId === undefined))?.text;
}

/** The scope of a text for which no scope can be told is one that nobody knows. */
export function placeAt(scope: Value, notScopes: readonly Value[]): Place {
  return { scope: scopeOfId(scope) ?? { level: 'resource', resource: scope }, notScopes };
}
