/** The answers about what a workspace depends on, across resources, that checkers most often get wrong. */
import { describe, expect, test } from 'vitest';
import { System } from '../../../src/model/system.js';
import { dependency, privateEndpoint, resource, workspace } from '../../support/bicep.js';
import { ATTACHED, cluster } from '../../support/clusters.js';
import { expandFiles } from '../../support/memory-repository.js';
import { from, GUARDED, ruleLines, securityGroup, securityRule } from '../../support/network.js';
import { assignment, builtIn, PUBLIC_ACCESS } from '../../support/policies.js';
import { ACTS_AS_ITSELF, roleAssignment } from '../../support/roles.js';
import { verdicts } from './verdicts.js';

const AML = 'Microsoft.MachineLearningServices';
const ST = 'Microsoft.Storage/storageAccounts';
const KV = 'Microsoft.KeyVault/vaults';
const CR = 'Microsoft.ContainerRegistry/registries';
const bicep = (text: string) => ({ 'main.bicep': text });

/** HCL of `main.tf` that pins this release of azurerm; the text stands from line 6. */
function terraform(release: string, text: string) {
  const pin = `terraform {\n  required_providers {\n    azurerm = { source = "hashicorp/azurerm", version = "${release}" }\n  }\n}\n`;
  return { 'main.tf': `${pin}${text}` };
}

/** A dependency `dep` of the workspace `ws`; its properties stand from line 4. */
function used(type: string, lines: string, { api = '2023-05-01', of = '' } = {}): string {
  const property = { [ST]: 'storageAccount', [KV]: 'keyVault', [CR]: 'containerRegistry' }[type];
  return (
    dependency(type, lines, api) + workspace(`${property}: dep.id\n${of}`, { api: '2025-06-01', top: ACTS_AS_ITSELF })
  );
}

/** A storage account of azurerm that a workspace uses. */
function accountOfAzurerm(lines = ''): string {
  return `resource "azurerm_storage_account" "st" {
  name                     = "st"
  resource_group_name      = "rg"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "LRS"
${lines}}
resource "azurerm_machine_learning_workspace" "ws" {
  name                    = "mlw"
  location                = "westeurope"
  resource_group_name     = "rg"
  application_insights_id = var.insights
  key_vault_id            = var.vault
  storage_account_id      = azurerm_storage_account.st.id
  identity { type = "SystemAssigned" }
}
`;
}

describe('trap', () => {
  describe('1: a default depends on the API version', () => {
    test.each([
      ['AML-DAT-008', ST, '2022-09-01', 'fail main.bicep:1'],
      ['AML-DAT-008', ST, '2023-01-01', 'pass'],
      ['AML-ENC-101', ST, '2018-07-01', 'fail main.bicep:1'],
      ['AML-ENC-101', ST, '2019-04-01', 'pass'],
      ['AML-IDN-106', KV, '2023-07-01', 'fail main.bicep:1'],
      ['AML-IDN-106', KV, '2026-02-01', 'pass'],
    ])('%s of %s@%s', (id, type, api, expected) => {
      expect(verdicts(id, bicep(used(type, '', { api })))).toEqual([expected]);
    });
  });

  test('2: a default depends on the release of the provider', () => {
    const anonymous = (release: string) => verdicts('AML-DAT-008', terraform(release, accountOfAzurerm()));
    expect(anonymous('4.10.0')).toEqual(['fail main.tf:6']);
    expect(anonymous('3.90.0')).toEqual(['fail main.tf:6']);
  });

  test('3: an absent minimum of TLS is the platform’s floor in ARM, and 1.2 from azurerm', () => {
    expect(verdicts('AML-ENC-102', bicep(used(ST, '')))).toEqual(['fail main.bicep:1 low']);
    expect(verdicts('AML-ENC-102', terraform('4.10.0', accountOfAzurerm()))).toEqual(['pass']);
  });

  test('4: without public access the firewall’s default decides nothing', () => {
    const open = "networkAcls: { defaultAction: 'Allow' }";
    const verdict = (lines: string) => verdicts('AML-NET-101', bicep(used(ST, lines)));
    expect(verdict(open)).toEqual(['fail main.bicep:4']);
    expect(verdict(`${open}\npublicNetworkAccess: 'Disabled'`)).toEqual(['pass']);
    expect(verdict(`${open}\npublicNetworkAccess: 'SecuredByPerimeter'`)).toEqual(['pass']);
  });

  test('5: the account’s keys and the workspace’s sign-in are one question', () => {
    const off = 'allowSharedKeyAccess: false';
    expect(verdicts('AML-IDN-102', bicep(used(ST, off)))).toEqual(['fail main.bicep:7', 'notApplicable']);
    const identity = used(ST, off, { of: "systemDatastoresAuthMode: 'Identity'" });
    expect(verdicts('AML-IDN-102', bicep(identity))).toEqual(['pass', 'fail main.bicep:11 low']);
    expect(verdicts('AML-IDN-101', bicep(identity))).toEqual(['pass']);
  });

  test('6: roles on a vault may be what its API version means', () => {
    const verdict = (lines: string, api: string) => verdicts('AML-IDN-106', bicep(used(KV, lines, { api })));
    expect(verdict('enableRbacAuthorization: false', '2026-02-01')).toEqual(['fail main.bicep:4']);
    expect(verdict('enableRbacAuthorization: true', '2023-07-01')).toEqual(['pass']);
  });

  test('7: a vault that is recovered has the protection it had', () => {
    const verdict = (lines: string) => verdicts('AML-ENC-003', bicep(used(KV, lines, { api: '2023-07-01' })));
    expect(verdict('enablePurgeProtection: false')).toEqual(['fail main.bicep:4']);
    expect(verdict("createMode: 'recover'")).toEqual(['notApplicable']);
  });

  test('8: what the tier of a registry rules out is said once', () => {
    const registry = dependency(CR, '', '2023-07-01').replace("name: 'dep'", "name: 'dep'\n  sku: { name: 'Basic' }");
    const files = bicep(
      registry + workspace("containerRegistry: dep.id\npublicNetworkAccess: 'Disabled'", { top: ACTS_AS_ITSELF }),
    );
    expect(verdicts('AML-NET-107', files)).toContain('fail main.bicep:3 high');
    for (const id of ['AML-NET-104', 'AML-NET-106', 'AML-DAT-107']) {
      expect([id, ...verdicts(id, files)]).toEqual([id, 'notApplicable']);
    }
  });

  test('9: a registry with roles per repository ignores AcrPull', () => {
    const abac = used(CR, "roleAssignmentMode: 'AbacRepositoryPermissions'", { api: '2025-11-01' });
    const pull = roleAssignment('7f951dda-4ed3-4680-a7ca-43fe172d538d', 'ws.identity.principalId', { scope: 'dep' });
    expect(verdicts('AML-IDN-105', bicep(abac + pull))).toEqual(['fail main.bicep:4']);
  });

  describe('10: what Azure Machine Learning needs open is no finding', () => {
    test('local accounts of an attached cluster', () => {
      const locked = assignment(builtIn('993c2fcd-2b29-49d2-9eb0-df2c3a730c32'));
      expect(verdicts('AML-POL-107', bicep(locked + cluster('') + ATTACHED))).toEqual(['fail main.bicep:4']);
    });
    test('port 44224 from the service', () => {
      const rule = ruleLines({ ports: "'44224'", source: from('AzureMachineLearning') });
      for (const id of ['AML-NET-114', 'AML-NET-115', 'AML-NET-116']) {
        expect([id, ...verdicts(id, bicep(securityGroup(rule) + GUARDED))]).toEqual([id, 'pass']);
      }
    });
    test('the way for trusted services', () => {
      const acls = "networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' }";
      expect(verdicts('AML-NET-103', bicep(used(ST, acls)))).toEqual(['pass']);
      expect(verdicts('AML-NET-101', bicep(used(ST, acls)))).toEqual(['pass']);
    });
  });

  describe('11: security rules are an ordered list', () => {
    const ssh = ruleLines({ ports: "['22', '3389']", priority: '300' });
    const verdict = (...rules: readonly string[]) => verdicts('AML-NET-114', bicep(securityGroup(...rules) + GUARDED));
    test.each(['Internet', '*', '0.0.0.0/0'])('from %s', (source) => {
      expect(verdict(ruleLines({ ports: "'22'", source: from(source) }))).toEqual(['fail main.bicep:13', 'pass']);
    });
    test('from the network itself', () => {
      expect(verdict(ruleLines({ ports: "'22'", source: from('VirtualNetwork') }))).toEqual(['pass']);
    });
    test('a denial before it', () => {
      expect(verdict(ssh)).toEqual(['fail main.bicep:13', 'pass']);
      expect(verdict(ssh, ruleLines({ access: 'Deny', priority: '100' }))).toEqual(['pass']);
      expect(verdict(ssh, ruleLines({ access: 'Deny', priority: '400' }))).toEqual(['fail main.bicep:13', 'pass']);
    });
    test('a denial before it in a resource of its own', () => {
      const files = securityGroup(ssh) + securityRule(ruleLines({ access: 'Deny', priority: '100' })) + GUARDED;
      expect(verdicts('AML-NET-114', bicep(files))).toEqual(['pass']);
    });
    test('a range', () => {
      expect(verdict(ruleLines({ ports: "'20-30'" }))).toEqual(['fail main.bicep:13', 'pass']);
    });
  });

  test('13: plans of Defender that were replaced do not count', () => {
    const plan = (name: string) =>
      resource('plan', 'Microsoft.Security/pricings@2024-01-01', `name: '${name}'`, "pricingTier: 'Standard'");
    expect(verdicts('AML-MON-007', bicep(plan('ContainerRegistry')))).toEqual(['fail main.bicep:1']);
    expect(verdicts('AML-MON-007', bicep(plan('Containers')))).toEqual(['pass', 'notApplicable']);
  });

  test('14: the identity of a newer workspace needs no Contributor', () => {
    const files = bicep(workspace('', { api: '2025-06-01', top: ACTS_AS_ITSELF }));
    expect(verdicts('AML-IDN-022', files).filter((one) => one.startsWith('fail'))).toEqual([]);
  });

  describe('15: what is not here may be elsewhere', () => {
    test('in a module that was not found', () => {
      const module = "module endpoints 'missing.bicep' = {\n  name: 'endpoints'\n}\n";
      expect(verdicts('AML-NET-003', bicep(workspace('') + module))).toEqual(['unknown main.bicep:1']);
      expect(verdicts('AML-MON-001', bicep(workspace('') + module))).toEqual(['unknown main.bicep:1']);
    });
    test('or made by a policy', () => {
      const policy = assignment(builtIn('7838fd83-5cbb-4b5d-888c-bfa240972597'));
      expect(verdicts('AML-NET-003', bicep(workspace('') + policy))).toEqual(['unknown main.bicep:1']);
    });
    test('for the whole subscription', () => {
      expect(verdicts('AML-POL-001', bicep(workspace('')))).toEqual(['unknown main.bicep:1 info']);
      expect(verdicts('AML-POL-001', bicep(workspace('') + assignment(PUBLIC_ACCESS)))).toEqual(['pass']);
    });
  });

  test('16: what another service manages is not for the team to mend', () => {
    const account = dependency(ST, 'allowBlobPublicAccess: true');
    const managed = account.replace("name: 'dep'", "name: 'dep'\n  managedBy: '/subscriptions/s/resourceGroups/rg'");
    const all = { associatedScope: 'all' } as const;
    expect(verdicts('AML-DAT-008', bicep(account), all)).toEqual(['fail main.bicep:4']);
    expect(verdicts('AML-DAT-008', bicep(managed), all)).toEqual(['notApplicable']);
  });

  test('17: a project has the dependencies of its hub', () => {
    const hub = used(ST, 'allowBlobPublicAccess: true').replace(
      'properties: {\n    storage',
      "kind: 'Hub'\n  properties: {\n    storage",
    );
    const project = resource('project', `${AML}/workspaces@2024-10-01`, "name: 'project'", 'hubResourceId: ws.id', {
      top: "kind: 'Project'",
    });
    expect(verdicts('AML-DAT-008', bicep(hub + project))).toEqual(['fail main.bicep:4']);
    for (const id of ['AML-MON-006', 'AML-IDN-007', 'AML-ENC-001']) {
      expect(verdicts(id, bicep(project.replace('ws.id', "'/elsewhere'")))).toEqual(['notApplicable']);
    }
  });

  describe('18: names are spelt in many ways', () => {
    test.each(['azurepolicy', 'azurePolicy'])('the add-on %s', (name) => {
      const files = bicep(cluster(`addonProfiles: { ${name}: { enabled: true } }`) + ATTACHED);
      expect(verdicts('AML-POL-108', files)).toEqual(['pass']);
    });
    test.each(['Enroll', 'DoNotEnforce'])('%s is no enforcement', (mode) => {
      const files = bicep(assignment(PUBLIC_ACCESS, `enforcementMode: '${mode}'`));
      expect(verdicts('AML-POL-002', files).join()).toMatch(/^fail main\.bicep:5/);
    });
    test.each(['Disabled', 'disabled'])('%s is an effect that does nothing', (effect) => {
      const files = bicep(assignment(PUBLIC_ACCESS, `parameters: { effect: { value: '${effect}' } }`));
      expect(verdicts('AML-POL-003', files)).toContain('fail main.bicep:5 high');
    });
  });

  test('19: the suffix of vault names makes the wrong zone', () => {
    const vnet = resource('vnet', 'Microsoft.Network/virtualNetworks@2023-11-01', "name: 'vnet'", '');
    const group = (zone: string) =>
      resource(
        'zones',
        'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01',
        "parent: pe\n  name: 'default'",
        `privateDnsZoneConfigs: [ { name: 'z', properties: { privateDnsZoneId: resourceId('Microsoft.Network/privateDnsZones', ${zone}) } } ]`,
      );
    const files = (zone: string) =>
      bicep(privateEndpoint('dep.id', { group: 'vault', subnet: 'vnet.id' }) + used(KV, '') + vnet + group(zone));
    const suffix = "'privatelink${environment().suffixes.keyvaultDns}'";
    expect(verdicts('AML-NET-125', files(suffix))).toEqual(['fail main.bicep:1']);
    expect(verdicts('AML-NET-125', files("'privatelink.vaultcore.azure.net'"))).toEqual(['pass']);
  });

  test('20: a zone group with half of the workspace’s zones is no DNS', () => {
    const vnet = resource('vnet', 'Microsoft.Network/virtualNetworks@2023-11-01', "name: 'vnet'", '');
    const group = resource(
      'zones',
      'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01',
      "parent: pe\n  name: 'default'",
      "privateDnsZoneConfigs: [ { name: 'z', properties: { privateDnsZoneId: resourceId('Microsoft.Network/privateDnsZones', 'privatelink.api.azureml.ms') } } ]",
    );
    const files = bicep(privateEndpoint('ws.id', { subnet: 'vnet.id' }) + workspace('') + vnet + group);
    expect(verdicts('AML-NET-004', files)).toContain('fail main.bicep:1');
  });

  test('21: an argument of azurerm 3 says the opposite of what it is called', () => {
    const policies = (value: string) => {
      const subnet = `resource "azurerm_subnet" "nodes" {
  name                                           = "nodes"
  resource_group_name                            = "rg"
  virtual_network_name                           = "vnet"
  address_prefixes                               = ["10.0.0.0/24"]
  enforce_private_link_endpoint_network_policies = ${value}
}
`;
      const [expansion] = expandFiles(terraform('3.10.0', subnet)).expansions;
      if (expansion === undefined) throw new Error('nothing was expanded');
      const [view] = new System(expansion).graph.ofType('Microsoft.Network/virtualNetworks/subnets');
      return view?.property('properties.privateEndpointNetworkPolicies').is('Disabled').truth;
    };
    expect(policies('true')).toBe(true);
    expect(policies('false')).toBe(false);
  });
});
