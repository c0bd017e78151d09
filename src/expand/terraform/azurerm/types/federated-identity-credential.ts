/** Tokens of other issuers that a user-assigned identity trusts. */
import { copied } from '../../../mapping/conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const federatedIdentityCredential: TypeMapping = {
  azurerm: 'federated_identity_credential',
  arm: 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
  located: nestedIn(['user_assigned_identity_id', 'parent_id']),
  arguments: {
    issuer: copied('properties.issuer'),
    subject: copied('properties.subject'),
    audience: copied('properties.audiences'),
  },
  ignored: ['resource_group_name'],
  source: 'azurerm 5.2.0 and 3.117.1, r/federated_identity_credential',
};
