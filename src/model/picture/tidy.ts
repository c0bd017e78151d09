/** Making a drawing small enough to look at: what looks alike becomes one node, what matters least is left out. */
import { type DrawnEdge, type DrawnNode, united } from './drawing.js';
import { MAX_EDGES, MAX_NODES, type NodeRole, worseState } from './picture.js';

export interface Sketch {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly edges: readonly DrawnEdge[];
}

export interface Tidied extends Sketch {
  /** Sentences about what was left out. */
  readonly notes: readonly string[];
  readonly isDrawable: boolean;
}

/** How many of a kind are one node if they look alike and have the same neighbours. */
const ALIKE: Readonly<Partial<Record<NodeRole, number>>> = {
  'dns-zone': 2,
  destination: 2,
  datastore: 2,
  connection: 2,
  principal: 2,
  identity: 3,
  compute: 3,
  endpoint: 3,
  'private-endpoint': 3,
  dependency: 3,
  module: 2,
};

/** What is left out of a drawing that is too large, first to last. */
const LEAST: readonly (readonly [NodeRole, string])[] = [
  ['connection', 'connections'],
  ['datastore', 'datastores'],
  ['principal', 'principals'],
  ['identity', 'user-assigned identities'],
  ['dns-zone', 'private DNS zones'],
];

/** The same drawing within the bounds; not drawable if it still has too many parts. */
export function tidy(sketch: Sketch): Tidied {
  let now = merged(sketch, neighboursKey);
  if (!fits(now)) now = merged(now, placeKey);
  const notes: string[] = [];
  for (const [role, words] of LEAST) {
    if (fits(now)) break;
    const { rest, count } = without(now, role);
    if (count > 0) notes.push(`Not drawn: ${count} ${words}.`);
    now = rest;
  }
  return { ...now, notes, isDrawable: fits(now) };
}

function fits({ nodes, edges }: Sketch): boolean {
  return nodes.size <= MAX_NODES && edges.length <= MAX_EDGES;
}

/** @param around what is equal for nodes with the same neighbours */
type KeyOf = (node: DrawnNode, around: readonly string[]) => string;

/** What is equal for nodes that look alike and have the same neighbours. */
function neighboursKey(node: DrawnNode, around: readonly string[]): string {
  return JSON.stringify([placeKey(node), node.facts, [...around].sort()]);
}

/** What is equal for nodes that look alike, whatever their neighbours. */
function placeKey({ role, what, group, state, change }: DrawnNode): string {
  return JSON.stringify([role, what, group, state, change]);
}

function merged(sketch: Sketch, keyOf: KeyOf): Sketch {
  const around = arrowsAround(sketch.edges);
  const alike = new Map<string, string[]>();
  for (const [key, node] of sketch.nodes) {
    const wanted = ALIKE[node.role] === undefined ? key : keyOf(node, around.get(key) ?? []);
    added(alike, wanted, key);
  }
  const standsFor = new Map<string, string>();
  const nodes = new Map<string, DrawnNode>();
  for (const keys of alike.values()) {
    const group = keys.flatMap((key) => sketch.nodes.get(key) ?? []);
    const [first, node] = [keys[0], group[0]];
    if (first === undefined || node === undefined) continue;
    const isOne = keys.length < (ALIKE[node.role] ?? 2);
    for (const key of keys) standsFor.set(key, isOne ? key : first);
    if (!isOne) nodes.set(first, joined(node, group));
    else for (const [at, key] of keys.entries()) nodes.set(key, group[at] ?? node);
  }
  return { nodes, edges: joinedEdges(sketch.edges, (key) => standsFor.get(key) ?? key) };
}

/** For each node what its arrows are, seen from it. */
function arrowsAround(edges: readonly DrawnEdge[]): ReadonlyMap<string, readonly string[]> {
  const around = new Map<string, string[]>();
  for (const { from, to, labels, state } of edges) {
    added(around, from, JSON.stringify(['to', to, labels, state]));
    added(around, to, JSON.stringify(['from', from, labels, state]));
  }
  return around;
}

function added(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** One node for all of the group, in which it looks like the first. */
function joined(first: DrawnNode, group: readonly DrawnNode[]): DrawnNode {
  return {
    ...first,
    names: group.flatMap(({ names }) => names),
    facts: [...new Set(group.flatMap(({ facts }) => facts))],
    reasons: [...new Set(group.flatMap(({ reasons }) => reasons))],
    declared: group.flatMap(({ declared }) => declared),
  };
}

function joinedEdges(edges: readonly DrawnEdge[], endOf: (key: string) => string): readonly DrawnEdge[] {
  const found = new Map<string, DrawnEdge>();
  for (const edge of edges) {
    const [from, to] = [endOf(edge.from), endOf(edge.to)];
    if (from === to) continue;
    const key = JSON.stringify([from, to]);
    const known = found.get(key);
    found.set(key, {
      from,
      to,
      labels: united(known?.labels ?? [], edge.labels),
      state: known === undefined ? edge.state : worseState(known.state, edge.state),
      reasons: united(known?.reasons ?? [], edge.reasons),
    });
  }
  return [...found.values()];
}

/** The drawing without the nodes of a role that are neither open nor touched by the pull request. */
function without({ nodes, edges }: Sketch, role: NodeRole): { readonly rest: Sketch; readonly count: number } {
  const kept = new Map(
    [...nodes].filter(([, node]) => node.role !== role || node.state === 'open' || node.change !== undefined),
  );
  const gone = [...nodes].filter(([key]) => !kept.has(key)).flatMap(([, node]) => node.names);
  return {
    rest: { nodes: kept, edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)) },
    count: gone.length,
  };
}
