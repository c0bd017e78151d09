/**
 * Assignments as Enterprise Azure Policy as Code (EPAC) writes them: a tree, in which each branch adds up to an assignment of
 * each of its definitions in each of its scopes.
 * https://azure.github.io/enterprise-azure-policy-as-code/policy-assignments/
 */
import type { ObjectValue, Value } from '../../expand/value.js';
import { knownBoolean, knownString } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import { nearest } from '../../inputs/nearest.js';
import type { Span } from '../../inputs/source-file.js';
import { itemsOf, reportMisspelled, textIn, writtenIn } from './declaration.js';
import { type Environments, inEveryEnvironment } from './epac-environments.js';
import { type Named, prefixOf } from './naming.js';
import { type Override, overrideOf, readOverrides } from './overrides.js';
import {
  type GivenValue,
  isNotEnforced,
  type Message,
  type Place,
  placeAt,
  type ReadAssignment,
  readMessages,
  type Target,
  targetNamed,
  targetOf,
} from './read-assignment.js';
import { readResourceSelectors, readSelectors, type Selector } from './selectors.js';

const NODE = [
  '$schema nodeName metadata epacCloudEnvironments definitionEntry definitionEntryList assignment parameters overrides parameterFile',
  'parameterSelector parameterFileName parameterSuppressDefaultValues nonComplianceMessageColumn scope notScope notScopes managedIdentityLocations',
  'managedIdentityLocation additionalRoleAssignments userAssignedIdentity nonComplianceMessages resourceSelectors enforcementMode',
  'definitionVersion children ignoreBranch enforcementModeOverride',
]
  .join(' ')
  .split(' ');

/** What a branch has added up to. */
interface Branch {
  readonly trail: string;
  readonly entries: readonly Entry[] | undefined;
  readonly isList: boolean;
  readonly naming: Naming;
  readonly given: ReadonlyMap<string, GivenValue>;
  readonly overrides: readonly Value[];
  readonly selectors: readonly (readonly Selector[])[];
  readonly scopes: ObjectValue | undefined;
  readonly notScopes: readonly ObjectValue[];
  readonly mode: Value | undefined;
  readonly messages: readonly Message[];
  readonly version: string | undefined;
  /** Where a table is named that holds effects and parameters. */
  readonly table: Value | undefined;
  readonly nodeSpan: Span;
}

interface Naming {
  readonly name: string;
  readonly displayName: string;
  /** What stands last of it. */
  readonly span: Span | undefined;
}

/** What is assigned. */
interface Entry {
  readonly target: Target;
  readonly naming: Naming;
  readonly goesBehind: boolean;
  readonly messages: readonly Message[];
  readonly version: string | undefined;
}

export function isAssignmentTree(root: Value): boolean {
  return writtenIn(root, 'nodeName') !== undefined;
}

/** Every assignment of a tree. */
export function readAssignmentTree(
  root: ObjectValue,
  environments: Environments,
  bag: DiagnosticBag,
): readonly ReadAssignment[] {
  const start: Branch = {
    trail: '',
    entries: undefined,
    isList: false,
    naming: { name: '', displayName: '', span: undefined },
    given: new Map(),
    overrides: [],
    selectors: [],
    scopes: undefined,
    notScopes: [],
    mode: undefined,
    messages: [],
    version: undefined,
    table: undefined,
    nodeSpan: root.origin.span,
  };
  return readNode(root, start, environments, bag);
}

/** The depth is that of the file, which its reader bounds. */
function readNode(
  node: Value,
  above: Branch,
  environments: Environments,
  bag: DiagnosticBag,
): readonly ReadAssignment[] {
  if (node.kind !== 'object') return [];
  reportMisspelled(node, NODE, 'A node of assignments', bag);
  // The word of older releases for a branch that is not deployed.
  if (knownBoolean(writtenIn(node, 'ignoreBranch')) === true) return [];
  const branch = extended(above, node, bag);
  const children = itemsOf(writtenIn(node, 'children'), `'children' of '${branch.trail}'`, bag);
  if (children.length === 0) return assignmentsOf(branch, node, environments, bag);
  return children.flatMap((child) => readNode(child, branch, environments, bag));
}

function extended(above: Branch, node: ObjectValue, bag: DiagnosticBag): Branch {
  const own = entriesOf(node, bag);
  const scopes = writtenIn(node, 'scope');
  const notScopes = [writtenIn(node, 'notScopes'), writtenIn(node, 'notScope')].filter((one) => one?.kind === 'object');
  const trail = `${above.trail}${textIn(node, 'nodeName') ?? ''}`;
  return {
    trail,
    entries: own ?? above.entries,
    isList: own === undefined ? above.isList : writtenIn(node, 'definitionEntryList') !== undefined,
    naming: joined(above.naming, namingOf(writtenIn(node, 'assignment'))),
    given: new Map([...above.given, ...plainParameters(writtenIn(node, 'parameters'))]),
    overrides: [...above.overrides, ...itemsOf(writtenIn(node, 'overrides'), `'overrides' of '${trail}'`, bag)],
    selectors: [...above.selectors, ...readResourceSelectors(writtenIn(node, 'resourceSelectors'), `'${trail}'`, bag)],
    scopes: scopes?.kind === 'object' ? scopes : above.scopes,
    notScopes: [...above.notScopes, ...notScopes.filter((one): one is ObjectValue => one?.kind === 'object')],
    mode: writtenIn(node, 'enforcementMode') ?? above.mode,
    messages: [...above.messages, ...readMessages(writtenIn(node, 'nonComplianceMessages'), bag)],
    version: textIn(node, 'definitionVersion') ?? above.version,
    table: writtenIn(node, 'parameterFile') ?? writtenIn(node, 'parameterFileName') ?? above.table,
    nodeSpan: node.origin.span,
  };
}

function entriesOf(node: ObjectValue, bag: DiagnosticBag): readonly Entry[] | undefined {
  const single = writtenIn(node, 'definitionEntry');
  if (single !== undefined) return entryOf(single, bag);
  const list = writtenIn(node, 'definitionEntryList');
  return list === undefined
    ? undefined
    : itemsOf(list, "'definitionEntryList'", bag).flatMap((one) => entryOf(one, bag));
}

/** The ways to name what is assigned; the last two are those of older releases. */
const ENTRY_NAMES = [
  'policyId',
  'policySetId',
  'policyName',
  'policySetName',
  'initiativeId',
  'initiativeName',
] as const;
const ENTRY = [...ENTRY_NAMES, 'definitionVersion', 'displayName', 'assignment', 'nonComplianceMessages'];

function entryOf(value: Value, bag: DiagnosticBag): readonly Entry[] {
  reportMisspelled(value, ENTRY, 'A definition entry', bag);
  const target = targetIn(value);
  if (target === undefined) {
    const message = `A definition entry has to name one of ${ENTRY_NAMES.slice(0, 4).join(', ')}.`;
    bag.report('policy-invalid', message, value.origin.span);
    return [];
  }
  const assignment = writtenIn(value, 'assignment');
  return [
    {
      target,
      naming: namingOf(assignment),
      goesBehind: knownBoolean(writtenIn(assignment, 'append')) === true,
      messages: readMessages(writtenIn(value, 'nonComplianceMessages'), bag),
      version: textIn(value, 'definitionVersion'),
    },
  ];
}

function targetIn(value: Value): Target | undefined {
  for (const way of ENTRY_NAMES) {
    const written = writtenIn(value, way);
    if (written === undefined) continue;
    if (way.endsWith('Id')) return targetOf(written, 'files');
    const kind = way === 'policyName' ? 'definition' : 'initiative';
    return targetNamed(kind, knownString(written) ?? '', written.origin.span);
  }
  return undefined;
}

function namingOf(assignment: Value | undefined): Naming {
  return {
    name: textIn(assignment, 'name') ?? '',
    displayName: textIn(assignment, 'displayName') ?? '',
    span: assignment?.origin.span,
  };
}

function joined(first: Naming, second: Naming): Naming {
  return {
    name: first.name + second.name,
    displayName: first.displayName + second.displayName,
    span: second.span ?? first.span,
  };
}

/** `{ name: value }`, without the `value` that Azure has between. */
function plainParameters(value: Value | undefined): ReadonlyMap<string, GivenValue> {
  if (value?.kind !== 'object') return new Map();
  return new Map([...value.members].map(([key, { name, span, value: given }]) => [key, { name, value: given, span }]));
}

/** The assignments at the end of a branch, one for each definition. */
function assignmentsOf(
  branch: Branch,
  leaf: ObjectValue,
  environments: Environments,
  bag: DiagnosticBag,
): readonly ReadAssignment[] {
  const { entries, scopes } = branch;
  const named = (entries ?? []).every((entry) => branch.naming.name + entry.naming.name !== '');
  if (entries === undefined) reportMissing('definitionEntry', branch, leaf, bag);
  if (scopes === undefined) reportMissing('scope', branch, leaf, bag);
  if (!named) reportMissing('assignment', branch, leaf, bag);
  if (entries === undefined || scopes === undefined || !named) return [];
  return entries.map((entry) => assignmentOf(entry, branch, scopes, environments, bag));
}

function reportMissing(name: string, { trail }: Branch, leaf: ObjectValue, bag: DiagnosticBag): void {
  const names = [...leaf.members.values()].map((member) => member.name).filter((one) => !NODE.includes(one));
  const near = nearest(name, names);
  const hint = near === undefined ? '' : `; did you mean it by '${near}'?`;
  const message = `The branch '${trail}' of assignments has no '${name}'${hint === '' ? '.' : hint}`;
  bag.report('policy-invalid', message, firstLineOf(leaf));
}

/** Where the node begins: the whole of it would be many lines. */
function firstLineOf({ members, origin: { span } }: ObjectValue): Span {
  return members.get('nodename')?.span ?? { ...span, end: span.start + 1 };
}

function assignmentOf(
  entry: Entry,
  branch: Branch,
  scopes: ObjectValue,
  environments: Environments,
  bag: DiagnosticBag,
): ReadAssignment {
  const naming = entry.goesBehind ? joined(branch.naming, entry.naming) : joined(entry.naming, branch.naming);
  const places = placesOf(scopes, branch.notScopes, environments);
  const span = branch.nodeSpan;
  return {
    name: naming.name,
    displayName: naming.displayName === '' ? naming.name : naming.displayName,
    named: places.map((place) => namedIn(place, naming.name)),
    target: entry.target,
    given: branch.given,
    givesMore: true,
    notEnforced: isNotEnforced(branch.mode, bag),
    messages: [...branch.messages, ...entry.messages],
    definitionVersion: entry.version ?? branch.version,
    places,
    selectors: branch.selectors,
    overrides: overridesFor(entry, branch, bag),
    condition: true,
    table: branch.table,
    span,
    headerSpan: branch.naming.span ?? entry.naming.span ?? span,
    evaluation: 'files',
  };
}

function namedIn({ scope }: Place, name: string): Named {
  const prefix = scope === undefined ? undefined : prefixOf(scope);
  return { kind: 'assignment', name: name.toLowerCase(), prefix };
}

/** Every scope of every environment, each with what is excluded in that environment. */
function placesOf(
  scopes: ObjectValue,
  notScopes: readonly ObjectValue[],
  environments: Environments,
): readonly Place[] {
  return [...scopes.members].flatMap(([environment, { value }]) => {
    const excluded = [
      ...notScopes.flatMap((one) => inEveryEnvironment(one, environment)),
      ...environments.notScopesOf(environment),
    ];
    const listed = value.kind === 'array' ? value.items : [value];
    return listed.map((scope) => placeAt(scope, excluded));
  });
}

/** Overrides of a list of definitions say for which of them they are. */
function overridesFor({ target }: Entry, { overrides, isList }: Branch, bag: DiagnosticBag): readonly Override[] {
  return overrides.flatMap((item) => {
    const owner = targetIn(item);
    if (owner !== undefined && owner.named?.name !== target.named?.name) return [];
    if (owner === undefined && isList) {
      const message = `An override for a list of definitions has to name one of ${ENTRY_NAMES.slice(0, 4).join(', ')}.`;
      bag.report('policy-invalid', message, item.origin.span);
      return [];
    }
    const effect = writtenIn(item, 'effect');
    return effect === undefined ? readOverride(item, bag) : [overrideOf(effect, referencesOf(item, bag), bag)];
  });
}

/** One in Azure's words, without the name of the definition. */
function readOverride(item: Value, bag: DiagnosticBag): readonly Override[] {
  if (item.kind !== 'object') return [];
  const names = new Set(ENTRY_NAMES.map((name) => name.toLowerCase()));
  const members = new Map([...item.members].filter(([key]) => !names.has(key)));
  const { origin } = item;
  return readOverrides({ kind: 'array', items: [{ ...item, members }], origin }, bag);
}

function referencesOf(item: Value, bag: DiagnosticBag): readonly Selector[] {
  const list = writtenIn(item, 'policyDefinitionReferences') ?? writtenIn(item, 'policyDefinitionReferenceIds');
  const selectors = readSelectors(writtenIn(item, 'selectors'), 'an override', bag);
  if (list === undefined) return selectors;
  return [...selectors, { kind: 'policyDefinitionReferenceId', list, isExcluding: false, span: list.origin.span }];
}
