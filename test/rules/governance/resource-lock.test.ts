import { resourceLock } from '../../../src/rules/governance/resource-lock.js';
import { dependency, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const STORAGE = 'Microsoft.Storage/storageAccounts';
const WS = workspace('storageAccount: dep.id');
const ACCOUNT = dependency(STORAGE, '');
/** The level stands in line 4, in line 5 with a scope. */
const lock = (level: string, scope = '') =>
  resource(
    'keep',
    'Microsoft.Authorization/locks@2020-05-01',
    `name: 'keep'${scope === '' ? '' : `\n  scope: ${scope}`}`,
    `level: ${level}`,
  );
const LOCKED = { locked: [STORAGE] };

testRule(resourceLock, {
  valid: {
    'of the workspace': lock("'CanNotDelete'", 'ws') + WS + ACCOUNT,
    'of the group': lock("'CanNotDelete'") + WS + ACCOUNT,
  },
  invalid: {
    'of the workspace': {
      files: lock("'ReadOnly'", 'ws') + WS + ACCOUNT,
      found: [[5, 5, 'readOnly', 'medium']],
    },
    'of its account': {
      files: lock("'ReadOnly'", 'dep') + WS + ACCOUNT,
      found: [[5, 5, 'readOnly', 'medium']],
    },
    'of the group': { files: lock("'ReadOnly'") + WS + ACCOUNT, found: [[4, 5, 'readOnly', 'medium']] },
    'in the older form': {
      files:
        resource(
          'keep',
          'Microsoft.MachineLearningServices/workspaces/providers/locks@2016-09-01',
          "name: 'mlw/Microsoft.Authorization/keep'",
          "level: 'ReadOnly'",
        ) + workspace(''),
      found: [[4, 5, 'readOnly', 'medium']],
    },
    'an account that has to have one': {
      files: ACCOUNT + WS,
      settings: LOCKED,
      found: [[1, 1, 'missing']],
    },
    'an account that has to have one, beside a lock of the workspace': {
      files: ACCOUNT + WS + lock("'CanNotDelete'", 'ws'),
      settings: LOCKED,
      found: [[1, 1, 'missing']],
    },
  },
  unknown: {
    'a level that a parameter gives': {
      files: `param level string\n${lock('level', 'ws')}${WS}${ACCOUNT}`,
      found: [[6, 5, 'readOnly', 'medium']],
    },
    'a lock of something that a parameter names': {
      files: `param name string\n${lock("'ReadOnly'", 'other')}resource other '${STORAGE}@2023-05-01' existing = {\n  name: name\n}\n${WS}${ACCOUNT}`,
      found: [[6, 5, 'readOnly', 'medium']],
    },
    'a lock that may not be deployed': {
      files: `param more bool\n${ACCOUNT}${WS}${lock("'CanNotDelete'", 'dep').replace("' = {", "' = if (more) {")}`,
      settings: LOCKED,
      found: [[2, 1, 'missing']],
    },
  },
  silent: {
    'of something else':
      lock("'ReadOnly'", 'other') + resource('other', `${STORAGE}@2023-05-01`, "name: 'other'", '') + workspace(''),
    'no lock is asked for': WS + ACCOUNT,
  },
});
