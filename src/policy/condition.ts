/** The conditions of the policy language, as a tree. Operands are values whose strings may still be expressions in brackets. */
import type { Value } from '../expand/value.js';
import type { Span } from '../inputs/source-file.js';

export type Condition = Combination | Negation | Comparison;

/** `allOf`, `anyOf`. */
export interface Combination {
  readonly kind: 'allOf' | 'anyOf';
  readonly conditions: readonly Condition[];
  readonly span: Span;
}

export interface Negation {
  readonly kind: 'not';
  readonly condition: Condition;
  readonly span: Span;
}

/** `{ "field": "type", "equals": "..." }` and its kin. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly subject: Subject;
  readonly operator: Operator;
  /** What it is compared with. */
  readonly operand: Value;
  readonly span: Span;
}

export type Subject = FieldSubject | ValueSubject | CountSubject;

/** A built-in field, an alias, or an expression that makes the name of one. */
export interface FieldSubject {
  readonly kind: 'field';
  readonly field: Value;
  readonly span: Span;
}

export interface ValueSubject {
  readonly kind: 'value';
  readonly value: Value;
  readonly span: Span;
}

/** `count` over a field with `[*]`, or over the items of a value, with or without `where`. */
export interface CountSubject {
  readonly kind: 'count';
  readonly over: FieldSubject | (ValueSubject & { readonly name: string | undefined });
  readonly where: Condition | undefined;
  readonly span: Span;
}

/** The operators as the language spells them; definitions write them in any case. */
export const OPERATORS = [
  'equals',
  'notEquals',
  'like',
  'notLike',
  'match',
  'matchInsensitively',
  'notMatch',
  'notMatchInsensitively',
  'contains',
  'notContains',
  'in',
  'notIn',
  'containsKey',
  'notContainsKey',
  'less',
  'lessOrEquals',
  'greater',
  'greaterOrEquals',
  'exists',
] as const;

export type Operator = (typeof OPERATORS)[number];
