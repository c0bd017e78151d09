/** Whether a definition speaks of something that takes work to find out. */
import type { Value } from '../../expand/value.js';
import type { Condition, Subject } from '../condition.js';
import type { PolicyDefinition } from '../definition.js';
import { speaksOfConnections } from './planned-connections.js';

/** Definitions never change, and each is asked for many resources. */
const known = new WeakMap<PolicyDefinition, boolean>();

/** True if the `if` of the definition speaks of connections of private endpoints. */
export function asksForConnections(definition: PolicyDefinition): boolean {
  const before = known.get(definition);
  if (before !== undefined) return before;
  const asks = mentions(definition.condition);
  known.set(definition, asks);
  return asks;
}

function mentions(condition: Condition): boolean {
  switch (condition.kind) {
    case 'allOf':
    case 'anyOf':
      return condition.conditions.some(mentions);
    case 'not':
      return mentions(condition.condition);
    case 'comparison':
      return inSubject(condition.subject) || inValue(condition.operand);
  }
}

function inSubject(subject: Subject): boolean {
  switch (subject.kind) {
    case 'field':
      return inValue(subject.field);
    case 'value':
      return inValue(subject.value);
    case 'count':
      return inSubject(subject.over) || (subject.where !== undefined && mentions(subject.where));
  }
}

/** Expressions are texts, and lists of them are one level deep. */
function inValue(value: Value): boolean {
  if (value.kind === 'array') return value.items.some(inText);
  return inText(value);
}

function inText(value: Value): boolean {
  return value.kind === 'scalar' && typeof value.value === 'string' && speaksOfConnections(value.value);
}
