import { securityGroupAnyInbound } from '../../../src/rules/network/security-group-any-inbound.js';
import { from, GUARDED, ruleLines, securityGroup, securityRule } from '../../support/network.js';
import { testRule } from '../../support/rule-tester.js';

testRule(securityGroupAnyInbound, {
  valid: {
    'HTTP and HTTPS': securityGroup(ruleLines({ ports: "['80', '443']" })) + GUARDED,
    'management ports, of which another rule tells': securityGroup(ruleLines({ ports: "'20-25'" })) + GUARDED,
    'control ports, of which another rule tells': securityGroup(ruleLines({ ports: "'29876-29877'" })) + GUARDED,
    'after a denial of the very range':
      securityGroup(
        ruleLines({ ports: "'8000-8010'" }),
        ruleLines({ access: 'Deny', ports: "'8000-9000'", priority: '100' }),
      ) + GUARDED,
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
    'more than a hundred ports': {
      files: securityGroup(ruleLines({ ports: "'8000-8100'" })) + GUARDED,
      found: [[13, 9, 'everything']],
      says: ['to ports 8000-8100.'],
    },
    'as many as a team allows': {
      files: securityGroup(ruleLines({ ports: "'8000-8010'" })) + GUARDED,
      settings: { mostPorts: 10 },
      found: [[13, 9, 'everything']],
    },
    'one port that is not for the web': {
      files: securityGroup(ruleLines({ ports: "'8080'" })) + GUARDED,
      found: [[13, 9, 'some', 'medium']],
      says: ['The security rule r0 admits', 'to port 8080.'],
    },
    'a list with one such port': {
      files: securityGroup(ruleLines({ ports: "['443', '6006']" })) + GUARDED,
      found: [[13, 9, 'some', 'medium']],
    },
    'after a denial of a part of the range': {
      files:
        securityGroup(
          ruleLines({ ports: "'8000-8010'" }),
          ruleLines({ access: 'Deny', ports: "'8000'", priority: '100' }),
        ) + GUARDED,
      found: [[13, 9, 'some', 'medium']],
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
