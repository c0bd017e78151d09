import { about, anyOf, type Evidence } from '../../model/judgement.js';
import type { Part } from '../../model/parts.js';
import type { ResourceView } from '../../model/resource-view.js';
import { admits, opensToInternet, securityRulesDeclaredBy, type Traffic } from '../../model/security-groups.js';
import { SECURITY_GROUP, SECURITY_RULE } from '../../model/types.js';
import { failIf, forEach } from '../outcome.js';
import { defineRule } from '../rule.js';

/** The port at which the service reaches computes with public addresses, by its tag AzureMachineLearning only. */
const CONTROL: Traffic = { direction: 'Inbound', protocol: 'Tcp', port: 44224 };
/** The ports of the batch service before it called out by itself. */
const FORMER: readonly Traffic[] = [29876, 29877].map((port) => ({ direction: 'Inbound', protocol: 'Tcp', port }));

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
      impact: 'Anybody may call the port through which Azure Machine Learning controls the nodes.',
      remedy:
        "Set its source to the service tag 'AzureMachineLearning', or delete it if the nodes have no public address.",
    },
    former: {
      severity: 'low',
      problem: 'The security rule {name} opens port 29876 or 29877, which the service no longer uses.',
      impact: 'An open port without a purpose is one that nobody watches.',
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
      return [
        failIf(opensToInternet(rule, CONTROL, system), 'anybody', { expected: SERVICE, words }),
        failIf(about(portsOf(rule), anyOf(...FORMER.map((traffic) => opensOnly(rule, traffic)))), 'former', {
          expected: 'nothing',
          words,
        }),
      ];
    }),
});

function portsOf(rule: Part) {
  return rule.property('properties.destinationPortRange').evidence();
}

/** True if the rule is about this port, not about all of them: that is told by another rule. */
function opensOnly(rule: Part, traffic: Traffic) {
  const isAll = admits(rule, { ...traffic, port: 'all' });
  return isAll.truth === true ? anyOf() : admits(rule, traffic);
}

/** True if the one range of ports of a rule, of which this is a property in the list of its group, is such a one. */
function isOnlyAbout(range: RegExp, { path = '' }: Evidence, group: ResourceView): boolean {
  const ports = group.at(path.replace(/\w+$/, 'destinationPortRange'));
  return !path.endsWith('Prefixes') && ports.reads((text) => range.test(text)).truth === true;
}
