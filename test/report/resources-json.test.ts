import { describe, expect, test } from 'vitest';
import { asSensitive, originAt } from '../../src/expand/origins.js';
import type { Expansion, Resource } from '../../src/expand/resource.js';
import { NO_SECRETS } from '../../src/expand/secrets.js';
import type { Value } from '../../src/expand/value.js';
import { array, object, scalar, text, unknown } from '../../src/expand/values.js';
import { renderResourcesJson, renderResourcesText, valueData } from '../../src/report/resources-json.js';
import { spanOf, WORKSPACE_FILE } from '../support/findings.js';
import { HOSTILE_TEXTS } from '../support/hostile.js';
import { runnerView } from '../support/runner.js';

const SPAN = spanOf(WORKSPACE_FILE, 'resource ws');
const AT = originAt(SPAN);
const UNSET = unknown('parameter', "parameter 'x' has no default", "parameters('x')", AT);

function member(name: string, value: Value) {
  return { name, span: SPAN, value };
}

function resourceOf(over: Partial<Resource> = {}): Resource {
  const name = scalar('ws', AT);
  return {
    type: 'Microsoft.MachineLearningServices/workspaces',
    apiVersion: '2024-10-01',
    names: [name],
    name,
    address: 'infra/workspace.bicep:ws',
    form: 'bicep',
    existing: false,
    condition: true,
    scope: { level: 'resourceGroup', resourceGroup: UNSET },
    body: object([member('location', scalar('westeurope', AT)), member('properties', object([], AT))], AT),
    patch: false,
    span: SPAN,
    headerSpan: SPAN,
    way: [],
    ...over,
  };
}

function expansionOf(resources: readonly Resource[], environment?: string): Expansion {
  return { entryPoint: 'infra/workspace.bicep', environment, resources, unresolvedModules: [], complete: true };
}

describe('a value', () => {
  const id = {
    kind: 'resource-id',
    type: 'Microsoft.Storage/storageAccounts',
    names: [scalar('st', AT)],
    scope: { level: 'resourceGroup' },
    origin: AT,
  } as const;
  const choice: Value = {
    kind: 'choice',
    alternatives: [
      { value: scalar(1, AT), when: 'if a' },
      { value: scalar(2, AT), when: 'if b' },
    ],
    reason: UNSET,
    origin: AT,
  };
  test.each<[string, Value, unknown]>([
    ['text', scalar('a', AT), 'a'],
    ['a number', scalar(1, AT), 1],
    ['false', scalar(false, AT), false],
    ['null', scalar(null, AT), null],
    ['unknown', UNSET, { $unknown: "parameter 'x' has no default" }],
    [
      'partly known text',
      text(['a-', UNSET], AT),
      { $unknown: "parameter 'x' has no default", $text: "concat('a-',parameters('x'))" },
    ],
    [
      'an object',
      object([member('Name', scalar(1, AT)), member('x', UNSET)], AT),
      { Name: 1, x: { $unknown: "parameter 'x' has no default" } },
    ],
    [
      'an open object',
      object([member('a', scalar(1, AT))], AT, UNSET),
      { a: 1, $unknown: "parameter 'x' has no default" },
    ],
    ['an array', array([scalar(1, AT), UNSET], AT), [1, { $unknown: "parameter 'x' has no default" }]],
    ['an open array', array([scalar(1, AT)], AT, { reason: UNSET }), [1, { $unknown: "parameter 'x' has no default" }]],
    [
      'an array of each',
      array([], AT, { reason: UNSET, each: scalar('e', AT) }),
      [{ $unknown: "parameter 'x' has no default", $each: 'e' }],
    ],
    ['a choice', choice, { $unknown: "parameter 'x' has no default", $oneOf: [1, 2] }],
    ['a declared reference', { ...id, address: 'main.bicep:st' }, { $ref: 'main.bicep:st', path: 'id' }],
    ['another reference', id, { $ref: "resourceId('microsoft.storage/storageaccounts','st')", path: 'id' }],
    ['a secret', asSensitive(scalar('hunter2', AT)), { $unknown: 'a secret, not shown' }],
    [
      'a secret object',
      asSensitive(object([member('a', scalar('hunter2', AT))], AT)),
      { $unknown: 'a secret, not shown' },
    ],
    [
      'a literal password',
      object([member('adminPassword', scalar('hunter2', AT))], AT),
      { adminPassword: { $unknown: 'a secret, not shown' } },
    ],
    [
      'a password that may be one of two',
      object([member('adminPassword', { ...choice, reason: UNSET })], AT),
      { adminPassword: { $unknown: 'a secret, not shown' } },
    ],
    [
      'a list of passwords',
      object([member('password', array([scalar('hunter2', AT)], AT))], AT),
      { password: { $unknown: 'a secret, not shown' } },
    ],
    [
      'a password that is partly known',
      object([member('password', text(['hunter2', UNSET], AT))], AT),
      { password: { $unknown: 'a secret, not shown' } },
    ],
    [
      'a password that is not known',
      object([member('password', UNSET)], AT),
      { password: { $unknown: "parameter 'x' has no default" } },
    ],
    ['a connection string', scalar('Server=x;Password=hunter2', AT), 'Server=x;Password=(secret, not shown)'],
    [
      'a member named like a prototype',
      object([member('__proto__', scalar(1, AT))], AT),
      JSON.parse('{"__proto__":1}'),
    ],
  ])('%s', (_, value, data) => {
    expect(valueData(value)).toEqual(data);
    expect(JSON.stringify(valueData(value))).toBe(JSON.stringify(data));
  });
});

describe('resources', () => {
  test('as JSON', () => {
    const resources = [
      resourceOf(),
      resourceOf({ existing: true, condition: UNSET, apiVersion: undefined, name: UNSET, body: object([], AT) }),
    ];
    const [first, second] = JSON.parse(renderResourcesJson([expansionOf(resources, 'dev.bicepparam')], NO_SECRETS));
    const location = { file: 'infra/workspace.bicep', startLine: 2, startColumn: 1, endLine: 2, endColumn: 12 };
    expect(first).toEqual({
      type: 'Microsoft.MachineLearningServices/workspaces',
      apiVersion: '2024-10-01',
      name: 'ws',
      address: 'infra/workspace.bicep:ws',
      form: 'bicep',
      existing: false,
      condition: true,
      scope: { level: 'resourceGroup', resourceGroup: { $unknown: "parameter 'x' has no default" } },
      environment: 'dev.bicepparam',
      region: 'westeurope',
      properties: {},
      location,
    });
    expect(second).toMatchObject({
      existing: true,
      condition: 'unknown',
      apiVersion: null,
      name: { $unknown: "parameter 'x' has no default" },
      location,
    });
  });

  test('as text', () => {
    const resources = [
      resourceOf(),
      resourceOf({ type: 'Microsoft.X/y', existing: true, condition: UNSET, name: UNSET }),
    ];
    expect(
      renderResourcesText([expansionOf(resources), expansionOf([resourceOf()], 'dev.bicepparam')], NO_SECRETS).split(
        '\n',
      ),
    ).toEqual([
      'Microsoft.MachineLearningServices/workspaces  ws               infra/workspace.bicep:2:1',
      "Microsoft.X/y                                 parameters('x')  infra/workspace.bicep:2:1  existing, maybe",
      'Microsoft.MachineLearningServices/workspaces  ws               infra/workspace.bicep:2:1  with dev.bicepparam',
      '',
    ]);
    expect(renderResourcesText([], NO_SECRETS)).toBe('No resources.\n');
  });

  test.each(HOSTILE_TEXTS)('with %j are no commands', (hostile) => {
    const body = object([member(hostile, scalar(hostile, AT))], AT);
    const resource = resourceOf({ type: hostile, name: scalar(hostile, AT), address: hostile, body });
    expect(runnerView(renderResourcesJson([expansionOf([resource])], NO_SECRETS)).commands).toEqual([]);
  });
});
