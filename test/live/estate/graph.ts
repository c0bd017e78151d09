/** What Resource Graph makes of an estate: no Kusto is run, each query has its rows worked out here by its name. */
import { QUERIES, type QueryName } from '../../../src/live/queries/catalogue.js';
import {
  type ArmBody,
  type Azure,
  type HttpReply,
  type Json,
  members,
  properties,
  refusal,
  subscriptionOf,
  withoutPreview,
} from './azure.js';

export interface GraphAsked {
  readonly subscriptions: readonly string[];
  readonly query: string;
  readonly skipToken?: string;
  readonly top?: number;
  readonly scope?: string;
}

/** Types of Azure Machine Learning that Resource Graph has; computes, datastores and connections are not among them. */
const OWN_TYPES = [
  'workspaces',
  'registries',
  'workspaces/onlineendpoints',
  'workspaces/onlineendpoints/deployments',
  'workspaces/batchendpoints',
  'workspaces/batchendpoints/deployments',
  'workspaces/serverlessendpoints',
];
const UNKNOWN_TYPES = [
  'privatednszonegroups',
  'diagnosticsettings',
  'blobservices',
  'fileservices',
  'defenderforstoragesettings',
];

/** Of blobs and files: owner, contributor, reader. */
const STORAGE_DATA_ROLES = [
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b',
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
  '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1',
  '69566ab7-960f-475b-8e7c-b3118f30c6bd',
  'b8eda974-7b85-4f76-af95-65846b26df6d',
];

/** The answer to a query; undefined if the catalogue has none of its name. */
export function graphReply(azure: Azure, asked: GraphAsked): HttpReply | undefined {
  const name = /^\/\/ azureml-gate: (\w+)\n/.exec(asked.query)?.[1];
  if (name === undefined || !isQueryName(name)) return undefined;
  const { table } = QUERIES[name];
  if (azure.options.unknownTables?.includes(table) === true) {
    return refusal(400, 'BadRequest', `Table ${table} is invalid, unsupported or disallowed.`);
  }
  const rows = sorted(ROWS[name](sight(azure, asked), idsIn(asked.query)));
  const { top = 1000 } = asked;
  const start = Number(asked.skipToken ?? '0');
  const data = rows.slice(start, start + top);
  const isLast = start + top >= rows.length;
  const body = { totalRecords: rows.length, count: data.length, resultTruncated: 'false', data, facets: [] };
  return {
    status: 200,
    body: isLast ? body : { ...body, $skipToken: String(start + top) },
    headers: { 'x-ms-user-quota-remaining': '14', 'x-ms-user-quota-resets-after': '00:00:05' },
  };
}

function isQueryName(name: string): name is QueryName {
  return name in QUERIES;
}

/** The quoted IDs of `in (...)`. */
function idsIn(query: string): ReadonlySet<string> {
  const lists = query.matchAll(/\bin \((('[^']*'(, )?)+)\)/g);
  return new Set([...lists].flatMap(([, list = '']) => [...list.matchAll(/'([^']*)'/g)].map(([, id = '']) => id)));
}

interface Sight {
  readonly bodies: readonly ArmBody[];
  readonly subscriptions: readonly string[];
}

/** What is in the subscriptions asked for, or above them where that is asked for; without what Resource Graph does not have. */
function sight(azure: Azure, { subscriptions, scope }: GraphAsked): Sight {
  const asked = subscriptions.map((id) => id.toLowerCase());
  const isAboveToo = scope === 'AtScopeAboveAndBelow' || scope === 'AtScopeAndAbove';
  const isIn = ({ id }: ArmBody) => {
    const own = subscriptionOf(id);
    return own === undefined ? isAboveToo : asked.includes(own);
  };
  const bodies = (azure.options.graphBodies ?? azure.bodies).filter(isIn).filter(isKnown).map(withoutPreview);
  return { bodies, subscriptions: azure.subscriptions.filter((id) => asked.includes(id)) };
}

function isKnown({ type }: ArmBody): boolean {
  const lower = type.toLowerCase();
  const own = 'microsoft.machinelearningservices/';
  if (lower.startsWith(own)) return OWN_TYPES.includes(lower.slice(own.length));
  return !UNKNOWN_TYPES.some((last) => lower.endsWith(`/${last}`));
}

function sorted(rows: readonly Json[]): readonly Json[] {
  const key = ({ id, target }: Json) => `${String(id)} ${String(target ?? '')}`;
  return [...rows].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

type Rows = (sight: Sight, ids: ReadonlySet<string>) => readonly Json[];

const ROWS: Readonly<Record<QueryName, Rows>> = {
  subscriptions: ({ subscriptions }) =>
    subscriptions.map((id) => ({
      id: `/subscriptions/${id}`,
      subscriptionId: id,
      name: `sub ${id}`,
      state: 'Enabled',
    })),
  workspaces: ofTypes(
    ['Microsoft.MachineLearningServices/workspaces', 'Microsoft.MachineLearningServices/registries'],
    workspaceRow,
  ),
  apiVersions: ({ bodies }) => {
    const types = bodies
      .map(({ type }) => type.toLowerCase())
      .filter((type) => type.startsWith('microsoft.machinelearning'));
    return [...new Set(types)].map((type) => ({ id: `${type}@2025-06-01`, type, apiVersion: '2025-06-01' }));
  },
  endpoints: ofTypes(
    [
      'onlineEndpoints',
      'onlineEndpoints/deployments',
      'batchEndpoints',
      'batchEndpoints/deployments',
      'serverlessEndpoints',
    ].map((type) => `Microsoft.MachineLearningServices/workspaces/${type}`),
    (body) => ({
      workspaceId: body.id.toLowerCase().split('/').slice(0, 9).join('/'),
      identity: body['identity'],
      properties: body['properties'],
    }),
  ),
  dependencies: withIds(
    ofTypes(
      [
        'Microsoft.Storage/storageAccounts',
        'Microsoft.KeyVault/vaults',
        'Microsoft.ContainerRegistry/registries',
        'Microsoft.Insights/components',
      ],
      ({ properties }) => ({ properties }),
    ),
    'id',
  ),
  sharedDependencies: (sight, ids) =>
    ROWS.workspaces(sight, ids).filter((row) =>
      ['storage', 'keyVault', 'registry'].some((name) => ids.has(String(row[name]))),
    ),
  identities: ofTypes(['Microsoft.ManagedIdentity/userAssignedIdentities'], (body) => ({
    principalId: properties(body)['principalId'],
    clientId: properties(body)['clientId'],
  })),
  changes: () => [],
  endpointConnections: ({ bodies }) =>
    bodies.flatMap((body) =>
      listAt(body, 'privateEndpointConnections').map((connection) => ({
        id: lower(connection['id']),
        target: body.id.toLowerCase(),
        type: body.type.toLowerCase(),
        endpoint: lower(members(properties(connection)['privateEndpoint'])['id']),
        status: members(properties(connection)['privateLinkServiceConnectionState'])['status'],
      })),
    ),
  privateEndpoints: ({ bodies }) =>
    bodies
      .filter(({ type }) => isType(type, 'Microsoft.Network/privateEndpoints'))
      .flatMap((body) =>
        [...listAt(body, 'privateLinkServiceConnections'), ...listAt(body, 'manualPrivateLinkServiceConnections')].map(
          (one) => ({
            id: body.id.toLowerCase(),
            target: lower(properties(one)['privateLinkServiceId']),
            groupIds: properties(one)['groupIds'],
            subnet: lower(members(properties(body)['subnet'])['id']),
          }),
        ),
      ),
  dnsZones: ofTypes(['Microsoft.Network/privateDnsZones'], ({ id }) => ({ zone: lower(id.split('/').at(-1)) })),
  dnsLinks: ofTypes(['Microsoft.Network/privateDnsZones/virtualNetworkLinks'], (body) => ({
    zone: lower(body.id.split('/')[8]),
    zoneId: body.id.toLowerCase().split('/').slice(0, 9).join('/'),
    network: lower(members(properties(body)['virtualNetwork'])['id']),
    state: properties(body)['virtualNetworkLinkState'],
  })),
  dnsRecords: ofTypes(['Microsoft.Network/privateDnsZones/A'], (body) => ({
    zone: lower(body.id.split('/')[8]),
    name: body.id.split('/').at(-1),
    records: properties(body)['aRecords'],
  })),
  subnets: ({ bodies }) =>
    bodies
      .filter(({ type }) => isType(type, 'Microsoft.Network/virtualNetworks'))
      .flatMap((body) =>
        listAt(body, 'subnets').map((subnet) => ({ id: lower(subnet['id']), network: body.id.toLowerCase() })),
      ),
  networkGuards: ofTypes(
    [
      ...['azureFirewalls', 'networkWatchers/flowLogs', 'bastionHosts', 'virtualNetworkGateways', 'connections'],
      'virtualHubs',
    ]
      .map((type) => `Microsoft.Network/${type}`)
      .concat('Microsoft.Insights/privateLinkScopes'),
    (body) => {
      const [first = {}] = listAt(body, 'ipConfigurations');
      const place = properties(body)['targetResourceId'] ?? members(properties(first)['subnet'])['id'];
      return { place: lower(place), gateway: lower(members(properties(body)['virtualNetworkGateway1'])['id']) };
    },
  ),
  roleAssignments: withIds(roleAssignments, 'principalId'),
  workspaceRoleAssignments: (sight) =>
    roleAssignments(sight).filter(({ scope }) => String(scope).includes('/microsoft.machinelearningservices/')),
  dependencyRoleAssignments: withIds(roleAssignments, 'scope'),
  wideDataRoleAssignments: (sight) =>
    roleAssignments(sight).filter(
      ({ roleId, scope }) => !String(scope).includes('/resourcegroups/') && STORAGE_DATA_ROLES.includes(String(roleId)),
    ),
  roleDefinitions: ofTypes(['Microsoft.Authorization/roleDefinitions'], (body) => ({
    roleId: lower(body.id.split('/').at(-1)),
    properties: body['properties'],
  })),
  legacyPrincipals: (sight) =>
    roleAssignments(sight).filter(
      ({ principalType, roleId, scope, createdOn }) =>
        principalType === 'ServicePrincipal' &&
        roleId === 'b24988ac-6180-42a0-ab88-20f7382dd24c' &&
        /^\/subscriptions\/[0-9a-f-]+$/.test(String(scope)) &&
        String(createdOn) < '2021-05-15',
    ),
  policyAssignments: ofTypes(['Microsoft.Authorization/policyAssignments'], (body) => ({
    definitionId: lower(properties(body)['policyDefinitionId']),
    enforcementMode: properties(body)['enforcementMode'],
    properties: body['properties'],
  })),
  policyDefinitions: withIds(
    ofTypes(
      ['Microsoft.Authorization/policyDefinitions', 'Microsoft.Authorization/policySetDefinitions'],
      ({ properties }) => ({ properties }),
    ),
    'id',
  ),
  policyExemptions: ofTypes(['Microsoft.Authorization/policyExemptions'], (body) => ({
    assignment: lower(properties(body)['policyAssignmentId']),
    expiresOn: properties(body)['expiresOn'],
    properties: body['properties'],
  })),
  policyStates: (sight, ids) =>
    ofTypes(['Microsoft.PolicyInsights/policyStates'], (body) => ({
      resourceId: lower(properties(body)['resourceId']),
      state: properties(body)['complianceState'],
      properties: body['properties'],
    }))(sight, ids).filter(
      ({ resourceId, state }) =>
        state === 'NonCompliant' &&
        (String(resourceId).includes('/microsoft.machinelearningservices/') || ids.has(String(resourceId))),
    ),
  defenderPlans: ofTypes(['Microsoft.Security/pricings'], (body) => ({
    subscriptionId: subscriptionOf(body.id),
    plan: body.id.split('/').at(-1),
    tier: properties(body)['pricingTier'],
    properties: body['properties'],
  })),
  assessments: (sight, ids) =>
    ofTypes(['Microsoft.Security/assessments'], ({ id, properties }) => ({ target: extended(id), properties }))(
      sight,
      ids,
    ).filter(({ target }) => String(target).includes('/microsoft.machinelearningservices/') || ids.has(String(target))),
  imageFindings: withIds(
    ofTypes(['Microsoft.Security/assessments/subAssessments'], ({ id, properties }) => ({
      registry: extended(id),
      properties,
    })),
    'registry',
  ),
  resourceGroups: ({ bodies }, ids) =>
    [
      ...new Set(
        bodies.flatMap(({ id }) => /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+/i.exec(id)?.[0].toLowerCase() ?? []),
      ),
    ]
      .filter((id) => ids.has(id))
      .map((id) => ({ id, name: id.split('/').at(-1) })),
};

function ofTypes(types: readonly string[], row: (body: ArmBody) => Json): Rows {
  return ({ bodies }) =>
    bodies
      .filter(({ type }) => types.some((one) => isType(type, one)))
      .map((body) => ({ id: body.id.toLowerCase(), type: body.type.toLowerCase(), ...row(body) }));
}

function withIds(rows: Rows, column: string): Rows {
  return (sight, ids) => rows(sight, ids).filter((row) => ids.has(String(row[column])));
}

function workspaceRow(body: ArmBody): Json {
  const {
    storageAccount,
    keyVault,
    containerRegistry,
    applicationInsights,
    hubResourceId,
    primaryUserAssignedIdentity,
  } = properties(body);
  return {
    subscriptionId: subscriptionOf(body.id),
    identity: body['identity'],
    workspaceKind: lower(body['kind']),
    storage: lower(storageAccount),
    keyVault: lower(keyVault),
    registry: lower(containerRegistry),
    insights: lower(applicationInsights),
    hub: lower(hubResourceId),
    primaryIdentity: lower(primaryUserAssignedIdentity),
    properties: body['properties'],
  };
}

function roleAssignments({ bodies }: Sight): readonly Json[] {
  return bodies
    .filter(({ type }) => isType(type, 'Microsoft.Authorization/roleAssignments'))
    .map((body) => {
      const { principalId, principalType, roleDefinitionId, scope, createdOn } = properties(body);
      const roleId = lower(String(roleDefinitionId).split('/').at(-1));
      return {
        id: body.id.toLowerCase(),
        principalId: lower(principalId),
        principalType,
        roleId,
        scope: lower(scope),
        createdOn,
        properties: body['properties'],
      };
    });
}

/** The ID of what an extension stands behind. */
function extended(id: string): string {
  return id.toLowerCase().split('/providers/microsoft.security/')[0] ?? '';
}

function listAt(body: Json, name: string): readonly Json[] {
  const list = properties(body)[name];
  return Array.isArray(list) ? list.map(members) : [];
}

function isType(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What `tolower(tostring(...))` makes of a value. */
function lower(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase() : '';
}
