/**
 * Resources of the azapi provider, which are written in ARM's own words.
 * Source: registry.terraform.io/providers/Azure/azapi, resources azapi_resource and azapi_update_resource.
 */
import { originAt } from '../../origins.js';
import type { Resource } from '../../resource.js';
import { joinNames } from '../../resource-names.js';
import type { Member, ObjectValue, UnknownValue, Value } from '../../value.js';
import { knownString, memberOf, object, textOf, unknown, unknownBecause } from '../../values.js';
import { jsonValue } from '../json-values.js';
import type { TerraformResource } from '../terraform-resource.js';
import { AzapiWords } from './azapi-words.js';
import { buildBody } from './body.js';
import { identity } from './conversions.js';
import { argumentOf, nestedIn, resourceOfId, scopeOf } from './locators.js';
import type { Located } from './mapping.js';
import { assumedVersion } from './provider-version.js';
import { wordsForType } from './words.js';

/** Type, version and place of an azapi resource. */
export interface AzapiLocation {
  readonly type: string;
  readonly apiVersion: string | undefined;
  readonly located: Located;
}

const RESOURCE_TYPES = new Set(['azapi_resource', 'azapi_update_resource']);

/** Undefined for other azapi types and for a `type` that is not known. */
export function azapiLocation(resource: TerraformResource): AzapiLocation | undefined {
  const written = RESOURCE_TYPES.has(resource.type) ? knownString(argumentOf(resource, 'type')) : undefined;
  const [type, apiVersion] = written?.split('@') ?? [];
  if (type === undefined || !/^[A-Za-z.]+(\/[^/@]+)+$/.test(type)) return undefined;
  return { type, apiVersion, located: located(resource, type) };
}

function located(resource: TerraformResource, type: string): Located {
  const id = argumentOf(resource, 'resource_id');
  const named = id === undefined ? undefined : resourceOfId(id);
  if (named !== undefined && named.type.toLowerCase() === type.toLowerCase()) {
    return { names: named.names, scope: named.scope };
  }
  if (type.split('/').length > 2) return nestedIn('parent_id').locate(resource, type);
  const name = argumentOf(resource, 'name') ?? notWritten(resource, 'name');
  const parent = argumentOf(resource, 'parent_id');
  if (parent === undefined) return { names: [name], scope: { level: 'subscription' } };
  const scope = scopeOf(parent);
  // Only an extension stands below a resource; where the parent is not known, most stand in a resource group.
  const isUnclear = scope.level === 'resource' && resourceOfId(parent) === undefined && !EXTENSIONS.test(type);
  return { names: [name], scope: isUnclear ? { level: 'resourceGroup' } : scope };
}

const EXTENSIONS = /^Microsoft\.(Authorization|PolicyInsights|Security)\/|^Microsoft\.Insights\/diagnosticSettings$/i;

function notWritten({ address, headerSpan }: TerraformResource, argument: string): UnknownValue {
  return unknown('runtime', `'${argument}' is not set`, `${address}.${argument}`, originAt(headerSpan));
}

/** The resource as rules see it; undefined if its type cannot be read. */
export function lowerAzapi(resource: TerraformResource): Resource | undefined {
  const found = azapiLocation(resource);
  if (found === undefined) return undefined;
  const { names, scope, parentAddress } = found.located;
  return {
    type: found.type,
    apiVersion: found.apiVersion,
    names,
    name: joinNames(names, originHolder(resource)),
    address: resource.address,
    form: 'terraform',
    existing: resource.mode === 'data',
    condition: resource.condition,
    scope,
    body: resource.mode === 'data' ? object([], originAt(resource.span)) : azapiBody(resource),
    patch: resource.type === 'azapi_update_resource',
    span: resource.span,
    headerSpan: resource.headerSpan,
    ...(parentAddress === undefined ? {} : { parentAddress }),
    way: resource.way,
    words: new AzapiWords(found.type, (type) => wordsForType(type, AZURERM)),
  };
}

/** The provider that has most of the other resources; its version is not the concern of azapi. */
const AZURERM = { source: 'hashicorp/azurerm' };

function originHolder(resource: TerraformResource): Value {
  return notWritten(resource, 'name');
}

/** What `body` holds, and what stands on the block instead. */
function azapiBody(resource: TerraformResource): ObjectValue {
  const origin = originAt(resource.headerSpan);
  const members: Member[] = [];
  for (const name of ['location', 'tags']) {
    const member = memberOf(resource.body, name);
    if (member !== undefined) members.push({ ...member, name });
  }
  members.push(...identityMembers(resource));
  const body = memberOf(resource.body, 'body');
  const content = body === undefined ? undefined : jsonValue(body.value);
  if (content?.kind === 'object') members.push(...content.members.values());
  return object(members, origin, openness(resource, content));
}

function identityMembers(resource: TerraformResource): readonly Member[] {
  const block = memberOf(resource.body, 'identity');
  const at = {
    resource,
    provider: assumedVersion(resource.provider),
    argument: 'identity',
    anchor: resource.headerSpan,
  };
  return [...buildBody(identity().write(block, at), originAt(resource.headerSpan)).members.values()];
}

/** What keeps the body from being all there is. */
function openness(resource: TerraformResource, content: Value | undefined): UnknownValue | undefined {
  const { ignoreChanges, body, headerSpan, address } = resource;
  if (ignoreChanges === 'all' || ignoreChanges.some((one) => one.startsWith('body'))) {
    const message = "'body' is under ignore_changes, so what is deployed may differ";
    return unknown('runtime', message, `deployed(${address}.body)`, originAt(headerSpan));
  }
  const secret = memberOf(body, 'sensitive_body');
  if (secret !== undefined) {
    return unknown('unsupported', "'sensitive_body' is not read", `${address}.sensitive_body`, originAt(secret.span));
  }
  if (content === undefined || (content.kind === 'scalar' && content.value === null)) return body.open;
  if (content.kind === 'object') return content.open ?? body.open;
  return unknownBecause(content, textOf(content), content.origin.span);
}
