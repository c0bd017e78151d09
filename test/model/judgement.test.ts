import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  about,
  allOf,
  anyOf,
  type Evidence,
  type Judgement,
  judged,
  not,
  type Truth,
} from '../../src/model/judgement.js';
import { resourceFrom } from '../support/resources.js';

const resource = resourceFrom({ type: 'Microsoft.Test/things', name: 'thing' });

function evidence(path: string): Evidence {
  return { resource, path, span: resource.headerSpan, absent: false, value: undefined };
}

function judgement(truth: Truth, path = String(truth)): Judgement {
  return judged(
    truth,
    [evidence(path)],
    truth === 'unknown' ? { trueWhen: [`if ${path}`], falseWhen: [`if not ${path}`] } : {},
  );
}

const truths = fc.constantFrom<Truth>(true, false, 'unknown');
const several = fc.array(truths, { maxLength: 5 });
const paths = ({ evidence: found }: Judgement) => found.map((one) => one.path);

describe('judgements', () => {
  it('of several things are those of Kleene', () => {
    fc.assert(
      fc.property(several, (list) => {
        const all = allOf(...list.map((truth) => judgement(truth))).truth;
        expect(all).toBe(list.includes(false) ? false : list.includes('unknown') ? 'unknown' : true);
        const any = anyOf(...list.map((truth) => judgement(truth))).truth;
        expect(any).toBe(list.includes(true) ? true : list.includes('unknown') ? 'unknown' : false);
      }),
    );
  });

  it('follow De Morgan', () => {
    fc.assert(
      fc.property(several, (list) => {
        const judgements = list.map((truth, at) => judgement(truth, `p${at}`));
        const [left, right] = [not(allOf(...judgements)), anyOf(...judgements.map(not))];
        expect(left.truth).toBe(right.truth);
        expect(left.trueWhen).toEqual(right.trueWhen);
        expect(left.falseWhen).toEqual(right.falseWhen);
      }),
    );
  });

  it('tell what decided them', () => {
    const [yes, no, open] = [judgement(true, 'yes'), judgement(false, 'no'), judgement('unknown', 'open')];
    expect(paths(allOf(yes, no, open))).toEqual(['no']);
    expect(paths(allOf(yes, open))).toEqual(['open']);
    expect(paths(anyOf(yes, no, open))).toEqual(['yes']);
    expect(paths(anyOf(no, open))).toEqual(['open', 'no']);
    expect(paths(about(evidence('subject'), no))).toEqual(['subject', 'no']);
  });

  it('tell in which case they would be false', () => {
    const [a, b, no] = [judgement('unknown', 'a'), judgement('unknown', 'b'), judgement(false)];
    expect(allOf(a, b).falseWhen).toEqual(['if not a', 'if not b']);
    expect(anyOf(a, b).falseWhen).toEqual(['if not a and if not b']);
    expect(anyOf(a, no).falseWhen).toEqual(['if not a']);
    expect(not(a).falseWhen).toEqual(['if a']);
    // Whoever cannot tell its own case takes away that of all together.
    expect(anyOf(a, judged('unknown')).falseWhen).toEqual([]);
  });

  it('lose what was asked for when they are negated', () => {
    const asked = judged(false, [{ ...evidence('mode'), expected: 'on', answer: false }]);
    expect(not(asked).evidence).toEqual([{ ...evidence('mode'), answer: true }]);
  });
});
