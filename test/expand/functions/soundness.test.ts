/**
 * What a function answers from partial knowledge must hold for everything the unknown parts may turn out to be:
 * each call is made with known arguments and again with parts of them forgotten, and the second answer has to
 * leave room for the first.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { array, object, text } from '../../../src/expand/values.js';
import { covers, forget, forgotten, IGNORING_CASE } from '../forgetting.js';
import { type Given, lambda, ORIGIN, run, SPAN, toValue } from './calls.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '-', '/'), maxLength: 5 });
const number = fc.integer({ min: -2, max: 5 });
const leaf: fc.Arbitrary<Given> = fc.oneof(word, number, fc.boolean(), fc.constant(null));
const name = fc.constantFrom('a', 'A', 'b', 'c');
const { data } = fc.letrec<{ data: Given }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    leaf,
    fc.array(tie('data'), { maxLength: 3 }),
    fc.dictionary(name, tie('data'), { maxKeys: 3 }),
  ),
}));
const list = fc.array(data, { maxLength: 4 });
const record = fc.dictionary(name, data, { maxKeys: 3 });
const words = fc.array(word, { maxLength: 4 });

const prefixed = lambda(1, (item) => [item ?? null]);
const isA = lambda(1, (item) => run('equals', [item ?? null, 'a']).value ?? null);

const CALLS: readonly (readonly [name: string, ...args: readonly fc.Arbitrary<Given>[]])[] = [
  ['and', fc.boolean(), fc.boolean(), fc.boolean()],
  ['or', fc.boolean(), fc.boolean(), fc.boolean()],
  ['not', fc.boolean()],
  ['coalesce', data, data, data],
  ['equals', data, data],
  ['equals', word, word],
  ['equals', record, record],
  ['less', number, number],
  ['add', number, number],
  ['max', fc.array(number, { maxLength: 3 })],
  ['toLower', word],
  ['trim', fc.string({ unit: fc.constantFrom(' ', 'a'), maxLength: 5 })],
  ['padLeft', word, fc.nat(8), fc.constant('-')],
  ['replace', word, fc.constantFrom('a', 'ab', '-b'), word],
  ['substring', word, number, number],
  ['split', word, fc.constantFrom('-', '/', ['-', '/'])],
  ['join', words, word],
  ['startsWith', word, word],
  ['endsWith', word, word],
  ['format', fc.constantFrom('{0}', 'x{0}-{1}', '{1:D2}', '{0,4}'), data, number],
  ['empty', data],
  ['length', data],
  ['contains', data, data],
  ['contains', word, word],
  ['contains', list, leaf],
  ['contains', record, name],
  ['concat', word, leaf, word],
  ['concat', list, list],
  ['first', list],
  ['first', word],
  ['last', list],
  ['last', word],
  ['take', list, number],
  ['take', word, number],
  ['skip', list, number],
  ['skip', word, number],
  ['indexOf', word, word],
  ['indexOf', list, leaf],
  ['lastIndexOf', word, word],
  ['lastIndexOf', list, leaf],
  ['flatten', fc.array(list, { maxLength: 3 })],
  ['union', list, list],
  ['union', record, record],
  ['union', record, record, record],
  ['intersection', list, list],
  ['intersection', record, record],
  ['distinct', list],
  ['string', data],
  ['array', data],
  ['createArray', data, data],
  ['createObject', name, data],
  ['items', record],
  ['objectKeys', record],
  ['shallowMerge', fc.array(record, { maxLength: 3 })],
  ['tryGet', record, name],
  ['tryGet', list, number],
  ['indexFromEnd', list, number],
  ['map', list, fc.constant(prefixed)],
  ['filter', list, fc.constant(isA)],
  ['mapValues', record, fc.constant(prefixed)],
];

describe('partial knowledge is sound', () => {
  it.each(CALLS.map(([called, ...args]) => ({ called, args, shown: args.length })))(
    '$called() of $shown arguments',
    ({ called, args }) => {
      const property = fc.property(fc.tuple(...args), fc.infiniteStream(fc.nat(1000)), (given, random) => {
        const known = given.map(toValue);
        const { value: full, rejections } = run(called, known);
        const next = (): number => random.next().value ?? 0;
        const partly = known.map((arg) => forget(arg, next));
        const answer = run(called, partly);
        // A wrong call has no result to compare; a right one must not be taken for wrong.
        if (rejections.length > 0 || full === undefined || full.kind === 'unknown') return;
        expect(answer.rejections).toEqual([]);
        expect(answer.value !== undefined && covers(answer.value, full, IGNORING_CASE)).toBe(true);
      });
      fc.assert(property, { numRuns: 200 });
    },
  );

  it('notices an answer that leaves no room', () => {
    const [a, b] = [toValue('a'), toValue('b')];
    expect(covers(a, b)).toBe(false);
    expect(covers(text(['a', forgotten(b)], ORIGIN), b)).toBe(false);
    expect(covers(array([a], ORIGIN), array([a, b], ORIGIN))).toBe(false);
    expect(covers(object([{ name: 'a', span: SPAN, value: a }], ORIGIN), object([], ORIGIN))).toBe(false);
  });
});
