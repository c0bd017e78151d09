/** Options that give a resource an identity. */
import { copied, fixedIfSet } from '../../mapping/conversions.js';
import { type Decides, option } from '../az-kind.js';
import { itemId } from './shared.js';

/** Source: Azure/azure-cli, command_modules/storage, operations/account.py: `assign_identity`, `identity_type`. */
export const IDENTITY_OPTIONS: Readonly<Record<string, Decides>> = {
  'assign-identity': option('flag', fixedIfSet('identity.type', 'SystemAssigned')),
  'identity-type': option('text', copied('identity.type')),
  'user-identity-id': option('text', itemId('identity.userAssignedIdentities')),
};
