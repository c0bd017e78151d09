/** What the identity may read of a subscription: Resource Graph leaves out in silence what it may not. */
import { type Gap, gapOf, needs } from './facts.js';
import type { ArmReader, Body } from './reader.js';

/** Source: learn.microsoft.com/rest/api/authorization/permissions */
const PERMISSIONS_VERSION = '2022-04-01';

/** The gap if some of what a run asks for may not be read in all of the subscription, or if nobody tells. */
export async function missingPermissions(
  reader: ArmReader,
  subscription: string,
  wanted: readonly string[],
): Promise<readonly Gap[]> {
  const place = `/subscriptions/${subscription}`;
  const path = `${place}/providers/Microsoft.Authorization/permissions`;
  const answer = await reader.list(path, PERMISSIONS_VERSION);
  if (!answer.ok)
    return [gapOf(answer.failure, 'subscription', subscription, 'Microsoft.Authorization/permissions/read')];
  const missing = wanted.filter((permission) => !answer.value.some((granted) => grants(granted, permission)));
  if (missing.length === 0) return [];
  const some = missing.length > 3 ? [...missing.slice(0, 3), `and ${missing.length - 3} more`] : missing;
  return [{ kind: 'no-access', what: 'everything', place: `subscription ${subscription}`, because: needs(...some) }];
}

/** Actions less NotActions, as one role assignment gives them. */
function grants({ actions, notActions }: Body, permission: string): boolean {
  const holds = (patterns: unknown) =>
    Array.isArray(patterns) && patterns.some((pattern) => covers(pattern, permission));
  return holds(actions) && !holds(notActions);
}

/** `*` stands for any text, across slashes. */
function covers(pattern: unknown, permission: string): boolean {
  if (typeof pattern !== 'string') return false;
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'i').test(permission);
}
