/** What routes say, in blocks of a route table or as resources. */
import { copied } from '../../../mapping/conversions.js';
import type { Arguments } from '../../../mapping/mapping.js';

export const ROUTE: Arguments = {
  address_prefix: copied('properties.addressPrefix'),
  next_hop_type: copied('properties.nextHopType'),
  next_hop_in_ip_address: copied('properties.nextHopIpAddress'),
};
