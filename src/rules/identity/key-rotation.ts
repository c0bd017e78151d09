import { renewsWorkspaceKeys, tellsWorkspace } from '../../model/key-rotation.js';
import { DEPLOYMENT_SCRIPT } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const keyRotation = defineRule({
  id: 'AML-IDN-121',
  title: 'Keys are renewed and the workspace is not told',
  category: 'identity',
  severity: 'low',
  mission: ['S1f'],
  mcsb: ['IM-3', 'DP-6'],
  appliesTo: [DEPLOYMENT_SCRIPT],
  exceptions: ['No workspace uses the account or registry.', 'Something outside these files synchronises the keys.'],
  messages: {
    untold: {
      problem: 'The script renews keys of a storage account or a container registry, and no workspace is told.',
      impact:
        'The workspace goes on with the old key until nothing works, and whoever mends that in a hurry stops renewing keys.',
      remedy: 'Run az ml workspace sync-keys behind it, or let the workspace use identities in place of keys.',
    },
  },
  check: (script, system) =>
    onlyIf(renewsWorkspaceKeys(script, system), 'it renews no keys that a workspace beside it holds', () =>
      // What a script says is not printed: it may hold secrets.
      failUnless(tellsWorkspace(script, system), 'untold', { secret: true }),
    ),
});
