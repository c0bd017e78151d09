/** Azure Firewalls: which of them packets of a subnet pass, and what their rules let through. */
import { type AddressRange, coversInternet, holdsRange, parsePrefix } from './facts/addresses.js';
import { type Link, targetOf } from './graph.js';
import { about, allOf, anyOf, type Evidence, type Judgement } from './judgement.js';
import { areConnected, networkAround, networkOf } from './networks.js';
import type { Part } from './parts.js';
import type { Property } from './property.js';
import { keyText } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import { isDefaultRoute, isRoutedAside, leadsAside, routesOf } from './routes.js';
import { prefixesOf, routeTablesOf, subnetsIn, subnetTexts } from './subnets.js';
import type { System } from './system.js';
import { FIREWALL, RULE_COLLECTION_GROUP } from './types.js';

/** The firewalls of its network, and of those it is peered with, if the subnet's packets are routed to an appliance. */
export function firewallsOnTheWay(subnet: Part, system: System): readonly ResourceView[] {
  const network = networkAround(subnet, system);
  if (network === undefined || isRoutedAside(subnet, system).truth === false) return [];
  return system.graph.ofType(FIREWALL).filter((firewall) =>
    firewall.propertiesAt('properties.ipConfigurations.[].properties.subnet.id').some((id) => {
      const own = networkOf(id, system);
      if (own === undefined || areConnected(own, network, system).truth !== true) return false;
      return !leadsElsewhere(subnet, id, system);
    }),
  );
}

/** True if the next hops of the subnet are known, and none is an address of the firewall's subnet. */
function leadsElsewhere(subnet: Part, place: Property, system: System): boolean {
  const texts = subnetTexts(place);
  const ranges = subnetsIn(system)
    .filter(({ key }) => texts.includes(keyText(key)))
    .flatMap((own) => prefixesOf(own).listed.map(({ range }) => range));
  const hops = nextHopsOf(subnet, system);
  if (ranges.length === 0 || ranges.includes(undefined) || hops.length === 0 || hops.includes(undefined)) return false;
  return !hops.some((hop) => ranges.some((range) => hop && range && holdsRange(range, hop)));
}

/** The addresses of the appliances that everything is routed to; undefined for one that is not known. */
function nextHopsOf(subnet: Part, system: System): readonly (AddressRange | undefined)[] {
  return routeTablesOf(subnet, system).flatMap((link) => {
    const table = targetOf(link);
    const routes = table === undefined ? [] : routesOf(table, system).listed;
    return routes.filter(isDefaultToAppliance).map((route) => {
      const { value } = route.property('properties.nextHopIpAddress');
      return value?.kind === 'scalar' ? parsePrefix(String(value.value)) : undefined;
    });
  });
}

function isDefaultToAppliance(route: Part): boolean {
  return isDefaultRoute(route).truth !== false && leadsAside(route).truth !== false;
}

/** The policy of a firewall: one for each alternative. */
export function policiesOf(firewall: ResourceView, system: System): readonly Link[] {
  return system.graph.links(firewall.property('properties.firewallPolicy.id'));
}

/** A rule by address or by domain, of a firewall or of a policy. */
export interface FirewallRule {
  readonly presence: Judgement;
  readonly isByAddress: Judgement;
  readonly allows: Judgement;
  readonly property: Property;
}

/** All rules that a firewall or a rule collection group lists. */
export interface FirewallRules {
  readonly listed: readonly FirewallRule[];
  readonly open?: Evidence | undefined;
}

/** Collections of classic rules by what they hold, and those of a policy, which hold either. */
const COLLECTIONS = [
  { list: 'properties.networkRuleCollections', within: 'properties.', isByAddress: allOf() },
  { list: 'properties.applicationRuleCollections', within: 'properties.', isByAddress: anyOf() },
  { list: 'properties.ruleCollections', within: '', isByAddress: undefined },
] as const;

export function rulesDeclaredBy(view: ResourceView): FirewallRules {
  let open: Evidence | undefined;
  const listed = COLLECTIONS.flatMap(({ list, within, isByAddress }) => {
    const collections = view.items(list);
    open ??= collections.open;
    return collections.elements.flatMap(({ property: collection, presence }) => {
      const rules = collection.items(`${within}rules`);
      open ??= rules.open;
      return rules.elements.map(
        (rule): FirewallRule => ({
          presence: allOf(presence, rule.presence),
          isByAddress: isByAddress ?? rule.property.property('ruleType').is('NetworkRule'),
          allows: collection.property(`${within}action.type`).is('Allow'),
          property: rule.property,
        }),
      );
    });
  });
  return { listed, open };
}

/** All rules of a firewall: its own, and those of its policy. */
export function rulesOf(firewall: ResourceView, system: System): FirewallRules {
  const ofPolicies = policiesOf(firewall, system).map((link): FirewallRules => {
    if (link.state === 'none') return { listed: [] };
    if (link.state !== 'declared') {
      return { listed: [], open: firewall.evidence({ because: 'its policy is declared elsewhere' }) };
    }
    return rulesOfPolicy(link.target, system);
  });
  const all = [rulesDeclaredBy(firewall), ...ofPolicies];
  return { listed: all.flatMap(({ listed }) => listed), open: all.find(({ open }) => open !== undefined)?.open };
}

function rulesOfPolicy(policy: ResourceView, system: System): FirewallRules {
  const groups = system.childrenOf(policy, RULE_COLLECTION_GROUP).map(({ view, belongs }): FirewallRules => {
    const { listed, open } = rulesDeclaredBy(view);
    return { listed: listed.map((rule) => ({ ...rule, presence: allOf(belongs, rule.presence) })), open };
  });
  const base = policy.property('properties.basePolicy.id');
  const inherited = base.evidence({ because: 'its policy has the rules of another one, too' });
  return {
    listed: groups.flatMap(({ listed }) => listed),
    open: base.isSet().truth === false ? groups.find(({ open }) => open !== undefined)?.open : inherited,
  };
}

/** True if the rule lets one of these subnets call every address at every port. */
export function opensEverything({ isByAddress, allows, property }: FirewallRule, subnets: readonly Part[]): Judgement {
  const where = property.property('destinationAddresses');
  const protocols = anyOf(...['ipProtocols', 'protocols'].map((name) => has(property, name, isOfConnections)));
  const isOpen = [
    has(property, 'destinationAddresses', coversInternet),
    has(property, 'destinationPorts', (ports) => ports === '*' || /^[01]-65535$/.test(ports)),
    has(property, 'sourceAddresses', (source) => coversInternet(source) || holdsOneOf(source, subnets)),
  ];
  return about(where.evidence(), allOf(isByAddress, allows, protocols, ...isOpen));
}

function isOfConnections(protocol: string): boolean {
  return ['any', 'tcp'].includes(protocol.toLowerCase());
}

function holdsOneOf(source: string, subnets: readonly Part[]): boolean {
  const range = parsePrefix(source);
  const inner = subnets.flatMap((subnet) => prefixesOf(subnet).listed.flatMap((prefix) => prefix.range ?? []));
  return range !== undefined && inner.some((one) => holdsRange(range, one));
}

/** True if the rule lets calls to every domain pass. */
export function opensEveryDomain(rule: FirewallRule): Judgement {
  return opensDomain(rule, (domain) => domain === '*');
}

/** True if it lets calls to every domain below a top-level domain pass, such as `*.com`. */
export function opensTopLevelDomain(rule: FirewallRule): Judgement {
  return opensDomain(rule, (domain) => /^\*\.?[a-z]{2,}$/i.test(domain));
}

function opensDomain({ allows, property }: FirewallRule, test: (domain: string) => boolean): Judgement {
  return about(property.property('targetFqdns').evidence(), allOf(allows, has(property, 'targetFqdns', test)));
}

/** True if the rule names domains in place of addresses, which the firewall has to resolve itself. */
export function resolvesNames({ presence, isByAddress, property }: FirewallRule): Judgement {
  return allOf(presence, isByAddress, property.property('destinationFqdns').isSet());
}

function has(rule: Property, list: string, test: (text: string) => boolean): Judgement {
  return rule.items(list).some((item) => item.reads((text) => test(text.trim())));
}
