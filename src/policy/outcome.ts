/** What one policy says about one resource, before anything is deployed. */

import type { Resource } from '../expand/resource.js';
import type { Value } from '../expand/value.js';
import type { Limits } from '../inputs/limits.js';
import type { Judgement } from '../model/judgement.js';
import type { Aliases } from './aliases.js';
import type { Effect, PolicyDefinition } from './definition.js';

/** What a condition is evaluated with. */
export interface PolicyScope {
  /** The resource whose properties `field` and `count` name. */
  readonly resource: Resource;
  /**
   * Whose properties the function `field()` reads, and whose request `requestContext()` tells of, if not those of `resource`: in
   * an existence condition that is the resource of the `if`.
   */
  readonly functionResource?: Resource;
  /** By lower-cased name: given values, and the defaults of the others. One without either is missing here. */
  readonly parameters: ReadonlyMap<string, Value>;
  readonly aliases: Aliases;
  readonly facts: DeploymentFacts;
  readonly limits: Limits;
}

/** What functions of the language answer besides the resource; undefined: not known before deployment. */
export interface DeploymentFacts {
  /** `subscription()`. */
  readonly subscription: Value | undefined;
  /** `resourceGroup()`. */
  readonly resourceGroup: Value | undefined;
  /** `policy()`: the assignment, the definition and the initiative. */
  readonly policy: Value | undefined;
  /** `utcNow()`, as ISO 8601. */
  readonly now: string | undefined;
}

/** The resources of the same deployment, which existence conditions look at. */
export interface Surroundings {
  readonly related: readonly Resource[];
  /** False if there may be more: what is not found then proves nothing. */
  readonly isComplete: boolean;
}

export interface PolicyOutcome {
  /** Whether the definition's `if` holds. */
  readonly matches: Judgement;
  /**
   * Whether its effect takes hold: the `if` holds, and for `auditIfNotExists` and `deployIfNotExists` nothing that satisfies it
   * exists. False for `disabled`.
   */
  readonly applies: Judgement;
  /** Undefined if the effect is not known. */
  readonly effect: Effect | undefined;
  /** What `modify` and `append` would do to the resource, where they apply or may. */
  readonly operations: readonly PolicyOperation[];
  /** One sentence: what decided it. */
  readonly reason: string;
}

export interface PolicyOperation {
  readonly operation: 'add' | 'addOrReplace' | 'remove' | 'append';
  /** The alias, or `tags['name']`, as written. */
  readonly field: string;
  /** Where it leads in the body; undefined if the alias is not known. */
  readonly path: string | undefined;
  /** Undefined for `remove`. */
  readonly value: Value | undefined;
}

/** Evaluates a condition on a resource: three-valued, with the leaves that decided it as evidence. Never throws. */
export type EvaluateCondition = (condition: PolicyDefinition['condition'], scope: PolicyScope) => Judgement;

/** Evaluates a definition on a resource. Never throws. */
export type EvaluatePolicy = (
  definition: PolicyDefinition,
  scope: PolicyScope,
  surroundings: Surroundings,
) => PolicyOutcome;
