import { associationOf } from '../../model/associations.js';
import { anyOf, type Judgement, judged } from '../../model/judgement.js';
import { mayResolveOtherwise, registersIn, zonesNeeded } from '../../model/private-dns.js';
import { servesGroup, targetsOf } from '../../model/private-endpoints.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { CONTAINER_REGISTRY, DNS_ZONE_GROUP, KEY_VAULT, PRIVATE_ENDPOINT, STORAGE_ACCOUNT } from '../../model/types.js';
import { failUnless, notApplicable, type Outcome, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

/** Groups of endpoints, the types they lead to, and the policies that register them. */
const SERVED = [
  { type: STORAGE_ACCOUNT, group: 'blob', guid: '75973700-529f-4de2-b794-fb9b6781b6b0' },
  { type: STORAGE_ACCOUNT, group: 'file', guid: '6df98d03-368a-4438-8730-a93c4d7693d6' },
  { type: STORAGE_ACCOUNT, group: 'dfs', guid: '83c6fe0f-2316-444a-99a1-1ecd8a7872ca' },
  { type: STORAGE_ACCOUNT, group: 'queue', guid: 'bcff79fb-2b0d-47c9-97e5-3023479b00d1' },
  { type: STORAGE_ACCOUNT, group: 'table', guid: '028bbd88-e9b5-461f-9424-a1b63a7bee1a' },
  { type: KEY_VAULT, group: 'vault', guid: 'ac673a9a-f77d-4846-b2d8-a57f8e1c01d4' },
  { type: CONTAINER_REGISTRY, group: 'registry', guid: 'e9585a95-5b8c-4d03-b193-dc7eb5ac4c32' },
] as const;

export const dependencyEndpointDns = defineRule({
  id: 'AML-NET-125',
  title: 'Private endpoint is not registered in its private DNS zone',
  category: 'network',
  severity: 'medium',
  mission: ['S2d', 'S2h'],
  mcsb: ['NS-2'],
  policies: [
    policy('75973700-529f-4de2-b794-fb9b6781b6b0', 'Configure a private DNS Zone ID for blob groupID'),
    policy('6df98d03-368a-4438-8730-a93c4d7693d6', 'Configure a private DNS Zone ID for file groupID'),
    policy('ac673a9a-f77d-4846-b2d8-a57f8e1c01d4', 'Configure Azure Key Vaults to use private DNS zones'),
    policy('e9585a95-5b8c-4d03-b193-dc7eb5ac4c32', 'Configure Container registries to use private DNS zones'),
  ],
  appliesTo: [PRIVATE_ENDPOINT],
  words: ['zone'],
  properties: [{ of: DNS_ZONE_GROUP, path: 'properties.privateDnsZoneConfigs' }],
  messages: {
    notRegistered: {
      problem: "The private endpoint is not registered in the private DNS zone '{zone}'.",
      impact: 'Jobs and users resolve the public name: their traffic leaves the network, or is turned away.',
      remedy: "Add '{zone}' to the {privateDnsZoneConfigs} of the endpoint's DNS zone group.",
    },
  },
  check(endpoint, system) {
    const targets = targetsOf(endpoint, system).filter((target) => associationOf(target, system) !== undefined);
    const served = SERVED.filter(({ type }) => targets.some((target) => target.isA(type)));
    if (served.length === 0) return notApplicable('it leads to nothing of a workspace that is declared here');
    return served.flatMap(({ type, group, guid }): readonly Outcome<'notRegistered'>[] =>
      onlyIf(servesGroup(endpoint, group), `it does not serve ${group}`, () =>
        zonesNeeded(endpoint, type, group, system).map((zone) =>
          failUnless(isRegistered(endpoint, zone, guid, system), 'notRegistered', { expected: zone, words: { zone } }),
        ),
      ),
    );
  },
});

/** Registered in the zone, as far as this deployment decides how names are resolved. */
function isRegistered(endpoint: ResourceView, zone: string, guid: string, system: System): Judgement {
  const registered = registersIn(endpoint, zone, system);
  if (registered.truth === true) return judged(true, registered.evidence);
  return anyOf(
    system.present(registered, endpoint, 'its DNS zone group', [{ guid }]),
    mayResolveOtherwise(endpoint, zone, system),
  );
}
