/** What the rules of the catalogue and the policies of an organisation both say about a resource is told once. */
import { isPolicyRuleId } from '../inputs/rule-ids.js';
import { type Finding, SEVERITIES } from '../rules/finding.js';
import type { JudgedFinding } from './decide.js';

/**
 * The findings of one evaluation, those of policies joined with the findings of rules about the same property of the same
 * resource, or of rules that name the policy as one that asks for the same. The rule's finding stays, with the worse severity
 * and the policy's sentence; what is suppressed is joined with nothing, as nobody excuses what Azure refuses.
 */
export function joinedWithPolicies(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  const policies = findings.filter(({ finding }) => isPolicyRuleId(finding.rule.id));
  if (policies.length === 0) return findings;
  const joined = new Map(findings.map((one) => [one, one]));
  for (const policy of policies) {
    const partner = findings.find((one) => saysTheSame(one, policy));
    const known = partner && joined.get(partner);
    if (partner === undefined || known === undefined) continue;
    joined.delete(policy);
    joined.set(partner, { ...known, finding: withPolicy(known.finding, policy.finding) });
  }
  return [...joined.values()];
}

function saysTheSame(one: JudgedFinding, policy: JudgedFinding): boolean {
  const { finding } = one;
  const { finding: asked } = policy;
  if (isPolicyRuleId(finding.rule.id) || one.suppression !== undefined || policy.suppression !== undefined)
    return false;
  // What a policy would change by itself is news, not a mistake.
  if (asked.severity === 'info' || finding.status !== asked.status) return false;
  if (finding.resource.address !== asked.resource.address) return false;
  return isOneProperty(finding, asked) || isOnePolicy(finding, asked);
}

function isOneProperty({ property }: Finding, asked: Finding): boolean {
  return property !== undefined && property.toLowerCase() === asked.property?.toLowerCase();
}

function isOnePolicy({ rule }: Finding, asked: Finding): boolean {
  return rule.policies.some(({ guid }) => asked.rule.policies.some((one) => one.guid.toLowerCase() === guid));
}

function withPolicy(finding: Finding, asked: Finding): Finding {
  const isWorse = SEVERITIES.indexOf(asked.severity) < SEVERITIES.indexOf(finding.severity);
  return {
    ...finding,
    severity: isWorse ? asked.severity : finding.severity,
    message: `${finding.message} ${asked.message}`,
    alsoAskedBy: [...(finding.alsoAskedBy ?? []), ...asked.rule.policies],
  };
}
