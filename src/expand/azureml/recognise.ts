/** Which kind of file a YAML document is. */
import type { ObjectValue } from '../value.js';
import { knownString, memberOf } from '../values.js';
import { type Kind, shapeOf } from './kind.js';
import { KINDS, kindOfSchema } from './kinds/index.js';

export interface Recognised {
  readonly kind: Kind;
  /** How sure that is: said by the file, by the command that reads it, or by its keys alone. */
  readonly by: 'schema' | 'command' | 'shape';
}

/**
 * The kind of a document: by its `$schema`, else by its keys. Undefined for YAML of something else, and for schemas of Azure
 * Machine Learning that declare nothing in Azure.
 */
export function recognise(document: ObjectValue): Recognised | undefined {
  const schema = knownString(memberOf(document, '$schema')?.value);
  if (schema !== undefined) {
    const kind = kindOfSchema(schema);
    if (kind !== undefined) return { kind, by: 'schema' };
    // What names another schema is of that one.
    return undefined;
  }
  const shape = shapeOf(document);
  const found = KINDS.filter((kind) => kind.shape?.(shape) === true);
  const [kind] = found;
  return kind === undefined || found.length > 1 ? undefined : { kind, by: 'shape' };
}
