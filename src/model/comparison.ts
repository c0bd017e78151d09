/** Comparing values that are only partly known. */
import { couldRead, normalise } from '../expand/same-resource.js';
import type { Scalar } from '../expand/value.js';
import type { Truth } from './judgement.js';
import type { SettledValue } from './readings.js';

export { sameText } from '../expand/same-resource.js';

/** True if the value is the expected one: text without case, `'true'` like true. */
export function equalsScalar(value: SettledValue, expected: Scalar): Truth {
  switch (value.kind) {
    case 'scalar':
      return normalise(value.value) === normalise(expected);
    case 'text':
      return couldRead(value, normalise(expected)) ? 'unknown' : false;
    case 'unknown':
    case 'resource-id':
      return 'unknown';
    default:
      return false;
  }
}

/** True if the value is something: not an empty text, array or object. */
export function isFilled(value: SettledValue): Truth {
  switch (value.kind) {
    case 'scalar':
      return value.value !== '';
    case 'text':
      return value.parts.some((part) => typeof part === 'string' && part !== '') ? true : 'unknown';
    case 'object':
      return value.members.size > 0 ? true : value.open === undefined ? false : 'unknown';
    case 'array':
      return value.items.length > 0 ? true : value.open === undefined ? false : 'unknown';
    case 'unknown':
      // A secret without a value, or a property of a deployed resource that is empty, would not be passed on.
      return value.reason === 'secure-parameter' || value.reason === 'runtime' ? true : 'unknown';
    default:
      return true;
  }
}
