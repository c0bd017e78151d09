/**
 * What `environment()` returns in each cloud. Global Azure as the reference documents it; the sovereign clouds from
 * what `az cloud show` prints, with the dots and slashes of the documented form. Only what both sources tell is listed.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-deployment#environment
 * https://learn.microsoft.com/cli/azure/manage-clouds-azure-cli
 */
import type { Cloud } from './call.js';

/** An object of texts, lists of texts and such objects. */
export interface Endpoints {
  readonly [name: string]: string | readonly string[] | Endpoints;
}

const IMAGE_ALIASES =
  'https://raw.githubusercontent.com/Azure/azure-rest-api-specs/master/arm-compute/quickstart-templates/aliases.json';

export const ENVIRONMENTS: Readonly<Record<Cloud, Endpoints>> = {
  AzureCloud: {
    name: 'AzureCloud',
    gallery: 'https://gallery.azure.com/',
    graph: 'https://graph.windows.net/',
    portal: 'https://portal.azure.com',
    graphAudience: 'https://graph.windows.net/',
    activeDirectoryDataLake: 'https://datalake.azure.net/',
    batch: 'https://batch.core.windows.net/',
    media: 'https://rest.media.azure.net',
    sqlManagement: 'https://management.core.windows.net:8443/',
    vmImageAliasDoc: IMAGE_ALIASES,
    resourceManager: 'https://management.azure.com/',
    authentication: {
      loginEndpoint: 'https://login.microsoftonline.com/',
      audiences: ['https://management.core.windows.net/', 'https://management.azure.com/'],
      tenant: 'common',
      identityProvider: 'AAD',
    },
    suffixes: {
      acrLoginServer: '.azurecr.io',
      azureDatalakeAnalyticsCatalogAndJob: 'azuredatalakeanalytics.net',
      azureDatalakeStoreFileSystem: 'azuredatalakestore.net',
      azureFrontDoorEndpointSuffix: 'azurefd.net',
      keyvaultDns: '.vault.azure.net',
      sqlServerHostname: '.database.windows.net',
      storage: 'core.windows.net',
    },
  },
  AzureUSGovernment: {
    name: 'AzureUSGovernment',
    gallery: 'https://gallery.usgovcloudapi.net/',
    graph: 'https://graph.windows.net/',
    portal: 'https://portal.azure.us',
    graphAudience: 'https://graph.windows.net/',
    batch: 'https://batch.core.usgovcloudapi.net/',
    media: 'https://rest.media.usgovcloudapi.net',
    sqlManagement: 'https://management.core.usgovcloudapi.net:8443/',
    vmImageAliasDoc: IMAGE_ALIASES,
    resourceManager: 'https://management.usgovcloudapi.net/',
    authentication: {
      loginEndpoint: 'https://login.microsoftonline.us/',
      audiences: ['https://management.core.usgovcloudapi.net/', 'https://management.usgovcloudapi.net/'],
      tenant: 'common',
      identityProvider: 'AAD',
    },
    suffixes: {
      acrLoginServer: '.azurecr.us',
      keyvaultDns: '.vault.usgovcloudapi.net',
      sqlServerHostname: '.database.usgovcloudapi.net',
      storage: 'core.usgovcloudapi.net',
    },
  },
  AzureChinaCloud: {
    name: 'AzureChinaCloud',
    gallery: 'https://gallery.chinacloudapi.cn/',
    graph: 'https://graph.chinacloudapi.cn/',
    portal: 'https://portal.azure.cn',
    graphAudience: 'https://graph.chinacloudapi.cn/',
    batch: 'https://batch.chinacloudapi.cn/',
    media: 'https://rest.media.chinacloudapi.cn',
    sqlManagement: 'https://management.core.chinacloudapi.cn:8443/',
    vmImageAliasDoc: IMAGE_ALIASES,
    resourceManager: 'https://management.chinacloudapi.cn/',
    authentication: {
      loginEndpoint: 'https://login.chinacloudapi.cn/',
      audiences: ['https://management.core.chinacloudapi.cn/', 'https://management.chinacloudapi.cn/'],
      tenant: 'common',
      identityProvider: 'AAD',
    },
    suffixes: {
      acrLoginServer: '.azurecr.cn',
      keyvaultDns: '.vault.azure.cn',
      sqlServerHostname: '.database.chinacloudapi.cn',
      storage: 'core.chinacloudapi.cn',
    },
  },
};
