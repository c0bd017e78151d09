/** Terraform as an input form: root modules evaluated, then put into ARM's words. */
import type { InputForm } from '../input-form.js';
import type { Expansion, Form } from '../resource.js';
import type { RunContext } from '../run-context.js';
import { knownString, memberOf } from '../values.js';
import { identityOf, lowerTerraformResources } from './azurerm/index.js';
import { evaluateTerraform, type TerraformRoot } from './evaluate.js';
import type { TerraformResource } from './terraform-resource.js';

export const TERRAFORM: InputForm = {
  expand: (run) => evaluateTerraform(run, identityOf).map((root) => expansionOf(root, 'terraform', run)),
};

/** What a root module would deploy. `form`: what it was read from. */
export function expansionOf(root: TerraformRoot, form: Form, run: RunContext): Expansion {
  const untyped = root.resources.filter(hasNoKnownType);
  for (const { headerSpan } of untyped) {
    run.bag.report('unsupported', "The 'type' of this resource is not known, so it is not checked.", headerSpan);
  }
  return {
    entryPoint: root.folder === '' ? '.' : root.folder,
    environment: root.environment,
    resources: lowerTerraformResources(root.resources)
      .filter((resource) => run.countDeclared(resource.headerSpan))
      .map((resource) => ({ ...resource, form })),
    unresolvedModules: root.unresolvedModules,
    complete: root.complete && untyped.length === 0,
    secrets: run.secrets,
  };
}

/** azapi resources say their ARM type in an argument; without it nothing can be said of them. */
const TYPED_BY_ARGUMENT = new Set(['azapi_resource', 'azapi_update_resource']);

function hasNoKnownType({ type, mode, body }: TerraformResource): boolean {
  return mode === 'managed' && TYPED_BY_ARGUMENT.has(type) && knownString(memberOf(body, 'type')?.value) === undefined;
}
