import { securityGroupControlPorts } from '../../../src/rules/network/security-group-control-ports.js';
import { from, GUARDED, ruleLines, securityGroup, securityRule } from '../../support/network.js';
import { testRule } from '../../support/rule-tester.js';

/** The same, but the nodes have no public address. */
const PRIVATE = GUARDED.replace('properties: { subnet: {', 'properties: { enableNodePublicIp: false, subnet: {');
const TAG = from('AzureMachineLearning');

testRule(securityGroupControlPorts, {
  valid: {
    'from the service': securityGroup(ruleLines({ ports: "'44224'", source: from('AzureMachineLearning') })) + GUARDED,
    'from the service of one region':
      securityGroup(ruleLines({ ports: "'44224'", source: from('AzureMachineLearning.WestEurope') })) + GUARDED,
    'from the network itself': securityGroup(ruleLines({ ports: "'44224'", source: from('10.0.0.0/16') })) + GUARDED,
    'every port, of which another rule tells': securityGroup(ruleLines()) + PRIVATE,
    'a denial that is looked at first':
      securityGroup(
        ruleLines({ ports: "'29876-29877'", source: from('BatchNodeManagement') }),
        ruleLines({ access: 'Deny', protocol: '*', priority: '100' }),
      ) + GUARDED,
    'another port': securityGroup(ruleLines({ ports: "'443'" })) + GUARDED,
    'a denial': securityGroup(ruleLines({ access: 'Deny', ports: "'29876-29877'" })) + GUARDED,
  },
  invalid: {
    'from anybody': {
      files: securityGroup(ruleLines({ ports: "'44224'" })) + GUARDED,
      found: [[13, 9, 'anybody']],
    },
    'from public addresses': {
      files: securityGroup(ruleLines({ ports: "'44224'", source: from('203.0.113.0/24') })) + GUARDED,
      found: [[13, 9, 'anybody']],
    },
    'from another service': {
      files: securityGroup(ruleLines({ ports: "'44224'", source: from('BatchNodeManagement') })) + GUARDED,
      found: [[13, 9, 'anybody']],
    },
    'from the service, though no node has a public address': {
      files: securityGroup(ruleLines({ ports: "'44224'", source: TAG })) + PRIVATE,
      found: [[11, 9, 'unneeded', 'low']],
    },
    'the same in a rule on its own': {
      files: securityGroup() + securityRule(ruleLines({ ports: "'44224'", source: TAG })) + PRIVATE,
      found: [[17, 5, 'unneeded', 'low']],
    },
    'the former ports, for the batch service': {
      files: securityGroup(ruleLines({ ports: "'29876-29877'", source: from('BatchNodeManagement') })) + GUARDED,
      found: [[11, 9, 'former', 'low']],
    },
  },
  unknown: {
    'public addresses under a parameter': {
      files: `param open bool\n${securityGroup(ruleLines({ ports: "'44224'", source: TAG }))}${PRIVATE.replace('false', 'open')}`,
      found: [[12, 9, 'unneeded', 'low']],
    },
    'a source of a parameter': {
      files: `param who string\n${securityGroup(ruleLines({ ports: "'44224'", source: 'sourceAddressPrefix: who' }))}${GUARDED}`,
      found: [[14, 9, 'anybody']],
    },
  },
  silent: { 'a group that guards nothing of Azure Machine Learning': securityGroup(ruleLines({ ports: "'44224'" })) },
});
