/** Which of the 80,000 aliases that Azure lists are shipped. */
import type { ListedAlias } from './listed.js';

/** Namespaces of which everything is shipped, in files of their own. */
const WHOLE: ReadonlySet<string> = new Set(
  [
    'Microsoft.Authorization',
    'Microsoft.CognitiveServices',
    'Microsoft.ContainerRegistry',
    'Microsoft.ContainerService',
    'Microsoft.DocumentDB',
    'Microsoft.EventHub',
    'Microsoft.Insights',
    'Microsoft.KeyVault',
    'Microsoft.Kubernetes',
    'Microsoft.MachineLearningServices',
    'Microsoft.ManagedIdentity',
    'Microsoft.OperationalInsights',
    'Microsoft.Resources',
    'Microsoft.Search',
    'Microsoft.Security',
    'Microsoft.ServiceBus',
    'Microsoft.Sql',
    'Microsoft.Storage',
  ].map((name) => name.toLowerCase()),
);

/** Types of the other namespaces of which everything is shipped: what stands around a workspace. */
const TYPES: ReadonlySet<string> = new Set(
  [
    'Microsoft.Compute/diskEncryptionSets',
    'Microsoft.Compute/disks',
    'Microsoft.Compute/virtualMachines',
    'Microsoft.Compute/virtualMachines/extensions',
    'Microsoft.Network/applicationSecurityGroups',
    'Microsoft.Network/azureFirewalls',
    'Microsoft.Network/bastionHosts',
    'Microsoft.Network/ddosProtectionPlans',
    'Microsoft.Network/dnsResolvers',
    'Microsoft.Network/dnsResolvers/inboundEndpoints',
    'Microsoft.Network/dnsResolvers/outboundEndpoints',
    'Microsoft.Network/firewallPolicies',
    'Microsoft.Network/firewallPolicies/ruleCollectionGroups',
    'Microsoft.Network/ipGroups',
    'Microsoft.Network/loadBalancers',
    'Microsoft.Network/natGateways',
    'Microsoft.Network/networkInterfaces',
    'Microsoft.Network/networkSecurityGroups',
    'Microsoft.Network/networkSecurityGroups/securityRules',
    'Microsoft.Network/networkSecurityPerimeters',
    'Microsoft.Network/networkSecurityPerimeters/profiles',
    'Microsoft.Network/networkSecurityPerimeters/profiles/accessRules',
    'Microsoft.Network/networkSecurityPerimeters/resourceAssociations',
    'Microsoft.Network/networkWatchers',
    'Microsoft.Network/networkWatchers/flowLogs',
    'Microsoft.Network/privateDnsZones',
    'Microsoft.Network/privateDnsZones/A',
    'Microsoft.Network/privateDnsZones/virtualNetworkLinks',
    'Microsoft.Network/privateEndpoints',
    'Microsoft.Network/privateEndpoints/privateDnsZoneGroups',
    'Microsoft.Network/privateLinkServices/privateEndpointConnections',
    'Microsoft.Network/publicIPAddresses',
    'Microsoft.Network/publicIPPrefixes',
    'Microsoft.Network/routeTables',
    'Microsoft.Network/routeTables/routes',
    'Microsoft.Network/virtualNetworkGateways',
    'Microsoft.Network/virtualNetworks',
    'Microsoft.Network/virtualNetworks/subnets',
    'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
    'Microsoft.Web/serverFarms',
    'Microsoft.Web/sites',
  ].map((name) => name.toLowerCase()),
);

export interface ShippedType {
  readonly type: string;
  readonly isWhole: boolean;
  readonly aliases: readonly ListedAlias[];
}

/** The types that are shipped, with their aliases: all of those above, and of the others what the built-in definitions use. */
export function shippedTypes(listed: readonly ListedAlias[], used: ReadonlySet<string>): readonly ShippedType[] {
  return [...byType(listed).entries()].sort(byName).flatMap(([type, aliases]) => {
    const isWhole = isWholeNamespace(type) || TYPES.has(type);
    const shipped = isWhole ? aliases : aliases.filter((alias) => used.has(alias.name.toLowerCase()) || isApart(alias));
    return shipped.length === 0 ? [] : [{ type: aliases[0]?.type ?? type, isWhole, aliases: shipped }];
  });
}

/** True for names that their type does not begin, such as `Microsoft.Compute/imageOffer`: nothing else says whose they are. */
function isApart({ type, name }: ListedAlias): boolean {
  return !name.toLowerCase().startsWith(`${type.toLowerCase()}/`);
}

function byType(listed: readonly ListedAlias[]): ReadonlyMap<string, readonly ListedAlias[]> {
  const types = new Map<string, ListedAlias[]>();
  for (const alias of listed) {
    const type = alias.type.toLowerCase();
    const of = types.get(type);
    if (of === undefined) types.set(type, [alias]);
    else of.push(alias);
  }
  return types;
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

export function isWholeNamespace(type: string): boolean {
  return WHOLE.has(namespaceOf(type));
}

/** Lower-cased: `microsoft.storage`. */
export function namespaceOf(type: string): string {
  return (type.split('/')[0] ?? '').toLowerCase();
}
