/** What address prefixes and service tags of network rules stand for. */

/**
 * Words for all addresses of the internet. `Internet` is the tag for what lies outside the network, `*` and `Any` are all addresses.
 * Source: learn.microsoft.com/azure/virtual-network/service-tags-overview
 */
const ALL_OF_IT = new Set(['*', 'any', 'internet', '0.0.0.0/0']);

/** What anybody can send from as well: all of IPv6, and every virtual machine that is rented in Azure. */
const MOST_OF_IT = new Set(['::/0', 'azurecloud']);

/** A public prefix shorter than this is as good as the internet. */
const SHORTEST_NARROW = { ipv4: 9, ipv6: 9 };

/** Ranges of private use: RFC 1918, RFC 6598, RFC 3927 and the addresses of the machine itself. */
const PRIVATE: readonly (readonly [number, number])[] = [
  [ipv4(10, 0), 8],
  [ipv4(172, 16), 12],
  [ipv4(192, 168), 16],
  [ipv4(100, 64), 10],
  [ipv4(169, 254), 16],
  [ipv4(127, 0), 8],
];

/** True if a prefix or tag holds every address of the internet: a denial of it stops everybody. */
export function coversInternet(prefix: string): boolean {
  return ALL_OF_IT.has(prefix.trim().toLowerCase());
}

/** True if a prefix or tag holds the internet as a whole or a large part of it: what it admits comes from anywhere. */
export function isInternet(prefix: string): boolean {
  const text = prefix.trim().toLowerCase();
  if (ALL_OF_IT.has(text) || MOST_OF_IT.has(text) || /^azurecloud\./.test(text)) return true;
  const ipv6 = /^([23][0-9a-f]{0,3}):[0-9a-f:]*\/(\d{1,3})$/.exec(text);
  if (ipv6 !== null) return Number(ipv6[2]) < SHORTEST_NARROW.ipv6;
  const range = parsePrefix(text);
  return range !== undefined && range.length < SHORTEST_NARROW.ipv4 && !isPrivateRange(range);
}

/** True if a prefix that ends like this is too long to hold much of the internet: `/32` behind an address that is not known. */
export function isNarrow(end: string): boolean {
  const length = /\/(\d{1,3})$/.exec(end.trim())?.[1];
  return length !== undefined && Number(length) >= Math.max(SHORTEST_NARROW.ipv4, SHORTEST_NARROW.ipv6);
}

/** True for the service tag of Azure Machine Learning, of all regions or of one. */
export function isMachineLearningTag(prefix: string): boolean {
  return /^azuremachinelearning(\.|$)/i.test(prefix.trim());
}

/** True for what is no public address: the network itself, the probes of load balancers, ranges of private use. */
export function isNearby(prefix: string): boolean {
  if (/^(virtualnetwork|azureloadbalancer)$/i.test(prefix.trim())) return true;
  const range = parsePrefix(prefix);
  return range !== undefined && isPrivateRange(range);
}

/** IPv4 addresses that begin with the same bits. */
export interface AddressRange {
  readonly start: number;
  /** Bits of the prefix. */
  readonly length: number;
}

/** `10.0.0.0/8` as numbers; a plain address is a prefix of 32 bits; undefined for anything that is no IPv4 prefix. */
export function parsePrefix(text: string): AddressRange | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/.exec(text.trim());
  if (parts === null) return undefined;
  const [first = 0, second = 0, third = 0, fourth = 0] = parts.slice(1, 5).map(Number);
  const length = parts[5] === undefined ? 32 : Number(parts[5]);
  if ([first, second, third, fourth].some((byte) => byte > 255) || length > 32) return undefined;
  return { start: ipv4(first, second, third, fourth), length };
}

/** True if the first range holds all of the second. */
export function holdsRange(outer: AddressRange, inner: AddressRange): boolean {
  const size = 2 ** (32 - outer.length);
  return outer.length <= inner.length && Math.floor(outer.start / size) === Math.floor(inner.start / size);
}

/** True if the two ranges have addresses in common. */
export function overlap(left: AddressRange, right: AddressRange): boolean {
  return holdsRange(left, right) || holdsRange(right, left);
}

/** True if a prefix is public, IPv4, and has fewer bits than this. */
export function isWiderThan(prefix: string, bits: number): boolean {
  const range = parsePrefix(prefix);
  return range !== undefined && range.length < bits && !isPrivateRange(range);
}

/** True if all of the range is of private use. */
export function isPrivateRange({ start, length }: AddressRange): boolean {
  return PRIVATE.some(
    ([base, bits]) => length >= bits && Math.floor(start / 2 ** (32 - bits)) === base / 2 ** (32 - bits),
  );
}

function ipv4(first: number, second: number, third = 0, fourth = 0): number {
  return ((first * 256 + second) * 256 + third) * 256 + fourth;
}
