/**
 * A policy as it is assigned: with what parameters and effect, to which resources, and what is exempt from it.
 * https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure
 */
import type { Resource } from '../expand/resource.js';
import type { Value } from '../expand/value.js';
import type { Span } from '../inputs/source-file.js';
import type { Judgement } from '../model/judgement.js';
import type { PolicyDefinition } from './definition.js';

export interface AssignedPolicy {
  readonly definition: PolicyDefinition;
  /** The values given to the definition, by lower-cased name; its defaults are not among them. */
  readonly parameters: ReadonlyMap<string, Value>;
  /** Undefined if nothing assigns it: then it is taken to be assigned to everything, with its defaults. */
  readonly assignment: PolicyAssignment | undefined;
  /** The initiative it is assigned by; undefined if it is assigned by itself. */
  readonly initiative: PolicyInitiative | undefined;
  /** The effect that takes the place of the definition's own; what is not known of it is unknown. */
  readonly effectOverride: Value | undefined;
  /**
   * Whether the assignment reaches a resource: scope, excluded scopes, resource selectors, and the condition it is deployed on.
   * Where it is not known whether the resource lies in the scope it counts as inside, where it is not known whether it lies in
   * an excluded one it counts as outside of that; the evidence says so. What the selectors ask may be unknown.
   */
  readonly appliesTo: (resource: Resource) => Judgement;
  /** Expired ones too. */
  readonly exemptions: readonly Exemption[];
}

export interface PolicyAssignment {
  readonly name: string;
  /** The name if it has no other. */
  readonly displayName: string;
  /** Its resource ID, lower-cased, if the source says it or it follows from where it is declared. */
  readonly id: string | undefined;
  /** The whole assignment. */
  readonly span: Span;
  /** Enforcement mode DoNotEnforce or Enroll: it judges, but stops nothing. */
  readonly notEnforced: boolean;
  /** What it says to those it stops, for this policy. */
  readonly nonComplianceMessage?: string;
  /** The version of the definition that it asks for, such as `1.*.*`. */
  readonly definitionVersion?: string;
}

export interface PolicyInitiative {
  readonly name: string;
  readonly displayName: string;
  /** What the initiative calls the policy; its place in the list if it does not name it. */
  readonly referenceId: string;
}

/** https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure */
export interface Exemption {
  readonly name: string;
  readonly category: 'Waiver' | 'Mitigated';
  /** As written; undefined if it never ends or nobody knows when. */
  readonly expiresOn: string | undefined;
  /**
   * @param today `2026-11-28`
   * @returns true if it no longer holds on that day; also if its end is not known, as it then proves nothing
   */
  readonly isExpired: (today: string) => boolean;
  /** What the initiative calls the policies it is from; all of the assignment if there are none. */
  readonly referenceIds: readonly string[];
  /** Whether the resource is exempt; unknown where that is not known. */
  readonly covers: (resource: Resource) => Judgement;
  readonly span: Span;
}

/** A policy or initiative that something assigns and that is not evaluated. */
export interface UnavailablePolicy {
  /** The resource ID as written, or the name. */
  readonly id: string;
  /** What people call it, if that is known. */
  readonly displayName: string | undefined;
  readonly kind: 'definition' | 'initiative';
  /** What assigns it: the name of the assignment, else of the initiative. */
  readonly assignedBy: string;
  /** Where it is named. */
  readonly span: Span;
  /** Why it is not evaluated, as a clause. */
  readonly reason: string;
}

/** What the sources of policies come to. */
export interface AssignedPolicies {
  readonly policies: readonly AssignedPolicy[];
  readonly unavailable: readonly UnavailablePolicy[];
}
