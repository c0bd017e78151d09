/**
 * What-if of Bicep with the real compiler: what is handed over is what it makes of the files, and its own prediction of the
 * deployment stands in for Azure's.
 */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { diskRepository } from '../../scripts/parity/directories.js';
import { expandRepository } from '../../src/expand/expand.js';
import type { Resource } from '../../src/expand/resource.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import type { Body } from '../../src/live/reader.js';
import { askWhatIf } from '../../src/live/what-if/ask.js';
import { folderWith } from '../support/files.js';
import { plain } from '../support/plain.js';
import { bicep, filesBelow } from './compiler.js';

const SUBSCRIPTION = '00000000-0000-0000-0000-000000000001';
const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-snapshot`;

const FILES = {
  'infra/main.bicep': `param tier string
module store '../modules/store.bicep' = {
  name: 'store'
  params: { prefix: 'st\${tier}', note: loadTextContent('note.txt') }
}
`,
  'infra/note.txt': 'kept apart',
  'infra/prod.bicepparam': "using 'main.bicep'\nparam tier = 'prod'\n",
  'modules/store.bicep': `param prefix string
param note string
resource store 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: '\${prefix}\${uniqueString(resourceGroup().id)}'
  location: resourceGroup().location
  sku: { name: 'Standard_LRS' }
  kind: 'StorageV2'
  tags: { note: note, group: resourceGroup().name }
  properties: { publicNetworkAccess: subscription().subscriptionId == '${SUBSCRIPTION}' ? 'Enabled' : 'Disabled' }
}
`,
  'bicepconfig.json': JSON.stringify({ analyzers: { core: { rules: { 'no-unused-params': { level: 'off' } } } } }),
};

/** The compiler where a workflow has it: on the PATH, by its name. */
function pathWithCompiler(): string {
  const folder = folderWith({});
  symlinkSync(process.env['BICEP'] ?? '', path.join(folder, 'bicep'));
  return folder;
}

interface Run {
  readonly resources: readonly Resource[];
  readonly asked: readonly Body[];
  readonly said: readonly string[];
}

async function run(root: string, target: string, answer: Body): Promise<Run> {
  const asked: Body[] = [];
  const bag = new DiagnosticBag();
  const repository = {
    ...diskRepository(root),
    files: [...filesBelow(root, '.bicep'), ...filesBelow(root, '.bicepparam')],
  };
  const options = { parameterFiles: [], limits: DEFAULT_LIMITS, clock: () => 0, cloud: 'AzureCloud' as const };
  const expansions = expandRepository(repository, options, new DiagnosticBag());
  const home = folderWith({});
  mkdirSync(path.join(home, '.bicep'));
  const whatIf = await askWhatIf(
    expansions,
    {
      reader: {
        whatIf: async (_, body) => {
          asked.push(body);
          return { ok: true, value: answer, readAt: new Date(0) };
        },
      },
      targets: [{ path: target, scope: GROUP, location: undefined }],
      inRepository: (given) => given,
      unread: 'live-unavailable',
      repository,
      limits: DEFAULT_LIMITS,
      env: { PATH: pathWithCompiler(), HOME: home, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    },
    bag,
  );
  return {
    resources: expansions.flatMap((one) => whatIf.settle(one).resources),
    asked,
    said: bag.all.map(({ code, message }) => `${code}: ${message}`),
  };
}

/** The prediction in the shape of an answer. */
function predicted(root: string): Body {
  const scope = ['--subscription-id', SUBSCRIPTION, '--location', 'westeurope', '--resource-group', 'rg-snapshot'];
  const { succeeded, messages } = bicep(root, ['snapshot', 'infra/prod.bicepparam', '--mode', 'overwrite', ...scope]);
  if (!succeeded) throw new Error(messages);
  const { predictedResources }: { readonly predictedResources: readonly Body[] } = JSON.parse(
    readFileSync(path.join(root, 'infra/prod.snapshot.json'), 'utf8'),
  );
  const changes = predictedResources.map((after) => ({ resourceId: after['id'], changeType: 'Create', after }));
  return { status: 'Succeeded', properties: { changes } };
}

describe('what-if of Bicep', () => {
  it('hands over what the compiler makes of the files, and takes what it predicts', async () => {
    const root = folderWith(FILES);
    const { resources, asked, said } = await run(root, 'infra/prod.bicepparam', predicted(root));
    expect(said).toEqual([]);
    expect(bicep(root, ['build-params', 'infra/prod.bicepparam']).succeeded).toBe(true);
    expect(bicep(root, ['build', 'infra/main.bicep']).succeeded).toBe(true);
    const made = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
    expect(asked.map(({ properties }) => properties)).toMatchObject([
      { template: made('infra/main.json'), parameters: made('infra/prod.json').parameters },
    ]);
    const [store] = resources;
    expect(store && plain(store.name)).toMatch(/^stprod[a-z0-9]{13}$/);
    expect(store && plain(store.body)).toMatchObject({
      location: 'westeurope',
      tags: { note: 'kept apart', group: 'rg-snapshot' },
      properties: { publicNetworkAccess: 'Enabled' },
    });
  });

  it('compiles a template without parameters', async () => {
    const root = folderWith({ 'main.bicep': "output a string = 'b'\n" });
    const { asked, said } = await run(root, 'main.bicep', { status: 'Succeeded', properties: { changes: [] } });
    expect(said).toEqual([]);
    expect(asked).toMatchObject([{ properties: { parameters: {}, template: { outputs: { a: { value: 'b' } } } } }]);
  });

  it.each([
    [
      'a mistake',
      'output a string = 1\n',
      /^live-unavailable: Azure is not asked what deploying 'main\.bicep' to .* would do: Bicep does not compile it: main\.bicep\(1,19\) : Error BCP033: .*\.$/,
    ],
    [
      'a module of a registry that was not restored',
      "module m 'br:example.azurecr.io/a:1' = { name: 'm' }\n",
      /Bicep does not compile it: main\.bicep\(1,10\) : Error BCP190: .*; run 'bicep restore' in a step before\.$/,
    ],
  ])('says what is wrong with %s', async (_, template, message) => {
    const { asked, said } = await run(folderWith({ 'main.bicep': template }), 'main.bicep', {});
    expect(asked).toEqual([]);
    expect(said.join('\n')).toMatch(message);
  });
}, 60_000);
