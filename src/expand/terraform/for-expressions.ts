/** `for` expressions and splats. */
import type { Span } from '../../inputs/source-file.js';
import type {
  Expression,
  ForObjectExpression,
  ForTupleExpression,
  ForVariables,
  SplatExpression,
} from '../../syntax/terraform/nodes.js';
import { bind } from '../locals.js';
import { joinOrigins, originAt, withStep } from '../origins.js';
import type { Alternative, Member, UnknownValue, Value } from '../value.js';
import { array, choice, isNull, textOf, unknown, unknownBecause } from '../values.js';
import { booleanOf } from './booleans.js';
import { type Entries, type Entry, entriesOf, mapOf } from './collections.js';
import { evaluate, type Frame, memberOfKey, outOfBudget, placeOf, SPLAT_ITEM } from './evaluator.js';
import { alternativesOf, eachCase, failure, isFailure } from './failures.js';

interface Loop {
  readonly variables: ForVariables;
  readonly collection: Expression;
  readonly condition?: Expression;
  readonly span: Span;
}

/** An element for which the loop's condition holds, or may hold. */
interface Turn {
  readonly entry: Entry;
  readonly frame: Frame;
  /** What decides whether there is this turn; undefined if there is. */
  readonly reason: UnknownValue | undefined;
}

/** `[for value in collection : result if condition]`. */
export function forTuple(expression: ForTupleExpression, frame: Frame): Value {
  return overCollection({ ...expression, span: placeOf(expression, frame) }, frame, (turns, span) => {
    const items: Value[] = [];
    const uncertain: { readonly reason: UnknownValue; readonly value: Value }[] = [];
    for (const { frame: inner, reason } of turns) {
      const value = evaluate(expression.result, inner);
      if (reason === undefined) items.push(value);
      else uncertain.push({ reason, value });
    }
    const [first] = uncertain;
    // What each uncertain item looks like can be said only if they all look the same.
    const same = uncertain.every(({ value }) => sameText(first?.value, value));
    const open = first && { reason: first.reason, ...(same ? { each: first.value } : {}) };
    return array(items, originAt(span), open);
  });
}

function sameText(left: Value | undefined, right: Value): boolean {
  return left !== undefined && textOf(left) === textOf(right);
}

/** `{for value in collection : key => result if condition}`. */
export function forObject(expression: ForObjectExpression, frame: Frame): Value {
  const limit = frame.scope.context.limits.alternatives;
  return overCollection({ ...expression, span: placeOf(expression, frame) }, frame, (turns, span) => {
    const members: Member[] = [];
    const names = new Set<string>();
    let open: UnknownValue | undefined;
    const uncertain: Alternative[] = [];
    for (const { frame: inner, reason } of turns) {
      const key = evaluate(expression.key, inner);
      const value = evaluate(expression.result, inner);
      const made = memberOfKey(key, value, span, inner);
      if (reason !== undefined || made.member === undefined) uncertain.push({ value, when: `for ${textOf(key)}` });
      else if (expression.grouped || made.member.key !== undefined || !names.has(made.member.name)) {
        names.add(made.member.name);
        members.push(made.member);
      } else inner.failures.reject(`Two elements have the key '${made.member.name}'`, placeOf(expression.key, inner));
      open ??= reason ?? made.open;
    }
    const whole = expression.grouped ? grouped(members, open, span) : members;
    const each = open === undefined || expression.grouped ? undefined : oneOf(uncertain, open, limit);
    return mapOf(whole, originAt(span), open, each);
  });
}

/** What a member looks like that may be any of these. */
function oneOf(values: readonly Alternative[], reason: UnknownValue, limit: number): Value | undefined {
  if (values.length === 0) return undefined;
  return choice(values, { ...reason, expression: `${reason.expression}[*].value` }, reason.origin, limit);
}

/** The values of each key together; there may be more if it is open which turns there are and which keys they have. */
function grouped(members: readonly Member[], open: UnknownValue | undefined, span: Span): readonly Member[] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const group = groups.get(member.name);
    if (group === undefined) groups.set(member.name, [member]);
    else group.push(member);
  }
  return [...groups].map(([name, group]) => ({
    ...group[0],
    name,
    span,
    value: array(
      group.map((member) => member.value),
      originAt(span),
      open && { reason: open },
    ),
  }));
}

/** The result of a loop over each thing that its collection may be. */
function overCollection(loop: Loop, frame: Frame, work: (turns: readonly Turn[], span: Span) => Value): Value {
  const { span } = loop;
  const collection = evaluate(loop.collection, frame);
  const { limits, run } = frame.scope.context;
  const results = eachCase(alternativesOf(collection), frame.failures, (value, failures) => {
    const entries = entriesOf(value, span);
    if (entries === undefined) {
      failures.reject('The collection of this expression is no list, set, map or object', span);
      return failure('it loops over no collection', `for(${textOf(value)})`, originAt(span));
    }
    if (entries.listed.length <= limits.copies) {
      const turns = turnsOf(loop, entries, { ...frame, failures });
      return turns === undefined ? outOfBudget(span) : work(turns, span);
    }
    run.bag.report('too-many-copies', `A loop of more than ${limits.copies} items is not evaluated.`, span);
    return unknown('budget', 'the loop has too many items', `for(${textOf(value)})`, originAt(span));
  });
  const [only] = results;
  if (results.length === 1 && only !== undefined) return only.value;
  const reason = unknownBecause(collection, `for(${textOf(collection)},${span.start})`, span);
  return choice(results, reason, joinOrigins(span, [collection.origin]), limits.alternatives);
}

/** Undefined if the budget ran out on the way: a turn counts as an evaluation, as its result may be nothing but a literal. */
function turnsOf(loop: Loop, entries: Entries, frame: Frame): readonly Turn[] | undefined {
  const turns: Turn[] = [];
  for (const entry of entries.listed) {
    if (frame.scope.context.run.exhaustedAt(loop.span) !== undefined) return undefined;
    addTurn(turns, loop, entry, undefined, frame);
  }
  if (entries.open !== undefined) addTurn(turns, loop, entries.open, entries.open.reason, frame);
  return turns;
}

function addTurn(turns: Turn[], loop: Loop, entry: Entry, reason: UnknownValue | undefined, frame: Frame): void {
  const { variables, span } = loop;
  const value = withStep(entry.value, { role: 'loop', span, name: variables.value.name });
  const locals = bind(variables.value.name, value, bind(variables.key?.name, entry.key, frame.locals));
  const inner = { ...frame, locals };
  if (loop.condition === undefined) {
    turns.push({ entry, frame: inner, reason });
    return;
  }
  const condition = evaluate(loop.condition, inner);
  const known = isFailure(condition) ? undefined : booleanOf(condition);
  if (known === 'rejected')
    frame.failures.reject('The condition is neither true nor false', placeOf(loop.condition, inner));
  if (known === false) return;
  turns.push({
    entry,
    frame: inner,
    reason: reason ?? (known === true ? undefined : unknownBecause(condition, textOf(condition), span)),
  });
}

/** `object[*].name`: of each item of a list; anything else stands for a list of itself, null for an empty one. */
export function splat(expression: SplatExpression, frame: Frame): Value {
  const span = placeOf(expression, frame);
  const object = evaluate(expression.object, frame);
  const results = eachCase(alternativesOf(object), frame.failures, (value, failures) => {
    const each = (item: Value) =>
      evaluate(expression.each, { ...frame, failures, locals: bind(SPLAT_ITEM, item, frame.locals) });
    return splatOf(value, each, span);
  });
  const [only] = results;
  if (results.length === 1 && only !== undefined) return only.value;
  const reason = unknownBecause(object, `${textOf(object)}[*]`, span);
  return choice(results, reason, joinOrigins(span, [object.origin]), frame.scope.context.limits.alternatives);
}

function splatOf(value: Value, each: (item: Value) => Value, span: Span): Value {
  if (isNull(value)) return array([], originAt(span));
  if (value.kind === 'array') {
    const open = value.open && {
      reason: value.open.reason,
      ...(value.open.each === undefined ? {} : { each: each(value.open.each) }),
    };
    return array(value.items.map(each), joinOrigins(span, [value.origin]), open);
  }
  if (value.kind !== 'unknown') return array([each(value)], joinOrigins(span, [value.origin]));
  const item = { ...value, expression: `${value.expression}[*]` };
  return array([], originAt(span), { reason: value, each: each(item) });
}
