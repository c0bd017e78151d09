/** Where a declaration says with which API version it is sent. */
import type { Span } from '../inputs/source-file.js';
import type { Container } from './container.js';
import type { Edit } from './fix.js';
import { literalAt } from './spelling.js';

/** The API version of a declaration, and the one to send it with. */
export interface VersionChange {
  readonly from: string;
  readonly to: string;
}

/** The edit of a declaration in ARM JSON, or of one for azapi; undefined if its version is no literal. */
export function apiVersionEdit({ source, grammar, members }: Container, { from, to }: VersionChange): Edit | undefined {
  const [name, ending] = grammar === 'json' ? ['apiVersion', from] : ['type', `@${from}`];
  const value = members.find((member) => member.isProperty && member.name.toLowerCase() === name.toLowerCase())?.value;
  const literal = value && literalAt(source, value);
  if (value === undefined || typeof literal !== 'string' || !literal.endsWith(ending)) return undefined;
  return { span: { source, start: value.end - 1 - from.length, end: value.end - 1 }, text: to };
}

/** The same in Bicep, where the header of a resource ends with its type: `'Microsoft.X/y@2024-01-01'`. */
export function headerVersionEdit({ source, start, end }: Span, { from, to }: VersionChange): Edit | undefined {
  const isThere = source.text.slice(start, end).endsWith(`@${from}'`);
  return isThere ? { span: { source, start: end - 1 - from.length, end: end - 1 }, text: to } : undefined;
}
