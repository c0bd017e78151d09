import { describe, expect, it } from 'vitest';
import { headline, place } from '../../../support/plain.js';
import { assumed, at, call, called, placeOf } from './calls.js';

const PLACE = 'name = "x1"\n  location = "westeurope"\n  resource_group_name = "rg"';
const VAULT = `${PLACE}\n  tenant_id = "00000000-0000-0000-0000-000000000001"`;
const LOGS = 'operationalinsights-workspace';
const STORAGE = 'storage-storageaccount';
const WORKSPACE = 'machinelearningservices-workspace';

const SYSTEM = [
  call(STORAGE, '0.6.4', PLACE, 'storage'),
  call('keyvault-vault', '0.10.2', VAULT, 'vault'),
  call('containerregistry-registry', '0.5.1', PLACE, 'registry'),
  call('insights-component', '0.2.0', `${PLACE}\n  workspace_id = module.logs.resource_id`, 'insights'),
  call(LOGS, '0.4.2', PLACE, 'logs'),
  call('managedidentity-userassignedidentity', '0.3.4', PLACE, 'identity'),
  call('network-networksecuritygroup', '0.5.1', PLACE, 'nsg'),
  call(
    'network-virtualnetwork',
    '0.10.0',
    `${PLACE}
  address_space = ["10.0.0.0/16"]
  subnets = {
    pe = {
      name                   = "snet-pe"
      address_prefixes       = ["10.0.0.0/24"]
      network_security_group = { id = module.nsg.resource_id }
    }
  }`,
    'network',
  ),
  call(
    'network-privatednszone',
    '0.3.5',
    `domain_name         = "privatelink.api.azureml.ms"
  resource_group_name = "rg"
  virtual_network_links = {
    l = { vnetlinkname = "to-network", vnetid = module.network.resource_id }
  }`,
    'zone',
  ),
  call(
    WORKSPACE,
    '0.9.0',
    `${PLACE}
  storage_account                = { resource_id = module.storage.resource_id }
  key_vault                      = { resource_id = module.vault.resource_id }
  container_registry             = { resource_id = module.registry.resource.id }
  application_insights           = { resource_id = module.insights.resource_id }
  managed_identities             = { user_assigned_resource_ids = [module.identity.resource_id] }
  primary_user_assigned_identity = { resource_id = module.identity.resource_id }
  private_endpoints = {
    one = {
      subnet_resource_id            = module.network.subnets["pe"].resource_id
      private_dns_zone_resource_ids = [module.zone.resource_id]
    }
  }
  diagnostic_settings = { all = { workspace_resource_id = module.logs.resource_id } }
  role_assignments = {
    science = { role_definition_id_or_name = "AzureML Data Scientist", principal_id = module.identity.principal_id }
  }
  lock = { kind = "CanNotDelete" }`,
    'workspace',
  ),
].join('');

describe('what described modules make', () => {
  const { resource, diagnostics, complete, resources } = called(SYSTEM);
  const workspace = 'module.workspace.azapi_resource.this[0]';

  it('is all that the system consists of', () => {
    expect([diagnostics, complete]).toEqual([[], true]);
    expect(resources.filter(({ existing }) => !existing).map(({ address }) => address)).toEqual([
      'module.storage.azurerm_storage_account.this',
      'module.vault.azurerm_key_vault.this',
      'module.registry.azurerm_container_registry.this',
      'module.insights.azurerm_application_insights.this',
      'module.logs.azurerm_log_analytics_workspace.this',
      'module.identity.azurerm_user_assigned_identity.this',
      'module.nsg.azurerm_network_security_group.this',
      'module.network.azapi_resource.vnet',
      'module.network.azapi_resource.subnet["pe"]',
      'module.zone.azurerm_private_dns_zone.this',
      'module.zone.azurerm_private_dns_zone_virtual_network_link.this["l"]',
      workspace,
      'module.workspace.azurerm_management_lock.this[0]',
      'module.workspace.azurerm_role_assignment.this["science"]',
      'module.workspace.azurerm_monitor_diagnostic_setting.this["all"]',
      'module.workspace.azurerm_private_endpoint.this["one"]',
      'module.workspace.azurerm_private_endpoint.this["one"].private_dns_zone_group[0]',
    ]);
  });

  it.each([
    [workspace, 'properties.storageAccount', '#module.storage.azurerm_storage_account.this'],
    [workspace, 'properties.keyVault', '#module.vault.azurerm_key_vault.this'],
    [workspace, 'properties.containerRegistry', '#module.registry.azurerm_container_registry.this'],
    [workspace, 'properties.applicationInsights', '#module.insights.azurerm_application_insights.this'],
    [workspace, 'properties.primaryUserAssignedIdentity', '#module.identity.azurerm_user_assigned_identity.this'],
    [
      'module.insights.azurerm_application_insights.this',
      'properties.WorkspaceResourceId',
      '#module.logs.azurerm_log_analytics_workspace.this',
    ],
    [
      'module.network.azapi_resource.subnet["pe"]',
      'properties.networkSecurityGroup.id',
      '#module.nsg.azurerm_network_security_group.this',
    ],
    [
      'module.zone.azurerm_private_dns_zone_virtual_network_link.this["l"]',
      'properties.virtualNetwork.id',
      '#module.network.azapi_resource.vnet',
    ],
    [
      'module.workspace.azurerm_private_endpoint.this["one"]',
      'properties.subnet.id',
      '#module.network.azapi_resource.subnet["pe"]',
    ],
    [
      'module.workspace.azurerm_private_endpoint.this["one"]',
      'properties.privateLinkServiceConnections',
      [{ name: 'pse-x1', properties: { privateLinkServiceId: `#${workspace}`, groupIds: ['amlworkspace'] } }],
    ],
    [
      'module.workspace.azurerm_private_endpoint.this["one"].private_dns_zone_group[0]',
      'properties.privateDnsZoneConfigs',
      [{ properties: { privateDnsZoneId: '#module.zone.azurerm_private_dns_zone.this' } }],
    ],
    [
      'module.workspace.azurerm_monitor_diagnostic_setting.this["all"]',
      'properties.workspaceId',
      '#module.logs.azurerm_log_analytics_workspace.this',
    ],
    [
      'module.workspace.azurerm_role_assignment.this["science"]',
      'properties.principalId',
      '<module.identity.azurerm_user_assigned_identity.this.principal_id>',
    ],
    ['module.workspace.azurerm_management_lock.this[0]', 'properties.level', 'CanNotDelete'],
  ])('%s %s', (address, path, expected) => {
    expect(at(resource(address), path)).toEqual(expected);
  });

  it.each(['azurerm_management_lock.this[0]', 'azurerm_monitor_diagnostic_setting.this["all"]'])(
    '%s belongs to the workspace',
    (address) => {
      const { scope } = resource(`module.workspace.${address}`);
      expect(scope.resource?.kind === 'resource-id' ? scope.resource.address : undefined).toBe(workspace);
    },
  );
});

describe('repeated and conditional calls', () => {
  const SECRET = 'variable "unset" {}\n';

  it.each([
    ['for_each = toset(["a", "b"])', ['module.m["a"]', 'module.m["b"]']],
    ['count = 2', ['module.m[0]', 'module.m[1]']],
    ['count = 0', []],
    ['count = var.unset ? 1 : 0', ['module.m[0] ?']],
    ['for_each = var.unset', ['module.m[*] ?']],
  ])('%s', (repetition, modules) => {
    const { resources, diagnostics, complete } = called(SECRET + call(STORAGE, '0.6.4', `${repetition}\n  ${PLACE}`));
    expect(resources.map(headline)).toEqual(
      modules.map((one) => {
        const [address, flag] = one.split(' ');
        const maybe = flag === undefined ? '' : ` ${flag}`;
        return `${address}.azurerm_storage_account.this Microsoft.Storage/storageAccounts@undefined x1${maybe}`;
      }),
    );
    expect([diagnostics, complete]).toEqual([[], true]);
  });

  it('are given what each of them says, and are found by their keys', () => {
    const { resource } = called(
      `${call(STORAGE, '0.6.4', 'for_each = { a = true, b = false }\n  name = "st${each.key}"\n  location = "x"\n  resource_group_name = "rg"\n  public_network_access_enabled = each.value')}${call(WORKSPACE, '0.9.0', `${PLACE}\n  storage_account = { resource_id = module.m["b"].resource_id }`, 'w')}`,
    );
    const access = ['a', 'b'].map((key) => {
      const account = resource(`module.m["${key}"].azurerm_storage_account.this`);
      return [headline(account).split(' ').at(-1), at(account, 'properties.publicNetworkAccess')];
    });
    expect(access).toEqual([
      ['sta', 'Enabled'],
      ['stb', 'Disabled'],
    ]);
    expect(at(resource('module.w.azapi_resource.this[0]'), 'properties.storageAccount')).toBe(
      '#module.m["b"].azurerm_storage_account.this',
    );
  });
});

describe('arguments that are not known', () => {
  const { resource, diagnostics, complete } = called(
    `variable "unset" {}\n${call(
      WORKSPACE,
      '0.9.0',
      `${PLACE}\n  public_network_access_enabled = var.unset\n  storage_account = { resource_id = var.unset }\n  hbi_workspace = null`,
    )}`,
  );
  const workspace = resource('module.m.azapi_resource.this[0]');

  it.each([
    ['publicNetworkAccess', { oneOf: ['Enabled', 'Disabled'] }],
    ['storageAccount', '<var.unset>'],
    ['hbiWorkspace', null],
    ['systemDatastoresAuthMode', 'identity'],
  ])('leave %s so', (name, expected) => {
    expect(at(workspace, `properties.${name}`)).toEqual(expected);
    expect([diagnostics, complete]).toEqual([[], true]);
  });
});

describe('arguments that the release is not known to take', () => {
  const text = call(WORKSPACE, '0.9.0', `${PLACE}\n  public_network_access_enabled = false\n  shared_with = ["x"]`);
  const { resource, resources, diagnostics, complete, unresolved } = called(text);
  const workspace = resource('module.m.azapi_resource.this[0]');

  it('are named, and the call does not count as read', () => {
    expect(diagnostics).toEqual([
      `module-unresolved main.tf:8:3 Azure/avm-res-${WORKSPACE}/azurerm 0.9.0 is not known to take 'shared_with', so what the module 'm' does with it is not checked.`,
    ]);
    expect([complete, unresolved]).toEqual([false, [`module.m Azure/avm-res-${WORKSPACE}/azurerm`]]);
  });

  it.each([
    // What is given is what it is.
    ['kind', 'Default'],
    ['location', 'westeurope'],
    // What is not given may be something else.
    ['properties.hbiWorkspace', '<module.m.shared_with>'],
    ['properties.storageAccount', '<module.m.shared_with.resource_id>'],
    ['properties.publicNetworkAccess', { oneOf: ['Enabled', 'Disabled'] }],
  ])('leave %s %j', (path, expected) => {
    expect(at(workspace, path)).toEqual(expected);
  });

  it('leave room for properties that the module is not known to set', () => {
    expect(at(workspace, 'properties')).toMatchObject({ '...': '<module.m.shared_with>' });
  });

  it('do not make more of what there may be many of', () => {
    expect(resources.filter(({ existing }) => !existing).map(({ address }) => address)).toEqual([
      'module.m.azapi_resource.this[0]',
      'module.m.azurerm_management_lock.this[0]',
    ]);
  });

  it('leave arguments of azurerm resources open that the module does not set', () => {
    const { resource: vault } = called(call('keyvault-vault', '0.10.2', `${VAULT}\n  shared_with = ["x"]`));
    const found = vault('module.m.azurerm_key_vault.this');
    expect(['enablePurgeProtection', 'publicNetworkAccess'].map((name) => at(found, `properties.${name}`))).toEqual([
      '<module.m.shared_with>',
      '<enabledOrDisabled(module.m.shared_with)>',
    ]);
  });
});

describe('arguments whose resources are not described', () => {
  it.each([
    ['private_endpoints = {}', []],
    ['private_endpoints = null', []],
    [
      'private_endpoints = { a = { subnet_resource_id = "x" } }',
      [
        `module-unresolved main.tf:7:3 What Azure/avm-res-${LOGS}/azurerm 0.3.5 deploys for 'private_endpoints' is not described, so what the module 'm' does with it is not checked.`,
      ],
    ],
    [
      'private_endpoints = var.unset',
      [
        `module-unresolved main.tf:7:3 What Azure/avm-res-${LOGS}/azurerm 0.3.5 deploys for 'private_endpoints' is not described, so what the module 'm' does with it is not checked.`,
      ],
    ],
  ])('%s', (argument, expected) => {
    const text = `${call(LOGS, '0.3.5', `${PLACE}\n  ${argument}`)}variable "unset" {}\n`;
    const { resource, diagnostics, complete } = called(text);
    expect([diagnostics, complete]).toEqual([expected, expected.length === 0]);
    // What is described stays known.
    const workspace = resource('module.m.azurerm_log_analytics_workspace.this');
    expect(at(workspace, 'properties.publicNetworkAccessForIngestion')).toBe('Enabled');
  });
});

describe('places', () => {
  const { resource } = called(
    call(
      WORKSPACE,
      '0.9.0',
      `${PLACE}
  public_network_access_enabled = true
  workspace_managed_network = {
    isolation_mode = "Disabled"
  }
  role_assignments = {
    all = {
      role_definition_id_or_name = "Owner"
      principal_id               = "00000000-0000-0000-0000-000000000001"
    }
  }`,
    ),
  );
  const workspace = resource('module.m.azapi_resource.this[0]');

  it('are those of the call', () => {
    expect([place(workspace.headerSpan), place(workspace.span)]).toEqual(['main.tf:1:1-1:11', 'main.tf:1:1-17:2']);
  });

  it.each([
    // What an argument says stands at the argument, or in it.
    ['properties.publicNetworkAccess', 'main.tf:7:3-7:39', ['is_private']],
    ['location', 'main.tf:5:3-5:26', []],
    ['properties.managedNetwork.isolationMode', 'main.tf:9:22-9:32', []],
    // What a default says stands where the module is called.
    ['properties.hbiWorkspace', 'main.tf:1:1-1:11', ['hbi_workspace']],
    ['properties.managedNetwork.firewallSku', 'main.tf:8:3-10:4', ['workspace_managed_network.firewall_sku']],
    ['kind', 'main.tf:1:1-1:11', ['kind']],
  ])('%s stands at %s', (path, expected, inputs) => {
    expect(placeOf(workspace, path)).toBe(expected);
    expect(assumed(workspace, path)).toEqual(
      inputs.map((input) => `input ${input} of module Azure/avm-res-${WORKSPACE}/azurerm 0.9.0`),
    );
  });

  it('of an item are those in its map', () => {
    const role = resource('module.m.azurerm_role_assignment.this["all"]');
    expect(placeOf(role, 'properties.principalId')).toBe('main.tf:14:36-14:74');
  });

  it('say what the provider falls back on in its own words', () => {
    const { resource: vault } = called(call('keyvault-vault', '0.10.2', VAULT));
    expect(assumed(vault('module.m.azurerm_key_vault.this'), 'properties.softDeleteRetentionInDays')).toEqual([
      'argument soft_delete_retention_days of azurerm_key_vault',
    ]);
  });

  it.each([
    SYSTEM,
    call(WORKSPACE, '0.4.1', `${PLACE}\n  is_private = var.unset\n  storage_account = var.unset\n  odd = 1`),
    call(WORKSPACE, '0.9.0', 'for_each = var.unset\n  name = each.value.name\n  location = var.unset.x'),
    call(STORAGE, '0.9.0', `${PLACE}\n  private_endpoints = var.unset\n  containers = var.unset\n  odd = 1`),
    call(LOGS, '0.3.5', `${PLACE}\n  private_endpoints = var.unset`),
  ])('are never in the text that stands for the module', (text) => {
    expect(called(`${text}variable "unset" {}\n`).sources).toEqual(['main.tf']);
  });

  it('of mistakes are those of the call', () => {
    const { diagnostics } = called(call(WORKSPACE, '0.4.1', `${PLACE}\n  storage_account = { resource_id = "x" }`));
    expect(diagnostics).toEqual(["evaluation-error main.tf:1:1 The object has no attribute 'create_new'."]);
  });
});

describe('calls in modules of the repository', () => {
  it('stand in the file of that module', () => {
    const { resource, diagnostics } = called('module "ai" {\n  source = "./ai"\n  open   = true\n}\n', {
      'ai/main.tf': `variable "open" {}\n${call(WORKSPACE, '0.9.0', `${PLACE}\n  public_network_access_enabled = var.open`)}output "id" {\n  value = module.m.resource_id\n}\n`,
    });
    const workspace = resource('module.ai.module.m.azapi_resource.this[0]');
    expect(diagnostics).toEqual([]);
    expect([
      at(workspace, 'properties.publicNetworkAccess'),
      placeOf(workspace, 'properties.publicNetworkAccess'),
    ]).toEqual(['Enabled', 'ai/main.tf:8:3-8:43']);
    expect(place(workspace.headerSpan)).toBe('ai/main.tf:2:1-2:11');
  });
});

describe('modules that a described one calls', () => {
  const { resource, resources, diagnostics, complete } = called(
    call(WORKSPACE, '0.4.1', `${PLACE}\n  is_private = true`),
  );

  it('make what it leaves to them', () => {
    expect([diagnostics, complete]).toEqual([[], true]);
    expect(resources.filter(({ existing }) => !existing).map(({ address }) => address)).toEqual([
      'module.m.azapi_resource.this[0]',
      'module.m.module.avm_res_keyvault_vault[0].azurerm_key_vault.this',
      'module.m.module.avm_res_storage_storageaccount[0].azurerm_storage_account.this',
    ]);
  });

  it('are linked, and stand where the outer one is called', () => {
    const storage = resource('module.m.module.avm_res_storage_storageaccount[0].azurerm_storage_account.this');
    expect(at(resource('module.m.azapi_resource.this[0]'), 'properties.storageAccount')).toBe(`#${storage.address}`);
    expect([at(storage, 'properties.publicNetworkAccess'), placeOf(storage, 'properties.publicNetworkAccess')]).toEqual(
      ['Disabled', 'main.tf:7:3-7:20'],
    );
    expect(placeOf(storage, 'properties.minimumTlsVersion')).toBe('main.tf:1:1-1:11');
    expect(assumed(storage, 'properties.minimumTlsVersion')).toEqual([
      'input min_tls_version of module Azure/avm-res-storage-storageaccount/azurerm 0.6.9',
    ]);
    expect(storage.way.map(({ role, name, span }) => `${role} ${name} ${place(span)}`)).toEqual([
      'module m main.tf:1:1-1:11',
      "default the version of module Azure/avm-res-storage-storageaccount/azurerm: the newest release known of '~> 0.4' that takes these arguments, 0.6.9 main.tf:1:1-1:11",
    ]);
  });
});

describe('outputs', () => {
  const READER =
    'resource "azapi_resource" "reader" {\n  type = "Microsoft.Test/readers@2024-01-01"\n  name = "reader"\n  body = { properties = { x = VALUE } }\n}\n';

  it.each([
    ['module.m.resource_id', '#module.m.azurerm_storage_account.this'],
    ['module.m.name', 'x1'],
    ['module.m.containers["a"].id', '#module.m.azapi_resource.containers["a"]'],
    // Returned by the module, but nothing that is described.
    ['module.m.fqdn', '<module.m.fqdn>'],
    ['[for name, value in module.m : name if name == "name"]', ['name', { each: '<module.m[*].key>' }]],
  ])('%s', (expression, expected) => {
    const { resource, diagnostics } = called(
      call(STORAGE, '0.6.4', `${PLACE}\n  containers = { a = { name = "data" } }`) +
        READER.replace('VALUE', expression),
    );
    expect([at(resource('azapi_resource.reader'), 'properties.x'), diagnostics]).toEqual([expected, []]);
  });
});
