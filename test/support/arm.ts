/** Short notations for ARM syntax trees and the expressions they lower to, so that tests can be tables. */

import type { Expression, SpreadExpression } from '../../src/expand/expression.js';
import { lowerArmTemplate } from '../../src/expand/lower/arm.js';
import type { Declaration, ModuleDeclaration, ResourceDeclaration, Template } from '../../src/expand/template.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS, type Limits } from '../../src/inputs/limits.js';
import { rangeOf, SourceFile, type Span } from '../../src/inputs/source-file.js';
import { parseJson } from '../../src/syntax/arm/json.js';
import type { ArmExpression, JsonNode, Node } from '../../src/syntax/arm/nodes.js';

/** `line:column-line:column`, 1-based, end exclusive. */
export function placeOf(source: SourceFile, { start, end }: Node): string {
  const range = rangeOf({ source, start, end });
  return `${range.startLine}:${range.startColumn}-${range.endLine}:${range.endColumn}`;
}

export function placeOfSpan(span: Span): string {
  return placeOf(span.source, span);
}

/** The characters a span covers. */
export function textAt({ source, start, end }: Span): string {
  return source.text.slice(start, end);
}

/** The JavaScript value of a tree; `__proto__` is a name like any other. */
export function plainOf(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map(plainOf);
  return Object.fromEntries(node.members.map((member) => [member.key.value, plainOf(member.value)]));
}

/** An ARM expression in its own notation, without blanks. */
export function printArm(node: ArmExpression): string {
  switch (node.kind) {
    case 'string':
      return `'${node.value.replaceAll("'", "''")}'`;
    case 'number':
      return String(node.value);
    case 'call':
      return `${node.name}(${node.arguments.map(printArm).join(',')})`;
    case 'property':
      return `${printArm(node.object)}.${node.safe ? '?' : ''}${node.name}`;
    case 'index':
      return `${printArm(node.object)}[${node.safe ? '?' : ''}${printArm(node.index)}]`;
  }
}

/** A lowered expression: `$p` parameter, `@v` variable, `%l` local, `#s` symbol, `"a{x}b"` text with holes. */
export function print(expression: Expression | SpreadExpression): string {
  switch (expression.kind) {
    case 'literal':
      return JSON.stringify(expression.value);
    case 'parameter':
      return `$${expression.name}`;
    case 'variable':
      return `@${expression.name}`;
    case 'local':
      return `%${expression.name}`;
    case 'resource':
      return `#${expression.symbol}`;
    case 'interpolation':
      return `"${expression.parts.map((part) => (typeof part === 'string' ? part : `{${print(part)}}`)).join('')}"`;
    case 'array':
      return `[${expression.items.map(print).join(', ')}]`;
    case 'object':
      return `{${expression.members
        .map((member) =>
          member.kind === 'spread' ? `...${print(member.value)}` : `${print(member.key)}: ${print(member.value)}`,
        )
        .join(', ')}}`;
    case 'spread':
      return `...${print(expression.value)}`;
    case 'access': {
      const marks = `${expression.safe ? '?' : ''}${expression.fromEnd ? '^' : ''}`;
      return `${print(expression.object)}[${marks}${print(expression.key)}]`;
    }
    case 'call':
      return `${expression.userFunction === undefined ? '' : 'user:'}${expression.name}(${expression.arguments.map(print).join(', ')})`;
    case 'conditional':
      return `(${print(expression.condition)} ? ${print(expression.whenTrue)} : ${print(expression.whenFalse)})`;
    case 'lambda':
      return `(${expression.parameters.join(', ')} => ${print(expression.body)})`;
    case 'loop': {
      const { index, count, items } = expression.loop;
      const over = count ?? items;
      return `for(${index}, ${over === undefined ? '' : print(over)}): ${print(expression.body)}`;
    }
    case 'unsupported':
      return `<${expression.reason}>`;
    case 'method':
      return `${print(expression.object)}.${expression.name}()`;
  }
}

export interface LoweredTemplate {
  readonly source: SourceFile;
  readonly template: Template;
  /** `code line:column message`. */
  readonly diagnostics: readonly string[];
}

/** A template out of JSON text, or out of sections that are wrapped into a template. */
export function lowered(content: string | Record<string, unknown>, limits: Limits = DEFAULT_LIMITS): LoweredTemplate {
  const text =
    typeof content === 'string'
      ? content
      : JSON.stringify(
          { $schema: `${SCHEMA}deploymentTemplate.json#`, contentVersion: '1.0.0.0', ...content },
          null,
          2,
        );
  const source = new SourceFile('main.json', text);
  const { root, errors } = parseJson(source, limits);
  if (root === undefined || errors.length > 0) throw new Error(`the test's JSON is broken: ${errors[0]?.message}`);
  const bag = new DiagnosticBag();
  const template = lowerArmTemplate(source, root, bag, limits);
  return { source, template, diagnostics: printDiagnostics(bag) };
}

export const SCHEMA = 'https://schema.management.azure.com/schemas/2019-04-01/';

export function printDiagnostics(bag: DiagnosticBag): string[] {
  return bag.all.map(({ code, message, span }) => {
    const at = span?.source.positionAt(span.start);
    return `${code} ${at?.line}:${at?.column} ${message}`;
  });
}

/** The resource of that symbol; fails the test if there is none. */
export function resourceOf(template: Template, symbol: string): ResourceDeclaration {
  const found = declarationOf(template, symbol);
  if (found.kind !== 'resource') throw new Error(`'${symbol}' is a module`);
  return found;
}

/** The nested deployment of that symbol; fails the test if there is none. */
export function moduleOf(template: Template, symbol: string): ModuleDeclaration {
  const found = declarationOf(template, symbol);
  if (found.kind !== 'module') throw new Error(`'${symbol}' is a resource`);
  return found;
}

function declarationOf(template: Template, symbol: string): Declaration {
  const found = template.resources.find((declaration) => declaration.symbol === symbol);
  if (found === undefined) throw new Error(`no '${symbol}' among ${template.resources.map((item) => item.symbol)}`);
  return found;
}
