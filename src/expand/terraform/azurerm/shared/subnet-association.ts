/** Resources that join a subnet and something else. */
import { copied } from '../../../mapping/conversions.js';
import type { FacetMapping } from '../mapping.js';

/** The mapping of the type whose `argument` holds the ID that ends in `path` of the subnet. */
export function subnetAssociation(azurerm: string, argument: string, path: string): FacetMapping {
  return {
    azurerm,
    of: 'subnet_id',
    arm: 'Microsoft.Network/virtualNetworks/subnets',
    arguments: { [argument]: copied(path) },
    source: `azurerm 5.2.0, r/${azurerm}`,
  };
}
