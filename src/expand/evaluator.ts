/** Evaluation of the shared expression language: what is known stays known, what is not says why. */
import type { Span } from '../inputs/source-file.js';
import { access } from './access.js';
import type { ExpansionContext } from './context.js';
import type {
  AccessExpression,
  ArrayExpression,
  CallExpression,
  ConditionalExpression,
  Expression,
  InterpolationExpression,
  LambdaExpression,
  LoopExpression,
  ObjectExpression,
} from './expression.js';
import { callFileFunction, isFileFunction } from './file-functions.js';
import type { Call } from './functions/call.js';
import { callFunction } from './functions/index.js';
import { memberUnder } from './functions/member-names.js';
import { isTooLarge } from './functions/size.js';
import type { TemplateInstance } from './instance.js';
import { bind, type Locals, lookUp } from './locals.js';
import { copiesOver, iteratedBy } from './loops.js';
import { joinOrigins, originAt, withStep, withStepsOf } from './origins.js';
import { mergeMembers } from './spreads.js';
import { callOnResource, readSymbol, referenceCall } from './symbols.js';
import type { ArrayValue, Member, UnknownValue, Value } from './value.js';
import {
  array,
  choice,
  isNull,
  knownBoolean,
  knownLengthOf,
  knownString,
  object,
  scalar,
  scalarAt,
  text,
  textOf,
  unknown,
  unknownBecause,
} from './values.js';

/** Where an expression is evaluated. */
export interface Frame {
  readonly instance: TemplateInstance;
  readonly locals: Locals | undefined;
}

/** The value of an expression. Never throws; what cannot be evaluated is unknown with its reason. */
export function evaluate(expression: Expression, frame: Frame): Value {
  if (expression.kind === 'literal') return scalarAt(expression.value, expression.span);
  const { context } = frame.instance;
  if (context.exhaustedAt(expression.span) !== undefined) return outOfBudget(expression);
  const value = context.nested(
    expression.span,
    () => evaluateKind(expression, frame),
    () => outOfBudget(expression),
  );
  return isTooLarge(value, context.limits) ? tooLarge(expression, context) : value;
}

/** What comes after must walk through values; this keeps them small enough to walk through. */
function tooLarge(expression: Expression, context: ExpansionContext): UnknownValue {
  context.bag.report('value-too-large', 'The value of this expression is too large to be analysed.', expression.span);
  return outOfBudget(expression);
}

function outOfBudget(expression: Expression): UnknownValue {
  return unknown('budget', 'the analysis stopped at a budget', 'budget()', originAt(expression.span));
}

function evaluateKind(expression: Expression, frame: Frame): Value {
  switch (expression.kind) {
    case 'literal':
      return scalarAt(expression.value, expression.span);
    case 'object':
      return evaluateObject(expression, frame);
    case 'array':
      return evaluateArray(expression, frame);
    case 'interpolation':
      return evaluateInterpolation(expression, frame);
    case 'parameter':
      return frame.instance.parameter(expression.name, expression.span);
    case 'variable':
      return frame.instance.variable(expression.name, expression.span);
    case 'local':
      return lookUp(expression.name, frame.locals) ?? outOfScope(expression.name, expression);
    case 'resource':
    case 'access':
      return readSymbol(expression, frame) ?? evaluateAccess(expression, frame);
    case 'call':
      return evaluateCall(expression, frame);
    case 'method':
      return callOnResource(expression, frame);
    case 'conditional':
      return evaluateConditional(expression, frame);
    case 'lambda':
      return evaluateLambda(expression, frame);
    case 'loop':
      return evaluateLoop(expression, frame);
    case 'unsupported':
      return unknown(
        'unsupported',
        expression.reason,
        `unsupported('${expression.reason}')`,
        originAt(expression.span),
      );
  }
}

function outOfScope(name: string, expression: Expression): UnknownValue {
  return unknown('error', `'${name}' has no value here`, name, originAt(expression.span));
}

function evaluateObject(expression: ObjectExpression, frame: Frame): Value {
  let members: Member[] = [];
  let open: UnknownValue | undefined;
  for (const part of expression.members) {
    if (part.kind === 'spread') {
      const merged = mergeMembers(members, open, evaluate(part.value, frame), part.span, frame.instance.context.limits);
      members = [...merged.members];
      open = merged.open;
      continue;
    }
    const key = evaluate(part.key, frame);
    const value = evaluate(part.value, frame);
    const member = memberUnder(key, value, part.span);
    if (member !== undefined) members.push(member);
    else open = unknownBecause(key, textOf(key), part.span);
  }
  return object(members, originAt(expression.span), open);
}

function evaluateArray(expression: ArrayExpression, frame: Frame): Value {
  const items: Value[] = [];
  let open: ArrayValue['open'];
  for (const item of expression.items) {
    if (item.kind !== 'spread') {
      items.push(evaluate(item, frame));
      continue;
    }
    const spread = evaluate(item.value, frame);
    if (spread.kind === 'array') {
      items.push(...spread.items.map((inner) => withStepsOf(inner, spread.origin)));
      open ??= spread.open;
    } else if (!isNull(spread)) open ??= { reason: unknownBecause(spread, textOf(spread), item.span) };
  }
  return array(items, originAt(expression.span), open);
}

function evaluateInterpolation(expression: InterpolationExpression, frame: Frame): Value {
  const parts = expression.parts.map((part) =>
    typeof part === 'string' ? part : interpolated(evaluate(part, frame), frame, part),
  );
  const values = parts.filter((part): part is Value => typeof part !== 'string');
  if (knownLengthOf(parts) > frame.instance.context.limits.textLength)
    return tooLarge(expression, frame.instance.context);
  const origin = joinOrigins(
    expression.span,
    values.map((value) => value.origin),
  );
  const chosen = values.find((value) => value.kind === 'choice');
  if (chosen?.kind !== 'choice' || values.some((value) => value.kind === 'choice' && value !== chosen))
    return text(parts, origin);
  const alternatives = chosen.alternatives.map(({ value, when }) => ({
    value: text(
      parts.map((part) => (part === chosen ? value : part)),
      joinOrigins(expression.span, [origin, value.origin]),
    ),
    when,
  }));
  return choice(
    alternatives,
    { ...chosen.reason, expression: textOf(text(parts, origin)) },
    origin,
    frame.instance.context.limits.alternatives,
  );
}

/** A value inside a string: objects and arrays are printed as JSON, as `format` does. */
function interpolated(value: Value, frame: Frame, part: Expression): Value {
  if (value.kind !== 'object' && value.kind !== 'array') return value;
  const pattern = scalarAt('{0}', part.span);
  return callFunction('format', [pattern, value], callFor('format', part.span, frame)) ?? value;
}

function evaluateAccess(expression: Expression, frame: Frame): Value {
  if (expression.kind !== 'access')
    return unknown('error', 'a resource is not a value', 'resource()', originAt(expression.span));
  const container = evaluate(expression.object, frame);
  const key = evaluate(expression.key, frame);
  return accessValue(expression, container, key, frame.instance.context);
}

/** Reads `key` of `container` the way an access expression says. */
export function accessValue(
  expression: AccessExpression,
  container: Value,
  key: Value,
  context: ExpansionContext,
): Value {
  return access(container, key, {
    safe: expression.safe,
    fromEnd: expression.fromEnd,
    span: expression.span,
    alternatives: context.limits.alternatives,
    reject: (message) => context.reject(message, expression.span),
  });
}

function evaluateConditional(expression: ConditionalExpression, frame: Frame): Value {
  const condition = evaluate(expression.condition, frame);
  const known = knownBoolean(condition);
  const { context } = frame.instance;
  if (known !== undefined) {
    const value = evaluate(known ? expression.whenTrue : expression.whenFalse, frame);
    if (condition.origin.steps.length === 0) return value;
    const chosen = withStepsOf(value, condition.origin);
    return withStep(chosen, {
      role: 'condition',
      span: expression.condition.span,
      name: describeCondition(expression.condition),
    });
  }
  const described = describeCondition(expression.condition);
  const [whenTrue, whenFalse] = context.speculatively(() => [
    evaluate(expression.whenTrue, frame),
    evaluate(expression.whenFalse, frame),
  ]);
  const canonical = `if(${textOf(condition)},${textOf(whenTrue)},${textOf(whenFalse)})`;
  const reason = unknownBecause(condition, canonical, expression.span);
  return choice(
    [
      { value: whenTrue, when: `if ${described} is true` },
      { value: whenFalse, when: `if ${described} is false` },
    ],
    reason,
    joinOrigins(expression.span, [condition.origin]),
    context.limits.alternatives,
  );
}

/** The condition's own source text, shortened, in quotes. */
function describeCondition(condition: Expression): string {
  const { source, start, end } = condition.span;
  const written = source.text.slice(start, end).replace(/\s+/g, ' ');
  return `'${written.length > 60 ? `${written.slice(0, 57)}...` : written}'`;
}

function evaluateLambda(expression: LambdaExpression, frame: Frame): Value {
  return {
    kind: 'lambda',
    arity: expression.parameters.length,
    apply: (args) => {
      let { locals } = frame;
      expression.parameters.forEach((name, index) => {
        const arg = args[index];
        if (arg !== undefined) locals = bind(name, arg, locals);
      });
      return evaluate(expression.body, { instance: frame.instance, locals });
    },
    origin: originAt(expression.span),
  };
}

function evaluateLoop(expression: LoopExpression, frame: Frame): Value {
  const iterated = iteratedBy(expression.loop, frame);
  if (iterated.kind !== 'choice') return loopOver(expression, iterated, frame);
  const { context } = frame.instance;
  const alternatives = context.speculatively(() =>
    iterated.alternatives.map(({ value, when }) => ({ value: loopOver(expression, value, frame), when })),
  );
  const origin = joinOrigins(expression.span, [iterated.origin]);
  const reason = unknownBecause(iterated, `loop(${textOf(iterated)})`, expression.span);
  return choice(alternatives, reason, origin, context.limits.alternatives);
}

/** The array that the loop makes of one value of what it runs over. */
function loopOver(expression: LoopExpression, iterated: Value, frame: Frame): Value {
  const items: Value[] = [];
  let open: ArrayValue['open'];
  for (const copy of copiesOver(expression.loop, iterated, frame)) {
    const inner = { instance: frame.instance, locals: copy.locals };
    if (copy.kind === 'certain') items.push(evaluate(expression.body, inner));
    else {
      const each = frame.instance.context.speculatively(() => evaluate(expression.body, inner));
      open = { reason: copy.reason, each };
    }
  }
  return array(items, originAt(expression.span), open);
}

function evaluateCall(expression: CallExpression, frame: Frame): Value {
  if (expression.userFunction !== undefined) return callUserFunction(expression, expression.userFunction, frame);
  if (isFileFunction(expression.name)) {
    const args = expression.arguments.map((argument) => evaluate(argument, frame));
    return callFileFunction(expression, args, frame.instance);
  }
  const reference = referenceCall(expression, frame);
  if (reference !== undefined) return reference;
  const computed = readByComputedName(expression, frame) ?? environmentDefault(expression, frame);
  if (computed !== undefined) return computed;
  const shortcut = shortCircuit(expression, frame);
  if (shortcut !== undefined) return shortcut;
  const args = expression.arguments.map((argument) => evaluate(argument, frame));
  const result = callFunction(expression.name, args, callFor(expression.name, expression.span, frame));
  if (result?.kind === 'unknown' && result.reason === 'budget') reportBudget(result, frame);
  if (result !== undefined) return result;
  frame.instance.context.bag.report(
    'unsupported',
    `The function '${expression.name}' is not supported.`,
    expression.span,
  );
  return unknown(
    'unsupported',
    `the function '${expression.name}' is not supported`,
    `${expression.name}()`,
    originAt(expression.span),
  );
}

/** ARM's `parameters(...)` and `variables(...)` with a computed name; undefined for every other call. */
function readByComputedName(expression: CallExpression, frame: Frame): Value | undefined {
  if (expression.name !== 'parameters' && expression.name !== 'variables') return undefined;
  const [first] = expression.arguments;
  if (first === undefined) return undefined;
  const value = evaluate(first, frame);
  const name = knownString(value);
  if (name === undefined) return unknownBecause(value, `${expression.name}(${textOf(value)})`, expression.span);
  return expression.name === 'parameters'
    ? frame.instance.parameter(name, expression.span)
    : frame.instance.variable(name.toLowerCase(), expression.span);
}

/** `readEnvironmentVariable('X', 'default')`: the default, which is an assumption; undefined for every other call. */
function environmentDefault(expression: CallExpression, frame: Frame): Value | undefined {
  const [name, fallback] = expression.arguments;
  if (expression.name !== 'readenvironmentvariable' || name === undefined || fallback === undefined) return undefined;
  const variable = evaluateToString(name, frame) ?? '';
  return withStep(evaluate(fallback, frame), {
    role: 'default',
    span: fallback.span,
    name: `environment variable ${variable}`,
  });
}

/** A function stopped at a budget: said where the call stands, as far as the budget was not used up inside its arguments. */
function reportBudget(result: UnknownValue, frame: Frame): void {
  frame.instance.context.bag.report('too-many-copies', `Not evaluated: ${result.message}.`, result.origin.span);
}

/** `and`, `or` and `coalesce` skip what no longer counts, so that what is skipped cannot fail; else undefined. */
function shortCircuit(expression: CallExpression, frame: Frame): Value | undefined {
  const [first, ...rest] = expression.arguments;
  if (first === undefined) return undefined;
  const logical = expression.name === 'and' || expression.name === 'or';
  if (rest.length === 0) return logical ? evaluate(first, frame) : undefined;
  if (expression.name === 'coalesce') {
    const value = evaluate(first, frame);
    const settled = value.kind !== 'unknown' && value.kind !== 'choice' && !isNull(value);
    return settled ? value : undefined;
  }
  if (!logical) return undefined;
  const decisive = expression.name === 'or';
  const value = evaluate(first, frame);
  const known = knownBoolean(value);
  if (known === decisive) return { ...scalar(known, value.origin) };
  if (known !== undefined) return undefined;
  const call = callFor(expression.name, expression.span, frame);
  const others = frame.instance.context.speculatively(() => rest.map((argument) => evaluate(argument, frame)));
  return callFunction(expression.name, [value, ...others], call);
}

function callUserFunction(expression: CallExpression, name: string, frame: Frame): Value {
  const found = frame.instance.userFunction(name);
  if (found === undefined) {
    return unknown('error', `nothing declares function '${name}'`, `${name}()`, originAt(expression.span));
  }
  let locals: Locals | undefined;
  found.declaration.parameters.forEach((parameter, index) => {
    const argument = expression.arguments[index];
    if (argument !== undefined) locals = bind(parameter, evaluate(argument, frame), locals);
  });
  const result = evaluate(found.declaration.body, { instance: found.instance, locals });
  return withStep(result, { role: 'function', span: found.declaration.span, name });
}

/** What a template function is told about the call. */
export function callFor(name: string, span: Span, frame: Frame): Call {
  const { context, options } = frame.instance;
  return {
    name,
    span,
    scope: options.scope,
    deploymentName: options.deploymentName,
    limits: context.limits,
    cloud: context.options.cloud,
    uniqueText: () => context.uniqueText(),
    speculatively: (work) => context.speculatively(work),
    reject: (message) => {
      context.reject(message, span);
      return unknown('error', message.replace(/\.$/, ''), `${name}()`, originAt(span));
    },
  };
}

/** The known string an expression evaluates to, else undefined. */
export function evaluateToString(expression: Expression, frame: Frame): string | undefined {
  return knownString(evaluate(expression, frame));
}
