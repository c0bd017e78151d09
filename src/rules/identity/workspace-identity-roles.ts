import { targetOf } from '../../model/graph.js';
import { about, allOf, alsoBy, judged } from '../../model/judgement.js';
import { rolesNeededBy } from '../../model/required-roles.js';
import { WORKSPACE } from '../../model/types.js';
import { isProject } from '../../model/workspaces.js';
import { failUnless, notApplicable, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const workspaceIdentityRoles = defineRule({
  id: 'AML-IDN-113',
  title: 'User-assigned identity of the workspace lacks roles it needs',
  category: 'identity',
  severity: 'high',
  mission: ['S1a', 'S1c'],
  mcsb: ['IM-3'],
  policies: [
    policy(
      '5f0c7d88-c7de-45b8-ac49-db49e72eaa78',
      'Azure Machine Learning workspaces should use user-assigned managed identity',
    ),
  ],
  appliesTo: [WORKSPACE],
  properties: ['properties.primaryUserAssignedIdentity'],
  words: ['identity', 'missing'],
  messages: {
    lacks: {
      problem: 'The primary identity {identity} lacks {missing}.',
      impact:
        'The service gives such an identity no role, so the workspace cannot be used or falls back on account keys.',
      remedy:
        'Assign the identity of {primaryUserAssignedIdentity} the missing roles, over the resources or their resource group.',
    },
  },
  check: (workspace, system) =>
    unless(isProject(workspace), 'a project works with the resources of its hub', () => {
      const primary = workspace.property('properties.primaryUserAssignedIdentity');
      if (primary.isSet().truth === false) return notApplicable('the service gives its own identity what it needs');
      return system.graph.links(primary).flatMap((link) => {
        if (link.state === 'none') return [];
        if (link.state === 'unknown') return [failUnless(judged('unknown', [link.evidence]), 'lacks')];
        const identity = targetOf(link);
        const unseen = () => primary.undecided('the identity is not declared here, and its roles may be given there');
        if (identity === undefined) return [failUnless(unseen(), 'lacks')];
        const needed = rolesNeededBy(identity, workspace, system);
        const missing = needed.filter(({ isHeld }) => isHeld.truth === false);
        const words = {
          identity: identity.displayName,
          missing: missing.map(({ role, over }) => `${role} on ${over}`).join(', '),
        };
        const holdsAll = allOf(...needed.map(({ isHeld }) => isHeld));
        const isElsewhere = link.state !== 'declared' && holdsAll.truth !== true;
        const answer = isElsewhere ? unseen() : alsoBy(identity.evidence(), holdsAll);
        return [failUnless(about(primary.evidence(), answer), 'lacks', { words })];
      });
    }),
});
