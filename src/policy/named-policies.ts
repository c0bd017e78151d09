/** The policies that somebody named for a scan, as rules. */
import type { DiagnosticBag } from '../inputs/diagnostic.js';
import type { Repository } from '../inputs/repository.js';
import type { Rule } from '../rules/rule.js';
import { bundledAliases } from './aliases/bundled.js';
import type { AssignedPolicy } from './assignment.js';
import { policyRules } from './findings/policy-rules.js';
import { reportUnknownAliases } from './reading/read-expressions.js';
import { assignedPolicies } from './sources/assigned-policies.js';
import type { TemplateOptions } from './sources/templates.js';

/**
 * One rule for each policy that the files hold and that can be evaluated before deployment; what cannot be is reported.
 *
 * @param named the paths that somebody named
 */
export async function namedPolicies(
  repository: Repository,
  named: readonly string[],
  options: TemplateOptions & { readonly today: string },
  bag: DiagnosticBag,
): Promise<readonly Rule[]> {
  const aliases = bundledAliases();
  const { policies } = await assignedPolicies(repository, named, options, bag);
  const evaluated = policies.filter((policy) => isEvaluated(policy, bag));
  for (const { definition } of new Map(evaluated.map((one) => [one.definition, one])).values())
    reportUnknownAliases(definition, aliases, bag, options.limits);
  return policyRules(evaluated, { aliases, limits: options.limits, today: options.today });
}

/** What a service decides inside says nothing about templates; that is told once, not of each resource. */
function isEvaluated({ definition }: AssignedPolicy, bag: DiagnosticBag): boolean {
  const { mode, displayName, headerSpan } = definition;
  if (mode.kind !== 'data-plane') return true;
  const message = `The policy '${displayName}' is not evaluated: policies of mode ${mode.written} are decided inside the service.`;
  bag.report('policy-unavailable', message, headerSpan);
  return false;
}
