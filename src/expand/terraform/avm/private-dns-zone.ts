/** Private DNS zones with their links to networks; records are nothing that a rule asks about. */
import { LOCK, lock, ROLE_ASSIGNMENTS, roleAssignments, UNINTERESTING } from './interfaces.js';
import type { Description, KnownModule } from './known-module.js';
import { dashed, mapOf, optional, quoted, required } from './known-module.js';
import type { Release } from './release.js';

export const PRIVATE_DNS_ZONE: KnownModule = {
  name: 'avm-res-network-privatednszone',
  releases: [
    '0.1.2',
    '0.2.0',
    '0.2.1',
    '0.2.2',
    '0.3.0',
    '0.3.1',
    '0.3.2',
    '0.3.3',
    '0.3.4',
    '0.3.5',
    '0.4.0',
    '0.4.1',
    '0.4.2',
    '0.4.3',
    '0.4.4',
    '0.5.0',
  ],
  describe: (release) => (release.since('0.4.0') ? newerZone(release) : olderZone(release)),
};

const RECORDS = ['a', 'aaaa', 'cname', 'mx', 'ptr', 'srv', 'txt'].map((type) => `${type}_records`);

const IGNORED = [...UNINTERESTING, ...RECORDS, 'soa_record', 'role_assignment_name_use_random_uuid', 'telem_tags'];

const ZONE = 'azapi_resource.private_dns_zone';
const LINKS = 'azapi_resource.virtual_network_links';
const API_VERSION = '2024-06-01';

function newerZone(release: Release): Description {
  return {
    inputs: {
      domain_name: required('string'),
      parent_id: required('string'),
      ...ROLE_ASSIGNMENTS,
      ...(release.since('0.4.4') ? LOCK : {}),
      virtual_network_links: optional(
        mapOf({
          name: optional('string'),
          vnetlinkname: optional('string'),
          virtual_network_id: optional('string'),
          vnetid: optional('string'),
          registration_enabled: optional('bool'),
          autoregistration: optional('bool', 'false'),
          private_dns_zone_supports_private_link: optional('bool', 'false'),
          resolution_policy: optional('string', '"Default"'),
        }),
        '{}',
      ),
    },
    ignored: IGNORED,
    resources: {
      [ZONE]: {
        arguments: {
          type: quoted(`Microsoft.Network/privateDnsZones@${API_VERSION}`),
          name: 'var.domain_name',
          parent_id: 'var.parent_id',
          location: '"global"',
        },
      },
      [LINKS]: {
        forEach: 'var.virtual_network_links',
        arguments: {
          type: quoted(`Microsoft.Network/privateDnsZones/virtualNetworkLinks@${API_VERSION}`),
          name: 'coalesce(each.value.name, each.value.vnetlinkname)',
          parent_id: `${ZONE}.id`,
          location: '"global"',
          body: {
            properties: {
              registrationEnabled: 'coalesce(each.value.registration_enabled, each.value.autoregistration, false)',
              resolutionPolicy:
                'each.value.private_dns_zone_supports_private_link ? each.value.resolution_policy : null',
              virtualNetwork: { id: 'coalesce(each.value.virtual_network_id, each.value.vnetid)' },
            },
          },
        },
      },
      ...roleAssignments(`${ZONE}.id`, { principal_type: 'each.value.principal_type' }),
      ...(release.since('0.4.4') ? lock(`${ZONE}.id`, dashed('lock', 'var.domain_name')) : {}),
    },
    outputs: outputs(ZONE, LINKS),
  };
}

function olderZone(release: Release): Description {
  const zone = 'azurerm_private_dns_zone.this';
  const links = 'azurerm_private_dns_zone_virtual_network_link.this';
  const hasRoles = release.since('0.3.3');
  return {
    azurerm: azurermOf(release),
    inputs: {
      domain_name: required('string'),
      resource_group_name: required('string'),
      ...(hasRoles ? ROLE_ASSIGNMENTS : {}),
      virtual_network_links: optional(
        mapOf({
          vnetlinkname: required('string'),
          vnetid: required('string'),
          autoregistration: optional('bool', 'false'),
        }),
        '{}',
      ),
    },
    ignored: IGNORED,
    resources: {
      [zone]: { arguments: { name: 'var.domain_name', resource_group_name: 'var.resource_group_name' } },
      [links]: {
        forEach: 'var.virtual_network_links',
        arguments: {
          name: 'each.value.vnetlinkname',
          private_dns_zone_name: `${zone}.name`,
          resource_group_name: 'var.resource_group_name',
          virtual_network_id: 'each.value.vnetid',
          registration_enabled: 'each.value.autoregistration',
        },
      },
      ...(hasRoles ? roleAssignments(`${zone}.id`, { principal_type: 'each.value.principal_type' }) : {}),
    },
    outputs: outputs(zone, links),
  };
}

function outputs(zone: string, links: string): Description['outputs'] {
  return {
    name: `${zone}.name`,
    resource: zone,
    resource_id: `${zone}.id`,
    virtual_network_link_outputs: `{ for key, link in ${links} : key => { id = link.id } }`,
  };
}

function azurermOf(release: Release): string {
  if (release.since('0.2.2')) return '>= 4.0, < 5.0';
  if (release.since('0.2.1')) return '>= 3.116.0, < 4.0';
  return release.since('0.2.0') ? '>= 3.6, <= 3.114.0' : '>= 3.6, < 4.0';
}
