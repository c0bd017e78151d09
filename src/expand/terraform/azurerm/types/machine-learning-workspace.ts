/** Workspaces of Azure Machine Learning. */
import { knownBoolean, unknown } from '../../../values.js';
import { block, copied, enabledDisabled, inverted, orElse, until } from '../conversions.js';
import type { Conversion, TypeMapping } from '../mapping.js';
import { isBefore } from '../provider-version.js';
import { DEPENDENCIES, ENCRYPTION, WORKSPACE_IDENTITY } from '../shared/workspace.js';
import { byPairs, spelledAt } from '../spelling.js';

const ACCESS = enabledDisabled('properties.publicNetworkAccess');

/** Releases from 3.25 to 3.108 send the argument if it is true, and nothing if it is false. */
const SENT_IF_TRUE: Conversion = {
  ...ACCESS,
  write: (given, at) => {
    if (given === undefined || knownBoolean(given.value) !== false) return ACCESS.write(given, at);
    const message = `azurerm before 3.109 does not send '${at.argument}' if it is false, so what Azure does is not known`;
    const value = unknown('unsupported', message, `unsent(${at.resource.address}.${at.argument})`, given.value.origin);
    return [{ path: 'properties.publicNetworkAccess', value, span: given.span }];
  },
  spellings: spelledAt('properties.publicNetworkAccess', byPairs([[true, 'Enabled']])),
};

/** The argument of this name drove the legacy flag before 3.25. Not set, it is Disabled from 3.109 to 3.117, and only there. */
const PUBLIC_NETWORK_ACCESS = until(
  '3.25',
  copied('properties.allowPublicAccessWhenBehindVnet'),
  until(
    '3.109',
    SENT_IF_TRUE,
    orElse(ACCESS, (version) => (isBefore(version, '4.0') ? false : undefined)),
  ),
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
    public_access_behind_virtual_network_enabled: copied('properties.allowPublicAccessWhenBehindVnet'),
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
    'azurerm 5.2.0, r/machine_learning_workspace; older meanings: the resource code at v3.1.0, v3.24.0, v3.25.0, v3.108.0, v3.109.0, v3.117.1',
};
