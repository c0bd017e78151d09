/** What a person reads on a terminal or in a log. */
import { Concealer } from '../decide/concealment.js';
import type { DecidedFinding, ScanResult } from '../decide/scan-result.js';
import { shownFindings } from '../decide/verdict.js';
import { mayBeFixed } from '../fix/fix.js';
import type { Diagnostic, DiagnosticLevel } from '../inputs/diagnostic.js';
import { rangeOf, sameSpan } from '../inputs/source-file.js';
import type { Finding } from '../rules/finding.js';
import { excerptOf } from './excerpt.js';
import { plain } from './inert.js';
import { type Paint, painterOf } from './paint.js';
import { redact } from './redact.js';
import {
  azureLines,
  comparisonText,
  countsText,
  coverageText,
  docsOf,
  furtherAssumptionsOf,
  messageOf,
  nameOf,
  placeOfDiagnostic,
  reasonsOf,
  remainderText,
  standingInBase,
  thresholdText,
} from './wording.js';

export interface TextOptions {
  readonly colour: boolean;
}

const WIDTH = 100;
const INDENT = '    ';

/** The findings by file, worst first; then what kept the analysis from being complete; then one line that sums up. */
export function renderText(result: ScanResult, options: TextOptions): string {
  const paint = painterOf(options.colour);
  const concealer = new Concealer(result.secrets);
  const shown = shownFindings(result);
  const blocks = [
    ...[...byFile(shown)].map(([file, findings]) => fileBlock(file, findings, concealer, paint)),
    ...diagnosticsBlock(result.diagnostics, paint),
    summary(result, shown, paint),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function byFile(findings: readonly DecidedFinding[]): ReadonlyMap<string, readonly DecidedFinding[]> {
  const files = new Map<string, DecidedFinding[]>();
  for (const finding of findings) {
    const { path } = finding.span.source;
    const group = files.get(path);
    if (group === undefined) files.set(path, [finding]);
    else group.push(finding);
  }
  return files;
}

function fileBlock(file: string, findings: readonly DecidedFinding[], concealer: Concealer, paint: Paint): string {
  const headed = findings.map((finding) => ({ finding, head: headOf(finding) }));
  const widths = {
    place: Math.max(...headed.map(({ head }) => head.place.length)),
    severity: Math.max(...headed.map(({ head }) => head.severity.length)),
  };
  const parts = headed.map(({ finding, head }) => {
    const severity = paint(
      finding.status === 'unknown' ? 'unknown' : finding.severity,
      head.severity.padEnd(widths.severity),
    );
    const title = paint('bold', plain(finding.rule.title));
    const resource = paint('dim', plain(nameOf(finding)));
    const first = `  ${head.place.padStart(widths.place)}  ${severity}  ${finding.rule.id}  ${title}  ${resource}`;
    return [first, ...bodyOf(finding, concealer, paint)].join('\n');
  });
  const [first] = findings;
  const where =
    first?.span.source.isOfAzure === true
      ? paint('dim', IN_AZURE[first.azure?.state === 'unmatched' ? 'unmatched' : 'undeclared'])
      : '';
  return [paint('underline', plain(file)) + where, parts.join('\n\n')].join('\n');
}

/** Behind the ID of what stands in no file. */
const IN_AZURE = {
  undeclared: ' (in Azure; no file that was read declares it)',
  unmatched: ' (in Azure; a file may declare it by a name that is not known)',
};

function headOf(finding: Finding): { readonly place: string; readonly severity: string } {
  const { startLine, startColumn } = rangeOf(finding.span);
  const severity = finding.status === 'unknown' ? `unknown (${finding.severity})` : finding.severity;
  return { place: `${startLine}:${startColumn}`, severity };
}

function bodyOf(finding: DecidedFinding, concealer: Concealer, paint: Paint): readonly string[] {
  return [
    ...excerptLines(finding, concealer, paint),
    ...labelled('because', reasonsOf(finding)),
    ...labelled('assumes', furtherAssumptionsOf(finding)),
    ...labelled('base', standingInBase(finding)),
    ...labelled('with', finding.environments.length === 0 ? [] : [finding.environments.join(', ')]),
    ...wrap(plain(messageOf(finding)), WIDTH - INDENT.length).map((line) => INDENT + line),
    ...azureLines(finding).map((line) => INDENT + paint('dim', plain(line))),
    `${INDENT}${paint('dim', docsOf(finding.rule.id))}`,
  ];
}

function excerptLines(finding: Finding, concealer: Concealer, paint: Paint): readonly string[] {
  // The ID of the resource stands above.
  if (finding.span.source.isOfAzure && sameSpan(finding.span, finding.declaration.header)) return [];
  const { line, before, marked, after } = excerptOf(finding.span, concealer, finding.secret);
  const number = String(line);
  const source = `${INDENT}${paint('dim', `${number} |`)} ${before}${marked}${after}`;
  if (marked === '') return [source];
  const carets = paint('caret', '^'.repeat(marked.length));
  return [source, `${INDENT}${paint('dim', `${' '.repeat(number.length)} |`)} ${' '.repeat(before.length)}${carets}`];
}

/** The label before the first line, the others below it. */
function labelled(label: string, lines: readonly string[]): readonly string[] {
  const column = 'because'.length + 1;
  return lines.map((line, index) => `${INDENT}${(index === 0 ? label : '').padEnd(column)}${plain(line)}`);
}

const LEVELS: Readonly<Record<DiagnosticLevel, string>> = {
  error: 'Not analysed, or not as a whole:',
  warning: 'Warnings:',
  note: 'Notes:',
};

/** More lines than this of a kind would bury the rest. */
const LISTED: Readonly<Record<DiagnosticLevel, number>> = { error: 200, warning: 50, note: 20 };

function diagnosticsBlock(diagnostics: readonly Diagnostic[], paint: Paint): readonly string[] {
  const levels: readonly DiagnosticLevel[] = ['error', 'warning', 'note'];
  return levels.flatMap((level) => {
    const items = diagnostics.filter((item) => item.level === level);
    if (items.length === 0) return [];
    const listed = items.slice(0, LISTED[level]).map((item) => `  ${diagnosticLine(item)}`);
    const more = items.length - listed.length;
    const rest = more > 0 ? [`  … and ${more} more; --format json lists all`] : [];
    return [[paint('bold', LEVELS[level]), ...listed, ...rest].join('\n')];
  });
}

/** `infra/main.bicep:3:1: module-not-found: There is no file 'x.bicep'.` */
export function diagnosticLine(item: Diagnostic): string {
  const place = placeOfDiagnostic(item);
  return plain(`${place === '' ? '' : `${place}: `}${item.code}: ${redact(item.message)}`);
}

function summary(result: ScanResult, shown: readonly DecidedFinding[], paint: Paint): string {
  const remainder = remainderText(result, shown.length);
  const counts = `${countsText(result.counts)}${remainder.length === 0 ? '' : ` (${remainder.join(', ')})`}.`;
  const verdict = paint(result.result, `Result: ${result.result}`);
  const comparison = comparisonText(result);
  const compared = comparison === undefined ? '' : `${plain(comparison)}\n`;
  return `${counts} ${thresholdText(result.thresholds, 'Never fails.')}\n${compared}${fixable(shown)}${verdict}  ${paint('dim', `${coverageText(result)}, ${Math.round(result.timing.totalMs)} ms`)}`;
}

/** "The command fix may mend 3 of them, and with --unsafe 1 more.": what the rules say, as nothing was tried yet. */
function fixable(shown: readonly DecidedFinding[]): string {
  const all = shown.filter(mayBeFixed);
  const risky = all.filter(({ mendings }) => mendings.some(({ risk }) => risk !== undefined)).length;
  const safe = all.length - risky;
  if (all.length === 0) return '';
  if (safe === 0) return `The command fix may mend ${risky} of them with --unsafe.\n`;
  return `The command fix may mend ${safe} of them${risky === 0 ? '' : `, and with --unsafe ${risky} more`}.\n`;
}

/** Lines of at most `width` characters, broken at spaces; a longer word stays whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
