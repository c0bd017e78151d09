/**
 * Resources of the azapi provider, which are written in ARM's own words. What its other types stand for: an
 * `azapi_resource_action` without an action writes to the resource itself; with one it only asks the resource for something. A
 * `azapi_data_plane_resource` is no resource of Azure Resource Manager (agents of a Foundry project, keys of an app configuration;
 * none of Azure Machine Learning), so that it is left out.
 * Source: docs/ of github.com/Azure/terraform-provider-azapi, v1.15.0 and August 2026.
 */
import { originAt } from '../../origins.js';
import type { Resource } from '../../resource.js';
import { joinNames } from '../../resource-names.js';
import type { ResourceScope, UnknownValue, Value } from '../../value.js';
import { knownString, memberOf, textOf, unknown, unknownBecause } from '../../values.js';
import type { TerraformResource } from '../terraform-resource.js';
import { azapiBody } from './azapi-body.js';
import { AzapiWords } from './azapi-words.js';
import { argumentOf, nestedIn, resourceOfId, scopeOf } from './locators.js';
import type { Located } from './mapping.js';
import { wordsForType } from './words.js';

/** Type, version and place of an azapi resource. */
export interface AzapiLocation {
  readonly type: string;
  readonly apiVersion: string | undefined;
  readonly located: Located;
  /** The address of the declaration that `resource_id` names. */
  readonly target?: string;
}

const MANAGED_TYPES = new Set(['azapi_resource', 'azapi_update_resource', 'azapi_resource_action']);

const DATA_TYPES = new Set(['azapi_resource', 'azapi_resource_id', 'azapi_resource_action']);

/** Undefined for types that stand for no single resource, and for a `type` argument that is not known. */
export function azapiLocation(resource: TerraformResource): AzapiLocation | undefined {
  const types = resource.mode === 'data' ? DATA_TYPES : MANAGED_TYPES;
  const written = types.has(resource.type) ? argumentOf(resource, 'type') : undefined;
  const [type, apiVersion] = written === undefined ? [] : typeAndVersion(written);
  if (type === undefined || !/^[A-Za-z.]+(\/[^/@]+)+$/.test(type)) return undefined;
  const id = argumentOf(resource, 'resource_id');
  if (id === undefined) return { type, apiVersion, located: placed(resource, type) };
  const { names, scope, address } = identified(id, type);
  return { type, apiVersion, located: { names, scope }, ...(address === undefined ? {} : { target: address }) };
}

/** True for a resource that says its ARM type in an argument from which it cannot be told. */
export function hasUnknownType(resource: TerraformResource): boolean {
  const isTyped = resource.type === 'azapi_resource' || resource.type === 'azapi_update_resource';
  return isTyped && resource.mode === 'managed' && azapiLocation(resource) === undefined;
}

/** `Microsoft.X/y@2024-10-01`: either part is undefined if it is not known. */
function typeAndVersion(written: Value): readonly [type?: string | undefined, apiVersion?: string | undefined] {
  const known = knownString(written);
  if (known !== undefined) return split(known);
  if (written.kind === 'choice') {
    const [first, ...others] = written.alternatives.map((one) => typeAndVersion(one.value));
    const agreed = (at: 0 | 1) => (others.every((other) => other[at] === first?.[at]) ? first?.[at] : undefined);
    return [agreed(0), agreed(1)];
  }
  const [start] = written.kind === 'text' ? written.parts : [];
  return typeof start === 'string' && start.includes('@') ? [split(start)[0]] : [];
}

function split(text: string): readonly [type?: string | undefined, apiVersion?: string | undefined] {
  const [type, apiVersion] = text.split('@');
  return [type, apiVersion];
}

/** By name and parent. */
function placed(resource: TerraformResource, type: string): Located {
  if (type.split('/').length > 2) return nestedIn('parent_id').locate(resource, type);
  return { names: [nameOf(resource)], scope: scopeOfParent(resource, type) };
}

function nameOf(resource: TerraformResource): Value {
  const byDefault = memberOf(resource.provider.configuration, 'default_name')?.value;
  return argumentOf(resource, 'name') ?? byDefault ?? notWritten(resource, 'name');
}

function scopeOfParent(resource: TerraformResource, type: string): ResourceScope {
  const parent = argumentOf(resource, 'parent_id');
  if (parent === undefined) return { level: 'subscription' };
  const scope = scopeOf(parent);
  // Only an extension stands below a resource; where the parent is not known, most stand in a resource group.
  const isUnclear = scope.level === 'resource' && resourceOfId(parent) === undefined && !EXTENSIONS.test(type);
  return isUnclear ? { level: 'resourceGroup' } : scope;
}

const EXTENSIONS = /^Microsoft\.(Authorization|PolicyInsights|Security)\/|^Microsoft\.Insights\/diagnosticSettings$/i;

/** By the ID of the resource; its names are unknown if that is not known. */
function identified(id: Value, type: string) {
  const named = resourceOfId(id);
  if (named !== undefined && named.type.toLowerCase() === type.toLowerCase()) return named;
  const names = type
    .split('/')
    .slice(1)
    .map((word, at) => unknownBecause(id, `segment(${textOf(id)},'${word}',${at})`, id.origin.span));
  return { names, scope: { level: 'resourceGroup' as const }, address: undefined };
}

function notWritten({ address, headerSpan }: TerraformResource, argument: string): UnknownValue {
  return unknown('runtime', `'${argument}' is not set`, `${address}.${argument}`, originAt(headerSpan));
}

/** The resource as rules see it; undefined if it is none, or its type cannot be read. */
export function lowerAzapi(resource: TerraformResource): Resource | undefined {
  const found = azapiLocation(resource);
  if (found === undefined || (resource.type === 'azapi_resource_action' && !isWrite(resource))) return undefined;
  const { located, target, type, apiVersion } = found;
  const { names, scope, parentAddress } = located;
  const body = azapiBody(resource);
  const patch = resource.mode === 'managed' && resource.type !== 'azapi_resource';
  return {
    type,
    apiVersion,
    names,
    name: joinNames(names, notWritten(resource, 'name')),
    address: resource.address,
    form: 'terraform',
    existing: resource.mode === 'data',
    condition: resource.condition,
    scope,
    body,
    patch,
    span: resource.span,
    headerSpan: resource.headerSpan,
    ...(parentAddress === undefined ? {} : { parentAddress }),
    ...(patch && target !== undefined ? { updates: target } : {}),
    way: resource.way,
    words: new AzapiWords({ terraform: resource.type, arm: type, body }, (other) => wordsForType(other, AZURERM)),
  };
}

/** The provider that has most of the other resources; its version is not the concern of azapi. */
const AZURERM = { source: 'hashicorp/azurerm' };

/** True for an action that writes to the resource itself: one without a name, by PATCH or PUT. */
function isWrite(resource: TerraformResource): boolean {
  if (resource.mode === 'data' || knownString(argumentOf(resource, 'when')) === 'destroy') return false;
  const [action, method] = [argumentOf(resource, 'action'), argumentOf(resource, 'method')];
  const isUnnamed = action === undefined || knownString(action) === '';
  return isUnnamed && method !== undefined && /^P(?:ATCH|UT)$/.test(knownString(method) ?? '');
}
