/**
 * The syntax tree of Terraform's languages: HCL's native syntax and its JSON form. Every node has offsets into its file:
 * `start` inclusive, `end` exclusive, UTF-16 code units. Grammar: hclsyntax/spec.md and json/spec.md of hashicorp/hcl, v2.
 */

export interface Node {
  readonly start: number;
  readonly end: number;
}

/** A comment with its delimiters, without the line end. */
export interface Comment extends Node {
  readonly kind: 'line-comment' | 'block-comment';
  readonly text: string;
}

export interface TerraformSyntaxError extends Node {
  readonly code: 'syntax-error' | 'nesting-too-deep' | 'too-many-nodes';
  /** One sentence. */
  readonly message: string;
}

/** A file, or what stands between the braces of a block. */
export interface Body extends Node {
  readonly kind: 'body';
  /** Each name at most once. */
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
  /**
   * What stands here but could not be read: names of attributes, types and labels of blocks joined by dots, as far as
   * they are known; an empty text where not even a name is. While there are any, nothing follows from what is absent.
   */
  readonly lost: readonly string[];
}

/** `name = value`. */
export interface Attribute extends Node {
  readonly kind: 'attribute';
  readonly name: Identifier;
  readonly value: Expression;
}

/**
 * `type "label" { }`. In JSON it covers the innermost key and its value; the type and the labels around that key stand
 * before it, as several blocks share them.
 */
export interface Block extends Node {
  readonly kind: 'block';
  readonly type: Identifier;
  readonly labels: readonly Label[];
  /** The type and the labels; in JSON the innermost key. */
  readonly header: Node;
  readonly body: Body;
}

/** In JSON with its quotes. */
export interface Identifier extends Node {
  readonly kind: 'identifier';
  readonly name: string;
}

/** With its quotes, if it has them. */
export interface Label extends Node {
  readonly kind: 'label';
  readonly value: string;
}

export type Expression =
  | TemplateExpression
  | NumberExpression
  | BooleanExpression
  | NullExpression
  | NameExpression
  | PropertyAccessExpression
  | IndexExpression
  | SplatExpression
  | SplatItem
  | CallExpression
  | TupleExpression
  | ObjectExpression
  | ForTupleExpression
  | ForObjectExpression
  | ConditionalExpression
  | UnaryExpression
  | BinaryExpression
  | ParenthesizedExpression;

/**
 * A string in quotes or a heredoc. One whose only part is an interpolation stands for the value of that, whatever its
 * type; all others stand for text.
 */
export interface TemplateExpression extends Node {
  readonly kind: 'template';
  readonly parts: readonly TemplatePart[];
  readonly heredoc: boolean;
}

export type TemplatePart = TextPart | InterpolationPart | IfDirective | ForDirective;

/** Text between the sequences of a template. */
export interface TextPart extends Node {
  readonly kind: 'text';
  /** What it stands for: escapes resolved, the indentation of `<<-` and what `~` eats removed. */
  readonly value: string;
}

/** `${value}`. */
export interface InterpolationPart extends Node {
  readonly kind: 'interpolation';
  readonly value: Expression;
}

/** `%{ if condition }...%{ else }...%{ endif }`. */
export interface IfDirective extends Node {
  readonly kind: 'if-directive';
  readonly condition: Expression;
  readonly whenTrue: readonly TemplatePart[];
  readonly whenFalse: readonly TemplatePart[];
}

/** `%{ for key, value in collection }...%{ endfor }`. */
export interface ForDirective extends Node {
  readonly kind: 'for-directive';
  readonly variables: ForVariables;
  readonly collection: Expression;
  readonly parts: readonly TemplatePart[];
}

export interface NumberExpression extends Node {
  readonly kind: 'number';
  readonly value: number;
  /** As written: Terraform's numbers are more precise than ours. */
  readonly text: string;
}

export interface BooleanExpression extends Node {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface NullExpression extends Node {
  readonly kind: 'null';
}

/** The first name of a reference, such as `var` in `var.location`. */
export interface NameExpression extends Node {
  readonly kind: 'name';
  readonly name: string;
}

/** `object.name`. */
export interface PropertyAccessExpression extends Node {
  readonly kind: 'property-access';
  readonly object: Expression;
  readonly name: Identifier;
}

/** `object[index]`, or `object.0` in the style of Terraform 0.11. */
export interface IndexExpression extends Node {
  readonly kind: 'index';
  readonly object: Expression;
  readonly index: Expression;
}

/**
 * `object[*]` or `object.*` with the accesses behind it, which apply to each item. After `.*` an index in brackets is not
 * one of them: `a.*.b[0]` is the first of all `b`.
 */
export interface SplatExpression extends Node {
  readonly kind: 'splat';
  readonly object: Expression;
  /** What becomes of an item; the item itself is the {@link SplatItem} at its root. */
  readonly each: Expression;
  /** True for `[*]`. */
  readonly full: boolean;
}

/** The item that a splat is at; an empty place right behind the star. */
export interface SplatItem extends Node {
  readonly kind: 'splat-item';
}

export interface CallExpression extends Node {
  readonly kind: 'call';
  /** With its namespace: `provider::azurerm::normalise_resource_id`. */
  readonly name: Identifier;
  readonly arguments: readonly Expression[];
  /** The last argument is followed by `...`: its items are arguments. */
  readonly expandsLast: boolean;
}

export interface TupleExpression extends Node {
  readonly kind: 'tuple';
  readonly items: readonly Expression[];
}

export interface ObjectExpression extends Node {
  readonly kind: 'object';
  readonly items: readonly ObjectItem[];
}

/** `key = value` or `key: value`. */
export interface ObjectItem extends Node {
  readonly kind: 'object-item';
  /** A bare word is an identifier and stands for itself, also `true` and `null`. */
  readonly key: Identifier | Expression;
  readonly value: Expression;
}

/** `value` or `key, value` behind `for`. */
export interface ForVariables {
  readonly key?: Identifier;
  readonly value: Identifier;
}

/** `[for value in collection : result if condition]`. */
export interface ForTupleExpression extends Node {
  readonly kind: 'for-tuple';
  readonly variables: ForVariables;
  readonly collection: Expression;
  readonly result: Expression;
  readonly condition?: Expression;
}

/** `{for value in collection : key => result if condition}`. */
export interface ForObjectExpression extends Node {
  readonly kind: 'for-object';
  readonly variables: ForVariables;
  readonly collection: Expression;
  readonly key: Expression;
  readonly result: Expression;
  /** The result is followed by `...`: those of one key are collected in a tuple. */
  readonly grouped: boolean;
  readonly condition?: Expression;
}

/** `condition ? whenTrue : whenFalse`. */
export interface ConditionalExpression extends Node {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

export interface UnaryExpression extends Node {
  readonly kind: 'unary';
  readonly operator: '!' | '-';
  readonly operand: Expression;
}

export type BinaryOperator = '*' | '/' | '%' | '+' | '-' | '<' | '<=' | '>' | '>=' | '==' | '!=' | '&&' | '||';

export interface BinaryExpression extends Node {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface ParenthesizedExpression extends Node {
  readonly kind: 'parenthesized';
  readonly value: Expression;
}
