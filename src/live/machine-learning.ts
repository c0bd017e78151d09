/**
 * Azure Machine Learning's lists through its SDK, which makes the URLs and follows the pages. What the SDK makes of the answers
 * is never looked at: its objects are those of API version 2022-10-01, which drop properties that rules need (`managedNetwork`)
 * and invent values for what is absent. Bodies are taken as they were sent.
 */
import { AzureMachineLearningWorkspaces } from '@azure/arm-machinelearning';

export type ClientOptions = NonNullable<ConstructorParameters<typeof AzureMachineLearningWorkspaces>[2]>;
export type Credential = ConstructorParameters<typeof AzureMachineLearningWorkspaces>[0];

/** What the SDK passes on of every page, and what it takes to stop. */
export interface PageOptions {
  readonly abortSignal: AbortSignal;
  readonly requestOptions: { readonly timeout: number };
  readonly onResponse: (response: { readonly status: number; readonly bodyAsText?: string | null }) => void;
}

/** A list that the SDK has. */
export interface MachineLearningList {
  readonly subscription: string;
  /** Goes through the pages; of what it yields only the end counts. */
  readonly pages: (client: AzureMachineLearningWorkspaces, options: PageOptions) => AsyncIterator<unknown>;
}

const NAME = '([\\w.-]{1,255})';
const PROVIDER = 'providers/Microsoft\\.MachineLearningServices/workspaces';
const IN_SUBSCRIPTION = new RegExp(`^/subscriptions/([0-9a-f-]{36})/${PROVIDER}$`, 'i');
const IN_GROUP = new RegExp(`^/subscriptions/([0-9a-f-]{36})/resourceGroups/([\\w().-]{1,90})/${PROVIDER}$`, 'i');
const IN_WORKSPACE = new RegExp(
  `^/subscriptions/([0-9a-f-]{36})/resourceGroups/([\\w().-]{1,90})/${PROVIDER}/${NAME}/(\\w+)(?:/${NAME}/deployments)?$`,
  'i',
);

/** The list that a path is, undefined if the SDK does not have it; what it does not have is read without it. */
export function machineLearningList(path: string): MachineLearningList | undefined {
  const [, everywhere] = IN_SUBSCRIPTION.exec(path) ?? [];
  if (everywhere !== undefined) {
    return {
      subscription: everywhere,
      pages: (client, options) => client.workspaces.listBySubscription(options)[Symbol.asyncIterator](),
    };
  }
  const [, inGroup, groupName] = IN_GROUP.exec(path) ?? [];
  if (inGroup !== undefined && groupName !== undefined) {
    return {
      subscription: inGroup,
      pages: (client, options) => client.workspaces.listByResourceGroup(groupName, options)[Symbol.asyncIterator](),
    };
  }
  const [, subscription, group, workspace, kind, parent] = IN_WORKSPACE.exec(path) ?? [];
  if (subscription === undefined || group === undefined || workspace === undefined) return undefined;
  const pages = parent === undefined ? childrenIn(kind) : deploymentsIn(kind, parent);
  if (pages === undefined) return undefined;
  return {
    subscription,
    pages: (client, options) => pages(client, group, workspace, options)[Symbol.asyncIterator](),
  };
}

type Lister = (
  client: AzureMachineLearningWorkspaces,
  group: string,
  workspace: string,
  options: PageOptions,
) => AsyncIterable<unknown>;

function childrenIn(kind: string | undefined): Lister | undefined {
  switch (kind?.toLowerCase()) {
    case 'computes':
      return (client, ...where) => client.computeOperations.list(...where);
    case 'onlineendpoints':
      return (client, ...where) => client.onlineEndpoints.list(...where);
    case 'batchendpoints':
      return (client, ...where) => client.batchEndpoints.list(...where);
    case 'datastores':
      return (client, ...where) => client.datastores.list(...where);
    case 'connections':
      return (client, ...where) => client.workspaceConnections.list(...where);
    case 'privateendpointconnections':
      return (client, ...where) => client.privateEndpointConnections.list(...where);
    default:
      return undefined;
  }
}

function deploymentsIn(kind: string | undefined, endpoint: string): Lister | undefined {
  switch (kind?.toLowerCase()) {
    case 'onlineendpoints':
      return (client, group, workspace, options) => client.onlineDeployments.list(group, workspace, endpoint, options);
    case 'batchendpoints':
      return (client, group, workspace, options) => client.batchDeployments.list(group, workspace, endpoint, options);
    default:
      return undefined;
  }
}

export function machineLearningClient(
  credential: Credential,
  subscription: string,
  options: ClientOptions,
): AzureMachineLearningWorkspaces {
  return new AzureMachineLearningWorkspaces(credential, subscription, options);
}
