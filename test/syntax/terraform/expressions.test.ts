import { describe, expect, it } from 'vitest';
import { errorsOf, parse, print } from './printed.js';

function read(expression: string): string | undefined {
  const parsed = parse(`a = ${expression}\n`);
  expect(errorsOf(parsed)).toEqual([]);
  const [attribute, ...others] = parsed.body.attributes;
  expect(others).toEqual([]);
  return attribute && print(attribute.value);
}

describe('operators', () => {
  const LEVELS = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', '/', '%']];
  const ALL = LEVELS.flatMap((operators, level) => operators.map((operator) => ({ operator, level })));

  it.each(ALL.flatMap((left) => ALL.map((right) => ({ left, right }))))(
    '$left.operator before $right.operator',
    ({ left, right }) => {
      const rightFirst = right.level > left.level;
      const expected = rightFirst
        ? `(a ${left.operator} (b ${right.operator} c))`
        : `((a ${left.operator} b) ${right.operator} c)`;
      expect(read(`a ${left.operator} b ${right.operator} c`)).toBe(expected);
    },
  );

  it.each([
    ['-a.b[0]', '(-a.b[0])'],
    ['!a == b', '((!a) == b)'],
    ['-a * -b', '((-a) * (-b))'],
    ['!!a', '(!(!a))'],
    ['a-b', 'a-b'],
    ['a - b', '(a - b)'],
    ['1-b', '(1 - b)'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['a ? b ? c : d : e', '(a ? (b ? c : d) : e)'],
    ['a || b ? c + 1 : d && e', '((a || b) ? (c + 1) : (d && e))'],
    ['c ? a : b[0]', '(c ? a : b[0])'],
    ['(a + b) * c', '((a + b) * c)'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('expressions', () => {
  it.each([
    ['true', 'true'],
    ['null', 'null'],
    ['1.5e-3', '1.5e-3'],
    ['true.a', 'true.a'],
    ['a.b.c', 'a.b.c'],
    ['a.0.b', 'a[0].b'],
    ['a["b"][c.d]', 'a["b"][c.d]'],
    ['a[*]', 'a[*]<>'],
    ['a[*].b[0].c', 'a[*]<.b[0].c>'],
    ['a[*].b[*].c', 'a[*]<.b[*]<.c>>'],
    ['a.*', 'a.*<>'],
    ['a.*.b.c', 'a.*<.b.c>'],
    ['a.*.b.0.c', 'a.*<.b[0].c>'],
    ['a.*.b[0].c', 'a.*<.b>[0].c'],
    ['f()', 'f()'],
    ['f(a, b,)', 'f(a, b)'],
    ['f(a, b...)', 'f(a, b...)'],
    ['f(\n a,\n b...\n)', 'f(a, b...)'],
    ['provider::x::f(1)', 'provider::x::f(1)'],
    ['f(a)[0].b', 'f(a)[0].b'],
    ['[]', '[]'],
    ['[\n a,\n b,\n]', '[a, b]'],
    ['{}', '{}'],
    ['{ a = 1, b: 2 }', '{a = 1, b = 2}'],
    ['{\n a = 1\n b = [\n 2\n ]\n}', '{a = 1, b = [2]}'],
    ['{ "a" = 1, (b) = 2, "c${d}" = 3, 4 = 5 }', '{"a" = 1, (b) = 2, "c${d}" = 3, 4 = 5}'],
    ['{ true = 1, for = 2, if = 3 }', '{true = 1, for = 2, if = 3}'],
    ['{ a.b = 1 }', '{a.b = 1}'],
    ['({ a = 1\n b = (\n 2 +\n 3\n)\n})', '({a = 1, b = (2 + 3)})'],
    ['[for a in b : c]', '[for a in b : c]'],
    ['[\nfor a, b in c :\n d\n if e\n]', '[for a, b in c : d if e]'],
    ['{for a in b : c => d}', '{for a in b : c => d}'],
    ['{\n for a, b in c :\n d => e...\n if f\n}', '{for a, b in c : d => e... if f}'],
    ['[for]', undefined],
    ['{\n# comment\na = 1 // more\n\n}', '{a = 1}'],
    ['/* before */ a /* behind */', 'a'],
    ['[a # one\n, b // two\n]', '[a, b]'],
  ])('%j', (text, expected) => {
    if (expected === undefined) expect(parse(`a = ${text}`).errors).toHaveLength(1);
    else expect(read(text)).toBe(expected);
  });
});

describe('templates', () => {
  it.each([
    ['""', '""'],
    ['"a"', '"a"'],
    ['"\\n\\r\\t\\"\\\\\\u00e9\\U0001F600"', '"\\n\\r\\t\\"\\\\é\u{1F600}"'],
    ['"$ % $a {b} $$ %%"', '"$ % $a {b} $$ %%"'],
    ['"${a}"', '"${a}"'],
    ['"a${b}c${d}e"', '"a${b}c${d}e"'],
    ['"$${a}"', '"$${a}"'],
    ['"%%{a}"', '"%%{a}"'],
    ['"${"${"a"}"}"', '"${"${"a"}"}"'],
    ['"${{ a = "}" }["a"]}"', '"${{a = "}"}["a"]}"'],
    ['"${\n  a\n}"', '"${a}"'],
    ['"${f(\n[1,\n2])}"', '"${f([1, 2])}"'],
    ['"  ${~ a ~}  "', '"${a}"'],
    ['"x  ${~ a }  y"', '"x${a}  y"'],
    ['"x  ${ a ~}  y"', '"x  ${a}y"'],
    ['"%{ if a }b%{ endif }"', '"%{if a}b%{endif}"'],
    ['"%{if a}b%{else}c%{endif}d"', '"%{if a}b%{else}c%{endif}d"'],
    ['"%{ if a ~} b %{~ else ~} c %{~ endif }"', '"%{if a}b%{else}c%{endif}"'],
    ['"%{ for a in b }${a},%{ endfor }"', '"%{for a in b}${a},%{endfor}"'],
    ['"%{ for a, b in c }%{ if a }${b}%{ endif }%{ endfor }"', '"%{for a, b in c}%{if a}${b}%{endif}%{endfor}"'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('heredocs', () => {
  it.each([
    ['lines', '<<EOT\na\n  b\nEOT', '"a\\n  b\\n"'],
    ['nothing', '<<EOT\nEOT', '""'],
    ['line ends of Windows', '<<EOT\r\na\r\nEOT\r', '"a\\r\\n"'],
    ['an indented marker', '<<EOT\n a\n   EOT', '" a\\n"'],
    ['words that only start like the marker', '<<EOT\nEOTS\nEOT.\nEOT', '"EOTS\\nEOT.\\n"'],
    ['backslashes and quotes', '<<EOT\n\\n "a"\nEOT', '"\\\\n \\"a\\"\\n"'],
    ['escaped sequences', '<<EOT\n$${a} %%{b}\nEOT', '"$${a} %%{b}\\n"'],
    ['interpolations', '<<EOT\na ${b} c\n${d}\nEOT', '"a ${b} c\\n${d}\\n"'],
    ['an interpolation over lines', '<<EOT\n${f(\n"EOT"\n)}\nEOT', '"${f("EOT")}\\n"'],
    ['its indentation', '<<-EOT\n    a\n      b\n    EOT', '"a\\n  b\\n"'],
    ['tabs', '<<-EOT\n\t\ta\n\t\t\tb\n\tEOT', '"a\\n\\tb\\n"'],
    ['blank lines', '<<-EOT\n\n    a\n \n    b\n    EOT', '"\\na\\n \\nb\\n"'],
    ['a line that starts with a sequence', '<<-EOT\n${a}\n    b\n    EOT', '"${a}\\n    b\\n"'],
    ['an indented sequence', '<<-EOT\n    ${a}\n      b\n    EOT', '"${a}\\n  b\\n"'],
    // What "terraform console" 1.11.4 makes of these.
    [
      'directives that eat line ends',
      '<<EOT\na ${~ 1 ~} \n   b\n  %{~ if c ~}\n   d\n  %{~ endif ~}\n\n   e\nEOT',
      '"a${1}   b\\n%{if c}   d\\n%{endif}\\n   e\\n"',
    ],
    [
      'line ends eaten in an indented one',
      '<<-EOT\n      a ${~ 1 ~}\n        b\n      c\n    EOT',
      '"a${1}        b\\nc\\n"',
    ],
    ['another heredoc in a sequence', '<<A\n${f(<<B\nb\nB\n)}\nA', '"${f("b\\n")}\\n"'],
  ])('with %s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('know what they are', () => {
    const kinds = parse('a = <<E\nE\nb = "x"\n').body.attributes.map(({ value }) => value);
    expect(kinds).toMatchObject([{ heredoc: true }, { heredoc: false }]);
  });
});
