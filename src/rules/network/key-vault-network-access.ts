import { isClosedToPublic } from '../../model/network-access.js';
import { hasPrivateEndpoint } from '../../model/private-endpoints.js';
import { KEY_VAULT } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const keyVaultNetworkAccess = defineRule({
  id: 'AML-NET-105',
  title: 'Key vault linked to Azure Machine Learning is open to all networks',
  category: 'network',
  severity: 'high',
  mission: ['S2a'],
  mcsb: ['NS-2', 'DP-8'],
  policies: [
    policy('405c5871-3e91-4644-8a63-58e19d68ff5b', 'Azure Key Vault should disable public network access'),
    policy(
      '55615ac9-af46-4a59-874e-391cc3dfb490',
      'Azure Key Vault should have firewall enabled or public network access disabled',
    ),
    policy('ac673a9a-f77d-4846-b2d8-a57f8e1c01dc', 'Configure key vaults to enable firewall'),
  ],
  appliesTo: [KEY_VAULT],
  scope: 'linked',
  properties: ['properties.publicNetworkAccess', 'properties.networkAcls.defaultAction'],
  messages: {
    open: {
      problem: 'The key vault takes traffic from any network: {property} is {actual}.',
      impact: 'It holds the keys of datastores and connections and perhaps the encryption key of the workspace.',
      remedy:
        "{Set publicNetworkAccess to 'Disabled'} (with a private endpoint) or {networkAcls.defaultAction to 'Deny'}.",
    },
  },
  fixes: {
    open: { risk: 'lock-out', safeIf: (vault, system) => hasPrivateEndpoint(vault, system, 'vault') },
  },
  check: (vault) => failUnless(isClosedToPublic(vault), 'open'),
});
