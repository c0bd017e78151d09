import type { RoleName } from '../../expand/built-in-roles.js';
import { actorsOf, gives, isOver, roleAssignments } from '../../model/identities.js';
import { about, allOf, anyOf, type Judgement, not } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { CONTAINER_REGISTRY } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const containerRegistryRepositoryRoles = defineRule({
  id: 'AML-IDN-105',
  title: 'Container registry with roles per repository leaves the roles of Azure Machine Learning without effect',
  category: 'identity',
  severity: 'medium',
  mission: ['S1a', 'S1c'],
  mcsb: ['PA-7'],
  appliesTo: [CONTAINER_REGISTRY],
  scope: 'linked',
  properties: ['properties.roleAssignmentMode'],
  messages: {
    ignored: {
      problem:
        'The identities of Azure Machine Learning have registry roles that this registry ignores: {roleAssignmentMode} is {actual}.',
      impact: 'Environments do not build and images are not pulled, until somebody turns the admin user on.',
      remedy: 'Give them Container Registry Repository Reader or Repository Writer on the registry.',
    },
  },
  check(registry, system) {
    const mode = registry.property('properties.roleAssignmentMode');
    return onlyIf(mode.is('AbacRepositoryPermissions'), 'registry roles count', () => {
      const given = (...roles: readonly RoleName[]) => givenToAzureMl(roles, registry, system);
      const isIgnored = allOf(
        given('AcrPull', 'AcrPush', 'Contributor'),
        not(
          given(
            'Container Registry Repository Reader',
            'Container Registry Repository Writer',
            'Container Registry Repository Contributor',
          ),
        ),
      );
      return failUnless(about(mode.evidence(), not(isIgnored)), 'ignored');
    });
  },
});

/** True if something of Azure Machine Learning is given one of the roles over the registry. */
function givenToAzureMl(roles: readonly RoleName[], registry: ResourceView, system: System): Judgement {
  const toActors = roleAssignments(system).filter(({ principal }) => actorsOf(principal, system).length > 0);
  return anyOf(...toActors.map((one) => allOf(gives(one, system, ...roles), isOver(one, registry, system))));
}
