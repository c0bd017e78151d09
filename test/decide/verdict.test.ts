import { describe, expect, test } from 'vitest';
import type { DecidedFinding, Thresholds } from '../../src/decide/scan-result.js';
import { countsOf, exitStatusOf, isShown, resultOf } from '../../src/decide/verdict.js';
import { type DiagnosticCode, diagnostic } from '../../src/inputs/diagnostic.js';
import type { Severity } from '../../src/rules/finding.js';
import { findingOf, scanResultOf } from '../support/findings.js';

const DEFAULTS: Thresholds = {
  failOn: 'high',
  reportFrom: 'info',
  onUnknown: 'report',
  onIncomplete: 'fail',
  newOnly: false,
  profile: 'baseline',
};

function finding(
  severity: Severity,
  status: DecidedFinding['status'] = 'fail',
  isNew: boolean | null = null,
): DecidedFinding {
  return findingOf({ severity, status, isNew });
}

describe('the result', () => {
  test.each<[string, DecidedFinding[], DiagnosticCode[], Partial<Thresholds>, string, number]>([
    ['nothing found', [], [], {}, 'pass', 0],
    ['at the threshold', [finding('high')], [], {}, 'fail', 1],
    ['above the threshold', [finding('critical')], [], {}, 'fail', 1],
    ['below the threshold', [finding('medium')], [], {}, 'pass', 0],
    ['a lower threshold', [finding('info')], [], { failOn: 'info' }, 'fail', 1],
    ['never', [finding('critical')], [], { failOn: 'never' }, 'pass', 0],
    ['undecided', [finding('critical', 'unknown')], [], {}, 'pass', 0],
    ['undecided, to fail', [finding('high', 'unknown')], [], { onUnknown: 'fail' }, 'fail', 1],
    ['undecided below the threshold, to fail', [finding('low', 'unknown')], [], { onUnknown: 'fail' }, 'pass', 0],
    ['undecided, to fail, never', [finding('high', 'unknown')], [], { onUnknown: 'fail', failOn: 'never' }, 'pass', 0],
    ['a file not read', [], ['syntax-error'], {}, 'incomplete', 3],
    ['a file not read, to warn', [], ['syntax-error'], { onIncomplete: 'warn' }, 'incomplete', 0],
    ['a warning', [], ['skipped-path'], {}, 'pass', 0],
    ['a note', [], ['compiled-artefact'], {}, 'pass', 0],
    ['a file not read and a finding', [finding('high')], ['syntax-error'], {}, 'fail', 1],
    ['old', [finding('high', 'fail', false)], [], { newOnly: true }, 'pass', 0],
    ['old where all count', [finding('high', 'fail', false)], [], {}, 'fail', 1],
    ['new', [finding('high', 'fail', true)], [], { newOnly: true }, 'fail', 1],
    ['not comparable', [finding('high')], [], { newOnly: true }, 'fail', 1],
    ['not comparable, to warn', [finding('high')], [], { newOnly: true, onIncomplete: 'warn' }, 'pass', 0],
    ['an internal error', [], ['internal-error'], {}, 'incomplete', 4],
    ['an internal error, to warn', [], ['internal-error'], { onIncomplete: 'warn' }, 'incomplete', 4],
    ['an internal error and a finding', [finding('high')], ['internal-error'], {}, 'fail', 4],
  ])('%s', (_, findings, codes, over, result, status) => {
    const thresholds = { ...DEFAULTS, ...over };
    const diagnostics = codes.map((code) => ({ ...diagnostic(code, 'x'), isNew: null }));
    expect(resultOf(findings, diagnostics, thresholds)).toBe(result);
    expect(exitStatusOf(scanResultOf({ findings, diagnostics, thresholds }))).toBe(status);
  });

  test('counts what fails by severity and the undecided apart', () => {
    const findings = [finding('high'), finding('high', 'unknown'), finding('low'), finding('low')];
    const suppressed = [
      { finding: finding('critical'), kind: 'config' as const, reason: 'x', expires: undefined, ticket: undefined },
    ];
    expect(countsOf(findings, suppressed)).toEqual({
      critical: 0,
      high: 1,
      medium: 0,
      low: 2,
      info: 0,
      unknown: 1,
      suppressed: 1,
    });
  });
});

describe('what is shown', () => {
  test.each<[DecidedFinding, Partial<Thresholds>, boolean]>([
    [finding('info'), {}, true],
    [finding('low'), { reportFrom: 'medium' }, false],
    [finding('medium'), { reportFrom: 'medium' }, true],
    [finding('low'), { reportFrom: 'high', failOn: 'low' }, true],
    [finding('high', 'unknown'), {}, true],
    [finding('high', 'unknown'), { onUnknown: 'ignore' }, false],
    [finding('low', 'unknown'), { reportFrom: 'medium' }, false],
    [finding('low', 'unknown'), { reportFrom: 'medium', onUnknown: 'fail', failOn: 'low' }, true],
  ])('%#', (one, over, shown) => {
    expect(isShown(one, { ...DEFAULTS, ...over })).toBe(shown);
  });
});
