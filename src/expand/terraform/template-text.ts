/** Templates: strings with interpolations and directives. */
import type { Span } from '../../inputs/source-file.js';
import type { ForDirective, IfDirective, TemplatePart } from '../../syntax/terraform/nodes.js';
import { bind } from '../locals.js';
import { joinOrigins, originAt } from '../origins.js';
import type { ChoiceValue, Value } from '../value.js';
import { choice, isNull, knownLengthOf, scalar, text, textOf, unknown, unknownBecause } from '../values.js';
import { booleanOf } from './booleans.js';
import { entriesOf } from './collections.js';
import { evaluate, type Frame, outOfBudget, placeOf } from './evaluator.js';
import { alternativesOf, eachCase, failure, isFailure } from './failures.js';
import { decimalText } from './numbers.js';

/** The value of a template: that of its only interpolation, else text. */
export function evaluateTemplate(parts: readonly TemplatePart[], span: Span, frame: Frame): Value {
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'interpolation') return evaluate(only.value, frame);
  const values = parts.map((part) => evaluatePart(part, frame));
  return joined(values, span, frame);
}

/** Text put together; choices inside make a choice of texts, as long as there are not too many. */
function joined(parts: readonly (string | Value)[], span: Span, frame: Frame): Value {
  const values = parts.filter((part): part is Value => typeof part !== 'string');
  const origin = joinOrigins(
    span,
    values.map((value) => value.origin),
  );
  const { limits, run } = frame.scope.context;
  if (knownLengthOf(parts) > limits.textLength) {
    run.bag.report('value-too-large', 'The text is too long to be analysed.', span);
    return outOfBudget(span);
  }
  const [first, ...more] = choicesIn(values);
  if (first === undefined) return wholeText(parts, span, frame, origin);
  const count = more.reduce((product, one) => product * one.alternatives.length, first.alternatives.length);
  if (more.length > 0 && count > limits.alternatives) return wholeText(parts, span, frame, origin);
  const alternatives = eachCase(combinationsOf([first, ...more]), frame.failures, (taken, failures) => {
    const filled = parts.map((part) => (typeof part === 'string' ? part : (taken.get(textOf(part)) ?? part)));
    const origins = [...taken.values()].map((value) => value.origin);
    return wholeText(filled, span, { ...frame, failures }, joinOrigins(span, [origin, ...origins]));
  });
  const reason = { ...first.reason, expression: textOf(text(parts, origin)) };
  return choice(alternatives, reason, origin, limits.alternatives);
}

/** The choices among the values, each once. */
function choicesIn(values: readonly Value[]): readonly ChoiceValue[] {
  const choices = values.filter((value): value is ChoiceValue => value.kind === 'choice');
  return [...new Map(choices.map((value) => [textOf(value), value])).values()];
}

/** What each choice is taken for, by its text, in every combination. */
function combinationsOf(
  choices: readonly ChoiceValue[],
): readonly { readonly value: ReadonlyMap<string, Value>; readonly when: string }[] {
  let combinations: readonly { readonly value: ReadonlyMap<string, Value>; readonly when: string }[] = [
    { value: new Map(), when: '' },
  ];
  for (const one of choices) {
    combinations = combinations.flatMap((combination) =>
      one.alternatives.map(({ value, when }) => ({
        value: new Map([...combination.value, [textOf(one), value]]),
        when: [combination.when, when].filter((clause) => clause !== '').join(' and '),
      })),
    );
  }
  return combinations;
}

function wholeText(parts: readonly (string | Value)[], span: Span, frame: Frame, origin: Value['origin']): Value {
  const wrong = parts.find((part) => typeof part !== 'string' && (isCollection(part) || isNull(part)));
  if (wrong === undefined || typeof wrong === 'string') return text(parts.flatMap(printed), origin);
  const what = isNull(wrong) ? 'null' : `an ${wrong.kind}`;
  frame.failures.reject(`A template cannot include ${what}`, span);
  return failure(`a template includes ${what}`, textOf(wrong), origin);
}

function isCollection(value: Value): boolean {
  return value.kind === 'array' || value.kind === 'object';
}

/** How a value reads inside a string: Terraform writes `true` where ARM writes `True`. */
export function printed(part: string | Value): readonly (string | Value)[] {
  if (typeof part === 'string') return [part];
  if (part.kind === 'scalar' && typeof part.value === 'boolean') return [String(part.value)];
  if (part.kind === 'scalar' && typeof part.value === 'number') return [decimalText(part.value)];
  return [part];
}

function evaluatePart(part: TemplatePart, frame: Frame): string | Value {
  switch (part.kind) {
    case 'text':
      return part.value;
    case 'interpolation':
      return evaluate(part.value, frame);
    case 'if-directive':
      return evaluateIf(part, frame);
    case 'for-directive':
      return evaluateFor(part, frame);
  }
}

function evaluateIf(part: IfDirective, frame: Frame): Value {
  const span = placeOf(part, frame);
  const condition = evaluate(part.condition, frame);
  const branch = (parts: readonly TemplatePart[], inner: Frame) =>
    joined(
      parts.map((one) => evaluatePart(one, inner)),
      span,
      inner,
    );
  const known = isFailure(condition) ? undefined : booleanOf(condition);
  if (known === 'rejected') {
    frame.failures.reject('The condition is neither true nor false', span);
    return failure('the condition is neither true nor false', textOf(condition), originAt(span));
  }
  if (known !== undefined) return branch(known ? part.whenTrue : part.whenFalse, frame);
  const cases = [true, false].map((value) => ({ value, when: `if ${textOf(condition)} is ${value}` }));
  const results = eachCase(cases, frame.failures, (value, failures) =>
    branch(value ? part.whenTrue : part.whenFalse, { ...frame, failures }),
  );
  const texts = results.map(({ value }) => textOf(value));
  const reason = unknownBecause(condition, `if(${[textOf(condition), ...texts].join(',')})`, span);
  return choice(results, reason, reason.origin, frame.scope.context.limits.alternatives);
}

function evaluateFor(part: ForDirective, frame: Frame): Value {
  const span = placeOf(part, frame);
  const collection = evaluate(part.collection, frame);
  const results = eachCase(alternativesOf(collection), frame.failures, (value, failures) =>
    repeated(part, value, span, { ...frame, failures }),
  );
  const [only] = results;
  if (results.length === 1 && only !== undefined) return only.value;
  const reason = unknownBecause(collection, `for(${textOf(collection)},${span.start})`, span);
  return choice(results, reason, reason.origin, frame.scope.context.limits.alternatives);
}

/** The text of a directive once for each element; unknown if nobody knows how many there are. */
function repeated(part: ForDirective, collection: Value, span: Span, frame: Frame): Value {
  const expression = `for(${textOf(collection)},${span.start})`;
  const entries = entriesOf(collection, span);
  if (entries === undefined) {
    frame.failures.reject('The collection of this directive is no list, set, map or object', span);
    return failure('it loops over no collection', expression, originAt(span));
  }
  if (entries.open !== undefined) return unknownBecause(collection, expression, span);
  const { limits, run } = frame.scope.context;
  if (entries.listed.length > limits.copies) {
    run.bag.report('too-many-copies', `A loop of more than ${limits.copies} items is not evaluated.`, span);
    return unknown('budget', 'the loop has too many copies', expression, originAt(span));
  }
  const parts = entries.listed.flatMap(({ key, value }) => {
    const locals = bind(part.variables.value.name, value, bind(part.variables.key?.name, key, frame.locals));
    return part.parts.map((inner) => evaluatePart(inner, { ...frame, locals }));
  });
  return parts.length === 0 ? scalar('', originAt(span)) : joined(parts, span, frame);
}
