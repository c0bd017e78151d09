/** Which resource types a policy can speak of, so that it is asked about no others. */
import type { Resource } from '../../expand/resource.js';
import type { Value } from '../../expand/value.js';
import { knownString } from '../../expand/values.js';
import { sameType } from '../../model/types.js';
import type { Comparison, Condition } from '../condition.js';

/** Any type of Azure: what the gate itself judges like resources is none. */
const ANY = '*';

/** The type of a resource group in templates, and what policies call it. */
const RESOURCE_GROUP = {
  template: 'Microsoft.Resources/resourceGroups',
  policy: 'Microsoft.Resources/subscriptions/resourceGroups',
};

/** Full types, lower-cased; undefined if the condition may hold for any. */
export function typesOf(condition: Condition): ReadonlySet<string> | undefined {
  switch (condition.kind) {
    case 'comparison':
      return isAboutType(condition) ? namedBy(condition) : undefined;
    case 'not':
      return undefined;
    case 'allOf': {
      const [first, ...others] = condition.conditions.flatMap((part) => typesOf(part) ?? []);
      return first === undefined ? undefined : others.reduce(common, first);
    }
    case 'anyOf': {
      const parts = condition.conditions.map((part) => typesOf(part));
      return parts.includes(undefined) ? undefined : new Set(parts.flatMap((part) => [...(part ?? [])]));
    }
  }
}

function isAboutType({ subject }: Comparison): boolean {
  return subject.kind === 'field' && knownString(subject.field)?.toLowerCase() === 'type';
}

function namedBy({ operator, operand }: Comparison): ReadonlySet<string> | undefined {
  if (operator === 'equals') return literals([operand]);
  return operator === 'in' && operand.kind === 'array' && operand.open === undefined
    ? literals(operand.items)
    : undefined;
}

/** Undefined if one of them is an expression: parameters may name any type. */
function literals(values: readonly Value[]): ReadonlySet<string> | undefined {
  const texts = values.map((value) => knownString(value));
  if (texts.some((text) => text === undefined || text.startsWith('['))) return undefined;
  return new Set(texts.flatMap((text) => text?.toLowerCase() ?? []));
}

function common(left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...left].filter((type) => right.has(type)));
}

/** Types that at least one of the conditions may hold for, as templates name them. */
export function typesOfAll(conditions: readonly Condition[]): readonly string[] {
  const types = conditions.map(typesOf);
  if (types.includes(undefined)) return [ANY];
  const named = types.flatMap((one) => [...(one ?? [])]);
  const isGroup = named.includes(RESOURCE_GROUP.policy.toLowerCase());
  return [...new Set(isGroup ? [...named, RESOURCE_GROUP.template.toLowerCase()] : named)];
}

/** The resource under the type by which policies know it. */
export function asPolicyResource(resource: Resource): Resource {
  return sameType(resource.type, RESOURCE_GROUP.template) ? { ...resource, type: RESOURCE_GROUP.policy } : resource;
}
