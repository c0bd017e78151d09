/** What names in private DNS zones resolve to, as Azure tells it: the records, and the addresses of private endpoints. */
import { targetOf } from './graph.js';
import { anyOf, type Judgement, judged } from './judgement.js';
import { zonesNamedBy } from './private-dns.js';
import { targetsOf } from './private-endpoints.js';
import type { Property } from './property.js';
import type { ResourceView } from './resource-view.js';
import { type System, someCompanion } from './system.js';
import { DNS_A_RECORD, PRIVATE_DNS_ZONE, PRIVATE_ENDPOINT } from './types.js';

/** The private addresses of a deployed endpoint, on its interfaces and as it tells them itself; none of a declaration. */
export function addressesOf(endpoint: ResourceView, { graph }: System): ReadonlySet<string> {
  if (endpoint.form !== 'live') return new Set();
  const interfaces = endpoint
    .propertiesAt('properties.networkInterfaces.[].id')
    .flatMap((id) => graph.links(id))
    .flatMap((link) => targetOf(link) ?? []);
  return new Set([
    ...interfaces.flatMap((one) => textsAt(one, 'properties.ipConfigurations.[].properties.privateIPAddress')),
    ...textsAt(endpoint, 'properties.customDnsConfigs.[].ipAddresses.[]'),
  ]);
}

/** True if somebody keeps a record of the endpoint in a zone of this name: it is found there without a zone group too. */
export function hasRecordIn(endpoint: ResourceView, zone: string, system: System): Judgement {
  const addresses = addressesOf(endpoint, system);
  if (addresses.size === 0) return judged(false);
  const zones = system.graph
    .ofType(PRIVATE_DNS_ZONE)
    .filter((one) => one.form === 'live' && one.knownName?.toLowerCase() === zone);
  return anyOf(...zones.map((one) => holdsOneOf(addresses, one, system)));
}

/**
 * True if the zone that the endpoint is registered in answers with its address, or with that of another endpoint to the same:
 * of two that are registered in one zone, the later one has the record. Undefined if addresses or the zone are out of sight.
 */
export function isAnsweredIn(endpoint: ResourceView, zone: string, system: System): Judgement | undefined {
  const addresses = addressesOf(endpoint, system);
  const zones = zonesNamedBy(endpoint, zone, system);
  if (addresses.size === 0 || zones.length === 0) return undefined;
  const targets = targetsOf(endpoint, system);
  const others = system.graph
    .ofType(PRIVATE_ENDPOINT)
    .filter((other) => targetsOf(other, system).some((target) => targets.includes(target)));
  const wanted = new Set([...addresses, ...others.flatMap((other) => [...addressesOf(other, system)])]);
  return anyOf(
    ...zones.map((one) => system.present(holdsOneOf(wanted, one, system), endpoint, 'its record in the zone')),
  );
}

function holdsOneOf(addresses: ReadonlySet<string>, zone: ResourceView, system: System): Judgement {
  return someCompanion(system.childrenOf(zone, DNS_A_RECORD), (record) =>
    judged(textsAt(record, 'properties.aRecords.[].ipv4Address').some((address) => addresses.has(address))),
  );
}

function textsAt(view: ResourceView, path: string): readonly string[] {
  return view.propertiesAt(path).flatMap(textIn);
}

function textIn({ value }: Property): readonly string[] {
  return value?.kind === 'scalar' && typeof value.value === 'string' ? [value.value] : [];
}
