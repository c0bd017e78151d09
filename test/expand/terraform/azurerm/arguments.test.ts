import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Arguments } from '../../../../src/expand/mapping/mapping.js';
import { TOP_LEVEL } from '../../../../src/expand/terraform/azurerm/locators.js';
import { COMMON_ARGUMENTS } from '../../../../src/expand/terraform/azurerm/mapping.js';
import {
  FACET_MAPPINGS,
  ITEM_MAPPINGS,
  NESTED_MAPPINGS,
  TYPE_MAPPINGS,
} from '../../../../src/expand/terraform/azurerm/mappings.js';

/**
 * Argument names out of the provider's documentation pages, by type and release, newest first; an older release lists what
 * newer ones lack. Written by scripts/provider-arguments.ts.
 */
type Documented = Record<string, Record<string, { arguments: string[]; inBlocks: string[] }>>;

const documented: Documented = JSON.parse(
  readFileSync(new URL('fixtures/provider-arguments.json', import.meta.url), 'utf8'),
);

const TYPES = new URL('../../../../src/expand/terraform/azurerm/types/', import.meta.url);

/** What pages call some blocks where they list their arguments, by the name of the block. */
const OTHERWISE_CALLED: Readonly<Record<string, readonly string[]>> = {
  selectors: ['override_selector', 'resource_selector'],
};

/** Of a type that was removed, what the last release lists that had it. */
function newestOf(type: string, list: 'arguments' | 'inBlocks'): readonly string[] {
  const [newest] = Object.values(documented[type] ?? {});
  return newest?.[list] ?? [];
}

function allOf(type: string, list: 'arguments' | 'inBlocks'): readonly string[] {
  return Object.values(documented[type] ?? {}).flatMap((release) => release[list]);
}

const mapped = [
  ...TYPE_MAPPINGS.map((one) => ({
    type: one.azurerm,
    names: [...Object.keys(one.arguments), ...(one.located ?? TOP_LEVEL).arguments, ...(one.ignored ?? [])],
    args: one.arguments,
  })),
  ...FACET_MAPPINGS.map((one) => ({
    type: one.azurerm,
    names: [...Object.keys(one.arguments), one.of, ...(one.ignored ?? [])],
    args: one.arguments,
  })),
  ...ITEM_MAPPINGS.map((one) => ({
    type: one.azurerm,
    names: [
      ...Object.keys(one.arguments),
      ...('id' in one.of ? [one.of.id] : [one.of.name, 'resource_group_name']),
      ...(one.ignored ?? []),
    ],
    args: one.arguments,
  })),
];

/** The blocks of a type whose arguments are mapped, those that stand for resources of their own too. */
function blocksOf(type: string, args: Arguments): BlockArguments {
  const nested = NESTED_MAPPINGS.filter((one) => one.azurerm === type);
  return { ...args, ...Object.fromEntries(nested.map((one) => [one.block, { inner: one.arguments }])) };
}

/**
 * Arguments that none of the releases in the fixture documents, and that the schema of some has: up to v2.99.0 the one, from v4.20.0
 * to v4.81.0 the other (internal/services).
 */
const IN_SCHEMA_ONLY = new Map([
  ['kubernetes_cluster', 'private_link_enabled'],
  ['cosmosdb_account', 'managed_hsm_key_id'],
]);

describe('argument names', () => {
  it.each(mapped)('$type: every one is documented', ({ type, names }) => {
    const known = [...allOf(type, 'arguments'), IN_SCHEMA_ONLY.get(type)];
    expect([...new Set(names)].filter((name) => !name.includes('.') && !known.includes(name))).toEqual([]);
  });

  it.each(mapped)('$type: every documented one is mapped or left out knowingly', ({ type, names }) => {
    const newest = newestOf(type, 'arguments');
    expect(newest.length).toBeGreaterThan(0);
    expect(newest.filter((name) => !names.includes(name) && !COMMON_ARGUMENTS.includes(name))).toEqual([]);
  });

  it.each(mapped)('$type: those in blocks are documented', ({ type, names, args }) => {
    const known = allOf(type, 'inBlocks');
    const isKnown = (name: string) => {
      const [block = '', argument = ''] = name.split('.');
      return [block, ...(OTHERWISE_CALLED[block] ?? [])].some((called) => known.includes(`${called}.${argument}`));
    };
    const ignored = names.filter((name) => name.includes('.'));
    expect([...innerNames(blocksOf(type, args)), ...ignored].filter((name) => !isKnown(name))).toEqual([]);
  });

  it.each(mapped)('$type: every documented one in a mapped block is mapped or left out knowingly', (one) => {
    const read = innerNames(blocksOf(one.type, one.args));
    const blocks = new Set(read.map((name) => name.split('.')[0]));
    const inMapped = newestOf(one.type, 'inBlocks').filter((name) => blocks.has(name.split('.')[0]));
    expect(inMapped.filter((name) => !read.includes(name) && !one.names.includes(name))).toEqual([]);
  });
});

describe('the registry', () => {
  it('has each file of types/, named for its type', () => {
    const files = readdirSync(TYPES).map((file) => file.replace(/\.ts$/, '').replaceAll('-', '_'));
    expect([...mapped].map((one) => one.type).sort()).toEqual(files.sort());
  });
});

type BlockArguments = Readonly<Record<string, { readonly inner?: Arguments }>>;

function innerNames(args: BlockArguments): readonly string[] {
  return Object.entries(args).flatMap(([block, { inner }]) =>
    inner === undefined ? [] : [...Object.keys(inner).map((name) => `${block}.${name}`), ...innerNames(inner)],
  );
}
