/** Plans in a short notation, written out as Terraform does. */
import { partsOf } from '../../../../src/expand/terraform/plan/addresses.js';

export interface PlannedData {
  /** `["create"]` unless said otherwise; null for a resource that only the planned values or the prior state know. */
  readonly actions?: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
  readonly unknown?: unknown;
  readonly sensitive?: unknown;
  /** More members of the change's entry. */
  readonly more?: Readonly<Record<string, unknown>>;
}

export interface ModuleData {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  /** Expressions by what the module calls the resource: `azurerm_storage_account.st`. */
  readonly resources?: Readonly<Record<string, unknown>>;
  readonly calls?: Readonly<Record<string, { readonly expressions?: unknown; readonly module: ModuleData }>>;
}

export interface PlanData {
  /** By address. */
  readonly resources?: Readonly<Record<string, PlannedData>>;
  readonly configuration?: ModuleData | undefined;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Members of the document itself. */
  readonly more?: Readonly<Record<string, unknown>>;
}

const PROVIDER = 'registry.terraform.io/hashicorp/azurerm';

/** A plan as text, indented. */
export function planText({ resources = {}, configuration, variables, more = {} }: PlanData): string {
  const document = {
    format_version: '1.2',
    terraform_version: '1.9.8',
    ...(variables === undefined
      ? {}
      : { variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, { value }])) }),
    planned_values: { root_module: {} },
    resource_changes: Object.entries(resources).map(([address, data]) => changeOf(address, data)),
    ...(configuration === undefined ? {} : { configuration: configurationOf(configuration) }),
    ...more,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function changeOf(address: string, data: PlannedData): unknown {
  const { actions = ['create'], before = null, after = null, unknown = {}, sensitive = {}, more = {} } = data;
  return {
    address,
    ...namesIn(address),
    provider_name: PROVIDER,
    change: { actions, before, after, after_unknown: unknown, after_sensitive: sensitive },
    ...more,
  };
}

/** An entry of the planned values or of a state. */
export function stateEntry(address: string, values: unknown, sensitive: unknown = {}): unknown {
  return { address, ...namesIn(address), provider_name: PROVIDER, values, sensitive_values: sensitive };
}

function namesIn(address: string): { readonly mode: string; readonly type: string; readonly name: string } {
  const names = (partsOf(address) ?? []).flatMap((part) => ('name' in part ? [part.name] : []));
  const isData = names.at(-3) === 'data';
  return { mode: isData ? 'data' : 'managed', type: names.at(-2) ?? '', name: names.at(-1) ?? '' };
}

function configurationOf(module: ModuleData): unknown {
  const azurerm = { name: 'azurerm', full_name: PROVIDER, version_constraint: '~> 4.0' };
  return { provider_config: { azurerm }, root_module: moduleOf(module) };
}

function moduleOf({ variables, outputs, resources = {}, calls = {} }: ModuleData): unknown {
  return {
    ...(outputs === undefined ? {} : { outputs }),
    resources: Object.entries(resources).map(([address, expressions]) => ({
      address,
      ...namesIn(address),
      provider_config_key: 'azurerm',
      expressions,
    })),
    module_calls: Object.fromEntries(
      Object.entries(calls).map(([name, { expressions = {}, module }]) => [
        name,
        { expressions, module: moduleOf(module) },
      ]),
    ),
    ...(variables === undefined ? {} : { variables }),
  };
}

/** An expression that is a constant. */
export function constant(value: unknown): unknown {
  return { constant_value: value };
}

/** An expression that refers to these, as Terraform lists them: each with the objects on its way. */
export function refersTo(...references: readonly string[]): unknown {
  return { references: references.flatMap(withPrefixes) };
}

function withPrefixes(reference: string): readonly string[] {
  const start = reference.startsWith('data.') ? 3 : 2;
  const words = reference.split(/(?=\.|\[)/);
  const prefixes: string[] = [];
  for (let length = words.length; length >= Math.min(start, words.length); length--) {
    prefixes.push(words.slice(0, length).join(''));
  }
  return prefixes;
}
