/**
 * The Bicep syntax tree. Every node has offsets into its file: `start` inclusive, `end` exclusive, UTF-16 code units.
 * Grammar: docs/grammar.md of Azure/bicep, as accepted by Bicep 0.49.
 */

export interface Node {
  readonly start: number;
  readonly end: number;
}

export interface Program extends Node {
  readonly kind: 'program';
  readonly statements: readonly Statement[];
  /** Names that statements with errors would declare, as far as they could be read. */
  readonly lost: readonly string[];
}

/** A comment or a `#` directive, with its delimiters. */
export interface Comment extends Node {
  readonly kind: 'line-comment' | 'block-comment' | 'directive';
  readonly text: string;
}

export interface BicepSyntaxError extends Node {
  readonly code: 'syntax-error' | 'nesting-too-deep' | 'too-many-nodes';
  /** One sentence. */
  readonly message: string;
}

export interface Identifier extends Node {
  readonly kind: 'identifier';
  readonly name: string;
}

export interface Decorator extends Node {
  readonly kind: 'decorator';
  /** A call, or a method on the namespace: `@sys.description('x')`. */
  readonly expression: Expression;
}

export type Statement =
  | TargetScopeStatement
  | MetadataStatement
  | ParameterStatement
  | ParameterAssignmentStatement
  | VariableStatement
  | TypeStatement
  | FunctionStatement
  | ResourceStatement
  | ModuleStatement
  | OutputStatement
  | ImportStatement
  | ExtensionStatement
  | ExtensionConfigStatement
  | UsingStatement
  | ExtendsStatement
  | AssertStatement
  | TestStatement;

interface StatementBase extends Node {
  /** `start` of the statement is its first decorator's, if any; `keyword` is where the keyword stands. */
  readonly decorators: readonly Decorator[];
  readonly keyword: Node;
}

export interface TargetScopeStatement extends StatementBase {
  readonly kind: 'target-scope';
  readonly value: Expression;
}

export interface MetadataStatement extends StatementBase {
  readonly kind: 'metadata';
  readonly name: Identifier;
  readonly value: Expression;
}

/** `param name type = default` in a template. */
export interface ParameterStatement extends StatementBase {
  readonly kind: 'parameter';
  readonly name: Identifier;
  readonly type: TypeExpression;
  readonly defaultValue?: Expression;
}

/** `param name = value` in a parameter file. */
export interface ParameterAssignmentStatement extends StatementBase {
  readonly kind: 'parameter-assignment';
  readonly name: Identifier;
  readonly value: Expression;
}

export interface VariableStatement extends StatementBase {
  readonly kind: 'variable';
  readonly name: Identifier;
  readonly type?: TypeExpression;
  readonly value: Expression;
}

export interface TypeStatement extends StatementBase {
  readonly kind: 'type';
  readonly name: Identifier;
  readonly value: TypeExpression;
}

export interface FunctionStatement extends StatementBase {
  readonly kind: 'function';
  readonly name: Identifier;
  readonly parameters: readonly { readonly name: Identifier; readonly type: TypeExpression }[];
  readonly returnType: TypeExpression;
  readonly body: Expression;
}

export interface ResourceStatement extends StatementBase {
  readonly kind: 'resource';
  readonly name: Identifier;
  /** The type string: `'Microsoft.X/y@2024-01-01'`, relative for nested resources. */
  readonly type: StringExpression;
  readonly existing: boolean;
  readonly body: DeclarationBody;
}

export interface ModuleStatement extends StatementBase {
  readonly kind: 'module';
  readonly name: Identifier;
  readonly path: StringExpression;
  readonly body: DeclarationBody;
}

/** An object, `if (c) { }`, or `[for x in y: if (c) { }]`. */
export type DeclarationBody = ObjectExpression | IfExpression | ForExpression;

export interface OutputStatement extends StatementBase {
  readonly kind: 'output';
  readonly name: Identifier;
  readonly type?: TypeExpression;
  readonly value: Expression;
}

export interface ImportStatement extends StatementBase {
  readonly kind: 'import';
  /** `{ name as alias }`; names may be strings. Empty for a wildcard import. */
  readonly items: readonly {
    readonly name: string;
    readonly alias?: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** The alias of `* as alias`. */
  readonly wildcard?: Identifier;
  readonly from: StringExpression;
}

export interface ExtensionStatement extends StatementBase {
  readonly kind: 'extension';
  readonly specification: StringExpression | Identifier;
  readonly configuration?: Expression;
  readonly alias?: Identifier;
}

export interface ExtensionConfigStatement extends StatementBase {
  readonly kind: 'extension-config';
  readonly name: Identifier;
  readonly configuration?: Expression;
}

export interface UsingStatement extends StatementBase {
  readonly kind: 'using';
  /** Undefined for `using none`. */
  readonly path?: StringExpression;
  readonly configuration?: Expression;
}

export interface ExtendsStatement extends StatementBase {
  readonly kind: 'extends';
  readonly path: StringExpression;
}

export interface AssertStatement extends StatementBase {
  readonly kind: 'assert';
  readonly name: Identifier;
  readonly value: Expression;
}

export interface TestStatement extends StatementBase {
  readonly kind: 'test';
  readonly name: Identifier;
  readonly path: StringExpression;
  readonly body: Expression;
}

export type Expression =
  | StringExpression
  | IntegerExpression
  | BooleanExpression
  | NullExpression
  | NameExpression
  | ObjectExpression
  | ArrayExpression
  | ForExpression
  | IfExpression
  | CallExpression
  | MethodExpression
  | PropertyAccessExpression
  | IndexExpression
  | ResourceAccessExpression
  | NonNullExpression
  | UnaryExpression
  | BinaryExpression
  | TernaryExpression
  | LambdaExpression
  | ParenthesizedExpression;

/** Escapes resolved. `parts` alternate text and holes, starting and ending with text (possibly empty). */
export interface StringExpression extends Node {
  readonly kind: 'string';
  readonly parts: readonly (string | Expression)[];
  readonly multiline: boolean;
}

export interface IntegerExpression extends Node {
  readonly kind: 'integer';
  readonly value: number;
}

export interface BooleanExpression extends Node {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface NullExpression extends Node {
  readonly kind: 'null';
}

/** An identifier used as a value. */
export interface NameExpression extends Node {
  readonly kind: 'name';
  readonly name: string;
}

export interface ObjectExpression extends Node {
  readonly kind: 'object';
  readonly members: readonly (ObjectProperty | SpreadElement | ResourceStatement)[];
}

export interface ObjectProperty extends Node {
  readonly kind: 'property';
  readonly key: Identifier | StringExpression;
  readonly value: Expression;
}

export interface SpreadElement extends Node {
  readonly kind: 'spread';
  readonly value: Expression;
}

export interface ArrayExpression extends Node {
  readonly kind: 'array';
  readonly items: readonly (Expression | SpreadElement)[];
}

/** `[for (item, index) in items: body]`; the span covers the brackets. */
export interface ForExpression extends Node {
  readonly kind: 'for';
  readonly item?: Identifier;
  readonly index?: Identifier;
  readonly items: Expression;
  /** An {@link IfExpression} in declarations that filter. */
  readonly body: Expression;
  /** `for` keyword to the end of the iterated expression. */
  readonly header: Node;
}

/** `if (condition) { }`, only in declaration bodies. */
export interface IfExpression extends Node {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly body: ObjectExpression;
}

export interface CallExpression extends Node {
  readonly kind: 'call';
  readonly name: Identifier;
  readonly arguments: readonly Expression[];
}

/** `object.name(arguments)`: a namespace function, a resource function or an imported function. */
export interface MethodExpression extends Node {
  readonly kind: 'method';
  readonly object: Expression;
  readonly name: Identifier;
  readonly arguments: readonly Expression[];
  readonly safe: boolean;
}

export interface PropertyAccessExpression extends Node {
  readonly kind: 'property-access';
  readonly object: Expression;
  readonly name: Identifier;
  readonly safe: boolean;
}

export interface IndexExpression extends Node {
  readonly kind: 'index';
  readonly object: Expression;
  readonly index: Expression;
  readonly safe: boolean;
  readonly fromEnd: boolean;
}

/** `parent::child`. */
export interface ResourceAccessExpression extends Node {
  readonly kind: 'resource-access';
  readonly object: Expression;
  readonly name: Identifier;
}

/** `value!`. */
export interface NonNullExpression extends Node {
  readonly kind: 'non-null';
  readonly value: Expression;
}

export interface UnaryExpression extends Node {
  readonly kind: 'unary';
  readonly operator: '!' | '-' | '+';
  readonly operand: Expression;
}

export type BinaryOperator =
  | '*'
  | '/'
  | '%'
  | '+'
  | '-'
  | '<'
  | '<='
  | '>'
  | '>='
  | '=='
  | '!='
  | '=~'
  | '!~'
  | '&&'
  | '||'
  | '??';

export interface BinaryExpression extends Node {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface TernaryExpression extends Node {
  readonly kind: 'ternary';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

export interface LambdaExpression extends Node {
  readonly kind: 'lambda';
  readonly parameters: readonly Identifier[];
  readonly body: Expression;
}

export interface ParenthesizedExpression extends Node {
  readonly kind: 'parenthesized';
  readonly value: Expression;
}

export type TypeExpression =
  | { readonly kind: 'type-name'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: 'type-literal'; readonly value: Expression; readonly start: number; readonly end: number }
  | {
      readonly kind: 'type-union';
      readonly members: readonly TypeExpression[];
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'type-nullable'; readonly type: TypeExpression; readonly start: number; readonly end: number }
  | { readonly kind: 'type-non-null'; readonly type: TypeExpression; readonly start: number; readonly end: number }
  | { readonly kind: 'type-array'; readonly item: TypeExpression; readonly start: number; readonly end: number }
  | {
      readonly kind: 'type-object';
      readonly members: readonly TypeMember[];
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'type-tuple'; readonly items: readonly TypeItem[]; readonly start: number; readonly end: number }
  | {
      readonly kind: 'type-unary';
      readonly operator: '-' | '!' | '+';
      readonly type: TypeExpression;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'type-parenthesized'; readonly type: TypeExpression; readonly start: number; readonly end: number }
  /** `resource 'Microsoft.X/y@v'` and the parameterised `resourceInput<'...'>`, `resourceOutput<'...'>`. */
  | { readonly kind: 'type-resource'; readonly type: StringExpression; readonly start: number; readonly end: number }
  | {
      readonly kind: 'type-generic';
      readonly name: string;
      readonly arguments: readonly TypeExpression[];
      readonly start: number;
      readonly end: number;
    }
  /** `type.property`, `type[0]`, `type[*]`, `type.*`. */
  | {
      readonly kind: 'type-access';
      readonly type: TypeExpression;
      readonly member: string | number;
      readonly start: number;
      readonly end: number;
    };

export interface TypeMember extends Node {
  readonly decorators: readonly Decorator[];
  /** `*` for additional properties. */
  readonly name: string;
  readonly type: TypeExpression;
}

export interface TypeItem extends Node {
  readonly decorators: readonly Decorator[];
  readonly type: TypeExpression;
}
