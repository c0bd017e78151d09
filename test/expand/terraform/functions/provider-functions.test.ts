import { describe, expect, it } from 'vitest';
import { isRejected, resultOf } from '../evaluated.js';

const SUBSCRIPTION = '/subscriptions/0000/resourceGroups/rg/providers';

describe('functions of azurerm', () => {
  it('takes IDs apart', () => {
    const id = `${SUBSCRIPTION}/Microsoft.ApiManagement/service/one/gateways/two`;
    expect(resultOf(`provider::azurerm::parse_resource_id("${id}")`)).toEqual({
      resource_name: 'two',
      resource_provider: 'Microsoft.ApiManagement',
      resource_group_name: 'rg',
      resource_type: 'gateways',
      full_resource_type: 'Microsoft.ApiManagement/service/gateways',
      subscription_id: '0000',
      resource_scope: `<provider::azurerm::parse_resource_id('${id}')>`,
      parent_resources: { service: 'one' },
    });
  });

  it.each([
    [`${SUBSCRIPTION}/Microsoft.Storage/storageAccounts/st/providers/Microsoft.Insights/diagnosticSettings/d`],
    ['/subscriptions/0000/resourceGroups/rg'],
    [`${SUBSCRIPTION}/Microsoft.Storage/storageAccounts`],
  ])('leaves %s whole', (id) => {
    const call = `provider::azurerm::parse_resource_id("${id}")`;
    expect(resultOf(call)).toBe(`<provider::azurerm::parse_resource_id('${id}')>`);
  });

  it('spells the segments that all IDs have', () => {
    const id = '/Subscriptions/0000/resourcegroups/RG/PROVIDERS/Microsoft.Storage/storageAccounts/providers';
    expect(resultOf(`provider::azurerm::normalise_resource_id("${id}")`)).toBe(
      '/subscriptions/0000/resourceGroups/RG/providers/Microsoft.Storage/storageAccounts/providers',
    );
  });

  it.each(['parse_resource_id("x/y")', 'normalise_resource_id("x")', 'parse_resource_id([])'])(
    '%s is rejected',
    (call) => {
      expect(isRejected(`provider::azurerm::${call}`)).toBe(true);
    },
  );
});
