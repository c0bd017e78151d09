/** What the rules say about the deployments that the parity tests compare, form by form: the source of the pages' examples. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expandRepository, loadForms } from '../../src/expand/expand.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import type { Repository } from '../../src/inputs/repository.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import { type RuleResult, runRules } from '../../src/rules/engine.js';
import type { Rule } from '../../src/rules/rule.js';

/** Below the root of the project; each folder holds one deployment in every form. */
export const FIXTURES = 'test/rules/parity/fixtures';

/** The forms of the examples, and the files of a deployment that are written in each. */
export const EXAMPLE_FORMS = [
  { name: 'Bicep', language: 'bicep', files: /\.bicep(?:param)?$/ },
  { name: 'ARM JSON', language: 'json', files: /^azuredeploy(?:\.parameters)?\.json$/ },
  { name: 'Terraform', language: 'terraform', files: /\.(?:tf|tfvars)$/ },
] as const;

export type ExampleForm = (typeof EXAMPLE_FORMS)[number];

/** A rule's answer about a resource of a deployment in one form. */
export interface Answer {
  readonly form: ExampleForm;
  readonly result: RuleResult;
}

/** All answers of the rules, in the order of the deployments. @param root the root of the project */
export async function answersIn(root: string, rules: readonly Rule[]): Promise<readonly Answer[]> {
  const deployments = readdirSync(path.join(root, FIXTURES)).sort();
  const answers = deployments.flatMap((name) => EXAMPLE_FORMS.map((form) => answersAbout(root, name, form, rules)));
  return (await Promise.all(answers)).flat();
}

async function answersAbout(
  root: string,
  deployment: string,
  form: ExampleForm,
  rules: readonly Rule[],
): Promise<readonly Answer[]> {
  const repository = repositoryOf(root, `${FIXTURES}/${deployment}`, form);
  const bag = new DiagnosticBag();
  const options = { parameterFiles: [], limits: DEFAULT_LIMITS, clock: () => 0, cloud: 'AzureCloud' } as const;
  const expansions = expandRepository(repository, options, bag, await loadForms(repository));
  return expansions.flatMap((expansion) =>
    runRules(expansion, rules, { cloud: 'AzureCloud' }, bag).results.map((result) => ({ form, result })),
  );
}

/** The files of one form, with their paths from the root of the project. */
function repositoryOf(root: string, folder: string, { files }: ExampleForm): Repository {
  const names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  const sources = names
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => files.test(name))
    .sort()
    .map((name) => new SourceFile(`${folder}/${name}`, readFileSync(path.join(root, folder, name), 'utf8')));
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return {
    files: [...byPath.keys()],
    read: (name) => byPath.get(name),
    list: (parent) => [...byPath.keys()].filter((name) => path.posix.dirname(name) === parent),
  };
}
