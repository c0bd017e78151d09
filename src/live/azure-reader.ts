/**
 * Reading Azure Machine Learning resources with the Azure SDK. This file loads the SDK, so it is only ever imported
 * dynamically: runs that do not look at live Azure never pay for it.
 */
import { AzureMachineLearningWorkspaces } from '@azure/arm-machinelearning';
import { AzureCliCredential } from '@azure/identity';
import type { Resource } from '../expand/resource.js';
import type { DiagnosticBag } from '../inputs/diagnostic.js';
import type { Limits } from '../inputs/limits.js';
import { liveResource } from './live-resource.js';

type ClientOptions = NonNullable<ConstructorParameters<typeof AzureMachineLearningWorkspaces>[2]>;
type Credential = ConstructorParameters<typeof AzureMachineLearningWorkspaces>[0];

export interface LiveRequest {
  readonly subscriptions: readonly string[];
  /** The Azure Resource Manager to ask, without a slash at the end. */
  readonly endpoint: string;
  readonly limits: Limits;
  /** Who asks; by default the session that `az login` or the azure/login action left. */
  readonly credential?: Credential;
  /** What carries the requests; by default HTTPS. */
  readonly httpClient?: NonNullable<ClientOptions['httpClient']>;
}

/** The version read: the SDK's own, 2022-10-01, does not know the properties that rules need. */
const API_VERSION = '2025-06-01';

/**
 * The workspaces of the subscriptions and their computes. A subscription that cannot be read is a diagnostic
 * `live-unavailable` with the error's code, never its headers.
 */
export async function readLiveResources(request: LiveRequest, bag: DiagnosticBag): Promise<readonly Resource[]> {
  const resources: Resource[] = [];
  for (const subscription of request.subscriptions) {
    try {
      for (const body of await readSubscription(subscription, request)) {
        const resource = liveResource(body, API_VERSION, request.limits);
        if (resource !== undefined) resources.push(resource);
      }
    } catch (error) {
      bag.report('live-unavailable', `Subscription ${subscription} cannot be read: ${reasonOf(error)}`);
    }
  }
  return resources;
}

/** Raw bodies: the SDK's typed objects drop properties that its own API version does not know. */
async function readSubscription(subscription: string, request: LiveRequest): Promise<readonly unknown[]> {
  const client = new AzureMachineLearningWorkspaces(request.credential ?? new AzureCliCredential(), subscription, {
    endpoint: request.endpoint,
    credentialScopes: `${request.endpoint}/.default`,
    apiVersion: API_VERSION,
    retryOptions: { maxRetries: 2 },
    ...(request.httpClient === undefined ? {} : { httpClient: request.httpClient }),
  });
  const workspaces = await rawItems((options) => client.workspaces.listBySubscription(options));
  const bodies = [...workspaces];
  for (const workspace of workspaces) {
    const names = namesIn(workspace);
    if (names === undefined) continue;
    bodies.push(...(await rawItems((options) => client.computeOperations.list(names.group, names.workspace, options))));
  }
  return bodies;
}

interface RawOptions {
  onResponse: (response: { bodyAsText?: string | null }) => void;
}

/** The items of every page as they were sent. */
async function rawItems(list: (options: RawOptions) => AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  const onResponse: RawOptions['onResponse'] = ({ bodyAsText }) => {
    const page: unknown = JSON.parse(bodyAsText ?? '{}');
    if (typeof page === 'object' && page !== null && 'value' in page && Array.isArray(page.value))
      items.push(...page.value);
  };
  for await (const _ of list({ onResponse }));
  return items;
}

function namesIn(workspace: unknown): { readonly group: string; readonly workspace: string } | undefined {
  if (typeof workspace !== 'object' || workspace === null || !('id' in workspace)) return undefined;
  const match = /\/resourceGroups\/([^/]+)\/.*\/workspaces\/([^/]+)$/i.exec(String(workspace.id));
  return match?.[1] === undefined || match[2] === undefined ? undefined : { group: match[1], workspace: match[2] };
}

/** Code and first line of a service's answer, or what the credential says. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code}: ` : '';
  return `${code}${error.message.split('\n')[0] ?? ''}`;
}
