/** The copies a loop makes: all of them where the items are known, one "for each" where they are not. */
import { access } from './access.js';
import { evaluate, type Frame } from './evaluator.js';
import { copyIndexLocal, type Loop } from './expression.js';
import { bind, type Locals } from './locals.js';
import { joinOrigins, originAt, withStep, withStepsOf } from './origins.js';
import type { ChoiceValue, UnknownValue, Value } from './value.js';
import { knownBoolean, knownScalar, scalar, textOf, unknown, unknownBecause } from './values.js';

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
  const iterated = loop.items ?? loop.count;
  if (iterated === undefined) return [];
  const value = evaluate(iterated, frame);
  const all = loop.items === undefined ? countedCopies(loop, value, frame) : itemCopies(loop, value, frame);
  return loop.condition === undefined ? all : all.flatMap((copy) => filtered(copy, loop, frame));
}

function filtered(copy: Copy, loop: Loop, frame: Frame): readonly Copy[] {
  if (loop.condition === undefined) return [copy];
  const condition = evaluate(loop.condition, { instance: frame.instance, locals: copy.locals });
  const known = knownBoolean(condition);
  if (known === false) return [];
  if (known === true) return [copy];
  const reason =
    copy.kind === 'possible' ? copy.reason : unknownBecause(condition, textOf(condition), loop.condition.span);
  return [{ kind: 'possible', index: copy.index, locals: copy.locals, reason }];
}

function itemCopies(loop: Loop, items: Value, frame: Frame): readonly Copy[] {
  if (items.kind === 'choice') return choiceCopies(loop, items, frame);
  if (items.kind !== 'array') return [forEach(loop, items, unknownBecause(items, textOf(items), loop.span), frame)];
  const copies: Copy[] = withinBudget(items.items.length, loop, frame).map((index) => {
    const item = withStepsOf(items.items[index] ?? scalar(null, items.origin), items.origin);
    return { kind: 'certain', index, locals: bindCopy(loop, item, scalar(index, originAt(loop.span)), frame) };
  });
  if (items.open !== undefined) copies.push(forEach(loop, items, items.open.reason, frame));
  return copies;
}

function countedCopies(loop: Loop, count: Value, frame: Frame): readonly Copy[] {
  const known = knownScalar(count);
  if (typeof known !== 'number') return [forEach(loop, count, unknownBecause(count, textOf(count), loop.span), frame)];
  return withinBudget(known, loop, frame).map((index) => ({
    kind: 'certain',
    index,
    locals: bindCopy(loop, undefined, scalar(index, originAt(loop.span)), frame),
  }));
}

/** One of several arrays is iterated: the copies of each, all possible. */
function choiceCopies(loop: Loop, items: ChoiceValue, frame: Frame): readonly Copy[] {
  const copies = new Map<string, Copy>();
  for (const { value } of items.alternatives) {
    for (const copy of itemCopies(loop, value, frame)) {
      const item = copy.locals === undefined ? '' : textOf(copy.locals.value);
      const key = `${copy.index ?? '*'} ${item}`;
      copies.set(key, { kind: 'possible', index: copy.index, locals: copy.locals, reason: items.reason });
    }
  }
  return [...copies.values()];
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
  const index = unknown('loop', 'the loop runs for an unknown number of items', 'copyIndex()', origin);
  const each = items.kind === 'array' ? items.open?.each : undefined;
  const item =
    loop.items === undefined
      ? undefined
      : (each ?? access(items.kind === 'array' ? reason : items, index, forEachAccess(loop, frame)));
  return { kind: 'possible', index: undefined, locals: bindCopy(loop, item, index, frame), reason };
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
