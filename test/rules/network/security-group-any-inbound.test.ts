import { securityGroupAnyInbound } from '../../../src/rules/network/security-group-any-inbound.js';
import { from, GUARDED, ruleLines, securityGroup, securityRule } from '../../support/network.js';
import { testRule } from '../../support/rule-tester.js';

testRule(securityGroupAnyInbound, {
  valid: {
    'one port': securityGroup(ruleLines({ ports: "'443'" })) + GUARDED,
    'from the network itself': securityGroup(ruleLines({ source: from('VirtualNetwork') })) + GUARDED,
    'from a probe': securityGroup(ruleLines({ source: from('AzureLoadBalancer') })) + GUARDED,
    'after a denial of everything':
      securityGroup(ruleLines(), ruleLines({ access: 'Deny', protocol: '*', priority: '100' })) + GUARDED,
    'packets out': securityGroup(ruleLines({ direction: 'Outbound' })) + GUARDED,
  },
  invalid: {
    everything: {
      files: securityGroup(ruleLines({ protocol: '*' })) + GUARDED,
      found: [[13, 9, 'everything']],
      says: ['The security rule r0 admits', 'to every port'],
    },
    'all ports by their numbers, over UDP': {
      files: securityGroup(ruleLines({ protocol: 'Udp', ports: "'0-65535'" })) + GUARDED,
      found: [[13, 9, 'everything']],
    },
    'a rule on its own': {
      files: securityGroup() + securityRule(ruleLines()) + GUARDED,
      found: [[19, 5, 'everything']],
    },
  },
  unknown: {
    'ports of a parameter': {
      files: `param ports string\n${securityGroup(ruleLines({ ports: 'ports' }))}${GUARDED}`,
      found: [[14, 9, 'everything']],
    },
  },
  silent: { 'a group that guards nothing of Azure Machine Learning': securityGroup(ruleLines()) },
});
