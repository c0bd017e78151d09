/** Small plans, as `terraform show -json` writes them. */

export interface Entry {
  readonly address: string;
  readonly after?: unknown;
  readonly unknown?: unknown;
  readonly sensitive?: unknown;
  readonly before?: unknown;
  readonly beforeSensitive?: unknown;
  readonly actions?: readonly string[];
  readonly over?: Readonly<Record<string, unknown>>;
}

/** An entry of `resource_changes`. */
export function change(entry: Entry): Readonly<Record<string, unknown>> {
  const { address, after = {}, unknown = {}, sensitive = {}, before = null, beforeSensitive = false } = entry;
  const words = address.replace(/\[[^\]]*\]/g, '').split('.');
  const [name, type] = [words.pop(), words.pop()];
  return {
    address,
    mode: words.at(-1) === 'data' ? 'data' : 'managed',
    type,
    name,
    provider_name: 'registry.terraform.io/hashicorp/azurerm',
    change: {
      actions: entry.actions ?? ['create'],
      before,
      after,
      after_unknown: unknown,
      before_sensitive: beforeSensitive,
      after_sensitive: sensitive,
    },
    ...entry.over,
  };
}

/** A plan of these changes. */
export function planOf(
  changes: readonly Readonly<Record<string, unknown>>[],
  over: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    format_version: '1.2',
    terraform_version: '1.9.8',
    planned_values: { root_module: {} },
    resource_changes: changes,
    configuration: { provider_config: PROVIDER, root_module: {} },
    ...over,
  };
}

export const PROVIDER = {
  azurerm: { name: 'azurerm', full_name: 'registry.terraform.io/hashicorp/azurerm', version_constraint: '~> 4.0' },
};

/** `configuration` of a root module with these resources: expressions by address. */
export function configured(
  resources: Readonly<Record<string, unknown>>,
  module: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return { configuration: { provider_config: PROVIDER, root_module: moduleOf(resources, module) } };
}

/** A module of a configuration. */
export function moduleOf(
  resources: Readonly<Record<string, unknown>>,
  module: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    resources: Object.entries(resources).map(([address, expressions]) => {
      const words = address.split('.');
      const [name, type] = [words.pop(), words.pop()];
      const mode = words.length > 0 ? 'data' : 'managed';
      return { address, mode, type, name, provider_config_key: 'azurerm', expressions };
    }),
    ...module,
  };
}

export const constant = (value: unknown) => ({ constant_value: value });

/** References as Terraform lists them: the whole, then each shorter one. */
export function references(...names: readonly string[]): { readonly references: readonly string[] } {
  return {
    references: names.flatMap((name) =>
      name.split('.').length > 2 ? [name, name.split('.').slice(0, 2).join('.')] : [name],
    ),
  };
}

const WORKSPACE_ARGUMENTS = {
  name: 'mlw',
  location: 'westeurope',
  resource_group_name: 'rg',
  application_insights_id: 'x',
  key_vault_id: 'y',
};

/** A workspace to be created. */
export function workspace(over: Partial<Entry> & { readonly set?: Readonly<Record<string, unknown>> } = {}) {
  const { set = {}, ...entry } = over;
  return change({
    address: 'azurerm_machine_learning_workspace.ws',
    ...entry,
    after: {
      ...WORKSPACE_ARGUMENTS,
      storage_account_id: 'z',
      identity: [{ type: 'SystemAssigned', identity_ids: null }],
      ...set,
    },
  });
}

export const WORKSPACE_EXPRESSIONS = {
  ...Object.fromEntries(Object.entries(WORKSPACE_ARGUMENTS).map(([name, value]) => [name, constant(value)])),
  storage_account_id: constant('z'),
  identity: [{ type: constant('SystemAssigned') }],
};

export function pretty(plan: unknown): string {
  return `${JSON.stringify(plan, undefined, 2)}\n`;
}
