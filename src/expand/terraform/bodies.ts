/** The bodies of resources and blocks: arguments, nested blocks and `dynamic` ones. */
import type { Span } from '../../inputs/source-file.js';
import type { Block } from '../../syntax/terraform/nodes.js';
import { bind } from '../locals.js';
import { joinOrigins, originAt, withStep } from '../origins.js';
import type { ArrayValue, Member, ObjectValue, UnknownValue, Value } from '../value.js';
import { array, choice, object, textOf, unknown, unknownBecause } from '../values.js';
import { entriesOf, mapOf } from './collections.js';
import { type DeclaredBody, declaredBody, spanOf } from './configuration.js';
import { evaluate, type Frame, placeOf } from './evaluator.js';
import { alternativesOf, eachCase } from './failures.js';

/** The arguments of a body by name, and its blocks by type as arrays of objects; `skipped` names are left out. */
export function evaluateBody(body: DeclaredBody, frame: Frame, span: Span, skipped: ReadonlySet<string>): ObjectValue {
  const members: Member[] = [];
  let open = body.whole ? undefined : unreadable(span);
  for (const [name, { attribute, source }] of body.arguments) {
    if (skipped.has(name)) continue;
    // The `dynamic` blocks of JSON are not expanded: what they add is not known.
    if (name === 'dynamic' && source.path.endsWith('.json')) open ??= unreadable(span);
    else
      members.push({ name, span: spanOf(source, attribute), value: evaluate(attribute.value, { ...frame, source }) });
  }
  const blocks = new Map<string, BlockGroup>();
  for (const { block, source } of body.blocks) {
    if (skipped.has(block.type.name)) continue;
    const inner = { ...frame, source };
    if (block.type.name !== 'dynamic') {
      addTo(blocks, block.type.name, placeOf(block, inner), evaluateBlock(block, inner));
      continue;
    }
    const name = block.labels[0]?.value;
    if (name === undefined) open ??= unreadable(span);
    else addTo(blocks, name, placeOf(block, inner), dynamicBlocks(block, name, inner));
  }
  for (const [name, group] of blocks) members.push({ name, span: group.span, value: blocksOf(group) });
  return mapOf(members, originAt(span), open);
}

function unreadable(span: Span): UnknownValue {
  return unknown('error', 'a part of it could not be read', `unreadable(${span.start})`, originAt(span));
}

/** The blocks of one type, in order. */
interface BlockGroup {
  readonly span: Span;
  /** Each is one block, or what a `dynamic` one makes: an array or a choice of arrays. */
  readonly made: Value[];
}

function addTo(blocks: Map<string, BlockGroup>, name: string, span: Span, made: Value): void {
  const group = blocks.get(name);
  if (group === undefined) blocks.set(name, { span, made: [made] });
  else group.made.push(made);
}

function blocksOf({ span, made }: BlockGroup): Value {
  const [only] = made;
  // What a `dynamic` block alone makes stays as precise as it is.
  if (made.length === 1 && only !== undefined && only.kind !== 'object') return only;
  const items: Value[] = [];
  let open: ArrayValue['open'];
  for (const one of made) {
    if (one.kind === 'array') {
      items.push(...one.items);
      open ??= one.open;
    } else if (one.kind === 'choice') open ??= { reason: one.reason };
    else items.push(one);
  }
  return array(items, originAt(span), open);
}

const NOTHING: ReadonlySet<string> = new Set();

function evaluateBlock(block: Block, frame: Frame): ObjectValue {
  return evaluateBody(declaredBody(block.body, frame.source), frame, placeOf(block, frame), NOTHING);
}

/** What a `dynamic` block makes: an array of blocks, open if nobody knows how many; a choice if that depends. */
function dynamicBlocks(block: Block, name: string, frame: Frame): Value {
  const span = placeOf(block, frame);
  const argument = (wanted: string) => block.body.attributes.find((attribute) => attribute.name.name === wanted);
  const forEach = argument('for_each');
  const content = block.body.blocks.find((inner) => inner.type.name === 'content');
  if (forEach === undefined || content === undefined) return array([], originAt(span), { reason: unreadable(span) });
  const iterator = argument('iterator')?.value;
  const variable = iterator?.kind === 'name' ? iterator.name : name;
  const place = placeOf(forEach, frame);
  const collection = evaluate(forEach.value, frame);
  const results = eachCase(alternativesOf(collection), frame.failures, (value, failures) =>
    blocksFor(value, content, variable, place, { ...frame, failures }),
  );
  const [only] = results;
  if (results.length === 1 && only !== undefined) return only.value;
  const reason = unknownBecause(collection, `dynamic(${textOf(collection)},${span.start})`, place);
  return choice(results, reason, joinOrigins(span, [collection.origin]), frame.scope.context.limits.alternatives);
}

function blocksFor(collection: Value, content: Block, variable: string, span: Span, frame: Frame): Value {
  const { limits, run } = frame.scope.context;
  const entries = entriesOf(collection, span);
  if (entries === undefined || entries.listed.length > limits.copies) {
    if (entries === undefined) frame.failures.reject('for_each of a dynamic block needs a collection', span);
    else run.bag.report('too-many-copies', `More than ${limits.copies} blocks are not expanded.`, span);
    return array([], originAt(span), { reason: unknownBecause(collection, textOf(collection), span) });
  }
  const step = { role: 'loop' as const, span, name: variable };
  const contentFor = (key: Value, value: Value): Value => {
    const iterator = object(
      [
        { name: 'key', span, value: key },
        { name: 'value', span, value: withStep(value, step) },
      ],
      originAt(span),
    );
    return withStep(evaluateBlock(content, { ...frame, locals: bind(variable, iterator, frame.locals) }), step);
  };
  const items = entries.listed.map(({ key, value }) => contentFor(key, value));
  if (entries.open === undefined) return array(items, originAt(span));
  const { key, value, reason } = entries.open;
  return array(items, originAt(span), { reason, each: contentFor(key, value) });
}
