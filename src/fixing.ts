/** Fixes of findings, tried in memory: the whole scan is run again with them, and what does not hold is not offered. */
import { decideFindings, type JudgedFinding } from './decide/decide.js';
import type { DecidedFinding } from './decide/scan-result.js';
import type { Edit, Fix } from './fix/fix.js';
import { contradict, edited } from './fix/merging.js';
import { planFix } from './fix/plan.js';
import type { Diagnostic } from './inputs/diagnostic.js';
import { editedRepository } from './inputs/edited-repository.js';
import type { Clock, Limits } from './inputs/limits.js';
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
  readonly clock: Clock;
  /** Runs the scan on other files. */
  readonly judge: (repository: Repository) => Promise<State>;
}

/** A finding with what would mend it. */
export interface Fixable {
  readonly finding: DecidedFinding;
  readonly fix: Fix;
}

/** Scans that are run at most to find out which fixes hold, within the time that one scan may take. */
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

/**
 * The findings with their fixes: those that hold when they are tried say so, those that do not are gone. Of two for the same
 * place only the first is tried.
 *
 * @param isOffered which are tried at all: what is not offered must not be what makes others hold
 */
export async function withTriedFixes(
  findings: readonly DecidedFinding[],
  state: State,
  bench: Bench,
  isOffered: (finding: DecidedFinding) => boolean,
): Promise<readonly DecidedFinding[]> {
  const planned = fixablesAmong(findings, state, bench);
  const offered = planned.filter(({ finding }) => isOffered(finding));
  const { held, failed } = await tryOut(compatible(offered), state, bench, budgetOf(bench));
  const kept = planned.filter((one) => !failed.includes(one));
  const fixes = new Map(kept.map((one) => [one.finding, { ...one.fix, isTried: held.includes(one) }]));
  return findings.map((finding) => {
    const fix = fixes.get(finding);
    return fix === undefined ? finding : { ...finding, fix };
  });
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

/** What trying may still cost. */
interface Budget {
  left: number;
  /** On the clock of the bench. */
  readonly until: number;
}

function budgetOf({ clock, limits }: Bench): Budget {
  return { left: MAX_TRIALS, until: clock() + limits.totalMs };
}

/** What is in neither list was not tried: the budget ran out. */
interface Tried {
  readonly held: readonly Fixable[];
  readonly failed: readonly Fixable[];
}

/**
 * Tries fixes that can be made together: all of them in one go; if that does not hold, without those that are to blame. Where
 * it cannot be told which are, rule by rule, then each half, down to single ones, on top of what holds already.
 */
async function tryOut(fixables: readonly Fixable[], state: State, bench: Bench, budget: Budget): Promise<Tried> {
  const held: Fixable[] = [];
  const failed: Fixable[] = [];
  const attempt = async (part: readonly Fixable[]): Promise<void> => {
    if (part.length === 0 || budget.left <= 0 || bench.clock() > budget.until) return;
    budget.left--;
    const problems = await problemsWith([...held, ...part], state, bench);
    if (problems === undefined) held.push(...part);
    else if (part.length === 1) failed.push(...part);
    else {
      const { certain, groups } = blame(part, problems);
      failed.push(...certain);
      for (const group of groups) await attempt(group);
    }
  };
  await attempt(fixables);
  return { held, failed };
}

/** What a trial made worse, or did not make better: addresses of resources, an empty set if it is nothing about a resource. */
type Problems = ReadonlySet<string>;

/**
 * Who is to blame: certainly a fix that is the only one for a resource with a problem. The others are to be tried again in
 * these groups.
 */
function blame(
  part: readonly Fixable[],
  problems: Problems,
): { readonly certain: readonly Fixable[]; readonly groups: readonly (readonly Fixable[])[] } {
  const fixesOf = new Map<string, number>();
  for (const address of part.flatMap(addressesOf)) fixesOf.set(address, (fixesOf.get(address) ?? 0) + 1);
  const blamed = part.filter((one) => addressesOf(one).some((address) => problems.has(address)));
  const certain = blamed.filter((one) =>
    addressesOf(one).some((address) => problems.has(address) && fixesOf.get(address) === 1),
  );
  const rest = part.filter((one) => !certain.includes(one));
  if (certain.length > 0) return { certain, groups: [rest] };
  const others = part.filter((one) => !blamed.includes(one));
  const byRule = [...new Set(blamed.map(({ finding }) => finding.rule))].map((rule) =>
    blamed.filter(({ finding }) => finding.rule === rule),
  );
  const groups = [others, ...byRule].filter((group) => group.length > 0);
  const middle = part.length >> 1;
  return { certain, groups: groups.length > 1 ? groups : [part.slice(0, middle), part.slice(middle)] };
}

function addressesOf({ finding }: Fixable): readonly string[] {
  const { resource, mendings } = finding;
  const touched = mendings.flatMap(({ settings, removals }) => [
    ...settings.map(({ property }) => property),
    ...removals,
  ]);
  return [...new Set([resource.address, ...touched.map((evidence) => evidence.resource.address)])];
}

/**
 * Undefined if all of the findings are gone with the edits and nothing else, finding or diagnostic, appeared; but for what is
 * only asked of what is private.
 */
async function problemsWith(fixables: readonly Fixable[], before: State, bench: Bench): Promise<Problems | undefined> {
  const after = await bench.judge(editedRepository(before.repository, textsAfter(fixables)));
  const mended = new Set(fixables.flatMap(({ finding }) => finding.mendings));
  const isMended = ({ finding }: JudgedFinding) => finding.mendings.some((mending) => mended.has(mending));
  const known = new Set(before.findings.map(keyOf));
  const gone = new Set(before.findings.filter(isMended).map(keyOf));
  const follows = (one: JudgedFinding) => one.finding.rule.followsClosing && !gone.has(keyOf(one));
  const wrong = after.findings.filter((one) => gone.has(keyOf(one)) || !(known.has(keyOf(one)) || follows(one)));
  if (wrong.length === 0 && !hasMore(after.diagnostics, before.diagnostics)) return undefined;
  return new Set(wrong.map(({ finding }) => finding.identity.address));
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
  /** How many fixes were not tried: there was no time left, or they are for the same place as a risky one. */
  readonly untried: number;
  /** What is left without a fix that holds. */
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
  const budget = budgetOf(bench);
  const files = new Map<string, { readonly source: SourceFile; readonly text: string }>();
  const made: Fixable[] = [];
  const failed = new Set<string>();
  const asFound = new Map(decidedIn(first).map((finding) => [placeKey(finding), finding]));
  let state = first;
  const planned = (isMeant: (fix: Fix) => boolean) =>
    fixablesAmong(decidedIn(state).filter(concerns), state, bench).filter(
      ({ finding, fix }) => isMeant(fix) && !failed.has(placeKey(finding)),
    );
  const isMade = ({ risk }: Fix) => withRisk || risk === undefined;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const tried = await tryOut(compatible(planned(isMade)), state, bench, budget);
    for (const { finding } of tried.failed) failed.add(placeKey(finding));
    if (tried.held.length === 0) break;
    const texts = textsAfter(tried.held);
    for (const [source, text] of texts)
      files.set(source.path, { source: files.get(source.path)?.source ?? source, text });
    made.push(...tried.held.map(({ finding, fix }) => ({ finding: asFound.get(placeKey(finding)) ?? finding, fix })));
    state = await bench.judge(editedRepository(state.repository, texts));
  }
  const risky = withRisk
    ? undefined
    : await tryOut(compatible(planned(({ risk }) => risk !== undefined)), state, bench, budget);
  for (const { finding } of risky?.failed ?? []) failed.add(placeKey(finding));
  const offered = new Set(risky?.held.map(({ finding }) => finding));
  const untried = new Set(planned(() => true).flatMap(({ finding }) => (offered.has(finding) ? [] : [finding])));
  return {
    files: [...files.values()].sort((one, other) => (one.source.path < other.source.path ? -1 : 1)),
    made,
    risky: risky?.held ?? [],
    untried: untried.size,
    left: decidedIn(state).filter((one) => concerns(one) && !offered.has(one) && !untried.has(one)),
  };
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
