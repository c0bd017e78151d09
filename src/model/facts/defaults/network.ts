/** What the service does when a property of a virtual network, a subnet or a security group is not written. */
import { SUBNET, VIRTUAL_NETWORK } from '../../types.js';
import type { AbsenceFact } from '../absence.js';

const OUTBOUND_DOCS = 'learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access';
const NETWORK_TYPES = 'github.com/Azure/bicep-types-az, generated/network';

export const NETWORK_DEFAULTS: readonly AbsenceFact[] = [
  ...ofSubnets({ path: 'properties.privateEndpointNetworkPolicies', value: 'Disabled', source: NETWORK_TYPES }),
  // From 2025-07-01 on it is false in networks that are new and true in others: whether a file makes one it does not tell.
  ...ofSubnets({ path: 'properties.defaultOutboundAccess', before: '2025-07-01', value: true, source: OUTBOUND_DOCS }),
];

/** A row for subnets of their own and for those that a network lists. */
function ofSubnets(row: Omit<AbsenceFact, 'type'>): readonly AbsenceFact[] {
  return [
    { ...row, type: SUBNET },
    { ...row, type: VIRTUAL_NETWORK, path: `properties.subnets.[].${row.path}` },
  ];
}
