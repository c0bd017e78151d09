import { allOf } from '../../model/judgement.js';
import { isClosedToPublic } from '../../model/network-access.js';
import { hasPrivateEndpoint } from '../../model/private-endpoints.js';
import { STORAGE_ACCOUNT } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const storageNetworkAccess = defineRule({
  id: 'AML-NET-101',
  title: 'Storage account linked to Azure Machine Learning is open to all networks',
  category: 'network',
  severity: 'high',
  mission: ['S2a'],
  mcsb: ['NS-2'],
  policies: [
    policy('b2982f36-99f2-4db5-8eff-283140c09693', 'Storage accounts should disable public network access'),
    policy('34c877ad-507e-4c82-993e-3452a6e0ad3c', 'Storage accounts should restrict network access'),
    policy(
      '2a1a9cdf-e04d-429a-8416-3bfb72a1b26f',
      'Storage accounts should restrict network access using virtual network rules',
    ),
  ],
  appliesTo: [STORAGE_ACCOUNT],
  scope: 'linked',
  properties: ['properties.publicNetworkAccess', 'properties.networkAcls.defaultAction'],
  messages: {
    open: {
      problem: 'The storage account takes traffic from any network: {property} is {actual}.',
      impact: 'It holds training data, models, notebooks and job code; any leaked key or SAS then gives them away.',
      remedy:
        "{Set publicNetworkAccess to 'Disabled'} (with private endpoints) or {networkAcls.defaultAction to 'Deny'}.",
    },
  },
  fixes: {
    open: {
      risk: 'lock-out',
      safeIf: (account, system) =>
        allOf(hasPrivateEndpoint(account, system, 'blob'), hasPrivateEndpoint(account, system, 'file')),
    },
  },
  check: (account) => failUnless(isClosedToPublic(account), 'open'),
});
