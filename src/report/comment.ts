/** The comment on a pull request: one for each configuration, kept up to date. */
import { createHash } from 'node:crypto';
import type { DecidedFinding, ScanResult } from '../decide/scan-result.js';
import { countsOf, isAtLeast, keepsIncomplete, shownFindings } from '../decide/verdict.js';
import { clip } from './inert.js';
import {
  Budget,
  briefRow,
  byNovelty,
  DIAGNOSTICS_HEAD,
  diagnosticRow,
  FINDINGS_HEAD,
  findingRow,
  fixedIn,
  folded,
  RESERVED,
  section,
  VERDICTS,
} from './markdown.js';
import { words } from './markdown-text.js';
import { picturesMarkdown } from './pictures.js';
import { countsText, plural, thresholdText } from './wording.js';

/** What GitHub says a comment may have, "65536 characters"; counted in UTF-16 code units, of which no character has less than one. */
export const COMMENT_LENGTH = 65_536;

/**
 * The line a comment begins with, by which it is found again: not shown, the same for the same configuration only.
 *
 * @param configuration as {@link configurationName} names it
 */
export function commentMarker(configuration: string): string {
  const name = configuration === '' ? 'everything' : configuration.replace(/[^\w./, *]+/g, '_');
  const hash = createHash('sha256').update(configuration).digest('hex').slice(0, 12);
  return `<!-- azureml-gate comment: ${clip(name, 100)} (${hash}) -->`;
}

/** Bytes of the comment that drawings may take where less severe findings need them too. */
const DRAWINGS = 24_000;

/**
 * The text of the comment, with its marker in front. It says nothing that changes from run to run (no commit, no time), so
 * that a comment is only touched where the result is another one. At most `maxLength` characters; rows that do not fit are
 * left out, worst and new ones kept, and their number is said. The systems are drawn before the tables, but for a drawing
 * nothing is left out that is of severity high or worse or was not read.
 */
export function renderComment(result: ScanResult, configuration: string, maxLength = COMMENT_LENGTH): string {
  const marker = commentMarker(configuration);
  const name = configuration === '' ? '' : ` (${words(clip(configuration, MAX_NAME))})`;
  const head = [`${marker}\n`, `## ${VERDICTS[result.result]}${name}\n`, sentences(result).join(' ')].join('\n');
  const room = maxLength - RESERVED - head.length - 2;
  return `${[head, ...drawingsAndTables(result, room)].join('\n\n')}\n`;
}

/** @param room in characters, of which no text has more than bytes: drawings that fit by their bytes fit */
function drawingsAndTables(result: ScanResult, room: number): readonly string[] {
  const rows = rowsOf(result);
  const alone = tablesOf(rows, room);
  const needed = rowsIn(alone, rows.mustStay);
  for (const bytes of [Math.min(room, DRAWINGS), alone.room - 2]) {
    const drawings = picturesMarkdown(result, bytes);
    if (drawings === undefined) continue;
    const tables = tablesOf(rows, room - drawings.length - 2);
    if (rowsIn(tables, rows.mustStay) === needed) return [...tables.counting, drawings, ...tables.rest];
  }
  return [...alone.counting, ...alone.rest];
}

/** How many rows of the tables are among these. */
function rowsIn({ counting, rest }: Tables, rows: ReadonlySet<string>): number {
  return [...counting, ...rest].flatMap((part) => part.split('\n')).filter((line) => rows.has(line)).length;
}

interface Rows {
  readonly fresh: readonly string[];
  readonly unread: readonly string[];
  readonly old: readonly string[];
  readonly fixed: readonly string[];
  /** Those that no drawing may push out. */
  readonly mustStay: ReadonlySet<string>;
}

function rowsOf(result: ScanResult): Rows {
  const { fresh, old } = byNovelty(result);
  const isSevere = ({ severity }: DecidedFinding) => isAtLeast(severity, 'high');
  const unread = result.diagnostics.filter((item) => keepsIncomplete(item, result.thresholds)).map(diagnosticRow);
  return {
    fresh: fresh.map(findingRow),
    unread,
    old: old.map(briefRow),
    fixed: fixedIn(result).map(briefRow),
    mustStay: new Set([...fresh.filter(isSevere).map(findingRow), ...unread, ...old.filter(isSevere).map(briefRow)]),
  };
}

interface Tables {
  /** What counts, before any drawing. */
  readonly counting: readonly string[];
  readonly rest: readonly string[];
  /** Characters that were not needed. */
  readonly room: number;
}

function tablesOf({ fresh, unread, old, fixed }: Rows, room: number): Tables {
  const budget = new Budget(room, (text) => text.length);
  const counting = section('', FINDINGS_HEAD, fresh, budget);
  const rest = [
    ...section('### Not analysed, or not as a whole', DIAGNOSTICS_HEAD, unread, budget),
    ...folded(`${plural(old.length, 'finding')} that the base has too`, old, budget),
    ...folded(`${plural(fixed.length, 'finding')} fixed`, fixed, budget),
  ];
  return { counting, rest, room: budget.rest };
}

const MAX_NAME = 200;

function sentences(result: ScanResult): readonly string[] {
  const { comparison, thresholds, findings, counts, diagnostics } = result;
  if (comparison.mode !== 'none' && comparison.nothingRelevant) return ['Nothing that is checked was changed.'];
  const hidden = findings.length - shownFindings(result).length;
  const fresh = thresholds.newOnly ? findings.filter(({ isNew }) => isNew !== false) : findings;
  const undecided = countsOf(fresh, []).unknown;
  const unread = diagnostics.filter((item) => item.level === 'error');
  const unreadBefore = unread.filter((item) => !keepsIncomplete(item, thresholds)).length;
  return [
    `**${countsText(countsOf(fresh, []), thresholds.newOnly ? 'new finding' : 'finding')}**${undecided > 0 ? `, ${undecided} that cannot be decided` : ''}.`,
    ...(unread.length > unreadBefore
      ? [`${plural(unread.length - unreadBefore, 'problem')} kept the analysis from being complete.`]
      : []),
    ...(unreadBefore > 0 ? [`${plural(unreadBefore, 'problem')} with reading files that the base has too.`] : []),
    ...(counts.suppressed > 0 ? [`${counts.suppressed} suppressed.`] : []),
    ...(hidden > 0 ? [`${hidden} not shown.`] : []),
    ...(comparison.mode === 'none' && comparison.reason !== undefined
      ? ['Not compared with the base, so every finding counts; the log says why.']
      : []),
    thresholdText(thresholds),
  ];
}
