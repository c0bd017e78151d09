/** What counts as the own part of Azure, where a rule asks whether something of others is let in or reached. */
import type { Value } from '../expand/value.js';
import { textOf } from '../expand/values.js';
import type { Truth } from './judgement.js';
import { resourceKeyOf } from './resource-key.js';
import type { System } from './system.js';

/** True if the resource is declared here, or stands in the subscription of the deployment or in a listed one. */
export function isWithinBoundary(id: Value, subscriptions: readonly string[], { graph }: System): Truth {
  const key = resourceKeyOf(id);
  if (key === undefined) return 'unknown';
  const { subscription } = key.scope;
  if (subscription === undefined || graph.find(key)?.state === 'declared') return true;
  if (subscription.kind !== 'scalar') return textOf(subscription).startsWith('subscription()') || 'unknown';
  const wanted = String(subscription.value).toLowerCase();
  return subscriptions.some((one) => one.toLowerCase() === wanted);
}
