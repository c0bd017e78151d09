/** CIDR functions, for both versions of IP. */
import type { Member, Value } from '../value.js';
import { knownScalar, object, scalar } from '../values.js';
import {
  type Definition,
  define,
  type FunctionCall,
  INTEGER,
  known,
  originOfAll,
  STRING,
  undecided,
  unsupported,
} from './define.js';
import { partsOf, wholeOf } from './holes.js';
import { bitsOf, formatAddress, type Network, parseNetwork } from './ip.js';

export const NETWORK: readonly Definition[] = [
  define('parseCidr', [STRING], (call, cidr) =>
    withNetwork(call, cidr, [cidr], (network) => describe(call, network, cidr)),
  ),
  define('cidrSubnet', [STRING, INTEGER, INTEGER], (call, cidr, prefix, index) =>
    withNetwork(call, cidr, [cidr, prefix, index], (network) => subnet(call, network, [cidr, prefix, index])),
  ),
  define('cidrHost', [STRING, INTEGER], (call, cidr, index) =>
    withNetwork(call, cidr, [cidr, index], (network) => host(call, network, [cidr, index])),
  ),
];

/** Calls `run` with the network that an argument spells, if that is known. */
function withNetwork(call: FunctionCall, cidr: Value, args: readonly Value[], run: (network: Network) => Value): Value {
  const text = wholeOf(partsOf(cidr));
  if (text === undefined) return undecided(call, args);
  const network = parseNetwork(text);
  if (network !== undefined) return run(network);
  return mayBeRead(text)
    ? unsupported(call, args, 'the network is not in the usual CIDR notation')
    : call.reject(`${call.title}() needs a network in CIDR notation.`);
}

/**
 * False for what the service does not read either. It takes more than CIDR notation: fewer than four numbers, octal
 * ones, zones.
 */
function mayBeRead(text: string): boolean {
  const numbersOutOfRange = /^\s*[1-9]\d*(\.(0|[1-9]\d*)){3}\s*\/\s*\d+\s*$/.test(text);
  return /\d/.test(text) && !numbersOutOfRange;
}

/** Addresses behind the network's prefix. */
function sizeOf({ version, prefix }: Network): bigint {
  return 1n << BigInt(bitsOf(version) - prefix);
}

/** The network number `index` of those that the network holds at a longer prefix. */
function subnet(call: FunctionCall, network: Network, args: readonly [Value, Value, Value]): Value {
  const [prefix, index] = [knownScalar(args[1]), knownScalar(args[2])];
  if (typeof prefix !== 'number' || typeof index !== 'number') return undecided(call, args);
  const bits = bitsOf(network.version);
  if (prefix < network.prefix || prefix > bits)
    return call.reject(`cidrSubnet() cannot divide a /${network.prefix} network into /${prefix} networks.`);
  const count = 1n << BigInt(prefix - network.prefix);
  if (index < 0 || BigInt(index) >= count) return call.reject(`cidrSubnet() reads network ${index} of ${count}.`);
  const first = network.first + (BigInt(index) << BigInt(bits - prefix));
  return known(call, `${formatAddress(first, network.version)}/${prefix}`, args);
}

/** The usable address number `index`: neither the network's own address nor the last one, for both versions. */
function host(call: FunctionCall, network: Network, args: readonly [Value, Value]): Value {
  const index = knownScalar(args[1]);
  if (typeof index !== 'number') return undecided(call, args);
  const address = network.first + BigInt(index) + 1n;
  if (BigInt(index) >= sizeOf(network) - 2n || address < 0n)
    return call.reject(`cidrHost() finds no host ${index} in a /${network.prefix} network.`);
  return known(call, formatAddress(address, network.version), args);
}

/** The parts of a network; version 6 has no broadcast address and uses all addresses. */
function describe(call: FunctionCall, network: Network, cidr: Value): Value {
  const { version, first, prefix } = network;
  const bits = BigInt(bitsOf(version));
  const size = sizeOf(network);
  const last = first + size - 1n;
  const netmask = (1n << bits) - size;
  const small = size <= 2n;
  const addresses: readonly (readonly [string, bigint])[] =
    version === 4
      ? [
          ['network', first],
          ['netmask', netmask],
          ['broadcast', last],
          ['firstUsable', small ? first : first + 1n],
          ['lastUsable', small ? first : last - 1n],
        ]
      : [
          ['network', first],
          ['netmask', netmask],
          ['firstUsable', first],
          ['lastUsable', last],
        ];
  const origin = originOfAll(call, [cidr]);
  const members = addresses.map(
    ([name, address]): Member => ({ name, span: call.span, value: scalar(formatAddress(address, version), origin) }),
  );
  return object([...members, { name: 'cidr', span: call.span, value: scalar(prefix, origin) }], origin);
}
