/**
 * The input forms and the files they are written in. A new form is added here (which files), in `expand/forms.ts` (what
 * they deploy), and nowhere else: discovery, help and messages follow.
 */
import { mayHaveAzCommands, mayHaveScripts } from './az-scripts.js';
import { mayBeAzuremlYaml } from './azureml-yaml.js';
import { mayBeDeploymentJson, mayBeLargeDeploymentJson } from './deployment-json.js';
import type { Limits } from './limits.js';
import { mayBeLargeTerraformPlan, mayBeTerraformPlan } from './terraform-plan-json.js';

export interface FormFiles {
  readonly name: FormName;
  /** For messages: "Bicep (*.bicep, *.bicepparam)". */
  readonly label: string;
  /** True for the names of files that may be of this form; a file may be claimed by several. */
  readonly matches: (path: string) => boolean;
  /** For names that many other files share: true if the text may be of this form. Errs on the side of yes. */
  readonly mayHold?: (text: string) => boolean;
  /** The same question about an open file that is too large to be read at once. */
  readonly mayHoldLarge?: (descriptor: number) => boolean;
  /** The most bytes of a file, where the form's files are larger than others by nature. */
  readonly maxBytes?: (limits: Limits) => number;
}

export type FormName = 'bicep' | 'arm-json' | 'terraform' | 'terraform-plan' | 'azureml-yaml' | 'az-cli';

export const FORM_FILES: readonly FormFiles[] = [
  { name: 'bicep', label: 'Bicep (*.bicep, *.bicepparam)', matches: (path) => /\.bicep(?:param)?$/i.test(path) },
  {
    name: 'arm-json',
    label: 'ARM JSON (*.json, *.jsonc)',
    matches: (path) => /\.jsonc?$/i.test(path),
    mayHold: mayBeDeploymentJson,
    mayHoldLarge: mayBeLargeDeploymentJson,
  },
  {
    name: 'terraform',
    label: 'Terraform (*.tf, *.tofu, *.tfvars, each also with .json)',
    matches: (path) => /\.(?:tf|tofu|tfvars)(?:\.json)?$/i.test(path),
  },
  {
    name: 'terraform-plan',
    label: 'Terraform plans (*.json, as terraform show -json writes them)',
    matches: (path) => /(?<!\.tf|\.tfvars)\.json$/i.test(path),
    mayHold: mayBeTerraformPlan,
    mayHoldLarge: mayBeLargeTerraformPlan,
    maxBytes: (limits) => limits.planBytes,
  },
  {
    name: 'azureml-yaml',
    label: 'Azure ML CLI v2 YAML (*.yml, *.yaml)',
    matches: (path) => /\.ya?ml$/i.test(path),
    mayHold: mayBeAzuremlYaml,
  },
  {
    name: 'az-cli',
    label: 'scripts with az commands (shell, PowerShell, cmd, workflows, pipelines, Makefiles, Dockerfiles)',
    matches: mayHaveScripts,
    mayHold: mayHaveAzCommands,
  },
];

/** The forms a file of this name may be of. */
export function formsNamed(path: string): readonly FormFiles[] {
  return FORM_FILES.filter((form) => form.matches(path));
}

/** The forms that a file of this name and text may be of. */
export function formsOf(path: string, text: string): readonly FormFiles[] {
  return formsNamed(path).filter((form) => form.mayHold === undefined || form.mayHold(text));
}

/** True if a file of this name may be infrastructure. */
export function isReadKind(path: string): boolean {
  return FORM_FILES.some((form) => form.matches(path));
}

const LABELS = FORM_FILES.map((form) => form.label);

/** The kinds of files that are read, for messages: "A, B and C". Not by `Intl`, which takes longer to load than a small scan. */
export const READ_KINDS: string = `${LABELS.slice(0, -1).join(', ')} and ${LABELS.at(-1)}`;
