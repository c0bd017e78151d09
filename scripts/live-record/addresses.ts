/** IP addresses in a recording: others than they were, but still private or public, and still within the same ranges. */
import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

const IPV4 = /(?<![\d.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?(?![\d.])/g;
const IPV6 = /(?<![\w:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:.])/gi;

/** Everywhere the same: this host, all hosts, the services of Azure on the wire. */
const EVERYWHERE = ['0.0.0.0', '127.0.0.1', '255.255.255.255', '169.254.169.254', '168.63.129.16', '::', '::1'];

/** Bits that make an address private (RFC 1918, RFC 6598). */
const PRIVATE: readonly (readonly [start: number, bits: number])[] = [
  [0x0a000000, 8],
  [0xac100000, 12],
  [0xc0a80000, 16],
  [0x64400000, 10],
];

/** For documentation (RFC 5737): they are nobody's. */
const PUBLIC = [0xcb007100, 0xc6336400, 0xc0000200];

export class Addresses {
  private readonly key = randomBytes(32);
  private readonly others = new Map<string, string>();
  /** What was replaced. */
  readonly originals = new Set<string>();

  in(text: string): string {
    return text
      .replace(IPV4, (whole, ...groups: string[]) => this.ipv4(whole, groups.slice(0, 4).map(Number), groups[4]))
      .replace(IPV6, (whole) => (isIPv6(whole) && !EVERYWHERE.includes(whole) ? this.next(whole, ipv6) : whole));
  }

  private ipv4(whole: string, octets: readonly number[], suffix: string | undefined): string {
    const [address = whole] = whole.split('/');
    if (octets.some((octet) => octet > 255) || EVERYWHERE.includes(address)) return whole;
    const value = octets.reduce((sum, octet) => sum * 256 + octet, 0);
    const kept = PRIVATE.find(([start, bits]) => value >>> (32 - bits) === start >>> (32 - bits))?.[1];
    if (kept === undefined) return `${this.next(address, documentation)}${suffix === undefined ? '' : `/${suffix}`}`;
    const range = Math.min(Number(suffix ?? 32), 32);
    if (range <= kept) return whole;
    this.originals.add(whole);
    const mapped = this.permuted(value, kept, range);
    return `${[24, 16, 8, 0].map((shift) => (mapped >>> shift) & 255).join('.')}${suffix === undefined ? '' : `/${suffix}`}`;
  }

  /** Each bit is turned or not by what stands before it, so that addresses with a common beginning keep one. */
  private permuted(value: number, kept: number, range: number): number {
    let mapped = kept === 0 ? 0 : (value >>> (32 - kept)) << (32 - kept);
    for (let at = kept; at < range; at += 1) {
      const before = `${at}:${value >>> (32 - at)}`;
      const turned = (createHmac('sha256', this.key).update(before).digest()[0] ?? 0) & 1;
      mapped |= (((value >>> (31 - at)) & 1) ^ turned) << (31 - at);
    }
    return mapped >>> 0;
  }

  private next(address: string, make: (at: number) => string): string {
    this.originals.add(address);
    if (!this.others.has(address)) this.others.set(address, make(this.others.size));
    return this.others.get(address) ?? address;
  }
}

function documentation(at: number): string {
  const start = PUBLIC[Math.floor(at / 254) % PUBLIC.length] ?? 0;
  return [24, 16, 8, 0].map((shift) => ((start + 1 + (at % 254)) >>> shift) & 255).join('.');
}

function ipv6(at: number): string {
  return `2001:db8::${(at + 1).toString(16)}`;
}
