import { describe, expect, it } from 'vitest';
import { errorsOf, parse, print } from './printed.js';

/** The printed value of `var v = TEXT`, which must parse. */
function printed(text: string): string {
  const parsed = parse(`var v = ${text}\n`);
  expect(errorsOf(parsed)).toEqual([]);
  expect(parsed.program.statements).toHaveLength(1);
  const [statement] = parsed.program.statements;
  return statement?.kind === 'variable' ? print(statement.value) : '';
}

describe('operators', () => {
  it.each([
    ['1 + 2 * 3', '(1 + (2 * 3))'],
    ['1 - 2 - 3', '((1 - 2) - 3)'],
    ['a % b / c * d', '(((a % b) / c) * d)'],
    ['a < b == c >= d', '((a < b) == (c >= d))'],
    ['a =~ b && c !~ d || e != f', '(((a =~ b) && (c !~ d)) || (e != f))'],
    ['a ?? b || c', '(a ?? (b || c))'],
    ['a ?? b ?? c', '((a ?? b) ?? c)'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['a ? b ? c : d : e', '(a ? (b ? c : d) : e)'],
    ['a ?? b ? c : d', '((a ?? b) ? c : d)'],
    ['!a && -1 < +b', '((!a) && ((-1) < (+b)))'],
    ['!a.b', '(!a.b)'],
    ['a.b == c.d', '(a.b == c.d)'],
    ['a.?b ?? c.d[0]', '(a.?b ?? c.d[0])'],
    ['(1 + 2) * 3', '((1 + 2) * 3)'],
    ['(a)', '(a)'],
    ['(\n  a\n)', '(a)'],
  ])('%s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it('lets each side of a choice start a line', () => {
    expect(printed('a\n  ? b\n  : c')).toBe('(a ? b : c)');
    expect(printed('a // why\n  // more\n  ? b /* x */\n\n  : c')).toBe('(a ? b : c)');
  });
});

describe('member access', () => {
  it.each([
    ['a.b.c', 'a.b.c'],
    ['a . ?b', 'a.?b'],
    ["a['b'][0]", "a['b'][0]"],
    ['a[?0][^1][?^2]', 'a[?0][^1][?^2]'],
    ['a!.b!', 'a!.b!'],
    ['f(a!, b)', 'f(a!, b)'],
    ['a::b::c.id', 'a::b::c.id'],
    ["kv.getSecret('x')", "kv.getSecret('x')"],
    ['sys.concat(a, b).c', 'sys.concat(a, b).c'],
    ['a != b', '(a != b)'],
    ['a! != b', '(a! != b)'],
    ['a.true', 'a.true'],
  ])('%s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });
});

describe('calls, lambdas and containers', () => {
  it.each([
    ['f()', 'f()'],
    ['f(\n)', 'f()'],
    ['f(\n  a,\n  b\n)', 'f(a, b)'],
    ['f(a, // first\n  b)', 'f(a, b)'],
    ['map(xs, x => x.y)', 'map(xs, ((x) => x.y))'],
    ['reduce(xs, 0, (a, b) => a + b)', 'reduce(xs, 0, ((a, b) => (a + b)))'],
    ['f(() => 1)', 'f((() => 1))'],
    ['map(xs, x =>\n  x)', 'map(xs, ((x) => x))'],
    ['[1, 2]', '[1, 2]'],
    ['[\n  1\n  2\n]', '[1, 2]'],
    ['[\n  1,\n  2,\n]', '[1, 2]'],
    ['[a\n(b)]', '[a, (b)]'],
    ['[]', '[]'],
    ['[\n]', '[]'],
    ['[...a, b]', '[...a, b]'],
    ["{ a: 1, 'b c': 2\n}", "{a: 1, 'b c': 2}"],
    ["{\n  ...a\n  '${b}': c\n}", "{...a, '${b}': c}"],
    ['{ resource: 1, for: 2, if: 3, type: 4 }', '{resource: 1, for: 2, if: 3, type: 4}'],
    ['{\n  // nothing\n}', '{}'],
    ['[for x in xs: x.y]', '[for x in xs: x.y]'],
    ['[for (x, i) in range(0, 3): { a: x }]', '[for (x, i) in range(0, 3): {a: x}]'],
    ['[\n  for x in xs: x\n]', '[for x in xs: x]'],
    ['[for x in xs: [for y in x: y]]', '[for x in xs: [for y in x: y]]'],
    ['null', 'null'],
    ['true', 'true'],
    ['nullable', 'nullable'],
    ['18446744073709551615', '18446744073709552000'],
  ])('%s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });
});

describe('strings', () => {
  it.each([
    ["''", "''"],
    ["'a\\'b\\\\c\\n\\t\\r'", "'a\\'b\\\\c\\n\\t\\r'"],
    ["'\\${a}'", "'\\${a}'"],
    ["'\\u{1F600}\\u{41}'", "'\u{1F600}A'"],
    ["'$a $ $$'", "'$a $ $$'"],
    ["'${a}'", "'${a}'"],
    ["'a${b}c${d}e'", "'a${b}c${d}e'"],
    ["'${a}//b'", "'${a}//b'"],
    ["'${a}  b'", "'${a}  b'"],
    ["'${'${a}'}b'", "'${'${a}'}b'"],
    ["'${f({ a: 1 })}b'", "'${f({a: 1})}b'"],
    ["'$${a}'", "'$${a}'"],
    ["''''''", "''"],
    ["'''a\\n${b}'''", "'a\\\\n\\${b}'"],
    ["'''\nline\n'''", "'line\\n'"],
    ["'''\r\nline\r\n'''", "'line\\r\\n'"],
    ["'''a'b''c'''", "'a\\'b\\'\\'c'"],
    ["'''a'''''", "'a\\'\\''"],
    ["$'''a${b}c'''", "'a${b}c'"],
    ["$'''\na\n${b}\nc'''", "'a\\n${b}\\nc'"],
    ["$$'''a${b}$${c}$$${d}'''", "'a\\${b}${c}$${d}'"],
  ])('%s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it('tells strings over lines from others', () => {
    const values = parse("var a = 'x'\nvar b = '''x'''\nvar c = $'''${x}'''\n").program.statements.map((statement) =>
      statement.kind === 'variable' && statement.value.kind === 'string' ? statement.value.multiline : undefined,
    );
    expect(values).toEqual([false, true, true]);
  });
});
