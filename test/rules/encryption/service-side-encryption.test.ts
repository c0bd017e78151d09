import { serviceSideEncryption } from '../../../src/rules/encryption/service-side-encryption.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const KEY = "encryption: { status: 'Enabled', keyVaultProperties: { keyVaultArmId: dep.id } }";
const SWITCH = 'enableServiceSideCMKEncryption: true';
const kept = (lines: string, vault = '', api = '2025-06-01') =>
  workspace(lines, { api }) + dependency('Microsoft.KeyVault/vaults', vault, '2023-07-01');

testRule(serviceSideEncryption, {
  valid: {
    'with a key': kept(`${SWITCH}\n${KEY}`),
    'with a key, by the older switch': kept(`enableSimplifiedCmk: true\n${KEY}`, '', '2024-10-01-preview'),
  },
  invalid: {
    'without a key': { files: kept(SWITCH), found: [[1, 1, 'alone']] },
    'with a key that is off': {
      files: kept(`${SWITCH}\nencryption: { status: 'Disabled' }`),
      found: [[5, 19, 'alone']],
    },
    'the older switch': {
      files: kept('enableSimplifiedCmk: true', '', '2024-10-01-preview'),
      found: [[1, 1, 'alone']],
    },
    'with a closed vault': {
      files: kept(`${SWITCH}\n${KEY}`, "publicNetworkAccess: 'disabled'"),
      found: [[1, 1, 'closedVault']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param on bool\n${kept('enableServiceSideCMKEncryption: on')}`,
      found: [[2, 1, 'alone']],
    },
    'a vault of elsewhere': {
      files: workspace(
        `${SWITCH}\nencryption: { status: 'Enabled', keyVaultProperties: { keyVaultArmId: resourceId('Microsoft.KeyVault/vaults', 'kv') } }`,
        { api: '2025-06-01' },
      ),
      found: [[1, 1, 'closedVault']],
    },
  },
  silent: {
    absent: kept(KEY),
    off: kept('enableServiceSideCMKEncryption: false'),
    'a version that drops it': kept(SWITCH, '', '2024-04-01'),
    'a project': kept(`hubResourceId: 'x'\n${SWITCH}`),
  },
});
