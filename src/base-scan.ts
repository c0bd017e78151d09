/** What the base of a comparison comes to: only what the change may touch is evaluated again, the rest is the head's. */
import type { BaseState, JudgedFinding } from './decide/decide.js';
import { evaluationOf } from './decide/novelty.js';
import { changedPaths, folderKey, unchangedIn } from './expand/affected.js';
import { expandRepository, loadForms } from './expand/expand.js';
import type { Expansion } from './expand/resource.js';
import type { ExpandOptions } from './expand/run-context.js';
import { type Changes, headPaths } from './inputs/changes.js';
import { type Diagnostic, DiagnosticBag } from './inputs/diagnostic.js';
import { isTerraformFile } from './inputs/links.js';
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

/**
 * The findings of the base. Its entry points are sought in all of it; those that the change does not touch are what they are in
 * the head.
 */
export async function scanBase(
  against: Against,
  head: HeadState,
  options: ExpandOptions & { readonly settle?: ((expansion: Expansion) => Expansion) | undefined },
  judgeOf: (base: Repository) => Promise<Judge>,
): Promise<BaseScan> {
  const bag = new DiagnosticBag();
  const changed = changedPaths(against.changes);
  const base = against.open(bag);
  const unchanged = unchangedIn(base, changed, head.expansions);
  const forms = await loadForms(base);
  const { settle = (one: Expansion) => one } = options;
  const expansions = expandRepository(base, { ...optionsFor(base, options), unchanged }, bag, forms).map(settle);

  const [inHead, inBase] = [new Set(head.expansions), new Set(expansions)];
  const evaluated = expansions.filter((expansion) => !inHead.has(expansion));
  const affected = head.expansions.filter((expansion) => !inBase.has(expansion));
  const neighbours = neighboursOf(expansions);
  const judge = await judgeOf(base);
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
    isLookedAt: lookedAt(changed, base, head.expansions, expansions),
    unreadable: unreadable(expansions, evaluated, bag, against.changes),
  };
  return { state, evaluated };
}

/**
 * Whether what is wrong with a path would be told of the base too. Files that cannot be read are told of once, in the head; if they
 * were not changed and something of the base asked for them, they were as wrong before.
 */
function lookedAt(
  changed: ReadonlySet<string>,
  base: Repository,
  inHead: readonly Expansion[],
  inBase: readonly Expansion[],
): (path: string) => boolean {
  const isAskedFor = (path: string, expansions: readonly Expansion[]) =>
    expansions.some(({ trace }) => trace?.reads.has(path) === true || trace?.reads.has(folderKey(path)) === true);
  return (path) =>
    changed.has(path) ||
    base.read(path, 'any') !== undefined ||
    (isAskedFor(path, inHead) && !isAskedFor(path, inBase));
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

/** Whether something of these expansions is among what another one sees. */
function touchedBy(expansions: ReadonlySet<Expansion>): (seen: Neighbours | undefined) => boolean {
  const resources = new Set([...expansions].flatMap((expansion) => expansion.resources));
  const modules = new Set([...expansions].flatMap((expansion) => expansion.unresolvedModules));
  return (seen) =>
    seen !== undefined &&
    (seen.others.some((one) => resources.has(one)) || seen.unreadElsewhere.some(({ module }) => modules.has(module)));
}

/** Entry points, by their paths in the head, that the base could not read as a whole although the head may. */
function unreadable(
  expansions: readonly Expansion[],
  evaluated: readonly Expansion[],
  bag: DiagnosticBag,
  changes: Changes,
): ReadonlySet<string> {
  const unread = evaluated.filter(({ trace }) => trace?.diagnostics.some(isError));
  // What cannot be read at all is evaluated nowhere, but may be an entry point of the head.
  const entryPoints = new Set(expansions.map(({ entryPoint }) => entryPoint));
  const broken = bag.all.filter(isError).flatMap(entryPointsOf);
  const paths = [...unread.map(({ entryPoint }) => entryPoint), ...broken.filter((path) => !entryPoints.has(path))];
  const headPathOf = headPaths(changes);
  return new Set(paths.map((path) => headPathOf(path) ?? path));
}

function isError({ level }: Diagnostic): boolean {
  return level === 'error';
}

/** What a file may be an entry point by: its path, or the folder where it is part of a module of Terraform. */
function entryPointsOf({ span, file }: Diagnostic): readonly string[] {
  const path = span?.source.path ?? file;
  if (path === undefined) return [];
  return isTerraformFile(path) ? [path, path.split('/').slice(0, -1).join('/') || '.'] : [path];
}
