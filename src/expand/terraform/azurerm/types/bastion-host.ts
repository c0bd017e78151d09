/** Azure Bastion hosts. */
import { blocks, copied, inverted, orElse } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

export const bastionHost: TypeMapping = {
  azurerm: 'bastion_host',
  arm: 'Microsoft.Network/bastionHosts',
  arguments: {
    ...PLACED,
    sku: orElse(copied('sku.name'), 'Basic'),
    virtual_network_id: copied('properties.virtualNetwork.id'),
    ip_configuration: blocks('properties.ipConfigurations', {
      name: copied('name'),
      subnet_id: copied('properties.subnet.id'),
      public_ip_address_id: copied('properties.publicIPAddress.id'),
    }),
    copy_paste_enabled: orElse(inverted('properties.disableCopyPaste'), true),
    file_copy_enabled: orElse(copied('properties.enableFileCopy'), false),
    ip_connect_enabled: orElse(copied('properties.enableIpConnect'), false),
    kerberos_enabled: orElse(copied('properties.enableKerberos'), false),
    session_recording_enabled: orElse(copied('properties.enableSessionRecording'), false),
    shareable_link_enabled: orElse(copied('properties.enableShareableLink'), false),
    tunneling_enabled: orElse(copied('properties.enableTunneling'), false),
  },
  ignored: ['scale_units', 'zones'],
  source: 'azurerm 5.2.0, r/bastion_host',
};
