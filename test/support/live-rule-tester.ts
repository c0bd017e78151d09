/** Tables of what Azure returns and what a rule that only live reads decide says about it. */
import { describe, expect, it } from 'vitest';
import type { Resource } from '../../src/expand/resource.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { liveResource } from '../../src/live/live-resource.js';
import { type RuleRun, runRules } from '../../src/rules/engine.js';
import type { Rule } from '../../src/rules/rule.js';

/** What Azure returns: bodies of resources, with their IDs. */
export type Bodies = readonly { readonly id: string; readonly [member: string]: unknown }[];

export interface LiveCase {
  readonly bodies: Bodies;
  /** Message key and the last name of the resource. */
  readonly found: readonly (readonly [message: string, name: string])[];
  /** Parts of the message of the first finding. */
  readonly says?: readonly string[];
}

export interface LiveTable {
  readonly valid: Readonly<Record<string, Bodies>>;
  readonly invalid: Readonly<Record<string, LiveCase>>;
  readonly unknown: Readonly<Record<string, LiveCase>>;
  readonly silent?: Readonly<Record<string, Bodies>>;
}

/** Registers the tests of a rule's table. */
export function testLiveRule(rule: Rule, { valid, invalid, unknown, silent = {} }: LiveTable): void {
  describe(`${rule.id} ${rule.title}`, () => {
    it('is decided by live reads', () => expect(rule.decidedBy).not.toBe('files'));
    it.each(Object.entries(valid))('passes: %s', (_name, bodies) => {
      const { results, findings } = runOn(rule, bodies);
      expect(findings.map(({ message }) => message)).toEqual([]);
      expect(results.map(({ status }) => status)).toContain('pass');
    });
    it.each(Object.entries(invalid))('fails: %s', (_name, expected) => check(rule, 'fail', expected));
    it.each(Object.entries(unknown))('cannot decide: %s', (_name, expected) => check(rule, 'unknown', expected));
    it.each(Object.entries(silent))('is silent: %s', (_name, bodies) => {
      expect(runOn(rule, bodies).results.filter(({ status }) => status !== 'notApplicable')).toEqual([]);
    });
    it.each(Object.entries(invalid))('says nothing of what files declare: %s', (_name, { bodies }) => {
      const { results } = runOn(rule, bodies, 'arm');
      expect(results.filter(({ status }) => status !== 'notApplicable')).toEqual([]);
    });
  });
}

function check(rule: Rule, status: 'fail' | 'unknown', { bodies, found, says = [] }: LiveCase): void {
  const { results, findings } = runOn(rule, bodies);
  const told = results.flatMap(({ outcomes, resource }) =>
    outcomes.flatMap(({ finding, message }) =>
      finding === undefined ? [] : [[finding.status, message, resource.displayName]],
    ),
  );
  expect(told).toEqual(found.map((one) => [status, ...one]));
  for (const part of says) expect(findings[0]?.message).toContain(part);
}

function runOn(rule: Rule, bodies: Bodies, form: Resource['form'] = 'live'): RuleRun {
  const resources = bodies.map((body): Resource => {
    const resource = liveResource(body, '2025-06-01', DEFAULT_LIMITS);
    if (resource === undefined) throw new Error(`${body.id} is no ID of a resource`);
    return { ...resource, form };
  });
  const expansion = { entryPoint: 'live', environment: undefined, resources, unresolvedModules: [], complete: true };
  const bag = new DiagnosticBag();
  const run = runRules(expansion, [rule], {}, bag);
  expect(bag.all.map(({ message }) => message)).toEqual([]);
  return run;
}
