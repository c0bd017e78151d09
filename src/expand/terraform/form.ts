/** Terraform as an input form: root modules evaluated, then put into ARM's words. */
import type { InputForm } from '../input-form.js';
import type { Expansion } from '../resource.js';
import type { RunContext } from '../run-context.js';
import { hasUnknownType, identityOf, lowerTerraformResources } from './azurerm/index.js';
import { evaluateTerraform, type TerraformRoot } from './evaluate.js';

export const TERRAFORM: InputForm = {
  expand: (run) => evaluateTerraform(run, identityOf).map((root) => expansionOf(root, run)),
};

function expansionOf(root: TerraformRoot, run: RunContext): Expansion {
  const untyped = root.resources.filter(hasUnknownType);
  for (const { headerSpan } of untyped) {
    run.bag.report('unsupported', "The 'type' of this resource is not known, so it is not checked.", headerSpan);
  }
  return {
    entryPoint: root.folder === '' ? '.' : root.folder,
    environment: root.environment,
    resources: lowerTerraformResources(root.resources).filter((resource) => run.countDeclared(resource.headerSpan)),
    unresolvedModules: root.unresolvedModules,
    complete: root.complete && untyped.length === 0,
    secrets: run.secrets,
  };
}
