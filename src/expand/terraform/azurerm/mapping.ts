/** What a mapping of one resource type of the azurerm provider says, and the words it is said in. */
import type { Span } from '../../../inputs/source-file.js';
import type { ResourceScope, Scalar, Value } from '../../value.js';
import type { TerraformResource } from '../terraform-resource.js';
import type { AssumedVersion, ProviderVersion } from './provider-version.js';

/** A resource type that is one resource of Azure Resource Manager. */
export interface TypeMapping {
  /** Without the prefix: `storage_account`. */
  readonly azurerm: string;
  /** Full ARM type. */
  readonly arm: string;
  /** Where the name and what the resource is nested in stand; without it, `name` and `resource_group_name`. */
  readonly located?: Locator;
  /** What the provider sends whatever is written. */
  readonly fixed?: Readonly<Record<string, Scalar>>;
  /** By argument or block name. */
  readonly arguments: Arguments;
  /** Arguments that no rule asks about. One that is neither here nor above makes `properties` open. */
  readonly ignored?: readonly string[];
  /** The API version, where what the provider cannot say follows from it. */
  readonly apiVersion?: (version: ProviderVersion) => string | undefined;
  /** The resource's `id` attribute is not its ID in Azure (a data plane URL). */
  readonly hasOtherId?: boolean;
  /** Provider version and documentation page. */
  readonly source: string;
}

/** A resource type that sets properties of a resource declared by another one: `azurerm_storage_account_network_rules`. */
export interface FacetMapping {
  readonly azurerm: string;
  /** The argument that holds the ID of the resource it belongs to. */
  readonly of: string;
  /** The ARM type of that resource. */
  readonly arm: string;
  readonly arguments: Arguments;
  readonly ignored?: readonly string[];
  readonly source: string;
}

/** A resource type that declares more resources than its own: the zone group in a private endpoint. */
export interface NestedMapping {
  readonly azurerm: string;
  /** The block that stands for the nested resource. */
  readonly block: string;
  readonly arm: string;
  /** The argument of the block that holds the name. */
  readonly name: string;
  readonly arguments: Arguments;
  readonly source: string;
}

export type Arguments = Readonly<Record<string, Conversion>>;

/** What becomes of one argument or block. */
export interface Conversion {
  /** The ARM properties it decides. */
  readonly paths: readonly string[];
  /** True for a nested block: an unresolved `dynamic` block may stand for it. */
  readonly isBlock: boolean;
  /** The names of the arguments inside, for blocks. */
  readonly inner?: Arguments;
  /** What is written for it; `given` is undefined if it is not set. */
  write(given: Given | undefined, at: Setting): readonly Written[];
}

/** An argument as written: its value, and its span from the name to the end of the value. */
export interface Given {
  readonly value: Value;
  readonly span: Span;
  /** A plan tells that the provider puts it there; nobody wrote it. */
  readonly filledIn?: true;
}

/** Where an argument stands. */
export interface Setting {
  readonly resource: TerraformResource;
  readonly provider: AssumedVersion;
  /** `network_rules.bypass`. */
  readonly argument: string;
  /** What to point at for something that is not written: the resource's header, or the block. */
  readonly anchor: Span;
}

/** A property to set in the body. */
export interface Written {
  /** Names joined by dots, from the body. */
  readonly path: string;
  /** Undefined for an object that is there but says nothing by itself. */
  readonly value: Value | undefined;
  readonly span: Span;
  /** True if it is not written but sent by the provider: anything written at the same path wins. */
  readonly implied?: boolean;
  /** Nobody wrote it, and it counts as absent: its value is what absence means. */
  readonly filledIn?: true;
}

/** Name and place of a resource. */
export interface Located {
  /** One per type segment. */
  readonly names: readonly Value[];
  readonly scope: ResourceScope;
  /** The address of the declaration it is nested in. */
  readonly parentAddress?: string;
}

export interface Locator {
  /** The arguments it reads. */
  readonly arguments: readonly string[];
  locate(resource: TerraformResource, arm: string): Located;
}

/** Arguments every resource type has. */
export const COMMON_ARGUMENTS: readonly string[] = [
  'count',
  'depends_on',
  'for_each',
  'lifecycle',
  'provider',
  'timeouts',
];
