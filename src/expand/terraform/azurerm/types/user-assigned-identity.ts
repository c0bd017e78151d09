/** User-assigned managed identities. */
import { copied } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

export const userAssignedIdentity: TypeMapping = {
  azurerm: 'user_assigned_identity',
  arm: 'Microsoft.ManagedIdentity/userAssignedIdentities',
  arguments: {
    ...PLACED,
    isolation_scope: copied('properties.isolationScope'),
  },
  source: 'azurerm 5.2.0, r/user_assigned_identity',
};
