/** Terraform as an input form: root modules evaluated, then put into ARM's words. */
import type { InputForm } from '../input-form.js';
import type { Expansion, Form } from '../resource.js';
import type { RunContext } from '../run-context.js';
import { hasUnknownType, identityOf, lowerTerraformResources } from './azurerm/index.js';
import { rootEvaluations, type TerraformRoot } from './evaluate.js';
import { TemplateDeployments } from './template-deployments.js';

export const TERRAFORM: InputForm = {
  expand(run) {
    const templates = new TemplateDeployments(run);
    return rootEvaluations(run, identityOf).flatMap(({ what, evaluate }) =>
      run.evaluation(['terraform', ...what], () =>
        evaluate().map((root) => expansionOf(root, 'terraform', templates, run)),
      ),
    );
  },
};

/** What a root module would deploy. `form`: what it was read from. */
export function expansionOf(
  root: TerraformRoot,
  form: Form,
  templates: TemplateDeployments,
  run: RunContext,
): Expansion {
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
    resources: [...lowered.map((resource) => ({ ...resource, form })), ...deployed.resources],
    unresolvedModules: [...root.unresolvedModules, ...deployed.unresolvedModules],
    complete: root.complete && deployed.complete && untyped.length === 0,
    secrets: run.secrets,
  };
}
