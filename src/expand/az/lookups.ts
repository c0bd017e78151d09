/** What commands that only look something up give to the variable that holds their output. */
import { originAt } from '../origins.js';
import type { ResourceScope, Value } from '../value.js';
import { knownString } from '../values.js';
import type { ShellCommand } from './command.js';
import { type AzCall, type OptionForms, readOptions, verbOf } from './options.js';
import { optionOf } from './session.js';

/** Types of what `az GROUP show` shows, with the options that name it, outermost first. Source: az GROUP show --help. */
const SHOWN: Readonly<Record<string, { readonly type: string; readonly names: readonly string[] }>> = {
  'storage account': { type: 'Microsoft.Storage/storageAccounts', names: ['name'] },
  keyvault: { type: 'Microsoft.KeyVault/vaults', names: ['name'] },
  acr: { type: 'Microsoft.ContainerRegistry/registries', names: ['name'] },
  aks: { type: 'Microsoft.ContainerService/managedClusters', names: ['name'] },
  identity: { type: 'Microsoft.ManagedIdentity/userAssignedIdentities', names: ['name'] },
  'monitor log-analytics workspace': { type: 'Microsoft.OperationalInsights/workspaces', names: ['workspace-name'] },
  'monitor app-insights component': { type: 'Microsoft.Insights/components', names: ['app'] },
  'network vnet': { type: 'Microsoft.Network/virtualNetworks', names: ['name'] },
  'network vnet subnet': { type: 'Microsoft.Network/virtualNetworks/subnets', names: ['vnet-name', 'name'] },
  'ml workspace': { type: 'Microsoft.MachineLearningServices/workspaces', names: ['name'] },
  'ml compute': { type: 'Microsoft.MachineLearningServices/workspaces/computes', names: ['workspace-name', 'name'] },
  'ml online-endpoint': {
    type: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints',
    names: ['workspace-name', 'name'],
  },
};

const FORMS: OptionForms = {
  name: { takes: 'text', also: ['-n'] },
  'workspace-name': { takes: 'text', also: ['-w'] },
  'vnet-name': { takes: 'text' },
  app: { takes: 'text', also: ['-a'] },
  ids: { takes: 'list' },
};

/**
 * The ID or the name that `az storage account show --name st --query id` gives, also of a resource that `create` makes. Undefined
 * for everything else, and where not all names are said.
 */
export function lookedUp(command: ShellCommand): Value | undefined {
  const [, group, action] = /^(.+) (show|create)$/.exec(verbOf(command)) ?? [];
  const shown = group === undefined ? undefined : SHOWN[group];
  if (shown === undefined || action === undefined) return undefined;
  const call = readOptions(command, FORMS);
  const names = shown.names.flatMap((name) => optionOf(call, name).slice(0, 1));
  const name = names.at(-1);
  if (names.length < shown.names.length || name === undefined) return undefined;
  const query = knownString(optionOf(call, 'query')[0])?.replaceAll(/["'\s]/g, '');
  if (query === 'name') return name;
  if (query !== 'id') return undefined;
  return { kind: 'resource-id', type: shown.type, names, scope: scopeOf(call), origin: originAt(command.span) };
}

function scopeOf(call: AzCall): ResourceScope {
  const [resourceGroup] = optionOf(call, 'resource-group');
  const [subscription] = optionOf(call, 'subscription');
  return {
    level: 'resourceGroup',
    ...(subscription === undefined ? {} : { subscription }),
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
  };
}
