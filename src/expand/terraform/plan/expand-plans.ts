/** Terraform plans to resources: each plan is one evaluation of its root module, with nothing left to guess. */
import type { RunContext } from '../../run-context.js';
import { TerraformContext } from '../context.js';
import type { TerraformLibrary } from '../library.js';
import type { IdentityOf, TerraformResource } from '../terraform-resource.js';
import { readPlan } from './plan.js';
import { plannedResources } from './resources.js';
import { addVariableSecrets, declaredResources, prefixOf, rootFolderOf } from './roots.js';
import { readPriorSecrets } from './secrets.js';

/** What a plan would deploy. */
export interface PlannedRoot {
  readonly path: string;
  /** The folder of the source code; undefined if that is not here. */
  readonly folder: string | undefined;
  readonly resources: readonly TerraformResource[];
  readonly complete: boolean;
}

/** What the plans in scope would deploy. Never throws; what cannot be read is a diagnostic. */
export function expandPlans(run: RunContext, identityOf: IdentityOf): readonly PlannedRoot[] {
  const { library } = new TerraformContext(run, identityOf);
  return run.filesOf('terraform-plan').flatMap((path) => plannedRoot(path, library, run, identityOf) ?? []);
}

function plannedRoot(
  path: string,
  library: TerraformLibrary,
  run: RunContext,
  identityOf: IdentityOf,
): PlannedRoot | undefined {
  const source = run.repository.read(path);
  const plan = source && readPlan(source, run.limits, run.bag);
  if (plan === undefined) return undefined;
  run.beginEntryPoint();
  addVariableSecrets(plan, run);
  readPriorSecrets(plan, run);
  const folder = rootFolderOf(plan, library);
  const declared = folder === undefined ? undefined : declaredResources(plan, folder, identityOf, run);
  const prefix = folder === undefined ? `${path}:` : prefixOf(folder);
  const resources = plannedResources(plan, { byAddress: declared ?? new Map(), prefix }, identityOf, run);
  return { path, folder, resources, complete: plan.complete };
}
