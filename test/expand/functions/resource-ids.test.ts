import { describe, expect, it } from 'vitest';
import type { ResourceScope } from '../../../src/expand/value.js';
import { unknown } from '../../../src/expand/values.js';
import { holes, ORIGIN, oneOf, param, type Row, result, run, testRows, toValue } from './calls.js';

const p = param('p');
const OWN_SUBSCRIPTION = unknown(
  'deployment',
  'the subscription is not known',
  'subscription().subscriptionId',
  ORIGIN,
);
const GUID = '00000000-0000-0000-0000-000000000001';

const IDS: readonly Row[] = [
  ['resourceId', ['Microsoft.X/y', 'a'], "<resourceId('Microsoft.X/y','a')>"],
  ['resourceId', ['Microsoft.X/y/z', 'a', p], "<resourceId('Microsoft.X/y/z','a',parameters('p'))>"],
  ['resourceId', ['rg', 'Microsoft.X/y', 'a'], "<resourceId('rg','Microsoft.X/y','a')>"],
  ['resourceId', [GUID, 'rg', 'Microsoft.X/y', 'a'], `<resourceId('${GUID}','rg','Microsoft.X/y','a')>`],
  ['resourceId', [p, p, 'Microsoft.X/y', 'a'], "<resourceId(parameters('p'),parameters('p'),'Microsoft.X/y','a')>"],
  [
    'resourceId',
    ['Microsoft.X/y', oneOf('c', 'a', 'b')],
    "<resourceId('Microsoft.X/y',oneOf(parameters('c'),'a','b'))>",
  ],
  ['subscriptionResourceId', ['Microsoft.X/y', 'a'], "<subscriptionResourceId('Microsoft.X/y','a')>"],
  ['subscriptionResourceId', [GUID, 'Microsoft.X/y', 'a'], `<subscriptionResourceId('${GUID}','Microsoft.X/y','a')>`],
  ['tenantResourceId', ['Microsoft.X/y/z', 'a', 'b'], "<tenantResourceId('Microsoft.X/y/z','a','b')>"],
  ['managementGroupResourceId', ['mg', 'Microsoft.X/y', 'a'], "<managementGroupResourceId('mg','Microsoft.X/y','a')>"],
  ['managementGroupResourceId', ['Microsoft.X/y', 'a'], "<managementGroupResourceId('Microsoft.X/y','a')>"],
  ['extensionResourceId', [p, 'Microsoft.X/y', 'a'], "<extensionResourceId(parameters('p'),'Microsoft.X/y','a')>"],
  [
    'extensionResourceId',
    ['/subscriptions/s/resourceGroups/rg/providers/Microsoft.X/y/a', 'Microsoft.X/y', 'a'],
    "<extensionResourceId('/subscriptions/s/resourceGroups/rg/providers/Microsoft.X/y/a','Microsoft.X/y','a')>",
  ],
  // The ID of a group or subscription is a scope, not a resource that is extended.
  [
    'extensionResourceId',
    ['/subscriptions/s', 'Microsoft.X/y', 'a'],
    "<subscriptionResourceId('s','Microsoft.X/y','a')>",
  ],
  [
    'extensionResourceId',
    [holes('/subscriptions/', p, '/resourceGroups/rg'), 'Microsoft.X/y', 'a'],
    "<resourceId(parameters('p'),'rg','Microsoft.X/y','a')>",
  ],
  [
    'extensionResourceId',
    [holes('/subscriptions/', OWN_SUBSCRIPTION, '/resourceGroups/', p), 'Microsoft.X/y', 'a'],
    "<resourceId(parameters('p'),'Microsoft.X/y','a')>",
  ],
  [
    'extensionResourceId',
    [holes('/subscriptions/', OWN_SUBSCRIPTION), 'Microsoft.X/y', 'a'],
    "<subscriptionResourceId('Microsoft.X/y','a')>",
  ],
];

const UNKNOWN_TYPES: readonly Row[] = [
  ['resourceId', [p, 'a'], "<resourceId(parameters('p'),'a')>"],
  ['resourceId', [holes('Microsoft.X/', p), 'a'], "<resourceId(concat('Microsoft.X/',parameters('p')),'a')>"],
];

const WRONG: readonly Row[] = [
  ['resourceId', ['Microsoft.X/y'], '! resourceId() takes at least 2 arguments, but got 1.'],
  ['resourceId', ['Microsoft.X', 'a'], '! resourceId() needs a resource type with its namespace.'],
  ['resourceId', ['Microsoft.X/y', 'a', 'b'], "! resourceId() needs 1 name for 'Microsoft.X/y', but got 2."],
  ['resourceId', ['Microsoft.X/y/z', 'a'], "! resourceId() needs 2 names for 'Microsoft.X/y/z', but got 1."],
  [
    'resourceId',
    ['Microsoft.X/y/z', 'a/b'],
    '! resourceId() takes one argument with a slash, the type; names go into arguments of their own.',
  ],
  ['resourceId', [GUID, 'rg', 'x', 'Microsoft.X/y', 'a'], '! resourceId() takes at most 2 arguments before the type.'],
  ['resourceId', ['Microsoft.X/y', 1], '! resourceId() needs a string as argument 2, but got an integer.'],
  ['tenantResourceId', ['x', 'Microsoft.X/y', 'a'], '! tenantResourceId() takes at most 0 arguments before the type.'],
  [
    'extensionResourceId',
    ['x', 'Microsoft.X/y', 'a'],
    "! extensionResourceId() needs the ID of a resource as argument 1, which starts with '/'.",
  ],
];

/** The text of an ID, read through a string function. */
function textOfId(name: string, args: Row[1], scope?: ResourceScope): unknown {
  const changes = scope === undefined ? {} : { scope };
  const { value } = run(name, args, changes);
  return value === undefined ? undefined : result('skip', [value, 0]);
}

describe('resource ID functions', () => {
  testRows(IDS, UNKNOWN_TYPES, WRONG);

  it('keeps type, names and scope', () => {
    expect(run('resourceId', ['rg', 'Microsoft.X/y/z', 'a', 'b']).value).toMatchObject({
      kind: 'resource-id',
      type: 'Microsoft.X/y/z',
      names: [{ value: 'a' }, { value: 'b' }],
      scope: { level: 'resourceGroup', resourceGroup: { value: 'rg' } },
    });
  });

  it.each([
    ['subscription', "<subscriptionResourceId('Microsoft.X/y','a')>"],
    ['managementGroup', "<tenantResourceId('Microsoft.X/y','a')>"],
    ['tenant', "<tenantResourceId('Microsoft.X/y','a')>"],
  ] as const)('is as deep as a deployment to a %s', (level, expected) => {
    expect(result('resourceId', ['Microsoft.X/y', 'a'], { scope: { level } })).toBe(expected);
  });

  it('stays in the subscription and group of its deployment', () => {
    const scope: ResourceScope = {
      level: 'resourceGroup',
      subscription: toValue(GUID),
      resourceGroup: toValue('rg'),
    };
    expect(result('resourceId', ['Microsoft.X/y', 'a'], { scope })).toBe(
      `<resourceId('${GUID}','rg','Microsoft.X/y','a')>`,
    );
    expect(result('resourceId', ['other', 'Microsoft.X/y', 'a'], { scope })).toBe(
      `<resourceId('${GUID}','other','Microsoft.X/y','a')>`,
    );
    expect(result('subscriptionResourceId', ['Microsoft.X/y', 'a'], { scope })).toBe(
      `<subscriptionResourceId('${GUID}','Microsoft.X/y','a')>`,
    );
  });

  it.each([
    [
      'resourceId',
      [GUID, 'rg', 'Microsoft.X/y', 'a'],
      `/subscriptions/${GUID}/resourceGroups/rg/providers/Microsoft.X/y/a`,
    ],
    ['subscriptionResourceId', [GUID, 'Microsoft.X/y', 'a'], `/subscriptions/${GUID}/providers/Microsoft.X/y/a`],
    [
      'subscriptionResourceId',
      [GUID, 'Microsoft.Resources/resourceGroups', 'x'],
      `/subscriptions/${GUID}/resourceGroups/x`,
    ],
    ['tenantResourceId', ['Microsoft.X/y/z', 'a', 'b'], '/providers/Microsoft.X/y/a/z/b'],
    [
      'managementGroupResourceId',
      ['mg', 'Microsoft.X/y', 'a'],
      '/providers/Microsoft.Management/managementGroups/mg/providers/Microsoft.X/y/a',
    ],
    [
      'extensionResourceId',
      ['/subscriptions/s/resourceGroups/rg', 'Microsoft.X/y', 'a'],
      '/subscriptions/s/resourceGroups/rg/providers/Microsoft.X/y/a',
    ],
  ] as const)('%s reads as text as the service writes it', (name, args, expected) => {
    expect(textOfId(name, args)).toBe(expected);
  });
});
