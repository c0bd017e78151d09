import { describe, expect, it } from 'vitest';
import { lower, printDeclaration, textAt } from './printed.js';

function printed(text: string): readonly string[] {
  const { result, diagnostics } = lower(text);
  expect(diagnostics).toEqual([]);
  return result.resources.map(printDeclaration);
}

describe('resources', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    [
      'with name and other members',
      "resource a 'M.X/y@2024-01-01' = {\n  name: 'n'\n  location: 'l'\n  properties: { p: 1 }\n  dependsOn: [ a ]\n}",
      ["a 'M.X/y'@'2024-01-01' name 'n' {'location': 'l', 'properties': {'p': 1}}"],
    ],
    ['without version', "resource a 'M.X/y' = { name: 'n' }", ["a 'M.X/y' name 'n' {}"]],
    [
      'that exist',
      "resource a 'M.X/y@1' existing = {\n  name: 'n'\n  scope: resourceGroup('rg')\n}",
      ["a existing 'M.X/y'@'1' name 'n' scope resourcegroup('rg') {}"],
    ],
    [
      'with a condition',
      "param c bool\nresource a 'M.X/y@1' = if (c) { name: 'n' }",
      ["a if $c 'M.X/y'@'1' name 'n' {}"],
    ],
    [
      'in a loop',
      "resource a 'M.X/y@1' = [for (x, i) in [1]: { name: 'n${x}${i}' }]",
      ["a [for (x, i) in [1]] 'M.X/y'@'1' name 'n{%x}{%i}' {}"],
    ],
    [
      'in a filtered loop',
      "resource a 'M.X/y@1' = [for x in [1]: if (x > 0) { name: 'n' }]",
      ["a [for x in [1] if greater(%x, 0)] 'M.X/y'@'1' name 'n' {}"],
    ],
    [
      'with a parent',
      "resource a 'M.X/y@1' = { name: 'n' }\nresource b 'M.X/y/z@1' = {\n  parent: a\n  name: 'm'\n}",
      ["a 'M.X/y'@'1' name 'n' {}", "b 'M.X/y/z'@'1' name 'm' parent #a {}"],
    ],
    [
      'that extend others',
      "resource a 'M.X/y@1' = { name: 'n' }\nresource b 'M.L/locks@1' = {\n  scope: a\n  name: 'm'\n}",
      ["a 'M.X/y'@'1' name 'n' {}", "b 'M.L/locks'@'1' name 'm' scope #a {}"],
    ],
    [
      'with members in quotes',
      "resource a 'M.X/y@1' = { 'name': 'n', 'parent': b, 'sku': 1 }\nresource b 'M.X/y@1' = { name: 'b' }",
      ["a 'M.X/y'@'1' name 'n' parent #b {'sku': 1}", "b 'M.X/y'@'1' name 'b' {}"],
    ],
    [
      'of extensions',
      "extension kubernetes\nresource a 'apps/Deployment@v1' = { metadata: { name: 'n' } }",
      ["a 'apps/Deployment'@'v1' name <the resource has no name> {'metadata': {'name': 'n'}}"],
    ],
    ['that say they are of Azure', "resource a 'az:M.X/y@1' = { name: 'n' }", ["a 'M.X/y'@'1' name 'n' {}"]],
  ])('%s', (_, text, expected) => {
    expect(printed(text)).toEqual(expected);
  });

  it('nested in others become declarations of their own', () => {
    const text = `
resource a 'M.X/y@1' = if (c) {
  name: 'n'
  properties: { inner: b.id }

  resource b 'z' = {
    name: 'm'
    properties: { sibling: d[0].id, deeper: e.id, outer: a.id }

    resource e 'w@2' existing = {
      name: '\${b.name}-e'
    }
  }

  @batchSize(1)
  resource d 'v' = [for x in [1]: if (x == 1) {
    name: 'd\${x}'
  }]
}
param c bool
output o string = a::b::e.id
`;
    expect(printed(text)).toEqual([
      "a if $c 'M.X/y'@'1' name 'n' {'properties': {'inner': #a::b['id']}}",
      "a::b 'M.X/y/z'@'1' name 'm' parent #a {'properties': {'sibling': #a::d[0]['id'], 'deeper': #a::b::e['id'], 'outer': #a['id']}}",
      "a::b::e existing 'M.X/y/z/w'@'2' name '{#a::b['name']}-e' parent #a::b {}",
      "a::d [for x in [1] if equals(%x, 1)] 'M.X/y/v'@'1' name 'd{%x}' parent #a {}",
    ]);
  });

  it('nested in others hide top-level ones of their name', () => {
    const text =
      "resource a 'M.X/y@1' = {\n  name: b.name\n  resource b 'z' = {\n    name: 'm'\n  }\n}\nresource b 'M.X/y@1' = { name: b.id }\n";
    expect(printed(text)).toEqual([
      "a 'M.X/y'@'1' name #a::b['name'] {}",
      "a::b 'M.X/y/z'@'1' name 'm' parent #a {}",
      "b 'M.X/y'@'1' name #b['id'] {}",
    ]);
  });

  it('whose type has holes keep the rest', () => {
    const { result, diagnostics } = lower("param t string\nresource a 'M.X/${t}@1' = {\n  name: 'n'\n}\n");
    expect(result.resources.map(printDeclaration)).toEqual(["a <the type of a resource has no holes> name 'n' {}"]);
    expect(diagnostics).toEqual(['unsupported 2:12 The type of a resource has no holes.']);
  });

  it('have places', () => {
    const text =
      "@description('d')\nresource a 'M.X/y@1' = if (c.d) {\n  name: 'n'\n  resource b 'z' = [for x in xs: {}]\n}\nvar c = {}\nvar xs = []\n";
    const [outer, inner] = lower(text).result.resources;
    expect(textAt(outer?.headerSpan)).toBe("resource a 'M.X/y@1'");
    expect(textAt(outer?.span)).toBe(text.slice(0, text.indexOf('\nvar c')));
    expect(textAt(outer?.conditionSpan)).toBe('c.d');
    expect(outer?.kind === 'resource' && textAt(outer.type.span)).toBe("'M.X/y@1'");
    expect(outer?.kind === 'resource' && textAt(outer.body.span)?.slice(0, 14)).toBe("{\n  name: 'n'\n");
    expect(textAt(inner?.headerSpan)).toBe("resource b 'z'");
    expect(textAt(inner?.loop?.span)).toBe('for x in xs');
    expect(inner?.kind === 'resource' && textAt(inner.parent?.span)).toBe('b');
  });
});

describe('modules', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    [
      'of the repository',
      "module a '../m.bicep' = {\n  name: 'n'\n  scope: resourceGroup('rg')\n  params: { p: 1 }\n  dependsOn: [ a ]\n}",
      ["a module path ../m.bicep name 'n' scope resourcegroup('rg') {'p': 1}"],
    ],
    ['in JSON', "module a 'm.json' = {}", ['a module path m.json']],
    ['of a registry', "module a 'br/public:x/y:1' = {}", ['a module registry br/public:x/y:1']],
    ['of a registry with its host', "module a 'br:h.io/x:1' = {}", ['a module registry br:h.io/x:1']],
    ['that are template specs', "module a 'ts/alias:x:1' = {}", ['a module registry ts/alias:x:1']],
    ['with a condition', "module a 'm.bicep' = if (true) {}", ['a if true module path m.bicep']],
    [
      'in a loop',
      "module a 'm.bicep' = [for (x, i) in [1]: if (x == i) {\n  params: { p: x }\n}]",
      ["a [for (x, i) in [1] if equals(%x, %i)] module path m.bicep {'p': %x}"],
    ],
    ['at a computed path', "var v = 'x'\nmodule a '${v}.bicep' = {}", ["a module link '{@v}.bicep'"]],
  ])('%s', (_, text, expected) => {
    expect(printed(text)).toEqual(expected);
  });

  it('have places', () => {
    const [module] = lower("module a 'm.bicep' = {\n  params: {\n    p: 1\n  }\n}\n").result.resources;
    expect(textAt(module?.headerSpan)).toBe("module a 'm.bicep'");
    expect(module?.kind === 'module' && textAt(module.argumentsSpan)).toBe('params: {\n    p: 1\n  }');
    expect(module?.kind === 'module' && module.source.kind === 'path' && textAt(module.source.span)).toBe("'m.bicep'");
  });
});
