/** `merge`: later maps win, by names with their case. */
import { type FunctionCall, originOf } from '../../functions/define.js';
import { joinOrigins, withStepsOf } from '../../origins.js';
import type { Member, ObjectValue, UnknownValue, Value } from '../../value.js';
import { choice, isNull, scalar, textOf, unknownBecause } from '../../values.js';
import { mapOf, memberNamed } from '../collections.js';

/** The members of all maps. One that is not known may replace what came before it; of one of several, each may. */
export function merge(call: FunctionCall, ...maps: readonly Value[]): Value {
  let merged = mapOf([], originOf(call, maps));
  for (const map of maps) {
    if (map.kind === 'choice') merged = mergedWithChoice(call, merged, map.alternatives, map.reason);
    else if (isNull(map)) continue;
    else if (map.kind === 'object') merged = mergedWith(call, merged, map);
    else if (map.kind === 'unknown') merged = mergedWith(call, merged, mapOf([], map.origin, map));
    else return call.reject('merge() needs maps.');
  }
  return merged;
}

function mergedWith(call: FunctionCall, before: ObjectValue, map: ObjectValue): ObjectValue {
  const open = map.open;
  const kept = [...before.members.values()].map((member) =>
    open === undefined || memberNamed(map, member.name) !== undefined
      ? member
      : perhapsReplaced(call, member, map, open),
  );
  const added = [...map.members.values()].map((member) => ({
    ...member,
    value: withStepsOf(member.value, map.origin),
  }));
  const each = before.open === undefined ? map.each : map.open === undefined ? before.each : undefined;
  return mapOf([...kept, ...added], before.origin, open ?? before.open, each);
}

/** A member that a map of which not everything is known may have replaced. */
function perhapsReplaced(call: FunctionCall, member: Member, map: ObjectValue, cause: UnknownValue): Member {
  const replaced = map.each ?? { ...cause, expression: `${cause.expression}.${member.name}` };
  const alternatives = [
    { value: member.value, when: 'unless a later map replaces it' },
    { value: replaced, when: 'if a later map replaces it' },
  ];
  const origin = joinOrigins(member.value.origin.span, [member.value.origin, cause.origin]);
  const reason = { ...cause, expression: `${cause.expression}.${member.name}` };
  return { ...member, value: choice(alternatives, reason, origin, call.limits.alternatives) };
}

/** Each member is a choice of what it comes to in every case; in a case without it, it is as if it were null. */
function mergedWithChoice(
  call: FunctionCall,
  before: ObjectValue,
  alternatives: readonly { readonly value: Value; readonly when: string }[],
  reason: UnknownValue,
): ObjectValue {
  const cases = alternatives.flatMap(({ value, when }) => {
    const map = merge(call, before, value);
    return map.kind === 'object' ? [{ map, when }] : [];
  });
  const names = new Map<string, Member>();
  for (const { map } of cases) for (const member of map.members.values()) names.set(member.name, member);
  const members = [...names].map(([name, sample]): Member => {
    const options = cases.map(({ map, when }) => ({
      value: memberNamed(map, name)?.value ?? scalar(null, { span: call.span, steps: [] }),
      when,
    }));
    const cause = { ...reason, expression: `${textOf(reason)}.${name}` };
    return {
      ...sample,
      value: choice(options, cause, joinOrigins(call.span, [reason.origin]), call.limits.alternatives),
    };
  });
  const open = cases.find(({ map }) => map.open !== undefined)?.map.open;
  return mapOf(members, before.origin, open ?? uncertainNames(call, cases, reason));
}

/** Set if a member is there in some cases only: then nothing follows from the names. */
function uncertainNames(
  call: FunctionCall,
  cases: readonly { readonly map: ObjectValue }[],
  reason: UnknownValue,
): UnknownValue | undefined {
  const [first] = cases;
  const same = cases.every(
    ({ map }) => [...map.members.keys()].sort().join() === [...(first?.map.members.keys() ?? [])].sort().join(),
  );
  return same ? undefined : unknownBecause(reason, `${textOf(reason)}.names`, call.span);
}
