/** Azure Machine Learning workspaces, hubs and projects. */
import {
  CUSTOMER_MANAGED_KEY,
  DIAGNOSTIC_SETTINGS,
  diagnosticSettings,
  LOCK,
  lock,
  MANAGED_IDENTITIES,
  PLACE_IN_GROUP,
  privateEndpointInputs,
  privateEndpoints,
  ROLE_ASSIGNMENTS,
  roleAssignments,
  UNINTERESTING,
  ZONE_GROUPS_MANAGED,
} from './interfaces.js';
import type { Description, KnownModule } from './known-module.js';
import { dashed, mapOf, nonNull, objectOf, optional, required } from './known-module.js';
import { AI_SERVICES_INPUTS, aiServices, COMPUTE_INSTANCE_INPUTS, computeInstance } from './machine-learning-extras.js';
import { kindsOfWorkspace } from './machine-learning-kinds.js';
import { type Dependencies, GIVEN, madeDependencies } from './machine-learning-made.js';
import type { Release } from './release.js';

/** Before 0.2.0 the module was another: it made a network of its own, and a project with each hub. */
export const MACHINE_LEARNING_WORKSPACE: KnownModule = {
  name: 'avm-res-machinelearningservices-workspace',
  releases: [
    '0.2.0',
    '0.2.1',
    '0.3.0',
    // 0.3.1 and 0.3.2 can only be applied with rules that 0.3.3 was made to mend.
    '0.3.3',
    '0.3.4',
    '0.3.5',
    '0.3.6',
    '0.3.7',
    '0.3.8',
    '0.3.9',
    '0.3.10',
    '0.3.11',
    '0.4.0',
    '0.4.1',
    '0.5.0',
    '0.6.0',
    '0.7.0',
    '0.8.0',
    '0.9.0',
  ],
  describe: workspace,
};

const DISPLAYED = ['workspace_description', 'workspace_friendly_name'];

function workspace(release: Release): Description {
  const made = release.before('0.5.0') ? madeDependencies(release) : undefined;
  const hasExtras = release.before('0.8.0');
  return {
    azurerm: azurermOf(release),
    inputs: {
      ...PLACE_IN_GROUP,
      ...CUSTOMER_MANAGED_KEY,
      ...LOCK,
      ...privateEndpointInputs(),
      ...ROLE_ASSIGNMENTS,
      ...ownInputs(release),
      ...(made?.inputs ?? dependencyInputs(release)),
      ...(hasExtras ? { ...AI_SERVICES_INPUTS, ...COMPUTE_INSTANCE_INPUTS } : {}),
    },
    ignored: release.since('0.3.0') ? [...UNINTERESTING, ...DISPLAYED] : UNINTERESTING,
    locals: {
      resource:
        'var.kind == "Default" ? azapi_resource.this[0] : var.kind == "Hub" ? azapi_resource.hub[0] : azapi_resource.project[0]',
      id: 'local.resource.id',
      ...(release.since('0.3.3') ? { outbound_rules: outboundRules(release) } : {}),
      ...made?.locals,
    },
    resources: {
      'data.azurerm_resource_group.current': { arguments: { name: 'var.resource_group_name' } },
      ...kindsOfWorkspace(release, made?.dependencies ?? dependencies(release)),
      ...(hasExtras ? { ...aiServices(release), ...computeInstance(release) } : {}),
      ...(made?.resources ?? {}),
      ...lock('local.id'),
      // What older releases pass as the scope is the name of the group.
      ...roleAssignments(release.since('0.3.9') ? 'local.id' : 'var.resource_group_name'),
      ...(release.since('0.3.3') ? diagnosticSettings('local.id') : {}),
      ...endpoints(release),
    },
    ...(made === undefined ? {} : { modules: made.modules }),
    outputs: {
      resource_id: 'local.id',
      private_endpoints: 'azurerm_private_endpoint.this',
      workspace: `{
        name = local.resource.name
        container_registry_id = try(local.resource.body.properties.containerRegistry, null)
        storage_account_id = try(local.resource.body.properties.storageAccount, null)
        key_vault_id = try(local.resource.body.properties.keyVault, null)
        application_insights_id = try(local.resource.body.properties.applicationInsights, null)
      }`,
      ...(release.since('0.8.0')
        ? { system_assigned_mi_principal_id: 'try(local.resource.identity[0].principal_id, null)' }
        : {
            resource: 'local.resource',
            workspace_identity: `{
              principal_id = try(local.resource.identity[0].principal_id, null)
              type = try(local.resource.identity[0].type, null)
            }`,
          }),
      ...made?.outputs,
    },
  };
}

function azurermOf(release: Release): string {
  if (release.since('0.9.0')) return '>= 4.17.0, < 5.0';
  if (release.since('0.4.0')) return '~> 4.0';
  if (release.since('0.3.11')) return '>= 3.116.0, < 5.0.0';
  return release.since('0.3.6') ? '>= 3.116.0, < 4.0.0' : '3.115';
}

const DEPENDENCY = optional(objectOf({ resource_id: optional('string') }), '{ resource_id = null }');

/** Since 0.5.0, where everything that the workspace works with is the caller's. */
function dependencyInputs(release: Release): Description['inputs'] {
  return {
    storage_account: DEPENDENCY,
    application_insights: DEPENDENCY,
    container_registry: DEPENDENCY,
    key_vault: optional(
      objectOf({ resource_id: optional('string'), use_microsoft_managed_key_vault: optional('bool', 'false') }),
      '{ resource_id = null }',
    ),
    ...(release.since('0.8.0') ? { azure_ai_hub: DEPENDENCY } : { ai_studio_hub_id: optional('string') }),
  };
}

function dependencies(release: Release): Dependencies {
  return release.since('0.8.0') ? { ...GIVEN, hub: 'var.azure_ai_hub.resource_id' } : GIVEN;
}

const OUTBOUND_RULES = objectOf({
  fqdn: optional(mapOf({ destination: required('string') }), '{}'),
  private_endpoint: optional(
    mapOf({
      resource_id: required('string'),
      sub_resource_target: required('string'),
      spark_enabled: optional('bool', 'false'),
    }),
    '{}',
  ),
  service_tag: optional(
    mapOf({
      action: required('string'),
      service_tag: required('string'),
      address_prefixes: optional('list(string)'),
      protocol: required('string'),
      port_ranges: required('string'),
    }),
    '{}',
  ),
});

function ownInputs(release: Release): Description['inputs'] {
  const since = (version: string, inputs: Description['inputs']) => (release.since(version) ? inputs : {});
  return {
    kind: optional('string', '"Default"'),
    hbi_workspace: optional('bool', 'false'),
    is_private: optional('bool', release.since('0.8.0') ? 'null' : 'false'),
    workspace_managed_network: optional(
      objectOf({
        isolation_mode: required('string'),
        ...since('0.3.8', { outbound_rules: optional(OUTBOUND_RULES, '{}') }),
        ...since('0.4.1', { firewall_sku: optional('string', '"Standard"') }),
      }),
      '{ isolation_mode = "Disabled" }',
    ),
    ...since('0.3.3', {
      ...DIAGNOSTIC_SETTINGS,
      ...MANAGED_IDENTITIES,
      outbound_rules: optional(
        mapOf({ resource_id: required('string'), sub_resource_target: required('string') }),
        '{}',
      ),
    }),
    ...since('0.3.4', { storage_access_type: optional('string', '"identity"') }),
    ...since('0.3.9', {
      primary_user_assigned_identity: nonNull(objectOf({ resource_id: optional('string') }), '{}'),
    }),
    ...since('0.4.1', { ip_allowlist: optional('set(string)', '[]') }),
    ...since('0.7.0', ZONE_GROUPS_MANAGED),
    ...since('0.8.0', {
      image_build_compute: optional('string'),
      public_network_access_enabled: optional('bool', 'false'),
    }),
    ...since('0.9.0', {
      provision_network_now_enabled: optional('bool', 'false'),
      public_access_when_behind_vnet_enabled: optional('bool', 'false'),
      serverless_compute: optional(
        objectOf({ subnet_id: optional('string'), public_ip_enabled: optional('bool', 'false') }),
      ),
      service_side_cmk_encryption_enabled: optional('bool', 'false'),
    }),
  };
}

function endpoints(release: Release): Description['resources'] {
  const isNewer = release.since('0.7.0');
  return privateEndpoints({
    target: 'local.id',
    groups: '["amlworkspace"]',
    name: dashed(isNewer ? 'pep' : 'pe', 'var.name'),
    connection: dashed('pse', 'var.name'),
    canLeaveZoneGroups: isNewer,
    ...(isNewer ? {} : { more: { resource_group_name: 'var.resource_group_name' } }),
  });
}

function outboundRules(release: Release): string {
  const rules = 'var.workspace_managed_network.outbound_rules';
  const toResources = `{ for key, rule in var.outbound_rules : key => {
    type = "PrivateEndpoint"
    destination = { serviceResourceId = rule.resource_id, subresourceTarget = rule.sub_resource_target, sparkEnabled = false }
  } }`;
  if (release.before('0.3.8')) return toResources;
  return `merge(
    { for key, rule in ${rules}.fqdn : key => { type = "FQDN", destination = rule.destination } },
    ${toResources},
    { for key, rule in ${rules}.private_endpoint : key => {
      type = "PrivateEndpoint"
      destination = { serviceResourceId = rule.resource_id, subresourceTarget = rule.sub_resource_target, sparkEnabled = rule.spark_enabled }
    } },
    { for key, rule in ${rules}.service_tag : key => {
      type = "ServiceTag"
      destination = {
        action = rule.action
        addressPrefixes = rule.address_prefixes
        portRanges = rule.port_ranges
        protocol = rule.protocol
        serviceTag = rule.service_tag
      }
    } },
  )`;
}
