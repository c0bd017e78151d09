import { about, anyOf } from '../../model/judgement.js';
import {
  opensToInternet,
  securityRulesBeside,
  securityRulesDeclaredBy,
  sourceOf,
} from '../../model/security-groups.js';
import { SECURITY_GROUP, SECURITY_RULE } from '../../model/types.js';
import { failIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

/** Remote desktop, SSH: whoever gets in has the machine. */
const SHELLS = [22, 3389];
/** Windows remote management, file shares, SQL Server. */
const OTHERS = [5985, 5986, 445, 1433];

export const subnetManagementPorts = defineRule({
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
  words: ['ports'],
  messages: {
    shell: {
      problem: 'The rule lets the whole internet reach port {ports}.',
      impact: 'Whoever guesses or steals a credential gets a shell next to your training data, past Entra ID.',
      remedy: 'Allow only the addresses of your Bastion, VPN or office, or delete the rule.',
    },
    service: {
      problem: 'The rule lets the whole internet reach port {ports}.',
      impact: 'Management and database ports are scanned all day; one weak password or bug is enough.',
      remedy: 'Allow only the addresses that need it, or delete the rule.',
    },
  },
  check(group, system) {
    const beside = securityRulesBeside(group, system);
    return securityRulesDeclaredBy(group).flatMap((rule) => {
      const opens = (port: number) => opensToInternet(rule, { direction: 'Inbound', protocol: 'Tcp', port }, beside);
      const open = [...SHELLS, ...OTHERS].filter((port) => opens(port).truth !== false);
      const hasShell = open.some((port) => SHELLS.includes(port));
      const isOpen = about(sourceOf(rule).evidence(), anyOf(...[...SHELLS, ...OTHERS].map(opens)));
      return failIf(isOpen, hasShell ? 'shell' : 'service', {
        severity: hasShell ? undefined : 'high',
        expected: 'the addresses that need it',
        words: { ports: open.join(', ') },
      });
    });
  },
});
