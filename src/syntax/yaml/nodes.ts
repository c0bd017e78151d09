/** YAML syntax trees; offsets in UTF-16 code units, `end` exclusive. Aliases stand for what they name. */

export interface Node {
  readonly start: number;
  readonly end: number;
}

export type YamlNode = YamlMap | YamlList | YamlScalar;

export interface YamlMap extends Node {
  readonly kind: 'map';
  /** In order; what merge keys (`<<`) add comes last, unless a key of its own says it. */
  readonly entries: readonly YamlEntry[];
}

/** Key to end of value. */
export interface YamlEntry extends Node {
  readonly key: YamlKey;
  readonly value: YamlNode;
}

export interface YamlKey extends Node {
  /** As text, whatever type YAML gives it. */
  readonly name: string;
}

export interface YamlList extends Node {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

export interface YamlScalar extends Node {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As it stands in the file: `1.10`, `"on"`. Empty where nothing is written behind the colon. */
  readonly written: string;
  /** A tag of somebody's own: `!secret`. Then nobody but its reader knows the value. */
  readonly tag?: string;
}

export interface YamlComment extends Node {
  readonly text: string;
}
