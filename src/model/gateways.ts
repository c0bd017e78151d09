/** VPN gateways: how clients sign in, and how tunnels are encrypted. */
import { type Elements, elementsAt } from './elements.js';
import { WEAK_ALGORITHMS } from './facts/tunnels.js';
import { about, allOf, anyOf, type Judgement, not } from './judgement.js';
import type { Property } from './property.js';
import type { ResourceView } from './resource-view.js';

/** What a gateway says about single clients that dial in. */
export const CLIENTS = 'properties.vpnClientConfiguration';

/**
 * True if clients sign in with Microsoft Entra ID and in no other way. Without a list, what is set up for one of the ways is
 * the way: a tenant, root certificates, a RADIUS server.
 */
export function signsInWithEntraIdOnly(gateway: ResourceView): Judgement {
  const isSet = (name: string) => gateway.property(`${CLIENTS}.${name}`).isSet();
  const types = gateway.property(`${CLIENTS}.vpnAuthenticationTypes`);
  const isListed = allOf(
    types.isSet(),
    types.items().every((type) => type.is('AAD')),
  );
  const others = ['vpnClientRootCertificates', 'radiusServerAddress', 'radiusServers'].map((name) => not(isSet(name)));
  return about(types.evidence(), anyOf(isListed, allOf(types.isAbsent(), isSet('aadTenant'), ...others)));
}

/** The algorithms that policies in a list name. */
export function algorithmsIn(view: ResourceView, list: string): Elements {
  return elementsAt(view, ...[...WEAK_ALGORITHMS.keys()].map((name) => `${list}.[].${name}`));
}

/** True if the algorithm is too weak for what it is named for. */
export function isWeak(algorithm: Property): Judgement {
  const name = String(algorithm.segments.at(-1));
  return algorithm.isOneOf(...(WEAK_ALGORITHMS.get(name) ?? []));
}
