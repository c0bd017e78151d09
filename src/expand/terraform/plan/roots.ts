/** Where the source code of a plan stands in the repository, and what it comes to with the plan's own variables. */
import { DiagnosticBag } from '../../../inputs/diagnostic.js';
import type { JsonNode } from '../../../syntax/arm/nodes.js';
import { asSensitive, withStep } from '../../origins.js';
import { RunContext } from '../../run-context.js';
import type { Value } from '../../value.js';
import { array, scalarAt } from '../../values.js';
import { mapOf } from '../collections.js';
import { resourceKey } from '../configuration.js';
import { TerraformContext } from '../context.js';
import { evaluateWith } from '../evaluate.js';
import { folderOf, type TerraformLibrary } from '../library.js';
import type { IdentityOf, TerraformResource } from '../terraform-resource.js';
import { at, itemsOf, membersOf, spanIn, textOf } from './json.js';
import { isSensitiveVariable, type Plan, variablesOf } from './plan.js';

/**
 * The folder of the root module that the plan was made of: its own if that declares what the plan says, else the only one
 * that does; undefined if there is none.
 */
export function rootFolderOf(plan: Plan, library: TerraformLibrary): string | undefined {
  const wanted = namesIn(plan);
  if (wanted.length === 0) return undefined;
  const declares = (folder: string): boolean => {
    const configuration = library.configuration(folder);
    if (configuration === undefined) return false;
    return wanted.every(({ kind, key }) =>
      (kind === 'module' ? configuration.modules : configuration.resources).has(key),
    );
  };
  const own = folderOf(plan.source.path);
  if (library.folders.includes(own) && declares(own)) return own;
  const [only, ...others] = library.folders.filter(declares);
  return others.length === 0 ? only : undefined;
}

/** What the root module of the plan declares. */
function namesIn({ root }: Plan): readonly { readonly kind: 'module' | 'resource'; readonly key: string }[] {
  const module = at(root, 'configuration', 'root_module');
  const modules = membersOf(at(module, 'module_calls')).map(({ key }) => ({ kind: 'module' as const, key: key.value }));
  const resources = itemsOf(at(module, 'resources')).flatMap((one) => {
    const [type, name] = [textOf(at(one, 'type')), textOf(at(one, 'name'))];
    if (type === undefined || name === undefined) return [];
    const mode = textOf(at(one, 'mode')) === 'data' ? 'data' : 'managed';
    return [{ kind: 'resource' as const, key: resourceKey(mode, type, name) }];
  });
  return [...modules, ...resources];
}

/**
 * The resources that the source code declares with the plan's variables, by the addresses that Terraform writes. What is
 * wrong with the code is nothing to report: Terraform planned it.
 */
export function declaredResources(
  plan: Plan,
  folder: string,
  identityOf: IdentityOf,
  run: RunContext,
): ReadonlyMap<string, TerraformResource> {
  const quiet = new RunContext(run.repository, run.options, new DiagnosticBag());
  const values = new Map(
    variablesOf(plan).map(({ key, given, ...member }) => {
      const value = valueOfJson(given, plan);
      const step = { role: 'parameter-file' as const, span: spanIn(plan.source, member), name: key.value };
      const known = withStep(isSensitiveVariable(plan, key.value) ? asSensitive(value) : value, step);
      return [key.value, known] as const;
    }),
  );
  const root = evaluateWith(folder, (name) => values.get(name), new TerraformContext(quiet, identityOf));
  run.secrets.addAll(quiet.secrets);
  const prefix = prefixOf(folder);
  return new Map((root?.resources ?? []).map((one) => [one.address.slice(prefix.length), one]));
}

/** What addresses of a root module begin with. */
export function prefixOf(folder: string): string {
  return folder === '' ? '' : `${folder}:`;
}

/** The secrets among the values of variables. */
export function addVariableSecrets(plan: Plan, run: RunContext): void {
  for (const { key, given } of variablesOf(plan)) {
    if (isSensitiveVariable(plan, key.value)) run.secrets.addSecret(valueOfJson(given, plan));
  }
}

function valueOfJson(node: JsonNode, plan: Plan): Value {
  const span = spanIn(plan.source, node);
  const origin = { span, steps: [] };
  switch (node.kind) {
    case 'scalar':
      return scalarAt(node.value, span);
    case 'array':
      return array(
        node.items.map((item) => valueOfJson(item, plan)),
        origin,
      );
    case 'object':
      return mapOf(
        node.members.map((member) => ({
          name: member.key.value,
          span: spanIn(plan.source, member),
          value: valueOfJson(member.value, plan),
        })),
        origin,
      );
  }
}
