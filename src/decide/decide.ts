/** From the findings of every evaluation, and those of the base, to the findings of the result. */
import { type Changes, headPaths, touches } from '../inputs/changes.js';
import type { Diagnostic } from '../inputs/diagnostic.js';
import { rangeOf, type Span } from '../inputs/source-file.js';
import type { Finding } from '../rules/finding.js';
import { tellingWhatIsMended } from './azure/mended.js';
import { mergeFindings } from './merge.js';
import { type EvaluatedFinding, partnersInBase, type Side } from './novelty.js';
import type { DecidedDiagnostic, DecidedFinding, SuppressedFinding, Suppression } from './scan-result.js';

/** A finding of one evaluation, with the severity it is configured to have. */
export interface JudgedFinding extends EvaluatedFinding {
  /** Who takes responsibility for it; undefined if nobody does. */
  readonly suppression: Suppression | undefined;
}

/** What the head is compared with. */
export interface BaseState extends Side<JudgedFinding> {
  readonly changes: Changes;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a path, in both states, was looked at again; what is wrong elsewhere was wrong before. */
  readonly isLookedAt: (path: string) => boolean;
  /** Entry points of the head whose state in the base could not be read as a whole. */
  readonly unreadable: ReadonlySet<string>;
}

export interface Decided {
  readonly findings: readonly DecidedFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Findings of the base that the head no longer has. */
  readonly fixed: readonly DecidedFinding[];
}

/**
 * Tells new findings from old ones, suppressed ones from those that count, and makes one of equal ones.
 *
 * @param trustsHead false if suppressions that only the head has do not count: a pull request does not switch off its own gate
 * @param azure findings of live Azure: no change to files makes them, so that beside a base they are old
 */
export function decideFindings(
  head: Side<JudgedFinding>,
  base: BaseState | undefined,
  trustsHead: boolean,
  azure: readonly JudgedFinding[] = [],
): Decided {
  const partners = base === undefined ? undefined : partnersInBase(head, base, headPaths(base.changes));
  const fixed = base === undefined ? [] : fixedFindings(base, partners);
  const kept: DecidedFinding[] = [];
  const suppressed = new Map<string, { readonly suppression: Suppression; readonly findings: DecidedFinding[] }>();
  const sort = (one: JudgedFinding, partner: JudgedFinding | undefined, decided: DecidedFinding) => {
    const suppression = effective(one, partner, trustsHead);
    if (suppression === undefined) kept.push({ ...decided, pending: one.suppression });
    else groupOf(suppressed, suppression).push(decided);
  };
  for (const one of head.findings) {
    const partner = partners?.get(one);
    sort(one, partner, { ...one.finding, ...noveltyOf(one, partner, base) });
  }
  for (const one of azure) {
    const finding = tellingWhatIsMended(one.finding, fixed);
    sort(one, undefined, { ...finding, isNew: base === undefined ? null : false, annotateAt: finding.span });
  }
  return {
    findings: mergeFindings(kept),
    suppressed: [...suppressed.values()].flatMap(({ suppression, findings }) =>
      mergeFindings(findings).map((finding) => ({ ...suppression, finding })),
    ),
    fixed,
  };
}

/** A finding that the base suppresses and the head does not is as new as one that the base does not have. */
function noveltyOf(
  one: JudgedFinding,
  partner: JudgedFinding | undefined,
  base: BaseState | undefined,
): Pick<DecidedFinding, 'isNew' | 'annotateAt'> {
  const { span } = one.finding;
  if (base === undefined) return { isNew: null, annotateAt: span };
  const annotateAt = changedPlaceOf(one.finding, base.changes) ?? span;
  if (partner === undefined) return { isNew: base.unreadable.has(one.entryPoint) ? null : true, annotateAt };
  return { isNew: partner.suppression !== undefined && one.suppression === undefined, annotateAt };
}

/** The first place of the way, the one to change first leading, that a change touches. */
function changedPlaceOf({ related, span }: Finding, changes: Changes): Span | undefined {
  return [...related.map((place) => place.span), span].find((place) => {
    const { file, startLine, endLine } = rangeOf(place);
    return touches(changes.changedLines(file), startLine, endLine);
  });
}

function effective(
  one: JudgedFinding,
  partner: JudgedFinding | undefined,
  trustsHead: boolean,
): Suppression | undefined {
  if (one.suppression === undefined || trustsHead) return one.suppression;
  // The configuration and the baseline are the base's own; a comment counts where the base is seen to have it too.
  return one.suppression.kind !== 'inline' || partner?.suppression !== undefined ? one.suppression : undefined;
}

function groupOf(
  groups: Map<string, { readonly suppression: Suppression; readonly findings: DecidedFinding[] }>,
  suppression: Suppression,
): DecidedFinding[] {
  const key = JSON.stringify([suppression.kind, suppression.reason, suppression.expires, suppression.ticket]);
  const known = groups.get(key) ?? { suppression, findings: [] };
  groups.set(key, known);
  return known.findings;
}

function fixedFindings(
  base: BaseState,
  partners: ReadonlyMap<JudgedFinding, JudgedFinding> | undefined,
): readonly DecidedFinding[] {
  const stillThere = new Set(partners?.values() ?? []);
  const gone = base.findings.filter((one) => !stillThere.has(one) && one.suppression === undefined);
  return mergeFindings(gone.map(({ finding }) => ({ ...finding, isNew: false, annotateAt: finding.span })));
}

/** Diagnostics of the head with whether the base has them too, by code, file and text. */
export function decideDiagnostics(
  head: readonly Diagnostic[],
  base: Pick<BaseState, 'changes' | 'diagnostics' | 'isLookedAt'> | undefined,
): readonly DecidedDiagnostic[] {
  if (base === undefined) return head.map((item) => ({ ...item, isNew: null }));
  const headPathOf = headPaths(base.changes);
  const known = new Map<string, number>();
  for (const item of base.diagnostics) {
    const key = diagnosticKey(item, (path) => headPathOf(path) ?? path);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return head.map((item) => {
    const path = item.span?.source.path ?? item.file;
    if (path !== undefined && !base.isLookedAt(path)) return { ...item, isNew: false };
    const key = diagnosticKey(item, (same) => same);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return { ...item, isNew: left <= 0 };
  });
}

function diagnosticKey({ code, message, span, file }: Diagnostic, pathOf: (path: string) => string): string {
  const path = span?.source.path ?? file;
  return JSON.stringify([code, path === undefined ? '' : pathOf(path), message]);
}
