import type { RoleName } from '../../expand/built-in-roles.js';
import { targetOf } from '../../model/graph.js';
import { isPrincipalOf, mayServeAs, roleAssignments, userIdentitiesOf } from '../../model/identities.js';
import { about, allOf, anyOf, type Judgement, not } from '../../model/judgement.js';
import { effectOf, machineLearningPolicyOf } from '../../model/policies.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { POLICY_ASSIGNMENT } from '../../model/types.js';
import { failUnless, notApplicable, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

const IMPACT = 'What the policy is to set or to deploy stays as it is, and nobody is told.';

export const policyRemediation = defineRule({
  id: 'AML-POL-106',
  title: 'Policy that repairs is assigned and cannot repair',
  category: 'governance',
  severity: 'low',
  mission: ['S5'],
  mcsb: ['PV-3'],
  appliesTo: [POLICY_ASSIGNMENT],
  properties: [{ path: 'identity.type', as: 'identity' }, 'location'],
  words: ['missing'],
  messages: {
    nobody: {
      problem: 'The policy changes or deploys something, and its assignment has no identity to do that as.',
      impact: IMPACT,
      remedy: "{Set identity to 'SystemAssigned'} and {location}, and give it the roles that the policy names.",
    },
    nowhere: {
      problem: 'The assignment has an identity and {location} is {actual}.',
      impact: 'Without a place for its identity the assignment cannot be made.',
      remedy: 'Set {location} to the region in which the identity is to be kept.',
    },
    powerless: {
      problem: 'Nobody gives the identity of the assignment {missing}, which the policy needs.',
      impact: IMPACT,
      remedy: 'Assign {missing} to it where the policy is assigned: only the portal does so by itself.',
    },
  },
  check(assignment, system) {
    const definition = assignment.property('properties.policyDefinitionId');
    const { roles = [] } = machineLearningPolicyOf(definition) ?? {};
    if (roles.length === 0) return notApplicable('it is not known to change or deploy anything');
    const effect = effectOf(assignment.property('properties.parameters'), definition);
    const changesNothing = allOf(effect.isSet(), effect.isOneOf('Disabled', 'Audit', 'AuditIfNotExists', 'Deny'));
    return onlyIf(not(changesNothing), 'its effect changes nothing', () => {
      const type = assignment.property('identity.type');
      const hasIdentity = allOf(type.isSet(), not(allOf(type.isSet(), type.is('None'))));
      return [
        failUnless(about(type.evidence(), hasIdentity), 'nobody', { expected: 'SystemAssigned' }),
        ...onlyIf(hasIdentity, 'it has no identity', () => [
          failUnless(assignment.property('location').isSet(), 'nowhere'),
          hasRoles(assignment, roles, system),
        ]),
      ];
    });
  },
});

function hasRoles(assignment: ResourceView, roles: readonly RoleName[], system: System) {
  const users = userIdentitiesOf(assignment, system).flatMap((link) => targetOf(link) ?? []);
  const identities = users.length > 0 ? users : [assignment];
  const held = roles.map((role) => ({
    role,
    isHeld: anyOf(...identities.map((identity) => isGiven(role, identity, system))),
  }));
  const missing = held.filter(({ isHeld }) => isHeld.truth !== true).map(({ role }) => role);
  const words = { missing: missing.join(' and ') || 'its roles' };
  return failUnless(allOf(...held.map(({ isHeld }) => isHeld)), 'powerless' as const, { words });
}

function isGiven(role: RoleName, identity: ResourceView, system: System): Judgement {
  const given = roleAssignments(system).map((one) =>
    allOf(isPrincipalOf(one.principal, identity, system), mayServeAs(one, role, 'Contributor', 'Owner')),
  );
  return system.present(anyOf(...given), identity, 'the role assignment');
}
