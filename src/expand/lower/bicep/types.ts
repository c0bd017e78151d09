/** What parameter types say that evaluation needs: the basic type, nullability, secrecy, allowed values. */
import type { Decorator, Expression as Syntax, TypeExpression } from '../../../syntax/bicep/nodes.js';
import type { Expression } from '../../expression.js';
import type { ParameterType } from '../../template.js';
import { lowerExpression } from './expressions.js';
import { decoratorName, type Lowering } from './names.js';

export interface TypeFacts {
  readonly type: ParameterType;
  readonly nullable: boolean;
  readonly secure: boolean;
  /** The literals of a union of literals. */
  readonly allowed?: readonly Expression[];
}

const BASIC_TYPES: ReadonlyMap<string, ParameterType> = new Map([
  ['string', 'string'],
  ['int', 'int'],
  ['bool', 'bool'],
  ['object', 'object'],
  ['array', 'array'],
]);

/** How many aliases of aliases are followed; more is a cycle. */
const ALIAS_DEPTH = 50;

export function typeFacts(type: TypeExpression, lowering: Lowering, depth = 0): TypeFacts {
  switch (type.kind) {
    case 'type-name':
      return namedType(type.name, lowering, depth);
    case 'type-nullable':
      return { ...typeFacts(type.type, lowering, depth), nullable: true };
    case 'type-non-null':
      return { ...typeFacts(type.type, lowering, depth), nullable: false };
    case 'type-parenthesized':
      return typeFacts(type.type, lowering, depth);
    case 'type-literal':
    case 'type-unary':
      return literalType(type, lowering);
    case 'type-union':
      return unionType(type.members, lowering, depth);
    case 'type-array':
    case 'type-tuple':
      return plain('array');
    case 'type-object':
    case 'type-resource':
      return plain('object');
    default:
      return plain('any');
  }
}

/** True for `@secure()` on a declaration. */
export function isSecure(decorators: readonly Decorator[]): boolean {
  return decorators.some((decorator) => decoratorName(decorator.expression) === 'secure');
}

/** The values of `@allowed([...])`. */
export function allowedByDecorator(
  decorators: readonly Decorator[],
  lowering: Lowering,
): readonly Expression[] | undefined {
  for (const { expression } of decorators) {
    if (decoratorName(expression) !== 'allowed' || (expression.kind !== 'call' && expression.kind !== 'method'))
      continue;
    const [values] = expression.arguments;
    if (values?.kind !== 'array') return undefined;
    return values.items.flatMap((item) => (item.kind === 'spread' ? [] : [lowerExpression(item, lowering)]));
  }
  return undefined;
}

function plain(type: ParameterType): TypeFacts {
  return { type, nullable: false, secure: false };
}

function namedType(name: string, lowering: Lowering, depth: number): TypeFacts {
  const alias = lowering.types.get(name);
  if (alias === undefined) return plain(BASIC_TYPES.get(name) ?? 'any');
  if (depth >= ALIAS_DEPTH) return plain('any');
  const facts = typeFacts(alias.type, lowering, depth + 1);
  return alias.secure ? { ...facts, secure: true } : facts;
}

function literalType(type: TypeExpression, lowering: Lowering): TypeFacts {
  const value = literalOf(type);
  if (value === undefined) return plain('any');
  const basic: ParameterType =
    value.kind === 'string' ? 'string' : value.kind === 'integer' ? 'int' : value.kind === 'boolean' ? 'bool' : 'any';
  return { ...plain(basic), allowed: [lowerExpression(value, lowering)] };
}

function literalOf(type: TypeExpression): Syntax | undefined {
  if (type.kind === 'type-literal') return type.value;
  if (type.kind !== 'type-unary' || type.type.kind !== 'type-literal' || type.operator !== '-') return undefined;
  return { kind: 'unary', operator: '-', operand: type.type.value, start: type.start, end: type.end };
}

/** A union of literals allows just these; any other union allows anything its members do. */
function unionType(members: readonly TypeExpression[], lowering: Lowering, depth: number): TypeFacts {
  const facts = members.map((member) => typeFacts(member, lowering, depth + 1));
  const types = new Set(facts.map((one) => one.type));
  const [only] = types;
  const base: TypeFacts = {
    type: types.size === 1 && only !== undefined ? only : 'any',
    nullable: facts.some((one) => one.nullable),
    secure: facts.some((one) => one.secure),
  };
  if (facts.some((one) => one.allowed === undefined)) return base;
  const allowed = facts.flatMap((one) => one.allowed ?? []);
  const nullable = base.nullable || allowed.some((one) => one.kind === 'literal' && one.value === null);
  return { ...base, nullable, allowed: allowed.filter((one) => one.kind !== 'literal' || one.value !== null) };
}
