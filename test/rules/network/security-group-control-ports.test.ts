import { securityGroupControlPorts } from '../../../src/rules/network/security-group-control-ports.js';
import { from, GUARDED, ruleLines, securityGroup } from '../../support/network.js';
import { testRule } from '../../support/rule-tester.js';

testRule(securityGroupControlPorts, {
  valid: {
    'from the service': securityGroup(ruleLines({ ports: "'44224'", source: from('AzureMachineLearning') })) + GUARDED,
    'another port': securityGroup(ruleLines({ ports: "'443'" })) + GUARDED,
    'a denial': securityGroup(ruleLines({ access: 'Deny', ports: "'29876-29877'" })) + GUARDED,
  },
  invalid: {
    'from anybody': {
      files: securityGroup(ruleLines({ ports: "'44224'" })) + GUARDED,
      found: [[13, 9, 'anybody']],
    },
    'the former ports, for the batch service': {
      files: securityGroup(ruleLines({ ports: "'29876-29877'", source: from('BatchNodeManagement') })) + GUARDED,
      found: [[11, 9, 'former', 'low']],
    },
  },
  unknown: {
    'a source of a parameter': {
      files: `param who string\n${securityGroup(ruleLines({ ports: "'44224'", source: 'sourceAddressPrefix: who' }))}${GUARDED}`,
      found: [[14, 9, 'anybody']],
    },
  },
  silent: { 'a group that guards nothing of Azure Machine Learning': securityGroup(ruleLines({ ports: "'44224'" })) },
});
