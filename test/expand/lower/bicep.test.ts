import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceFile, type Span } from '../../../src/inputs/source-file.js';
import { anyText } from '../../syntax/bicep/soup.js';
import { lower, lowerParameters, print, printParameter, textAt } from './bicep/printed.js';

describe('parameters', () => {
  it.each([
    ['param a string', 'a string'],
    ['param a int = 1', 'a int = 1'],
    ['param a bool = !false', 'a bool = not(false)'],
    ['param a object?', 'a object?'],
    ['param a array', 'a array'],
    ['param a string[]', 'a array'],
    ['param a [string, int]?', 'a array?'],
    ['param a { b: string }', 'a object'],
    ['param a any', 'a any'],
    ["param a resourceInput<'M.X/y@1'>", 'a object'],
    ["param a resourceInput<'M.X/y@1'>.properties.p", 'a any'],
    ['param a sys.string', 'a string'],
    ['@secure()\nparam a string', 'secure a string'],
    ['@sys.secure()\nparam a object', 'secure a object'],
    ["@allowed(['b', 'c'])\nparam a string", "a string of ['b', 'c']"],
    ['@sys.allowed([1, 2])\nparam a int = 1', 'a int of [1, 2] = 1'],
    ["@allowed(['b', 'c'])\nparam a array", 'a array'],
    ["param a 'b'", "a string of ['b']"],
    ["param a 'b' | 'c' | 'b'", "a string of ['b', 'c']"],
    ["param a ('b' | 'c')?", "a string? of ['b', 'c']"],
    ["param a 'b' | null", "a string? of ['b']"],
    ['param a -1 | 1', 'a int of [-1, 1]'],
    ['param a true', 'a bool of [true]'],
    ["param a 'b' | 1", "a any of ['b', 1]"],
    ["param a 'b' | string", 'a string'],
    ["param a ('b' | 'c')[]", 'a array'],
    ["param a { b: 'c' } | { b: 'd' }", 'a object'],
    ['param a t\ntype t = string', 'a string'],
    ['param a t\ntype t = string?', 'a string?'],
    ['param a t!\ntype t = string?', 'a string'],
    ['@secure()\ntype t = string\nparam a t', 'secure a string'],
    ['@secure()\ntype t = string\ntype u = t?\nparam a u', 'secure a string?'],
    ["param a t\ntype t = 'b' | u\ntype u = 'c'", "a string of ['b', 'c']"],
    ["param a t.b\ntype t = { b: 'c' | 'd' }", "a string of ['c', 'd']"],
    ['param a t.b\ntype t = {\n  @secure()\n  b: string?\n}', 'secure a string?'],
    ["param a t[1]\ntype t = [int, 'b']", "a string of ['b']"],
    ["param a t[*]\ntype t = ('b' | 'c')[]", "a string of ['b', 'c']"],
    ['param a t.*\ntype t = { *: int }', 'a int'],
    ['param a t.b.c\ntype t = { b: u? }\ntype u = { c: bool }', 'a bool'],
    ['param a t\ntype t = t', 'a any'],
    ['param a t\ntype t = u | null\ntype u = t?', 'a any?'],
    ['param a t.b\ntype t = t.b', 'a any'],
    ["param a t\nimport { t } from 'x.bicep'", 'a any'],
    ["param a ns.t?\nimport * as ns from 'x.bicep'", 'a any?'],
  ])('%s', (text, expected) => {
    const { result, diagnostics } = lower(text);
    expect([...result.parameters.values()].map(printParameter)).toEqual([expected]);
    expect(diagnostics).toEqual([]);
  });

  it('go by lower-cased names and have places', () => {
    const { result } = lower("@description('d')\nparam theName 'x' | 'y' = 'x'\n");
    const parameter = result.parameters.get('thename');
    expect(parameter?.name).toBe('theName');
    expect(textAt(parameter?.span)).toBe("param theName 'x' | 'y' = 'x'");
    expect(textAt(parameter?.nameSpan)).toBe('theName');
    expect(parameter?.allowed?.map(({ span }) => textAt(span))).toEqual(["'x'", "'y'"]);
    expect(textAt(parameter?.defaultValue?.span)).toBe("'x'");
  });

  it('of types made of types made of types are looked at once', () => {
    const types = Array.from({ length: 60 }, (_, at) => `type t${at + 1} = t${at} | t${at} | { x: t${at} }.x`);
    const members = Array.from({ length: 60 }, (_, at) => `type m${at + 1} = { x: m${at}.x | m${at}.x }`);
    const paths = Array.from({ length: 30 }, (_, at) => {
      const literal = `type l${at} = { b: o${at}.a.c, c: l${at + 1} }`;
      return `${literal}\ntype o${at + 1} = { a: o${at}.a.b }`;
    });
    const text = `type o0 = { a: l0 }\ntype l30 = { d: string }\nparam c o30.a\n${paths.join('\n')}\ntype t0 = 'a'\ntype m0 = { x: 'b' }\n${types.join('\n')}\n${members.join('\n')}\nparam a t60\nparam b m60.x\n`;
    const { result } = lower(text);
    expect([...result.parameters.values()].map(printParameter)).toEqual([
      'c object',
      "a string of ['a']",
      "b string of ['b']",
    ]);
  });

  it('with more values than can be looked at may be anything of their type', () => {
    const union = (length: number): string => Array.from({ length }, (_, at) => `'v${at}'`).join(' | ');
    const { result } = lower(`param a ${union(250)}\nparam b ${union(251)}\n`);
    expect(result.parameters.get('a')?.allowed).toHaveLength(250);
    expect(result.parameters.get('b')).toMatchObject({ type: 'string' });
    expect(result.parameters.get('b')?.allowed).toBeUndefined();
  });

  it('of deeply nested types in deeply nested types are looked at within bounds', () => {
    const wrap = (name: string): string => `${'('.repeat(190)}${name}${')'.repeat(190)}`;
    const types = Array.from({ length: 200 }, (_, at) => `type t${at + 1} = ${wrap(`t${at}`)}`);
    const { result } = lower(`type t0 = string\n${types.join('\n')}\nparam a t200\nparam b t1\n`);
    expect([...result.parameters.values()].map(printParameter)).toEqual(['a any', 'b string']);
  });

  it('of endless rows of types may be anything', () => {
    const types = Array.from({ length: 20_000 }, (_, at) => `type t${at + 1} = t${at}`);
    const { result } = lower(`param a t20000\ntype t0 = string\n${types.join('\n')}\n`);
    expect([...result.parameters.values()].map(printParameter)).toEqual(['a any']);
  });
});

describe('templates', () => {
  it.each([
    ['', 'resourceGroup'],
    ["targetScope = 'subscription'", 'subscription'],
    ["targetScope = 'managementGroup'", 'managementGroup'],
    ["targetScope = 'tenant'", 'tenant'],
    ["targetScope = 'desiredStateConfiguration'", 'resourceGroup'],
  ])('%j is deployed to a %s', (text, expected) => {
    expect(lower(text).result.targetScope).toBe(expected);
  });

  it('hold variables, functions, outputs and imports', () => {
    const text = `@export()
var a string = b
var b = 'x'
func f(x string, y int?) string => '\${x}-\${y}-\${f(x, 1)}'
output theOut string = a
import { c, 'd-e' as d } from 'x.bicep'
import * as ns from 'br/public:y:1'
metadata m = nothing
assert n = nothing
`;
    const { result, diagnostics } = lower(text);
    expect(diagnostics).toEqual([]);
    expect(
      [...result.variables].map(([key, { name, value, span }]) => [key, name, print(value), textAt(span)]),
    ).toEqual([
      ['a', 'a', '@b', 'var a string = b'],
      ['b', 'b', "'x'", "var b = 'x'"],
    ]);
    expect([...result.functions].map(([key, { parameters, body }]) => [key, parameters, print(body)])).toEqual([
      ['f', ['x', 'y'], "'{%x}-{%y}-{f!(%x, 1)}'"],
    ]);
    expect([...result.outputs].map(([key, { name, value }]) => [key, name, print(value)])).toEqual([
      ['theout', 'theOut', '@a'],
    ]);
    expect(
      result.imports.map(({ path, names, namespace, pathSpan }) => [path, names, namespace, textAt(pathSpan)]),
    ).toEqual([
      [
        'x.bicep',
        new Map([
          ['c', 'c'],
          ['d-e', 'd'],
        ]),
        undefined,
        "'x.bicep'",
      ],
      ['br/public:y:1', undefined, 'ns', "'br/public:y:1'"],
    ]);
  });
});

describe('parameter files', () => {
  it('hold assignments and what these are made of', () => {
    const text = `using './main.bicep'
extends 'base.bicepparam'
import * as ns from 'shared.bicep'
var v = 'x'
func f(a string) string => a
param theName = '\${v}-\${ns.y}'
param other = theName == f('z') ? readEnvironmentVariable('E', 'd') : az.getSecret('s', 'g', 'k', 'n')
`;
    const { result, diagnostics } = lowerParameters(text);
    expect(diagnostics).toEqual([]);
    expect(result).toMatchObject({
      form: 'bicepparam',
      using: { path: './main.bicep' },
      extends: { path: 'base.bicepparam' },
    });
    expect(textAt(result.using?.span)).toBe("'./main.bicep'");
    expect([...result.assignments].map(([key, { name, value }]) => [key, name, value && print(value)])).toEqual([
      ['thename', 'theName', "'{@v}-{@ns.y}'"],
      [
        'other',
        'other',
        "(equals($theName, f!('z')) ? readenvironmentvariable('E', 'd') : getsecret('s', 'g', 'k', 'n'))",
      ],
    ]);
    expect(textAt(result.assignments.get('thename')?.span)).toBe("param theName = '${v}-${ns.y}'");
    expect([...result.variables.keys(), ...result.functions.keys()]).toEqual(['v', 'f']);
    expect(result.imports.map(({ path }) => path)).toEqual(['shared.bicep']);
  });

  it('may be for no template', () => {
    expect(lowerParameters('using none\nparam a = 1\n').result.using).toBeUndefined();
  });
});

/** Every span anywhere in a lowered file. */
function spansIn(value: unknown): readonly Span[] {
  if (value instanceof SourceFile) return [];
  if (value instanceof Map) return [...value.values()].flatMap(spansIn);
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== 'object' || value === null) return [];
  return isSpan(value) ? [value] : Object.values(value).flatMap(spansIn);
}

function isSpan(value: object): value is Span {
  return 'source' in value && 'start' in value && 'end' in value;
}

describe('any text', () => {
  it('is lowered without throwing, with every place inside the file', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { result } of [lower(text), lowerParameters(text)]) {
          const { length } = result.source.text;
          const outside = spansIn(result).filter(({ start, end }) => start < 0 || start > end || end > length);
          expect(outside.map(({ start, end }) => `${start}-${end}`)).toEqual([]);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
