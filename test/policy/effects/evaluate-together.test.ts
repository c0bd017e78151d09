import { describe, expect, test } from 'vitest';
import { evaluateTogether } from '../../../src/policy/effects/evaluate-together.js';
import { valueData } from '../../../src/report/resources-json.js';
import { type Data, definitionFrom, policyOf, scopeFor } from '../../support/policy-outcome.js';
import { notKnown, resourceFrom } from '../../support/resources.js';

const TYPE = 'Microsoft.MachineLearningServices/workspaces';
const ACCESS = `${TYPE}/publicNetworkAccess`;
const isOpen = { field: ACCESS, notEquals: 'Disabled' };
const denying = policyOf(isOpen, 'deny');

function modifying(name: string, value: unknown, conflictEffect?: string, condition: unknown = isOpen): Data {
  const operations = [{ operation: 'addOrReplace', field: ACCESS, value }];
  return { name, ...policyOf(condition, 'modify', { roleDefinitionIds: ['x'], conflictEffect, operations }) };
}

function together(policies: readonly Data[], properties: unknown) {
  const resource = resourceFrom({ type: TYPE, name: 'w', body: { properties } });
  const bound = policies.map((data) => {
    const definition = definitionFrom(data);
    return { definition, scope: scopeFor(definition, resource) };
  });
  const result = evaluateTogether(bound, resource, { related: [], isComplete: true });
  return {
    applies: result.outcomes.map(({ outcome }) => outcome.applies.truth),
    refusals: result.outcomes.map(({ outcome }) => outcome.refusal),
    outcomes: result.outcomes.map(({ outcome }) => outcome),
    created: valueData(result.resource.body),
    isSame: result.resource === resource,
  };
}

describe('several policies on one resource', () => {
  test.each<[string, readonly Data[], unknown, readonly unknown[], unknown]>([
    ['deny alone', [denying], { publicNetworkAccess: 'Enabled' }, [true], 'Enabled'],
    [
      'deny after a modify that repairs it, whichever comes first',
      [denying, modifying('m', 'Disabled')],
      { publicNetworkAccess: 'Enabled' },
      [false, true],
      'Disabled',
    ],
    [
      'deny after a modify that breaks it',
      [modifying('m', 'Enabled', undefined, { field: ACCESS, equals: 'Disabled' }), denying],
      { publicNetworkAccess: 'Disabled' },
      [true, true],
      'Enabled',
    ],
    [
      'deny beside a modify that is disabled',
      [denying, policyOf(isOpen, 'disabled', { operations: [] })],
      { publicNetworkAccess: 'Enabled' },
      [true, false],
      'Enabled',
    ],
    [
      'deny after a modify that may apply',
      [denying, modifying('m', 'Disabled', undefined, { field: `${TYPE}/hbiWorkspace`, equals: true })],
      { publicNetworkAccess: 'Enabled', hbiWorkspace: notKnown() },
      ['unknown', 'unknown'],
      { $unknown: "whether policy 'm' applies is not known", $oneOf: ['Disabled', 'Enabled'] },
    ],
    [
      'two that want the same',
      [modifying('a', 'Disabled'), modifying('b', 'disabled')],
      { publicNetworkAccess: 'Enabled' },
      [true, true],
      'Disabled',
    ],
    [
      'one that gives way',
      [modifying('a', 'Disabled', 'deny'), modifying('b', 'SecuredByPerimeter', 'audit')],
      { publicNetworkAccess: 'Enabled' },
      [true, true],
      'Disabled',
    ],
    [
      'two that give way',
      [modifying('a', 'Disabled', 'audit'), modifying('b', 'SecuredByPerimeter', 'audit')],
      { publicNetworkAccess: 'Enabled' },
      [true, true],
      'Enabled',
    ],
  ])('%s', (_, policies, properties, applies, access) => {
    const result = together(policies, properties);
    expect(result.applies).toEqual(applies);
    expect(result.created).toMatchObject({ properties: { publicNetworkAccess: access } });
    expect(result.refusals.every((refusal) => refusal === undefined)).toBe(true);
  });

  test('two that do not give way deny the request', () => {
    const policies = [modifying('a', 'Disabled'), modifying('b', 'SecuredByPerimeter', 'deny')];
    const { refusals, outcomes, isSame } = together(policies, { publicNetworkAccess: 'Enabled' });
    expect(refusals).toEqual([
      "'b' wants another value for the same property, and neither gives way.",
      "'a' wants another value for the same property, and neither gives way.",
    ]);
    expect(outcomes.map(({ operations }) => operations)).toEqual([[], []]);
    expect(isSame).toBe(true);
  });

  test('an append that would replace changes nothing and denies the request', () => {
    const appending = policyOf(isOpen, 'append', [{ field: ACCESS, value: 'Disabled' }]);
    const { refusals, isSame } = together([appending], { publicNetworkAccess: 'Enabled' });
    expect(refusals).toEqual([`${ACCESS} has another value than the one to be added.`]);
    expect(isSame).toBe(true);
  });

  test('what nothing changes stays the same resource', () => {
    expect(together([denying, modifying('m', 'Disabled')], { publicNetworkAccess: 'Disabled' }).isSame).toBe(true);
  });
});
