import { defenderForContainers } from '../../../src/rules/monitoring/defender-for-containers.js';
import { resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const plan = (lines: string, name = "'Containers'", symbol = 'plan') =>
  resource(symbol, 'Microsoft.Security/pricings@2024-01-01', `name: ${name}`, lines);
const STANDARD = "pricingTier: 'Standard'";
const on = (...names: readonly string[]) =>
  `${STANDARD}\nextensions: [${names.map((name) => `{ name: '${name}', isEnabled: 'True' }`).join(', ')}]`;
const SCAN = 'ContainerRegistriesVulnerabilityAssessments';

testRule(defenderForContainers, {
  valid: {
    'the plan': plan(STANDARD),
    'the plan in another case': plan("pricingTier: 'standard'", "'containers'"),
    'with both extensions': plan(on(SCAN, 'ContainerSensor')),
    'beside a workspace': plan(STANDARD) + workspace(''),
    'beside a plan that it replaced': plan(STANDARD) + plan(STANDARD, "'KubernetesService'", 'old'),
  },
  invalid: {
    free: { files: plan("pricingTier: 'Free'") + workspace(''), found: [[4, 5, 'free']] },
    'trap 13: only the plans that were replaced': {
      files: plan(STANDARD, "'ContainerRegistry'") + plan(STANDARD, "'KubernetesService'", 'old'),
      found: [
        [1, 1, 'replaced'],
        [7, 1, 'replaced'],
      ],
      says: ['The plan ContainerRegistry was replaced by the plan Containers'],
    },
    'an extension left out': { files: plan(on(SCAN)), found: [[5, 20, 'withoutScan', 'medium']] },
    'an extension turned off': {
      files: plan(on(SCAN, 'ContainerSensor').replace("isEnabled: 'True' }]", "isEnabled: 'False' }]")),
      found: [[5, 20, 'withoutScan', 'medium']],
    },
  },
  unknown: {
    'a workspace whose subscription is set up elsewhere': {
      files: workspace(''),
      found: [[1, 1, 'undeclared', 'info']],
      says: ['the plans of the subscription are not set here'],
    },
    'told once, at the first workspace by name': {
      files: workspace('').replace('ws ', 'b ').replace("'mlw'", "'mlw-b'") + workspace('').replace("'mlw'", "'mlw-a'"),
      found: [[6, 1, 'undeclared', 'info']],
    },
    'only another plan': {
      files: plan(STANDARD, "'KeyVaults'") + workspace(''),
      found: [[7, 1, 'undeclared', 'info']],
    },
    'a tier that a parameter gives': {
      files: `param tier string\n${plan('pricingTier: tier')}`,
      found: [[5, 5, 'free']],
    },
    'a plan that a parameter names': {
      files: `param name string\n${plan("pricingTier: 'Free'", 'name')}`,
      found: [[5, 5, 'free']],
    },
  },
  silent: { 'another plan': plan("pricingTier: 'Free'", "'KeyVaults'") },
});
