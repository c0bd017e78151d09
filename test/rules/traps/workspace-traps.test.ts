/** The fifteen answers about Azure Machine Learning's own resources that checkers most often get wrong. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/rules/index.js';
import { child, compute, privateEndpoint, resource, workspace } from '../../support/bicep.js';
import { assignment, builtIn } from '../../support/policies.js';
import { verdicts } from './verdicts.js';

const AML = 'Microsoft.MachineLearningServices';
const bicep = (text: string) => ({ 'main.bicep': text });

/** HCL of `main.tf` that pins this release of azurerm. */
function terraform(release: string, text: string) {
  const pin = `terraform {\n  required_providers {\n    azurerm = { source = "hashicorp/azurerm", version = "${release}" }\n  }\n}\n`;
  return { 'main.tf': `${pin}${text}` };
}

/** A workspace of azurerm from line 6; the lines are arguments from line 14. */
function azurermWorkspace(lines = ''): string {
  return [
    'resource "azurerm_machine_learning_workspace" "ws" {',
    '  name                    = "mlw"',
    '  location                = "westeurope"',
    '  resource_group_name     = "rg"',
    '  application_insights_id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Insights/components/c"',
    '  key_vault_id            = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/v"',
    '  storage_account_id      = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st"',
    '  identity { type = "SystemAssigned" }',
    lines,
    '}',
    '',
  ].join('\n');
}

const CLUSTER_OF_AZURERM = `resource "azurerm_machine_learning_compute_cluster" "cpu" {
  name                          = "cpu"
  location                      = "westeurope"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.ws.id
  vm_priority                   = "Dedicated"
  vm_size                       = "STANDARD_DS2_V2"
  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 1
    scale_down_nodes_after_idle_duration = "PT30S"
  }
}
`;

const MANAGED = "managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' }";

describe('trap', () => {
  describe('1: an absent publicNetworkAccess is open', () => {
    test.each([
      ['Bicep', bicep(workspace("friendlyName: 'x'")), 'fail main.bicep:1'],
      ['azurerm 4', terraform('4.10.0', azurermWorkspace()), 'fail main.tf:6'],
      [
        'azapi',
        {
          'main.tf': `resource "azapi_resource" "ws" {\n  type      = "${AML}/workspaces@2024-10-01"\n  name      = "mlw"\n  parent_id = var.rg\n  body      = { properties = {} }\n}\nvariable "rg" {}\n`,
        },
        'fail main.tf:1',
      ],
    ])('%s', (_form, files, expected) => expect(verdicts('AML-NET-001', files)).toEqual([expected]));
  });

  describe('2: the SSH port of a cluster has three states', () => {
    test('ARM leaves it to the service, which opens it outside of a network', () => {
      expect(verdicts('AML-NET-009', bicep(workspace('') + compute('AmlCompute', '')))).toEqual(['fail main.bicep:6']);
    });
    test('azurerm closes it', () => {
      const files = terraform('4.10.0', azurermWorkspace() + CLUSTER_OF_AZURERM);
      expect(verdicts('AML-NET-009', files)).toEqual(['pass']);
    });
  });

  test('3: an ssh block of azurerm opens the port of a compute instance', () => {
    const instance = (ssh: string) => `resource "azurerm_machine_learning_compute_instance" "ci" {
  name                          = "ci"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.ws.id
  virtual_machine_size          = "STANDARD_DS2_V2"
${ssh}}
`;
    const files = (ssh: string) => terraform('4.10.0', azurermWorkspace() + instance(ssh));
    expect(verdicts('AML-NET-010', files('  ssh {\n    public_key = var.key\n  }\n'))).toEqual(['fail main.tf:20']);
    expect(verdicts('AML-NET-010', files(''))).toEqual(['pass']);
  });

  describe('4: computes in a managed network need no subnet', () => {
    test('a cluster', () => {
      expect(verdicts('AML-NET-007', bicep(workspace(MANAGED) + compute('AmlCompute', '')))).toEqual(['pass']);
      expect(verdicts('AML-NET-007', bicep(workspace('') + compute('AmlCompute', '')))).toEqual(['fail main.bicep:6']);
    });
    test.each(['AKS', 'Databricks', 'Kubernetes', 'SynapseSpark'])('%s is no node in a subnet', (type) => {
      const files = bicep(workspace('') + compute(type, ''));
      expect(verdicts('AML-NET-007', files)).toEqual(['notApplicable']);
      expect(verdicts('AML-NET-008', files)).toEqual(['notApplicable']);
    });
  });

  test('5: an outbound rule is no way into the workspace', () => {
    const rule = child(
      'outboundRules',
      "type: 'PrivateEndpoint'\ndestination: { serviceResourceId: ws.id, subresourceTarget: 'amlworkspace' }",
    );
    const files = (more: string) => bicep(workspace(MANAGED) + more);
    expect(verdicts('AML-NET-003', files(rule))).toEqual(['fail main.bicep:1']);
    expect(verdicts('AML-NET-003', files(rule + privateEndpoint('ws.id')))).toEqual(['pass']);
  });

  describe('6: a project is as its hub is', () => {
    const hub = workspace('', { top: "kind: 'Hub'" });
    const project = resource('project', `${AML}/workspaces@2024-10-01`, "name: 'project'", 'hubResourceId: ws.id', {
      top: "kind: 'Project'",
    });
    test.each(['AML-NET-001', 'AML-NET-003', 'AML-NET-006', 'AML-ENC-001'])('%s speaks of the hub alone', (id) => {
      expect(verdicts(id, bicep(hub + project))).toEqual(['fail main.bicep:1', 'notApplicable']);
      expect(verdicts(id, bicep(project.replace('ws.id', "'/subscriptions/s/elsewhere'")))).toEqual(['notApplicable']);
    });
  });

  test('7: a property that the API version does not define is not deployed', () => {
    const files = (api: string) => bicep(workspace("systemDatastoresAuthMode: 'Identity'", { api }));
    expect(verdicts('AML-POL-005', files('2024-04-01'))).toEqual(['fail main.bicep:4']);
    expect(verdicts('AML-IDN-007', files('2024-04-01')).join()).not.toContain('pass');
    expect(verdicts('AML-POL-005', files('2025-06-01'))).toEqual(['pass']);
    expect(verdicts('AML-IDN-007', files('2025-06-01'))).toEqual(['pass']);
  });

  test('8: endpoints have a switch of their own, and not all kinds have it', () => {
    const closed = workspace("publicNetworkAccess: 'Disabled'");
    const online = (lines: string) => bicep(closed + child('onlineEndpoints', `authMode: 'AADToken'\n${lines}`));
    expect(verdicts('AML-NET-012', online(''))).toEqual(['fail main.bicep:7']);
    expect(verdicts('AML-NET-012', online("publicNetworkAccess: 'Disabled'"))).toEqual(['pass']);
    const attached = compute('Kubernetes', '').replace('resource child', 'resource attached');
    const inCluster = { 'main.bicep': online('compute: attached.id')['main.bicep'] + attached };
    expect(verdicts('AML-NET-012', inCluster)).toEqual(['notApplicable']);
    expect(verdicts('AML-NET-012', bicep(closed + child('batchEndpoints', "authMode: 'AADToken'")))).toEqual([]);
    expect(verdicts('AML-NET-012', bicep(closed + child('serverlessEndpoints', '')))).toEqual([]);
  });

  test('9: behind a managed network the egress switch of a deployment means nothing', () => {
    const deployment = (mode: string) => ({
      'main.bicep':
        workspace(`publicNetworkAccess: 'Disabled'\n${mode}`) +
        child('onlineEndpoints/deployments', `endpointComputeType: 'Managed'\negressPublicNetworkAccess: 'Enabled'`, {
          symbol: 'blue',
        }).replace("parent: ws\n  name: 'blue'", "name: 'mlw/endpoint/blue'"),
    });
    expect(verdicts('AML-NET-013', deployment(MANAGED))).toEqual(['notApplicable']);
    expect(verdicts('AML-NET-013', deployment(''))).toEqual(['fail main.bicep:12']);
  });

  describe('10: a private workspace has two zones', () => {
    const zone = (symbol: string, name: string) =>
      resource(symbol, 'Microsoft.Network/privateDnsZones@2020-06-01', `name: '${name}'`, '') +
      resource(
        `${symbol}Link`,
        'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01',
        `parent: ${symbol}\n  name: 'link'`,
        'virtualNetwork: { id: vnet.id }',
      );
    const vnet = (lines: string) =>
      resource('vnet', 'Microsoft.Network/virtualNetworks@2023-11-01', "name: 'vnet'", lines);
    const group = (...zones: readonly string[]) =>
      resource(
        'zones',
        'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01',
        "parent: pe\n  name: 'default'",
        `privateDnsZoneConfigs: [ ${zones.map((id) => `{ name: '${id}', properties: { privateDnsZoneId: ${id}.id } }`).join(', ')} ]`,
      );
    const reached = (network: string, ...more: readonly string[]) =>
      bicep(
        workspace("publicNetworkAccess: 'Disabled'") +
          privateEndpoint('ws.id', { subnet: 'vnet.id' }) +
          vnet(network) +
          more.join(''),
      );
    const api = zone('api', 'privatelink.api.azureml.ms');
    const notebooks = zone('notebooks', 'privatelink.notebooks.azure.net');
    test('both', () => {
      expect(verdicts('AML-NET-004', reached('', api, notebooks, group('api', 'notebooks')))).toEqual(['pass']);
    });
    test('one is not enough', () => {
      expect(verdicts('AML-NET-004', reached('', api, group('api')))).toEqual(['pass', 'fail main.bicep:7']);
    });
    test('other clouds have other names', () => {
      const own =
        zone('api', 'privatelink.api.ml.azure.us') + zone('notebooks', 'privatelink.notebooks.usgovcloudapi.net');
      expect(verdicts('AML-NET-004', reached('', own, group('api', 'notebooks')))).toEqual(['pass']);
      const mixed = zone('api', 'privatelink.api.ml.azure.us') + notebooks;
      expect(verdicts('AML-NET-004', reached('', mixed, group('api', 'notebooks'))).join()).toContain('fail');
    });
    test('servers of their own may know the names', () => {
      const own = "dhcpOptions: { dnsServers: ['10.0.0.4'] }";
      expect(verdicts('AML-NET-004', reached(own))).toEqual(['unknown main.bicep:7']);
    });
  });

  describe('11: one thing has many spellings', () => {
    test.each([
      ['ARM without a space', bicep(workspace('', { top: "identity: { type: 'SystemAssigned,UserAssigned' }" }))],
      ['ARM with one', bicep(workspace('', { top: "identity: { type: 'systemassigned, userassigned' }" }))],
      [
        'azurerm',
        terraform(
          '4.10.0',
          azurermWorkspace().replace(
            'type = "SystemAssigned"',
            'type = "SystemAssigned, UserAssigned"\n    identity_ids = [var.id]\n ',
          ),
        ),
      ],
    ])('an identity in %s', (_name, files) => expect(verdicts('AML-IDN-010', files)).toEqual(['pass']));
    test('a word or a boolean for network access', () => {
      const foundry = (access: string) =>
        terraform(
          '4.10.0',
          `resource "azurerm_ai_foundry" "hub" {\n  name = "hub"\n  location = "westeurope"\n  resource_group_name = "rg"\n  storage_account_id = var.st\n  key_vault_id = var.kv\n  public_network_access = "${access}"\n  identity { type = "SystemAssigned" }\n}\n`,
        );
      expect(verdicts('AML-NET-001', foundry('Disabled'))).toEqual(['pass']);
      expect(verdicts('AML-NET-001', foundry('Enabled'))).toEqual(['fail main.tf:12']);
      const classic = (access: string) =>
        terraform('4.10.0', azurermWorkspace(`  public_network_access_enabled = ${access}`));
      expect(verdicts('AML-NET-001', classic('false'))).toEqual(['pass']);
      expect(verdicts('AML-NET-001', classic('true'))).toEqual(['fail main.tf:14']);
    });
    test('an argument that says the opposite of the property', () => {
      const files = (enabled: string) =>
        terraform(
          '4.10.0',
          azurermWorkspace() + CLUSTER_OF_AZURERM.replace('  vm_size', `  local_auth_enabled = ${enabled}\n  vm_size`),
        );
      expect(verdicts('AML-IDN-001', files('false'))).toEqual(['pass']);
      expect(verdicts('AML-IDN-001', files('true'))).toEqual(['fail main.tf:21']);
    });
  });

  test('12: the default of the isolation policy demands no isolation', () => {
    const policy = builtIn('6ddb1705-c8cf-450e-aa4b-19ad6703c440');
    expect(verdicts('AML-POL-003', bicep(assignment(policy)))).toContain('fail main.bicep:1');
  });

  describe('13: an argument of azurerm changed its meaning', () => {
    const open = azurermWorkspace('  public_network_access_enabled = true');
    test.each([
      ['3.1.0', 'AML-NET-002', ['fail main.tf:14']],
      ['3.1.0', 'AML-NET-001', ['fail main.tf:14']],
      ['3.40.0', 'AML-NET-002', ['pass']],
      ['3.40.0', 'AML-NET-001', ['fail main.tf:14']],
      ['4.10.0', 'AML-NET-001', ['fail main.tf:14']],
    ])('under %s %s', (release, id, expected) => {
      expect(verdicts(id, terraform(release, open))).toEqual(expected);
    });
    test('and its absence too', () => {
      expect(verdicts('AML-NET-001', terraform('4.10.0', azurermWorkspace()))).toEqual(['fail main.tf:6']);
      expect(verdicts('AML-NET-001', terraform('3.40.0', azurermWorkspace()))).toEqual(['pass']);
    });
  });

  test('14: outbound rules count where only approved ones may leave', () => {
    const network = (mode: string) =>
      workspace(
        `managedNetwork: {\n  isolationMode: '${mode}'\n  outboundRules: {\n    all: { type: 'FQDN', destination: '*.blob.core.windows.net' }\n  }\n}`,
      );
    expect(verdicts('AML-DAT-002', bicep(network('AllowOnlyApprovedOutbound')))).toEqual(['fail main.bicep:7']);
    expect(verdicts('AML-DAT-002', bicep(network('AllowInternetOutbound')))).toEqual(['notApplicable']);
  });

  describe('15: what cannot be changed in place has no one-line fix', () => {
    const fixesOf = (id: string) => Object.values(RULES.find((rule) => rule.id === id)?.fixes ?? {});
    test.each(['AML-ENC-001', 'AML-NET-006', 'AML-IDN-004'])('%s offers none', (id) => expect(fixesOf(id)).toEqual([]));
    test.each(['AML-NET-009', 'AML-NET-010', 'AML-IDN-001', 'AML-IDN-002', 'AML-ENC-005'])(
      '%s says what it costs',
      (id) => {
        for (const recipe of fixesOf(id)) expect(recipe?.risk).toBe('recreation');
      },
    );
  });
});
