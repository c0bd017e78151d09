/** The policies that somebody named for a scan, as rules. */
import { DiagnosticBag } from '../inputs/diagnostic.js';
import type { Repository } from '../inputs/repository.js';
import type { Rule } from '../rules/rule.js';
import { bundledAliases } from './aliases/bundled.js';
import type { AssignedPolicy } from './assignment.js';
import type { PolicyBench } from './findings/answers.js';
import { policyRules } from './findings/policy-rules.js';
import { reportUnknownAliases } from './reading/read-expressions.js';
import { assignedPolicies } from './sources/assigned-policies.js';
import { type PolicyResolver, passOn } from './sources/resolving.js';
import type { TemplateOptions } from './sources/templates.js';

export interface NamedPolicyOptions extends TemplateOptions {
  readonly today: string;
  /** For what the files name and do not hold; without one it is reported. */
  readonly resolver?: PolicyResolver;
}

/**
 * One rule for each policy that the files hold and that can be evaluated before deployment; what cannot be is reported.
 *
 * @param named the paths that somebody named
 */
export async function namedPolicies(
  repository: Repository,
  named: readonly string[],
  options: NamedPolicyOptions,
  bag: DiagnosticBag,
): Promise<readonly Rule[]> {
  const { policies } = await assignedPolicies(repository, named, options, bag);
  return rulesOfPolicies(policies, { ...options, aliases: bundledAliases() }, bag);
}

/** One rule for each policy that can be evaluated before deployment, wherever it is assigned; what cannot be is reported. */
export function rulesOfPolicies(
  policies: readonly AssignedPolicy[],
  bench: PolicyBench,
  bag: DiagnosticBag,
): readonly Rule[] {
  const { aliases, limits, today } = bench;
  const heard = new DiagnosticBag();
  const evaluated = policies.filter((policy) => isEvaluated(policy, heard));
  for (const definition of new Set(evaluated.map((one) => one.definition)))
    reportUnknownAliases(definition, aliases, heard, limits);
  passOn(heard, bag);
  return policyRules(evaluated, { aliases, limits, today });
}

/** What a service decides inside says nothing about templates; that is told once, not of each resource. */
function isEvaluated({ definition }: AssignedPolicy, bag: DiagnosticBag): boolean {
  const { mode, displayName, headerSpan } = definition;
  if (mode.kind !== 'data-plane') return true;
  const message = `The policy '${displayName}' is not evaluated: policies of mode ${mode.written} are decided inside the service.`;
  bag.report('policy-unavailable', message, headerSpan);
  return false;
}
