/** Spreading one object into another: later members replace earlier ones, by name without case. */
import type { Limits } from '../inputs/limits.js';
import type { Span } from '../inputs/source-file.js';
import { joinOrigins, withStepsOf } from './origins.js';
import type { Member, UnknownValue, Value } from './value.js';
import { choice, isNull, scalar, textOf, unknownBecause } from './values.js';

export interface Merged {
  readonly members: readonly Member[];
  readonly open: UnknownValue | undefined;
}

/** The members after `...spread`: known ones are taken over, an unknown spread may override all that came before. */
export function mergeMembers(
  before: readonly Member[],
  open: UnknownValue | undefined,
  spread: Value,
  span: Span,
  limits: Limits,
): Merged {
  if (isNull(spread)) return { members: before, open };
  if (spread.kind === 'choice') return mergeChoice(before, open, spread.alternatives, spread.reason, span, limits);
  if (spread.kind !== 'object') {
    const cause = unknownBecause(spread, textOf(spread), span);
    return { members: before.map((member) => perhapsReplaced(member, cause)), open: cause };
  }
  const cause = spread.open;
  const kept = cause === undefined ? before : before.map((member) => perhapsReplaced(member, cause));
  const members = new Map(kept.map((member) => [member.name.toLowerCase(), member]));
  for (const [key, member] of spread.members) {
    members.set(key, { ...member, value: withStepsOf(member.value, spread.origin) });
  }
  return { members: [...members.values()], open: spread.open ?? open };
}

/** A member that an unknown spread after it may have replaced. */
function perhapsReplaced(member: Member, cause: UnknownValue): Member {
  const replaced = { ...cause, expression: `${cause.expression}.${member.name.toLowerCase()}` };
  const value = choice(
    [
      { value: member.value, when: 'unless the spread object replaces it' },
      { value: replaced, when: 'if the spread object replaces it' },
    ],
    replaced,
    joinOrigins(member.value.origin.span, [member.value.origin, cause.origin]),
  );
  return { ...member, value };
}

/** One of several objects is spread: each member is a choice of what it comes to in every case. */
function mergeChoice(
  before: readonly Member[],
  open: UnknownValue | undefined,
  alternatives: readonly { readonly value: Value; readonly when: string }[],
  reason: UnknownValue,
  span: Span,
  limits: Limits,
): Merged {
  const cases = alternatives.map(({ value, when }) => ({ when, ...mergeMembers(before, open, value, span, limits) }));
  const names = new Map<string, Member>();
  for (const { members } of cases) for (const member of members) names.set(member.name.toLowerCase(), member);
  const members = [...names].map(([key, sample]): Member => {
    const options = cases.map(({ when, members: found }) => {
      const member = found.find((candidate) => candidate.name.toLowerCase() === key);
      return { value: member?.value ?? scalar(null, { span, steps: [] }), when };
    });
    const cause = { ...reason, expression: `${reason.expression}.${key}` };
    return { ...sample, value: choice(options, cause, joinOrigins(span, [reason.origin]), limits.alternatives) };
  });
  return { members, open: cases.find((one) => one.open !== undefined)?.open };
}
