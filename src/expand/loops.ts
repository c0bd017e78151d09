/** The copies a loop makes: all of them where the items are known, one "for each" where they are not. */
import { access } from './access.js';
import { evaluate, type Frame } from './evaluator.js';
import { copyIndexLocal, type Loop } from './expression.js';
import { bind, type Locals } from './locals.js';
import { joinOrigins, originAt, withStep, withStepsOf } from './origins.js';
import type { ChoiceValue, UnknownValue, Value } from './value.js';
import { COPY_COUNT, choice, knownBoolean, knownScalar, scalar, textOf, unknown, unknownBecause } from './values.js';

/** One copy of a loop body. */
export type Copy =
  | { readonly kind: 'certain'; readonly index: number; readonly locals: Locals | undefined }
  /** Stands for any number of copies, none included; `index` is undefined if they are not told apart. */
  | {
      readonly kind: 'possible';
      readonly index: number | undefined;
      readonly locals: Locals | undefined;
      readonly reason: UnknownValue;
    };

/** The copies in order. Copies whose `if` is false are left out; those whose `if` is unknown are possible. */
export function copiesOf(loop: Loop, frame: Frame): readonly Copy[] {
  const all = copiesOver(loop, iteratedBy(loop, frame), frame);
  return loop.condition === undefined ? all : all.flatMap((copy) => filtered(copy, loop, frame));
}

/** What a loop runs over: an array, or a count. */
export function iteratedBy(loop: Loop, frame: Frame): Value {
  const iterated = loop.items ?? loop.count;
  return iterated === undefined ? scalar(0, originAt(loop.span)) : evaluate(iterated, frame);
}

/** The copies for one value of what the loop runs over, its `if` left aside. */
export function copiesOver(loop: Loop, iterated: Value, frame: Frame): readonly Copy[] {
  if (iterated.kind === 'choice') return choiceCopies(loop, iterated, frame);
  return loop.items === undefined ? countedCopies(loop, iterated, frame) : itemCopies(loop, iterated, frame);
}

function filtered(copy: Copy, loop: Loop, frame: Frame): readonly Copy[] {
  if (loop.condition === undefined) return [copy];
  const condition = evaluate(loop.condition, { instance: frame.instance, locals: copy.locals });
  const known = knownBoolean(condition);
  if (known === false) return [];
  if (known === true) return [copy];
  const doubt = unknownBecause(condition, textOf(condition), loop.condition.span);
  const reason = copy.kind === 'possible' ? bothDoubts(copy.reason, doubt) : doubt;
  return [{ kind: 'possible', index: copy.index, locals: copy.locals, reason }];
}

/** Two things that are not known, both of which must hold. */
export function bothDoubts(outer: UnknownValue, inner: UnknownValue): UnknownValue {
  if (outer.expression === inner.expression) return inner;
  const message = outer.message === inner.message ? inner.message : `${outer.message}, and ${inner.message}`;
  return { ...inner, message, expression: `and(${outer.expression},${inner.expression})` };
}

function itemCopies(loop: Loop, items: Value, frame: Frame): readonly Copy[] {
  if (items.kind !== 'array') return [forEach(loop, items, unknownBecause(items, COPY_COUNT, loop.span), frame)];
  const copies: Copy[] = withinBudget(items.items.length, loop, frame).map((index) => {
    const item = withStepsOf(items.items[index] ?? scalar(null, items.origin), items.origin);
    return copyAt(loop, index, item, frame);
  });
  if (items.open !== undefined) {
    copies.push(forEach(loop, items, { ...items.open.reason, expression: COPY_COUNT }, frame));
  }
  return copies;
}

function countedCopies(loop: Loop, count: Value, frame: Frame): readonly Copy[] {
  const known = knownScalar(count);
  if (typeof known !== 'number') return [forEach(loop, count, unknownBecause(count, COPY_COUNT, loop.span), frame)];
  return withinBudget(known, loop, frame).map((index) => copyAt(loop, index, undefined, frame));
}

function copyAt(loop: Loop, index: number, item: Value | undefined, frame: Frame): Copy {
  return { kind: 'certain', index, locals: bindCopy(loop, item, scalar(index, originAt(loop.span)), frame) };
}

/**
 * One of several arrays or counts is iterated: the copies of each by their index. What every case has is certain,
 * whatever its item; the rest is possible.
 */
function choiceCopies(loop: Loop, iterated: ChoiceValue, frame: Frame): readonly Copy[] {
  const reason = { ...iterated.reason, expression: COPY_COUNT };
  const cases = iterated.alternatives.map(({ value, when }) => ({
    value,
    when,
    copies: copiesOver(loop, value, frame),
  }));
  const indexes = new Set(cases.flatMap(({ copies }) => copies.map((copy) => copy.index)));
  return [...indexes].flatMap((index): readonly Copy[] => {
    const having = cases.filter(({ copies }) => copies.some((copy) => copy.index === index));
    const [first] = having.flatMap(({ copies }) => copies.filter((copy) => copy.index === index));
    if (first === undefined) return [];
    const certain = having.length === cases.length && first.kind === 'certain';
    const locals = index === undefined ? first.locals : bindChosen(loop, index, having, iterated, frame);
    return [certain ? { kind: 'certain', index: index ?? 0, locals } : { kind: 'possible', index, locals, reason }];
  });
}

/** The locals of the copy at `index`, whose item is one of those the cases have there. */
function bindChosen(
  loop: Loop,
  index: number,
  having: readonly { readonly value: Value; readonly when: string }[],
  iterated: ChoiceValue,
  frame: Frame,
): Locals | undefined {
  const items = having.flatMap(({ value, when }) => {
    const item = value.kind === 'array' ? value.items[index] : undefined;
    return item === undefined
      ? []
      : [{ value: withStepsOf(item, joinOrigins(loop.span, [iterated.origin, value.origin])), when }];
  });
  const at = scalar(index, originAt(loop.span));
  if (items.length === 0) return bindCopy(loop, undefined, at, frame);
  const cause = { ...iterated.reason, expression: `${textOf(iterated)}[${index}]` };
  return bindCopy(loop, choice(items, cause, cause.origin, frame.instance.context.limits.alternatives), at, frame);
}

/** Indexes below `count`, at most as many as the budget allows; more is reported. */
function withinBudget(count: number, loop: Loop, frame: Frame): readonly number[] {
  const { limits, bag } = frame.instance.context;
  if (count > limits.copies) {
    bag.report(
      'too-many-copies',
      `The loop makes ${count} copies; only the first ${limits.copies} are analysed.`,
      loop.span,
    );
  }
  return Array.from({ length: Math.max(0, Math.min(count, limits.copies)) }, (_, index) => index);
}

/** The copy that stands for every item of something whose items are not known. */
function forEach(loop: Loop, items: Value, reason: UnknownValue, frame: Frame): Copy {
  const origin = joinOrigins(loop.span, [items.origin]);
  const index = unknown('loop', 'the loop runs for an unknown number of items', indexText(frame), origin);
  const each = items.kind === 'array' ? items.open?.each : undefined;
  const item =
    loop.items === undefined
      ? undefined
      : (each ?? access(items.kind === 'array' ? reason : items, index, forEachAccess(loop, frame)));
  return { kind: 'possible', index: undefined, locals: bindCopy(loop, item, index, frame), reason };
}

/** The index of a loop that is not known, told from those of the loops and modules around it. */
function indexText(frame: Frame): string {
  const around = new Set<Value>();
  for (let at = frame.locals; at !== undefined; at = at.outer) {
    if (at.value.kind === 'unknown' && at.value.expression.startsWith('copyIndex(')) around.add(at.value);
  }
  const level = [frame.instance.options.depth, around.size].filter((part) => part > 0).join('.');
  return `copyIndex(${level})`;
}

function forEachAccess(loop: Loop, frame: Frame): Parameters<typeof access>[2] {
  const { alternatives } = frame.instance.context.limits;
  return { safe: false, fromEnd: false, span: loop.span, alternatives, reject: () => undefined };
}

/** Binds item and index; an ARM copy also answers to `copyIndex()` without a name while it is the innermost. */
function bindCopy(loop: Loop, item: Value | undefined, index: Value, frame: Frame): Locals | undefined {
  let locals = bind(loop.index, index, frame.locals);
  if (loop.index?.startsWith('copyIndex(') === true) locals = bind(copyIndexLocal(undefined), index, locals);
  if (item === undefined) return locals;
  const step = { role: 'loop' as const, span: loop.span, name: loop.item ?? 'item' };
  return bind(loop.item, withStep(item, step), locals);
}
