import { describe, expect, it } from 'vitest';
import { inputsOf } from './evaluated.js';

// The expectations are what Terraform 1.11.4 plans for these files.
describe('whole configurations', () => {
  it('convert to the types of variables, with the defaults of optional()', () => {
    const files = {
      'root/main.tf': `variable "str" {
  type = string
  default = 5
}
variable "bool" {
  type = bool
  default = "true"
}
variable "num" {
  type = number
  default = "1.50"
}
variable "list" {
  type = list(string)
  default = ["a", 1, true]
}
variable "set" {
  type = set(number)
  default = ["3", 20, 1, 1]
}
variable "map" {
  type = map(string)
  default = { b = 1, a = true }
}
variable "tuple" {
  type = tuple([string, number, bool])
  default = [1, "2", "false"]
}
variable "any" {
  type = any
  default = { a = 1, b = ["x", 2] }
}
variable "list_any" {
  type = list(any)
  default = ["a", 1]
}
variable "map_any" {
  type = map(any)
  default = { a = "x", b = 2 }
}
variable "untyped" {
  default = ["a", 1]
}
variable "obj" {
  type = object({
    name   = string
    size   = optional(number, 3)
    tags   = optional(map(string), { k = 1 })
    none   = optional(string)
    nested = optional(object({
      a = optional(string, "A")
      b = optional(list(object({ x = string, y = optional(bool, true) })), [{ x = "def" }])
    }), {})
  })
  default = { name = "n", dropped = 1, size = null }
}
variable "objs" {
  type = map(object({ a = optional(string, "A"), l = optional(list(string), []), s = optional(set(string), ["z","y"]) }))
  default = { one = {}, two = { a = "B", l = [1], s = null } }
}
variable "nothing" {
  type = string
  default = null
}
variable "listobj" {
  type = list(object({ p = number, q = optional(object({ r = optional(number, 1) })) }))
  default = [{ p = "1" }, { p = 2, q = {} }]
}
module "null" {
  source = "./m"
  a = null
  b = null
  c = null
  d = { x = null }
}
resource "terraform_data" "r" {
  input = {
    str = var.str, bool = var.bool, num = var.num, list = var.list, set = var.set, map = var.map, tuple = var.tuple, any = var.any
    list_any = var.list_any, map_any = var.map_any, untyped = var.untyped, obj = var.obj, objs = var.objs, nothing = var.nothing
    listobj = var.listobj
    null = module.null
  }
}
`,
      'root/m/main.tf': `variable "a" {
  type = string
  default = "da"
}
variable "b" {
  type = string
  default = "db"
  nullable = false
}
variable "c" {
  type = list(string)
  default = ["dc"]
  nullable = false
}
variable "d" {
  type = object({ x = optional(string, "dx"), y = optional(string, "dy") })
  default = {}
}
variable "e" {
  type = object({ x = optional(string, "dx") })
  default = { x = "q" }
}
output "a" { value = var.a }
output "b" { value = var.b }
output "c" { value = var.c }
output "d" { value = var.d }
output "e" { value = var.e }
`,
    };
    expect(inputsOf(files)).toEqual({
      'terraform_data.r': {
        any: { a: 1, b: ['x', 2] },
        bool: true,
        list: ['a', '1', 'true'],
        list_any: ['a', '1'],
        listobj: [
          { p: 1, q: null },
          { p: 2, q: { r: 1 } },
        ],
        map: { a: 'true', b: '1' },
        map_any: { a: 'x', b: '2' },
        nothing: null,
        null: { a: null, b: 'db', c: ['dc'], d: { x: 'dx', y: 'dy' }, e: { x: 'q' } },
        num: 1.5,
        obj: { name: 'n', nested: { a: 'A', b: [{ x: 'def', y: true }] }, none: null, size: 3, tags: { k: '1' } },
        objs: { one: { a: 'A', l: [], s: ['y', 'z'] }, two: { a: 'B', l: ['1'], s: ['y', 'z'] } },
        set: [1, 3, 20],
        str: '5',
        tuple: ['1', 2, false],
        untyped: ['a', 1],
      },
    });
  });

  it('copy resources and modules by count and for_each', () => {
    const files = {
      'root/main.tf': `variable "on" { default = true }
module "many" {
  source = "./m"
  for_each = { eu = "x", us = "y" }
  name = "\${each.key}-\${each.value}"
}
module "counted" {
  source = "./m"
  count = 2
  name = "c\${count.index}"
}
module "maybe" {
  source = "./m"
  count = var.on ? 1 : 0
  name = "m"
}
module "never" {
  source = "./m"
  count = var.on ? 0 : 1
  name = "n"
}
module "keyed" {
  source = "./m"
  for_each = toset(["b", "a"])
  name = each.value
}
resource "terraform_data" "counted" {
  count = 2
  input = "i\${count.index}"
}
resource "terraform_data" "none" {
  count = 0
  input = "x"
}
resource "terraform_data" "keyed" {
  for_each = { for k, v in { a = 1, b = 2, c = 3 } : k => v if v != 2 }
  input = "\${each.key}\${each.value}"
}
resource "terraform_data" "objects" {
  for_each = { a = { n = 1, l = ["x"] }, b = { n = 2, l = [] } }
  input = { n = each.value.n, l = each.value.l, k = each.key }
}
resource "terraform_data" "r" {
  input = {
    a = module.many["eu"].name
    b = { for k, m in module.many : k => m.name }
    c = module.counted[*].name
    d = module.counted[1].inner
    e = one(module.maybe[*].name)
    f = one(module.never[*].name)
    g = try(module.never[0].name, "none")
    h = values(module.many)[*].inner
    i = [for m in module.keyed : m.name]
    j = keys(module.keyed)
    k = length(module.counted)
    l = terraform_data.counted[*].input
    m = terraform_data.counted[1].input
    n = [for k, v in terraform_data.keyed : v.input]
    o = length(terraform_data.none)
    p = terraform_data.counted.*.input
    q = { for k, v in terraform_data.objects : k => v.input.n }
    r = try(terraform_data.none[0].input, "no")
  }
}
`,
      'root/m/main.tf': `variable "name" { type = string }
module "inner" {
  source = "./inner"
  name = upper(var.name)
}
resource "terraform_data" "x" {
  input = var.name
}
output "name" { value = "\${var.name}!" }
output "inner" { value = module.inner.out }
`,
      'root/m/inner/main.tf': `variable "name" {}
resource "terraform_data" "y" {
  for_each = toset([var.name, "fix"])
  input = each.key
}
output "out" { value = { n = var.name, k = [for k, v in terraform_data.y : k] } }
`,
    };
    expect(inputsOf(files)).toEqual({
      'module.counted[0].module.inner.terraform_data.y["C0"]': 'C0',
      'module.counted[0].module.inner.terraform_data.y["fix"]': 'fix',
      'module.counted[0].terraform_data.x': 'c0',
      'module.counted[1].module.inner.terraform_data.y["C1"]': 'C1',
      'module.counted[1].module.inner.terraform_data.y["fix"]': 'fix',
      'module.counted[1].terraform_data.x': 'c1',
      'module.keyed["a"].module.inner.terraform_data.y["A"]': 'A',
      'module.keyed["a"].module.inner.terraform_data.y["fix"]': 'fix',
      'module.keyed["a"].terraform_data.x': 'a',
      'module.keyed["b"].module.inner.terraform_data.y["B"]': 'B',
      'module.keyed["b"].module.inner.terraform_data.y["fix"]': 'fix',
      'module.keyed["b"].terraform_data.x': 'b',
      'module.many["eu"].module.inner.terraform_data.y["EU-X"]': 'EU-X',
      'module.many["eu"].module.inner.terraform_data.y["fix"]': 'fix',
      'module.many["eu"].terraform_data.x': 'eu-x',
      'module.many["us"].module.inner.terraform_data.y["US-Y"]': 'US-Y',
      'module.many["us"].module.inner.terraform_data.y["fix"]': 'fix',
      'module.many["us"].terraform_data.x': 'us-y',
      'module.maybe[0].module.inner.terraform_data.y["M"]': 'M',
      'module.maybe[0].module.inner.terraform_data.y["fix"]': 'fix',
      'module.maybe[0].terraform_data.x': 'm',
      'terraform_data.counted[0]': 'i0',
      'terraform_data.counted[1]': 'i1',
      'terraform_data.keyed["a"]': 'a1',
      'terraform_data.keyed["c"]': 'c3',
      'terraform_data.objects["a"]': { k: 'a', l: ['x'], n: 1 },
      'terraform_data.objects["b"]': { k: 'b', l: [], n: 2 },
      'terraform_data.r': {
        a: 'eu-x!',
        b: { eu: 'eu-x!', us: 'us-y!' },
        c: ['c0!', 'c1!'],
        d: { k: ['C1', 'fix'], n: 'C1' },
        e: 'm!',
        f: null,
        g: 'none',
        h: [
          { k: ['EU-X', 'fix'], n: 'EU-X' },
          { k: ['US-Y', 'fix'], n: 'US-Y' },
        ],
        i: ['a!', 'b!'],
        j: ['a', 'b'],
        k: 2,
        l: ['i0', 'i1'],
        m: 'i1',
        n: ['a1', 'c3'],
        o: 0,
        p: ['i0', 'i1'],
        q: { a: 1, b: 2 },
        r: 'no',
      },
    });
  });

  it('are put together from files, overrides and JSON', () => {
    const files = {
      'root/main.tf': `variable "v" {
  default = "base"
  type = string
}
locals {
  a = 1
  b = 2
}
resource "terraform_data" "r" {
  input = { v = var.v, a = local.a, b = local.b, j = local.j, x = terraform_data.j.input }
}
resource "terraform_data" "o" {
  input = "base"
  triggers_replace = ["base"]
}
`,
      'root/override.tf': `locals { b = 3 }
variable "v" { default = 9 }
`,
      'root/x_override.tf': `resource "terraform_data" "o" { input = "x" }
`,
      'root/z_override.tf.json': `{"resource":{"terraform_data":{"o":{"input":"z\${local.a}"}}}}
`,
      'root/j.tf.json': `{"locals":{"j":"\${local.a + 1}"},"resource":{"terraform_data":{"j":{"input":{"k":["\${upper(\\"a\\")}", 1, true, null],"$\${x}":"\${local.b}"}},"k":{"for_each":"\${toset([\\"p\\"])}","input":"\${each.key}"}}}}
`,
    };
    expect(inputsOf(files)).toEqual({
      'terraform_data.j': { '${x}': 3, k: ['A', 1, true, null] },
      'terraform_data.k["p"]': 'p',
      'terraform_data.o': 'z1',
      'terraform_data.r': { a: 1, b: 3, j: 2, v: '9', x: { '${x}': 3, k: ['A', 1, true, null] } },
    });
  });

  it('may say much that deploys nothing', () => {
    const files = {
      'root/main.tf': `terraform {
  required_version = ">= 1.0"
  backend "local" {
    path = "x.tfstate"
  }
}
resource "terraform_data" "new" {
  input = "n"
  lifecycle {
    ignore_changes = [input]
    create_before_destroy = true
    precondition {
      condition = terraform_data.dep.id != ""
      error_message = "x"
    }
  }
  provisioner "local-exec" {
    command = "echo \${self.id}"
    when = create
  }
  depends_on = [terraform_data.dep]
}
resource "terraform_data" "dep" {}
moved {
  from = terraform_data.old
  to   = terraform_data.new
}
removed {
  from = terraform_data.gone
  lifecycle { destroy = false }
}
check "c" {
  assert {
    condition     = terraform_data.new.output != ""
    error_message = "e"
  }
}
variable "v" {
  default = 1
  validation {
    condition = var.v > 0
    error_message = "v"
  }
  sensitive = true
  description = "d"
}
output "o" {
  value = var.v
  sensitive = true
  precondition {
    condition = terraform_data.dep.id != ""
    error_message = "p"
  }
}
`,
    };
    expect(inputsOf(files)).toEqual({
      'terraform_data.dep': null,
      'terraform_data.new': 'n',
    });
  });

  it('take variables from files in the order of Terraform', () => {
    const files = {
      'root/main.tf': `variable "a" {}
variable "b" { default = "db" }
variable "c" { default = "dc" }
variable "d" { default = "dd" }
variable "e" { default = "de" }
variable "o" {
  type = object({ x = optional(string, "dx"), y = optional(number) })
  default = null
}
resource "terraform_data" "r" {
  input = [var.a, var.b, var.c, var.d, var.e, var.o]
}
resource "terraform_data" "nested" {
  count = 2
  input = { i = count.index, l = [for x in range(count.index) : x] }
}
`,
      'root/terraform.tfvars': `a = "tfvars"
b = "tfvars"
c = "tfvars"
`,
      'root/terraform.tfvars.json': `{"b":"json \${x}","d":"json","o":{"y":"5"}}`,
      'root/a.auto.tfvars': `c = "a-auto"
d = "a-auto"
e="a-auto"
`,
      'root/b.auto.tfvars.json': `{"e":"b-auto-json"}`,
    };
    expect(inputsOf(files)).toEqual({
      'terraform_data.nested[0]': { i: 0, l: [] },
      'terraform_data.nested[1]': { i: 1, l: [0] },
      'terraform_data.r': ['tfvars', 'json ${x}', 'a-auto', 'a-auto', 'b-auto-json', { x: 'dx', y: 5 }],
    });
  });
});
