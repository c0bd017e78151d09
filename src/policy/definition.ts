/**
 * What a policy definition says, once it is read: every part keeps its place, so that mistakes and findings can point at it.
 * The language: https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule
 */
import type { Value } from '../expand/value.js';
import type { Span } from '../inputs/source-file.js';
import type { Condition } from './condition.js';

export interface PolicyDefinition {
  /** The last segment of its resource ID: a GUID for what Azure brings along, else what its author chose. */
  readonly name: string;
  /** Its resource ID, lower-cased, if the source says it or it follows from where it is declared. */
  readonly id: string | undefined;
  /** What people call it; the name if it has no other. */
  readonly displayName: string;
  readonly description: string | undefined;
  readonly mode: PolicyMode;
  /** By lower-cased name. */
  readonly parameters: ReadonlyMap<string, PolicyParameter>;
  readonly condition: Condition;
  readonly then: PolicyThen;
  /** The declaration, or the whole file. */
  readonly span: Span;
  /** What names it on its first lines. */
  readonly headerSpan: Span;
}

/**
 * `all`: every resource, resource groups and subscriptions. `indexed`: only types with tags and a location. Anything else is
 * decided by a service inside (`Microsoft.Kubernetes.Data`), of which templates say nothing.
 */
export type PolicyMode =
  | { readonly kind: 'all' | 'indexed' }
  | { readonly kind: 'data-plane'; readonly written: string };

export interface PolicyParameter {
  readonly name: string;
  /** Lower-cased: `string`, `array`, `object`, `boolean`, `integer`, `float`, `datetime`. */
  readonly type: string;
  readonly allowedValues: readonly Value[] | undefined;
  readonly defaultValue: Value | undefined;
  readonly span: Span;
}

export interface PolicyThen {
  /** Text of an effect, or an expression such as `[parameters('effect')]`. */
  readonly effect: Value;
  /** As written, expressions unevaluated; undefined where the effect has none. */
  readonly details: Value | undefined;
  /** `details.existenceCondition`, read. Undefined: that something is there is enough. */
  readonly existenceCondition: Condition | undefined;
  readonly span: Span;
}

/** Lower-cased effects that the language knows. */
export const EFFECTS = [
  'disabled',
  'append',
  'modify',
  'mutate',
  'addtonetworkgroup',
  'deny',
  'audit',
  'manual',
  'auditifnotexists',
  'deployifnotexists',
  'denyaction',
] as const;

export type Effect = (typeof EFFECTS)[number];
