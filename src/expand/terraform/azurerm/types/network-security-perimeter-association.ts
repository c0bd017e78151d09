/** Resources inside a network security perimeter. Its ID is that of the profile without the last segment. */
import { copied } from '../../../mapping/conversions.js';
import { nestedIn } from '../locators.js';
import type { Locator, TypeMapping } from '../mapping.js';

const PROFILE = 'network_security_perimeter_profile_id';

const IN_PERIMETER: Locator = {
  arguments: ['name', PROFILE],
  locate: (resource) => {
    const inProfile = nestedIn(PROFILE).locate(resource, 'Microsoft.Network/networkSecurityPerimeters/profiles/x');
    const [perimeter, , name] = inProfile.names;
    return {
      names: [perimeter, name].filter((one) => one !== undefined),
      scope: inProfile.scope,
    };
  },
};

export const networkSecurityPerimeterAssociation: TypeMapping = {
  azurerm: 'network_security_perimeter_association',
  arm: 'Microsoft.Network/networkSecurityPerimeters/resourceAssociations',
  located: IN_PERIMETER,
  arguments: {
    network_security_perimeter_profile_id: copied('properties.profile.id'),
    resource_id: copied('properties.privateLinkResource.id'),
    access_mode: copied('properties.accessMode'),
  },
  source: 'azurerm 5.2.0, r/network_security_perimeter_association',
};
