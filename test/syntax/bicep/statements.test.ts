import { describe, expect, it } from 'vitest';
import { errorsOf, parse, printStatement } from './printed.js';

function printed(text: string, parameterFile = false): readonly string[] {
  const parsed = parse(text, parameterFile);
  expect(errorsOf(parsed)).toEqual([]);
  return parsed.program.statements.map(printStatement);
}

describe('statements of templates', () => {
  it.each([
    ["targetScope = 'subscription'", "targetScope = 'subscription'"],
    ["metadata name = 'x'", "metadata name = 'x'"],
    ['param a string', 'param a string'],
    [
      "@secure()\n@sys.description('x')\n\nparam a string = newGuid()",
      "@secure() @sys.description('x') param a string = newGuid()",
    ],
    ['@allowed([\n  1\n  2\n])\nparam a int?', '@allowed([1, 2]) param a int?'],
    ['var a = 1', 'var a = 1'],
    ['var a string = b', 'var a string = b'],
    ['type a = string', 'type a = string'],
    ['func f(a string, b int?) bool => a == b', 'func f(a string, b int?) bool => (a == b)'],
    ['func f() string =>\n  1', 'func f() string => 1'],
    ["resource a 'T/x@1' = {\n  name: 'n'\n}", "resource a 'T/x@1' = {name: 'n'}"],
    ["resource a 'T/x@1' existing = { name: 'n' }", "resource a 'T/x@1' existing = {name: 'n'}"],
    ["resource a 'T/x@1' = if (b) { name: 'n' }", "resource a 'T/x@1' = if (b) {name: 'n'}"],
    ["resource a 'T/x@1' =\nif (b) {}", "resource a 'T/x@1' = if (b) {}"],
    ["resource a 'T/x@1' = [for b in c: {}]", "resource a 'T/x@1' = [for b in c: {}]"],
    ["resource a 'T/x@1' = [for (b, i) in c: if (b) {}]", "resource a 'T/x@1' = [for (b, i) in c: if (b) {}]"],
    [
      "resource a 'T/x@1' = {\n  resource b 'y' = {\n    resource: 1\n  }\n  @batchSize(1)\n  resource c 'z' = {}\n}",
      "resource a 'T/x@1' = {resource b 'y' = {resource: 1}, @batchSize(1) resource c 'z' = {}}",
    ],
    ["module a 'b.bicep' = { params: {} }", "module a 'b.bicep' = {params: {}}"],
    ["module a 'br/public:x:1' = if (b) {}", "module a 'br/public:x:1' = if (b) {}"],
    ['output a string = b', 'output a string = b'],
    ['output a resource = b', 'output a resource = b'],
    ["output a resource 'T/x@1' = b", "output a resource<'T/x@1'> = b"],
    ["import { a, b as c } from 'x.bicep'", "import { a, b as c } from 'x.bicep'"],
    ["import {\n  a\n  'b-c' as d\n} from 'x.bicep'", "import { a, b-c as d } from 'x.bicep'"],
    ["import * as a from 'x.bicep'", "import * as a from 'x.bicep'"],
    ["import 'kubernetes@1.0.0' as k", "extension 'kubernetes@1.0.0' as k"],
    ['extension microsoftGraph', 'extension microsoftGraph'],
    ["extension kubernetes with {\n  namespace: 'x'\n} as k", "extension kubernetes with {namespace: 'x'} as k"],
    ['assert a = b > 1', 'assert a = (b > 1)'],
    ["test a 'b.bicep' = { params: {} }", "test a 'b.bicep' = {params: {}}"],
  ])('%s', (text, expected) => {
    expect(printed(text)).toEqual([expected]);
  });

  it('reads a file with any line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(printed(['', 'param a string', '', '// c', "var b = '${a}'", ''].join(end))).toEqual([
        'param a string',
        "var b = '${a}'",
      ]);
    }
  });
});

describe('statements of parameter files', () => {
  it.each([
    ["using 'main.bicep'", "using 'main.bicep'"],
    ['using none', 'using none'],
    ["using 'main.bicep' with { mode: 'stack' }", "using 'main.bicep' with {mode: 'stack'}"],
    ["extends 'base.bicepparam'", "extends 'base.bicepparam'"],
    ["param a = readEnvironmentVariable('x', 'y')", "param a = readEnvironmentVariable('x', 'y')"],
    ['param a = {\n  b: 1\n}', 'param a = {b: 1}'],
    ['var a = 1', 'var a = 1'],
    ["import * as a from 'x.bicep'", "import * as a from 'x.bicep'"],
    ["extensionConfig k with { a: 'b' }", "extensionConfig k with {a: 'b'}"],
  ])('%s', (text, expected) => {
    expect(printed(text, true)).toEqual([expected]);
  });
});

describe('types', () => {
  it.each([
    ['string[]', 'string[]'],
    ['string[][]?', 'string[][]?'],
    ['(string | int)[]', '((string | int))[]'],
    ["'a' | 'b'", "('a' | 'b')"],
    ["'a'\n  | 'b'\n  | 'c'", "('a' | 'b' | 'c')"],
    ["| 'a'\n| 'b'", "('a' | 'b')"],
    ['-1 | 1 | true | null', '(-1 | 1 | true | null)'],
    ['a!', 'a!'],
    ["{\n  @secure()\n  a: string\n  'b c': int?\n  *: bool\n}", '{@secure() a: string, b c: int?, *: bool}'],
    ['{ a: string, b: int }', '{a: string, b: int}'],
    ['[\n  string\n  @minValue(1)\n  int\n]', '[string, @minValue(1) int]'],
    ['a.b', 'a<<b>>'],
    ['a[0]', 'a<<0>>'],
    ['a[*]', 'a<<*>>'],
    ['a.*', 'a<<*>>'],
    ["resourceInput<'T/x@1'>.properties.sku", "resource<'T/x@1'><<properties>><<sku>>"],
    ["sys.resourceOutput<'T/x@1'>", "resource<'T/x@1'>"],
    ['myGeneric<string, int>', 'myGeneric<string, int>'],
    ['ns.a', 'ns<<a>>'],
  ])('%s', (text, expected) => {
    expect(printed(`type t = ${text}\nvar next = 1`)).toEqual([`type t = ${expected}`, 'var next = 1']);
  });
});

describe('comments and directives', () => {
  it('are kept with their places and kinds', () => {
    const text =
      "#disable-next-line BCP037 no-x // why\nvar a = 1 // one\n/* two\n */ var b = '//' /* three */\n//last";
    const parsed = parse(text);
    expect(errorsOf(parsed)).toEqual([]);
    expect(parsed.comments.map(({ kind, text: comment }) => [kind, comment])).toEqual([
      ['directive', '#disable-next-line BCP037 no-x'],
      ['line-comment', '// why'],
      ['line-comment', '// one'],
      ['block-comment', '/* two\n */'],
      ['block-comment', '/* three */'],
      ['line-comment', '//last'],
    ]);
    for (const { start, end, text: comment } of parsed.comments) expect(text.slice(start, end)).toBe(comment);
  });

  it('do not start inside strings', () => {
    expect(parse("var a = 'http://x/*'\nvar b = '''//\n#disable-next-line a\n'''").comments).toEqual([]);
  });
});
