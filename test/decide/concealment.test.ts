import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Concealer, joined, REDACTED, replaceStretches } from '../../src/decide/concealment.js';

function concealing(...texts: readonly string[]): Concealer {
  return new Concealer({ spans: [], texts });
}

describe('a known secret', () => {
  test.each([
    ['as it is', 'Hunter2x', "the name 'Hunter2x-1'", `the name '${REDACTED}-1'`],
    ['in other case', 'Hunter2x', 'kv-hunter2x', `kv-${REDACTED}`],
    ['in an ARM expression', "a'b'c1", "concat('a''b''c1',x)", `concat('${REDACTED}',x)`],
    ['in JSON', 'a"b\\c', '{"x":"a\\"b\\\\c"}', `{"x":"${REDACTED}"}`],
    ['in a URI', 'a/b+c d', 'https://x?y=a%2Fb%2Bc%20d&z', `https://x?y=${REDACTED}&z`],
    ['in Base64', 'Hunter2x', `'${Buffer.from('Hunter2x').toString('base64')}'`, `'${REDACTED}='`],
    ['by one of its lines', 'first line\n  second one\n', 'x second one y', `x ${REDACTED} y`],
    ['cut off', 'Hunter2x and more of it', "'if x == Hunter2x an...'", `'if x == ${REDACTED}...'`],
    ['of several, the longest', 'Hunter2x', 'Hunter2x-Hunter2x', `${REDACTED}-${REDACTED}`],
    ['that is a word, as a value', 'default', "it is 'default', x/default", `it is '${REDACTED}', x/${REDACTED}`],
    ['that is a word, alone', 'default', 'default', REDACTED],
    ['that is a word, in a sentence', 'default', 'default of parameter x', 'default of parameter x'],
    ['that is short, inside another word', 'abc', 'abcd', 'abcd'],
    ['too short to be told', 'ab', "'ab'", "'ab'"],
  ])('%s', (_, secret, text, safe) => {
    expect(concealing(secret).text(text)).toBe(safe);
  });

  test('in data, names and numbers included', () => {
    const data = { a: ['Hunter2x', 1, true, null], 'x-Hunter2x': { b: 12345678 } };
    expect(concealing('Hunter2x', '12345678').data(data)).toEqual({
      a: [REDACTED, 1, true, null],
      [`x-${REDACTED}`]: { b: REDACTED },
    });
  });

  test('is gone wherever it stands', () => {
    const secret = fc
      .string({ minLength: 6, unit: fc.constantFrom(...'aB3/+ \'"\\%é😀\n') })
      .map((text) => `7${text}9`);
    fc.assert(
      fc.property(fc.string(), secret, fc.string(), (before, text, after) => {
        expect(concealing(text).text(before + text + after)).not.toContain(text);
      }),
    );
  });

  test('among many costs a moment', () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `secret-${index}-x`);
    const concealer = concealing(...texts);
    const started = performance.now();
    for (let round = 0; round < 100; round++) concealer.text(`secret-${round} is the name of secret-${round}-x`);
    expect(concealer.text("'secret-7-x'")).toBe(`'${REDACTED}'`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('stretches', () => {
  test('that touch or overlap are one', () => {
    const stretches = [
      { start: 6, end: 8 },
      { start: 1, end: 3 },
      { start: 2, end: 5 },
      { start: 3, end: 3 },
    ];
    expect(joined(stretches)).toEqual([
      { start: 1, end: 5 },
      { start: 6, end: 8 },
    ]);
    expect(replaceStretches('0123456789', stretches)).toBe(`0${REDACTED}5${REDACTED}89`);
  });
});
