import { dependencyEndpointDns } from '../../../src/rules/network/dependency-endpoint-dns.js';
import { dependency, privateEndpoint, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const VNET = resource('vnet', 'Microsoft.Network/virtualNetworks@2023-11-01', "name: 'vnet'", '');
const VAULT = dependency('Microsoft.KeyVault/vaults', '') + workspace('keyVault: dep.id');
/** The endpoint stands first. */
const ENDPOINT = privateEndpoint('dep.id', { group: 'vault', subnet: 'vnet.id' }) + VAULT;

function group(zone: string): string {
  const type = 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01';
  const id = `resourceId('Microsoft.Network/privateDnsZones', ${zone})`;
  return resource(
    'group',
    type,
    "parent: pe\n  name: 'default'",
    `privateDnsZoneConfigs: [ { name: 'z', properties: { privateDnsZoneId: ${id} } } ]`,
  );
}

testRule(dependencyEndpointDns, {
  valid: {
    'in its zone': ENDPOINT + group("'privatelink.vaultcore.azure.net'") + VNET,
    'in the zone of another cloud': ENDPOINT + group("'privatelink.vaultcore.azure.cn'") + VNET,
  },
  invalid: {
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
    'an endpoint of the workspace': privateEndpoint('ws.id') + workspace(''),
  },
});
