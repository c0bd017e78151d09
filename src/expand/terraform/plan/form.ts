/** Terraform plans as an input form: what a plan says will exist, put into ARM's words. */
import { formsNamed } from '../../../inputs/forms.js';
import { mayBeTerraformPlan } from '../../../inputs/terraform-plan-json.js';
import type { InputForm } from '../../input-form.js';
import type { Expansion } from '../../resource.js';
import type { RunContext } from '../../run-context.js';
import { object } from '../../values.js';
import { expansionOf } from '../form.js';
import { TemplateDeployments } from '../template-deployments.js';
import { PlanConfiguration } from './configuration.js';
import { isComplete, type PlanDocument, readPlan } from './document.js';
import { instancesIn } from './instances.js';
import { valueNamed } from './nodes.js';
import { PlannedResources } from './resources.js';
import { addSecrets } from './secrets.js';
import { PlanSources } from './sources.js';

export const TERRAFORM_PLAN: InputForm = {
  expand(run) {
    const sources = new PlanSources(run);
    const templates = new TemplateDeployments(run);
    return planFiles(run).flatMap((path) => {
      const source = run.repository.read(path);
      if (source === undefined || !mayBeTerraformPlan(source.text)) return [];
      const document = readPlan(source, run.limits, run.bag);
      return document === undefined ? [] : [expansionOfPlan(document, sources, templates, run)];
    });
  },
};

/** Files in scope that may be plans; those that the configuration names instead, if it names entry points. */
function planFiles(run: RunContext): readonly string[] {
  const { entryPoints } = run.options;
  if (entryPoints === undefined) return run.filesOf('terraform-plan');
  return [...new Set(entryPoints.flatMap(({ path, parameters }) => [path, ...parameters]))].filter((path) =>
    formsNamed(path).some((form) => form.name === 'terraform-plan'),
  );
}

function expansionOfPlan(
  document: PlanDocument,
  sources: PlanSources,
  templates: TemplateDeployments,
  run: RunContext,
): Expansion {
  const { path } = document.source;
  run.beginEntryPoint();
  const configuration = new PlanConfiguration(valueNamed(document.root, 'configuration'));
  addSecrets(document, configuration, run.secrets);
  const complete = isComplete(document, run.bag);
  const { instances, isWhole } = instancesIn(document, configuration, run.bag);
  const addresses = [...instances.values()].map((instance) => instance.address);
  const source = sources.sourceOf(document, configuration, addresses);
  const planned = new PlannedResources({ document, configuration, instances, source }, run);
  const { resources, isWhole: isWithinBudget } = planned.all();
  const folder = source?.folder ?? path;
  const root = {
    folder,
    environment: path,
    resources,
    unresolvedModules: [],
    complete: complete && isWhole && isWithinBudget,
  };
  const expansion = expansionOf(root, 'terraform-plan', templates, run);
  const withUnread = expansion.resources.map((resource) => {
    const because = planned.unread.get(resource.address);
    return because === undefined ? resource : { ...resource, body: object([], because.origin, because) };
  });
  return { ...expansion, resources: withUnread };
}
