import { keyRotation } from '../../../src/rules/identity/key-rotation.js';
import { resource, workspace } from '../../support/bicep.js';
import { WORKSPACE } from '../../support/live-bodies.js';
import { testLiveRule } from '../../support/live-rule-tester.js';
import { testRule } from '../../support/rule-tester.js';

const RENEW = 'az storage account keys renew --account-name st --key primary';
const SYNC = 'az ml workspace sync-keys --name mlw';
const WS = workspace('');
const BY_IDENTITY = workspace("systemDatastoresAuthMode: 'Identity'", { api: '2025-06-01' });

/** A script; its content begins on line 4. */
function script(content: string, symbol = 'script'): string {
  const type = 'Microsoft.Resources/deploymentScripts@2023-08-01';
  return resource(symbol, type, `name: '${symbol}'`, `scriptContent: ${content}`);
}

function lines(...commands: readonly string[]): string {
  return `'''\n${commands.join('\n')}\n'''`;
}

testRule(keyRotation, {
  valid: {
    'told behind it': script(lines(RENEW, SYNC)) + WS,
    'told in PowerShell': script(lines('New-AzStorageAccountKey -Name st', 'Sync-AzMLWorkspaceKey -Name mlw')) + WS,
    'told over the API': script(lines(RENEW, 'az rest --method post --url "$WORKSPACE/resyncKeys?api-version=1"')) + WS,
    'told by another script': script(`'${RENEW}'`) + script(`'${SYNC}'`, 'after') + WS,
  },
  invalid: {
    'keys of a storage account': { files: script(`'${RENEW}'`) + WS, found: [[4, 5, 'untold', 'low']] },
    'keys of an account whose name is not known': {
      files: `param account string\n${script("'az storage account keys renew -n ${account} --key key1'")}${WS}`,
      found: [[5, 5, 'untold', 'low']],
    },
    'a command on two lines': {
      files: script(lines('az storage account keys \\', '  renew -n st')) + WS,
      found: [[4, 5, 'untold', 'low']],
    },
    'told too early': { files: script(lines(SYNC, RENEW)) + WS, found: [[4, 5, 'untold', 'low']] },
    'told in a comment': { files: script(lines(RENEW, `# ${SYNC}`)) + WS, found: [[4, 5, 'untold', 'low']] },
    'the password of a registry': {
      files: script("'az acr credential renew -n cr --password-name password'") + BY_IDENTITY,
      found: [[4, 5, 'untold', 'low']],
    },
  },
  unknown: {
    'a workspace that may use identities': {
      files: `param mode string\n${script(`'${RENEW}'`)}${workspace('systemDatastoresAuthMode: mode', { api: '2025-06-01' })}`,
      found: [[5, 5, 'untold', 'low']],
    },
  },
  silent: {
    'a workspace that uses identities': script(`'${RENEW}'`) + BY_IDENTITY,
    'no workspace': script(`'${RENEW}'`),
    'a script that renews nothing': script("'az storage account keys list -n st'") + WS,
    'a script that is elsewhere': resource(
      'script',
      'Microsoft.Resources/deploymentScripts@2023-08-01',
      "name: 'script'",
      "primaryScriptUri: 'https://example.com/a.sh'",
    ),
  },
});

const DEPLOYED = { id: WORKSPACE, properties: {} };
const diagnosis = (value: Readonly<Record<string, readonly unknown[]>>) => ({
  id: `${WORKSPACE}/diagnose/answer`,
  value,
});
const result = (level: string, message: string) => ({ code: 'Problem', level, message });

testLiveRule(keyRotation, {
  valid: {
    'nothing is wrong': [DEPLOYED, diagnosis({ storageAccountResults: [] })],
    'a warning': [DEPLOYED, diagnosis({ keyVaultResults: [result('Warning', 'The key is old.')] })],
    'an error elsewhere': [DEPLOYED, diagnosis({ dnsResolutionResults: [result('Error', 'No record.')] })],
  },
  invalid: {
    'an account refuses the key': {
      bodies: [DEPLOYED, diagnosis({ storageAccountResults: [result('Error', 'The account key is not valid.')] })],
      found: [['stale', 'mlw']],
    },
    'a registry refuses the password': {
      bodies: [DEPLOYED, diagnosis({ containerRegistryResults: [result('Error', 'Unauthorized.')] })],
      found: [['stale', 'mlw']],
    },
  },
  unknown: {
    'nobody asked': { bodies: [DEPLOYED], found: [['stale', 'mlw']] },
    'an error of another kind': {
      bodies: [DEPLOYED, diagnosis({ storageAccountResults: [result('Error', 'A firewall is in the way.')] })],
      found: [['stale', 'mlw']],
    },
  },
});
