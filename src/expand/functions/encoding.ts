/** Base64 and data URIs. */
import type { Value } from '../value.js';
import { isNull, scalarText } from '../values.js';
import { jsonValue } from './conversion.js';
import { ANY, type Definition, define, type FunctionCall, known, overBudget, STRING, undecided } from './define.js';
import { partsOf, wholeOf } from './holes.js';
import { jsonText } from './json-text.js';
import { kindOf } from './kinds.js';
import { decodedUri } from './uris.js';

export const ENCODING: readonly Definition[] = [
  define('base64', [STRING], (call, value) => ofText(call, value, (text) => known(call, toBase64(text), [value]))),
  define('base64ToString', [STRING], (call, value) =>
    ofText(call, value, (text) => {
      const decoded = fromBase64(text);
      return decoded === undefined ? notBase64(call) : known(call, decoded, [value]);
    }),
  ),
  define('base64ToJson', [STRING], (call, value) =>
    ofText(call, value, (text) => {
      const decoded = fromBase64(text);
      return decoded === undefined ? notBase64(call) : jsonValue(call, decoded, [value]);
    }),
  ),
  define('dataUri', [ANY], (call, value) => dataUri(call, value)),
  define('dataUriToString', [STRING], (call, value) =>
    ofText(call, value, (text) => dataUriToString(call, text, value)),
  ),
];

/** Calls `run` with the text of the argument, if it is known. */
function ofText(call: FunctionCall, value: Value, run: (text: string) => Value): Value {
  const text = wholeOf(partsOf(value));
  return text === undefined ? undecided(call, [value]) : run(text);
}

function toBase64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

/** The UTF-8 text that base64 holds, white space in it ignored; undefined if it is not base64. */
function fromBase64(text: string): string | undefined {
  const digits = text.replace(/\s/g, '');
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return undefined;
  return Buffer.from(digits, 'base64').toString('utf8');
}

function notBase64(call: FunctionCall): Value {
  return call.reject(`${call.title}() needs base64 text.`);
}

/** Strings as plain text, everything else as JSON. */
function dataUri(call: FunctionCall, value: Value): Value {
  if (isNull(value)) return call.reject('dataUri() cannot convert null.');
  const whole = kindOf(value) === 'string' ? wholeOf(partsOf(value)) : undefined;
  if (whole !== undefined) return known(call, `data:text/plain;charset=utf-8;base64,${toBase64(whole)}`, [value]);
  const json = value.kind === 'scalar' ? scalarText(value) : jsonText(value, call.limits.textLength);
  if (json === 'too long') return overBudget(call, [value], 'the text is too long');
  if (json === undefined) return undecided(call, [value]);
  return known(call, `data:application/json;charset=utf-8;base64,${toBase64(json)}`, [value]);
}

function dataUriToString(call: FunctionCall, text: string, value: Value): Value {
  const match = /^data:([^,]*),([\s\S]*)$/.exec(text);
  const [, head = '', body = ''] = match ?? [];
  const charset = /;charset=([^;,]*)/i.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  if (match === null) return call.reject('dataUriToString() needs a data URI.');
  if (charset !== 'utf-8' && charset !== 'utf8' && charset !== 'us-ascii')
    return call.reject(`dataUriToString() cannot read the charset '${charset}'.`);
  const decoded = /;base64$/i.test(head) ? fromBase64(body) : decodedUri(body);
  return decoded === undefined ? notBase64(call) : known(call, decoded, [value]);
}
