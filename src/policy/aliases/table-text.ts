/**
 * The text in which the table of aliases is kept: a line with a resource type, then the names under it as a tree.
 *
 *     Microsoft.KeyVault/vaults
 *      accessPolicies[*](objectId permissions(keys[*])) .sku(name)
 *
 * Each name in the tree is an alias: `accessPolicies`, `accessPolicies[*]`, `accessPolicies[*].objectId` and so on. Its path
 * follows from its name (derivation.ts) unless a sign before it says otherwise:
 *
 *     .x   directly in what is around it          ~x   in the `properties` of what is around it
 *     ^x   at the root of the body                @x   nothing in the path (the value of a discriminator)
 *     *x   in each element of what is around it   x=p  the path p
 *
 * `-x` is on the way to aliases and is none itself; `!x` can be changed by `modify`. A type with ` ...` after it has more aliases
 * than are written; with ` !` after it no more of them can be changed than are marked.
 */
import { type Around, BODY, derivedStep, ELEMENTS, inside } from './derivation.js';

export interface AliasEntry {
  /** As Azure writes it, but for the case of letters. */
  readonly name: string;
  readonly path: string;
  /** Whether `modify` can change it; undefined if that is not known. */
  readonly isModifiable: boolean | undefined;
}

export interface TypeBlock {
  readonly type: string;
  /** Whether every alias of the type is written. */
  readonly isWhole: boolean;
  /** Whether every alias that `modify` can change is marked. */
  readonly isMarked: boolean;
  /** The tree, not yet read. */
  readonly tree: string;
}

/** What a sign makes of the path: the signs in the order in which a writer tries them. */
export const STEPS: readonly (readonly [sign: string, step: (around: Around, name: string) => string])[] = [
  ['', derivedStep],
  ['.', ({ path }, name) => `${path}.${name}`],
  ['~', ({ path }, name) => `${path}.properties.${name}`],
  ['^', (_, name) => name],
  ['@', ({ path }) => path],
  ['*', ({ path }, name) => `${path}${ELEMENTS}.${name}`],
];

const STEP_OF = new Map(STEPS);

const MORE = '...';
const MARKED = '!';

/** The types in a text, their trees unread. */
export function typeBlocks(text: string): readonly TypeBlock[] {
  const blocks = text.split(/\n(?=\S)/).filter((block) => block.trim() !== '');
  return blocks.map((block) => {
    const end = block.indexOf('\n');
    const [type = '', ...notes] = (end < 0 ? block : block.slice(0, end)).trim().split(' ');
    const tree = end < 0 ? '' : block.slice(end + 1);
    return { type, isWhole: !notes.includes(MORE), isMarked: notes.includes(MARKED), tree };
  });
}

/** The head line of a type. */
export function headOf({ type, isWhole, isMarked }: Omit<TypeBlock, 'tree'>): string {
  return [type, ...(isWhole ? [] : [MORE]), ...(isMarked ? [MARKED] : [])].join(' ');
}

const TOKEN = /[^\s()]+|[()]/g;
const PARTS = /^(-?)(!?)([.~^@*]?)([^=[]*)((?:\[\*\])*)(?:=(.+))?$/;

/** The aliases of a type. Names that are not under the type (`Microsoft.Compute/imageOffer`) are written whole. */
export function readTree({ type, tree, isMarked }: TypeBlock): readonly AliasEntry[] {
  const entries: AliasEntry[] = [];
  const open: Level[] = [];
  let level: Level = { around: BODY, prefix: `${type}/`, isMarked };
  let last: Level | undefined;
  for (const [token] of tree.matchAll(TOKEN)) {
    if (token === '(') {
      open.push(level);
      level = last ?? level;
    } else if (token === ')') {
      last = undefined;
      level = open.pop() ?? level;
    } else last = readNode(token, level, entries);
  }
  return entries;
}

interface Level {
  readonly around: Around;
  /** The alias so far, and what separates it from the next name. */
  readonly prefix: string;
  readonly isMarked: boolean;
}

/** Adds the aliases of a token, and returns what is around the names in its parentheses. */
function readNode(token: string, { around, prefix, isMarked }: Level, entries: AliasEntry[]): Level {
  const [, hidden, changes, sign = '', name = '', lists = '', written] = PARTS.exec(token) ?? [];
  const isModifiable = changes === MARKED ? true : isMarked ? false : undefined;
  const own = name === '' ? [] : [name];
  const names = [...own, ...Array<string>(lists.length / ELEMENTS.length).fill(ELEMENTS)];
  let at = around;
  let alias = prefix;
  for (const [index, segment] of names.entries()) {
    const step = segment === ELEMENTS ? derivedStep : (STEP_OF.get(sign) ?? derivedStep);
    at = inside(at, segment, index === 0 && written !== undefined ? written : step(at, segment));
    alias = segment === ELEMENTS ? `${alias.replace(/\.$/, '')}${ELEMENTS}` : nameAfter(alias, segment);
    if (hidden !== '-') entries.push({ name: alias, path: at.path, isModifiable });
  }
  return { around: at, prefix: `${alias}.`, isMarked };
}

/** Names that begin with their namespace stand for themselves, whatever type lists them. */
function nameAfter(prefix: string, segment: string): string {
  return segment.startsWith('/') ? segment.slice(1) : `${prefix}${segment}`;
}
