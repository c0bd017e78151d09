/** Bicep syntax trees as text, with every operator in parentheses and every part in its place. */
import { DEFAULT_LIMITS, type Limits } from '../../../src/inputs/limits.js';
import { SourceFile } from '../../../src/inputs/source-file.js';
import type {
  DeclarationBody,
  Decorator,
  Expression,
  Node,
  ResourceStatement,
  SpreadElement,
  Statement,
  StringExpression,
  TypeExpression,
} from '../../../src/syntax/bicep/nodes.js';
import { type BicepSyntax, parseBicep } from '../../../src/syntax/bicep/parser.js';

export interface Parsed extends BicepSyntax {
  readonly source: SourceFile;
}

export function parse(text: string, parameterFile = false, limits: Limits = DEFAULT_LIMITS): Parsed {
  const source = new SourceFile(parameterFile ? 'main.bicepparam' : 'main.bicep', text);
  return { source, ...parseBicep(source, { parameterFile, limits }) };
}

/** Errors as `line:column message`. */
export function errorsOf({ source, errors }: Parsed): readonly string[] {
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

export function printStatement(statement: Statement): string {
  const decorators = statement.decorators.map((decorator) => `${printDecorator(decorator)} `).join('');
  return `${decorators}${printUndecorated(statement)}`;
}

function printDecorator({ expression }: Decorator): string {
  return `@${print(expression)}`;
}

function printUndecorated(statement: Statement): string {
  switch (statement.kind) {
    case 'target-scope':
      return `targetScope = ${print(statement.value)}`;
    case 'metadata':
    case 'assert':
      return `${statement.kind} ${statement.name.name} = ${print(statement.value)}`;
    case 'parameter':
      return `param ${statement.name.name} ${printType(statement.type)}${after(' = ', statement.defaultValue)}`;
    case 'parameter-assignment':
      return `param ${statement.name.name} = ${print(statement.value)}`;
    case 'variable':
      return `var ${statement.name.name}${typed(statement.type)} = ${print(statement.value)}`;
    case 'output':
      return `output ${statement.name.name}${typed(statement.type)} = ${print(statement.value)}`;
    case 'type':
      return `type ${statement.name.name} = ${printType(statement.value)}`;
    case 'function': {
      const parameters = statement.parameters.map(({ name, type }) => `${name.name} ${printType(type)}`).join(', ');
      return `func ${statement.name.name}(${parameters}) ${printType(statement.returnType)} => ${print(statement.body)}`;
    }
    case 'resource':
      return printResource(statement);
    case 'module':
      return `module ${statement.name.name} ${print(statement.path)} = ${printBody(statement.body)}`;
    case 'test':
      return `test ${statement.name.name} ${print(statement.path)} = ${print(statement.body)}`;
    case 'import': {
      const items = statement.items.map(({ name, alias }) => (alias === undefined ? name : `${name} as ${alias}`));
      const what = statement.wildcard === undefined ? `{ ${items.join(', ')} }` : `* as ${statement.wildcard.name}`;
      return `import ${what} from ${print(statement.from)}`;
    }
    case 'extension': {
      const { specification } = statement;
      const name = specification.kind === 'identifier' ? specification.name : print(specification);
      const alias = statement.alias === undefined ? '' : ` as ${statement.alias.name}`;
      return `extension ${name}${after(' with ', statement.configuration)}${alias}`;
    }
    case 'extension-config':
      return `extensionConfig ${statement.name.name}${after(' with ', statement.configuration)}`;
    case 'using':
      return `using${after(' ', statement.path) || ' none'}${after(' with ', statement.configuration)}`;
    case 'extends':
      return `extends ${print(statement.path)}`;
  }
}

function after(separator: string, expression: Expression | undefined): string {
  return expression === undefined ? '' : `${separator}${print(expression)}`;
}

function typed(type: TypeExpression | undefined): string {
  return type === undefined ? '' : ` ${printType(type)}`;
}

function printResource({ name, type, existing, body }: ResourceStatement): string {
  return `resource ${name.name} ${print(type)}${existing ? ' existing' : ''} = ${printBody(body)}`;
}

function printBody(body: DeclarationBody): string {
  return print(body);
}

export function print(expression: Expression): string {
  switch (expression.kind) {
    case 'string':
      return printString(expression);
    case 'integer':
    case 'boolean':
      return String(expression.value);
    case 'null':
      return 'null';
    case 'name':
      return expression.name;
    case 'object':
      return `{${expression.members.map(printMember).join(', ')}}`;
    case 'array':
      return `[${expression.items.map((item) => (item.kind === 'spread' ? printMember(item) : print(item))).join(', ')}]`;
    case 'for': {
      const item = expression.item?.name ?? '';
      const variables = expression.index === undefined ? item : `(${item}, ${expression.index.name})`;
      return `[for ${variables} in ${print(expression.items)}: ${print(expression.body)}]`;
    }
    case 'if':
      return `if (${print(expression.condition)}) ${print(expression.body)}`;
    case 'call':
      return `${expression.name.name}${printArguments(expression.arguments)}`;
    case 'method':
      return `${print(expression.object)}${dot(expression)}${expression.name.name}${printArguments(expression.arguments)}`;
    case 'property-access':
      return `${print(expression.object)}${dot(expression)}${expression.name.name}`;
    case 'index': {
      const marks = `${expression.safe ? '?' : ''}${expression.fromEnd ? '^' : ''}`;
      return `${print(expression.object)}[${marks}${print(expression.index)}]`;
    }
    case 'resource-access':
      return `${print(expression.object)}::${expression.name.name}`;
    case 'non-null':
      return `${print(expression.value)}!`;
    case 'unary':
      return `(${expression.operator}${print(expression.operand)})`;
    case 'binary':
      return `(${print(expression.left)} ${expression.operator} ${print(expression.right)})`;
    case 'ternary':
      return `(${print(expression.condition)} ? ${print(expression.whenTrue)} : ${print(expression.whenFalse)})`;
    case 'lambda':
      return `((${expression.parameters.map(({ name }) => name).join(', ')}) => ${print(expression.body)})`;
    case 'parenthesized':
      return printParenthesized(expression.value);
  }
}

/** Operators and lambdas print their own parentheses. */
function printParenthesized(value: Expression): string {
  const own = ['unary', 'binary', 'ternary', 'lambda', 'parenthesized'].includes(value.kind);
  return own ? print(value) : `(${print(value)})`;
}

function dot({ safe }: { readonly safe: boolean }): string {
  return safe ? '.?' : '.';
}

function printArguments(expressions: readonly Expression[]): string {
  return `(${expressions.map(print).join(', ')})`;
}

function printMember(member: Extract<Expression, { kind: 'object' }>['members'][number] | SpreadElement): string {
  if (member.kind === 'spread') return `...${print(member.value)}`;
  if (member.kind === 'resource') return printStatement(member);
  const key = member.key.kind === 'identifier' ? member.key.name : print(member.key);
  return `${key}: ${print(member.value)}`;
}

function printString({ parts }: StringExpression): string {
  const pieces = parts.map((part) => (typeof part === 'string' ? escaped(part) : `\${${print(part)}}`));
  return `'${pieces.join('')}'`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\']|\$(?=\{)/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
}

export function printType(type: TypeExpression): string {
  switch (type.kind) {
    case 'type-name':
      return type.name;
    case 'type-literal':
      return print(type.value);
    case 'type-union':
      return `(${type.members.map(printType).join(' | ')})`;
    case 'type-nullable':
      return `${printType(type.type)}?`;
    case 'type-non-null':
      return `${printType(type.type)}!`;
    case 'type-array':
      return `${printType(type.item)}[]`;
    case 'type-object': {
      const members = type.members.map(
        (member) => `${printDecorators(member)}${member.name}: ${printType(member.type)}`,
      );
      return `{${members.join(', ')}}`;
    }
    case 'type-tuple':
      return `[${type.items.map((item) => `${printDecorators(item)}${printType(item.type)}`).join(', ')}]`;
    case 'type-unary':
      return `${type.operator}${printType(type.type)}`;
    case 'type-parenthesized':
      return `(${printType(type.type)})`;
    case 'type-resource':
      return `resource<${print(type.type)}>`;
    case 'type-generic':
      return `${type.name}<${type.arguments.map(printType).join(', ')}>`;
    case 'type-access':
      return `${printType(type.type)}<<${type.member}>>`;
  }
}

function printDecorators({ decorators }: { readonly decorators: readonly Decorator[] }): string {
  return decorators.map((decorator) => `${printDecorator(decorator)} `).join('');
}
