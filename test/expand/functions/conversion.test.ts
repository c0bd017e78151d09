import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { SourceFile } from '../../../src/inputs/source-file.js';
import { holes, id, oneOf, openArray, openObject, param, type Row, result, run, testRows } from './calls.js';

const p = param('p');

const KNOWN: readonly Row[] = [
  ['bool', ['TRUE'], true],
  ['bool', [' false '], false],
  ['bool', [2], true],
  ['bool', [0], false],
  ['bool', [true], true],
  ['string', ['a'], 'a'],
  ['string', [1], '1'],
  ['string', [true], 'True'],
  ['string', [[1, 'a', true, null]], '[1,"a",true,null]'],
  ['string', [{ a: 1, b: { c: 'd"e' } }], '{"a":1,"b":{"c":"d\\"e"}}'],
  ['string', [["é<>&'/\u2028\u0001"]], '["é<>&\'/\\u2028\\u0001"]'],
  ['json', ['null'], null],
  ['json', ['0.5'], 0.5],
  ['json', ['true'], true],
  ['json', ['"abc"'], 'abc'],
  ['json', ['{"b":[1,null,"x"],"a":{}}'], { b: [1, null, 'x'], a: {} }],
  ['json', ['/* c */ [1,2,]'], [1, 2]],
  ['array', [1], [1]],
  ['array', [[1]], [1]],
  ['array', [{ a: 1 }], [{ a: 1 }]],
  ['array', [null], [null]],
  ['createArray', [], []],
  ['createArray', [1, 'a', [2], null], [1, 'a', [2], null]],
  ['createObject', [], {}],
  ['createObject', ['a', 1, 'b', null], { a: 1, b: null }],
  ['any', [1], 1],
];

const PARTLY_KNOWN: readonly Row[] = [
  ['bool', [p], "<bool(parameters('p'))>"],
  ['bool', [oneOf('c', 'true', 'false')], { oneOf: [true, false] }],
  ['string', [p], "<string(parameters('p'))>"],
  ['string', [holes('a', p)], "a<parameters('p')>"],
  ['string', [id('A.B/c', 'x')], "<resourceId('A.B/c','x')>"],
  ['string', [[p]], "<string(createArray(parameters('p')))>"],
  ['string', [openObject({})], "<string(createObject(...parameters('more')))>"],
  ['json', [holes('{"a":"', p, '"}')], "<json(concat('{\"a\":\"',parameters('p'),'\"}'))>"],
  ['json', ['{a:1}'], "<json('{a:1}')>"],
  ['array', [p], "<array(parameters('p'))>"],
  ['array', [openArray([1])], [1, '...']],
  ['createArray', [p, oneOf('c', 1, 2)], ["<parameters('p')>", { oneOf: [1, 2] }]],
  ['createObject', ['a', p, p, 1], { a: "<parameters('p')>", '...': "<createObject(parameters('p'))>" }],
  ['createObject', ['a', oneOf('c', 1, 2)], { a: { oneOf: [1, 2] } }],
  ['any', [oneOf('c', 1, 2)], { oneOf: [1, 2] }],
];

const WRONG: readonly Row[] = [
  ['bool', ['yes'], "! bool() needs 'true' or 'false'."],
  [
    'bool',
    [null],
    '! bool() needs a boolean, a string, an integer or a number with decimals as argument 1, but got null.',
  ],
  [
    'string',
    [null],
    '! string() needs a string, an integer, a boolean, an array or an object as argument 1, but got null.',
  ],
  ['json', ['abc'], '! json() needs JSON text.'],
  ['json', [''], '! json() needs JSON text.'],
  ['json', [1], '! json() needs a string as argument 1, but got an integer.'],
  ['createObject', ['a'], '! createObject() takes names and values in turn, but got 1.'],
  ['createObject', [1, 2], '! createObject() needs a string as argument 1, but got an integer.'],
  ['createObject', ['a', 1, 'a', 2], "! createObject() gets the name 'a' twice."],
];

describe('conversions', () => {
  testRows(KNOWN, PARTLY_KNOWN, WRONG);

  it('keeps what is not strict JSON apart from what is none', () => {
    expect(run('json', ["{'a': 1}"]).value).toMatchObject({ kind: 'unknown', reason: 'unsupported' });
  });

  it('stops at the budgets', () => {
    const limits = { ...DEFAULT_LIMITS, textLength: 10, nesting: 3 };
    expect(run('string', [['abcdefgh', 'i']], { limits }).value).toMatchObject({ reason: 'budget' });
    expect(result('string', [['abcdef']], { limits })).toBe('["abcdef"]');
    expect(run('json', ['[[[[1]]]]'], { limits }).value).toMatchObject({ reason: 'budget' });
  });

  it.each([
    ['nameof(parameter)', 'parameter'],
    ['nameof( a.b.someName )', 'someName'],
    ['sys.nameof(storage::blobs)', 'blobs'],
    ['nameof(a.b!)', 'b'],
  ])('%s is its last name', (code, expected) => {
    const span = { source: new SourceFile('main.bicep', code), start: 0, end: code.length };
    expect(result('nameof', [p], { span })).toBe(expected);
  });
});
