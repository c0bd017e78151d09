/** Judging an estate as a live run does: read, divided into systems, each by every rule. */
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { systemsOf } from '../../../src/live/systems.js';
import type { ToldByAzure } from '../../../src/model/system.js';
import { ROLE_ASSIGNMENT, sameType } from '../../../src/model/types.js';
import { runRules } from '../../../src/rules/engine.js';
import { RULES } from '../../../src/rules/index.js';
import type { Azure } from './azure.js';
import { type ReadingOptions, readingOf } from './reading.js';

export interface Told {
  /** `fail AML-NET-001 mlw`; role assignments, of which the names are GUIDs, are `a role`. */
  readonly headline: string;
  readonly rule: string;
  /** With its message. */
  readonly text: string;
}

export interface Judged {
  readonly findings: readonly Told[];
  readonly diagnostics: readonly string[];
  /** The rules that gave an answer, by ID. */
  readonly asked: ReadonlySet<string>;
}

export async function judgedIn(azure: Azure, options: ReadingOptions = {}): Promise<Judged> {
  const { live, diagnostics } = await readingOf(azure, options);
  const told: ToldByAzure = {
    absent: new Set(live.absent.keys()),
    listed: new Set(),
    readAt: live.estate.facts.workspaces.readAt.toISOString(),
  };
  const bag = new DiagnosticBag();
  const runs = systemsOf(live.resources, live.beside).map(({ own, ...seen }) => {
    const { complete } = live;
    const expansion = { entryPoint: 'Azure', environment: undefined, resources: own, unresolvedModules: [], complete };
    return runRules(expansion, RULES, { cloud: 'AzureCloud', ...seen, told }, bag);
  });
  const findings = runs.flatMap((run) => run.findings);
  const answered = runs.flatMap(({ results }) => results.filter(({ status }) => status !== 'notApplicable'));
  if (bag.all.length > 0) throw new Error(bag.all.map(({ message }) => message).join('\n'));
  return {
    diagnostics,
    asked: new Set(answered.map(({ rule }) => rule.id)),
    findings: findings.map(({ status, rule, resource, message }) => {
      const name = sameType(resource.type, ROLE_ASSIGNMENT) ? 'a role' : resource.name;
      const headline = `${status} ${rule.id} ${name}`;
      return { headline, rule: rule.id, text: `${headline}: ${message}` };
    }),
  };
}
