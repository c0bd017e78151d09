/** One finding where a rule and a policy say the same. */
import { describe, expect, it } from 'vitest';
import type { JudgedFinding } from '../../src/decide/decide.js';
import { joinedWithPolicies } from '../../src/decide/policies.js';
import type { DecidedFinding, Suppression } from '../../src/decide/scan-result.js';
import { findingOf, ruleOf } from '../support/findings.js';

const POLICY = ruleOf({ id: 'policy/private', policies: [{ guid: 'private', name: 'Private' }] });
const SUPPRESSED: Suppression = { kind: 'inline', reason: 'pilot', expires: undefined, ticket: undefined };

function judged(over: Partial<DecidedFinding> = {}, suppression?: Suppression): JudgedFinding {
  return { finding: findingOf(over), entryPoint: 'main.bicep', environment: undefined, suppression };
}

const ids = (findings: readonly JudgedFinding[]) => findings.map(({ finding }) => finding.rule.id);

describe('a rule and a policy', () => {
  it('about one property are one finding, with the worse severity and both texts', () => {
    const own = judged({ severity: 'medium', message: 'It is open.' });
    const asked = judged({ rule: POLICY, severity: 'high', message: 'The policy says so.' });
    const [joined, ...others] = joinedWithPolicies([own, asked]);
    expect(others).toEqual([]);
    expect(joined?.finding).toMatchObject({
      rule: { id: 'AML-NET-001' },
      severity: 'high',
      message: 'It is open. The policy says so.',
      alsoAskedBy: [{ guid: 'private' }],
    });
  });

  it('keep the severity of the rule where it is the worse', () => {
    const [joined] = joinedWithPolicies([judged({ severity: 'critical' }), judged({ rule: POLICY, severity: 'high' })]);
    expect(joined?.finding.severity).toBe('critical');
  });

  it('join where the rule names the policy, whatever either points at', () => {
    const guid = findingOf().rule.policies[0]?.guid ?? '';
    const rule = ruleOf({ id: `policy/${guid}`, policies: [{ guid: guid.toUpperCase(), name: 'Built-in' }] });
    expect(ids(joinedWithPolicies([judged(), judged({ rule, property: undefined })]))).toEqual(['AML-NET-001']);
  });

  it.each<[string, JudgedFinding, JudgedFinding]>([
    ['of different properties', judged(), judged({ rule: POLICY, property: 'properties.other' })],
    [
      'of different resources',
      judged(),
      judged({ rule: POLICY, resource: { ...findingOf().resource, address: 'other' } }),
    ],
    ['where only one is decided', judged(), judged({ rule: POLICY, status: 'unknown' })],
    ['where the rule is suppressed', judged({}, SUPPRESSED), judged({ rule: POLICY })],
    ['where the policy exempts', judged(), judged({ rule: POLICY }, SUPPRESSED)],
    ['where the policy only changes', judged(), judged({ rule: POLICY, severity: 'info' })],
  ])('stay two findings: %s', (_, own, asked) => {
    expect(ids(joinedWithPolicies([own, asked]))).toEqual(['AML-NET-001', 'policy/private']);
  });

  it('stay as they are where there are no policies', () => {
    const findings = [judged(), judged()];
    expect(joinedWithPolicies(findings)).toBe(findings);
  });
});
