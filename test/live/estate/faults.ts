/** Single things that go wrong in an estate. */
import { type Azure, type Json, members, properties, refusal } from './azure.js';
import { body, roleAssignment } from './estates.js';
import type { Interruption } from './in-process.js';
import { completed, connection, IDS, instanceProperties, principalOf, ROOT } from './sound.js';

/** Refuses what matches `path query`. */
export function refusing(pattern: RegExp): Interruption {
  return ({ path, query = '' }) =>
    pattern.test(`${path} ${query}`) ? refusal(403, 'AuthorizationFailed', 'It may not.') : undefined;
}

export type Fault = (azure: Azure) => Azure;

export const changed =
  (id: string, over: Json): Fault =>
  (azure) =>
    azure.with({ [id]: completed(over) });
export const without =
  (...ids: readonly string[]): Fault =>
  (azure) =>
    azure.with(Object.fromEntries(ids.map((id) => [id, () => undefined])));
export const together =
  (...faults: readonly Fault[]): Fault =>
  (azure) =>
    faults.reduce((one, fault) => fault(one), azure);
export const ofCluster =
  (over: Json): Fault =>
  (azure) =>
    azure.with({
      [IDS.cluster]: (one) => completed({ properties: { ...members(properties(one)['properties']), ...over } })(one),
    });
export const ofInstance = (over: Json): Fault =>
  changed(IDS.instance, { properties: { ...instanceProperties(), ...over } });

/** The state of a connection, on both of its sides. */
export function inState(target: string, endpoint: string, status: string): Fault {
  return together(changed(target, { privateEndpointConnections: [connection(target, endpoint, status)] }), (azure) =>
    azure.with({
      [endpoint]: (one) => {
        const [first] = [properties(one)['privateLinkServiceConnections']].flat();
        const own = { ...properties(members(first)), privateLinkServiceConnectionState: { status, description: '' } };
        return completed({ privateLinkServiceConnections: [{ ...members(first), properties: own }] })(one);
      },
    }),
  );
}

/** The endpoint is gone with its zone group; the target still lists the connection. */
export const orphaned = (endpoint: string): Fault => without(endpoint, `${endpoint}/privateDnsZoneGroups/default`);

export const unassigned =
  (scope: string, role: string): Fault =>
  (azure) => {
    const found = azure.bodies.find((one) => {
      const { principalId, roleDefinitionId } = properties(one);
      const isIt = principalId === principalOf(azure) && String(roleDefinitionId).endsWith(role);
      return isIt && one.id.startsWith(`${scope}/providers/Microsoft.Authorization/`);
    });
    return without(found?.id ?? '')(azure);
  };
export const assigned =
  (scope: string, role: string, principal?: string, more: Json = {}): Fault =>
  (azure) =>
    azure.and(roleAssignment(scope, principal ?? principalOf(azure), role, 'more', more));
export const plan = (name: string): string => `${ROOT}/providers/Microsoft.Security/pricings/${name}`;
export const free = (name: string): Fault => changed(plan(name), { pricingTier: 'Free' });
export const PLANS = ['StorageAccounts', 'KeyVaults', 'Containers', 'Arm', 'AI', 'CloudPosture'].map(plan);

export function state(resourceId: string, definition: string, policyDefinitionAction: string): Fault {
  return (azure) =>
    azure.and(
      body(`${resourceId}/providers/Microsoft.PolicyInsights/policyStates/state`, {
        resourceId: resourceId.toLowerCase(),
        policyDefinitionId: `/providers/microsoft.authorization/policydefinitions/${definition}`,
        policyDefinitionName: definition,
        policyDefinitionAction,
        complianceState: 'NonCompliant',
      }),
    );
}

export interface LiveFact {
  readonly fault: Fault;
  /** The findings that it adds, no more and no less: status, rule, resource. */
  readonly adds: readonly string[];
  /** What one of them says. */
  readonly says?: RegExp;
  /** What the identity may not read, and what the rules of the fact then say in place of that. */
  readonly unread?: { readonly refused: RegExp; readonly adds: readonly string[] };
}
