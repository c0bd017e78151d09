/** Cognitive Services: Azure OpenAI, AI Services and their kin. Deployments and content filters are nothing rules ask about. */
import {
  CUSTOMER_MANAGED_KEY,
  DIAGNOSTIC_SETTINGS,
  diagnosticSettings,
  IDENTITY_IF_ASKED,
  LOCK,
  lock,
  MANAGED_IDENTITIES,
  PLACE,
  privateEndpointInputs,
  privateEndpoints,
  ROLE_ASSIGNMENTS,
  roleAssignments,
  UNINTERESTING,
  ZONE_GROUPS_MANAGED,
} from './interfaces.js';
import type { Arguments, DescribedResource, Description, Expression, Input, KnownModule } from './known-module.js';
import { dashed, nonNull, objectOf, optional, required } from './known-module.js';
import type { Release } from './release.js';

export const COGNITIVE_ACCOUNT: KnownModule = {
  name: 'avm-res-cognitiveservices-account',
  releases: [
    '0.2.1',
    '0.3.0',
    '0.4.0',
    '0.5.0',
    '0.6.0',
    '0.7.0',
    '0.7.1',
    '0.8.0',
    '0.9.0',
    '0.10.0',
    '0.10.1',
    '0.10.2',
    '0.10.3',
    '0.11.0',
    '0.11.1',
  ],
  describe: account,
};

const IGNORED = [
  ...UNINTERESTING,
  'associated_projects',
  'cognitive_deployments',
  'custom_question_answering_search_service_id',
  'custom_question_answering_search_service_key',
  'default_project',
  'deployment_serialization_enabled',
  'dynamic_throttling_enabled',
  'metrics_advisor_aad_client_id',
  'metrics_advisor_aad_tenant_id',
  'metrics_advisor_super_user_name',
  'metrics_advisor_website_name',
  'qna_runtime_endpoint',
  'rai_monitor_config',
  'rai_policies',
];

/** Since 0.8.0 written in ARM's words, before that with the azurerm provider; since 0.6.0 with a resource for AI Services. */
function account(release: Release): Description {
  const isArm = release.since('0.8.0');
  const hasKinds = release.since('0.6.0');
  const hasParent = release.since('0.10.2');
  return {
    azurerm: azurermOf(release),
    inputs: {
      ...PLACE,
      ...(hasParent ? { parent_id: required('string') } : { resource_group_name: required('string') }),
      ...CUSTOMER_MANAGED_KEY,
      ...DIAGNOSTIC_SETTINGS,
      ...LOCK,
      ...MANAGED_IDENTITIES,
      ...ROLE_ASSIGNMENTS,
      ...privateEndpointInputs(),
      ...ZONE_GROUPS_MANAGED,
      ...accountInputs(release),
      ...(hasKinds ? { is_hsm_key: nonNull('bool', 'false') } : {}),
      ...(isArm ? { allow_project_management: nonNull('bool', 'false') } : {}),
      ...(release.since('0.10.0') ? NEWER_INPUTS : {}),
    },
    ignored: IGNORED,
    locals: { id: idOf(release) },
    resources: {
      ...SUFFIX,
      ...(isArm && !hasParent
        ? { 'data.azurerm_resource_group.rg': { arguments: { name: 'var.resource_group_name' } } }
        : {}),
      ...(isArm ? armAccounts(release) : azurermAccounts(release)),
      ...customerKey(hasKinds),
      ...lock('local.id'),
      ...roleAssignments('local.id', { principal_type: 'each.value.principal_type' }),
      ...diagnosticSettings('local.id'),
      ...endpoints(release),
    },
    outputs: {
      name: 'var.name',
      resource_id: 'local.id',
      resource: accountOf(release),
      endpoint: `try(${accountOf(release)}.endpoint, null)`,
      private_endpoints: 'azurerm_private_endpoint.this',
      system_assigned_mi_principal_id: `var.managed_identities.system_assigned ? ${accountOf(release)}.identity[0].principal_id : null`,
    },
  };
}

/** The one account there is. */
function accountOf(release: Release): Expression {
  if (release.before('0.6.0')) return 'azurerm_cognitive_account.this';
  const [other, services] = release.since('0.8.0')
    ? ['azapi_resource.this', 'azapi_resource.ai_service']
    : ['azurerm_cognitive_account.this', 'azurerm_cognitive_account.ai_services'];
  return `(var.kind != "AIServices" ? ${other}[0] : ${services}[0])`;
}

function idOf(release: Release): Expression {
  return `${accountOf(release)}.id`;
}

function accountInputs(release: Release): Readonly<Record<string, Input>> {
  return {
    kind: required('string'),
    sku_name: required('string'),
    custom_subdomain_name: optional('string'),
    fqdns: optional('list(string)', release.since('0.8.0') ? '[]' : 'null'),
    local_auth_enabled: optional('bool'),
    network_acls: optional(
      objectOf({
        default_action: required('string'),
        ip_rules: optional('set(string)'),
        virtual_network_rules: optional(
          'set(object({ ignore_missing_vnet_service_endpoint = optional(bool), subnet_id = string }))',
        ),
        ...(release.since('0.7.0') ? { bypass: optional('string') } : {}),
      }),
    ),
    outbound_network_access_restricted: optional('bool'),
    public_network_access_enabled: release.since('0.6.0') ? nonNull('bool', 'true') : optional('bool'),
    storage: optional('list(object({ identity_client_id = optional(string), storage_account_id = string }))'),
  };
}

const NEWER_INPUTS: Readonly<Record<string, Input>> = {
  aml_workspace: optional(objectOf({ resource_id: required('string'), identity_client_id: optional('string') })),
  network_injections: optional(
    objectOf({
      subnet_id: required('string'),
      scenario: required('string'),
      microsoft_managed_network_enabled: optional('bool', 'false'),
    }),
  ),
};

const SUFFIX: Readonly<Record<string, DescribedResource>> = {
  'random_string.default_custom_subdomain_name_suffix': { arguments: {} },
};

/** Without a name of its own the account gets one that ends in five random letters. */
const SUBDOMAIN = `coalesce(var.custom_subdomain_name, "azure-cognitive-\${random_string.default_custom_subdomain_name_suffix.result}")`;

function azurermAccounts(release: Release): Readonly<Record<string, DescribedResource>> {
  const args: Arguments = {
    name: 'var.name',
    location: 'var.location',
    resource_group_name: 'var.resource_group_name',
    kind: 'var.kind',
    sku_name: 'var.sku_name',
    fqdns: 'var.fqdns',
    local_auth_enabled: 'var.local_auth_enabled',
    outbound_network_access_restricted: 'var.outbound_network_access_restricted',
    public_network_access_enabled: 'var.public_network_access_enabled',
    identity: IDENTITY_IF_ASKED,
    network_acls: networkAcls(release.since('0.7.0')),
    storage: 'var.storage == null ? [] : var.storage',
  };
  const other = { ...args, custom_subdomain_name: SUBDOMAIN };
  if (release.before('0.6.0')) return { 'azurerm_cognitive_account.this': { arguments: other } };
  const services = { ...args, custom_subdomain_name: 'var.custom_subdomain_name', network_acls: networkAcls(false) };
  return {
    'azurerm_cognitive_account.this': {
      count: 'var.kind != "AIServices" ? 1 : 0',
      arguments: other,
    },
    'azurerm_cognitive_account.ai_services': {
      count: 'var.kind == "AIServices" ? 1 : 0',
      arguments: { ...services, customer_managed_key: HSM_KEY },
    },
  };
}

const HSM_KEY: Expression = `var.is_hsm_key && var.customer_managed_key != null ? [{
  identity_client_id = try(data.azurerm_user_assigned_identity.this[0].client_id, null)
}] : []`;

function networkAcls(hasBypass: boolean): Expression {
  return `var.network_acls == null ? [] : [{
    default_action = var.network_acls.default_action
    ip_rules = var.network_acls.ip_rules
    ${hasBypass ? 'bypass = var.network_acls.bypass' : ''}
    virtual_network_rules = var.network_acls.virtual_network_rules == null ? [] : var.network_acls.virtual_network_rules
  }]`;
}

function armAccounts(release: Release): Readonly<Record<string, DescribedResource>> {
  const common: Arguments = {
    type: '"Microsoft.CognitiveServices/accounts@2025-06-01"',
    name: 'var.name',
    location: 'var.location',
    parent_id: release.since('0.10.2') ? 'var.parent_id' : 'data.azurerm_resource_group.rg.id',
    identity: IDENTITY_IF_ASKED,
  };
  const properties: Arguments = {
    allowProjectManagement: 'var.allow_project_management',
    disableLocalAuth: 'var.local_auth_enabled == null ? false : !var.local_auth_enabled',
    publicNetworkAccess: 'var.public_network_access_enabled ? "Enabled" : "Disabled"',
    restrictOutboundNetworkAccess: 'var.outbound_network_access_restricted == true',
    userOwnedStorage: OWNED_STORAGE,
  };
  const canBypass = release.since('0.10.3');
  const network = release.since('0.10.0') ? NEWER_PROPERTIES : {};
  return {
    'azapi_resource.this': {
      count: 'var.kind != "AIServices" ? 1 : 0',
      arguments: {
        ...common,
        body: {
          kind: 'var.kind',
          sku: { name: 'var.sku_name' },
          properties: {
            ...properties,
            allowedFqdnList: 'var.fqdns',
            customSubDomainName: SUBDOMAIN,
            networkAcls: armAcls(
              canBypass ? 'var.network_acls.bypass' : 'var.kind == "OpenAI" ? var.network_acls.bypass : null',
            ),
          },
        },
      },
    },
    'azapi_resource.ai_service': {
      count: 'var.kind == "AIServices" ? 1 : 0',
      arguments: {
        ...common,
        body: {
          kind: '"AIServices"',
          sku: { name: 'var.sku_name' },
          properties: {
            ...properties,
            ...network,
            allowedFqdnList: 'try(length(var.fqdns) > 0 ? var.fqdns : null, null)',
            customSubDomainName: 'var.custom_subdomain_name',
            networkAcls: armAcls(canBypass ? 'var.network_acls.bypass' : 'null'),
          },
        },
      },
    },
    ...HSM_UPDATE,
  };
}

const OWNED_STORAGE: Expression = `var.storage == null ? null : [for storage in var.storage : {
  resourceId = storage.storage_account_id
  identityClientId = storage.identity_client_id
}]`;

const NEWER_PROPERTIES: Arguments = {
  amlWorkspace: `var.aml_workspace != null ? {
    resourceId = var.aml_workspace.resource_id
    identityClientId = var.aml_workspace.identity_client_id
  } : null`,
  networkInjections: `var.network_injections != null ? [{
    subnetArmId = var.network_injections.subnet_id
    scenario = var.network_injections.scenario
    useMicrosoftManagedNetwork = var.network_injections.microsoft_managed_network_enabled
  }] : null`,
};

function armAcls(bypass: Expression): Expression {
  return `var.network_acls == null ? null : {
    defaultAction = var.network_acls.default_action
    ipRules = var.network_acls.ip_rules == null ? null : [for rule in var.network_acls.ip_rules : { value = rule }]
    virtualNetworkRules = var.network_acls.virtual_network_rules == null ? null : [
      for rule in var.network_acls.virtual_network_rules : {
        id = rule.subnet_id
        ignoreMissingVnetServiceEndpoint = rule.ignore_missing_vnet_service_endpoint == true
      }
    ]
    bypass = ${bypass}
  }`;
}

const HSM_UPDATE: Readonly<Record<string, DescribedResource>> = {
  'azapi_update_resource.ai_service_hsm_key': {
    count: 'var.kind == "AIServices" && var.is_hsm_key && var.customer_managed_key != null ? 1 : 0',
    arguments: {
      type: '"Microsoft.CognitiveServices/accounts@2025-06-01"',
      resource_id: 'azapi_resource.ai_service[0].id',
      body: {
        properties: {
          encryption: {
            keySource: '"Microsoft.KeyVault"',
            keyVaultProperties: { keyName: 'var.customer_managed_key.key_name' },
          },
        },
      },
    },
  },
};

/** A key in a managed HSM is set on the account itself. */
function customerKey(hasKinds: boolean): Readonly<Record<string, DescribedResource>> {
  const isVaultKey = `var.customer_managed_key != null${hasKinds ? ' && !var.is_hsm_key' : ''} ? 1 : 0`;
  return {
    'data.azurerm_key_vault_key.this': {
      count: isVaultKey,
      arguments: {
        key_vault_id: 'var.customer_managed_key.key_vault_resource_id',
        name: 'var.customer_managed_key.key_name',
      },
    },
    'data.azurerm_user_assigned_identity.this': {
      count: 'var.customer_managed_key == null ? 0 : (var.customer_managed_key.user_assigned_identity != null ? 1 : 0)',
      arguments: {
        name: 'reverse(split("/", var.customer_managed_key.user_assigned_identity.resource_id))[0]',
        resource_group_name: 'split("/", var.customer_managed_key.user_assigned_identity.resource_id)[4]',
      },
    },
    'azurerm_cognitive_account_customer_managed_key.this': {
      count: isVaultKey,
      arguments: {
        cognitive_account_id: 'local.id',
        key_vault_key_id: 'data.azurerm_key_vault_key.this[0].id',
        identity_client_id: 'try(data.azurerm_user_assigned_identity.this[0].client_id, null)',
      },
    },
  };
}

/** Since 0.11.0 an endpoint without a name gets one out of the account's ID. */
function endpoints(release: Release): Readonly<Record<string, DescribedResource>> {
  const group = 'each.value.resource_group_name != null ? each.value.resource_group_name';
  return privateEndpoints({
    target: 'local.id',
    groups: '["account"]',
    name: release.since('0.11.0') ? 'null' : dashed('pep', 'var.name'),
    connection: release.since('0.11.0') ? 'null' : dashed('pse', 'var.name'),
    more: {
      resource_group_name: release.since('0.10.2')
        ? `${group} : split("/", var.parent_id)[4]`
        : `${group} : var.resource_group_name`,
    },
  });
}

function azurermOf(release: Release): string {
  if (release.since('0.7.0')) return '>= 4.17.0, < 5.0';
  if (release.since('0.6.0')) return '~> 4.0';
  return release.since('0.2.1') ? '>= 3.71.0, < 4.0' : '>= 3.71.0';
}
