/** What holds of the shipped table, whoever wrote it last. */
import { describe, expect, it } from 'vitest';
import { bundledAliases } from '../../../src/policy/aliases/bundled.js';
import { ALIAS_TEXTS, WHOLE_NAMESPACES } from '../../../src/policy/aliases/data/index.js';
import { readTree, typeBlocks } from '../../../src/policy/aliases/table-text.js';

const blocks = ALIAS_TEXTS.flatMap(typeBlocks);
const entries = blocks.flatMap((block) => readTree(block).map((entry) => ({ ...entry, type: block.type })));

const NAME = String.raw`[#@$\w-]+`;
const PATH = new RegExp(`^${NAME}(?:\\[\\*\\])*(?:\\.${NAME}(?:\\[\\*\\])*)*$`);
const ALIAS = /^[\w.]+(?:\/[\w.$#-]+)+(?:\[\*\])*(?:\.[\w$#/-]+(?:\[\*\])*)*$/;

describe('the shipped table', () => {
  it('has the types and aliases that somebody relies on', () => {
    expect(blocks.length).toBeGreaterThan(600);
    expect(entries.length).toBeGreaterThan(21_000);
    expect(WHOLE_NAMESPACES).toContain('microsoft.machinelearningservices');
  });

  it('stays small', () => {
    const size = ALIAS_TEXTS.reduce((sum, text) => sum + text.length, 0);
    expect(size).toBeLessThan(400_000);
  });

  it('names each type once, in order', () => {
    const types = blocks.map(({ type }) => type.toLowerCase());
    expect(types.filter((type, index) => types.indexOf(type) !== index)).toEqual([]);
    for (const text of ALIAS_TEXTS) {
      const own = typeBlocks(text).map(({ type }) => type.toLowerCase());
      expect(own).toEqual([...own].sort());
    }
  });

  it('writes every alias of the namespaces that it calls whole', () => {
    const partial = blocks.filter(({ isWhole, type }) => !isWhole && WHOLE_NAMESPACES.has(namespaceOf(type)));
    expect(partial).toEqual([]);
  });

  it('has balanced trees', () => {
    for (const { type, tree } of blocks) {
      let depth = 0;
      for (const sign of tree.replace(/[^()]/g, '')) {
        depth += sign === '(' ? 1 : -1;
        expect(depth, type).toBeGreaterThanOrEqual(0);
      }
      expect(depth, type).toBe(0);
    }
  });

  it('has no type without an alias, and no alias twice', () => {
    for (const block of blocks) {
      const names = readTree(block).map(({ name }) => name.toLowerCase());
      expect(names.length, block.type).toBeGreaterThan(0);
      expect(new Set(names).size, block.type).toBe(names.length);
    }
  });

  it('has well-formed names and paths', () => {
    expect(entries.filter(({ path }) => !PATH.test(path))).toEqual([]);
    expect(entries.filter(({ name }) => !ALIAS.test(name))).toEqual([]);
  });

  it('names aliases after their type, but for those that are named apart', () => {
    const apart = entries.filter(({ name, type }) => !name.toLowerCase().startsWith(`${type.toLowerCase()}/`));
    expect(apart.every(({ name, type }) => namespaceOf(name) === namespaceOf(type))).toBe(true);
    expect(apart.length).toBeLessThan(50);
  });

  it('leads to elements where the name says elements', () => {
    expect(entries.filter(({ name, path }) => name.endsWith('[*]') && !path.endsWith('[*]'))).toEqual([]);
  });

  it('answers for every alias in it', () => {
    const aliases = bundledAliases();
    for (const { name, path, type } of entries) {
      expect(aliases.pathOf(name, { type, apiVersion: undefined })).toBe(path);
      expect(aliases.nearest(name)?.toLowerCase()).toBe(name.toLowerCase());
    }
  });
});

function namespaceOf(name: string): string {
  return (name.split('/')[0] ?? '').toLowerCase();
}
