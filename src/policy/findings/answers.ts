/** What the assigned policies say about a resource, all of them together, as some change what others judge. */
import type { Resource } from '../../expand/resource.js';
import type { Limits } from '../../inputs/limits.js';
import { allOf, type Judgement } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import type { Aliases } from '../aliases.js';
import type { AssignedPolicy, Exemption } from '../assignment.js';
import type { PolicyDefinition } from '../definition.js';
import { evaluateTogether } from '../effects/evaluate-together.js';
import { withServerValues } from '../effects/server-values.js';
import { surroundingsOf } from '../effects/surroundings.js';
import type { PolicyOutcome, PolicyScope } from '../outcome.js';
import { givenParameters } from '../reading/read-parameters.js';
import { asPolicyResource } from './types.js';

/** What policies are evaluated with. */
export interface PolicyBench {
  readonly aliases: Aliases;
  readonly limits: Limits;
  /** `2026-11-28`: exemptions expire. */
  readonly today: string;
}

/** What one policy says about one resource. */
export interface PolicyAnswer {
  readonly outcome: PolicyOutcome;
  /** Whether the effect takes hold, with whether the assignment reaches the resource at all. */
  readonly applies: Judgement;
  readonly definition: PolicyDefinition;
  readonly scope: PolicyScope;
  /** What excuses the resource today. */
  readonly exemption: Exemption | undefined;
}

type Answers = ReadonlyMap<AssignedPolicy, PolicyAnswer>;

export class AssignedPolicyAnswers {
  private readonly known = new WeakMap<Resource, Answers>();

  constructor(
    private readonly policies: readonly AssignedPolicy[],
    private readonly bench: PolicyBench,
  ) {}

  /** Undefined if the assignment does not reach the resource. */
  of(policy: AssignedPolicy, view: ResourceView, system: System): PolicyAnswer | undefined {
    const known = this.known.get(view.resource) ?? this.all(view, system);
    this.known.set(view.resource, known);
    return known.get(policy);
  }

  private all(view: ResourceView, system: System): Answers {
    const resource = withServerValues(asPolicyResource(view.resource));
    const surroundings = surroundingsOf(view, system);
    const reached = this.policies.flatMap((policy) => reach(policy, resource, view, this.bench) ?? []);
    // What is not enforced, or excused, changes no request: it is asked by itself.
    const [enforced, others] = [reached.filter((one) => one.isEnforced), reached.filter((one) => !one.isEnforced)];
    const outcomes = [
      ...evaluateTogether(enforced, resource, surroundings).outcomes,
      ...others.flatMap((one) => evaluateTogether([one], resource, surroundings).outcomes),
    ];
    return new Map(outcomes.map(({ policy, outcome }) => [policy.policy, answerFrom(policy, outcome, view)]));
  }
}

interface Reached {
  readonly policy: AssignedPolicy;
  /** With the effect that the assignment gives it. */
  readonly definition: PolicyDefinition;
  readonly scope: PolicyScope;
  readonly reach: Judgement;
  readonly exemption: Exemption | undefined;
  readonly isEnforced: boolean;
}

function reach(
  policy: AssignedPolicy,
  resource: Resource,
  view: ResourceView,
  { aliases, limits, today }: PolicyBench,
): Reached | undefined {
  const reached = policy.appliesTo(view.resource);
  if (reached.truth === false) return undefined;
  const definition = effective(policy);
  const facts = { subscription: undefined, resourceGroup: undefined, policy: undefined, now: `${today}T00:00:00Z` };
  const parameters = givenParameters(definition, policy.parameters);
  const exemption = policy.exemptions.find((one) => excuses(one, policy, view.resource, today));
  return {
    policy,
    definition,
    scope: { resource, parameters, aliases, facts, limits },
    reach: reached,
    exemption,
    isEnforced: exemption === undefined && policy.assignment?.notEnforced !== true,
  };
}

function effective({ definition, effectOverride }: AssignedPolicy): PolicyDefinition {
  if (effectOverride === undefined) return definition;
  // biome-ignore lint/suspicious/noThenProperty: it is what the language calls it, and nothing awaits a definition.
  return { ...definition, then: { ...definition.then, effect: effectOverride } };
}

function excuses(exemption: Exemption, policy: AssignedPolicy, resource: Resource, today: string): boolean {
  const { referenceIds } = exemption;
  const reference = policy.initiative?.referenceId.toLowerCase();
  const isMeant = referenceIds.length === 0 || referenceIds.some((id) => id.toLowerCase() === reference);
  return isMeant && !exemption.isExpired(today) && exemption.covers(resource).truth === true;
}

function answerFrom(
  { definition, scope, reach: reached, exemption }: Reached,
  outcome: PolicyOutcome,
  view: ResourceView,
): PolicyAnswer {
  return { outcome, applies: about(view.resource, allOf(outcome.applies, reached)), definition, scope, exemption };
}

/** Evidence about the resource as Azure would create it is told of what the files declare. */
function about(declared: Resource, judgement: Judgement): Judgement {
  const evidence = judgement.evidence.map((one) =>
    one.resource.address === declared.address ? { ...one, resource: declared } : one,
  );
  return { ...judgement, evidence };
}
