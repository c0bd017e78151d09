/** The `configuration` section of a plan: what modules declare, with what each expression refers to. */
import type { JsonNode } from '../../../syntax/arm/nodes.js';
import type { ProviderRequirement } from '../terraform-resource.js';
import { declaredName, type ModuleStep, type PlanAddress } from './addresses.js';
import { itemsOf, membersOf, textIn, valueNamed } from './nodes.js';

export class PlanConfiguration {
  private readonly resources = new Map<JsonNode, ReadonlyMap<string, JsonNode>>();
  private readonly providers = new Map<string, ProviderRequirement>();
  private readonly calls = new Map<string, JsonNode | undefined>();

  constructor(private readonly section: JsonNode | undefined) {}

  get root(): JsonNode | undefined {
    return valueNamed(this.section, 'root_module');
  }

  /** The module at the end of these calls. */
  module(path: readonly ModuleStep[]): JsonNode | undefined {
    return path.length === 0 ? this.root : valueNamed(this.call(path), 'module');
  }

  /** The last of these module calls. */
  call(path: readonly ModuleStep[]): JsonNode | undefined {
    const last = path.at(-1);
    if (last === undefined) return undefined;
    const key = path.map(({ name }) => name).join('.');
    if (!this.calls.has(key)) {
      this.calls.set(key, valueNamed(valueNamed(this.module(path.slice(0, -1)), 'module_calls'), last.name));
    }
    return this.calls.get(key);
  }

  /** What declares a resource. */
  resource(address: PlanAddress): JsonNode | undefined {
    const module = this.module(address.modules);
    return module === undefined ? undefined : this.resourcesOf(module).get(declaredName(address));
  }

  /** The resources of a module by what it calls them. */
  resourcesOf(module: JsonNode): ReadonlyMap<string, JsonNode> {
    const known = this.resources.get(module);
    if (known !== undefined) return known;
    const made = new Map(
      itemsOf(valueNamed(module, 'resources')).flatMap((item) => {
        const [type, name] = [textIn(valueNamed(item, 'type')), textIn(valueNamed(item, 'name'))];
        const mode = textIn(valueNamed(item, 'mode')) === 'data' ? 'data' : 'managed';
        return type === undefined || name === undefined ? [] : [[declaredName({ mode, type, name }), item] as const];
      }),
    );
    this.resources.set(module, made);
    return made;
  }

  /** What the root module declares: `azurerm_subnet.this`, `data.azurerm_subnet.this`, `module.ml`. */
  get declaredInRoot(): readonly string[] {
    const { root } = this;
    if (root === undefined) return [];
    const calls = [...membersOf(valueNamed(root, 'module_calls')).keys()].map((name) => `module.${name}`);
    return [...this.resourcesOf(root).keys(), ...calls];
  }

  /**
   * What is known of the version of a provider: all modules have a say.
   *
   * @param fullName `registry.terraform.io/hashicorp/azurerm`; `azurerm` in plans of Terraform 0.12
   */
  provider(fullName: string): ProviderRequirement {
    const known = this.providers.get(fullName);
    if (known !== undefined) return known;
    const entries = [...membersOf(valueNamed(this.section, 'provider_config')).values()].filter(
      ({ value }) => (textIn(valueNamed(value, 'full_name')) ?? textIn(valueNamed(value, 'name'))) === fullName,
    );
    const constraints = new Set(entries.flatMap(({ value }) => textIn(valueNamed(value, 'version_constraint')) ?? []));
    const names = fullName.split('/');
    const source = names.length === 1 ? `hashicorp/${fullName}` : names.slice(-2).join('/');
    const made = constraints.size === 0 ? { source } : { source, constraint: [...constraints].join(', ') };
    this.providers.set(fullName, made);
    return made;
  }
}

/** True for what stands for an expression; a nested block has the names of arguments instead. */
export function isExpression(node: JsonNode | undefined): boolean {
  if (node?.kind !== 'object') return false;
  if (node.members.length === 0) return true;
  return valueNamed(node, 'constant_value') !== undefined || valueNamed(node, 'references')?.kind === 'array';
}

/** True for an expression that is always null. */
export function isNullConstant(node: JsonNode | undefined): boolean {
  const constant = valueNamed(node, 'constant_value');
  return constant?.kind === 'scalar' && constant.value === null;
}

/** Expressions that refer to more than this are not followed. */
const MOST_REFERENCES = 200;

/**
 * What an expression refers to, without the objects on the way: `azurerm_subnet.a.id`, not also `azurerm_subnet.a`.
 * Undefined if that is too much to look at.
 */
export function referencesOf(node: JsonNode | undefined): readonly string[] | undefined {
  const all = [...new Set(itemsOf(valueNamed(node, 'references')).flatMap((item) => textIn(item) ?? []))];
  if (all.length > MOST_REFERENCES) return undefined;
  return all.filter((one) => !all.some((other) => other.startsWith(`${one}.`) || other.startsWith(`${one}[`)));
}
