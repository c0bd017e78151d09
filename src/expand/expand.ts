/** From the files of a repository to the resources they would deploy, form by form. */
import type { DiagnosticBag } from '../inputs/diagnostic.js';
import { formsNamed } from '../inputs/forms.js';
import type { Repository } from '../inputs/repository.js';
import type { InputForm } from './input-form.js';
import type { Expansion } from './resource.js';
import { type ExpandOptions, RunContext } from './run-context.js';
import { TEMPLATES } from './templates.js';
import { TERRAFORM } from './terraform/form.js';

export type { ExpandOptions } from './run-context.js';

/** The input forms. A new one is added here and in `inputs/forms.ts`. */
const INPUT_FORMS: readonly InputForm[] = [TEMPLATES, TERRAFORM];

/** Loads what the forms of this repository need; to be awaited before {@link expandRepository}. */
export async function loadForms(repository: Repository): Promise<void> {
  const present = new Set(repository.files.flatMap((path) => formsNamed(path).map((form) => form.name)));
  const needed = INPUT_FORMS.filter((form) => form.files.some((name) => present.has(name)));
  await Promise.all(needed.map((form) => form.load?.()));
}

/** What all files in scope would deploy. Whatever cannot be read, resolved or evaluated is a diagnostic in `bag`. */
export function expandRepository(
  repository: Repository,
  options: ExpandOptions,
  bag: DiagnosticBag,
): readonly Expansion[] {
  const run = new RunContext(repository, options, bag);
  return INPUT_FORMS.flatMap((form) => form.expand(run));
}
