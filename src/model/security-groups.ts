/**
 * Network security groups as Azure applies them: of the rules that speak of a packet, the one with the lowest priority number
 * decides. Source: learn.microsoft.com/azure/virtual-network/network-security-groups-overview
 */
import { isEverybody, isInternet } from './facts/addresses.js';
import { allOf, anyOf, type Judgement, judged, not } from './judgement.js';
import type { Property } from './property.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import { SECURITY_GROUP, SECURITY_RULE } from './types.js';

/** One rule of a group, whichever way it is declared. */
export interface SecurityRule {
  /** What declares it: itself, or its group. */
  readonly view: ResourceView;
  /** True if it is there for certain. */
  readonly presence: Judgement;
  /** A property by its name below `properties`, such as `access`. */
  property(name: string): Property;
}

/** The rules that a resource declares: those a group lists, or the rule that a resource is. */
export function securityRulesDeclaredBy(view: ResourceView): readonly SecurityRule[] {
  if (view.isA(SECURITY_RULE)) {
    return [{ view, presence: judged(true), property: (name) => view.property(`properties.${name}`) }];
  }
  if (!view.isA(SECURITY_GROUP)) return [];
  return view.items('properties.securityRules').elements.map(({ property: item, presence }) => ({
    view,
    presence,
    property: (name) => item.property(`properties.${name}`),
  }));
}

/** All rules of the group that a resource is, or that the rule which it is belongs to. */
export function securityRulesBeside(view: ResourceView, system: System): readonly SecurityRule[] {
  const { graph } = system;
  const groups = view.isA(SECURITY_GROUP)
    ? [view]
    : graph.ofType(SECURITY_GROUP).filter((group) => graph.isNestedIn(view, group) === true);
  if (groups.length === 0) return securityRulesDeclaredBy(view);
  return groups.flatMap((group) => [
    ...securityRulesDeclaredBy(group),
    ...system
      .childrenOf(group, SECURITY_RULE)
      .flatMap(({ view: child, belongs }) =>
        securityRulesDeclaredBy(child).map((rule) => ({ ...rule, presence: belongs })),
      ),
  ]);
}

/** Packets: which way, over what, and to which port. */
export interface Traffic {
  readonly direction: 'Inbound' | 'Outbound';
  readonly protocol: 'Tcp' | 'Udp';
  readonly port: number;
}

/**
 * True if the rule lets packets between the internet and this port pass, and no rule before it stops them. What the other rules
 * of its group are has to be given: {@link securityRulesBeside}.
 */
export function opensToInternet(rule: SecurityRule, traffic: Traffic, beside: readonly SecurityRule[]): Judgement {
  const stops = (other: SecurityRule) =>
    allOf(
      other.property('access').is('Deny'),
      isAbout(other, traffic, isEverybody),
      isForAll(other, traffic),
      comesBefore(other, rule),
    );
  const isOpen = allOf(rule.property('access').is('Allow'), isAbout(rule, traffic, isInternet));
  // Most rules of a group open nothing: the others need not be looked at.
  return isOpen.truth === false ? isOpen : allOf(isOpen, not(anyOf(...beside.map(stops))));
}

/** The property that says whose packets pass: the prefix, or the list of prefixes if that is what is written. */
export function sourceOf(rule: SecurityRule): Property {
  const list = rule.property('sourceAddressPrefixes');
  return list.isSet().truth === true ? list : rule.property('sourceAddressPrefix');
}

/** True if the rule is about packets between such addresses and this port. */
function isAbout(rule: SecurityRule, traffic: Traffic, isPeer: (prefix: string) => boolean): Judgement {
  const { direction, protocol, port } = traffic;
  const far = direction === 'Inbound' ? 'source' : 'destination';
  return allOf(
    rule.presence,
    rule.property('direction').is(direction),
    rule.property('protocol').isOneOf('*', protocol),
    some(rule, [`${far}AddressPrefix`, `${far}AddressPrefixes`], isPeer),
    some(rule, ['destinationPortRange', 'destinationPortRanges'], (range) => holdsPort(range, port)),
  );
}

/** True if the rule is for everything that stands behind the group, not for some addresses of it. */
function isForAll(rule: SecurityRule, { direction }: Traffic): Judgement {
  const near = direction === 'Inbound' ? 'destination' : 'source';
  return some(rule, [`${near}AddressPrefix`, `${near}AddressPrefixes`], (prefix) => {
    return isEverybody(prefix) || prefix.toLowerCase() === 'virtualnetwork';
  });
}

/** True if the text of the first property passes, or one of the list in the second. */
function some(rule: SecurityRule, [one, list]: readonly [string, string], test: (text: string) => boolean): Judgement {
  const single = rule.property(one);
  const listed = rule
    .property(list)
    .items()
    .some((item) => item.reads(test));
  return single.isSet().truth === false ? listed : anyOf(single.reads(test), listed);
}

/** True if `22`, `20-25` or `*` holds the port. */
export function holdsPort(range: string, port: number): boolean {
  if (range.trim() === '*') return true;
  const [first = Number.NaN, last = first] = range.split('-').map((text) => Number.parseInt(text, 10));
  return first <= port && port <= last;
}

/** True if a rule is looked at before another one. */
function comesBefore(other: SecurityRule, rule: SecurityRule): Judgement {
  const own = rule.property('priority');
  const { value } = own;
  const number = value?.kind === 'scalar' ? Number(value.value) : Number.NaN;
  if (Number.isNaN(number)) return own.undecided('its priority is not known');
  return other.property('priority').reads((text) => Number(text) < number);
}
