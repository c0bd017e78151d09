/** Dividing what was read of Azure into systems changes no verdict, and takes time in proportion. */
import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { type LiveSystem, systemsOf } from '../../src/live/systems.js';
import { runRules } from '../../src/rules/engine.js';
import type { Finding } from '../../src/rules/finding.js';
import { RULES } from '../../src/rules/index.js';
import type { Azure } from './estate/azure.js';
import {
  body,
  cleanEstate,
  hubEstate,
  idsOf,
  largeEstate,
  legacyEstate,
  SINGLE_FAULTS,
  SUBSCRIPTION,
  sharingEstate,
} from './estate/estates.js';
import { readingOf } from './estate/reading.js';

async function read(azure: Azure) {
  const { live } = await readingOf(azure, { scope: { subscriptions: azure.subscriptions } });
  return live;
}

function findingsOf({ own, ...seen }: LiveSystem, complete: boolean): readonly Finding[] {
  const expansion = { entryPoint: 'Azure', environment: undefined, resources: own, unresolvedModules: [], complete };
  const bag = new DiagnosticBag();
  const { findings } = runRules(expansion, RULES, seen, bag);
  expect(bag.all).toEqual([]);
  return findings;
}

/** Findings of the same resource and rule with the same words are one in reports. */
const wordsOf = (findings: readonly Finding[]): readonly string[] =>
  [
    ...new Set(
      findings.map(({ status, rule, resource, message }) => `${status} ${rule.id} ${resource.address} ${message}`),
    ),
  ].sort();

/** A registry of Azure Machine Learning with its private endpoint, in the zone that workspaces use too. */
function withRegistry(): Azure {
  const ids = idsOf('mlw');
  const registry = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-mlw/providers/Microsoft.MachineLearningServices/registries/reg`;
  const endpoint = `${ids.workspaceEndpoint}-registry`;
  return cleanEstate().and(
    body(
      registry,
      { publicNetworkAccess: 'Disabled' },
      { location: 'westeurope', identity: { type: 'SystemAssigned' } },
    ),
    body(
      endpoint,
      {
        subnet: { id: ids.subnet },
        privateLinkServiceConnections: [
          {
            name: 'c',
            properties: {
              privateLinkServiceId: registry,
              groupIds: ['amlregistry'],
              privateLinkServiceConnectionState: { status: 'Approved' },
            },
          },
        ],
      },
      { location: 'westeurope' },
    ),
    body(`${endpoint}/privateDnsZoneGroups/default`, {
      privateDnsZoneConfigs: [{ name: 'api', properties: { privateDnsZoneId: ids.zone('api') } }],
    }),
  );
}

/** One account that names the workspaces which may pass its firewall. */
function withTrustedWorkspaces(): Azure {
  const first = idsOf('one');
  const rules = ['one', 'two'].map((name) => ({ tenantId: 't', resourceId: idsOf(name).workspace }));
  return cleanEstate(['one', 'two']).with({
    [first.storage]: (account) => {
      const own = Object(account['properties']);
      return { ...account, properties: { ...own, networkAcls: { ...own.networkAcls, resourceAccessRules: rules } } };
    },
  });
}

describe('systems of an Azure', () => {
  it.each<[string, () => Azure]>([
    ['one workspace', cleanEstate],
    ['a hub and its project', hubEstate],
    ['workspaces that share an account', sharingEstate],
    ['an old cluster', legacyEstate],
    ['a registry beside a workspace', withRegistry],
    ['an account that names workspaces', withTrustedWorkspaces],
    ['eight workspaces of one network', () => largeEstate(8)],
    ...Object.entries(SINGLE_FAULTS).map(([name, fault]): [string, () => Azure] => [name, () => fault(cleanEstate())]),
  ])('come to what the whole comes to: %s', async (_, azure) => {
    const { resources, complete } = await read(azure());
    const systems = systemsOf(resources);
    expect(systems.flatMap(({ own }) => own).length).toBe(resources.length);
    const whole = findingsOf({ own: resources, others: [], isSpokenFor: false }, complete);
    expect(wordsOf(systems.flatMap((system) => findingsOf(system, complete)))).toEqual(wordsOf(whole));
  });

  it('see little beyond their own, however many there are', { timeout: 120_000 }, async () => {
    const sizes = await Promise.all(
      [20, 80].map(async (count) => {
        const systems = systemsOf((await read(largeEstate(count))).resources);
        return systems.reduce((sum, { others }) => sum + others.length, 0) / systems.length;
      }),
    );
    expect(sizes[1]).toBeLessThan(2 * Number(sizes[0]));
  });

  it('are judged in proportion', { timeout: 120_000 }, async () => {
    const { resources, complete } = await read(largeEstate(200));
    const systems = systemsOf(resources);
    const begin = performance.now();
    const count = systems.flatMap((system) => findingsOf(system, complete)).length;
    process.stdout.write(
      `200 workspaces: ${resources.length} resources, ${count} findings, judged in ${((performance.now() - begin) / 1000).toFixed(1)} s\n`,
    );
    expect(count).toBeGreaterThan(200);
  });
});
