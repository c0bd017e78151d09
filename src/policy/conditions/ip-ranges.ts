/** `ipRangeContains`: whether all addresses of one range lie in another. */

import { type Definition, define, STRING, truth } from '../../expand/functions/define.js';
import { bitsOf, parseNetwork } from '../../expand/functions/ip.js';
import { knownString } from '../../expand/values.js';

interface Range {
  readonly version: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

export const IP_RANGES: readonly Definition[] = [
  define('ipRangeContains', [STRING, STRING], (call, range, target) => {
    const [outer, inner] = [knownString(range), knownString(target)];
    if (outer === undefined || inner === undefined) return truth(call, undefined, [range, target]);
    const [around, within] = [parseRange(outer), parseRange(inner)];
    if (around === undefined || within === undefined) {
      return call.reject("ipRangeContains() needs IP addresses, networks in CIDR notation or ranges 'first-last'.");
    }
    if (around.version !== within.version) return call.reject('ipRangeContains() cannot compare IPv4 with IPv6.');
    return truth(call, around.first <= within.first && within.last <= around.last, [range, target]);
  }),
];

/** `10.0.0.0`, `10.0.0.0/24` or `10.0.0.0-10.0.0.9`; undefined if it is none of these, or empty. */
function parseRange(text: string): Range | undefined {
  const [first = '', last, ...more] = text.split('-');
  const [start, end] = [networkOf(first), networkOf(last ?? first)];
  if (start === undefined || end === undefined || more.length > 0 || start.version !== end.version) return undefined;
  const isNetwork = text.includes('/');
  if (isNetwork && last !== undefined) return undefined;
  return start.first <= end.last ? { version: start.version, first: start.first, last: end.last } : undefined;
}

function networkOf(text: string): Range | undefined {
  const isWhole = !text.includes('/');
  const network = parseNetwork(isWhole ? `${text}/${text.includes(':') ? 128 : 32}` : text);
  if (network === undefined) return undefined;
  const size = 1n << BigInt(bitsOf(network.version) - network.prefix);
  return { version: network.version, first: network.first, last: network.first + size - 1n };
}
