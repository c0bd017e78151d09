/** What address prefixes and service tags of network rules stand for. */

/**
 * Words for everybody. `Internet` is the tag for all addresses outside the network, `*` and `Any` are all addresses.
 * Source: learn.microsoft.com/azure/virtual-network/service-tags-overview
 */
const EVERYBODY = new Set(['*', 'any', 'internet', '0.0.0.0/0', '::/0', '0.0.0.0']);

/** A public prefix this wide is as good as everybody. */
const WIDEST_NARROW_PREFIX = 9;

/** Ranges of private use: RFC 1918, RFC 6598 and link-local addresses. */
const PRIVATE: readonly (readonly [number, number])[] = [
  [ipv4(10, 0), 8],
  [ipv4(172, 16), 12],
  [ipv4(192, 168), 16],
  [ipv4(100, 64), 10],
  [ipv4(169, 254), 16],
  [ipv4(127, 0), 8],
];

/** True if a prefix or tag of a network rule stands for all addresses of the internet. */
export function isEverybody(prefix: string): boolean {
  return EVERYBODY.has(prefix.trim().toLowerCase());
}

/** True if a prefix or tag of a network rule stands for the internet as a whole, or for a large part of it. */
export function isInternet(prefix: string): boolean {
  if (isEverybody(prefix)) return true;
  const network = networkOfText(prefix);
  return network !== undefined && network.length < WIDEST_NARROW_PREFIX && !isPrivate(network);
}

interface AddressRange {
  readonly start: number;
  /** Bits of the prefix. */
  readonly length: number;
}

/** `10.0.0.0/8` as numbers; a plain address is a prefix of 32 bits; undefined for anything that is no IPv4 prefix. */
export function networkOfText(text: string): AddressRange | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/.exec(text.trim());
  if (parts === null) return undefined;
  const [first = 0, second = 0, third = 0, fourth = 0] = parts.slice(1, 5).map(Number);
  const length = parts[5] === undefined ? 32 : Number(parts[5]);
  if ([first, second, third, fourth].some((byte) => byte > 255) || length > 32) return undefined;
  return { start: ipv4(first, second, third, fourth), length };
}

/** True if all of the range is of private use. */
export function isPrivate({ start, length }: AddressRange): boolean {
  return PRIVATE.some(
    ([base, bits]) => length >= bits && Math.floor(start / 2 ** (32 - bits)) === base / 2 ** (32 - bits),
  );
}

function ipv4(first: number, second: number, third = 0, fourth = 0): number {
  return ((first * 256 + second) * 256 + third) * 256 + fourth;
}
