import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../../src/inputs/limits.js';
import { SourceFile } from '../../../src/inputs/source-file.js';
import type { YamlNode } from '../../../src/syntax/yaml/nodes.js';
import { parseYaml, type YamlDocument, yamlComments } from '../../../src/syntax/yaml/reader.js';

function read(text: string, limits: Partial<Limits> = {}): YamlDocument {
  return parseYaml(new SourceFile('a.yml', text), { ...DEFAULT_LIMITS, ...limits });
}

/** The value without places. */
function plain(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.name, plain(value)]));
}

function problems(text: string, limits?: Partial<Limits>): readonly string[] {
  const source = new SourceFile('a.yml', text);
  return read(text, limits).errors.map(({ start, message }) => {
    const { line, column } = source.positionAt(start);
    return `${line}:${column} ${message}`;
  });
}

describe('a YAML document', () => {
  it.each<[string, string, unknown]>([
    ['a map', 'a: 1\nb: two\n', { a: 1, b: 'two' }],
    ['booleans of YAML 1.1', 'a: yes\nb: Off\nc: y\nd: true', { a: true, b: false, c: 'y', d: true }],
    [
      'numbers',
      'a: [0, -1, 1_000, 0x1f, 010, 0b11, 1.5, .5, 1., 1.0e+3]',
      { a: [0, -1, 1000, 31, 8, 3, 1.5, 0.5, 1, 1000] },
    ],
    [
      'what only looks like numbers',
      'a: [e1, 1e3, ., -., +e3, 1.5e3, 0o7, 1e-3]',
      { a: ['e1', '1e3', '.', '-.', '+e3', '1.5e3', '0o7', '1e-3'] },
    ],
    ['nulls', 'a:\nb: ~\nc: null', { a: null, b: null, c: null }],
    ['quoted text', `a: "yes"\nb: '1'`, { a: 'yes', b: '1' }],
    ['a date as text', 'a: 2024-01-02', { a: '2024-01-02' }],
    ['block text', 'a: |\n  one\n  two\nb: >\n  one\n  two\n', { a: 'one\ntwo\n', b: 'one two\n' }],
    ['flow', 'a: [1, {b: c}]', { a: [1, { b: 'c' }] }],
    ['numbers as keys', '1: a\ntrue: b', { 1: 'a', true: 'b' }],
    ['an alias', 'a: &x {k: v}\nb: *x', { a: { k: 'v' }, b: { k: 'v' } }],
    ['a merge', 'a: &x {k: v, l: w}\nb:\n  <<: *x\n  l: own', { a: { k: 'v', l: 'w' }, b: { l: 'own', k: 'v' } }],
    [
      'merges of several',
      'a: &x {k: 1}\nb: &y {k: 2, l: 3}\nc:\n  <<: [*x, *y]',
      { a: { k: 1 }, b: { k: 2, l: 3 }, c: { k: 1, l: 3 } },
    ],
    ['a placeholder of GitHub', 'a: ${{ inputs.name }}', { a: '${{ inputs.name }}' }],
    ['the last of repeated keys', 'a: 1\na: 2', { a: 2 }],
    ['the first of several documents', 'a: 1\n---\nb: 2', { a: 1 }],
    ['a byte-order mark', '\uFEFFa: 1', { a: 1 }],
    ['Windows line ends', 'a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['text of a template', 'env: {{NAME}}-env:{{VERSION}}\nb: 2', { env: '{{NAME}}-env:{{VERSION}}', b: 2 }],
  ])('holds %s', (_, text, expected) => {
    expect(read(text).errors).toEqual([]);
    expect(plain(read(text).root)).toEqual(expected);
  });

  it.each<[string, string, unknown]>([
    ['double quotes', 'a:\n  b: "one\ntwo"\n  c: 3\n', { a: { b: 'one two', c: 3 } }],
    ['escaped breaks', 'a:\n  b: "on\\\n  e\\n\n  two\\\n }"\n  c: 3\n', { a: { b: 'one\n two}', c: 3 } }],
    ['single quotes', "a:\n  - 'it''s\none'\n  - 2\n", { a: ["it's one", 2] }],
    ['several, in flow', 'a:\n  b: ["x\ny", "z\n\nw"]\n  c: \'p\r\nq\'\n', { a: { b: ['x y', 'z\nw'], c: 'p q' } }],
    ['placeholders too', 'a:\n  b: {{ x }}-{{ y }}\n  c: "one {{ z }}\ntwo"\n', undefined],
  ])('takes quoted lines of any indentation as PyYAML does: %s', (_, text, expected) => {
    const { root, errors } = read(text);
    if (expected === undefined) return expect(errors).not.toEqual([]);
    expect(errors).toEqual([]);
    expect(plain(root)).toEqual(expected);
    const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    const [first] = root?.kind === 'map' && root.entries[0]?.value.kind === 'map' ? root.entries[0].value.entries : [];
    if (first?.value.kind === 'scalar') expect(cut(first.value)).toBe(first.value.written);
  });

  it('ends quoted text at the next document all the same', () => {
    expect(read('a:\n  b: "one\n--- x"\n').errors).not.toEqual([]);
  });

  it.each([
    ['brackets', ']'.repeat(300)],
    ['escapes on one line', `a: "${'\\q'.repeat(300)}"`],
    ['escapes on many', 'a: "\\q"\n'.repeat(300)],
    ['directives', `${'%A\n'.repeat(300)}${'a: b: c\n'.repeat(300)}`],
  ])('is not read beyond so many errors: %s', (_, text) => {
    const { errors } = read(text);
    expect(errors).toHaveLength(100);
    const last = errors.at(-1);
    expect(last?.message).toBe('The file has 100 errors or more; what follows is not read.');
    expect(last?.start).toBeGreaterThan(90);
    expect(last?.start).toBeLessThan(2000);
  });

  it('keeps what stands before so many errors', () => {
    expect(plain(read(`a: 1\n${'b: "\\q"\n'.repeat(300)}`).root)).toMatchObject({ a: 1 });
  });

  it('of nothing is nothing', () => {
    for (const text of ['', '\n# nothing\n', '---\n']) {
      const { root, errors } = read(text);
      expect(plain(root) ?? null).toBeNull();
      expect(errors).toEqual([]);
    }
  });

  it('keeps how a number is written, and a tag of its own', () => {
    const { root } = read('version: 1.10\nkey: !secret api-key');
    expect(root).toMatchObject({
      entries: [{ value: { value: 1.1, written: '1.10' } }, { value: { value: 'api-key', tag: '!secret' } }],
    });
  });

  it('has the place of everything', () => {
    const text = 'a:\n  b: [one, "two"]\n  c:\n';
    const { root } = read(text);
    const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    const [a] = root?.kind === 'map' ? root.entries : [];
    const [b, c] = a?.value.kind === 'map' ? a.value.entries : [];
    expect([a?.key, b, b?.value, c?.key, c?.value].map((node) => node && cut(node))).toEqual([
      'a',
      'b: [one, "two"]',
      '[one, "two"]',
      'c',
      '',
    ]);
    expect(a?.start).toBe(0);
    expect(b?.value.kind === 'list' ? b.value.items.map(cut) : undefined).toEqual(['one', '"two"']);
  });

  it('tells repeated keys and further documents', () => {
    const { duplicateKeys, further } = read('a: 1\nb: 2\na: 3\n---\nc: 4');
    expect(duplicateKeys.map(({ start, key }) => [start, key.name])).toEqual([[10, 'a']]);
    expect(further?.start).toBeGreaterThan(10);
  });

  it.each<[string, string, Partial<Limits>, string]>([
    ['an open quote', 'a: "x\nb: 1', {}, '2:5 Missing closing "quote.'],
    ['an unknown alias', 'a: *none', {}, '1:4 Nothing above is called &none.'],
    ['an alias in itself', 'a: &x [*x]', {}, '1:8 Nothing above is called &x.'],
    ['what is too deep', '[[[[1]]]]', { nesting: 3 }, '1:4 This is nested deeper than 3 levels.'],
    ['too much', '[1, 2, 3, 4]', { nodes: 3 }, '1:8 The file has more than 3 values.'],
  ])('reports %s', (_, text, limits, expected) => {
    expect(problems(text, limits)[0]).toContain(expected);
  });

  it('is read as far as it goes', () => {
    expect(plain(read('a: 1\nb: *none\nc: 3').root)).toEqual({ a: 1, b: null, c: 3 });
  });

  it('is bounded, however its aliases multiply', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x]'];
    for (let at = 1; at < 30; at++)
      bomb.push(
        `a${at}: &a${at} [${Array(8)
          .fill(`*a${at - 1}`)
          .join(', ')}]`,
      );
    expect(problems(bomb.join('\n'))[0]).toContain('The file has more than 1000000 values.');
  });

  it.each([
    ['lists', '['.repeat(100_000)],
    ['maps', '{a: '.repeat(20_000)],
    ['items', '- '.repeat(20_000)],
    ['keys', '? '.repeat(5_000)],
  ])('of endless %s is told to be too much', (_, text) => {
    expect(problems(text).join(' ')).toMatch(/nested (?:too deep|deeper)|100 errors or more/);
  });

  it('never throws, and every place lies in the file', () => {
    const piece = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '&x',
      '*x',
      '<<',
      '|',
      '>',
      '#',
      '!t',
      '{{',
      '}}',
      '---',
      '?',
      '\t',
      '%',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { root, errors, duplicateKeys } = read(text);
        const inside = ({ start, end }: { start: number; end: number }) =>
          start >= 0 && start <= end && end <= text.length;
        expect([...errors, ...duplicateKeys].every(inside)).toBe(true);
        const walk = (node: YamlNode): boolean =>
          inside(node) &&
          (node.kind === 'scalar' ||
            (node.kind === 'list'
              ? node.items.every(walk)
              : node.entries.every((one) => inside(one) && inside(one.key) && walk(one.value))));
        expect(root === undefined || walk(root)).toBe(true);
        for (const comment of yamlComments(new SourceFile('a.yml', text))) {
          expect(text.slice(comment.start, comment.end)).toBe(comment.text);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the comments of a YAML file', () => {
  it('are found, and nothing that only looks like one', () => {
    const text = '# one\na: "# no" # two\nb: |\n  # text\nc: x#y\n- d # three';
    expect(yamlComments(new SourceFile('a.yml', text)).map(({ text: comment }) => comment)).toEqual([
      '# one',
      '# two',
      '# three',
    ]);
  });
});
