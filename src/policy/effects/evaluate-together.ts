/**
 * Several policies on one resource, in the order of the service: what changes the request comes first, everything else judges
 * the request as it was changed. Source: https://learn.microsoft.com/azure/governance/policy/concepts/effect-basics#order-of-evaluation
 */
import { originAt } from '../../expand/origins.js';
import type { Resource } from '../../expand/resource.js';
import { textOf, unknown } from '../../expand/values.js';
import { evaluateTemplate } from '../conditions/template.js';
import type { PolicyDefinition } from '../definition.js';
import type { PolicyOperation, PolicyOutcome, PolicyScope, Surroundings } from '../outcome.js';
import { applyOperations, type Doubt } from './apply-operations.js';
import { readEffect } from './effects.js';
import { evaluatePolicy } from './evaluate-policy.js';
import { type ConflictEffect, conflictEffectOf } from './operations.js';

/** A definition with everything it is evaluated with; the scopes of one run are about the same resource. */
export interface BoundPolicy {
  readonly definition: PolicyDefinition;
  readonly scope: PolicyScope;
}

export interface JointOutcome<Policy extends BoundPolicy> {
  /** The resource as it would be created. */
  readonly resource: Resource;
  /** One for each policy, in their order. */
  readonly outcomes: readonly { readonly policy: Policy; readonly outcome: PolicyOutcome }[];
}

/** Evaluates policies on the resource that their scopes are about. Never throws. */
export function evaluateTogether<Policy extends BoundPolicy>(
  policies: readonly Policy[],
  resource: Resource,
  surroundings: Surroundings,
): JointOutcome<Policy> {
  const changing = policies.filter(changesRequests).map((policy) => {
    return { policy, outcome: evaluatePolicy(policy.definition, policy.scope, surroundings) };
  });
  const settled = new Map(settleConflicts(changing).map(({ policy, outcome }) => [policy, outcome]));
  let created = resource;
  for (const [policy, { applies, operations, refusal }] of settled) {
    if (refusal !== undefined || applies.truth === false) continue;
    created = applyOperations(created, operations, applies.truth === true ? undefined : doubtAbout(policy, created));
  }
  const outcomes = policies.map((policy) => {
    const known = settled.get(policy);
    const scope = { ...policy.scope, resource: created };
    return { policy, outcome: known ?? evaluatePolicy(policy.definition, scope, surroundings) };
  });
  return { resource: created, outcomes };
}

function changesRequests({ definition, scope }: BoundPolicy): boolean {
  const effect = readEffect(evaluateTemplate(definition.then.effect, scope));
  return effect.kind === 'known' && (effect.effect === 'modify' || effect.effect === 'append');
}

interface Evaluated<Policy extends BoundPolicy> {
  readonly policy: Policy;
  readonly outcome: PolicyOutcome;
}

/**
 * Where several `modify` policies change one property to different values, the one whose conflict effect is `deny` wins; several
 * of those deny the request; the others change nothing.
 */
function settleConflicts<Policy extends BoundPolicy>(all: readonly Evaluated<Policy>[]): readonly Evaluated<Policy>[] {
  const rivals = new Map(all.map((one) => [one, rivalsOf(one, all)]));
  return all.map((one) => {
    const against = rivals.get(one) ?? [];
    return against.length === 0 ? one : { ...one, outcome: afterConflict(one, against) };
  });
}

function rivalsOf<Policy extends BoundPolicy>(
  one: Evaluated<Policy>,
  all: readonly Evaluated<Policy>[],
): readonly Evaluated<Policy>[] {
  if (one.outcome.effect !== 'modify' || one.outcome.applies.truth !== true) return [];
  return all.filter(
    (other) =>
      other !== one &&
      other.outcome.effect === 'modify' &&
      other.outcome.applies.truth === true &&
      other.outcome.operations.some((operation) => one.outcome.operations.some((own) => contradicts(own, operation))),
  );
}

function contradicts(left: PolicyOperation, right: PolicyOperation): boolean {
  if (left.path === undefined || left.path.toLowerCase() !== right.path?.toLowerCase()) return false;
  if (left.path.endsWith('[*]')) return false;
  return textOfValue(left) !== textOfValue(right);
}

function textOfValue({ value }: PolicyOperation): string {
  return value === undefined ? '' : textOf(value).toLowerCase();
}

function afterConflict<Policy extends BoundPolicy>(
  { policy, outcome }: Evaluated<Policy>,
  rivals: readonly Evaluated<Policy>[],
): PolicyOutcome {
  const names = rivals.map((rival) => `'${rival.policy.definition.displayName}'`).join(', ');
  const theirs = rivals.map((rival) => effectOnConflict(rival.policy));
  if (effectOnConflict(policy) !== 'deny') {
    const reason = `${outcome.reason} It changes nothing, because ${names} changes the same property and it gives way.`;
    return { ...outcome, operations: [], reason };
  }
  if (!theirs.includes('deny')) return outcome;
  const refusal = `${names} wants another value for the same property, and neither gives way.`;
  return { ...outcome, operations: [], refusal, reason: `${outcome.reason} The request would be denied: ${refusal}` };
}

function effectOnConflict({ definition, scope }: BoundPolicy): ConflictEffect {
  return conflictEffectOf(definition, scope);
}

function doubtAbout({ definition }: BoundPolicy, { headerSpan, address }: Resource): Doubt {
  const name = definition.displayName;
  const reason = unknown(
    'condition',
    `whether policy '${name}' applies is not known`,
    `policyApplies('${definition.name}',${address})`,
    originAt(headerSpan),
  );
  return { reason, applied: `if policy '${name}' applies`, otherwise: `if policy '${name}' does not apply` };
}
