import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { SourceFile } from '../../../src/inputs/source-file.js';
import { parseTerraformJson } from '../../../src/syntax/terraform/json.js';
import { errorsOf, parse, printItems } from './printed.js';

const MANY = 100_000;

/** The file's second item, which must survive whatever the first one is. */
const NEXT = '\nnext = 1\n';

describe('nesting', () => {
  it.each([
    ['brackets', 'a = ', '['],
    ['parentheses', 'a = ', '('],
    ['objects', 'a = ', '{ b = '],
    ['keys', 'a = ', '{ ('],
    ['not', 'a = ', '!'],
    ['minus', 'a = ', '-'],
    ['choices', 'a = ', 'b ? c : '],
    ['conditions of choices', 'a = ', 'b ? '],
    ['calls', 'a = ', 'f('],
    ['indexes', 'a = ', 'b['],
    ['loops', 'a = ', '[for b in '],
    ['results of loops', 'a = ', '[for b in c : '],
    ['objects made by loops', 'a = ', '{for b in c : '],
    ['interpolations', 'a = ', '"${'],
    ['conditions in strings', 'a = "', '%{ if b }'],
    ['loops in strings', 'a = "', '%{ for b in c }'],
    ['attributes', 'a = b', '.b'],
    ['indexes of indexes', 'a = b', '[0]'],
    ['old indexes', 'a = b', '.0.b'],
    ['splats', 'a = b', '[*]'],
    ['old splats', 'a = b', '.*'],
    ['sums', 'a = 1', ' + 1'],
    ['mixed operators', 'a = 1', ' + 1 * 1'],
    ['blocks', 'a {\n', '  a {\n'],
    ['blocks on one line', '', 'a { '],
  ])('of %s ends in one error', (_, start, repeated) => {
    const closing = repeated.includes('%') ? '"' : '';
    const parsed = parse(`${start}${repeated.repeat(MANY)}${closing}${NEXT}`);
    const tooDeep = parsed.errors.filter(({ code }) => code === 'nesting-too-deep');
    expect(tooDeep).toMatchObject([{ message: 'Nested deeper than 200 levels.' }]);
    expect(printItems(parsed.body)).toEqual(['next = 1']);
  });

  it('is counted from the file to the innermost node', () => {
    const limits = { ...DEFAULT_LIMITS, nesting: 5 };
    const errorsIn = (text: string): readonly string[] => errorsOf(parse(text, limits));
    expect(errorsIn('a = [[[[]]]]')).toEqual([]);
    expect(errorsIn('a = [[[[[]]]]]')).toEqual(['1:10 Nested deeper than 5 levels.']);
    expect(errorsIn('a = b.c.d.e.f')).toEqual([]);
    expect(errorsIn('a = b.c.d.e.f.g')).toEqual(['1:16 Nested deeper than 5 levels.']);
    expect(errorsIn('a {\n b {\n c = [[]]\n }\n}')).toEqual([]);
    expect(errorsIn('a {\n b {\n c = [[[]]]\n d = 1\n }\n}')).toEqual(['3:9 Nested deeper than 5 levels.']);
    expect(errorsIn('a = "%{ if b }%{ if b }${c}%{ endif }%{ endif }"')).toEqual([]);
    expect(errorsIn('a = "%{ if b }%{ if b }${[[c]]}%{ endif }%{ endif }"')).toHaveLength(1);
  });

  it('does not limit what stands side by side', () => {
    const items = '{ b = [1, f(2)] }, '.repeat(MANY / 10);
    const parsed = parse(
      `a = [${items}]\nb = "${'${c}%{ if d }e%{ endif }'.repeat(MANY / 10)}"\n${'c {}\n'.repeat(1_000)}`,
    );
    expect(parsed.errors).toEqual([]);
    expect(parsed.body.attributes).toHaveLength(2);
    expect(parsed.body.blocks).toHaveLength(1_000);
  });

  it('of the JSON form includes that of its templates', () => {
    const read = (text: string): readonly string[] => {
      const source = new SourceFile('main.tf.json', text);
      const { errors } = parseTerraformJson(source, { ...DEFAULT_LIMITS, nesting: 5 }, 'configuration');
      return errorsOf({ source, errors });
    };
    expect(read('{ "locals": { "a": ["${[b]}"] } }')).toEqual([]);
    expect(read('{ "locals": { "a": ["${[[[b]]]}"] } }')).toEqual(['1:26 Nested deeper than 5 levels.']);
    expect(read(`{ "locals": { "a": ${'['.repeat(MANY)}`)).toHaveLength(2);
  });
});

describe('a large file', () => {
  it('is read up to the budget of nodes', () => {
    const parsed = parse('a = 1\nb = 2\nc = 3\n', { ...DEFAULT_LIMITS, nodes: 8 });
    expect(errorsOf(parsed)).toEqual(['3:1 The file has more than 8 tokens; the rest is not read.']);
    expect(parsed.errors).toMatchObject([{ code: 'too-many-nodes' }]);
    expect(printItems(parsed.body)).toEqual(['a = 1', 'b = 2']);
    expect(parsed.body.lost).toEqual(['']);
  });

  it('has at most a hundred errors', () => {
    const text = Array.from({ length: 150 }, (_, at) => `a${at} =\n`).join('');
    const errors = errorsOf(parse(text));
    expect(errors).toHaveLength(100);
    expect(errors[98]).toBe('99:6 Expected a value, found the end of the line.');
    expect(errors[99]).toBe('100:6 Expected a value, found the end of the line. Further errors are not listed.');
  });

  /** A third of a megabyte each; anything quadratic takes half a minute and more. */
  it.each([
    ['quotes', '"', 333_000],
    ['spaced quotes', '" ', 166_000],
    ['dollars', '$', 333_000],
    ['escaped sequences', '"$${', 83_000],
    ['backslashes', 'a = "\\', 33_000],
    ['opened comments', '/* ', 110_000],
    ['opened interpolations', '"${ ', 83_000],
    ['opened interpolations over lines', '"${\n', 83_000],
    ['strings without end', 'a = "b\n', 50_000],
    ['strings without end in interpolations', 'a = "${"b\n', 33_000],
    ['heredocs without end', 'a = <<EOT\n', 33_000],
    ['nested heredocs', '<<E\n${\n', 40_000],
    ['heredocs', 'a = <<E\n$ {\nE\n', 22_000],
    ['broken arguments', 'a =\n', 83_000],
    ['arguments with the same name', 'a = 1\n', 55_000],
    ['opened objects', 'a = {\n', 55_000],
    ['opened blocks', 'a {\n', 83_000],
    ['opened blocks with closed ones', `a {\n${'b {}\n'.repeat(20)}`, 3_000],
    ['closing braces', '}\n', 166_000],
    ['labels', 'a "b" c ', 41_000],
    ['one word', 'a', 333_000],
    ['digits', '1', 333_000],
    ['dots and digits', 'a.0', 110_000],
    ['line ends', '\r\n', 166_000],
    ['blanks', ' ', 333_000],
    ['unknown characters', '\u00a0', 333_000],
  ])('of %s takes linear time', (_, repeated, times) => {
    const started = performance.now();
    parse(repeated.repeat(times));
    parse(`a = ${repeated.repeat(times)}`);
    parse(`a = "${repeated.repeat(times)}`);
    parse(`a = <<X\n${repeated.repeat(times)}\nX\n`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
