/** The outcome of a scan: what every report is made from. */
import type { UnresolvedModule } from '../expand/resource.js';
import type { Secrets } from '../expand/secrets.js';
import type { Fix } from '../fix/fix.js';
import type { Changes } from '../inputs/changes.js';
import type { Diagnostic } from '../inputs/diagnostic.js';
import type { ProfileName } from '../inputs/options.js';
import type { Span } from '../inputs/source-file.js';
import type { Picture } from '../model/picture/picture.js';
import type { Finding, Severity } from '../rules/finding.js';

export interface ScanResult {
  readonly result: 'pass' | 'fail' | 'incomplete';
  /** Of all findings, whether shown or not: what fails by severity, what cannot be decided, what is suppressed. */
  readonly counts: Counts;
  /** Worst first, then by file, line, column and rule. Includes those below {@link Thresholds.reportFrom}. */
  readonly findings: readonly DecidedFinding[];
  /** Findings that somebody took responsibility for: in the same order, never counted against the result. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly diagnostics: readonly DecidedDiagnostic[];
  /** What the findings were compared with to tell new ones from old ones. */
  readonly comparison: Comparison;
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
  /** The Azure ML systems as pictures, in the order of the files; undefined unless a report was to show them. */
  readonly systems?: readonly Picture[];
  /** What each rule came to, passing resources included, by rule id; undefined unless a report was to show it. */
  readonly checks?: ReadonlyMap<string, RuleCheck>;
}

/** How many resources a rule was asked about, by what it answered. With several parameter files the worst answer counts. */
export type RuleCheck = Readonly<Record<'pass' | 'fail' | 'unknown', number>>;

/** A finding, and what the comparison with the base says about it. */
export interface DecidedFinding extends Finding {
  /** False if the base has it too; true if it does not; null if that cannot be told. */
  readonly isNew: boolean | null;
  /**
   * Where to annotate it: the first place of the value's way that the pull request changed, else {@link Finding.span}. The
   * same as that without a comparison.
   */
  readonly annotateAt: Span;
  /** A suppression that counts only when it is merged: a pull request does not switch off its own gate. */
  readonly pending?: Suppression | undefined;
  /** What would mend it, where the program knows. */
  readonly fix?: Fix | undefined;
}

export interface DecidedDiagnostic extends Diagnostic {
  /** As of a finding. */
  readonly isNew: boolean | null;
}

export type Comparison =
  /** Every finding counts. `reason` says why there is none although one was wanted. */
  | { readonly mode: 'none'; readonly reason: string | undefined }
  | {
      readonly mode: 'git' | 'api';
      /** The commit compared with. */
      readonly base: string;
      readonly changes: Changes;
      /** Findings of the base that the head no longer has. */
      readonly fixed: readonly DecidedFinding[];
      /** True if nothing that was changed can touch what is checked, so that nothing was evaluated. */
      readonly nothingRelevant: boolean;
    };

export type Counts = Readonly<Record<Severity | 'unknown' | 'suppressed', number>>;

/** Somebody took responsibility for a finding. */
export interface Suppression {
  readonly kind: 'config' | 'inline' | 'baseline' | 'exemption';
  readonly reason: string;
  /** The last day it holds, `2027-01-31`. */
  readonly expires: string | undefined;
  readonly ticket: string | undefined;
}

export interface SuppressedFinding extends Suppression {
  readonly finding: DecidedFinding;
}

export interface Thresholds {
  readonly failOn: Severity | 'never';
  /** The least severity shown; what makes the result fail is shown in any case. */
  readonly reportFrom: Severity;
  readonly onUnknown: 'ignore' | 'report' | 'fail';
  readonly onIncomplete: 'fail' | 'warn';
  /** Only what the base does not have counts against the result. Without a comparison everything does. */
  readonly newOnly: boolean;
  /** Whose severities count where the configuration gives none. */
  readonly profile: ProfileName;
}
