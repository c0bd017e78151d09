import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { holes, id, oneOf, openArray, param, type Row, result, run, testRows } from './calls.js';

const p = param('p');
const storage = id('Microsoft.Storage/storageAccounts', 'st1');

const CASE_AND_SPACE: readonly Row[] = [
  ['toLower', ['ABC'], 'abc'],
  ['toLower', ['İ'], 'İ'],
  ['toUpper', ['ßé'], 'ßÉ'],
  ['toLower', [holes('ST-', p)], "st-<toLower(parameters('p'))>"],
  ['toLower', [p], "<toLower(parameters('p'))>"],
  ['toLower', [5], '! toLower() needs a string as argument 1, but got an integer.'],
  ['toUpper', [null], '! toUpper() needs a string as argument 1, but got null.'],
  ['trim', ['  a b  '], 'a b'],
  ['trim', [holes(' a', p, 'b ')], "a<parameters('p')>b"],
  ['trim', [holes(' ', p, 'b')], "<trim(concat(' ',parameters('p'),'b'))>"],
  ['padLeft', ['5', 3, '0'], '005'],
  ['padLeft', [5, 3, '0'], '005'],
  ['padLeft', ['abc', 2], 'abc'],
  ['padLeft', ['a', 3], '  a'],
  ['padLeft', [holes('abc', p), 2], "abc<parameters('p')>"],
  ['padLeft', [holes('abc', p), 5], "<padLeft(concat('abc',parameters('p')),5)>"],
  ['padLeft', ['a', p], "<padLeft('a',parameters('p'))>"],
  ['padLeft', ['a', 3, 'xy'], '! padLeft() pads with a single character.'],
  ['padLeft', ['a', 17], '! padLeft() pads to 1 to 16 characters, not 17.'],
  ['padLeft', ['', 0], '! padLeft() pads to 1 to 16 characters, not 0.'],
  ['padLeft', [true, 6], '! padLeft() needs a string or an integer as argument 1, but got a boolean.'],
];

const PARTS: readonly Row[] = [
  ['replace', ['aBab', 'b', 'X'], 'aBaX'],
  ['replace', ['aaa', 'aa', 'b'], 'ba'],
  ['replace', ['abc', 'b', ''], 'ac'],
  ['replace', ['a$b', '$', '$1'], 'a$1b'],
  ['replace', [holes('a-b-', p), '-', ''], "ab<replace(parameters('p'),'-','')>"],
  ['replace', [holes('xab', p), 'ab', '_'], "x_<replace(parameters('p'),'ab','_')>"],
  ['replace', [holes('xa', p), 'ab', '_'], "<replace(concat('xa',parameters('p')),'ab','_')>"],
  ['replace', [holes(p, 'bx'), 'ab', '_'], "<replace(concat(parameters('p'),'bx'),'ab','_')>"],
  [
    'replace',
    [holes(p, param('q'), 'x'), 'ab', '_'],
    "<replace(concat(parameters('p'),parameters('q'),'x'),'ab','_')>",
  ],
  ['replace', [holes(p, 'b'), 'ab', '_'], "<replace(concat(parameters('p'),'b'),'ab','_')>"],
  ['replace', [holes(p, 'x', p), 'axb', '_'], "<replace(concat(parameters('p'),'x',parameters('p')),'axb','_')>"],
  ['replace', ['abc', p, ''], "<replace('abc',parameters('p'),'')>"],
  ['replace', ['abc', '', 'X'], '! replace() needs a text to replace, but got an empty one.'],
  ['substring', ['abcdef', 1, 3], 'bcd'],
  ['substring', ['abc', 1], 'bc'],
  ['substring', ['abc', 3], ''],
  ['substring', [holes('abc', p), 0, 3], 'abc'],
  ['substring', [holes('abc', p), 1], "bc<parameters('p')>"],
  ['substring', [holes('abc', p), 1, 5], "bc<skip(substring(concat('abc',parameters('p')),1,5),2)>"],
  ['substring', [holes('abc', p), 3, 1], "<substring(concat('abc',parameters('p')),3,1)>"],
  ['substring', [p, 0, 3], "<substring(parameters('p'),0,3)>"],
  ['substring', ['abc', 4], '! substring() reads up to position 4 of a text of 3 characters.'],
  ['substring', ['abc', 2, 5], '! substring() reads up to position 7 of a text of 3 characters.'],
  ['substring', ['abc', -1], '! substring() needs a position and a length of 0 or more, but got -1 and none.'],
  ['split', ['a,b,,c', ','], ['a', 'b', '', 'c']],
  ['split', ['a,b;c', [',', ';']], ['a', 'b', 'c']],
  ['split', ['a--b-c', ['-', '--']], ['a', '', 'b', 'c']],
  ['split', ['a--b-c', ['--', '-']], ['a', 'b', 'c']],
  ['split', ['a.b|c', ['.', '|']], ['a', 'b', 'c']],
  ['split', ['abc', ''], ['abc']],
  ['split', ['', '-'], ['']],
  ['split', ['abc', []], ['abc']],
  ['split', [holes('a,', p), ','], "<split(concat('a,',parameters('p')),',')>"],
  ['split', ['a', openArray([','])], "<split('a',createArray(',',...parameters('more')))>"],
  ['split', ['a', [1]], '! split() needs a string or an array of strings as argument 2.'],
  ['split', [1, 'a'], '! split() needs a string as argument 1, but got an integer.'],
  [
    'split',
    [storage, '/'],
    [
      '',
      'subscriptions',
      '<subscription().subscriptionId>',
      'resourceGroups',
      '<resourceGroup().name>',
      'providers',
      'Microsoft.Storage',
      'storageAccounts',
      'st1',
    ],
  ],
  ['join', [['a', 'b'], '-'], 'a-b'],
  ['join', [[1, true, 'x'], '-'], '1-True-x'],
  ['join', [[], '-'], ''],
  ['join', [['a', p], '-'], "a-<parameters('p')>"],
  ['join', [openArray(['a']), '-'], "<join(createArray('a',...parameters('more')),'-')>"],
  ['join', [['a', null], '-'], '! join() joins strings, integers and booleans only.'],
  ['join', ['abc', '-'], '! join() needs an array as argument 1, but got a string.'],
];

const SEARCH: readonly Row[] = [
  ['startsWith', ['abc', 'AB'], true],
  ['startsWith', ['abc', ''], true],
  ['startsWith', ['ab', 'abc'], false],
  ['startsWith', [holes('abc', p), 'AB'], true],
  ['startsWith', [holes('abc', p), 'x'], false],
  ['startsWith', [holes('abc', p), 'abcd'], "<startsWith(concat('abc',parameters('p')),'abcd')>"],
  ['startsWith', ['abc', holes('x', p)], false],
  ['startsWith', ['abc', holes('a', p)], "<startsWith('abc',concat('a',parameters('p')))>"],
  ['startsWith', [storage, '/subscriptions/'], true],
  ['startsWith', [null, 'a'], '! startsWith() needs a string as argument 1, but got null.'],
  ['endsWith', ['abc', 'BC'], true],
  ['endsWith', [holes(p, '-prod'), 'PROD'], true],
  ['endsWith', [holes(p, '-prod'), 'dev'], false],
  ['endsWith', [holes(p, 'd'), 'prod'], "<endsWith(concat(parameters('p'),'d'),'prod')>"],
  ['endsWith', [storage, '/st1'], true],
  ['like', ['abc', 'A*'], true],
  ['like', ['abc', 'a?c'], false],
  ['like', ['abc', '*b*'], true],
  ['like', ['abc', ''], false],
  ['like', ['', '*'], true],
  ['like', [p, '*'], "<like(parameters('p'),'*')>"],
];

const CHOICES: readonly Row[] = [
  ['toLower', [oneOf('c', 'A', 'B')], { oneOf: ['a', 'b'] }],
  ['startsWith', [holes(oneOf('c', 'dev', 'prod'), p), 'dev'], { oneOf: [true, false] }],
  ['substring', [oneOf('c', 'abc', ''), 0, 2], { oneOf: ['ab', "<substring(oneOf(parameters('c'),'abc',''),0,2)>"] }],
  ['substring', [oneOf('c', 'x', ''), 0, 2], '! substring() reads up to position 2 of a text of 1 characters.'],
];

describe('string functions', () => {
  testRows(CASE_AND_SPACE, PARTS, SEARCH, CHOICES);

  it('does not split the ID of an extension of something unknown', () => {
    const extension = { ...storage, scope: { level: 'resource', resource: p } } as const;
    expect(result('split', [extension, '/'])).toBe(
      "<split(extensionResourceId(parameters('p'),'Microsoft.Storage/storageAccounts','st1'),'/')>",
    );
  });

  it.each([
    ['replace', ['aaaa', 'a', 'x'.repeat(30)]],
    ['join', [['aaaaaaaaaa', 'bbbbbbbbbb', 'c'], '']],
    ['split', ['a'.repeat(20), 'a']],
  ] as const)('%s() stops at the budget', (name, args) => {
    const limits = { ...DEFAULT_LIMITS, textLength: 20, copies: 10 };
    expect(run(name, args, { limits }).value).toMatchObject({ kind: 'unknown', reason: 'budget' });
  });
});
