/** Whatever stands in a template, it is drawn: no throw, every arrow between nodes, no box on another one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expansion } from '../../../src/expand/resource.js';
import { MAX_EDGES, MAX_NODES } from '../../../src/model/picture/picture.js';
import { picturesOf } from '../../../src/model/picture/pictures.js';
import { type Box, layoutOf } from '../../../src/report/html/layout.js';
import { type MarkedPicture, markedPictures } from '../../../src/report/picture-marks.js';
import { picturesMarkdown } from '../../../src/report/pictures.js';
import { scanResultOf } from '../../support/findings.js';
import { expansionOf, notKnown, oneOf, openArray, resourceFrom } from '../../support/resources.js';
import { pageOf } from '../../support/scanned.js';

const ML = 'Microsoft.MachineLearningServices';
const TYPES = [
  `${ML}/workspaces`,
  `${ML}/workspaces/computes`,
  `${ML}/workspaces/onlineEndpoints`,
  `${ML}/workspaces/datastores`,
  `${ML}/workspaces/connections`,
  `${ML}/workspaces/outboundRules`,
  `${ML}/workspaces/managedNetworks`,
  `${ML}/registries`,
  'Microsoft.Storage/storageAccounts',
  'Microsoft.KeyVault/vaults',
  'Microsoft.Network/privateEndpoints',
  'Microsoft.Network/privateEndpoints/privateDnsZoneGroups',
  'Microsoft.Authorization/roleAssignments',
  'Microsoft.Insights/diagnosticSettings',
];

const idOf = (type: string, name: string) => `/subscriptions/s/resourceGroups/g/providers/${type}/${name}`;

const NAMES = [
  'publicNetworkAccess',
  'storageAccount',
  'keyVault',
  'hubResourceId',
  'managedNetwork',
  'isolationMode',
  'outboundRules',
  'type',
  'destination',
  'serviceResourceId',
  'computeType',
  'properties',
  'subnet',
  'id',
  'enableNodePublicIp',
  'sshSettings',
  'privateLinkServiceConnections',
  'privateLinkServiceId',
  'groupIds',
  'accountName',
  'metadata',
  'ResourceId',
  'principalId',
  'roleDefinitionId',
  'privateDnsZoneConfigs',
  'privateDnsZoneId',
  'workspaceId',
  'networkAcls',
  'defaultAction',
];

const leaf = fc.oneof(
  fc.constantFrom(
    'Enabled',
    'Disabled',
    'AllowInternetOutbound',
    'AllowOnlyApprovedOutbound',
    'AmlCompute',
    'FQDN',
    'amlworkspace',
    '*.x.com',
    '',
    'b',
  ),
  fc.constantFrom(
    idOf(`${ML}/workspaces`, 'a'),
    idOf('Microsoft.Storage/storageAccounts', 'b'),
    idOf('Microsoft.Network/virtualNetworks/subnets', 'v/subnets/s'),
    idOf('Microsoft.Network/privateDnsZones', 'z'),
  ),
  fc.boolean(),
  fc.constant(null),
  fc.constant(notKnown()),
);

const { body } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('body'), tie('list'), tie('choice')),
  body: fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 8 }),
  list: fc.oneof(
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(tie('value'), { maxLength: 2 }).map((items) => openArray(items, items[0])),
  ),
  choice: fc
    .tuple(tie('value'), tie('value'))
    .map(([yes, no]) => oneOf({ "if 'a' is true": yes, "if 'a' is false": no })),
}));

const anyResource = fc.record({
  type: fc.constantFrom(...TYPES).map((type) => `${type}@2024-10-01`),
  name: fc.constantFrom('a', 'b', 'a/c', 'b/d', 'a/default/r'),
  existing: fc.boolean(),
  patch: fc.boolean(),
  body: body.map((properties) => ({ properties, ...(properties as Record<string, unknown>) })),
});

function marked(expansion: Expansion): readonly MarkedPicture[] {
  const { pictures: systems } = picturesOf([expansion], {
    cloud: 'AzureCloud',
    neighbours: new Map(),
    changes: undefined,
  });
  return markedPictures(scanResultOf({ systems }));
}

function overlap(left: Box, right: Box): boolean {
  return (
    left.x < right.x + right.width &&
    right.x < left.x + left.width &&
    left.y < right.y + right.height &&
    right.y < left.y + left.height
  );
}

describe('every system', () => {
  test('is drawn, whatever it is made of', () => {
    let nodes = 0;
    fc.assert(
      fc.property(fc.array(anyResource, { minLength: 1, maxLength: 12 }), (data) => {
        const resources = data.map((one, at) => resourceFrom({ ...one, address: `main.bicep:r${at}` }));
        const { pictures: systems } = picturesOf([expansionOf(resources, { complete: true })], {
          cloud: 'AzureCloud',
          neighbours: new Map(),
          changes: undefined,
        });
        const result = scanResultOf({ systems });
        expect(picturesMarkdown(result, 100_000)?.length ?? 0).toBeLessThan(100_000);
        expect(pageOf(result)).toContain('</html>');
        for (const picture of marked(expansionOf(resources, { complete: true }))) {
          nodes += picture.nodes.length;
          expectSound(picture);
        }
      }),
      { numRuns: 200 },
    );
    expect(nodes).toBeGreaterThan(50);
  });
});

function expectSound(picture: MarkedPicture): void {
  const ids = new Set(picture.nodes.map(({ id }) => id));
  expect(ids.size).toBe(picture.nodes.length);
  expect(picture.edges.every(({ from, to }) => ids.has(from) && ids.has(to) && from !== to)).toBe(true);
  const groups = new Set(picture.groups.map(({ id }) => id));
  expect(picture.nodes.every(({ group }) => group === undefined || groups.has(group))).toBe(true);
  if (picture.isDrawable) {
    expect(picture.nodes.length).toBeLessThanOrEqual(MAX_NODES);
    expect(picture.edges.length).toBeLessThanOrEqual(MAX_EDGES);
  }
  const { boxes, frames, routes, width, height } = layoutOf(picture, () => 50);
  const own = [...ids].flatMap((id) => boxes.get(id) ?? []);
  expect(own).toHaveLength(ids.size);
  for (const [at, box] of own.entries()) {
    expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    expect(own.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
  }
  const all = [...frames.values()];
  expect(all.some((frame, at) => all.slice(at + 1).some((other) => overlap(frame, other)))).toBe(false);
  expect(
    [...routes.values()].every((points) => points.length >= 2 && points.every(({ x, y }) => Number.isFinite(x + y))),
  ).toBe(true);
}
