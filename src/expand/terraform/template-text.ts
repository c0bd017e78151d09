/** Templates: strings with interpolations and directives. */
import type { Span } from '../../inputs/source-file.js';
import type { ForDirective, IfDirective, TemplatePart } from '../../syntax/terraform/nodes.js';
import { bind } from '../locals.js';
import { joinOrigins, originAt } from '../origins.js';
import type { Value } from '../value.js';
import {
  choice,
  isNull,
  knownBoolean,
  knownLengthOf,
  scalar,
  text,
  textOf,
  unknown,
  unknownBecause,
} from '../values.js';
import { entriesOf } from './collections.js';
import { evaluate, type Frame, outOfBudget, placeOf } from './evaluator.js';
import { alternativesOf, failure } from './failures.js';

/** The value of a template: that of its only interpolation, else text. */
export function evaluateTemplate(parts: readonly TemplatePart[], span: Span, frame: Frame): Value {
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'interpolation') return evaluate(only.value, frame);
  const values = parts.map((part) => evaluatePart(part, frame));
  return joined(values, span, frame);
}

/** Text put together; a choice inside makes a choice of texts, as long as there is only one. */
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
  const chosen = values.find((value) => value.kind === 'choice');
  const others = values.some(
    (value) => value.kind === 'choice' && chosen !== undefined && textOf(value) !== textOf(chosen),
  );
  if (chosen?.kind !== 'choice' || others) return wholeText(parts, span, frame, origin);
  const alternatives = chosen.alternatives.map(({ value, when }) => {
    const taken = parts.map((part) => (typeof part !== 'string' && part.kind === 'choice' ? value : part));
    return { value: wholeText(taken, span, frame, joinOrigins(span, [origin, value.origin])), when };
  });
  const reason = { ...chosen.reason, expression: textOf(text(parts, origin)) };
  return choice(alternatives, reason, origin, limits.alternatives);
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
  const branch = (parts: readonly TemplatePart[]) =>
    joined(
      parts.map((inner) => evaluatePart(inner, frame)),
      span,
      frame,
    );
  const known = knownBoolean(condition);
  if (known !== undefined) return branch(known ? part.whenTrue : part.whenFalse);
  const [whenTrue, whenFalse] = [branch(part.whenTrue), branch(part.whenFalse)];
  const reason = unknownBecause(condition, `if(${[condition, whenTrue, whenFalse].map(textOf).join(',')})`, span);
  return choice(
    [
      { value: whenTrue, when: `if ${textOf(condition)} is true` },
      { value: whenFalse, when: `if ${textOf(condition)} is false` },
    ],
    reason,
    reason.origin,
    frame.scope.context.limits.alternatives,
  );
}

function evaluateFor(part: ForDirective, frame: Frame): Value {
  const span = placeOf(part, frame);
  const collection = evaluate(part.collection, frame);
  const entries = alternativesOf(collection).length === 1 ? entriesOf(collection, span) : undefined;
  if (entries === undefined || entries.open !== undefined) {
    return unknownBecause(collection, `for(${textOf(collection)})`, span);
  }
  const { limits } = frame.scope.context;
  if (entries.listed.length > limits.copies) {
    return unknown('budget', 'the loop has too many copies', `for(${textOf(collection)})`, originAt(span));
  }
  const parts = entries.listed.flatMap(({ key, value }) => {
    const locals = bind(part.variables.value.name, value, bind(part.variables.key?.name, key, frame.locals));
    return part.parts.map((inner) => evaluatePart(inner, { ...frame, locals }));
  });
  return parts.length === 0 ? scalar('', originAt(span)) : joined(parts, span, frame);
}
