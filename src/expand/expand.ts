/** From the files of a repository to the resources they would deploy, form by form. */
import type { DiagnosticBag } from '../inputs/diagnostic.js';
import { type FormName, formsNamed, formsOf } from '../inputs/forms.js';
import type { Repository } from '../inputs/repository.js';
import type { InputForm } from './input-form.js';
import type { Expansion } from './resource.js';
import { type ExpandOptions, RunContext } from './run-context.js';
import { TEMPLATES } from './templates.js';
import { joinUpdates } from './updates.js';

export type { ExpandOptions } from './run-context.js';

/**
 * The input forms that are imported only where there are files of theirs, as parsing code that is not needed would double
 * the time a small scan takes. A new form is added here and in `inputs/forms.ts`.
 */
const LAZY_FORMS: readonly { readonly files: readonly FormName[]; readonly load: () => Promise<InputForm> }[] = [
  { files: ['terraform'], load: async () => (await import('./terraform/form.js')).TERRAFORM },
  { files: ['azureml-yaml'], load: async () => (await import('./azureml/form.js')).AZUREML_YAML },
  // Behind the files that commands name: forms are expanded in reverse.
  { files: ['az-cli'], load: async () => (await import('./az/form.js')).AZ_CLI },
  { files: ['terraform-plan'], load: async () => (await import('./terraform/plan/form.js')).TERRAFORM_PLAN },
];

/** The forms to expand this repository with: templates always, as a configuration may name some out of scope. */
export async function loadForms(repository: Repository): Promise<readonly InputForm[]> {
  const present = new Set(repository.files.flatMap((path) => formsPresent(path, repository)));
  const needed = LAZY_FORMS.filter((form) => form.files.some((name) => present.has(name)));
  return [TEMPLATES, ...(await Promise.all(needed.map((form) => form.load())))];
}

/** The forms of a file; many share the name `.json`, so those are told apart by their text, which is at hand by now. */
function formsPresent(path: string, repository: Repository): readonly FormName[] {
  const named = formsNamed(path);
  const isShared = named.some((form) => form.mayHold !== undefined);
  return (isShared ? formsOf(path, repository.read(path)?.text ?? '') : named).map((form) => form.name);
}

/**
 * What all files in scope would deploy. Whatever cannot be read, resolved or evaluated is a diagnostic in `bag`.
 *
 * @param forms what {@link loadForms} gave for the repository
 */
export function expandRepository(
  repository: Repository,
  options: ExpandOptions,
  bag: DiagnosticBag,
  forms: readonly InputForm[] = [TEMPLATES],
): readonly Expansion[] {
  const run = new RunContext(repository, options, bag);
  // Templates come last, as other forms may deploy some of them; the result has the order of the forms.
  const expanded = [...forms].reverse().map((form) => form.expand(run));
  const takenOver = new Set([...(options.unchanged?.values() ?? [])].flat());
  return expanded
    .reverse()
    .flat()
    .map((expansion) => (takenOver.has(expansion) ? expansion : withUpdatesJoined(expansion, run)));
}

/** Every resource as it is deployed in the end. */
function withUpdatesJoined(expansion: Expansion, run: RunContext): Expansion {
  run.beginEntryPoint();
  const resources = joinUpdates(expansion.resources, run);
  return resources === expansion.resources ? expansion : { ...expansion, resources };
}
