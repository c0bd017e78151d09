/** The bodies of resources and blocks: arguments, nested blocks and `dynamic` ones. */
import type { SourceFile, Span } from '../../inputs/source-file.js';
import type { Block, Expression, ObjectExpression } from '../../syntax/terraform/nodes.js';
import { bind } from '../locals.js';
import { joinOrigins, originAt, withStep } from '../origins.js';
import type { ArrayValue, Member, ObjectValue, UnknownValue, Value } from '../value.js';
import { array, choice, object, textOf, unknown, unknownBecause } from '../values.js';
import { entriesOf, mapOf } from './collections.js';
import { type Argument, type DeclaredBody, declaredBody, keyName, plainText, spanOf } from './configuration.js';
import { evaluate, type Frame, placeOf } from './evaluator.js';
import { alternativesOf, eachCase } from './failures.js';

/** The arguments of a body by name, and its blocks by type as arrays of objects; `skipped` names are left out. */
export function evaluateBody(body: DeclaredBody, frame: Frame, span: Span, skipped: ReadonlySet<string>): ObjectValue {
  const members: Member[] = [];
  let open = body.whole ? undefined : unreadable(span);
  for (const [name, { attribute, source }] of body.arguments) {
    if (skipped.has(name) || isJsonDynamic(name, source)) continue;
    members.push({ name, span: spanOf(source, attribute), value: evaluate(attribute.value, frameIn(frame, source)) });
  }
  const blocks = new Map<string, BlockGroup>();
  const inJson = jsonDynamics(body, frame);
  if (inJson === undefined) open ??= unreadable(span);
  for (const dynamic of inJson ?? []) addTo(blocks, dynamic.name, dynamic.span, dynamicBlocks(dynamic, dynamic.frame));
  for (const { block, source } of body.blocks) {
    if (skipped.has(block.type.name)) continue;
    const inner = frameIn(frame, source);
    if (block.type.name !== 'dynamic') {
      addTo(blocks, block.type.name, placeOf(block, inner), evaluateBlock(block, inner));
      continue;
    }
    const dynamic = dynamicOf(block, inner);
    if (dynamic === undefined) open ??= unreadable(span);
    else addTo(blocks, dynamic.name, dynamic.span, dynamicBlocks(dynamic, inner));
  }
  for (const [name, group] of blocks) members.push({ name, span: group.span, value: blocksOf(group) });
  return mapOf(members, originAt(span), open);
}

/** The frame for something that stands in this file. */
function frameIn(frame: Frame, source: SourceFile): Frame {
  return frame.source === source ? frame : { ...frame, source };
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

/** A `dynamic` block. */
interface Dynamic {
  /** The type of the blocks it makes. */
  readonly name: string;
  readonly span: Span;
  readonly forEach: { readonly value: Expression; readonly place: Span } | undefined;
  /** What its content calls the element. */
  readonly iterator: string;
  readonly content: { readonly body: DeclaredBody; readonly place: Span } | undefined;
}

/** The block in the native syntax; undefined if it does not say what it makes. */
function dynamicOf(block: Block, frame: Frame): Dynamic | undefined {
  const name = block.labels[0]?.value;
  if (name === undefined) return undefined;
  const argument = (wanted: string) => block.body.attributes.find((attribute) => attribute.name.name === wanted);
  const forEach = argument('for_each');
  const content = block.body.blocks.find((inner) => inner.type.name === 'content');
  return {
    name,
    span: placeOf(block, frame),
    forEach: forEach && { value: forEach.value, place: placeOf(forEach, frame) },
    iterator: iteratorOf(argument('iterator')?.value) ?? name,
    content: content && { body: declaredBody(content.body, frame.source), place: placeOf(content, frame) },
  };
}

function iteratorOf(written: Expression | undefined): string | undefined {
  return written?.kind === 'name' ? written.name : plainText(written);
}

/** In JSON, `dynamic` is an argument: an object of the blocks it makes by their types, one or several of each. */
function isJsonDynamic(name: string, source: SourceFile): boolean {
  return name === 'dynamic' && source.path.endsWith('.json');
}

/** The `dynamic` blocks of a body in JSON; undefined if they are not written as such. */
function jsonDynamics(body: DeclaredBody, frame: Frame): readonly (Dynamic & { readonly frame: Frame })[] | undefined {
  const argument = body.arguments.get('dynamic');
  if (argument === undefined || !isJsonDynamic('dynamic', argument.source)) return [];
  const { attribute, source } = argument;
  const inner = frameIn(frame, source);
  const found: (Dynamic & { readonly frame: Frame })[] = [];
  for (const object of objectsIn(attribute.value) ?? []) {
    for (const item of object.items) {
      const name = keyName(item.key);
      const blocks = objectsIn(item.value);
      if (name === undefined || blocks === undefined) return undefined;
      found.push(...blocks.map((block) => ({ ...jsonDynamicOf(name, block, inner), frame: inner })));
    }
  }
  return objectsIn(attribute.value) && found;
}

function jsonDynamicOf(name: string, block: ObjectExpression, frame: Frame): Dynamic {
  const member = (wanted: string) => block.items.find((item) => keyName(item.key) === wanted);
  const [forEach, content] = [member('for_each'), member('content')];
  const body = content?.value.kind === 'object' ? bodyOfObject(content.value, frame.source) : undefined;
  return {
    name,
    span: placeOf(block, frame),
    forEach: forEach && { value: forEach.value, place: placeOf(forEach, frame) },
    iterator: plainText(member('iterator')?.value) ?? name,
    content: content && body && { body, place: placeOf(content, frame) },
  };
}

/** The object, or the objects of a list. */
function objectsIn(expression: Expression): readonly ObjectExpression[] | undefined {
  const written = expression.kind === 'tuple' ? expression.items : [expression];
  const objects = written.filter((one): one is ObjectExpression => one.kind === 'object');
  return objects.length === written.length ? objects : undefined;
}

/** An object of JSON as the body of a block. */
function bodyOfObject(object: ObjectExpression, source: SourceFile): DeclaredBody {
  const written = object.items.flatMap((item): readonly (readonly [string, Argument])[] => {
    const name = keyName(item.key);
    if (name === undefined) return [];
    const { start, end, value } = item;
    const identifier = { kind: 'identifier', start: item.key.start, end: item.key.end, name } as const;
    return [[name, { source, attribute: { kind: 'attribute', start, end, name: identifier, value } }]];
  });
  return { arguments: new Map(written), blocks: [], whole: written.length === object.items.length };
}

/** What a `dynamic` block makes: an array of blocks, open if nobody knows how many; a choice if that depends. */
function dynamicBlocks(dynamic: Dynamic, frame: Frame): Value {
  const { span, forEach, content, iterator } = dynamic;
  if (forEach === undefined || content === undefined) return array([], originAt(span), { reason: unreadable(span) });
  const { place } = forEach;
  const collection = evaluate(forEach.value, frame);
  const results = eachCase(alternativesOf(collection), frame.failures, (value, failures) =>
    blocksFor(value, content, iterator, place, { ...frame, failures }),
  );
  const [only] = results;
  if (results.length === 1 && only !== undefined) return only.value;
  const reason = unknownBecause(collection, `dynamic(${textOf(collection)},${span.start})`, place);
  return choice(results, reason, joinOrigins(span, [collection.origin]), frame.scope.context.limits.alternatives);
}

function blocksFor(
  collection: Value,
  content: { readonly body: DeclaredBody; readonly place: Span },
  variable: string,
  span: Span,
  frame: Frame,
): Value {
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
    const inner = { ...frame, locals: bind(variable, iterator, frame.locals) };
    return withStep(evaluateBody(content.body, inner, content.place, NOTHING), step);
  };
  const items = entries.listed.map(({ key, value }) => contentFor(key, value));
  if (entries.open === undefined) return array(items, originAt(span));
  const { key, value, reason } = entries.open;
  return array(items, originAt(span), { reason, each: contentFor(key, value) });
}
