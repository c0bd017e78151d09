/** Azure Firewalls. */
import { block, blocks, copied, orElse } from '../../../mapping/conversions.js';
import type { Arguments } from '../../../mapping/mapping.js';
import { isBefore } from '../../../mapping/version.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

const IP_CONFIGURATION: Arguments = {
  name: copied('name'),
  subnet_id: copied('properties.subnet.id'),
  public_ip_address_id: copied('properties.publicIPAddress.id'),
};

export const firewall: TypeMapping = {
  azurerm: 'firewall',
  arm: 'Microsoft.Network/azureFirewalls',
  arguments: {
    ...PLACED,
    sku_name: copied('properties.sku.name'),
    sku_tier: copied('properties.sku.tier'),
    firewall_policy_id: copied('properties.firewallPolicy.id'),
    // Since 3.0 the mode has no default, as a firewall with a policy takes that of the policy.
    threat_intel_mode: orElse(copied('properties.threatIntelMode'), (version) =>
      isBefore(version, '3.0') ? 'Alert' : undefined,
    ),
    ip_configuration: blocks('properties.ipConfigurations', IP_CONFIGURATION),
    management_ip_configuration: block('properties.managementIpConfiguration', IP_CONFIGURATION),
    virtual_hub: block('properties.virtualHub', { virtual_hub_id: copied('id') }),
  },
  ignored: ['dns_proxy_enabled', 'dns_servers', 'private_ip_ranges', 'virtual_hub.public_ip_count', 'zones'],
  source: 'azurerm 5.2.0, r/firewall; default of the mode: the resource code at v2.99.0, v3.0.0, v5.2.0',
};
