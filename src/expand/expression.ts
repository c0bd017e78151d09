/**
 * The one expression language that Bicep and ARM JSON lower to, so that one evaluator serves both.
 * Operators are calls of the ARM functions they compile to (`==` is `equals`, `a ? b : c` is `if`),
 * except where evaluation must be lazy or keep structure.
 */
import type { Span } from '../inputs/source-file.js';
import type { Scalar } from './value.js';

export type Expression =
  | LiteralExpression
  | ObjectExpression
  | ArrayExpression
  | InterpolationExpression
  | ParameterExpression
  | VariableExpression
  | LocalExpression
  | ResourceExpression
  | AccessExpression
  | CallExpression
  | MethodExpression
  | ConditionalExpression
  | LambdaExpression
  | LoopExpression
  | UnsupportedExpression;

export interface LiteralExpression {
  readonly kind: 'literal';
  readonly value: Scalar;
  readonly span: Span;
}

export interface ObjectExpression {
  readonly kind: 'object';
  readonly members: readonly (PropertyExpression | SpreadExpression)[];
  readonly span: Span;
}

export interface PropertyExpression {
  readonly kind: 'property';
  /** A literal for plain keys; an expression for interpolated keys. */
  readonly key: Expression;
  readonly value: Expression;
  /** Key to end of value. */
  readonly span: Span;
}

export interface SpreadExpression {
  readonly kind: 'spread';
  readonly value: Expression;
  readonly span: Span;
}

export interface ArrayExpression {
  readonly kind: 'array';
  readonly items: readonly (Expression | SpreadExpression)[];
  readonly span: Span;
}

/** A string with holes. */
export interface InterpolationExpression {
  readonly kind: 'interpolation';
  readonly parts: readonly (string | Expression)[];
  readonly span: Span;
}

export interface ParameterExpression {
  readonly kind: 'parameter';
  readonly name: string;
  readonly span: Span;
}

/** A variable of the template, its imports included (`alias.name` for a wildcard import). */
export interface VariableExpression {
  readonly kind: 'variable';
  readonly name: string;
  readonly span: Span;
}

/** A lambda parameter, a loop item or a loop index. Names are unique per nesting by shadowing: innermost wins. */
export interface LocalExpression {
  readonly kind: 'local';
  readonly name: string;
  readonly span: Span;
}

/** A resource or module of the template by symbolic name (`parent::child` for nested resources). */
export interface ResourceExpression {
  readonly kind: 'resource';
  readonly symbol: string;
  readonly span: Span;
}

/** `object.key`, `object[key]`, `.?`, `[?`, `[^`. */
export interface AccessExpression {
  readonly kind: 'access';
  readonly object: Expression;
  readonly key: Expression;
  /** A missing member gives null instead of an error (`.?`, `tryGet`). A chain after it stays safe. */
  readonly safe: boolean;
  /** The index counts from the end, 1 being the last. */
  readonly fromEnd: boolean;
  readonly span: Span;
}

export interface CallExpression {
  readonly kind: 'call';
  /** Lower-cased function name without `sys.` or `az.`; user functions keep their name in `userFunction`. */
  readonly name: string;
  readonly arguments: readonly Expression[];
  /** The declared name when this calls a function of the template, its imports included. */
  readonly userFunction?: string;
  readonly span: Span;
}

/** A function of a resource or module: `kv.getSecret('x')`, `st.listKeys()`. */
export interface MethodExpression {
  readonly kind: 'method';
  readonly object: Expression;
  /** As written. */
  readonly name: string;
  readonly arguments: readonly Expression[];
  readonly span: Span;
}

/** `if(c, a, b)` and `c ? a : b`; only the branch that counts is evaluated. */
export interface ConditionalExpression {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
  readonly span: Span;
}

export interface LambdaExpression {
  readonly kind: 'lambda';
  readonly parameters: readonly string[];
  readonly body: Expression;
  readonly span: Span;
}

/** `[for item in items: body]` and a property `copy`. */
export interface LoopExpression {
  readonly kind: 'loop';
  readonly loop: Loop;
  readonly body: Expression;
  readonly span: Span;
}

/** What could not be read or is not supported: evaluates to unknown with this reason. */
export interface UnsupportedExpression {
  readonly kind: 'unsupported';
  readonly reason: string;
  readonly span: Span;
}

/** The head of a loop, Bicep's `for` and ARM's `copy` alike. */
export interface Loop {
  /** Bicep: the local bound to the item. ARM copies have only an index. */
  readonly item?: string;
  /** The local bound to the zero-based index. ARM: {@link copyIndexLocal} of the copy's name. */
  readonly index?: string;
  /** Bicep: the array iterated. */
  readonly items?: Expression;
  /** ARM: how many copies. Exactly one of `items` and `count` is set. */
  readonly count?: Expression;
  /** Bicep's `if` of a loop body; a copy for which it is false does not exist. */
  readonly condition?: Expression;
  /** The header: `for x in xs`, or the `copy` member. */
  readonly span: Span;
}

/** The local that `copyIndex('name')` reads; without a name, the innermost copy's. */
export function copyIndexLocal(name: string | undefined): string {
  return name === undefined ? 'copyIndex()' : `copyIndex(${name.toLowerCase()})`;
}
