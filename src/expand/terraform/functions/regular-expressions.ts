/**
 * Regular expressions of Terraform, which are RE2's. Ours backtrack, so that only those are evaluated that cannot take long on
 * the text at hand.
 */
import type { FunctionCall } from '../../functions/define.js';
import { originAt } from '../../origins.js';
import type { Value } from '../../value.js';
import { array } from '../../values.js';
import { mapOf } from '../collections.js';
import { type Translation, translate } from './regular-expression-syntax.js';

/** Steps that matching may take at most. */
const MOST_STEPS = 50_000_000;

/** Expressions come out of files, which say the same one in every copy of a loop. */
const translations = new Map<string, Translation>();
const MOST_TRANSLATIONS = 1_000;

function translated(pattern: string): Translation {
  if (translations.has(pattern)) return translations.get(pattern);
  const made = translate(pattern);
  if (translations.size < MOST_TRANSLATIONS) translations.set(pattern, made);
  return made;
}

/** The expression; undefined if it is not understood or might take long, `invalid` if Terraform rejects it. */
function compiled(pattern: string, text: string): RegExp | 'invalid' | undefined {
  const expression = translated(pattern);
  if (expression === 'invalid' || expression === undefined) return expression;
  const { source, flags, repetitions } = expression;
  if ((text.length + 1) ** (repetitions + 1) > MOST_STEPS && repetitions > 1) return undefined;
  try {
    return new RegExp(source, `g${flags}`);
  } catch {
    return undefined;
  }
}

/** All matches, as Go finds them: an empty one right behind another does not count. */
function* matchesIn(expression: RegExp, text: string): Generator<RegExpExecArray> {
  let end = -1;
  for (const match of text.matchAll(expression)) {
    if (match[0] === '' && match.index === end) continue;
    end = match.index + match[0].length;
    yield match;
  }
}

/** What `regex` returns: the match, its groups as a list, or its named groups as an object; `none` without a match. */
export function matchOf(
  pattern: string,
  text: string,
  make: (text: string | null) => Value,
  call: FunctionCall,
): Value | 'none' | undefined {
  const expression = compiled(pattern, text);
  if (expression === undefined) return undefined;
  if (expression === 'invalid') return call.reject('regex() needs a valid regular expression.');
  const match = expression.exec(text);
  return match === null ? 'none' : resultOf(match, make, call);
}

/** What `regexall` returns: all matches. */
export function matchesOf(
  pattern: string,
  text: string,
  make: (text: string | null) => Value,
  call: FunctionCall,
): Value | undefined {
  const expression = compiled(pattern, text);
  if (expression === undefined) return undefined;
  if (expression === 'invalid') return call.reject('regexall() needs a valid regular expression.');
  const found: Value[] = [];
  for (const match of matchesIn(expression, text)) {
    if (found.length >= call.limits.copies) return undefined;
    found.push(resultOf(match, make, call));
  }
  return array(found, originAt(call.span));
}

function resultOf(match: RegExpExecArray, make: (text: string | null) => Value, call: FunctionCall): Value {
  const [whole, ...groups] = match;
  const origin = originAt(call.span);
  if (match.groups !== undefined) {
    const named = Object.entries(match.groups);
    if (named.length < groups.length) return call.reject(`${call.title}() needs names for all groups or for none.`);
    const members = named.map(([name, value]) => ({ name, span: call.span, value: make(value ?? null) }));
    return mapOf(members, origin);
  }
  if (groups.length === 0) return make(whole);
  return array(
    groups.map((group) => make(group ?? null)),
    origin,
  );
}

/** The text with every match replaced; undefined if the expression is not evaluated. */
export function replacedBy(text: string, pattern: string, replacement: string): string | undefined {
  const expression = compiled(pattern, text);
  if (expression === undefined || expression === 'invalid') return undefined;
  const result: string[] = [];
  let end = 0;
  for (const match of matchesIn(expression, text)) {
    result.push(text.slice(end, match.index), expanded(replacement, match));
    end = match.index + match[0].length;
  }
  return [...result, text.slice(end)].join('');
}

/** `$1`, `${1}` and `${name}` stand for groups, `$$` for a dollar sign; a group that does not exist is empty. */
function expanded(replacement: string, match: RegExpExecArray): string {
  return replacement.replace(/\$(?:(\$)|\{(\w+)\}|(\w+))/g, (_all, dollar: string | undefined, braced, bare) => {
    if (dollar !== undefined) return '$';
    const name = String(braced ?? bare);
    return (/^\d+$/.test(name) ? match[Number(name)] : match.groups?.[name]) ?? '';
  });
}

/**
 * True for an expression that takes characters one by one, whatever stands around them: a text may be cut anywhere and its pieces
 * replaced apart.
 */
export function changesCharacters(pattern: string, replacement: string): boolean {
  const match = /^(?:\[(?:\\.|[^\][\\])+\]|\\[dDwWsS]|\\[^\w\s]|[^\\^$.|?*+()[\]{}])(\+?)$/u.exec(pattern);
  return match !== null && !replacement.includes('$') && (match[1] === '' || replacement === '');
}
