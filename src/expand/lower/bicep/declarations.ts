/** Resources and modules of Bicep files, nested resources taken out of their parents. */
import type {
  DeclarationBody,
  ModuleStatement,
  Node,
  ObjectExpression,
  ObjectProperty,
  ResourceStatement,
  StringExpression,
} from '../../../syntax/bicep/nodes.js';
import type { Expression, Loop } from '../../expression.js';
import { isRegistryReference } from '../../instance.js';
import type { Declaration, ModuleDeclaration, ModuleSource, ResourceDeclaration } from '../../template.js';
import { loopScope, lowerExpression, lowerLoop, lowerMembers, lowerString } from './expressions.js';
import { type Lowering, nestedResources, spanOf } from './names.js';

/** Members of a resource body that do not describe the resource itself. */
const RESOURCE_META = new Set(['name', 'parent', 'scope', 'dependsOn']);

/** The resource a nested one is written in. */
interface Parent {
  readonly symbol: string;
  readonly type: string | undefined;
  readonly apiVersion: string | undefined;
}

/** A declaration's object with the `for` and `if` around it taken off. */
interface Unwrapped {
  readonly body: ObjectExpression;
  /** Sees the loop variables. */
  readonly lowering: Lowering;
  readonly head: {
    readonly condition?: Expression;
    readonly conditionSpan?: ReturnType<typeof spanOf>;
    readonly loop?: Loop;
  };
}

function unwrap(body: DeclarationBody, lowering: Lowering): Unwrapped | undefined {
  if (body.kind === 'object') return { body, lowering, head: {} };
  if (body.kind === 'if') {
    const condition = lowerExpression(body.condition, lowering);
    return { body: body.body, lowering, head: { condition, conditionSpan: spanOf(body.condition, lowering) } };
  }
  const inner = body.body.kind === 'if' ? body.body.body : body.body;
  if (inner.kind !== 'object') {
    lowering.bag.report('unsupported', 'The body of this loop is not an object.', spanOf(inner, lowering));
    return undefined;
  }
  return { body: inner, lowering: loopScope(body, lowering), head: { loop: lowerLoop(body, lowering) } };
}

/** A resource and the resources nested in it, the outer one first. */
export function lowerResource(statement: ResourceStatement, outer: Lowering, parent?: Parent): readonly Declaration[] {
  const unwrapped = unwrap(statement.body, outer);
  if (unwrapped === undefined) return [];
  const { body, head } = unwrapped;
  const symbol = parent === undefined ? statement.name.name : `${parent.symbol}::${statement.name.name}`;
  const lowering = seeingNested(unwrapped.lowering, symbol, body);
  const { type, apiVersion } = typeAndVersion(statement, parent);
  const headerSpan = spanOf({ start: statement.keyword.start, end: statement.type.end }, lowering);
  const typeSpan = spanOf(statement.type, lowering);
  const own = memberValue('name', body, lowering);
  const parentExpression: Expression | undefined =
    parent === undefined
      ? memberValue('parent', body, lowering)
      : { kind: 'resource', symbol: parent.symbol, span: headerSpan };
  const scope = memberValue('scope', body, lowering);
  const declaration: ResourceDeclaration = {
    kind: 'resource',
    symbol,
    ...head,
    type: { kind: 'literal', value: type ?? '', span: typeSpan },
    ...(apiVersion === undefined ? {} : { apiVersion: { kind: 'literal', value: apiVersion, span: typeSpan } }),
    existing: statement.existing,
    name: own ?? { kind: 'unsupported', reason: 'the resource has no name', span: headerSpan },
    ...(parentExpression === undefined ? {} : { parent: parentExpression }),
    ...(scope === undefined ? {} : { scope }),
    body: { kind: 'object', members: lowerMembers(bodyMembers(body), lowering), span: spanOf(body, lowering) },
    span: spanOf({ start: statement.keyword.start, end: statement.end }, lowering),
    headerSpan,
  };
  const nested = nestedResources(body).flatMap((child) => lowerResource(child, lowering, { symbol, type, apiVersion }));
  return [declaration, ...nested];
}

/** Inside a resource, the ones nested in it go by their bare names. */
function seeingNested(lowering: Lowering, symbol: string, body: ObjectExpression): Lowering {
  const children = nestedResources(body);
  if (children.length === 0) return lowering;
  const nested = new Map(lowering.nested);
  for (const child of children) nested.set(child.name.name, `${symbol}::${child.name.name}`);
  return { ...lowering, nested };
}

/** `Type@version`; a nested type is relative to its parent's and shares its version if it names none. */
function typeAndVersion(
  statement: ResourceStatement,
  parent: Parent | undefined,
): { readonly type: string | undefined; readonly apiVersion: string | undefined } {
  const written = literalText(statement.type);
  if (written === undefined) return { type: undefined, apiVersion: undefined };
  const [type = '', version] = splitOnce(written, '@');
  if (parent === undefined) return { type, apiVersion: version };
  return { type: `${parent.type ?? ''}/${type}`, apiVersion: version ?? parent.apiVersion };
}

function splitOnce(text: string, separator: string): readonly [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function literalText(string: StringExpression): string | undefined {
  const [only] = string.parts;
  return string.parts.length === 1 && typeof only === 'string' ? only : undefined;
}

function bodyMembers(body: ObjectExpression): Parameters<typeof lowerMembers>[0] {
  return body.members.flatMap((member) => {
    if (member.kind === 'resource') return [];
    return member.kind === 'property' && RESOURCE_META.has(keyOf(member) ?? '') ? [] : [member];
  });
}

function keyOf(property: ObjectProperty): string | undefined {
  return property.key.kind === 'identifier' ? property.key.name : literalText(property.key);
}

function propertyOf(name: string, body: ObjectExpression): ObjectProperty | undefined {
  return body.members.find((member): member is ObjectProperty => member.kind === 'property' && keyOf(member) === name);
}

function memberValue(name: string, body: ObjectExpression, lowering: Lowering): Expression | undefined {
  const property = propertyOf(name, body);
  return property === undefined ? undefined : lowerExpression(property.value, lowering);
}

export function lowerModule(statement: ModuleStatement, outer: Lowering): readonly Declaration[] {
  const unwrapped = unwrap(statement.body, outer);
  if (unwrapped === undefined) return [];
  const { body, head, lowering } = unwrapped;
  const name = memberValue('name', body, lowering);
  const scope = memberValue('scope', body, lowering);
  const params = propertyOf('params', body);
  const declaration: ModuleDeclaration = {
    kind: 'module',
    symbol: statement.name.name,
    ...head,
    source: moduleSource(statement.path, lowering),
    ...(name === undefined ? {} : { name }),
    ...(scope === undefined ? {} : { scope }),
    ...(params === undefined
      ? {}
      : { arguments: lowerExpression(params.value, lowering), argumentsSpan: spanOf(params, lowering) }),
    span: spanOf({ start: statement.keyword.start, end: statement.end }, lowering),
    headerSpan: spanOf({ start: statement.keyword.start, end: statement.path.end }, lowering),
  };
  return [declaration];
}

function moduleSource(path: StringExpression, lowering: Lowering): ModuleSource {
  const span = spanOf(path as Node, lowering);
  const written = literalText(path);
  if (written === undefined) return { kind: 'link', uri: lowerString(path, lowering), span };
  return isRegistryReference(written)
    ? { kind: 'registry', reference: written, span }
    : { kind: 'path', path: written, span };
}
