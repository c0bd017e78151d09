import { describe, expect, test } from 'vitest';
import { originAt } from '../../../src/expand/origins.js';
import type { Resource } from '../../../src/expand/resource.js';
import type { ResourceScope } from '../../../src/expand/value.js';
import { memberOf, scalar } from '../../../src/expand/values.js';
import { isRelated, type Wanted } from '../../../src/policy/effects/related.js';
import { notKnown, type ResourceData, resourceFrom } from '../../support/resources.js';

const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
const COMPUTE = `${WORKSPACE}/computes`;
const DIAGNOSTICS = 'Microsoft.Insights/diagnosticSettings';
const ORIGIN = originAt(resourceFrom({ type: 'X.Y/z', name: 'x' }).headerSpan);

const workspace = resourceFrom({ type: WORKSPACE, name: 'w' });

function text(value: string) {
  return scalar(value, ORIGIN);
}

function group(name: string | undefined, subscription?: string): ResourceScope {
  return {
    level: 'resourceGroup',
    ...(name === undefined ? {} : { resourceGroup: text(name) }),
    ...(subscription === undefined ? {} : { subscription: text(subscription) }),
  };
}

/** The scope of what extends a resource. */
function over(resource: Resource): ResourceScope {
  const { type, names, scope, address } = resource;
  return { level: 'resource', resource: { kind: 'resource-id', type, names, scope, address, origin: ORIGIN } };
}

interface Case {
  readonly candidate: ResourceData;
  readonly wanted: Omit<Partial<Wanted>, 'name' | 'kind' | 'resourceGroupName'> & {
    readonly type: string;
    readonly name?: unknown;
    readonly kind?: unknown;
    readonly resourceGroupName?: string;
  };
  readonly subject?: Resource;
}

function answer({ candidate, wanted, subject = workspace }: Case): unknown {
  const { body } = resourceFrom({ type: 'X.Y/z', name: 'w', body: { name: wanted.name, kind: wanted.kind } });
  return isRelated(
    resourceFrom(candidate),
    {
      type: wanted.type,
      name: memberOf(body, 'name')?.value,
      kind: memberOf(body, 'kind')?.value,
      resourceGroupName: wanted.resourceGroupName === undefined ? undefined : text(wanted.resourceGroupName),
      inSubscription: wanted.inSubscription ?? false,
    },
    subject,
  );
}

describe('what a policy asks its existence condition of', () => {
  test.each<[string, Case, boolean | 'unknown']>([
    ['a child', { candidate: { type: COMPUTE, name: 'w/c' }, wanted: { type: COMPUTE } }, true],
    [
      'a child, in any case',
      { candidate: { type: COMPUTE.toUpperCase(), name: 'W/c' }, wanted: { type: COMPUTE } },
      true,
    ],
    ['a child of another one', { candidate: { type: COMPUTE, name: 'v/c' }, wanted: { type: COMPUTE } }, false],
    [
      'a child of nobody knows what',
      { candidate: { type: COMPUTE, name: notKnown() }, wanted: { type: COMPUTE } },
      'unknown',
    ],
    ['another type', { candidate: { type: `${WORKSPACE}/jobs`, name: 'w/c' }, wanted: { type: COMPUTE } }, false],
    [
      'a child by its short name',
      { candidate: { type: COMPUTE, name: 'w/C' }, wanted: { type: COMPUTE, name: 'c' } },
      true,
    ],
    [
      'a child by its full name',
      { candidate: { type: COMPUTE, name: 'w/c' }, wanted: { type: COMPUTE, name: 'w/c' } },
      true,
    ],
    [
      'a child of another name',
      { candidate: { type: COMPUTE, name: 'w/c' }, wanted: { type: COMPUTE, name: 'd' } },
      false,
    ],
    ['any child', { candidate: { type: COMPUTE, name: 'w/c' }, wanted: { type: COMPUTE, name: 'w/?' } }, true],
    [
      'any child of another one',
      { candidate: { type: COMPUTE, name: 'w/c' }, wanted: { type: COMPUTE, name: 'v/?' } },
      false,
    ],
    [
      'a name nobody knows',
      { candidate: { type: COMPUTE, name: 'w/c' }, wanted: { type: COMPUTE, name: notKnown() } },
      'unknown',
    ],
    [
      'an extension',
      { candidate: { type: DIAGNOSTICS, name: 'd', scope: over(workspace) }, wanted: { type: DIAGNOSTICS } },
      true,
    ],
    [
      'an extension of another one',
      {
        candidate: { type: DIAGNOSTICS, name: 'd', scope: over(resourceFrom({ type: WORKSPACE, name: 'v' })) },
        wanted: { type: DIAGNOSTICS },
      },
      false,
    ],
    [
      'an extension of nobody knows what',
      { candidate: { type: DIAGNOSTICS, name: 'd', scope: { level: 'resource' } }, wanted: { type: DIAGNOSTICS } },
      'unknown',
    ],
    [
      'an extension in the older notation',
      {
        candidate: { type: `${WORKSPACE}/providers/diagnosticSettings`, name: 'w/Microsoft.Insights/d' },
        wanted: { type: DIAGNOSTICS, name: 'd' },
      },
      true,
    ],
    [
      'an extension of the group',
      { candidate: { type: DIAGNOSTICS, name: 'd' }, wanted: { type: DIAGNOSTICS } },
      false,
    ],
    [
      'a lock of the group, which holds in it',
      {
        candidate: { type: 'Microsoft.Authorization/locks', name: 'l' },
        wanted: { type: 'Microsoft.Authorization/locks' },
      },
      'unknown',
    ],
    ['in the same group', { candidate: { type: 'A.B/c', name: 'x' }, wanted: { type: 'A.B/c' } }, true],
    [
      'in another group',
      {
        candidate: { type: 'A.B/c', name: 'x', scope: group('other', 's') },
        wanted: { type: 'A.B/c' },
        subject: { ...workspace, scope: group('own', 's') },
      },
      false,
    ],
    [
      'in a group that may be the same',
      { candidate: { type: 'A.B/c', name: 'x', scope: group('other') }, wanted: { type: 'A.B/c' } },
      'unknown',
    ],
    [
      'in the group that the policy names',
      {
        candidate: { type: 'A.B/c', name: 'x', scope: group('watchers', 's') },
        wanted: { type: 'A.B/c', resourceGroupName: 'Watchers' },
        subject: { ...workspace, scope: group('own', 's') },
      },
      true,
    ],
    [
      'in the subscription',
      {
        candidate: { type: 'A.B/c', name: 'x', scope: group('other', 's') },
        wanted: { type: 'A.B/c', inSubscription: true },
        subject: { ...workspace, scope: group('own', 'S') },
      },
      true,
    ],
    [
      'in another subscription',
      {
        candidate: { type: 'A.B/c', name: 'x', scope: group('other', 't') },
        wanted: { type: 'A.B/c', inSubscription: true },
        subject: { ...workspace, scope: group('own', 's') },
      },
      false,
    ],
    [
      'at the subscription, which is evaluated',
      {
        candidate: {
          type: 'Microsoft.Security/pricings',
          name: 'AI',
          scope: { level: 'subscription', subscription: text('s') },
        },
        wanted: { type: 'Microsoft.Security/pricings', name: 'AI' },
        subject: resourceFrom({ type: 'Microsoft.Resources/subscriptions', name: 's', scope: { level: 'tenant' } }),
      },
      true,
    ],
    [
      'in the resource group, which is evaluated',
      {
        candidate: { type: 'A.B/c', name: 'x', scope: group('g') },
        wanted: { type: 'A.B/c' },
        subject: resourceFrom({
          type: 'Microsoft.Resources/resourceGroups',
          name: 'g',
          scope: { level: 'subscription' },
        }),
      },
      true,
    ],
    [
      'of the kind',
      { candidate: { type: 'A.B/c', name: 'x', body: { kind: 'Hub' } }, wanted: { type: 'A.B/c', kind: 'hub' } },
      true,
    ],
    ['of no kind', { candidate: { type: 'A.B/c', name: 'x' }, wanted: { type: 'A.B/c', kind: 'hub' } }, false],
    [
      'of a kind nobody knows',
      { candidate: { type: 'A.B/c', name: 'x', body: { kind: notKnown() } }, wanted: { type: 'A.B/c', kind: 'hub' } },
      'unknown',
    ],
    [
      'more names than it has',
      { candidate: { type: 'A.B/c', name: 'x' }, wanted: { type: 'A.B/c', name: 'null/null' } },
      false,
    ],
  ])('%s', (_, one, expected) => {
    expect(answer(one)).toBe(expected);
  });
});
