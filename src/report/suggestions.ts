/** Fixes as suggestions of a review: text that replaces lines which the diff of the pull request shows, applied at a click. */
import { createHash } from 'node:crypto';
import { Concealer } from '../decide/concealment.js';
import type { DecidedFinding, ScanResult } from '../decide/scan-result.js';
import { shownFindings } from '../decide/verdict.js';
import type { Fix } from '../fix/fix.js';
import { holds, type LineRange } from '../inputs/changes.js';
import type { SourceFile } from '../inputs/source-file.js';
import { plain } from './inert.js';
import { changed, type Edit, type Lines, linesOf, together } from './line-edits.js';
import { words } from './markdown-text.js';
import { secretsInSource } from './redact.js';
import { messageOf } from './wording.js';

export interface Suggestion {
  readonly file: string;
  /** The lines that are replaced, 1-based, both included. */
  readonly startLine: number;
  readonly endLine: number;
  /** What a comment that makes this suggestion begins with; the same for the same suggestion, wherever the lines went. */
  readonly marker: string;
  /** The whole comment. */
  readonly body: string;
}

export interface Suggestions {
  /** The worst findings first. */
  readonly offered: readonly Suggestion[];
  /** How many fixes are not offered, by why. */
  readonly withheld: ReadonlyMap<Obstacle, number>;
}

/** Why a fix cannot be a suggestion, as the end of "2 fixes ...". */
export type Obstacle =
  | 'outside the lines that the diff shows'
  | 'in several files'
  | 'for a file that is not as the pull request has it'
  | 'of too many lines'
  | 'without any effect'
  | 'for the same place as another one'
  | 'that could not be tried'
  | 'beside a secret'
  | 'beside characters that are not plainly visible'
  | 'beyond what one review holds';

/**
 * What the diff of the pull request shows of a file: stretches of lines as they are in its head; undefined if the head has
 * another content than what was scanned, so that lines would not fit.
 */
export type HunksOf = (source: SourceFile) => readonly LineRange[] | undefined;

/** Reviews of more than thirty comments were refused as "submitted too quickly" (src-d/lookout#264). */
export const MAX_SUGGESTIONS = 20;

const MAX_LINES = 50;
const MAX_CHARACTERS = 10_000;

/**
 * The fixes of new findings that were tried as suggestions. Fixes that touch the same lines are one, since only one suggestion for a line can
 * be applied; of two that contradict each other the one of the worse finding is kept.
 */
export function suggestionsOf(result: ScanResult, hunksOf: HunksOf, most = MAX_SUGGESTIONS): Suggestions {
  const withheld = new Map<Obstacle, number>();
  const withhold = (obstacle: Obstacle, count = 1) =>
    void withheld.set(obstacle, (withheld.get(obstacle) ?? 0) + count);
  const drafts: Draft[] = [];
  for (const { finding, fix } of fixable(result)) {
    if (!fix.isTried) {
      withhold('that could not be tried');
      continue;
    }
    const draft = draftOf(finding, fix, hunksOf);
    const obstacle = typeof draft === 'string' ? draft : addDraft(drafts, draft);
    if (obstacle !== undefined) withhold(obstacle);
  }
  const concealer = new Concealer(result.secrets);
  const offered: Suggestion[] = [];
  for (const draft of drafts) {
    const after = changed(draft.source, draft.lines, draft.edits);
    const obstacle = offered.length >= most ? 'beyond what one review holds' : whyNotShown(draft, after, concealer);
    if (obstacle === undefined) offered.push(suggestion(draft, after));
    else withhold(obstacle, draft.findings.length);
  }
  return { offered, withheld };
}

/** True if a finding of the result has a fix that suggestions would be made of. */
export function hasFixes(result: ScanResult): boolean {
  return fixable(result).length > 0;
}

interface Fixable {
  readonly finding: DecidedFinding;
  readonly fix: Fix;
}

function fixable(result: ScanResult): readonly Fixable[] {
  const { newOnly } = result.thresholds;
  return shownFindings(result).flatMap((finding) => {
    const { fix, isNew } = finding;
    return fix === undefined || fix.edits.length === 0 || (newOnly && isNew === false) ? [] : [{ finding, fix }];
  });
}

/** What becomes one suggestion. */
interface Draft {
  readonly source: SourceFile;
  readonly lines: Lines;
  readonly edits: readonly Edit[];
  readonly findings: readonly Fixable[];
}

function draftOf(finding: DecidedFinding, fix: Fix, hunksOf: HunksOf): Draft | Obstacle {
  const [source, ...others] = new Set(fix.edits.map(({ span }) => span.source));
  if (source === undefined || others.length > 0) return 'in several files';
  const hunks = hunksOf(source);
  if (hunks === undefined) return 'for a file that is not as the pull request has it';
  // The service counts line feeds only.
  if (/\r(?!\n)/.test(source.text)) return 'beside characters that are not plainly visible';
  const edits = fix.edits.map(({ span, text }) => ({ start: span.start, end: span.end, text }));
  const fitting = linesOf(source, edits).find(({ lines }) => holds(hunks, lines.first, lines.last));
  if (fitting === undefined) return 'outside the lines that the diff shows';
  return { source, ...fitting, findings: [{ finding, fix }] };
}

/** Adds a draft to the others, as part of those that touch the same lines; the obstacle if it contradicts one of them. */
function addDraft(drafts: Draft[], draft: Draft): Obstacle | undefined {
  const touching = drafts.filter(({ source, lines }) => source === draft.source && overlap(lines, draft.lines));
  if (touching.length === 0) {
    drafts.push(draft);
    return undefined;
  }
  const joined = together(draft.source, [...touching, draft]);
  if (joined === undefined) return 'for the same place as another one';
  const [first] = touching;
  const findings = [...touching, draft].flatMap((one) => one.findings);
  const kept = drafts.flatMap((one) => {
    if (one === first) return [{ source: draft.source, ...joined, findings }];
    return touching.includes(one) ? [] : [one];
  });
  drafts.splice(0, drafts.length, ...kept);
  return undefined;
}

function overlap(left: Lines, right: Lines): boolean {
  return left.first <= right.last && right.first <= left.last;
}

/** Why the lines must not be repeated, or cannot be. */
function whyNotShown({ source, lines }: Draft, after: string, concealer: Concealer): Obstacle | undefined {
  const before = source.text.slice(lines.start, lines.end);
  if (after === before) return 'without any effect';
  if (lines.last - lines.first >= MAX_LINES || after.split('\n').length > MAX_LINES) return 'of too many lines';
  if (before.length + after.length > MAX_CHARACTERS) return 'of too many lines';
  if (!isVisible(before) || !isVisible(after)) return 'beside characters that are not plainly visible';
  return holdsSecret(source, lines, after, concealer) ? 'beside a secret' : undefined;
}

function isVisible(text: string): boolean {
  return text.split(/\r?\n/).every((line) => plain(line.replaceAll('\t', ' ')) === line.replaceAll('\t', ' '));
}

/** What makes a text a secret may stand lines before it. */
const SEARCHED = 4_000;

function holdsSecret(source: SourceFile, { start, end }: Lines, after: string, concealer: Concealer): boolean {
  const from = Math.max(0, start - SEARCHED);
  const around = secretsInSource(source.text.slice(from, end + SEARCHED), source.path);
  const known = [
    ...concealer.placesIn(source),
    ...around.map((one) => ({ start: from + one.start, end: from + one.end })),
  ];
  if (known.some((secret) => secret.start < end && start < secret.end)) return true;
  return concealer.stretchesIn(after).length > 0 || secretsInSource(after, source.path).length > 0;
}

function suggestion({ source, lines, findings }: Draft, after: string): Suggestion {
  const marker = `<!-- azureml-gate suggestion: ${keyOf(source.path, findings, after)} -->`;
  const told = findings.flatMap(({ finding, fix }) => [headline(finding), words(messageOf(finding)), advice(fix)]);
  const body = [marker, ...told, block(after)].join('\n\n');
  return { file: source.path, startLine: lines.first, endLine: lines.last, marker, body };
}

/** What makes it the same suggestion after the next push: the findings and what they would become, never the lines. */
function keyOf(path: string, findings: readonly Fixable[], after: string): string {
  const facts = [path, findings.map(({ finding }) => finding.fingerprint), after];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
}

function headline({ rule, severity }: DecidedFinding): string {
  return `**${words(rule.id)}** (${severity}): ${words(rule.title)}`;
}

function advice({ description, warning }: Fix): string {
  const sentence = `Suggested: ${words(description)}.`;
  return warning === undefined ? sentence : `${sentence}\n\n**Before you apply it:** ${words(warning)}`;
}

/** The fence is longer than any in the text. Without any text the lines are removed. */
function block(after: string): string {
  const runs = [...after.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  const text = after.replaceAll('\r\n', '\n').replace(/\n$/, '');
  return `${fence}suggestion\n${after === '' ? '' : `${text}\n`}${fence}`;
}
