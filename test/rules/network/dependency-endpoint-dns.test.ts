import { dependencyEndpointDns } from '../../../src/rules/network/dependency-endpoint-dns.js';
import { child, dependency, privateEndpoint, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const VNET = resource('vnet', 'Microsoft.Network/virtualNetworks@2023-11-01', "name: 'vnet'", '');
const VAULT = dependency('Microsoft.KeyVault/vaults', '') + workspace('keyVault: dep.id');
/** The endpoint stands first. */
const ENDPOINT = privateEndpoint('dep.id', { group: 'vault', subnet: 'vnet.id' }) + VAULT;

/** The zone group of the endpoint `pe`; zones are expressions. */
function group(...zones: readonly string[]): string {
  const type = 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01';
  const configs = zones.map((zone, index) => {
    const id = `resourceId('Microsoft.Network/privateDnsZones', ${zone})`;
    return `  { name: 'z${index}', properties: { privateDnsZoneId: ${id} } }`;
  });
  return resource(
    'group',
    type,
    "parent: pe\n  name: 'default'",
    ['privateDnsZoneConfigs: [', ...configs, ']'].join('\n'),
  );
}

function groups(...zones: readonly string[]): string {
  return group(...zones.map((zone) => `'${zone}'`));
}

/** An endpoint of an AI service of a kind, registered in zones, with the connection of a workspace to the service. */
function ai(kind: string, ...zones: readonly string[]): string {
  const account = dependency('Microsoft.CognitiveServices/accounts', '').replace(
    '  properties',
    `  kind: ${kind}\n  properties`,
  );
  const connection = child('connections', 'metadata: { ResourceId: dep.id }', { symbol: 'connection' });
  const endpoint = privateEndpoint('dep.id', { group: 'account', subnet: 'vnet.id' });
  const named = zones.map((zone) => `privatelink.${zone}`);
  return endpoint + (zones.length === 0 ? '' : groups(...named)) + account + connection + workspace('') + VNET;
}

/** An endpoint of a private link scope of Azure Monitor that holds the telemetry of a workspace. */
const MONITOR = [
  privateEndpoint('ampls.id', { group: 'azuremonitor', subnet: 'vnet.id' }),
  resource('ampls', 'Microsoft.Insights/privateLinkScopes@2021-07-01-preview', "name: 'ampls'", ''),
  resource(
    'scoped',
    'Microsoft.Insights/privateLinkScopes/scopedResources@2021-07-01-preview',
    "parent: ampls\n  name: 'dep'",
    'linkedResourceId: dep.id',
  ),
  dependency('Microsoft.Insights/components', '', '2020-02-02'),
  VNET,
].join('');
const MONITOR_ZONES = [
  'privatelink.monitor.azure.com',
  'privatelink.oms.opinsights.azure.com',
  'privatelink.ods.opinsights.azure.com',
  'privatelink.agentsvc.azure-automation.net',
];

testRule(dependencyEndpointDns, {
  valid: {
    'an OpenAI service in its zone': ai("'OpenAI'", 'openai.azure.com'),
    'a speech service in its zone': ai("'SpeechServices'", 'cognitiveservices.azure.com'),
    'AI services in their three zones': ai(
      "'AIServices'",
      'cognitiveservices.azure.com',
      'openai.azure.com',
      'services.ai.azure.com',
    ),
    'a private link scope in its five zones':
      MONITOR +
      groups(...MONITOR_ZONES, 'privatelink.blob.core.windows.net') +
      workspace('applicationInsights: dep.id'),
    'in its zone': ENDPOINT + group("'privatelink.vaultcore.azure.net'") + VNET,
    'in the zone of another cloud': ENDPOINT + group("'privatelink.vaultcore.azure.cn'") + VNET,
  },
  invalid: {
    'an OpenAI service in the zone of others': {
      files: ai("'OpenAI'", 'cognitiveservices.azure.com'),
      found: [[1, 1, 'notRegistered']],
      says: ["the private DNS zone 'privatelink.openai.azure.com'"],
    },
    'AI services without the zone of projects': {
      files: ai("'AIServices'", 'cognitiveservices.azure.com', 'openai.azure.com'),
      found: [[1, 1, 'notRegistered', 'low']],
    },
    'a private link scope without the zone of blobs': {
      files: MONITOR + groups(...MONITOR_ZONES) + workspace('applicationInsights: dep.id'),
      found: [[1, 1, 'notRegistered', 'low']],
      says: ["'privatelink.blob.core.windows.net'"],
    },
    'no zone group': {
      files: ENDPOINT + VNET,
      found: [[1, 1, 'notRegistered']],
      says: ["the private DNS zone 'privatelink.vaultcore.azure.net'"],
    },
    'in another zone': {
      files: ENDPOINT + group("'privatelink.azurecr.io'") + VNET,
      found: [[1, 1, 'notRegistered']],
    },
  },
  unknown: {
    'a network that is declared elsewhere': {
      files: privateEndpoint('dep.id', { group: 'vault' }) + VAULT,
      found: [[1, 1, 'notRegistered']],
    },
    'a zone of a parameter': {
      files: `param zone string\n${ENDPOINT}${group('zone')}${VNET}`,
      found: [[2, 1, 'notRegistered']],
    },
  },
  silent: {
    'an AI service of a kind that nobody knows': `param kind string\n${ai('kind')}`,
    'a private link scope of other things': MONITOR + workspace(''),
    'an endpoint of the workspace': privateEndpoint('ws.id') + workspace(''),
  },
});
