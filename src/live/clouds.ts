/** Where Azure Resource Manager answers in each cloud. */
import type { Cloud } from '../expand/functions/call.js';

/** Source: https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure and the Azure China endpoints guide. */
export const RESOURCE_MANAGER: Readonly<Record<Cloud, string>> = {
  AzureCloud: 'https://management.azure.com',
  AzureUSGovernment: 'https://management.usgovcloudapi.net',
  AzureChinaCloud: 'https://management.chinacloudapi.cn',
};
