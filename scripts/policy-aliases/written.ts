/** Writes the aliases of a resource type as the tree that src/policy/aliases/table-text.ts reads. */
import { type Around, BODY, ELEMENTS, inside, segmentsOf } from '../../src/policy/aliases/derivation.js';
import { headOf, STEPS } from '../../src/policy/aliases/table-text.js';
import type { ListedAlias } from './listed.js';

export interface WrittenType {
  readonly type: string;
  readonly isWhole: boolean;
  /** Whether `modifiable` names all of them. */
  readonly isMarked: boolean;
  readonly aliases: readonly ListedAlias[];
  /** Lower-cased names that `modify` can change. */
  readonly modifiable: ReadonlySet<string>;
}

const WIDTH = 120;

/** The lines of a type: its head, names with nothing under them together, each other name on its own. */
export function writtenType({ type, isWhole, isMarked, aliases, modifiable }: WrittenType): string {
  const root: Node = { segment: '', children: new Map() };
  const elsewhere: string[] = [];
  for (const { name, path } of aliases) {
    const isOwn = name.toLowerCase().startsWith(`${type.toLowerCase()}/`);
    if (isOwn) add(root, segmentsOf(name.slice(type.length + 1)), path, modifiable.has(name.toLowerCase()));
    else elsewhere.push(`/${name}=${path}`);
  }
  const tokens = sorted(root).map((child) => written(child, BODY));
  const lines: string[] = [];
  for (const token of [...elsewhere.sort(), ...tokens]) {
    const last = lines.at(-1);
    const isShared = last !== undefined && !/[(]/.test(last + token) && last.length + token.length < WIDTH;
    if (isShared) lines[lines.length - 1] = `${last} ${token}`;
    else lines.push(` ${token}`);
  }
  return [headOf({ type, isWhole, isMarked }), ...lines].join('\n');
}

interface Node {
  segment: string;
  readonly children: Map<string, Node>;
  /** Undefined for names that are only on the way. */
  path?: string;
  isModifiable?: boolean;
}

function add(root: Node, segments: readonly string[], path: string, isModifiable: boolean): void {
  let node = root;
  for (const segment of segments) {
    const key = segment.toLowerCase();
    const child: Node = node.children.get(key) ?? { segment, children: new Map() };
    node.children.set(key, child);
    node = child;
  }
  // Azure lists a few names twice, in other letters; comparisons ignore them.
  if (node.path !== undefined) return;
  node.path = path;
  node.isModifiable = isModifiable;
  const last = segmentsOf(path).at(-1);
  // Letters are those of the path: a fix has to write them as the service does.
  if (last?.toLowerCase() === node.segment.toLowerCase()) node.segment = last;
}

function sorted({ children }: Node): readonly Node[] {
  return [...children.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, child]) => child);
}

/** A name and what is under it. */
function written(node: Node, around: Around): string {
  if (node.path !== undefined) return writtenAs(node, around, signFor(node, node.path, around), node.path);
  const [sign, path] = bestStep(node, around);
  return writtenAs(node, around, sign, path);
}

/** Where a name on the way leads: to where most of the paths under it begin. */
function bestStep(node: Node, around: Around): readonly [sign: string, path: string] {
  const paths = pathsUnder(node).map((path) => path.toLowerCase());
  const steps = stepsFor(node).map(([sign, step]) => [sign, step(around, node.segment)] as const);
  const beginning = (start: string) => {
    const lower = start.toLowerCase();
    return paths.filter((path) => path.startsWith(`${lower}.`) || path.startsWith(`${lower}[`)).length;
  };
  const counted = steps.map((step) => ({ step, count: beginning(step[1]), length: step[1].length }));
  // Every path begins like that of what is around, so the longest beginning of at least half of them says most.
  const likely = counted.filter(({ count }) => count * 2 >= paths.length && count > 0);
  const best = likely.reduce(
    (one, other) => (other.length > one.length ? other : one),
    likely[0] ?? counted[0] ?? NONE,
  );
  return best.step;
}

const NONE = { step: ['', ''] as const, count: 0, length: 0 };

function pathsUnder({ children }: Node): readonly string[] {
  return [...children.values()].flatMap((child) => [
    ...(child.path === undefined ? [] : [child.path]),
    ...pathsUnder(child),
  ]);
}

/** The sign that leads to a path; undefined if the path must be written. */
function signFor(node: Node, path: string, around: Around): string | undefined {
  const { segment } = node;
  const same = (other: string) => other.toLowerCase() === path.toLowerCase();
  return stepsFor(node).find(([, step]) => same(step(around, segment)))?.[0];
}

/** The signs that may stand before a name: none before the elements of a list. */
function stepsFor({ segment }: Node): typeof STEPS {
  return segment === ELEMENTS ? STEPS.slice(0, 1) : STEPS;
}

function writtenAs(node: Node, around: Around, sign: string | undefined, path: string): string {
  const { segment } = node;
  const within = inside(around, segment, path);
  const flags = `${node.path === undefined ? '-' : ''}${node.isModifiable === true ? '!' : ''}`;
  const own = `${flags}${sign ?? ''}${segment}`;
  const end = sign === undefined ? `=${path}` : '';
  const [only, ...others] = sorted(node);
  if (only === undefined) return `${own}${end}`;
  if (others.length === 0 && isPlainElement(only, node, within)) return joined(own, end, written(only, within));
  return `${own}${end}(${sorted(node)
    .map((child) => written(child, within))
    .join(' ')})`;
}

/** True for the elements of a list that need nothing said: they are written right after the name of the list. */
function isPlainElement(child: Node, list: Node, around: Around): boolean {
  if (child.segment !== ELEMENTS || child.path === undefined || list.path === undefined) return false;
  return (child.isModifiable ?? false) === (list.isModifiable ?? false) && signFor(child, child.path, around) === '';
}

/** `x` and `[*](a b)` as `x[*](a b)`; a written path stands between the brackets and the parentheses. */
function joined(own: string, end: string, elements: string): string {
  const flagless = elements.replace(/^!/, '');
  const at = /^(?:\[\*\])+/.exec(flagless)?.[0].length ?? 0;
  return `${own}${flagless.slice(0, at)}${end}${flagless.slice(at)}`;
}
