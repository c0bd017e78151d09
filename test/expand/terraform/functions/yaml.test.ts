import { describe, expect, it } from 'vitest';
import { isRejected, resultOf } from '../evaluated.js';

// The expectations are what Terraform 1.11.4 gives.
describe('yaml', () => {
  it.each([
    ['yamldecode("hello: world")', { hello: 'world' }],
    [
      'yamldecode("a: 1\\nb: 1.5\\nc: 0x1F\\nd: 0o17\\ne: 017\\nf: 1e3\\ng: 1_000\\nh: .5\\ni: -0\\nj: +1")',
      { a: 1, b: 1.5, c: 31, d: 15, e: 17, f: 1000, g: '1_000', h: 0.5, i: 0, j: 1 },
    ],
    [
      'yamldecode("a: yes\\nb: no\\nc: on\\nd: off\\ne: true\\nf: Y\\ng: n\\nh: TRUE\\ni: yEs")',
      { a: true, b: false, c: true, d: false, e: true, f: true, g: false, h: true, i: 'yEs' },
    ],
    ['yamldecode("yes: 1\\n1: x\\ntrue: y")', { '1': 'x', true: true }],
    [
      'yamldecode("a: ~\\nb: null\\nc:\\nd: Null\\ne: \'\'\\nf: \\"null\\"")',
      { a: null, b: null, c: null, d: null, e: '', f: 'null' },
    ],
    [
      'yamldecode("a: 2001-12-14\\nb: 2001-12-14T21:59:43Z\\nc: 2001-12-14 21:59:43\\nd: 12:30:45\\ne: 190:20:30")',
      {
        a: '2001-12-14T00:00:00Z',
        b: '2001-12-14T21:59:43Z',
        c: '2001-12-14T21:59:43Z',
        d: '12:30:45',
        e: '190:20:30',
      },
    ],
    ['yamldecode("a: &x {b: 1}\\nc: *x\\nd:\\n  <<: *x\\n  e: 2")', { a: { b: 1 }, c: { b: 1 }, d: { b: 1, e: 2 } }],
    ['yamldecode("a: |\\n  x\\n  y\\nb: >\\n  x\\n  y\\nc: |-\\n  x")', { a: 'x\ny\n', b: 'x y\n', c: 'x' }],
    ['yamldecode("- 1\\n- [a, b]\\n- {c: d}")', [1, ['a', 'b'], { c: 'd' }]],
    ['yamldecode("~")', null],
    ['yamldecode("a: 1\\na: 2")', { a: 2 }],
    ['yamldecode("---\\na: 1\\n...")', { a: 1 }],
    ['yamldecode("? a\\n: 1")', { a: 1 }],
    ['yamldecode("a: \'x\'\'y\'\\nb: \\"x\\\\ny\\\\u00e9\\"")', { a: "x'y", b: 'x\nyé' }],
    ['yamldecode("a:\\tb")', { a: 'b' }],
    [
      'yamldecode("a: 0b11\\nb: 0777\\nc: 08\\nd: 1.\\ne: 1e\\nf: 12e03")',
      { a: '0b11', b: 777, c: 8, d: 1, e: '1e', f: 12000 },
    ],
    ['yamldecode("a: # c\\n  b #d")', { a: 'b' }],
    ['yamldecode("%YAML 1.1\\n---\\na: 010")', { a: 10 }],
    ['yamldecode("a: =\\nb: <<")', { a: '=', b: '<<' }],
    ['yamldecode("- - a\\n  - b\\n-\\n  - c")', [['a', 'b'], ['c']]],
    ['yamlencode({"a":"b","c":"d"})', '"a": "b"\n"c": "d"\n'],
    ['yamlencode({foo=[1,2,3],bar="baz"})', '"bar": "baz"\n"foo":\n- 1\n- 2\n- 3\n'],
    ['yamlencode({foo=[1,{a="b",c="d"},3],bar="baz"})', '"bar": "baz"\n"foo":\n- 1\n- "a": "b"\n  "c": "d"\n- 3\n'],
    ['yamlencode("a")', '"a"\n'],
    ['yamlencode("")', '""\n'],
    ['yamlencode("yes")', '"yes"\n'],
    ['yamlencode("1")', '"1"\n'],
    ['yamlencode("a: b")', '"a: b"\n'],
    ['yamlencode("a\\nb")', '|-\n  a\n  b\n'],
    ['yamlencode("a\\nb\\n")', '|\n  a\n  b\n'],
    ['yamlencode(null)', 'null\n...\n'],
    ['yamlencode(1)', '1\n...\n'],
    ['yamlencode(1.5)', '1.5\n...\n'],
    ['yamlencode(1e21)', '1000000000000000000000\n...\n'],
    ['yamlencode(true)', 'true\n...\n'],
    ['yamlencode([])', '[]\n'],
    ['yamlencode({})', '{}\n'],
    ['yamlencode({a={},b=[],c=null,"d e"="f"})', '"a": {}\n"b": []\n"c": null\n"d e": "f"\n'],
    ['yamlencode([[1],[[2]],{a=[{b=1}]}])', '- - 1\n- - - 2\n- "a":\n  - "b": 1\n'],
    ['yamlencode("é\\"\'\\\\")', '"é\\"\'\\\\"\n'],
    ['yamlencode({"1"="a","true"=1,"a:b"=2,""=3})', '"": 3\n"1": "a"\n"a:b": 2\n"true": 1\n'],
    ['yamlencode(toset(["b","a"]))', '- "a"\n- "b"\n'],
    ['yamlencode("\\t\\u0001")', '"\\t\\x01"\n'],
    ['yamlencode({a="x\\ny"})', '"a": |-\n  x\n  y\n'],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression)).toEqual(expected);
  });

  it.each([
    ['yamldecode("{a: 1")'],
    ['yamldecode("")'],
    ['yamldecode("--- a\\n--- b")'],
    ['yamldecode("a: !foo x")'],
    ['yamldecode("a: .inf")'],
    ['yamldecode("a: .nan")'],
    ['yamldecode("? [a]\\n: 1")'],
    ['yamldecode("1: a\\n1.0: b\\nnull: c")'],
    ['yamldecode("a: @x")'],
    ['yamldecode("!!set {a, b}")'],
  ])('%s is rejected', (expression) => {
    expect(isRejected(expression)).toBe(true);
  });
});
