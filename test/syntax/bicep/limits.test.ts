import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { errorsOf, parse, printStatement } from './printed.js';

const MANY = 100_000;

/** The file's second statement, which must survive whatever the first one is. */
const NEXT = '\nvar next = 1\n';

describe('nesting', () => {
  it.each([
    ['brackets', 'var a = ', '['],
    ['parentheses', 'var a = ', '('],
    ['objects', 'var a = ', '{ b: '],
    ['not', 'var a = ', '!'],
    ['minus', 'var a = ', '-'],
    ['choices', 'var a = ', 'b ? c : '],
    ['conditions of choices', 'var a = ', 'b ? '],
    ['calls', 'var a = ', 'f('],
    ['indexes', 'var a = ', 'b['],
    ['lambdas', 'var a = ', 'b => '],
    ['loops', 'var a = ', '[for b in '],
    ['bodies of loops', 'var a = ', '[for b in c: '],
    ['holes', 'var a = ', "'${"],
    ['holes of strings over lines', 'var a = ', "$'''${"],
    ['spreads', 'var a = ', '[...'],
    ['member accesses', 'var a = b', '.b'],
    ['indexes of indexes', 'var a = b', '[0]'],
    ['method calls', 'var a = b', '.b()'],
    ['assertions', 'var a = b', '!'],
    ['nested resource accesses', 'var a = b', '::b'],
    ['sums', 'var a = 1', ' + 1'],
    ['mixed operators', 'var a = 1', ' + 1 * 1'],
    ['coalesced values', 'var a = 1', ' ?? 1'],
    ['array types', 'type a = b', '[]'],
    ['type members', 'type a = b', '.b'],
    ['non-null types', 'type a = b', '!'],
    ['parenthesized types', 'type a = ', '('],
    ['object types', 'type a = ', '{ b: '],
    ['tuple types', 'type a = ', '['],
    ['unions in unions', 'type a = ', '(| '],
    ['negated types', 'type a = ', '-'],
    ['type arguments', 'type a = ', 'b<'],
    ['nested resources', "resource a 'T/x@1' = {\n", "  resource a 'x' = {\n"],
    ['arguments of decorators', '@a(', '['],
  ])('of %s ends in one error', (_, start, repeated) => {
    const parsed = parse(`${start}${repeated.repeat(MANY)}${NEXT}`);
    expect(parsed.errors).toMatchObject([{ code: 'nesting-too-deep', message: 'Nested deeper than 200 levels.' }]);
    expect(parsed.program.statements.map(printStatement)).toEqual(['var next = 1']);
  });

  it('is counted from the statement to the innermost node', () => {
    const nested = (levels: number): string => `var a = ${'['.repeat(levels)}${']'.repeat(levels)}`;
    const limits = { ...DEFAULT_LIMITS, nesting: 5 };
    expect(errorsOf(parse(nested(5), false, limits))).toEqual([]);
    expect(errorsOf(parse(nested(6), false, limits))).toEqual(['1:15 Nested deeper than 5 levels.']);
    expect(errorsOf(parse('var a = [b.c.d.e.f]', false, limits))).toEqual([]);
    expect(errorsOf(parse('var a = [b.c.d.e.f.g]', false, limits))).toEqual(['1:21 Nested deeper than 5 levels.']);
    expect(errorsOf(parse('var a = ((b.c).e.f)', false, limits))).toEqual([]);
    expect(errorsOf(parse('var a = ((b.c.d).e.f)', false, limits))).toEqual(['1:21 Nested deeper than 5 levels.']);
  });

  it('does not limit what stands side by side', () => {
    const text = `var a = [${'{ b: [1, f(2)] }, '.repeat(MANY / 10)}]\ntype b = ${"'a' | ".repeat(MANY / 10)}'a'\n`;
    const parsed = parse(text);
    expect(parsed.errors).toEqual([]);
    expect(parsed.program.statements).toHaveLength(2);
  });
});

describe('a large file', () => {
  it('is read up to the budget of nodes', () => {
    const parsed = parse('var a = 1\nvar b = 2\nvar c = 3\n', false, { ...DEFAULT_LIMITS, nodes: 10 });
    expect(errorsOf(parsed)).toEqual(['3:1 The file has more than 10 tokens; the rest is not read.']);
    expect(parsed.errors).toMatchObject([{ code: 'too-many-nodes' }]);
    expect(parsed.program.statements.map(printStatement)).toEqual(['var a = 1', 'var b = 2']);
  });

  it('has at most a hundred errors', () => {
    const parsed = parse('var a =\n'.repeat(150));
    const errors = errorsOf(parsed);
    expect(errors).toHaveLength(100);
    expect(errors[98]).toBe('99:8 Expected a value, found the end of the line.');
    expect(errors[99]).toBe('100:8 Expected a value, found the end of the line. Further errors are not listed.');
  });

  /** A third of a megabyte each; anything quadratic takes half a minute and more. */
  it.each([
    ['quotes', "'", 333_000],
    ['spaced quotes', "' ", 166_000],
    ['triple quotes', "''' ", 83_000],
    ['dollars', '$', 333_000],
    ['backslashes', "var a = '\\", 33_000],
    ['opened comments', '/* ', 110_000],
    ['hashes', '#', 333_000],
    ['opened holes', "'${ ", 83_000],
    ['strings without end', "param a string = 'b\n", 16_000],
    ['strings over lines without end', "param a string = '''b\n", 16_001],
    ['broken parameters', 'param a\n', 40_000],
    ['broken decorators', '@a(\n', 83_000],
    ['decorators', '@a()\n', 63_000],
    ['opened objects', 'var a = {\n', 30_000],
    ['opened resources', "resource a 'T/x@1' = {\n", 10_000],
    ['opened resources with closed ones', `resource a 'b' = {\n${"resource c 'd' = {}\n".repeat(20)}`, 700],
    ['one identifier', 'a', 333_000],
    ['digits', '1', 333_000],
    ['line ends', '\r\n', 166_000],
    ['blanks', ' ', 333_000],
    ['unknown characters', '\u00a0', 333_000],
  ])('of %s takes linear time', (_, repeated, times) => {
    const started = performance.now();
    parse(repeated.repeat(times));
    parse(`var a = ${repeated.repeat(times)}`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
