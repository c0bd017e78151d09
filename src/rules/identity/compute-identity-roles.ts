import { GRANTING_ROLES, NAMED_ONLY_ROLES, WIDE_DATA_ROLES, WORKING_ROLES } from '../../model/facts/role-classes.js';
import {
  type Acting,
  actingAs,
  customRoleOf,
  gives,
  mayServeAs,
  type RoleAssignment,
  reachesTooFar,
  roleAssignmentOf,
  runsCode,
  sharesIdentityWithWorkspace,
} from '../../model/identities.js';
import { about, allOf, anyOf, type Judgement, judged, not } from '../../model/judgement.js';
import { covers, ROLE_ASSIGNMENTS, reachOf } from '../../model/role-scopes.js';
import type { System } from '../../model/system.js';
import { BATCH_ENDPOINT, COMPUTE, ONLINE_ENDPOINT, WORKSPACE } from '../../model/types.js';
import { workspaceKeyOf } from '../../model/workspaces.js';
import { failIf, failUnless, notApplicable, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

/** Other rules speak of these. */
const JUDGED_ELSEWHERE = [...GRANTING_ROLES, ...WIDE_DATA_ROLES.map(({ role }) => role)];

export const computeIdentityRoles = defineRule({
  id: 'AML-IDN-116',
  title: 'Identity of a compute or endpoint holds roles beyond its work',
  category: 'identity',
  severity: 'high',
  mission: ['S1c'],
  mcsb: ['IM-3', 'PA-7'],
  appliesTo: [COMPUTE, ONLINE_ENDPOINT, BATCH_ENDPOINT, ...ROLE_ASSIGNMENTS],
  words: ['role', 'actor'],
  messages: {
    beyond: {
      problem: 'The identity of {actor} has the role {role}.',
      impact: 'Every job or scoring script that runs there has it too, whoever wrote the code.',
      remedy: 'Give it the roles it reads and writes data, images and secrets with, such as Storage Blob Data Reader.',
    },
    wide: {
      severity: 'medium',
      problem: 'The identity of {actor} has the role {role} over more than one named resource.',
      impact: 'Every job or scoring script that runs there reaches data it was not meant for.',
      remedy: 'Give the role over the accounts, containers or workspaces it works with.',
    },
    shared: {
      severity: 'low',
      problem: 'It acts as an identity that its workspace acts as too.',
      impact: 'Training and scoring code then has every right that the workspace needs.',
      remedy: 'Give it a user-assigned identity of its own.',
    },
  },
  check(view, system) {
    if (runsCode(view)) {
      const identity = view.property('identity.userAssignedIdentities').evidence();
      const isShared = about(identity, sharesIdentityWithWorkspace(view, system));
      return failIf(isShared, 'shared', { expected: 'an identity of its own' });
    }
    const assignment = roleAssignmentOf(view);
    const acting = actingAs(assignment.principal, system);
    if (acting === undefined || !acting.actors.some(({ view: actor }) => runsCode(actor)))
      return notApplicable('no compute or endpoint acts as the identity');
    if (acting.actors.some(({ view: actor, acts }) => actor.isA(WORKSPACE) && acts.truth === true))
      return notApplicable('the workspace needs the role of the identity they share');
    if (customRoleOf(assignment, system) !== undefined) return notApplicable('the custom role is judged itself');
    const isOthers = anyOf(gives(assignment, system, ...JUDGED_ELSEWHERE), reachesTooFar(assignment, system));
    return onlyIf(allOf(acting.acts, not(isOthers)), 'another rule speaks of the role or the identity', () => {
      const words = { role: assignment.role ?? 'that is given', actor: acting.names };
      const isForWork = anyOf(mayServeAs(assignment, ...WORKING_ROLES), isForShutdown(assignment, acting, system));
      const severity = assignment.role?.endsWith('Reader') ? ('medium' as const) : undefined;
      const details = { expected: 'a role to work with', words };
      const isTooFar = allOf(isForWork, isTooWide(assignment, system));
      return isTooFar.truth === true
        ? failIf(isTooFar, 'wide', details)
        : failUnless(isForWork, 'beyond', { ...details, severity });
    });
  },
});

/** A compute instance stops itself when it is idle with Contributor on its workspace. */
function isForShutdown(assignment: RoleAssignment, { actors }: Acting, system: System): Judgement {
  const instances = actors.filter(({ view }) => view.property('properties.computeType').is('ComputeInstance').truth);
  const workspaces = instances.map(({ view }) => workspaceKeyOf(view));
  if (reachOf(assignment) !== 'resource' || workspaces.length < actors.length) return judged(false);
  return allOf(
    gives(assignment, system, 'Contributor'),
    ...workspaces.map((key) => (key === undefined ? judged(false) : covers(assignment.view, key, system))),
  );
}

/** True if a role for work is given over a subscription, or one for named resources over a group. */
function isTooWide(assignment: RoleAssignment, system: System): Judgement {
  const reach = reachOf(assignment);
  if (reach === 'resource') return judged(false);
  return reach === 'resourceGroup' ? gives(assignment, system, ...NAMED_ONLY_ROLES) : judged(true);
}
