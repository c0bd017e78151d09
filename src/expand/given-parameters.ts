/** Parameters that a command deploys a template with: files and values, of which later ones win. */
import type { Value } from './value.js';

export interface GivenParameters {
  readonly layers: readonly ParameterLayer[];
  /** Path of the file that says so. */
  readonly givenIn: string;
}

export type ParameterLayer =
  | { readonly kind: 'file'; readonly path: string }
  /** `name=value`. */
  | {
      readonly kind: 'value';
      readonly name: string;
      readonly value: Value;
      /** What it says read as JSON, if it is a word: the type of the parameter decides. */
      readonly asJson?: Value;
    }
  | { readonly kind: 'values'; readonly values: readonly { readonly name: string; readonly value: Value }[] };

/** Paths of the files among the layers, in order. */
export function filesAmong(layers: readonly ParameterLayer[]): readonly string[] {
  return layers.flatMap((layer) => (layer.kind === 'file' ? [layer.path] : []));
}
