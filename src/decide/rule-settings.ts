/** What the configuration says about rules, applied to findings. */
import type { RuleSetting } from '../inputs/options.js';
import { isPolicyRuleId } from '../inputs/rule-ids.js';
import type { Finding, Severity } from '../rules/finding.js';
import type { Suppression } from './scan-result.js';

export interface Settled {
  readonly finding: Finding;
  /** Set if its rule is off. */
  readonly suppression: Suppression | undefined;
}

/** Gives a finding the severity its rule is set to, or the reason why its rule is off. */
export function applyRuleSetting(finding: Finding, settings: ReadonlyMap<string, RuleSetting>): Settled {
  const setting = settings.get(finding.rule.id);
  if (setting?.severity === undefined) return { finding, suppression: undefined };
  if (setting.severity === 'off')
    return {
      finding,
      suppression: { kind: 'config', reason: setting.reason ?? '', expires: undefined, ticket: undefined },
    };
  return { finding: withSeverity(finding, setting.severity), suppression: undefined };
}

/**
 * A lesser condition inside a rule keeps its lesser severity; otherwise the configured severity counts. A policy has one condition,
 * and what it weighs comes from its effect.
 */
function withSeverity(finding: Finding, severity: Severity): Finding {
  const { rule } = finding;
  const isWhole = isPolicyRuleId(rule.id) ? finding.severity !== 'info' : finding.severity === rule.severity;
  return isWhole ? { ...finding, severity } : finding;
}
