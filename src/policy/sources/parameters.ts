/** The values that parameters of definitions and initiatives get, and what is wrong with those that are given. */
import { originAt, withStep } from '../../expand/origins.js';
import type { Resource } from '../../expand/resource.js';
import type { Value } from '../../expand/value.js';
import { array, object, scalarAt } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import { didYouMean } from '../../inputs/nearest.js';
import type { Span } from '../../inputs/source-file.js';
import type { Aliases } from '../aliases.js';
import { isPlain } from '../conditions/expressions.js';
import { isAmong } from '../conditions/operators/equality.js';
import { evaluateTemplate } from '../conditions/template.js';
import type { PolicyParameter } from '../definition.js';
import type { GivenValue } from './read-assignment.js';

type Parameters = ReadonlyMap<string, PolicyParameter>;

/** Who is given values, for messages. */
export interface Receiver {
  /** "the policy 'x'" or "the initiative 'x'". */
  readonly what: string;
  readonly parameters: Parameters;
}

/** Where values come from, for messages. */
export interface Giver {
  /** Where a value that is missing would stand. */
  readonly place: Span;
  /** How to give it, as a sentence about one parameter. */
  readonly remedy: (name: string) => string;
  /** True if more may be given than is declared. */
  readonly givesMore: boolean;
}

/**
 * The values of declared parameters, by lower-cased name, without the defaults. Undefined, after it was reported, if one is missing
 * that has no default: then nothing can be said.
 */
export function boundValues(
  { what, parameters }: Receiver,
  given: ReadonlyMap<string, GivenValue>,
  giver: Giver,
  bag: DiagnosticBag,
): ReadonlyMap<string, Value> | undefined {
  const values = new Map<string, Value>();
  for (const [key, { name, value, span }] of given) {
    const parameter = parameters.get(key);
    if (parameter !== undefined) {
      reportNotAllowed(parameter, value, bag);
      values.set(key, value);
    } else if (!giver.givesMore) {
      const names = [...parameters.values()].map((one) => one.name);
      const guess = didYouMean(name, names);
      bag.report('policy-invalid', `There is no parameter '${name}' in ${what}${guess === '' ? '.' : guess}`, span);
    }
  }
  const missing = [...parameters].filter(([key, one]) => !values.has(key) && one.defaultValue === undefined);
  for (const [, { name }] of missing) {
    const message = `The parameter '${name}' of ${what} has no value and no default, so it is not evaluated. ${giver.remedy(name)}`;
    bag.report('policy-invalid', message, giver.place);
  }
  return missing.length > 0 ? undefined : values;
}

/** The service refuses such an assignment. */
function reportNotAllowed({ name, allowedValues }: PolicyParameter, value: Value, bag: DiagnosticBag): void {
  if (allowedValues === undefined) return;
  const list = array(allowedValues, value.origin);
  const given = value.kind === 'array' ? value.items : [value];
  const wrong = isAmong(value, list) === false ? given.find((one) => isAmong(one, list) === false) : undefined;
  if (wrong === undefined) return;
  const names = allowedValues.flatMap((one) => (one.kind === 'scalar' ? [String(one.value)] : []));
  const written = wrong.kind === 'scalar' ? String(wrong.value) : '';
  const guess = didYouMean(written, names);
  const message = `The parameter '${name}' is given a value that it does not allow${guess === '' ? '.' : guess}`;
  bag.report('value-not-allowed', message, wrong.origin.span);
}

/**
 * What an initiative gives to one of its policies: its own parameters, where the texts of a reference name them.
 *
 * @param values those of the initiative's parameters
 */
export function passedOn(
  given: ReadonlyMap<string, GivenValue>,
  values: ReadonlyMap<string, Value>,
  limits: Limits,
): ReadonlyMap<string, GivenValue> {
  return new Map(
    [...given].map(([key, one]) => {
      if (isPlain(one.value)) return [key, one];
      const value = evaluateTemplate(one.value, scopeWith(values, one.span, limits));
      return [key, { ...one, value: withStep(value, { role: 'argument', span: one.span, name: one.name }) }];
    }),
  );
}

/** No resource is at hand where an initiative is put together, and its expressions speak of none. */
function scopeWith(parameters: ReadonlyMap<string, Value>, span: Span, limits: Limits) {
  const name = scalarAt('', span);
  const resource: Resource = {
    type: '',
    apiVersion: undefined,
    names: [name],
    name,
    address: '',
    form: 'configuration',
    existing: true,
    condition: true,
    scope: { level: 'tenant' },
    body: object([], originAt(span)),
    patch: true,
    span,
    headerSpan: span,
    way: [],
  };
  const facts = { subscription: undefined, resourceGroup: undefined, policy: undefined, now: undefined };
  return { resource, parameters, aliases: NO_ALIASES, facts, limits };
}

const NO_ALIASES: Aliases = {
  pathOf: () => undefined,
  covers: () => false,
  nearest: () => undefined,
  isModifiable: () => undefined,
  isIndexed: () => undefined,
};
