/**
 * Network security groups as Azure applies them: of the rules that speak of a packet, the one with the lowest priority number
 * decides. Source: learn.microsoft.com/azure/virtual-network/network-security-groups-overview
 */
import { coversInternet, isInternet, isNarrow } from './facts/addresses.js';
import { about, allOf, anyOf, type Evidence, type Judgement, judged, not } from './judgement.js';
import { asPart, NO_PARTS, type Part, type Parts, partsIn } from './parts.js';
import type { Property } from './property.js';
import type { SettledValue } from './readings.js';
import { ancestorOf, keyOfResource, keyText } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import { SECURITY_GROUP, SECURITY_RULE } from './types.js';

/** The security rules that a group lists, or the one that a resource is; of anything else, none. */
export function securityRulesDeclaredBy(view: ResourceView): Parts {
  if (view.isA(SECURITY_RULE)) return { listed: [asPart(view)] };
  return view.isA(SECURITY_GROUP) ? partsIn(view, SECURITY_RULE, 'properties.securityRules') : NO_PARTS;
}

/** All security rules of the group that a rule belongs to. */
function securityRulesBeside(rule: Part, system: System): Parts {
  const key = rule.view.isA(SECURITY_GROUP) ? keyOfResource(rule.view.resource) : ancestorOf(rule.key, 1);
  const { graph } = system;
  const isOfGroup = (view: ResourceView) => {
    const parent = ancestorOf(keyOfResource(view.resource), 1);
    return key !== undefined && parent !== undefined && keyText(parent) === keyText(key);
  };
  const own = graph.ofType(SECURITY_RULE).filter(isOfGroup).map(asPart);
  const link = key === undefined ? undefined : graph.find(key);
  if (link?.state !== 'declared' || link.target.resource.patch) {
    const because = 'the other rules of its network security group are declared elsewhere';
    return { listed: own, open: rule.view.evidence({ because }) };
  }
  const { listed, open } = securityRulesDeclaredBy(link.target);
  return { listed: [...listed, ...own], open };
}

/** Ports from the first to the last. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** Packets: which way, over what, and to which port; to each port of a range, to `all` ports, or to `any` of them. */
export interface Traffic {
  readonly direction: 'Inbound' | 'Outbound';
  readonly protocol: 'Tcp' | 'Udp';
  readonly port: number | PortRange | 'all' | 'any';
}

/** The port ranges that a security rule is known to be about, without those that nobody can tell. */
export function portRangesOf(rule: Part): readonly PortRange[] {
  const single = rule.property('properties.destinationPortRange').possibleValues;
  const { elements } = rule.property('properties.destinationPortRanges').items();
  const values = [...single, ...elements.flatMap(({ property }) => property.possibleValues)];
  return values.flatMap((value) => (value.kind === 'scalar' ? (parsePorts(String(value.value)) ?? []) : []));
}

/** More ports in one range than this are no longer meant one by one. */
const MOST_NAMED = 100;

/** True if the rule names the port, alone or in a short range; `*` and wide ranges hold it without naming it. */
export function namesPort(rule: Part, port: number): Judgement {
  return some(rule, 'properties.destinationPortRange', (text) => {
    const range = parsePorts(text);
    return range !== undefined && sizeOf(range) <= MOST_NAMED && holdsRange(range, { first: port, last: port });
  });
}

/**
 * True if the security rule lets packets between the internet and this port pass, and no rule that is looked at before it stops
 * them. The finding points at the prefix that lets the internet in.
 */
export function opensToInternet(rule: Part, traffic: Traffic, system: System): Judgement {
  return letsPass(rule, traffic, isInternet, system);
}

/** True if the security rule lets packets of the internet in, over TCP or UDP, to one of these ports. */
export function opensPorts(rule: Part, ports: readonly Traffic['port'][], system: System): Judgement {
  const traffic = ports.flatMap((port) => (['Tcp', 'Udp'] as const).map((protocol) => ({ protocol, port })));
  return anyOf(...traffic.map((one) => opensToInternet(rule, { direction: 'Inbound', ...one }, system)));
}

/** The same for packets from or to such prefixes and tags, each of which is some of the internet's. */
export function letsPass(rule: Part, traffic: Traffic, isPeer: (prefix: string) => boolean, system: System): Judgement {
  const isOpen = lets(rule, traffic, isPeer);
  // Most rules open nothing: those before them need not be looked at.
  if (isOpen.truth === false) return isOpen;
  const { listed, open } = securityRulesBeside(rule, system);
  return past(rule, traffic, isOpen, { listed: listed.filter(mayDeny), open });
}

/** True if the security rule by itself lets packets between such prefixes and this port pass. */
function lets(rule: Part, traffic: Traffic, isPeer: (prefix: string) => boolean): Judgement {
  const allows = allOf(rule.property('properties.access').is('Allow'), isAbout(rule, traffic, isPeer));
  return about(peerOf(rule, traffic).evidence(), allows);
}

/** What the rule lets pass, unless one of these stops it before. */
function past(rule: Part, traffic: Traffic, isOpen: Judgement, { listed, open }: Parts): Judgement {
  const stops = listed.map((other) => isStoppedBy(other, rule, traffic));
  return about(peerOf(rule, traffic).evidence(), allOf(isOpen, not(anyOf(...stops, ...unknownIf(open)))));
}

/** False if the rule is known to let packets pass. Most do, and where a group has many, asking each about each costs time. */
function mayDeny(rule: Part): boolean {
  return rule.property('properties.access').is('Deny').truth !== false;
}

/** True if the other rule is looked at first and stops all that this one lets pass. */
function isStoppedBy(other: Part, rule: Part, traffic: Traffic): Judgement {
  const all: Traffic = { ...traffic, port: traffic.port === 'any' ? 'all' : traffic.port };
  return allOf(
    other.presence,
    other.property('properties.access').is('Deny'),
    isAbout(other, all, coversInternet),
    some(other, 'properties.sourcePortRange', (range) => holdsPort(range, 'all')),
    reachesAsFar(other, rule, traffic),
    comesBefore(other, rule),
  );
}

/** True if the rule is about packets between such addresses and this port. */
function isAbout(rule: Part, traffic: Traffic, isPeer: (prefix: string) => boolean): Judgement {
  return allOf(
    rule.property('properties.direction').is(traffic.direction),
    rule.property('properties.protocol').isOneOf('*', traffic.protocol),
    hasPeer(rule, traffic, isPeer),
    some(rule, 'properties.destinationPortRange', (range) => holdsPort(range, traffic.port)),
  );
}

/** True if one of those at the other end passes. */
function hasPeer(rule: Part, traffic: Traffic, isPeer: (prefix: string) => boolean): Judgement {
  const path = `properties.${farSide(traffic)}AddressPrefix`;
  const test = (value: SettledValue) => {
    if (value.kind === 'scalar') return isPeer(String(value.value));
    return isFewAddresses(value) ? false : 'unknown';
  };
  const list = rule.property(`${path}es`);
  const { possibleValues } = list;
  const areFew = possibleValues.length > 0 && possibleValues.every(isFewAddresses);
  const listed = areFew ? list.judge(() => false, false) : list.items().some((item) => item.judge(test, false));
  const single = rule.property(path);
  return single.isSet().truth === false ? listed : anyOf(single.judge(test, 'default'), listed);
}

/** True for addresses that are not known, and are few all the same: those of a network, and prefixes of a known length. */
function isFewAddresses(value: SettledValue): boolean {
  if (value.kind === 'unknown') return /^microsoft\.network\//i.test(value.target?.type ?? '');
  const end = value.kind === 'text' ? value.parts.at(-1) : undefined;
  return typeof end === 'string' && isNarrow(end);
}

function farSide({ direction }: Traffic): 'source' | 'destination' {
  return direction === 'Inbound' ? 'source' : 'destination';
}

/** By group, for each system: the subnets that share one ask the same. */
const closing = new WeakMap<System, Map<ResourceView, Judgement>>();

/** True if nothing behind the group reaches the internet: it denies all of it, and nothing before that lets some out. */
export function closesInternet(group: ResourceView, system: System): Judgement {
  const answers = closing.get(system) ?? new Map<ResourceView, Judgement>();
  closing.set(system, answers);
  const answer = answers.get(group) ?? judgeClosing(group, system);
  answers.set(group, answer);
  return answer;
}

function judgeClosing(group: ResourceView, system: System): Judgement {
  const { listed, open } = securityRulesOf(group, system);
  const denying = { listed: listed.filter(mayDeny), open };
  const protocols = ['Tcp', 'Udp'] as const;
  const isClosed = (protocol: Traffic['protocol']) => {
    const everything: Traffic = { direction: 'Outbound', protocol, port: 'all' };
    const denies = denying.listed.map((rule) =>
      allOf(
        rule.presence,
        rule.property('properties.access').is('Deny'),
        isAbout(rule, everything, coversInternet),
        reachesAsFar(rule, rule, everything),
      ),
    );
    const some: Traffic = { ...everything, port: 'any' };
    const opens = listed.map((rule) => {
      const isOpen = allOf(rule.presence, lets(rule, some, isInternet));
      return isOpen.truth === false ? isOpen : past(rule, some, isOpen, denying);
    });
    return allOf(anyOf(...denies, ...unknownIf(open)), not(anyOf(...opens)));
  };
  return allOf(...protocols.map(isClosed));
}

/** Where packets go from behind a group: over what, to which port, behind which addresses. */
export interface Destination {
  readonly protocol: Traffic['protocol'];
  readonly port: number;
  /** True if an address prefix or tag of a security rule holds some of those addresses. */
  touches(prefix: Property): Judgement;
  /** True if it holds all of them. */
  covers(prefix: Property): Judgement;
}

/** True if nothing behind the group reaches there: a rule denies it, and none before that lets it pass. */
export function stops(group: ResourceView, destination: Destination, system: System): Judgement {
  const { listed, open } = securityRulesOf(group, system);
  const denials = listed.map((rule) => {
    const denies = allOf(leadsThere(rule, 'Deny', destination, destination.covers), isForMost(rule));
    if (denies.truth === false) return denies;
    const passes = listed.map((other) =>
      allOf(leadsThere(other, 'Allow', destination, destination.touches), comesBefore(other, rule)),
    );
    return about(
      rule.property('properties.access').evidence(),
      allOf(denies, not(anyOf(...passes, ...unknownIf(open)))),
    );
  });
  return anyOf(...denials, ...unknownIf(open));
}

/**
 * True if one of the group's rules lets packets pass there, and none that is looked at before it stops them. The finding points at
 * where they go.
 */
export function opensTo(rule: Part, group: ResourceView, destination: Destination, system: System): Judgement {
  const where = peerOf(rule, { direction: 'Outbound', ...destination }).evidence();
  const allows = leadsThere(rule, 'Allow', destination, destination.touches);
  if (allows.truth === false) return about(where, allows);
  const { listed, open } = securityRulesOf(group, system);
  const denials = listed.map((other) =>
    allOf(leadsThere(other, 'Deny', destination, destination.covers), isForMost(other), comesBefore(other, rule)),
  );
  return about(where, allOf(allows, not(anyOf(...denials, ...unknownIf(open)))));
}

function leadsThere(
  rule: Part,
  access: 'Allow' | 'Deny',
  { protocol, port }: Destination,
  isPeer: (prefix: Property) => Judgement,
): Judgement {
  return allOf(
    rule.presence,
    rule.property('properties.access').is(access),
    rule.property('properties.direction').is('Outbound'),
    rule.property('properties.protocol').isOneOf('*', protocol),
    someOf(rule, 'properties.destinationAddressPrefix', isPeer),
    some(rule, 'properties.destinationPortRange', (range) => holdsPort(range, port)),
  );
}

/** True if a rule is for all machines behind the group. */
function isForMost(rule: Part): Judgement {
  return some(
    rule,
    'properties.sourceAddressPrefix',
    (prefix) => coversInternet(prefix) || prefix.toLowerCase() === 'virtualnetwork',
  );
}

/** All security rules of a group. */
export function securityRulesOf(group: ResourceView, system: System): Parts {
  const { listed, open } = securityRulesDeclaredBy(group);
  const children = system
    .childrenOf(group, SECURITY_RULE)
    .map(({ view, belongs }) => ({ ...asPart(view), presence: belongs }));
  const elsewhere = group.resource.existing || group.resource.patch;
  const because = 'the rules of its network security group are declared elsewhere';
  return { listed: [...listed, ...children], open: elsewhere ? group.evidence({ because }) : open };
}

function unknownIf(open: Evidence | undefined): readonly Judgement[] {
  return open === undefined ? [] : [judged('unknown', [open])];
}

/** The property that says who is at the other end: the prefix, or the list of prefixes if that is what is written. */
function peerOf(rule: Part, traffic: Traffic): Property {
  const path = `properties.${farSide(traffic)}AddressPrefix`;
  const list = rule.property(`${path}es`);
  return list.isSet().truth === true ? list : rule.property(path);
}

/** True if a rule is for all the machines that another one is for. */
function reachesAsFar(other: Part, rule: Part, traffic: Traffic): Judgement {
  const near = `properties.${farSide(traffic) === 'source' ? 'destination' : 'source'}AddressPrefix`;
  const { value } = rule.property(near);
  const same = value?.kind === 'scalar' ? String(value.value).toLowerCase() : undefined;
  return some(other, near, (prefix) => {
    const text = prefix.toLowerCase();
    return coversInternet(text) || text === 'virtualnetwork' || text === same;
  });
}

/** True if the text at the path passes, or one of the list at its plural: `destinationPortRange` and `destinationPortRanges`. */
function some(rule: Part, path: string, test: (text: string) => boolean): Judgement {
  return someOf(rule, path, (property) => property.reads(test));
}

function someOf(rule: Part, path: string, test: (property: Property) => Judgement): Judgement {
  const single = rule.property(path);
  const plural = rule.property(path.endsWith('Prefix') ? `${path}es` : `${path}s`);
  const listed = plural.items().some(test);
  return single.isSet().truth === false ? listed : anyOf(test(single), listed);
}

/** Port 0 carries nothing, so `1-65535` is every port. */
const ALL_PORTS: PortRange = { first: 1, last: 65535 };

/** True if `22`, `20-25` or `*` holds the port, every port of the range, or every port. */
export function holdsPort(text: string, port: Traffic['port']): boolean {
  if (port === 'any') return true;
  const range = parsePorts(text);
  return range !== undefined && holdsRange(range, rangeOf(port));
}

/** True if every port of the inner range is in the outer one. */
export function holdsRange(outer: PortRange, inner: PortRange): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** How many ports there are in the range. */
export function sizeOf({ first, last }: PortRange): number {
  return last - first + 1;
}

/** The ranges in words: "every port", "port 22", "ports 22, 8000-8100". Of none, every port. */
export function textOf(ranges: readonly PortRange[]): string {
  const texts = ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
  if (ranges.length === 0 || ranges.some((range) => holdsRange(range, ALL_PORTS))) return 'every port';
  return `${ranges.length === 1 && ranges.every((range) => sizeOf(range) === 1) ? 'port' : 'ports'} ${texts.join(', ')}`;
}

function rangeOf(port: number | PortRange | 'all'): PortRange {
  if (port === 'all') return ALL_PORTS;
  return typeof port === 'number' ? { first: port, last: port } : port;
}

/** `22`, `20-25` or `*` as a range; undefined for anything else. */
function parsePorts(text: string): PortRange | undefined {
  if (text.trim() === '*') return ALL_PORTS;
  const [first = Number.NaN, last = first] = text.split('-').map((one) => Number.parseInt(one, 10));
  return Number.isNaN(first) || Number.isNaN(last) ? undefined : { first: Math.max(first, 1), last };
}

/** True if a rule is looked at before another one. */
function comesBefore(other: Part, rule: Part): Judgement {
  const own = rule.property('properties.priority');
  const { value } = own;
  const number = value?.kind === 'scalar' ? Number(value.value) : Number.NaN;
  if (Number.isNaN(number)) return own.undecided('its priority is not known');
  return other.property('properties.priority').reads((text) => Number(text) < number);
}
