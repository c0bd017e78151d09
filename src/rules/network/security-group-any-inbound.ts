import { anyOf } from '../../model/judgement.js';
import { opensToInternet, securityRulesDeclaredBy } from '../../model/security-groups.js';
import { SECURITY_GROUP, SECURITY_RULE } from '../../model/types.js';
import { failIf, forEach } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const securityGroupAnyInbound = defineRule({
  id: 'AML-NET-115',
  title: 'Network security group admits any traffic from the internet',
  category: 'network',
  severity: 'high',
  mission: ['S2e'],
  mcsb: ['NS-1'],
  policies: [
    policy(
      '9daedab3-fb2d-461e-b861-71790eead4f6',
      'All network ports should be restricted on network security groups associated to your virtual machine',
    ),
  ],
  appliesTo: [SECURITY_GROUP, SECURITY_RULE],
  scope: 'linked',
  words: ['name'],
  messages: {
    everything: {
      problem: 'The security rule {name} admits {actual} to every port.',
      impact: 'Whatever listens on a node, a notebook or a debugger for one, can be called from the internet.',
      remedy: 'Name the ports and the addresses that need it, or delete the rule.',
    },
  },
  check: (group, system) =>
    forEach(securityRulesDeclaredBy(group), 'everything', (rule) => {
      const opens = (protocol: 'Tcp' | 'Udp') =>
        opensToInternet(rule, { direction: 'Inbound', protocol, port: 'all' }, system);
      return failIf(anyOf(opens('Tcp'), opens('Udp')), 'everything', {
        expected: 'the ports and addresses that need it',
        words: { name: rule.name ?? '' },
      });
    }),
});
