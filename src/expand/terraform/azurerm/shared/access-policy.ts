/** What access policies of a key vault say, in blocks of the vault or as resources. */
import { copied } from '../../../mapping/conversions.js';
import type { Arguments } from '../../../mapping/mapping.js';

export const ACCESS_POLICY: Arguments = {
  tenant_id: copied('tenantId'),
  object_id: copied('objectId'),
  application_id: copied('applicationId'),
  certificate_permissions: copied('permissions.certificates'),
  key_permissions: copied('permissions.keys'),
  secret_permissions: copied('permissions.secrets'),
  storage_permissions: copied('permissions.storage'),
};
