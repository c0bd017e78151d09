/** What the service does when a property of a virtual network, a subnet or a firewall is not written. */
import { FIREWALL, FIREWALL_POLICY, SUBNET, VIRTUAL_NETWORK } from '../../types.js';
import type { AbsenceFact } from '../absence.js';

const OUTBOUND_DOCS = 'learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access';
const NETWORK_TYPES = 'github.com/Azure/bicep-types-az, generated/network';

const THREAT_DOCS = 'learn.microsoft.com/azure/firewall/threat-intel: alert mode by default';
const PROXY_DOCS = 'azurerm 5.2.0, r/firewall_policy: dns.proxy_enabled defaults to false, as in the service';

export const NETWORK_DEFAULTS: readonly AbsenceFact[] = [
  ...ofSubnets({ path: 'properties.privateEndpointNetworkPolicies', value: 'Disabled', source: NETWORK_TYPES }),
  ...ofSubnets({ path: 'properties.defaultOutboundAccess', before: '2025-07-01', value: true, source: OUTBOUND_DOCS }),
  ...ofSubnets({ path: 'properties.defaultOutboundAccess', since: '2025-07-01', value: false, source: OUTBOUND_DOCS }),
  { type: FIREWALL, path: 'properties.threatIntelMode', value: 'Alert', source: THREAT_DOCS },
  { type: FIREWALL_POLICY, path: 'properties.threatIntelMode', value: 'Alert', source: THREAT_DOCS },
  { type: FIREWALL_POLICY, path: 'properties.dnsSettings.enableProxy', value: false, source: PROXY_DOCS },
];

/** A row for subnets of their own and for those that a network lists. */
function ofSubnets(row: Omit<AbsenceFact, 'type'>): readonly AbsenceFact[] {
  return [
    { ...row, type: SUBNET },
    { ...row, type: VIRTUAL_NETWORK, path: `properties.subnets.[].${row.path}` },
  ];
}
