/** From the files of policies to the policies that resources are held to. */
import type { Resource } from '../../expand/resource.js';
import type { Value } from '../../expand/value.js';
import { knownString } from '../../expand/values.js';
import { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import type { Repository } from '../../inputs/repository.js';
import { allOf, clauseOf, type Judgement, judged } from '../../model/judgement.js';
import type { AssignedPolicies, AssignedPolicy, PolicyAssignment, PolicyInitiative } from '../assignment.js';
import type { PolicyDefinition } from '../definition.js';
import { readDefinition } from '../reading/read-definition.js';
import { givenParameters } from '../reading/read-parameters.js';
import { type Entry, Lookup, placeText, textOfAll } from './catalogue.js';
import type { Declaration } from './declaration.js';
import { Exemptions } from './exempting.js';
import { isInside } from './inside.js';
import { idOf } from './naming.js';
import { type EffectFor, effectsOf } from './overrides.js';
import { boundValues, type Giver, passedOn } from './parameters.js';
import { evidenceOf } from './reach.js';
import { type GivenValue, messageFor, type ReadAssignment, readAssignment } from './read-assignment.js';
import { type ReadExemption, readExemption } from './read-exemption.js';
import { type PolicyReference, type ReadInitiative, readInitiative } from './read-initiative.js';
import { type PolicySources, readSources } from './read-sources.js';
import { completed, type PolicyResolver, passOn } from './resolving.js';
import { isSelected } from './selectors.js';
import type { TemplateOptions } from './templates.js';
import { reportOtherVersion } from './versions.js';

/**
 * The policies that the files assign, with what they are given, where they hold and what is exempt. Definitions and initiatives
 * that nothing assigns count as assigned to everything with their defaults. Never throws; what cannot be read, or is not at hand,
 * is reported.
 *
 * @param repository its `files` are those that policies are read from, whatever they hold
 * @param named the paths that somebody named, so that one that is no kind of file which is read is told
 * @param options with a resolver for what they name and do not hold; without one it is reported, and never guessed
 */
export async function assignedPolicies(
  repository: Repository,
  named: readonly string[],
  options: TemplateOptions & { readonly resolver?: PolicyResolver | undefined },
  bag: DiagnosticBag,
): Promise<AssignedPolicies> {
  const { resolver, limits } = options;
  const sources = await readSources(repository, named, options, bag);
  if (resolver === undefined) return policiesIn(sources, { limits }, bag);
  const { sources: whole, reasons } = await completed(sources, resolver, limits);
  const heard = new DiagnosticBag();
  const policies = policiesIn(whole, { limits, reasons }, heard);
  passOn(heard, bag);
  return policies;
}

/**
 * What sources of policies come to, wherever they were read.
 *
 * @param reasons why something that they name is not among them, by its ID
 */
export function policiesIn(
  sources: PolicySources,
  { limits, reasons }: { readonly limits: Limits; readonly reasons?: ReadonlyMap<string, string> },
  bag: DiagnosticBag,
): AssignedPolicies {
  const of = (kind: Declaration['kind']) => sources.declarations.filter((declared) => declared.kind === kind);
  const definitions = of('definition').map((declared) => ({ declared, read: definitionOf(declared, limits, bag) }));
  const initiatives = of('initiative').map((declared) => ({ declared, read: readInitiative(declared, bag, limits) }));
  const assignments = [
    ...of('assignment').flatMap((declared) => readAssignment(declared, bag) ?? []),
    ...sources.assignments,
  ];
  const exemptions: readonly ReadExemption[] = [
    ...of('exemption').flatMap((declared) => readExemption(declared, bag) ?? []),
    ...sources.exemptions,
  ];
  const lookup = new Lookup({ definitions, initiatives }, bag, reasons);
  const joining: Joining = { lookup, exemptions: new Exemptions(exemptions, bag), limits, bag };
  const found: AssignedPolicy[] = [];
  for (const assignment of assignments) addBounded(found, () => assigned(assignment, joining), joining);
  for (const entry of initiatives.filter((one) => !lookup.isUsed(one))) {
    const { declared, read } = entry;
    if (read !== undefined) addBounded(found, () => membersOf(read, declared, undefined, joining), joining);
  }
  for (const entry of definitions.filter((one) => !lookup.isUsed(one)))
    addBounded(found, () => unassigned(entry, joining), joining);
  joining.exemptions.reportUnused();
  return { policies: distinct(found), unavailable: lookup.unavailable };
}

/** A large initiative may be assigned often: what is too much is left out, and told. */
function addBounded(found: AssignedPolicy[], more: () => readonly AssignedPolicy[], { limits, bag }: Joining): void {
  if (found.length <= limits.resources) found.push(...more());
  if (found.length <= limits.resources) return;
  found.length = limits.resources;
  bag.report('too-many-nodes', `More than ${limits.resources} policies are assigned; the rest is not evaluated.`);
}

interface Joining {
  readonly lookup: Lookup;
  readonly exemptions: Exemptions;
  readonly limits: Limits;
  readonly bag: DiagnosticBag;
}

function definitionOf(declared: Declaration, limits: Limits, bag: DiagnosticBag): PolicyDefinition | undefined {
  const { name, named, body, span, headerSpan } = declared;
  const id = idOf(named);
  return readDefinition(body, { name, span, headerSpan, ...(id === undefined ? {} : { id }) }, bag, limits);
}

/** Everything that one assignment assigns. */
function assigned(assignment: ReadAssignment, joining: Joining): readonly AssignedPolicy[] {
  const { target } = assignment;
  if (target.named?.kind === 'initiative') {
    const entry = joining.lookup.initiative(target, assignment);
    if (entry?.read === undefined || takesMore(assignment, joining.bag)) return [];
    return membersOf(entry.read, entry.declared, assignment, joining);
  }
  const entry = joining.lookup.definition(target, assignment);
  if (entry?.read === undefined || takesMore(assignment, joining.bag)) return [];
  const { read: definition, declared } = entry;
  reportOtherVersion(assignment.definitionVersion, declared, target.span, joining.bag);
  const receiver = { what: `the policy '${definition.displayName}'`, parameters: definition.parameters };
  const parameters = boundValues(receiver, assignment.given, giverOf(assignment), joining.bag);
  if (parameters === undefined) return [];
  return policiesFor({ definition, declared, parameters, assignment, member: undefined }, joining);
}

/** True, and reported, if effects and parameters come from a file that is not read. */
function takesMore({ name, table }: ReadAssignment, bag: DiagnosticBag): boolean {
  if (table === undefined) return false;
  const file = knownString(table) ?? 'a file';
  const message = `The assignment '${name}' takes effects and parameters from '${file}', which is not read, so its policies are not evaluated.`;
  bag.report('unsupported', message, table.origin.span);
  return true;
}

function giverOf({ name, headerSpan, givesMore }: ReadAssignment): Giver {
  const remedy = (parameter: string) =>
    `Give it in the parameters of the assignment '${name}': ${example(parameter, givesMore)}.`;
  return { place: headerSpan, remedy, givesMore };
}

function example(parameter: string, isPlain: boolean): string {
  return isPlain ? `"${parameter}": ...` : `"${parameter}": { "value": ... }`;
}

/** The policies of an initiative, assigned or, if nothing assigns it, with its defaults. */
function membersOf(
  initiative: ReadInitiative,
  declared: Declaration,
  assignment: ReadAssignment | undefined,
  joining: Joining,
): readonly AssignedPolicy[] {
  const { bag } = joining;
  const receiver = { what: `the initiative '${initiative.displayName}'`, parameters: initiative.parameters };
  const given = assignment?.given ?? new Map<string, GivenValue>();
  const giver = assignment === undefined ? nobody(initiative.headerSpan) : giverOf(assignment);
  const bound = boundValues(receiver, given, giver, bag);
  // What is missing keeps only those policies from being evaluated, but without all of them found nobody would use it.
  const found = initiative.references.map((reference) => ({
    reference,
    entry: joining.lookup.definition(reference.target, {
      name: assignment?.name ?? initiative.name,
      evaluation: initiative.evaluation,
      definitionVersion: reference.definitionVersion,
    }),
  }));
  if (bound === undefined) return [];
  const values = givenParameters({ parameters: initiative.parameters }, bound);
  return found.flatMap(({ reference, entry }) => {
    if (entry?.read === undefined) return [];
    const { read: definition, declared: policy } = entry;
    reportOtherVersion(reference.definitionVersion, policy, reference.target.span, bag);
    const parameters = memberValues(reference, definition, initiative, values, joining);
    if (parameters === undefined) return [];
    const member = { initiative, declared, referenceId: reference.referenceId };
    return policiesFor({ definition, declared: policy, parameters, assignment, member }, joining);
  });
}

function memberValues(
  { given, referenceId, span }: PolicyReference,
  definition: PolicyDefinition,
  { name }: ReadInitiative,
  values: ReadonlyMap<string, Value>,
  { limits, bag }: Joining,
): ReadonlyMap<string, Value> | undefined {
  const receiver = { what: `the policy '${definition.displayName}'`, parameters: definition.parameters };
  const remedy = (parameter: string) =>
    `Give it in the parameters of '${referenceId}' in the initiative '${name}': ${example(parameter, false)}.`;
  return boundValues(receiver, passedOn(given, values, limits), { place: span, remedy, givesMore: false }, bag);
}

function unassigned(entry: Entry<PolicyDefinition>, joining: Joining): readonly AssignedPolicy[] {
  const { read: definition, declared } = entry;
  if (definition === undefined) return [];
  const receiver = { what: `the policy '${definition.displayName}'`, parameters: definition.parameters };
  const parameters = boundValues(receiver, new Map(), nobody(definition.headerSpan), joining.bag);
  if (parameters === undefined) return [];
  return policiesFor({ definition, declared, parameters, assignment: undefined, member: undefined }, joining);
}

function nobody(place: Giver['place']): Giver {
  const remedy = (name: string) =>
    `Nothing assigns it: add an assignment with ${example(name, false)}, or give it a defaultValue.`;
  return { place, remedy, givesMore: false };
}

/** One policy with its values, by itself or as a member of an initiative. */
interface Joined {
  readonly definition: PolicyDefinition;
  readonly declared: Declaration;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly assignment: ReadAssignment | undefined;
  readonly member:
    | { readonly initiative: ReadInitiative; readonly declared: Declaration; readonly referenceId: string }
    | undefined;
}

/** The policy, once for each effect that overrides give it. */
function policiesFor(joined: Joined, { exemptions }: Joining): readonly AssignedPolicy[] {
  const { definition, declared, parameters, assignment, member } = joined;
  const referenceId = member?.referenceId;
  const initiative: PolicyInitiative | undefined = member && {
    name: member.initiative.name,
    displayName: member.initiative.displayName,
    referenceId: member.referenceId,
  };
  const exempting =
    assignment === undefined
      ? []
      : exemptions.from({ assignment, definition: declared, initiative: member?.declared, referenceId });
  const conditions = [declared, ...(member === undefined ? [] : [member.declared])].map((one) => one.condition);
  return effectsOf(assignment?.overrides ?? [], referenceId).map((effect) => ({
    definition,
    parameters,
    assignment: assignment && describe(assignment, referenceId),
    initiative,
    effectOverride: effect.effect,
    appliesTo: (resource) => appliesTo(resource, assignment, conditions, effect),
    exemptions: exempting,
  }));
}

function describe(assignment: ReadAssignment, referenceId: string | undefined): PolicyAssignment {
  const { name, displayName, named, span, notEnforced, messages, definitionVersion } = assignment;
  const [only, ...more] = named;
  const message = messageFor(messages, referenceId);
  return {
    name,
    displayName,
    id: only === undefined || more.length > 0 ? undefined : idOf(only),
    span,
    notEnforced,
    ...(message === undefined ? {} : { nonComplianceMessage: message }),
    ...(definitionVersion === undefined ? {} : { definitionVersion }),
  };
}

function appliesTo(
  resource: Resource,
  assignment: ReadAssignment | undefined,
  conditions: readonly ReadAssignment['condition'][],
  effect: EffectFor,
): Judgement {
  const isThere = [...conditions, assignment?.condition ?? true].flatMap((condition) =>
    condition === true ? [] : [judged('unknown', [evidenceOf(resource, clauseOf(condition))])],
  );
  if (assignment === undefined) return allOf(judged(true, [evidenceOf(resource)]), ...isThere);
  return allOf(
    isInside(assignment.places, resource),
    isSelected(assignment.selectors, resource),
    effect.countsFor(resource),
    ...isThere,
  );
}

/** What several evaluations of one template say alike is said once. */
function distinct(policies: readonly AssignedPolicy[]): readonly AssignedPolicy[] {
  const known = new Map<string, AssignedPolicy>();
  for (const policy of policies) {
    const { definition, assignment, initiative, parameters, effectOverride } = policy;
    const key = [
      placeText(definition.span),
      assignment === undefined ? '' : `${placeText(assignment.span)} ${assignment.name} ${assignment.id}`,
      initiative === undefined ? '' : `${initiative.name} ${initiative.referenceId}`,
      textOfAll(parameters),
      knownString(effectOverride) ?? '',
      effectOverride?.origin.span.start ?? '',
      policy.assignment?.notEnforced,
    ].join('|');
    if (!known.has(key)) known.set(key, policy);
  }
  return [...known.values()];
}
