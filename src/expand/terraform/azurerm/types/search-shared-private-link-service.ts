/** Private endpoints that an Azure AI Search service makes to reach data. */
import { copied } from '../../../mapping/conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const searchSharedPrivateLinkService: TypeMapping = {
  azurerm: 'search_shared_private_link_service',
  arm: 'Microsoft.Search/searchServices/sharedPrivateLinkResources',
  located: nestedIn('search_service_id'),
  arguments: {
    subresource_name: copied('properties.groupId'),
    target_resource_id: copied('properties.privateLinkResourceId'),
    request_message: copied('properties.requestMessage'),
  },
  source: 'azurerm 5.2.0, r/search_shared_private_link_service',
};
