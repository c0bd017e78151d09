/** A deployment template in the shape Bicep and ARM JSON share, before evaluation. */
import type { SourceFile, Span } from '../inputs/source-file.js';
import type { Expression, Loop } from './expression.js';

export type TargetScope = 'resourceGroup' | 'subscription' | 'managementGroup' | 'tenant';

export interface Template {
  readonly source: SourceFile;
  readonly form: 'bicep' | 'arm';
  /** Undefined if the template does not say (ARM JSON with an unknown `$schema`). */
  readonly targetScope: TargetScope;
  readonly parameters: ReadonlyMap<string, ParameterDeclaration>;
  readonly variables: ReadonlyMap<string, VariableDeclaration>;
  /** User-defined functions by the name calls use: `name` in Bicep, `namespace.name` lower-cased in ARM JSON. */
  readonly functions: ReadonlyMap<string, FunctionDeclaration>;
  readonly imports: readonly ImportDeclaration[];
  readonly resources: readonly Declaration[];
  readonly outputs: ReadonlyMap<string, OutputDeclaration>;
  /** Set on ARM JSON that a Bicep compiler made (`metadata._generator.name` is `bicep`). */
  readonly generatedByBicep: boolean;
}

/** Keyed by lower-cased name in {@link Template.parameters}: the service matches parameter names without case. */
export interface ParameterDeclaration {
  readonly name: string;
  readonly type: ParameterType;
  readonly secure: boolean;
  readonly nullable: boolean;
  readonly defaultValue?: Expression;
  /** `@allowed`, `allowedValues` or a union of literals. */
  readonly allowed?: readonly Expression[];
  /** The whole declaration without its decorators. */
  readonly span: Span;
  readonly nameSpan: Span;
}

export type ParameterType = 'string' | 'int' | 'bool' | 'object' | 'array' | 'any';

/** Keyed by name as written in Bicep, lower-cased in ARM JSON. */
export interface VariableDeclaration {
  readonly name: string;
  readonly value: Expression;
  readonly span: Span;
}

export interface FunctionDeclaration {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly body: Expression;
  readonly span: Span;
}

/** `import { a as b } from 'x.bicep'`, `import * as ns from 'x.bicep'`. */
export interface ImportDeclaration {
  readonly path: string;
  readonly pathSpan: Span;
  /** Local name by exported name; undefined for a wildcard import. */
  readonly names?: ReadonlyMap<string, string>;
  /** The alias of a wildcard import. */
  readonly namespace?: string;
  readonly span: Span;
}

export interface OutputDeclaration {
  readonly name: string;
  readonly value: Expression;
  readonly span: Span;
}

/** A resource or a module, as declared: one declaration may become many resources. */
export type Declaration = ResourceDeclaration | ModuleDeclaration;

interface DeclarationBase {
  /**
   * Symbolic name, unique in the template: Bicep's identifier, `parent::child` for nested resources, the key of symbolic
   * ARM resources, else `resources[2]` or `resources[2].resources[0]`.
   */
  readonly symbol: string;
  /** All must hold; a nested resource carries its own only, its parent's count through `parent`. */
  readonly condition?: Expression;
  readonly conditionSpan?: Span;
  readonly loop?: Loop;
  /** `scope:` of Bicep or the `scope` member of ARM JSON. */
  readonly scope?: Expression;
  /** The whole declaration without decorators. */
  readonly span: Span;
  /** What names the declaration on its first line: keyword to end of type or path string; the `type` member in JSON. */
  readonly headerSpan: Span;
}

export interface ResourceDeclaration extends DeclarationBase {
  readonly kind: 'resource';
  /** Full ARM type: a nested resource has its parent's type prepended. A literal in all but odd templates. */
  readonly type: Expression;
  readonly apiVersion?: Expression;
  readonly existing: boolean;
  /** The last name segment if `parent` is set, else the full name with `/` between segments. */
  readonly name: Expression;
  /** The parent's name (`parent:`, or lexical nesting), if the name is relative to it. */
  readonly parent?: Expression;
  /** All top-level members except those above: `location`, `kind`, `sku`, `identity`, `properties`, `tags` and so on. */
  readonly body: Expression;
}

export interface ModuleDeclaration extends DeclarationBase {
  readonly kind: 'module';
  readonly source: ModuleSource;
  /** The deployment's name, if given. */
  readonly name?: Expression;
  /** An object of arguments by parameter name (`params:`; in ARM JSON the `value` members unwrapped). */
  readonly arguments?: Expression;
  readonly argumentsSpan?: Span;
  /** API version of the nested deployment in ARM JSON. */
  readonly apiVersion?: Expression;
  /** `subscriptionId` and `resourceGroup` members of an ARM nested deployment; Bicep uses `scope`. */
  readonly subscriptionId?: Expression;
  readonly resourceGroup?: Expression;
}

export type ModuleSource =
  /** A file of the repository, relative to the calling file, as written. */
  | { readonly kind: 'path'; readonly path: string; readonly span: Span }
  /** `br:`, `br/alias:`, `ts:` and `ts/alias:` references, as written. */
  | { readonly kind: 'registry'; readonly reference: string; readonly span: Span }
  /** A template written in place. `inner`: its expressions see only its own parameters; `outer`: the caller's. */
  | { readonly kind: 'inline'; readonly template: Template; readonly scope: 'inner' | 'outer'; readonly span: Span }
  /** A template link that is only known at deployment. */
  | { readonly kind: 'link'; readonly uri: Expression; readonly span: Span };

/** A parameter file in either syntax: what it assigns and which template it is for. */
export interface ParameterFile {
  readonly source: SourceFile;
  readonly form: 'bicepparam' | 'arm-parameters';
  /** `using 'main.bicep'`; undefined for `using none` and for JSON, which are paired by name. */
  readonly using?: { readonly path: string; readonly span: Span };
  readonly extends?: { readonly path: string; readonly span: Span };
  /** By lower-cased name. Expressions may use the file's own variables and imports. */
  readonly assignments: ReadonlyMap<string, ParameterAssignment>;
  readonly variables: ReadonlyMap<string, VariableDeclaration>;
  readonly functions: ReadonlyMap<string, FunctionDeclaration>;
  readonly imports: readonly ImportDeclaration[];
}

export interface ParameterAssignment {
  readonly name: string;
  /** Undefined for a Key Vault reference of a JSON parameter file: a secret that is only known at deployment. */
  readonly value?: Expression;
  readonly span: Span;
}
