/** A tenant's policies as Azure holds them, and reading them. */
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { type PolicyReach, readAssignedPolicies } from '../../../src/live/policies/assigned.js';
import type { ArmReader } from '../../../src/live/reader.js';
import { printDiagnostic } from '../../support/memory-repository.js';
import { type ArmBody, Azure, type AzureOptions } from '../estate/azure.js';
import { type Asked, EstateReader, type Interruption } from '../estate/in-process.js';

export const SUBSCRIPTION = '00000000-0000-0000-0000-000000000001';
export const ROOT = `/subscriptions/${SUBSCRIPTION}`;
export const GROUP = '/providers/Microsoft.Management/managementGroups/corp';
export const AUTHORIZATION = '/providers/Microsoft.Authorization';
export const BUILT_IN = `${AUTHORIZATION}/policyDefinitions/438c38d2-3772-465a-a9cc-7a6666a275ce`;
export const WORKSPACES = 'Microsoft.MachineLearningServices/workspaces';

type Properties = Readonly<Record<string, unknown>>;

export function armBody(id: string, properties: Properties): ArmBody {
  const [collection = '', name = ''] = id.split('/').slice(-2);
  const isVersion = collection === 'versions';
  const type = isVersion ? `${id.split('/').at(-4) ?? ''}/versions` : collection;
  return { id, name, type: `Microsoft.Authorization/${type}`, properties };
}

/** A definition as the service sends it, about the public network of workspaces. */
export function definition(id: string, over: Properties = {}): ArmBody {
  return armBody(id, {
    displayName: 'Workspaces are private',
    policyType: 'Custom',
    mode: 'Indexed',
    version: '2.1.0',
    versions: ['2.1.0', '1.4.0', '1.3.0'],
    metadata: { version: '2.1.0', category: 'Machine Learning', createdOn: '2026-01-01T00:00:00Z', updatedBy: null },
    parameters: {
      effect: { type: 'String', allowedValues: ['Audit', 'Deny', 'Disabled'], defaultValue: 'Audit' },
    },
    policyRule: {
      if: {
        allOf: [
          { field: 'type', equals: WORKSPACES },
          { field: `${WORKSPACES}/publicNetworkAccess`, notEquals: 'Disabled' },
        ],
      },
      // biome-ignore lint/suspicious/noThenProperty: it is what the language calls it, and nothing awaits a rule.
      then: { effect: "[parameters('effect')]" },
    },
    ...over,
  });
}

export function assignment(scope: string, name: string, assigned: string, over: Properties = {}): ArmBody {
  return armBody(`${scope}${AUTHORIZATION}/policyAssignments/${name}`, {
    displayName: `The ${name}`,
    policyDefinitionId: assigned,
    scope,
    notScopes: [],
    enforcementMode: 'Default',
    metadata: { createdBy: '00000000-0000-0000-0000-00000000000a', createdOn: '2026-01-01T00:00:00Z' },
    ...over,
  });
}

export interface Tenant extends AzureOptions {
  readonly interruption?: Interruption;
  readonly rowsOfPage?: number;
  readonly reach?: PolicyReach;
}

export function readerOf(bodies: readonly ArmBody[], { interruption, rowsOfPage, ...options }: Tenant = {}) {
  return new EstateReader(new Azure([armBody(`${ROOT}/x/y`, {}), ...bodies], options), interruption, rowsOfPage);
}

/** What is read of a tenant, what was asked for it, and what was said. */
export async function readTenant(bodies: readonly ArmBody[], tenant: Tenant = {}) {
  const reader = readerOf(bodies, tenant);
  return { ...(await readOver(reader, tenant.reach)), asked: reader.asked.map(inShort) };
}

export async function readOver(reader: ArmReader, reach: PolicyReach = { subscriptions: [SUBSCRIPTION] }) {
  const bag = new DiagnosticBag();
  const reading = { reader, limits: DEFAULT_LIMITS, unread: 'live-not-read' } as const;
  const found = await readAssignedPolicies(reach, reading, bag);
  return { ...found, said: bag.all.map(printDiagnostic) };
}

/** `POST policyAssignments`, `GET /subscriptions/...`. */
export function inShort({ method, path, query }: Asked): string {
  return query === undefined ? `${method} ${path}` : `${method} ${/azureml-gate: (\w+)/.exec(query)?.[1]}`;
}
