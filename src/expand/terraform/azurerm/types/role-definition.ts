/** Roles of one's own. Their name in Azure is a GUID. */
import { blocks, copied } from '../../../mapping/conversions.js';
import { extending } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const roleDefinition: TypeMapping = {
  azurerm: 'role_definition',
  arm: 'Microsoft.Authorization/roleDefinitions',
  located: extending('scope', 'role_definition_id'),
  hasOtherId: true,
  isNeverRead: true,
  fixed: { 'properties.type': 'CustomRole' },
  arguments: {
    name: copied('properties.roleName'),
    description: copied('properties.description'),
    assignable_scopes: copied('properties.assignableScopes'),
    permissions: blocks('properties.permissions', {
      actions: copied('actions'),
      not_actions: copied('notActions'),
      data_actions: copied('dataActions'),
      not_data_actions: copied('notDataActions'),
    }),
  },
  source: 'azurerm 5.2.0, r/role_definition; type: the resource code',
};
