/**
 * What-if of Bicep with the real compiler: what is handed over is what it makes of the files, and its own prediction of the
 * deployment stands in for Azure's.
 */
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { diskRepository } from '../../scripts/parity/directories.js';
import { expandRepository } from '../../src/expand/expand.js';
import type { Expansion } from '../../src/expand/resource.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import type { Body } from '../../src/live/reader.js';
import { askWhatIf } from '../../src/live/what-if/ask.js';
import { runRules } from '../../src/rules/engine.js';
import { RULES } from '../../src/rules/index.js';
import { folderWith } from '../support/files.js';
import { plain } from '../support/plain.js';
import { bicep, copyOfBicepFiles, filesBelow } from './compiler.js';

const SUBSCRIPTION = '00000000-0000-0000-0000-000000000001';
const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-snapshot`;

const SEEN = { cloud: 'AzureCloud', associatedScope: 'all', settings: new Map() } as const;

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
  readonly before: readonly Expansion[];
  readonly after: readonly Expansion[];
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
  const isTarget = ({ entryPoint, environment }: Expansion) => (environment ?? entryPoint) === target;
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
    before: expansions.filter(isTarget),
    after: expansions.filter(isTarget).map((one) => whatIf.settle(one)),
    asked,
    said: bag.all.map(({ code, message }) => `${code}: ${message}`),
  };
}

/** The prediction in the shape of an answer. Only one of the two scopes is allowed, depending on the template. */
function predicted(root: string, file: string): Body {
  const run = ['snapshot', file, '--mode', 'overwrite', '--subscription-id', SUBSCRIPTION, '--location', 'westeurope'];
  const made = bicep(root, [...run, '--resource-group', 'rg-snapshot']);
  const { succeeded, messages } = made.succeeded ? made : bicep(root, run);
  if (!succeeded) throw new Error(messages);
  const { predictedResources }: { readonly predictedResources: readonly Body[] } = JSON.parse(
    readFileSync(path.join(root, file.replace(/\.bicepparam$/, '.snapshot.json')), 'utf8'),
  );
  const changes = predictedResources.map((after) => ({ resourceId: after['id'], changeType: 'Create', after }));
  return { status: 'Succeeded', properties: { changes } };
}

const examples = copyOfBicepFiles();
afterAll(() => rmSync(examples, { recursive: true, force: true }));

describe('what-if of Bicep', () => {
  it.each(filesBelow(examples, '.bicepparam'))(
    'leaves nothing open in %s that was decided without it',
    async (file) => {
      const answer = predicted(examples, file);
      const { before, after, said } = await run(examples, file, answer);
      expect(said).toEqual([]);
      const open = (expansion: Expansion) =>
        runRules(expansion, RULES, SEEN, new DiagnosticBag())
          .findings.filter(({ status }) => status === 'unknown')
          .map(({ rule, resource }) => `${rule.id} ${resource.address}`);
      expect(after.flatMap(open).filter((one) => !before.flatMap(open).includes(one))).toEqual([]);
      expect(before.length).toBeGreaterThan(0);
    },
  );

  it('hands over what the compiler makes of the files, and takes what it predicts', async () => {
    const root = folderWith(FILES);
    const { after, asked, said } = await run(root, 'infra/prod.bicepparam', predicted(root, 'infra/prod.bicepparam'));
    const resources = after.flatMap((one) => one.resources);
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
