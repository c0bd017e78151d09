/** Scopes that roles, locks and policies hold in, and whether a resource lies in one. */
import { containerOf, containerOfPath } from '../expand/containers.js';
import { type Sameness, sameText } from '../expand/same-resource.js';
import type { ResourceScope, Value } from '../expand/value.js';
import { knownString, textOf } from '../expand/values.js';
import { type Judgement, judged } from './judgement.js';
import { ancestorOf, keyOfResource, type ResourceKey, resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';

/** The scope of an extension resource; in the older form, nested as `workspaces/providers/locks`, what it is nested in. */
export function scopeOf({ type, resource }: ResourceView): ResourceScope {
  const segments = type.split('/');
  if (segments.at(-2)?.toLowerCase() !== 'providers') return resource.scope;
  const above = ancestorOf(keyOfResource(resource), segments.length - 3);
  if (above === undefined) return { level: 'resource' };
  return { level: 'resource', resource: { kind: 'resource-id', ...above, origin: resource.name.origin } };
}

/** The scope that an ID names; undefined if the value is none that can be told. */
export function scopeNamedBy(value: Value): ResourceScope | undefined {
  if (knownString(value) === '/') return { level: 'tenant' };
  const key = resourceKeyOf(value);
  if (key === undefined) return containerOfPath(value);
  const container = containerOf(key);
  return container === undefined ? { level: 'resource', resource: value } : unlessOwn(container);
}

/** The group and the subscription of the deployment, which have no name in the scopes of what is deployed to them either. */
const OWN = ['resourcegroup().name', 'subscription().subscriptionid'];

function unlessOwn({ level, ...names }: ResourceScope): ResourceScope {
  const named = Object.entries(names).filter(([, name]) => !OWN.includes(textOf(name).toLowerCase()));
  return { level, ...Object.fromEntries(named) };
}

/** How to answer where the files do not tell. */
export interface Asking {
  /** Says that it is not known, and why. */
  readonly undecided: (clause: string) => Judgement;
  /** What holds in the scope, as the start of a clause: "the role is given". */
  readonly what: string;
  /** What counts where a subscription is not named on either side. */
  readonly sameUnnamedSubscription: Sameness;
}

/** True if the resource lies in the scope: is it, is nested in it, or is in that group or subscription. */
export function liesIn(scope: ResourceScope, target: ResourceKey, system: System, asking: Asking): Judgement {
  const subscriptions = sameSubscription(scope, target.scope, asking.sameUnnamedSubscription);
  switch (scope.level) {
    case 'resource': {
      const over = scope.resource === undefined ? undefined : resourceKeyOf(scope.resource);
      const truths =
        over === undefined ? ['unknown' as const] : lineageOf(target).map((key) => system.graph.areSame(over, key));
      if (truths.includes(true)) return judged(true);
      return truths.includes('unknown')
        ? asking.undecided(`over which resource ${asking.what} is not known`)
        : judged(false);
    }
    case 'resourceGroup':
      return together([sameGroup(scope.resourceGroup, target.scope.resourceGroup), subscriptions], asking);
    case 'subscription':
      return together([subscriptions], asking);
    case 'managementGroup':
      return asking.undecided('which subscriptions are in the management group is not known');
    case 'tenant':
      return judged(true);
  }
}

function together(parts: readonly Sameness[], { undecided, what }: Asking): Judgement {
  if (parts.includes(false)) return judged(false);
  return parts.includes('unknown')
    ? undecided(`whether ${what} over the same resource group or subscription is not known`)
    : judged(true);
}

/** The resource and those it is nested in. */
export function lineageOf(key: ResourceKey): readonly ResourceKey[] {
  const above = key.names.slice(1).flatMap((_, at) => ancestorOf(key, at + 1) ?? []);
  return [key, ...above];
}

/** Without a name it is the group of the deployment, which may be one that is named elsewhere. */
function sameGroup(left: Value | undefined, right: Value | undefined): Sameness {
  if (left === undefined || right === undefined) return left === right ? true : 'unknown';
  return sameText(left, right);
}

/** Only two known names differ: files seldom name the subscription they are deployed to. */
function sameSubscription(left: ResourceScope, right: ResourceScope, unnamed: Sameness): Sameness {
  if (left.subscription === undefined || right.subscription === undefined)
    return left.subscription === right.subscription ? true : unnamed;
  const same = sameText(left.subscription, right.subscription);
  return same === 'unknown' ? unnamed : same;
}
