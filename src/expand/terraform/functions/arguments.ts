/** Arguments of Terraform's functions, converted as Terraform converts them. */
import type { FunctionCall } from '../../functions/define.js';
import { known, undecided } from '../../functions/define.js';
import { type Parts, partsOf, wholeOf } from '../../functions/holes.js';
import type { ArrayValue, Value } from '../../value.js';
import { isNull } from '../../values.js';
import { numberOf } from '../operators.js';

/** The text of an argument with its holes; undefined for what is no text, which Terraform rejects. */
export function textParts(value: Value): Parts | undefined {
  if (value.kind === 'array' || value.kind === 'object' || value.kind === 'lambda' || isNull(value)) return undefined;
  if (value.kind === 'scalar') return [String(value.value)];
  return partsOf(value);
}

/** The text of an argument if all of it is known. */
export function wholeText(value: Value): string | undefined {
  const parts = textParts(value);
  return parts && wholeOf(parts);
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
    const numbers = args.map(numberOf);
    if (!numbers.every((one) => one !== undefined)) {
      const wrong = args.some((arg) => arg.kind === 'array' || arg.kind === 'object' || isNull(arg));
      return wrong ? call.reject(`${call.title}() needs numbers.`) : undecided(call, args);
    }
    const result = work(...numbers);
    return result === undefined || Number.isNaN(result)
      ? call.reject(`${call.title}() rejects its arguments.`)
      : known(call, result, args);
  };
}

/** A function of a list or set; what is neither is rejected, what is not known gives an unknown. */
export function onList(work: (call: FunctionCall, list: ArrayValue, ...rest: readonly Value[]) => Value) {
  return (call: FunctionCall, first: Value | undefined, ...rest: readonly Value[]): Value => {
    if (first?.kind === 'array') return work(call, first, ...rest);
    if (first?.kind === 'unknown') return undecided(call, [first, ...rest]);
    return call.reject(`${call.title}() needs a list.`);
  };
}
