import { describe, expect, it } from 'vitest';
import { errorsOf, parse, printItems } from './printed.js';

describe('a broken argument or block', () => {
  it.each<[text: string, errors: string[], kept: string[], lost: string[]]>([
    ['a =\nb = 1', ['1:4 Expected a value, found the end of the line.'], ['b = 1'], ['a']],
    ['a = 1 +\nb = 1', ['1:8 Expected a value, found the end of the line.'], ['b = 1'], ['a']],
    ['a = 1 2\nb = 1', ['1:7 Expected a new line after the value, found "2".'], ['b = 1'], ['a']],
    ['a\nb = 1', ['1:2 Expected "=" or "{", found the end of the line.'], ['b = 1'], ['a']],
    ['a b "c"\nb = 1', ['1:8 Expected "{", found the end of the line.'], ['b = 1'], ['a.b.c']],
    ['a\n{\n}\nb = 1', ['1:2 Expected "=" or "{", found the end of the line.'], ['b = 1'], ['a']],
    ['a "${b}" {\n}\nb = 1', ['1:3 The label of a block cannot hold template sequences.'], ['b = 1'], ['a']],
    [
      '"a" = 1\nb = 1',
      ['1:1 Expected the name of an argument or the type of a block, found a string.'],
      ['b = 1'],
      [''],
    ],
    ['a = [1 2]\nb = 1', ['1:8 Expected "," or "]", found "2".'], ['b = 1'], ['a']],
    ['a = f(1 2)\nb = 1', ['1:9 Expected "," or ")", found "2".'], ['b = 1'], ['a']],
    ['a = f(b..., c)\nb = 1', ['1:11 Expected ")", found ",".'], ['b = 1'], ['a']],
    ['a = { b = 1 c = 2 }\nb = 1', ['1:13 Expected a new line, "," or "}", found "c".'], ['b = 1'], ['a']],
    ['a = { b }\nb = 1', ['1:9 Expected "=" or ":", found "}".'], ['b = 1'], ['a']],
    ['a = b ? c\nb = 1', ['1:10 Expected ":", found the end of the line.'], ['b = 1'], ['a']],
    ['a = b.\nb = 1', ['1:7 Expected an attribute name, found the end of the line.'], ['b = 1'], ['a']],
    ['a = b[]\nb = 1', ['1:7 Expected a value, found "]".'], ['b = 1'], ['a']],
    ['a = b.0.1\nb = 1', ['1:7 Two indexes in the style ".0.1" do not work; write "[0][1]".'], ['b = 1'], ['a']],
    ['a = x::y\nb = 1', ['1:9 Expected "(", found the end of the line.'], ['b = 1'], ['a']],
    ['a = [for x of y : z]\nb = 1', ['1:12 Expected "in", found "of".'], ['b = 1'], ['a']],
    ['a = {for x in y : z}\nb = 1', ['1:20 Expected "=>", found "}".'], ['b = 1'], ['a']],
    ["a = 'b'\nb = 1", ['1:5 Expected a value, found "\'".'], ['b = 1'], ['a']],
    ['a = b & c\nb = 1', ['1:7 Expected a new line after the value, found "&".'], ['b = 1'], ['a']],
    ['a = "b\nb = 1', ['1:5 This string is not closed before the end of the line.'], ['b = 1'], ['a']],
    ['a = "${b"\nb = 1', ['1:9 This string is not closed before the end of the line.'], ['b = 1'], ['a']],
    ['a = "${b\nb = 1', ['1:9 This string is not closed before the next argument or block.'], ['b = 1'], ['a']],
    ['a = "${b c}"\nb = 1', ['1:10 Expected "}", found "c".'], ['b = 1'], ['a']],
    ['a = "${}"\nb = 1', ['1:8 Expected a value, found the end of a template sequence.'], ['b = 1'], ['a']],
    [
      'a = "\\x"\nb = 1',
      ['1:6 This escape is not known; use \\n, \\r, \\t, \\", \\\\, \\uXXXX or \\UXXXXXXXX.'],
      ['b = 1'],
      ['a'],
    ],
    ['a = "%{ if b }c"\nb = 1', ['1:6 This directive has no %{ endif }.'], ['b = 1'], ['a']],
    ['a = "%{ endif }c"\nb = 1', ['1:6 This %{ endif } belongs to no directive.'], ['b = 1'], ['a']],
    ['a = "%{ for x in y }%{ endif }"\nb = 1', ['1:21 This directive has no %{ endfor }.'], ['b = 1'], ['a']],
    [
      'a = "%{ while b }"\nb = 1',
      ['1:9 Expected "if", "else", "endif", "for" or "endfor", found "while".'],
      ['b = 1'],
      ['a'],
    ],
    ['a = <<EOT\nb = 1', ['1:5 This heredoc has no end: no line holds only "EOT".'], ['b = 1'], ['a']],
    ['a = <<EOT\n${b c}\nEOT\nb = 1', ['2:5 Expected "}", found "c".'], ['b = 1'], ['a']],
    [
      'a = <<EOT\n${"b}\nc = 1\nEOT\nb = 1',
      ['2:3 This string is not closed before the end of the line.'],
      ['b = 1'],
      ['a'],
    ],
    ['a = 1\na = 2\nb = 1', ['2:1 The argument "a" is set twice.'], ['a = 1', 'b = 1'], []],
    ['}\nb = 1', ['1:1 Expected the name of an argument or the type of a block, found "}".'], ['b = 1'], ['']],
    ['a {\n} c\nb = 1', ['2:3 Expected a new line, found "c".'], ['a {  }', 'b = 1'], []],
    ['a { b = }\nb = 1', ['1:9 Expected a value, found "}".'], ['b = 1'], ['a']],
    ['/* a\nb = 1', ['1:1 This comment has no end; close it with "*/".'], [], ['']],
  ])('%j', (text, errors, kept, lost) => {
    const parsed = parse(`${text}\n`);
    expect(errorsOf(parsed)).toEqual(errors);
    expect(printItems(parsed.body)).toEqual(kept);
    expect(parsed.body.lost).toEqual(lost);
  });
});

describe('a block around something broken', () => {
  const AROUND = (inner: string): string => `resource "a" "b" {\n${inner}}\n\nresource "c" "d" {\n  e = 1\n}\n`;
  const REST = 'resource "c" "d" { e = 1 }';

  it.each<[what: string, inner: string, errors: string[], kept: string, lost: string[]]>([
    ['a value', '  x = \n  y = 2\n', ['2:7 Expected a value, found the end of the line.'], 'y = 2', ['x']],
    ['an open parenthesis', '  x = f(\n  y = 2\n', ['3:5 Expected "," or ")", found "=".'], 'y = 2', ['x']],
    ['an open bracket', '  x = [\n    1,\n  y = 2\n', ['4:5 Expected "," or "]", found "=".'], 'y = 2', ['x']],
    ['a member', '  x = {\n    y = = 1\n  }\n  z = 2\n', ['3:9 Expected a value, found "=".'], 'z = 2', ['x']],
    ['a string', '  x = "y\n  z = 2\n', ['2:7 This string is not closed before the end of the line.'], 'z = 2', ['x']],
    ['the last argument', '  z = 2\n  x = f(\n', ['4:1 Expected a value, found "}".'], 'z = 2', ['x']],
    [
      'an inner block',
      '  x {\n    y = \n  }\n  z = 2\n',
      ['3:9 Expected a value, found the end of the line.'],
      'x {  }; z = 2',
      [],
    ],
  ])('loses only %s', (_, inner, errors, kept, lost) => {
    const parsed = parse(AROUND(inner));
    expect(errorsOf(parsed)).toEqual(errors);
    expect(printItems(parsed.body)).toEqual([`resource "a" "b" { ${kept} }`, REST]);
    expect(parsed.body.blocks[0]?.body.lost).toEqual(lost);
    expect(parsed.body.lost).toEqual([]);
  });

  it('is lost if it is not closed, and those behind it are not', () => {
    const parsed = parse('a "b" {\n  x = =\n  y {\n    z = 1\n}\n\nc "d" {\n  e = 1\n}\n');
    expect(errorsOf(parsed)).toEqual(['1:1 This block is not closed by a "}".', '2:7 Expected a value, found "=".']);
    expect(printItems(parsed.body)).toEqual(['c "d" { e = 1 }']);
    expect(parsed.body.lost).toEqual(['a.b']);
  });
});
