/** The Azure Machine Learning resources of subscriptions, as they are deployed. */
import type { Resource } from '../expand/resource.js';
import type { DiagnosticBag } from '../inputs/diagnostic.js';
import type { Limits } from '../inputs/limits.js';
import { liveResource } from './live-resource.js';
import type { ArmReader, Body } from './reader.js';

export interface LiveRequest {
  readonly reader: ArmReader;
  readonly subscriptions: readonly string[];
  /** IDs of the only workspaces to read; empty: all of them. */
  readonly workspaces?: readonly string[];
  readonly limits: Limits;
}

/** The version read: the SDK's own, 2022-10-01, does not know the properties that rules need. */
const API_VERSION = '2025-06-01';

/** The workspaces of the subscriptions and their computes. What cannot be read is a diagnostic `live-unavailable`. */
export async function readLiveResources(request: LiveRequest, bag: DiagnosticBag): Promise<readonly Resource[]> {
  const bodies: Body[] = [];
  for (const subscription of request.subscriptions)
    bodies.push(...(await readSubscription(subscription, request, bag)));
  const resources = bodies.map((body) => liveResource(body, API_VERSION, request.limits));
  return resources.filter((resource) => resource !== undefined);
}

async function readSubscription(
  subscription: string,
  { reader, workspaces = [] }: LiveRequest,
  bag: DiagnosticBag,
): Promise<readonly Body[]> {
  const all = `/subscriptions/${subscription}/providers/Microsoft.MachineLearningServices/workspaces`;
  const read = async (path: string, what: string): Promise<readonly Body[]> => {
    const answer = await reader.list(path, API_VERSION);
    if (!answer.ok) bag.report('live-unavailable', `${what} cannot be read: ${answer.failure.message}`);
    return answer.value;
  };
  const wanted = new Set(workspaces.map((id) => id.toLowerCase()));
  const found = await read(all, `Subscription ${subscription}`);
  const bodies: Body[] = [];
  for (const workspace of found) {
    const id = workspace['id'];
    if (typeof id !== 'string' || (wanted.size > 0 && !wanted.has(id.toLowerCase()))) continue;
    bodies.push(workspace, ...(await read(`${id}/computes`, `The list of computes of ${id}`)));
  }
  return bodies;
}
