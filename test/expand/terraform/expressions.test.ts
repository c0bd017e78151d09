import { describe, expect, it } from 'vitest';
import { resultOf, root, value, wayOf } from './evaluated.js';

const DECLARED = `
variable "unset" {}
variable "flag" { type = bool }
variable "map" { default = { a = 1, B = 2 } }
variable "list" { default = ["x", "y"] }
locals {
  nested = { one = { two = "deep" } }
  objects = [{ n = "a", v = 1 }, { n = "b", v = 2 }, { n = "a", v = 3 }]
}
`;

describe('expressions', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['10 % 4', 2],
    ['-(2 - 5)', 3],
    ['"5" + 1', 6],
    ['1 == "1"', false],
    ['null == null', true],
    ['{ a = 1 } == null', false],
    ['{ a = 1 } == { a = 1 }', true],
    ['var.unset == null', '<(var.unset == null)>'],
    ['false && var.unset', false],
    ['var.unset && false', false],
    ['true || var.unset', true],
    ['!true', false],
    ['true ? "a" : "b"', 'a'],
    ['var.flag ? "a" : "b"', { oneOf: ['a', 'b'] }],
    ['var.flag ? "a" : "a"', 'a'],
    ['"${var.unset}-x"', '<var.unset>-x'],
    ['"st${var.flag ? "a" : "b"}"', { oneOf: ['sta', 'stb'] }],
    ['"${true}-${1}"', 'true-1'],
    ['"%{ if true }yes%{ else }no%{ endif }"', 'yes'],
    ['"%{ for i, v in var.list }${i}${v};%{ endfor }"', '0x;1y;'],
    ['local.nested.one.two', 'deep'],
    ['local.nested["one"]["two"]', 'deep'],
    ['var.map.B', 2],
    ['try(var.map.b, "none")', 'none'],
    ['var.list[1]', 'y'],
    ['var.unset.a.b[0]', '<var.unset.a.b[0]>'],
    ['[for v in var.list : upper(v)]', ['X', 'Y']],
    ['[for k, v in var.map : "${k}=${v}"]', ['B=2', 'a=1']],
    ['[for v in var.list : v if v != "x"]', ['y']],
    ['{ for o in local.objects : o.n => o.v... }', { a: [1, 3], b: [2] }],
    ['{ for i, v in var.list : v => i }', { x: 0, y: 1 }],
    ['{ for k, v in toset(["b", "a"]) : k => v }', { a: 'a', b: 'b' }],
    ['[for v in var.unset : v.id]', [{ each: '<var.unset[*].value.id>' }]],
    ['local.objects[*].v', [1, 2, 3]],
    ['local.objects.*.v', [1, 2, 3]],
    ['null[*]', []],
    ['local.nested[*].one.two', ['deep']],
    ['[for v in [1, 2] : v if var.flag]', [{ each: undefined }]],
    ['[for v in [1] : v if var.flag]', [{ each: 1 }]],
    ['path.module', '.'],
    ['terraform.workspace', '<terraform.workspace>'],
    ['{ (var.list[0]) = 1, "b-${1}" = 2 }', { x: 1, 'b-1': 2 }],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression, DECLARED)).toEqual(expected);
  });

  it.each([
    ['try(local.nested.none, "b")', 'b'],
    ['try(null.x, [][0], "c")', 'c'],
    ['try(var.unset.x, "d")', { oneOf: ['<var.unset.x>', 'd'] }],
    ['try(var.unset, "d")', '<var.unset>'],
    ['try((var.flag ? { a = 1 } : {}).a, 2)', { oneOf: [1, 2] }],
    ['can(local.nested.none)', false],
    ['can(local.nested.one)', true],
    ['can(regex("^a", "b"))', false],
    ['try(tonumber("x"), 0)', 0],
    ['try(!null, false)', false],
    ['try(!"x", "not")', 'not'],
    ['can(-{})', false],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression, DECLARED)).toEqual(expected);
  });

  it('reports what Terraform rejects, unless something looks at the error', () => {
    const { diagnostics } = root('resource "test" "it" {\n  x = { a = 1 }.b\n  y = try({ a = 1 }.b, 2)\n}\n');
    expect(diagnostics).toEqual(["evaluation-error main.tf:2:7 The object has no attribute 'b'."]);
  });

  it('reads heredocs', () => {
    expect(resultOf('<<-EOT\n    a ${1}\n      b\n  EOT\n', '')).toBe('a 1\n  b\n');
  });

  it('says which way a value took', () => {
    const declared = 'variable "a" {\n  default = "x"\n}\nlocals {\n  b = var.a\n}\n';
    expect(wayOf(value('true ? local.b : ""', declared))).toEqual([
      'default a main.tf:2:13-2:16',
      'variable b main.tf:5:7-5:12',
    ]);
  });
});
