import { describe, expect, it } from 'vitest';
import { isRejected, resultOf } from '../evaluated.js';

// The expectations are what Terraform 1.11.4 gives.
describe('format', () => {
  it.each([
    ['format("Hello, %s!", "Ander")', 'Hello, Ander!'],
    ['format("There are %d lights", 4)', 'There are 4 lights'],
    ['format("%v %v %v", "a", 1.5, true)', 'a 1.5 true'],
    ['format("%v", [1,"a",null])', '[1,"a",null]'],
    ['format("%v", {a=1})', '{"a":1}'],
    ['format("%#v", "a")', '"a"'],
    ['format("%#v", {a=[1]})', '{"a":[1]}'],
    ['format("%s", 12.5)', '12.5'],
    ['format("%s", true)', 'true'],
    ['format("%d", "12")', '12'],
    ['format("%d", -3)', '-3'],
    ['format("%+d|% d|%5d|%-5d|%05d", 3, 3, 3, 3, 3)', '+3| 3|    3|3    |00003'],
    ['format("%05d", -3)', '-0003'],
    ['format("%x %X %o %b", 255, 255, 8, 5)', 'ff FF 10 101'],
    ['format("%#x %#o", 255, 8)', '0xff 010'],
    ['format("%f %.2f %8.2f %-8.2f|", 1.5, 2.345, 3.14159, 2.5)', '1.500000 2.34     3.14 2.50    |'],
    [
      'format("%e %E %g %G", 123456.789, 123456.789, 123456.789, 0.0000001)',
      '1.234568e+05 1.234568E+05 123456.789 1E-07',
    ],
    ['format("%g", 100000000000000000000000)', '1e+23'],
    ['format("%.3g", 1234.5678)', '1.23e+03'],
    ['format("%t", true)', 'true'],
    ['format("%t", "true")', 'true'],
    ['format("%q", "a\\"b\\n")', '"a\\"b\\n"'],
    ['format("%q", 1)', '"1"'],
    ['format("%%")', '%'],
    ['format("%[2]s %[1]s", "a", "b")', 'b a'],
    ['format("%[2]s %s", "a", "b", "c")', 'b c'],
    ['format("%5s|%-5s|%05s", "a", "b", "c")', '    a|b    |0000c'],
    ['format("%.2s", "abc")', 'ab'],
    ['format("%5.1s|", "abc")', '    a|'],
    ['format("abc")', 'abc'],
    ['format("%s", "ÀÉ")', 'ÀÉ'],
    ['format("%3s|", "é")', '  é|'],
    ['format("%v", 1e21)', '1e+21'],
    ['format("%v", 0.1)', '0.1'],
    ['format("%s-%s", 1e6, 100000000)', '1000000-100000000'],
    ['formatlist("Hello, %s!", ["a","b"])', ['Hello, a!', 'Hello, b!']],
    ['formatlist("%s, %s!", "Salutations", ["a","b"])', ['Salutations, a!', 'Salutations, b!']],
    ['formatlist("%s", [])', []],
    ['formatlist("hello")', ['hello']],
    ['formatlist("%s", "x")', ['x']],
    ['formatlist("%s", toset(["b","a"]))', ['a', 'b']],
    ['formatlist("%s %s", ["a"], toset(["x"]))', ['a x']],
    ['formatlist("%v", [[1],[2]])', ['[1]', '[2]']],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression)).toEqual(expected);
  });

  it.each([
    ['format("%s", ["a"])'],
    ['format("%d", 3.9)'],
    ['format("%t", "x")'],
    ['format("%s %s", "a")'],
    ['format("%s", "a", "b")'],
    ['format("%z", 1)'],
    ['format("%", 1)'],
    ['format("%c", 65)'],
    ['formatlist("%s-%s", ["a","b"], ["c"])'],
  ])('%s is rejected', (expression) => {
    expect(isRejected(expression)).toBe(true);
  });
});
