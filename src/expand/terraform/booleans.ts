/** Conditions: what Terraform takes for true and false. */
import type { Value } from '../value.js';

/** The truth of a value, out of text too, as Terraform converts it; undefined if it is not known. */
export function booleanOf(value: Value): boolean | 'rejected' | undefined {
  switch (value.kind) {
    case 'unknown':
    case 'choice':
      return undefined;
    case 'text':
      return value.parts.some((part) => typeof part === 'string' && part.length > 'false'.length)
        ? 'rejected'
        : undefined;
    case 'scalar':
      if (typeof value.value === 'boolean') return value.value;
      if (value.value === 'true' || value.value === '1') return true;
      return value.value === 'false' || value.value === '0' ? false : 'rejected';
    default:
      return 'rejected';
  }
}
