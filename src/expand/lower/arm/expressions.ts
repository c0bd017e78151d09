/** Lowering of ARM template expressions: functions that are operators, accesses and literals become just that. */
import type { ArmCall, ArmExpression, Node } from '../../../syntax/arm/nodes.js';
import {
  type AccessExpression,
  copyIndexLocal,
  type Expression,
  type ObjectExpression,
  type PropertyExpression,
  type SpreadExpression,
} from '../../expression.js';
import { type Lowering, literalAt, spanOf } from './lowering.js';

export function lowerExpression(node: ArmExpression, lowering: Lowering): Expression {
  switch (node.kind) {
    case 'string':
    case 'number':
      return literalAt(node.value, node, lowering);
    case 'property': {
      const name = { start: Math.max(node.object.end, node.end - node.name.length), end: node.end };
      const { safe } = node;
      return accessTo(node.object, { key: literalAt(node.name, name, lowering), safe, fromEnd: false }, node, lowering);
    }
    case 'index': {
      const { safe } = node;
      return accessTo(
        node.object,
        { key: lowerExpression(node.index, lowering), safe, fromEnd: false },
        node,
        lowering,
      );
    }
    case 'call':
      return lowerCall(node, lowering);
  }
}

type Access = Pick<AccessExpression, 'key' | 'safe' | 'fromEnd'>;

function accessTo(object: ArmExpression, access: Access, place: Node, lowering: Lowering): AccessExpression {
  return { kind: 'access', object: lowerExpression(object, lowering), ...access, span: spanOf(place, lowering) };
}

/** The lowered form of a function that is more than a call; undefined if these arguments make it an ordinary call. */
type SpecialForm = (call: ArmCall, lowering: Lowering) => Expression | undefined;

const SPECIAL_FORMS: ReadonlyMap<string, SpecialForm> = new Map([
  ['null', constant(null)],
  ['true', constant(true)],
  ['false', constant(false)],
  ['if', conditional],
  ['parameters', parameter],
  ['variables', variable],
  ['lambda', lambda],
  ['lambdavariables', lambdaVariable],
  ['copyindex', copyIndex],
  ['tryget', (call, lowering) => accessChain(call, { safe: true, firstFromEnd: false }, lowering)],
  ['indexfromend', (call, lowering) => accessChain(call, { safe: false, firstFromEnd: true }, lowering)],
  ['tryindexfromend', (call, lowering) => accessChain(call, { safe: true, firstFromEnd: true }, lowering)],
  ['format', format],
  ['createobject', createObject],
  ['createarray', createArray],
  ['shallowmerge', shallowMerge],
]);

function lowerCall(call: ArmCall, lowering: Lowering): Expression {
  const name = call.name.toLowerCase();
  const special = SPECIAL_FORMS.get(name)?.(call, lowering);
  if (special !== undefined) return special;
  const args = call.arguments.map((argument) => lowerExpression(argument, lowering));
  const lowered = { kind: 'call' as const, name, arguments: args, span: spanOf(call, lowering) };
  return isUserFunction(name) ? { ...lowered, userFunction: name } : lowered;
}

/** Functions of the template are called by `namespace.name`; those of the service have no namespace. */
function isUserFunction(name: string): boolean {
  return name.includes('.');
}

function constant(value: boolean | null): SpecialForm {
  return (call, lowering) => (call.arguments.length === 0 ? literalAt(value, call, lowering) : undefined);
}

function conditional(call: ArmCall, lowering: Lowering): Expression | undefined {
  const [condition, whenTrue, whenFalse] = call.arguments;
  if (condition === undefined || whenTrue === undefined || whenFalse === undefined) return undefined;
  if (call.arguments.length > 3) return undefined;
  return {
    kind: 'conditional',
    condition: lowerExpression(condition, lowering),
    whenTrue: lowerExpression(whenTrue, lowering),
    whenFalse: lowerExpression(whenFalse, lowering),
    span: spanOf(call, lowering),
  };
}

function parameter(call: ArmCall, lowering: Lowering): Expression | undefined {
  const name = onlyString(call)?.toLowerCase();
  if (name === undefined) return undefined;
  return { kind: lowering.inFunction ? 'local' : 'parameter', name, span: spanOf(call, lowering) };
}

function variable(call: ArmCall, lowering: Lowering): Expression | undefined {
  const name = onlyString(call)?.toLowerCase();
  return name === undefined ? undefined : { kind: 'variable', name, span: spanOf(call, lowering) };
}

/** `lambda('a', 'b', body)`; the service matches the names without case. */
function lambda(call: ArmCall, lowering: Lowering): Expression | undefined {
  const body = call.arguments.at(-1);
  const names = call.arguments.slice(0, -1).map((name) => (name.kind === 'string' ? name.value : undefined));
  if (body === undefined || !names.every((name) => name !== undefined)) return undefined;
  return {
    kind: 'lambda',
    parameters: names.map((name) => name.toLowerCase()),
    body: lowerExpression(body, lowering),
    span: spanOf(call, lowering),
  };
}

function lambdaVariable(call: ArmCall, lowering: Lowering): Expression | undefined {
  const name = onlyString(call)?.toLowerCase();
  return name === undefined ? undefined : { kind: 'local', name, span: spanOf(call, lowering) };
}

/** `copyIndex()`, `copyIndex(offset)`, `copyIndex('name')` and `copyIndex('name', offset)`. */
function copyIndex(call: ArmCall, lowering: Lowering): Expression | undefined {
  const [first, ...rest] = call.arguments;
  const isNamed = first?.kind === 'string';
  const [offset, ...excess] = isNamed ? rest : call.arguments;
  if (excess.length > 0) return undefined;
  const span = spanOf(call, lowering);
  const name = isNamed ? copyIndexLocal(first.value) : lowering.unnamedCopy;
  const index: Expression = { kind: 'local', name, span };
  if (offset === undefined) return index;
  return { kind: 'call', name: 'add', arguments: [index, lowerExpression(offset, lowering)], span };
}

/** `tryGet(a, 'b', 'c')` and the accesses from the end, which take further keys too. */
function accessChain(
  call: ArmCall,
  { safe, firstFromEnd }: { readonly safe: boolean; readonly firstFromEnd: boolean },
  lowering: Lowering,
): Expression | undefined {
  const [object, ...keys] = call.arguments;
  if (object === undefined || keys.length === 0 || keys.length > lowering.limits.nesting) return undefined;
  const span = spanOf(call, lowering);
  return keys.reduce<Expression>(
    (inner, key, position) => {
      const indexFromEnd = indexFromEndOf(key);
      return {
        kind: 'access',
        object: inner,
        key: lowerExpression(indexFromEnd ?? key, lowering),
        safe,
        fromEnd: indexFromEnd !== undefined || (firstFromEnd && position === 0),
        span,
      };
    },
    lowerExpression(object, lowering),
  );
}

/** The index in `createObject('value', 2, 'fromEnd', true())`, which is how Bicep compiles `[^2]` behind `.?`. */
function indexFromEndOf(key: ArmExpression): ArmExpression | undefined {
  if (key.kind !== 'call' || key.name.toLowerCase() !== 'createobject' || key.arguments.length !== 4) return undefined;
  const [valueName, value, fromEndName, fromEnd] = key.arguments;
  const isValue = valueName?.kind === 'string' && valueName.value.toLowerCase() === 'value';
  const isFromEnd = fromEndName?.kind === 'string' && fromEndName.value.toLowerCase() === 'fromend';
  const isTrue = fromEnd?.kind === 'call' && fromEnd.name.toLowerCase() === 'true';
  return isValue && isFromEnd && isTrue ? value : undefined;
}

/** `format` with a literal format and plain holes is a string with holes; one with alignment or number formats is a call. */
function format(call: ArmCall, lowering: Lowering): Expression | undefined {
  const [pattern, ...args] = call.arguments;
  const pieces = pattern?.kind === 'string' ? formatPieces(pattern.value) : undefined;
  if (pieces === undefined) return undefined;
  const lowered = args.map((argument) => lowerExpression(argument, lowering));
  const parts: (string | Expression)[] = [];
  for (const piece of pieces) {
    const part = typeof piece === 'string' ? piece : lowered[piece];
    if (part === undefined) return undefined;
    parts.push(part);
  }
  const [only = '', ...more] = parts;
  if (typeof only === 'string' && more.length === 0) return literalAt(only, call, lowering);
  return { kind: 'interpolation', parts, span: spanOf(call, lowering) };
}

/** Text and argument numbers of a .NET format string; undefined if it does more than place arguments, or is malformed. */
function formatPieces(pattern: string): readonly (string | number)[] | undefined {
  const pieces: (string | number)[] = [];
  let text = '';
  for (const [token] of pattern.matchAll(/\{\{|\}\}|\{\d+\}|[{}]|[^{}]+/g)) {
    if (token === '{' || token === '}') return undefined;
    if (token.startsWith('{') && token !== '{{') {
      if (text !== '') pieces.push(text);
      pieces.push(Number(token.slice(1, -1)));
      text = '';
    } else text += token === '{{' || token === '}}' ? token.charAt(0) : token;
  }
  if (text !== '') pieces.push(text);
  return pieces;
}

function createObject(call: ArmCall, lowering: Lowering): ObjectExpression | undefined {
  if (call.arguments.length % 2 !== 0) return undefined;
  const members: PropertyExpression[] = [];
  for (let index = 0; index < call.arguments.length; index += 2) {
    const [key, value] = call.arguments.slice(index, index + 2);
    if (key === undefined || value === undefined) return undefined;
    members.push({
      kind: 'property',
      key: lowerExpression(key, lowering),
      value: lowerExpression(value, lowering),
      span: spanOf({ start: key.start, end: value.end }, lowering),
    });
  }
  return { kind: 'object', members, span: spanOf(call, lowering) };
}

function createArray(call: ArmCall, lowering: Lowering): Expression {
  const items = call.arguments.map((argument) => lowerExpression(argument, lowering));
  return { kind: 'array', items, span: spanOf(call, lowering) };
}

/** `shallowMerge(createArray(a, b))` is how Bicep compiles `{ ...a, ...b }`. */
function shallowMerge(call: ArmCall, lowering: Lowering): Expression | undefined {
  const [list, ...excess] = call.arguments;
  if (list?.kind !== 'call' || list.name.toLowerCase() !== 'createarray' || excess.length > 0) return undefined;
  const members = list.arguments.flatMap((part): readonly (PropertyExpression | SpreadExpression)[] => {
    const value = lowerExpression(part, lowering);
    return value.kind === 'object' ? value.members : [{ kind: 'spread', value, span: value.span }];
  });
  return { kind: 'object', members, span: spanOf(call, lowering) };
}

/** The text of the only argument if that is a string literal. */
function onlyString(call: ArmCall): string | undefined {
  const [only, ...excess] = call.arguments;
  return only?.kind === 'string' && excess.length === 0 ? only.value : undefined;
}
