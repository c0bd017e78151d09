/** Terraform files evaluated in memory, in a short notation. */
import * as yaml from 'yaml';
import { RunContext as Run, type RunContext } from '../../../src/expand/run-context.js';
import { evaluateTerraform, type TerraformRoot } from '../../../src/expand/terraform/evaluate.js';
import type { IdentityOf, TerraformResource } from '../../../src/expand/terraform/terraform-resource.js';
import { terraformYaml } from '../../../src/expand/terraform/yaml.js';
import type { Value } from '../../../src/expand/value.js';
import { memberOf, scalarAt } from '../../../src/expand/values.js';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS, type Limits } from '../../../src/inputs/limits.js';
import { SourceFile } from '../../../src/inputs/source-file.js';
import { printDiagnostic, repositoryOfSources } from '../../support/memory-repository.js';
import { place, plain } from '../../support/plain.js';

export interface Evaluated {
  readonly roots: readonly TerraformRoot[];
  readonly diagnostics: readonly string[];
}

export interface Options {
  readonly limits?: Partial<Limits>;
  readonly parameterFiles?: readonly string[];
  readonly entryPoints?: RunContext['options']['entryPoints'];
  /** Which files the run is about; all of them otherwise. */
  readonly isInScope?: (path: string) => boolean;
  /** False if no folder can be listed. */
  readonly canList?: boolean;
}

/** The parser that a scan loads for `yamldecode`. */
const parseTerraformYaml = (text: string) =>
  terraformYaml(text, yaml, { uniqueKeys: false, maxAliasCount: 100, prettyErrors: false });

/** The ID of a resource is the ID of a thing with its name. */
const identityOf: IdentityOf = ({ type, address, body, headerSpan }) => ({
  kind: 'resource-id',
  type: `Test/${type}`,
  names: [memberOf(body, 'name')?.value ?? scalarAt('?', headerSpan)],
  scope: { level: 'resourceGroup' },
  address,
  origin: { span: headerSpan, steps: [] },
});

export function evaluated(files: Readonly<Record<string, string>>, options: Options = {}): Evaluated {
  const bag = new DiagnosticBag();
  const sources = Object.entries(files).map(([path, text]) => new SourceFile(path, text));
  const repository = repositoryOfSources(sources, options.isInScope);
  const run = new Run(
    options.canList === false ? { ...repository, list: () => undefined } : repository,
    {
      parameterFiles: options.parameterFiles ?? [],
      ...(options.entryPoints === undefined ? {} : { entryPoints: options.entryPoints }),
      limits: { ...DEFAULT_LIMITS, ...options.limits },
      clock: () => 0,
      cloud: 'AzureCloud',
      parseTerraformYaml,
    },
    bag,
  );
  const roots = evaluateTerraform(run, identityOf);
  return { roots, diagnostics: bag.all.map(printDiagnostic) };
}

/** The only root of one file. */
export function root(text: string, options: Options = {}): TerraformRoot & { readonly diagnostics: readonly string[] } {
  const { roots, diagnostics } = evaluated({ 'main.tf': text }, options);
  const [only] = roots;
  if (only === undefined || roots.length !== 1) throw new Error(`${roots.length} roots`);
  return { ...only, diagnostics };
}

/** True if Terraform rejects the expression: with one error in the place of it, and as `can` tells it. */
export function isRejected(expression: string): boolean {
  const { diagnostics } = root(`resource "test" "it" {\n  x = ${expression}\n}\n`);
  const [only = ''] = diagnostics;
  return (
    diagnostics.length === 1 && only.startsWith('evaluation-error main.tf:2:7 ') && !resultOf(`can(${expression})`)
  );
}

/** The value of `x = EXPRESSION` in a resource, beside the declarations. */
export function resultOf(expression: string, declarations = ''): unknown {
  return plain(value(expression, declarations));
}

export function value(expression: string, declarations = ''): Value {
  const { resources, diagnostics } = root(`${declarations}\nresource "test" "it" {\n  x = ${expression}\n}\n`);
  const found = memberOf(resources.find(({ address }) => address === 'test.it')?.body, 'x')?.value;
  if (found === undefined) throw new Error(`no value; ${diagnostics.join('; ')}`);
  return found;
}

/** `address {body}`, with `?` for one that may not exist. */
export function bodies(resources: readonly TerraformResource[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    resources.map(({ address, condition, body }) => [`${address}${condition === true ? '' : ' ?'}`, plain(body)]),
  );
}

/** The way of a value: `role name place`. */
export function wayOf(found: Value | undefined): readonly string[] {
  return (found?.origin.steps ?? []).map((step) => `${step.role} ${step.name} ${place(step.span)}`);
}

/** What the resources of the only root are given as `input`, by the address that Terraform writes; fails where there is something to report. */
export function inputsOf(files: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const { roots, diagnostics } = evaluated(files);
  const [only, ...more] = roots;
  if (only === undefined || more.length > 0 || diagnostics.length > 0) throw new Error(diagnostics.join('\n'));
  return Object.fromEntries(
    only.resources.map(({ address, body }) => {
      const input = memberOf(body, 'input')?.value;
      return [address.replace(/^[^:[]*:/, ''), input === undefined ? null : plain(input)];
    }),
  );
}
