/** Arguments of Terraform's functions, converted as Terraform converts them. */
import type { FunctionCall } from '../../functions/define.js';
import { known, undecided } from '../../functions/define.js';
import { type Parts, partsOf, wholeOf } from '../../functions/holes.js';
import type { ArrayValue, Value } from '../../value.js';
import { isNull } from '../../values.js';
import { decimalText, denoised, isExact, isNoNumber, numberOf } from '../numbers.js';

/** The text of an argument with its holes; undefined for what is no text, which Terraform rejects. */
export function textParts(value: Value): Parts | undefined {
  if (isCollection(value) || isNull(value)) return undefined;
  if (value.kind !== 'scalar') return partsOf(value);
  return [typeof value.value === 'number' ? decimalText(value.value) : String(value.value)];
}

/** The text of an argument if all of it is known. */
export function wholeText(value: Value): string | undefined {
  const parts = textParts(value);
  return parts && wholeOf(parts);
}

/** True for what is never text, a number or a boolean. */
export function isCollection(value: Value): boolean {
  return value.kind === 'array' || value.kind === 'object' || value.kind === 'lambda';
}

let segmenter: Intl.Segmenter | undefined;

/** What the characters of a text are to Terraform: what a reader sees as one, whatever it is made of. */
export function characters(text: string): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII needs no segmenter, which is slow to make.
  if (/^[\u0000-\u007f]*$/.test(text) && !text.includes('\r\n')) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** A function of texts that needs to know all of them. */
export function onTexts(
  work: (call: FunctionCall, ...texts: readonly string[]) => string | number | boolean | undefined,
) {
  return (call: FunctionCall, ...args: readonly Value[]): Value => {
    if (args.some((arg) => textParts(arg) === undefined)) return call.reject(`${call.title}() needs text.`);
    const texts = args.map(wholeText);
    if (!texts.every((text) => text !== undefined)) return undecided(call, args);
    const result = work(call, ...texts);
    if (result === undefined) return call.reject(`${call.title}() rejects its arguments.`);
    return known(call, result, args);
  };
}

/** A function of numbers. */
export function onNumbers(work: (...numbers: readonly number[]) => number | undefined) {
  return (call: FunctionCall, ...args: readonly Value[]): Value => {
    if (args.some(isNoNumber)) return call.reject(`${call.title}() needs numbers.`);
    const numbers = args.map(numberOf);
    if (!numbers.every((one) => one !== undefined)) return undecided(call, args);
    const result = work(...numbers);
    if (result === undefined || Number.isNaN(result)) return call.reject(`${call.title}() rejects its arguments.`);
    return numberResult(call, result, args);
  };
}

/** A computed number; unknown if ours cannot hold its digits. */
export function numberResult(call: FunctionCall, number: number, args: readonly Value[]): Value {
  if (!isExact(number)) return { ...undecided(call, args), reason: 'unsupported', message: 'the number is too large' };
  return known(call, denoised(number), args);
}

/** A function of a list or set; what is neither is rejected, what is not known gives an unknown. */
export function onList(work: (call: FunctionCall, list: ArrayValue, ...rest: readonly Value[]) => Value) {
  return (call: FunctionCall, first: Value | undefined, ...rest: readonly Value[]): Value => {
    if (first?.kind === 'array') return work(call, first, ...rest);
    if (first?.kind === 'unknown' || first?.kind === 'choice') return undecided(call, [first, ...rest]);
    return call.reject(`${call.title}() needs a list.`);
  };
}

/** The segments of a resource ID: what is not known of it is a name, and no name holds a slash. Undefined for other values. */
export function segmentsOfId(value: Value): readonly Parts[] | undefined {
  if (!hasKnownShape(value)) return undefined;
  const segments: Parts[] = [[]];
  for (const part of partsOf(value)) {
    const [first = '', ...more] = typeof part === 'string' ? part.split('/') : [part];
    segments.push([...(segments.pop() ?? []), first], ...more.map((piece) => [piece]));
  }
  return segments;
}

/** True for an ID of which at most names are not known; that of an extension has the ID of what it extends in it. */
function hasKnownShape(value: Value): boolean {
  if (value.kind !== 'resource-id') return false;
  const { resource } = value.scope;
  return resource === undefined || hasKnownShape(resource);
}
