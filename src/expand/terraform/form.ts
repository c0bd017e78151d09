/** Terraform as an input form: root modules evaluated, then put into ARM's words. */
import type { InputForm } from '../input-form.js';
import type { Expansion } from '../resource.js';
import type { RunContext } from '../run-context.js';
import { hasUnknownType, identityOf, lowerTerraformResources } from './azurerm/index.js';
import { evaluateTerraform, type TerraformRoot } from './evaluate.js';
import { expandPlans, type PlannedRoot } from './plan/expand-plans.js';
import { TemplateDeployments } from './template-deployments.js';

export const TERRAFORM: InputForm = {
  expand(run) {
    const templates = new TemplateDeployments(run);
    const plans = expandPlans(run, identityOf);
    const planned = new Set(plans.flatMap(({ folder }) => folder ?? []));
    return [
      ...evaluateTerraform(run, identityOf, planned).map((root) => expansionOf(root, templates, run)),
      ...plans.map((plan) => planExpansionOf(plan, templates, run)),
    ];
  },
};

/** A plan is one more environment of its root module. */
function planExpansionOf(
  { path, folder, resources, complete }: PlannedRoot,
  templates: TemplateDeployments,
  run: RunContext,
): Expansion {
  const source = folder === undefined ? undefined : { folder, environment: path };
  const root = { folder: path, environment: undefined, ...source, resources, complete, unresolvedModules: [] };
  const expansion = expansionOf(root, templates, run);
  const planned = expansion.resources.map((resource) => ({ ...resource, form: 'terraform-plan' as const }));
  return { ...expansion, resources: planned };
}

function expansionOf(root: TerraformRoot, templates: TemplateDeployments, run: RunContext): Expansion {
  run.beginEntryPoint();
  const untyped = root.resources.filter(hasUnknownType);
  for (const { headerSpan } of untyped) {
    run.bag.report('unsupported', "The 'type' of this resource is not known, so it is not checked.", headerSpan);
  }
  const lowered = lowerTerraformResources(root.resources).filter(({ headerSpan }) => run.countDeclared(headerSpan));
  const deployed = templates.of(root.resources, root.folder);
  return {
    entryPoint: root.folder === '' ? '.' : root.folder,
    environment: root.environment,
    resources: [...lowered, ...deployed.resources],
    unresolvedModules: [...root.unresolvedModules, ...deployed.unresolvedModules],
    complete: root.complete && deployed.complete && untyped.length === 0,
    secrets: run.secrets,
  };
}
