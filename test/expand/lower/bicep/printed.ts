/** Lowered Bicep in a short notation: `$p` parameter, `@v` variable, `%l` local, `#s` symbol, `f!` user function. */
import type { Expression, Loop, PropertyExpression, SpreadExpression } from '../../../../src/expand/expression.js';
import { lowerBicep, lowerBicepParameters } from '../../../../src/expand/lower/bicep.js';
import type {
  Declaration,
  ModuleDeclaration,
  ParameterDeclaration,
  ParameterFile,
  Template,
} from '../../../../src/expand/template.js';
import { DiagnosticBag } from '../../../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../../../src/inputs/limits.js';
import { SourceFile, type Span } from '../../../../src/inputs/source-file.js';
import { parseBicep } from '../../../../src/syntax/bicep/parser.js';

export interface Lowered<Of> {
  readonly result: Of;
  /** `code line:column message`. */
  readonly diagnostics: readonly string[];
}

/** The template of a text, which may hold errors. */
export function lower(text: string): Lowered<Template> {
  const source = new SourceFile('main.bicep', text);
  const { program } = parseBicep(source, { parameterFile: false, limits: DEFAULT_LIMITS });
  const bag = new DiagnosticBag();
  return { result: lowerBicep(source, program, bag), diagnostics: printDiagnostics(bag) };
}

export function lowerParameters(text: string): Lowered<ParameterFile> {
  const source = new SourceFile('main.bicepparam', text);
  const { program } = parseBicep(source, { parameterFile: true, limits: DEFAULT_LIMITS });
  const bag = new DiagnosticBag();
  return { result: lowerBicepParameters(source, program, bag), diagnostics: printDiagnostics(bag) };
}

function printDiagnostics(bag: DiagnosticBag): readonly string[] {
  return bag.all.map(({ code, message, span }) => {
    const at = span?.source.positionAt(span.start);
    return `${code} ${at?.line}:${at?.column} ${message}`;
  });
}

/** The characters a span covers. */
export function textAt(span: Span | undefined): string | undefined {
  return span?.source.text.slice(span.start, span.end);
}

export function print(expression: Expression | SpreadExpression | PropertyExpression): string {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'string' ? `'${expression.value}'` : String(expression.value);
    case 'parameter':
      return `$${expression.name}`;
    case 'variable':
      return `@${expression.name}`;
    case 'local':
      return `%${expression.name}`;
    case 'resource':
      return `#${expression.symbol}`;
    case 'interpolation':
      return `'${expression.parts.map((part) => (typeof part === 'string' ? part : `{${print(part)}}`)).join('')}'`;
    case 'array':
      return `[${expression.items.map(print).join(', ')}]`;
    case 'object':
      return `{${expression.members.map(print).join(', ')}}`;
    case 'property':
      return `${print(expression.key)}: ${print(expression.value)}`;
    case 'spread':
      return `...${print(expression.value)}`;
    case 'access': {
      const marks = `${expression.safe ? '?' : ''}${expression.fromEnd ? '^' : ''}`;
      return `${print(expression.object)}[${marks}${print(expression.key)}]`;
    }
    case 'call': {
      const name = expression.userFunction === undefined ? expression.name : `${expression.userFunction}!`;
      return `${name}(${expression.arguments.map(print).join(', ')})`;
    }
    case 'method':
      return `${print(expression.object)}.${expression.name}(${expression.arguments.map(print).join(', ')})`;
    case 'conditional':
      return `(${print(expression.condition)} ? ${print(expression.whenTrue)} : ${print(expression.whenFalse)})`;
    case 'lambda':
      return `((${expression.parameters.join(', ')}) => ${print(expression.body)})`;
    case 'loop':
      return `[${printLoop(expression.loop)}: ${print(expression.body)}]`;
    case 'unsupported':
      return `<${expression.reason}>`;
  }
}

function printLoop({ item, index, items, condition }: Loop): string {
  const variables = index === undefined ? item : `(${item}, ${index})`;
  const filter = condition === undefined ? '' : ` if ${print(condition)}`;
  return `for ${variables} in ${items === undefined ? '' : print(items)}${filter}`;
}

/** `name type`, with `?` for nullable, `secure`, the default and what is allowed. */
export function printParameter({ name, type, secure, nullable, defaultValue, allowed }: ParameterDeclaration): string {
  const value = defaultValue === undefined ? '' : ` = ${print(defaultValue)}`;
  const values = allowed === undefined ? '' : ` of [${allowed.map(print).join(', ')}]`;
  return `${secure ? 'secure ' : ''}${name} ${type}${nullable ? '?' : ''}${values}${value}`;
}

/** One line a declaration: symbol and head, then its parts. */
export function printDeclaration(declaration: Declaration): string {
  const { symbol, condition, loop, scope } = declaration;
  const parts = [
    symbol,
    ...(loop === undefined ? [] : [`[${printLoop(loop)}]`]),
    ...(condition === undefined ? [] : [`if ${print(condition)}`]),
    declaration.kind === 'module' ? `module ${printSource(declaration)}` : printType(declaration),
    ...(declaration.name === undefined ? [] : [`name ${print(declaration.name)}`]),
    ...(declaration.kind === 'resource' && declaration.parent !== undefined
      ? [`parent ${print(declaration.parent)}`]
      : []),
    ...(scope === undefined ? [] : [`scope ${print(scope)}`]),
    ...(declaration.kind === 'resource' ? [print(declaration.body)] : []),
    ...(declaration.kind === 'module' && declaration.arguments !== undefined ? [print(declaration.arguments)] : []),
  ];
  return parts.join(' ');
}

function printType({ type, apiVersion, existing }: Extract<Declaration, { kind: 'resource' }>): string {
  const version = apiVersion === undefined ? '' : `@${print(apiVersion)}`;
  return `${existing ? 'existing ' : ''}${print(type)}${version}`;
}

function printSource({ source }: ModuleDeclaration): string {
  switch (source.kind) {
    case 'path':
      return `path ${source.path}`;
    case 'registry':
      return `registry ${source.reference}`;
    case 'inline':
      return 'inline';
    case 'link':
      return `link ${print(source.uri)}`;
  }
}
