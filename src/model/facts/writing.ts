/**
 * Which API versions of what a workspace uses take a property that fixes write. Rules do not ask: on a version that does not
 * know it, what they ask for is not there. But no fix may write what the service would ignore or refuse.
 */

import { matchesPattern, type Segment, segmentsOf } from '../paths.js';
import {
  AGENT_POOL,
  AI_ACCOUNT,
  BLOB_SERVICE,
  CONTAINER_REGISTRY,
  COSMOS_ACCOUNT,
  FILE_SERVICE,
  KEY_VAULT,
  KUBERNETES_CLUSTER,
  SEARCH_SERVICE,
  STORAGE_ACCOUNT,
} from '../types.js';
import { type Availability, existsIn } from './api-version.js';
import type { PropertyAvailability } from './availability.js';

function rows(type: string, source: string, versions: Readonly<Record<string, Availability | string>>) {
  return Object.entries(versions).map(
    ([path, since]): PropertyAvailability => ({
      type,
      path,
      ...(typeof since === 'string' ? { firstStable: since } : since),
      purpose: 'shape',
      source: `github.com/Azure/bicep-types-az, generated/${source}`,
    }),
  );
}

/** By type: the path, and the first stable API version or all that is to be said. */
export const WRITING: readonly PropertyAvailability[] = [
  ...rows(STORAGE_ACCOUNT, 'storage', {
    'properties.supportsHttpsTrafficOnly': '2016-12-01',
    'properties.networkAcls.defaultAction': '2017-06-01',
    'properties.networkAcls.bypass': '2017-06-01',
    'properties.minimumTlsVersion': '2019-04-01',
    'properties.allowBlobPublicAccess': '2019-04-01',
    'properties.encryption.requireInfrastructureEncryption': '2019-06-01',
    'properties.encryption.services.queue.keyType': '2019-06-01',
    'properties.encryption.services.table.keyType': '2019-06-01',
    'properties.isNfsV3Enabled': '2021-01-01',
    'properties.sasPolicy': '2021-02-01',
    'properties.allowCrossTenantReplication': '2021-04-01',
    'properties.publicNetworkAccess': '2021-06-01',
    'properties.defaultToOAuthAuthentication': '2021-06-01',
    'properties.isSftpEnabled': '2021-08-01',
    'properties.isLocalUserEnabled': '2021-08-01',
    'properties.allowedCopyScope': '2021-08-01',
    'properties.dataCollaborationPolicyProperties.allowCrossTenantDataSharing': '2025-08-01',
  }),
  ...rows(BLOB_SERVICE, 'storage', {
    'properties.deleteRetentionPolicy': '2018-07-01',
    'properties.containerDeleteRetentionPolicy': '2019-06-01',
    'properties.isVersioningEnabled': '2019-06-01',
  }),
  ...rows(FILE_SERVICE, 'storage', { 'properties.shareDeleteRetentionPolicy': '2019-06-01' }),
  ...rows(KEY_VAULT, 'keyvault', {
    'properties.enablePurgeProtection': '2016-10-01',
    'properties.networkAcls.defaultAction': { firstPreview: '2018-02-14-preview', firstStable: '2018-02-14' },
    'properties.networkAcls.bypass': { firstPreview: '2018-02-14-preview', firstStable: '2018-02-14' },
    'properties.softDeleteRetentionInDays': '2019-09-01',
    'properties.publicNetworkAccess': { firstPreview: '2021-06-01-preview', firstStable: '2021-10-01' },
  }),
  ...rows(CONTAINER_REGISTRY, 'containerregistry', {
    'properties.policies.retentionPolicy': { firstStable: '2019-05-01', missingIn: ['2019-06-01-preview'] },
    'properties.publicNetworkAccess': { firstPreview: '2019-12-01-preview', firstStable: '2021-09-01' },
    'properties.networkRuleBypassOptions': { firstPreview: '2019-12-01-preview', firstStable: '2021-09-01' },
    'properties.dataEndpointEnabled': { firstPreview: '2019-12-01-preview', firstStable: '2021-09-01' },
    'properties.policies.exportPolicy': { firstPreview: '2021-06-01-preview', firstStable: '2021-09-01' },
  }),
  ...rows(SEARCH_SERVICE, 'search', {
    'properties.publicNetworkAccess': '2020-03-13',
    'properties.dataExfiltrationProtections': '2025-05-01',
  }),
  ...rows(AI_ACCOUNT, 'cognitiveservices', {
    'properties.publicNetworkAccess': '2017-04-18',
    'properties.restrictOutboundNetworkAccess': '2021-04-30',
  }),
  // Earlier versions only read it.
  ...rows(COSMOS_ACCOUNT, 'cosmos-db', {
    'properties.publicNetworkAccess': '2021-01-15',
    'properties.minimalTlsVersion': { firstPreview: '2022-11-15-preview', firstStable: '2022-11-15' },
  }),
  ...rows(KUBERNETES_CLUSTER, 'containerservice', {
    'properties.addonProfiles': '2018-03-31',
    'properties.networkProfile.networkPolicy': '2018-03-31',
    'properties.agentPoolProfiles.[].enableNodePublicIP': '2019-06-01',
    'properties.agentPoolProfiles.[].enableEncryptionAtHost': '2020-12-01',
    'properties.apiServerAccessProfile.enablePrivateClusterPublicFQDN': '2021-05-01',
    'properties.apiServerAccessProfile.disableRunCommand': '2021-08-01',
  }),
  ...rows(AGENT_POOL, 'containerservice', {
    'properties.enableNodePublicIP': '2019-06-01',
    'properties.enableEncryptionAtHost': '2020-12-01',
  }),
];

/** True if the API version takes the property, as far as that is known. No version means the form has none: the newest counts. */
export function isTakenBy(type: string, apiVersion: string | undefined, segments: readonly Segment[]): boolean {
  if (apiVersion === undefined) return true;
  const wanted = WRITING.filter((row) => row.type.toLowerCase() === type.toLowerCase());
  return wanted.every((row) => !matchesPattern(segments, segmentsOf(row.path), true) || existsIn(apiVersion, row));
}
