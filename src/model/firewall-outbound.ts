/** Whether a firewall lets nodes reach what they need. */
import type { RequiredOutbound } from './facts/required-outbound.js';
import { type FirewallRule, rulesOf } from './firewalls.js';
import { allOf, anyOf, type Judgement, judged, not, type Truth } from './judgement.js';
import type { Part } from './parts.js';
import type { Property } from './property.js';
import type { SettledValue } from './readings.js';
import type { ResourceView } from './resource-view.js';
import { leadsToInternet, routesOf } from './routes.js';
import { holdsPort } from './security-groups.js';
import { behindTag, namesTag } from './service-tags.js';
import { hasStorageEndpoint } from './storage-egress.js';
import { routeTablesOf } from './subnets.js';
import type { System } from './system.js';
import { ofLink } from './workspaces.js';

/**
 * True if a rule lets some of it through, or it goes past the firewall. Rules that let a part of it through count, whoever they
 * are for: how much of it the nodes need is not known.
 */
export function isLetThrough(
  outbound: RequiredOutbound,
  firewall: ResourceView,
  subnets: readonly Part[],
  system: System,
): Judgement {
  const { listed, open } = rulesOf(firewall, system);
  const passes = listed.map((rule) => lets(rule, outbound, outbound.domains[system.cloud]));
  return anyOf(
    ...passes,
    ...(open === undefined ? [] : [judged('unknown', [open])]),
    allOf(...subnets.map((subnet) => goesPast(outbound, subnet, system))),
  );
}

function lets(rule: FirewallRule, outbound: RequiredOutbound, domains: readonly string[] | undefined): Judgement {
  const { presence, isByAddress, allows } = rule;
  return allOf(
    presence,
    allows,
    anyOf(
      allOf(isByAddress, letsAddresses(rule.property, outbound, domains ?? [])),
      allOf(not(isByAddress), letsDomains(rule.property, outbound, domains)),
    ),
  );
}

function letsAddresses(
  rule: Property,
  { tag, protocol, ports }: RequiredOutbound,
  domains: readonly string[],
): Judgement {
  const { touches } = behindTag(tag);
  const isOf = (name: string) => ['any', protocol.toLowerCase()].includes(name.toLowerCase());
  return allOf(
    anyOf(...['ipProtocols', 'protocols'].map((name) => rule.items(name).some((item) => item.reads(isOf)))),
    rule.items('destinationPorts').some((item) => item.reads((range) => ports.some((port) => holdsPort(range, port)))),
    anyOf(
      rule.items('destinationAddresses').some(touches),
      rule.items('destinationFqdns').some((item) => isWithin(item, domains)),
      mayBe(rule.property('destinationIpGroups')),
    ),
  );
}

function letsDomains(
  rule: Property,
  { protocol }: RequiredOutbound,
  domains: readonly string[] | undefined,
): Judgement {
  if (protocol === 'Udp') return judged(false);
  if (domains === undefined) return rule.undecided('the domains of the service in this cloud are not known');
  return anyOf(
    rule.items('targetFqdns').some((item) => isWithin(item, domains)),
    ...['fqdnTags', 'webCategories', 'targetUrls'].map((name) => mayBe(rule.property(name))),
  );
}

/** What lists are made of that stand elsewhere is not known. */
function mayBe(list: Property): Judgement {
  return list.isSet().truth === false ? judged(false) : list.undecided('what it stands for is not written here');
}

/** True if the domain, or all domains of the wildcard, are of the service. */
function isWithin(property: Property, domains: readonly string[]): Judgement {
  return property.judge((value) => meets(value, domains), false);
}

function meets(value: SettledValue, domains: readonly string[]): Truth {
  if (value.kind === 'scalar') return domains.some((domain) => share(String(value.value).toLowerCase(), domain));
  const end = value.kind === 'text' ? value.parts.at(-1) : undefined;
  if (typeof end !== 'string') return value.kind === 'unknown' || value.kind === 'text' ? 'unknown' : false;
  return domains.some((domain) => end.toLowerCase().endsWith(`.${domain}`)) ? true : 'unknown';
}

function share(pattern: string, domain: string): boolean {
  const name = pattern.replace(/^\*\.?/, '');
  return name === '' || name === domain || domain.endsWith(`.${name}`) || name.endsWith(`.${domain}`);
}

/** True if packets of the subnet go there past the firewall: by a route of their own, or by a service endpoint. */
function goesPast({ tag }: RequiredOutbound, subnet: Part, system: System): Judgement {
  const tables = routeTablesOf(subnet, system).filter(({ state }) => state !== 'none');
  const isPast = (table: ResourceView) =>
    anyOf(
      ...routesOf(table, system).listed.map((route) =>
        allOf(route.presence, namesTag(route.property('properties.addressPrefix'), tag), leadsToInternet(route)),
      ),
    );
  const byRoute = tables.map((link) => ofLink(link, subnet.view, isPast, 'its route table'));
  return anyOf(...byRoute, ...(tag === 'Storage' ? [hasStorageEndpoint(subnet)] : []));
}
