/** What the gate says about suppressions themselves, and about what Azure has besides. They look at no resource, so they are no rules of the catalogue. */
import { defineRule, type Rule } from '../../rules/rule.js';

interface GateRule {
  readonly id: string;
  readonly title: string;
  readonly severity: 'medium' | 'low';
}

function gateRule({ id, title, severity }: GateRule): Rule {
  const parts = { id, title, severity, category: 'governance', mission: ['S5'], mcsb: ['GS-1'] } as const;
  return defineRule({ ...parts, appliesTo: [], messages: {}, check: () => [] });
}

export const MALFORMED = gateRule({
  id: 'AML-GATE-001',
  title: 'Suppression that cannot be read',
  severity: 'medium',
});
export const EXPIRED = gateRule({ id: 'AML-GATE-002', title: 'Suppression that has expired', severity: 'medium' });
export const UNUSED = gateRule({ id: 'AML-GATE-003', title: 'Suppression of nothing', severity: 'low' });
export const FORBIDDEN = gateRule({
  id: 'AML-GATE-004',
  title: 'Suppression that the organisation does not accept',
  severity: 'medium',
});

export const UNDECLARED = gateRule({
  id: 'AML-GATE-005',
  title: 'In Azure, and declared by no file',
  severity: 'medium',
});

export const GATE_RULES: readonly Rule[] = [MALFORMED, EXPIRED, UNUSED, FORBIDDEN, UNDECLARED];
