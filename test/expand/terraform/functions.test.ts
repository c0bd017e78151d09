import { describe, expect, it } from 'vitest';
import { resultOf, root } from './evaluated.js';

describe('functions', () => {
  // The expectations are what `terraform console` of Terraform 1.11 prints.
  it.each([
    ['lower("AbC")', 'abc'],
    ['upper("a")', 'A'],
    ['title("hello world")', 'Hello World'],
    ['trimspace("  a ")', 'a'],
    ['chomp("a\\n")', 'a'],
    ['strrev("abc")', 'cba'],
    ['trim("--a-", "-")', 'a'],
    ['trimprefix("abc", "a")', 'bc'],
    ['trimsuffix("abc", "c")', 'ab'],
    ['startswith("abc", "ab")', true],
    ['endswith("abc", "bc")', true],
    ['strcontains("abc", "b")', true],
    ['substr("hello", 1, 3)', 'ell'],
    ['substr("hello", -3, -1)', 'llo'],
    ['replace("a-b-c", "-", "")', 'abc'],
    ['replace("a1b22", "/[0-9]+/", "#")', 'a#b#'],
    ['split(",", "a,b")', ['a', 'b']],
    ['join("-", ["a", "b"])', 'a-b'],
    ['format("%s-%03d-%q", "a", 7, "x")', 'a-007-"x"'],
    ['format("%5s~%-5s~", "a", "b")', '    a~b    ~'],
    ['formatlist("%s!", ["a", "b"])', ['a!', 'b!']],
    ['regex("[a-z]+", "12abc")', 'abc'],
    ['regex("(\\\\d+)-(\\\\d+)", "1-2")', ['1', '2']],
    ['regex("(?P<y>\\\\d+)", "a42")', { y: '42' }],
    ['regexall("[a-z]", "a1b")', ['a', 'b']],
    ['parseint("ff", 16)', 255],
    ['length("abc")', 3],
    ['length([1, 2])', 2],
    ['length({ a = 1 })', 1],
    ['merge({ a = 1, b = 2 }, { b = 3 })', { a: 1, b: 3 }],
    ['lookup({ a = 1 }, "a", 2)', 1],
    ['lookup({ a = 1 }, "b", 2)', 2],
    ['contains(["a", "b"], "b")', true],
    ['contains(["a"], "c")', false],
    ['coalesce(null, "", "x")', 'x'],
    ['coalescelist([], ["a"])', ['a']],
    ['keys({ b = 1, a = 2 })', ['a', 'b']],
    ['values({ b = 1, a = 2 })', [2, 1]],
    ['element(["a", "b"], 3)', 'b'],
    ['concat(["a"], ["b"])', ['a', 'b']],
    ['flatten([["a"], [], ["b", ["c"]]])', ['a', 'b', 'c']],
    ['distinct(["a", "b", "a"])', ['a', 'b']],
    ['compact(["a", "", "b"])', ['a', 'b']],
    ['reverse([1, 2])', [2, 1]],
    ['sort(["b", "a"])', ['a', 'b']],
    ['slice(["a", "b", "c"], 1, 2)', ['b']],
    ['range(3)', [0, 1, 2]],
    ['range(1, 7, 2)', [1, 3, 5]],
    ['range(3, 0)', [3, 2, 1]],
    ['one(["a"])', 'a'],
    ['one([])', null],
    ['index(["a", "b"], "b")', 1],
    ['alltrue([true, true])', true],
    ['alltrue([])', true],
    ['anytrue([false, true])', true],
    ['anytrue([])', false],
    ['zipmap(["a", "b"], [1, 2])', { a: 1, b: 2 }],
    ['chunklist([1, 2, 3], 2)', [[1, 2], [3]]],
    ['sum([1, 2])', 3],
    ['tostring(1)', '1'],
    ['tonumber("1.5")', 1.5],
    ['tobool("true")', true],
    ['tolist(toset(["b", "a"]))', ['a', 'b']],
    ['tomap({ a = 1 })', { a: 1 }],
    ['jsonencode({ b = [1, "x<y", null], a = true })', '{"a":true,"b":[1,"x\\u003cy",null]}'],
    ['jsondecode("{\\"a\\": [1, null]}")', { a: [1, null] }],
    ['base64encode("abc")', 'YWJj'],
    ['base64decode("YWJj")', 'abc'],
    ['urlencode("a b&c")', 'a+b%26c'],
    ['md5("a")', '0cc175b9c0f1b6a831c399e269772661'],
    ['sha256("a")', 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'],
    ['basename("a/b.txt")', 'b.txt'],
    ['dirname("a/b.txt")', 'a'],
    ['abs(-1)', 1],
    ['ceil(1.2)', 2],
    ['floor(1.8)', 1],
    ['max(1, 3)', 3],
    ['min(1, 3)', 1],
    ['pow(2, 3)', 8],
    ['signum(-3)', -1],
    ['cidrsubnet("10.0.0.0/16", 8, 2)', '10.0.2.0/24'],
    ['cidrhost("10.0.0.0/16", 5)', '10.0.0.5'],
    ['cidrnetmask("10.0.0.0/20")', '255.255.240.0'],
    ['tolist(setunion(["a"], ["b"]))', ['a', 'b']],
    ['tolist(setintersection(["a", "b"], ["b"]))', ['b']],
    ['tolist(setsubtract(["a", "b"], ["b"]))', ['a']],
    [
      'setproduct(["a"], ["b", "c"])',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ],
    ['1 / 2', 0.5],
    ['7 % 3', 1],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression)).toEqual(expected);
  });

  const UNKNOWN = 'variable "u" {}\nvariable "f" { type = bool }\n';

  it.each([
    ['lower(var.u)', '<lower(var.u)>'],
    ['lower("A${var.u}")', 'a<lower(var.u)>'],
    ['upper(var.f ? "a" : "b")', { oneOf: ['A', 'B'] }],
    ['length(var.u)', '<length(var.u)>'],
    ['merge({ a = 1 }, var.u)', { a: { oneOf: [1, '<var.u.a>'] }, '...': '<var.u>' }],
    ['contains(["a", var.u], "a")', true],
    ['contains([var.u], "a")', "<contains(createArray(var.u),'a')>"],
    ['coalesce(var.u, "d")', { oneOf: ['<var.u>', 'd'] }],
    ['concat(["a"], var.u)', ['a', { each: undefined }]],
    ['join("-", ["a", var.u])', 'a-<var.u>'],
    ['format("%s-x", var.u)', '<var.u>-x'],
    ['anytrue([var.u, true])', true],
    ['one(var.f ? ["a"] : [])', { oneOf: ['a', null] }],
    ['timestamp()', '<timestamp()>'],
    ['provider::azurerm::parse("x")', "<provider::azurerm::parse('x')>"],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression, UNKNOWN)).toEqual(expected);
  });

  // What two resources are called may be one name, so that a set of their IDs has one item or two.
  it.each([
    ['length(toset([t.a.id, t.b.id]))', { oneOf: [1, 2] }],
    ['length(toset([t.a.id, t.b.id])) > 0', true],
    ['length(toset([{ n = 1 }, { n = 2 }]))', 2],
    ['split("/", t.a.id)[8]', '<var.u>'],
    ['split("/", t.a.id)[7]', 't'],
    ['reverse(split("/", t.a.id))[1]', 't'],
    ['split("-", t.a.id)', expect.stringMatching(/^<split\(/)],
  ])('%s', (expression, expected) => {
    const resources = 'resource "t" "a" { name = var.u }\nresource "t" "b" { name = "b" }\n';
    expect(resultOf(expression, `${UNKNOWN}${resources}`)).toEqual(expected);
  });

  it('stops at a budget', () => {
    const { diagnostics } = root('resource "t" "t" {\n  x = range(0, 1000000000)\n}\n');
    expect(diagnostics).toEqual([
      'too-many-copies main.tf:2:7 Not evaluated: range(): it makes more than 1,024 numbers to evaluate.',
    ]);
  });

  it('does not evaluate regular expressions that may take long', () => {
    expect(resultOf('regex("(a+)+b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")')).toMatch(/^</);
  });
});
