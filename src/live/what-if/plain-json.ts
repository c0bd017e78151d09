/** JSON as plain data. */
import type { Limits } from '../../inputs/limits.js';
import type { SourceFile } from '../../inputs/source-file.js';
import { parseJson } from '../../syntax/arm/json.js';
import type { JsonNode } from '../../syntax/arm/nodes.js';
import type { Body } from '../reader.js';

/** The object that strict JSON holds; undefined if it holds none. */
export function plainObject(text: string): Body | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The object that a template or a parameter file holds, which may have comments and line breaks in texts. */
export function plainTemplate(source: SourceFile, limits: Limits): Body | undefined {
  const { root, errors } = parseJson(source, limits);
  const value = root === undefined || errors.length > 0 ? undefined : plain(root);
  return isObject(value) ? value : undefined;
}

function plain(node: JsonNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'array':
      return node.items.map(plain);
    case 'object':
      return Object.fromEntries(node.members.map(({ key, value }) => [key.value, plain(value)]));
  }
}

export function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
