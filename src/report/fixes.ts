/** Fixes as the command line tells them: a unified diff of the files, and what each of them is for. */
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import { Concealer, replaceStretches } from '../decide/concealment.js';
import type { DecidedFinding } from '../decide/scan-result.js';
import type { Secrets } from '../expand/secrets.js';
import type { Fix } from '../fix/fix.js';
import { rangeOf, type SourceFile } from '../inputs/source-file.js';
import { plain } from './inert.js';
import { redact, secretsInSource } from './redact.js';
import { plural } from './wording.js';

export interface ChangedText {
  readonly source: SourceFile;
  readonly text: string;
}

interface Fixable {
  readonly finding: DecidedFinding;
  readonly fix: Fix;
}

/** One unified diff of all files, as `git apply` and `patch -p1` read it. Secrets are not shown, and then it does not apply. */
export function renderDiff(files: readonly ChangedText[], secrets: Secrets): string {
  const concealer = new Concealer(secrets);
  return files
    .map(({ source, text }) => {
      const known = concealer.placesIn(source).map(({ start, end }) => source.text.slice(start, end));
      const mark = source.hasByteOrderMark ? MARK : '';
      const [before, after] = [source.text, text].map((one) => mark + masked(one, source.path, known, concealer));
      const [from, to] = [`a/${source.path}`, `b/${source.path}`].map(plain);
      const patch = structuredPatch(from ?? '', to ?? '', before ?? '', after ?? '', undefined, undefined, {
        context: 3,
      });
      return visible(formatPatch(patch, FILE_HEADERS_ONLY), mark);
    })
    .join('');
}

/** The text without secrets. Only what is printed is masked, never what is written. */
function masked(text: string, file: string, known: readonly string[], concealer: Concealer): string {
  const stretches = [...concealer.stretchesIn(text), ...secretsInSource(text, file)];
  for (const secret of new Set(known)) {
    for (let at = text.indexOf(secret); secret !== '' && at >= 0; at = text.indexOf(secret, at + secret.length))
      stretches.push({ start: at, end: at + secret.length });
  }
  return replaceStretches(text, stretches);
}

const MARK = '\ufeff';

/** Tabs, the line ends of Windows and a byte-order mark belong to a diff; what else is not plainly visible is made so. */
function visible(diff: string, mark: string): string {
  return diff
    .split('\n')
    .map((line) => {
      const isMarked = mark !== '' && line.startsWith(mark, 1);
      const [lead, rest] = isMarked ? [line.slice(0, 2), line.slice(2)] : ['', line];
      const ending = rest.endsWith('\r') ? '\r' : '';
      const parts = rest.slice(0, rest.length - ending.length).split('\t');
      return lead + parts.map(plain).join('\t') + ending;
    })
    .join('\n');
}

export interface FixSummary {
  readonly files: readonly ChangedText[];
  readonly made: readonly Fixable[];
  readonly risky: readonly Fixable[];
  readonly untried: number;
  readonly left: readonly DecidedFinding[];
  readonly isWritten: boolean;
}

/** A line for each fix, then the risky ones with what they may cost, then how many there are. */
export function renderFixes({ files, made, risky, untried, left, isWritten }: FixSummary): string {
  const lines = [
    ...made.map((one) => `${headline(one)}${warning(one.fix, '')}`),
    ...risky.map((one) => `${headline(one)}${warning(one.fix, 'left out without --unsafe. ')}`),
  ];
  const done =
    made.length === 0
      ? []
      : [
          `${plural(made.length, 'finding')} fixed in ${plural(files.length, 'file')}${isWritten ? '' : ' (write the changes with --write)'}`,
        ];
  const counts = [
    ...done,
    ...(risky.length === 0
      ? []
      : [`${risky.length === 1 ? '1 fix' : `${risky.length} fixes`} left out because of the risk`]),
    ...(untried === 0 ? [] : [`${untried} more could not be tried`]),
    ...(left.length === 0 ? [] : [`${plural(left.length, 'finding')} without a fix`]),
  ];
  return `${[...lines, counts.length === 0 ? 'Nothing to fix.' : `${counts.join('; ')}.`].join('\n')}\n`;
}

function headline({ finding, fix }: Fixable): string {
  const { file, startLine, startColumn } = rangeOf(finding.span);
  const place = `${plain(file)}:${startLine}:${startColumn}`;
  return `${place} ${finding.rule.id} (${finding.severity}): ${plain(redact(fix.description))}`;
}

function warning({ warning: sentence }: Fix, lead: string): string {
  return sentence === undefined ? '' : `\n    Risk: ${lead}${plain(sentence)}`;
}
