/**
 * Overrides of effects: one policy becomes as many as there are effects it may have for different resources.
 * https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure#overrides
 */
import type { Resource } from '../../expand/resource.js';
import type { Value } from '../../expand/value.js';
import { choice, scalar, textOf, unknown } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import { allOf, type Judgement, judged, not } from '../../model/judgement.js';
import { EFFECTS } from '../definition.js';
import { itemsOf, reportMisspelled, wordIn, writtenIn } from './declaration.js';
import { isListed, passesAll, readSelectors, type Selector } from './selectors.js';

export interface Override {
  readonly effect: Value;
  readonly selectors: readonly Selector[];
}

/** The overrides of effects; those of versions change nothing of what is known here. */
export function readOverrides(value: Value | undefined, bag: DiagnosticBag): readonly Override[] {
  return itemsOf(value, "'overrides' of an assignment", bag).flatMap((item) => {
    reportMisspelled(item, ['kind', 'value', 'selectors'], 'An override', bag);
    const kind = wordIn(
      writtenIn(item, 'kind'),
      ['policyEffect', 'definitionVersion'],
      "The 'kind' of an override",
      bag,
    );
    const effect = writtenIn(item, 'value');
    if (effect === undefined || kind === 'definitionVersion') return [];
    return [overrideOf(effect, readSelectors(writtenIn(item, 'selectors'), 'an override', bag), bag)];
  });
}

export function overrideOf(effect: Value, selectors: readonly Selector[], bag: DiagnosticBag): Override {
  wordIn(effect, EFFECTS, 'An effect', bag);
  return { effect, selectors };
}

/** An effect, and whether it is the one that counts for a resource. */
export interface EffectFor {
  /** Undefined: the definition's own. */
  readonly effect: Value | undefined;
  readonly countsFor: (resource: Resource) => Judgement;
}

/**
 * The effects that one policy of an assignment has, each for the resources that no earlier override picks.
 *
 * @param referenceId what the initiative calls the policy; undefined if it is assigned by itself
 */
export function effectsOf(overrides: readonly Override[], referenceId: string | undefined): readonly EffectFor[] {
  const meant = overrides.filter((one) => isFor(one, referenceId)).map(withoutReferences);
  const general = meant.findIndex(({ selectors }) => selectors.length === 0);
  const counting = general < 0 ? meant : meant.slice(0, general + 1);
  const effects = counting.map(({ effect, selectors }, at): EffectFor => {
    const earlier = counting.slice(0, at);
    const isLast = at === general;
    return {
      effect: isLast ? agreed(meant.slice(general).filter((one) => one.selectors.length === 0)) : effect,
      countsFor: (resource) => allOf(passesAll(selectors, resource), ...noneOf(earlier, resource)),
    };
  });
  if (general >= 0) return effects;
  const own: EffectFor = {
    effect: undefined,
    countsFor: (resource) => (counting.length === 0 ? judged(true) : allOf(...noneOf(counting, resource))),
  };
  return [...effects, own];
}

function noneOf(overrides: readonly Override[], resource: Resource): readonly Judgement[] {
  return overrides.map(({ selectors }) => not(passesAll(selectors, resource)));
}

/** An override that names policies is for those; what is not known of the names may be any. */
function isFor({ selectors }: Override, referenceId: string | undefined): boolean {
  return selectors.every(({ kind, list, isExcluding, span }) => {
    if (kind !== 'policyDefinitionReferenceId') return true;
    if (referenceId === undefined) return isExcluding;
    const listed = isListed(list, scalar(referenceId.toLowerCase().replaceAll(' ', ''), { span, steps: [] }));
    return listed === 'unknown' || listed !== isExcluding;
  });
}

function withoutReferences(one: Override): Override {
  return { ...one, selectors: one.selectors.filter(({ kind }) => kind !== 'policyDefinitionReferenceId') };
}

/** The effect of overrides that all pick the same; one of them where they differ, as which one counts is not documented. */
function agreed(overrides: readonly Override[]): Value | undefined {
  const [first] = overrides;
  if (first === undefined) return undefined;
  const message = 'several overrides change the effect, and which of them counts is not documented';
  const reason = unknown('unsupported', message, `override(${textOf(first.effect)})`, first.effect.origin);
  const distinct = new Map(overrides.map(({ effect }) => [textOf(effect).toLowerCase(), effect]));
  const alternatives = [...distinct.values()].map((value, at) => ({ value, when: `override ${at + 1} counts` }));
  return choice(alternatives, reason, first.effect.origin);
}
