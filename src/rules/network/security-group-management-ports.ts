import { SERVICE_PORTS, SHELL_PORTS } from '../../model/facts/ports.js';
import { anyOf } from '../../model/judgement.js';
import type { Part } from '../../model/parts.js';
import { opensToInternet, securityRulesDeclaredBy } from '../../model/security-groups.js';
import type { System } from '../../model/system.js';
import { SECURITY_GROUP, SECURITY_RULE } from '../../model/types.js';
import { failIf, forEach } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

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
      failIfOpen(rule, SHELL_PORTS, 'shell', system),
      failIfOpen(rule, SERVICE_PORTS, 'service', system),
    ]),
});

/** Tells the ports that are open for certain; where none is, those that may be. */
function failIfOpen(rule: Part, ports: readonly number[], message: 'shell' | 'service', system: System) {
  const judgements = ports.map((port) => ({
    port,
    isOpen: opensToInternet(rule, { direction: 'Inbound', protocol: 'Tcp', port }, system),
  }));
  const of = (truth: boolean | 'unknown') =>
    judgements.filter(({ isOpen }) => isOpen.truth === truth).map(({ port }) => port);
  const told = of(true).length > 0 ? of(true) : of('unknown');
  const words = { name: rule.name ?? '', ports: `${told.length === 1 ? 'port' : 'ports'} ${told.join(', ')}` };
  const isOpen = anyOf(...judgements.map((one) => one.isOpen));
  return failIf(isOpen, message, { expected: 'the addresses that need it', words });
}
