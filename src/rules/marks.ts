/**
 * What stands in braces in a message: words of Azure Resource Manager that other forms have other words for. A mark reads as
 * ARM says it, `{Set publicNetworkAccess to 'Disabled'}`, and the names in it are properties that the rule declares.
 */
import { TERMS, type Term, type Wanted } from '../expand/vocabulary.js';
import type { PropertyOf, Rule } from './rule.js';

export type Mark =
  /** `{actual}`, `{zone}`: filled by the outcome. So is any name that is no property of the rule. */
  | { readonly kind: 'word'; readonly name: string }
  /** `{a Microsoft.Network/privateEndpoints}`. */
  | { readonly kind: 'resource'; readonly type: string }
  /** `{since publicNetworkAccess}`: "API version 2021-07-01 or later". */
  | { readonly kind: 'since'; readonly property: PropertyOf }
  /** `{the property}`. */
  | { readonly kind: 'term'; readonly term: Term }
  /** Mentions and settings: `{publicNetworkAccess}`, `{Remove sshSettings or set sshPublicAccess to 'Disabled'}`. */
  | { readonly kind: 'items'; readonly items: readonly Item[] };

export interface Item {
  /** What stands between it and the item before: ` or `; nothing before the first. */
  readonly separator: string;
  /** `Set`, `remove`; nothing for a mention or a bare setting. */
  readonly verb: string;
  readonly property: PropertyOf;
  /** ` to `, ` is `, `: `, a space, or nothing. */
  readonly connective: string;
  /** Undefined for a mention. */
  readonly value: Wanted | undefined;
}

/** A message taken apart: plain stretches, and marks with what stands between their braces. */
export type Piece = string | { readonly mark: Mark; readonly text: string };

/** The pieces of a text. What stands in braces and is no mark of the rule stays as it is. */
export function piecesOf(text: string, rule: Rule): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', Math.max(done, open + 1))) {
    const close = closingBrace(text, open);
    const mark = close === undefined ? undefined : parseMark(text.slice(open + 1, close), rule);
    if (close === undefined || mark === undefined) continue;
    if (open > done) pieces.push(text.slice(done, open));
    pieces.push({ mark, text: text.slice(open + 1, close) });
    done = close + 1;
  }
  return done < text.length ? [...pieces, text.slice(done)] : pieces;
}

/** Words that every rule's messages may use. */
export const COMMON_WORDS: readonly string[] = ['actual', 'property', 'consequence'];

function closingBrace(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return undefined;
}

/** Undefined if it is no mark of this rule. */
export function parseMark(text: string, rule: Rule): Mark | undefined {
  if (COMMON_WORDS.includes(text) || rule.words.includes(text)) return { kind: 'word', name: text };
  const term = TERMS.find((one) => one === text);
  if (term !== undefined) return { kind: 'term', term };
  const [, type] = /^an? (Microsoft\.[\w.]+(?:\/\w+)+)$/.exec(text) ?? [];
  if (type !== undefined) return { kind: 'resource', type };
  const [, since] = /^since (\S+)$/.exec(text) ?? [];
  if (since !== undefined) {
    const property = propertyNamed(since, rule);
    return property === undefined ? undefined : { kind: 'since', property };
  }
  return itemsOf(text, rule) ?? (/^\w+$/.test(text) ? { kind: 'word', name: text } : undefined);
}

const SEPARATOR = /, | and | or /y;
const VERB = /([Ss]et|[Rr]emove|[Dd]elete|[Aa]dd) /y;
const NAME = /[A-Za-z][\w.[\]]*/y;
const CONNECTIVE = / to | is |: | (?!and |or )/y;
const TEXT = /'([^']*)'/y;
const WORD = /[\w-]+/y;
const MEMBER = /\{ ([\w.]+): ('[^']*'|\w+) \}/y;
const LIST = /\[((?:'[^']*'(?:, )?)+)\]/y;

function itemsOf(text: string, rule: Rule): Mark | undefined {
  const items: Item[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found ?? undefined;
  };
  while (at < text.length) {
    const separator = items.length === 0 ? '' : take(SEPARATOR)?.[0];
    const verb = take(VERB)?.[1] ?? '';
    const name = take(NAME)?.[0];
    if (separator === undefined || name === undefined) return undefined;
    const connective = take(CONNECTIVE)?.[0] ?? '';
    const { value, below } = connective === '' ? { value: undefined, below: '' } : valueAt(take);
    const property = propertyNamed(`${name}${below}`, rule);
    if (property === undefined || (connective !== '' && value === undefined)) return undefined;
    items.push({ separator, verb, property, connective, value });
  }
  return items.length === 0 ? undefined : { kind: 'items', items };
}

/** A value as ARM writes it; of an object with one member, that member's. */
function valueAt(take: (pattern: RegExp) => RegExpExecArray | undefined): {
  readonly value: Wanted | undefined;
  readonly below: string;
} {
  const member = take(MEMBER);
  if (member !== undefined) return { value: scalarIn(member[2] ?? ''), below: `.${member[1]}` };
  const list = take(LIST)?.[1];
  if (list !== undefined) return { value: [...list.matchAll(/'([^']*)'/g)].map(([, one = '']) => one), below: '' };
  const scalar = take(TEXT)?.[0] ?? take(WORD)?.[0];
  return { value: scalar === undefined ? undefined : scalarIn(scalar), below: '' };
}

function scalarIn(text: string): string | number | boolean {
  if (text.startsWith("'")) return text.slice(1, -1);
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** The declared property of that name: what the rule calls it, its path, or the end of that if no other ends so. */
function propertyNamed(name: string, rule: Rule): PropertyOf | undefined {
  const declared = rule.properties.map((one): PropertyOf => (typeof one === 'string' ? { path: one } : one));
  const exact = declared.find(({ path, as }) => as === name || path === name);
  const [only, ...others] = declared.filter(({ path }) => path.endsWith(`.${name}`));
  return exact ?? (others.length === 0 ? only : undefined);
}
