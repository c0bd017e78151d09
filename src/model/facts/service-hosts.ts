/** Under which domains the resources of a service answer: the first label of the host is the name of the resource. */
import {
  AI_ACCOUNT,
  CONTAINER_REGISTRY,
  COSMOS_ACCOUNT,
  KEY_VAULT,
  SEARCH_SERVICE,
  STORAGE_ACCOUNT,
  sameType,
} from '../types.js';

interface ServiceHosts {
  /** Full ARM type. */
  readonly type: string;
  /** What stands behind the first label, lower-cased, in every cloud. */
  readonly domains: readonly string[];
  /** The property that holds the label, where it is not the name. */
  readonly label?: string;
  readonly source: string;
}

const ENDPOINTS = 'learn.microsoft.com/azure/private-link/private-endpoint-dns: public DNS zone forwarders';

const SERVICE_HOSTS: readonly ServiceHosts[] = [
  {
    type: AI_ACCOUNT,
    domains: [
      'openai.azure.com',
      'openai.azure.us',
      'cognitiveservices.azure.com',
      'cognitiveservices.azure.us',
      'services.ai.azure.com',
    ],
    label: 'properties.customSubDomainName',
    source: ENDPOINTS,
  },
  {
    type: SEARCH_SERVICE,
    domains: ['search.windows.net', 'search.azure.us', 'search.azure.cn'],
    source: ENDPOINTS,
  },
  {
    type: COSMOS_ACCOUNT,
    domains: ['documents.azure.com', 'documents.azure.us', 'documents.azure.cn'],
    source: ENDPOINTS,
  },
  {
    type: STORAGE_ACCOUNT,
    domains: ['blob', 'dfs', 'file'].flatMap((service) =>
      ['windows.net', 'usgovcloudapi.net', 'chinacloudapi.cn'].map((cloud) => `${service}.core.${cloud}`),
    ),
    source: ENDPOINTS,
  },
  { type: CONTAINER_REGISTRY, domains: ['azurecr.io', 'azurecr.us', 'azurecr.cn'], source: ENDPOINTS },
  {
    type: KEY_VAULT,
    domains: ['vault.azure.net', 'vault.usgovcloudapi.net', 'vault.azure.cn'],
    source: ENDPOINTS,
  },
];

/** The type of resource that answers under the domain; undefined if none is listed. */
export function typeBehind(domain: string): string | undefined {
  return SERVICE_HOSTS.find(({ domains }) => domains.includes(domain.toLowerCase()))?.type;
}

/** The property that holds the first label of the hosts of a type, where it need not be the name. */
export function labelOf(type: string): string | undefined {
  return SERVICE_HOSTS.find((hosts) => sameType(hosts.type, type))?.label;
}
