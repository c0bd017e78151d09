import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../src/expand/functions/size.js';
import { memberOf } from '../../../src/expand/values.js';
import { place, plain } from '../../support/plain.js';
import { bodies, evaluated, resultOf, root, value, wayOf } from './evaluated.js';

describe('variables', () => {
  it.each([
    ['variable "s" {\n  sensitive = true\n  default = "x"\n}', 'var.s', true],
    ['variable "s" {\n  ephemeral = true\n  default = "x"\n}', 'var.s', true],
    ['variable "s" {\n  sensitive = true\n  default = "x"\n}', 'upper("${var.s}-y")', true],
    ['variable "s" {\n  sensitive = true\n  default = "x"\n}', '[for v in [var.s] : { a = v }]', true],
    ['variable "s" {\n  sensitive = true\n  default = { a = "x" }\n}', 'var.s.a', true],
    ['variable "s" {\n  sensitive = true\n  default = "x"\n}', 'jsondecode(jsonencode({ a = var.s })).a', true],
    ['variable "s" {\n  sensitive = true\n  default = "x"\n}', 'templatestring("$${v}", { v = var.s })', true],
    ['variable "s" {\n  sensitive = false\n  default = "x"\n}', 'var.s', false],
    ['', 'sensitive("x")', true],
  ])('%s makes %s a secret: %s', (declaration, expression, secret) => {
    expect(sizeOf(value(expression, declaration)).sensitive).toBe(secret);
  });

  it('keeps what a module returns as a secret one', () => {
    const { roots } = evaluated({
      'main.tf': 'module "m" {\n  source = "./m"\n}\nresource "t" "t" {\n  x = module.m.o\n}\n',
      'm/main.tf': 'output "o" {\n  value     = "x"\n  sensitive = true\n}\n',
    });
    expect(memberOf(roots[0]?.resources[0]?.body, 'x')?.value.origin.sensitive).toBe(true);
  });

  it('gives null where nothing forbids it, and the default where it does', () => {
    const { roots } = evaluated({
      'main.tf': 'module "m" {\n  source = "./m"\n  a = null\n  b = null\n}\n',
      'm/main.tf':
        'variable "a" {\n  default = 1\n}\nvariable "b" {\n  default = 1\n  nullable = false\n}\nresource "t" "t" {\n  x = [var.a, var.b]\n}\n',
    });
    expect(bodies(roots[0]?.resources ?? [])).toEqual({ 'module.m.t.t': { x: [null, 1] } });
  });

  it('says what a variable without a value stands for', () => {
    const found = value(
      'var.v',
      'variable "v" {\n  type = string\n  validation {\n    condition     = var.v != "x"\n    error_message = "no"\n  }\n}',
    );
    expect(found).toMatchObject({
      kind: 'unknown',
      reason: 'parameter',
      message: "variable 'v' has no default and nothing sets it",
    });
    expect(place(found.origin.span)).toBe('main.tf:1:1-1:13');
  });

  it('keeps the places of defaults of optional() and of what they complete', () => {
    const declared =
      'variable "v" {\n  type = object({ a = optional(string, "A"), b = string })\n  default = { b = "B" }\n}';
    expect(wayOf(value('var.v.a', declared))).toEqual([
      'default attribute a main.tf:2:40-2:43',
      'default v main.tf:3:13-3:24',
    ]);
    expect(wayOf(value('var.v.b', declared))).toEqual(['default v main.tf:3:13-3:24']);
  });
});

describe('environments', () => {
  const MAIN =
    'variable "a" { default = {} }\nvariable "b" { default = {} }\nresource "t" "t" {\n  x = [for k in keys(var.b) : var.a[k]]\n}\n';
  const environmentsOf = (files: Readonly<Record<string, string>>, options = {}) => {
    const { roots, diagnostics } = evaluated({ 'main.tf': MAIN, ...files }, options);
    return [...roots.map(({ environment, resources }) => [environment, bodies(resources)['t.t']]), ...diagnostics];
  };

  it('are the files of a folder together where one alone would be rejected', () => {
    expect(environmentsOf({ 'env/one/a.tfvars': 'a = { k = 1 }\n', 'env/one/b.tfvars': 'b = { k = 2 }\n' })).toEqual([
      ['env/one', { x: [1] }],
    ]);
  });

  it('are single files where each is enough, or where they set the same', () => {
    expect(environmentsOf({ 'env/a.tfvars': 'a = { k = 1 }\n', 'env/b.tfvars': 'b = {}\n' })).toEqual([
      ['env/a.tfvars', { x: [] }],
      ['env/b.tfvars', { x: [] }],
    ]);
    expect(environmentsOf({ 'env/a.tfvars': 'b = { k = 1 }\n', 'env/b.tfvars': 'b = {}\n' })).toEqual([
      ['env/a.tfvars', { x: ['<createObject().k>'] }],
      ['env/b.tfvars', { x: [] }],
      "evaluation-error main.tf:4:31 The object has no attribute 'k'.",
    ]);
  });

  it('are the files that are named, in their order', () => {
    const files = { 'x.tfvars': 'a = 1\nb = {}\n', 'y.tfvars': 'a = 2\n' };
    const named = { parameterFiles: ['y.tfvars', 'x.tfvars'] };
    expect(environmentsOf(files, named).map(([environment]) => environment)).toEqual(['y.tfvars', 'x.tfvars']);
    const mapped = { entryPoints: [{ path: 'main.tf', parameters: ['y.tfvars'] }] };
    expect(environmentsOf(files, mapped)).toEqual([['y.tfvars', { x: [] }]]);
  });

  it('belong to the nearest module that declares their variables', () => {
    const { roots, diagnostics } = evaluated({
      'main.tf': 'variable "a" {}\nresource "t" "t" {\n  x = var.a\n}\n',
      'envs/main.tf': '# Nothing is declared here.\n',
      'envs/prod/prod.tfvars': 'a = 1\n',
    });
    expect(roots.map(({ folder, environment }) => [folder, environment])).toEqual([
      ['', 'envs/prod/prod.tfvars'],
      ['envs', undefined],
    ]);
    expect(diagnostics).toEqual([]);
  });
});

describe('blocks', () => {
  it('nest as dynamic ones, each with its iterator', () => {
    const { resources, diagnostics } = root(`locals {
  rules = { a = { ports = [1, 2] }, b = { ports = [] } }
}
resource "t" "t" {
  dynamic "rule" {
    for_each = local.rules
    content {
      name = rule.key
      dynamic "port" {
        for_each = rule.value.ports
        iterator = each_port
        content {
          id    = "\${rule.key}\${each_port.key}"
          value = each_port.value
          dynamic "rule" {
            for_each = [rule.key]
            content { inner = rule.value }
          }
        }
      }
    }
  }
}`);
    const inner = [{ inner: 'a' }];
    expect(diagnostics).toEqual([]);
    expect(bodies(resources)['t.t']).toEqual({
      rule: [
        {
          name: 'a',
          port: [
            { id: 'a0', value: 1, rule: inner },
            { id: 'a1', value: 2, rule: inner },
          ],
        },
        { name: 'b', port: [] },
      ],
    });
  });

  it('are dynamic in JSON too', () => {
    const content = {
      n: '${it.value}',
      dynamic: { inner: [{ for_each: ['${it.key}'], content: { k: '${inner.value}' } }] },
    };
    const dynamic = { b: { for_each: [7], iterator: 'it', content } };
    const { roots, diagnostics } = evaluated({
      'main.tf.json': JSON.stringify({ resource: { t: { t: { b: { n: 1 }, dynamic }, u: { dynamic: { b: 1 } } } } }),
    });
    const [first, second] = roots[0]?.resources ?? [];
    expect(diagnostics).toEqual([]);
    expect(first && plain(first.body)).toEqual({ b: [{ n: 7, inner: [{ k: 0 }] }] });
    expect(second?.body.open).toBeDefined();
  });

  it('of a resource are filled in by the provider where none stands', () => {
    const declared =
      'variable "f" { type = bool }\nresource "r" "r" {\n  dynamic "b" {\n    for_each = []\n    content {}\n  }\n  dynamic "c" {\n    for_each = var.f ? [1] : []\n    content { x = 1 }\n  }\n}';
    expect(resultOf('r.r.b[0].id', declared)).toBe('<r.r.b[0].id>');
    expect(resultOf('r.r.c[0].x', declared)).toEqual({ oneOf: [1, '<r.r.c[0].x>'] });
  });
});

describe('what deploys nothing, or is known only later', () => {
  it('is tolerated', () => {
    const { resources, diagnostics } = root(`terraform {
  required_version = ">= 1.9"
  cloud {
    organization = "o"
    workspaces { name = "w" }
  }
}
import {
  to = t.t
  id = "x"
}
moved {
  from = t.old
  to   = t.t
}
removed {
  from = t.gone
  lifecycle { destroy = false }
}
check "c" {
  data "d" "d" { x = 1 }
  assert {
    condition     = data.d.d.x == 1
    error_message = "no"
  }
}
action "a" "b" {
  config { x = 1 }
}
ephemeral "random_password" "p" {
  length = 12
}
resource "t" "t" {
  x          = ephemeral.random_password.p.result
  depends_on = [t.u]
  connection { host = self.ip }
  provisioner "local-exec" {
    when    = destroy
    command = "echo \${self.id}"
  }
  lifecycle {
    ignore_changes       = all
    replace_triggered_by = [t.u]
    postcondition {
      condition     = self.x != ""
      error_message = "no"
    }
    action_trigger {
      events  = [after_create]
      actions = [action.a.b]
    }
  }
}
resource "t" "u" {}
`);
    expect(diagnostics).toEqual([]);
    expect(bodies(resources)).toEqual({ 't.t': { x: '<ephemeral.random_password.p.result>' }, 't.u': {} });
    expect(resources[0]?.ignoreChanges).toBe('all');
  });

  it.each([
    ['random_string.s.result', '<random_string.s.result>'],
    ['"st${random_string.s.result}"', 'st<random_string.s.result>'],
    ['"st${random_string.s.result}" == "st${random_string.s.result}"', true],
    ['startswith("st${random_id.i.hex}", "st")', true],
    ['length(random_pet.many)', 2],
    ['random_pet.many[1].id', '#random_pet.many[1]'],
    ['terraform_data.d.input', 'in'],
    ['terraform_data.d.output', 'in'],
    ['null_resource.n.id', '#null_resource.n'],
    ['time_static.t.rfc3339', '<time_static.t.rfc3339>'],
    ['terraform.workspace', '<terraform.workspace>'],
    ['terraform.workspace == "prod" ? 1 : 2', { oneOf: [1, 2] }],
    ['path.cwd', '<path.cwd>'],
    ['path.root', '.'],
  ])('%s', (expression, expected) => {
    const declared = `resource "random_string" "s" { length = 4 }
resource "random_id" "i" { byte_length = 4 }
resource "random_pet" "many" { count = 2 }
resource "terraform_data" "d" { input = "in" }
resource "null_resource" "n" {}
resource "time_static" "t" {}
`;
    expect(resultOf(expression, declared)).toEqual(expected);
  });
});

describe('providers', () => {
  it('are passed to modules under the names these have for them', () => {
    const { roots, diagnostics } = evaluated({
      'main.tf': `provider "azurerm" {
  features {}
}
provider "azurerm" {
  alias           = "hub"
  subscription_id = "hub"
  features {}
}
module "m" {
  source    = "./m"
  providers = { azurerm = azurerm.hub, azurerm.other = azurerm }
}
module "n" {
  source = "./m"
}
resource "azurerm_a" "own" { provider = azurerm.hub }
`,
      'm/main.tf': `terraform {
  required_providers {
    azurerm = {
      source                = "hashicorp/azurerm"
      configuration_aliases = [azurerm.other]
    }
  }
}
resource "azurerm_a" "a" {}
resource "azurerm_a" "b" { provider = azurerm.other }
`,
    });
    expect(diagnostics).toEqual([]);
    const subscriptions = roots[0]?.resources.map(({ address, provider }) => [
      address,
      memberOf(provider.configuration, 'subscription_id')?.value,
    ]);
    expect(
      subscriptions?.map(([address, found]) => [address, typeof found === 'object' ? plain(found) : found]),
    ).toEqual([
      ['azurerm_a.own', 'hub'],
      ['module.m.azurerm_a.a', 'hub'],
      ['module.m.azurerm_a.b', undefined],
      ['module.n.azurerm_a.a', undefined],
      ['module.n.azurerm_a.b', undefined],
    ]);
  });
});

describe('files of OpenTofu', () => {
  it('are read, and said to stand for those of Terraform', () => {
    const { roots, diagnostics } = evaluated({
      'main.tofu': 'resource "t" "t" {\n  x = 1\n}\n',
      'main.tf': 'resource "t" "t" {\n  x = 2\n}\n',
      'more.tf': 'resource "t" "u" {}\n',
      'x_override.tofu': 'resource "t" "u" {\n  x = 3\n}\n',
    });
    expect(bodies(roots[0]?.resources ?? [])).toEqual({ 't.t': { x: 1 }, 't.u': { x: 3 } });
    expect(diagnostics).toEqual(["unsupported main.tf OpenTofu reads 'main.tofu' instead; this file is not checked."]);
  });
});
