/**
 * The canonical text of a function call. Equal text means equal value, so besides what the expression reads it tells
 * what decides a choice and which scope an ID lies in; it is bounded, so that calls of calls stay small.
 */
import { createHash } from 'node:crypto';
import type { ResourceIdValue, Value } from '../value.js';
import { textOf } from '../values.js';
import { otherManagementGroup, otherResourceGroup, otherSubscription, resourceGroupNameOf } from './scope-names.js';

/** Characters of a canonical text; what is longer ends in a hash of the whole. */
const LONGEST_TEXT = 2_000;

/** Values never change, so the text of each is made once; that keeps it linear however much is shared. */
const remembered = new WeakMap<Value, string>();

/** `name(args...)`. */
export function callText(name: string, args: readonly Value[]): string {
  return bounded(`${name}(${args.map(argumentText).join(',')})`);
}

/** The canonical text of a value inside a call. */
export function argumentText(value: Value): string {
  const known = remembered.get(value);
  if (known !== undefined) return known;
  const text = value.origin.sensitive === true ? concealed(value) : bounded(write(value));
  remembered.set(value, text);
  return text;
}

/** The canonical text of what `name` reads of a value that has `text`. */
export function memberText(text: string, name: string): string {
  return bounded(/^[A-Za-z_]\w*$/.test(name) ? `${text}.${name.toLowerCase()}` : `${text}['${name}']`);
}

/** What is known of a secret stays out of the text; only whether two are equal shows. */
function concealed(value: Value): string {
  return value.kind === 'unknown' ? value.expression : `secret(#${hashOf(write(value))})`;
}

function bounded(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}...#${hashOf(text)}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function write(value: Value): string {
  switch (value.kind) {
    case 'text':
      return `concat(${value.parts.map((part) => (typeof part === 'string' ? quoted(part) : argumentText(part))).join(',')})`;
    case 'object': {
      const members = [...value.members].map(([name, { key, value }]) => {
        return `${key === undefined ? quoted(name) : argumentText(key)},${argumentText(value)}`;
      });
      if (value.open !== undefined) members.push(`...${argumentText(value.open)}`);
      return `createObject(${members.join(',')})`;
    }
    case 'array': {
      const items = value.items.map(argumentText);
      if (value.open !== undefined) items.push(`...${argumentText(value.open.reason)}`);
      if (value.open?.each !== undefined) items.push(`each ${argumentText(value.open.each)}`);
      return `createArray(${items.join(',')})`;
    }
    case 'choice':
      return `oneOf(${[value.reason, ...value.alternatives.map((alternative) => alternative.value)].map(argumentText).join(',')})`;
    case 'resource-id':
      return resourceIdCall(value);
    default:
      return textOf(value);
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The template function that makes the ID, with the scope arguments it needs. */
function resourceIdCall(id: ResourceIdValue): string {
  const { scope } = id;
  const call = (name: string, ...scopeArgs: readonly (Value | undefined)[]) => {
    const leading = scopeArgs.filter((arg) => arg !== undefined).map(argumentText);
    return `${name}(${[...leading, quoted(id.type), ...id.names.map(argumentText)].join(',')})`;
  };
  switch (scope.level) {
    case 'tenant':
      return call('tenantResourceId');
    case 'managementGroup':
      return call('managementGroupResourceId', otherManagementGroup(scope));
    case 'subscription':
      return call('subscriptionResourceId', otherSubscription(scope));
    case 'resourceGroup': {
      const subscription = otherSubscription(scope);
      if (subscription === undefined) return call('resourceId', otherResourceGroup(scope));
      return call('resourceId', subscription, resourceGroupNameOf(scope, id.origin.span));
    }
    case 'resource':
      return call('extensionResourceId', scope.resource);
  }
}
