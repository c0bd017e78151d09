import { describe, expect, it } from 'vitest';
import { absenceOf, availabilityOf, type Bearer } from '../../../src/model/facts/lookup.js';
import { cloudsOf, zonesFor } from '../../../src/model/facts/private-link.js';
import { reachOf } from '../../../src/model/facts/shared-domains.js';
import { COMPUTE, STORAGE_ACCOUNT, WORKSPACE } from '../../../src/model/types.js';

function bearer(over: Partial<Bearer>, variant = ''): Bearer {
  return {
    type: WORKSPACE,
    apiVersion: '2024-10-01',
    form: 'bicep',
    isVariant: ({ equals }) => equals === variant,
    ...over,
  };
}

const path = (text: string) => text.split('.');

describe('what absence means', () => {
  it.each([
    ['a workspace is public', bearer({}), 'properties.publicNetworkAccess', 'Enabled'],
    [
      'names compare without case',
      bearer({ type: WORKSPACE.toUpperCase() }),
      'PROPERTIES.PublicNetworkAccess',
      'Enabled',
    ],
    [
      'nothing is known of a version without the property',
      bearer({ apiVersion: '2021-04-01' }),
      'properties.publicNetworkAccess',
      undefined,
    ],
    ['nothing is known of a property without a row', bearer({}), 'properties.discoveryUrl', undefined],
    ['ARM gives no identity', bearer({}), 'identity.type', 'None'],
    ['the command line gives one', bearer({ form: 'az-cli' }), 'identity.type', 'SystemAssigned'],
    [
      'HTTPS only is on since 2019-04-01',
      bearer({ type: STORAGE_ACCOUNT }),
      'properties.supportsHttpsTrafficOnly',
      true,
    ],
    [
      'and off before',
      bearer({ type: STORAGE_ACCOUNT, apiVersion: '2018-07-01' }),
      'properties.supportsHttpsTrafficOnly',
      false,
    ],
    [
      'without a version the newest counts',
      bearer({ type: STORAGE_ACCOUNT, apiVersion: undefined }),
      'properties.supportsHttpsTrafficOnly',
      true,
    ],
    ['old TLS in ARM', bearer({ type: STORAGE_ACCOUNT }), 'properties.minimumTlsVersion', 'TLS1_0'],
    [
      'TLS 1.2 with azurerm',
      bearer({ type: STORAGE_ACCOUNT, form: 'terraform', apiVersion: undefined }),
      'properties.minimumTlsVersion',
      'TLS1_2',
    ],
    [
      'old TLS with azapi, which sends what is written',
      bearer({ type: STORAGE_ACCOUNT, form: 'terraform' }),
      'properties.minimumTlsVersion',
      'TLS1_0',
    ],
    [
      'the port is left to the service',
      bearer({ type: COMPUTE }, 'AmlCompute'),
      'properties.properties.remoteLoginPortPublicAccess',
      'NotSpecified',
    ],
    [
      'azurerm closes it',
      bearer({ type: COMPUTE, form: 'terraform', apiVersion: undefined }, 'AmlCompute'),
      'properties.properties.remoteLoginPortPublicAccess',
      'Disabled',
    ],
    [
      'azapi does not',
      bearer({ type: COMPUTE, form: 'terraform' }, 'AmlCompute'),
      'properties.properties.remoteLoginPortPublicAccess',
      'NotSpecified',
    ],
    [
      'another variant has no such port',
      bearer({ type: COMPUTE }, 'AKS'),
      'properties.properties.remoteLoginPortPublicAccess',
      undefined,
    ],
  ])('%s', (_name, who, property, expected) => {
    expect(absenceOf(who, path(property))?.value).toBe(expected);
  });
});

describe('which rows speak of a property', () => {
  it('finds the row of the property and of what it lies in', () => {
    const rows = availabilityOf(bearer({}), path('properties.encryption.identity.userAssignedIdentity'));
    expect(rows.map((row) => row.path)).toEqual([
      'properties.encryption',
      'properties.encryption.identity.userAssignedIdentity',
    ]);
  });

  it('matches any key of a dictionary, of the right variant only', () => {
    const segments = path('properties.managedNetwork.outboundRules.pypi.fqdns');
    expect(availabilityOf(bearer({}, 'PrivateEndpoint'), segments)).toHaveLength(1);
    expect(availabilityOf(bearer({}, 'FQDN'), segments)).toHaveLength(0);
  });
});

describe('private link', () => {
  it('knows the zones of each cloud', () => {
    expect(zonesFor(WORKSPACE, 'AmlWorkspace', 'AzureCloud')).toEqual([
      'privatelink.api.azureml.ms',
      'privatelink.notebooks.azure.net',
    ]);
    expect(zonesFor(STORAGE_ACCOUNT, 'blob_secondary', 'AzureChinaCloud')).toEqual([
      'privatelink.blob.core.chinacloudapi.cn',
    ]);
    expect(zonesFor(STORAGE_ACCOUNT, 'vault', 'AzureCloud')).toBeUndefined();
    expect(cloudsOf(WORKSPACE, 'amlworkspace')).toEqual(['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud']);
  });
});

describe('how far a destination reaches', () => {
  it.each([
    ['*', 'everything'],
    ['*.*', 'everything'],
    ['*.com', 'public-suffix'],
    ['*.co.uk', 'public-suffix'],
    ['*.azure.com', 'public-suffix'],
    ['*.WINDOWS.NET', 'public-suffix'],
    ['*.blob.core.windows.net', 'shared-domain'],
    ['*.azurewebsites.net', 'shared-domain'],
    ['*.azurecr.io', 'shared-domain'],
    ['*.githubusercontent.com', 'shared-domain'],
    ['*.westeurope.cloudapp.azure.com', 'shared-domain'],
    ['*.s3.eu-west-1.amazonaws.com', 'shared-domain'],
    ['pastebin.com', 'drop-site'],
    ['*.ngrok.io', 'drop-site'],
    ['account.blob.core.windows.net', 'storage-host'],
    ['vscode.blob.core.windows.net', 'narrow'],
    ['not-vscode.blob.core.windows.net', 'storage-host'],
    ['10.0.0.4', 'ip-address'],
    ['10.0.0.0/8', 'ip-address'],
    ['2001:db8::1', 'ip-address'],
    ['pypi.org', 'narrow'],
    ['pypi.org.', 'narrow'],
    ['*.anaconda.com', 'narrow'],
    ['raw.githubusercontent.com', 'narrow'],
    ['*.contoso.co.uk', 'narrow'],
    ['notpastebin.com', 'narrow'],
    ['', 'narrow'],
  ])('%s: %s', (destination, expected) => {
    expect(reachOf(destination)).toBe(expected);
  });
});
