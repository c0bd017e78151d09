/** What the service does when a property of a virtual network, of what stands in it, of a firewall or of DNS is not written. */
import {
  BASTION_HOST,
  DNS_ZONE_LINK,
  FIREWALL,
  FIREWALL_POLICY,
  GATEWAY_CONNECTION,
  NETWORK_INTERFACE,
  SUBNET,
  VIRTUAL_NETWORK,
} from '../../types.js';
import type { AbsenceFact } from '../absence.js';

const OUTBOUND_DOCS = 'learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access';
const FORWARDING_DOCS = 'learn.microsoft.com/azure/virtual-network/virtual-network-network-interface';
const BASTION_DOCS = 'learn.microsoft.com/azure/bastion/configuration-settings';
const CONNECTION_DOCS = 'learn.microsoft.com/azure/vpn-gateway/vpn-gateway-connect-multiple-policybased-rm-ps';
const REGISTRATION_DOCS = 'learn.microsoft.com/azure/dns/private-dns-autoregistration';
const NETWORK_TYPES = 'github.com/Azure/bicep-types-az, generated/network';

const THREAT_DOCS = 'learn.microsoft.com/azure/firewall/threat-intel: alert mode by default';
const PROXY_DOCS = 'azurerm 5.2.0, r/firewall_policy: dns.proxy_enabled defaults to false, as in the service';

export const NETWORK_DEFAULTS: readonly AbsenceFact[] = [
  ...ofSubnets({ path: 'properties.privateEndpointNetworkPolicies', value: 'Disabled', source: NETWORK_TYPES }),
  // From 2025-07-01 on it is false in networks that are new and true in others: whether a file makes one it does not tell.
  ...ofSubnets({ path: 'properties.defaultOutboundAccess', before: '2025-07-01', value: true, source: OUTBOUND_DOCS }),
  { type: NETWORK_INTERFACE, path: 'properties.enableIPForwarding', value: false, source: FORWARDING_DOCS },
  { type: BASTION_HOST, path: 'properties.enableShareableLink', value: false, source: BASTION_DOCS },
  { type: BASTION_HOST, path: 'properties.disableCopyPaste', value: false, source: BASTION_DOCS },
  { type: GATEWAY_CONNECTION, path: 'properties.connectionProtocol', value: 'IKEv2', source: CONNECTION_DOCS },
  { type: FIREWALL, path: 'properties.threatIntelMode', value: 'Alert', source: THREAT_DOCS },
  { type: FIREWALL_POLICY, path: 'properties.threatIntelMode', value: 'Alert', source: THREAT_DOCS },
  { type: FIREWALL_POLICY, path: 'properties.dnsSettings.enableProxy', value: false, source: PROXY_DOCS },
  { type: DNS_ZONE_LINK, path: 'properties.registrationEnabled', value: false, source: REGISTRATION_DOCS },
];

/** A row for subnets of their own and for those that a network lists. */
function ofSubnets(row: Omit<AbsenceFact, 'type'>): readonly AbsenceFact[] {
  return [
    { ...row, type: SUBNET },
    { ...row, type: VIRTUAL_NETWORK, path: `properties.subnets.[].${row.path}` },
  ];
}
