/** Maps of YAML as they are written: what an edit finds in them, puts in and takes out. */
import { expect, it } from 'vitest';
import { placeOf } from '../../src/fix/container.js';
import type { Edit } from '../../src/fix/fix.js';
import { insertion } from '../../src/fix/insertion.js';
import { edited } from '../../src/fix/merging.js';
import { removal } from '../../src/fix/removal.js';
import { yamlMap } from '../../src/fix/yaml-tree.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import { parseYaml } from '../../src/syntax/yaml/reader.js';

function placed(text: string, path: string) {
  const source = new SourceFile('a.yml', text);
  const { root } = parseYaml(source, DEFAULT_LIMITS);
  const container = root && yamlMap(source, root, DEFAULT_LIMITS);
  const names = path.split('.').map((name) => (/^\d+$/.test(name) ? Number(name) : name));
  return { source, place: container && placeOf(container, names) };
}

function textAfter(source: SourceFile, edits: readonly Edit[]): string | undefined {
  return edited(edits).get(source);
}

it.each([
  ['a: 1\n', 'a: 1\nx: on1\n'],
  ['a: 1', 'a: 1\nx: on1'],
  ['a:\r\n  b: 1\r\n', 'a:\r\n  b: 1\r\nx: on1\r\n'],
  ['a: 1\n\n# end\n', 'a: 1\nx: on1\n\n# end\n'],
  ['a: [1,\n  2] # two\n', 'a: [1,\n  2] # two\nx: on1\n'],
  ['b: 0\na: >-\n  one\n  two\n', 'b: 0\nx: on1\na: >-\n  one\n  two\n'],
  ['{a: 1}\n', '{a: 1, x: on1}\n'],
  ['{a: 1,}\n', '{a: 1, x: on1,}\n'],
  ['{\n  a: 1\n}\n', '{\n  a: 1,\n  x: on1\n}\n'],
  ['{\n  a: 1, # c\n}\n', '{\n  a: 1, # c\n  x: on1,\n}\n'],
])('a key is put into %j', (before, after) => {
  const { source, place } = placed(before, 'x');
  if (place?.kind !== 'missing') throw new Error('it is there');
  expect(textAfter(source, insertion(place.container, [{ names: ['x'], value: 'on1' }]))).toBe(after);
});

it.each([
  ['m:\n    a: 1\n', 'm.x.y', 'm:\n    a: 1\n    x:\n        y: "off"\n'],
  ['l:\n- a: 1\n- b: 1\n', 'l.0.x', 'l:\n- a: 1\n  x: "off"\n- b: 1\n'],
  ['l:\n  -   a: 1\n', 'l.0.x', 'l:\n  -   a: 1\n      x: "off"\n'],
  ['m: {}\n', 'm.x', 'm: { x: "off" }\n'],
  ['m: {a: 1}\n', 'm.x.y', 'm: {a: 1, x: { y: "off" }}\n'],
])('keys are put below others in %j', (before, path, after) => {
  const { source, place } = placed(before, path);
  if (place?.kind !== 'missing') throw new Error('it is there');
  expect(textAfter(source, insertion(place.container, [{ names: place.names, value: 'off' }]))).toBe(after);
});

it.each([
  ['a: 1\nx: 2\nb: 3\n', 'x', 'a: 1\nb: 3\n'],
  ['a: 1\nx:\n  y: 2\n  z: 3\n# c\nb: 3\n', 'x', 'a: 1\n# c\nb: 3\n'],
  ['a: 1\nx: 2 # why\n', 'x', 'a: 1\n # why\n'],
  ['m:\n  x: 2\nb: 1\n', 'm.x', 'm:\n  {}\nb: 1\n'],
  ['l:\n- 1\n- 2\n- 3\n', 'l.1', 'l:\n- 1\n- 3\n'],
  ['l:\n- 1\n', 'l.0', 'l:\n[]\n'],
  ['l: [1, 2, 3]\n', 'l.1', 'l: [1, 3]\n'],
  ['m: {a: 1, x: 2}\n', 'm.x', 'm: {a: 1}\n'],
  ['m: {\n  a: 1,\n  x: 2\n}\n', 'm.x', 'm: {\n  a: 1\n}\n'],
])('an entry is taken out of %j', (before, path, after) => {
  const { source, place } = placed(before, path);
  if (place?.kind !== 'member') throw new Error('it is not there');
  expect(textAfter(source, removal(place.container, place.member))).toBe(after);
});

it.each([
  ['what a merge key adds', 'b: &b\n  x: 1\nm:\n  <<: *b\n  a: 1\n', 'm.x'],
  ['what an alias stands for', 'b: &b\n  x: 1\nm: *b\n', 'm.x'],
  ['a key that is written twice', 'x: 1\nx: 2\n', 'x'],
  ['a file that does not parse', 'x: [1\n', 'x'],
])('is left alone: %s', (_, text, path) => {
  expect(placed(text, path).place).toBeUndefined();
});
