import { describe, expect, it } from 'vitest';
import { knownString } from '../../src/expand/values.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { liveResource } from '../../src/live/live-resource.js';
import { GROUP, WORKSPACE } from '../support/live-bodies.js';

/** Type, scope and what of it is extended. */
function placeOf(id: string): readonly (string | undefined)[] {
  const resource = liveResource({ id, properties: {} }, '2025-06-01', DEFAULT_LIMITS);
  const extended = resource?.scope.resource;
  return [resource?.type, resource?.scope.level, extended === undefined ? undefined : knownString(extended)];
}

describe('the place of a live resource', () => {
  it.each([
    [WORKSPACE, ['Microsoft.MachineLearningServices/workspaces', 'resourceGroup', undefined]],
    [
      `${WORKSPACE}/providers/Microsoft.Security/assessments/a/subAssessments/b`,
      ['Microsoft.Security/assessments/subAssessments', 'resource', WORKSPACE],
    ],
    [`${GROUP}/Microsoft.Authorization/locks/keep`, ['Microsoft.Authorization/locks', 'resourceGroup', undefined]],
    [
      '/providers/Microsoft.Management/managementGroups/mg/providers/Microsoft.Authorization/policyAssignments/p',
      ['Microsoft.Authorization/policyAssignments', 'managementGroup', undefined],
    ],
    ['/providers/Microsoft.Graph/servicePrincipals/p', ['Microsoft.Graph/servicePrincipals', 'tenant', undefined]],
  ])('of %s', (id, place) => {
    expect(placeOf(id)).toEqual(place);
  });
});
