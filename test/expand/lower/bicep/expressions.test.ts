import { describe, expect, it } from 'vitest';
import { lower, print, textAt } from './printed.js';

/** What the expressions of the tables may name. */
const DECLARED = `
param p object
param concat string
param az2 string
var v = 1
func f(a string) string => a
func toUpper(a string) string => a
import { imported, g as aliased } from 'x.bicep'
import * as ns from 'y.bicep'
extension kubernetes as k8s
resource r 'T/x@1' = {
  name: 'r'
  resource child 'y' = {
    name: 'c'
    resource grandchild 'z' = {
      name: 'g'
    }
  }
}
resource rs 'T/x@1' = [for i in range(0, 2): {
  name: 'r\${i}'
}]
module m 'm.bicep' = {}
`;

function loweredValue(expression: string): { readonly printed: string; readonly diagnostics: readonly string[] } {
  const { result, diagnostics } = lower(`var x = ${expression}${DECLARED}`);
  const variable = result.variables.get('x');
  return { printed: variable === undefined ? '' : print(variable.value), diagnostics };
}

describe('expressions', () => {
  it.each([
    ['literals', "[1, 'a', true, null]", "[1, 'a', true, null]"],
    ['strings over lines', "'''\na${b}'''", "'a${b}'"],
    ['strings with holes', "'a${p.b}c${v}'", "'a{$p['b']}c{@v}'"],
    ['a string that is a hole', "'${v}'", "'{@v}'"],
    ['objects', "{ a: 1, 'b c': 2, '${v}': 3, ...p }", "{'a': 1, 'b c': 2, '{@v}': 3, ...$p}"],
    ['arrays', '[...p.a, v]', "[...$p['a'], @v]"],
    ['parentheses', '(v)', '@v'],
    ['assertions', 'p!.a!', "$p['a']"],
    ['choices', 'p.a ? 1 : v', "($p['a'] ? 1 : @v)"],
    ['loops', '[for a in p.as: a.b]', "[for a in $p['as']: %a['b']]"],
    ['loops with an index', '[for (a, i) in p.as: i]', "[for (a, i) in $p['as']: %i]"],
    ['lambdas', 'map(p.as, (a, b) => a + b)', "map($p['as'], ((a, b) => add(%a, %b)))"],
    ['indexes', "p['a'][0][^1]", "$p['a'][0][^1]"],
  ])('%s', (_, expression, expected) => {
    expect(loweredValue(expression)).toEqual({ printed: expected, diagnostics: [] });
  });

  it.each([
    ['v * v', 'mul(@v, @v)'],
    ['v / v', 'div(@v, @v)'],
    ['v % v', 'mod(@v, @v)'],
    ['v + v', 'add(@v, @v)'],
    ['v - v', 'sub(@v, @v)'],
    ['v < v', 'less(@v, @v)'],
    ['v <= v', 'lessorequals(@v, @v)'],
    ['v > v', 'greater(@v, @v)'],
    ['v >= v', 'greaterorequals(@v, @v)'],
    ['v == v', 'equals(@v, @v)'],
    ['v != v', 'not(equals(@v, @v))'],
    ['v =~ v', 'equals(tolower(@v), tolower(@v))'],
    ['v !~ v', 'not(equals(tolower(@v), tolower(@v)))'],
    ['v && v', 'and(@v, @v)'],
    ['v || v', 'or(@v, @v)'],
    ['v ?? v', 'coalesce(@v, @v)'],
    ['!v', 'not(@v)'],
    ['-v', 'sub(0, @v)'],
    ['-5', '-5'],
    ['-(5)', '-5'],
    ['+v', '@v'],
  ])('the operator of %s', (expression, expected) => {
    expect(loweredValue(expression)).toEqual({ printed: expected, diagnostics: [] });
  });

  it.each([
    ['p.?a.b.c', "$p[?'a'][?'b'][?'c']"],
    ['p.a.?b', "$p['a'][?'b']"],
    ['p[?v].b[^1]', "$p[?@v][?'b'][?^1]"],
    ['p.?a!.b', "$p[?'a'][?'b']"],
    ['p.?a.b!.c', "$p[?'a'][?'b'][?'c']"],
    ['(p.?a).b', "$p[?'a']['b']"],
    ['(p.?a)!.b', "$p[?'a']['b']"],
    ['(p.?a.b).?c.d', "$p[?'a'][?'b'][?'c'][?'d']"],
    ['p.?a.b ?? p.c', "coalesce($p[?'a'][?'b'], $p['c'])"],
    ['p[p.?a].b', "$p[$p[?'a']]['b']"],
  ])('the safe access %s', (expression, expected) => {
    expect(loweredValue(expression)).toEqual({ printed: expected, diagnostics: [] });
  });
});

describe('names', () => {
  it.each([
    ['a parameter', 'p', '$p'],
    ['a variable', 'v', '@v'],
    ['a resource', 'r.id', "#r['id']"],
    ['a resource of a loop', 'rs[0].id', "#rs[0]['id']"],
    ['a module', 'm.outputs.a', "#m['outputs']['a']"],
    ['a nested resource', 'r::child.name', "#r::child['name']"],
    ['a resource nested twice', 'r::child::grandchild.name', "#r::child::grandchild['name']"],
    ['an imported variable', 'imported.a', "@imported['a']"],
    ['an imported variable of an alias', 'ns.a.b', "@ns.a['b']"],
    ['a lambda parameter that hides a parameter', 'map([1], p => p)', 'map([1], ((p) => %p))'],
    ['a loop variable that hides a variable', '[for v in [v]: v]', '[for v in [@v]: %v]'],
    ['a local that hides the alias of an import', 'map([1], ns => ns.a)', "map([1], ((ns) => %ns['a']))"],
    [
      'the name of something',
      "[nameof(p), nameof(p.a), nameof(r::child), nameof(p['a-b']!)]",
      "['p', 'a', 'child', 'a-b']",
    ],
  ])('%s', (_, expression, expected) => {
    expect(loweredValue(expression)).toEqual({ printed: expected, diagnostics: [] });
  });

  it.each([
    ['nowhere', "<nothing declares 'nowhere'>", "unknown-symbol 1:9 Nothing declares 'nowhere'."],
    ['child.id', "<nothing declares 'child'>['id']", "unknown-symbol 1:9 Nothing declares 'child'."],
    [
      'map([1], a => 1 + i)',
      "map([1], ((a) => add(1, <nothing declares 'i'>)))",
      "unknown-symbol 1:27 Nothing declares 'i'.",
    ],
    ['f', "<'f' is not a value>", "unknown-symbol 1:9 'f' is not a value."],
    ['sys', "<'sys' is not a value>", "unknown-symbol 1:9 'sys' is not a value."],
    [
      'k8s.config',
      "<the extension 'k8s' is not supported>['config']",
      "unsupported 1:9 The extension 'k8s' is not supported.",
    ],
    [
      'p::child',
      "<'::child' does not stand behind the name of a resource>",
      "unsupported 1:9 '::child' does not stand behind the name of a resource.",
    ],
    ['nowhere.f()', "<nothing declares 'nowhere'>.f()", "unknown-symbol 1:9 Nothing declares 'nowhere'."],
    [
      'nameof(1)',
      '<nameof() takes the name of something>',
      'evaluation-error 1:9 Nameof() takes the name of something.',
    ],
  ])('%s is reported', (expression, printed, diagnostic) => {
    expect(loweredValue(expression)).toEqual({ printed, diagnostics: [diagnostic] });
  });

  it('of statements that cannot be read are not reported again', () => {
    const { result, diagnostics } = lower('param a =\nvar b = a\nfunc c(\nvar d = c(1)\n');
    expect([...result.variables.values()].map(({ value }) => print(value))).toEqual([
      "<the declaration of 'a' could not be read>",
      "<the declaration of 'c' could not be read>",
    ]);
    expect(diagnostics).toEqual([]);
  });
});

describe('calls', () => {
  it.each([
    ['a function of the platform', 'resourceGroup().location', "resourcegroup()['location']"],
    ['one in the namespace sys', "sys.toUpper('a')", "toupper('a')"],
    ['one in the namespace az', 'az.environment().name', "environment()['name']"],
    ['a function of the file', "f('a')", "f!('a')"],
    ['a function of the file that hides one of the platform', "toUpper('a')", "toUpper!('a')"],
    ['a function of the platform with the name of a parameter', "concat('a', 'b')", "concat('a', 'b')"],
    ['an imported function', "aliased('a')", "aliased!('a')"],
    ['a function of an imported file', "ns.Fn('a')", "ns.Fn!('a')"],
    ['a function of a resource', "r.listKeys('1').keys", "#r.listKeys('1')['keys']"],
    ['a function of a nested resource', 'r::child.listKeys()', '#r::child.listKeys()'],
    ['a function of a resource of a loop', "rs[0].getSecret('a')", "#rs[0].getSecret('a')"],
    ['a function of the deployed resource', 'this.exists()', "<'this.exists()' is only known at deployment>"],
  ])('%s', (_, expression, expected) => {
    expect(loweredValue(expression)).toEqual({ printed: expected, diagnostics: [] });
  });

  it('of extensions are not supported', () => {
    expect(loweredValue('k8s.f()')).toEqual({
      printed: "<functions of the extension 'k8s' are not supported>",
      diagnostics: ["unsupported 1:9 Functions of the extension 'k8s' are not supported."],
    });
  });

  it('see namespaces under the alias of the extension that brings them', () => {
    const { result, diagnostics } = lower(
      "extension 'az@1.0.0' as azure\nvar a = azure.tenant()\nvar b = az.tenant()\n",
    );
    expect([...result.variables.values()].map(({ value }) => print(value))).toEqual(['tenant()', 'tenant()']);
    expect(diagnostics).toEqual([]);
  });
});

describe('places of expressions', () => {
  it('cover what was written', () => {
    const { result } = lower('var a = { b: (x.?c ?? -1) }\nvar x = {}\n');
    const value = result.variables.get('a')?.value;
    const member = value?.kind === 'object' ? value.members[0] : undefined;
    const coalesce = member?.value;
    expect(textAt(member?.span)).toBe('b: (x.?c ?? -1)');
    expect(member?.kind === 'property' && textAt(member.key.span)).toBe('b');
    expect(textAt(coalesce?.span)).toBe('x.?c ?? -1');
    expect(coalesce?.kind === 'call' && coalesce.arguments.map((argument) => textAt(argument.span))).toEqual([
      'x.?c',
      '-1',
    ]);
  });
});
