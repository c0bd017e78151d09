/** How VPN tunnels are encrypted, for gateways and for connections. */
import { copied } from '../../../mapping/conversions.js';
import type { Arguments } from '../../../mapping/mapping.js';

export const IPSEC_POLICY: Arguments = {
  dh_group: copied('dhGroup'),
  ike_encryption: copied('ikeEncryption'),
  ike_integrity: copied('ikeIntegrity'),
  ipsec_encryption: copied('ipsecEncryption'),
  ipsec_integrity: copied('ipsecIntegrity'),
  pfs_group: copied('pfsGroup'),
};
