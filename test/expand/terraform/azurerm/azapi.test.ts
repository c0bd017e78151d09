import { describe, expect, it } from 'vitest';
import { originAt } from '../../../../src/expand/origins.js';
import { identityOf, lowerTerraformResources } from '../../../../src/expand/terraform/azurerm/index.js';
import { text } from '../../../../src/expand/values.js';
import { headline, plain } from '../../../support/plain.js';
import { type Options, type Plain, terraform, unknownOf } from './builder.js';

const COMPUTES = 'Microsoft.MachineLearningServices/workspaces/computes@2024-10-01';
const WORKSPACE_ID = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws';

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
    ['a secret body', { body: {}, sensitive_body: {} }],
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
    ['azapi_resource_action.x', 'Microsoft.X/y@2024-01-01'],
    ['azapi_resource.x', 'nonsense'],
  ])('%s of type %s is left out', (address, type) => {
    const source = terraform(address, { type, name: 'x' });
    expect(lowerTerraformResources([source])).toEqual([]);
    expect(identityOf(source)).toBeUndefined();
  });
});
