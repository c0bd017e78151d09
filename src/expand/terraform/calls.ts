/** Calls of functions: some look at errors, types, templates or files, the rest is a library. */
import type { Span } from '../../inputs/source-file.js';
import type { CallExpression, Expression } from '../../syntax/terraform/nodes.js';
import { callText } from '../functions/canonical.js';
import type { FunctionCall } from '../functions/define.js';
import { lookUp } from '../locals.js';
import { joinOrigins, originAt, withStepsOf } from '../origins.js';
import type { Alternative, Value } from '../value.js';
import { choice, scalarAt, textOf, unknown, unknownBecause } from '../values.js';
import { valueOfData } from './data.js';
import { encodedIn } from './encoded.js';
import { evaluate, type Frame, placeOf } from './evaluator.js';
import { alternativesOf, FailureNote, failure, isFailure } from './failures.js';
import { callFileFunction } from './file-functions.js';
import { textParts, wholeText } from './functions/arguments.js';
import { TERRAFORM_FUNCTIONS } from './functions/index.js';
import { renderText } from './template-files.js';
import { converted } from './types.js';

/** The result of a call. */
export function callFunction(expression: CallExpression, frame: Frame): Value {
  const span = placeOf(expression, frame);
  const name = expression.name.name.replace(/^core::/, '');
  if (name === 'try') return tryEach(expression.arguments, span, frame);
  if (name === 'can') return canBe(expression, span, frame);
  if (name === 'convert') return convertTo(expression, span, frame);
  const args = argumentsOf(expression, frame);
  if (args === undefined) {
    return unknown('unsupported', 'the arguments are not known', `${name}(${span.start})`, originAt(span));
  }
  const failed = args.find(isFailure);
  if (failed !== undefined) return failed;
  return withTemplatesAndFiles(name, args, span, frame) ?? callLibrary(name, args, span, frame);
}

/** A function that needs more than its arguments; undefined if it is another one. */
function withTemplatesAndFiles(name: string, args: readonly Value[], span: Span, frame: Frame): Value | undefined {
  if (name === 'templatestring') return renderText(args, span, frame);
  if (name === 'yamldecode') return yamlDecode(args, span, frame);
  return callFileFunction(name, args, span, frame);
}

/** A function of the library by name; unknown if there is none. */
function callLibrary(name: string, args: readonly Value[], span: Span, frame: Frame): Value {
  const { run } = frame.scope.context;
  const found = TERRAFORM_FUNCTIONS.get(name);
  if (found !== undefined) {
    const result = found(args, callFor(name, span, frame));
    if (result.kind === 'unknown' && result.reason === 'budget' && !args.some(isBudget)) {
      run.bag.report('too-many-copies', `Not evaluated: ${result.message}.`, span);
    }
    return result;
  }
  // What a provider's function does is known to the provider.
  if (!name.includes('::')) run.bag.report('unsupported', `The function '${name}' is not known.`, span);
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

function isBudget(value: Value): boolean {
  return value.kind === 'unknown' && value.reason === 'budget';
}

/** `convert(value, type)`, whose second argument is written as the type of a variable is. */
function convertTo(expression: CallExpression, span: Span, frame: Frame): Value {
  const [value, type] = expression.arguments;
  if (value !== undefined && type !== undefined) return converted(evaluate(value, frame), type, frame);
  frame.failures.reject('convert() takes 2 arguments', span);
  return failure('convert() takes 2 arguments', `convert(${span.start})`, originAt(span));
}

/** The data of a text in YAML, all of it at the place of the call. */
function yamlDecode(args: readonly Value[], span: Span, frame: Frame): Value {
  const call = callFor('yamldecode', span, frame);
  const [value] = args;
  const expression = callText('yamldecode', args);
  if (value === undefined || textParts(value) === undefined) return call.reject('yamldecode() needs text.');
  const before = encodedIn(value);
  if (before !== undefined) return before;
  const text = wholeText(value);
  if (text === undefined) return unknownBecause(value, expression, span);
  const { parseTerraformYaml } = frame.scope.context.run.options;
  if (parseTerraformYaml === undefined)
    return unknown('unsupported', 'YAML is not read here', expression, originAt(span));
  try {
    const made = valueOfData(parseTerraformYaml(text), span);
    return { ...made, origin: joinOrigins(span, [value.origin]) };
  } catch {
    return call.reject('yamldecode() needs YAML.');
  }
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
    if (alternatives.length === alternativesOf(value).length && !note.doubted && !mayFail(arg, value, frame)) break;
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

/** True if it cannot be told whether Terraform rejects what makes this unknown. What a declaration holds is there. */
function mayFail(expression: Expression, value: Value, { locals }: Frame): boolean {
  if (value.kind !== 'unknown') return false;
  if (value.reason === 'runtime' || value.reason === 'deployment' || value.reason === 'budget') return false;
  if (expression.kind !== 'property-access' || expression.object.kind !== 'name') return true;
  const local = lookUp(expression.object.name, locals);
  return local !== undefined && local.kind !== 'object';
}

/** Whether an expression can be evaluated. */
function canBe(expression: CallExpression, span: Span, frame: Frame): Value {
  const [arg] = expression.arguments;
  if (arg === undefined) return scalarAt(false, span);
  const note = new FailureNote(true);
  const value = evaluate(arg, { ...frame, failures: note });
  const origin = joinOrigins(span, [value.origin]);
  if (note.failed || isFailure(value)) return { ...scalarAt(false, span), origin };
  const maybe = note.doubted || mayFail(arg, value, frame) || alternativesOf(value).some((one) => isFailure(one.value));
  return maybe ? unknownBecause(value, `can(${textOf(value)})`, span) : { ...scalarAt(true, span), origin };
}
