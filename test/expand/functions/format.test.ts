import { describe } from 'vitest';
import { holes, id, oneOf, param, type Row, testRows } from './calls.js';

const p = param('p');

const KNOWN: readonly Row[] = [
  ['format', ['{0}-{1}', 'a', 1], 'a-1'],
  ['format', ['{0}{0}', 'a'], 'aa'],
  ['format', ['{0}', true], 'True'],
  ['format', ['{0}', null], ''],
  ['format', ['a'], 'a'],
  ['format', ['{{0}}', 'a'], '{0}'],
  ['format', ['{{{0}}}', 'a'], '{a}'],
  ['format', ['{0}}}', 'a'], 'a}'],
  ['format', ['{0 }', 'a'], 'a'],
  ['format', ['{0:}', 'a'], 'a'],
  ['format', ['{0,5}|', 'a'], '    a|'],
  ['format', ['{0,-5}|', 'a'], 'a    |'],
  ['format', ['{0, 5}', 'a'], '    a'],
  ['format', ['{0,5:D2}|', 3], '   03|'],
  ['format', ['{0,1:D2}', 100], '100'],
  ['format', ['{0}', [1, "it's", true, null]], "[1,'it's',true,null]"],
  ['format', ['{0}', { a: 'x"y', b: [] }], "{'a':'x\\'y','b':[]}"],
  ['format', ['{0:D2}', '5'], '5'],
  ['format', ['{0:D2}', true], 'True'],
];

const NUMBERS: readonly Row[] = [
  ['format', ['{0:D2}', 5], '05'],
  ['format', ['{0:D2}', 0], '00'],
  ['format', ['{0:d4}', 7], '0007'],
  ['format', ['{0:D3}', -5], '-005'],
  ['format', ['{0:N0}', 1234567], '1,234,567'],
  ['format', ['{0:N}', -1234], '-1,234.00'],
  ['format', ['{0:F1}', 3], '3.0'],
  ['format', ['{0:X}', 255], 'FF'],
  ['format', ['{0:x4}', 255], '00ff'],
  ['format', ['{0:x2}', -1], 'ffffffffffffffff'],
  ['format', ['{0:G}', 1234], '1234'],
  ['format', ['{0:0000}', -7], '-0007'],
];

const PARTLY_KNOWN: readonly Row[] = [
  ['format', ['{0}-{1}', 'a', p], "a-<parameters('p')>"],
  ['format', ['{0:D2}', p], "<format('{0:D2}',parameters('p'))>"],
  ['format', ['a{0,4}', p], "a<format('{0,4}',parameters('p'))>"],
  ['format', ['{0:D2}', holes('a', p)], "a<parameters('p')>"],
  ['format', ['x{0}', id('A.B/c', 'n')], "x<resourceId('A.B/c','n')>"],
  ['format', ['{0}', [p]], "<string(createArray(parameters('p')))>"],
  ['format', [p, 'a'], "<format(parameters('p'),'a')>"],
  ['format', ['{0}-{1}', oneOf('c', 'a', 'b'), oneOf('d', 1, 2)], { oneOf: ['a-1', 'a-2', 'b-1', 'b-2'] }],
  ['format', ['{0:P1}', 1], "<format('{0:P1}',1)>"],
  ['format', ['{0:D2}', 1.5], "<format('{0:D2}',1.5)>"],
];

const WRONG: readonly Row[] = [
  ['format', [], '! format() takes at least 1 argument, but got 0.'],
  ['format', [1, 2], '! format() needs a string as argument 1, but got an integer.'],
  ['format', ['{1}', 'a'], '! format() has no argument for {1}.'],
  ['format', ['{0', 'a'], '! format() cannot read its format: there is a stray brace at position 0.'],
  ['format', ['a}', 'a'], '! format() cannot read its format: there is a stray brace at position 1.'],
  ['format', ['{ 0 }', 'a'], '! format() cannot read its format: there is a stray brace at position 0.'],
];

describe('format', () => {
  testRows(KNOWN, NUMBERS, PARTLY_KNOWN, WRONG);
});
