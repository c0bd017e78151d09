/**
 * What Azure Verified Modules have in common: inputs of the same shape, and the resources that they stand for.
 * Source: azure.github.io/Azure-Verified-Modules/specs/tf/interfaces, and the modules themselves.
 */
import type { Arguments, DescribedResource, Description, Expression, Input } from './known-module.js';
import { dashed, mapOf, nonNull, objectOf, optional, required } from './known-module.js';

type Inputs = Description['inputs'];
type Resources = Readonly<Record<string, DescribedResource>>;

/** Inputs of nearly every module that decide nothing a rule asks about. */
export const UNINTERESTING = [
  'enable_telemetry',
  'tags',
  'timeouts',
  'retry',
  'tracing_tags_enabled',
  'tracing_tags_prefix',
];

export const PLACE: Inputs = { name: required('string'), location: required('string') };

export const PLACE_IN_GROUP: Inputs = { ...PLACE, resource_group_name: required('string') };

export const MANAGED_IDENTITIES: Inputs = {
  managed_identities: nonNull(
    objectOf({
      system_assigned: optional('bool', 'false'),
      user_assigned_resource_ids: optional('set(string)', '[]'),
    }),
    '{}',
  ),
};

const BOTH_KINDS = '"SystemAssigned, UserAssigned"';

/** The `identity` block where the module makes one only if `managed_identities` asks for it. */
export const IDENTITY_IF_ASKED: Expression = `(
  var.managed_identities.system_assigned || length(var.managed_identities.user_assigned_resource_ids) > 0
) ? [{
  type = var.managed_identities.system_assigned && length(var.managed_identities.user_assigned_resource_ids) > 0 ? ${BOTH_KINDS} : length(var.managed_identities.user_assigned_resource_ids) > 0 ? "UserAssigned" : "SystemAssigned"
  identity_ids = var.managed_identities.user_assigned_resource_ids
}] : []`;

export const CUSTOMER_MANAGED_KEY: Inputs = {
  customer_managed_key: optional(
    objectOf({
      key_vault_resource_id: required('string'),
      key_name: required('string'),
      key_version: optional('string'),
      user_assigned_identity: optional(objectOf({ resource_id: required('string') })),
    }),
  ),
};

/** The `identity` block where the module always makes one. */
export const IDENTITY: Expression = `[{
  type = var.managed_identities.system_assigned && length(var.managed_identities.user_assigned_resource_ids) > 0 ? ${BOTH_KINDS} : length(var.managed_identities.user_assigned_resource_ids) > 0 ? "UserAssigned" : "SystemAssigned"
  identity_ids = var.managed_identities.user_assigned_resource_ids
}]`;

const ROLE_ASSIGNMENT = {
  role_definition_id_or_name: required('string'),
  principal_id: required('string'),
  principal_type: optional('string'),
  condition: optional('string'),
  condition_version: optional('string'),
  delegated_managed_identity_resource_id: optional('string'),
};

export const ROLE_ASSIGNMENTS: Inputs = { role_assignments: nonNull(mapOf(ROLE_ASSIGNMENT), '{}') };

/** The role assignments that an item of some other input has. */
export const OWN_ROLE_ASSIGNMENTS = optional(mapOf(ROLE_ASSIGNMENT), '{}');

/** `"OWNER-ASSIGNMENT" => assignment` for all that the items of a map have; `owner` is the key of the item. */
export function rolesOfEach(items: Expression): Expression {
  return `merge([for owner, item in ${items} : {
    for key, role in item.role_assignments : "\${owner}-\${key}" => merge(role, { owner = owner })
  }]...)`;
}

/** The role assignments of the resource with this ID; `more` are arguments that only some modules pass on. */
export function roleAssignments(scope: Expression, more: Arguments = {}): Resources {
  return {
    'azurerm_role_assignment.this': {
      forEach: 'var.role_assignments',
      arguments: { ...roleOf('each.value', scope), ...more },
    },
  };
}

/** The arguments of one role assignment. */
export function roleOf(assignment: Expression, scope: Expression): Arguments {
  const role = `${assignment}.role_definition_id_or_name`;
  const isId = `strcontains(lower(${role}), "/providers/microsoft.authorization/roledefinitions")`;
  return {
    scope,
    principal_id: `${assignment}.principal_id`,
    role_definition_id: `${isId} ? ${role} : null`,
    role_definition_name: `${isId} ? null : ${role}`,
    condition: `${assignment}.condition`,
    condition_version: `${assignment}.condition_version`,
    delegated_managed_identity_resource_id: `${assignment}.delegated_managed_identity_resource_id`,
  };
}

export const LOCK: Inputs = {
  lock: optional(objectOf({ kind: required('string'), name: optional('string') })),
};

/** @param name of the lock where the caller gives none; null if Azure has to choose */
export function lock(scope: Expression, name: Expression | null = dashed('lock', 'var.lock.kind')): Resources {
  return lockNamed('azurerm_management_lock.this', scope, name);
}

/** The lock under another address in the module. */
export function lockNamed(address: string, scope: Expression, name: Expression | null): Resources {
  return { [address]: lockOf('var.lock != null', scope, name) };
}

/** The lock of older releases, which is always an object and says "None" for no lock. */
export const LOCK_OR_NONE: Inputs = {
  lock: nonNull(objectOf({ kind: optional('string', '"None"'), name: optional('string') }), '{}'),
};

export function lockUnlessNone(scope: Expression, name: Expression): Resources {
  return { 'azurerm_management_lock.this': lockOf('var.lock.kind != "None"', scope, name) };
}

function lockOf(isAsked: Expression, scope: Expression, name: Expression | null): DescribedResource {
  return {
    count: `${isAsked} ? 1 : 0`,
    arguments: {
      lock_level: 'var.lock.kind',
      name: name === null ? 'var.lock.name' : `coalesce(var.lock.name, ${name})`,
      scope,
    },
  };
}

const DESTINATIONS = {
  log_analytics_destination_type: optional('string', '"Dedicated"'),
  workspace_resource_id: optional('string'),
  storage_account_resource_id: optional('string'),
  event_hub_authorization_rule_resource_id: optional('string'),
  event_hub_name: optional('string'),
  marketplace_partner_resource_id: optional('string'),
};

/** One setting of `diagnostic_settings`. */
export const DIAGNOSTIC_SETTING = {
  name: optional('string'),
  log_categories: optional('set(string)', '[]'),
  log_groups: optional('set(string)', '["allLogs"]'),
  metric_categories: optional('set(string)', '["AllMetrics"]'),
  ...DESTINATIONS,
};

export const DIAGNOSTIC_SETTINGS: Inputs = { diagnostic_settings: nonNull(mapOf(DIAGNOSTIC_SETTING), '{}') };

/** The diagnostic settings of the resource with this ID; `more` replaces arguments where a module differs. */
export function diagnosticSettings(target: Expression, more: Arguments = {}): Resources {
  const setting = settingsOf('var.diagnostic_settings', target, more);
  return { 'azurerm_monitor_diagnostic_setting.this': setting };
}

/** The diagnostic settings in a map. */
export function settingsOf(settings: Expression, target: Expression, more: Arguments): DescribedResource {
  return {
    forEach: settings,
    arguments: {
      name: `each.value.name != null ? each.value.name : "diag-\${var.name}"`,
      target_resource_id: target,
      eventhub_authorization_rule_id: 'each.value.event_hub_authorization_rule_resource_id',
      eventhub_name: 'each.value.event_hub_name',
      log_analytics_destination_type: 'each.value.log_analytics_destination_type',
      log_analytics_workspace_id: 'each.value.workspace_resource_id',
      partner_solution_id: 'each.value.marketplace_partner_resource_id',
      storage_account_id: 'each.value.storage_account_resource_id',
      enabled_log: `concat(
          [for category in each.value.log_categories : { category = category }],
          [for group in each.value.log_groups : { category_group = group }],
        )`,
      metric: '[for category in each.value.metric_categories : { category = category }]',
      ...more,
    },
  };
}

const LOG = objectOf({
  category: optional('string'),
  category_group: optional('string'),
  enabled: optional('bool', 'true'),
});

const METRIC = objectOf({ category: optional('string'), enabled: optional('bool', 'true') });

/** Diagnostic settings as newer releases take them: a list of logs and one of metrics, both empty if nothing is said. */
export const LISTED_SETTINGS: Input = nonNull(
  mapOf({
    name: optional('string'),
    logs: optional(`list(${LOG})`, '[]'),
    metrics: optional(`list(${METRIC})`, '[]'),
    ...DESTINATIONS,
  }),
  '{}',
);

/** Releases that leave out the destination type where it is the only one there is. */
export const DEDICATED_UNSAID: Arguments = {
  log_analytics_destination_type:
    'each.value.log_analytics_destination_type == "Dedicated" ? null : each.value.log_analytics_destination_type',
};

const PRIVATE_ENDPOINT = {
  name: optional('string'),
  subnet_resource_id: required('string'),
  private_dns_zone_group_name: optional('string', '"default"'),
  private_dns_zone_resource_ids: optional('set(string)', '[]'),
  private_service_connection_name: optional('string'),
  network_interface_name: optional('string'),
  location: optional('string'),
  resource_group_name: optional('string'),
};

/** `private_endpoints`; `more` are attributes that only some modules have. */
export function privateEndpointInputs(more: Readonly<Record<string, Input>> = {}): Inputs {
  return { private_endpoints: nonNull(mapOf({ ...PRIVATE_ENDPOINT, ...more }), '{}') };
}

export const ZONE_GROUPS_MANAGED: Inputs = { private_endpoints_manage_dns_zone_group: nonNull('bool', 'true') };

export interface PrivateEndpoints {
  /** The ID of the resource that the endpoints lead to. */
  readonly target: Expression;
  /** A list. */
  readonly groups: Expression;
  readonly name: Expression;
  readonly connection: Expression;
  /** False in releases in which all zone groups are the module's. */
  readonly canLeaveZoneGroups?: boolean;
  /** Whether the zone groups of the endpoint `key` are the module's. */
  readonly managed?: Expression;
  /** False in releases that undo zone groups which somebody else made. */
  readonly keepsZoneGroups?: boolean;
  /** What replaces the arguments of the endpoints. */
  readonly more?: Arguments;
}

/** The endpoints with their zone groups, and those whose zone groups somebody else makes. */
export function privateEndpoints(of: PrivateEndpoints): Resources {
  const { canLeaveZoneGroups = true, keepsZoneGroups = true } = of;
  if (!canLeaveZoneGroups) {
    return { 'azurerm_private_endpoint.this': endpoint('var.private_endpoints', of, ZONE_GROUP) };
  }
  const { managed = 'var.private_endpoints_manage_dns_zone_group' } = of;
  const chosen = (which: Expression) => `{ for key, value in var.private_endpoints : key => value if ${which} }`;
  return {
    'azurerm_private_endpoint.this': endpoint(chosen(managed), of, ZONE_GROUP),
    'azurerm_private_endpoint.this_unmanaged_dns_zone_groups': {
      ...endpoint(chosen(`!${managed}`), of, {}),
      ignoreChanges: keepsZoneGroups ? ['private_dns_zone_group'] : [],
    },
  };
}

function endpoint(forEach: Expression, of: PrivateEndpoints, zones: Arguments): DescribedResource {
  const connection = 'each.value.private_service_connection_name';
  const group = 'each.value.resource_group_name';
  return {
    forEach,
    arguments: {
      name: `each.value.name != null ? each.value.name : ${of.name}`,
      location: 'each.value.location != null ? each.value.location : var.location',
      resource_group_name: `${group} != null ? ${group} : var.resource_group_name`,
      subnet_id: 'each.value.subnet_resource_id',
      custom_network_interface_name: 'each.value.network_interface_name',
      private_service_connection: [
        {
          is_manual_connection: 'false',
          name: `${connection} != null ? ${connection} : ${of.connection}`,
          private_connection_resource_id: of.target,
          subresource_names: of.groups,
        },
      ],
      ...of.more,
      ...zones,
    },
  };
}

const ZONE_GROUP: Arguments = {
  private_dns_zone_group: `length(each.value.private_dns_zone_resource_ids) > 0 ? [{
    name = each.value.private_dns_zone_group_name
    private_dns_zone_ids = each.value.private_dns_zone_resource_ids
  }] : []`,
};
