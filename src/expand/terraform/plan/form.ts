/** Terraform plans as an input form: what a plan says will exist, put into ARM's words. */
import { DiagnosticBag } from '../../../inputs/diagnostic.js';
import { formsNamed } from '../../../inputs/forms.js';
import type { Limits } from '../../../inputs/limits.js';
import type { SourceFile } from '../../../inputs/source-file.js';
import { mayBeTerraformPlan } from '../../../inputs/terraform-plan-json.js';
import type { InputForm } from '../../input-form.js';
import { RememberedByText } from '../../remembered.js';
import type { Expansion } from '../../resource.js';
import type { RunContext } from '../../run-context.js';
import { object } from '../../values.js';
import { expansionOf } from '../form.js';
import { TemplateDeployments } from '../template-deployments.js';
import { declaredName, type PlanAddress } from './addresses.js';
import { PlanConfiguration } from './configuration.js';
import { isComplete, type PlanDocument, readPlan } from './document.js';
import { instancesIn, type PlannedInstance } from './instances.js';
import { valueNamed } from './nodes.js';
import { PlannedResources } from './resources.js';
import { addSecrets } from './secrets.js';
import { type PlanRoot, PlanSources } from './sources.js';

export const TERRAFORM_PLAN: InputForm = {
  expand(run) {
    const sources = new PlanSources(run);
    const templates = new TemplateDeployments(run);
    return planFiles(run).flatMap((path) => {
      const source = run.repository.read(path);
      if (source === undefined || !mayBeTerraformPlan(source.text)) return [];
      const plan = new PlanFile(source, run.limits);
      // The root module is sought among all that are there; what is made of the plan depends on that one alone.
      const root = sources.rootOf(path, plan.declared);
      const what = root === undefined ? [path] : [path, root.folder, ...root.environmentFiles];
      return run.evaluation(['terraform-plan', ...what], () => {
        // Asked for again, as this depends on it.
        run.repository.read(path);
        const document = plan.read(run.bag);
        return document === undefined ? [] : [expansionOfPlan(document, root, sources, templates, run)];
      });
    });
  },
};

/** What the root modules of plans declare. Plans are large, so that only this is remembered of them. */
const DECLARED = new RememberedByText<ReadonlySet<string>>();

/** A plan that is read when it has to be, once. */
class PlanFile {
  private opened: { readonly document: PlanDocument | undefined; readonly bag: DiagnosticBag } | undefined;

  constructor(
    private readonly source: SourceFile,
    private readonly limits: Limits,
  ) {}

  /** The plan, and what is wrong with it. */
  read(bag: DiagnosticBag): PlanDocument | undefined {
    const { document, bag: own } = this.open();
    for (const item of own.all) bag.add(item);
    return document;
  }

  /** What its root module declares; without a configuration what it has of that. */
  get declared(): ReadonlySet<string> {
    const unheard = new DiagnosticBag();
    return DECLARED.get(this.source, this.limits, unheard, () => {
      const { document } = this.open();
      if (document === undefined) return new Set();
      const configuration = new PlanConfiguration(valueNamed(document.root, 'configuration'));
      const declared = configuration.declaredInRoot;
      if (declared.length > 0) return new Set(declared);
      return namesAtTop(addressesOf(instancesIn(document, configuration, unheard).instances));
    });
  }

  private open() {
    if (this.opened === undefined) {
      const bag = new DiagnosticBag();
      this.opened = { document: readPlan(this.source, this.limits, bag), bag };
    }
    return this.opened;
  }
}

function addressesOf(instances: ReadonlyMap<string, PlannedInstance>): readonly PlanAddress[] {
  return [...instances.values()].map((instance) => instance.address);
}

function namesAtTop(addresses: readonly PlanAddress[]): ReadonlySet<string> {
  return new Set(
    addresses.map((address) => {
      const [first] = address.modules;
      return first === undefined ? declaredName(address) : `module.${first.name}`;
    }),
  );
}

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
  rootModule: PlanRoot | undefined,
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
  const source = rootModule === undefined ? undefined : sources.sourceIn(rootModule, document, configuration);
  const planned = new PlannedResources({ document, configuration, instances, source }, run);
  const { resources, isWhole: isWithinBudget } = planned.all();
  const root = {
    folder: source?.folder ?? path,
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
