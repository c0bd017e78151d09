import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { runRules } from '../../../src/rules/engine.js';
import { storageFirewallExceptions } from '../../../src/rules/network/storage-firewall-exceptions.js';
import { dependency, resource, workspace } from '../../support/bicep.js';
import { expandFiles } from '../../support/memory-repository.js';
import { testRule } from '../../support/rule-tester.js';

const ST = 'Microsoft.Storage/storageAccounts';
const USE = workspace('storageAccount: dep.id');
const used = (lines: readonly string[], api?: string) => dependency(ST, lines.join('\n'), api) + USE;
/** A firewall whose rules stand from line 6. */
const firewall = (...rules: readonly string[]) => used(['networkAcls: {', "  defaultAction: 'Deny'", ...rules, '}']);
const address = (value: string) => `  ipRules: [{ value: ${value} }]`;
const NARROW = address("'203.0.113.0/24'");
const MINE = "'11111111-1111-1111-1111-111111111111'";
const instance = (id: string, tenant = '') =>
  `  resourceAccessRules: [{ resourceId: ${id}${tenant === '' ? '' : `, tenantId: ${tenant}`} }]`;
const ALL_WORKSPACES =
  "'/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/*/providers/Microsoft.MachineLearningServices/workspaces/*'";

const VAULT = resource(
  'kv',
  'Microsoft.KeyVault/vaults@2023-07-01',
  "name: 'kv'",
  "tenantId: '22222222-2222-2222-2222-222222222222'",
);
testRule(storageFirewallExceptions, {
  valid: {
    'one network': firewall(NARROW),
    'an address': firewall(address("'203.0.113.7'")),
    'a subnet': firewall("  virtualNetworkRules: [{ id: '/subscriptions/a/resourceGroups/b' }]"),
    'the workspace itself, of the tenant that is deployed to': firewall(instance('ws.id', 'tenant().tenantId')),
    'the tenant by the subscription': firewall(instance('ws.id', 'subscription().tenantId')),
    'the tenant of the key vault': firewall(instance('ws.id', "'22222222-2222-2222-2222-222222222222'")) + VAULT,
    'no tenant': firewall(instance("'${resourceGroup().id}/providers/Microsoft.DataFactory/factories/adf'")),
    'a range that counts for nothing': used([
      "publicNetworkAccess: 'Disabled'",
      "networkAcls: { defaultAction: 'Deny', ipRules: [{ value: '0.0.0.0/0' }] }",
    ]),
  },
  invalid: {
    'the internet': { files: firewall(address("'0.0.0.0/0'")), found: [[6, 19, 'everybody', 'high']] },
    'a large part of it': { files: firewall(address("'32.0.0.0/8'")), found: [[6, 19, 'everybody', 'high']] },
    'all of IPv6': {
      files: firewall("  ipv6Rules: [{ value: '::/0' }]"),
      found: [[6, 21, 'everybody', 'high']],
    },
    'a wide range': { files: firewall(address("'203.0.0.0/16'")), found: [[6, 19, 'wide']] },
    'a range wider than a team allows': {
      files: firewall(NARROW),
      settings: { widestPrefix: 28 },
      found: [[6, 19, 'wide']],
    },
    'every workspace of a subscription': {
      files: firewall(instance(ALL_WORKSPACES)),
      found: [[6, 31, 'wildcard']],
      says: ['admits every resource of a kind: resourceId is'],
    },
    'every workspace of the group': {
      files: firewall(instance("'${resourceGroup().id}/providers/Microsoft.MachineLearningServices/workspaces/*'")),
      found: [[6, 31, 'wildcard']],
    },
    'past a public endpoint that is off': {
      files: used(["publicNetworkAccess: 'Disabled'", `networkAcls: { ${instance(ALL_WORKSPACES).trim()} }`]),
      found: [[5, 44, 'wildcard']],
    },
    'another tenant': {
      files: firewall(instance('ws.id', "'22222222-2222-2222-2222-222222222222'")),
      settings: { tenants: [MINE.slice(1, -1)] },
      found: [[6, 50, 'foreign', 'high']],
    },
    'another tenant than the key vault of the deployment': {
      files: firewall(instance('ws.id', MINE)) + VAULT,
      found: [[6, 50, 'foreign', 'high']],
    },
    'logs for everybody': {
      files: firewall(NARROW, "  bypass: 'Logging, Metrics, AzureServices'"),
      found: [[7, 7, 'analytics', 'low']],
    },
    'a public endpoint for nobody': {
      files: firewall(),
      found: [[1, 1, 'empty', 'info']],
      says: ["publicNetworkAccess is not set, which means 'Enabled'"],
    },
  },
  unknown: {
    'a range of a parameter': {
      files: `param office string\n${firewall(address('office'))}`,
      found: [[7, 19, 'wide']],
    },
    'ranges of a parameter': {
      files: `param ranges array\n${firewall('  ipRules: ranges')}`,
      found: [
        [2, 1, 'empty', 'info'],
        [7, 7, 'wide'],
      ],
    },
    'a tenant that may be yours': {
      files: firewall(instance('ws.id', MINE)),
      found: [[6, 50, 'foreign', 'high']],
      says: ["the setting 'tenants' does not say which tenants are yours"],
    },
    'an ID of a parameter': {
      files: `param id string\n${firewall(instance('id'))}`,
      found: [[7, 31, 'wildcard']],
    },
    'a firewall that a parameter turns on': {
      files: `param action string\n${used(['networkAcls: {', '  defaultAction: action', address("'0.0.0.0/0'"), '}'])}`,
      found: [[7, 19, 'everybody', 'high']],
    },
  },
  silent: {
    'an open account': used([]),
    'a perimeter': used(["publicNetworkAccess: 'SecuredByPerimeter'"]),
    'an account of somebody else': dependency(ST, `networkAcls: { defaultAction: 'Deny' }`) + workspace(''),
    'an account that is declared elsewhere': `resource dep '${ST}@2023-05-01' existing = { name: 'dep' }\n${USE}`,
  },
});

describe('the tenant that Terraform signs in to', () => {
  it('is that of the deployment', () => {
    const text = `
data "azurerm_client_config" "current" {}
resource "azurerm_storage_account" "st" {
  name = "st"
  network_rules {
    default_action = "Deny"
    private_link_access {
      endpoint_resource_id = azurerm_machine_learning_workspace.ml.id
      endpoint_tenant_id   = data.azurerm_client_config.current.tenant_id
    }
  }
}
resource "azurerm_machine_learning_workspace" "ml" {
  name               = "mlw"
  storage_account_id = azurerm_storage_account.st.id
}
`;
    const [expansion] = expandFiles({ 'main.tf': text }).expansions;
    if (expansion === undefined) throw new Error('nothing was expanded');
    const { results } = runRules(expansion, [storageFirewallExceptions], {}, new DiagnosticBag());
    expect(results.map(({ status }) => status)).toEqual(['pass']);
  });
});
