import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOP_LEVEL } from '../../../../src/expand/terraform/azurerm/locators.js';
import { type Arguments, COMMON_ARGUMENTS } from '../../../../src/expand/terraform/azurerm/mapping.js';
import { FACET_MAPPINGS, NESTED_MAPPINGS, TYPE_MAPPINGS } from '../../../../src/expand/terraform/azurerm/mappings.js';

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
    names: [
      ...Object.keys(one.arguments),
      ...(typeof one.of === 'string' ? [one.of] : [one.of.name, 'resource_group_name']),
      ...(one.ignored ?? []),
    ],
    args: one.arguments,
  })),
];

describe('argument names', () => {
  it.each(mapped)('$type: every one is documented', ({ type, names }) => {
    const known = allOf(type, 'arguments');
    expect([...new Set(names)].filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(mapped)('$type: every documented one is mapped or left out knowingly', ({ type, names }) => {
    // A type that was removed is held to the last release that had it.
    const [newest = []] = Object.values(documented[type] ?? {}).map((release) => release.arguments);
    expect(newest.length).toBeGreaterThan(0);
    expect(newest.filter((name) => !names.includes(name) && !COMMON_ARGUMENTS.includes(name))).toEqual([]);
  });

  it.each([
    ...mapped,
    ...NESTED_MAPPINGS.map((one) => ({ type: one.azurerm, args: { [one.block]: { inner: one.arguments } } })),
  ])('$type: those in blocks are documented', ({ type, args }) => {
    const known = allOf(type, 'inBlocks');
    const isKnown = (name: string) => {
      const [block = '', argument = ''] = name.split('.');
      return [block, ...(OTHERWISE_CALLED[block] ?? [])].some((called) => known.includes(`${called}.${argument}`));
    };
    expect(innerNames(args).filter((name) => !isKnown(name))).toEqual([]);
  });
});

describe('the registry', () => {
  it('has each file of types/, named for its type', () => {
    const files = readdirSync(TYPES).map((file) => file.replace(/\.ts$/, '').replaceAll('-', '_'));
    expect([...mapped].map((one) => one.type).sort()).toEqual(files.sort());
  });
});

function innerNames(args: Readonly<Record<string, { readonly inner?: Arguments }>>): readonly string[] {
  return Object.entries(args).flatMap(([block, { inner }]) =>
    inner === undefined ? [] : [...Object.keys(inner).map((name) => `${block}.${name}`), ...innerNames(inner)],
  );
}
