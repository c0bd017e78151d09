import { describe, expect, it } from 'vitest';
import { memberOf, scalarAt } from '../../../src/expand/values.js';
import { SourceFile } from '../../../src/inputs/source-file.js';
import { plain } from '../../support/plain.js';
import { bodies, evaluated, root, wayOf } from './evaluated.js';

const NONE = scalarAt('none', { source: new SourceFile('', ''), start: 0, end: 0 });

describe('count and for_each', () => {
  it.each([
    ['count = 0', {}],
    ['count = 2\n n = count.index', { 'a.b[0]': { n: 0 }, 'a.b[1]': { n: 1 } }],
    ['count = var.unset\n n = 1', { 'a.b[*] ?': { n: 1 } }],
    ['count = var.unset ? 1 : 0\n n = 1', { 'a.b[0] ?': { n: 1 } }],
    ['for_each = { x = 1, y = 2 }\n n = each.value', { 'a.b["x"]': { n: 1 }, 'a.b["y"]': { n: 2 } }],
    ['for_each = toset(["q"])\n n = each.key', { 'a.b["q"]': { n: 'q' } }],
    ['for_each = var.unset\n n = each.value.n', { 'a.b[*] ?': { n: '<var.unset[*].value.n>' } }],
    ['for_each = {}', {}],
    ['for_each = var.unset ? { x = 1 } : {}\n n = each.value', { 'a.b["x"] ?': { n: 1 } }],
    ['for_each = var.unset ? ["q", "q"] : []\n n = each.key', { 'a.b["q"] ?': { n: 'q' } }],
    ['for_each = var.unset ? { x = 1 } : { x = 2 }\n n = each.value', { 'a.b["x"]': { n: { oneOf: [1, 2] } } }],
    [
      'for_each = { for k, v in { x = 1, y = 2 } : k => v if var.unset == v }\n n = each.value',
      { 'a.b[*] ?': { n: { oneOf: [1, 2] } } },
    ],
    [
      'for_each = var.unset ? { for k in ["x"] : k => 1 if var.unset } : { for k in ["y"] : k => 2 if var.unset }\n n = each.value',
      { 'a.b[*] ?': { n: { oneOf: [1, 2] } } },
    ],
  ])('%s', (body, expected) => {
    const { resources, diagnostics } = root(`variable "unset" {}\nresource "a" "b" {\n ${body}\n}\n`);
    expect(bodies(resources)).toEqual(expected);
    expect(diagnostics).toEqual([]);
  });

  it('makes no more copies than the budget', () => {
    const { resources, diagnostics } = root('resource "a" "b" {\n  count = 5000\n}\n');
    expect(Object.keys(bodies(resources))).toEqual(['a.b[*] ?']);
    expect(diagnostics).toEqual(['too-many-copies main.tf:2:3 More than 1000 copies are not expanded.']);
  });
});

describe('references', () => {
  const REFERENCED = `
    resource "rg" "one" {
      name = "rg"
      identity { type = "S" }
    }
    resource "st" "many" {
      for_each = { a = "x" }
      name     = "st\${each.value}"
    }
    data "kv" "it" { name = "kv" }
    resource "azapi_resource" "ws" {
      name                   = "mlw"
      response_export_values = ["*"]
    }
    resource "terraform_data" "later" { input = { a = "b" } }
    resource "terraform_data" "empty" {}
  `;

  it.each([
    ['rg.one.name', 'rg'],
    ['rg.one.id', '#rg.one'],
    ['rg.one.location', '<rg.one.location>'],
    ['rg.one.identity[0].type', 'S'],
    ['rg.one.identity[0].principal_id', '<rg.one.identity[0].principal_id>'],
    ['st.many["a"].id', '#st.many["a"]'],
    ['[for s in st.many : s.name]', ['stx']],
    ['values(st.many)[*].id', ['#st.many["a"]']],
    ['data.kv.it.id', '#data.kv.it'],
    ['data.kv.it.vault_uri', '<data.kv.it.vault_uri>'],
    ['"${rg.one.id}/x"', "<resourceId('test/rg','rg')>/x"],
    ['azapi_resource.ws.output.id', '#azapi_resource.ws'],
    ['jsondecode(azapi_resource.ws.output).name', 'mlw'],
    ['azapi_resource.ws.output.properties.state', '<azapi_resource.ws.output.properties.state>'],
    ['terraform_data.later.output.a', 'b'],
    ['terraform_data.empty.output', '<terraform_data.empty.output>'],
  ])('%s', (expression, expected) => {
    const { resources, diagnostics } = root(`${REFERENCED}\nresource "t" "t" { x = ${expression} }\n`);
    expect(diagnostics).toEqual([]);
    expect(bodies(resources)['t.t']).toEqual({ x: expected });
  });

  it('ends cycles in diagnostics', () => {
    const { diagnostics } = root('locals {\n  a = local.b\n  b = local.a\n}\nresource "t" "t" {\n  x = local.a\n}\n');
    expect(diagnostics).toEqual(["cycle main.tf:3:7 'local.a' refers to itself."]);
  });

  it('does not take outputs of a module that is not at hand to depend on all that is passed to it', () => {
    const away = 'source = "example.org/away/azurerm"';
    const { diagnostics, resources } = root(
      `module "route" {\n  ${away}\n  hop = module.wall.address\n}\nmodule "wall" {\n  ${away}\n  subnet = t.t.x\n}\nresource "t" "t" {\n  x = module.route.id\n}\n`,
    );
    expect(diagnostics.filter((one) => one.startsWith('cycle'))).toEqual([]);
    expect(bodies(resources)['t.t']).toEqual({ x: '<module.route.id>' });
  });

  it('names what is not declared', () => {
    expect(root('resource "t" "t" {\n  x = var.none\n}\n').diagnostics).toEqual([
      "unknown-symbol main.tf:2:7 There is no variable 'none' in '.'.",
    ]);
  });
});

describe('blocks', () => {
  it('expands dynamic blocks, nested ones and iterators', () => {
    const { resources } = root(`variable "unset" {}
resource "t" "t" {
  rule { n = 0 }
  dynamic "rule" {
    for_each = [1, 2]
    content {
      n = rule.value
      dynamic "inner" {
        for_each = { a = 1 }
        iterator = it
        content { k = it.key }
      }
    }
  }
  dynamic "other" {
    for_each = var.unset
    content { v = other.value.v }
  }
  dynamic "maybe" {
    for_each = var.unset == null ? [] : [1]
    content { v = 1 }
  }
}`);
    expect(bodies(resources)['t.t']).toEqual({
      rule: [{ n: 0 }, { n: 1, inner: [{ k: 'a' }] }, { n: 2, inner: [{ k: 'a' }] }],
      other: [{ each: { v: '<var.unset[*].value.v>' } }],
      maybe: { oneOf: [[], [{ v: 1 }]] },
    });
  });
});

describe('variables', () => {
  it('takes types, defaults of optional() and nullable', () => {
    const { resources } = root(`
variable "o" {
  type    = object({ a = optional(string, "d"), b = optional(number), c = bool })
  default = { c = "true", dropped = 1 }
}
variable "s" {
  type    = set(string)
  default = ["b", "a", "b"]
}
variable "n" {
  type     = string
  default  = 5
  nullable = false
}
resource "t" "t" {
  o = var.o
  s = var.s
  n = var.n
}`);
    expect(bodies(resources)['t.t']).toEqual({ o: { a: 'd', b: null, c: true }, s: ['a', 'b'], n: '5' });
  });

  it('evaluates each environment file over the automatic ones', () => {
    const { roots, diagnostics } = evaluated({
      'infra/main.tf':
        'variable "a" {}\nvariable "b" {}\nvariable "c" {}\nresource "t" "t" {\n  x = [var.a, var.b, var.c]\n}\n',
      'infra/terraform.tfvars': 'a = 1\nb = 1\nc = 1\n',
      'infra/z.auto.tfvars': 'b = 2\nnone = 1\n',
      'infra/env/prod.tfvars': 'c = 3\n',
      'infra/dev.tfvars': 'c = 4\n',
    });
    expect(roots.map(({ environment, resources }) => [environment, plain(resources[0]?.body ?? NONE)])).toEqual([
      ['infra/dev.tfvars', { x: [1, 2, 4] }],
      ['infra/env/prod.tfvars', { x: [1, 2, 3] }],
    ]);
    expect(diagnostics).toEqual([
      "undeclared-parameter infra/z.auto.tfvars:2:1 The module in 'infra' declares no variable 'none'.",
    ]);
  });

  it('gives an environment file to the nearest module above that declares one of its variables', () => {
    const { roots, diagnostics } = evaluated({
      'main.tf': 'variable "c" {}\nresource "top" "t" {\n  x = var.c\n}\n',
      'infra/main.tf': 'variable "c" {}\nresource "t" "t" {\n  x = var.c\n}\n',
      'infra/env/main.tf': '# the environments of ../\n',
      'infra/env/prod.tfvars': 'c = 3\n',
      'infra/env/none.tfvars': 'd = 4\n',
    });
    const named = roots.filter(({ environment }) => environment !== undefined);
    expect(named.map(({ folder, environment }) => [folder, environment])).toEqual([
      ['infra', 'infra/env/prod.tfvars'],
      ['infra/env', 'infra/env/none.tfvars'],
    ]);
    expect(diagnostics).toEqual([
      "undeclared-parameter infra/env/none.tfvars:1:1 The module in 'infra/env' declares no variable 'd'.",
    ]);
  });
});

describe('modules', () => {
  it('follows arguments, outputs, for_each and the way of a value', () => {
    const { roots, diagnostics } = evaluated({
      'main.tf':
        'variable "open" {}\nmodule "ml" {\n  source   = "./ml"\n  for_each = { eu = 1 }\n  public   = var.open\n}\nresource "t" "t" {\n  x = module.ml["eu"].id\n}\n',
      'prod.auto.tfvars': 'open = true\n',
      'ml/main.tf':
        'variable "public" {}\nresource "ws" "this" {\n  name = "w"\n  open = var.public\n}\noutput "id" {\n  value = ws.this.id\n}\n',
    });
    expect(diagnostics).toEqual([]);
    expect(roots).toHaveLength(1);
    const [top, inner] = roots[0]?.resources ?? [];
    expect(bodies(roots[0]?.resources ?? [])).toEqual({
      't.t': { x: '#module.ml["eu"].ws.this' },
      'module.ml["eu"].ws.this': { name: 'w', open: true },
    });
    expect(wayOf(memberOf(top?.body, 'x')?.value)).toEqual(['output id ml/main.tf:7:11-7:21']);
    expect(wayOf(memberOf(inner?.body, 'open')?.value)).toEqual([
      'parameter-file open prod.auto.tfvars:1:1-1:12',
      'argument ml.public main.tf:5:3-5:22',
    ]);
  });

  it('keeps the arguments of a module that is not here, and finds it where Terraform has installed it', () => {
    const main =
      'module "m" {\n  source  = "Azure/x/azurerm"\n  version = "1.0"\n  open    = true\n}\nresource "t" "t" {\n  x = module.m.id\n}\n';
    const missing = root(main);
    expect(missing.complete).toBe(false);
    expect(missing.diagnostics).toHaveLength(1);
    expect(
      missing.unresolvedModules.map((one) => [one.address, one.reference, one.version, plain(one.arguments)]),
    ).toEqual([['module.m', 'Azure/x/azurerm', '1.0', { open: true }]]);
    expect(bodies(missing.resources)).toEqual({ 't.t': { x: '<module.m.id>' } });
    const { roots } = evaluated(
      {
        'main.tf': main,
        '.terraform/modules/modules.json': '{"Modules":[{"Key":"m","Dir":".terraform/modules/m"}]}',
        '.terraform/modules/m/main.tf': 'variable "open" {}\noutput "id" {\n  value = "known"\n}\n',
      },
      { entryPoints: [{ path: '.', parameters: [] }] },
    );
    expect(bodies(roots[0]?.resources ?? [])).toEqual({ 't.t': { x: 'known' } });
  });

  it('reads modules whole that lie outside the scope, whatever their files are called', () => {
    const { roots, diagnostics } = evaluated(
      {
        'stack/main.tf': 'module "a" {\n  source = "../modules/a"\n}\nmodule "b" {\n  source = "x/y/z"\n}\n',
        'stack/.terraform/modules/modules.json': '{"Modules":[{"Key":"b","Dir":".terraform/modules/b/nested"}]}',
        'stack/.terraform/modules/b/nested/storage.account.tf': 'resource "t" "b" {}\n',
        'stack/.terraform/modules/b/nested/more.tf.json': '{"resource":{"t":{"json":{}}}}',
        'stack/.terraform/modules/b/nested/examples/odd.tf': 'resource "t" "no" {}\n',
        'modules/a/network.tf': 'resource "t" "a" {\n  x = local.here\n}\n',
        'modules/a/names-of-things.tf': 'locals {\n  here = 1\n}\n',
      },
      { isInScope: (path) => path.startsWith('stack/') && !path.includes('.terraform') },
    );
    expect(diagnostics).toEqual([]);
    expect(roots.map(({ folder, complete }) => [folder, complete])).toEqual([['stack', true]]);
    expect(bodies(roots[0]?.resources ?? [])).toEqual({
      'stack:module.a.t.a': { x: 1 },
      'stack:module.b.t.json': {},
      'stack:module.b.t.b': {},
    });
  });

  it('reads a folder whole of which only one file is in scope', () => {
    const files = {
      'main.tf': 'resource "t" "t" {\n  x = var.v\n}\n',
      'vars.tf': 'variable "v" {\n  default = 1\n}\n',
    };
    const { roots, diagnostics } = evaluated(files, { isInScope: (path) => path === 'main.tf' });
    expect(diagnostics).toEqual([]);
    expect(bodies(roots[0]?.resources ?? [])).toEqual({ 't.t': { x: 1 } });
  });

  it('does not take a folder for complete that cannot be listed', () => {
    const files = { 'main.tf': 'resource "t" "t" {\n  x = var.v\n}\n' };
    const { roots, diagnostics } = evaluated(files, { canList: false });
    expect(diagnostics).toEqual([]);
    expect(roots.map(({ complete, resources }) => [complete, bodies(resources)])).toEqual([
      [false, { 't.t': { x: '<var.v>' } }],
    ]);
  });

  it('makes nothing of a module with count 0, and names the keys of for_each', () => {
    const module = 'variable "n" {}\nresource "t" "t" {\n  for_each = toset(["a b", "c\\"d"])\n  n = var.n\n}\n';
    const main =
      'module "none" {\n  source = "./m"\n  count = 0\n  n = 1\n}\nmodule "some" {\n  source = "./m"\n  for_each = { "west/1" = 1 }\n  n = each.value\n}\n';
    const { roots, diagnostics } = evaluated({ 'main.tf': main, 'm/main.tf': module });
    expect(diagnostics).toEqual([]);
    expect(bodies(roots[0]?.resources ?? [])).toEqual({
      'module.some["west/1"].t.t["a b"]': { n: 1 },
      'module.some["west/1"].t.t["c\\"d"]': { n: 1 },
    });
  });

  it.each([
    ['./', "cycle m/main.tf:2:12 The module in 'm' calls itself."],
    ['../m', "cycle m/main.tf:2:12 The module in 'm' calls itself."],
    ['./none', "module-not-found m/main.tf:2:12 There is no Terraform module in 'm/none'."],
    [
      '../../outside',
      "module-unresolved m/main.tf:2:12 The module 'again' '../../outside' is not in the repository; its resources are not checked.",
    ],
  ])('ends a module whose source is %s in a diagnostic, and is not complete', (source, expected) => {
    const { roots, diagnostics } = evaluated({
      'main.tf': 'module "m" {\n  source = "./m"\n}\n',
      'm/main.tf': `module "again" {\n  source = "${source}"\n}\nresource "t" "t" {}\n`,
    });
    expect(diagnostics).toEqual([expected]);
    expect(roots.map((root) => [root.folder, root.complete, Object.keys(bodies(root.resources))])).toEqual([
      ['', false, ['module.m.t.t']],
    ]);
    expect(roots[0]?.unresolvedModules.map(({ address }) => address)).toEqual(['module.m.module.again']);
  });

  it('ends modules that call themselves, and missing ones, in diagnostics', () => {
    const { diagnostics } = evaluated({
      'a/main.tf': 'module "b" {\n  source = "../b"\n}\n',
      'b/main.tf': 'module "a" {\n  source = "../a"\n}\nmodule "c" {\n  source = "./c"\n}\n',
    });
    expect(diagnostics).toEqual([
      "cycle b/main.tf:2:12 The module in 'a' calls itself.",
      "module-not-found b/main.tf:5:12 There is no Terraform module in 'b/c'.",
    ]);
  });

  it('knows the version and the configuration of the provider', () => {
    const { roots } = evaluated({
      'main.tf':
        'terraform {\n  required_providers {\n    azurerm = { source = "hashicorp/azurerm", version = "~> 4.0" }\n  }\n}\nprovider "azurerm" {\n  features {}\n}\nmodule "m" {\n  source = "./m"\n}\n',
      'override.tf': 'module "m" {\n  n = 2\n}\n',
      '.terraform.lock.hcl': 'provider "registry.terraform.io/hashicorp/azurerm" {\n  version = "4.1.0"\n}\n',
      'm/main.tf':
        'variable "n" {}\nresource "azurerm_x" "y" {\n  n = var.n\n  lifecycle {\n    ignore_changes = [tags, identity[0].type]\n  }\n}\n',
    });
    const [only] = roots[0]?.resources ?? [];
    expect({ ...only?.provider, configuration: plain(only?.provider.configuration ?? NONE) }).toEqual({
      source: 'hashicorp/azurerm',
      locked: '4.1.0',
      constraint: '~> 4.0',
      configuration: { features: [{}] },
    });
    expect(only?.ignoreChanges).toEqual(['tags', 'identity[0].type']);
    expect(plain(only?.body ?? NONE)).toEqual({ n: 2 });
  });

  it.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['nothing', {}, undefined],
    [
      'the provider block, as before Terraform 0.13',
      { 'provider.tf': 'provider "azurerm" {\n  version = "=2.3.0"\n}\n' },
      '=2.3.0',
    ],
    [
      'all modules together',
      {
        'versions.tf': requiring('"~> 4.0"'),
        'modules.tf': 'module "m" {\n  source = "./m"\n}\nmodule "self" {\n  source = "./"\n}\n',
        'm/main.tf': `${requiring('{ source = "registry.terraform.io/HashiCorp/azurerm", version = ">= 3.71" }')}module "n" {\n  source = "../n"\n}\n`,
        'n/main.tf': `${requiring('{ source = "hashicorp/azurerm", version = "< 4.50" }')}module "m" {\n  source = "../m"\n}\n`,
        'other/main.tf': requiring('"5.0"'),
      },
      '~> 4.0, >= 3.71, < 4.50',
    ],
    [
      'a provider of another source',
      { 'versions.tf': requiring('{ source = "example/azurerm", version = "1.0" }') },
      '1.0',
    ],
  ])('takes the version constraint of %s', (_, files, expected) => {
    const { roots } = evaluated({ 'main.tf': 'resource "azurerm_x" "y" {}\n', ...files });
    const [resource] = roots.find(({ folder }) => folder === '')?.resources ?? [];
    expect(resource?.provider.constraint).toBe(expected);
  });

  it('reads the JSON syntax', () => {
    const { roots, diagnostics } = evaluated({
      'main.tf.json': JSON.stringify({
        terraform: { required_providers: { azurerm: { source: 'hashicorp/azurerm', version: '4.1' } } },
        variable: { a: { default: 'x' } },
        resource: { azurerm_t: { it: { x: '${upper(var.a)}', lifecycle: { ignore_changes: ['tags'] } } } },
      }),
      'prod.auto.tfvars.json': '{ "a": "y" }',
    });
    expect(diagnostics).toEqual([]);
    const [only] = roots[0]?.resources ?? [];
    expect(only?.provider.constraint).toBe('4.1');
    expect(plain(only?.body ?? NONE)).toEqual({ x: 'Y' });
    expect(only?.ignoreChanges).toEqual(['tags']);
  });
});

function requiring(provider: string): string {
  return `terraform {\n  required_providers {\n    azurerm = ${provider.startsWith('"') ? `{ version = ${provider} }` : provider}\n  }\n}\n`;
}
