/** Messages about calls whose arguments are never printed. */
import type { Value } from '../value.js';
import { sizeOf } from './size.js';

/** True if one of the values or something inside is never printed. */
export function holdSecret(values: readonly Value[]): boolean {
  return values.some((value) => sizeOf(value).sensitive);
}

/** The message, unless it may quote a secret argument. */
export function printable(message: string, title: string, args: readonly Value[]): string {
  return holdSecret(args) ? `${title}() rejects its arguments, which are secret.` : message;
}
