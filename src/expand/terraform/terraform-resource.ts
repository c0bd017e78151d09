/** A resource or data source of a Terraform configuration after evaluation, still in the provider's words. */
import type { Span } from '../../inputs/source-file.js';
import type { ObjectValue, Step, UnknownValue, Value } from '../value.js';

export interface TerraformResource {
  /** `azurerm_storage_account`, `azapi_resource`. */
  readonly type: string;
  /** `resource` blocks are managed; `data` blocks are only read. */
  readonly mode: 'managed' | 'data';
  /**
   * What Terraform calls it behind the folder of its root module, so that it is unique in the repository:
   * `infra/prod:module.ml["eu"].azurerm_machine_learning_workspace.this[0]`. The repository's own folder is left out.
   */
  readonly address: string;
  /**
   * Arguments by name; nested blocks as arrays of objects under the block type, in order, `dynamic` ones expanded.
   * An argument whose value is null counts as not set. Open if an unresolved `dynamic` block may add some.
   */
  readonly body: ObjectValue;
  /** True if it is created for certain; else the unknown (`count`, `for_each`, a module's) that decides. */
  readonly condition: true | UnknownValue;
  /** Arguments under `lifecycle.ignore_changes`: what the configuration says about them is no evidence. */
  readonly ignoreChanges: readonly string[] | 'all';
  /** Addresses under `depends_on`, of modules too; without index they mean every copy. */
  readonly dependsOn?: readonly string[];
  readonly provider: ProviderRequirement;
  /** The whole block. */
  readonly span: Span;
  /** Keyword to the end of the last label. */
  readonly headerSpan: Span;
  /** Module calls and `count`/`for_each` on the way, outermost first. */
  readonly way: readonly Step[];
}

/** What is known of the provider's version: the lock file's, else the constraint's. */
export interface ProviderRequirement {
  /** `hashicorp/azurerm`. */
  readonly source: string;
  /** The exact version out of `.terraform.lock.hcl`. */
  readonly locked?: string;
  /** `~> 4.0`, as written in `required_providers`. */
  readonly constraint?: string;
  /** The `features` block and other arguments of the provider configuration, evaluated. */
  readonly configuration?: ObjectValue;
}

/** How evaluation asks the mapping what `azurerm_x.y.id` stands for. */
export type IdentityOf = (resource: TerraformResource) => Value | undefined;
