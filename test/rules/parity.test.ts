/** The same deployment in Bicep and in Terraform gets the same answers from every rule. */
import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { runRules } from '../../src/rules/engine.js';
import { RULES } from '../../src/rules/index.js';
import { expandFiles, printDiagnostic } from '../support/memory-repository.js';
import { plain } from '../support/plain.js';

const AZURERM = `terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }
}
`;

const HEAD = `
  location            = "westeurope"
  resource_group_name = "rg"`;

/** `rule status name` of every rule that applies, sorted. */
function answers(files: Readonly<Record<string, string>>): readonly string[] {
  const { expansions, diagnostics } = expandFiles(files);
  expect(diagnostics.map(printDiagnostic)).toEqual([]);
  const [expansion] = expansions;
  if (expansion === undefined) throw new Error('nothing was expanded');
  const { results } = runRules(expansion, RULES, {}, new DiagnosticBag());
  return results
    .flatMap(({ rule, resource, outcomes }) =>
      outcomes.map(({ status }) => `${rule.id} ${status} ${plain(resource.resource.name)}`),
    )
    .filter((line) => !line.includes(' notApplicable '))
    .filter((line) => !line.startsWith('AML-POL-005 '))
    .sort();
}

const OPEN_BICEP = `resource st 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stml'
  location: 'westeurope'
  properties: { minimumTlsVersion: 'TLS1_2', supportsHttpsTrafficOnly: true }
}
resource kv 'Microsoft.KeyVault/vaults@2023-07-01' = { name: 'kvml', location: 'westeurope', properties: {} }
resource ws 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw'
  location: 'westeurope'
  identity: { type: 'SystemAssigned' }
  properties: { storageAccount: st.id, keyVault: kv.id, publicNetworkAccess: 'Enabled' }
}
resource cpu 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: ws
  name: 'cpu'
  properties: { computeType: 'AmlCompute', properties: { remoteLoginPortPublicAccess: 'Enabled' } }
}
`;

const OPEN_HCL = `${AZURERM}
resource "azurerm_storage_account" "st" {
  name                     = "stml"${HEAD}
  account_tier             = "Standard"
  account_replication_type = "LRS"
}
resource "azurerm_key_vault" "kv" {
  name      = "kvml"${HEAD}
  tenant_id = "00000000-0000-0000-0000-000000000000"
  sku_name  = "standard"
}
resource "azurerm_machine_learning_workspace" "ws" {
  name                          = "mlw"${HEAD}
  application_insights_id       = "x"
  storage_account_id            = azurerm_storage_account.st.id
  key_vault_id                  = azurerm_key_vault.kv.id
  public_network_access_enabled = true
  identity {
    type = "SystemAssigned"
  }
}
resource "azurerm_machine_learning_compute_cluster" "cpu" {
  name                          = "cpu"
  location                      = "westeurope"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.ws.id
  ssh_public_access_enabled     = true
}
`;

const CLOSED_BICEP = `resource st 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stml'
  location: 'westeurope'
  properties: { publicNetworkAccess: 'Disabled', minimumTlsVersion: 'TLS1_2', supportsHttpsTrafficOnly: true }
}
resource kv 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kvml'
  location: 'westeurope'
  properties: { publicNetworkAccess: 'Disabled', enablePurgeProtection: true }
}
resource ws 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw'
  location: 'westeurope'
  identity: { type: 'SystemAssigned' }
  properties: {
    storageAccount: st.id
    keyVault: kv.id
    publicNetworkAccess: 'Disabled'
    managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' }
  }
}
resource cpu 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: ws
  name: 'cpu'
  properties: {
    computeType: 'AmlCompute'
    disableLocalAuth: true
    properties: { remoteLoginPortPublicAccess: 'Disabled', enableNodePublicIp: false }
  }
}
`;

const CLOSED_HCL = `${AZURERM}
variable "public" {
  default = false
}
resource "azurerm_storage_account" "st" {
  name                          = "stml"${HEAD}
  account_tier                  = "Standard"
  account_replication_type      = "LRS"
  public_network_access_enabled = var.public
}
resource "azurerm_key_vault" "kv" {
  name                          = "kvml"${HEAD}
  tenant_id                     = "00000000-0000-0000-0000-000000000000"
  sku_name                      = "standard"
  public_network_access_enabled = var.public
  purge_protection_enabled      = true
}
resource "azurerm_machine_learning_workspace" "ws" {
  name                          = "mlw"${HEAD}
  application_insights_id       = "x"
  storage_account_id            = azurerm_storage_account.st.id
  key_vault_id                  = azurerm_key_vault.kv.id
  public_network_access_enabled = var.public
  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }
  identity {
    type = "SystemAssigned"
  }
}
resource "azurerm_machine_learning_compute_cluster" "cpu" {
  name                          = "cpu"
  location                      = "westeurope"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.ws.id
  local_auth_enabled            = false
  node_public_ip_enabled        = false
}
`;

describe('Bicep and Terraform', () => {
  it.each([
    ['an open workspace', OPEN_BICEP, OPEN_HCL],
    ['a closed workspace', CLOSED_BICEP, CLOSED_HCL],
  ])('agree about %s', (_name, bicep, hcl) => {
    const expected = answers({ 'main.bicep': bicep });
    expect(expected.length).toBeGreaterThan(10);
    expect(answers({ 'main.tf': hcl })).toEqual(expected);
  });
});
