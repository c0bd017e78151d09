import { describe, expect, it } from 'vitest';
import { AZ_KINDS } from '../../../src/expand/az/kinds/index.js';
import { plain } from '../../support/plain.js';
import { startOf } from '../../support/resources.js';
import { expanded, only } from './expanded.js';
import { FURTHER_COMMANDS } from './further-commands.js';

const VAULT = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv';

/** A command of each kind, and what it comes to. */
const COMMANDS: readonly (readonly [command: string, type: string, body: unknown])[] = [
  [
    'az storage account create -n st -g rg --allow-blob-public-access false --min-tls-version TLS1_2 --default-action deny --bypass Logging Metrics --https-only',
    'Microsoft.Storage/storageAccounts',
    {
      sku: { name: 'Standard_RAGRS' },
      kind: 'StorageV2',
      properties: {
        encryption: { keySource: 'Microsoft.Storage' },
        networkAcls: { defaultAction: 'Deny', bypass: 'Logging, Metrics' },
        supportsHttpsTrafficOnly: true,
        minimumTlsVersion: 'TLS1_2',
        allowBlobPublicAccess: false,
      },
    },
  ],
  [
    'az storage account update -n st -g rg --public-network-access disabled',
    'Microsoft.Storage/storageAccounts',
    { properties: { publicNetworkAccess: 'Disabled' } },
  ],
  [
    'az keyvault create -n kv -g rg --enable-purge-protection true',
    'Microsoft.KeyVault/vaults',
    {
      properties: {
        enableRbacAuthorization: true,
        sku: { name: 'standard' },
        softDeleteRetentionInDays: 90,
        networkAcls: { bypass: 'AzureServices', defaultAction: 'Allow' },
        enablePurgeProtection: true,
      },
    },
  ],
  [
    'az keyvault create -n kv --enable-rbac-authorization false --network-acls-ips 1.2.3.4',
    'Microsoft.KeyVault/vaults',
    {
      properties: {
        enableRbacAuthorization: false,
        sku: { name: 'standard' },
        softDeleteRetentionInDays: 90,
        networkAcls: "<notRead(createArray('1.2.3.4'))>",
      },
    },
  ],
  [
    'az acr create -n cr --sku premium --public-network-enabled false --default-action deny --allow-trusted-services true',
    'Microsoft.ContainerRegistry/registries',
    {
      properties: {
        adminUserEnabled: false,
        publicNetworkAccess: 'Disabled',
        networkRuleSet: { defaultAction: 'Deny' },
        networkRuleBypassOptions: 'AzureServices',
      },
      sku: { name: 'Premium' },
    },
  ],
  [
    'az acr update -n cr --admin-enabled',
    'Microsoft.ContainerRegistry/registries',
    { properties: { adminUserEnabled: true } },
  ],
  [
    'az aks create -n k -g rg --enable-private-cluster --disable-local-accounts --enable-addons monitoring,azure-policy --enable-encryption-at-host',
    'Microsoft.ContainerService/managedClusters',
    {
      identity: { type: 'SystemAssigned' },
      properties: {
        apiServerAccessProfile: { enablePrivateCluster: true },
        disableLocalAccounts: true,
        addonProfiles: { azurepolicy: { enabled: true } },
        agentPoolProfiles: [{ name: 'nodepool1', mode: 'System', enableEncryptionAtHost: true }],
      },
    },
  ],
  [
    'az aks update -n k -g rg --api-server-authorized-ip-ranges 1.2.3.4/32,5.6.7.8/32',
    'Microsoft.ContainerService/managedClusters',
    { properties: { apiServerAccessProfile: { authorizedIPRanges: ['1.2.3.4/32', '5.6.7.8/32'] } } },
  ],
  [
    `az monitor diagnostic-settings create -n d --resource ${VAULT} --workspace /subscriptions/s/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/w --logs '[{"category":"AuditEvent","enabled":true}]'`,
    'Microsoft.Insights/diagnosticSettings',
    {
      properties: {
        workspaceId: "<resourceId('microsoft.operationalinsights/workspaces','w')>",
        logs: [{ category: 'AuditEvent', enabled: true }],
      },
    },
  ],
  [
    `az network private-endpoint create -n pe -g rg --connection-name c --private-connection-resource-id ${VAULT} --group-id vault --vnet-name v --subnet s`,
    'Microsoft.Network/privateEndpoints',
    {
      properties: {
        subnet: { id: 's' },
        privateLinkServiceConnections: [
          {
            name: 'c',
            properties: {
              privateLinkServiceId: "<resourceId('microsoft.keyvault/vaults','kv')>",
              groupIds: ['vault'],
            },
          },
        ],
      },
    },
  ],
  [
    `az role assignment create --role Reader --assignee-object-id 11111111-1111-1111-1111-111111111111 --scope ${VAULT}`,
    'Microsoft.Authorization/roleAssignments',
    {
      properties: {
        roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7',
        principalId: '11111111-1111-1111-1111-111111111111',
      },
    },
  ],
  [
    'az policy assignment create -n p --policy a6f9a2d0-cff7-4855-83ad-4cd750666512 --enforcement-mode donotenforce --scope /subscriptions/s',
    'Microsoft.Authorization/policyAssignments',
    {
      properties: {
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/a6f9a2d0-cff7-4855-83ad-4cd750666512',
        enforcementMode: 'DoNotEnforce',
      },
    },
  ],
  [
    'az security pricing create -n StorageAccounts --tier free',
    'Microsoft.Security/pricings',
    { properties: { pricingTier: 'Free' } },
  ],
];

describe('a command', () => {
  it.each(COMMANDS)('%s', (command, type, body) => {
    const found = only(command);
    expect(found.resource.type).toBe(type);
    expect(found.body).toEqual(body);
    expect(found.resource.form).toBe('az-cli');
    expect(found.resource.patch).toBe(command.includes(' update '));
  });

  it.each(FURTHER_COMMANDS)('%s', (command, expected) => {
    const { resource, body } = only(command);
    const { type, patch, names } = resource;
    expect({ type, patch, names: names.map(plain), body }).toEqual(expected);
  });

  it('of every kind is tested', () => {
    const tested = [...COMMANDS, ...FURTHER_COMMANDS].map(([command]) => command);
    const verbs = AZ_KINDS.map(({ create }) => create);
    expect(verbs.filter((verb) => !tested.some((command) => command.startsWith(`az ${verb} `)))).toEqual([]);
  });

  it('says where each option stands', () => {
    const { resource } = only('az storage account create -n st --https-only false');
    const properties = resource.body.members.get('properties')?.value;
    const member = properties?.kind === 'object' ? properties.members.get('supportshttpstrafficonly') : undefined;
    expect(member && startOf(member.span)).toBe('1:33');
    expect(resource.headerSpan.end - resource.headerSpan.start).toBe('az storage account create'.length);
  });

  it('may not run', () => {
    expect(only('?az acr create -n cr --sku Basic').resource.condition).toMatchObject({ reason: 'condition' });
  });

  it('has a scope', () => {
    const scopes = (script: string) => expanded(script).resources.map(({ scope }) => scope.level);
    expect(scopes('az security pricing create -n AI --tier Standard')).toEqual(['subscription']);
    expect(scopes(`az role assignment create --role Reader --assignee x --scope ${VAULT}`)).toEqual(['resource']);
    expect(scopes('az lock create -n l -t ReadOnly -g g')).toEqual(['resourceGroup']);
    expect(scopes('az lock create -n l -t ReadOnly')).toEqual(['subscription']);
    expect(scopes(`az lock create -n l -t ReadOnly --resource ${VAULT}`)).toEqual(['resource']);
    expect(scopes('az k8s-extension create -n e -c k -t managedClusters')).toEqual(['resource']);
    expect(scopes('az role assignment create --role Reader --scope /subscriptions/s/resourceGroups/g')).toEqual([
      'resourceGroup',
    ]);
  });

  it('is told apart from others of its name by its number', () => {
    const twice = 'az storage account update -n st --sku A\n'.repeat(2);
    expect(expanded(twice).resources.map(({ address }) => address)).toEqual([
      'deploy.sh:storage account update/st',
      'deploy.sh:storage account update/st#2',
    ]);
  });

  it('may say more than is known', () => {
    const { body } = only('az storage account update -n st --https-only true $MORE');
    expect(body).toEqual({ properties: { supportsHttpsTrafficOnly: true, '...': '<options()>' } });
    expect(only('az storage account update -n st --set minimumTlsVersion=TLS1_2').body).toEqual({
      properties: { '...': '<changed()>' },
    });
  });

  it.each([
    ['echo az storage account create', 'another program'],
    ['az storage account show -n st', 'one that only reads'],
    ['az', 'nothing'],
  ])('is not seen in %s: %s', (script) => {
    expect(expanded(script).resources).toEqual([]);
  });

  it('speaks in options', () => {
    const { words } = only('az storage account create -n st --allow-blob-public-access true').resource;
    expect(words?.declaredAs).toBe('az storage account create');
    expect(words?.changeTo('properties.allowBlobPublicAccess', false)).toEqual({
      kind: 'write',
      text: '--allow-blob-public-access false',
    });
    expect(words?.changeTo('properties.publicNetworkAccess', 'Disabled')).toEqual({
      kind: 'write',
      text: '--public-network-access Disabled',
    });
    expect(words?.nameOf('properties.minimumTlsVersion')).toBe('--min-tls-version');
    expect(words?.noteOn('properties.x', true)).toContain('no option for x');
    expect(words?.resource('Microsoft.KeyVault/vaults')).toBe('a key vault');
    expect(words?.isImplied('kind')).toBe(true);
    expect(words?.sets('properties.allowBlobPublicAccess')).toBe(true);
  });

  it('keeps secrets', () => {
    const { run } = expanded('az aks create -n k --client-secret hunter2!\naz login --password geheim99');
    expect(run.secrets.texts).toEqual(expect.arrayContaining(['hunter2!', 'geheim99']));
    expect(plain(only('az aks create -n k --service-principal x').resource.body)).not.toHaveProperty('identity');
  });
});
