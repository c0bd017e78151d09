/** Network security groups. */
import {
  DEDICATED_UNSAID,
  DIAGNOSTIC_SETTINGS,
  diagnosticSettings,
  LOCK,
  lock,
  PLACE_IN_GROUP,
  ROLE_ASSIGNMENTS,
  roleAssignments,
  UNINTERESTING,
} from './interfaces.js';
import type { Arguments, Description, KnownModule } from './known-module.js';
import { mapOf, nonNull, optional, required } from './known-module.js';
import type { Release } from './release.js';

export const NETWORK_SECURITY_GROUP: KnownModule = {
  name: 'avm-res-network-networksecuritygroup',
  releases: ['0.2.0', '0.3.0', '0.4.0', '0.5.0', '0.5.1'],
  describe: securityGroup,
};

const ID = 'azurerm_network_security_group.this.id';

const RULE = {
  access: required('string'),
  direction: required('string'),
  name: required('string'),
  priority: required('number'),
  protocol: required('string'),
  description: optional('string'),
  destination_address_prefix: optional('string'),
  destination_address_prefixes: optional('set(string)'),
  destination_application_security_group_ids: optional('set(string)'),
  destination_port_range: optional('string'),
  destination_port_ranges: optional('set(string)'),
  source_address_prefix: optional('string'),
  source_address_prefixes: optional('set(string)'),
  source_application_security_group_ids: optional('set(string)'),
  source_port_range: optional('string'),
  source_port_ranges: optional('set(string)'),
};

function securityGroup(release: Release): Description {
  return {
    azurerm: azurermOf(release),
    inputs: {
      ...PLACE_IN_GROUP,
      ...DIAGNOSTIC_SETTINGS,
      ...LOCK,
      ...ROLE_ASSIGNMENTS,
      security_rules: nonNull(mapOf(RULE), '{}'),
    },
    ignored: UNINTERESTING,
    resources: {
      'azurerm_network_security_group.this': {
        arguments: { name: 'var.name', location: 'var.location', resource_group_name: 'var.resource_group_name' },
      },
      'azurerm_network_security_rule.this': {
        forEach: 'var.security_rules',
        arguments: {
          network_security_group_name: 'azurerm_network_security_group.this.name',
          resource_group_name: 'azurerm_network_security_group.this.resource_group_name',
          ...eachOf(Object.keys(RULE)),
        },
      },
      ...lock(ID),
      ...roleAssignments(ID),
      ...diagnosticSettings(ID, {
        // A security group has no metrics.
        ...(release.since('0.4.0') ? { metric: 'null' } : {}),
        ...(release.since('0.5.0') ? DEDICATED_UNSAID : {}),
      }),
    },
    outputs: {
      name: 'azurerm_network_security_group.this.name',
      resource: 'azurerm_network_security_group.this',
      resource_id: ID,
      security_rules: 'azurerm_network_security_rule.this',
    },
  };
}

function eachOf(attributes: readonly string[]): Arguments {
  return Object.fromEntries(attributes.map((name) => [name, `each.value.${name}`]));
}

function azurermOf(release: Release): string {
  if (release.since('0.4.0')) return '~> 4.0';
  return release.since('0.3.0') ? '>= 3.71, < 5.0' : '~> 3.71';
}
