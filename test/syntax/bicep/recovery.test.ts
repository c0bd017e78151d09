import { describe, expect, it } from 'vitest';
import { errorsOf, parse, printStatement } from './printed.js';

const DECLARATION_KINDS =
  'targetScope, metadata, param, var, type, func, import, extension, resource, module, output, assert or test';

describe('a broken statement', () => {
  it.each<[text: string, errors: string[], kept: string[]]>([
    ['param\nvar a = 1', ['1:6 Expected the name of the parameter, found the end of the line.'], ['var a = 1']],
    ['param 1 string\nvar a = 1', ['1:7 Expected the name of the parameter, found "1".'], ['var a = 1']],
    ['param a\nvar b = 1', ['1:8 Expected the type of the parameter, found the end of the line.'], ['var b = 1']],
    ['param a = 1\nvar b = 1', ['1:9 Expected the type of the parameter, found "=".'], ['var b = 1']],
    ['var a = \nvar b = 1', ['1:9 Expected a value, found the end of the line.'], ['var b = 1']],
    ['var a = 1 +\nvar b = 1', ['1:12 Expected a value, found the end of the line.'], ['var b = 1']],
    ['var a 1\nvar b = 1', ['1:8 Expected "=", found the end of the line.'], ['var b = 1']],
    ['var a = b ? c\nvar b = 1', ['1:14 Expected ":", found the end of the line.'], ['var b = 1']],
    ['var a = (1, 2)\nvar b = 1', ['1:9 Parentheses hold exactly one value.'], ['var b = 1']],
    ['var a = ()\nvar b = 1', ['1:9 Expected a value between the parentheses.'], ['var b = 1']],
    ['var a = f(1 2)\nvar b = 1', ['1:13 Expected "," or ")", found "2".'], ['var b = 1']],
    ['var a = f(1,)\nvar b = 1', ['1:13 Expected a value, found ")".'], ['var b = 1']],
    ['var a = (x, 1) => x\nvar b = 1', ['1:13 Expected the name of a lambda parameter.'], ['var b = 1']],
    ['var a = [1 2]\nvar b = 1', ['1:12 Expected a new line, "," or "]", found "2".'], ['var b = 1']],
    ['var a = { b: 1 c: 2 }\nvar b = 1', ['1:16 Expected a new line, "," or "}", found "c".'], ['var b = 1']],
    ['var a = { 1: 2 }\nvar b = 1', ['1:11 Expected a property name or "}", found "1".'], ['var b = 1']],
    ['var a = b[]\nvar b = 1', ['1:11 Expected a value, found "]".'], ['var b = 1']],
    ['var a = b.\nvar b = 1', ['1:11 Expected a property or function name, found the end of the line.'], ['var b = 1']],
    ['var a = $b\nvar b = 1', ['1:9 Expected a value, found "$".'], ['var b = 1']],
    [
      'var a = "b"\nvar b = 1',
      ['1:9 Expected a value, found a double quote (strings have single ones).'],
      ['var b = 1'],
    ],
    ['var a = [for x of xs: x]\nvar b = 1', ['1:16 Expected "in", found "of".'], ['var b = 1']],
    ['var a = [for (x) in xs: x]\nvar b = 1', ['1:16 Expected ",", found ")".'], ['var b = 1']],
    ['var a = 18446744073709551616\nvar b = 1', ['1:9 This number does not fit into 64 bits.'], ['var b = 1']],
    ["resource 'T/x@1' = {}\nvar b = 1", ['1:10 Expected the name of the resource, found a string.'], ['var b = 1']],
    ["resource a 'T/x@1' {}\nvar b = 1", ['1:20 Expected "=", found "{".'], ['var b = 1']],
    ["resource a 'T/x@1' = b\nvar b = 1", ['1:22 Expected "{", "if" or "[for", found "b".'], ['var b = 1']],
    [
      "resource a 'T/x@1' = if (b, c) {}\nvar b = 1",
      ['1:25 Expected one condition between the parentheses.'],
      ['var b = 1'],
    ],
    ["resource a 'T/x@1' = [for b in c: d]\nvar b = 1", ['1:35 Expected "{" or "if", found "d".'], ['var b = 1']],
    ["import a from 'b'\nvar b = 1", ['1:8 Expected "{" or "*", found "a".'], ['var b = 1']],
    [
      "import { 'a-b' } from 'b'\nvar b = 1",
      ['1:16 Expected "as", which a name in quotes needs, found "}".'],
      ['var b = 1'],
    ],
    ['type a = \nvar b = 1', ['1:10 Expected a type, found the end of the line.'], ['var b = 1']],
    [
      'nonsense here\nvar b = 1',
      [`1:1 Expected a declaration (${DECLARATION_KINDS}), found "nonsense".`],
      ['var b = 1'],
    ],
    [
      "using 'a.bicep'\nvar b = 1",
      [`1:1 Expected a declaration (${DECLARATION_KINDS}), found "using".`],
      ['var b = 1'],
    ],
    ['@secure()\n\nvar = 1\nvar b = 1', ['3:5 Expected the name of the variable, found "=".'], ['var b = 1']],
    ['@secure()\n', ['2:1 Expected a declaration after the decorator, found the end of the file.'], []],
    [
      '@secure() param a string\nvar b = 1',
      ['1:11 Expected a new line after the decorator, found "param".'],
      ['var b = 1'],
    ],
  ])('%j', (text, errors, kept) => {
    const parsed = parse(text);
    expect(errorsOf(parsed)).toEqual(errors);
    expect(parsed.program.statements.map(printStatement)).toEqual(kept);
  });

  it('that is followed by something on its line is kept', () => {
    const parsed = parse("var a = 1 2\nparam b string?[]\nresource c 'T/x@1' = {} }\nvar d = 1");
    expect(errorsOf(parsed)).toEqual([
      '1:11 Expected a new line after the declaration, found "2".',
      '2:16 Expected a new line after the declaration, found "[".',
      '3:25 Expected a new line after the declaration, found "}".',
    ]);
    expect(parsed.program.statements.map(printStatement)).toEqual([
      'var a = 1',
      'param b string?',
      "resource c 'T/x@1' = {}",
      'var d = 1',
    ]);
  });

  it('names what it would declare', () => {
    const parsed = parse('@secure()\nparam a = 1\nvar b =\nmodule\nfunc c(\nvar d = 1\n');
    expect(parsed.program.lost).toEqual(['a', 'b', 'c']);
  });
});

describe('going on behind a broken statement', () => {
  it('finds declarations that an object left open has swallowed', () => {
    const text = [
      "resource a 'T/x@1' = {",
      "  name: 'a'",
      '  properties: {',
      '',
      "resource b 'T/x@1' = {",
      "  name: 'b'",
      '}',
      '@secure()',
      'param c string',
    ].join('\n');
    const parsed = parse(text);
    expect(errorsOf(parsed)).toEqual(['5:10 Expected ":", found "b".']);
    expect(parsed.program.statements.map(printStatement)).toEqual([
      "resource b 'T/x@1' = {name: 'b'}",
      '@secure() param c string',
    ]);
  });

  it('takes a resource that stands at the start of a line for no nested one then', () => {
    const text = "resource a 'T/x@1' = {\n  name: 'a'\nresource b 'T/x@1' = {\n  name: 'b'\n}\noutput c string = 'c'\n";
    const parsed = parse(text);
    expect(errorsOf(parsed)).toEqual(['6:8 Expected ":", found "c".']);
    expect(parsed.program.statements.map(printStatement)).toEqual([
      "resource b 'T/x@1' = {name: 'b'}",
      "output c string = 'c'",
    ]);
  });

  it('reads valid nested resources without indentation', () => {
    const parsed = parse("resource a 'T/x@1' = {\nresource b 'y' = {\n}\n}\n");
    expect(errorsOf(parsed)).toEqual([]);
    expect(parsed.program.statements.map(printStatement)).toEqual(["resource a 'T/x@1' = {resource b 'y' = {}}"]);
  });

  it('does not take properties and deeper declarations for statements', () => {
    const text = [
      "resource a 'T/x@1' = {",
      '  name 1',
      'type: 2',
      '  param: 3',
      "  resource b 'y' = {",
      '  }',
      '}',
      'var c = 1',
    ].join('\n');
    const parsed = parse(text);
    expect(errorsOf(parsed)).toEqual(['2:8 Expected ":", found "1".']);
    expect(parsed.program.statements.map(printStatement)).toEqual(['var c = 1']);
  });

  it('does not look into strings over lines', () => {
    const parsed = parse("var a = b c '''\nparam x string\n'''\nvar d = 1\n");
    expect(parsed.program.statements.map(printStatement)).toEqual(['var a = b', 'var d = 1']);
  });

  it('works in a file that is indented as a whole', () => {
    const parsed = parse('  var a = \n  var b = 1\n');
    expect(parsed.program.statements.map(printStatement)).toEqual(['var b = 1']);
  });
});

describe('strings and comments without an end', () => {
  it.each<[text: string, errors: string[], kept: string[]]>([
    ["var a = 'b\nvar c = 1", ['1:9 This string is not closed before the end of the line.'], ['var c = 1']],
    ["var a = 'b\\\nvar c = 1", ['1:9 This string is not closed before the end of the line.'], ['var c = 1']],
    ["var a = 'b", ['1:9 This string is not closed at the end of the file.'], []],
    ["var a = 'b${c\nvar d = 1", ['1:14 This string is not closed before the end of the line.'], ['var d = 1']],
    ["var a = 'b${\nvar d = 1", ['1:13 This string is not closed before the end of the line.'], ['var d = 1']],
    ["var a = '${b c}'\nvar d = 1", ['1:14 Expected "}", found "c".'], ['var d = 1']],
    ["var a = 'b${c}d\nvar e = 1", ['1:14 This string is not closed before the end of the line.'], ['var e = 1']],
    ["var a = '''b\nvar c = 1", ["1:9 This string is not closed by '''."], ['var c = 1']],
    ["var a = $'''b${c}\nvar d = 1", ["1:17 This string is not closed by '''."], ['var d = 1']],
    [
      "var a = '\\q'\nvar c = 1",
      ["1:10 This escape is not known; use \\n, \\r, \\t, \\\\, \\', \\$ or \\u{...}."],
      ['var c = 1'],
    ],
    [
      "var a = 'x\\u{110000}'\nvar c = 1",
      ["1:11 This escape is not known; use \\n, \\r, \\t, \\\\, \\', \\$ or \\u{...}."],
      ['var c = 1'],
    ],
    ['var a = 1\n/* var b = 1\nvar c = 1', ['2:1 This comment has no end; close it with "*/".'], ['var a = 1']],
  ])('%j', (text, errors, kept) => {
    const parsed = parse(text);
    expect(errorsOf(parsed)).toEqual(errors);
    expect(parsed.program.statements.map(printStatement)).toEqual(kept);
  });
});

describe('parameter files', () => {
  it.each<[text: string, errors: string[]]>([
    ["param a string = 'b'", ['1:9 Expected "=", found "string".']],
    ['using', ['1:6 Expected the path of the template or "none", found the end of the file.']],
    [
      "resource a 'T/x@1' = {}",
      [
        '1:1 Expected a declaration (using, extends, param, var, type, func, import, extension or extensionConfig), found "resource".',
      ],
    ],
  ])('%j', (text, errors) => {
    expect(errorsOf(parse(text, true))).toEqual(errors);
  });
});
