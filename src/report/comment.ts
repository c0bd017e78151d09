/** The comment on a pull request: one for each configuration, kept up to date. */
import { createHash } from 'node:crypto';
import type { DecidedFinding, ScanResult } from '../decide/scan-result.js';
import { countsOf, keepsIncomplete, shownFindings } from '../decide/verdict.js';
import { clip } from './inert.js';
import {
  Budget,
  DIAGNOSTICS_HEAD,
  diagnosticRow,
  FINDINGS_HEAD,
  findingRow,
  omission,
  RESERVED,
  section,
  VERDICTS,
} from './markdown.js';
import { code, words } from './markdown-text.js';
import { countsText, nameOf, placeOf, plural, thresholdText } from './wording.js';

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

/**
 * The text of the comment, with its marker in front. It says nothing that changes from run to run (no commit, no time), so
 * that a comment is only touched where the result is another one. At most `maxLength` characters; rows that do not fit are
 * left out, worst and new ones kept, and their number is said.
 */
export function renderComment(result: ScanResult, configuration: string, maxLength = COMMENT_LENGTH): string {
  const marker = commentMarker(configuration);
  const budget = new Budget(maxLength - RESERVED, (text) => text.length);
  const name = configuration === '' ? '' : ` (${words(clip(configuration, MAX_NAME))})`;
  const head = [`${marker}\n`, `## ${VERDICTS[result.result]}${name}\n`, sentences(result).join(' ')].join('\n');
  budget.take(head);
  const { fresh, old } = byNovelty(result);
  const unread = result.diagnostics.filter((item) => keepsIncomplete(item, result.thresholds));
  const parts = [
    head,
    ...section('', FINDINGS_HEAD, fresh.map(findingRow), budget),
    ...section('### Not analysed, or not as a whole', DIAGNOSTICS_HEAD, unread.map(diagnosticRow), budget),
    ...folded(`${plural(old.length, 'finding')} that the base has too`, old, budget),
    ...folded(`${plural(fixedIn(result).length, 'finding')} fixed`, fixedIn(result), budget),
  ];
  return `${parts.join('\n\n')}\n`;
}

const MAX_NAME = 200;

interface Novelty {
  /** What counts in this pull request: everything, without a comparison. */
  readonly fresh: readonly DecidedFinding[];
  /** What the base has too. */
  readonly old: readonly DecidedFinding[];
}

function byNovelty(result: ScanResult): Novelty {
  const shown = shownFindings(result);
  if (!result.thresholds.newOnly) return { fresh: shown, old: [] };
  return { fresh: shown.filter(({ isNew }) => isNew !== false), old: shown.filter(({ isNew }) => isNew === false) };
}

function fixedIn({ comparison }: ScanResult): readonly DecidedFinding[] {
  return comparison.mode === 'none' ? [] : comparison.fixed;
}

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

function briefRow(finding: DecidedFinding): string {
  const { severity, rule, span } = finding;
  const cells = [severity, code(rule.id), words(rule.title), code(nameOf(finding)), code(placeOf(span))];
  return `| ${cells.join(' | ')} |`;
}

/** A table that opens at a click. */
function folded(title: string, findings: readonly DecidedFinding[], budget: Budget): readonly string[] {
  if (findings.length === 0) return [];
  const [opening, closing] = [`<details>\n<summary>${title}</summary>`, '</details>'];
  if (!budget.take(`${opening}${closing}\n\n`)) return [omission(findings.length)];
  return [opening, ...section('', FINDINGS_HEAD, findings.map(briefRow), budget), closing];
}
