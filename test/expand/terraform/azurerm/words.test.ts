import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Arguments, Conversion } from '../../../../src/expand/mapping/mapping.js';
import { spellingsOf } from '../../../../src/expand/mapping/spelling.js';
import { ARGUMENT_RELEASES } from '../../../../src/expand/terraform/azurerm/argument-releases.js';
import { FACET_MAPPINGS, NESTED_MAPPINGS, TYPE_MAPPINGS } from '../../../../src/expand/terraform/azurerm/mappings.js';
import { releasesOf } from '../../../../src/expand/terraform/azurerm/releases.js';
import { settingOf } from '../../../../src/expand/terraform/azurerm/settings.js';
import { AzurermWords } from '../../../../src/expand/terraform/azurerm/words.js';
import type { Scalar } from '../../../../src/expand/value.js';
import { object } from '../../../../src/expand/values.js';
import type { Vocabulary, Wanted } from '../../../../src/expand/vocabulary.js';
import { ResourceView } from '../../../../src/model/resource-view.js';
import { place, plain } from '../../../support/plain.js';
import { type Options, type Plain, terraform, unknownOf, valueOfPlain } from './builder.js';
import { deployed } from './lowering.js';

/** The words of the first of these resources. */
function wordsOf(
  resources: Readonly<Record<string, Record<string, Plain>>>,
  constraint?: string,
  options: Options = {},
): Vocabulary {
  const provider = { source: 'hashicorp/azurerm', ...(constraint === undefined ? {} : { constraint }) };
  const all = Object.entries(resources).map(([address, given]) => terraform(address, given, { provider, ...options }));
  const { words } = deployed(...all)[0] ?? {};
  if (words === undefined) throw new Error('nothing came out');
  return words;
}

const NAMED = { name: 'x', resource_group_name: 'rg' };
const STORAGE = 'azurerm_storage_account.st';
const WORKSPACE = 'azurerm_machine_learning_workspace.ws';
const CLUSTER = 'azurerm_machine_learning_compute_cluster.cpu';
const INSTANCE = 'azurerm_machine_learning_compute_instance.dev';
const STORE = 'azurerm_machine_learning_datastore_blobstorage.d';
const ACCESS = 'properties.publicNetworkAccess';
const HTTPS = 'properties.supportsHttpsTrafficOnly';

describe('what to write', () => {
  it.each<[string, string, Wanted, string]>([
    [WORKSPACE, ACCESS, 'Disabled', 'public_network_access_enabled = false'],
    ['azurerm_ai_foundry.hub', ACCESS, 'Disabled', 'public_network_access = "Disabled"'],
    [STORAGE, 'properties.networkAcls.defaultAction', 'Deny', 'network_rules { default_action = "Deny" }'],
    [
      STORAGE,
      'properties.networkAcls.bypass',
      'Logging, AzureServices',
      'network_rules { bypass = ["Logging", "AzureServices"] }',
    ],
    [CLUSTER, 'properties.disableLocalAuth', true, 'local_auth_enabled = false'],
    [CLUSTER, 'properties.properties.remoteLoginPortPublicAccess', 'Disabled', 'ssh_public_access_enabled = false'],
    [CLUSTER, 'identity.type', 'SystemAssigned', 'identity { type = "SystemAssigned" }'],
    ['azurerm_storage_container.c', 'properties.publicAccess', 'None', 'container_access_type = "private"'],
    [
      'azurerm_subnet.s',
      'properties.privateLinkServiceNetworkPolicies',
      'Enabled',
      'private_link_service_network_policies_enabled = true',
    ],
    [
      'azurerm_subnet.s',
      'properties.natGateway.id',
      'ID',
      'nat_gateway_id = "ID" in azurerm_subnet_nat_gateway_association',
    ],
    [
      'azurerm_private_endpoint.pe',
      'properties.privateLinkServiceConnections[].properties.groupIds',
      ['amlworkspace'],
      'private_service_connection { subresource_names = ["amlworkspace"] }',
    ],
  ])('%s: %s %s', (address, path, value, expected) => {
    expect(wordsOf({ [address]: NAMED }).changeTo(path, value)).toEqual({ kind: 'write', text: expected });
  });

  it.each([
    [INSTANCE, 'properties.properties.sshSettings.sshPublicAccess', 'Disabled', 'leave-out', 'ssh'],
    [INSTANCE, 'properties.properties.sshSettings.sshPublicAccess', 'Enabled', 'block', 'ssh'],
    [WORKSPACE, 'properties.encryption.status', 'Enabled', 'block', 'encryption'],
    [WORKSPACE, 'identity.type', 'None', 'leave-out', 'identity.type'],
    [STORE, 'properties.credentials.credentialsType', 'None', 'leave-out', 'account_key and shared_access_signature'],
  ])('may be a block or nothing: %s, %s %s', (address, path, value, kind, text) => {
    expect(wordsOf({ [address]: NAMED }).changeTo(path, value)).toEqual({ kind, text });
  });

  it('is to leave out what is there', () => {
    const words = wordsOf({ [STORE]: { ...NAMED, account_key: 'x' } });
    expect(words.changeTo('properties.credentials.credentialsType', 'None')?.text).toBe('account_key');
    expect(words.nameOf('properties.credentials.credentialsType')).toBe('account_key');
  });

  it('cannot be said for a value that no argument stands for', () => {
    expect(wordsOf({ [STORAGE]: NAMED }).changeTo(ACCESS, 'SecuredByPerimeter')).toBeUndefined();
    expect(
      wordsOf({ 'azurerm_ai_foundry.hub': NAMED }).changeTo('properties.systemDatastoresAuthMode', 'Identity'),
    ).toBe(undefined);
  });
});

describe('the release of the provider', () => {
  it.each([
    [STORAGE, HTTPS, '~> 3.113.0', 'enable_https_traffic_only'],
    [STORAGE, HTTPS, '~> 3.114.0', 'https_traffic_only_enabled'],
    [STORAGE, HTTPS, undefined, 'https_traffic_only_enabled'],
    [
      'azurerm_subnet.s',
      'properties.privateEndpointNetworkPolicies',
      '~> 3.17.0',
      'enforce_private_link_endpoint_network_policies',
    ],
    [
      'azurerm_subnet.s',
      'properties.privateEndpointNetworkPolicies',
      '~> 3.18.0',
      'private_endpoint_network_policies_enabled',
    ],
    ['azurerm_subnet.s', 'properties.privateEndpointNetworkPolicies', '~> 4.0', 'private_endpoint_network_policies'],
    ['azurerm_application_insights.ai', 'properties.DisableLocalAuth', '~> 4.77.0', 'local_authentication_disabled'],
    ['azurerm_application_insights.ai', 'properties.DisableLocalAuth', '~> 4.78.0', 'local_authentication_enabled'],
    [WORKSPACE, 'properties.allowPublicAccessWhenBehindVnet', '~> 3.1.0', 'public_network_access_enabled'],
    [WORKSPACE, 'properties.allowPublicAccessWhenBehindVnet', '~> 3.90', undefined],
    [WORKSPACE, 'properties.allowPublicAccessWhenBehindVnet', '~> 4.0', undefined],
    [WORKSPACE, ACCESS, '~> 3.24.0', 'public_network_access_enabled'],
    ['azurerm_route_table.t', 'properties.disableBgpRoutePropagation', '~> 3.117', 'bgp_route_propagation_enabled'],
    ['azurerm_key_vault.kv', 'properties.enableSoftDelete', '~> 2.41.0', 'soft_delete_enabled'],
    ['azurerm_key_vault.kv', 'properties.enableSoftDelete', '~> 4.0', undefined],
  ])('chooses the argument: %s, %s, azurerm %s', (address, path, constraint, expected) => {
    expect(wordsOf({ [address]: NAMED }, constraint).nameOf(path)).toBe(expected);
  });

  it('does not rename what is written', () => {
    const words = wordsOf({ [STORAGE]: { ...NAMED, enable_https_traffic_only: false } }, '~> 3.114');
    expect(words.nameOf(HTTPS)).toBe('enable_https_traffic_only');
  });

  it.each([
    [WORKSPACE, ACCESS, '~> 3.24.0', 'public_network_access_enabled needs azurerm 3.25 or later for that.'],
    [WORKSPACE, ACCESS, '~> 3.25.0', undefined],
    [
      'azurerm_key_vault.kv',
      ACCESS,
      '~> 3.18.0',
      'public_network_access_enabled needs azurerm 3.19 or later for that.',
    ],
    ['azurerm_key_vault.kv', ACCESS, '~> 3.19.0', undefined],
    [
      'azurerm_container_registry.cr',
      'properties.policies.azureADAuthenticationAsArmPolicy.status',
      '~> 3.117',
      'azuread_authentication_as_arm_policy_enabled needs azurerm 4.81 or later for that.',
    ],
    ['azurerm_container_registry_webhook.w', 'tags', '~> 3.0.0', undefined],
    ['azurerm_private_dns_resolver_forwarding_rule.r', 'properties.forwardingRuleState', '~> 3.30.0', undefined],
    ['azurerm_route_table.t', 'properties.disableBgpRoutePropagation', '~> 3.117', undefined],
    [
      'azurerm_ai_foundry.hub',
      'properties.systemDatastoresAuthMode',
      undefined,
      'azurerm_ai_foundry has no argument for systemDatastoresAuthMode; azapi_update_resource can set it.',
    ],
  ])('is told where the one in use lacks it: %s, %s, azurerm %s', (address, path, constraint, expected) => {
    expect(wordsOf({ [address]: NAMED }, constraint).noteOn(path, 'Disabled')).toBe(expected);
  });

  it.each([
    ['>= 3.0', {}, "the newest azurerm of '>= 3.0', 5.2.0"],
    ['>= 3.0', { public_network_access_enabled: true }, "the newest azurerm of '>= 3.0', 5.2.0"],
    ['>= 3.25', { public_network_access_enabled: true }, undefined],
    ['>= 3.25', {}, "the newest azurerm of '>= 3.25', 5.2.0"],
    ['>= 3.24, < 4.0', {}, "the newest azurerm of '>= 3.24, < 4.0', 3.117.1"],
    ['~> 3.30', {}, undefined],
    ['~> 4.0', {}, undefined],
    ['~> 3.110', {}, undefined],
    [undefined, {}, 'the newest azurerm, 5.2.0'],
  ])('is an assumption where the meaning depends on it: %s, %j', (constraint, given, expected) => {
    const words = wordsOf({ [WORKSPACE]: { ...NAMED, ...given } }, constraint);
    expect(words.assumptionOf(ACCESS)).toBe(expected);
    expect(words.assumptionOf('properties.hbiWorkspace')).toBeUndefined();
  });

  it('is no assumption if the lock file says it', () => {
    const provider = { source: 'hashicorp/azurerm', locked: '3.24.0', constraint: '>= 3.0' };
    expect(wordsOf({ [WORKSPACE]: NAMED }, undefined, { provider }).assumptionOf(ACCESS)).toBeUndefined();
  });
});

describe('a value as it is written', () => {
  it.each<[string, string, Scalar, string | undefined]>([
    [WORKSPACE, ACCESS, 'Enabled', 'true'],
    [WORKSPACE, ACCESS, 'enabled', 'true'],
    [WORKSPACE, 'properties.managedNetwork.isolationMode', 'Disabled', '"Disabled"'],
    [CLUSTER, 'properties.disableLocalAuth', false, 'true'],
    [INSTANCE, 'properties.properties.sshSettings.sshPublicAccess', 'Enabled', undefined],
    [WORKSPACE, 'identity.type', 'None', undefined],
    [WORKSPACE, 'properties.unheardOf', 'x', undefined],
    ['azurerm_key_vault.kv', 'properties.softDeleteRetentionInDays', 7, '7'],
  ])('%s: %s %s', (address, path, value, expected) => {
    expect(wordsOf({ [address]: NAMED }).valueOf(path, value)).toBe(expected);
  });

  it('is implied if no argument says it', () => {
    expect(wordsOf({ [STORAGE]: NAMED }).isImplied('properties.minimumTlsVersion')).toBe(true);
    const set = { ...NAMED, min_tls_version: 'TLS1_0' };
    expect(wordsOf({ [STORAGE]: set }).isImplied('properties.minimumTlsVersion')).toBe(false);
    expect(wordsOf({ [STORAGE]: { ...NAMED, min_tls_version: null } }).isImplied('properties.minimumTlsVersion')).toBe(
      true,
    );
    expect(
      wordsOf({ [STORAGE]: { ...NAMED, network_rules: unknownOf('x') } }).isImplied('properties.networkAcls.bypass'),
    ).toBe(false);
  });
});

describe('separate resources', () => {
  const rules = {
    storage_account_id: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/x',
  };
  const withRules = {
    [STORAGE]: NAMED,
    'azurerm_storage_account_network_rules.r': { ...rules, default_action: 'Allow' },
  };

  it('are named where they set the property', () => {
    const words = wordsOf(withRules);
    expect(words.nameOf('properties.networkAcls.defaultAction')).toBe(
      'default_action of azurerm_storage_account_network_rules',
    );
    expect(words.changeTo('properties.networkAcls.defaultAction', 'Deny')?.text).toBe(
      'default_action = "Deny" in azurerm_storage_account_network_rules',
    );
    expect(words.nameOf(ACCESS)).toBe('public_network_access_enabled');
  });

  it('are where the properties stand that they set', () => {
    const subnet = {
      'azurerm_subnet.s': { ...NAMED, virtual_network_name: 'v' },
      'azurerm_subnet_network_security_group_association.a': {
        subnet_id: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/x',
        network_security_group_id: 'nsg',
      },
    };
    const all = Object.entries(subnet).map(([address, given]) => terraform(address, given));
    const [lowered] = deployed(...all);
    if (lowered === undefined) throw new Error('nothing came out');
    const property = new ResourceView(lowered).property('properties.networkSecurityGroup.id');
    expect(property.span.source).toBe(all[1]?.span.source);
    expect(place(property.span)).toBe('main.tf:3:3-3:36');
    expect(lowered.words?.nameOf('properties.networkSecurityGroup.id')).toBe(
      'network_security_group_id of azurerm_subnet_network_security_group_association',
    );
  });

  it.each(['~> 4.0', '~> 5.0'])('come before write-only arguments of %s', (constraint) => {
    const words = wordsOf({ 'azurerm_subnet.s': { ...NAMED, virtual_network_name: 'v' } }, constraint);
    expect(words.nameOf('properties.networkSecurityGroup.id')).toBe(
      'network_security_group_id of azurerm_subnet_network_security_group_association',
    );
  });

  it('have words of their own about a resource declared elsewhere', () => {
    const words = wordsOf({ 'azurerm_storage_account_network_rules.r': { ...rules, default_action: 'Allow' } });
    expect(words.nameOf('properties.networkAcls.defaultAction')).toBe('default_action');
  });
});

describe('azapi', () => {
  const given = { type: 'Microsoft.MachineLearningServices/workspaces@2024-10-01', name: 'ws', body: {} };
  const words = wordsOf({ 'azapi_resource.ws': given });

  it.each<[string, Wanted, string, string]>([
    [ACCESS, 'Disabled', 'body.properties.publicNetworkAccess', 'body.properties.publicNetworkAccess = "Disabled"'],
    ['identity.type', 'SystemAssigned', 'identity.type', 'identity { type = "SystemAssigned" }'],
    ['kind', 'Hub', 'body.kind', 'body.kind = "Hub"'],
    ['location', 'westeurope', 'location', 'location = "westeurope"'],
  ])('writes ARM below body: %s', (path, value, name, text) => {
    expect(words.nameOf(path)).toBe(name);
    expect(words.changeTo(path, value)).toEqual({ kind: 'write', text });
  });

  it('has the words of azurerm for other types, and its own for those azurerm lacks', () => {
    expect(words.resource('Microsoft.Network/privateEndpoints')).toBe('an azurerm_private_endpoint');
    expect(words.resource('Microsoft.Network/publicIPAddresses')).toBe('an azurerm_public_ip');
    expect(words.resource('Microsoft.Web/sites')).toBe('an azapi_resource of type Microsoft.Web/sites');
    expect(words.of('Microsoft.Storage/storageAccounts').nameOf(HTTPS)).toBe('https_traffic_only_enabled');
    expect(words.of('Microsoft.Web/sites').nameOf('properties.httpsOnly')).toBe('body.properties.httpsOnly');
    expect(words.of('microsoft.machinelearningservices/workspaces')).toBe(words);
  });
});

/** Every conversion of every table, with the names that lead to it. */
const conversions = [...TYPE_MAPPINGS, ...FACET_MAPPINGS, ...NESTED_MAPPINGS].flatMap((mapping) =>
  conversionsIn(mapping.arguments, [mapping.azurerm]),
);

function conversionsIn(args: Arguments, names: readonly string[]): readonly (readonly [string, Conversion])[] {
  return Object.entries(args).flatMap(([name, conversion]) => [
    [[...names, name].join('.'), conversion] as const,
    ...conversionsIn(conversion.inner ?? {}, [...names, name]),
  ]);
}

const WANTED: readonly Scalar[] = [
  true,
  false,
  90,
  'Enabled',
  'Disabled',
  'enabled',
  'Allow',
  'Deny',
  'None',
  'TLS1_2',
  'x',
];

describe('the way back', () => {
  it.each(conversions)('of %s names the argument for each of its properties', (_, conversion) => {
    for (const path of conversion.paths) expect(spellingsOf(conversion, path)).not.toEqual([]);
    expect(spellingsOf(conversion, 'properties.unheardOf.by.any')).toEqual([]);
  });

  it.each(conversions)('of %s leads to what was wanted', (_, conversion) => {
    const resource = terraform('azurerm_x.y', {});
    const { headerSpan: span } = resource;
    const at = settingOf(resource, 'a');
    for (const path of conversion.paths) {
      for (const wanted of WANTED) {
        const [spelling] = spellingsOf(conversion, path).filter((one) => one.before === undefined);
        if (spelling === undefined || spelling.inside.length > 0) continue;
        const spelled = spelling.spell(wanted);
        if (spelled?.kind !== 'write' || typeof spelled.value === 'object') continue;
        const written = conversion.write({ value: valueOfPlain(spelled.value, span), span }, at);
        const value = written.filter((one) => one.path === path).at(-1)?.value;
        expect(value && String(plain(value)).toLowerCase()).toBe(String(wanted).toLowerCase());
      }
    }
  });

  it('of a block is the block, and of its absence nothing', () => {
    const ssh = TYPE_MAPPINGS.find((one) => one.azurerm === 'machine_learning_compute_instance')?.arguments['ssh'];
    const path = 'properties.properties.sshSettings.sshPublicAccess';
    const resource = terraform('azurerm_x.y', { ssh: [{}] });
    const at = settingOf(resource, 'ssh');
    const given = { value: object([], { span: resource.span, steps: [] }), span: resource.span };
    expect(ssh?.write(given, at).filter((one) => one.path === path)).toHaveLength(1);
    expect(ssh?.write(undefined, at)).toEqual([]);
  });
});

type Documented = Record<string, Record<string, { arguments: string[]; inBlocks: string[] }>>;

describe('the releases of arguments', () => {
  const documented: Documented = JSON.parse(
    readFileSync(new URL('fixtures/provider-arguments.json', import.meta.url), 'utf8'),
  );
  const rows = Object.entries(ARGUMENT_RELEASES).flatMap(([type, args]) =>
    Object.keys(args).map((name) => [type, name] as const),
  );

  it.each(rows)('%s.%s: the newest documentation has it unless it ended', (type, name) => {
    const newest = documented[type]?.['5.2.0'];
    const path = name.split('.');
    const known = path.length > 1 ? newest?.inBlocks : newest?.arguments;
    // Of a block in a block the documentation names only the inner one.
    expect(known?.includes(path.slice(-2).join('.')) ?? false).toBe(releasesOf(type, path).before === undefined);
  });

  it.each(TYPE_MAPPINGS)('of $azurerm lead to a documented argument for each property', (mapping) => {
    const words = new AzurermWords({ ...mapping, provider: { source: 'hashicorp/azurerm' } });
    const names = Object.values(mapping.arguments)
      .flatMap(({ paths }) => paths.flatMap((path) => words.nameOf(path) ?? []))
      .filter((name) => !name.includes(' of azurerm_'));
    const known = documented[mapping.azurerm]?.['5.2.0']?.arguments ?? [];
    expect(names.filter((name) => !known.includes(/^\w+/.exec(name)?.[0] ?? ''))).toEqual([]);
  });
});
