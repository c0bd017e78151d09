/**
 * Deep merging of objects, as `union` does it. Later members win; null never replaces anything; objects merge with
 * objects, arrays are replaced whole, and an array or object does not merge with anything else.
 */
import { joinOrigins, withStepsOf } from '../origins.js';
import type { Alternative, ChoiceValue, Member, ObjectValue, UnknownValue, Value } from '../value.js';
import { choice, isNull, object, scalar, unknownBecause } from '../values.js';
import { quietly } from './alternatives.js';
import { argumentText, callText, memberText } from './canonical.js';
import type { FunctionCall } from './define.js';
import { kindName, kindOf } from './kinds.js';

/** The object that has the members of both, which must be objects as far as they are known. */
export function mergeInto(call: FunctionCall, earlier: ObjectValue, later: Value): ObjectValue {
  switch (later.kind) {
    case 'object':
      return mergeObjects(call, earlier, later);
    case 'unknown':
      return overriddenBy(call, earlier, later);
    case 'choice':
      return mergeCases(call, earlier, later);
    default:
      return earlier;
  }
}

/** A member's value after `later` is merged over `earlier`. */
function merge(call: FunctionCall, earlier: Value, later: Value): Value {
  if (isNull(later)) return earlier;
  if (isNull(earlier)) return later;
  if (earlier.kind === 'object' && kindOf(later) === undefined) return mergeInto(call, earlier, later);
  if (later.kind === 'choice')
    return eachCase(call, later, [earlier, later], (value, quiet) => merge(quiet, earlier, value));
  if (later.kind === 'unknown') return unlessNull(call, later, earlier);
  if (earlier.kind === 'unknown') return later.kind === 'object' ? openedBy(call, later, earlier) : later;
  if (earlier.kind === 'choice' && later.kind === 'object')
    return eachCase(call, earlier, [earlier, later], (value, quiet) => merge(quiet, value, later));
  if (earlier.kind === 'object' && later.kind === 'object') return mergeObjects(call, earlier, later);
  return replaced(call, earlier, later);
}

function replaced(call: FunctionCall, earlier: Value, later: Value): Value {
  const [before, after] = [kindOf(earlier), kindOf(later)];
  const mixed = [before, after].some((kind) => kind === 'object' || kind === 'array');
  if (before === undefined || after === undefined || before === after || !mixed) return later;
  return call.reject(`${call.title}() cannot merge ${kindName(before)} with ${kindName(after)}.`);
}

function mergeObjects(call: FunctionCall, earlier: ObjectValue, later: ObjectValue): ObjectValue {
  const members = new Map(earlier.members);
  if (later.open !== undefined) {
    for (const [key, member] of overriddenBy(call, earlier, later.open).members) members.set(key, member);
  }
  for (const [key, member] of later.members) {
    const before = earlier.members.get(key)?.value ?? memberOfOpen(earlier.open, member.name);
    const value = withStepsOf(member.value, later.origin);
    members.set(key, { ...member, value: before === undefined ? value : merge(call, before, value) });
  }
  return objectOf(call, members, [earlier, later], [earlier.open, later.open]);
}

/** An object after which an unknown one is merged: each member may be replaced or extended, others may be added. */
function overriddenBy(call: FunctionCall, earlier: ObjectValue, later: UnknownValue): ObjectValue {
  const members = [...earlier.members].map(([key, member]): [string, Member] => {
    const value = withStepsOf(member.value, earlier.origin);
    return [key, { ...member, value: merge(call, value, memberOf(later, member.name)) }];
  });
  return objectOf(call, new Map(members), [earlier, later], [earlier.open, later]);
}

/** An object merged over an unknown one: its members stay, objects among them may be extended, others may be there. */
function openedBy(call: FunctionCall, later: ObjectValue, earlier: UnknownValue): ObjectValue {
  const members = [...later.members].map(([key, member]): [string, Member] => {
    const value = withStepsOf(member.value, later.origin);
    return [key, { ...member, value: merge(call, memberOf(earlier, member.name), value) }];
  });
  return objectOf(call, new Map(members), [earlier, later], [earlier, later.open]);
}

/** One of several objects is merged: each member is a choice of what it comes to in every case, null being absent. */
function mergeCases(call: FunctionCall, earlier: ObjectValue, later: ChoiceValue): ObjectValue {
  const quiet = quietly(call, [earlier, later]);
  const cases = later.alternatives.map(({ value, when }) => ({
    when,
    merged: mergeInto(quiet, earlier, withStepsOf(value, later.origin)),
  }));
  const names = new Map<string, Member>();
  for (const { merged } of cases) for (const [key, member] of merged.members) names.set(key, member);
  const expression = callText(call.title, [earlier, later]);
  const members = [...names].map(([key, sample]): [string, Member] => {
    const reason = unknownBecause(later, memberText(expression, key), call.span);
    const options = cases.map(({ when, merged }): Alternative => {
      const member = merged.members.get(key);
      return { value: member?.value ?? scalar(null, reason.origin), when };
    });
    return [key, { ...sample, value: choice(options, reason, reason.origin, call.limits.alternatives) }];
  });
  const open = cases.find(({ merged }) => merged.open !== undefined)?.merged.open;
  return objectOf(call, new Map(members), [earlier, later], [open]);
}

/** The object of the members, open if something unknown took part. */
function objectOf(
  call: FunctionCall,
  members: ReadonlyMap<string, Member>,
  from: readonly Value[],
  opened: readonly (UnknownValue | undefined)[],
): ObjectValue {
  const origin = joinOrigins(
    call.span,
    from.map((value) => value.origin),
  );
  const unknowns = opened.filter((open) => open !== undefined);
  const [first] = unknowns;
  if (first === undefined || unknowns.length === 1) return object([...members.values()], origin, first);
  return object([...members.values()], origin, { ...first, expression: callText(call.title, unknowns) });
}

function memberOf(unknown: UnknownValue, name: string): UnknownValue {
  return { ...unknown, expression: memberText(argumentText(unknown), name) };
}

function memberOfOpen(open: UnknownValue | undefined, name: string): UnknownValue | undefined {
  return open === undefined ? undefined : memberOf(open, name);
}

/** The unknown later value, or the earlier one where the unknown one is null. */
function unlessNull(call: FunctionCall, later: UnknownValue, earlier: Value): Value {
  const args = [earlier, later];
  const reason = unknownBecause(later, callText(call.title, args), call.span, args);
  const alternatives = [
    { value: later, when: `if ${later.expression} is set` },
    { value: earlier, when: `if ${later.expression} is not set` },
  ];
  return choice(alternatives, reason, reason.origin, call.limits.alternatives);
}

/** What each alternative of `chosen` comes to. */
function eachCase(
  call: FunctionCall,
  chosen: ChoiceValue,
  args: readonly [earlier: Value, later: Value],
  mergeCase: (value: Value, call: FunctionCall) => Value,
): Value {
  const quiet = quietly(call, args);
  const alternatives = chosen.alternatives.map(({ value, when }) => ({
    value: mergeCase(withStepsOf(value, chosen.origin), quiet),
    when,
  }));
  const reason = unknownBecause(chosen, callText(call.title, args), call.span, args);
  return choice(alternatives, reason, reason.origin, call.limits.alternatives);
}
