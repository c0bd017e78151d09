/** Values in a short notation for expectations: unknowns as `<expression>`, IDs as `#address`, choices as `{oneOf}`. */
import type { Resource } from '../../src/expand/resource.js';
import type { Value } from '../../src/expand/value.js';
import { resourceIdText, textOf } from '../../src/expand/values.js';
import { rangeOf, type Span } from '../../src/inputs/source-file.js';

export function plain(value: Value): unknown {
  switch (value.kind) {
    case 'scalar':
      return value.value;
    case 'text':
      return value.parts.map((part) => (typeof part === 'string' ? part : `<${textOf(part)}>`)).join('');
    case 'object': {
      const members = [...value.members.values()].map((member) => [member.name, plain(member.value)]);
      if (value.open !== undefined) members.push(['...', `<${value.open.expression}>`]);
      return Object.fromEntries(members);
    }
    case 'array': {
      const items = value.items.map(plain);
      return value.open === undefined ? items : [...items, { each: value.open.each && plain(value.open.each) }];
    }
    case 'choice':
      return { oneOf: value.alternatives.map((alternative) => plain(alternative.value)) };
    case 'resource-id':
      return value.address === undefined ? `<${resourceIdText(value.type, value.names)}>` : `#${value.address}`;
    case 'unknown':
      return `<${value.expression}>`;
    case 'lambda':
      return 'lambda';
  }
}

/** `file:line:column-line:column` of a span. */
export function place(span: Span): string {
  const range = rangeOf(span);
  return `${range.file}:${range.startLine}:${range.startColumn}-${range.endLine}:${range.endColumn}`;
}

/** `address type@version name`, with `?` for a resource that may not exist and `existing` for one only read. */
export function headline(resource: Resource): string {
  const flags = [resource.existing ? ' existing' : '', resource.condition === true ? '' : ' ?'].join('');
  return `${resource.address} ${resource.type}@${resource.apiVersion} ${String(plain(resource.name))}${flags}`;
}
