/** IP addresses and networks as numbers. */

export interface Network {
  readonly version: 4 | 6;
  /** First address of the network. */
  readonly first: bigint;
  /** Length of the prefix in bits. */
  readonly prefix: number;
}

/** Bits of an address. */
export function bitsOf(version: 4 | 6): number {
  return version === 4 ? 32 : 128;
}

/**
 * `10.0.0.0/16` or `fd00::/48`; bits behind the prefix are ignored. An address alone has the prefix of its class, or
 * 64 bits of version 6. Undefined if the text is something else.
 */
export function parseNetwork(text: string): Network | undefined {
  const match = /^\s*([0-9a-f.:]+)\s*(?:\/\s*(\d{1,3})\s*)?$/i.exec(text);
  const [, address = '', length] = match ?? [];
  const version = address.includes(':') ? 6 : 4;
  const value = parseAddress(address);
  if (match === null || value === undefined) return undefined;
  const prefix = length === undefined ? usualPrefix(value, version) : Number(length);
  if (prefix > bitsOf(version)) return undefined;
  const hostBits = BigInt(bitsOf(version) - prefix);
  return { version, first: (value >> hostBits) << hostBits, prefix };
}

function usualPrefix(address: bigint, version: 4 | 6): number {
  if (version === 6) return 64;
  const firstByte = address >> 24n;
  if (firstByte < 128n) return 8;
  return firstByte < 192n ? 16 : 24;
}

/** The number of an address of either version. */
function parseAddress(text: string): bigint | undefined {
  return text.includes(':') ? parseVersion6(text) : parseVersion4(text);
}

function parseVersion4(text: string): bigint | undefined {
  const bytes = text.split('.');
  if (bytes.length !== 4 || !bytes.every((byte) => /^(0|[1-9]\d{0,2})$/.test(byte) && Number(byte) < 256))
    return undefined;
  return bytes.reduce((value, byte) => (value << 8n) + BigInt(byte), 0n);
}

function parseVersion6(text: string): bigint | undefined {
  const [head = '', tail, ...more] = text.split('::');
  if (more.length > 0) return undefined;
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  if (before === undefined || after === undefined) return undefined;
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...before, ...Array.from({ length: missing }, () => 0n), ...after];
  return groups.reduce((value, group) => (value << 16n) + group, 0n);
}

/** The 16-bit groups of a part of an address; the last may be written as an address of version 4. */
function groupsOf(text: string): readonly bigint[] | undefined {
  if (text === '') return [];
  const groups: bigint[] = [];
  for (const group of text.split(':')) {
    if (group.includes('.')) {
      const embedded = parseVersion4(group);
      if (embedded === undefined || !text.endsWith(group)) return undefined;
      groups.push(embedded >> 16n, embedded & 0xffffn);
    } else if (/^[0-9a-f]{1,4}$/i.test(group)) groups.push(BigInt(`0x${group}`));
    else return undefined;
  }
  return groups;
}

/** An address as .NET prints it. */
export function formatAddress(value: bigint, version: 4 | 6): string {
  return version === 4 ? formatVersion4(value) : formatVersion6(value);
}

function formatVersion4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 0xffn)).join('.');
}

/** The longest run of two or more zero groups, the first of equals, is left out; embedded version 4 stays visible. */
function formatVersion6(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => Number((value >> BigInt(16 * (7 - index))) & 0xffffn));
  const embedded = embedsVersion4(groups);
  const written = groups.slice(0, embedded ? 6 : 8).map((group) => group.toString(16));
  const run = longestRunOfZeros(written);
  const last = embedded ? [formatVersion4(value & 0xffff_ffffn)] : [];
  if (run.length < 2) return [...written, ...last].join(':');
  const before = written.slice(0, run.start).join(':');
  const after = [...written.slice(run.start + run.length), ...last].join(':');
  return `${before}::${after}`;
}

/** IPv4-compatible, IPv4-mapped, SIIT and ISATAP addresses, as .NET tells them. */
function embedsVersion4(groups: readonly number[]): boolean {
  const [fifth, sixth, seventh] = groups.slice(4);
  if (fifth === 0 && sixth === 0x5efe) return true;
  if (seventh === 0 || groups.slice(0, 4).some((group) => group !== 0)) return false;
  return (fifth === 0 && (sixth === 0 || sixth === 0xffff)) || (fifth === 0xffff && sixth === 0);
}

function longestRunOfZeros(groups: readonly string[]): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  for (const [index, group] of groups.entries()) {
    if (group !== '0') start = index + 1;
    else if (index + 1 - start > best.length) best = { start, length: index + 1 - start };
  }
  return best;
}
