import { describe, expect, it } from 'vitest';
import { lowerTerraformResources } from '../../../../src/expand/terraform/azurerm/index.js';
import { headline, plain } from '../../../support/plain.js';
import { terraform, unknownOf } from './builder.js';
import { at, idOf, lowered } from './lowering.js';

describe('private link', () => {
  it('have private endpoints with zone groups', () => {
    const zone = terraform('azurerm_private_dns_zone.z', {
      name: 'privatelink.api.azureml.ms',
      resource_group_name: 'rg',
    });
    const endpoint = terraform('azurerm_private_endpoint.e', {
      name: 'pe',
      resource_group_name: 'rg',
      subnet_id: 's',
      private_service_connection: [
        {
          name: 'psc',
          is_manual_connection: false,
          private_connection_resource_id: 'ws',
          subresource_names: ['amlworkspace'],
        },
      ],
      private_dns_zone_group: [{ name: 'default', private_dns_zone_ids: [idOf(zone)] }],
    });
    const [first, second] = lowerTerraformResources([endpoint]);
    expect(first && at(first.body, 'properties')).toEqual({
      subnet: { id: 's' },
      privateLinkServiceConnections: [
        { name: 'psc', properties: { privateLinkServiceId: 'ws', groupIds: ['amlworkspace'] } },
      ],
    });
    expect(second && headline(second)).toBe(
      'azurerm_private_endpoint.e.private_dns_zone_group[0] Microsoft.Network/privateEndpoints/privateDnsZoneGroups@undefined pe/default',
    );
    expect(second?.parentAddress).toBe('azurerm_private_endpoint.e');
    expect(second && plain(second.body)).toEqual({
      properties: { privateDnsZoneConfigs: [{ properties: { privateDnsZoneId: '#azurerm_private_dns_zone.z' } }] },
    });
  });

  it.each([
    [true, 'manualPrivateLinkServiceConnections'],
    ['false', 'privateLinkServiceConnections'],
  ])('put a connection with is_manual_connection %s in its list', (manual, list) => {
    const { body } = lowered('azurerm_private_endpoint.e', {
      name: 'pe',
      private_service_connection: [{ name: 'psc', is_manual_connection: manual }],
    });
    expect(at(body, 'properties')).toEqual({ [list]: [{ name: 'psc' }] });
  });

  it('may have a zone group that a dynamic block would add', () => {
    const resources = lowerTerraformResources([
      terraform('azurerm_private_endpoint.e', { name: 'pe' }, { open: unknownOf('dynamic') }),
    ]);
    expect(resources.map(headline)[1]).toMatch(
      /private_dns_zone_group\[\*\] .*privateDnsZoneGroups@undefined pe\/<dynamic> \?$/,
    );
  });

  it('may have another zone group than the one under ignore_changes', () => {
    const given = { name: 'pe', private_dns_zone_group: [] };
    const endpoint = terraform('azurerm_private_endpoint.e', given, { ignoreChanges: ['private_dns_zone_group'] });
    expect(lowerTerraformResources([endpoint]).map((one) => one.condition === true)).toEqual([true, false]);
  });

  it('know neither list of connections if the switch is not known', () => {
    const { body } = lowered('azurerm_private_endpoint.e', {
      name: 'pe',
      private_service_connection: [{ name: 'psc', is_manual_connection: unknownOf('var.manual') }],
    });
    expect(at(body, 'properties.privateLinkServiceConnections')).toMatch(/^<someOf/);
    expect(at(body, 'properties.manualPrivateLinkServiceConnections')).toMatch(/^<someOf/);
  });

  it.each([
    [{ private_dns_zone_name: 'z', resource_group_name: 'rg' }, ['z', 'link']],
    [
      { private_dns_zone_id: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/privateDnsZones/z' },
      ['z', 'link'],
    ],
  ])('link zones by name or ID: %j', (given, expected) => {
    const link = lowered('azurerm_private_dns_zone_virtual_network_link.l', { name: 'link', ...given });
    expect(link.names.map(plain)).toEqual(expected);
  });
});
