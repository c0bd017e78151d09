/** Terraform as an input form: root modules evaluated, then put into ARM's words. */

import type { InputForm } from '../input-form.js';
import { identityOf, lowerTerraformResources } from './azurerm/index.js';
import { evaluateTerraform } from './evaluate.js';

export const TERRAFORM: InputForm = {
  expand: (run) =>
    evaluateTerraform(run, identityOf).map((root) => ({
      entryPoint: root.folder === '' ? '.' : root.folder,
      environment: root.environment,
      resources: lowerTerraformResources(root.resources).filter((resource) => run.countDeclared(resource.headerSpan)),
      unresolvedModules: root.unresolvedModules,
      complete: root.complete,
      secrets: run.secrets,
    })),
};
