/** What a policy asks for at the property that decides a finding, as far as one value would do. */
import type { Scalar, Value } from '../../expand/value.js';
import { knownString } from '../../expand/values.js';
import type { Comparison, Condition } from '../condition.js';
import { evaluateTemplate } from '../conditions/template.js';
import type { PolicyScope } from '../outcome.js';

/**
 * The value that makes the condition false when it stands at `path`, where the condition says so by an equality: the `X` of
 * `"notEquals": "X"`, and of `"equals": "X"` under a `not`. Undefined if nothing or more than one thing would do.
 */
export function requiredAt(path: string, condition: Condition, scope: PolicyScope): Scalar | undefined {
  const wanted = leavesOf(condition, false)
    .filter(({ comparison }) => isAbout(comparison, path, scope))
    .map(({ comparison, isNegated }) => valueWanted(comparison, isNegated, scope));
  const distinct = [...new Set(wanted)];
  return distinct.length === 1 ? distinct[0] : undefined;
}

/**
 * How much a comparison of the property at `path` tells of what is wrong, by its operator: what asks for something to be otherwise
 * is the demand, what asks for it to be so mostly says which resources are meant. 0 if nothing compares it.
 */
export function tellingAt(path: string, condition: Condition, scope: PolicyScope): number {
  const about = leavesOf(condition, false).filter(({ comparison }) => isAbout(comparison, path, scope));
  return Math.max(0, ...about.map(({ comparison, isNegated }) => (isDemand(comparison, isNegated) ? 2 : 1)));
}

function isDemand({ operator }: Comparison, isNegated: boolean): boolean {
  const isPositive = ['equals', 'in', 'like', 'match', 'matchInsensitively', 'contains', 'containsKey'].includes(
    operator,
  );
  return isPositive === isNegated;
}

interface Leaf {
  readonly comparison: Comparison;
  readonly isNegated: boolean;
}

/** The values that a list allows at `path`, where one list says which they are: of `notIn`, and of `in` under a `not`. */
export function allowedAt(path: string, condition: Condition, scope: PolicyScope): readonly Scalar[] | undefined {
  const lists = leavesOf(condition, false)
    .filter(({ comparison, isNegated }) => comparison.operator === (isNegated ? 'in' : 'notIn'))
    .filter(({ comparison }) => isAbout(comparison, path, scope))
    .map(({ comparison }) => evaluateTemplate(comparison.operand, scope));
  const [list] = lists;
  if (lists.length !== 1 || list?.kind !== 'array' || list.open !== undefined) return undefined;
  const values = list.items.map(scalarOf);
  return values.some((value) => value === undefined) ? undefined : values.flatMap((value) => value ?? []);
}

/** Every comparison, and whether an odd number of `not` stands around it. Bounded by the depth that reading allows. */
function leavesOf(condition: Condition, isNegated: boolean): readonly Leaf[] {
  switch (condition.kind) {
    case 'comparison':
      return [{ comparison: condition, isNegated }];
    case 'not':
      return leavesOf(condition.condition, !isNegated);
    default:
      return condition.conditions.flatMap((part) => leavesOf(part, isNegated));
  }
}

function isAbout({ subject }: Comparison, path: string, { aliases, resource }: PolicyScope): boolean {
  if (subject.kind !== 'field') return false;
  const field = knownString(subject.field);
  if (field === undefined) return false;
  const target = aliases.pathOf(field, resource) ?? field;
  return pattern(target) === pattern(path);
}

/** Without the indexes that tell one item from another. */
function pattern(path: string): string {
  return path.toLowerCase().replace(/\[(?:\d+|\*)\]/g, '[]');
}

/** Undefined where no single value is wanted: `exists`, lists, patterns and orders leave a choice. */
function valueWanted({ operator, operand }: Comparison, isNegated: boolean, scope: PolicyScope): Scalar | undefined {
  const forbids = operator === 'notEquals' ? !isNegated : operator === 'equals' && isNegated;
  if (forbids) return scalarOf(evaluateTemplate(operand, scope));
  const flips = operator === (isNegated ? 'notEquals' : 'equals');
  const value = flips ? scalarOf(evaluateTemplate(operand, scope)) : undefined;
  return typeof value === 'boolean' ? !value : asOpposite(value);
}

/** `"equals": "true"` as text forbids what only its opposite ends. */
function asOpposite(value: Scalar | undefined): boolean | undefined {
  const text = typeof value === 'string' ? value.toLowerCase() : undefined;
  if (text === 'true') return false;
  return text === 'false' ? true : undefined;
}

function scalarOf(value: Value): Scalar | undefined {
  return value.kind === 'scalar' && value.value !== null ? value.value : undefined;
}
