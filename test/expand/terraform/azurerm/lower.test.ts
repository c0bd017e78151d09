import { describe, expect, it } from 'vitest';
import { identityOf, lowerTerraformResources } from '../../../../src/expand/terraform/azurerm/index.js';
import type { TerraformResource } from '../../../../src/expand/terraform/terraform-resource.js';
import { joinUpdates } from '../../../../src/expand/updates.js';
import type { Value } from '../../../../src/expand/value.js';
import { memberOf } from '../../../../src/expand/values.js';
import { headline, place, plain } from '../../../support/plain.js';
import { type Options, type Plain, terraform, unknownOf } from './builder.js';

const WORKSPACE = {
  name: 'ws',
  resource_group_name: 'rg',
  location: 'westeurope',
};

function lowered(address: string, given: Record<string, Plain>, options: Options = {}) {
  const [resource] = lowerTerraformResources([terraform(address, given, options)]);
  if (resource === undefined) throw new Error('nothing came out');
  return resource;
}

/** The resources as they are deployed in the end: what separate resources say is part of those they belong to. */
function deployed(...resources: readonly TerraformResource[]) {
  const lowered = lowerTerraformResources(resources);
  return joinUpdates(lowered, { limits: { alternatives: 8 }, exhaustedAt: () => undefined });
}

/** A property of the body by its path, in short notation. */
function at(body: Value, path: string): unknown {
  let value: Value | undefined = body;
  for (const name of path.split('.')) value = memberOf(value, name)?.value;
  return value === undefined ? undefined : plain(value);
}

function idOf(resource: TerraformResource): Value {
  const id = identityOf(resource);
  if (id === undefined) throw new Error(`${resource.address} has no identity`);
  return id;
}

const provider = (constraint: string) => ({ provider: { source: 'hashicorp/azurerm', constraint } });

describe('workspaces', () => {
  it('get ARM names and values, at the place of the argument', () => {
    const resource = lowered('module.ml.azurerm_machine_learning_workspace.this[0]', {
      ...WORKSPACE,
      public_network_access_enabled: false,
      managed_network: [{ isolation_mode: 'AllowOnlyApprovedOutbound' }],
      serverless_compute: [{ subnet_id: 'x' }],
      storage_account_access_type: 'Identity',
      encryption: [{ key_vault_id: 'kv', key_id: 'key' }],
    });
    expect(headline(resource)).toBe(
      'module.ml.azurerm_machine_learning_workspace.this[0] Microsoft.MachineLearningServices/workspaces@undefined ws',
    );
    expect(plain(resource.body)).toEqual({
      location: 'westeurope',
      properties: {
        publicNetworkAccess: 'Disabled',
        encryption: { status: 'Enabled', keyVaultProperties: { keyVaultArmId: 'kv', keyIdentifier: 'key' } },
        managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' },
        serverlessComputeSettings: { serverlessComputeCustomSubnet: 'x', serverlessComputeNoPublicIP: true },
        systemDatastoresAuthMode: 'Identity',
      },
    });
    const access = memberOf(memberOf(resource.body, 'properties')?.value, 'publicNetworkAccess');
    expect(access === undefined ? undefined : place(access.span)).toBe('main.tf:5:3-5:40');
    expect(plain(resource.scope.resourceGroup ?? resource.name)).toBe('rg');
  });

  it.each([
    ['~> 3.1.0', { public_network_access_enabled: false }, { allowPublicAccessWhenBehindVnet: false }, '2021-04-01'],
    ['= 3.24.0', { public_network_access_enabled: true }, { allowPublicAccessWhenBehindVnet: true }, '2021-04-01'],
    [
      '~> 3.24.0',
      { public_access_behind_virtual_network_enabled: true },
      { allowPublicAccessWhenBehindVnet: true },
      '2021-04-01',
    ],
    ['= 3.25.0', {}, { publicNetworkAccess: 'Disabled' }, undefined],
    ['~> 3.90.0', {}, { publicNetworkAccess: 'Disabled' }, undefined],
    ['~> 3.90.0', { public_network_access_enabled: true }, { publicNetworkAccess: 'Enabled' }, undefined],
    ['~> 3.90.0', { public_network_access_enabled: false }, { publicNetworkAccess: 'Disabled' }, undefined],
    [
      '~> 3.90.0',
      { public_access_behind_virtual_network_enabled: true },
      { publicNetworkAccess: 'Disabled' },
      undefined,
    ],
    ['= 3.109.0', {}, { publicNetworkAccess: 'Disabled' }, undefined],
    ['~> 3.116', {}, { publicNetworkAccess: 'Disabled' }, undefined],
    ['~> 3.116', { public_network_access_enabled: false }, { publicNetworkAccess: 'Disabled' }, undefined],
    ['~> 3.116', { public_network_access_enabled: true }, { publicNetworkAccess: 'Enabled' }, undefined],
    ['~> 4.0', {}, undefined, undefined],
    ['~> 5.0', { public_network_access_enabled: false }, { publicNetworkAccess: 'Disabled' }, undefined],
  ])('mean by provider %s and %j', (constraint, given, properties, apiVersion) => {
    const resource = lowered('azurerm_machine_learning_workspace.w', { ...WORKSPACE, ...given }, provider(constraint));
    expect(at(resource.body, 'properties')).toEqual(properties);
    expect(resource.apiVersion).toBe(apiVersion);
  });

  it('keep what is not known, and both sides of a choice', () => {
    const open = lowered('azurerm_machine_learning_workspace.w', {
      ...WORKSPACE,
      public_network_access_enabled: unknownOf('var.public'),
    });
    expect(at(open.body, 'properties.publicNetworkAccess')).toBe('<enabledOrDisabled(var.public)>');
  });

  it('do not take an argument for evidence that ignore_changes names', () => {
    const options = { ignoreChanges: ['public_network_access_enabled', 'tags["x"]'] };
    const given = { ...WORKSPACE, public_network_access_enabled: false };
    const { body } = lowered('azurerm_machine_learning_workspace.w', given, options);
    expect(at(body, 'properties.publicNetworkAccess')).toMatch(/^<deployed\(/);
    expect(at(body, 'tags')).toMatch(/^<deployed\(/);
    expect(at(body, 'location')).toBe('westeurope');
  });

  it('leave properties open for an argument nobody knows, and blocks for an unresolved dynamic', () => {
    const strange = lowered('azurerm_machine_learning_workspace.w', { ...WORKSPACE, brand_new: true });
    expect(plain(strange.body)).toMatchObject({
      properties: { '...': '<azurerm_machine_learning_workspace.w.brand_new>' },
    });
    const dynamic = lowered('azurerm_machine_learning_workspace.w', WORKSPACE, { open: unknownOf('dynamic') });
    expect(at(dynamic.body, 'properties.managedNetwork')).toBe('<dynamic>');
    expect(at(dynamic.body, 'properties.publicNetworkAccess')).toBeUndefined();
  });

  it('are hubs and projects by their type', () => {
    const hub = terraform('azurerm_ai_foundry.hub', { ...WORKSPACE, public_network_access: 'Disabled' });
    const project = terraform('azurerm_ai_foundry_project.p', { name: 'p', ai_services_hub_id: idOf(hub) });
    const [first, second] = lowerTerraformResources([hub, project]);
    expect(first && plain(first.body)).toMatchObject({ kind: 'Hub', properties: { publicNetworkAccess: 'Disabled' } });
    expect(second && plain(second.body)).toEqual({
      kind: 'Project',
      properties: { hubResourceId: '#azurerm_ai_foundry.hub' },
    });
  });

  it('have their user-assigned identities under their IDs', () => {
    const identity = terraform('azurerm_user_assigned_identity.i', { name: 'i', resource_group_name: 'rg' });
    const { body } = lowered('azurerm_machine_learning_workspace.w', {
      ...WORKSPACE,
      identity: [{ type: 'UserAssigned', identity_ids: [idOf(identity)] }],
    });
    expect(at(body, 'identity.type')).toBe('UserAssigned');
    const identities = memberOf(memberOf(body, 'identity')?.value, 'userAssignedIdentities')?.value;
    const keys = identities?.kind === 'object' ? [...identities.members.values()].map((member) => member.key) : [];
    expect(keys.map((key) => key && plain(key))).toEqual(['#azurerm_user_assigned_identity.i']);
  });

  it('are high-impact hubs as soon as they have a key', () => {
    const { body } = lowered('azurerm_ai_foundry.hub', {
      ...WORKSPACE,
      high_business_impact_enabled: false,
      encryption: [{ key_vault_id: 'kv', key_id: 'key' }],
    });
    expect(at(body, 'properties.hbiWorkspace')).toBe(true);
  });
});

describe('what is nested in a workspace', () => {
  const workspace = terraform('azurerm_machine_learning_workspace.w', WORKSPACE);
  const inWorkspace = { name: 'c', machine_learning_workspace_id: idOf(workspace) };

  it('takes the names of its parent', () => {
    const resource = lowered('azurerm_machine_learning_compute_cluster.c', inWorkspace);
    expect(headline(resource)).toContain(' Microsoft.MachineLearningServices/workspaces/computes@undefined ws/c');
    expect(resource.parentAddress).toBe('azurerm_machine_learning_workspace.w');
  });

  it('has unknown parents by the text of their ID', () => {
    const resource = lowered('azurerm_machine_learning_compute_cluster.c', {
      ...inWorkspace,
      machine_learning_workspace_id: unknownOf('var.id'),
    });
    expect(resource.names.map(plain)).toEqual(["<segment(var.id,'workspaces',0)>", 'c']);
  });

  it('inverts local_auth_enabled and closes the SSH port of clusters', () => {
    const { body } = lowered('azurerm_machine_learning_compute_cluster.c', {
      ...inWorkspace,
      local_auth_enabled: false,
      node_public_ip_enabled: false,
      subnet_resource_id: 's',
    });
    expect(at(body, 'properties')).toEqual({
      computeType: 'AmlCompute',
      disableLocalAuth: true,
      properties: { enableNodePublicIp: false, remoteLoginPortPublicAccess: 'Disabled', subnet: { id: 's' } },
    });
  });

  it('opens the SSH port of an instance that has the block', () => {
    const closed = lowered('azurerm_machine_learning_compute_instance.i', inWorkspace);
    const open = lowered('azurerm_machine_learning_compute_instance.i', {
      ...inWorkspace,
      ssh: [{ public_key: 'ssh-rsa' }],
    });
    expect(at(closed.body, 'properties.properties')).toBeUndefined();
    expect(at(open.body, 'properties.properties.sshSettings')).toEqual({
      sshPublicAccess: 'Enabled',
      adminPublicKey: 'ssh-rsa',
    });
  });

  it.each([
    [[{ leaf_domain_label: 'x', cert: '' }], 'Auto'],
    [[{ cert: 'c', key: 'k', cname: 'n' }], 'Enabled'],
    [[{ cert: '' }], 'Disabled'],
    [[], undefined],
  ])('tells the TLS status of an inference cluster from %j', (ssl, expected) => {
    const { body } = lowered('azurerm_machine_learning_inference_cluster.i', { ...inWorkspace, ssl });
    expect(at(body, 'properties.properties.sslConfiguration.status')).toBe(expected);
  });

  it.each([
    [{}, undefined],
    [{ account_key: '' }, undefined],
    [{ account_key: 'k' }, 'AccountKey'],
    [{ shared_access_signature: 's' }, 'Sas'],
  ])('tells the credentials of a datastore from %j', (given, expected) => {
    const account = terraform('azurerm_storage_account.a', { name: 'st', resource_group_name: 'rg' });
    const container = terraform('azurerm_storage_container.c', { name: 'data', storage_account_id: idOf(account) });
    const { body } = lowered('azurerm_machine_learning_datastore_blobstorage.d', {
      name: 'd',
      workspace_id: idOf(workspace),
      storage_container_id: idOf(container),
      ...given,
    });
    expect(at(body, 'properties.credentials.credentialsType')).toBe(expected);
    expect(at(body, 'properties.accountName')).toBe('st');
    expect(at(body, 'properties.containerName')).toBe('data');
  });
});

describe('storage accounts', () => {
  const account = terraform('azurerm_storage_account.a', { name: 'st', resource_group_name: 'rg' });

  it.each([
    ['~> 2.40', { allowBlobPublicAccess: false, minimumTlsVersion: 'TLS1_0' }],
    ['~> 3.0', { allowBlobPublicAccess: true, allowCrossTenantReplication: true, minimumTlsVersion: 'TLS1_2' }],
    ['~> 4.0', { allowBlobPublicAccess: true, allowCrossTenantReplication: false, minimumTlsVersion: 'TLS1_2' }],
    ['~> 5.0', { allowBlobPublicAccess: false, allowCrossTenantReplication: false, minimumTlsVersion: 'TLS1_2' }],
  ])('have the defaults of %s', (constraint, expected) => {
    const { body } = lowered('azurerm_storage_account.a', { name: 'st' }, provider(constraint));
    expect(at(body, 'properties')).toMatchObject(expected);
  });

  it('take the rules of the separate resource', () => {
    const rules = terraform('azurerm_storage_account_network_rules.r', {
      storage_account_id: idOf(account),
      default_action: 'Deny',
      ip_rules: ['1.2.3.4'],
    });
    const [resource, ...more] = deployed(rules, account);
    expect(more).toEqual([]);
    expect(resource && at(resource.body, 'properties.networkAcls')).toEqual({
      bypass: 'AzureServices',
      defaultAction: 'Deny',
      ipRules: [{ value: '1.2.3.4', action: 'Allow' }],
    });
  });

  it('take the rules that older releases give with the name of the account', () => {
    const named = { resource_group_name: unknownOf('var.group'), default_action: 'Deny' };
    const open = terraform('azurerm_storage_account.a', { name: 'st', resource_group_name: unknownOf('var.group') });
    const rules = terraform('azurerm_storage_account_network_rules.r', { ...named, storage_account_name: 'st' });
    const others = terraform('azurerm_storage_account_network_rules.o', { ...named, storage_account_name: 'other' });
    const [resource, update] = deployed(open, rules, others);
    expect(resource && at(resource.body, 'properties.networkAcls.defaultAction')).toBe('Deny');
    expect(update?.names.map(plain)).toEqual(['other']);
  });

  it('may or may not have the rules of a resource under an unknown condition', () => {
    const rules = terraform(
      'azurerm_storage_account_network_rules.r',
      { storage_account_id: idOf(account), default_action: 'Deny' },
      { condition: unknownOf('var.closed') },
    );
    const [resource] = deployed(account, rules);
    expect(resource && at(resource.body, 'properties.networkAcls')).toEqual({
      oneOf: [{ defaultAction: 'Deny', bypass: 'AzureServices' }, null],
    });
  });

  it('are not known to be open if some rules may be theirs', () => {
    const rules = terraform('azurerm_storage_account_network_rules.r', {
      storage_account_id: unknownOf('var.id'),
      default_action: 'Deny',
    });
    const [resource, update, ...more] = deployed(account, rules);
    expect(more).toEqual([]);
    expect(resource && at(resource.body, 'properties.networkAcls')).toEqual({
      oneOf: [{ defaultAction: 'Deny', bypass: 'AzureServices' }, null],
    });
    expect(update?.names.map(plain)).toEqual(["<segment(var.id,'storageAccounts',0)>"]);
  });

  it('declared elsewhere are updated', () => {
    const read = terraform('data.azurerm_storage_account.a', { name: 'st', resource_group_name: 'rg' });
    const rules = terraform('azurerm_storage_account_network_rules.r', {
      storage_account_id: idOf(read),
      default_action: 'Deny',
    });
    const [existing, update] = deployed(read, rules);
    expect([existing?.existing, existing?.patch, update?.existing, update?.patch]).toEqual([true, false, false, true]);
    expect(update?.names.map(plain)).toEqual(['st']);
  });
});

describe('key vaults', () => {
  it.each([
    ['= 2.40.0', { enableSoftDelete: false, enableRbacAuthorization: false }],
    ['~> 4.0', { enableSoftDelete: true, enableRbacAuthorization: false }],
  ])('have the defaults of %s', (constraint, expected) => {
    const { body } = lowered('azurerm_key_vault.kv', { name: 'kv' }, provider(constraint));
    expect(at(body, 'properties')).toEqual({ ...expected, softDeleteRetentionInDays: 90 });
  });

  it('have the rules of their block', () => {
    const { body } = lowered('azurerm_key_vault.kv', {
      name: 'kv',
      network_acls: [{ default_action: 'Deny', bypass: 'AzureServices', virtual_network_subnet_ids: ['s'] }],
    });
    expect(at(body, 'properties.networkAcls')).toEqual({
      bypass: 'AzureServices',
      defaultAction: 'Deny',
      virtualNetworkRules: [{ id: 's' }],
    });
  });
});

describe('networks', () => {
  it('have subnets with what their associations say', () => {
    const subnet = terraform('azurerm_subnet.s', {
      name: 'training',
      virtual_network_name: 'vnet',
      resource_group_name: 'rg',
      service_endpoints: ['Microsoft.Storage'],
    });
    const group = terraform('azurerm_network_security_group.g', { name: 'nsg', resource_group_name: 'rg' });
    const association = terraform('azurerm_subnet_network_security_group_association.x', {
      subnet_id: idOf(subnet),
      network_security_group_id: idOf(group),
    });
    const [resource] = deployed(subnet, group, association);
    expect(resource?.names.map(plain)).toEqual(['vnet', 'training']);
    expect(resource && at(resource.body, 'properties')).toEqual({
      defaultOutboundAccess: true,
      privateEndpointNetworkPolicies: 'Disabled',
      serviceEndpoints: [{ service: 'Microsoft.Storage' }],
      networkSecurityGroup: { id: '#azurerm_network_security_group.g' },
    });
  });
});

describe('extensions', () => {
  it('stand at the resource they extend', () => {
    const workspace = terraform('azurerm_machine_learning_workspace.w', WORKSPACE);
    const setting = lowered('azurerm_monitor_diagnostic_setting.d', {
      name: 'd',
      target_resource_id: idOf(workspace),
      log_analytics_workspace_id: 'la',
      enabled_log: [{ category_group: 'allLogs' }],
    });
    expect([setting.type, setting.scope.level, setting.scope.resource && plain(setting.scope.resource)]).toEqual([
      'Microsoft.Insights/diagnosticSettings',
      'resource',
      '#azurerm_machine_learning_workspace.w',
    ]);
    expect(at(setting.body, 'properties')).toEqual({
      workspaceId: 'la',
      logs: [{ categoryGroup: 'allLogs', enabled: true }],
    });
  });

  it('may stand at a resource group or subscription', () => {
    const group = terraform('azurerm_resource_group.g', { name: 'rg', location: 'westeurope' });
    const inGroup = lowered('azurerm_role_assignment.r', {
      scope: idOf(group),
      role_definition_name: 'AzureML Data Scientist',
      principal_id: 'p',
    });
    expect([inGroup.scope.level, inGroup.scope.resourceGroup && plain(inGroup.scope.resourceGroup)]).toEqual([
      'resourceGroup',
      'rg',
    ]);
    expect(at(inGroup.body, 'properties.roleDefinitionId')).toContain('f6c7c914-8db3-469d-8ca1-694a8f32e121');
    const inSubscription = lowered('azurerm_role_assignment.r', { scope: '/subscriptions/1' });
    expect(inSubscription.scope.level).toBe('subscription');
  });
});

describe('identities', () => {
  it('are none for what is not mapped', () => {
    expect(identityOf(terraform('azurerm_linux_virtual_machine.x', { name: 'x' }))).toBeUndefined();
    expect(
      lowerTerraformResources([terraform('random_string.x', {}), terraform('azurerm_windows_web_app.x', {})]),
    ).toEqual([]);
  });

  it('are read from the resource where they are URLs', () => {
    const id = identityOf(terraform('azurerm_key_vault_key.x', { name: 'x' }));
    expect(id).toMatchObject({ kind: 'unknown', expression: 'azurerm_key_vault_key.x.id' });
    expect(id).toMatchObject({
      target: { type: 'Microsoft.KeyVault/vaults/keys', address: 'azurerm_key_vault_key.x' },
    });
  });

  it('carry the address of the declaration', () => {
    const id = idOf(terraform('module.a["x"].azurerm_key_vault.kv', { name: 'kv', resource_group_name: 'rg' }));
    expect(plain(id)).toBe('#module.a["x"].azurerm_key_vault.kv');
  });
});
