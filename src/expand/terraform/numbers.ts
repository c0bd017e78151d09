/** Terraform's numbers: read out of text and written as text. Terraform's are exact where ours are not. */
import type { Value } from '../value.js';

/** Text that Terraform converts to a number: decimal, without blanks, underscores or other bases. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Digits of a number that are the same in ours and in Terraform's. */
const EXACT_DIGITS = 15;

/** The number of a value, out of text too, as Terraform converts it. */
export function numberOf(value: Value): number | undefined {
  if (value.kind !== 'scalar') return undefined;
  if (typeof value.value === 'number') return value.value;
  if (typeof value.value !== 'string' || !NUMBER.test(value.value)) return undefined;
  // There is no negative zero in Terraform.
  const number = Number(value.value) + 0;
  return isExact(number) ? number : undefined;
}

/** True for what can be no number: Terraform rejects it where it needs one. */
export function isNoNumber(value: Value): boolean {
  if (value.kind === 'array' || value.kind === 'object' || value.kind === 'lambda') return true;
  if (value.kind !== 'scalar' || typeof value.value === 'number') return false;
  return typeof value.value !== 'string' || !NUMBER.test(value.value);
}

/** False for a number so large that ours has lost some of its digits. */
export function isExact(number: number): boolean {
  return Number.isFinite(number) && (Number.isSafeInteger(number) || !Number.isInteger(number) || isPowerOfTen(number));
}

/** `1e21` is meant as it is written; doubles near it have other digits. */
function isPowerOfTen(number: number): boolean {
  return /^-?10*$|^-?1e\+\d+$/.test(String(number));
}

/** A computed number without the noise of binary fractions: 0.1 + 0.2 is 0.3 in Terraform. */
export function denoised(number: number): number {
  return Number.isInteger(number) ? number + 0 : Number(number.toPrecision(EXACT_DIGITS));
}

/** How Terraform writes a number: never with an exponent. */
export function decimalText(number: number): string {
  const written = String(number);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(written);
  if (match === null) return Object.is(number, -0) ? '0' : written;
  const [, sign = '', first = '', rest = '', exponent = '0'] = match;
  const shift = Number(exponent);
  const digits = first + rest;
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${digits}`;
  return sign + digits.padEnd(shift + 1, '0');
}
