/** Text that encodes a value which is still at hand: reading `jsondecode(jsonencode(x))` needs no parser and keeps every place. */
import type { Value } from '../value.js';

/** A text, known or not, beside the value it encodes. */
type Encoded = Value & { readonly encodes: Value };

export function encoding(text: Value, encodes: Value): Value {
  const encoded: Encoded = { ...text, encodes };
  return encoded;
}

/** What the text encodes, if it was encoded here. */
export function encodedIn(text: Value): Value | undefined {
  return 'encodes' in text ? (text as Encoded).encodes : undefined;
}
