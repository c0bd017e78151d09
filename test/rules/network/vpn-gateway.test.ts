import { vpnGateway } from '../../../src/rules/network/vpn-gateway.js';
import { resource } from '../../support/bicep.js';
import { clusterIn, networkWith, subnetId } from '../../support/network.js';
import { testRule } from '../../support/rule-tester.js';

const NETWORK = networkWith('') + clusterIn();

/** A gateway; the lines are members of its properties, from line 7. */
function gateway(lines = '', { sku = 'VpnGw2AZ', type = 'Vpn', network = 'vnet' } = {}): string {
  const place = `ipConfigurations: [{ properties: { subnet: { id: ${subnetId('GatewaySubnet', network)} } } }]`;
  const first = `gatewayType: '${type}'\n${place}\nsku: { name: '${sku}' }`;
  return resource(
    'gw',
    'Microsoft.Network/virtualNetworkGateways@2023-11-01',
    "name: 'gw'",
    `${first}${lines === '' ? '' : `\n${lines}`}`,
  );
}

/** How single clients sign in; the lines stand from line 8. */
function clients(lines: string): string {
  return `vpnClientConfiguration: {\n  ${lines.replaceAll('\n', '\n  ')} }`;
}

/** A connection of the gateway; the lines are members of its properties, from line 6. */
function connection(lines: string, type = 'IPsec'): string {
  const first = `connectionType: '${type}'\nvirtualNetworkGateway1: { id: gw.id }`;
  return resource('site', 'Microsoft.Network/connections@2023-11-01', "name: 'site'", `${first}\n${lines}`);
}

function policyOf(lines: string): string {
  return `ipsecPolicies: [{\n  ${lines} }]`;
}

const STRONG = "ikeEncryption: 'GCMAES256', ikeIntegrity: 'SHA384', dhGroup: 'ECP384', pfsGroup: 'ECP384'";
const ENTRA_ID = clients("vpnAuthenticationTypes: ['AAD']\nvpnClientProtocols: ['OpenVPN']");

testRule(vpnGateway, {
  valid: {
    'without single clients': gateway() + NETWORK,
    'clients with Entra ID': gateway(ENTRA_ID) + NETWORK,
    'clients with a tenant': gateway(clients("aadTenant: 'https://login.microsoftonline.com/t'")) + NETWORK,
    'a connection with a policy': connection(policyOf(STRONG)) + gateway() + NETWORK,
  },
  invalid: {
    'the Basic SKU': { files: gateway('', { sku: 'Basic' }) + NETWORK, found: [[6, 12, 'basic']] },
    'certificates beside Entra ID': {
      files: gateway(clients("vpnAuthenticationTypes: ['AAD', 'Certificate']")) + NETWORK,
      found: [[8, 7, 'signIn']],
    },
    'certificates, without a list': {
      files: gateway(clients("vpnClientRootCertificates: [{ name: 'root' }]")) + NETWORK,
      found: [[1, 1, 'signIn']],
    },
    'a tenant and a RADIUS server': {
      files: gateway(clients("aadTenant: 't'\nradiusServerAddress: '10.0.0.4'")) + NETWORK,
      found: [[1, 1, 'signIn']],
    },
    'a protocol that knows no Entra ID': {
      files:
        gateway(clients("vpnAuthenticationTypes: ['AAD']\nvpnClientProtocols: [\n  'OpenVPN'\n  'IkeV2'\n]")) + NETWORK,
      found: [[11, 9, 'protocols', 'low']],
    },
    'weak tunnels of clients': {
      files:
        gateway(clients("vpnAuthenticationTypes: ['AAD']\nvpnClientIpsecPolicies: [{\n  pfsGroup: 'PFS2' }]")) +
        NETWORK,
      found: [[10, 9, 'cipher']],
    },
    'a connection with weak tunnels': {
      files: connection(policyOf("ikeEncryption: 'DES3'\n    dhGroup: 'DHGroup2'")) + gateway() + NETWORK,
      found: [
        [7, 7, 'cipher'],
        [8, 9, 'cipher'],
      ],
    },
    'an old protocol': {
      files: connection(`connectionProtocol: 'IKEv1'\n${policyOf(STRONG)}`, 'Vnet2Vnet') + gateway() + NETWORK,
      found: [[6, 5, 'oldVersion', 'low']],
    },
    'no policy': {
      files: connection("connectionProtocol: 'IKEv2'") + gateway() + NETWORK,
      found: [[1, 1, 'noPolicy', 'info']],
    },
  },
  unknown: {
    'ways to sign in from a parameter': {
      files: `param types array\n${gateway(clients('vpnAuthenticationTypes: types'))}${NETWORK}`,
      found: [[9, 7, 'signIn']],
    },
    'an algorithm from a parameter': {
      files: `param group string\n${connection(policyOf('dhGroup: group'))}${gateway()}${NETWORK}`,
      found: [[8, 7, 'cipher']],
    },
  },
  silent: {
    'a gateway of ExpressRoute': gateway('', { type: 'ExpressRoute', sku: 'Basic' }) + NETWORK,
    'a network that nothing of it uses': gateway('', { sku: 'Basic' }) + networkWith(''),
    'a connection of ExpressRoute': connection('', 'ExpressRoute') + gateway('', { type: 'ExpressRoute' }) + NETWORK,
    'a connection of another network': connection('') + gateway('', { network: 'other' }) + NETWORK,
  },
});
