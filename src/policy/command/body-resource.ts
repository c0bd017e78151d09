/** Resources out of the bodies that Azure Resource Manager takes and gives. */
import { containerOf, containerOfPath } from '../../expand/containers.js';
import { originAt } from '../../expand/origins.js';
import type { Resource } from '../../expand/resource.js';
import { joinNames, namesOf, resourceIdOfText, splitSegments } from '../../expand/resource-names.js';
import type { ObjectValue, ResourceScope, Value } from '../../expand/value.js';
import { array, knownString, memberOf, object, scalar, unknown } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import { nearest } from '../../inputs/nearest.js';
import type { Span } from '../../inputs/source-file.js';
import { isExpression, parseArmExpression } from '../../syntax/arm/expression.js';

/** Members that say which resource it is, or how a template deploys it; the rest is its body. */
const OUTSIDE_BODY: ReadonlySet<string> = new Set([
  'apiversion',
  'comments',
  'dependson',
  'etag',
  'id',
  'name',
  'scope',
  'systemdata',
  'type',
]);

/** The members that bodies usually have, for messages. */
const USUAL_MEMBERS = ['type', 'name', 'apiVersion', 'location', 'tags', 'kind', 'sku', 'identity', 'properties', 'id'];

/** A type such as `Microsoft.MachineLearningServices/workspaces/computes`. */
const RESOURCE_TYPE = /^[A-Za-z][\w-]*(?:\.[\w-]+)+(?:\/[\w.-]+)+$/;

/** What stands beside a resource: where one without an ID lies. */
export interface BodyContext {
  readonly limits: Limits;
  readonly bag: DiagnosticBag;
  /** The scope of resources whose body has no ID. */
  readonly scope: ResourceScope;
  /** Unique among the resources of the case. */
  readonly address: string;
}

/**
 * The resource that a body describes; undefined if it describes none, which is reported. `{ "$unknown": "why" }` stands for a
 * value that is not known, as does an expression such as `[parameters('x')]`.
 */
export function resourceOfBody(written: Value, context: BodyContext): Resource | undefined {
  const { bag } = context;
  if (written.kind !== 'object') {
    bag.report('syntax-error', 'A resource is a JSON object with type, name and properties.', written.origin.span);
    return undefined;
  }
  const identity = identityOf(written, context);
  if (identity === undefined) return undefined;
  const members = [...written.members.values()]
    .filter(({ name }) => !OUTSIDE_BODY.has(name.toLowerCase()))
    .map((member) => ({ ...member, value: plannedValue(member.value, context.limits) }));
  return {
    ...identity,
    apiVersion: knownString(memberOf(written, 'apiVersion')?.value),
    address: context.address,
    form: 'arm',
    existing: false,
    condition: true,
    body: object(members, written.origin),
    patch: false,
    span: written.origin.span,
    headerSpan: memberOf(written, 'type')?.span ?? memberOf(written, 'id')?.span ?? written.origin.span,
    way: [],
  };
}

type Identity = Pick<Resource, 'type' | 'names' | 'name' | 'scope'>;

function identityOf(body: ObjectValue, context: BodyContext): Identity | undefined {
  const id = memberOf(body, 'id');
  const named = id === undefined || knownString(id.value) === undefined ? undefined : identityOfId(id.value);
  if (id !== undefined && knownString(id.value) !== undefined && named === undefined)
    return refuse('This is no ID of a resource.', id.span, context);
  const type = memberOf(body, 'type');
  const known = knownString(type?.value);
  if (known === undefined || !RESOURCE_TYPE.test(known)) {
    if (type === undefined && named !== undefined) return named;
    if (type !== undefined) {
      return refuse("A resource type reads like 'Microsoft.Storage/storageAccounts'.", type.value.origin.span, context);
    }
    return refuse(`The resource has no 'type'${misspelt(body)}`, body.origin.span, context);
  }
  if (named !== undefined) return checkedAgainstId(known, named, type?.value.origin.span, context);
  return { ...namesIn(body, known, context), type: known, scope: scopeIn(body, context) };
}

/** Which member may have been meant to be the type. */
function misspelt(body: ObjectValue): string {
  const others = [...body.members.values()].map(({ name }) => name).filter((name) => !isUsual(name));
  const near = others.find((name) => nearest(name, ['type']) !== undefined);
  return near === undefined ? '' : `; did you mean it by '${near}'?`;
}

function isUsual(name: string): boolean {
  return USUAL_MEMBERS.some((usual) => usual.toLowerCase() === name.toLowerCase());
}

function refuse(message: string, span: Span, { bag }: BodyContext): undefined {
  bag.report('syntax-error', message, span);
  return undefined;
}

/** An ID says everything; undefined if the text is none. */
function identityOfId(id: Value): Identity | undefined {
  const container = containerOfPath(id);
  if (container !== undefined) return identityOfContainer(container);
  const key = resourceIdOfText(id, { level: 'tenant' });
  if (key === undefined) return undefined;
  const { type, names } = key;
  return { type, names, name: joinNames(names, id), scope: extendedScope(id) ?? key.scope };
}

function identityOfContainer({ resourceGroup, subscription, ...above }: ResourceScope): Identity | undefined {
  const around: ResourceScope = subscription === undefined ? above : { ...above, subscription };
  if (resourceGroup !== undefined) {
    const type = 'Microsoft.Resources/subscriptions/resourceGroups';
    return { type, names: [resourceGroup], name: resourceGroup, scope: { ...around, level: 'subscription' } };
  }
  if (subscription === undefined) return undefined;
  const type = 'Microsoft.Resources/subscriptions';
  return { type, names: [subscription], name: subscription, scope: { level: 'tenant' } };
}

/** The scope of an extension, whose ID goes on behind that of what it extends; undefined for any other resource. */
function extendedScope(id: Value): ResourceScope | undefined {
  const text = knownString(id) ?? '';
  const above = scalar(text.slice(0, text.toLowerCase().lastIndexOf('/providers/')), id.origin);
  const extended = resourceIdOfText(above, { level: 'tenant' });
  if (extended === undefined) return undefined;
  return containerOf(extended) ?? { level: 'resource', resource: above };
}

/** A body and its ID may not contradict each other; resource groups go by two names. */
function checkedAgainstId(
  type: string,
  named: Identity,
  span: Span | undefined,
  context: BodyContext,
): Identity | undefined {
  const same = type.toLowerCase() === named.type.toLowerCase();
  const isGroup = type.toLowerCase() === 'microsoft.resources/resourcegroups' && named.type.endsWith('/resourceGroups');
  if (!same && !isGroup && span !== undefined)
    return refuse(`The type is ${type}, but the ID is that of a ${named.type}.`, span, context);
  return { ...named, type };
}

function namesIn(body: ObjectValue, type: string, context: BodyContext): Pick<Identity, 'names' | 'name'> {
  const written = memberOf(body, 'name');
  if (written === undefined) {
    const name = unknown('deployment', 'the resource has no name', `nameOf(${context.address})`, body.origin);
    return { names: [name], name };
  }
  const name = plannedValue(written.value, context.limits);
  const wanted = type.split('/').length - 1;
  const given = splitSegments(name).length;
  const isGroup = type.toLowerCase() === 'microsoft.resources/subscriptions/resourcegroups';
  if (knownString(name) !== undefined && given !== wanted && !isGroup) {
    const message = `The name of a ${type} has ${wanted} parts, parent and child joined by slashes, not ${given}.`;
    context.bag.report('syntax-error', message, written.value.origin.span);
  }
  return { names: namesOf(type, [], name), name };
}

function scopeIn(body: ObjectValue, { scope, limits }: BodyContext): ResourceScope {
  const written = memberOf(body, 'scope');
  if (written === undefined) return scope;
  const value = plannedValue(written.value, limits);
  return containerOfPath(value) ?? { level: 'resource', resource: value };
}

/** A value of a body: what only a deployment can tell is unknown. */
function plannedValue(value: Value, limits: Limits): Value {
  switch (value.kind) {
    case 'scalar':
      return typeof value.value === 'string' ? plannedText(value, value.value, limits) : value;
    case 'array':
      return array(
        value.items.map((item) => plannedValue(item, limits)),
        value.origin,
      );
    case 'object':
      return plannedObject(value, limits);
    default:
      return value;
  }
}

function plannedText(value: Value, text: string, limits: Limits): Value {
  if (!isExpression(text)) return value;
  const { start, end } = value.origin.span;
  const { expression } = parseArmExpression({ kind: 'scalar', value: text, start, end }, limits);
  if (expression?.kind !== 'call' && expression?.kind !== 'property' && expression?.kind !== 'index') return value;
  return unknown(
    'deployment',
    `'${text.slice(0, 80)}' is an expression that only a deployment evaluates`,
    text,
    value.origin,
  );
}

const UNKNOWN_MARK = '$unknown';

function plannedObject(value: ObjectValue, limits: Limits): Value {
  const mark = value.members.get(UNKNOWN_MARK);
  const why = knownString(mark?.value);
  const rest =
    mark === undefined || why === undefined
      ? undefined
      : unknown('deployment', why.slice(0, 200), `unknown('${why}')`, originAt(mark.span));
  if (rest !== undefined && value.members.size === 1) return { ...rest, origin: value.origin };
  const members = [...value.members.values()]
    .filter((member) => rest === undefined || member !== mark)
    .map((member) => ({ ...member, value: plannedValue(member.value, limits) }));
  return object(members, value.origin, rest);
}
