import { accountsOf, dependencyOf } from '../../model/dependencies.js';
import { targetOf } from '../../model/graph.js';
import { gives, hasSystemIdentity, isPrincipalOf, roleAssignments } from '../../model/identities.js';
import { about, allOf, anyOf, judged } from '../../model/judgement.js';
import { rolesNeededBy } from '../../model/required-roles.js';
import { keyOfResource } from '../../model/resource-key.js';
import type { ResourceView } from '../../model/resource-view.js';
import { covers } from '../../model/role-scopes.js';
import type { System } from '../../model/system.js';
import { DATASTORE, WORKSPACE } from '../../model/types.js';
import { isProject, workspaceOf } from '../../model/workspaces.js';
import { failUnless, notApplicable, onlyIf, unless } from '../outcome.js';
import { defineRule } from '../rule.js';

export const workspaceRequiredRoles = defineRule({
  id: 'AML-IDN-022',
  aliases: ['AML-IDN-112'],
  title: 'Identity of the workspace lacks a role it needs',
  category: 'identity',
  severity: 'medium',
  mission: ['S1a'],
  mcsb: ['IM-3', 'PA-7'],
  appliesTo: [WORKSPACE, DATASTORE],
  properties: [{ of: WORKSPACE, path: 'properties.allowRoleAssignmentOnRG' }],
  words: ['missing'],
  messages: {
    lacks: {
      problem: 'The identity of the workspace lacks {missing}.',
      impact: 'Parts of the workspace stop working, and people go back to account keys.',
      remedy:
        'Assign the missing roles, or let the service do it ({allowRoleAssignmentOnRG}); az ml workspace sync-keys gives back access that somebody took away.',
    },
    unread: {
      severity: 'info',
      problem: 'The workspace has no data role on the storage account of this datastore, which keeps no credentials.',
      impact: 'Studio cannot preview the data, and profiling it fails.',
      remedy: 'Give the identity of the workspace Storage Blob Data Reader on the account.',
    },
  },
  check: (view, system) => (view.isA(WORKSPACE) ? checkWorkspace(view, system) : checkDatastore(view, system)),
});

/** The service gives its identity the roles, unless it is told not to; what is deployed shows whether it still has them. */
function checkWorkspace(workspace: ResourceView, system: System) {
  const allows = workspace.property('properties.allowRoleAssignmentOnRG');
  const isLeftToOthers = anyOf(judged(workspace.form === 'live'), allOf(allows.isSet(), allows.isFalse()));
  const applies = allOf(hasSystemIdentity(workspace), isLeftToOthers);
  return unless(isProject(workspace), 'a project works with the resources of its hub', () =>
    onlyIf(applies, 'the service gives its identity what it needs', () => {
      const needed = rolesNeededBy(workspace, workspace, system);
      const missing = needed.filter(({ isHeld }) => isHeld.truth === false);
      const words = { missing: missing.map(({ role, over }) => `${role} on ${over}`).join(', ') || 'a role' };
      const holdsAll = allOf(...needed.map(({ isHeld }) => isHeld));
      return failUnless(about(allows.evidence(), holdsAll), 'lacks', { expected: true, words });
    }),
  );
}

function checkDatastore(datastore: ResourceView, system: System) {
  const workspace = targetOf(workspaceOf(datastore, system));
  if (workspace === undefined) return notApplicable('its workspace is not declared here');
  const own = dependencyOf(workspace, 'storage', system).map(targetOf);
  const accounts = accountsOf(datastore, system).flatMap((link) => targetOf(link) ?? []);
  const others = accounts.filter((account) => !own.includes(account));
  if (others.length === 0) return notApplicable('it is on the default storage account, or on one that is not declared');
  const keepsNothing = datastore.property('properties.credentials.credentialsType').is('None');
  const applies = allOf(keepsNothing, hasSystemIdentity(workspace));
  return onlyIf(applies, 'it keeps a credential, or the workspace has no identity of its own', () =>
    others.map((account) =>
      failUnless(
        about(
          datastore.property('properties.accountName').evidence(),
          system.present(readsData(workspace, account, system), account, 'the role assignment'),
        ),
        'unread',
        { expected: 'an account that the workspace may read' },
      ),
    ),
  );
}

const DATA_ROLES = ['Storage Blob Data Reader', 'Storage Blob Data Contributor', 'Storage Blob Data Owner'] as const;

function readsData(workspace: ResourceView, account: ResourceView, system: System) {
  return anyOf(
    ...roleAssignments(system).map((one) =>
      allOf(
        isPrincipalOf(one.principal, workspace, system),
        gives(one, system, ...DATA_ROLES),
        covers(one.view, keyOfResource(account.resource), system),
      ),
    ),
  );
}
