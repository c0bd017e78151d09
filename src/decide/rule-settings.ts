/** What the configuration says about rules, applied to findings. */
import type { RuleSetting } from '../inputs/options.js';
import type { Finding, Severity } from '../rules/finding.js';
import type { SuppressedFinding } from './scan-result.js';

export interface Settled {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** Gives findings the severities their rules are set to, and sets aside those of rules that are off. */
export function applyRuleSettings(findings: readonly Finding[], settings: ReadonlyMap<string, RuleSetting>): Settled {
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const setting = settings.get(finding.rule.id);
    if (setting === undefined) kept.push(finding);
    else if (setting.severity === 'off') suppressed.push({ finding, kind: 'config', reason: setting.reason ?? '' });
    else kept.push(withSeverity(finding, setting.severity));
  }
  return { findings: kept, suppressed };
}

/** A lesser condition inside a rule keeps its lesser severity; otherwise the configured severity counts. */
function withSeverity(finding: Finding, severity: Severity): Finding {
  return finding.severity === finding.rule.severity ? { ...finding, severity } : finding;
}
