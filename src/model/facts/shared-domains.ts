/** Domains under which anybody can get a name, and what a destination of an outbound FQDN rule lets through. */

/** Suffixes under which names are sold or handed out: a wildcard below one matches unrelated owners. */
export const PUBLIC_SUFFIXES: readonly string[] = [
  // Country registries' second level, from the public suffix list (publicsuffix.org, ICANN section).
  'co.uk',
  'org.uk',
  'ac.uk',
  'gov.uk',
  'com.au',
  'net.au',
  'org.au',
  'co.nz',
  'co.jp',
  'ne.jp',
  'or.jp',
  'co.kr',
  'co.in',
  'com.br',
  'com.cn',
  'net.cn',
  'org.cn',
  'com.mx',
  'com.sg',
  'com.tr',
  'com.tw',
  'com.hk',
  'co.za',
  'co.il',
  // Parents of whole platforms: learn.microsoft.com/azure/security/fundamentals/azure-domains and the platforms' own pages.
  'azure.com',
  'azure.net',
  'azure.us',
  'azure.cn',
  'windows.net',
  'core.windows.net',
  'usgovcloudapi.net',
  'core.usgovcloudapi.net',
  'chinacloudapi.cn',
  'core.chinacloudapi.cn',
  'cloudapp.azure.com',
  'amazonaws.com',
  'googleapis.com',
];

/** Storage endpoints: a name below one is some storage account. learn.microsoft.com/azure/storage/common/storage-account-overview */
export const STORAGE_DOMAINS: readonly string[] = ['windows.net', 'usgovcloudapi.net', 'chinacloudapi.cn'].flatMap(
  (cloud) => ['blob', 'file', 'queue', 'table', 'dfs', 'web'].map((service) => `${service}.core.${cloud}`),
);

/** Hosting where each customer picks a name: a wildcard below one reaches everybody's. Public suffix list, private section. */
export const SHARED_DOMAINS: readonly string[] = [
  ...STORAGE_DOMAINS,
  'azurewebsites.net',
  'scm.azurewebsites.net',
  'azurestaticapps.net',
  'azurecr.io',
  'azurecr.us',
  'azurecr.cn',
  'azurefd.net',
  'azureedge.net',
  'azure-api.net',
  'azurecontainer.io',
  'azurecontainerapps.io',
  'cloudapp.net',
  'trafficmanager.net',
  'database.windows.net',
  'documents.azure.com',
  'servicebus.windows.net',
  'vault.azure.net',
  'cognitiveservices.azure.com',
  'openai.azure.com',
  'search.windows.net',
  'onmicrosoft.com',
  'sharepoint.com',
  'githubusercontent.com',
  'github.io',
  'github.com',
  'gitlab.io',
  'gitlab.com',
  'bitbucket.io',
  'google.com',
  's3.amazonaws.com',
  'cloudfront.net',
  'elasticbeanstalk.com',
  'execute-api.amazonaws.com',
  'storage.googleapis.com',
  'run.app',
  'web.app',
  'firebaseapp.com',
  'firebaseio.com',
  'appspot.com',
  'cloudfunctions.net',
  'herokuapp.com',
  'netlify.app',
  'vercel.app',
  'pages.dev',
  'workers.dev',
  'r2.dev',
  'fly.dev',
  'onrender.com',
  'digitaloceanspaces.com',
  'blogspot.com',
  'wordpress.com',
  'fastly.net',
  'akamaized.net',
];

/** Services that take text or files from anyone and hand them to anyone: even the exact host is an exit. */
export const DROP_SITES: readonly string[] = [
  'pastebin.com',
  'paste.ee',
  'hastebin.com',
  'ghostbin.com',
  'dpaste.org',
  'rentry.co',
  'gist.github.com',
  'transfer.sh',
  'file.io',
  'anonfiles.com',
  'gofile.io',
  'wetransfer.com',
  'mega.nz',
  'webhook.site',
  'requestbin.com',
  'ngrok.io',
  'ngrok.app',
  'ngrok-free.app',
];

/**
 * Storage that its owner publishes from, which no private endpoint of one's own can replace.
 * learn.microsoft.com/azure/machine-learning/how-to-managed-network, the hosts of Visual Studio Code
 */
export const PUBLISHERS_STORAGE: readonly string[] = ['vscode.blob.core.windows.net'];

/** What a destination lets through. `narrow` is one owner's host or domain. */
export type DestinationReach =
  | 'everything'
  | 'public-suffix'
  | 'shared-domain'
  | 'drop-site'
  | 'storage-host'
  | 'ip-address'
  | 'narrow';

/** How far the destination of an FQDN rule reaches: `*`, `*.example.com` or `host.example.com`, in any case. */
export function reachOf(destination: string): DestinationReach {
  const host = destination.trim().toLowerCase().replace(/\.$/, '');
  if (/^[*.]+$/.test(host)) return 'everything';
  if (isAddress(host)) return 'ip-address';
  const wildcard = host.startsWith('*');
  const domain = host.replace(/^\*\.?/, '');
  if (isBelowOrEqual(domain, DROP_SITES)) return 'drop-site';
  if (!wildcard)
    return isBelow(domain, STORAGE_DOMAINS) && !PUBLISHERS_STORAGE.includes(domain) ? 'storage-host' : 'narrow';
  if (!domain.includes('.') || PUBLIC_SUFFIXES.includes(domain)) return 'public-suffix';
  return isSharedWildcard(domain) ? 'shared-domain' : 'narrow';
}

/** Also `*.<region>.cloudapp.azure.com` and its kind, where the platform puts a region between suffix and customer. */
function isSharedWildcard(domain: string): boolean {
  if (SHARED_DOMAINS.includes(domain)) return true;
  return /^([a-z0-9-]+\.(cloudapp\.azure\.com|azurecontainer\.io|azurecontainerapps\.io)|z\d+\.web\.core\.windows\.net|s3[.-][a-z0-9-]+\.amazonaws\.com)$/.test(
    domain,
  );
}

function isBelow(domain: string, parents: readonly string[]): boolean {
  return parents.some((parent) => domain.endsWith(`.${parent}`));
}

function isBelowOrEqual(domain: string, parents: readonly string[]): boolean {
  return parents.includes(domain) || isBelow(domain, parents);
}

/** IPv4, IPv6, or a range of either. */
function isAddress(host: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}(\/\d{1,2})?$/.test(host) || /^[0-9a-f]*:[0-9a-f:.]*(\/\d{1,3})?$/.test(host);
}
