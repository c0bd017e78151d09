/** What is assigned at, above and below a scope, as the policies that resources are held to. */
import { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import { POLICY_ASSIGNMENT, POLICY_EXEMPTION } from '../../model/types.js';
import type { AssignedPolicies } from '../../policy/assignment.js';
import { policiesIn } from '../../policy/sources/assigned-policies.js';
import { completed, type PolicyResolver, passOn } from '../../policy/sources/resolving.js';
import { askGraph } from '../ask-graph.js';
import { type Gap, gapOf, sentencesOf } from '../facts.js';
import { QUERIES } from '../queries/catalogue.js';
import type { ArmReader, Body, ListAnswer } from '../reader.js';
import { readingOf } from '../versions.js';
import { bodyOfRow, liveDeclaration } from './bodies.js';
import { LiveDefinitions } from './definitions.js';

/** Where to look. */
export interface PolicyReach {
  /** GUIDs: what is assigned to them, above and below them. */
  readonly subscriptions: readonly string[];
  /** The name of a management group: what is assigned to it and above it. */
  readonly managementGroup?: string | undefined;
}

export interface AssignedReading {
  readonly reader: ArmReader;
  readonly limits: Limits;
  /** What it is to the result that something cannot be read. */
  readonly unread: 'live-unavailable' | 'live-not-read';
  /** Where definitions come from, if somebody has such a reading already. */
  readonly definitions?: PolicyResolver;
}

export interface LivePolicies extends AssignedPolicies {
  /** What of assignments and exemptions was not read; of definitions, `unavailable` tells it. */
  readonly gaps: readonly Gap[];
}

/** Never throws for what Azure does: what cannot be read is reported, and what was read is evaluated. */
export async function readAssignedPolicies(
  reach: PolicyReach,
  { reader, limits, unread, definitions }: AssignedReading,
  bag: DiagnosticBag,
): Promise<LivePolicies> {
  const [assignments, exemptions] = await Promise.all([
    bodiesOf('policyAssignments', POLICY_ASSIGNMENT, reach, reader, limits),
    bodiesOf('policyExemptions', POLICY_EXEMPTION, reach, reader, limits),
  ]);
  const gaps = [...assignments.gaps, ...exemptions.gaps];
  for (const sentence of sentencesOf(gaps)) bag.report(unread, sentence);
  const heard = new DiagnosticBag();
  const declarations = [...assignments.bodies, ...exemptions.bodies].flatMap(
    (body) => liveDeclaration(body, limits, heard) ?? [],
  );
  const resolver = definitions ?? new LiveDefinitions(reader, { subscriptions: reach.subscriptions, limits }, bag);
  const read = { declarations, assignments: [], exemptions: [] };
  const { sources, reasons } = await completed(read, resolver, limits);
  const policies = policiesIn(sources, { limits, reasons }, heard);
  passOn(heard, bag);
  return { ...policies, gaps };
}

interface Bodies {
  readonly bodies: readonly Body[];
  readonly gaps: readonly Gap[];
}

/** Of Resource Graph; where that does not tell all, of Resource Manager. */
async function bodiesOf(
  name: 'policyAssignments' | 'policyExemptions',
  type: string,
  { subscriptions, managementGroup }: PolicyReach,
  reader: ArmReader,
  limits: Limits,
): Promise<Bodies> {
  const query = QUERIES[name];
  const asked =
    subscriptions.length === 0
      ? { rows: [], gaps: [] }
      : await askGraph(reader, { query, subscriptions, mostRows: limits.resources });
  const groups = managementGroup === undefined ? [] : [{ path: groupPath(managementGroup), ...AT_AND_ABOVE }];
  const missed = asked.gaps.length === 0 ? [] : subscriptions.map((one) => ({ path: `/subscriptions/${one}` }));
  const lists = await Promise.all([...groups, ...missed].map((place) => listed(reader, type, place)));
  const bodies = [...asked.rows.map(bodyOfRow), ...lists.flatMap((one) => one.bodies)];
  // What the lists tell whole takes nothing from what the query did not.
  const gaps = [...(missed.length === 0 ? asked.gaps : []), ...lists.flatMap((one) => one.gaps)];
  return { bodies: eachOnce(bodies), gaps };
}

/** Without a filter the list of a subscription also has what is assigned above and in it. */
const AT_AND_ABOVE = { parameters: { $filter: 'atScope()' } };

interface ListPlace {
  readonly path: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Source: learn.microsoft.com/rest/api/policyauthorization/policy-assignments/list and list-for-management-group */
async function listed(reader: ArmReader, type: string, { path, parameters }: ListPlace): Promise<Bodies> {
  const versions = readingOf(type)?.versions ?? [];
  let answer: ListAnswer | undefined;
  for (const version of versions) {
    answer = await reader.list(`${path}/providers/${type}`, version, parameters);
    if (answer.ok || answer.failure.reason !== 'rejected') break;
  }
  if (answer === undefined || answer.ok) return { bodies: answer?.value ?? [], gaps: [] };
  return { bodies: answer.value, gaps: [gapOf(answer.failure, wordsOf(type), path, `${type}/read`)] };
}

/** `policy assignments`. */
function wordsOf(type: string): string {
  const [, collection = type] = type.split('/');
  return collection.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function groupPath(name: string): string {
  return `/providers/Microsoft.Management/managementGroups/${name}`;
}

/** What stands above several scopes comes with each of them. */
function eachOnce(bodies: readonly Body[]): readonly Body[] {
  const known = new Map<string, Body>();
  for (const body of bodies) {
    const id = String(body['id']).toLowerCase();
    if (!known.has(id)) known.set(id, body);
  }
  return [...known.values()];
}
