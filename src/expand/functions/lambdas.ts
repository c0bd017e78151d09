/** Functions that take lambdas. Items that may be there are given to the lambda once, for all of them. */
import { withStepsOf } from '../origins.js';
import type { ArrayValue, LambdaValue, Member, UnknownValue, Value } from '../value.js';
import { array, firstUnknown, knownScalar, object, scalar, unknown } from '../values.js';
import { possibly } from './alternatives.js';
import { argumentText } from './canonical.js';
import {
  ANY,
  ARRAY,
  arrayResult,
  type Definition,
  define,
  type FunctionCall,
  LAMBDA,
  OBJECT,
  optional,
  originOf,
  overBudget,
  undecided,
} from './define.js';
import { addItem, addOpenItems, gatheredArray, gathering } from './gather.js';
import { partsOf, wholeOf } from './holes.js';
import { kindName, kindOf } from './kinds.js';
import { memberUnder } from './member-names.js';
import { isTooLarge } from './size.js';

export const LAMBDAS: readonly Definition[] = [
  define('map', [ARRAY, LAMBDA], (call, items, lambda) => withLambda(call, [items, lambda], [1, 2], map)),
  define('filter', [ARRAY, LAMBDA], (call, items, lambda) => withLambda(call, [items, lambda], [1, 2], filter)),
  define('sort', [ARRAY, LAMBDA], (call, items, lambda) => withLambda(call, [items, lambda], [2, 2], sort)),
  define('reduce', [ARRAY, ANY, LAMBDA], (call, items, initial, lambda) =>
    withLambda(call, [items, lambda], [2, 3], (array, step) => reduce(call, array, initial, step)),
  ),
  define('toObject', [ARRAY, LAMBDA, optional(LAMBDA)], (call, items, key, value?: Value) =>
    withLambda(call, [items, key], [1, 1], (array, keyOf) => toObject(call, array, keyOf, value)),
  ),
  define('groupBy', [ARRAY, LAMBDA, optional(LAMBDA)], (call, items, key, value?: Value) =>
    withLambda(call, [items, key], [1, 1], (array, keyOf) => groupBy(call, array, keyOf, value)),
  ),
  define('mapValues', [OBJECT, LAMBDA], (call, value, lambda) => mapValues(call, value, lambda)),
];

/** Calls `run` with the array and the lambda of a call, once both are what they must be. */
function withLambda(
  call: FunctionCall,
  args: readonly [items: Value, lambda: Value],
  arity: readonly [least: number, most: number],
  run: (items: ArrayValue, lambda: LambdaValue, call: FunctionCall) => Value,
): Value {
  const [items, lambda] = args;
  if (lambda.kind !== 'lambda') return undecided(call, args);
  const [least, most] = arity;
  if (lambda.arity < least || lambda.arity > most) {
    const expected = least === most ? `${least}` : `${least} or ${most}`;
    return call.reject(`${call.title}() needs a lambda with ${expected} parameters, but it has ${lambda.arity}.`);
  }
  const list = items.kind === 'unknown' ? array([], items.origin, { reason: items }) : items;
  return list.kind === 'array' ? run(list, lambda, call) : undecided(call, args);
}

/** The lambda's result, if it is of a size that can be worked with. */
function apply(call: FunctionCall, lambda: LambdaValue, args: readonly Value[]): Value {
  const result = lambda.apply(args);
  return isTooLarge(result, call.limits) ? overBudget(call, [lambda], 'the result is too large') : result;
}

/** The items with their indexes, as a lambda gets them. */
function certainArguments(call: FunctionCall, items: ArrayValue): readonly (readonly [Value, Value])[] {
  const origin = originOf(call, []);
  return items.items.map((item, index) => [withStepsOf(item, items.origin), scalar(index, origin)]);
}

/** What stands for every item an open array may have besides those it lists, with its index. */
function openArguments(call: FunctionCall, open: NonNullable<ArrayValue['open']>): readonly [Value, Value] {
  const each = `[*]${call.uniqueText()}`;
  const item = open.each ?? { ...open.reason, expression: `${argumentText(open.reason)}${each}` };
  const index = unknown('loop', 'the array has an unknown number of items', `index${each}`, open.reason.origin);
  return [item, index];
}

function map(items: ArrayValue, lambda: LambdaValue, call: FunctionCall): Value {
  const mapped = certainArguments(call, items).map((args) => apply(call, lambda, args));
  const { open } = items;
  if (open === undefined) return arrayResult(call, mapped, [items]);
  const each = possibly(call, () => apply(call, lambda, openArguments(call, open)));
  return arrayResult(call, mapped, [items], { reason: undecided(call, [items, lambda]), each });
}

/** The items for which the lambda is true; those for which that is not known may be in the result. */
function filter(items: ArrayValue, lambda: LambdaValue, call: FunctionCall): Value {
  const kept = gathering();
  for (const args of certainArguments(call, items)) {
    const verdict = apply(call, lambda, args);
    const kind = kindOf(verdict);
    if (kind !== undefined && kind !== 'boolean') return notBoolean(call, kind);
    if (knownScalar(verdict) !== false) addItem(kept, args[0], kind === undefined ? firstUnknown(verdict) : undefined);
  }
  const { open } = items;
  if (open !== undefined) {
    const verdict = possibly(call, () => apply(call, lambda, openArguments(call, open)));
    if (knownScalar(verdict) !== false) addOpenItems(kept, open);
  }
  return gatheredArray(call, kept, [items, lambda]);
}

function notBoolean(call: FunctionCall, kind: ReturnType<typeof kindOf> & string): Value {
  return call.reject(`${call.title}() needs a lambda that returns a boolean, but it returned ${kindName(kind)}.`);
}

function reduce(call: FunctionCall, items: ArrayValue, initial: Value, lambda: LambdaValue): Value {
  if (items.open !== undefined) return undecided(call, [items, initial, lambda]);
  return certainArguments(call, items).reduce<Value>(
    (result, [item, index]) => apply(call, lambda, [result, item, index]),
    initial,
  );
}

/**
 * The items in the order the lambda tells: it returns whether its first argument comes before its second. Items it
 * does not tell apart keep their order. If it cannot be known, each item may be anywhere.
 */
function sort(items: ArrayValue, lambda: LambdaValue, call: FunctionCall): Value {
  let doubt: UnknownValue | undefined = items.open?.reason;
  let wrong: ReturnType<typeof kindOf>;
  const comesBefore = (left: Value, right: Value): boolean => {
    const verdict = apply(call, lambda, [left, right]);
    const kind = kindOf(verdict);
    if (kind === undefined) doubt ??= firstUnknown(verdict);
    else if (kind !== 'boolean') wrong ??= kind;
    return knownScalar(verdict) === true;
  };
  const all = certainArguments(call, items).map(([item]) => item);
  const sorted = all.toSorted((left, right) => Number(comesBefore(right, left)) - Number(comesBefore(left, right)));
  if (wrong !== undefined) return notBoolean(call, wrong);
  if (doubt === undefined) return arrayResult(call, sorted, [items]);
  const unordered = gathering();
  for (const item of all) addItem(unordered, item, doubt);
  addOpenItems(unordered, items.open);
  return gatheredArray(call, unordered, [items, lambda]);
}

/** The key a lambda makes of an item, or what is wrong with it. */
function keyOf(call: FunctionCall, lambda: LambdaValue, item: Value): Value | { readonly wrong: string } {
  const key = apply(call, lambda, [item]);
  const kind = kindOf(key);
  if (kind === undefined || kind === 'string') return key;
  return { wrong: `${call.title}() needs a lambda that returns a string as key, but it returned ${kindName(kind)}.` };
}

/** One property for each item. Names must differ, without case. */
function toObject(call: FunctionCall, items: ArrayValue, lambda: LambdaValue, valueLambda: Value | undefined): Value {
  const args = valueLambda === undefined ? [items, lambda] : [items, lambda, valueLambda];
  const members = new Map<string, Member>();
  let open = items.open?.reason;
  for (const [item] of certainArguments(call, items)) {
    const key = keyOf(call, lambda, item);
    if ('wrong' in key) return call.reject(key.wrong);
    const member = memberUnder(key, valueFor(call, item, valueLambda), call.span);
    const name = member?.name.toLowerCase();
    if (member === undefined || name === undefined) open ??= firstUnknown(key);
    else if (!members.has(name)) members.set(name, member);
    else return call.reject(`toObject() gets the key '${member.name}' twice.`);
  }
  const because = open === undefined ? undefined : { ...open, expression: undecided(call, args).expression };
  return object([...members.values()], originOf(call, [items]), because);
}

function valueFor(call: FunctionCall, item: Value, valueLambda: Value | undefined): Value {
  return valueLambda?.kind === 'lambda' ? apply(call, valueLambda, [item]) : item;
}

/** One array of items for each key, keys compared without case. */
function groupBy(call: FunctionCall, items: ArrayValue, lambda: LambdaValue, valueLambda: Value | undefined): Value {
  const args = valueLambda === undefined ? [items, lambda] : [items, lambda, valueLambda];
  if (items.open !== undefined) return undecided(call, args);
  const groups = new Map<string, { readonly name: string; readonly items: Value[] }>();
  for (const [item] of certainArguments(call, items)) {
    const key = keyOf(call, lambda, item);
    if ('wrong' in key) return call.reject(key.wrong);
    const name = kindOf(key) === undefined ? undefined : wholeOf(partsOf(key));
    if (name === undefined) return undecided(call, [key, ...args]);
    const group = groups.get(name.toLowerCase()) ?? { name, items: [] };
    group.items.push(valueFor(call, item, valueLambda));
    groups.set(name.toLowerCase(), group);
  }
  const members = [...groups.values()].map((group) => ({
    name: group.name,
    span: call.span,
    value: array(group.items, originOf(call, [items])),
  }));
  return object(members, originOf(call, [items]));
}

/** The same properties with the values the lambda makes of theirs. */
function mapValues(call: FunctionCall, value: Value, lambda: Value): Value {
  if (value.kind !== 'object' || lambda.kind !== 'lambda') return undecided(call, [value, lambda]);
  if (lambda.arity !== 1)
    return call.reject(`mapValues() needs a lambda with 1 parameter, but it has ${lambda.arity}.`);
  const members = [...value.members.values()].map((member) => ({
    ...member,
    span: call.span,
    value: apply(call, lambda, [withStepsOf(member.value, value.origin)]),
  }));
  const open = value.open === undefined ? undefined : undecided(call, [value, lambda]);
  return object(members, originOf(call, [value]), open);
}
