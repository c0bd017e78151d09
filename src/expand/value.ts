/**
 * Values as a static analysis knows them: known, partly known, one of several, or unknown with the reason.
 * Absence is not a value: it is the missing member of an object (`null` as a property means absent too,
 * as Azure Resource Manager drops it; inside expressions null is a value).
 */
import type { Span } from '../inputs/source-file.js';

export type Value =
  | ScalarValue
  | TextValue
  | ObjectValue
  | ArrayValue
  | ChoiceValue
  | ResourceIdValue
  | UnknownValue
  | LambdaValue;

export type Scalar = string | number | boolean | null;

/** Where a value was written and the way it took to where it is used. */
export interface Origin {
  /** The literal or expression that makes the value; for a computed value, the whole expression. */
  readonly span: Span;
  /** The way from there, oldest step first; at most {@link MAX_STEPS}. */
  readonly steps: readonly Step[];
  /** The value comes from a `@secure()` parameter, a key function or a secret reference, and is never printed. */
  readonly sensitive?: boolean;
}

/** One stop on the way of a value from where it was written to the property it ends in. */
export interface Step {
  readonly role: StepRole;
  /** What to point at: the default expression, the argument, the parameter file's line, the loop header, the branch. */
  readonly span: Span;
  /** The symbol concerned: parameter, variable, output, module or function name. */
  readonly name: string;
}

export type StepRole =
  /** The default of a parameter that nothing sets: an assumption. */
  | 'default'
  /** A value out of the parameter's list of allowed values: nothing sets it, it is one of these. */
  | 'allowed'
  /** A parameter file sets it. */
  | 'parameter-file'
  /** A module call passes it. */
  | 'argument'
  /** A variable holds it. */
  | 'variable'
  /** A module output returns it. */
  | 'output'
  /** A user-defined function returns it. */
  | 'function'
  /** A module call deploys it. */
  | 'module'
  /** A loop body is copied for it. */
  | 'loop'
  /** A command of a script prints it. */
  | 'command'
  /** A condition chose it. */
  | 'condition'
  /** A file read at compile time holds it. */
  | 'file'
  /** Azure says that it will be this; the name says what was asked about. */
  | 'what-if';

export interface ScalarValue {
  readonly kind: 'scalar';
  readonly value: Scalar;
  readonly origin: Origin;
}

/** A string with holes: literal stretches and values that are not fully known, never two literal stretches in a row. */
export interface TextValue {
  readonly kind: 'text';
  readonly parts: readonly (string | Value)[];
  readonly origin: Origin;
}

export interface ObjectValue {
  readonly kind: 'object';
  /** By lower-cased name: Azure Resource Manager compares property names without case. */
  readonly members: ReadonlyMap<string, Member>;
  /** Set if something unresolved (a spread, a union, a computed key) may add members or override them. */
  readonly open?: UnknownValue;
  /** What every member looks like that it may have besides, where that is known. */
  readonly each?: Value;
  readonly origin: Origin;
}

export interface Member {
  /** The name as written; for a computed name that is not fully known, its canonical text. */
  readonly name: string;
  /** The computed name that is not fully known: the resource ID under `userAssignedIdentities`. */
  readonly key?: Value;
  /** Key to end of value where it is written as a property; else the span of the expression that makes it. */
  readonly span: Span;
  readonly value: Value;
  /**
   * Nobody wrote it: a plan tells what the provider or Azure puts there. It counts as absent, and its value is what absence
   * means.
   */
  readonly filledIn?: true;
  /** Set if what stands in it was written elsewhere than in the declaration of the resource, and is to be shown there. */
  readonly home?: Span;
  /** Set if an update of the resource says this: what stands in it was written there. */
  readonly by?: Writer;
}

/** A declaration that updates a resource which another one declares. */
export interface Writer {
  /** The address of the update. */
  readonly address: string;
  /** The whole update. */
  readonly span: Span;
  /** The API version it is sent with; undefined if the form has none. */
  readonly apiVersion: string | undefined;
}

export interface ArrayValue {
  readonly kind: 'array';
  readonly items: readonly Value[];
  /** Set if there may be more items than listed; `each` is what every one of them looks like, if that is known. */
  readonly open?: {
    readonly reason: UnknownValue;
    readonly each?: Value;
    /** The items are added to those that are there already, whatever they are. */
    readonly adds?: true;
  };
  readonly origin: Origin;
}

/** One of several values, because a condition or an allowed value is not known. At least two, at most the budget. */
export interface ChoiceValue {
  readonly kind: 'choice';
  readonly alternatives: readonly Alternative[];
  /** What decides, if it can be said. */
  readonly reason: UnknownValue;
  readonly origin: Origin;
}

export interface Alternative {
  readonly value: Value;
  /** When this one holds, for messages: "if 'isPrivate' is false". */
  readonly when: string;
}

/** A resource ID made of known structure, whatever its names are. */
export interface ResourceIdValue {
  readonly kind: 'resource-id';
  /** Full ARM type, as written. */
  readonly type: string;
  /** One name per type segment. */
  readonly names: readonly Value[];
  readonly scope: ResourceScope;
  /** The address of the declaration when the expression names it by symbol. */
  readonly address?: string;
  readonly origin: Origin;
}

/** The scope of a deployment or resource; `undefined` parts are not part of the scope level. */
export interface ResourceScope {
  readonly level: 'tenant' | 'managementGroup' | 'subscription' | 'resourceGroup' | 'resource';
  readonly managementGroup?: Value;
  readonly subscription?: Value;
  readonly resourceGroup?: Value;
  /** For an extension resource: the resource it extends. */
  readonly resource?: Value;
}

export interface UnknownValue {
  readonly kind: 'unknown';
  readonly reason: UnknownReason;
  /** One clause for people: "parameter 'location' has no default and no parameter file sets it". */
  readonly message: string;
  /**
   * Canonical text of the unresolved expression. Equal text means equal value within one evaluation
   * (`newGuid()`-like functions get distinct texts), so names can be compared although they are unknown.
   */
  readonly expression: string;
  /** The resource a runtime value is read from. */
  readonly target?: ResourceIdValue;
  readonly origin: Origin;
}

export type UnknownReason =
  | 'parameter'
  | 'secure-parameter'
  | 'deployment'
  | 'runtime'
  | 'module'
  | 'loop'
  | 'condition'
  | 'unsupported'
  | 'error'
  | 'budget';

/** A lambda on its way into `map`, `filter` and their kin. */
export interface LambdaValue {
  readonly kind: 'lambda';
  readonly arity: number;
  readonly apply: (args: readonly Value[]) => Value;
  readonly origin: Origin;
}

/** How many steps a value keeps; a longer way keeps its oldest and newest steps. */
export const MAX_STEPS = 8;
