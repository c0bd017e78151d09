import { describe, expect, it } from 'vitest';
import { resultOf } from './evaluated.js';

// The expectations are what Terraform 1.11.4 plans.

describe('operators, collections and loops', () => {
  const DECLARED = `locals {
  list = ["a", "b", "c"]
  map = { z = 1, a = 2, M = 3 }
  objs = [{ n = "a", v = 1 }, { n = "b", v = 2 }, { n = "a", v = 3 }]
  set = toset(["q", "p"])
  nested = { x = { y = [1, 2] } }
  quoted = { "a-b" = 1, "c d" = 2, (local.list[0]) = 3, 4 = 5, true = 6 }
}
`;

  it.each([
    ['[for v in local.list : upper(v)]', ['A', 'B', 'C']],
    ['[for i, v in local.list : "${i}${v}"]', ['0a', '1b', '2c']],
    ['[for k, v in local.map : "${k}=${v}"]', ['M=3', 'a=2', 'z=1']],
    ['{ for k, v in local.map : v => k }', { '1': 'z', '2': 'a', '3': 'M' }],
    ['{ for o in local.objs : o.n => o.v... }', { a: [1, 3], b: [2] }],
    ['{ for o in local.objs : o.n => o... if o.v > 1 }', { a: [{ n: 'a', v: 3 }], b: [{ n: 'b', v: 2 }] }],
    ['[for s in local.set : s]', ['p', 'q']],
    ['{ for k, s in local.set : k => s }', { p: 'p', q: 'q' }],
    ['[for v in local.nested.x.y : v * 2 if v != 1]', [4]],
    ['flatten([for o in local.objs : [for i in range(o.v) : "${o.n}${i}"]])', ['a0', 'b0', 'b1', 'a0', 'a1', 'a2']],
    ['merge([for o in local.objs : { (o.n) = o.v }]...)', { a: 3, b: 2 }],
    ['local.quoted', { '4': 5, a: 3, 'a-b': 1, 'c d': 2, true: 6 }],
    ['local.quoted["a-b"] + local.quoted.true', 7],
    ['{ for k, v in local.nested : k => { for k2, v2 in v : k2 => length(v2) } }', { x: { y: 2 } }],
    ['[for v in [] : v]', []],
    ['[for k in keys(local.map) : k]', ['M', 'a', 'z']],
    ['local.list[length(local.list) - 1]', 'c'],
    ['local.list.0', 'a'],
    ['max([for o in local.objs : o.v]...)', 3],
    ['!contains(local.list, "z") && (1 < 2 || false)', true],
    ['7 % 3 + 2 * 3 - 10 / 4', 4.5],
    ['"a" == "a" ? { x = 1 } : { x = 2 }', { x: 1 }],
    ['null == null', true],
    ['{ a = 1 } == { a = 1 }', true],
    ['[1, 2] == [1, 2]', true],
    ['1 == "1"', false],
    ['-3 % 2', -1],
    ['[for v in { a = 1, b = 2 } : v]', [1, 2]],
    ['zipmap(local.list, [for v in local.list : upper(v)])', { a: 'A', b: 'B', c: 'C' }],
    [
      '[for o in local.objs : o if try(o.zz, null) == null]',
      [
        { n: 'a', v: 1 },
        { n: 'b', v: 2 },
        { n: 'a', v: 3 },
      ],
    ],
    ['{ for o in local.objs : "${o.n}-${o.v}" => o.v if o.v > 1 }', { 'a-3': 3, 'b-2': 2 }],
    ['10 == 10.0', true],
    ['true ? 1 : "a"', '1'],
    ['false ? [] : ["x"]', ['x']],
    ['true ? null : "x"', null],
    ['"${1 + 1}"', 2],
    ['"${local.list}"', ['a', 'b', 'c']],
    ['"$${x} %%{y} \\u00e9 \\t|\\""', '${x} %{y} é \t|"'],
    ['(1 + 2) * 3', 9],
    ['1e3', 1000],
    ['0.1 + 0.2', 0.3],
    ['1 / 3 == 1 / 3', true],
    ['3 > 2 ? "y" : "n"', 'y'],
    ['!true', false],
    ['-(-3)', 3],
    ['{ "${local.list[0]}x" : 1, b : 2 }', { ax: 1, b: 2 }],
    ['length(local.list) > 2 ? local.list[2] : "none"', 'c'],
    ['element(local.list, 4)', 'b'],
    ['lookup(local.map, "q", -1)', -1],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression, DECLARED)).toEqual(expected);
  });
});

describe('splats', () => {
  const DECLARED = `locals {
  list = [{ a = 1, b = [{ c = 1 }, { c = 2 }] }, { a = 2, b = [] }]
  obj = { a = 1 }
  nul = null
  map = { x = { a = 1 }, y = { a = 2 } }
  set = toset(["b", "a"])
  str = "s"
  empty = []
}
`;

  it.each([
    ['local.list[*].a', [1, 2]],
    ['local.list.*.a', [1, 2]],
    ['local.obj[*].a', [1]],
    ['local.nul[*]', []],
    ['local.str[*]', ['s']],
    ['local.list[*].b[*].c', [[1, 2], []]],
    ['local.set[*]', ['a', 'b']],
    ['local.empty[*].zzz', []],
    ['local.map[*]', [{ x: { a: 1 }, y: { a: 2 } }]],
    ['local.nul == null ? "none" : "some"', 'none'],
    ['[for x in local.nul[*] : x]', []],
    ['local.obj.*.a', [1]],
    ['flatten(local.list[*].b[*].c)', [1, 2]],
    ['values(local.map)[*].a', [1, 2]],
    ['length(local.nul[*])', 0],
    ['local.list.*.b[0]', [{ c: 1 }, { c: 2 }]],
    ['local.list[0].b.*.c[1]', 2],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression, DECLARED)).toEqual(expected);
  });
});

describe('try and can', () => {
  const DECLARED = `locals {
  o = { a = { b = 1 }, n = null, l = [1, 2] }
}
`;

  it.each([
    ['try(local.o.a.b, 0)', 1],
    ['try(local.o.z.b, 0)', 0],
    ['try(local.o.n.x, "n")', 'n'],
    ['try(local.o.l[5], "oob")', 'oob'],
    ['try(tonumber("x"), tonumber("1"), 3)', 1],
    ['can(local.o.a.c)', false],
    ['can(regex("^a", "abc"))', true],
    ['try(tobool("maybe"), false)', false],
    ['try(jsondecode("{"), {})', {}],
    ['try([for x in local.o.q : x], [])', []],
    ['try(local.o.n, "x")', null],
    ['try(coalesce(null, ""), "empty")', 'empty'],
    ['can(1 / 0)', true],
    ['try(1 + "a", "bad")', 'bad'],
    ['try(element([], 0), "e")', 'e'],
    ['try(local.o["a"]["b"], 2)', 1],
    ['try("${local.o.n}", "null in template")', null],
    ['try(one([1, 2]), "many")', 'many'],
    ['try(lookup({}, "x"), "nolookup")', 'nolookup'],
    ['try(tomap({ a = 1 })["b"], "nokey")', 'nokey'],
    ['try({ for x in ["a", "a"] : x => 1 }, "dup")', 'dup'],
    ['try([for x in ["a"] : x.y], "attr")', 'attr'],
    ['try(!"x", "notbool")', 'notbool'],
    ['try(local.o.a == null ? 1 : local.o.zz, "cond")', 'cond'],
    ['try(null.x, "nullx")', 'nullx'],
    ['try("abc".x, "strattr")', 'strattr'],
    ['try([1,2].x, "listattr")', 'listattr'],
    ['try([1,2]["0"], "idx")', 1],
    ['try([1,2][0.5], "frac")', 'frac'],
    ['try([1,2][-1], "neg")', 'neg'],
    ['try({a=1}[0], "numkey")', 'numkey'],
    ['try(toset(["a"])[0], "setidx")', 'setidx'],
    ['try("a" < "b", "cmp")', 'cmp'],
    ['try("1" < "2", "cmp")', true],
    ['try(null + 1, "nulladd")', 'nulladd'],
    ['try(true && null, "nulland")', 'nulland'],
    ['try(null ? 1 : 2, "nullcond")', 'nullcond'],
    ['try("yes" ? 1 : 2, "yescond")', 'yescond'],
    ['try("true" ? 1 : 2, "truecond")', 1],
    ['try(1 ? 1 : 2, "onecond")', 'onecond'],
    ['try("1" ? 1 : 2, "1cond")', 1],
    ['try("True" ? 1 : 2, "Truecond")', 'Truecond'],
    ['try(!"true", "n")', false],
    ['try(-"5", "neg")', -5],
    ['try(max(), "nomax")', 'nomax'],
    ['try({ (1) = 1 }, "x")', { '1': 1 }],
    ['try({ ([]) = 1 }, "listkey")', 'listkey'],
    ['try([for k, v in "abc" : v], "forstr")', 'forstr'],
    ['try([for v in null : v], "fornull")', 'fornull'],
    ['try("%{ for x in null }a%{ endfor }", "tfornull")', 'tfornull'],
    ['try(upper(null), "uppernull")', 'uppernull'],
    ['try(true || 1 / 0 > 1, "lazyor")', true],
    ['try([1, 2, 3][1], 0)', 2],
    ['try({ a = 1, a = 2 }, "dupkey")', { a: 2 }],
    ['try("x" == 1, "eq")', false],
    ['try(5 == "5", "eq2")', false],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression, DECLARED)).toEqual(expected);
  });
});

describe('everyday expressions', () => {
  const DECLARED = `locals {
  o = { a = 1, b = { c = "x" } }
  l = ["a", "b"]
  m = { for k in local.l : k => { n = k } }
  deep = [[1, [2]], [[3]]]
  x = local.o.b.c
  num = 5
}

variable "cfg" {
  type = map(object({
    rules = optional(list(object({ port = number, name = optional(string, "r") })), [])
    tags  = optional(map(string))
  }))
  default = { one = { rules = [{ port = "80" }, { port = 443, name = "https" }] }, two = {} }
}

locals {
  rules = flatten([for k, v in var.cfg : [for i, r in v.rules : { key = "\${k}-\${i}", port = r.port, name = r.name }]])
  byKey = { for r in local.rules : r.key => r }
}
`;

  it.each([
    ['{ for k, v in var.cfg : k => coalesce(v.tags, { d = "e" }) }', { one: { d: 'e' }, two: { d: 'e' } }],
    ['[for k, v in local.m : v.n]', ['a', 'b']],
    ['lookup(local.o, "a", 2)', 1],
    ['merge(local.o, { a = 2 }, null)', { a: 2, b: { c: 'x' } }],
    ['try(var.cfg["three"].rules, ["none"])', ['none']],
    ['sort(keys(var.cfg))', ['one', 'two']],
    ['join(",", [for r in local.rules : r.port])', '80,443'],
    ['length(var.cfg["one"].rules)', 2],
    ['distinct([for r in local.rules : r.name])', ['r', 'https']],
    ['contains([for r in local.rules : r.port], 443)', true],
    ['var.cfg["two"].tags == null', true],
    [
      'setproduct(["a"], local.l)',
      [
        ['a', 'a'],
        ['a', 'b'],
      ],
    ],
    ['tomap({ for s in setproduct(["x"], local.l) : "${s[0]}-${s[1]}" => s[1] })', { 'x-a': 'a', 'x-b': 'b' }],
    ['element(local.l, length(local.l))', 'a'],
    ['slice(local.l, 0, 1)', ['a']],
    ['one([for r in local.rules : r.key if r.port == 80])', 'one-0'],
    ['alltrue([for r in local.rules : r.port > 10])', true],
    ['replace(lower("My-Name_1"), "/[^a-z0-9]/", "")', 'myname1'],
    ['substr("abcdefgh", 0, min(3, 24))', 'abc'],
    ['format("%s-%s-%03d", "a", "b", 7)', 'a-b-007'],
    ['cidrsubnets("10.0.0.0/16", 8, 8, 4)[2]', '10.0.16.0/20'],
    ['{ for i, n in local.l : n => cidrsubnet("10.0.0.0/16", 8, i) }', { a: '10.0.0.0/24', b: '10.0.1.0/24' }],
    ['[for k, v in { b = 1, a = 2 } : "${k}${v}"][0]', 'a2'],
    ['nonsensitive(sensitive("s"))', 's'],
    ['[for x in ["1", "2"] : tonumber(x)]', [1, 2]],
    ['jsondecode(jsonencode({ z = [1, null, { q = true }] })).z[2].q', true],
    ['base64decode(base64encode("héllo"))', 'héllo'],
    ['chunklist(["a", "b", "c"], 2)[1][0]', 'c'],
    ['local.deep[0][1][0]', 2],
    ['flatten(local.deep)', [1, 2, 3]],
    ['{ "k" = { "v" = local.l[*] } }', { k: { v: ['a', 'b'] } }],
    ['[for i in range(0, 6, 2) : i]', [0, 2, 4]],
    ['title("hello") == "Hello" ? "T" : "F"', 'T'],
    ['startswith(local.x, "x") && !endswith(local.x, "y")', true],
    ['zipmap(["a"], [{ b = 1 }])', { a: { b: 1 } }],
    ['coalescelist([], ["d"])', ['d']],
    ['compact(["", "a", null])', ['a']],
    ['regex("^(?P<a>[a-z]+)-(?P<n>\\\\d+)$", "ab-12")', { a: 'ab', n: '12' }],
    ['tolist(toset(["b", "a", "b"]))', ['a', 'b']],
    ['formatdate("YYYY", "2020-01-02T03:04:05Z")', '2020'],
    ['transpose({ a = ["x"], b = ["x", "y"] })', { x: ['a', 'b'], y: ['b'] }],
    ['matchkeys(["a", "b"], ["1", "2"], ["2"])', ['b']],
    ['yamldecode("a: [1, {b: yes}]")', { a: [1, { b: true }] }],
    ['abs(floor(-1.5)) + ceil(0.2) + max(1, 2) + pow(2, 3)', 13],
    ['"${join("-", ["a", "${local.num}"])}"', 'a-5'],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression, DECLARED)).toEqual(expected);
  });
});
