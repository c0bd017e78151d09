import { describe, expect, it } from 'vitest';
import { isRejected, resultOf } from '../evaluated.js';

// The expectations are what Terraform 1.11.4 gives.
describe('regular expressions', () => {
  it.each([
    ['regex("[a-z]+", "53453453.345345aaabbbccc23454")', 'aaabbbccc'],
    ['regex("(\\\\d\\\\d\\\\d\\\\d)-(\\\\d\\\\d)-(\\\\d\\\\d)", "2019-02-01")', ['2019', '02', '01']],
    [
      'regex("^(?:(?P<scheme>[^:/?#]+):)?(?://(?P<authority>[^/?#]*))?", "https://terraform.io/docs/")',
      { authority: 'terraform.io', scheme: 'https' },
    ],
    ['regex("(a)|(b)", "a")', ['a', null]],
    ['regex("(?P<x>a)|(?P<y>b)", "a")', { x: 'a', y: null }],
    ['regex("(?i)ABC", "xabcx")', 'abc'],
    ['regex("(?s)a.b", "a\\nb")', 'a\nb'],
    ['regex("(?m)^b$", "a\\nb\\nc")', 'b'],
    ['regex("^[0-9A-Za-z]+$", "abc123")', 'abc123'],
    ['regex("^[[:alpha:]]+$", "abc")', 'abc'],
    ['regex("\\\\p{L}+", "1é2")', 'é'],
    ['regex("\\\\bfoo\\\\b", "a foo b")', 'foo'],
    ['regex("a{2,3}", "aaaa")', 'aaa'],
    ['regex("a{,3}", "a{,3}")', 'a{,3}'],
    ['regex("\\\\Aab\\\\z", "ab")', 'ab'],
    ['regex("(a|ab)(c|bcd)", "abcd")', ['a', 'bcd']],
    ['regex("\\\\Q.+\\\\E", "a.+b")', '.+'],
    ['regex("^.{1,3}$", "👾👾")', '👾👾'],
    ['regexall("[a-z]+", "1234abcd5678efgh9")', ['abcd', 'efgh']],
    ['regexall("[a-z]+", "123456789")', []],
    [
      'regexall("(a)(b)?", "abab a")',
      [
        ['a', 'b'],
        ['a', 'b'],
        ['a', null],
      ],
    ],
    ['regexall("a*", "baac")', ['', 'aa', '']],
    [
      'regexall("(?P<k>\\\\w)=(?P<v>\\\\w)", "a=1 b=2")',
      [
        { k: 'a', v: '1' },
        { k: 'b', v: '2' },
      ],
    ],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression)).toEqual(expected);
  });

  it.each([
    ['regex("[a-z]+", "53453453.34534523454")'],
    ['regex("a.b", "a\\nb")'],
    ['regex("^\\\\w+$", "é")'],
    ['regex("(?=a)", "a")'],
    ['regex("\\\\1", "a")'],
    ['regex("[", "a")'],
    ['regex("a++", "a")'],
  ])('%s is rejected', (expression) => {
    expect(isRejected(expression)).toBe(true);
  });
});
