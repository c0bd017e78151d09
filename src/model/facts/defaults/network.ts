/** What the service does when a property of a virtual network, a subnet, a security group or a DNS zone is not written. */
import { DNS_ZONE_LINK, SUBNET, VIRTUAL_NETWORK } from '../../types.js';
import type { AbsenceFact } from '../absence.js';

const OUTBOUND_DOCS = 'learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access';
const REGISTRATION_DOCS = 'learn.microsoft.com/azure/dns/private-dns-autoregistration';
const NETWORK_TYPES = 'github.com/Azure/bicep-types-az, generated/network';

export const NETWORK_DEFAULTS: readonly AbsenceFact[] = [
  ...ofSubnets({ path: 'properties.privateEndpointNetworkPolicies', value: 'Disabled', source: NETWORK_TYPES }),
  ...ofSubnets({ path: 'properties.defaultOutboundAccess', before: '2025-07-01', value: true, source: OUTBOUND_DOCS }),
  ...ofSubnets({ path: 'properties.defaultOutboundAccess', since: '2025-07-01', value: false, source: OUTBOUND_DOCS }),
  { type: DNS_ZONE_LINK, path: 'properties.registrationEnabled', value: false, source: REGISTRATION_DOCS },
];

/** A row for subnets of their own and for those that a network lists. */
function ofSubnets(row: Omit<AbsenceFact, 'type'>): readonly AbsenceFact[] {
  return [
    { ...row, type: SUBNET },
    { ...row, type: VIRTUAL_NETWORK, path: `properties.subnets.[].${row.path}` },
  ];
}
