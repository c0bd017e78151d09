/** Conversions between types. */

import { callText } from '../../functions/canonical.js';
import { ANY, type Definition, define, type FunctionCall, known, originOf, undecided } from '../../functions/define.js';
import { sizeOf } from '../../functions/size.js';
import { asSensitive, originAt } from '../../origins.js';
import type { Value } from '../../value.js';
import { array, choice, isFullyKnown, isNull, scalar, unknownBecause } from '../../values.js';
import { booleanOf } from '../booleans.js';
import { entriesOf, mapOf, setOf } from '../collections.js';
import { isNoNumber, numberOf } from '../numbers.js';
import { unified } from '../unification.js';
import { textParts, wholeText } from './arguments.js';

export const CONVERSION: readonly Definition[] = [
  define('tostring', [ANY], toText),
  define('tonumber', [ANY], toNumber),
  define('tobool', [ANY], toBoolean),
  define('tolist', [ANY], toList),
  define('toset', [ANY], toSet),
  define('tomap', [ANY], toMap),
  define('sensitive', [ANY], (_call, value) => asSensitive(value), { wholeChoices: true }),
  define('nonsensitive', [ANY], (_call, value) => value, { wholeChoices: true }),
  define('issensitive', [ANY], isSensitive, { wholeChoices: true }),
  define('ephemeralasnull', [ANY], ephemeralAsNull, { wholeChoices: true }),
];

function toText(call: FunctionCall, value: Value): Value {
  if (isNull(value)) return value;
  const whole = wholeText(value);
  if (whole !== undefined) return known(call, whole, [value]);
  return textParts(value) === undefined ? call.reject('tostring() needs a primitive value.') : value;
}

function toNumber(call: FunctionCall, value: Value): Value {
  if (isNull(value)) return value;
  if (isNoNumber(value)) return call.reject('tonumber() needs a number.');
  const number = numberOf(value);
  return number === undefined ? undecided(call, [value]) : known(call, number, [value]);
}

function toBoolean(call: FunctionCall, value: Value): Value {
  if (isNull(value) || value.kind === 'unknown') return value;
  const truth = booleanOf(value);
  if (truth === 'rejected') return call.reject('tobool() needs a boolean.');
  return truth === undefined ? undecided(call, [value]) : known(call, truth, [value]);
}

function toList(call: FunctionCall, value: Value): Value {
  if (value.kind === 'unknown' || value.kind === 'choice' || isNull(value)) return value;
  const items = value.kind === 'array' ? unified(value.items) : undefined;
  if (value.kind !== 'array') return call.reject('tolist() needs a list or set.');
  if (items === undefined) return call.reject('tolist() needs items of one type.');
  return array(items, value.origin, value.open);
}

function toSet(call: FunctionCall, value: Value): Value {
  if (value.kind === 'array') {
    const items = unified(value.items);
    return items === undefined
      ? call.reject('toset() needs items of one type.')
      : setOf(items, value.origin, value.open);
  }
  if (value.kind === 'unknown') {
    const entries = entriesOf(value, call.span);
    return setOf([], originOf(call, [value]), { reason: value, ...(entries?.open && { each: entries.open.value }) });
  }
  return isNull(value) || value.kind === 'choice' ? value : call.reject('toset() needs a list.');
}

function toMap(call: FunctionCall, value: Value): Value {
  if (value.kind === 'unknown' || value.kind === 'choice' || isNull(value)) return value;
  if (value.kind !== 'object') return call.reject('tomap() needs a map.');
  const listed = [...value.members.values()];
  const values = unified(listed.map((member) => member.value));
  if (values === undefined) return call.reject('tomap() needs elements of one type.');
  const members = listed.map((member, at) => ({ ...member, value: values[at] ?? member.value }));
  return { ...mapOf(members, value.origin, value.open), ...('each' in value ? { each: value.each } : {}) };
}

/** What is not marked here may still be: nobody knows what a module outside the repository returns. */
function isSensitive(call: FunctionCall, value: Value): Value {
  if (value.origin.sensitive === true) return scalar(true, originAt(call.span));
  const certain = isFullyKnown(value) && !sizeOf(value).sensitive;
  return certain ? scalar(false, originAt(call.span)) : undecided(call, [value]);
}

/** Null for what is never stored, everything else as it is. */
function ephemeralAsNull(call: FunctionCall, value: Value): Value {
  if (isNull(value)) return value;
  const alternatives = [
    { value, when: 'unless it is ephemeral' },
    { value: scalar(null, originAt(call.span)), when: 'if it is ephemeral' },
  ];
  return choice(alternatives, unknownBecause(value, callText(call.title, [value]), call.span), originOf(call, [value]));
}
