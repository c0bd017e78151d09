import { describe, expect, it } from 'vitest';
import type { Resource } from '../../src/expand/resource.js';
import { memberOf } from '../../src/expand/values.js';
import { expandFiles, printDiagnostic } from '../support/memory-repository.js';
import { headline, place, plain } from '../support/plain.js';

const TYPE = "'Microsoft.Test/things@2024-01-01'";

/** The `properties.x` of the only resource of the only expansion of `main.bicep`. */
function evaluated(expression: string, before = '', files: Record<string, string> = {}): unknown {
  const text = `${before}\nresource r ${TYPE} = {\n  name: 'r'\n  properties: {\n    x: ${expression}\n  }\n}\n`;
  const { expansions } = expandFiles({ 'main.bicep': text, ...files });
  const main = expansions.find((expansion) => expansion.entryPoint === 'main.bicep');
  const resource = main?.resources.find((candidate) => candidate.address === 'main.bicep:r');
  const x = memberOf(memberOf(resource?.body, 'properties')?.value, 'x');
  return x === undefined ? undefined : plain(x.value);
}

function resources(files: Record<string, string>): readonly Resource[] {
  return expandFiles(files).expansions.flatMap((expansion) => expansion.resources);
}

describe('expressions', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ["'a' == 'A'", false],
    ["'a' =~ 'A'", true],
    ['-5', -5],
    ['true && !false', true],
    ["true ? 'yes' : 'no'", 'yes'],
    ["null ?? 'fallback'", 'fallback'],
    ["{ a: { b: 'c' } }.a.b", 'c'],
    ["{ a: 1 }.?b ?? 'none'", 'none'],
    ["{ a: 1 }.?b.c.d ?? 'none'", 'none'],
    ["['a', 'b'][1]", 'b'],
    ["['a', 'b'][^1]", 'b'],
    ["[...['a'], 'b']", ['a', 'b']],
    ['{ ...{ a: 1, b: 2 }, b: 3 }', { a: 1, b: 3 }],
    ["[for n in ['a', 'b']: '${n}!']", ['a!', 'b!']],
    ["[for (n, i) in ['a', 'b']: '${i}${n}']", ['0a', '1b']],
    [
      '[for n in [1, 2]: [for m in [10, 20]: n * m]]',
      [
        [10, 20],
        [20, 40],
      ],
    ],
    ['map([1, 2], n => n * 2)', [2, 4]],
    ['filter([1, 2, 3], n => n > 1)', [2, 3]],
    ["'${'a'}-${1}-${true}'", 'a-1-True'],
  ])('%s is %j', (expression, expected) => {
    expect(evaluated(expression)).toEqual(expected);
  });

  it('keeps what is not known, with its expression', () => {
    const before = 'param n string\nparam o object\nparam b bool\n';
    expect(evaluated('n', before)).toBe("<parameters('n')>");
    expect(evaluated("'${n}-x'", before)).toBe("<parameters('n')>-x");
    expect(evaluated('o.a[0]', before)).toBe("<parameters('o').a[0]>");
    expect(evaluated("b ? 'yes' : 'no'", before)).toEqual({ oneOf: ['yes', 'no'] });
    expect(evaluated("b ? 'same' : 'same'", before)).toBe('same');
    expect(evaluated('{ a: 1, ...o }', before)).toEqual({
      a: { oneOf: [1, "<parameters('o').a>"] },
      '...': "<parameters('o')>",
    });
    expect(evaluated('{ ...o, a: 1 }', before)).toEqual({ a: 1, '...': "<parameters('o')>" });
  });

  it('does not know the place of an item behind items it does not know', () => {
    const before = 'param more array\n';
    expect(evaluated("[...more, 'last'][0]", before)).toEqual({
      oneOf: ['last', "<createArray('last',...parameters('more'))[0]>"],
    });
    expect(evaluated("['only'][0]", before)).toBe('only');
  });

  it('tells the indexes of nested loops apart', () => {
    const before = 'param xs array\n';
    expect(evaluated('[for (x, i) in xs: [for (y, j) in x: i == j]]', before)).not.toEqual([
      { each: [{ each: true }] },
    ]);
  });

  it('prints objects inside strings as the service does', () => {
    expect(evaluated("'${{ a: 1 }}'")).toBe("{'a':1}");
  });

  it('keeps the resource ID that a computed name spells', () => {
    const uai = `resource uai ${TYPE} = { name: 'u' }\n`;
    expect(evaluated("{ '${uai.id}': {}, plain: 1 }", uai)).toEqual({
      "concat(resourceId('microsoft.test/things','u'))": {},
      plain: 1,
    });
  });

  it('offers the allowed values of a required parameter', () => {
    expect(evaluated('p', "@allowed(['Enabled', 'Disabled'])\nparam p string\n")).toEqual({
      oneOf: ['Enabled', 'Disabled'],
    });
    expect(evaluated('p', "param p 'Enabled' | 'Disabled'\n")).toEqual({ oneOf: ['Enabled', 'Disabled'] });
  });

  it('takes a nullable parameter that nothing sets as null', () => {
    expect(evaluated("p ?? 'none'", 'param p string?\n')).toBe('none');
  });

  it('calls user functions and imported ones', () => {
    const lib = "@export()\nfunc twice(s string) string => '${s}${s}'\n@export()\nvar word = 'ab'\nvar hidden = word\n";
    expect(evaluated("twice('a')", "func twice(s string) string => '${s}${s}'\n")).toBe('aa');
    expect(
      evaluated('double(w)', "import { twice as double, word as w } from 'lib.bicep'\n", { 'lib.bicep': lib }),
    ).toBe('abab');
    expect(evaluated('lib.twice(lib.word)', "import * as lib from 'lib.bicep'\n", { 'lib.bicep': lib })).toBe('abab');
  });

  it('reads files of the repository at compile time', () => {
    const files = { 'data/a.json': '{ "list": [{ "n": 1 }, { "n": 2 }] }', 'data/a.txt': 'hello' };
    expect(evaluated("loadTextContent('data/a.txt')", '', files)).toBe('hello');
    expect(evaluated("loadJsonContent('data/a.json').list[1].n", '', files)).toBe(2);
    expect(evaluated("loadJsonContent('data/a.json', 'list[0]')", '', files)).toEqual({ n: 1 });
  });
});

describe('resources', () => {
  it('drops what a known condition excludes and keeps what may exist', () => {
    const text = `param maybe bool
resource a ${TYPE} = if (false) { name: 'a' }
resource b ${TYPE} = if (maybe) { name: 'b' }
resource c ${TYPE} = if (!false) { name: 'c' }
`;
    expect(resources({ 'main.bicep': text }).map(headline)).toEqual([
      'main.bicep:b Microsoft.Test/things@2024-01-01 b ?',
      'main.bicep:c Microsoft.Test/things@2024-01-01 c',
    ]);
  });

  it('names children after their parents, however they are written', () => {
    const text = `param n string
resource p ${TYPE} = {
  name: n
  resource nested 'parts' = {
    name: 'one'
    resource deeper 'pieces@2025-01-01' = { name: 'x' }
  }
}
resource byParent 'Microsoft.Test/things/parts@2024-01-01' = {
  parent: p
  name: 'two'
}
resource bySlash 'Microsoft.Test/things/parts@2024-01-01' = { name: '\${n}/three' }
resource onIt 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: p
  name: 'logs'
}
resource other ${TYPE} existing = {
  scope: resourceGroup('elsewhere')
  name: 'o'
}
`;
    const all = resources({ 'main.bicep': text });
    expect(all.map(headline)).toEqual(
      [
        "main.bicep:p Microsoft.Test/things@2024-01-01 <parameters('n')>",
        "main.bicep:p::nested Microsoft.Test/things/parts@2024-01-01 <parameters('n')>/one",
        "main.bicep:p::nested::deeper Microsoft.Test/things/parts/pieces@2025-01-01 <parameters('n')>/one/x",
        "main.bicep:byParent Microsoft.Test/things/parts@2024-01-01 <parameters('n')>/two",
        "main.bicep:bySlash Microsoft.Test/things/parts@2024-01-01 <parameters('n')>/three",
        'main.bicep:onIt Microsoft.Insights/diagnosticSettings@2021-05-01-preview logs',
        'main.bicep:other Microsoft.Test/things@2024-01-01 o existing',
      ].sort((left, right) => all.map(headline).indexOf(left) - all.map(headline).indexOf(right)),
    );
    expect(all.map(headline)).toHaveLength(7);
    const onIt = all.find((resource) => resource.address === 'main.bicep:onIt');
    expect(onIt?.scope.level).toBe('resource');
    expect(onIt?.scope.resource && plain(onIt.scope.resource)).toBe('#main.bicep:p');
    const other = all.find((resource) => resource.address === 'main.bicep:other');
    expect(other?.scope.resourceGroup && plain(other.scope.resourceGroup)).toBe('elsewhere');
    expect(all.find((resource) => resource.address === 'main.bicep:byParent')?.parentAddress).toBe('main.bicep:p');
  });

  it('makes one resource per known item and one "for each" when the items are not known', () => {
    const text = `param names array
resource a ${TYPE} = [for n in ['x', 'y']: { name: n }]
resource b ${TYPE} = [for (n, i) in names: { name: '\${n}\${i}' }]
resource c ${TYPE} = [for i in range(0, 3): if (i != 1) { name: 'c\${i}' }]
`;
    expect(resources({ 'main.bicep': text }).map(headline)).toEqual([
      'main.bicep:a[0] Microsoft.Test/things@2024-01-01 x',
      'main.bicep:a[1] Microsoft.Test/things@2024-01-01 y',
      "main.bicep:b[*] Microsoft.Test/things@2024-01-01 <parameters('names')[copyIndex()]><copyIndex()> ?",
      'main.bicep:c[0] Microsoft.Test/things@2024-01-01 c0',
      'main.bicep:c[2] Microsoft.Test/things@2024-01-01 c2',
    ]);
  });

  it('reads identities by symbol and everything else at run time', () => {
    const before = `resource s ${TYPE} = [for i in range(0, 2): { name: 's\${i}' }]\nresource t ${TYPE} = { name: 't' }\n`;
    expect(evaluated('s[1].id', before)).toBe('#main.bicep:s[1]');
    expect(evaluated('t.name', before)).toBe('t');
    expect(evaluated('t.properties.a.b', before)).toBe("<reference(resourceId('microsoft.test/things','t')).a.b>");
    expect(evaluated('t.identity.principalId', before)).toBe(
      "<reference(resourceId('microsoft.test/things','t'),'full').identity.principalid>",
    );
    const chosen = `${before}param first bool\nvar one = first ? s[0] : t\n`;
    expect(evaluated('one.id', chosen)).toEqual({ oneOf: ['#main.bicep:s[0]', '#main.bicep:t'] });
    expect(evaluated('one.identity.principalId', chosen)).toEqual({
      oneOf: [
        "<reference(resourceId('microsoft.test/things','s0'),'full').identity.principalid>",
        "<reference(resourceId('microsoft.test/things','t'),'full').identity.principalid>",
      ],
    });
    expect(evaluated('t.listKeys().key1', before)).toBe("<listkeys(resourceId('microsoft.test/things','t')).key1>");
  });
});

describe('modules', () => {
  const inner = `param access string = 'Enabled'
param suffix string
resource r ${TYPE} = { name: 'in-\${suffix}', properties: { access: access } }
output id string = r.id
output access string = access
`;

  it('follows a value from a default through the call to the resource, and back out', () => {
    const main = `param open bool = true
module m 'inner.bicep' = {
  name: 'm'
  params: {
    suffix: 'one'
    access: open ? 'Enabled' : 'Disabled'
  }
}
resource r ${TYPE} = { name: 'r', properties: { peer: m.outputs.id, access: m.outputs.access } }
`;
    const all = resources({ 'main.bicep': main, 'inner.bicep': inner });
    expect(all.map(headline)).toEqual([
      'main.bicep:m/r Microsoft.Test/things@2024-01-01 in-one',
      'main.bicep:r Microsoft.Test/things@2024-01-01 r',
    ]);
    const member = memberOf(memberOf(all[0]?.body, 'properties')?.value, 'access');
    expect(member && place(member.span)).toBe('inner.bicep:3:87-3:101');
    expect(member && place(member.value.origin.span)).toBe('main.bicep:6:20-6:29');
    expect(member?.value.origin.steps.map((step) => `${step.role} ${step.name} ${place(step.span)}`)).toEqual([
      'default open main.bicep:1:19-1:23',
      "condition 'open' main.bicep:6:13-6:17",
      'argument m.access main.bicep:6:5-6:42',
    ]);
    expect(plain(memberOf(all[1]?.body, 'properties')?.value ?? member?.value ?? never())).toEqual({
      peer: '#main.bicep:m/r',
      access: 'Enabled',
    });
  });

  it('evaluates a parameter file instead of the defaults', () => {
    const main = 'param open bool = true\n' + `resource r ${TYPE} = { name: 'r', properties: { open: open } }\n`;
    const files = { 'main.bicep': main, 'closed.bicepparam': "using 'main.bicep'\nvar no = false\nparam open = no\n" };
    const [expansion] = expandFiles(files).expansions;
    expect(expansion?.environment).toBe('closed.bicepparam');
    const member = memberOf(memberOf(expansion?.resources[0]?.body, 'properties')?.value, 'open');
    expect(member && plain(member.value)).toBe(false);
    expect(member?.value.origin.steps.map((step) => `${step.role} ${place(step.span)}`)).toContain(
      'parameter-file closed.bicepparam:3:1-3:16',
    );
  });

  it('assumes the default of an environment variable', () => {
    const main = 'param env string\n' + `resource r ${TYPE} = { name: env }\n`;
    const file = "using 'main.bicep'\nparam env = readEnvironmentVariable('ENV', 'dev')\n";
    const [expansion] = expandFiles({ 'main.bicep': main, 'main.bicepparam': file }).expansions;
    const name = expansion?.resources[0]?.name;
    expect(name && plain(name)).toBe('dev');
    expect(name?.origin.steps.map((step) => `${step.role} ${step.name}`)).toEqual([
      'default environment variable ENV',
      'parameter-file env',
    ]);
  });

  it('does not know what a pipeline puts in the place of a token', () => {
    const main = 'param access string\n' + `resource r ${TYPE} = { name: 'r', properties: { access: access } }\n`;
    const file = "using 'main.bicep'\nparam access = '#{ACCESS}#'\n";
    const [expansion] = expandFiles({ 'main.bicep': main, 'main.bicepparam': file }).expansions;
    const member = memberOf(memberOf(expansion?.resources[0]?.body, 'properties')?.value, 'access');
    expect(member && plain(member.value)).toBe("<pipelineVariable('#{ACCESS}#')>");
  });

  it('gives looped modules one content each', () => {
    const main = `module m 'inner.bicep' = [for s in ['a', 'b']: {
  name: 'm-\${s}'
  params: { suffix: s }
}]
output first string = m[0].outputs.id
`;
    expect(resources({ 'main.bicep': main, 'inner.bicep': inner }).map(headline)).toEqual([
      'main.bicep:m[0]/r Microsoft.Test/things@2024-01-01 in-a',
      'main.bicep:m[1]/r Microsoft.Test/things@2024-01-01 in-b',
    ]);
  });

  it('names what is not there: file, registry module, argument, parameter', () => {
    const main = `module a 'missing.bicep' = { name: 'a' }
module b 'br/public:avm/res/storage/storage-account:0.9.0' = { name: 'b', params: { name: 'st' } }
module c 'inner.bicep' = { name: 'c', params: { sufix: 'x' } }
`;
    const { expansions, diagnostics } = expandFiles({ 'main.bicep': main, 'inner.bicep': inner });
    expect(diagnostics.map(printDiagnostic)).toEqual([
      "module-not-found main.bicep:1:10 There is no module file 'missing.bicep'.",
      "module-unresolved main.bicep:2:10 The module 'br/public:avm/res/storage/storage-account:0.9.0' is not available without a download; what it deploys cannot be checked, only what it is given.",
      "undeclared-parameter main.bicep:3:49 The module declares no parameter 'sufix'.",
      "missing-argument main.bicep:3:39 The module call does not set the required parameter 'suffix'.",
    ]);
    expect(expansions[0]?.unresolvedModules.map((module) => [module.reference, plain(module.arguments)])).toEqual([
      ['missing.bicep', {}],
      ['br/public:avm/res/storage/storage-account:0.9.0', { name: 'st' }],
    ]);
    expect(expansions[0]?.complete).toBe(false);
  });
});

describe('budgets and cycles', () => {
  it('reports a module that calls itself', () => {
    const { diagnostics } = expandFiles({ 'main.bicep': "module m 'main.bicep' = { name: 'm' }\n" });
    expect(diagnostics.map(printDiagnostic)).toEqual([
      "cycle main.bicep:1:10 The module 'main.bicep' calls itself, directly or through others.",
    ]);
  });

  it('reports variables that need each other', () => {
    const { diagnostics } = expandFiles({
      'main.bicep': `var a = b\nvar b = a\nresource r ${TYPE} = { name: a }\n`,
    });
    expect(diagnostics.map((item) => item.code)).toEqual(['cycle']);
  });

  it('stops loops at the budget', () => {
    const text = `resource r ${TYPE} = [for i in range(0, 5000): { name: 'r\${i}' }]\n`;
    const { expansions, diagnostics } = expandFiles({ 'main.bicep': text }, { limits: { copies: 100 } });
    expect(diagnostics.map((item) => item.code)).toContain('too-many-copies');
    expect(expansions[0]?.resources.length).toBeLessThanOrEqual(100);
  });

  it('does not build a range of a hundred million numbers', () => {
    const text = `resource r ${TYPE} = [for i in range(0, 100000000): { name: 'r\${i}' }]\n`;
    const started = performance.now();
    const { expansions, diagnostics } = expandFiles({ 'main.bicep': text });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(diagnostics.map((item) => item.code)).toEqual(['too-many-copies']);
    expect(expansions[0]?.complete).toBe(false);
  });

  it.each([
    [
      'main.bicep',
      (i: number) => `var v${i + 1} = '\${v${i}}\${v${i}}'`,
      "var v0 = 'aaaaaaaa'",
      `resource r ${TYPE} = { name: v60 }`,
    ],
    [
      'main.tf',
      (i: number) => `locals {\n  v${i + 1} = "\${local.v${i}}\${local.v${i}}"\n}`,
      'locals {\n  v0 = "aaaaaaaa"\n}',
      'resource "azurerm_resource_group" "r" {\n  name = local.v60\n}',
    ],
  ])('stops text that doubles sixty times in %s', (file, double, first, last) => {
    const lines = [first, ...Array.from({ length: 60 }, (_, index) => double(index)), last];
    const { diagnostics } = expandFiles({ [file]: `${lines.join('\n')}\n` });
    expect(new Set(diagnostics.map((item) => item.code))).toEqual(new Set(['value-too-large']));
  });

  it('stops a tree of modules that calls more and more of them', () => {
    const files = Object.fromEntries(
      Array.from({ length: 8 }, (_, level) => [
        `m${level}.bicep`,
        ['a', 'b', 'c'].map((name) => `module ${name} 'm${level + 1}.bicep' = { name: '${name}' }\n`).join(''),
      ]),
    );
    const { expansions, diagnostics } = expandFiles(
      { ...files, 'm8.bicep': `resource r ${TYPE} = { name: 'r' }\n` },
      { limits: { resources: 100 } },
    );
    expect(new Set(diagnostics.map((item) => item.code))).toEqual(new Set(['too-many-nodes']));
    expect(expansions.map((expansion) => [expansion.entryPoint, expansion.complete])).toEqual([['m0.bicep', false]]);
    expect(expansions[0]?.resources.length).toBeLessThanOrEqual(100);
  });

  it('survives a chain of variables deeper than the evaluation may nest', () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `var v${index} = [v${index + 1}]`);
    const { diagnostics } = expandFiles({
      'main.bicep': `${lines.join('\n')}\nvar v5000 = 1\nresource r ${TYPE} = { name: 'r', properties: { x: v0 } }\n`,
    });
    expect(new Set(diagnostics.map((item) => item.code))).toEqual(new Set(['nesting-too-deep', 'value-too-large']));
  });
});

function never(): never {
  throw new Error('expected a value');
}
