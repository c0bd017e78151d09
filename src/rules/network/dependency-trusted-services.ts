import { workspacesUsing } from '../../model/dependencies.js';
import { anyOf, type Evidence } from '../../model/judgement.js';
import { isClosedToPublic } from '../../model/network-access.js';
import type { ResourceView } from '../../model/resource-view.js';
import { CONTAINER_REGISTRY, KEY_VAULT, STORAGE_ACCOUNT } from '../../model/types.js';
import { failUnless, notApplicable, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const dependencyTrustedServices = defineRule({
  id: 'AML-NET-103',
  title: 'Firewall shuts out the service that works for the workspace',
  category: 'network',
  severity: 'medium',
  mission: ['S2a', 'S2d'],
  mcsb: ['NS-2'],
  policies: [
    policy(
      'c9d007d0-c057-4772-b18c-01e546713bcd',
      'Storage accounts should allow access from trusted Microsoft services',
    ),
  ],
  appliesTo: [STORAGE_ACCOUNT, KEY_VAULT, CONTAINER_REGISTRY],
  followsClosing: true,
  scope: 'linked',
  properties: ['properties.networkAcls.bypass', 'properties.networkRuleBypassOptions'],
  messages: {
    acls: {
      problem: 'The firewall turns trusted Azure services away: {networkAcls.bypass} is {actual}.',
      impact: 'Studio previews, labelling and key access of the workspace fail, and people reopen the firewall.',
      remedy: "{Set networkAcls.bypass to 'AzureServices'}, or name the workspace in a resource access rule.",
    },
    registry: {
      problem: 'The registry turns trusted Azure services away: {networkRuleBypassOptions} is {actual}.',
      impact: 'The workspace can no longer build and pull images, and people reopen the registry.',
      remedy: "{Set networkRuleBypassOptions to 'AzureServices'}.",
    },
  },
  fixes: { acls: { write: ({ judged }) => withServices(judged) }, registry: {} },
  check(view, system) {
    if (workspacesUsing(view, system).length === 0 && system.associatedScope !== 'all') {
      return notApplicable('no workspace is known to be made of it');
    }
    return onlyIf(isClosedToPublic(view), 'it has no firewall', () =>
      view.isA(CONTAINER_REGISTRY)
        ? failUnless(view.property('properties.networkRuleBypassOptions').is('AzureServices'), 'registry')
        : failUnless(letsServicesIn(view), 'acls', { expected: 'AzureServices' }),
    );
  },
});

/** `AzureServices` may stand in a list: `Logging, Metrics, AzureServices`. */
function letsServicesIn(view: ResourceView) {
  return anyOf(
    view.property('properties.networkAcls.bypass').reads((list) => /\bazureservices\b/i.test(list)),
    view.items('properties.networkAcls.resourceAccessRules').some((rule) => rule.property('resourceId').isSet()),
  );
}

/** `Logging` becomes `Logging, AzureServices`. */
function withServices({ value }: Evidence): string | undefined {
  if (value?.kind !== 'scalar') return undefined;
  const list = String(value.value);
  return /^(?:none)?$/i.test(list.trim()) ? 'AzureServices' : `${list}, AzureServices`;
}
