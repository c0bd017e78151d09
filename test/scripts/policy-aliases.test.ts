import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { compareShipped, compareUsed, derivedShare } from '../../scripts/policy-aliases/compared.js';
import { dataFiles } from '../../scripts/policy-aliases/files.js';
import { aliasesOf, type ListedAlias, listedAliases } from '../../scripts/policy-aliases/listed.js';
import { shippedTypes } from '../../scripts/policy-aliases/scope.js';
import { usedAliases } from '../../scripts/policy-aliases/used.js';
import { writtenType } from '../../scripts/policy-aliases/written.js';
import { readTree, typeBlocks } from '../../src/policy/aliases/table-text.js';
import type { Aliases } from '../../src/policy/aliases.js';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A checkout with these files. */
function checkout(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'policy-aliases-'));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return root;
}

const OVENS = [
  '# Contoso.Bakery/ovens',
  '',
  '| Default Path | Alias |',
  '|---|---|',
  '| `properties.heat` | `Contoso.Bakery/ovens/heat` |',
  '| `sku.name` | `Contoso.Bakery/ovens/sku.name` |',
  '',
].join('\n');

describe('the lists of aliases', () => {
  it('have the type in their heading and the paths before the names', () => {
    expect(aliasesOf(OVENS)).toEqual([
      { type: 'Contoso.Bakery/ovens', name: 'Contoso.Bakery/ovens/heat', path: 'properties.heat' },
      { type: 'Contoso.Bakery/ovens', name: 'Contoso.Bakery/ovens/sku.name', path: 'sku.name' },
    ]);
    expect(aliasesOf('no heading\n| `a` | `b` |\n')).toEqual([]);
  });

  it('are read out of a checkout', () => {
    const root = checkout({ 'aliases/Contoso.Bakery/ovens.md': OVENS, 'README.md': '| `a` | `b` |' });
    expect(listedAliases(root).map(({ name }) => name)).toEqual([
      'Contoso.Bakery/ovens/heat',
      'Contoso.Bakery/ovens/sku.name',
    ]);
  });

  it('are missed', () => {
    expect(() => listedAliases(checkout({ 'aliases/empty.md': '' }))).toThrow(/has no lists of aliases/);
  });
});

describe('what built-in definitions use', () => {
  const definition = (properties: object, then: object = { effect: 'audit' }) =>
    JSON.stringify({
      properties: {
        policyType: 'BuiltIn',
        mode: 'Indexed',
        policyRule: {
          if: {
            allOf: [
              { field: 'type', equals: 'Contoso.Bakery/ovens' },
              { field: 'Contoso.Bakery/ovens/Heat', exists: true },
            ],
          },
          then,
        },
        ...properties,
      },
    });
  const at = (name: string) => `built-in-policies/policyDefinitions/Bakery/${name}.json`;

  it('stands in fields, functions and operations, but not in deployments', () => {
    const root = checkout({
      [at('modify')]: `\uFEFF${definition(
        {},
        {
          effect: 'modify',
          details: {
            operations: [
              {
                operation: 'addOrReplace',
                field: 'Contoso.Bakery/ovens/door',
                value: "[field('Contoso.Bakery/ovens/lamp')]",
              },
            ],
            existenceCondition: { value: "[current('Contoso.Bakery/ovens/trays[*]')]", equals: 1 },
            deployment: { field: 'Contoso.Bakery/ovens/hidden' },
          },
        },
      )}`,
      [at('deprecated')]: definition({ metadata: { deprecated: true } }),
      [at('renamed')]: definition({ displayName: '[Deprecated]: Ovens' }),
      [at('data-plane')]: definition({ mode: 'Contoso.Bakery.Data' }),
      [at('static')]: definition({ policyType: 'Static' }),
    });
    const used = usedAliases(root);
    expect(used.definitions).toBe(1);
    expect([...used.names].sort()).toEqual([
      'contoso.bakery/ovens/door',
      'contoso.bakery/ovens/heat',
      'contoso.bakery/ovens/lamp',
      'contoso.bakery/ovens/trays[*]',
    ]);
    expect([...used.modified]).toEqual(['contoso.bakery/ovens/door']);
  });

  it('is missed', () => {
    expect(() => usedAliases(checkout({ [at('static')]: definition({ policyType: 'Static' }) }))).toThrow(
      /has no definitions/,
    );
  });
});

function listed(type: string, name: string, to: string): ListedAlias {
  return { type, name: name.startsWith('/') ? name.slice(1) : `${type}/${name}`, path: to };
}

const BAKERY = 'Contoso.Bakery/ovens';

describe('what is shipped', () => {
  it('is everything of some namespaces and types, and of others what is used and what names no type', () => {
    const lists = [
      listed('Microsoft.Storage/storageAccounts', 'a', 'properties.a'),
      listed('Microsoft.Network/virtualNetworks', 'a', 'properties.a'),
      listed('Microsoft.Network/somethingElse', 'a', 'properties.a'),
      listed(BAKERY, 'heat', 'properties.heat'),
      listed(BAKERY, 'door', 'properties.door'),
      listed('Contoso.Bakery/mixers', '/Contoso.Bakery/imageOffer', 'properties.offer'),
    ];
    const shipped = shippedTypes(lists, new Set(['contoso.bakery/ovens/heat']));
    expect(shipped.map(({ type, isWhole, aliases }) => [type, isWhole, aliases.length])).toEqual([
      ['Contoso.Bakery/mixers', false, 1],
      [BAKERY, false, 1],
      ['Microsoft.Network/virtualNetworks', true, 1],
      ['Microsoft.Storage/storageAccounts', true, 1],
    ]);
  });

  it('is written to a file for each namespace, with the commits', () => {
    const lists = [
      listed('Microsoft.KeyVault/vaults', 'tenantId', 'properties.tenantId'),
      listed(BAKERY, 'heat', 'properties.heat'),
    ];
    const types = shippedTypes(lists, new Set(['contoso.bakery/ovens/heat']));
    const files = new Map(
      dataFiles(types, new Set(['contoso.bakery/ovens/heat']), { lists: 'abc', policies: 'def' }).map((file) => [
        file.name,
        file.text,
      ]),
    );
    expect([...files.keys()]).toEqual(['keyvault.ts', 'others.ts', 'index.ts']);
    expect(files.get('keyvault.ts')).toContain('KEYVAULT_ALIASES = `\nMicrosoft.KeyVault/vaults !\n !tenantId\n`;');
    expect(files.get('others.ts')).toContain('OTHERS_ALIASES = `\nContoso.Bakery/ovens ...\n !heat\n`;');
    expect(files.get('index.ts')).toContain('azure-policy-aliases abc');
    expect(files.get('index.ts')).toContain('azure-policy def');
    expect(files.get('index.ts')).toContain("  'microsoft.keyvault',\n]);");
  });
});

/** What is read out of what is written. */
function roundTrip(aliases: readonly ListedAlias[], modifiable: ReadonlySet<string> = new Set()) {
  const text = writtenType({ type: BAKERY, isWhole: true, isMarked: false, aliases, modifiable });
  const [block] = typeBlocks(text);
  return { text, entries: block === undefined ? [] : readTree(block) };
}

describe('a type that is written', () => {
  it.each([
    [['heat', 'properties.heat'], 'heat'],
    [['sku', 'sku'], 'sku'],
    [['sku', 'properties.sku'], '.sku'],
    [['plan', 'plan'], '^plan'],
    [['a', 'properties.properties.a'], '~a'],
    [['Gas.flame', 'properties.flame'], '-Gas(flame)'],
    [['gas.flame', 'properties.flame'], '-@gas(flame)'],
    [['a.Name', 'properties.a.Name'], '-a(.Name)'],
    [['a.b', 'properties.a[*].b'], '-a(*b)'],
    [['a', 'properties.x.y'], 'a=properties.x.y'],
    [['Heat', 'properties.heat'], 'heat'],
    [['/Contoso.Bakery/imageOffer', 'properties.offer'], '/Contoso.Bakery/imageOffer=properties.offer'],
  ])('%s is %s', ([name = '', to = ''], token) => {
    const { text, entries } = roundTrip([listed(BAKERY, name, to)]);
    expect(text).toBe(`${BAKERY}\n ${token}`);
    expect(entries.map(({ path: read }) => read)).toEqual([to]);
  });

  it('takes the first of two names that differ in letters alone', () => {
    const { entries } = roundTrip([
      listed(BAKERY, 'Heat', 'properties.Heat'),
      listed(BAKERY, 'heat', 'properties.heat'),
    ]);
    expect(entries).toEqual([{ name: `${BAKERY}/Heat`, path: 'properties.Heat', isModifiable: undefined }]);
  });

  it('keeps what can be changed apart from what cannot', () => {
    const aliases = ['a', 'a[*]', 'a[*].b', 'c', 'c[*]'].map((name) => listed(BAKERY, name, `properties.${name}`));
    const modifiable = new Set(['a', 'c', 'c[*]'].map((name) => `${BAKERY}/${name}`.toLowerCase()));
    const { text, entries } = roundTrip(aliases, modifiable);
    expect(text).toBe(`${BAKERY}\n !a([*](b))\n !c[*]`);
    expect(entries.filter(({ isModifiable }) => isModifiable).map(({ name }) => name)).toEqual(
      ['a', 'c', 'c[*]'].map((name) => `${BAKERY}/${name}`),
    );
  });

  it('is read as it was, whatever its names and paths are', () => {
    const segment = fc.constantFrom(
      'a',
      'b',
      'sku',
      'subnets',
      'default',
      'Kind',
      'TTL',
      '#Contoso-Model',
      'default/x',
      'z-y',
    );
    const part = fc.tuple(segment, fc.integer({ min: 0, max: 2 })).map(([name, lists]) => name + '[*]'.repeat(lists));
    const dotted = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
    const elsewhere = fc.oneof(
      dotted,
      dotted.map((rest) => `properties.${rest}`),
    );
    const alias = fc.oneof(
      dotted.map((rest) => [rest, `properties.${rest}`] as const),
      fc.tuple(dotted, elsewhere),
    );
    const unique = fc.uniqueArray(alias, { selector: ([rest]) => rest.toLowerCase(), maxLength: 12 });
    fc.assert(
      fc.property(unique, (pairs) => {
        const aliases = pairs.map(([rest, to]) => listed(BAKERY, rest, to));
        const read = new Map(
          roundTrip(aliases).entries.map(({ name, path: to }) => [name.toLowerCase(), to.toLowerCase()]),
        );
        const written = new Map(aliases.map(({ name, path: to }) => [name.toLowerCase(), to.toLowerCase()]));
        expect(Object.fromEntries(read)).toEqual(Object.fromEntries(written));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the comparison with the lists', () => {
  const lists = [listed(BAKERY, 'heat', 'properties.heat'), listed(BAKERY, 'door', 'properties.door')];
  const used = { definitions: 1, names: new Set(['contoso.bakery/ovens/heat']), modified: new Set<string>() };
  const knowing = (paths: Readonly<Record<string, string>>): Aliases => ({
    pathOf: (alias) => paths[alias],
    covers: () => false,
    nearest: () => undefined,
    isModifiable: () => undefined,
    isIndexed: () => undefined,
  });

  it('finds nothing where both say the same', () => {
    const report = compareUsed(lists, used, knowing({ [`${BAKERY}/heat`]: 'properties.Heat' }));
    expect(report).toMatchObject({ wrong: [], doubtful: [], compared: 1 });
  });

  it('finds what is missing and what leads elsewhere', () => {
    const wrong = (paths: Readonly<Record<string, string>>) => compareShipped(lists, used, knowing(paths)).wrong;
    expect(wrong({})).toEqual([`${BAKERY}/heat of ${BAKERY}: the table says nothing, Azure properties.heat`]);
    expect(wrong({ [`${BAKERY}/heat`]: 'heat' })).toEqual([
      `${BAKERY}/heat of ${BAKERY}: the table says heat, Azure properties.heat`,
    ]);
  });

  it('finds what definitions modify and the table does not know to be modifiable, and what Azure lists no more', () => {
    const report = compareUsed(
      lists,
      { ...used, names: new Set(['contoso.bakery/ovens/gone']), modified: new Set(['contoso.bakery/ovens/heat']) },
      knowing({}),
    );
    expect(report.wrong).toEqual([
      'contoso.bakery/ovens/heat: definitions modify it, and the table does not say that they can',
    ]);
    expect(report.doubtful).toEqual(['contoso.bakery/ovens/gone: Azure lists it no more']);
  });

  it('tells how far names lead by themselves', () => {
    const more = [...lists, listed(BAKERY, 'lamp', 'properties.light')];
    expect(derivedShare(more, used)).toBe('Of 2 aliases that are not shipped, 1 lead where their name says.');
  });
});
