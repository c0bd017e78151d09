import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeFindings } from '../../src/decide/merge.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import type { Finding, Severity } from '../../src/rules/finding.js';
import { SEVERITIES } from '../../src/rules/finding.js';
import { findingOf, ruleOf, spanOf } from '../support/findings.js';

const MAIN = new SourceFile('main.bicep', 'one\ntwo\nthree\n');
const ONE = { span: spanOf(MAIN, 'one'), message: 'argument access' };
const TWO = { span: spanOf(MAIN, 'two'), message: 'argument access' };

function resource(address: string, name = 'ws'): Finding['resource'] {
  return { type: 'Microsoft.MachineLearningServices/workspaces', name, address, form: 'bicep' };
}

describe('merging', () => {
  test('lists the environments of equal findings', () => {
    const merged = mergeFindings([
      findingOf({ environments: ['prod.bicepparam'], assumptions: ['b'], related: [ONE] }),
      findingOf({ environments: ['dev.bicepparam'], assumptions: ['a', 'b'], related: [ONE, TWO] }),
    ]);
    expect(merged).toEqual([
      findingOf({ environments: ['dev.bicepparam', 'prod.bicepparam'], assumptions: ['b', 'a'], related: [ONE, TWO] }),
    ]);
  });

  test('keeps what fails apart from what is undecided', () => {
    expect(mergeFindings([findingOf({ status: 'fail' }), findingOf({ status: 'unknown' })])).toHaveLength(2);
  });

  test('one place in a module that two entry points call is one finding, whichever comes first', () => {
    const first = findingOf({ fingerprint: 'a', resource: resource('a.bicep:m/ws') });
    const second = findingOf({ fingerprint: 'b', resource: resource('b.bicep:m/ws') });
    expect(mergeFindings([second, first])).toEqual([first]);
    expect(mergeFindings([first, second])).toEqual([first]);
  });

  test.each(['module m', 'loop over item', 'for_each', 'count'])(
    '%s on the way does not keep findings apart, and is listed',
    (message) => {
      const calls = [ONE, TWO].map(({ span }) => ({ span, message }));
      const findings = calls.map((call, index) => findingOf({ fingerprint: `${index}`, related: [call] }));
      expect(mergeFindings(findings)).toEqual([findingOf({ fingerprint: '0', related: calls })]);
    },
  );

  test('names the other copies of a loop, each once, whichever comes first', () => {
    const copies = ['vision', 'language', 'speech', 'speech'].map((name, at) =>
      findingOf({ fingerprint: `${at}`, resource: resource(`main.bicep:ws[${at}]`, name) }),
    );
    const expected = [{ resource: { name: 'vision' }, copies: ['language', 'speech'] }];
    expect(mergeFindings(copies)).toMatchObject(expected);
    expect(mergeFindings([...copies].reverse())).toMatchObject(expected);
    const [merged] = mergeFindings(copies);
    expect(merged && mergeFindings([merged, ...copies])).toMatchObject(expected);
  });

  test.each<[string, Partial<Finding>]>([
    ['the place to change first', { related: [TWO] }],
    ['the message', { message: 'another' }],
    ['the rule', { rule: ruleOf({ id: 'AML-NET-002' }) }],
    ['the place', { span: spanOf(MAIN, 'two') }],
    ['the severity', { severity: 'low' }],
    ['the property', { property: 'properties.other' }],
  ])('stay two if %s differs', (_, over) => {
    const left = findingOf({ fingerprint: 'a', related: [ONE] });
    expect(mergeFindings([left, findingOf({ fingerprint: 'b', related: [ONE], ...over })])).toHaveLength(2);
  });

  test('equal text in another file is another place', () => {
    const copy = new SourceFile('copy.bicep', MAIN.text);
    const left = findingOf({ fingerprint: 'a', span: spanOf(MAIN, 'two'), related: [] });
    const right = findingOf({ fingerprint: 'b', span: spanOf(copy, 'two'), related: [] });
    expect(mergeFindings([left, right])).toHaveLength(2);
  });
});

describe('order', () => {
  test('worst first, then decided, file, line, column, rule', () => {
    const other = new SourceFile('a.bicep', MAIN.text);
    const expected = [
      findingOf({ fingerprint: '1', severity: 'critical', span: spanOf(MAIN, 'two') }),
      findingOf({ fingerprint: '2', severity: 'high', span: spanOf(other, 'two') }),
      findingOf({ fingerprint: '3', severity: 'high', span: spanOf(MAIN, 'one') }),
      findingOf({ fingerprint: '4', severity: 'high', span: spanOf(MAIN, 'two') }),
      findingOf({ fingerprint: '5', severity: 'high', span: spanOf(MAIN, 'wo') }),
      findingOf({ fingerprint: '6', severity: 'high', span: spanOf(MAIN, 'wo'), rule: ruleOf({ id: 'AML-NET-002' }) }),
      findingOf({ fingerprint: '7', severity: 'high', status: 'unknown', span: spanOf(other, 'one') }),
      findingOf({ fingerprint: '8', severity: 'low', span: spanOf(MAIN, 'one') }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(expected, { minLength: expected.length }), (shuffled) => {
        expect(mergeFindings(shuffled).map((finding) => finding.fingerprint)).toEqual([
          '1',
          '2',
          '3',
          '4',
          '5',
          '6',
          '7',
          '8',
        ]);
      }),
      { numRuns: 50 },
    );
  });

  test('merging again changes nothing', () => {
    const some = fc.record({
      fingerprint: fc.constantFrom('a', 'b', 'c'),
      severity: fc.constantFrom<Severity>(...SEVERITIES),
      environments: fc.subarray(['x', 'y']),
      address: fc.constantFrom('m', 'n'),
      name: fc.constantFrom('x', 'y'),
    });
    fc.assert(
      fc.property(fc.array(some), (list) => {
        const findings = list.map(({ address, name, ...over }) =>
          findingOf({ ...over, resource: resource(address, name) }),
        );
        const once = mergeFindings(findings);
        expect(mergeFindings(once)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});
