/** What the platform does with what is not written, in words. */
import type { AbsenceFact } from '../model/facts/absence.js';
import { ABSENCE_FACTS } from '../model/facts/defaults.js';
import type { Rule } from '../rules/rule.js';

/** A row of the facts about a property that a rule names. */
export interface DefaultText {
  readonly type: string;
  readonly path: string;
  /** `'Enabled'`, `true`. */
  readonly value: string;
  /** `since 2021-07-01; in terraform`; empty if it holds everywhere. */
  readonly where: string;
  readonly source: string;
}

/** What the facts say of the properties a rule names, in the order it names them. */
export function defaultTexts(rule: Rule): readonly DefaultText[] {
  const named = rule.properties.flatMap((one) => {
    const { path, of = undefined } = typeof one === 'string' ? { path: one } : one;
    const types = of === undefined ? rule.appliesTo : [of];
    return types.map((type) => `${type} ${path}`.toLowerCase());
  });
  return [...new Set(named)].flatMap((name) =>
    ABSENCE_FACTS.filter(({ type, path }) => `${type} ${path}`.toLowerCase() === name).map(textOfFact),
  );
}

function textOfFact(fact: AbsenceFact): DefaultText {
  const { type, path, value, source } = fact;
  return { type, path, value: literal(value), where: limitsOf(fact).join('; '), source };
}

function literal(value: AbsenceFact['value']): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** Where a fact holds: a variant, API versions, input forms. */
export function limitsOf({
  variant,
  since,
  before,
  forms,
  unversioned,
}: Omit<AbsenceFact, 'variant'> & { readonly variant?: AbsenceFact['variant'] | undefined }): readonly string[] {
  return [
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(before === undefined ? [] : [`before ${before}`]),
    ...(forms === undefined ? [] : [`in ${forms.join(', ')}`]),
    ...(unversioned === true ? ['without an API version'] : []),
    ...(variant === undefined ? [] : [`where ${variant.path} is '${variant.equals}'`]),
  ];
}
