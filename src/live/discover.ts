/** Which workspaces there are in the subscriptions, and what around them: asked of Azure Resource Graph. */
import { askGraph, GRAPH_VERSION, type GraphRows } from './ask-graph.js';
import { type Fact, type Gap, gapOf, needs } from './facts.js';
import { missingPermissions } from './permissions.js';
import { QUERIES, type QueryName } from './queries/catalogue.js';
import { takesIds } from './queries/query.js';
import type { ArmReader, Body } from './reader.js';
import { permissionsOfTypes } from './versions.js';

/** What the workflow's inputs name: a part of `LiveOptions`. */
export interface LiveScope {
  /** GUIDs. */
  readonly subscriptions: readonly string[];
  /** The name of a management group: all subscriptions below it. */
  readonly managementGroup?: string | undefined;
  /** Resource IDs: if there are any, only these workspaces and registries are looked at. */
  readonly workspaces?: readonly string[];
}

/** True if the scope names single workspaces. */
export function namesWorkspaces({ workspaces = [] }: LiveScope): boolean {
  return workspaces.length > 0;
}

export type RowsByQuery = Readonly<Record<QueryName, Fact<readonly Body[]>>>;

/** What Resource Graph tells. IDs and types in rows are in lower case. */
export interface Estate {
  /** GUIDs in lower case, of the subscriptions that were asked for and are in sight. */
  readonly subscriptions: readonly string[];
  /** The rows of each query; of `workspaces`, those that the scope names. */
  readonly facts: RowsByQuery;
  readonly gaps: readonly Gap[];
  /** The principals whose role assignments are among the facts, in lower case. */
  readonly principals: readonly string[];
}

/** Source: learn.microsoft.com/rest/api/managementgroups/management-groups/get-descendants */
const DESCENDANTS_VERSION = '2020-05-01';

/** Asks everything of the catalogue. Never throws for what Azure does. */
export async function discover(reader: ArmReader, scope: LiveScope, mostRows: number): Promise<Estate> {
  const named = await subscriptionsOf(reader, scope);
  const asking = new Asking(reader, named.subscriptions, mostRows);
  const subscriptions = await asking.rows('subscriptions');
  const inSight = named.subscriptions.filter((id) => subscriptions.some((row) => row['subscriptionId'] === id));
  const outOfSight = asking.gaps.length > 0 ? [] : named.subscriptions.filter((id) => !inSight.includes(id));
  const wanted = [...new Set([...permissionsOfTypes(), ...Object.values(QUERIES).map(({ permission }) => permission)])];
  const [missing] = await Promise.all([
    Promise.all(inSight.map((id) => missingPermissions(reader, id, wanted))),
    ...independent().map((name) => asking.rows(name)),
  ]);
  if (namesWorkspaces(scope)) asking.keepOnly('workspaces', ({ id }) => includes(scope.workspaces ?? [], id));
  await askAboutIds(asking, scope);
  const gaps = [...named.gaps, ...outOfSight.map(unseen), ...missing.flat(), ...asking.gaps];
  return {
    subscriptions: inSight,
    facts: asking.facts(gaps.length === asking.gaps.length),
    gaps,
    principals: principalsOf(asking),
  };
}

function independent(): readonly QueryName[] {
  return namesOfQueries().filter((name) => name !== 'subscriptions' && !takesIds(QUERIES[name]));
}

function namesOfQueries(): readonly QueryName[] {
  return Object.keys(QUERIES).filter((name): name is QueryName => name in QUERIES);
}

/** Queries about what the first ones found. */
async function askAboutIds(asking: Asking, scope: LiveScope): Promise<void> {
  const workspaces = asking.known('workspaces');
  const used = texts(workspaces, 'storage', 'keyVault', 'registry', 'insights');
  const shareable = texts(workspaces, 'storage', 'keyVault', 'registry');
  const groups = texts(workspaces, 'id').map((id) => id.split('/').slice(0, 5).join('/'));
  const judged = [...used, ...texts(workspaces, 'registry')];
  await Promise.all([
    asking.rows('dependencies', used),
    asking.rows('sharedDependencies', namesWorkspaces(scope) ? shareable : []),
    asking.rows('roleAssignments', principalsOf(asking)),
    asking.rows('dependencyRoleAssignments', [...used, ...groupsOf(workspaces, used)]),
    asking.rows('policyDefinitions', texts(asking.known('policyAssignments'), 'definitionId')),
    asking.rows('policyStates', [...used, ...texts(workspaces, 'id')]),
    asking.rows('assessments', [...judged, ...texts(workspaces, 'id')]),
    asking.rows('imageFindings', texts(workspaces, 'registry')),
    asking.rows('resourceGroups', groups),
  ]);
}

/** The resource groups of workspaces and of what they use. */
function groupsOf(workspaces: readonly Body[], used: readonly string[]): readonly string[] {
  return distinct([...texts(workspaces, 'id'), ...used].map((id) => id.split('/').slice(0, 5).join('/')));
}

/** The principals of workspaces and endpoints: their own identities, and the user-assigned ones they name. */
function principalsOf(asking: Asking): readonly string[] {
  const bearers = [...asking.known('workspaces'), ...asking.known('endpoints')];
  const identities = new Map(asking.known('identities').map((row) => [row['id'], row['principalId']]));
  const found = bearers.flatMap(({ identity, primaryIdentity }) => {
    const { principalId, userAssignedIdentities } = membersOf(identity);
    const assigned = Object.entries(membersOf(userAssignedIdentities));
    return [
      principalId,
      identities.get(primaryIdentity),
      ...assigned.map(([id, one]) => membersOf(one)['principalId'] ?? identities.get(id.toLowerCase())),
    ];
  });
  return distinct(found);
}

/** The questions of one run, and what came of them. */
class Asking {
  readonly gaps: Gap[] = [];
  private readonly answers = new Map<QueryName, GraphRows>();

  constructor(
    private readonly reader: ArmReader,
    private readonly subscriptions: readonly string[],
    private readonly mostRows: number,
  ) {}

  async rows(name: QueryName, ids?: readonly string[]): Promise<readonly Body[]> {
    const { reader, subscriptions, mostRows } = this;
    const question = { query: QUERIES[name], subscriptions, mostRows };
    const answer = await askGraph(reader, ids === undefined ? question : { ...question, ids: distinct(ids) });
    this.answers.set(name, answer);
    this.gaps.push(...answer.gaps);
    return answer.rows;
  }

  known(name: QueryName): readonly Body[] {
    return this.answers.get(name)?.rows ?? [];
  }

  keepOnly(name: QueryName, isWanted: (row: Body) => boolean): void {
    const answer = this.answers.get(name);
    if (answer !== undefined) this.answers.set(name, { ...answer, rows: answer.rows.filter(isWanted) });
  }

  /** `isAllInSight`: whether nothing was left out before anything was asked. */
  facts(isAllInSight: boolean): RowsByQuery {
    const now = new Date();
    const fact = (name: QueryName): Fact<readonly Body[]> => {
      const { rows = [], gaps = [], readAt = now } = this.answers.get(name) ?? {};
      return {
        value: rows,
        source: 'arg',
        apiVersion: GRAPH_VERSION,
        readAt,
        complete: isAllInSight && gaps.length === 0,
      };
    };
    return Object.fromEntries(namesOfQueries().map((name) => [name, fact(name)])) as RowsByQuery;
  }
}

interface Named {
  readonly subscriptions: readonly string[];
  readonly gaps: readonly Gap[];
}

/** The subscriptions that the scope means, in lower case. */
async function subscriptionsOf(reader: ArmReader, scope: LiveScope): Promise<Named> {
  const { managementGroup, workspaces = [] } = scope;
  const ofWorkspaces = workspaces.flatMap((id) => /^\/subscriptions\/([^/]+)\//i.exec(id)?.[1] ?? []);
  const below: Named =
    managementGroup === undefined ? { subscriptions: [], gaps: [] } : await descend(reader, managementGroup);
  return {
    subscriptions: distinct([...scope.subscriptions, ...ofWorkspaces, ...below.subscriptions]),
    gaps: below.gaps,
  };
}

async function descend(reader: ArmReader, group: string): Promise<Named> {
  const path = `/providers/Microsoft.Management/managementGroups/${group}`;
  const answer = await reader.list(`${path}/descendants`, DESCENDANTS_VERSION);
  const below = answer.value.filter(({ type }) => /\/subscriptions$/i.test(String(type)));
  const permission = 'Microsoft.Management/managementGroups/descendants/read';
  return {
    subscriptions: texts(below, 'name'),
    gaps: answer.ok ? [] : [gapOf(answer.failure, 'subscriptions', `management group ${group}`, permission)],
  };
}

function unseen(subscription: string): Gap {
  const permission = 'Microsoft.Resources/subscriptions/read';
  const because = `not there, or the identity ${needs(permission)}`;
  return { kind: 'no-access', what: 'anything', place: `subscription ${subscription}`, because, permission };
}

/** What these columns hold, without what is empty. */
function texts(rows: readonly Body[], ...columns: readonly string[]): readonly string[] {
  return distinct(rows.flatMap((row) => columns.map((column) => row[column])));
}

/** The texts among the values, in lower case, each once. */
function distinct(values: readonly unknown[]): readonly string[] {
  const found = values.filter((value): value is string => typeof value === 'string' && value !== '');
  return [...new Set(found.map((value) => value.toLowerCase()))];
}

function includes(ids: readonly string[], id: unknown): boolean {
  return ids.some((one) => one.toLowerCase() === String(id).toLowerCase());
}

function membersOf(value: unknown): Body {
  return typeof value === 'object' && value !== null ? (value as Body) : {};
}
