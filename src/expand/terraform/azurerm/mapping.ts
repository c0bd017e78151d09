/** What a mapping of one resource type of the azurerm provider says, and the words it is said in. */
import type { Span } from '../../../inputs/source-file.js';
import type { ResourceScope, Scalar, Value } from '../../value.js';
import type { Wanted } from '../../vocabulary.js';
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
  /** The path of an array whose only item the resource is: an access policy of a vault. Paths of arguments start at the item. */
  readonly itemOf?: string;
  /**
   * Arguments that no rule asks about, or that something else reads; those in blocks as `block.argument`. One of the resource
   * itself that is neither here nor above makes `properties` open.
   */
  readonly ignored?: readonly string[];
  /** The API version, where what the provider cannot say follows from it. */
  readonly apiVersion?: (version: ProviderVersion) => string | undefined;
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
  /**
   * The way back, for messages: how a property is said in the argument; none if the argument does not decide it. Without
   * this, the argument is named for the properties it decides and no value is said.
   */
  spellings?(path: string): readonly Spelling[];
}

/** How a property is said in an argument. */
export interface Spelling {
  /** Names below the argument's own, outermost first; a number is the index of a block that may be repeated. */
  readonly inside: readonly (string | number)[];
  /** What to write for an ARM value; undefined if nothing that can be written stands for it. */
  readonly spell: Spell;
  /** True if it says other properties too, which go with it. */
  readonly isShared?: boolean;
  /** What is said behind the name: "with is_manual_connection = false". */
  readonly remark?: string;
  /** The provider's version from which on it decides the property. */
  readonly since?: string;
  /** The provider's version from which on it decides the property no more. */
  readonly before?: string;
  /** True if what becomes of it, set or not set, differs between these releases. */
  readonly varies?: (releases: readonly ProviderVersion[], isSet: boolean) => boolean;
}

export type Spell = (value: Wanted) => Spelled | undefined;

export type Spelled =
  | { readonly kind: 'write'; readonly value: Wanted }
  /** The property has the value because the argument or block is there, whatever it says. */
  | { readonly kind: 'block' }
  /** The property has the value because the argument is not there. */
  | { readonly kind: 'leave-out' };

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
  /** True for items of an array that more is written to. */
  readonly appended?: boolean;
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
