/** What only Azure tells: for each fact one fault in an estate where nothing is wrong, and what has to be said of it. */
import { properties } from './azure.js';
import { body, roleAssignment } from './estates.js';
import {
  assigned,
  changed,
  free,
  type LiveFact,
  ofCluster,
  ofInstance,
  PLANS,
  state,
  together,
  unassigned,
  without,
} from './faults.js';
import { NETWORK_FACTS } from './network-facts.js';
import {
  ASSESSMENT,
  aiAccount,
  EXEMPTION,
  GROUP,
  GUARDRAIL,
  IDS,
  principalOf,
  ROLES,
  ROOT,
  settingOf,
} from './sound.js';

const NO_ROLES = /azureml-gate: roleAssignments/;

const IDENTITIES: Readonly<Record<string, LiveFact>> = {
  'the workspace lacks a data role': {
    fault: unassigned(IDS.storage, ROLES.blobDataContributor),
    adds: ['fail AML-IDN-022 mlw'],
    says: /lacks Storage Blob Data Contributor on stmlw\..*az ml workspace sync-keys gives back access/,
    unread: { refused: NO_ROLES, adds: ['unknown AML-IDN-022 mlw'] },
  },
  'the workspace lacks its role on the registry': {
    fault: unassigned(IDS.registry, ROLES.contributor),
    adds: ['fail AML-IDN-022 mlw'],
    says: /lacks Contributor on crmlw/,
  },
  'the workspace lacks its role on the vault': {
    fault: unassigned(IDS.vault, ROLES.keyVaultAdministrator),
    adds: ['fail AML-IDN-022 mlw'],
    says: /lacks Key Vault Administrator on kv-mlw/,
  },
  'the vault has policies in place of roles': {
    fault: (azure) =>
      together(
        unassigned(IDS.vault, ROLES.keyVaultAdministrator),
        changed(IDS.vault, {
          enableRbacAuthorization: false,
          accessPolicies: [
            {
              tenantId: 't',
              objectId: principalOf(azure).toUpperCase(),
              permissions: { keys: ['all'], secrets: ['all'], certificates: ['all'] },
            },
          ],
        }),
      )(azure),
    adds: ['fail AML-IDN-106 kv-mlw'],
  },
  'the workspace has Azure AI Administrator, as newer ones do': {
    fault: together(
      unassigned(IDS.registry, ROLES.contributor),
      unassigned(IDS.workspace, ROLES.contributor),
      assigned(GROUP, ROLES.aiAdministrator),
    ),
    adds: [],
  },
  'the workspace is Owner of the subscription': {
    fault: assigned(ROOT, ROLES.owner),
    adds: ['fail AML-IDN-114 a role'],
    says: /The identity of mlw has the role Owner/,
    unread: { refused: NO_ROLES, adds: [] },
  },
  'the workspace is Owner of itself': {
    fault: assigned(IDS.workspace, ROLES.owner),
    adds: ['fail AML-IDN-114 a role'],
  },
  'the workspace is Contributor of the subscription': {
    fault: assigned(ROOT, ROLES.contributor),
    adds: ['fail AML-IDN-021 a role'],
    says: /The identity of mlw has the role Contributor over a subscription/,
  },
  'the workspace is Contributor of a management group': {
    fault: (azure) => {
      const scope = '/providers/Microsoft.Management/managementGroups/corp';
      return azure.and(roleAssignment(scope, principalOf(azure), ROLES.contributor, 'more'));
    },
    adds: ['fail AML-IDN-021 a role'],
    says: /over a management group/,
  },
  'the identity of the cluster is Contributor of the subscription': {
    fault: (azure) => assigned(ROOT, ROLES.contributor, principalOf(azure, IDS.identity))(azure),
    adds: ['fail AML-IDN-021 a role'],
    says: /The identity of mlw\/cpu has the role Contributor/,
  },
  'nobody has a data role on the storage account': {
    fault: (azure) =>
      without(...azure.bodies.filter((one) => properties(one)['principalType'] === 'Group').map(({ id }) => id))(azure),
    adds: ['fail AML-IDN-102 mlw'],
    unread: { refused: /azureml-gate: wideDataRoleAssignments/, adds: ['unknown AML-IDN-102 mlw'] },
  },
  'people own the resource group': {
    fault: assigned(GROUP, ROLES.owner, 'dddddddd-0000-0000-0000-000000000002', { principalType: 'User' }),
    adds: ['fail AML-IDN-020 a role'],
  },
  'somebody is Contributor of the subscription since before May 2021': {
    fault: assigned(ROOT, ROLES.contributor, 'dddddddd-0000-0000-0000-00000000000f', {
      createdOn: '2020-11-02T10:00:00.0000000Z',
    }),
    adds: ['unknown AML-IDN-023 a role'],
    says: /only Microsoft Graph tells the name of the account.*Delete it: no cluster that may need it is attached/,
    unread: { refused: /azureml-gate: legacyPrincipals/, adds: [] },
  },
  'the same, and a cluster of that time is attached': {
    fault: together(
      assigned(ROOT, ROLES.contributor, 'dddddddd-0000-0000-0000-00000000000f', {
        createdOn: '2020-11-02T10:00:00.0000000Z',
      }),
      (azure) =>
        azure.and(
          body(`${IDS.workspace}/computes/aks`, {
            computeType: 'AKS',
            resourceId: null,
            createdOn: '2020-11-02T10:00:00.0000000+00:00',
            properties: null,
            disableLocalAuth: true,
          }),
        ),
    ),
    adds: [
      'fail AML-ENC-006 mlw/aks',
      'fail AML-NET-014 mlw/aks',
      'fail AML-POL-007 mlw/aks',
      'unknown AML-IDN-023 a role',
    ],
    says: /Make and attach the cluster again first/,
  },
};

const KEYS: Readonly<Record<string, LiveFact>> = {
  'the storage account takes keys': {
    fault: changed(IDS.storage, { allowSharedKeyAccess: true }),
    adds: ['fail AML-DAT-104 stmlw', 'fail AML-DAT-104 stmlw', 'fail AML-IDN-101 stmlw'],
  },
  'nobody ever said whether it takes keys': {
    fault: changed(IDS.storage, { allowSharedKeyAccess: null }),
    adds: ['fail AML-DAT-104 stmlw', 'fail AML-DAT-104 stmlw', 'fail AML-IDN-101 stmlw'],
    says: /allowSharedKeyAccess is not set, which means true/,
  },
  'its keys are older than it allows': {
    fault: changed(IDS.storage, {
      allowSharedKeyAccess: true,
      keyPolicy: { keyExpirationPeriodInDays: 60 },
      keyCreationTime: { key1: '2026-11-01T08:00:00.0000000Z', key2: '2021-01-01T08:00:00.0000000Z' },
    }),
    adds: ['fail AML-DAT-104 stmlw', 'fail AML-DAT-104 stmlw', 'fail AML-IDN-101 stmlw'],
    says: /A key of the account is of 2021-01-01, which is longer ago than the account itself allows/,
  },
  'the workspace keeps a key': {
    fault: changed(IDS.workspace, { systemDatastoresAuthMode: 'AccessKey' }),
    adds: [
      'fail AML-IDN-007 mlw',
      'fail AML-IDN-102 mlw',
      'fail AML-IDN-119 a role',
      'fail AML-IDN-119 a role',
      'unknown AML-IDN-121 mlw',
    ],
    says: /was not asked to diagnose it; the keys of its storage account are of 2026-10-01/,
  },
  'the registry has an admin user': {
    fault: changed(IDS.registry, { adminUserEnabled: true }),
    adds: ['fail AML-IDN-103 crmlw', 'unknown AML-IDN-121 mlw'],
  },
  'a datastore keeps a key': {
    fault: changed(`${IDS.workspace}/datastores/workspaceblobstore`, {
      credentials: { credentialsType: 'AccountKey', secrets: { secretsType: 'AccountKey' } },
    }),
    adds: ['fail AML-IDN-008 mlw/workspaceblobstore'],
    unread: { refused: /\/datastores $/, adds: [] },
  },
  'a connection keeps a key': {
    fault: changed(`${IDS.workspace}/connections/search`, { authType: 'ApiKey', credentials: null }),
    adds: ['fail AML-IDN-009 mlw/search'],
  },
  'an endpoint takes keys': { fault: changed(IDS.endpoint, { authMode: 'Key' }), adds: ['fail AML-IDN-003 mlw/score'] },
  'an endpoint takes keys, in the spelling of older versions': {
    fault: changed(IDS.endpoint, { authMode: 'key' }),
    adds: ['fail AML-IDN-003 mlw/score'],
  },
};

const COMPUTES: Readonly<Record<string, LiveFact>> = {
  'an instance never stops': {
    fault: ofInstance({ idleTimeBeforeShutdown: null }),
    adds: ['fail AML-POL-006 mlw/ci-mlw'],
    unread: { refused: /\/computes $/, adds: [] },
  },
  'an instance is open to SSH': {
    fault: ofInstance({ sshSettings: { sshPublicAccess: 'Enabled', adminUserName: 'azureuser', sshPort: 22 } }),
    adds: ['fail AML-NET-010 mlw/ci-mlw'],
  },
  'an instance runs an old image': {
    fault: ofInstance({
      osImageMetadata: {
        currentImageVersion: '26.06.14',
        latestImageVersion: '26.10.02',
        isLatestOsImageVersion: false,
      },
    }),
    adds: ['fail AML-SUP-006 mlw/ci-mlw'],
    says: /runs the image 26\.06\.14, and 26\.10\.02 is the latest one/,
  },
  'the patches of an instance failed': {
    fault: ofInstance({
      osImageMetadata: {
        currentImageVersion: '26.10.02',
        latestImageVersion: '26.10.02',
        isLatestOsImageVersion: true,
        osPatchingStatus: { patchStatus: 'Failed', rebootPending: false, latestPatchTime: '2026-11-01T00:00:00Z' },
      },
    }),
    adds: ['fail AML-SUP-006 mlw/ci-mlw'],
  },
  'nothing is told of the image': { fault: ofInstance({ osImageMetadata: null }), adds: [] },
  'an instance is made for somebody else': {
    fault: ofInstance({
      personalComputeInstanceSettings: {
        assignedUser: { objectId: 'ffffffff-0000-0000-0000-000000000002', tenantId: 't' },
      },
    }),
    adds: [],
  },
  'an instance is made for somebody else and runs scripts as them': {
    fault: ofInstance({
      personalComputeInstanceSettings: {
        assignedUser: { objectId: 'ffffffff-0000-0000-0000-000000000002', tenantId: 't' },
      },
      setupScripts: { scripts: { startupScript: { scriptSource: 'inline', scriptData: 'ZWNobyBoaQ==' } } },
    }),
    adds: ['fail AML-IDN-014 mlw/ci-mlw'],
  },
  'a cluster is open to SSH': {
    fault: ofCluster({ remoteLoginPortPublicAccess: 'Enabled' }),
    adds: ['fail AML-NET-009 mlw/cpu'],
  },
  'a cluster has local accounts': {
    fault: changed(IDS.cluster, { disableLocalAuth: false }),
    adds: ['fail AML-IDN-001 mlw/cpu'],
  },
  'nodes of a cluster have public addresses': {
    fault: ofCluster({ enableNodePublicIp: true }),
    adds: ['fail AML-NET-008 mlw/cpu', 'fail AML-NET-117 vnet'],
  },
};

const NO_PLANS = /Microsoft\.Security\/pricings $/;
const ALL_PLANS_UNKNOWN = ['unknown AML-MON-007 mlw', 'unknown AML-MON-009 mlw', 'unknown AML-MON-109 mlw'];

const DEFENDER: Readonly<Record<string, LiveFact>> = {
  'no plan for containers': {
    fault: free('Containers'),
    adds: ['fail AML-MON-007 Containers'],
    unread: { refused: NO_PLANS, adds: ['unknown AML-MON-007 mlw'] },
  },
  'no plan for storage': {
    fault: free('StorageAccounts'),
    adds: ['fail AML-MON-109 StorageAccounts'],
    unread: { refused: NO_PLANS, adds: ['unknown AML-MON-109 mlw'] },
  },
  'no plan for key vaults': {
    fault: free('KeyVaults'),
    adds: ['fail AML-MON-009 KeyVaults'],
    unread: { refused: NO_PLANS, adds: ['unknown AML-MON-009 mlw'] },
  },
  'no plan for Resource Manager': { fault: free('Arm'), adds: ['fail AML-MON-009 Arm'] },
  'no plan for AI, and no AI account': { fault: free('AI'), adds: [] },
  'no plan for AI, and a connection to an AI account': {
    fault: together(free('AI'), aiAccount),
    adds: ['fail AML-DAT-109 ai', 'fail AML-MON-009 AI', 'fail AML-MON-103 ai', 'fail AML-NET-104 ai'],
  },
  'the list of plans is empty': { fault: without(...PLANS), adds: ALL_PLANS_UNKNOWN },
  'images have known vulnerabilities': {
    fault: together(changed(ASSESSMENT, { status: { code: 'Unhealthy' } }), (azure) =>
      azure.and(
        body(`${ASSESSMENT}/subAssessments/one`, {
          id: 'CVE-2022-42969',
          displayName: 'A hole',
          status: { code: 'Unhealthy', severity: 'High' },
        }),
      ),
    ),
    adds: ['fail AML-MON-112 crmlw'],
    says: /CVE-2022-42969/,
    unread: { refused: /azureml-gate: (?:imageFindings|assessments)/, adds: ['unknown AML-MON-112 crmlw'] },
  },
};

const GOVERNANCE: Readonly<Record<string, LiveFact>> = {
  'no policy is assigned': {
    fault: without(GUARDRAIL, EXEMPTION),
    adds: ['fail AML-POL-001 mlw'],
    says: /No policy is assigned to the subscription/,
    unread: { refused: /policyAssignments $/, adds: ['unknown AML-POL-001 mlw'] },
  },
  'a policy is not enforced': {
    fault: changed(GUARDRAIL, { enforcementMode: 'DoNotEnforce' }),
    adds: ['fail AML-POL-002 no-public-workspace'],
    unread: { refused: /policyAssignments $/, adds: [] },
  },
  'an exemption is in force': {
    fault: changed(EXEMPTION, { expiresOn: '2999-01-01T00:00:00Z' }),
    adds: ['fail AML-POL-004 old', 'fail AML-POL-004 old'],
  },
  'an exemption has no end': {
    fault: changed(EXEMPTION, { expiresOn: null }),
    adds: ['fail AML-POL-004 old', 'fail AML-POL-004 old', 'fail AML-POL-004 old'],
  },
  'the workspace does not comply with an enforced policy': {
    fault: state(IDS.workspace, '438c38d2-3772-465a-a9cc-7a6666a275ce', 'deny'),
    adds: ['fail AML-POL-110 state'],
    says: /'mlw' does not comply with a policy that is enforced: Azure Machine Learning Workspaces should disable/,
    unread: { refused: /azureml-gate: policyStates/, adds: [] },
  },
  'the storage account does not comply with a policy that audits': {
    fault: state(IDS.storage, 'b2982f36-99f2-4db5-8eff-283140c09693', 'audit'),
    adds: ['fail AML-POL-110 state'],
    says: /'stmlw' does not comply with a policy: b2982f36/,
  },
};

const NO_SETTINGS = /diagnosticSettings $/;

const DIAGNOSTICS: Readonly<Record<string, LiveFact>> = {
  'the workspace has no diagnostic setting': {
    fault: without(settingOf(IDS.workspace)),
    adds: ['fail AML-MON-001 mlw'],
    unread: { refused: NO_SETTINGS, adds: ['unknown AML-MON-001 mlw'] },
  },
  'the setting of the workspace lacks categories': {
    fault: changed(settingOf(IDS.workspace), {
      logs: [{ category: 'AmlComputeClusterEvent', categoryGroup: null, enabled: true }],
    }),
    adds: ['fail AML-MON-002 to-log'],
  },
  'the setting of the workspace is off': {
    fault: changed(settingOf(IDS.workspace), { logs: [{ category: null, categoryGroup: 'allLogs', enabled: false }] }),
    adds: ['fail AML-MON-001 mlw'],
    says: /collects no log/,
  },
  'the vault has none': {
    fault: without(settingOf(IDS.vault)),
    adds: ['fail AML-MON-103 kv-mlw'],
    unread: { refused: /kv-mlw\/.*diagnosticSettings $/, adds: ['unknown AML-MON-103 kv-mlw'] },
  },
  'the blobs have none': {
    fault: without(settingOf(`${IDS.storage}/blobServices/default`)),
    adds: ['fail AML-MON-103 stmlw'],
  },
  'an endpoint has none': { fault: without(settingOf(IDS.endpoint)), adds: ['fail AML-MON-003 mlw/score'] },
  'the activity log goes nowhere': {
    fault: without(settingOf(ROOT)),
    adds: ['fail AML-MON-111 mlw'],
    says: /Nothing in the subscription sets where the activity log goes/,
    unread: { refused: NO_SETTINGS, adds: ['unknown AML-MON-111 mlw'] },
  },
  'there is no security contact': {
    fault: without(`${ROOT}/providers/Microsoft.Security/securityContacts/default`),
    adds: ['fail AML-MON-111 mlw'],
    says: /Nothing in the subscription sets a security contact/,
    unread: { refused: /securityContacts $/, adds: ['unknown AML-MON-111 mlw'] },
  },
};

/** By what they are about, then by name. */
export const LIVE_FACTS: Readonly<Record<string, Readonly<Record<string, LiveFact>>>> = {
  ...NETWORK_FACTS,
  identities: IDENTITIES,
  keys: KEYS,
  computes: COMPUTES,
  Defender: DEFENDER,
  policies: GOVERNANCE,
  diagnostics: DIAGNOSTICS,
};
