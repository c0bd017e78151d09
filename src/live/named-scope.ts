/** Which subscriptions the workflow names, be it by their management group. */
import { type LiveOptions, namedSubscriptions } from '../inputs/live-options.js';
import type { ArmReader, Failure } from './reader.js';

/** Source: https://learn.microsoft.com/rest/api/managementgroups/management-groups/get-descendants */
const API_VERSION = '2020-05-01';

const SUBSCRIPTION = /^\/subscriptions\/([0-9a-f-]{36})$/i;

export interface NamedScope {
  /** IDs in lower case. */
  readonly subscriptions: readonly string[];
  /** Why the subscriptions of the management group are not among them, or not all. */
  readonly failure?: Failure;
}

export async function subscriptionsIn(live: LiveOptions, reader: ArmReader): Promise<NamedScope> {
  const named = namedSubscriptions(live);
  if (live.managementGroup === undefined) return { subscriptions: named };
  const path = `/providers/Microsoft.Management/managementGroups/${live.managementGroup}/descendants`;
  const answer = await reader.list(path, API_VERSION);
  const found = answer.value.map(({ id }) => SUBSCRIPTION.exec(String(id))?.[1]?.toLowerCase());
  const subscriptions = [...new Set([...named, ...found.filter((id) => id !== undefined)])];
  return answer.ok ? { subscriptions } : { subscriptions, failure: answer.failure };
}
