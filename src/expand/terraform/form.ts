/** Terraform as an input form: root modules evaluated, then put into ARM's words. */
import type { InputForm } from '../input-form.js';
import type { Expansion } from '../resource.js';
import type { RunContext } from '../run-context.js';
import { hasUnknownType, identityOf, lowerTerraformResources } from './azurerm/index.js';
import { evaluateTerraform, type TerraformRoot } from './evaluate.js';
import { expandPlans, type PlannedRoot } from './plan/expand-plans.js';

export const TERRAFORM: InputForm = {
  expand(run) {
    const plans = expandPlans(run, identityOf);
    const planned = new Set(plans.flatMap(({ folder }) => folder ?? []));
    return [
      ...evaluateTerraform(run, identityOf, planned).map((root) => expansionOf(root, run)),
      ...plans.map((plan) => planExpansionOf(plan, run)),
    ];
  },
};

/** A plan is one more environment of its root module. */
function planExpansionOf({ path, folder, resources, complete }: PlannedRoot, run: RunContext): Expansion {
  const source = folder === undefined ? undefined : { folder, environment: path };
  const root = { folder: path, environment: undefined, ...source, resources, complete, unresolvedModules: [] };
  const expansion = expansionOf(root, run);
  const planned = expansion.resources.map((resource) => ({ ...resource, form: 'terraform-plan' as const }));
  return { ...expansion, resources: planned };
}

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
