import { anyOf } from '../../model/judgement.js';
import type { Part } from '../../model/parts.js';
import { opensToInternet, SHELL_PORTS, securityRulesDeclaredBy } from '../../model/security-groups.js';
import type { System } from '../../model/system.js';
import { SECURITY_GROUP, SECURITY_RULE } from '../../model/types.js';
import { failIf, forEach } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

/** Windows remote management, file shares, SQL Server. */
const SERVICES = [5985, 5986, 445, 1433];

export const securityGroupManagementPorts = defineRule({
  id: 'AML-NET-114',
  title: 'Network security group admits management ports from the internet',
  category: 'network',
  severity: 'critical',
  mission: ['S2e', 'S1d'],
  mcsb: ['NS-1'],
  policies: [
    policy('22730e10-96f6-4aac-ad84-9383d35b5917', 'Management ports should be closed on your virtual machines'),
  ],
  appliesTo: [SECURITY_GROUP, SECURITY_RULE],
  scope: 'linked',
  words: ['name', 'ports'],
  messages: {
    shell: {
      problem: 'The security rule {name} admits {actual} to {ports}.',
      impact: 'Whoever guesses or steals a credential gets a shell next to your training data, past Entra ID.',
      remedy: 'Allow only the addresses of your Bastion, VPN or office, or delete the rule.',
    },
    service: {
      severity: 'high',
      problem: 'The security rule {name} admits {actual} to {ports}.',
      impact:
        'These ports are tried from the internet all day: one weak password or unpatched machine lets somebody in.',
      remedy: 'Allow only the addresses that need it, or delete the rule.',
    },
  },
  check: (group, system) =>
    forEach(securityRulesDeclaredBy(group), 'shell', (rule) => [
      failIf(admits(rule, SHELL_PORTS, system), 'shell', detailsOf(rule, SHELL_PORTS, system)),
      failIf(admits(rule, SERVICES, system), 'service', detailsOf(rule, SERVICES, system)),
    ]),
});

function admits(rule: Part, ports: readonly number[], system: System) {
  return anyOf(...ports.map((port) => isOpen(rule, port, system)));
}

function isOpen(rule: Part, port: number, system: System) {
  return opensToInternet(rule, { direction: 'Inbound', protocol: 'Tcp', port }, system);
}

/** The ports that are open for certain; where none is, those that may be. */
function detailsOf(rule: Part, ports: readonly number[], system: System) {
  const of = (truth: boolean | 'unknown') => ports.filter((port) => isOpen(rule, port, system).truth === truth);
  const told = of(true).length > 0 ? of(true) : of('unknown');
  const words = { name: rule.name ?? '', ports: `${told.length === 1 ? 'port' : 'ports'} ${told.join(', ')}` };
  return { expected: 'the addresses that need it', words };
}
