import { privateDnsZoneLink } from '../../../src/rules/network/private-dns-zone-link.js';
import { dependency, privateEndpoint, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const VAULT_ZONE = 'privatelink.vaultcore.azure.net';
const ZONE_TYPE = 'Microsoft.Network/privateDnsZones';
const zone = (name = VAULT_ZONE) => resource('zone', `${ZONE_TYPE}@2020-06-01`, `name: '${name}'`, '');
const link = (network = 'vnet.id', more = '') =>
  resource(
    'link',
    `${ZONE_TYPE}/virtualNetworkLinks@2020-06-01`,
    "parent: zone\n  name: 'link'",
    `virtualNetwork: { id: ${network} }${more}`,
  );
const network = (symbol = 'vnet', lines = '') =>
  resource(symbol, 'Microsoft.Network/virtualNetworks@2023-11-01', `name: '${symbol}'`, lines);
const VAULT = dependency('Microsoft.KeyVault/vaults', '') + workspace('keyVault: dep.id');
const GROUP = resource(
  'group',
  'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01',
  "parent: pe\n  name: 'default'",
  "privateDnsZoneConfigs: [ { name: 'z', properties: { privateDnsZoneId: zone.id } } ]",
);
/** The endpoint of a vault in `vnet`, registered in `zone`. */
const REGISTERED = privateEndpoint('dep.id', { group: 'vault', subnet: 'vnet.id' }) + GROUP + VAULT;
const PEERING = network(
  'hub',
  "virtualNetworkPeerings: [ { name: 'p', properties: { remoteVirtualNetwork: { id: vnet.id } } } ]",
);
const OWN_SERVERS = network('vnet', "dhcpOptions: { dnsServers: ['10.0.0.4'] }");

testRule(privateDnsZoneLink, {
  valid: {
    'linked to the network': zone() + REGISTERED + network() + link(),
    'linked to the hub of the network': zone() + REGISTERED + network() + PEERING + link('hub.id'),
    'a link that says it registers nothing':
      VAULT + zone() + network() + link('vnet.id', '\n    registrationEnabled: false'),
    'the zone of a registry':
      zone('privatelink.api.azureml.ms') +
      resource('reg', 'Microsoft.MachineLearningServices/registries@2024-04-01', "name: 'reg'", '') +
      privateEndpoint('reg.id', { group: 'amlregistry', subnet: 'vnet.id' }) +
      GROUP +
      network() +
      link(),
  },
  invalid: {
    'no link': {
      files: zone() + REGISTERED + network(),
      found: [[1, 1, 'notLinked']],
      says: [`The private DNS zone '${VAULT_ZONE}' is not linked`],
    },
    'a link to another network': {
      files: zone() + REGISTERED + network() + network('other') + link('other.id'),
      found: [[1, 1, 'notLinked']],
    },
    'no link, whatever servers the network asks': {
      files: zone() + REGISTERED + OWN_SERVERS,
      found: [[1, 1, 'notLinked']],
    },
    'a name with a letter too few': {
      files: zone('privatelink.vaultcor.azure.net') + VAULT,
      found: [[1, 1, 'misnamed']],
      says: [`'${VAULT_ZONE}' may be meant`],
    },
    'the name of a zone for notebooks with a letter too many': {
      files: zone('privatelink.notebooks.azures.net') + VAULT,
      found: [[1, 1, 'misnamed']],
    },
    'machines that register themselves': {
      files: link('vnet.id', '\n    registrationEnabled: true') + zone() + VAULT + network(),
      found: [[6, 9, 'registration']],
    },
  },
  unknown: {
    'a network that may be peered elsewhere': {
      files: `param hub string\n${zone()}${REGISTERED}${network()}${link('hub')}`,
      found: [[2, 1, 'notLinked']],
    },
    'servers that may stand in the linked network': {
      files: zone() + REGISTERED + OWN_SERVERS + network('other') + link('other.id'),
      found: [[1, 1, 'notLinked']],
      says: ['its network asks DNS servers of its own'],
    },
    'an unread module': {
      files: `${zone()}${REGISTERED}${network()}module links 'br/public:links:1.0' = { name: 'links' }\n`,
      found: [[1, 1, 'notLinked']],
      says: ['may declare its network links'],
    },
    'a registration of a parameter': {
      files: `param on bool\n${link('vnet.id', '\n    registrationEnabled: on')}${zone()}${VAULT}${network()}`,
      found: [[7, 9, 'registration']],
    },
  },
  silent: {
    'an endpoint of a workspace': [
      zone('privatelink.api.azureml.ms'),
      privateEndpoint('ws.id', { subnet: 'vnet.id' }),
      GROUP,
      workspace(''),
      network(),
    ].join(''),
    'an endpoint of something else':
      zone() +
      privateEndpoint('dep.id', { subnet: 'vnet.id' }) +
      GROUP +
      network() +
      dependency('Microsoft.KeyVault/vaults', '') +
      workspace(''),
    'machines of a zone of their own':
      zone('corp.contoso.example') + VAULT + network() + link('vnet.id', '\n    registrationEnabled: true'),
    'nothing of Azure Machine Learning': zone('privatelink.vaultcor.azure.net'),
    'a zone that is declared elsewhere':
      `resource zone '${ZONE_TYPE}@2020-06-01' existing = { name: '${VAULT_ZONE}' }\n` + REGISTERED + network(),
  },
});
