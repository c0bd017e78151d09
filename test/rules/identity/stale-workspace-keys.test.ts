import { staleWorkspaceKeys } from '../../../src/rules/identity/stale-workspace-keys.js';
import { WORKSPACE } from '../../support/live-bodies.js';
import { testLiveRule } from '../../support/live-rule-tester.js';

const WS = { id: WORKSPACE, properties: {} };
const diagnosis = (value: Readonly<Record<string, readonly unknown[]>>) => ({
  id: `${WORKSPACE}/diagnose/answer`,
  value,
});
const result = (level: string, message: string) => ({ code: 'Problem', level, message });

testLiveRule(staleWorkspaceKeys, {
  valid: {
    'nothing is wrong': [WS, diagnosis({ storageAccountResults: [] })],
    'a warning': [WS, diagnosis({ keyVaultResults: [result('Warning', 'The key is old.')] })],
    'an error elsewhere': [WS, diagnosis({ dnsResolutionResults: [result('Error', 'No record.')] })],
  },
  invalid: {
    'an account refuses the key': {
      bodies: [WS, diagnosis({ storageAccountResults: [result('Error', 'The account key is not valid.')] })],
      found: [['stale', 'mlw']],
    },
    'a registry refuses the password': {
      bodies: [WS, diagnosis({ containerRegistryResults: [result('Error', 'Unauthorized.')] })],
      found: [['stale', 'mlw']],
    },
  },
  unknown: {
    'nobody asked': { bodies: [WS], found: [['stale', 'mlw']] },
    'an error of another kind': {
      bodies: [WS, diagnosis({ storageAccountResults: [result('Error', 'A firewall is in the way.')] })],
      found: [['stale', 'mlw']],
    },
  },
});
