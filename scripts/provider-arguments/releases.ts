/** The table of the releases that document an argument, as source text. */
import type { DocumentedArguments } from './documentation.js';

export type Documented = DocumentedArguments;

/**
 * Where the documentation came later than the argument, or told of one that was withdrawn in the next release: the release whose
 * schema (internal/services) first has it for good.
 */
const BY_SCHEMA: ReadonlyMap<string, string> = new Map([
  ['application_insights.internet_ingestion_enabled', 'v2.85.0'],
  ['container_registry.azuread_authentication_as_arm_policy_enabled', 'v4.81.0'],
  ['container_registry_webhook.tags', 'v2.40.0'],
  ['kubernetes_cluster.public_network_access_enabled', 'v2.91.0'],
  ['log_analytics_workspace.internet_ingestion_enabled', 'v2.40.0'],
  ['machine_learning_workspace.encryption', 'v2.86.0'],
  ['network_watcher_flow_log.retention_policy.days', 'v2.40.0'],
  ['network_watcher_flow_log.retention_policy.enabled', 'v2.40.0'],
  ['network_watcher_flow_log.traffic_analytics.enabled', 'v2.40.0'],
  ['network_watcher_flow_log.traffic_analytics.interval_in_minutes', 'v2.40.0'],
  ['network_watcher_flow_log.traffic_analytics.workspace_id', 'v2.40.0'],
  ['network_watcher_flow_log.traffic_analytics.workspace_region', 'v2.40.0'],
  ['network_watcher_flow_log.traffic_analytics.workspace_resource_id', 'v2.40.0'],
  ['private_dns_a_record.ttl', 'v2.40.0'],
  ['private_dns_resolver_dns_forwarding_ruleset.private_dns_resolver_outbound_endpoint_ids', 'v3.29.0'],
  ['private_dns_resolver_forwarding_rule.enabled', 'v3.30.0'],
  ['route_table.bgp_route_propagation_enabled', 'v3.112.0'],
  ['storage_account.sftp_enabled', 'v3.34.0'],
  ['storage_management_policy.rule.enabled', 'v2.40.0'],
  ['storage_management_policy.rule.name', 'v2.40.0'],
  ['virtual_network_gateway.custom_route', 'v2.40.0'],
  ['virtual_network_gateway.generation', 'v2.40.0'],
  ['virtual_network_gateway.ip_configuration', 'v2.40.0'],
  ['virtual_network_gateway.tags', 'v2.40.0'],
  ['virtual_network_gateway.vpn_client_configuration', 'v2.40.0'],
  ['virtual_network_gateway.vpn_client_configuration.revoked_certificate.name', 'v2.40.0'],
  ['virtual_network_gateway.vpn_client_configuration.revoked_certificate.thumbprint', 'v2.40.0'],
  ['virtual_network_gateway_connection.traffic_selector_policy.local_address_cidrs', 'v2.40.0'],
  ['virtual_network_gateway_connection.traffic_selector_policy.remote_address_cidrs', 'v2.40.0'],
]);

/** What came with an older release needs no telling: the first release of the third major version, of March 2022. */
const OLD_MAJOR = 3;

/**
 * @param tags of releases, oldest first
 * @param byType names of arguments by resource type
 * @param pagesOf what each of the releases documents of a type
 */
export function releasesTable(
  tags: readonly string[],
  byType: ReadonlyMap<string, readonly string[]>,
  pagesOf: (type: string) => readonly (Documented | undefined)[],
): string {
  const types = [...byType.keys()]
    .sort()
    .flatMap((type) => typeRows(type, byType.get(type) ?? [], pagesOf(type), tags));
  return `/**
 * Written by scripts/argument-releases.ts: the first release of the azurerm provider that documents an argument, if that is 3.0 or
 * later and later than the first page of its type, and the first that documents it no more. \`block.argument\` is in the block.
 *
 * Source: website/docs/r of github.com/hashicorp/terraform-provider-azurerm, every tag from ${tags[0]} to ${tags.at(-1)}.
 */
export const ARGUMENT_RELEASES: Readonly<
  Record<string, Readonly<Record<string, { readonly since?: string; readonly before?: string }>>>
> = {
${types.join('\n')}
};
`;
}

function typeRows(
  type: string,
  names: readonly string[],
  pages: readonly (Documented | undefined)[],
  tags: readonly string[],
): readonly string[] {
  const firstPage = pages.findIndex((page) => page !== undefined);
  const known = new Map(names.map((name) => [name, releasesOf(type, name, pages, firstPage, tags)]));
  const rows = [...known]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([name, own]) => {
      const [block = ''] = name.split('.');
      const around = block === name ? undefined : known.get(block);
      const parts = (['since', 'before'] as const).flatMap((bound) =>
        own[bound] === undefined || own[bound] === around?.[bound] ? [] : [`${bound}: '${own[bound]}'`],
      );
      return parts.length === 0 ? [] : [`    ${/^\w+$/.test(name) ? name : `'${name}'`}: { ${parts.join(', ')} },`];
    });
  return rows.length === 0 ? [] : [`  ${type}: {`, ...rows, '  },'];
}

function releasesOf(
  type: string,
  name: string,
  pages: readonly (Documented | undefined)[],
  firstPage: number,
  tags: readonly string[],
): { readonly since?: string; readonly before?: string } {
  const has = pages.map((page) => page !== undefined && documents(page, name));
  const last = has.lastIndexOf(true);
  if (last < 0) return {};
  const bySchema = BY_SCHEMA.get(`${type}.${name}`);
  const first = bySchema === undefined ? has.indexOf(true) : tags.indexOf(bySchema);
  const isNews = first > firstPage && Number(tags[first]?.slice(1).split('.')[0]) >= OLD_MAJOR;
  return {
    ...(isNews ? { since: short(tags[first]) } : {}),
    ...(last < tags.length - 1 ? { before: short(tags[last + 1]) } : {}),
  };
}

/** Of a block in a block the documentation names only the inner one. */
function documents(page: Documented, name: string): boolean {
  const names = name.split('.');
  return names.length === 1 ? page.arguments.includes(name) : page.inBlocks.includes(names.slice(-2).join('.'));
}

/** `3.114` of `v3.114.0`. */
function short(tag = ''): string {
  return tag.slice(1).split('.').slice(0, 2).join('.');
}
