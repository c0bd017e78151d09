import { describe, expect, test } from 'vitest';
import { expandRepository } from '../../src/expand/expand.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { neighboursOf } from '../../src/model/neighbours.js';
import { expandFiles, repositoryOf } from '../support/memory-repository.js';

/** For each entry point with its environment, the addresses of the resources it is shown. */
function neighbours(files: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const repository = repositoryOf(files);
  const options = { parameterFiles: [], limits: DEFAULT_LIMITS, clock: () => 0, cloud: 'AzureCloud' } as const;
  const found = neighboursOf(expandRepository(repository, options, new DiagnosticBag()));
  return Object.fromEntries(
    [...found].map(([{ entryPoint, environment }, { others }]) => [
      environment ?? entryPoint,
      others.map((resource) => resource.address),
    ]),
  );
}

const WORKSPACE = "resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = { name: 'mlw' }\n";
const NETWORK = "resource net 'Microsoft.Network/virtualNetworks@2023-09-01' = { name: 'vnet' }\n";
const ENDPOINT = [
  "resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' existing = { name: 'mlw' }",
  "resource pe 'Microsoft.Network/privateEndpoints@2023-09-01' = {",
  "  name: 'pe'",
  '  properties: {',
  "    subnet: { id: resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet', 'default') }",
  '    privateLinkServiceConnections: [ { properties: { privateLinkServiceId: ws.id } } ]',
  '  }',
  '}',
  '',
].join('\n');

describe('neighbours', () => {
  test('are those that name what one declares, those that declare what one names, and what they name in turn', () => {
    expect(neighbours({ 'endpoint.bicep': ENDPOINT, 'network.bicep': NETWORK, 'workspace.bicep': WORKSPACE })).toEqual({
      'endpoint.bicep': ['network.bicep:net', 'workspace.bicep:ws'],
      'network.bicep': ['endpoint.bicep:ws', 'endpoint.bicep:pe', 'workspace.bicep:ws'],
      'workspace.bicep': ['endpoint.bicep:ws', 'endpoint.bicep:pe', 'network.bicep:net'],
    });
  });

  test.each<[string, string]>([
    [
      'a literal ID',
      "output x string = 'x'\nresource a 'Microsoft.X/y@2020-01-01' = { name: 'a', properties: { id: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/VNET/subnets/s' } }\n",
    ],
    [
      'an ID behind another',
      "resource n 'Microsoft.Network/virtualNetworks@2023-09-01' existing = { name: 'vnet' }\nresource a 'Microsoft.X/y@2020-01-01' = { name: 'a', properties: { id: '${n.id}/subnets/s' } }\n",
    ],
    [
      'a choice',
      "param c bool\nresource a 'Microsoft.X/y@2020-01-01' = { name: 'a', properties: { id: c ? resourceId('Microsoft.Network/virtualNetworks', 'vnet') : 'x' } }\n",
    ],
    [
      'a list',
      "resource a 'Microsoft.X/y@2020-01-01' = { name: 'a', properties: { ids: [ resourceId('Microsoft.Network/virtualNetworks', 'vnet') ] } }\n",
    ],
    [
      'a scope',
      "resource n 'Microsoft.Network/virtualNetworks@2023-09-01' existing = { name: 'vnet' }\nresource l 'Microsoft.Authorization/locks@2020-05-01' = { name: 'lock', scope: n, properties: { level: 'CanNotDelete' } }\n",
    ],
    ['a child', "resource s 'Microsoft.Network/virtualNetworks/subnets@2023-09-01' = { name: 'vnet/s' }\n"],
  ])('are found by %s', (_, text) => {
    expect(neighbours({ 'a.bicep': text, 'network.bicep': NETWORK })['a.bicep']).toEqual(['network.bicep:net']);
  });

  test.each<[string, string]>([
    ['nothing in common', "resource a 'Microsoft.Network/virtualNetworks@2023-09-01' = { name: 'other' }\n"],
    [
      'a name that is not known',
      "param n string\nresource a 'Microsoft.Network/virtualNetworks@2023-09-01' = { name: n }\n",
    ],
  ])('are not joined by %s', (_, text) => {
    expect(neighbours({ 'a.bicep': text, 'network.bicep': NETWORK })).toEqual({ 'a.bicep': [], 'network.bicep': [] });
  });

  test('are not joined by what everybody has: built-in roles and the names of extensions', () => {
    const roles = (name: string) =>
      [
        `resource n 'Microsoft.Network/virtualNetworks@2023-09-01' = { name: '${name}' }`,
        "resource l 'Microsoft.Authorization/locks@2020-05-01' = { name: 'lock', scope: n, properties: { level: 'CanNotDelete' } }",
        "resource r 'Microsoft.Authorization/roleAssignments@2022-04-01' = {",
        `  name: guid('${name}')`,
        '  scope: n',
        "  properties: { roleDefinitionId: resourceId('Microsoft.Authorization/roleDefinitions', 'acdd72a7-3385-48ef-bd42-f606fba81ae7') }",
        '}',
        '',
      ].join('\n');
    expect(neighbours({ 'a.bicep': roles('a'), 'b.bicep': roles('b') })).toEqual({ 'a.bicep': [], 'b.bicep': [] });
  });

  test('are told of modules elsewhere that nobody could read and that are given what they declare', () => {
    const module = (value: string) =>
      `module m 'br/public:x:1.0' = { name: 'm', params: { a: [ { b: ${value} } ] } }\n`;
    const unread = (main: string, other: string) =>
      [...neighboursOf(expandFiles({ 'main.bicep': main, 'other.bicep': other }).expansions)]
        .filter(([{ entryPoint }]) => entryPoint === 'main.bicep')
        .flatMap(([, { unreadElsewhere }]) => unreadElsewhere.map(({ module }) => module.address));
    expect(unread(NETWORK, module("resourceId('Microsoft.Network/virtualNetworks', 'VNET')"))).toEqual([
      'other.bicep:m',
    ]);
    expect(unread(NETWORK, module("'vnet'"))).toEqual(['other.bicep:m']);
    expect(unread(NETWORK, module("'vnet2'"))).toEqual([]);
    expect(unread(NETWORK, module("resourceId('Microsoft.Network/privateEndpoints', 'vnet')"))).toEqual([]);
    expect(unread(NETWORK + module("'vnet'"), WORKSPACE)).toEqual([]);
  });

  test('are found in little time where hundreds of entry points share all names', () => {
    const files = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`${at}.bicep`, ENDPOINT + NETWORK]));
    const { expansions } = expandFiles(files);
    const started = performance.now();
    const sizes = [...neighboursOf(expansions).values()].map(({ others }) => others.length);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(new Set(sizes)).toEqual(new Set([599 * 3]));
  });

  test('are never other environments of the same entry point', () => {
    const files = {
      'main.bicep': `param p string\n${NETWORK}`,
      'dev.bicepparam': "using 'main.bicep'\nparam p = 'a'\n",
      'prod.bicepparam': "using 'main.bicep'\nparam p = 'b'\n",
    };
    expect(neighbours(files)).toEqual({ 'dev.bicepparam': [], 'prod.bicepparam': [] });
  });
});
