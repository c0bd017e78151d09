/** The outcome of a scan: what every report is made from. */
import type { UnresolvedModule } from '../expand/resource.js';
import type { Secrets } from '../expand/secrets.js';
import type { Diagnostic } from '../inputs/diagnostic.js';
import type { Finding, Severity } from '../rules/finding.js';

export interface ScanResult {
  readonly result: 'pass' | 'fail' | 'incomplete';
  /** Of all findings, whether shown or not: what fails by severity, what cannot be decided, what is suppressed. */
  readonly counts: Counts;
  /** Worst first, then by file, line, column and rule. Includes those below {@link Thresholds.reportFrom}. */
  readonly findings: readonly Finding[];
  /** Findings of rules that the configuration turned off: in the same order, never counted against the result. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly diagnostics: readonly Diagnostic[];
  /** Secrets that stand in the files: no finding and no diagnostic tells them, and no report may show their places. */
  readonly secrets: Secrets;
  readonly coverage: {
    /** Files read that take part in the analysis. */
    readonly files: number;
    readonly entryPoints: number;
    readonly resources: number;
    readonly unresolvedModules: readonly UnresolvedModule[];
  };
  /** Milliseconds. */
  readonly timing: { readonly totalMs: number; readonly stages: Readonly<Record<string, number>> };
  readonly thresholds: Thresholds;
}

export type Counts = Readonly<Record<Severity | 'unknown' | 'suppressed', number>>;

export interface SuppressedFinding {
  readonly finding: Finding;
  readonly kind: 'config';
  readonly reason: string;
}

export interface Thresholds {
  readonly failOn: Severity | 'never';
  /** The least severity shown; what makes the result fail is shown in any case. */
  readonly reportFrom: Severity;
  readonly onUnknown: 'ignore' | 'report' | 'fail';
  readonly onIncomplete: 'fail' | 'warn';
}
