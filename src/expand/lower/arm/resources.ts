/** Resources of ARM templates: an array, or an object by symbolic name, with child resources inside. */
import { asObject, asText, memberNamed, membersOf, valueNamed } from '../../../syntax/arm/access.js';
import type { JsonNode, JsonObject, Node } from '../../../syntax/arm/nodes.js';
import { copyIndexLocal, type Expression, type Loop } from '../../expression.js';
import type { Declaration, ResourceDeclaration } from '../../template.js';
import { DEPLOYMENT_TYPE, lowerDeployment } from './deployments.js';
import { type DeclarationHead, type Lowering, literalAt, spanOf, unsupportedAt } from './lowering.js';
import { lowerMembers, lowerOptional, lowerValue, reportShape } from './values.js';

/** Members that say what and where a resource is, or that only people and the service's scheduler read; the rest is its body. */
const MEMBERS_OUTSIDE_BODY: ReadonlySet<string> = new Set([
  'type',
  'apiversion',
  'name',
  'condition',
  'copy',
  'scope',
  'existing',
  'resources',
  'dependson',
  'comments',
  'metadata',
  'import',
  'extension',
  '@options',
]);

/** The resource around a child that is written inside it. */
interface Parent {
  readonly symbol: string;
  readonly type: Expression;
  /** A child of a copied resource is copied with it: one child for each copy. */
  readonly loop?: Loop;
}

/** All resources and nested deployments of a template, children after their parent. */
export function lowerResources(root: JsonNode, lowering: Lowering): readonly Declaration[] {
  return lowerResourceList(valueNamed(root, 'resources'), 'resources', undefined, lowering);
}

/** @param prefix what symbols of an array's items begin with; members of an object are their own symbols */
function lowerResourceList(
  resources: JsonNode | undefined,
  prefix: string,
  parent: Parent | undefined,
  lowering: Lowering,
): readonly Declaration[] {
  if (resources === undefined) return [];
  if (resources.kind === 'scalar') {
    if (resources.value !== null) unsupportedAt("'resources' is neither an array nor an object", resources, lowering);
    return [];
  }
  if (resources.kind === 'array') {
    return resources.items.flatMap((item, index) => lowerResource(item, `${prefix}[${index}]`, parent, lowering));
  }
  return membersOf(resources).flatMap((member) => {
    const symbol = parent === undefined ? member.key.value : `${parent.symbol}::${member.key.value}`;
    return lowerResource(member.value, symbol, parent, lowering);
  });
}

/** A resource and its children; none, with a diagnostic, if it has no type. */
function lowerResource(
  node: JsonNode,
  symbol: string,
  parent: Parent | undefined,
  outer: Lowering,
): readonly Declaration[] {
  const type = memberNamed(node, 'type');
  if (node.kind !== 'object' || type === undefined) {
    reportShape("A resource must be an object with a 'type'.", node, outer);
    return [];
  }
  const loop = loopOf(node, parent, outer);
  const lowering = loop?.index === undefined ? outer : { ...outer, unnamedCopy: loop.index };
  const isRelative = parent !== undefined && isRelativeType(type.value);
  const fullType = isRelative ? childType(parent.type, type.value, lowering) : lowerValue(type.value, lowering);
  const scope = lowerOptional(valueNamed(node, 'scope'), lowering);
  const head: DeclarationHead = {
    symbol,
    ...conditionOf(node, lowering),
    ...(loop === undefined ? {} : { loop }),
    ...(scope === undefined ? {} : { scope }),
    span: spanOf(node, outer),
    headerSpan: spanOf(type, outer),
  };
  const self = isDeployment(fullType, node)
    ? lowerDeployment(node, head, lowering)
    : resourceOf(node, head, fullType, isRelative ? parentExpression(parent, type, lowering) : undefined, lowering);
  const own: Parent = { symbol, type: fullType, ...(loop === undefined ? {} : { loop }) };
  const children = lowerResourceList(valueNamed(node, 'resources'), `${symbol}.resources`, own, lowering);
  return [self, ...children];
}

function resourceOf(
  node: JsonObject,
  head: DeclarationHead,
  type: Expression,
  parent: Expression | undefined,
  lowering: Lowering,
): ResourceDeclaration {
  const members = node.members.filter((member) => !MEMBERS_OUTSIDE_BODY.has(member.key.value.toLowerCase()));
  const extension = asText(valueNamed(node, 'import') ?? valueNamed(node, 'extension')) !== undefined;
  const apiVersion = lowerOptional(valueNamed(node, 'apiVersion'), lowering);
  return {
    kind: 'resource',
    ...head,
    ...(extension ? splitVersion(type) : { type }),
    ...(apiVersion === undefined ? {} : { apiVersion }),
    existing: isTrue(valueNamed(node, 'existing')),
    name: nameOf(node, extension, head, lowering),
    ...(parent === undefined ? {} : { parent }),
    body: lowerMembers(members, node, lowering),
  };
}

/** Resources of other providers than Azure (Microsoft Graph, Kubernetes) are named among their properties, if at all. */
function nameOf(node: JsonObject, extension: boolean, head: DeclarationHead, lowering: Lowering): Expression {
  const name = valueNamed(node, 'name');
  if (name !== undefined) return lowerValue(name, lowering);
  const reason = extension ? 'the resource is not one of Azure' : 'the resource has no name';
  if (!extension) reportShape("The resource has no 'name'.", head.headerSpan, lowering);
  return { kind: 'unsupported', reason, span: head.headerSpan };
}

/** `Microsoft.Graph/groups@v1.0`, which is how types of other providers are written. */
function splitVersion(type: Expression): Pick<ResourceDeclaration, 'type' | 'apiVersion'> {
  if (type.kind !== 'literal' || typeof type.value !== 'string') return { type };
  const at = type.value.lastIndexOf('@');
  if (at < 0) return { type };
  return {
    type: { ...type, value: type.value.slice(0, at) },
    apiVersion: { ...type, value: type.value.slice(at + 1) },
  };
}

function conditionOf(
  node: JsonObject,
  lowering: Lowering,
): Partial<Pick<DeclarationHead, 'condition' | 'conditionSpan'>> {
  const written = valueNamed(node, 'condition');
  const condition = lowerOptional(written, lowering);
  return condition === undefined || written === undefined
    ? {}
    : { condition, conditionSpan: spanOf(written, lowering) };
}

/** The loop that makes the resource: its own, or that of the parent it is copied with. */
function loopOf(node: JsonObject, parent: Parent | undefined, lowering: Lowering): Loop | undefined {
  const own = lowerResourceCopy(node, lowering);
  if (own !== undefined && parent !== undefined) {
    unsupportedAt('a resource inside another cannot have a copy of its own', own.span, lowering);
  }
  return parent?.loop ?? own;
}

/** The `copy` of a resource: one resource for each index. */
function lowerResourceCopy(node: JsonObject, lowering: Lowering): Loop | undefined {
  const member = memberNamed(node, 'copy');
  if (member === undefined) return undefined;
  const copy = asObject(member.value);
  const count = valueNamed(copy, 'count');
  if (count === undefined) {
    unsupportedAt("the 'copy' of a resource must be an object with a 'count'", member, lowering);
    return undefined;
  }
  return {
    index: copyIndexLocal(asText(valueNamed(copy, 'name'))?.value),
    count: lowerValue(count, lowering),
    span: spanOf(member, lowering),
  };
}

/** True for `computes` and `providers/locks`, false for `Microsoft.X/workspaces/computes` and for what is computed. */
function isRelativeType(type: JsonNode): boolean {
  const text = asText(type)?.value;
  return text !== undefined && !text.startsWith('[') && !/^[^/]*\.[^/]*\//.test(text);
}

function childType(parentType: Expression, type: JsonNode, lowering: Lowering): Expression {
  const own = `/${asText(type)?.value ?? ''}`;
  if (parentType.kind === 'literal') return literalAt(`${parentType.value}${own}`, type, lowering);
  return { kind: 'interpolation', parts: [parentType, own], span: spanOf(type, lowering) };
}

/** The parent's name: of its copy with the same index if it is copied. */
function parentExpression(parent: Parent, place: Node, lowering: Lowering): Expression {
  const span = spanOf(place, lowering);
  const object: Expression = { kind: 'resource', symbol: parent.symbol, span };
  if (parent.loop?.index === undefined) return object;
  const key: Expression = { kind: 'local', name: parent.loop.index, span };
  return { kind: 'access', object, key, safe: false, fromEnd: false, span };
}

function isDeployment(type: Expression, node: JsonObject): boolean {
  if (type.kind !== 'literal' || isTrue(valueNamed(node, 'existing'))) return false;
  return String(type.value).toLowerCase() === DEPLOYMENT_TYPE;
}

function isTrue(node: JsonNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}
