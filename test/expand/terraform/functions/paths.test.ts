import { describe, expect, it } from 'vitest';
import { resultOf } from '../evaluated.js';

// The expectations are what Terraform 1.11.4 gives.
describe('paths', () => {
  it.each([
    ['basename("foo/bar/baz.txt")', 'baz.txt'],
    ['basename("")', '.'],
    ['basename("/")', '/'],
    ['basename("a/")', 'a'],
    ['basename("a//")', 'a'],
    ['basename(".")', '.'],
    ['dirname("foo/bar/baz.txt")', 'foo/bar'],
    ['dirname("foo")', '.'],
    ['dirname("")', '.'],
    ['dirname("/")', '/'],
    ['dirname("/a")', '/'],
    ['dirname("a/b/")', 'a/b'],
    ['dirname("a/../b/c")', 'b'],
    ['dirname("a//b//c")', 'a/b'],
    ['dirname("./a")', '.'],
    ['pathexpand("/a/~")', '/a/~'],
    ['pathexpand("a")', 'a'],
    ['pathexpand("")', ''],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression)).toEqual(expected);
  });
});
