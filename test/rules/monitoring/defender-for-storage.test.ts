import { defenderForStorage } from '../../../src/rules/monitoring/defender-for-storage.js';
import { dependency, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const plan = (lines: string) =>
  resource('plan', 'Microsoft.Security/pricings@2024-01-01', "name: 'StorageAccounts'", lines);
const V2 = "pricingTier: 'Standard'\nsubPlan: 'DefenderForStorageV2'";
const ACCOUNT = plan(V2) + dependency('Microsoft.Storage/storageAccounts', '') + workspace('storageAccount: dep.id');
const UNUSED = dependency('Microsoft.Storage/storageAccounts', '');
/** Settings of the account; the lines stand from line 5. */
const settings = (lines: string) =>
  resource(
    'settings',
    'Microsoft.Security/defenderForStorageSettings@2022-12-01-preview',
    "scope: dep\n  name: 'current'",
    lines,
  );
const scan = (text: string) => `malwareScanning: { onUpload: {\n  isEnabled: ${text} } }`;

testRule(defenderForStorage, {
  valid: {
    'the plan': plan(V2),
    'the plan without a kind': plan("pricingTier: 'Standard'"),
    'an account of its own settings': settings(`isEnabled: true\n${scan('true')}`) + ACCOUNT,
    'an account that is off, which the subscription overrules': settings('isEnabled: false') + ACCOUNT,
  },
  invalid: {
    free: { files: plan("pricingTier: 'Free'"), found: [[4, 5, 'free']] },
    'the plan by transaction': {
      files: plan("pricingTier: 'Standard'\nsubPlan: 'PerTransaction'"),
      found: [[5, 5, 'olderPlan', 'low']],
    },
    'an account taken out': {
      files: settings('isEnabled: false\noverrideSubscriptionLevelSettings: true') + ACCOUNT,
      found: [[5, 5, 'off']],
    },
    'an account without the scan': {
      files: settings(`isEnabled: true\n${scan('false')}`) + ACCOUNT,
      found: [[7, 7, 'noScan', 'low']],
    },
    'an account that does not speak of the scan': {
      files: settings('isEnabled: true') + ACCOUNT,
      found: [[1, 1, 'noScan', 'low']],
    },
  },
  unknown: {
    'a workspace whose subscription is set up elsewhere': {
      files: workspace(''),
      found: [[1, 1, 'undeclared', 'info']],
    },
    'a tier that a parameter gives': {
      files: `param tier string\n${plan('pricingTier: tier')}`,
      found: [[5, 5, 'free']],
    },
  },
  silent: {
    'an account that no workspace uses': settings('isEnabled: false\noverrideSubscriptionLevelSettings: true') + UNUSED,
  },
});
