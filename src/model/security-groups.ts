/**
 * Network security groups as Azure applies them: of the rules that speak of a packet, the one with the lowest priority number
 * decides. Source: learn.microsoft.com/azure/virtual-network/network-security-groups-overview
 */
import { coversInternet, isInternet } from './facts/addresses.js';
import { about, allOf, anyOf, type Evidence, type Judgement, judged, not } from './judgement.js';
import { asPart, NO_PARTS, type Part, type Parts, partsIn } from './parts.js';
import type { Property } from './property.js';
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

/** Packets: which way, over what, and to which port; to `all` ports, or to `any` of them. */
export interface Traffic {
  readonly direction: 'Inbound' | 'Outbound';
  readonly protocol: 'Tcp' | 'Udp';
  readonly port: number | 'all' | 'any';
}

/**
 * True if the security rule lets packets between the internet and this port pass, and no rule that is looked at before it stops
 * them. The finding points at the prefix that lets the internet in.
 */
export function opensToInternet(rule: Part, traffic: Traffic, system: System): Judgement {
  const isOpen = lets(rule, traffic);
  // Most rules open nothing: those before them need not be looked at.
  if (isOpen.truth === false) return isOpen;
  const { listed, open } = securityRulesBeside(rule, system);
  return past(rule, traffic, isOpen, { listed: listed.filter(mayDeny), open });
}

/** True if the security rule by itself lets packets between the internet and this port pass. */
function lets(rule: Part, traffic: Traffic): Judgement {
  const allows = allOf(rule.property('properties.access').is('Allow'), isAbout(rule, traffic, isInternet));
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
    some(rule, `properties.${farSide(traffic)}AddressPrefix`, isPeer),
    some(rule, 'properties.destinationPortRange', (range) => holdsPort(range, traffic.port)),
  );
}

function farSide({ direction }: Traffic): 'source' | 'destination' {
  return direction === 'Inbound' ? 'source' : 'destination';
}

/** True if the security rule lets packets of whomever pass to this port. */
export function admits(rule: Part, traffic: Traffic): Judgement {
  return allOf(
    rule.property('properties.access').is('Allow'),
    isAbout(rule, traffic, () => true),
  );
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
      const isOpen = allOf(rule.presence, lets(rule, some));
      return isOpen.truth === false ? isOpen : past(rule, some, isOpen, denying);
    });
    return allOf(anyOf(...denies, ...unknownIf(open)), not(anyOf(...opens)));
  };
  return allOf(...protocols.map(isClosed));
}

/** All security rules of a group. */
function securityRulesOf(group: ResourceView, system: System): Parts {
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
  const single = rule.property(path);
  const plural = rule.property(path.endsWith('Prefix') ? `${path}es` : `${path}s`);
  const listed = plural.items().some((item) => item.reads(test));
  return single.isSet().truth === false ? listed : anyOf(single.reads(test), listed);
}

/** True if `22`, `20-25` or `*` holds the port, or every port. */
export function holdsPort(range: string, port: Traffic['port']): boolean {
  if (range.trim() === '*' || port === 'any') return true;
  const [first = Number.NaN, last = first] = range.split('-').map((text) => Number.parseInt(text, 10));
  return port === 'all' ? first <= 1 && last === 65535 : first <= port && port <= last;
}

/** True if a rule is looked at before another one. */
function comesBefore(other: Part, rule: Part): Judgement {
  const own = rule.property('properties.priority');
  const { value } = own;
  const number = value?.kind === 'scalar' ? Number(value.value) : Number.NaN;
  if (Number.isNaN(number)) return own.undecided('its priority is not known');
  return other.property('properties.priority').reads((text) => Number(text) < number);
}
