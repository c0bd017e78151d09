import { expect, test } from 'vitest';
import { applyRuleSettings } from '../../src/decide/rule-settings.js';
import { findingOf, ruleOf } from '../support/findings.js';

const NET = ruleOf({ id: 'AML-NET-001', severity: 'high' });
const MON = ruleOf({ id: 'AML-MON-001', severity: 'medium' });

test('a rule that is off is set aside with the reason', () => {
  const findings = [findingOf({ rule: NET }), findingOf({ rule: MON })];
  const settings = new Map([['AML-NET-001', { severity: 'off' as const, reason: 'a private preview' }]]);
  const settled = applyRuleSettings(findings, settings);
  expect(settled.findings).toEqual([findings[1]]);
  expect(settled.suppressed).toEqual([{ finding: findings[0], kind: 'config', reason: 'a private preview' }]);
});

test('another severity replaces the rule’s own, not that of a lesser condition', () => {
  const findings = [findingOf({ rule: NET, severity: 'high' }), findingOf({ rule: NET, severity: 'info' })];
  const settings = new Map([['AML-NET-001', { severity: 'low' as const, reason: undefined }]]);
  expect(applyRuleSettings(findings, settings).findings.map((finding) => finding.severity)).toEqual(['low', 'info']);
});
