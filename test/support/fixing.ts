/** Fixing files that exist only in the test. */
import { expect } from 'vitest';
import { fixAll, type State } from '../../src/fixing.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { DEFAULT_SETTINGS } from '../../src/inputs/options.js';
import type { Repository } from '../../src/inputs/repository.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import { RULES } from '../../src/rules/index.js';
import type { Rule } from '../../src/rules/rule.js';
import { type Analysis, judgeFiles } from '../../src/scan.js';
import { repositoryOf, repositoryOfSources } from './memory-repository.js';

export type Files = Readonly<Record<string, string>>;

export interface Fixed {
  /** All files after the fixes, byte-order marks included. */
  readonly files: Files;
  /** Rule and description of each fix. */
  readonly made: readonly string[];
  /** The same of those left out, with the warning. */
  readonly risky: readonly string[];
  /** Rules of what is left without a fix. */
  readonly left: readonly string[];
}

export interface Choice {
  /** Only findings of this rule. */
  readonly rule?: string;
  /** Without this, risky fixes are made too. */
  readonly isSafeOnly?: boolean;
  readonly rules?: readonly Rule[];
}

/**
 * Fixes the files and scans what comes out again: everything mended is gone, and nothing else is there that was not before, but
 * for what is only asked of what is private.
 */
export async function fixed(files: Files, { rule, isSafeOnly = false, rules = RULES }: Choice = {}): Promise<Fixed> {
  const judge = (repository: Repository) => judgeFiles(analysisOf(repository, rules));
  const first = await judge(repositoryOf(files));
  const bench = { limits: DEFAULT_LIMITS, clock: () => 0, judge };
  const run = await fixAll(first, bench, (finding) => rule === undefined || finding.rule.id === rule, !isSafeOnly);
  const changed = Object.fromEntries(
    run.files.map(({ source, text }) => [source.path, `${source.hasByteOrderMark ? '\ufeff' : ''}${text}`]),
  );
  const after = { ...files, ...changed };
  const second = await judge(
    repositoryOfSources(Object.entries(after).map(([path, text]) => new SourceFile(path, text))),
  );
  const follows = second.findings.filter(({ finding }) => finding.rule.followsClosing);
  const allowed = [...toldBy(first), ...toldBy({ ...second, findings: follows, diagnostics: [] })];
  expect(toldBy(second).filter((told) => !allowed.includes(told))).toEqual([]);
  const mended = run.made.map(({ finding }) => `${finding.rule.id} ${finding.resource.address} ${finding.property}`);
  expect(toldBy(second).filter((told) => mended.includes(told))).toEqual([]);
  return {
    files: after,
    made: run.made.map(({ finding, fix }) => `${finding.rule.id}: ${fix.description}`),
    risky: run.risky.map(({ finding, fix }) => `${finding.rule.id}: ${fix.description}. ${fix.warning}`),
    left: run.left.map(({ rule: { id } }) => id),
  };
}

function toldBy({ findings, diagnostics }: State): readonly string[] {
  return [
    ...findings.map(({ finding }) => `${finding.rule.id} ${finding.resource.address} ${finding.property}`),
    ...diagnostics.map(({ code, message }) => `${code} ${message}`),
  ];
}

/** A scan in which storage, vaults and registries are judged without a workspace too. */
export function analysisOf(repository: Repository, rules: readonly Rule[] = RULES): Analysis {
  return {
    repository,
    options: {
      ...DEFAULT_SETTINGS,
      associatedScope: 'all',
      parameterFiles: [],
      entryPoints: [],
      policies: [],
      rules: new Map(),
    },
    rules,
    limits: DEFAULT_LIMITS,
    clock: () => 0,
    today: '2026-11-28',
    ruleIds: new Map(),
    bag: new DiagnosticBag(),
    expectsTemplates: true,
  };
}
