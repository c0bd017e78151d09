/**
 * Regular expressions of Terraform, which are RE2's. Ours backtrack, so that only those are evaluated that cannot take long on
 * the text at hand.
 */
import type { FunctionCall } from '../../functions/define.js';
import { originAt } from '../../origins.js';
import type { Value } from '../../value.js';
import { array } from '../../values.js';
import { mapOf } from '../collections.js';

/** Steps that matching may take at most. */
const MOST_STEPS = 50_000_000;

/** The expression; undefined if it is not understood or might take long. */
function compiled(pattern: string, text: string, flags: string): RegExp | undefined {
  const modes = /^\(\?([ims]+)\)/.exec(pattern);
  const body = pattern.slice(modes?.[0].length ?? 0).replaceAll('(?P<', '(?<');
  if (pattern.length > 2_000 || /\\[pPAzCQ]|\(\?[imsU-]|\[\[:/.test(body) || repeatsRepetition(body)) return undefined;
  const repetitions = body.match(/[*+]|\{\d*,?\d*\}/g)?.length ?? 0;
  if ((text.length + 1) ** (repetitions + 1) > MOST_STEPS && repetitions > 1) return undefined;
  try {
    return new RegExp(body, `${flags}${modes?.[1] ?? ''}u`);
  } catch {
    return undefined;
  }
}

/** True if a group that is repeated repeats something inside: such expressions can take exponential time. */
function repeatsRepetition(pattern: string): boolean {
  const plain = pattern.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_');
  return /\([^()]*(?:[*+|{]|\([^()]*\))[^()]*\)[*+{]/.test(plain) || /\)[*+{][^()]*\)[*+{]/.test(plain);
}

/** What `regex` returns: the match, its groups as a list, or its named groups as an object; `none` without a match. */
export function matchOf(
  pattern: string,
  text: string,
  make: (text: string | null) => Value,
  call: FunctionCall,
): Value | 'none' | undefined {
  const expression = compiled(pattern, text, '');
  if (expression === undefined) return undefined;
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
  const expression = compiled(pattern, text, 'g');
  if (expression === undefined) return undefined;
  const matches = [...text.matchAll(expression)].slice(0, call.limits.copies);
  return array(
    matches.map((match) => resultOf(match, make, call)),
    originAt(call.span),
  );
}

function resultOf(match: RegExpExecArray, make: (text: string | null) => Value, call: FunctionCall): Value {
  const [whole, ...groups] = match;
  const origin = originAt(call.span);
  if (match.groups !== undefined) {
    const members = Object.entries(match.groups).map(([name, value]) => ({
      name,
      span: call.span,
      value: make(value ?? null),
    }));
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
  const expression = compiled(pattern, text, 'g');
  if (expression === undefined) return undefined;
  const template = replacement.replace(/\$\{(\d+)\}/g, '$$$1').replace(/\$\{(\w+)\}/g, '$$<$1>');
  return text.replace(expression, template);
}
