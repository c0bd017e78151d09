import { usesOf } from '../../model/associations.js';
import { isMachineLearningTag, isNearby } from '../../model/facts/addresses.js';
import { COMPUTE_CONTROL_PORT, RETIRED_CONTROL_PORTS } from '../../model/facts/ports.js';
import { targetOf } from '../../model/graph.js';
import { about, allOf, anyOf, type Evidence, type Judgement, judged, not } from '../../model/judgement.js';
import { topLevelOf } from '../../model/nesting.js';
import type { Part } from '../../model/parts.js';
import type { ResourceView } from '../../model/resource-view.js';
import { hasPublicAddress } from '../../model/routes.js';
import { letsPass, namesPort, securityRulesDeclaredBy } from '../../model/security-groups.js';
import { subnetsGuardedBy } from '../../model/subnets.js';
import type { System } from '../../model/system.js';
import { SECURITY_GROUP, SECURITY_RULE } from '../../model/types.js';
import { failIf, forEach } from '../outcome.js';
import { defineRule } from '../rule.js';

const SERVICE = 'AzureMachineLearning';
const CONTROL_RANGE = /^44224$/;
const FORMER_RANGE = /^2987[67](?:-29877)?$/;

export const securityGroupControlPorts = defineRule({
  id: 'AML-NET-116',
  title: 'Network security group opens ports that Azure Machine Learning no longer needs',
  category: 'network',
  severity: 'medium',
  mission: ['S2e'],
  mcsb: ['NS-1'],
  appliesTo: [SECURITY_GROUP, SECURITY_RULE],
  scope: 'linked',
  words: ['name'],
  messages: {
    anybody: {
      problem: 'The security rule {name} admits {actual} to port 44224, not the service alone.',
      impact: 'Others than Azure Machine Learning may call the port through which it controls the nodes.',
      remedy:
        "Set its source to the service tag 'AzureMachineLearning', or delete it if the nodes have no public address.",
    },
    former: {
      severity: 'low',
      problem: 'The security rule {name} opens port 29876 or 29877, which the service no longer uses.',
      impact: 'An open port without a purpose is one that nobody watches.',
      remedy: 'Delete the rule.',
    },
    unneeded: {
      severity: 'low',
      problem: 'The security rule {name} opens port 44224, but no compute behind it has a public address.',
      impact: 'Nodes without a public address call Azure Machine Learning themselves; the opening helps no job.',
      remedy: 'Delete the rule.',
    },
  },
  fixes: {
    anybody: { write: ({ judged, resource }) => (isOnlyAbout(CONTROL_RANGE, judged, resource) ? SERVICE : undefined) },
    former: {
      remove: ({ judged, resource }) =>
        isOnlyAbout(FORMER_RANGE, judged, resource) ? (/^.*\[\d+\](?=\.)/.exec(judged.path ?? '') ?? []) : [],
    },
  },
  check: (group, system) =>
    forEach(securityRulesDeclaredBy(group), 'anybody', (rule) => {
      const words = { name: rule.name ?? '' };
      const admits = (port: number, from: (prefix: string) => boolean) =>
        allOf(namesPort(rule, port), letsPass(rule, { direction: 'Inbound', protocol: 'Tcp', port }, from, system));
      const former = anyOf(...RETIRED_CONTROL_PORTS.map((port) => admits(port, () => true)));
      const unneeded = allOf(hasOnlyPrivateNodes(rule, system), admits(COMPUTE_CONTROL_PORT, isMachineLearningTag));
      const ports = rule.property('properties.destinationPortRange').evidence();
      return [
        failIf(admits(COMPUTE_CONTROL_PORT, isForeign), 'anybody', { expected: SERVICE, words }),
        failIf(about(ports, former), 'former', { expected: 'nothing', words }),
        failIf(about(ports, unneeded), 'unneeded', { expected: 'nothing', words }),
      ];
    }),
});

function isForeign(prefix: string): boolean {
  return !isMachineLearningTag(prefix) && !isNearby(prefix);
}

/** True if nodes stand in subnets with the rule's group and none of them has a public address. */
function hasOnlyPrivateNodes({ view }: Part, system: System): Judgement {
  const group = view.isA(SECURITY_GROUP) ? view : targetOf(topLevelOf(view, system));
  const subnets = group === undefined ? [] : subnetsGuardedBy(group, system);
  const uses = subnets.flatMap((subnet) => usesOf(subnet, system));
  const nodes = uses.filter(({ role }) => role === 'compute' || role === 'serverless');
  return nodes.length === 0 ? judged(false, [view.evidence()]) : not(anyOf(...nodes.map(hasPublicAddress)));
}

/** True if the one range of ports of a rule, of which this is a property in the list of its group, is such a one. */
function isOnlyAbout(range: RegExp, { path = '' }: Evidence, group: ResourceView): boolean {
  const ports = group.at(path.replace(/\w+$/, 'destinationPortRange'));
  return !path.endsWith('Prefixes') && ports.reads((text) => range.test(text)).truth === true;
}
