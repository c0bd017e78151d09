/** Fixes of findings, tried in memory: the whole scan is run again with them, and what does not hold is not offered. */
import { decideFindings, type JudgedFinding } from './decide/decide.js';
import type { DecidedFinding } from './decide/scan-result.js';
import type { Edit, Fix } from './fix/fix.js';
import { contradict, edited } from './fix/merging.js';
import { planFix } from './fix/plan.js';
import type { Diagnostic } from './inputs/diagnostic.js';
import { editedRepository } from './inputs/edited-repository.js';
import type { Limits } from './inputs/limits.js';
import type { Repository } from './inputs/repository.js';
import type { SourceFile } from './inputs/source-file.js';

/** A state of the files and what every evaluation of it came to, before equal findings are merged. */
export interface State {
  readonly repository: Repository;
  readonly findings: readonly JudgedFinding[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Bench {
  readonly limits: Limits;
  /** Runs the scan on other files. */
  readonly judge: (repository: Repository) => Promise<State>;
}

/** A finding with what would mend it. */
export interface Fixable {
  readonly finding: DecidedFinding;
  readonly fix: Fix;
}

/** Scans that are run to find out which fixes hold. Beyond that those that are left are not offered. */
const MAX_TRIALS = 64;

/** The findings with the fixes that can be worked out for them. */
export function withPlannedFixes(
  findings: readonly DecidedFinding[],
  repository: Repository,
  limits: Limits,
): readonly DecidedFinding[] {
  return findings.map((finding) => {
    const fix = planFix(finding, { repository, limits });
    return fix === undefined ? finding : { ...finding, fix };
  });
}

/** The findings with those fixes that hold when they are tried; two for the same place are not tried together. */
export async function withTriedFixes(
  findings: readonly DecidedFinding[],
  state: State,
  bench: Bench,
): Promise<readonly DecidedFinding[]> {
  const planned = fixablesAmong(findings, state, bench);
  const held = await holding(compatible(planned), state, bench, { left: MAX_TRIALS });
  const tried = new Map(held.map(({ finding, fix }) => [finding, { ...fix, isTried: true }]));
  return findings.map((finding) => ({ ...finding, fix: tried.get(finding) }));
}

export function fixablesAmong(
  findings: readonly DecidedFinding[],
  { repository }: State,
  { limits }: Bench,
): readonly Fixable[] {
  return findings.flatMap((finding) => {
    const fix = planFix(finding, { repository, limits });
    return fix === undefined ? [] : [{ finding, fix }];
  });
}

/** As many as can be made together, those that come first leading. */
export function compatible(fixables: readonly Fixable[]): readonly Fixable[] {
  const chosen: Fixable[] = [];
  const edits: Edit[] = [];
  for (const one of fixables) {
    if (one.fix.edits.some((edit) => edits.some((known) => contradict(known, edit)))) continue;
    chosen.push(one);
    edits.push(...one.fix.edits);
  }
  return chosen;
}

/** How many scans may still be run. */
export interface Budget {
  left: number;
}

/**
 * Of fixes that can be made together, those that hold: all of them if they do in one go; else each half is tried on top of
 * what holds already, down to single ones.
 */
export async function holding(
  fixables: readonly Fixable[],
  state: State,
  bench: Bench,
  budget: Budget,
  on: readonly Fixable[] = [],
): Promise<readonly Fixable[]> {
  const held: Fixable[] = [];
  const attempt = async (part: readonly Fixable[]): Promise<void> => {
    if (part.length === 0 || budget.left <= 0) return;
    budget.left--;
    if (await holds([...on, ...held, ...part], state, bench)) {
      held.push(...part);
      return;
    }
    if (part.length === 1) return;
    const middle = part.length >> 1;
    await attempt(part.slice(0, middle));
    await attempt(part.slice(middle));
  };
  await attempt(fixables);
  return held;
}

/** True if all of the findings are gone with the edits and nothing else, finding or diagnostic, appeared. */
async function holds(fixables: readonly Fixable[], before: State, bench: Bench): Promise<boolean> {
  const after = await bench.judge(editedRepository(before.repository, textsAfter(fixables)));
  const known = new Set(before.findings.map(keyOf));
  const now = new Set(after.findings.map(keyOf));
  if (![...now].every((key) => known.has(key))) return false;
  if (hasMore(after.diagnostics, before.diagnostics)) return false;
  const mended = new Set(fixables.flatMap(({ finding }) => finding.mendings));
  return before.findings.every(
    (one) => !one.finding.mendings.some((mending) => mended.has(mending)) || !now.has(keyOf(one)),
  );
}

/** The files as they are with the edits of all of them. */
export function textsAfter(fixables: readonly Fixable[]): ReadonlyMap<SourceFile, string> {
  return edited(fixables.flatMap(({ fix }) => fix.edits));
}

/** What is wrong with what, in which evaluation; never where it stands, which edits move. */
function keyOf({ finding, entryPoint, environment }: JudgedFinding): string {
  const { rule, identity, status } = finding;
  return JSON.stringify([rule.id, identity.address, identity.path, status, entryPoint, environment]);
}

function hasMore(after: readonly Diagnostic[], before: readonly Diagnostic[]): boolean {
  const known = new Map<string, number>();
  const keyOf = ({ code, message, span, file }: Diagnostic) =>
    JSON.stringify([code, message, span?.source.path ?? file]);
  for (const item of before) known.set(keyOf(item), (known.get(keyOf(item)) ?? 0) + 1);
  return after.some((item) => {
    const left = (known.get(keyOf(item)) ?? 0) - 1;
    known.set(keyOf(item), left);
    return left < 0;
  });
}

/** What came of fixing all that can be fixed. */
export interface FixRun {
  /** The changed files as they were, and their new texts without byte-order marks. */
  readonly files: readonly { readonly source: SourceFile; readonly text: string }[];
  /** What the new texts mend, as found at first. */
  readonly made: readonly Fixable[];
  /** Fixes that hold but were not wanted because of their risk. */
  readonly risky: readonly Fixable[];
  /** What is left without a fix. */
  readonly left: readonly DecidedFinding[];
}

/** Fixes that follow from others come in another round; more rounds than that nothing needs. */
const MAX_ROUNDS = 10;

/**
 * Makes every fix of the findings that holds, in memory, round after round: those that cannot be made together with others
 * come in the next one.
 *
 * @param concerns which findings are meant at all
 * @param withRisk whether fixes with a risk are made too
 */
export async function fixAll(
  first: State,
  bench: Bench,
  concerns: (finding: DecidedFinding) => boolean,
  withRisk: boolean,
): Promise<FixRun> {
  const budget = { left: MAX_TRIALS };
  const files = new Map<string, { readonly source: SourceFile; readonly text: string }>();
  const made: Fixable[] = [];
  const failed = new Set<string>();
  const asFound = new Map(decidedIn(first).map((finding) => [placeKey(finding), finding]));
  let state = first;
  const plannedNow = (isRisky: boolean) =>
    fixablesAmong(decidedIn(state).filter(concerns), state, bench).filter(
      ({ finding, fix }) => (withRisk || (fix.risk !== undefined) === isRisky) && !failed.has(placeKey(finding)),
    );
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const batch = compatible(plannedNow(false));
    const held = await holding(batch, state, bench, budget);
    for (const one of batch) if (!held.includes(one)) failed.add(placeKey(one.finding));
    if (held.length === 0) break;
    const texts = textsAfter(held);
    for (const [source, text] of texts)
      files.set(source.path, { source: files.get(source.path)?.source ?? source, text });
    made.push(...held.map(({ finding, fix }) => ({ finding: asFound.get(placeKey(finding)) ?? finding, fix })));
    state = await bench.judge(editedRepository(state.repository, texts));
  }
  const risky = withRisk ? [] : await holding(compatible(plannedNow(true)), state, bench, budget);
  const offered = new Set(risky.map(({ finding }) => finding));
  const left = decidedIn(state).filter((finding) => concerns(finding) && !offered.has(finding));
  return { files: [...files.values()].sort((a, b) => (a.source.path < b.source.path ? -1 : 1)), made, risky, left };
}

/** The findings that nobody answers for, equal ones as one. */
const decidedIn = remembering(
  ({ findings }: State) => decideFindings({ findings, evaluations: [] }, undefined, true).findings,
);

function remembering<In extends object, Out>(make: (input: In) => Out): (input: In) => Out {
  const known = new WeakMap<In, Out>();
  return (input) => {
    const made = known.get(input) ?? make(input);
    known.set(input, made);
    return made;
  };
}

function placeKey({ rule, identity }: DecidedFinding): string {
  return JSON.stringify([rule.id, identity.address, identity.path]);
}
