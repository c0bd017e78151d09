/** Turning the provider's values into those of Azure Resource Manager, through choices and unknowns. */
import type { Scalar, Value } from '../value.js';
import { choice, isNull, scalar, textOf, unknownBecause } from '../values.js';

/**
 * The value after `convert`; each alternative of a choice on its own. What is not known stays unknown, with the name of the
 * conversion in its text, so that equal expressions stay equal. Null stays null, which is absent.
 */
export function convertScalar(value: Value, name: string, convert: (known: Scalar) => Scalar): Value {
  if (isNull(value)) return value;
  if (value.kind === 'scalar') return scalar(convert(value.value), value.origin);
  if (value.kind === 'choice') {
    const alternatives = value.alternatives.map((one) => ({ ...one, value: convertScalar(one.value, name, convert) }));
    return choice(alternatives, value.reason, value.origin);
  }
  return unknownBecause(value, `${name}(${textOf(value)})`, value.origin.span);
}

/** True and false by what they stand for; a text `true` counts. Anything else is left as it is. */
export function booleanAs(whenTrue: Scalar, whenFalse: Scalar): (known: Scalar) => Scalar {
  return (known) => {
    const text = String(known).toLowerCase();
    return text === 'true' ? whenTrue : text === 'false' ? whenFalse : known;
  };
}
