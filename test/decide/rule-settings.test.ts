import { expect, test } from 'vitest';
import { applyRuleSetting } from '../../src/decide/rule-settings.js';
import { findingOf, ruleOf } from '../support/findings.js';

const NET = ruleOf({ id: 'AML-NET-001', severity: 'high' });
const MON = ruleOf({ id: 'AML-MON-001', severity: 'medium' });

test('a rule that is off is set aside with the reason', () => {
  const settings = new Map([['AML-NET-001', { severity: 'off' as const, reason: 'a private preview' }]]);
  expect(applyRuleSetting(findingOf({ rule: NET }), settings).suppression).toEqual({
    kind: 'config',
    reason: 'a private preview',
  });
  expect(applyRuleSetting(findingOf({ rule: MON }), settings)).toEqual({ finding: findingOf({ rule: MON }) });
});

test('another severity replaces the rule’s own, not that of a lesser condition', () => {
  const settings = new Map([['AML-NET-001', { severity: 'low' as const, reason: undefined }]]);
  const settled = (severity: 'high' | 'info') =>
    applyRuleSetting(findingOf({ rule: NET, severity }), settings).finding.severity;
  expect([settled('high'), settled('info')]).toEqual(['low', 'info']);
});
