/** Bicep expressions in the shared expression language: operators become the functions they compile to. */
import type {
  BinaryOperator,
  ForExpression,
  ObjectProperty,
  SpreadElement,
  StringExpression,
  Expression as Syntax,
} from '../../../syntax/bicep/nodes.js';
import type { AccessExpression, Expression, Loop, PropertyExpression, SpreadExpression } from '../../expression.js';
import { isLocal, type Lowering, spanOf, withLocals } from './names.js';

/** The function each binary operator compiles to. `!=`, `=~` and `!~` are made of two. */
const OPERATOR_FUNCTIONS: Readonly<Record<Exclude<BinaryOperator, '!=' | '=~' | '!~'>, string>> = {
  '*': 'mul',
  '/': 'div',
  '%': 'mod',
  '+': 'add',
  '-': 'sub',
  '<': 'less',
  '<=': 'lessorequals',
  '>': 'greater',
  '>=': 'greaterorequals',
  '==': 'equals',
  '&&': 'and',
  '||': 'or',
  '??': 'coalesce',
};

const FUNCTION_NAMESPACES = new Set(['sys', 'az']);

export function lowerExpression(syntax: Syntax, lowering: Lowering): Expression {
  const span = spanOf(syntax, lowering);
  switch (syntax.kind) {
    case 'string':
      return lowerString(syntax, lowering);
    case 'integer':
    case 'boolean':
      return { kind: 'literal', value: syntax.value, span };
    case 'null':
      return { kind: 'literal', value: null, span };
    case 'name':
      return lowerName(syntax.name, syntax, lowering);
    case 'object':
      return {
        kind: 'object',
        members: lowerMembers(
          syntax.members.filter((member) => member.kind !== 'resource'),
          lowering,
        ),
        span,
      };
    case 'array':
      return {
        kind: 'array',
        items: syntax.items.map((item) =>
          item.kind === 'spread' ? lowerSpread(item, lowering) : lowerExpression(item, lowering),
        ),
        span,
      };
    case 'for':
      return {
        kind: 'loop',
        loop: lowerLoop(syntax, lowering),
        body: lowerExpression(syntax.body, loopScope(syntax, lowering)),
        span,
      };
    case 'if':
      return {
        kind: 'conditional',
        condition: lowerExpression(syntax.condition, lowering),
        whenTrue: lowerExpression(syntax.body, lowering),
        whenFalse: { kind: 'literal', value: null, span },
        span,
      };
    case 'ternary':
      return {
        kind: 'conditional',
        condition: lowerExpression(syntax.condition, lowering),
        whenTrue: lowerExpression(syntax.whenTrue, lowering),
        whenFalse: lowerExpression(syntax.whenFalse, lowering),
        span,
      };
    case 'call':
      return lowerCall(syntax.name.name, syntax.arguments, syntax, lowering);
    case 'method':
      return lowerMethod(syntax, lowering);
    case 'property-access':
    case 'index':
      return lowerAccess(syntax, lowering);
    case 'resource-access':
      return lowerResourceAccess(syntax, lowering);
    case 'non-null':
    case 'parenthesized':
      return lowerExpression(syntax.value, lowering);
    case 'unary':
      return lowerUnary(syntax, lowering);
    case 'binary':
      return lowerBinary(syntax, lowering);
    case 'lambda': {
      const parameters = syntax.parameters.map((parameter) => parameter.name);
      return { kind: 'lambda', parameters, body: lowerExpression(syntax.body, withLocals(lowering, parameters)), span };
    }
  }
}

export function lowerString(syntax: StringExpression, lowering: Lowering): Expression {
  const span = spanOf(syntax, lowering);
  const [only] = syntax.parts;
  if (syntax.parts.length === 1 && typeof only === 'string') return { kind: 'literal', value: only, span };
  const parts = syntax.parts.filter((part) => part !== '');
  return {
    kind: 'interpolation',
    parts: parts.map((part) => (typeof part === 'string' ? part : lowerExpression(part, lowering))),
    span,
  };
}

/** Object members without nested resources. */
export function lowerMembers(
  members: readonly (ObjectProperty | SpreadElement)[],
  lowering: Lowering,
): readonly (PropertyExpression | SpreadExpression)[] {
  return members.map((member) =>
    member.kind === 'spread' ? lowerSpread(member, lowering) : lowerProperty(member, lowering),
  );
}

function lowerProperty(property: ObjectProperty, lowering: Lowering): PropertyExpression {
  const { key } = property;
  const loweredKey: Expression =
    key.kind === 'identifier'
      ? { kind: 'literal', value: key.name, span: spanOf(key, lowering) }
      : lowerString(key, lowering);
  return {
    kind: 'property',
    key: loweredKey,
    value: lowerExpression(property.value, lowering),
    span: spanOf(property, lowering),
  };
}

function lowerSpread(spread: SpreadElement, lowering: Lowering): SpreadExpression {
  return { kind: 'spread', value: lowerExpression(spread.value, lowering), span: spanOf(spread, lowering) };
}

/** The head of a loop; its items are evaluated outside of it. */
export function lowerLoop(syntax: ForExpression, lowering: Lowering): Loop {
  return {
    ...(syntax.item === undefined ? {} : { item: syntax.item.name }),
    ...(syntax.index === undefined ? {} : { index: syntax.index.name }),
    items: lowerExpression(syntax.items, lowering),
    ...(syntax.body.kind === 'if'
      ? { condition: lowerExpression(syntax.body.condition, loopScope(syntax, lowering)) }
      : {}),
    span: spanOf(syntax.header, lowering),
  };
}

export function loopScope(syntax: ForExpression, lowering: Lowering): Lowering {
  return withLocals(lowering, [syntax.item?.name, syntax.index?.name]);
}

function lowerName(name: string, syntax: Syntax, lowering: Lowering): Expression {
  const span = spanOf(syntax, lowering);
  if (isLocal(name, lowering.scope)) return { kind: 'local', name, span };
  const nested = lowering.nested.get(name);
  if (nested !== undefined) return { kind: 'resource', symbol: nested, span };
  switch (lowering.symbols.get(name)) {
    case 'parameter':
      return { kind: 'parameter', name, span };
    case 'variable':
    case 'import':
      return { kind: 'variable', name, span };
    case 'resource':
      return { kind: 'resource', symbol: name, span };
    default:
      return unknownName(name, syntax, lowering);
  }
}

function unknownName(name: string, syntax: Syntax, lowering: Lowering): Expression {
  const span = spanOf(syntax, lowering);
  lowering.bag.report('unknown-symbol', `Nothing declares '${name}'.`, span);
  return { kind: 'unsupported', reason: `nothing declares '${name}'`, span };
}

function lowerCall(name: string, args: readonly Syntax[], syntax: Syntax, lowering: Lowering): Expression {
  const span = spanOf(syntax, lowering);
  const lowered = args.map((argument) => lowerExpression(argument, lowering));
  const symbol = lowering.symbols.get(name);
  const userFunction = symbol === 'function' || symbol === 'import' ? { userFunction: name } : {};
  return { kind: 'call', name: name.toLowerCase(), arguments: lowered, ...userFunction, span };
}

function lowerMethod(syntax: Extract<Syntax, { kind: 'method' }>, lowering: Lowering): Expression {
  const { object, name } = syntax;
  if (object.kind === 'name' && !isLocal(object.name, lowering.scope)) {
    const symbol = lowering.symbols.get(object.name);
    if (symbol === 'namespace') {
      const userFunction = `${object.name}.${name.name}`;
      const args = syntax.arguments.map((argument) => lowerExpression(argument, lowering));
      return {
        kind: 'call',
        name: userFunction.toLowerCase(),
        arguments: args,
        userFunction,
        span: spanOf(syntax, lowering),
      };
    }
    if (symbol === undefined && FUNCTION_NAMESPACES.has(object.name)) return lowerBuiltIn(name.name, syntax, lowering);
    if (symbol === undefined && !lowering.nested.has(object.name)) {
      return {
        kind: 'unsupported',
        reason: `'${object.name}.${name.name}()' is not supported`,
        span: spanOf(syntax, lowering),
      };
    }
  }
  const args = syntax.arguments.map((argument) => lowerExpression(argument, lowering));
  return {
    kind: 'method',
    object: lowerExpression(object, lowering),
    name: name.name,
    arguments: args,
    span: spanOf(syntax, lowering),
  };
}

/** `sys.concat(...)` is `concat(...)` even where a user function of that name is declared. */
function lowerBuiltIn(name: string, syntax: Extract<Syntax, { kind: 'method' }>, lowering: Lowering): Expression {
  const args = syntax.arguments.map((argument) => lowerExpression(argument, lowering));
  return { kind: 'call', name: name.toLowerCase(), arguments: args, span: spanOf(syntax, lowering) };
}

/** A safe access makes the accesses after it safe as well: they compile to one `tryGet`. */
function lowerAccess(syntax: Extract<Syntax, { kind: 'property-access' | 'index' }>, lowering: Lowering): Expression {
  const span = spanOf(syntax, lowering);
  if (
    syntax.kind === 'property-access' &&
    syntax.object.kind === 'name' &&
    !isLocal(syntax.object.name, lowering.scope)
  ) {
    if (lowering.symbols.get(syntax.object.name) === 'namespace') {
      return { kind: 'variable', name: `${syntax.object.name}.${syntax.name.name}`, span };
    }
  }
  const object = lowerExpression(syntax.object, lowering);
  const inherited = object.kind === 'access' && object.safe && syntax.object.kind !== 'parenthesized';
  const base = { kind: 'access' as const, object, safe: syntax.safe || inherited, span };
  if (syntax.kind === 'index')
    return {
      ...base,
      key: lowerExpression(syntax.index, lowering),
      fromEnd: syntax.fromEnd,
    } satisfies AccessExpression;
  const key: Expression = { kind: 'literal', value: syntax.name.name, span: spanOf(syntax.name, lowering) };
  return { ...base, key, fromEnd: false } satisfies AccessExpression;
}

function lowerResourceAccess(syntax: Extract<Syntax, { kind: 'resource-access' }>, lowering: Lowering): Expression {
  const object = lowerExpression(syntax.object, lowering);
  const span = spanOf(syntax, lowering);
  if (object.kind === 'resource') return { kind: 'resource', symbol: `${object.symbol}::${syntax.name.name}`, span };
  return { kind: 'unsupported', reason: 'a nested resource of something that is not a resource', span };
}

function lowerUnary(syntax: Extract<Syntax, { kind: 'unary' }>, lowering: Lowering): Expression {
  const span = spanOf(syntax, lowering);
  const operand = lowerExpression(syntax.operand, lowering);
  if (syntax.operator === '!') return { kind: 'call', name: 'not', arguments: [operand], span };
  if (syntax.operator === '+') return operand;
  if (operand.kind === 'literal' && typeof operand.value === 'number')
    return { kind: 'literal', value: -operand.value, span };
  return { kind: 'call', name: 'sub', arguments: [{ kind: 'literal', value: 0, span }, operand], span };
}

function lowerBinary(syntax: Extract<Syntax, { kind: 'binary' }>, lowering: Lowering): Expression {
  const span = spanOf(syntax, lowering);
  const left = lowerExpression(syntax.left, lowering);
  const right = lowerExpression(syntax.right, lowering);
  const call = (name: string, ...args: Expression[]): Expression => ({ kind: 'call', name, arguments: args, span });
  switch (syntax.operator) {
    case '!=':
      return call('not', call('equals', left, right));
    case '=~':
      return call('equals', call('tolower', left), call('tolower', right));
    case '!~':
      return call('not', call('equals', call('tolower', left), call('tolower', right)));
    default:
      return call(OPERATOR_FUNCTIONS[syntax.operator], left, right);
  }
}
