/** Tables of templates and what a rule says about them, with exact lines and columns. */
import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { rangeOf } from '../../src/inputs/source-file.js';
import { neighboursOf } from '../../src/model/neighbours.js';
import type { SystemOptions } from '../../src/model/system.js';
import { type OutcomeResult, type RuleRun, type RunOptions, runRules } from '../../src/rules/engine.js';
import type { Finding } from '../../src/rules/finding.js';
import type { Rule } from '../../src/rules/rule.js';
import type { GivenSettings } from '../../src/rules/settings.js';
import { expandFiles, printDiagnostic } from './memory-repository.js';

/** Bicep text of `main.bicep`, or several files. */
export type Files = string | Readonly<Record<string, string>>;

/** Line, column, message key, and the severity where it is not the rule's own. */
export type Found = readonly [line: number, column: number, message: string, severity?: string];

export interface Case {
  readonly files: Files;
  readonly found: readonly Found[];
  readonly options?: SystemOptions;
  /** What is set of the rule's settings. */
  readonly settings?: GivenSettings;
  /** Parts of the message of the first finding. */
  readonly says?: readonly string[];
  /** Messages of its related places. */
  readonly related?: readonly string[];
  readonly assumptions?: readonly string[];
}

export interface RuleTable {
  /** Templates in which every resource the rule applies to passes. */
  readonly valid: Readonly<Record<string, Files>>;
  /** Templates with findings of status `fail`, and no other. */
  readonly invalid: Readonly<Record<string, Case>>;
  /** Templates with findings of status `unknown`, and no other; or why the rule can always decide. */
  readonly unknown: Readonly<Record<string, Case>> | string;
  /** Templates the rule has nothing to say about. */
  readonly silent?: Readonly<Record<string, Files>>;
}

/** Registers the tests of a rule's table. */
export function testRule(rule: Rule, table: RuleTable): void {
  const undecided = typeof table.unknown === 'string' ? {} : table.unknown;
  describe(`${rule.id} ${rule.title}`, () => {
    it('has cases that pass, that fail and that cannot be decided', () => {
      for (const column of [table.valid, table.invalid, table.unknown]) expect(column).not.toSatisfy(isEmpty);
    });
    it.each(Object.entries(table.valid))('passes: %s', (_name, files) => {
      const { run } = runOn(files, [rule]);
      expect(foundIn(run)).toEqual([]);
      expect(run.results.map((result) => result.status)).toContain('pass');
    });
    it.each(Object.entries(table.invalid))('fails: %s', (_name, expected) => check(rule, 'fail', expected));
    it.each(Object.entries(undecided))('cannot decide: %s', (_name, expected) => check(rule, 'unknown', expected));
    it.each(Object.entries(table.silent ?? {}))('is silent: %s', (_name, files) => {
      const { run } = runOn(files, [rule]);
      expect(run.results.map((result) => result.status)).toEqual(run.results.map(() => 'notApplicable'));
    });
  });
}

function isEmpty(column: object | string): boolean {
  return (typeof column === 'string' ? column : Object.keys(column)).length === 0;
}

function check(rule: Rule, status: 'fail' | 'unknown', expected: Case): void {
  const { settings } = expected;
  const { run } = runOn(expected.files, [rule], { ...expected.options, settings: new Map([[rule.id, { settings }]]) });
  expect(foundIn(run)).toEqual(expected.found.map((found) => [rule.id, status, ...found]));
  const [first] = run.findings;
  for (const part of expected.says ?? []) expect(first?.message).toContain(part);
  if (expected.related !== undefined) expect(first?.related.map((place) => place.message)).toEqual(expected.related);
  if (expected.assumptions !== undefined) expect(first?.assumptions).toEqual(expected.assumptions);
}

/** Expands `main.bicep` (with its first parameter file, if there are some), or the Terraform files, and runs rules on it. */
export function runOn(
  files: Files,
  rules: readonly Rule[],
  options: RunOptions = {},
): { readonly run: RuleRun; readonly diagnostics: readonly string[] } {
  const { expansions, diagnostics } = expandFiles(typeof files === 'string' ? { 'main.bicep': files } : files);
  const main = expansions.find(({ entryPoint }) => entryPoint.startsWith('main.') || entryPoint === '.');
  if (main === undefined) throw new Error('the case has no entry point named main');
  const broken = diagnostics.filter((item) => item.code === 'syntax-error' || item.code === 'unknown-symbol');
  if (broken.length > 0) throw new Error(`the case does not parse: ${broken.map(printDiagnostic).join('\n')}`);
  const bag = new DiagnosticBag();
  const run = runRules(main, rules, { ...neighboursOf(expansions).get(main), ...options }, bag);
  const internal = bag.all.filter((item) => item.code === 'internal-error');
  if (internal.length > 0) throw new Error(internal.map(printDiagnostic).join('\n'));
  return { run, diagnostics: [...diagnostics, ...bag.all].map(printDiagnostic) };
}

/** Rule, status, line, column, message key, and the severity if it is not the rule's. */
export function foundIn(run: RuleRun): readonly (readonly unknown[])[] {
  return run.results.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => rowOf(outcome)));
}

function rowOf({ finding, message }: OutcomeResult): readonly (readonly unknown[])[] {
  if (finding === undefined) return [];
  const { startLine, startColumn } = rangeOf(finding.span);
  return [[finding.rule.id, finding.status, startLine, startColumn, message, ...ownSeverity(finding)]];
}

function ownSeverity({ severity, rule }: Finding): readonly string[] {
  return severity === rule.severity ? [] : [severity];
}
