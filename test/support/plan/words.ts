/** How tests describe a plan: what a configuration sets, and what its expressions come to. */

/** Stands for a value that is known only after apply. */
export const LATER = Symbol('known after apply');

/** What an argument is set to. Whatever is not in an {@link Expression} is a constant. */
export type Written =
  | string
  | number
  | boolean
  | null
  | typeof LATER
  | Expression
  | readonly Written[]
  | { readonly [name: string]: Written };

/** Arguments and blocks by name; blocks are lists. */
export type Arguments = Readonly<Record<string, Written>>;

/** An expression that refers to something, with what it comes to. */
export class Expression {
  constructor(
    readonly value: Written,
    readonly references: readonly string[],
    /** Made by a `dynamic` block, which the configuration in a plan does not show. */
    readonly isDynamic = false,
  ) {}
}

/** An expression whose value the plan knows: `from('rg-ml', 'azurerm_resource_group.ml.name')`. */
export function from(value: Written, ...references: readonly string[]): Expression {
  return new Expression(value, references);
}

/** An expression whose value is known only after apply. */
export function later(...references: readonly string[]): Expression {
  return new Expression(LATER, references);
}

/** The blocks that a `dynamic` block makes. */
export function dynamic(...blocks: readonly Arguments[]): Expression {
  return new Expression(blocks, [], true);
}

export interface Repetition {
  readonly forEach?: Written;
  readonly count?: Written;
}

/** A resource or data source: one instance, or a declaration without any. */
export interface Described {
  /** `module.ml["eu"].azurerm_key_vault.this`, with the keys of the instance. */
  readonly address: string;
  readonly set: Arguments;
  readonly repetition: Repetition;
  readonly instance: 'created' | 'read' | 'none';
  /** What a data source found. */
  readonly found?: Arguments;
}

/** A resource that the plan creates. What all instances of a declaration share is taken from the first. */
export function create(address: string, set: Arguments, repetition: Repetition = {}): Described {
  return { address, set, repetition, instance: 'created' };
}

/** A data source that was read while the plan was made. */
export function read(address: string, set: Arguments, found: Arguments, repetition: Repetition = {}): Described {
  return { address, set, repetition, instance: 'read', found };
}

/** A declaration without an instance: `count = 0`. */
export function none(address: string, set: Arguments, repetition: Repetition): Described {
  return { address, set, repetition, instance: 'none' };
}

export interface Provider {
  readonly source: string;
  /** The constraint: one of those in schema.ts. */
  readonly version: string;
}

export interface Variable {
  readonly default?: Written;
  readonly description?: string;
}

export interface ModuleCall {
  readonly source: string;
  readonly set: Arguments;
  readonly repetition?: Repetition;
  readonly variables: Readonly<Record<string, Variable>>;
  readonly outputs: Arguments;
}

export interface Plan {
  /** By local name. */
  readonly providers: Readonly<Record<string, Provider>>;
  readonly variables?: Readonly<Record<string, Variable & { readonly value: Written }>>;
  readonly resources: readonly Described[];
  /** Calls of the root module by name. */
  readonly calls?: Readonly<Record<string, ModuleCall>>;
  /** Of the root module. */
  readonly outputs?: Arguments;
}
