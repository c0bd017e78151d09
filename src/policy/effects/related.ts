/** Which resources the existence condition of a policy is asked of: by type, name, kind, parent and scope. */
import type { Resource } from '../../expand/resource.js';
import { splitSegments } from '../../expand/resource-names.js';
import { type ResourceIdentity, type Sameness, sameResource, sameText } from '../../expand/same-resource.js';
import type { ResourceScope, Value } from '../../expand/value.js';
import { knownString, memberOf } from '../../expand/values.js';
import { ancestorOf, type ResourceKey, resourceKeyOf } from '../../model/resource-key.js';
import { isTypeBelow, sameType } from '../../model/types.js';

/** What `then.details` says about the related resources, evaluated; undefined: it does not say. */
export interface Wanted {
  readonly type: string;
  readonly name: Value | undefined;
  readonly kind: Value | undefined;
  readonly resourceGroupName: Value | undefined;
  /** `existenceScope: subscription`. */
  readonly inSubscription: boolean;
}

/**
 * Types that only extend something and are looked for at the resource that is evaluated.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/management/extension-resource-types
 */
const EXTENSION_TYPES: ReadonlySet<string> = new Set([
  'microsoft.authorization/locks',
  'microsoft.authorization/roleassignments',
  'microsoft.automanage/configurationprofileassignments',
  'microsoft.containerservice/fleetmemberships',
  'microsoft.customproviders/associations',
  'microsoft.eventgrid/eventsubscriptions',
  'microsoft.guestconfiguration/guestconfigurationassignments',
  'microsoft.insights/datacollectionruleassociations',
  'microsoft.insights/diagnosticsettings',
  'microsoft.kubernetesconfiguration/extensions',
  'microsoft.kubernetesconfiguration/fluxconfigurations',
  'microsoft.kubernetesconfiguration/sourcecontrolconfigurations',
  'microsoft.maintenance/configurationassignments',
  'microsoft.resources/links',
  'microsoft.security/advancedthreatprotectionsettings',
  'microsoft.security/assessments',
  'microsoft.security/defenderforstoragesettings',
]);

/** What is set on a resource group or subscription holds for the resources in it as well. */
const INHERITED_TYPES: ReadonlySet<string> = new Set([
  'microsoft.authorization/locks',
  'microsoft.authorization/roleassignments',
]);

/** True if resources of the type extend another one. */
export function isExtensionType(type: string): boolean {
  return EXTENSION_TYPES.has(type.toLowerCase());
}

/** True if the existence condition is asked of this resource; unknown if its name or its scope leaves it open. */
export function isRelated(candidate: Resource, wanted: Wanted, subject: Resource): Sameness {
  const place = placeOf(candidate);
  if (!sameType(place.type, wanted.type)) return false;
  return together([
    isInReach(place, wanted, subject),
    wanted.name === undefined ? true : hasName(place, wanted.name),
    wanted.kind === undefined ? true : isOfKind(candidate, wanted.kind),
  ]);
}

/** True if the resource is of the type, in either notation of extensions. */
export function isOfType({ type, names }: Resource, wanted: string): boolean {
  if (sameType(type, wanted)) return true;
  const segments = type.split('/');
  if (segments.at(-2)?.toLowerCase() !== 'providers') return false;
  return sameType(`${knownString(names.at(-2)) ?? ''}/${segments.at(-1) ?? ''}`, wanted);
}

/** True if the resource is there whenever the other one is. */
export function isThereWith({ condition }: Resource, other: Resource): boolean {
  if (condition === true) return true;
  return other.condition !== true && other.condition.expression === condition.expression;
}

/** Where a resource is addressed, extensions in both notations alike. */
interface Place extends ResourceIdentity {
  /** Set for an extension; without a value it is not known what it extends. */
  readonly extended?: { readonly id: ResourceKey | undefined };
}

/** `workspaces/providers/diagnosticSettings` named `w/Microsoft.Insights/d` is the setting `d` of the workspace `w`. */
function placeOf(resource: Resource): Place {
  const { type, names, scope } = resource;
  const segments = type.split('/');
  const namespace = knownString(names.at(-2));
  if (segments.at(-2)?.toLowerCase() === 'providers' && namespace !== undefined) {
    const own = names.slice(-1);
    const id = ancestorOf({ type, names, scope }, segments.length - 3);
    return { type: `${namespace}/${segments.at(-1) ?? ''}`, names: own, scope, extended: { id } };
  }
  if (scope.level !== 'resource') return { type, names, scope };
  const id = scope.resource === undefined ? undefined : resourceKeyOf(scope.resource);
  return { type, names, scope, extended: { id } };
}

function isInReach(place: Place, wanted: Wanted, subject: Resource): Sameness {
  if (isTypeBelow(wanted.type, subject.type)) return isChildOf(place, subject);
  if (place.extended !== undefined) {
    if (place.extended.id === undefined) return 'unknown';
    return isSubject(place.extended.id, subject);
  }
  if (isExtensionType(place.type) && !isContainer(subject)) {
    return INHERITED_TYPES.has(place.type.toLowerCase()) ? 'unknown' : false;
  }
  return isInScope(place.scope, wanted, containerScope(subject));
}

function isChildOf(place: Place, subject: Resource): Sameness {
  const levels = subject.type.split('/').length - 1;
  const parent = ancestorOf(place, levels);
  // A child that is declared beside its parent has no more names than its type has segments.
  return parent === undefined ? 'unknown' : isSubject(parent, subject);
}

function isSubject(key: ResourceKey, subject: Resource): Sameness {
  if (key.address !== undefined && key.address === subject.address) return true;
  return sameResource(key, subject);
}

function isInScope(scope: ResourceScope, wanted: Wanted, around: ResourceScope): Sameness {
  const subscription = sameContainer(scope.subscription, around.subscription);
  if (wanted.inSubscription || around.level === 'subscription') return subscription;
  if (scope.level !== 'resourceGroup') return false;
  const group = wanted.resourceGroupName ?? around.resourceGroup;
  return together([subscription, sameContainer(scope.resourceGroup, group)]);
}

/** Without a name it is the one that is deployed to, which may be one that is named elsewhere. */
function sameContainer(left: Value | undefined, right: Value | undefined): Sameness {
  if (left === undefined || right === undefined) return left === right ? true : 'unknown';
  return sameText(left, right);
}

const RESOURCE_GROUPS: ReadonlySet<string> = new Set([
  'microsoft.resources/resourcegroups',
  'microsoft.resources/subscriptions/resourcegroups',
]);

const SUBSCRIPTIONS = 'microsoft.resources/subscriptions';

/** True for resource groups, subscriptions and management groups. */
export function isContainer({ type }: Pick<Resource, 'type'>): boolean {
  const lower = type.toLowerCase();
  return RESOURCE_GROUPS.has(lower) || lower === SUBSCRIPTIONS || lower === 'microsoft.management/managementgroups';
}

/** The scope in which what is related to a resource is looked for: its own, that of what it extends, or it itself. */
function containerScope(subject: Resource): ResourceScope {
  const lower = subject.type.toLowerCase();
  const name = subject.names.at(-1);
  if (lower === SUBSCRIPTIONS) return { level: 'subscription', ...(name === undefined ? {} : { subscription: name }) };
  if (RESOURCE_GROUPS.has(lower) && name !== undefined)
    return { ...subject.scope, level: 'resourceGroup', resourceGroup: name };
  return placeOf(subject).extended?.id?.scope ?? subject.scope;
}

/**
 * True if the last segments of the name are these; `?` stands for any name. A short name is that of a child of the resource
 * that is evaluated.
 */
function hasName(place: Place, wanted: Value): Sameness {
  const segments = splitSegments(wanted);
  if (segments.length > place.names.length) return false;
  const last = place.names.slice(place.names.length - segments.length);
  return together(
    segments.map((segment, at) => {
      const name = last[at];
      if (knownString(segment) === '?') return true;
      return name === undefined ? false : sameText(segment, name);
    }),
  );
}

function isOfKind({ body }: Resource, wanted: Value): Sameness {
  const kind = memberOf(body, 'kind')?.value;
  if (kind !== undefined) return sameText(kind, wanted);
  return body.open === undefined ? false : 'unknown';
}

function together(parts: readonly Sameness[]): Sameness {
  if (parts.includes(false)) return false;
  return parts.includes('unknown') ? 'unknown' : true;
}
