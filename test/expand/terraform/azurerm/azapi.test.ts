import { describe, expect, it } from 'vitest';
import { originAt } from '../../../../src/expand/origins.js';
import { identityOf, lowerTerraformResources } from '../../../../src/expand/terraform/azurerm/index.js';
import { choice, memberOf, scalar, text, textOf } from '../../../../src/expand/values.js';
import { headline, place, plain } from '../../../support/plain.js';
import { type Options, type Plain, terraform, unknownOf, valueOfPlain } from './builder.js';

const COMPUTES = 'Microsoft.MachineLearningServices/workspaces/computes@2024-10-01';
const WORKSPACE_ID = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws';

const NOTHING = unknownOf('nothing');

function lowered(address: string, given: Record<string, Plain>, options: Options = {}) {
  const [resource] = lowerTerraformResources([terraform(address, given, options)]);
  if (resource === undefined) throw new Error('nothing came out');
  return resource;
}

describe('azapi_resource', () => {
  it.each([
    ['an object', { properties: { disableLocalAuth: true } }],
    ['JSON text', '{"properties":{"disableLocalAuth":true}}'],
  ])('reads its body as %s', (_, body) => {
    const resource = lowered('azapi_resource.c', { type: COMPUTES, name: 'c', parent_id: WORKSPACE_ID, body });
    expect(headline(resource)).toBe(
      'azapi_resource.c Microsoft.MachineLearningServices/workspaces/computes@2024-10-01 ws/c',
    );
    expect(plain(resource.body)).toEqual({ properties: { disableLocalAuth: true } });
    expect(resource.patch).toBe(false);
  });

  it('keeps holes in JSON text', () => {
    const hole = unknownOf('var.x');
    const origin = originAt(hole.origin.span);
    const body = text(['{"properties":{"a":"x-', hole, '","b":', hole, ',"c":1}}'], origin);
    const resource = lowered('azapi_resource.c', { type: COMPUTES, name: 'c', parent_id: WORKSPACE_ID, body });
    expect(plain(resource.body)).toEqual({ properties: { a: 'x-<var.x>', b: '<var.x>', c: 1 } });
  });

  it.each([
    ['an unknown body', { body: unknownOf('var.body') }],
    ['text that is no JSON', { body: '{ no' }],
    ['an unknown secret body', { body: {}, sensitive_body: unknownOf('var.secrets') }],
  ])('is open with %s', (_, given) => {
    const resource = lowered('azapi_resource.c', { type: COMPUTES, name: 'c', parent_id: WORKSPACE_ID, ...given });
    expect(resource.body.open).toBeDefined();
  });

  it('adds what stands on the block', () => {
    const type = 'Microsoft.MachineLearningServices/workspaces@2024-10-01';
    const group = terraform('azurerm_resource_group.g', { name: 'rg' });
    const { body, scope, names } = lowered('azapi_resource.w', {
      type,
      name: 'ws',
      parent_id: identityOf(group) ?? '',
      location: 'westeurope',
      identity: [{ type: 'SystemAssigned' }],
      body: { kind: 'Hub' },
    });
    expect(plain(body)).toEqual({ location: 'westeurope', identity: { type: 'SystemAssigned' }, kind: 'Hub' });
    expect([scope.level, scope.resourceGroup && plain(scope.resourceGroup)]).toEqual(['resourceGroup', 'rg']);
    expect(names.map(plain)).toEqual(['ws']);
  });

  it('extends the resource of parent_id', () => {
    const type = 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview';
    const { scope } = lowered('azapi_resource.d', { type, name: 'd', parent_id: WORKSPACE_ID, body: {} });
    expect([scope.level, scope.resource && plain(scope.resource)]).toEqual(['resource', WORKSPACE_ID]);
  });

  it('only reads as a data source', () => {
    const resource = lowered('data.azapi_resource.w', {
      type: 'Microsoft.MachineLearningServices/workspaces@2024-10-01',
      resource_id: WORKSPACE_ID,
    });
    expect([resource.existing, plain(resource.body)]).toEqual([true, {}]);
    expect(resource.names.map(plain)).toEqual(['ws']);
  });
});

describe('other azapi resources', () => {
  it('azapi_update_resource leaves the rest as it is', () => {
    const resource = lowered('azapi_update_resource.w', {
      type: 'Microsoft.MachineLearningServices/workspaces@2024-10-01',
      resource_id: WORKSPACE_ID,
      body: { properties: { imageBuildCompute: 'c' } },
    });
    expect([resource.patch, resource.names.map(plain)]).toEqual([true, ['ws']]);
  });

  it.each([
    ['azapi_data_plane_resource.x', 'Microsoft.X/y@2024-01-01'],
    ['data.azapi_resource_list.x', 'Microsoft.X/y@2024-01-01'],
    ['azapi_resource.x', 'nonsense'],
  ])('%s of type %s is left out', (address, type) => {
    const source = terraform(address, { type, name: 'x' });
    expect(lowerTerraformResources([source])).toEqual([]);
    expect(identityOf(source)).toBeUndefined();
  });

  it.each<readonly [string, Record<string, Plain>, unknown]>([
    ['listing keys', { action: 'listKeys', method: 'POST' }, 'nothing'],
    ['a POST without a name', {}, 'nothing'],
    ['what is done at the end', { method: 'PATCH', when: 'destroy' }, 'nothing'],
    ['a PATCH', { method: 'PATCH' }, { properties: { a: 1 } }],
    ['a PUT', { method: 'PUT' }, { properties: { a: 1 }, '...': '<replaced(azapi_resource_action.x)>' }],
  ])('azapi_resource_action is an update if it writes to the resource: %s', (_, given, expected) => {
    const source = terraform('azapi_resource_action.x', {
      type: 'Microsoft.MachineLearningServices/workspaces@2024-10-01',
      resource_id: WORKSPACE_ID,
      body: { properties: { a: 1 } },
      ...given,
    });
    const [resource] = lowerTerraformResources([source]);
    expect(resource === undefined ? 'nothing' : plain(resource.body)).toEqual(expected);
    expect(resource?.patch ?? true).toBe(true);
    expect(textOf(identityOf(source) ?? NOTHING)).toContain("workspaces','ws')");
  });

  it('data.azapi_resource_id is the resource of its ID', () => {
    const source = terraform('data.azapi_resource_id.x', {
      type: 'Microsoft.MachineLearningServices/workspaces@2024-10-01',
      resource_id: WORKSPACE_ID,
    });
    expect(lowerTerraformResources([source]).map(headline)).toEqual([
      'data.azapi_resource_id.x Microsoft.MachineLearningServices/workspaces@2024-10-01 ws existing',
    ]);
  });
});

describe('the type', () => {
  const typed = (type: Plain) => lowered('azapi_resource.c', { type, name: 'c', parent_id: WORKSPACE_ID });

  it('is known where only its version is not', () => {
    const { origin } = unknownOf('var.version');
    const type = text(['Microsoft.MachineLearningServices/workspaces/computes@', unknownOf('var.version')], origin);
    expect([typed(type).type, typed(type).apiVersion]).toEqual([COMPUTES.split('@')[0], undefined]);
  });

  it('is known where it may have one of several versions', () => {
    const of = (version: string) => scalar(`Microsoft.MachineLearningServices/workspaces/computes@${version}`, origin);
    const { origin } = unknownOf('var.preview');
    const either = [of('2024-10-01'), of('2025-01-01-preview')].map((value, at) => ({ value, when: String(at) }));
    const type = choice(either, unknownOf('var.preview'), origin);
    expect([typed(type).type, typed(type).apiVersion]).toEqual([COMPUTES.split('@')[0], undefined]);
  });
});

describe('the place', () => {
  const WORKSPACES = 'Microsoft.MachineLearningServices/workspaces@2024-10-01';
  const { origin } = unknownOf('x');
  const subscription = identityOf(terraform('data.azurerm_subscription.s', {})) ?? NOTHING;
  const managementGroup = identityOf(terraform('data.azurerm_management_group.m', { name: 'mg' })) ?? NOTHING;

  it.each<readonly [string, Plain, string, unknown]>([
    ['the ID of a resource group, written out', '/subscriptions/s/resourceGroups/g', 'resourceGroup', ['s', 'g']],
    [
      'the ID of a resource group with holes',
      text(['/subscriptions/', unknownOf('var.s'), '/resourceGroups/rg-', unknownOf('var.e')], origin),
      'resourceGroup',
      ['<var.s>', 'rg-<var.e>'],
    ],
    [
      'a resource group behind the ID of a subscription',
      text([subscription, '/resourceGroups/g'], origin),
      'resourceGroup',
      ['<subscription()>', 'g'],
    ],
    ['a subscription', subscription, 'subscription', ['<subscription()>', undefined]],
    ['a management group', managementGroup, 'managementGroup', [undefined, undefined]],
    [
      'a management group, written out',
      '/providers/Microsoft.Management/managementGroups/mg',
      'managementGroup',
      [undefined, undefined],
    ],
    ['the tenant', '/', 'tenant', [undefined, undefined]],
    ['something unknown', unknownOf('var.parent'), 'resourceGroup', [undefined, undefined]],
  ])('is that of parent_id: %s', (_, parent, level, expected) => {
    const { scope, names } = lowered('azapi_resource.w', { type: WORKSPACES, name: 'ws', parent_id: parent });
    expect(names.map(plain)).toEqual(['ws']);
    expect([scope.level, [scope.subscription, scope.resourceGroup].map((part) => part && plain(part))]).toEqual([
      level,
      expected,
    ]);
  });

  it('has the default name of the provider', () => {
    const configuration = valueOfPlain({ default_name: 'ws' }, unknownOf('x').origin.span);
    if (configuration.kind !== 'object') throw new Error('no object');
    const { names } = lowered('azapi_resource.w', { type: WORKSPACES }, { provider: { source: 'x', configuration } });
    expect(names.map(plain)).toEqual(['ws']);
  });

  it.each<readonly [string, Plain, unknown, string | undefined]>([
    [
      'a resource by symbol',
      identityOf(terraform('azapi_resource.w', { type: WORKSPACES, name: 'ws' })) ?? '',
      ['ws'],
      'azapi_resource.w',
    ],
    ['an ID written out', WORKSPACE_ID, ['ws'], undefined],
    [
      'the ID of something else',
      '/subscriptions/s/resourceGroups/g',
      ["<segment('/subscriptions/s/resourceGroups/g','workspaces',0)>"],
      undefined,
    ],
    ['an unknown ID', unknownOf('var.id'), ["<segment(var.id,'workspaces',0)>"], undefined],
  ])('of an update is that of resource_id: %s', (_, id, names, updates) => {
    const update = lowered('azapi_update_resource.u', { type: WORKSPACES, resource_id: id, body: {} });
    expect([update.names.map(plain), update.updates]).toEqual([names, updates]);
  });
});

describe('what is no evidence', () => {
  const sent = { name: 'c', type: COMPUTES, parent_id: WORKSPACE_ID, location: 'x', tags: { a: 'b' } };
  const body = { properties: { a: 1, rules: [{ x: 1, y: 2 }], n: { b: 2 } } };
  const bodyWith = (ignoreChanges: Options['ignoreChanges'], more: Record<string, Plain> = {}) => {
    const options = ignoreChanges === undefined ? {} : { ignoreChanges };
    return plain(lowered('azapi_resource.c', { ...sent, body, ...more }, options).body);
  };
  const deployed = (path: string) => `<deployed(azapi_resource.c.${path})>`;
  const rest = { location: 'x', tags: { a: 'b' } };

  it.each<readonly [readonly string[], unknown]>([
    [['body.properties.a'], { ...rest, properties: { ...body.properties, a: deployed('body.properties.a') } }],
    [
      ['body["properties"]["n"]'],
      { ...rest, properties: { ...body.properties, n: deployed('body["properties"]["n"]') } },
    ],
    [
      ['body.properties.rules[0].x'],
      {
        ...rest,
        properties: { ...body.properties, rules: [{ x: deployed('body.properties.rules[0].x'), y: 2 }] },
      },
    ],
    [
      ['body.properties.n.c.d'],
      { ...rest, properties: { ...body.properties, n: { b: 2, c: { d: deployed('body.properties.n.c.d') } } } },
    ],
    [['body'], { ...rest, '...': deployed('body') }],
    [['tags'], { location: 'x', tags: deployed('tags'), ...body }],
    [['parent_id', 'schema_validation_enabled'], { ...rest, ...body }],
  ])('under ignore_changes = %j', (ignoreChanges, expected) => {
    expect(bodyWith(ignoreChanges)).toEqual(expected);
  });

  it('is everything under ignore_changes = all', () => {
    expect(bodyWith('all')).toEqual({
      location: deployed('location'),
      tags: deployed('tags'),
      identity: deployed('identity'),
      '...': deployed('body'),
    });
  });

  it.each<readonly [Plain, unknown]>([
    [['properties.a'], { ...rest, properties: { ...body.properties, a: deployed('body.properties.a') } }],
    [unknownOf('var.paths'), { ...rest, '...': deployed('body.*') }],
    [[], { ...rest, ...body }],
  ])('under ignore_body_changes', (paths, expected) => {
    expect(bodyWith(undefined, { ignore_body_changes: paths })).toEqual(expected);
  });

  it.each<readonly [Plain, unknown]>([
    [
      { 'properties.rules': 'x' },
      { properties: { ...body.properties, rules: '<joined(azapi_update_resource.u.properties.rules)>' } },
    ],
    [unknownOf('var.keys'), { '...': '<joined(azapi_update_resource.u.)>' }],
  ])('in lists of an update that are joined by a key', (keys, expected) => {
    const given = { type: COMPUTES, resource_id: `${WORKSPACE_ID}/computes/c`, body, list_unique_id_property: keys };
    expect(plain(lowered('azapi_update_resource.u', given).body)).toEqual(expected);
  });
});

describe('sensitive_body', () => {
  it('is merged over the body, and secret', () => {
    const resource = lowered('azapi_resource.c', {
      type: COMPUTES,
      name: 'c',
      parent_id: WORKSPACE_ID,
      body: { properties: { a: 1, keys: { first: 'x' } } },
      sensitive_body: { properties: { keys: { second: 'hunter2' } } },
    });
    expect(plain(resource.body)).toEqual({ properties: { a: 1, keys: { first: 'x', second: 'hunter2' } } });
    const keys = memberOf(memberOf(resource.body, 'properties')?.value, 'keys')?.value;
    const sensitive = ['first', 'second'].map((name) => memberOf(keys, name)?.value.origin.sensitive === true);
    expect(sensitive).toEqual([false, true]);
    expect(place(memberOf(keys, 'second')?.span ?? resource.span)).toBe('main.tf:6:3-6:64');
  });
});

describe('arguments about the request', () => {
  it('say nothing about the resource', () => {
    const { body } = lowered('azapi_resource.c', {
      type: COMPUTES,
      name: 'c',
      parent_id: WORKSPACE_ID,
      body: { properties: { a: null } },
      schema_validation_enabled: false,
      ignore_casing: true,
      ignore_missing_property: true,
      ignore_null_property: true,
      replace_triggers_external_values: ['x'],
      response_export_values: ['*'],
      removing_special_chars: false,
      retry: { error_message_regex: ['x'] },
    });
    expect(plain(body)).toEqual({ properties: { a: null } });
  });
});
