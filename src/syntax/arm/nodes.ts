/** JSON and ARM template expression syntax trees; offsets in UTF-16 code units, `end` exclusive. */

export interface Node {
  readonly start: number;
  readonly end: number;
}

export type JsonNode = JsonObject | JsonArray | JsonScalar;

export interface JsonObject extends Node {
  readonly kind: 'object';
  readonly members: readonly JsonMember[];
}

/** Key to end of value. */
export interface JsonMember extends Node {
  readonly key: JsonScalar & { readonly value: string };
  readonly value: JsonNode;
}

export interface JsonArray extends Node {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}

export interface JsonScalar extends Node {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** For strings with escapes or line breaks: maps an offset in `value` to the offset in the file. */
  readonly offsetInFile?: (offsetInValue: number) => number;
}

export interface JsonComment extends Node {
  readonly text: string;
}

/** An ARM template expression inside a string, without the brackets. Offsets are file offsets. */
export type ArmExpression = ArmString | ArmNumber | ArmCall | ArmProperty | ArmIndex;

export interface ArmString extends Node {
  readonly kind: 'string';
  readonly value: string;
}

export interface ArmNumber extends Node {
  readonly kind: 'number';
  readonly value: number;
}

/** A function call. `true`, `false` and `null` written bare are calls without arguments. */
export interface ArmCall extends Node {
  readonly kind: 'call';
  /** As written; functions are matched without case. */
  readonly name: string;
  readonly arguments: readonly ArmExpression[];
}

export interface ArmProperty extends Node {
  readonly kind: 'property';
  readonly object: ArmExpression;
  readonly name: string;
  readonly safe: boolean;
}

export interface ArmIndex extends Node {
  readonly kind: 'index';
  readonly object: ArmExpression;
  readonly index: ArmExpression;
  readonly safe: boolean;
}
