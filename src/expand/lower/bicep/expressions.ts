/** Bicep expressions in the shared expression language: operators become the functions they compile to. */
import type {
  BinaryOperator,
  ForExpression,
  ObjectProperty,
  SpreadElement,
  StringExpression,
  Expression as Syntax,
} from '../../../syntax/bicep/nodes.js';
import type { Expression, Loop, PropertyExpression, SpreadExpression } from '../../expression.js';
import { lowerCall, lowerMethod } from './calls.js';
import { type Lowering, literalAt, literalText, meaningOf, spanOf, unsupportedAt, withLocals } from './names.js';

type SyntaxOf<Kind extends Syntax['kind']> = Extract<Syntax, { kind: Kind }>;

/** The function each binary operator compiles to. `!=`, `=~` and `!~` are made of several. */
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

export function lowerExpression(syntax: Syntax, lowering: Lowering): Expression {
  switch (syntax.kind) {
    case 'string':
      return lowerString(syntax, lowering);
    case 'integer':
    case 'boolean':
      return literalAt(syntax.value, syntax, lowering);
    case 'null':
      return literalAt(null, syntax, lowering);
    case 'name':
      return lowerName(syntax, lowering);
    case 'object':
      return { kind: 'object', members: lowerMembers(syntax.members, lowering), span: spanOf(syntax, lowering) };
    case 'array':
      return lowerArray(syntax, lowering);
    case 'for':
      return lowerForValue(syntax, lowering);
    case 'if':
      return unsupportedAt("'if' is not allowed here", syntax, lowering, 'unsupported');
    case 'ternary':
      return lowerTernary(syntax, lowering);
    case 'call':
      return lowerCall(syntax, lowering);
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
    case 'lambda':
      return lowerLambda(syntax, lowering);
  }
}

export function lowerString(syntax: StringExpression, lowering: Lowering): Expression {
  const text = literalText(syntax);
  if (text !== undefined) return literalAt(text, syntax, lowering);
  const parts = syntax.parts
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? part : lowerExpression(part, lowering)));
  return { kind: 'interpolation', parts, span: spanOf(syntax, lowering) };
}

/** Object members; resources nested in a body are declarations of their own and left out. */
export function lowerMembers(
  members: SyntaxOf<'object'>['members'],
  lowering: Lowering,
): readonly (PropertyExpression | SpreadExpression)[] {
  return members.flatMap((member) => {
    if (member.kind === 'resource') return [];
    return member.kind === 'spread' ? lowerSpread(member, lowering) : lowerProperty(member, lowering);
  });
}

function lowerProperty(property: ObjectProperty, lowering: Lowering): PropertyExpression {
  const { key } = property;
  return {
    kind: 'property',
    key: key.kind === 'identifier' ? literalAt(key.name, key, lowering) : lowerString(key, lowering),
    value: lowerExpression(property.value, lowering),
    span: spanOf(property, lowering),
  };
}

function lowerSpread(spread: SpreadElement, lowering: Lowering): SpreadExpression {
  return { kind: 'spread', value: lowerExpression(spread.value, lowering), span: spanOf(spread, lowering) };
}

function lowerArray(syntax: SyntaxOf<'array'>, lowering: Lowering): Expression {
  const items = syntax.items.map((item) =>
    item.kind === 'spread' ? lowerSpread(item, lowering) : lowerExpression(item, lowering),
  );
  return { kind: 'array', items, span: spanOf(syntax, lowering) };
}

function lowerForValue(syntax: ForExpression, lowering: Lowering): Expression {
  const body = lowerExpression(syntax.body, insideLoop(syntax, lowering));
  return { kind: 'loop', loop: lowerLoop(syntax, lowering), body, span: spanOf(syntax, lowering) };
}

/** The head of a loop. Its items are outside of it, the condition of a declaration's loop is inside. */
export function lowerLoop(syntax: ForExpression, lowering: Lowering): Loop {
  return {
    ...(syntax.item === undefined ? {} : { item: syntax.item.name }),
    ...(syntax.index === undefined ? {} : { index: syntax.index.name }),
    items: lowerExpression(syntax.items, lowering),
    ...(syntax.body.kind === 'if'
      ? { condition: lowerExpression(syntax.body.condition, insideLoop(syntax, lowering)) }
      : {}),
    span: spanOf(syntax.header, lowering),
  };
}

/** The lowering of a loop's body, which sees its variables. */
export function insideLoop({ item, index }: ForExpression, lowering: Lowering): Lowering {
  return withLocals(
    lowering,
    [item, index].flatMap((variable) => variable?.name ?? []),
  );
}

function lowerTernary(syntax: SyntaxOf<'ternary'>, lowering: Lowering): Expression {
  return {
    kind: 'conditional',
    condition: lowerExpression(syntax.condition, lowering),
    whenTrue: lowerExpression(syntax.whenTrue, lowering),
    whenFalse: lowerExpression(syntax.whenFalse, lowering),
    span: spanOf(syntax, lowering),
  };
}

function lowerLambda(syntax: SyntaxOf<'lambda'>, lowering: Lowering): Expression {
  const parameters = syntax.parameters.map(({ name }) => name);
  const body = lowerExpression(syntax.body, withLocals(lowering, parameters));
  return { kind: 'lambda', parameters, body, span: spanOf(syntax, lowering) };
}

function lowerName(syntax: SyntaxOf<'name'>, lowering: Lowering): Expression {
  const { name } = syntax;
  const span = spanOf(syntax, lowering);
  const meaning = meaningOf(name, lowering);
  switch (meaning?.kind) {
    case 'local':
    case 'parameter':
    case 'variable':
      return { kind: meaning.kind, name, span };
    case 'import':
      return { kind: 'variable', name, span };
    case 'resource':
      return { kind: 'resource', symbol: meaning.symbol, span };
    case 'lost':
      return unsupportedAt(`the declaration of '${name}' could not be read`, syntax, lowering);
    case 'extension':
      return unsupportedAt(`the extension '${name}' is not supported`, syntax, lowering, 'unsupported');
    case 'function':
    case 'namespace':
    case 'platform':
      return unsupportedAt(`'${name}' is not a value`, syntax, lowering, 'unknown-symbol');
    case undefined:
      return unsupportedAt(`nothing declares '${name}'`, syntax, lowering, 'unknown-symbol');
  }
}

/** `object.key` or `object[key]`; a member of an import is a variable of the other file. */
function lowerAccess(syntax: SyntaxOf<'property-access' | 'index'>, lowering: Lowering): Expression {
  const span = spanOf(syntax, lowering);
  const imported = importedName(syntax, lowering);
  if (imported !== undefined) return { kind: 'variable', name: imported, span };
  const object = lowerExpression(syntax.object, lowering);
  const safe = syntax.safe || continuesSafeAccess(syntax.object, object);
  if (syntax.kind === 'index') {
    const key = lowerExpression(syntax.index, lowering);
    return { kind: 'access', object, key, safe, fromEnd: syntax.fromEnd, span };
  }
  const key = literalAt(syntax.name.name, syntax.name, lowering);
  return { kind: 'access', object, key, safe, fromEnd: false, span };
}

/** `namespace.name` of a wildcard import, else undefined. */
function importedName(syntax: SyntaxOf<'property-access' | 'index'>, lowering: Lowering): string | undefined {
  if (syntax.kind !== 'property-access' || syntax.object.kind !== 'name') return undefined;
  const { name } = syntax.object;
  return meaningOf(name, lowering)?.kind === 'namespace' ? `${name}.${syntax.name.name}` : undefined;
}

/** After `.?` and `[?` all accesses are safe, as they compile to one `tryGet`, up to parentheses. */
function continuesSafeAccess(syntax: Syntax, lowered: Expression): boolean {
  let written = syntax;
  while (written.kind === 'non-null') written = written.value;
  return written.kind !== 'parenthesized' && lowered.kind === 'access' && lowered.safe;
}

/** `parent::child`. */
function lowerResourceAccess(syntax: SyntaxOf<'resource-access'>, lowering: Lowering): Expression {
  const object = lowerExpression(syntax.object, lowering);
  const { name } = syntax.name;
  if (object.kind === 'resource')
    return { kind: 'resource', symbol: `${object.symbol}::${name}`, span: spanOf(syntax, lowering) };
  const reported = object.kind === 'unsupported' ? undefined : 'unsupported';
  return unsupportedAt(`'::${name}' does not stand behind the name of a resource`, syntax, lowering, reported);
}

function lowerUnary(syntax: SyntaxOf<'unary'>, lowering: Lowering): Expression {
  const span = spanOf(syntax, lowering);
  const operand = lowerExpression(syntax.operand, lowering);
  if (syntax.operator === '!') return { kind: 'call', name: 'not', arguments: [operand], span };
  if (syntax.operator === '+') return operand;
  if (operand.kind === 'literal' && typeof operand.value === 'number')
    return literalAt(-operand.value, syntax, lowering);
  return { kind: 'call', name: 'sub', arguments: [literalAt(0, syntax, lowering), operand], span };
}

function lowerBinary(syntax: SyntaxOf<'binary'>, lowering: Lowering): Expression {
  const span = spanOf(syntax, lowering);
  const left = lowerExpression(syntax.left, lowering);
  const right = lowerExpression(syntax.right, lowering);
  const call = (name: string, ...args: Expression[]): Expression => ({ kind: 'call', name, arguments: args, span });
  const equalIgnoringCase = (): Expression => call('equals', lowerCase(left), lowerCase(right));
  switch (syntax.operator) {
    case '!=':
      return call('not', call('equals', left, right));
    case '=~':
      return equalIgnoringCase();
    case '!~':
      return call('not', equalIgnoringCase());
    default:
      return call(OPERATOR_FUNCTIONS[syntax.operator], left, right);
  }
}

function lowerCase(value: Expression): Expression {
  return { kind: 'call', name: 'tolower', arguments: [value], span: value.span };
}
