import { isInternet } from '../../model/facts/addresses.js';
import { allOf, anyOf, type Judgement, not } from '../../model/judgement.js';
import { hasPrivateEndpoint } from '../../model/private-endpoints.js';
import type { ResourceView } from '../../model/resource-view.js';
import { AI_ACCOUNT, COSMOS_ACCOUNT, SEARCH_SERVICE } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import type { Recipe } from '../recipe.js';
import { defineRule, policy } from '../rule.js';

const CLOSE: Recipe = { set: { 'properties.publicNetworkAccess': 'Disabled' }, risk: 'lock-out' };

export const connectedServiceNetworkAccess = defineRule({
  id: 'AML-NET-129',
  title: 'AI, search or Cosmos DB service that a workspace uses is open to all networks',
  category: 'network',
  severity: 'high',
  mission: ['S2a'],
  mcsb: ['NS-2'],
  policies: [
    policy('037eea7a-bd0a-46c5-9a66-03aea78705d3', 'Azure AI Services resources should restrict network access'),
    policy('ee980b6d-0eca-4501-8d54-f6290fd512c3', 'Azure AI Search services should disable public network access'),
    policy('797b37f7-06b8-444c-b1ad-fc62867f335a', 'Azure Cosmos DB should disable public network access'),
    policy('862e97cf-49fc-4a5c-9de4-40d4e2e7c8eb', 'Azure Cosmos DB accounts should have firewall rules'),
  ],
  appliesTo: [AI_ACCOUNT, SEARCH_SERVICE, COSMOS_ACCOUNT],
  scope: 'linked',
  properties: [
    'properties.publicNetworkAccess',
    { of: AI_ACCOUNT, path: 'properties.customSubDomainName' },
    { of: COSMOS_ACCOUNT, path: 'properties.ipRules' },
    { of: SEARCH_SERVICE, path: 'properties.networkRuleSet.ipRules' },
  ],
  messages: {
    ai: {
      problem: 'The AI service takes traffic from any network: {property} is {actual}.',
      impact:
        'Prompts, files and fine-tuned models are behind a key or a sign-in alone, however closed the workspace is.',
      remedy:
        "{Set publicNetworkAccess to 'Disabled'} and add a private endpoint, for which the account needs {customSubDomainName}.",
    },
    search: {
      problem: 'The search service takes traffic from any network: {property} is {actual}.',
      impact: 'Its indexes hold the documents that your models answer from, behind a key or a sign-in alone.',
      remedy:
        "{Set publicNetworkAccess to 'Disabled'} and add a private endpoint, or list addresses in {networkRuleSet.ipRules}.",
    },
    cosmos: {
      problem: 'The Cosmos DB account takes traffic from any network: {property} is {actual}.',
      impact: 'It holds metadata or data of the workspace, behind a key or a sign-in alone.',
      remedy:
        "{Set publicNetworkAccess to 'Disabled'} and add a private endpoint, or list addresses in {properties.ipRules}.",
    },
  },
  fixes: {
    ai: { ...CLOSE, safeIf: (account, system) => hasPrivateEndpoint(account, system, 'account') },
    search: {
      ...CLOSE,
      safeIf: (service, system) => hasPrivateEndpoint(service, system, 'searchService'),
      // A free one can have no private endpoint.
      offerIf: (service) => not(service.property('sku.name').is('free')),
    },
    cosmos: { ...CLOSE, safeIf: (account, system) => hasPrivateEndpoint(account, system, 'Sql') },
  },
  check(service) {
    if (service.isA(AI_ACCOUNT)) return failUnless(anyOf(isOff(service), deniesByDefault(service)), 'ai');
    if (service.isA(SEARCH_SERVICE)) {
      return failUnless(
        anyOf(isOff(service), admitsOnly(service, 'properties.networkRuleSet.ipRules', 'value')),
        'search',
      );
    }
    const filters = service.property('properties.isVirtualNetworkFilterEnabled').isTrue();
    const admits = admitsOnly(service, 'properties.ipRules', 'ipAddressOrRange');
    return failUnless(anyOf(isOff(service), admits, filters), 'cosmos');
  },
});

function isOff(service: ResourceView): Judgement {
  return service.property('properties.publicNetworkAccess').isOneOf('Disabled', 'SecuredByPerimeter');
}

function deniesByDefault(account: ResourceView): Judgement {
  return account.property('properties.networkAcls.defaultAction').is('Deny');
}

/** True if there are addresses that may come in, and none of them stands for the internet. */
function admitsOnly(service: ResourceView, path: string, address: string): Judgement {
  const rules = service.property(path);
  // The service takes 0.0.0.0 for "from within Azure".
  const isNarrow = (text: string) => text === '0.0.0.0' || !isInternet(text);
  return allOf(
    rules.isSet(),
    rules.items().every((rule) => rule.property(address).reads(isNarrow)),
  );
}
