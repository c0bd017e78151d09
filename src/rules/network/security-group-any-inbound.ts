import { CONTROL_PORTS, SERVICE_PORTS, SHELL_PORTS, WEB_PORTS } from '../../model/facts/ports.js';
import type { Part } from '../../model/parts.js';
import {
  holdsRange,
  opensPorts,
  type PortRange,
  portRangesOf,
  securityRulesDeclaredBy,
  sizeOf,
  type Traffic,
  textOf,
} from '../../model/security-groups.js';
import { SECURITY_GROUP, SECURITY_RULE } from '../../model/types.js';
import { failIf, forEach } from '../outcome.js';
import { defineRule, policy } from '../rule.js';
import { numberSetting } from '../settings.js';

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
  words: ['name', 'ports'],
  settings: {
    mostPorts: numberSetting('How many ports a security rule may open to the internet before it counts as open.', {
      default: 100,
      least: 1,
      most: 65535,
    }),
  },
  messages: {
    everything: {
      problem: 'The security rule {name} admits {actual} to {ports}.',
      impact: 'Whatever listens on a node, a notebook or a debugger for one, can be called from the internet.',
      remedy: 'Name the ports and the addresses that need it, or delete the rule.',
    },
    some: {
      severity: 'medium',
      problem: 'The security rule {name} admits {actual} to {ports}.',
      impact: 'Azure Machine Learning needs no such port from the internet; whoever finds it talks to your nodes.',
      remedy: 'Allow only the addresses that need it, or delete the rule.',
    },
  },
  check: (group, system, { mostPorts }) =>
    forEach(securityRulesDeclaredBy(group), 'everything', (rule) => {
      const ranges = portRangesOf(rule);
      const wide = ranges.filter((range) => sizeOf(range) > mostPorts);
      const narrow = ranges.filter((range) => sizeOf(range) <= mostPorts && !isToldElsewhere(range));
      const opens = (...ports: readonly Traffic['port'][]) => opensPorts(rule, ports, system);
      return [
        failIf(opens('all', ...wide), 'everything', detailsOf(rule, wide)),
        ...(narrow.length > 0 ? [failIf(opens(...narrow), 'some', detailsOf(rule, narrow))] : []),
      ];
    }),
});

/** True for ports of the web and for those of which AML-NET-114 and AML-NET-116 tell, with their own severity. */
function isToldElsewhere(range: PortRange): boolean {
  const isWeb = WEB_PORTS.some((port) => holdsRange({ first: port, last: port }, range));
  return isWeb || TOLD_ELSEWHERE.some((port) => holdsRange(range, { first: port, last: port }));
}

const TOLD_ELSEWHERE = [...SHELL_PORTS, ...SERVICE_PORTS, ...CONTROL_PORTS];

function detailsOf(rule: Part, ranges: readonly PortRange[]) {
  return { expected: 'the ports and addresses that need it', words: { name: rule.name ?? '', ports: textOf(ranges) } };
}
