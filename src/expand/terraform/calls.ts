/** Calls of functions: `try` and `can` look at errors, files are read inside the repository, the rest is a library. */
import type { Span } from '../../inputs/source-file.js';
import type { CallExpression, Expression } from '../../syntax/terraform/nodes.js';
import { callText } from '../functions/canonical.js';
import type { FunctionCall } from '../functions/define.js';
import { joinOrigins, originAt, withStepsOf } from '../origins.js';
import type { Alternative, Value } from '../value.js';
import { choice, scalarAt, textOf, unknown, unknownBecause } from '../values.js';
import { evaluate, type Frame, placeOf } from './evaluator.js';
import { alternativesOf, FailureNote, failure, isFailure } from './failures.js';
import { callFileFunction } from './file-functions.js';
import { NOT_EVALUATED, TERRAFORM_FUNCTIONS } from './functions/index.js';

/** The result of a call. */
export function callFunction(expression: CallExpression, frame: Frame): Value {
  const span = placeOf(expression, frame);
  const name = expression.name.name.replace(/^core::/, '');
  if (name === 'try') return tryEach(expression.arguments, span, frame);
  if (name === 'can') return canBe(expression, span, frame);
  const args = argumentsOf(expression, frame);
  if (args === undefined) {
    return unknown('unsupported', 'the arguments are not known', `${name}(${span.start})`, originAt(span));
  }
  return callFileFunction(name, args, span, frame) ?? callLibrary(name, args, span, frame);
}

/** A function of the library by name; unknown if there is none. */
function callLibrary(name: string, args: readonly Value[], span: Span, frame: Frame): Value {
  const { run } = frame.scope.context;
  const found = TERRAFORM_FUNCTIONS.get(name);
  if (found !== undefined) {
    const failed = args.find(isFailure);
    const result = failed ?? found(args, callFor(name, span, frame));
    if (result.kind === 'unknown' && result.reason === 'budget' && failed === undefined) {
      run.bag.report('too-many-copies', `Not evaluated: ${result.message}.`, span);
    }
    return result;
  }
  if (!NOT_EVALUATED.has(name) && !name.includes('::')) {
    run.bag.report('unsupported', `The function '${name}' is not known.`, span);
  }
  return unknown(
    'unsupported',
    `${name}() is not evaluated`,
    callText(name, args),
    joinOrigins(
      span,
      args.map((arg) => arg.origin),
    ),
  );
}

/** The evaluated arguments; undefined if the last one is spread and its items are not known. */
function argumentsOf(expression: CallExpression, frame: Frame): readonly Value[] | undefined {
  const args = expression.arguments.map((argument) => evaluate(argument, frame));
  const last = args.at(-1);
  if (!expression.expandsLast || last === undefined) return args;
  if (last.kind !== 'array' || last.open !== undefined || last.items.length > frame.scope.context.limits.copies) {
    return undefined;
  }
  return [...args.slice(0, -1), ...last.items.map((item) => withStepsOf(item, last.origin))];
}

/** What the function library is told about a call. */
export function callFor(name: string, span: Span, frame: Frame): FunctionCall {
  const { limits, run } = frame.scope.context;
  return {
    name,
    title: name,
    span,
    scope: { level: 'subscription' },
    deploymentName: scalarAt('', span),
    limits,
    cloud: run.options.cloud,
    uniqueText: () => frame.scope.context.uniqueText(),
    reject: (message) => {
      frame.failures.reject(message, span);
      return failure(message, `${name}()`, originAt(span));
    },
  };
}

/** The first argument that does not fail. One that may fail is a possibility beside the ones after it. */
function tryEach(args: readonly Expression[], span: Span, frame: Frame): Value {
  const possible: Alternative[] = [];
  let reason: Value | undefined;
  for (const arg of args) {
    const note = new FailureNote(true);
    const value = evaluate(arg, { ...frame, failures: note });
    if (note.failed || isFailure(value)) continue;
    const alternatives = alternativesOf(value).filter((alternative) => !isFailure(alternative.value));
    possible.push(...alternatives);
    reason ??= value;
    if (alternatives.length === alternativesOf(value).length && !mayFail(arg, value)) break;
  }
  const [first] = possible;
  if (first === undefined) {
    frame.failures.reject('try() finds no expression that succeeds', span);
    return failure('no expression succeeds', `try(${span.start})`, originAt(span));
  }
  if (possible.length === 1) return first.value;
  const expression = `try(${possible.map(({ value }) => textOf(value)).join(',')})`;
  const because = unknownBecause(reason ?? first.value, expression, span);
  return choice(possible, because, originAt(span), frame.scope.context.limits.alternatives);
}

/** True if it cannot be told whether Terraform rejects it: a member is read of something wholly unknown. */
function mayFail(expression: Expression, value: Value): boolean {
  if (value.kind !== 'unknown') return false;
  if (value.reason === 'runtime' || value.reason === 'deployment' || value.reason === 'budget') return false;
  return !(expression.kind === 'property-access' && expression.object.kind === 'name');
}

/** Whether an expression can be evaluated. */
function canBe(expression: CallExpression, span: Span, frame: Frame): Value {
  const [arg] = expression.arguments;
  if (arg === undefined) return scalarAt(false, span);
  const note = new FailureNote(true);
  const value = evaluate(arg, { ...frame, failures: note });
  const origin = joinOrigins(span, [value.origin]);
  if (note.failed || isFailure(value)) return { ...scalarAt(false, span), origin };
  const maybe = mayFail(arg, value) || alternativesOf(value).some((one) => isFailure(one.value));
  return maybe ? unknownBecause(value, `can(${textOf(value)})`, span) : { ...scalarAt(true, span), origin };
}
