import {
  actionsOf,
  assignmentsOf,
  isForMachineLearning,
  isWildcard,
  openActionsOf,
  permissionsOf,
  STORAGE_KEYS,
  takesBackKeys,
  WORKSPACE_KEYS,
} from '../../model/custom-roles.js';
import { allOf, judged, not } from '../../model/judgement.js';
import type { Property } from '../../model/property.js';
import type { ResourceView } from '../../model/resource-view.js';
import { reachOf } from '../../model/role-scopes.js';
import type { System } from '../../model/system.js';
import { ROLE_DEFINITION } from '../../model/types.js';
import { failIf, failUnless, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const customRoleWildcards = defineRule({
  id: 'AML-IDN-118',
  title: 'Custom role for Azure Machine Learning has wildcards or key access',
  category: 'identity',
  severity: 'high',
  mission: ['S1', 'S1a', 'S1e'],
  mcsb: ['PA-7'],
  policies: [policy('a451c1ef-c6ca-483d-87ed-f49761e3ffb5', 'Audit usage of custom RBAC roles')],
  appliesTo: [ROLE_DEFINITION],
  messages: {
    wildcard: {
      problem: 'The role allows {actual}.',
      impact: 'It then also gives what nobody had in mind: keys, network settings, access for others, future actions.',
      remedy: 'List the actions that are needed, one by one.',
    },
    storageKeys: {
      problem: 'The role allows {actual}.',
      impact: 'Whoever has the key of the account reads and writes all data of the workspace, past every role.',
      remedy: 'Remove the action and give a data role, such as Storage Blob Data Contributor.',
    },
    keys: {
      severity: 'medium',
      problem: 'The role allows {actual}.',
      impact: 'The keys of endpoints never expire and say nothing about who uses them.',
      remedy:
        'Remove the action, or take the keys back in the same permissions, and let people score with their own tokens.',
    },
    assignable: {
      severity: 'medium',
      problem: 'The role can be assigned over {actual}, but is given over less.',
      impact: 'It is offered, and can be given, wherever else the subscription or management group has resources.',
      remedy: 'Name the resource groups it is meant for.',
    },
  },
  check: (role, system) =>
    onlyIf(isForMachineLearning(role, system), 'it has nothing to do with Azure Machine Learning', () => [
      ...permissionsOf(role).flatMap((block) => actionsOf(block).flatMap((action) => judgedAction(action, block))),
      ...openActionsOf(role).map((open) => failUnless(open, 'wildcard')),
      ...role.items('properties.assignableScopes').elements.map(({ property }) => {
        const isTooWide = allOf(judged(isGivenOverLess(role, system)), property.judge(isWideScope, false));
        return failIf(isTooWide, 'assignable', { expected: 'a resource group' });
      }),
    ]),
});

function judgedAction(action: Property, permissions: Property) {
  const details = { expected: 'the actions that are needed' };
  const matches = (pattern: RegExp) => action.reads((text) => pattern.test(text));
  const givesKeys = allOf(matches(WORKSPACE_KEYS), not(takesBackKeys(permissions)));
  return [
    failIf(action.reads(isWildcard), 'wildcard', details),
    failIf(matches(STORAGE_KEYS), 'storageKeys', details),
    failIf(givesKeys, 'keys', details),
  ].filter(({ status }, at, [first]) => at === 0 || (status !== 'pass' && first?.status !== 'unknown'));
}

function isGivenOverLess(role: ResourceView, system: System): boolean {
  const given = assignmentsOf(role, system).map(reachOf);
  return given.length > 0 && given.every((reach) => reach === 'resource' || reach === 'resourceGroup');
}

const WIDE_SCOPE = /^\/(?:subscriptions\/[^/]+|providers\/microsoft\.management\/managementgroups\/[^/]+)?$/i;
const CONTAINERS = ['microsoft.resources/subscriptions', 'microsoft.management/managementgroups'];

/** True for the ID of a subscription or a management group, and for the root. */
function isWideScope(value: Parameters<Parameters<Property['judge']>[0]>[0]) {
  if (value.kind === 'resource-id') return CONTAINERS.includes(value.type.toLowerCase());
  if (value.kind === 'scalar') return WIDE_SCOPE.test(String(value.value));
  return 'unknown' as const;
}
