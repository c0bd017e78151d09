/** Reading the files of policies, each by what it is. */
import type { Value } from '../../expand/value.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import { formsNamed } from '../../inputs/forms.js';
import type { Repository } from '../../inputs/repository.js';
import type { SourceFile } from '../../inputs/source-file.js';
import type { Declaration } from './declaration.js';
import { environmentsOf } from './epac-environments.js';
import { readExemptionList } from './epac-exemptions.js';
import { readAssignmentTree } from './epac-tree.js';
import { addContents, isDeployment, noContents } from './json-files.js';
import { readJson } from './json-value.js';
import type { ReadAssignment } from './read-assignment.js';
import type { ReadExemption } from './read-exemption.js';
import { declaredInTemplates, type TemplateOptions } from './templates.js';

export interface PolicySources {
  /** As Azure has them, in JSON or in templates. */
  readonly declarations: readonly Declaration[];
  /** Those that EPAC makes of its trees. */
  readonly assignments: readonly ReadAssignment[];
  readonly exemptions: readonly ReadExemption[];
}

/** @param named the paths that somebody named */
export async function readSources(
  repository: Repository,
  named: readonly string[],
  options: TemplateOptions,
  bag: DiagnosticBag,
): Promise<PolicySources> {
  const contents = noContents();
  const roots = new Map<string, Value>();
  const sources = new Map<string, SourceFile>();
  const templates: string[] = [];
  for (const path of repository.files) {
    if (isTemplate(path)) templates.push(path);
    else if (/\.jsonc?$/i.test(path)) readInto(path, repository, options, bag, { roots, sources, templates });
    else if (named.includes(path)) reportOtherKind(path, bag);
  }
  reportNothing(repository, named, bag);
  const expanded = await declaredInTemplates(repository, templates, options, bag);
  for (const [path, root] of roots) {
    const source = sources.get(path);
    if (source !== undefined && !expanded.parts.has(path)) addContents(root, source, roots, contents, bag);
  }
  const environments = environmentsOf(contents.settings, bag);
  return {
    declarations: [...contents.declarations, ...expanded.declarations],
    assignments: contents.trees.flatMap((root) => readAssignmentTree(root, environments, bag)),
    exemptions: contents.exemptionLists.flatMap((root) => readExemptionList(root, bag)),
  };
}

function isTemplate(path: string): boolean {
  return formsNamed(path).some(({ name }) => name === 'bicep' || name === 'terraform');
}

function readInto(
  path: string,
  repository: Repository,
  { limits }: TemplateOptions,
  bag: DiagnosticBag,
  found: {
    readonly roots: Map<string, Value>;
    readonly sources: Map<string, SourceFile>;
    readonly templates: string[];
  },
): void {
  const source = repository.read(path);
  const root = source === undefined ? undefined : readJson(source, limits, bag);
  if (source === undefined || root === undefined) return;
  if (isDeployment(root)) found.templates.push(path);
  else {
    found.roots.set(path, root);
    found.sources.set(path, source);
  }
}

function reportOtherKind(path: string, bag: DiagnosticBag): void {
  const message = 'Policies are not read from files of this kind: they are JSON, Bicep, ARM templates or Terraform.';
  bag.report('no-policy', message, path);
}

/** A path below which no file is of a kind that is read says nothing. */
function reportNothing({ files }: Repository, named: readonly string[], bag: DiagnosticBag): void {
  for (const path of named) {
    const isThere = files.some((file) => path === '' || file === path || file.startsWith(`${path}/`));
    if (!isThere) bag.report('no-policy', `There is no file in '${path}' that policies are read from.`, path);
  }
}
