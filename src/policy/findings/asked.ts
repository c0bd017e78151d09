/** One assigned policy asked about one resource. */
import type { Resource } from '../../expand/resource.js';
import type { Limits } from '../../inputs/limits.js';
import { allOf, type Judgement, judged } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import type { Aliases } from '../aliases.js';
import type { AssignedPolicy, Exemption } from '../assignment.js';
import type { PolicyDefinition } from '../definition.js';
import { evaluatePolicy } from '../evaluate-policy.js';
import type { PolicyOutcome, PolicyScope, Surroundings } from '../outcome.js';
import { givenParameters } from '../read-definition.js';
import { asPolicyResource } from './types.js';

/** What policies are evaluated with. */
export interface PolicyBench {
  readonly aliases: Aliases;
  readonly limits: Limits;
  /** `2026-11-28`: exemptions expire. */
  readonly today: string;
}

export interface Asked {
  readonly outcome: PolicyOutcome;
  /** Whether the effect takes hold, with whether the assignment reaches the resource at all. */
  readonly applies: Judgement;
  readonly scope: PolicyScope;
  /** What excuses the resource today. */
  readonly exemption: Exemption | undefined;
}

/**
 * @param planned the resource, perhaps as other policies change it
 * @returns undefined if the assignment does not reach the resource
 */
export function outcomeFor(
  policy: AssignedPolicy,
  planned: Resource,
  view: ResourceView,
  system: System,
  bench: PolicyBench,
): Asked | undefined {
  const reach = policy.appliesTo(view.resource);
  if (reach.truth === false) return undefined;
  const definition = effective(policy);
  const scope = scopeOf(policy, definition, planned, bench);
  const outcome = evaluatePolicy(definition, scope, surroundingsOf(view, system));
  return {
    outcome,
    applies: about(view.resource, [planned, scope.resource], allOf(reach, outcome.applies)),
    scope,
    exemption: policy.exemptions.find((one) => excuses(one, policy, view.resource, bench.today)),
  };
}

/** The definition with the effect that the assignment gives it. */
function effective({ definition, effectOverride }: AssignedPolicy): PolicyDefinition {
  if (effectOverride === undefined) return definition;
  return { ...definition, then: { ...definition.then, effect: effectOverride } };
}

function scopeOf(
  { parameters }: AssignedPolicy,
  definition: PolicyDefinition,
  planned: Resource,
  { aliases, limits, today }: PolicyBench,
): PolicyScope {
  return {
    resource: asPolicyResource(planned),
    parameters: givenParameters(definition, parameters),
    aliases,
    facts: { subscription: undefined, resourceGroup: undefined, policy: undefined, now: `${today}T00:00:00Z` },
    limits,
  };
}

/** What is declared beside the resource, and whether that is all there can be. */
function surroundingsOf(view: ResourceView, system: System): Surroundings {
  const missing = system.present(judged(false), view, 'what the policy asks for');
  return { related: system.graph.own.map(({ resource }) => resource), isComplete: missing.truth === false };
}

function excuses(exemption: Exemption, policy: AssignedPolicy, resource: Resource, today: string): boolean {
  const { referenceIds } = exemption;
  const reference = policy.initiative?.referenceId.toLowerCase();
  const isMeant = referenceIds.length === 0 || referenceIds.some((id) => id.toLowerCase() === reference);
  return isMeant && !exemption.isExpired(today) && exemption.covers(resource).truth === true;
}

/** Evidence about the planned resource is told of the declared one. */
function about(declared: Resource, planned: readonly Resource[], judgement: Judgement): Judgement {
  const evidence = judgement.evidence.map((one) => (planned.includes(one.resource) ? { ...one, resource: declared } : one));
  return { ...judgement, evidence };
}
