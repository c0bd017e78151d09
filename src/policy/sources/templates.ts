/** Policies that Bicep, ARM templates and Terraform declare. */
import { expandRepository, loadForms } from '../../expand/expand.js';
import type { Expansion, Resource } from '../../expand/resource.js';
import type { ExpandOptions } from '../../expand/run-context.js';
import { knownString, textOf } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Repository } from '../../inputs/repository.js';
import type { Declaration } from './declaration.js';
import { kindOfType, nameText, prefixOf } from './naming.js';

/** What expanding templates takes. */
export type TemplateOptions = Pick<ExpandOptions, 'limits' | 'clock' | 'parseYaml' | 'parseTerraformYaml'>;

export interface DeclaredInTemplates {
  readonly declarations: readonly Declaration[];
  /** Every file that an evaluation took, such as a rule that a template loads: it is a part of what the template says. */
  readonly parts: ReadonlySet<string>;
}

/**
 * What the templates among the files would deploy of policies, each evaluation by itself. A template that deploys none is
 * reported.
 *
 * @param files those of `repository` that are templates, parameter files, or parts of a Terraform module
 */
export async function declaredInTemplates(
  repository: Repository,
  files: readonly string[],
  options: TemplateOptions,
  bag: DiagnosticBag,
): Promise<DeclaredInTemplates> {
  if (files.length === 0) return { declarations: [], parts: new Set() };
  const templates: Repository = { ...repository, files };
  const forms = await loadForms(templates);
  const expansions = expandRepository(templates, { ...options, parameterFiles: [], cloud: 'AzureCloud' }, bag, forms);
  const declared = expansions.map((expansion, at) => declaredIn(expansion, `evaluation ${at}`));
  reportWithoutPolicies(expansions, declared, bag);
  const parts = new Set(expansions.flatMap(({ trace }) => [...(trace?.reads ?? [])]));
  return { declarations: declared.flat(), parts };
}

function declaredIn({ resources }: Expansion, evaluation: string): readonly Declaration[] {
  return resources.flatMap((resource) => declarationOf(resource, evaluation) ?? []);
}

function declarationOf(resource: Resource, evaluation: string): Declaration | undefined {
  const kind = kindOfType(resource.type);
  const name = resource.names.at(-1);
  if (kind === undefined || name === undefined || resource.existing) return undefined;
  const { scope, condition, body, span, headerSpan, address } = resource;
  return {
    kind,
    named: { kind, name: nameText(name, evaluation), prefix: prefixOf(scope), address: `${evaluation}|${address}` },
    name: knownString(name) ?? textOf(name),
    scope,
    condition,
    body,
    span,
    headerSpan,
    evaluation,
  };
}

function reportWithoutPolicies(
  expansions: readonly Expansion[],
  declared: readonly (readonly Declaration[])[],
  bag: DiagnosticBag,
): void {
  const withPolicies = new Set(
    expansions.filter((_, at) => (declared[at]?.length ?? 0) > 0).map((one) => one.entryPoint),
  );
  for (const { entryPoint } of expansions) {
    if (withPolicies.has(entryPoint)) continue;
    const message =
      'It deploys no policy definition, initiative, assignment or exemption, so nothing is taken from it.';
    bag.report('no-policy', message, entryPoint);
  }
}
