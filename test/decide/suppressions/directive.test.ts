import { describe, expect, test } from 'vitest';
import { readDirective } from '../../../src/decide/suppressions/directive.js';

const IDS = new Map([
  ['AML-NET-001', 'AML-NET-001'],
  ['AML-NET-002', 'AML-NET-002'],
  ['AML-MON-101', 'AML-MON-001'],
]);

describe('a comment suppresses', () => {
  test.each([
    [
      '// azureml-gate:ignore AML-NET-001 reason="private preview"',
      { rules: ['AML-NET-001'], reason: 'private preview' },
    ],
    [
      '# azureml-gate:ignore AML-NET-001 expires=2027-01-31 reason="private preview, ticket 123"',
      { rules: ['AML-NET-001'], reason: 'private preview, ticket 123', expires: '2027-01-31' },
    ],
    [
      "azureml-gate:ignore aml-net-001, AML-NET-002 reason='two'",
      { rules: ['AML-NET-001', 'AML-NET-002'], reason: 'two' },
    ],
    [
      'azureml-gate:ignore AML-MON-101 reason=alias ticket=OPS-12',
      { rules: ['AML-MON-001'], reason: 'alias', ticket: 'OPS-12' },
    ],
    ['azureml-gate:ignore AML-NET-001 AML-NET-001 reason=once', { rules: ['AML-NET-001'], reason: 'once' }],
  ])('%s', (line, expected) => {
    const directive = { expires: undefined, ticket: undefined, ...expected };
    expect(readDirective(line, IDS)).toEqual({ kind: 'directive', directive });
  });
});

describe('a comment means to suppress and does not', () => {
  test.each<readonly [string, string]>([
    ['azureml-gate:ignore reason="x"', 'It names no rule.'],
    ['azureml-gate:ignore AML-NET-001', 'It gives no reason: add reason="...".'],
    ['azureml-gate:ignore AML-NET-001 reason=""', 'It gives no reason: add reason="...".'],
    ['azureml-gate:ignore AML-NET-100 reason=x', "There is no rule 'AML-NET-100'; did you mean 'AML-NET-001'?"],
    ['azureml-gate:ignore AML-NET-001 because it is fine', "There is no rule 'because'."],
    ['azureml-gate:ignore AML-NET-001 expire=2027-01-31 reason=x', "It knows no 'expire'; did you mean 'expires'?"],
    [
      'azureml-gate:ignore AML-NET-001 expires=31.1.2027 reason=x',
      "'31.1.2027' is no day: write it like expires=2027-01-31.",
    ],
    [
      'azureml-gate:ignore AML-NET-001 expires=2027-02-30 reason=x',
      "'2027-02-30' is no day: write it like expires=2027-01-31.",
    ],
    ['azureml-gate:ignore AML-NET-001 reason=x reason=y', "It says 'reason' twice."],
    ...[
      'azureml-gate: ignore AML-NET-001 reason=x',
      'azureml-gate:skip AML-NET-001',
      'AzureML-Gate:ignore AML-NET-001',
      'aml-gate:ignore AML-NET-001',
      'azureml-gate:ignore:AML-NET-001',
    ].map(
      (line) => [line, 'It is written "azureml-gate:ignore RULE-ID reason="..."", in exactly these letters.'] as const,
    ),
  ])('%s', (line, message) => {
    expect(readDirective(line, IDS)).toEqual({ kind: 'malformed', message });
  });
});

test.each(['// checked by azureml-gate', 'see azureml-gate on how to ignore findings', 'ignore'])(
  '%s is prose',
  (line) => {
    expect(readDirective(line, IDS)).toBeUndefined();
  },
);
