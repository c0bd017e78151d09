/** Where each Azure cloud answers. */
import type { Cloud } from '../expand/functions/call.js';
import type { EnvironmentName, LiveOptions } from '../inputs/live-options.js';

/** Addresses are origins without a slash at the end. */
export interface CloudEndpoints {
  /** The name that `environment().name` of a template has. */
  readonly name: Cloud;
  /** Azure Resource Manager: the host that live reads are pinned to. */
  readonly resourceManager: string;
  /** Where Microsoft Entra issues tokens. */
  readonly authority: string;
  /** Whether that is a host Microsoft Entra does not know, so that nobody may be asked about it. */
  readonly hasOwnAuthority: boolean;
  /** The audience a federated credential expects in the token of a job. */
  readonly audience: string;
  /** Microsoft Graph. */
  readonly graph: string;
  /** The portal, for links. */
  readonly portal: string;
}

/**
 * Sources: Azure Resource Manager, authority and portal:
 * https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure and
 * https://learn.microsoft.com/azure/china/resources-developer-guide; authority:
 * https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud, where of several names the one that MSAL
 * (@azure/msal-common, AuthorityMetadata) sends requests to, whichever it is given; audience:
 * https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity; Graph:
 * https://learn.microsoft.com/graph/deployments.
 */
export const CLOUDS: Readonly<Record<EnvironmentName, CloudEndpoints>> = {
  azurecloud: {
    name: 'AzureCloud',
    resourceManager: 'https://management.azure.com',
    authority: 'https://login.microsoftonline.com',
    hasOwnAuthority: false,
    audience: 'api://AzureADTokenExchange',
    graph: 'https://graph.microsoft.com',
    portal: 'https://portal.azure.com',
  },
  azureusgovernment: {
    name: 'AzureUSGovernment',
    resourceManager: 'https://management.usgovcloudapi.net',
    authority: 'https://login.microsoftonline.us',
    hasOwnAuthority: false,
    audience: 'api://AzureADTokenExchangeUSGov',
    graph: 'https://graph.microsoft.us',
    portal: 'https://portal.azure.us',
  },
  azurechinacloud: {
    name: 'AzureChinaCloud',
    resourceManager: 'https://management.chinacloudapi.cn',
    authority: 'https://login.partner.microsoftonline.cn',
    hasOwnAuthority: false,
    audience: 'api://AzureADTokenExchangeChina',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    portal: 'https://portal.azure.cn',
  },
};

/** The cloud that is asked for, with the addresses of a private one in place of its own. */
export function cloudOf(live: LiveOptions): CloudEndpoints {
  const preset = CLOUDS[live.environment];
  const isOwn = live.authorityHost !== undefined && !isKnownAuthority(live.authorityHost);
  return {
    ...preset,
    resourceManager: live.resourceManagerUrl ?? preset.resourceManager,
    authority: live.authorityHost ?? preset.authority,
    hasOwnAuthority: isOwn,
    audience: live.audience ?? preset.audience,
    graph: live.graphUrl ?? preset.graph,
  };
}

/** Names of an authority beside the one in {@link CLOUDS}. */
const OTHER_NAMES = ['https://login.chinacloudapi.cn'];

function isKnownAuthority(host: string): boolean {
  return OTHER_NAMES.includes(host) || Object.values(CLOUDS).some(({ authority }) => authority === host);
}

/** What a token must be for so that Azure Resource Manager takes it. */
export function scopeOf({ resourceManager }: CloudEndpoints): string {
  return `${resourceManager}/.default`;
}

/** The page of a resource in the portal. */
export function portalLink({ portal }: CloudEndpoints, resourceId: string): string {
  return `${portal}/#@/resource${resourceId}`;
}
