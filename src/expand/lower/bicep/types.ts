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
  /** The values of a literal or of a union of literals, each once. */
  readonly allowed?: readonly Expression[];
}

/** What is known of types so far, so that types made of types made of types are looked at once. */
export interface TypeMemory {
  readonly facts: Map<TypeExpression, TypeFacts>;
  readonly structures: Map<TypeExpression, TypeExpression | undefined>;
}

type AccessType = Extract<TypeExpression, { kind: 'type-access' }>;

const BASIC_TYPES: ReadonlyMap<string, ParameterType> = new Map([
  ['string', 'string'],
  ['int', 'int'],
  ['bool', 'bool'],
  ['object', 'object'],
  ['array', 'array'],
]);

/** Steps from type to type, inwards or by name, before a type counts as any type. */
const LONGEST_WAY = 400;

/** A longer list of allowed values is not kept: nothing can be decided for each of so many. */
const MOST_ALLOWED = 250;

const ANY: TypeFacts = { type: 'any', nullable: false, secure: false };

/** What a type comes to, aliases of the file followed. Types of other files may be anything. */
export function typeFacts(type: TypeExpression, lowering: Lowering): TypeFacts {
  return factsAfter(type, lowering, 0);
}

function factsAfter(type: TypeExpression, lowering: Lowering, steps: number): TypeFacts {
  const { facts } = lowering.typeMemory;
  const known = facts.get(type);
  if (known !== undefined) return known;
  if (steps > LONGEST_WAY) return ANY;
  // Stands in while the type is looked at, should it be made of itself.
  facts.set(type, ANY);
  const fresh = freshFacts(type, lowering, steps + 1);
  facts.set(type, fresh);
  return fresh;
}

function freshFacts(type: TypeExpression, lowering: Lowering, steps: number): TypeFacts {
  switch (type.kind) {
    case 'type-name':
      return namedFacts(type.name, lowering, steps);
    case 'type-access':
      return memberFacts(type, lowering, steps);
    case 'type-nullable':
      return { ...factsAfter(type.type, lowering, steps), nullable: true };
    case 'type-non-null':
      return { ...factsAfter(type.type, lowering, steps), nullable: false };
    case 'type-parenthesized':
      return factsAfter(type.type, lowering, steps);
    case 'type-literal':
    case 'type-unary':
      return literalFacts(type, lowering);
    case 'type-union':
      return unionFacts(type.members, lowering, steps);
    case 'type-array':
    case 'type-tuple':
      return { ...ANY, type: 'array' };
    case 'type-object':
    case 'type-resource':
      return { ...ANY, type: 'object' };
    case 'type-generic':
      return ANY;
  }
}

function namedFacts(name: string, lowering: Lowering, steps: number): TypeFacts {
  const alias = lowering.types.get(name);
  if (alias === undefined) return { ...ANY, type: BASIC_TYPES.get(name) ?? 'any' };
  const facts = factsAfter(alias.value, lowering, steps);
  return isSecure(alias.decorators) ? { ...facts, secure: true } : facts;
}

/** `alias.member`, `alias[0]`, `alias[*]`, or a basic type of the namespace `sys`. */
function memberFacts(access: AccessType, lowering: Lowering, steps: number): TypeFacts {
  const { type, member } = access;
  if (type.kind === 'type-name' && type.name === 'sys' && !lowering.types.has('sys'))
    return { ...ANY, type: BASIC_TYPES.get(String(member)) ?? 'any' };
  const found = memberOf(access, lowering, steps);
  if (found === undefined) return ANY;
  const facts = factsAfter(found.type, lowering, steps);
  return isSecure(found.decorators) ? { ...facts, secure: true } : facts;
}

/** The type written where an access leads to; undefined if that is in another file or nowhere. */
function memberOf(
  { type, member }: AccessType,
  lowering: Lowering,
  steps: number,
): { readonly type: TypeExpression; readonly decorators: readonly Decorator[] } | undefined {
  const container = structureOf(type, lowering, steps);
  switch (container?.kind) {
    case 'type-object':
      return container.members.find(({ name }) => name === member);
    case 'type-tuple':
      return typeof member === 'number' ? container.items[member] : undefined;
    case 'type-array':
      return member === '*' ? { type: container.item, decorators: [] } : undefined;
    default:
      return undefined;
  }
}

/** The object, tuple or array a type is, behind names and members; undefined if there is no telling. */
function structureOf(type: TypeExpression, lowering: Lowering, steps: number): TypeExpression | undefined {
  const { structures } = lowering.typeMemory;
  if (structures.has(type) || steps > LONGEST_WAY) return structures.get(type);
  structures.set(type, undefined);
  const structure = freshStructure(type, lowering, steps + 1);
  structures.set(type, structure);
  return structure;
}

function freshStructure(type: TypeExpression, lowering: Lowering, steps: number): TypeExpression | undefined {
  switch (type.kind) {
    case 'type-name': {
      const alias = lowering.types.get(type.name);
      return alias === undefined ? undefined : structureOf(alias.value, lowering, steps);
    }
    case 'type-access': {
      const found = memberOf(type, lowering, steps);
      return found === undefined ? undefined : structureOf(found.type, lowering, steps);
    }
    case 'type-nullable':
    case 'type-non-null':
    case 'type-parenthesized':
      return structureOf(type.type, lowering, steps);
    default:
      return type;
  }
}

function literalFacts(type: TypeExpression, lowering: Lowering): TypeFacts {
  const value = literalOf(type);
  if (value === undefined) return ANY;
  const lowered = lowerExpression(value, lowering);
  if (lowered.kind !== 'literal') return ANY;
  return { ...ANY, type: typeOfLiteral(lowered.value), allowed: [lowered] };
}

/** A literal or a negative number. */
function literalOf(type: TypeExpression): Syntax | undefined {
  if (type.kind === 'type-literal') return type.value;
  if (type.kind !== 'type-unary' || type.type.kind !== 'type-literal' || type.operator !== '-') return undefined;
  return { kind: 'unary', operator: '-', operand: type.type.value, start: type.start, end: type.end };
}

function typeOfLiteral(value: unknown): ParameterType {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'number':
      return 'int';
    case 'boolean':
      return 'bool';
    default:
      return 'any';
  }
}

/** A union of literals allows just these; any other union allows whatever its members do. `null` makes it nullable. */
function unionFacts(members: readonly TypeExpression[], lowering: Lowering, steps: number): TypeFacts {
  const all = members.map((member) => factsAfter(member, lowering, steps));
  const literalsOnly = all.every((facts) => facts.allowed !== undefined);
  const allowed = new Map<unknown, Expression>();
  for (const facts of all)
    for (const value of facts.allowed ?? []) if (value.kind === 'literal') allowed.set(value.value, value);
  const nullable = allowed.delete(null) || all.some((facts) => facts.nullable);
  const types = new Set(all.filter((facts) => !isNullLiteral(facts)).map(({ type }) => type));
  const [only] = types;
  return {
    type: types.size === 1 && only !== undefined ? only : 'any',
    nullable,
    secure: all.some((facts) => facts.secure),
    ...(literalsOnly && allowed.size <= MOST_ALLOWED ? { allowed: [...allowed.values()] } : {}),
  };
}

function isNullLiteral({ allowed }: TypeFacts): boolean {
  const [only, second] = allowed ?? [];
  return second === undefined && only?.kind === 'literal' && only.value === null;
}

/** True for `@secure()` on a declaration. */
export function isSecure(decorators: readonly Decorator[]): boolean {
  return decorators.some((decorator) => decoratorName(decorator) === 'secure');
}

/** The values of `@allowed([...])`. */
export function allowedByDecorator(
  decorators: readonly Decorator[],
  lowering: Lowering,
): readonly Expression[] | undefined {
  const decorator = decorators.find((candidate) => decoratorName(candidate) === 'allowed');
  if (decorator?.expression.kind !== 'call' && decorator?.expression.kind !== 'method') return undefined;
  const [values] = decorator.expression.arguments;
  if (values?.kind !== 'array') return undefined;
  return values.items.flatMap((item) => (item.kind === 'spread' ? [] : [lowerExpression(item, lowering)]));
}
