import { describe, expect, it } from 'vitest';
import { argumentText } from '../../../src/expand/functions/canonical.js';
import { isTooLarge, sizeOf } from '../../../src/expand/functions/size.js';
import type { Value } from '../../../src/expand/value.js';
import { array } from '../../../src/expand/values.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { holes, id, ORIGIN, oneOf, openArray, param, run, secret, toValue } from './calls.js';

/** `levels` arrays in each other, each holding the one before `width` times. */
function nested(levels: number, width: number): Value {
  let value = toValue(1);
  for (let level = 0; level < levels; level++)
    value = array(
      Array.from({ length: width }, () => value),
      ORIGIN,
    );
  return value;
}

describe('the size of a value', () => {
  it.each([
    [1, 1, 1],
    [[1, 2], 3, 2],
    [{ a: [1], b: param('p') }, 4, 3],
    [holes('a', param('p'), 'b'), 2, 2],
    [oneOf('c', 1, [2]), 4, 3],
    [openArray([1], [2]), 4, 3],
    [id('A.B/c', 'n'), 2, 2],
  ])('%#', (given, parts, depth) => {
    expect(sizeOf(toValue(given))).toEqual({ parts, depth, sensitive: false });
  });

  it('knows of secrets inside', () => {
    for (const given of [secret(param('p')), [1, secret(toValue('x'))], { a: [holes('a', secret(param('p')))] }]) {
      expect(sizeOf(toValue(given)).sensitive).toBe(true);
    }
  });

  it('counts shared parts each time, in the time of the distinct ones', () => {
    expect(sizeOf(nested(40, 2)).parts).toBe(2 ** 41 - 1);
  });

  it('needs no stack', () => {
    expect(sizeOf(nested(100_000, 1)).depth).toBe(100_001);
  });

  it('is too large with too many parts or levels', () => {
    const limits = { ...DEFAULT_LIMITS, nodes: 7, nesting: 3 };
    expect(isTooLarge(nested(2, 2), limits)).toBe(false);
    expect(isTooLarge(nested(2, 3), limits)).toBe(true);
    expect(isTooLarge(nested(3, 1), limits)).toBe(true);
  });

  it.each(['string', 'length', 'array', 'createArray', 'equals', 'guid', 'listKeys', 'any'])(
    'is bounded for %s()',
    (name) => {
      for (const large of [nested(40, 2), nested(100_000, 1)]) {
        expect(run(name, [large]).value).toMatchObject({ kind: 'unknown', reason: 'budget' });
      }
    },
  );
});

describe('the canonical text of a value', () => {
  it('stays short, and tells long values apart', () => {
    const [left, right] = ['a', 'b'].map((end) => argumentText(toValue('x'.repeat(10_000) + end)));
    expect(left?.length).toBeLessThan(2_100);
    expect(left).not.toBe(right);
    expect(left).toBe(argumentText(toValue(`${'x'.repeat(10_000)}a`)));
  });

  it('stays short however much is shared', () => {
    expect(argumentText(nested(60, 2)).length).toBeLessThan(2_100);
  });

  it('does not show what is secret, only whether it is equal', () => {
    const [hush, same, other] = ['hush', 'hush', 'shush'].map((text) => argumentText(toValue([secret(toValue(text))])));
    expect(hush).toMatch(/^createArray\(secret\(#[0-9a-f]{32}\)\)$/);
    expect(hush).toBe(same);
    expect(hush).not.toBe(other);
    expect(argumentText(secret(param('p')))).toBe("parameters('p')");
  });

  it('quotes texts', () => {
    expect(argumentText(toValue({ "it's": ["a'b"] }))).toBe("createObject('it''s',createArray('a''b'))");
  });
});
