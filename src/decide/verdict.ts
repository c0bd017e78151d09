/** From findings and diagnostics to pass, fail or incomplete. */
import { SEVERITIES, type Severity } from '../rules/finding.js';
import type {
  Counts,
  DecidedDiagnostic,
  DecidedFinding,
  ScanResult,
  SuppressedFinding,
  Thresholds,
} from './scan-result.js';

/** `fail` before `incomplete` before `pass`. */
export function resultOf(
  findings: readonly DecidedFinding[],
  diagnostics: readonly DecidedDiagnostic[],
  thresholds: Thresholds,
): ScanResult['result'] {
  if (findings.some((finding) => countsAgainst(finding, thresholds))) return 'fail';
  return diagnostics.some((item) => keepsIncomplete(item, thresholds)) ? 'incomplete' : 'pass';
}

/** True if the diagnostic makes the result incomplete: what the base could not read either is no news. */
export function keepsIncomplete(item: DecidedDiagnostic, { newOnly }: Thresholds): boolean {
  return item.level === 'error' && !(newOnly && item.isNew === false);
}

/** True if the finding makes the result fail. */
export function countsAgainst(finding: DecidedFinding, thresholds: Thresholds): boolean {
  if (thresholds.newOnly && !countsAsNew(finding, thresholds)) return false;
  if (finding.status === 'unknown' && thresholds.onUnknown !== 'fail') return false;
  return thresholds.failOn !== 'never' && isAtLeast(finding.severity, thresholds.failOn);
}

/** What cannot be compared counts where an incomplete analysis does. */
function countsAsNew({ isNew }: DecidedFinding, { onIncomplete }: Thresholds): boolean {
  return isNew ?? onIncomplete === 'fail';
}

/** True if reports show the finding. What fails is never hidden. */
export function isShown(finding: DecidedFinding, thresholds: Thresholds): boolean {
  if (countsAgainst(finding, thresholds)) return true;
  if (finding.status === 'unknown' && thresholds.onUnknown === 'ignore') return false;
  return isAtLeast(finding.severity, thresholds.reportFrom);
}

/** The findings that reports show, in order. */
export function shownFindings(result: ScanResult): readonly DecidedFinding[] {
  return result.findings.filter((finding) => isShown(finding, result.thresholds));
}

/** True if `severity` is as bad as `least` or worse. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

export function countsOf(findings: readonly DecidedFinding[], suppressed: readonly SuppressedFinding[]): Counts {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0, suppressed: suppressed.length };
  for (const finding of findings) counts[finding.status === 'unknown' ? 'unknown' : finding.severity] += 1;
  return counts;
}

/** Findings that fail, of every severity. */
export function failCount(counts: Counts): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}

/** 0 pass, 1 fail, 3 incomplete, 4 internal error. (2, wrong usage, never gets as far as a result.) */
export type ExitStatus = 0 | 1 | 3 | 4;

/** The exit status of a result. An internal error outranks everything, since no verdict can be trusted then. */
export function exitStatusOf(result: ScanResult): ExitStatus {
  if (result.diagnostics.some((item) => item.code === 'internal-error')) return 4;
  if (result.result === 'fail') return 1;
  return result.result === 'incomplete' && result.thresholds.onIncomplete === 'fail' ? 3 : 0;
}
