/** The three resources of which a workspace module makes the one that its kind asks for. */
import { IDENTITY } from './interfaces.js';
import type { Arguments, DescribedResource, Description, Expression } from './known-module.js';
import { dashed, quoted } from './known-module.js';
import type { Dependencies } from './machine-learning-made.js';
import type { Release } from './release.js';

export function kindsOfWorkspace(release: Release, of: Dependencies): Description['resources'] {
  const shared = properties(release, of);
  const since9 = release.since('0.9.0');
  return {
    ...(release.since('0.3.9') ? KEY : {}),
    'azapi_resource.this': ofKind(release, 'Default', 'aml', shared),
    'azapi_resource.hub': ofKind(release, 'Hub', 'hub', {
      ...shared,
      ...(since9 ? { ...SERVERLESS, ...NEWER_HUB } : {}),
    }),
    'azapi_resource.project': ofKind(release, 'Project', 'aihubproject', {
      hubResourceId: of.hub,
      ...(since9 ? { ...SERVERLESS, ...NEWER_PROJECT } : {}),
    }),
  };
}

function ofKind(release: Release, kind: string, prefix: string, properties: Arguments): DescribedResource {
  const keepsParent = release.since(kind === 'Project' ? '0.7.0' : '0.3.10');
  return {
    count: `var.kind == "${kind}" ? 1 : 0`,
    arguments: {
      type: quoted(`Microsoft.MachineLearningServices/workspaces@${versionOf(release, kind)}`),
      name: release.since('0.6.0') ? 'var.name' : dashed(prefix, 'var.name'),
      parent_id: 'data.azurerm_resource_group.current.id',
      location: 'var.location',
      body: { kind: 'var.kind', properties },
      identity: release.since('0.3.9') ? IDENTITY : '[{ type = "SystemAssigned" }]',
    },
    ignoreChanges: keepsParent ? ['parent_id'] : [],
  };
}

/** The API version that a kind of workspace is deployed with, or what belongs to one. */
export function versionOf(release: Release, kind: string): string {
  if (release.since('0.9.0')) return '2025-07-01-preview';
  if (release.since('0.8.0')) return '2025-01-01-preview';
  if (release.since('0.4.1')) return '2024-10-01-preview';
  return release.since(kind === 'Default' ? '0.3.4' : '0.3.5') ? '2024-07-01-preview' : '2024-04-01';
}

const KEY: Description['resources'] = {
  'data.azurerm_key_vault_key.cmk': {
    count: 'var.customer_managed_key == null ? 0 : 1',
    arguments: {
      key_vault_id: 'var.customer_managed_key.key_vault_resource_id',
      name: 'var.customer_managed_key.key_name',
    },
  },
};

const PRIMARY_IDENTITY: Arguments = {
  primaryUserAssignedIdentity:
    'var.managed_identities.system_assigned == true ? "" : var.primary_user_assigned_identity.resource_id',
};

const ENCRYPTION: Expression = `var.customer_managed_key != null ? {
  status = "Enabled"
  identity = var.customer_managed_key.user_assigned_identity != null ? {
    userAssignedIdentity = var.customer_managed_key.user_assigned_identity.resource_id
  } : null
  keyVaultProperties = {
    keyVaultArmId = var.customer_managed_key.key_vault_resource_id
    keyIdentifier = var.customer_managed_key.key_version == null ? data.azurerm_key_vault_key.cmk[0].id : "\${data.azurerm_key_vault_key.cmk[0].versionless_id}/\${var.customer_managed_key.key_version}"
  }
} : null`;

/** A key was taken but not used before 0.3.9; until 0.8.0 a workspace was open unless `is_private` closed it. */
function properties(release: Release, of: Dependencies): Arguments {
  const since = (version: string, more: Arguments) => (release.since(version) ? more : {});
  return {
    publicNetworkAccess: `${isPublic(release)} ? "Enabled" : "Disabled"`,
    applicationInsights: of.applicationInsights,
    hbiWorkspace: 'var.hbi_workspace',
    keyVault: of.keyVault,
    storageAccount: of.storageAccount,
    containerRegistry: of.containerRegistry,
    managedNetwork: {
      isolationMode: 'var.workspace_managed_network.isolation_mode',
      ...since('0.3.3', { outboundRules: 'local.outbound_rules' }),
      ...since('0.4.1', { firewallSku: 'var.workspace_managed_network.firewall_sku' }),
    },
    ...since('0.3.4', { systemDatastoresAuthMode: 'var.storage_access_type' }),
    ...since('0.3.9', { ...PRIMARY_IDENTITY, encryption: ENCRYPTION }),
    ...since('0.4.1', { ipAllowlist: 'var.ip_allowlist' }),
    ...since('0.8.0', { imageBuildCompute: 'var.image_build_compute' }),
  };
}

function isPublic(release: Release): Expression {
  if (release.before('0.8.0')) return '!var.is_private';
  return '(var.is_private != null ? var.is_private == false : var.public_network_access_enabled)';
}

const SERVERLESS: Arguments = {
  serverlessComputeSettings: `var.serverless_compute != null ? {
    serverlessComputeCustomSubnet = var.serverless_compute.subnet_id
    serverlessComputeNoPublicIP = !var.serverless_compute.public_ip_enabled
  } : null`,
};

const NEWER_HUB: Arguments = {
  enableServiceSideCMKEncryption: 'var.service_side_cmk_encryption_enabled',
  provisionNetworkNow: 'var.provision_network_now_enabled',
};

const NEWER_PROJECT: Arguments = {
  ...PRIMARY_IDENTITY,
  imageBuildCompute: 'var.image_build_compute',
  provisionNetworkNow: 'var.provision_network_now_enabled',
  allowPublicAccessWhenBehindVnet: 'var.public_access_when_behind_vnet_enabled',
  hbiWorkspace: 'var.hbi_workspace',
};
