import { containerRegistryRepositoryRoles } from '../../../src/rules/identity/container-registry-repository-roles.js';
import { dependency, workspace } from '../../support/bicep.js';
import { ACTS_AS_ITSELF, roleAssignment } from '../../support/roles.js';
import { testRule } from '../../support/rule-tester.js';

const CR = 'Microsoft.ContainerRegistry/registries';
const PULL = '7f951dda-4ed3-4680-a7ca-43fe172d538d';
const REPOSITORY_READER = 'b93aa761-3e63-49ed-ac28-beffa264f7ac';
const ABAC = "roleAssignmentMode: 'AbacRepositoryPermissions'";
const used = (lines: string) =>
  dependency(CR, lines, '2025-11-01') + workspace('containerRegistry: dep.id', { top: ACTS_AS_ITSELF });
const grant = (role: string, principal = 'ws.identity.principalId', scope = 'dep') =>
  roleAssignment(role, principal, { scope, symbol: `grant${role.slice(0, 4)}` });

testRule(containerRegistryRepositoryRoles, {
  valid: {
    'trap 9: a role for repositories beside': used(ABAC) + grant(PULL) + grant(REPOSITORY_READER),
    'no role of the registry at all': used(ABAC),
    'somebody else has one': used(ABAC) + grant(PULL, "'0b1c2d3e-0000-0000-0000-000000000001'"),
  },
  invalid: {
    'trap 9: a role that the registry ignores': { files: used(ABAC) + grant(PULL), found: [[4, 5, 'ignored']] },
    'over the whole group': {
      files: used(ABAC) + grant(PULL, 'ws.identity.principalId', ''),
      found: [[4, 5, 'ignored']],
    },
  },
  unknown: {
    'a mode of a parameter': {
      files: `param mode string\n${used('roleAssignmentMode: mode')}${grant(PULL)}`,
      found: [[5, 5, 'ignored']],
    },
  },
  silent: {
    'a registry whose roles count': used('') + grant(PULL),
    'a registry that no workspace uses': dependency(CR, ABAC),
  },
});
