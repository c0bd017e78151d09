import {
  type FirewallRules,
  opensEveryDomain,
  opensEverything,
  opensTopLevelDomain,
  resolvesNames,
  rulesDeclaredBy,
} from '../../model/firewalls.js';
import { about, allOf, anyOf, not } from '../../model/judgement.js';
import { nodeSubnetsIn } from '../../model/nodes.js';
import type { ResourceView } from '../../model/resource-view.js';
import { type System, someCompanion } from '../../model/system.js';
import { FIREWALL, FIREWALL_POLICY, RULE_COLLECTION_GROUP } from '../../model/types.js';
import { failIf, failUnless, forEach, notApplicable, onlyIf, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const firewallRules = defineRule({
  id: 'AML-NET-122',
  title: 'Firewall on the way of nodes lets everything pass, or does not look',
  category: 'network',
  severity: 'medium',
  mission: ['S2e', 'S2g'],
  mcsb: ['NS-3'],
  policies: [
    policy('da79a7e2-8aa1-45ed-af81-ba050c153564', 'Azure Firewall Policy should enable Threat Intelligence'),
    policy(
      '7c591a93-c34c-464c-94ac-8f9f9a46e3d6',
      'Azure Firewall Standard - Classic Rules should enable Threat Intelligence',
    ),
    policy('3f84c9b0-8b64-4208-98d4-6ada96bb49c3', 'Azure Firewall Policy should have DNS Proxy Enabled'),
  ],
  appliesTo: [FIREWALL, FIREWALL_POLICY, RULE_COLLECTION_GROUP],
  scope: 'linked',
  properties: [
    'properties.threatIntelMode',
    { of: FIREWALL_POLICY, path: 'properties.dnsSettings.enableProxy' },
    { of: FIREWALL_POLICY, path: 'properties.intrusionDetection.mode', as: 'intrusionDetection.mode' },
  ],
  messages: {
    everything: {
      severity: 'high',
      problem: 'A rule of the firewall lets nodes call every address at every port.',
      impact: 'The route to the firewall promises control, and there is none: data may go anywhere.',
      remedy: 'Allow the service tags and domains that Azure Machine Learning and your jobs need, and nothing else.',
    },
    everyDomain: {
      severity: 'high',
      problem: 'A rule of the firewall lets calls to every domain pass.',
      impact: 'Data may go to any site: only names decide here, and all of them are allowed.',
      remedy: 'List the domains that Azure Machine Learning and your jobs need.',
    },
    topLevelDomain: {
      problem: 'A rule of the firewall lets calls to all domains of a top-level domain pass.',
      impact: 'Anybody can register a name there and take data in.',
      remedy: 'List the domains that Azure Machine Learning and your jobs need.',
    },
    off: {
      problem: 'The firewall does not ask who is known for attacks: {threatIntelMode} is {actual}.',
      impact: 'A job that calls a server which is known to be malicious goes unnoticed.',
      remedy: "{Set threatIntelMode to 'Deny'}.",
    },
    alertOnly: {
      severity: 'low',
      problem:
        'The firewall lets calls to known malicious servers pass and only notes them: {threatIntelMode} is {actual}.',
      impact: 'When somebody reads the note, the data has left.',
      remedy: "{Set threatIntelMode to 'Deny'}.",
    },
    proxy: {
      severity: 'low',
      problem: 'Rules by address name domains, and the firewall does not answer for names: {enableProxy} is {actual}.',
      impact:
        'Nodes and firewall may resolve a name to different addresses: what is allowed is stopped, or the reverse.',
      remedy: '{Set enableProxy to true}, and make the firewall the DNS server of the network.',
    },
    detection: {
      severity: 'low',
      problem: 'The tier of the firewall could detect intrusions, and does not: {intrusionDetection.mode} is {actual}.',
      impact: 'What a compromised job sends looks like any other traffic.',
      remedy: "{Set intrusionDetection.mode to 'Deny'}.",
    },
  },
  fixes: { off: {}, alertOnly: {} },
  check(view, system) {
    if (view.resource.existing) return notApplicable('it is declared elsewhere');
    if (view.isA(RULE_COLLECTION_GROUP)) return ofRules(rulesDeclaredBy(view), system);
    if (view.isA(FIREWALL_POLICY)) return [...ofThreats(view), ...ofNames(view, system), ...ofDetection(view)];
    const classic = unless(view.property('properties.firewallPolicy.id').isSet(), 'its policy says it', () =>
      ofThreats(view),
    );
    return [...classic, ...ofRules(rulesDeclaredBy(view), system)];
  },
});

function ofRules(rules: FirewallRules, system: System) {
  const subnets = nodeSubnetsIn(system);
  return forEach(rules, 'everything', (rule) => [
    failIf(opensEverything(rule, subnets), 'everything', { expected: 'what nodes need' }),
    failIf(opensEveryDomain(rule), 'everyDomain', { expected: 'the domains that nodes need' }),
    failIf(opensTopLevelDomain(rule), 'topLevelDomain', { expected: 'the domains that nodes need' }),
  ]);
}

/** A policy has the mode of the one it is based on unless it says more, and the tier Basic can do no more than note. */
function ofThreats(view: ResourceView) {
  const mode = view.property('properties.threatIntelMode');
  const isInherited = allOf(view.property('properties.basePolicy.id').isSet(), mode.isAbsent());
  return unless(isInherited, 'the policy it is based on says it', () => {
    if (mode.is('Off').truth !== false) return failIf(mode.is('Off'), 'off', { expected: 'Deny' });
    return unless(isOfTier(view, 'Basic'), 'its tier only notes', () =>
      failIf(mode.is('Alert'), 'alertOnly', { expected: 'Deny' }),
    );
  });
}

function ofNames(policyView: ResourceView, system: System) {
  const groups = system.childrenOf(policyView, RULE_COLLECTION_GROUP);
  const resolves = someCompanion(groups, (group) => anyOf(...rulesDeclaredBy(group).listed.map(resolvesNames)));
  const isOnItsOwn = not(policyView.property('properties.basePolicy.id').isSet());
  const proxy = policyView.property('properties.dnsSettings.enableProxy');
  return onlyIf(allOf(resolves, isOnItsOwn), 'no rule by address names a domain', () =>
    failUnless(about(proxy.evidence(), proxy.isTrue()), 'proxy'),
  );
}

function ofDetection(policyView: ResourceView) {
  const mode = policyView.property('properties.intrusionDetection.mode');
  return onlyIf(allOf(isOfTier(policyView, 'Premium'), mode.isSet()), 'it says nothing of intrusions', () =>
    failIf(mode.is('Off'), 'detection', { expected: 'Deny' }),
  );
}

function isOfTier(view: ResourceView, tier: string) {
  const written = view.property('properties.sku.tier');
  return allOf(written.isSet(), written.is(tier));
}
