/** How long blobs of a container cannot be changed. */
import { copied, renamed } from '../../../mapping/conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const storageContainerImmutabilityPolicy: TypeMapping = {
  azurerm: 'storage_container_immutability_policy',
  arm: 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies',
  located: nestedIn('storage_container_resource_manager_id', [], { always: 'default' }),
  arguments: {
    immutability_period_in_days: copied('properties.immutabilityPeriodSinceCreationInDays'),
    locked: renamed('properties.state', { true: 'Locked', false: 'Unlocked' }),
    protected_append_writes_enabled: copied('properties.allowProtectedAppendWrites'),
    protected_append_writes_all_enabled: copied('properties.allowProtectedAppendWritesAll'),
  },
  source: 'azurerm 5.2.0, r/storage_container_immutability_policy',
};
