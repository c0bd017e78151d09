/** What the rows say that tell what the service does when a property is not written. */
import type { Form } from '../../expand/resource.js';
import type { Scalar } from '../../expand/value.js';
import type { VersionRange } from './api-version.js';
import type { Variant } from './availability.js';

export interface AbsenceFact extends VersionRange {
  /** Full ARM type. */
  readonly type: string;
  readonly path: string;
  /** Only this variant of the body. */
  readonly variant?: Variant;
  /** Only these forms; without it, every form for which no other row of the path names its form. */
  readonly forms?: readonly Form[];
  /** Only declarations that name no API version: those of the azurerm provider, not those of azapi. */
  readonly unversioned?: true;
  /** What holds in its place. */
  readonly value: Scalar;
  readonly source: string;
}

/** Forms whose rows hold for the azurerm provider; with `unversioned`, not for azapi. */
export const TERRAFORM: readonly Form[] = ['terraform', 'terraform-plan'];
export const COMMAND_LINE: readonly Form[] = ['azureml-yaml', 'az-cli'];

/** The documentation of the azurerm provider, a page a resource type. */
export const AZURERM = 'github.com/hashicorp/terraform-provider-azurerm, website/docs/r';
