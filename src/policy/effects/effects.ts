/** Which effect a definition has with the parameters given, and how the language spells it. */
import type { Value } from '../../expand/value.js';
import { firstUnknown, knownString } from '../../expand/values.js';
import { didYouMean } from '../../inputs/nearest.js';
import { clauseOf } from '../../model/judgement.js';
import { EFFECTS, type Effect } from '../definition.js';

/** As the documentation spells them: https://learn.microsoft.com/azure/governance/policy/concepts/effect-basics */
const SPELLINGS: Readonly<Record<Effect, string>> = {
  disabled: 'disabled',
  append: 'append',
  modify: 'modify',
  mutate: 'mutate',
  addtonetworkgroup: 'addToNetworkGroup',
  deny: 'deny',
  audit: 'audit',
  manual: 'manual',
  auditifnotexists: 'auditIfNotExists',
  deployifnotexists: 'deployIfNotExists',
  denyaction: 'denyAction',
};

/** `auditIfNotExists` for `auditifnotexists`. */
export function spellingOf(effect: Effect): string {
  return SPELLINGS[effect];
}

export type EffectReading =
  | { readonly kind: 'known'; readonly effect: Effect }
  /** Why nobody can say which it is, as a sentence. */
  | { readonly kind: 'undecided'; readonly why: string };

/** The effect that an evaluated `then.effect` stands for. */
export function readEffect(value: Value): EffectReading {
  const written = knownString(value);
  if (written === undefined) return { kind: 'undecided', why: `Its effect is not known: ${whyUnknown(value)}.` };
  const effect = effectNamed(written);
  if (effect !== undefined) return { kind: 'known', effect };
  return {
    kind: 'undecided',
    why: `The language has no effect '${written.slice(0, 60)}'${didYouMean(written, Object.values(SPELLINGS))}`,
  };
}

/** Names compare without case; undefined if the language has no such effect. */
export function effectNamed(written: string): Effect | undefined {
  const lower = written.toLowerCase();
  return EFFECTS.find((effect) => effect === lower);
}

function whyUnknown(value: Value): string {
  const unknown = firstUnknown(value);
  return unknown === undefined ? 'it is no text' : clauseOf(unknown);
}
