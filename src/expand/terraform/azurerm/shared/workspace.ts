/** What workspaces of every kind have in common. */
import { block, copied } from '../../../mapping/conversions.js';
import type { Arguments } from '../../../mapping/mapping.js';
import { PLACED_WITH_IDENTITY } from './placed.js';

export const DEPENDENCIES: Arguments = {
  application_insights_id: copied('properties.applicationInsights'),
  container_registry_id: copied('properties.containerRegistry'),
  key_vault_id: copied('properties.keyVault'),
  storage_account_id: copied('properties.storageAccount'),
};

export const WORKSPACE_IDENTITY: Arguments = {
  ...PLACED_WITH_IDENTITY,
  primary_user_assigned_identity: copied('properties.primaryUserAssignedIdentity'),
};

export const ENCRYPTION = block(
  'properties.encryption',
  {
    key_vault_id: copied('keyVaultProperties.keyVaultArmId'),
    key_id: copied('keyVaultProperties.keyIdentifier'),
    user_assigned_identity_id: copied('identity.userAssignedIdentity'),
  },
  { status: 'Enabled' },
);
