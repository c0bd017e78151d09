/** Terraform syntax trees as text, with every operator in parentheses and every part in its place. */
import { DEFAULT_LIMITS, type Limits } from '../../../src/inputs/limits.js';
import { SourceFile } from '../../../src/inputs/source-file.js';
import type { Body, Expression, ForVariables, Node, TemplatePart } from '../../../src/syntax/terraform/nodes.js';
import { parseTerraform, type TerraformSyntax } from '../../../src/syntax/terraform/parser.js';

export interface Parsed extends TerraformSyntax {
  readonly source: SourceFile;
}

export function parse(text: string, limits: Limits = DEFAULT_LIMITS): Parsed {
  const source = new SourceFile('main.tf', text);
  return { source, ...parseTerraform(source, limits) };
}

/** Errors as `line:column message`. */
export function errorsOf({ source, errors }: Pick<Parsed, 'source' | 'errors'>): readonly string[] {
  return errors.map(({ start, message }) => {
    const { line, column } = source.positionAt(start);
    return `${line}:${column} ${message}`;
  });
}

/** `line:column-line:column` of a node. */
export function placeOf({ start, end }: Node, source: SourceFile): string {
  const from = source.positionAt(start);
  const to = source.positionAt(end);
  return `${from.line}:${from.column}-${to.line}:${to.column}`;
}

/** Every node with a kind under a node, itself included, parents before children. */
export function nodesUnder(value: unknown): readonly (Node & { readonly kind: string })[] {
  if (Array.isArray(value)) return value.flatMap(nodesUnder);
  if (typeof value !== 'object' || value === null) return [];
  const children = Object.values(value).flatMap(nodesUnder);
  return isNode(value) ? [value, ...children] : children;
}

function isNode(value: object): value is Node & { readonly kind: string } {
  return 'kind' in value && 'start' in value && 'end' in value;
}

/** The items of a body, one text each, in the order of the file. */
export function printItems({ attributes, blocks }: Body): readonly string[] {
  const items = [
    ...attributes.map(({ start, name, value }) => ({ start, text: `${name.name} = ${print(value)}` })),
    ...blocks.map(({ start, type, labels, body }) => {
      const header = [type.name, ...labels.map(({ value }) => JSON.stringify(value))].join(' ');
      return { start, text: `${header} { ${printItems(body).join('; ')} }` };
    }),
  ];
  return items.sort((left, right) => left.start - right.start).map(({ text }) => text);
}

export function print(expression: Expression): string {
  switch (expression.kind) {
    case 'template':
      return `"${expression.parts.map(printPart).join('')}"`;
    case 'number':
      return expression.text;
    case 'boolean':
      return String(expression.value);
    case 'null':
      return 'null';
    case 'name':
      return expression.name;
    case 'property-access':
      return `${print(expression.object)}.${expression.name.name}`;
    case 'index':
      return `${print(expression.object)}[${print(expression.index)}]`;
    case 'splat':
      return `${print(expression.object)}${expression.full ? '[*]' : '.*'}<${print(expression.each)}>`;
    case 'splat-item':
      return '';
    case 'call': {
      const last = expression.expandsLast ? '...' : '';
      return `${expression.name.name}(${expression.arguments.map(print).join(', ')}${last})`;
    }
    case 'tuple':
      return `[${expression.items.map(print).join(', ')}]`;
    case 'object': {
      const items = expression.items.map(({ key, value }) => {
        return `${key.kind === 'identifier' ? key.name : print(key)} = ${print(value)}`;
      });
      return `{${items.join(', ')}}`;
    }
    case 'for-tuple': {
      const { variables, collection, result, condition } = expression;
      return `[for ${printVariables(variables)} in ${print(collection)} : ${print(result)}${filter(condition)}]`;
    }
    case 'for-object': {
      const { variables, collection, key, result, grouped, condition } = expression;
      const body = `${print(key)} => ${print(result)}${grouped ? '...' : ''}${filter(condition)}`;
      return `{for ${printVariables(variables)} in ${print(collection)} : ${body}}`;
    }
    case 'conditional':
      return `(${print(expression.condition)} ? ${print(expression.whenTrue)} : ${print(expression.whenFalse)})`;
    case 'unary':
      return `(${expression.operator}${print(expression.operand)})`;
    case 'binary':
      return `(${print(expression.left)} ${expression.operator} ${print(expression.right)})`;
    case 'parenthesized': {
      const own = ['unary', 'binary', 'conditional', 'parenthesized'].includes(expression.value.kind);
      return own ? print(expression.value) : `(${print(expression.value)})`;
    }
  }
}

function printVariables({ key, value }: ForVariables): string {
  return key === undefined ? value.name : `${key.name}, ${value.name}`;
}

function filter(condition: Expression | undefined): string {
  return condition === undefined ? '' : ` if ${print(condition)}`;
}

function printPart(part: TemplatePart): string {
  switch (part.kind) {
    case 'text':
      return JSON.stringify(part.value)
        .slice(1, -1)
        .replace(/([$%])\{/g, '$1$1{');
    case 'interpolation':
      return `\${${print(part.value)}}`;
    case 'if-directive': {
      const otherwise = part.whenFalse.length === 0 ? '' : `%{else}${part.whenFalse.map(printPart).join('')}`;
      return `%{if ${print(part.condition)}}${part.whenTrue.map(printPart).join('')}${otherwise}%{endif}`;
    }
    case 'for-directive': {
      const parts = part.parts.map(printPart).join('');
      return `%{for ${printVariables(part.variables)} in ${print(part.collection)}}${parts}%{endfor}`;
    }
  }
}
