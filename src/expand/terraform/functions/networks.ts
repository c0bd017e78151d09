/** Functions of networks: https://developer.hashicorp.com/terraform/language/functions/cidrsubnet and its kin. */
import {
  ANY,
  arrayResult,
  type Definition,
  define,
  type FunctionCall,
  known,
  originOfAll,
  rest,
  undecided,
  unsupported,
} from '../../functions/define.js';
import { bitsOf, formatAddress, type Network, parseNetwork } from '../../functions/ip.js';
import type { Value } from '../../value.js';
import { scalar } from '../../values.js';
import { isNoNumber, numberOf } from '../numbers.js';
import { onTexts, textParts, wholeText } from './arguments.js';

export const NETWORKS: readonly Definition[] = [
  define('cidrsubnet', [ANY, ANY, ANY], cidrSubnet),
  define('cidrsubnets', [ANY, rest(ANY)], cidrSubnets),
  define('cidrhost', [ANY, ANY], cidrHost),
  define(
    'cidrnetmask',
    [ANY],
    onTexts((_call, cidr = '') => netmask(cidr)),
  ),
];

/** A network with its prefix length, without which Terraform takes nothing; zeros before a number mean nothing to it. */
function networkOf(text: string): Network | undefined {
  return text.includes('/') ? parseNetwork(text.replace(/(^|\.)0+(?=\d)/g, '$1')) : undefined;
}

/** The whole numbers among the arguments; undefined if one is not known, `rejected` if one is none. */
function wholeNumbers(values: readonly Value[]): readonly number[] | 'rejected' | undefined {
  if (values.some(isNoNumber)) return 'rejected';
  const numbers = values.map(numberOf);
  if (numbers.some((number) => number !== undefined && !Number.isInteger(number))) return 'rejected';
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}

function cidrSubnet(call: FunctionCall, prefix: Value, bits: Value, index: Value): Value {
  const args = [prefix, bits, index];
  const [text, numbers] = [wholeText(prefix), wholeNumbers([bits, index])];
  if (textParts(prefix) === undefined || numbers === 'rejected') {
    return call.reject('cidrsubnet() needs a network and two whole numbers.');
  }
  if (text === undefined || numbers === undefined) return undecided(call, args);
  const [newBits = 0, number = 0] = numbers;
  const network = networkOf(text);
  if (network === undefined) return call.reject('cidrsubnet() needs a network.');
  // Terraform computes something here that is no subnet.
  if (newBits < 0 || number < 0)
    return unsupported(call, args, 'negative numbers of bits and networks are not evaluated');
  const length = network.prefix + newBits;
  const free = bitsOf(network.version) - length;
  const fits = newBits <= 128 && free >= 0 && BigInt(number) < 1n << BigInt(newBits);
  if (!fits) return call.reject('cidrsubnet() has no such subnet.');
  const first = network.first + (BigInt(number) << BigInt(free));
  return known(call, `${formatAddress(first, network.version)}/${length}`, args);
}

/** Terraform takes at most 32 new bits here. */
const MOST_NEW_BITS = 32;

/** Networks one behind the other, each with its own number of new bits, at the next place it may start at. */
function cidrSubnets(call: FunctionCall, prefix: Value, ...bits: readonly Value[]): Value {
  const args = [prefix, ...bits];
  const [text, numbers] = [wholeText(prefix), wholeNumbers(bits)];
  if (textParts(prefix) === undefined || numbers === 'rejected') {
    return call.reject('cidrsubnets() needs a network and whole numbers.');
  }
  if (text === undefined || numbers === undefined) return undecided(call, args);
  const network = networkOf(text);
  if (network === undefined) return call.reject('cidrsubnets() needs a network.');
  const all = bitsOf(network.version);
  const end = network.first + (1n << BigInt(all - network.prefix));
  const origin = originOfAll(call, args);
  const subnets: Value[] = [];
  let next = network.first;
  for (const newBits of numbers) {
    const length = network.prefix + newBits;
    if (newBits < 1 || newBits > MOST_NEW_BITS || length > all) return call.reject('cidrsubnets() has no such subnet.');
    const size = 1n << BigInt(all - length);
    const first = ((next + size - 1n) / size) * size;
    next = first + size;
    if (next > end) return call.reject('cidrsubnets() has no room for another subnet.');
    subnets.push(scalar(`${formatAddress(first, network.version)}/${length}`, origin));
  }
  return arrayResult(call, subnets, args);
}

function cidrHost(call: FunctionCall, prefix: Value, index: Value): Value {
  const [text, numbers] = [wholeText(prefix), wholeNumbers([index])];
  if (textParts(prefix) === undefined || numbers === 'rejected') {
    return call.reject('cidrhost() needs a network and a whole number.');
  }
  if (text === undefined || numbers === undefined) return undecided(call, [prefix, index]);
  const [number = 0] = numbers;
  const network = networkOf(text);
  if (network === undefined) return call.reject('cidrhost() needs a network.');
  const size = 1n << BigInt(bitsOf(network.version) - network.prefix);
  const offset = number < 0 ? size + BigInt(number) : BigInt(number);
  if (offset < 0n || offset >= size) return call.reject('cidrhost() has no such host.');
  return known(call, formatAddress(network.first + offset, network.version), [prefix, index]);
}

function netmask(cidr: string): string | undefined {
  const network = networkOf(cidr);
  if (network?.version !== 4) return undefined;
  return formatAddress((1n << 32n) - (1n << BigInt(32 - network.prefix)), 4);
}
