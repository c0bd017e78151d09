/** Links that may be followed: from one Terraform file of the repository to another. */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { formsNamed } from './forms.js';
import { repositoryPath } from './scope.js';

/**
 * The repository path of the file that a link leads to, if both are named like files of Terraform: there a folder is a module, and
 * what it shares with others is linked into it. Undefined for every other link, and for one that leads out of the repository.
 */
export function linkedTerraformFile(root: string, link: string): string | undefined {
  if (!isTerraformFile(link)) return undefined;
  try {
    const target = repositoryPath(root, realpathSync(path.join(root, link)));
    return target !== undefined && target !== link && isTerraformFile(target) && !isHidden(target) ? target : undefined;
  } catch {
    return undefined;
  }
}

function isTerraformFile(file: string): boolean {
  return formsNamed(file).some((form) => form.name === 'terraform');
}

/** True for what lies in a folder of tools, such as `.git` and `.terraform`. */
function isHidden(file: string): boolean {
  return file
    .split('/')
    .slice(0, -1)
    .some((segment) => segment.startsWith('.') || segment === 'node_modules');
}
