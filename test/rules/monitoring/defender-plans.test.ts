import { defenderPlans } from '../../../src/rules/monitoring/defender-plans.js';
import { dependency, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const plan = (name: string, tier: string, symbol = 'plan') =>
  resource(symbol, 'Microsoft.Security/pricings@2024-01-01', `name: ${name}`, `pricingTier: ${tier}`);
const PAID = "'Standard'";
const FREE = "'Free'";

testRule(defenderPlans, {
  valid: {
    'the posture of the subscription': plan("'CloudPosture'", PAID),
    'key vaults': plan("'KeyVaults'", PAID),
    'all that counts, beside a workspace':
      plan("'KeyVaults'", PAID) + plan("'Arm'", PAID, 'arm') + plan("'CloudPosture'", PAID, 'posture') + workspace(''),
  },
  invalid: {
    'the posture': { files: plan("'CloudPosture'", FREE), found: [[4, 5, 'free']] },
    'key vaults': { files: plan("'keyvaults'", FREE), found: [[4, 5, 'free', 'medium']] },
    'Azure AI services, where there are some': {
      files: plan("'AI'", FREE) + dependency('Microsoft.CognitiveServices/accounts', '', '2024-10-01'),
      found: [[4, 5, 'free']],
    },
  },
  unknown: {
    'a workspace whose subscription is set up elsewhere': {
      files: workspace('') + plan("'Arm'", PAID),
      found: [[1, 1, 'undeclared', 'info']],
      says: ['the plans KeyVaults, CloudPosture in the subscription'],
    },
    'a tier that a parameter gives': {
      files: `param tier string\n${plan("'Arm'", 'tier')}`,
      found: [[5, 5, 'free', 'medium']],
    },
  },
  silent: {
    'a plan for something else': plan("'SqlServers'", FREE),
    'Azure AI services, where there are none': plan("'AI'", FREE),
  },
});
