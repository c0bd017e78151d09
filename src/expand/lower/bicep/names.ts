/** What lowering a Bicep file carries along: the file, where to report, and what names mean at this place. */
import type { DiagnosticBag, DiagnosticCode } from '../../../inputs/diagnostic.js';
import type { SourceFile, Span } from '../../../inputs/source-file.js';
import type {
  Decorator,
  Node,
  Program,
  Statement,
  StringExpression,
  TypeStatement,
} from '../../../syntax/bicep/nodes.js';
import type { LiteralExpression, UnsupportedExpression } from '../../expression.js';
import type { Scalar } from '../../value.js';
import type { TypeMemory } from './types.js';

export interface Lowering {
  readonly source: SourceFile;
  readonly bag: DiagnosticBag;
  readonly declared: ReadonlyMap<string, Meaning>;
  /** The `type` statements by name. */
  readonly types: ReadonlyMap<string, TypeStatement>;
  readonly typeMemory: TypeMemory;
  readonly scope: Scope | undefined;
}

/** The namespaces whose functions may also be called without them. */
const PLATFORM = /^(?:sys|az)(?:@|$)/;

/** What a name stands for. */
export type Meaning =
  | { readonly kind: 'local' }
  | { readonly kind: 'parameter' }
  | { readonly kind: 'variable' }
  | { readonly kind: 'function' }
  /** A variable or function of another file, by its local name. */
  | { readonly kind: 'import' }
  /** Another file as a whole: its variables and functions are members. */
  | { readonly kind: 'namespace' }
  | { readonly kind: 'extension' }
  /** The functions of Bicep itself and of Azure Resource Manager, under a name. */
  | { readonly kind: 'platform' }
  | { readonly kind: 'resource'; readonly symbol: string }
  /** Declared by a statement that could not be read, which is reported already. */
  | { readonly kind: 'lost' };

/** Names that only some place sees: lambda parameters, loop variables, resources nested in the one around. */
interface Scope {
  readonly names: ReadonlyMap<string, Meaning>;
  readonly outer: Scope | undefined;
}

/** The lowering of a file before anything of it is lowered. */
export function newLowering(source: SourceFile, program: Program, bag: DiagnosticBag): Lowering {
  const declared = new Map<string, Meaning>();
  const types = new Map<string, TypeStatement>();
  for (const name of program.lost) declared.set(name, { kind: 'lost' });
  for (const statement of program.statements) {
    if (statement.kind === 'type') types.set(statement.name.name, statement);
    for (const [name, meaning] of declarationsOf(statement)) declared.set(name, meaning);
  }
  return { source, bag, declared, types, typeMemory: { facts: new Map(), structures: new Map() }, scope: undefined };
}

function declarationsOf(statement: Statement): readonly (readonly [string, Meaning])[] {
  switch (statement.kind) {
    case 'parameter':
    case 'parameter-assignment':
      return [[statement.name.name, { kind: 'parameter' }]];
    case 'variable':
    case 'function':
      return [[statement.name.name, { kind: statement.kind }]];
    case 'resource':
    case 'module':
      return [[statement.name.name, { kind: 'resource', symbol: statement.name.name }]];
    case 'import':
      if (statement.wildcard !== undefined) return [[statement.wildcard.name, { kind: 'namespace' }]];
      return statement.items.map(({ name, alias }) => [alias ?? name, { kind: 'import' }]);
    case 'extension': {
      const { alias, specification } = statement;
      const extension = specification.kind === 'identifier' ? specification.name : literalText(specification);
      const name = alias?.name ?? extension?.replace(/@.*$/, '') ?? '';
      return [[name, { kind: PLATFORM.test(extension ?? '') ? 'platform' : 'extension' }]];
    }
    default:
      return [];
  }
}

/** What the name means here, the innermost declaration first; undefined if nothing declares it. */
export function meaningOf(name: string, { scope, declared }: Lowering): Meaning | undefined {
  for (let at = scope; at !== undefined; at = at.outer) {
    const meaning = at.names.get(name);
    if (meaning !== undefined) return meaning;
  }
  return declared.get(name) ?? (PLATFORM.test(name) ? { kind: 'platform' } : undefined);
}

/** The same lowering inside of what binds these locals. */
export function withLocals(lowering: Lowering, names: readonly string[]): Lowering {
  const local: Meaning = { kind: 'local' };
  return withNames(lowering, new Map(names.map((name) => [name, local])));
}

export function withNames(lowering: Lowering, names: ReadonlyMap<string, Meaning>): Lowering {
  return names.size === 0 ? lowering : { ...lowering, scope: { names, outer: lowering.scope } };
}

export function spanOf({ start, end }: Node, { source }: Lowering): Span {
  return { source, start, end };
}

/** From the keyword, behind the decorators, to the end. */
export function declarationSpan({ keyword, end }: Statement, lowering: Lowering): Span {
  return spanOf({ start: keyword.start, end }, lowering);
}

export function literalAt(value: Scalar, place: Node, lowering: Lowering): LiteralExpression {
  return { kind: 'literal', value, span: spanOf(place, lowering) };
}

/** What stands for a part that cannot be used. It is reported if `code` is given. */
export function unsupportedAt(
  reason: string,
  place: Node,
  lowering: Lowering,
  code?: DiagnosticCode,
): UnsupportedExpression {
  const span = spanOf(place, lowering);
  if (code !== undefined) lowering.bag.report(code, `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`, span);
  return { kind: 'unsupported', reason, span };
}

/** The text of a string without holes, else undefined. */
export function literalText({ parts }: StringExpression): string | undefined {
  const [only] = parts;
  return parts.length === 1 && typeof only === 'string' ? only : undefined;
}

/** `secure` for `@secure()` and `@sys.secure()`. */
export function decoratorName({ expression }: Decorator): string | undefined {
  return expression.kind === 'call' || expression.kind === 'method' ? expression.name.name : undefined;
}
