/** Evaluation of Terraform's expressions: what is known stays known, what is not says why. */
import type { SourceFile, Span } from '../../inputs/source-file.js';
import type {
  ConditionalExpression,
  Expression,
  IndexExpression,
  NumberExpression,
  ObjectExpression,
  PropertyAccessExpression,
} from '../../syntax/terraform/nodes.js';
import { isTooLarge } from '../functions/size.js';
import { type Locals, lookUp } from '../locals.js';
import { joinOrigins, originAt, withStep, withStepsOf } from '../origins.js';
import type { ArrayValue, Member, UnknownValue, Value } from '../value.js';
import { array, choice, isNull, scalarAt, textOf, unknown, unknownBecause } from '../values.js';
import { access } from './access.js';
import { booleanOf } from './booleans.js';
import { callFunction } from './calls.js';
import { mapOf } from './collections.js';
import type { TerraformContext } from './context.js';
import { FailureNote, type Failures, failure, isFailure, withoutFailures } from './failures.js';
import { forObject, forTuple, splat } from './for-expressions.js';
import { isExact } from './numbers.js';
import { binary, sameValue, unary } from './operators.js';
import { readReference } from './references.js';
import { evaluateTemplate } from './template-text.js';
import { asText } from './unification.js';

/** What references of an expression are looked up in. */
export interface Scope {
  readonly context: TerraformContext;
  /** The folder of the root module, in which Terraform runs; undefined where no files can be read. */
  readonly rootFolder?: string;
  /** `var.x`, `local.x`, `module.x.y`, `data.t.n`, `t.n`, `path.x`; undefined if it is no such name. */
  readonly read: (reference: PropertyAccessExpression, frame: Frame) => Value | undefined;
}

/** Where an expression is evaluated. */
export interface Frame {
  readonly scope: Scope;
  /** The file that the expression stands in. */
  readonly source: SourceFile;
  /** Iterators, `each`, `count` and the variables of templates. */
  readonly locals: Locals | undefined;
  readonly failures: Failures;
}

/** The place of a node in the frame's file. */
export function placeOf(node: { readonly start: number; readonly end: number }, frame: Frame): Span {
  return { source: frame.source, start: node.start, end: node.end };
}

/** The value of an expression. Never throws; what cannot be evaluated is unknown with its reason. */
export function evaluate(expression: Expression, frame: Frame): Value {
  const span = placeOf(expression, frame);
  const { context } = frame.scope;
  switch (expression.kind) {
    case 'number':
      return numberAt(expression, span);
    case 'boolean':
      return scalarAt(expression.value, span);
    case 'null':
      return scalarAt(null, span);
  }
  if (context.run.exhaustedAt(span) !== undefined || !context.enter(span)) return outOfBudget(span);
  const value = evaluateKind(expression, span, frame);
  context.leave();
  if (!isTooLarge(value, context.limits)) return frame.failures.watched ? value : withoutFailures(value);
  context.run.bag.report('value-too-large', 'The value of this expression is too large to be analysed.', span);
  return outOfBudget(span);
}

export function outOfBudget(span: Span): UnknownValue {
  return unknown('budget', 'the analysis stopped at a budget', 'budget()', originAt(span));
}

/** A number as written; unknown if ours cannot hold all of its digits. */
function numberAt({ value, text }: NumberExpression, span: Span): Value {
  return isExact(value)
    ? scalarAt(value, span)
    : unknown('unsupported', 'the number is too large', text, originAt(span));
}

function evaluateKind(expression: Expression, span: Span, frame: Frame): Value {
  switch (expression.kind) {
    case 'number':
      return numberAt(expression, span);
    case 'boolean':
      return scalarAt(expression.value, span);
    case 'null':
      return scalarAt(null, span);
    case 'template':
      return evaluateTemplate(expression.parts, span, frame);
    case 'name':
      return lookUp(expression.name, frame.locals) ?? noSuchName(expression.name, span, frame);
    case 'property-access':
      return readReference(expression, frame) ?? readMember(expression, span, frame);
    case 'index':
      return readItem(expression, span, frame);
    case 'splat':
      return splat(expression, frame);
    case 'splat-item':
      return lookUp(SPLAT_ITEM, frame.locals) ?? failure('there is no item here', '*', originAt(span));
    case 'call':
      return callFunction(expression, frame);
    case 'tuple':
      return array(
        expression.items.map((item) => evaluate(item, frame)),
        originAt(span),
      );
    case 'object':
      return evaluateObject(expression, span, frame);
    case 'for-tuple':
      return forTuple(expression, frame);
    case 'for-object':
      return forObject(expression, frame);
    case 'conditional':
      return evaluateConditional(expression, span, frame);
    case 'unary':
      return unary(expression, frame);
    case 'binary':
      return binary(expression, frame);
    case 'parenthesized':
      return evaluate(expression.value, frame);
  }
}

/** The local that the item of a splat is bound to; no name of a file can be this. */
export const SPLAT_ITEM = '*';

function noSuchName(name: string, span: Span, frame: Frame): UnknownValue {
  frame.failures.reject(`There is no value '${name}' here`, span);
  return failure(`there is no value '${name}' here`, name, originAt(span));
}

function readMember(expression: PropertyAccessExpression, span: Span, frame: Frame): Value {
  const container = evaluate(expression.object, frame);
  return accessValue(container, scalarAt(expression.name.name, placeOf(expression.name, frame)), span, frame);
}

function readItem(expression: IndexExpression, span: Span, frame: Frame): Value {
  return accessValue(evaluate(expression.object, frame), evaluate(expression.index, frame), span, frame);
}

/** The member or item of a value that `key` names. */
export function accessValue(container: Value, key: Value, span: Span, frame: Frame): Value {
  return access(container, key, {
    span,
    alternatives: frame.scope.context.limits.alternatives,
    reject: frame.failures.reject,
    keepsFailures: frame.failures.watched,
    ...(frame.failures.doubt === undefined ? {} : { doubt: frame.failures.doubt }),
  });
}

function evaluateObject(expression: ObjectExpression, span: Span, frame: Frame): Value {
  const members: Member[] = [];
  let open: UnknownValue | undefined;
  for (const item of expression.items) {
    const place = placeOf(item, frame);
    const value = evaluate(item.value, frame);
    if (item.key.kind === 'identifier') {
      members.push({ name: item.key.name, span: place, value });
      continue;
    }
    const key = evaluate(item.key, frame);
    const keyed = memberOfKey(key, value, place, frame);
    if (keyed.open !== undefined) replacePerhaps(members, key, value, keyed.open);
    if (keyed.member !== undefined) members.push(keyed.member);
    open ??= keyed.open;
  }
  return mapOf(members, originAt(span), open);
}

/** Members that stand before one of a key that may be their name: the later one may replace them. */
function replacePerhaps(members: Member[], key: Value, value: Value, reason: UnknownValue): void {
  for (const [at, member] of members.entries()) {
    const name = member.key ?? scalarAt(member.name, member.span);
    if (sameValue(name, key) === false) continue;
    const alternatives = [
      { value: member.value, when: 'unless a later key is the same' },
      { value, when: 'if a later key is the same' },
    ];
    members[at] = { ...member, value: choice(alternatives, reason, member.value.origin) };
  }
}

/** What a computed key makes of an object: a member, if anything is known of its name, and whether it may replace others. */
export function memberOfKey(
  key: Value,
  value: Value,
  span: Span,
  frame: Frame,
): { readonly member?: Member; readonly open?: UnknownValue } {
  if (isNull(key) || key.kind === 'array' || key.kind === 'object') {
    frame.failures.reject('A key must be text', span);
    return { open: failure('a key is no text', textOf(key), originAt(span)) };
  }
  if (key.kind === 'scalar') return { member: { name: String(key.value), span, value } };
  const open = unknownBecause(key, textOf(key), span);
  if (key.kind === 'unknown' || key.kind === 'choice') return { open };
  const member = { name: textOf(key), key, span, value };
  return spellsResource(key) ? { member } : { member, open };
}

/** True for a key that is a resource ID: whatever its names are, it cannot replace an ordinary member. */
function spellsResource(key: Value): boolean {
  const isId = (part: string | Value) => typeof part !== 'string' && part.kind === 'resource-id';
  return isId(key) || (key.kind === 'text' && key.parts.some(isId));
}

function evaluateConditional(expression: ConditionalExpression, span: Span, frame: Frame): Value {
  const condition = evaluate(expression.condition, frame);
  const conditionSpan = placeOf(expression.condition, frame);
  const known = isFailure(condition) ? undefined : booleanOf(condition);
  if (known === 'rejected') {
    frame.failures.reject('The condition is neither true nor false', conditionSpan);
    return failure('the condition is neither true nor false', textOf(condition), originAt(conditionSpan));
  }
  const name = described(conditionSpan);
  if (known !== undefined) {
    const value = taken(expression, known, frame);
    if (condition.origin.steps.length === 0) return value;
    return withStep(withStepsOf(value, condition.origin), { role: 'condition', span: conditionSpan, name });
  }
  const whenTrue = possibly(expression.whenTrue, frame);
  const whenFalse = possibly(expression.whenFalse, frame);
  const canonical = `if(${textOf(condition)},${textOf(whenTrue)},${textOf(whenFalse)})`;
  return choice(
    [
      { value: whenTrue, when: `if ${name} is true` },
      { value: whenFalse, when: `if ${name} is false` },
    ],
    unknownBecause(condition, canonical, span),
    joinOrigins(span, [condition.origin]),
    frame.scope.context.limits.alternatives,
  );
}

/** The value of one branch: as text, if the other one is written as text. */
function taken({ whenTrue, whenFalse }: ConditionalExpression, condition: boolean, frame: Frame): Value {
  const value = evaluate(condition ? whenTrue : whenFalse, frame);
  const other = condition ? whenFalse : whenTrue;
  const isText = other.kind === 'template' && (other.parts.length !== 1 || other.parts[0]?.kind === 'text');
  return isText ? asText(value) : value;
}

/** The value of something that may never be evaluated: what is wrong with it is not reported. */
export function possibly(expression: Expression, frame: Frame): Value {
  const note = new FailureNote(frame.failures.watched);
  const value = evaluate(expression, { ...frame, failures: note });
  if (note.failed || note.doubted) frame.failures.doubt?.();
  const message = 'it is rejected if it is ever evaluated';
  return note.failed && value.kind !== 'unknown' ? failure(message, textOf(value), value.origin) : value;
}

/** The source text of a condition, shortened, in quotes. */
function described({ source, start, end }: Span): string {
  const written = source.text.slice(start, end).replace(/\s+/g, ' ');
  return `'${written.length > 60 ? `${written.slice(0, 57)}...` : written}'`;
}

/** An array of what is known and what may come after it. */
export function openArray(items: readonly Value[], span: Span, open: ArrayValue['open']): Value {
  return array(items, originAt(span), open);
}
