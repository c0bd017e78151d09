/** Workspaces of Azure Machine Learning. */
import { block, copied, enabledDisabled, inverted, NOT_SENT, orElse, until } from '../../../mapping/conversions.js';
import { isBefore } from '../../../mapping/version.js';
import type { TypeMapping } from '../mapping.js';
import { DEPENDENCIES, ENCRYPTION, WORKSPACE_IDENTITY } from '../shared/workspace.js';

const ACCESS = enabledDisabled('properties.publicNetworkAccess');

/** The legacy flag; two arguments write it before 3.25, none does later. */
const LEGACY_FLAG = copied('properties.allowPublicAccessWhenBehindVnet');

/** The argument of this name drove the legacy flag before 3.25. Later releases before 4.0 send Disabled where it is not set. */
const PUBLIC_NETWORK_ACCESS = until(
  '3.25',
  LEGACY_FLAG,
  orElse(ACCESS, (version) => (isBefore(version, '4.0') ? false : undefined)),
);

export const machineLearningWorkspace: TypeMapping = {
  azurerm: 'machine_learning_workspace',
  arm: 'Microsoft.MachineLearningServices/workspaces',
  // Releases before 3.25 cannot say publicNetworkAccess: what they deploy is judged like the API versions without it.
  apiVersion: (version) => (isBefore(version, '3.25') ? '2021-04-01' : undefined),
  arguments: {
    ...DEPENDENCIES,
    ...WORKSPACE_IDENTITY,
    kind: copied('kind'),
    sku_name: copied('sku.name'),
    public_network_access_enabled: PUBLIC_NETWORK_ACCESS,
    public_access_behind_virtual_network_enabled: until('3.25', LEGACY_FLAG, NOT_SENT),
    image_build_compute_name: copied('properties.imageBuildCompute'),
    encryption: ENCRYPTION,
    service_side_encryption_enabled: copied('properties.enableServiceSideCMKEncryption'),
    managed_network: block('properties.managedNetwork', {
      isolation_mode: copied('isolationMode'),
      provision_on_creation_enabled: copied('provisionNetworkNow'),
    }),
    serverless_compute: block('properties.serverlessComputeSettings', {
      subnet_id: copied('serverlessComputeCustomSubnet'),
      public_ip_enabled: orElse(inverted('serverlessComputeNoPublicIP'), false),
    }),
    high_business_impact: copied('properties.hbiWorkspace'),
    v1_legacy_mode_enabled: copied('properties.v1LegacyMode'),
    storage_account_access_type: copied('properties.systemDatastoresAuthMode'),
  },
  ignored: ['description', 'discovery_url', 'feature_store', 'friendly_name'],
  source:
    'azurerm 5.2.0, r/machine_learning_workspace; older meanings: the resource code at v3.1.0, v3.24.0, v3.25.0, v3.80.0, v3.108.0, v3.109.0, v3.117.1',
};
