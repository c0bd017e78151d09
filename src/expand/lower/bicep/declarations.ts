/** Resources and modules of Bicep files. Resources nested in others become declarations of their own. */
import type {
  DeclarationBody,
  ModuleStatement,
  ObjectExpression,
  ObjectProperty,
  ResourceStatement,
  StringExpression,
} from '../../../syntax/bicep/nodes.js';
import type { Expression } from '../../expression.js';
import { isRegistryReference } from '../../instance.js';
import type { Declaration, ModuleDeclaration, ModuleSource, ResourceDeclaration } from '../../template.js';
import { insideLoop, lowerExpression, lowerLoop, lowerMembers, lowerString } from './expressions.js';
import {
  declarationSpan,
  type Lowering,
  literalAt,
  literalText,
  type Meaning,
  spanOf,
  unsupportedAt,
  withNames,
} from './names.js';

/** Members that say where a resource is and when it is deployed; all others describe it. */
const PLACING_MEMBERS: ReadonlySet<string> = new Set(['name', 'parent', 'scope', 'dependsOn']);

/** Types may be qualified by the extension they are from; Azure's own is `az`. */
const AZURE_PREFIX = /^az:/;

/** The resource a nested one is written in. */
interface Enclosing {
  readonly symbol: string;
  readonly type: string;
  readonly apiVersion: string | undefined;
}

/** The `for` and `if` of a declaration, and the object inside. */
interface Unwrapped {
  readonly head: Pick<ResourceDeclaration, 'condition' | 'conditionSpan' | 'loop'>;
  readonly body: ObjectExpression;
  /** Sees the variables of the loop. */
  readonly lowering: Lowering;
}

/** A resource, then the resources nested in it. */
export function lowerResource(
  statement: ResourceStatement,
  around: Lowering,
  enclosing?: Enclosing,
): readonly Declaration[] {
  const unwrapped = unwrap(statement.body, around);
  if (unwrapped === undefined) return [];
  const { head, body } = unwrapped;
  const symbol = enclosing === undefined ? statement.name.name : `${enclosing.symbol}::${statement.name.name}`;
  const nested = body.members.filter((member) => member.kind === 'resource');
  const lowering = withNames(unwrapped.lowering, symbolsOf(nested, symbol));
  const { type, apiVersion } = typeAndVersion(statement.type, enclosing);
  const declaration: ResourceDeclaration = {
    kind: 'resource',
    symbol,
    ...head,
    type:
      type === undefined
        ? unsupportedAt('the type of a resource has no holes', statement.type, lowering, 'unsupported')
        : literalAt(type, statement.type, lowering),
    ...(apiVersion === undefined ? {} : { apiVersion: literalAt(apiVersion, statement.type, lowering) }),
    existing: statement.existing,
    name: memberValue('name', body, lowering) ?? unsupportedAt('the resource has no name', statement.name, lowering),
    ...optional('parent', parentOf(statement, body, lowering, enclosing)),
    ...optional('scope', memberValue('scope', body, lowering)),
    body: { kind: 'object', members: lowerMembers(describingMembers(body), lowering), span: spanOf(body, lowering) },
    // With its decorators: a comment above them speaks of the resource.
    span: spanOf(statement, lowering),
    headerSpan: spanOf({ start: statement.keyword.start, end: statement.type.end }, lowering),
  };
  const inner = { symbol, type: type ?? '', apiVersion };
  return [declaration, ...nested.flatMap((child) => lowerResource(child, lowering, inner))];
}

export function lowerModule(statement: ModuleStatement, around: Lowering): readonly Declaration[] {
  const unwrapped = unwrap(statement.body, around);
  if (unwrapped === undefined) return [];
  const { head, body, lowering } = unwrapped;
  const given = memberOf('params', body);
  const declaration: ModuleDeclaration = {
    kind: 'module',
    symbol: statement.name.name,
    ...head,
    source: moduleSource(statement.path, lowering),
    ...optional('name', memberValue('name', body, lowering)),
    ...optional('scope', memberValue('scope', body, lowering)),
    ...(given === undefined
      ? {}
      : { arguments: lowerExpression(given.value, lowering), argumentsSpan: spanOf(given, lowering) }),
    span: declarationSpan(statement, lowering),
    headerSpan: spanOf({ start: statement.keyword.start, end: statement.path.end }, lowering),
  };
  return [declaration];
}

/** Undefined, with a diagnostic, if there is no object inside. */
function unwrap(body: DeclarationBody, lowering: Lowering): Unwrapped | undefined {
  switch (body.kind) {
    case 'object':
      return { head: {}, body, lowering };
    case 'if': {
      const condition = lowerExpression(body.condition, lowering);
      return { head: { condition, conditionSpan: spanOf(body.condition, lowering) }, body: body.body, lowering };
    }
    case 'for': {
      const inner = body.body.kind === 'if' ? body.body.body : body.body;
      if (inner.kind === 'object')
        return { head: { loop: lowerLoop(body, lowering) }, body: inner, lowering: insideLoop(body, lowering) };
      unsupportedAt('the loop of a declaration has an object inside', inner, lowering, 'unsupported');
      return undefined;
    }
  }
}

/** Inside a resource, the ones nested in it go by their bare names. */
function symbolsOf(nested: readonly ResourceStatement[], parent: string): ReadonlyMap<string, Meaning> {
  return new Map(nested.map(({ name }) => [name.name, { kind: 'resource', symbol: `${parent}::${name.name}` }]));
}

/** The parts of `type@version`. A nested type is relative to the one around, whose version it takes if it has none. */
function typeAndVersion(
  written: StringExpression,
  enclosing: Enclosing | undefined,
): { readonly type: string | undefined; readonly apiVersion: string | undefined } {
  const text = literalText(written);
  if (text === undefined) return { type: undefined, apiVersion: undefined };
  const at = text.indexOf('@');
  const type = (at < 0 ? text : text.slice(0, at)).replace(AZURE_PREFIX, '');
  const apiVersion = at < 0 ? enclosing?.apiVersion : text.slice(at + 1);
  return { type: enclosing === undefined ? type : `${enclosing.type}/${type}`, apiVersion };
}

function parentOf(
  statement: ResourceStatement,
  body: ObjectExpression,
  lowering: Lowering,
  enclosing: Enclosing | undefined,
): Expression | undefined {
  if (enclosing === undefined) return memberValue('parent', body, lowering);
  return { kind: 'resource', symbol: enclosing.symbol, span: spanOf(statement.name, lowering) };
}

function describingMembers(body: ObjectExpression): ObjectExpression['members'] {
  return body.members.filter((member) => member.kind !== 'property' || !PLACING_MEMBERS.has(keyOf(member) ?? ''));
}

function memberValue(name: string, body: ObjectExpression, lowering: Lowering): Expression | undefined {
  const member = memberOf(name, body);
  return member === undefined ? undefined : lowerExpression(member.value, lowering);
}

function memberOf(name: string, body: ObjectExpression): ObjectProperty | undefined {
  return body.members.find((member): member is ObjectProperty => member.kind === 'property' && keyOf(member) === name);
}

function keyOf({ key }: ObjectProperty): string | undefined {
  return key.kind === 'identifier' ? key.name : literalText(key);
}

function moduleSource(path: StringExpression, lowering: Lowering): ModuleSource {
  const span = spanOf(path, lowering);
  const text = literalText(path);
  if (text === undefined) return { kind: 'link', uri: lowerString(path, lowering), span };
  return isRegistryReference(text) ? { kind: 'registry', reference: text, span } : { kind: 'path', path: text, span };
}

function optional<Name extends string>(name: Name, value: Expression | undefined): { [K in Name]?: Expression } {
  return value === undefined ? {} : ({ [name]: value } as { [K in Name]: Expression });
}
