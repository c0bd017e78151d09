/** What a mapping of one resource type of the azurerm provider says, and the words it is said in. */
import type { Arguments } from '../../mapping/mapping.js';
import type { Version } from '../../mapping/version.js';
import type { ResourceScope, Scalar, Value } from '../../value.js';
import type { TerraformResource } from '../terraform-resource.js';

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
  /** The path of an array whose only item the resource is: an access policy of a vault. Paths of arguments start at the item. */
  readonly itemOf?: string;
  /**
   * Arguments that no rule asks about, or that something else reads; those in blocks as `block.argument`. One of the resource
   * itself that is neither here nor above makes `properties` open.
   */
  readonly ignored?: readonly string[];
  /** The API version, where what the provider cannot say follows from it. */
  readonly apiVersion?: (version: Version) => string | undefined;
  /** Data sources of the type are left out: what names them there is something else. */
  readonly isNeverRead?: boolean;
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
  /** The argument that held its name in older releases, beside `resource_group_name`. */
  readonly before?: string;
  /** The ARM type of that resource. */
  readonly arm: string;
  readonly arguments: Arguments;
  readonly ignored?: readonly string[];
  readonly source: string;
}

/** A resource type that is an item of an array of a resource declared by another one: a rule collection of a firewall. */
export interface ItemMapping {
  readonly azurerm: string;
  /** The argument that holds the ID of the resource it belongs to, or its name beside `resource_group_name`. */
  readonly of: { readonly id: string } | { readonly name: string };
  /** The ARM type of that resource. */
  readonly arm: string;
  /** The path of the array. Paths of arguments start at the item. */
  readonly itemOf: string;
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
  /** The argument of the block that holds the name, or the name it always has. */
  readonly name: string | { readonly always: string };
  readonly arguments: Arguments;
  readonly source: string;
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
