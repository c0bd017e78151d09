/** What the identifiers of a Bicep file stand for. */
import type { DiagnosticBag } from '../../../inputs/diagnostic.js';
import type { SourceFile, Span } from '../../../inputs/source-file.js';
import type {
  Node,
  ObjectExpression,
  Program,
  ResourceStatement,
  Statement,
  TypeExpression,
} from '../../../syntax/bicep/nodes.js';

export type Symbol = 'parameter' | 'variable' | 'resource' | 'function' | 'namespace' | 'import';

/** Locals in force, innermost first: loop variables, lambda parameters, function parameters. */
export interface Scope {
  readonly name: string;
  readonly outer: Scope | undefined;
}

/** A Bicep file being lowered: its declared names and where problems go. */
export interface Lowering {
  readonly source: SourceFile;
  readonly bag: DiagnosticBag;
  readonly symbols: ReadonlyMap<string, Symbol>;
  /** Type aliases by name. */
  readonly types: ReadonlyMap<string, { readonly type: TypeExpression; readonly secure: boolean }>;
  readonly scope: Scope | undefined;
  /** Nested resources that can be named without their parent, by bare name; the value is the full symbol. */
  readonly nested: ReadonlyMap<string, string>;
}

/** The lowering of a file before anything of it is lowered. */
export function beginLowering(source: SourceFile, program: Program, bag: DiagnosticBag): Lowering {
  const symbols = new Map<string, Symbol>();
  const types = new Map<string, { type: TypeExpression; secure: boolean }>();
  for (const statement of program.statements) {
    for (const [name, symbol] of declaredBy(statement)) symbols.set(name, symbol);
    if (statement.kind === 'type') {
      const secure = statement.decorators.some((decorator) => decoratorName(decorator.expression) === 'secure');
      types.set(statement.name.name, { type: statement.value, secure });
    }
  }
  return { source, bag, symbols, types, scope: undefined, nested: new Map() };
}

function declaredBy(statement: Statement): readonly (readonly [string, Symbol])[] {
  switch (statement.kind) {
    case 'parameter':
    case 'parameter-assignment':
      return [[statement.name.name, 'parameter']];
    case 'variable':
      return [[statement.name.name, 'variable']];
    case 'resource':
    case 'module':
      return [[statement.name.name, 'resource']];
    case 'function':
      return [[statement.name.name, 'function']];
    case 'import':
      if (statement.wildcard !== undefined) return [[statement.wildcard.name, 'namespace']];
      return statement.items.map((item) => [item.alias ?? item.name, 'import'] as const);
    default:
      return [];
  }
}

export function spanOf(node: Node, { source }: Lowering): Span {
  return { source, start: node.start, end: node.end };
}

/** The same lowering with more locals in force. */
export function withLocals(lowering: Lowering, names: readonly (string | undefined)[]): Lowering {
  let { scope } = lowering;
  for (const name of names) if (name !== undefined) scope = { name, outer: scope };
  return { ...lowering, scope };
}

export function isLocal(name: string, scope: Scope | undefined): boolean {
  for (let at = scope; at !== undefined; at = at.outer) if (at.name === name) return true;
  return false;
}

/** The resources nested directly in an object, and in one behind `if`. */
export function nestedResources(body: ObjectExpression): readonly ResourceStatement[] {
  return body.members.filter((member): member is ResourceStatement => member.kind === 'resource');
}

/** `secure` for `@secure()` and `@sys.secure()`. */
export function decoratorName(expression: { readonly kind: string; readonly name?: unknown }): string | undefined {
  const { name } = expression;
  return typeof name === 'object' && name !== null && 'name' in name && typeof name.name === 'string'
    ? name.name
    : undefined;
}
