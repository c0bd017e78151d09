/** What Microsoft Graph tells of the directory: leftover accounts of the service, and who has to sign in with a second factor. */
import type { Resource } from '../expand/resource.js';
import type { Limits } from '../inputs/limits.js';
import { CONDITIONAL_ACCESS_POLICY, SERVICE_PRINCIPAL } from '../model/types.js';
import type { Gap } from './facts.js';
import { liveResource } from './live-resource.js';
import type { ArmReader, Body, Failure } from './reader.js';

export interface DirectoryRead {
  readonly resources: readonly Resource[];
  readonly gaps: readonly Gap[];
  /** The types of which all were read. */
  readonly listed: readonly string[];
}

interface Asked {
  readonly what: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly type: string;
  /** The application permission it takes. */
  readonly permission: string;
}

/**
 * Sources: https://learn.microsoft.com/graph/api/serviceprincipal-list and
 * https://learn.microsoft.com/graph/api/conditionalaccessroot-list-policies, both of v1.0, with their least permissions.
 */
const ASKED: readonly Asked[] = [
  {
    what: 'service principals that Azure Machine Learning left',
    path: '/v1.0/servicePrincipals',
    parameters: {
      $filter: "startswith(displayName,'Microsoft-AzureML-Support-App-')",
      $select: 'id,appId,displayName,createdDateTime',
    },
    type: SERVICE_PRINCIPAL,
    permission: 'Application.Read.All',
  },
  {
    what: 'policies of conditional access',
    path: '/v1.0/identity/conditionalAccess/policies',
    parameters: { $select: 'id,displayName,state,conditions,grantControls' },
    type: CONDITIONAL_ACCESS_POLICY,
    permission: 'Policy.Read.All',
  },
];

/** @param reader of Microsoft Graph: paths begin with the version, and there is no other one */
export async function readDirectory(reader: Pick<ArmReader, 'list'>, limits: Limits): Promise<DirectoryRead> {
  const reads = await Promise.all(
    ASKED.map(async (asked) => {
      const answer = await reader.list(asked.path, NO_VERSION, asked.parameters);
      // Of a list that was read in part nothing follows: what is missing in it may be on the next page.
      if (!answer.ok) return { resources: [], gaps: [gapOf(asked, answer.failure)], listed: [] };
      const resources = answer.value.flatMap((body) => directoryResource(asked.type, body, limits) ?? []);
      return { resources, gaps: [], listed: [asked.type] };
    }),
  );
  return {
    resources: reads.flatMap(({ resources }) => resources),
    gaps: reads.flatMap(({ gaps }) => gaps),
    listed: reads.flatMap(({ listed }) => listed),
  };
}

/** Microsoft Graph has its version in the path. */
export const NO_VERSION = '';

function directoryResource(type: string, { id, ...rest }: Body, limits: Limits): Resource | undefined {
  if (typeof id !== 'string' || !/^[\w-]+$/.test(id)) return undefined;
  return liveResource({ ...rest, id: `/providers/${type}/${id}` }, NO_VERSION, limits);
}

function gapOf({ what, permission }: Asked, failure: Failure): Gap {
  const common = { what, place: 'the directory', permission, failure };
  const isRefused = failure.status === 401 || failure.status === 403;
  if (!isRefused) return { ...common, kind: 'unanswered', because: failure.message };
  return { ...common, kind: 'no-access', because: `needs the application permission ${permission} of Microsoft Graph` };
}
