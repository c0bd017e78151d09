/** Calls of template functions in short: plain data as arguments, plain data as results. */
import { expect, it } from 'vitest';
import type { Call } from '../../../src/expand/functions/call.js';
import { argumentText } from '../../../src/expand/functions/canonical.js';
import { callFunction } from '../../../src/expand/functions/index.js';
import { originAt } from '../../../src/expand/origins.js';
import type {
  ArrayValue,
  LambdaValue,
  ObjectValue,
  ResourceIdValue,
  ResourceScope,
  UnknownReason,
  UnknownValue,
  Value,
} from '../../../src/expand/value.js';
import { array, choice, object, scalar, text, unknown } from '../../../src/expand/values.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { SourceFile, type Span } from '../../../src/inputs/source-file.js';

const SOURCE = new SourceFile('main.bicep', 'var call = someFunction(a, b)');

export const SPAN: Span = { source: SOURCE, start: 11, end: 29 };
export const ORIGIN = originAt(SPAN);

export type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Plain[]
  | { readonly [name: string]: Plain };

/** An argument: plain data or a value made below. */
export type Given = Value | string | number | boolean | null | readonly Given[] | GivenMembers;

interface GivenMembers {
  readonly [name: string]: Given;
}

const VALUE_KINDS = new Set(['scalar', 'text', 'object', 'array', 'choice', 'resource-id', 'unknown', 'lambda']);

function isValue(given: Given): given is Value {
  return typeof given === 'object' && given !== null && 'kind' in given && VALUE_KINDS.has(String(given.kind));
}

export function toValue(given: Given): Value {
  if (isValue(given)) return given;
  if (Array.isArray(given)) return array(given.map(toValue), ORIGIN);
  if (typeof given === 'object' && given !== null) return objectOf(Object.entries(given));
  return scalar(typeof given === 'object' ? null : given, ORIGIN);
}

function objectOf(entries: readonly (readonly [string, Given])[], open?: UnknownValue): ObjectValue {
  const members = entries.map(([name, value]) => ({ name, span: SPAN, value: toValue(value) }));
  return object(members, ORIGIN, open);
}

/** An unknown parameter. */
export function param(name: string, reason: UnknownReason = 'parameter'): UnknownValue {
  return unknown(reason, `parameter '${name}' is not set`, `parameters('${name}')`, ORIGIN);
}

/** A string with holes. */
export function holes(...parts: readonly (string | Value)[]): Value {
  return text(parts, ORIGIN);
}

/** One of several values, decided by `parameters('decider')`. */
export function oneOf(decider: string, ...values: readonly Given[]): Value {
  const alternatives = values.map((value, index) => ({ value: toValue(value), when: `if ${decider} is ${index}` }));
  return choice(alternatives, param(decider), ORIGIN, 100);
}

/** An array that may have more items, because of `parameters('more')`. */
export function openArray(items: readonly Given[], each?: Given): ArrayValue {
  const reason = param('more');
  return array(items.map(toValue), ORIGIN, each === undefined ? { reason } : { reason, each: toValue(each) });
}

/** An object that may have more members, because of `parameters('more')`. */
export function openObject(members: GivenMembers): ObjectValue {
  return objectOf(Object.entries(members), param('more'));
}

export function lambda(arity: number, apply: (...args: readonly Value[]) => Given): LambdaValue {
  return { kind: 'lambda', arity, apply: (args) => toValue(apply(...args)), origin: ORIGIN };
}

export const RESOURCE_GROUP: ResourceScope = { level: 'resourceGroup' };

/** The ID of a resource in the resource group of the run. */
export function id(type: string, ...names: readonly Given[]): ResourceIdValue {
  return { kind: 'resource-id', type, names: names.map(toValue), scope: RESOURCE_GROUP, origin: ORIGIN };
}

/** Marks a value as secret. */
export function secret<V extends Value>(value: V): V {
  return { ...value, origin: { ...value.origin, sensitive: true } };
}

export interface Outcome {
  readonly value: Value | undefined;
  readonly rejections: readonly string[];
}

/** Calls a function in a resource group deployment, and collects what it rejects. */
export function run(name: string, args: readonly Given[], changes: Partial<Call> = {}): Outcome {
  const rejections: string[] = [];
  let unique = 0;
  const call: Call = {
    name: name.toLowerCase(),
    span: SPAN,
    scope: RESOURCE_GROUP,
    deploymentName: unknown('deployment', 'the deployment is named when it is started', 'deployment().name', ORIGIN),
    limits: DEFAULT_LIMITS,
    cloud: 'AzureCloud',
    uniqueText: () => `#${++unique}`,
    reject: (message) => {
      rejections.push(message);
      return unknown('error', message, `${name}()`, ORIGIN);
    },
    ...changes,
  };
  return { value: callFunction(name, args.map(toValue), call), rejections };
}

/** A result as plain data; `!` and the message for a rejected call. */
export function result(name: string, args: readonly Given[], changes: Partial<Call> = {}): Plain {
  const { value, rejections } = run(name, args, changes);
  const [rejection] = rejections;
  return rejection === undefined ? (value === undefined ? undefined : plainOf(value)) : `! ${rejection}`;
}

/** Unknowns as `<expression>`, IDs as `<resourceId(...)>`, choices as `{ oneOf }`, open ends as `'...'`. */
export function plainOf(value: Value): Plain {
  switch (value.kind) {
    case 'scalar':
      return value.value;
    case 'text':
      return value.parts.map((part) => (typeof part === 'string' ? part : `<${argumentText(part)}>`)).join('');
    case 'array':
      return value.open === undefined ? value.items.map(plainOf) : [...value.items.map(plainOf), openEnd(value.open)];
    case 'object': {
      const members = [...value.members.values()].map((member): [string, Plain] => [
        member.name,
        plainOf(member.value),
      ]);
      return Object.fromEntries(value.open === undefined ? members : [...members, ['...', plainOf(value.open)]]);
    }
    case 'choice':
      return { oneOf: value.alternatives.map((alternative) => plainOf(alternative.value)) };
    default:
      return `<${argumentText(value)}>`;
  }
}

function openEnd(open: NonNullable<ArrayValue['open']>): Plain {
  return open.each === undefined ? '...' : { each: plainOf(open.each) };
}

/** A row of a table: the function, its arguments and the result as plain data. */
export type Row = readonly [name: string, args: readonly Given[], expected: Plain];

/** One test for each row. */
export function testRows(...tables: readonly (readonly Row[])[]): void {
  const rows = tables.flat().map((row) => ({ title: titleOf(row), row }));
  it.each(rows)('$title', ({ row: [name, args, expected] }) => expect(result(name, args)).toEqual(expected));
}

/** A readable title of a row. */
function titleOf([name, args]: Row): string {
  return `${name}(${args.map((arg) => argumentText(toValue(arg))).join(', ')})`;
}
