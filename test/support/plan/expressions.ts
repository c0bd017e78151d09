/** What a plan tells of the configuration: constants, and references where an expression is not one. */
import type { BlockSchema, Members } from './schema.js';
import { type Arguments, Expression, type Repetition, type Written } from './words.js';

/** `{ constant_value }`, or `{ references }` of everything in it. */
export function expression(written: Written): object {
  const references = referencesIn(written);
  return references.length === 0 ? { constant_value: written } : { references: references.flatMap(withParts) };
}

/** The arguments of a resource or module; what `dynamic` blocks make is not told. */
export function expressions(set: Arguments, schema: Members = {}): object {
  const told = Object.entries(set).filter(([, value]) => !(value instanceof Expression && value.isDynamic));
  return Object.fromEntries(told.map(([name, value]) => [name, argument(value, schema[name])]));
}

export function repetition({ forEach, count }: Repetition): object {
  return {
    ...(count === undefined ? {} : { count_expression: expression(count) }),
    ...(forEach === undefined ? {} : { for_each_expression: expression(forEach) }),
  };
}

function argument(value: Written, member: Members[string] | undefined): unknown {
  if (member?.kind !== 'blocks') return expression(value);
  if (member.assigned) return expression(withNulls(value, member));
  return blocksIn(value).map((block) => expressions(block, member.members));
}

/** Blocks that are attributes to Terraform are one expression, in which arguments that are not written are null. */
function withNulls(value: Written, { members }: BlockSchema): Written {
  if (!Array.isArray(value)) return value;
  const nulls = Object.fromEntries(Object.keys(members).map((name) => [name, null]));
  return blocksIn(value).map((block) => {
    const given = Object.entries(block).map(([name, inner]) => {
      const member = members[name];
      return [name, member?.kind === 'blocks' ? withNulls(inner, member) : inner] as const;
    });
    return { ...nulls, ...Object.fromEntries(given) };
  });
}

function blocksIn(value: Written): readonly Arguments[] {
  return Array.isArray(value) ? (value as readonly Arguments[]) : [];
}

function referencesIn(written: Written): readonly string[] {
  if (written instanceof Expression) return [...written.references, ...referencesIn(written.value)];
  if (Array.isArray(written)) return written.flatMap(referencesIn);
  if (typeof written !== 'object' || written === null) return [];
  return Object.values(written as Arguments).flatMap(referencesIn);
}

/** A reference, then what it leads through: `x.y["k"].id`, `x.y["k"]`, `x.y`. */
function withParts(reference: string): readonly string[] {
  const steps = reference.match(/\["[^"]*"\]|\[\d+\]|\.?[\w-]+/g) ?? [];
  const parts = steps.map((_, at) => steps.slice(0, at + 1).join('')).reverse();
  return parts.slice(0, steps.length - leastSteps(steps) + 1);
}

/** How many steps it takes to name something that can be referred to. */
function leastSteps([root, , third]: readonly string[]): number {
  if (root === 'data') return 3;
  return root === 'module' && third?.startsWith('[') === true ? 3 : 2;
}
