/** What a network security perimeter lets in and out. */
import { copied, eachAs } from '../../../mapping/conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const networkSecurityPerimeterAccessRule: TypeMapping = {
  azurerm: 'network_security_perimeter_access_rule',
  arm: 'Microsoft.Network/networkSecurityPerimeters/profiles/accessRules',
  located: nestedIn('network_security_perimeter_profile_id'),
  arguments: {
    direction: copied('properties.direction'),
    address_prefixes: copied('properties.addressPrefixes'),
    fqdns: copied('properties.fullyQualifiedDomainNames'),
    service_tags: copied('properties.serviceTags'),
    subscription_ids: eachAs('properties.subscriptions', 'id'),
  },
  source: 'azurerm 5.2.0, r/network_security_perimeter_access_rule',
};
