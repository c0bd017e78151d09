/**
 * What is written down about a published module: its inputs with their defaults, what it declares, what it returns.
 * Expressions are Terraform's; what a description leaves out of a module decides nothing that a rule asks about.
 */
import type { Release } from './release.js';

export interface KnownModule {
  /** Its name in the registry, namespace and provider left out: `avm-res-storage-storageaccount`. */
  readonly name: string;
  /** The releases that were read, oldest first: tags of github.com/Azure/terraform-azurerm-NAME. */
  readonly releases: readonly string[];
  describe(release: Release): Description;
}

/** A module in one of its releases. */
export interface Description {
  readonly inputs: Readonly<Record<string, Input>>;
  /** Inputs that decide nothing a rule asks about. */
  readonly ignored?: readonly string[];
  /** Inputs that deploy what is not described; while one of them is set, the module counts as not read as a whole. */
  readonly undescribed?: readonly string[];
  readonly locals?: Readonly<Record<string, Expression>>;
  /** By address in the module: `azurerm_key_vault.this`, `data.azurerm_resource_group.this`. */
  readonly resources: Readonly<Record<string, DescribedResource>>;
  /** Other published modules that it calls. */
  readonly modules?: Readonly<Record<string, DescribedCall>>;
  readonly outputs: Readonly<Record<string, Expression>>;
  /** The releases of the azurerm provider that it accepts. */
  readonly azurerm?: string | undefined;
}

/** A Terraform expression. */
export type Expression = string;

export interface Input {
  /** A type constraint of Terraform. */
  readonly type: string;
  /** Undefined if it has to be given. */
  readonly default?: Expression;
  /** False if null stands for the default. */
  readonly nullable?: false;
  readonly sensitive?: true;
}

/** An argument, the arguments of a nested object, or those of several blocks. */
export type Argument = Expression | Arguments | readonly Arguments[];

export interface Arguments {
  readonly [name: string]: Argument;
}

interface Repeated {
  readonly count?: Expression;
  readonly forEach?: Expression;
}

export interface DescribedResource extends Repeated {
  readonly arguments: Arguments;
  /** Arguments that the module leaves as they are once the resource exists. */
  readonly ignoreChanges?: readonly string[];
}

export interface DescribedCall extends Repeated {
  readonly source: string;
  readonly version: string;
  readonly arguments: Arguments;
}

/** An input without a default. */
export function required(type: string): Input {
  return { type };
}

/** An input that may be left out; null stays null. */
export function optional(type: string, otherwise: Expression = 'null'): Input {
  return { type, default: otherwise };
}

/** An input that is never null: null stands for the default. */
export function nonNull(type: string, otherwise: Expression): Input {
  return { type, default: otherwise, nullable: false };
}

/** An input whose value is secret. */
export function secret(input: Input): Input {
  return { ...input, sensitive: true };
}

export type Shape = Readonly<Record<string, Input>>;

/** The type of an object with these attributes. */
export function objectOf(shape: Shape): string {
  const attributes = Object.entries(shape).map(([name, { type, default: otherwise }]) => {
    if (otherwise === undefined) return `${name} = ${type}`;
    return `${name} = optional(${type}, ${otherwise})`;
  });
  return `object({ ${attributes.join(', ')} })`;
}

/** The type of a map of such objects. */
export function mapOf(shape: Shape): string {
  return `map(${objectOf(shape)})`;
}

/** The text as an expression. */
export function quoted(text: string): Expression {
  return `"${text}"`;
}

/** The text `PREFIX-VALUE`. */
export function dashed(prefix: string, value: Expression): Expression {
  return `"${prefix}-\${${value}}"`;
}
