import { clusterDefenderProfile } from '../../../src/rules/monitoring/cluster-defender-profile.js';
import { ATTACHED, cluster } from '../../support/clusters.js';
import { testRule } from '../../support/rule-tester.js';

const sensor = (text: string) => `securityProfile: { defender: { securityMonitoring: {\n  enabled: ${text} } } }`;

testRule(clusterDefenderProfile, {
  valid: {
    'the sensor': cluster(sensor('true')) + ATTACHED,
    'as older versions say it': cluster('securityProfile: { azureDefender: { enabled: true } }') + ATTACHED,
  },
  invalid: {
    'nothing said': { files: cluster('') + ATTACHED, found: [[1, 1, 'off']] },
    'only its workspace': {
      files: cluster("securityProfile: { defender: {\n  logAnalyticsWorkspaceResourceId: 'x' } }") + ATTACHED,
      found: [[1, 1, 'off']],
    },
    'turned off': { files: cluster(sensor('false')) + ATTACHED, found: [[5, 7, 'off']] },
  },
  unknown: {
    'a parameter': { files: `param on bool\n${cluster(sensor('on'))}${ATTACHED}`, found: [[6, 7, 'off']] },
  },
  silent: { 'a cluster that nobody attaches': cluster(sensor('false')) },
});
