/** Annotations on the files of a pull request, within what a runner keeps. */
import type { DecidedFinding, ScanResult } from '../decide/scan-result.js';
import { countsAgainst, keepsIncomplete, shownFindings } from '../decide/verdict.js';
import type { Diagnostic } from '../inputs/diagnostic.js';
import { rangeOf, type SourceRange } from '../inputs/source-file.js';
import { clip, plain } from './inert.js';
import { redact } from './redact.js';
import {
  azureLines,
  declaredAs,
  docsOf,
  furtherAssumptionsOf,
  messageOf,
  nameOf,
  placeOfDiagnostic,
  reasonsOf,
} from './wording.js';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  /** Lines of plain text. */
  readonly message: string;
  readonly place: AnnotationPlace | undefined;
}

export interface AnnotationPlace {
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only where both lines are the same: the service takes columns of one line only. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

export interface Annotations {
  /** Worst first. */
  readonly kept: readonly Annotation[];
  /** How many more there would be, by level. */
  readonly dropped: Readonly<Record<AnnotationLevel, number>>;
}

/**
 * A runner keeps the first ten annotations of each level in a step and drops the others without a word, and cuts messages
 * at 4,096 characters (actions/runner, ExecutionContext.cs). The tenth error is left to the line that says why the step failed.
 */
const KEPT: Readonly<Record<AnnotationLevel, number>> = { error: 9, warning: 10, notice: 10 };
const MAX_MESSAGE = 4_000;
const MAX_TITLE = 255;

/** Findings first, then whatever kept the analysis from being complete. */
export function annotationsOf(result: ScanResult): Annotations {
  const all = [
    ...shownFindings(result)
      .filter((finding) => !isOld(finding, result) && !isHint(finding))
      .map((finding) => findingAnnotation(finding, result)),
    ...result.diagnostics
      .filter((item) => keepsIncomplete(item, result.thresholds))
      .map((item) => diagnosticAnnotation(item, result)),
  ];
  const counts = { error: 0, warning: 0, notice: 0 };
  const kept = all.filter(({ level }) => ++counts[level] <= KEPT[level]);
  const dropped = {
    error: Math.max(0, counts.error - KEPT.error),
    warning: Math.max(0, counts.warning - KEPT.warning),
    notice: Math.max(0, counts.notice - KEPT.notice),
  };
  return { kept, dropped };
}

/** What the base has too is no noise for those who wait for a merge. */
function isOld({ isNew }: DecidedFinding, { thresholds }: ScanResult): boolean {
  return thresholds.newOnly && isNew === false;
}

/** What nobody can decide here and nobody has to mend stays in the summary: on a line of code it would only distract. */
function isHint({ status, severity }: DecidedFinding): boolean {
  return status === 'unknown' && severity === 'info';
}

function findingAnnotation(finding: DecidedFinding, result: ScanResult): Annotation {
  const doubt = finding.status === 'unknown' ? ', cannot be decided' : '';
  const title = `${finding.rule.id} (${finding.severity}${doubt}): ${finding.rule.title}`;
  const lines = [
    messageOf(finding),
    ...reasonsOf(finding).map((reason) => `Because: ${reason}`),
    ...furtherAssumptionsOf(finding).map((assumption) => `Assumes: ${assumption}`),
    ...(finding.environments.length === 0 ? [] : [`With: ${finding.environments.join(', ')}`]),
    `Resource: ${nameOf(finding)} (${declaredAs(finding)})`,
    ...azureLines(finding),
    `Rule: ${docsOf(finding.rule.id)}`,
  ];
  return annotation(levelOf(finding, result), title, lines, placeOfFinding(finding));
}

/** None for what only Azure has. */
function placeOfFinding({ annotateAt }: DecidedFinding): SourceRange | undefined {
  return annotateAt.source.isOfAzure ? undefined : rangeOf(annotateAt);
}

/** What makes the step red is an error; of the rest, what fails a lesser severity is a warning. */
function levelOf(finding: DecidedFinding, result: ScanResult): AnnotationLevel {
  if (countsAgainst(finding, result.thresholds)) return 'error';
  return finding.status === 'unknown' || finding.severity === 'info' ? 'notice' : 'warning';
}

function diagnosticAnnotation(item: Diagnostic, result: ScanResult): Annotation {
  const level = result.thresholds.onIncomplete === 'fail' ? 'error' : 'warning';
  const place = item.span === undefined ? fileStart(item.file) : rangeOf(item.span);
  const named = place === undefined ? placeOfDiagnostic(item) : '';
  return annotation(
    level,
    `Not analysed as a whole: ${item.code}`,
    [...(named === '' ? [] : [named]), redact(item.message)],
    place,
  );
}

function fileStart(file: string | undefined): SourceRange | undefined {
  return file === undefined ? undefined : { file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
}

function annotation(
  level: AnnotationLevel,
  title: string,
  lines: readonly string[],
  range: SourceRange | undefined,
): Annotation {
  const place = range === undefined ? undefined : placeIn(range);
  // A name that cannot be attached to a file must at least be readable.
  const named = range !== undefined && place === undefined ? [range.file] : [];
  const message = clip([...named, ...lines].map(plain).join('\n'), MAX_MESSAGE);
  return { level, title: clip(plain(title), MAX_TITLE), message, place };
}

function placeIn(range: SourceRange): AnnotationPlace | undefined {
  const { file, startLine, endLine, startColumn, endColumn } = range;
  if (plain(file) !== file) return undefined;
  return startLine === endLine ? { file, startLine, endLine, startColumn, endColumn } : { file, startLine, endLine };
}
