import { describe, expect, it } from 'vitest';
import { resultOf, root } from '../evaluated.js';

const DECLARED = `
variable "u" {}
variable "f" { type = bool }
resource "rg" "one" { name = "rg" }
resource "random_string" "r" { length = 4 }
`;

describe('functions of what is not fully known', () => {
  it.each([
    ['lower(var.u)', '<lower(var.u)>'],
    ['lower("A${var.u}")', 'a<lower(var.u)>'],
    ['upper(var.f ? "a" : "b")', { oneOf: ['A', 'B'] }],
    ['trimspace(" a${var.u}b ")', 'a<var.u>b'],
    ['trimspace("${var.u} a ")', "<trimspace(concat(var.u,' a '))>"],
    ['chomp("${var.u}\\n")', "<chomp(concat(var.u,'\n'))>"],
    ['trim("-a${var.u}b-", "-")', 'a<var.u>b'],
    ['trimprefix("st${var.u}", "st")', '<var.u>'],
    ['trimprefix("st${var.u}", "x")', 'st<var.u>'],
    ['trimprefix("s${var.u}", "st")', "<trimprefix(concat('s',var.u),'st')>"],
    ['trimsuffix("${var.u}-x", "-x")', '<var.u>'],
    ['startswith("st${var.u}", "st")', true],
    ['startswith("st${var.u}", "x")', false],
    ['startswith("st${var.u}", "stx")', "<startswith(concat('st',var.u),'stx')>"],
    ['endswith("${var.u}.net", ".net")', true],
    ['strcontains("a${var.u}bc", "bc")', true],
    ['strcontains("a${var.u}bc", "x")', "<strcontains(concat('a',var.u,'bc'),'x')>"],
    ['substr("storage${var.u}", 0, 4)', 'stor'],
    ['substr("st${var.u}", 0, 24)', "st<substr(concat('st',var.u),0,24)>"],
    ['substr("st${var.u}", 5, 2)', "<substr(concat('st',var.u),5,2)>"],
    ['replace("a-b${var.u}", "-", "")', "ab<replace(var.u,'-','')>"],
    ['replace("a-b${var.u}", "/[^a-z]/", "")', "ab<replace(var.u,'/[^a-z]/','')>"],
    ['replace("ab${var.u}", "bc", "")', "<replace(concat('ab',var.u),'bc','')>"],
    ['replace("a${var.u}", "/-+/", "_")', "<replace(concat('a',var.u),'/-+/','_')>"],
    ['split("/", rg.one.id)[4]', '<resourceGroup().name>'],
    ['element(split("/", rg.one.id), 8)', 'rg'],
    ['split("-", var.u)', "<split('-',var.u)>"],
    ['join("-", ["a", var.u])', 'a-<var.u>'],
    ['join("-", var.u)', "<join('-',var.u)>"],
    ['format("%s-x", var.u)', '<var.u>-x'],
    ['format("%5s|", var.u)', "<format('%5s',var.u)>|"],
    ['format("%d-%s", var.u, "a")', "<format('%d',var.u)>-a"],
    ['formatlist("%s-x", ["a", var.u])', ['a-x', '<var.u>-x']],
    ['formatlist("%s", var.u)', "<formatlist('%s',var.u)>"],
    ['regex("a", var.u)', "<regex('a',var.u)>"],
    ['length(var.u)', '<length(var.u)>'],
    ['length("a${var.u}")', "<length(concat('a',var.u))>"],
    ['length([var.u, 1])', 2],
    ['length(toset(["a", var.u]))', { oneOf: [1, 2] }],
    ['length(toset([var.u, "${var.u}x"])) > 0', true],
    ['merge({ a = 1 }, var.u)', { a: { oneOf: [1, '<var.u.a>'] }, '...': '<var.u>' }],
    ['merge(var.u, { a = 1 })', { a: 1, '...': '<var.u>' }],
    ['merge({ a = 1 }, var.f ? { b = 1 } : {})', { oneOf: [{ a: 1, b: 1 }, { a: 1 }] }],
    ['lookup(var.u, "a", 1)', { oneOf: ['<var.u.a>', 1] }],
    ['lookup({ a = 1, b = 2 }, var.u, 3)', { oneOf: [1, 2, 3] }],
    ['contains(["a", var.u], "a")', true],
    ['contains([var.u], "a")', "<contains(createArray(var.u),'a')>"],
    ['contains(["x${var.u}"], "a")', false],
    ['coalesce(var.u, "d")', { oneOf: ['<var.u>', 'd'] }],
    ['coalesce("a${var.u}", "d")', 'a<var.u>'],
    ['coalesce(random_string.r.result, "d")', '<random_string.r.result>'],
    ['coalescelist(var.u, ["a"])', { oneOf: ['<var.u>', ['a']] }],
    ['keys({ a = var.u })', ['a']],
    ['concat(["a"], var.u)', ['a', { each: undefined }]],
    ['flatten([["a"], var.u])', ['a', { each: undefined }]],
    ['distinct(["a", "a", var.u])', ['a', { each: '<var.u>' }]],
    ['compact(["a", var.u])', ['a', { each: '<var.u>' }]],
    ['compact(["a", "x${var.u}"])', ['a', 'x<var.u>']],
    ['sort(["b", var.u])', "<sort(createArray('b',var.u))>"],
    ['slice([var.u, 1], 1, 2)', [1]],
    ['zipmap(["a"], [var.u])', { a: '<var.u>' }],
    ['chunklist([var.u, "b"], 1)', [['<var.u>'], ['b']]],
    ['anytrue([var.u, true])', true],
    ['alltrue([var.u, false])', false],
    ['alltrue([var.u, true])', '<alltrue(createArray(var.u,true))>'],
    ['one(var.f ? ["a"] : [])', { oneOf: ['a', null] }],
    ['index([var.u, "a"], "a")', "<index(createArray(var.u,'a'),'a')>"],
    ['sum([1, var.u])', '<sum(createArray(1,var.u))>'],
    ['setunion(["a"], [var.u])', ['a', '<var.u>']],
    ['setsubtract(["a"], [var.u])', "<setsubtract(createArray('a'),createArray(var.u))>"],
    ['setproduct([var.u], ["a"])', [['<var.u>', 'a']]],
    ['matchkeys(["a", "b"], ["x", var.u], ["x"])', ['a', { each: 'b' }]],
    ['tostring(var.u)', '<var.u>'],
    ['toset([var.u])', ['<var.u>']],
    ['jsonencode({ a = var.u })', "<jsonencode(createObject('a',var.u))>"],
    ['jsondecode(jsonencode({ a = var.u, b = 1 }))', { a: '<var.u>', b: 1 }],
    ['jsondecode("{\\"a\\": \\"${var.u}-x\\"}")', { a: '<var.u>-x' }],
    ['yamldecode(yamlencode({ a = var.u }))', { a: '<var.u>' }],
    ['cidrsubnet(var.u, 8, 1)', '<cidrsubnet(var.u,8,1)>'],
    ['basename("${var.u}/a/b")', 'b'],
    ['basename("${var.u}b")', "<basename(concat(var.u,'b'))>"],
    ['pathexpand("~/a")', '<pathexpand(~)>/a'],
    ['basename(abspath("a/b"))', 'b'],
    ['abspath("/a/../b")', '/b'],
    ['abspath("")', "<abspath('/')>"],
    ['abspath("../x")', "<abspath('../x')>"],
    ['timeadd(plantimestamp(), "1h")', "<timeadd(plantimestamp(),'1h')>"],
    ['ephemeralasnull(var.u)', { oneOf: ['<var.u>', null] }],
    ['issensitive(var.u)', '<issensitive(var.u)>'],
    ['provider::azurerm::parse_resource_id(rg.one.id).resource_name', 'rg'],
    ['provider::azurerm::normalise_resource_id(rg.one.id)', '#rg.one'],
    [
      'provider::azurerm::parse_resource_id(var.u).resource_name',
      '<provider::azurerm::parse_resource_id(var.u).resource_name>',
    ],
    ['provider::time::rfc3339_parse("x")', "<provider::time::rfc3339_parse('x')>"],
    ['core::upper("a")', 'A'],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression, DECLARED)).toEqual(expected);
  });

  it('joins what is built with the same unknown text, and nothing else', () => {
    const same = 'substr(lower("st${random_string.r.result}"), 0, 24)';
    expect(resultOf(`${same} == ${same}`, DECLARED)).toBe(true);
    expect(resultOf(`${same} == "kv-x"`, DECLARED)).toBe(false);
    expect(resultOf(`uuid() == uuid()`, DECLARED)).toMatch(/^</);
    expect(resultOf(`plantimestamp() == plantimestamp()`, DECLARED)).toBe(true);
  });
});

describe('functions that are not evaluated', () => {
  it.each([
    ['timestamp()', /^<timestamp\(\)#\d+>$/],
    ['uuid()', /^<uuid\(\)#\d+>$/],
    ['bcrypt("a")', /^<bcrypt\('a'\)#\d+>$/],
    ['plantimestamp()', /^<plantimestamp\(\)>$/],
    ['base64gzip("a")', /^<base64gzip\('a'\)>$/],
    ['fileset(path.module, "*.json")', /^<fileset\('.','\*.json'\)>$/],
    ['regex("(a+)+b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")', /^<regex\(/],
    ['textencodebase64("a", "windows-1252")', /^<textencodebase64\(/],
    ['12345678901234567890 + 1', /^</],
  ])('%s is unknown, which is nothing to report', (expression, expected) => {
    const { diagnostics } = root(`resource "t" "t" {\n  x = ${expression}\n}\n`);
    expect([resultOf(expression), diagnostics]).toEqual([expect.stringMatching(expected), []]);
  });

  it.each([
    ['range(0, 1000000000)', 'evaluation-error main.tf:2:7 range() makes at most 1024 numbers.'],
    [
      'setproduct(range(100), range(100))',
      'too-many-copies main.tf:2:7 Not evaluated: setproduct(): it has too many combinations to evaluate.',
    ],
    ['list("a")', 'evaluation-error main.tf:2:7 list() is no more since Terraform 0.15; write [...] instead.'],
    ['map("a", 1)', 'evaluation-error main.tf:2:7 map() is no more since Terraform 0.15; write {...} instead.'],
    ['base64_encode("a")', "unsupported main.tf:2:7 The function 'base64_encode' is not known."],
    ['upper()', 'evaluation-error main.tf:2:7 upper() takes 1 argument, but got 0.'],
    ['cidrsubnets("10.0.0.0/8", 1.5)', 'evaluation-error main.tf:2:7 cidrsubnets() needs a network and whole numbers.'],
  ])('%s is reported', (expression, expected) => {
    expect(root(`resource "t" "t" {\n  x = ${expression}\n}\n`).diagnostics).toEqual([expected]);
  });
});
