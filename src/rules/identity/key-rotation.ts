import { about } from '../../model/judgement.js';
import { keepsKeys, keysFail, keysRenewedOn, renewsWorkspaceKeys, tellsWorkspace } from '../../model/key-rotation.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { DEPLOYMENT_SCRIPT, DIAGNOSIS, WORKSPACE } from '../../model/types.js';
import { failIf, failUnless, notApplicable, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const keyRotation = defineRule({
  id: 'AML-IDN-121',
  title: 'Keys that the workspace keeps are out of date, or will be',
  category: 'identity',
  severity: 'medium',
  mission: ['S1f'],
  mcsb: ['IM-3', 'DP-6'],
  policies: [policy('044985bb-afe1-42cd-8a36-9d5d42424537', 'Storage account keys should not be expired')],
  appliesTo: [WORKSPACE, DEPLOYMENT_SCRIPT],
  exceptions: ['No workspace uses the account or registry.', 'Something outside these files synchronises the keys.'],
  messages: {
    stale: {
      problem: 'The workspace cannot sign in to what it uses with the keys that it keeps.',
      impact: 'Jobs fail until somebody notices, and keys are renewed less often for fear of that.',
      remedy: 'Run az ml workspace sync-keys after each renewal, or let the workspace read its storage by identity.',
    },
    untold: {
      severity: 'low',
      problem: 'The script renews keys of a storage account or a container registry, and no workspace is told.',
      impact:
        'The workspace goes on with the old key until nothing works, and whoever mends that in a hurry stops renewing keys.',
      remedy: 'Run az ml workspace sync-keys behind it, or let the workspace use identities in place of keys.',
    },
  },
  check: (view, system) => (view.isA(WORKSPACE) ? judgeWorkspace(view, system) : judgeScript(view, system)),
});

/** What the service answers when it is asked to diagnose the workspace. */
function judgeWorkspace(workspace: ResourceView, system: System) {
  if (workspace.form !== 'live') return notApplicable('only the service can tell');
  const answers = system.childrenOf(workspace, DIAGNOSIS);
  if (answers.length === 0 && keepsKeys(workspace, system).truth === false) return notApplicable('it keeps no keys');
  const renewed = keysRenewedOn(workspace, system);
  const since = renewed === undefined ? '' : `; the keys of its storage account are of ${renewed}`;
  const unread = workspace.undecided(`the service was not asked to diagnose it${since}`);
  const isStale = answers.length === 0 ? unread : keysFail(answers);
  return failIf(about(workspace.evidence(), isStale), 'stale', { expected: 'keys that are in step' });
}

function judgeScript(script: ResourceView, system: System) {
  return onlyIf(renewsWorkspaceKeys(script, system), 'it renews no keys that a workspace beside it holds', () =>
    // What a script says is not printed: it may hold secrets.
    failUnless(tellsWorkspace(script, system), 'untold', { secret: true }),
  );
}
