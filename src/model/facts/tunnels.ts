/** How the tunnels of VPN gateways are encrypted. */

/**
 * Algorithms and key exchanges of a policy that are too weak: broken ones, none at all, and groups of 1024 bits and less.
 * Source: learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-compliance-crypto; NIST SP 800-77 revision 1, section 3
 */
export const WEAK_ALGORITHMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ikeEncryption', ['DES', 'DES3']],
  ['ikeIntegrity', ['MD5', 'SHA1']],
  ['dhGroup', ['None', 'DHGroup1', 'DHGroup2']],
  ['ipsecEncryption', ['None', 'DES', 'DES3']],
  ['ipsecIntegrity', ['MD5', 'SHA1']],
  ['pfsGroup', ['None', 'PFS1', 'PFS2']],
]);
