/** The result as GitHub Markdown: a job summary, or a file to post somewhere. */
import type { DecidedFinding, ScanResult } from '../decide/scan-result.js';
import { countsOf, shownFindings } from '../decide/verdict.js';
import type { Diagnostic } from '../inputs/diagnostic.js';
import { code, words } from './markdown-text.js';
import { picturesMarkdown } from './pictures.js';
import { redact } from './redact.js';
import {
  comparisonText,
  countsText,
  coverageText,
  docsOf,
  furtherAssumptionsOf,
  messageOf,
  nameOf,
  placeOf,
  placeOfDiagnostic,
  plural,
  reasonsOf,
  remainderText,
  standingInBase,
  thresholdText,
} from './wording.js';

/** A job summary may have 1 MiB (GitHub's documentation of workflow commands); some room is left for what else a step adds. */
export const SUMMARY_BYTES = 1_000_000;

export const VERDICTS: Readonly<Record<ScanResult['result'], string>> = {
  pass: '✅ Azure ML gate: passed',
  fail: '❌ Azure ML gate: failed',
  incomplete: '⚠️ Azure ML gate: incomplete',
};

/**
 * At most `maxBytes` bytes of UTF-8; rows that do not fit are left out, worst kept, and their number is said. The systems are
 * drawn behind the findings, in what room the tables leave.
 */
export function renderMarkdown(result: ScanResult, maxBytes = SUMMARY_BYTES): string {
  const shown = shownFindings(result);
  const budget = new Budget(maxBytes - RESERVED, Buffer.byteLength);
  const head = [`## ${VERDICTS[result.result]}`, sentence(result, shown.length), coverageLine(result)].join('\n\n');
  budget.take(head);
  const unread = result.diagnostics.filter((item) => item.level === 'error');
  const others = result.diagnostics.filter((item) => item.level !== 'error');
  const { fresh, old } = byNovelty(result);
  const fixed = fixedIn(result);
  const findings = section('', FINDINGS_HEAD, fresh.map(findingRow), budget);
  const rest = [
    ...section('### Not analysed, or not as a whole', DIAGNOSTICS_HEAD, unread.map(diagnosticRow), budget),
    ...section('### Notes about the input', DIAGNOSTICS_HEAD, others.map(diagnosticRow), budget),
    ...folded(`${plural(old.length, 'finding')} that the base has too`, old.map(findingRow), budget),
    ...folded(`${plural(fixed.length, 'finding')} fixed`, fixed.map(briefRow), budget),
  ];
  const pictures = picturesMarkdown(result, budget.rest);
  return `${[head, ...findings, ...(pictures === undefined ? [] : [pictures]), ...rest].join('\n\n')}\n`;
}

/** For the lines that say how much was left out, one for each section. */
export const RESERVED = 1_000;

/** Three columns: long names in more of them would leave no width for the text. */
export const FINDINGS_HEAD = ['| Severity | Finding | Where |', '| --- | --- | --- |'];
export const DIAGNOSTICS_HEAD = ['| Place | Problem | |', '| --- | --- | --- |'];

/** What counts, in bold, so that it agrees with the verdict. */
function sentence(result: ScanResult, shown: number): string {
  const { counts, findings, thresholds } = result;
  const remainder = remainderText(result, shown);
  const fresh = findings.filter(({ isNew }) => isNew !== false);
  const text = thresholds.newOnly ? countsText(countsOf(fresh, []), 'new finding') : countsText(counts);
  return `**${text}**${remainder.length === 0 ? '' : ` (${remainder.join(', ')})`}. ${thresholdText(thresholds)}`;
}

function coverageLine(result: ScanResult): string {
  const comparison = comparisonText(result);
  return `Read: ${coverageText(result)}.${comparison === undefined ? '' : ` ${words(comparison)}`}`;
}

/** A table under its title, with as many rows as the budget allows and how many more there are; nothing if it has none. */
export function section(
  title: string,
  head: readonly string[],
  rows: readonly string[],
  budget: Budget,
): readonly string[] {
  if (rows.length === 0) return [];
  const opening = [...(title === '' ? [] : [title, '']), ...head].join('\n');
  const kept = budget.take(opening) ? takeWhileFits(rows, budget) : [];
  if (kept.length === 0) return [omission(rows.length)];
  const table = [opening, ...kept].join('\n');
  return kept.length === rows.length ? [table] : [table, omission(rows.length - kept.length)];
}

function takeWhileFits(rows: readonly string[], budget: Budget): readonly string[] {
  const cut = rows.findIndex((row) => !budget.take(row));
  return cut < 0 ? rows : rows.slice(0, cut);
}

/** What is said where rows were left out. */
export function omission(count: number): string {
  return `… and ${count} more that do not fit here; see the log or the JSON report.`;
}

interface Novelty {
  /** What counts: in a pull request what is new, without a comparison everything. */
  readonly fresh: readonly DecidedFinding[];
  /** What the base has too, where that does not count. */
  readonly old: readonly DecidedFinding[];
}

/** What is shown, what counts apart from what was there before. */
export function byNovelty(result: ScanResult): Novelty {
  const shown = shownFindings(result);
  if (!result.thresholds.newOnly) return { fresh: shown, old: [] };
  return { fresh: shown.filter(({ isNew }) => isNew !== false), old: shown.filter(({ isNew }) => isNew === false) };
}

export function fixedIn({ comparison }: ScanResult): readonly DecidedFinding[] {
  return comparison.mode === 'none' ? [] : comparison.fixed;
}

/** A table of findings that opens at a click; nothing if it has no rows. */
export function folded(title: string, rows: readonly string[], budget: Budget): readonly string[] {
  if (rows.length === 0) return [];
  const [opening, closing] = [`<details>\n<summary>${title}</summary>`, '</details>'];
  if (!budget.take(`${opening}${closing}\n\n`)) return [omission(rows.length)];
  return [opening, ...section('', FINDINGS_HEAD, rows, budget), closing];
}

/** A row of a table of findings that says only what and where. */
export function briefRow(finding: DecidedFinding): string {
  return `| ${[finding.severity, headlineOf(finding), whereOf(finding)].join(' | ')} |`;
}

function headlineOf({ rule }: DecidedFinding): string {
  return `**${words(rule.title)}** ${code(rule.id)}`;
}

/** The resource, and the place of the property below. */
function whereOf(finding: DecidedFinding): string {
  return `${code(nameOf(finding))}<br>${code(placeOf(finding.span))}`;
}

/** A row of a table of findings, with everything that is known. */
export function findingRow(finding: DecidedFinding): string {
  const severity = finding.status === 'unknown' ? `unknown (${finding.severity})` : finding.severity;
  const details = [
    words(messageOf(finding)),
    ...reasonsOf(finding).map((reason) => `Because: ${words(reason)}`),
    ...furtherAssumptionsOf(finding).map((assumption) => `Assumes: ${words(assumption)}`),
    ...(finding.environments.length === 0 ? [] : [`With: ${finding.environments.map(code).join(', ')}`]),
    ...standingInBase(finding).map((standing) => `Base: ${standing}`),
    `Rule: ${code(docsOf(finding.rule.id))}`,
  ];
  return `| ${[severity, [headlineOf(finding), ...details].join('<br>'), whereOf(finding)].join(' | ')} |`;
}

export function diagnosticRow(item: Diagnostic): string {
  return `| ${code(placeOfDiagnostic(item))} | ${words(redact(item.message))} | ${code(item.code)} |`;
}

/** Counts down what may still be written. */
export class Budget {
  /** @param sizeOf how much a text takes, in bytes or characters */
  constructor(
    private left: number,
    private readonly sizeOf: (text: string) => number,
  ) {}

  get rest(): number {
    return this.left;
  }

  /** True if the text and what parts it from the next one still fit; then they are taken off. */
  take(text: string): boolean {
    const size = this.sizeOf(text) + 2;
    if (size > this.left) return false;
    this.left -= size;
    return true;
  }
}
