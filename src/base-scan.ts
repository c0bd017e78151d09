/** What the base of a comparison comes to: only what the change may touch is evaluated again, the rest is the head's. */
import type { BaseState, JudgedFinding } from './decide/decide.js';
import { evaluationOf } from './decide/novelty.js';
import { changedPaths, isAffected } from './expand/affected.js';
import { expandRepository, loadForms } from './expand/expand.js';
import type { Expansion } from './expand/resource.js';
import type { ExpandOptions } from './expand/run-context.js';
import { type Changes, headPaths } from './inputs/changes.js';
import { DiagnosticBag } from './inputs/diagnostic.js';
import type { Repository } from './inputs/repository.js';
import { type Neighbours, neighboursOf } from './model/neighbours.js';

/** The base to compare with. */
export interface Against {
  readonly mode: 'git' | 'api';
  /** The commit. */
  readonly base: string;
  readonly changes: Changes;
  /** The whole base. Problems with reading it go into the bag. */
  readonly open: (bag: DiagnosticBag) => Repository;
  /** False if nothing that was changed can touch what is checked. */
  readonly isRelevant: boolean;
}

/** What the head came to. */
export interface HeadState {
  readonly expansions: readonly Expansion[];
  readonly neighbours: ReadonlyMap<Expansion, Neighbours>;
  readonly findings: ReadonlyMap<Expansion, readonly JudgedFinding[]>;
}

/** Judges a state of the repository. */
export interface Judge {
  judge(expansion: Expansion, neighbours: Neighbours | undefined): readonly JudgedFinding[];
  /** What is wrong with its suppressions. */
  aboutSuppressions(): readonly JudgedFinding[];
}

/** The base, and what was evaluated of it. */
export interface BaseScan {
  readonly state: BaseState;
  readonly evaluated: readonly Expansion[];
}

/** The findings of the base. */
export async function scanBase(
  against: Against,
  head: HeadState,
  options: ExpandOptions,
  judgeOf: (base: Repository) => Judge,
): Promise<BaseScan> {
  const bag = new DiagnosticBag();
  const changed = changedPaths(against.changes);
  const affected = head.expansions.filter((expansion) => isAffected(expansion, changed));
  const whole = against.open(bag);
  const isLookedAt = lookingAt(changed, affected);
  const repository = { ...whole, files: whole.files.filter(isLookedAt) };
  const evaluated = expandRepository(repository, optionsFor(repository, options), bag, await loadForms(repository));
  const kept = keptFrom(head.expansions, affected, evaluated);
  const expansions = [...kept, ...evaluated];

  const neighbours = neighboursOf(expansions);
  const judge = judgeOf(whole);
  const isTouched = touchedBy(new Set([...affected, ...evaluated]));
  const findings = expansions.flatMap((expansion) => {
    const own = neighbours.get(expansion);
    const known = head.findings.get(expansion);
    const isSame = known !== undefined && !isTouched(own) && !isTouched(head.neighbours.get(expansion));
    return isSame ? known : judge.judge(expansion, own);
  });
  const state: BaseState = {
    findings: [...findings, ...judge.aboutSuppressions()],
    evaluations: expansions.map(evaluationOf),
    changes: against.changes,
    diagnostics: bag.all,
    isLookedAt,
    unreadable: unreadable(evaluated, bag, against.changes),
  };
  return { state, evaluated };
}

/** Which paths have to be looked at again: everything changed, and all that an affected evaluation asked for. */
function lookingAt(changed: ReadonlySet<string>, affected: readonly Expansion[]): (path: string) => boolean {
  const wanted = new Set(changed);
  for (const { reads } of affected) {
    // It may have asked for anything.
    if (reads === undefined) return () => true;
    for (const path of reads) wanted.add(path);
  }
  return (path) => wanted.has(path);
}

/** Entry points and parameter files that the base has and that need a look. */
function optionsFor(repository: Repository, options: ExpandOptions): ExpandOptions {
  const exists = (path: string) => repository.files.includes(path);
  const { entryPoints, parameterFiles } = options;
  return {
    ...options,
    parameterFiles: parameterFiles.filter((path) => repository.read(path) !== undefined),
    ...(entryPoints === undefined
      ? {}
      : {
          entryPoints: entryPoints
            .filter(({ path }) => exists(path) || repository.files.some((file) => file.startsWith(`${path}/`)))
            .map((entry) => ({ ...entry, parameters: entry.parameters.filter((path) => repository.read(path)) })),
        }),
  };
}

/** Evaluations that are the same in the base. What the base uses as a module is no entry point there. */
function keptFrom(
  all: readonly Expansion[],
  affected: readonly Expansion[],
  evaluated: readonly Expansion[],
): readonly Expansion[] {
  const usedInBase = new Set(evaluated.flatMap(({ reads }) => [...(reads ?? [])]));
  return all.filter((expansion) => !affected.includes(expansion) && !usedInBase.has(expansion.entryPoint));
}

/** Whether something of these expansions is among what another one sees. */
function touchedBy(expansions: ReadonlySet<Expansion>): (seen: Neighbours | undefined) => boolean {
  const resources = new Set([...expansions].flatMap((expansion) => expansion.resources));
  const modules = new Set([...expansions].flatMap((expansion) => expansion.unresolvedModules));
  return (seen) =>
    seen !== undefined &&
    (seen.others.some((one) => resources.has(one)) || seen.unreadElsewhere.some(({ module }) => modules.has(module)));
}

/** Entry points, by their paths in the head, that the base could not read as a whole although the head may. */
function unreadable(evaluated: readonly Expansion[], bag: DiagnosticBag, changes: Changes): ReadonlySet<string> {
  const broken = new Set(
    bag.all.flatMap((item) => (item.level === 'error' ? [item.span?.source.path ?? item.file ?? ''] : [])),
  );
  const headPathOf = headPaths(changes);
  const unread = evaluated.filter(({ entryPoint, reads = new Set<string>() }) =>
    [entryPoint, ...reads].some((path) => broken.has(path)),
  );
  // What cannot be read at all is evaluated nowhere, but may be an entry point of the head.
  const paths = [...unread.map(({ entryPoint }) => entryPoint), ...broken];
  return new Set(paths.map((path) => headPathOf(path) ?? path));
}
