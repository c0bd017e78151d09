/** The `configuration` of a plan: which arguments are written, and what they refer to. */
import type { JsonNode } from '../../../syntax/arm/nodes.js';
import { type AddressStep, moduleAddress, type ResourceAddress, stepsOf } from './addresses.js';
import { at, itemsOf, memberNamed, membersOf, textOf, textsOf } from './json.js';
import type { Plan } from './plan.js';

/** What a reference ends at. */
export interface ReferenceTarget {
  /** The address without the index of the copy: `module.net.azurerm_subnet.pe`. */
  readonly address: string;
  /** The index as written, empty if none is: then any copy may be meant. */
  readonly index: string;
  /** The attributes behind it: `id`; empty for the resource as a whole. */
  readonly attributes: readonly string[];
}

/** Longer chains of variables and outputs are not followed. */
const MAX_HOPS = 40;

export class PlanConfiguration {
  private readonly root: JsonNode | undefined;
  private readonly resources = new Map<string, JsonNode | undefined>();

  constructor(private readonly plan: Plan) {
    this.root = at(plan.root, 'configuration', 'root_module');
  }

  /** False if the plan came without its configuration. */
  get isThere(): boolean {
    return this.root !== undefined;
  }

  /** The expressions of a resource's arguments and blocks; undefined if the configuration does not list it. */
  expressionsOf(address: ResourceAddress): JsonNode | undefined {
    return at(this.declarationOf(address), 'expressions');
  }

  /** `hashicorp/azurerm` and its version constraint. */
  providerOf(
    address: ResourceAddress,
  ): { readonly source: string; readonly constraint: string | undefined } | undefined {
    const key = textOf(at(this.declarationOf(address), 'provider_config_key'));
    const providers = at(this.plan.root, 'configuration', 'provider_config');
    const found = key === undefined ? undefined : at(providers, key);
    const source = textOf(at(found, 'full_name'))?.split('/').slice(-2).join('/');
    return source === undefined ? undefined : { source, constraint: this.constraintOf(source, providers) };
  }

  /** The constraint may stand with another configuration of the same provider. */
  private constraintOf(source: string, providers: JsonNode | undefined): string | undefined {
    const all = membersOf(providers).filter(({ value }) => textOf(at(value, 'full_name'))?.endsWith(`/${source}`));
    return all.map(({ value }) => textOf(at(value, 'version_constraint'))).find((one) => one !== undefined);
  }

  private declarationOf({ modules, mode, type, name }: ResourceAddress): JsonNode | undefined {
    const key = `${modules.map((step) => step.name).join('.')}:${mode}:${type}.${name}`;
    if (this.resources.has(key)) return this.resources.get(key);
    const found = itemsOf(at(this.moduleOf(modules), 'resources')).find(
      (one) =>
        textOf(at(one, 'type')) === type &&
        textOf(at(one, 'name')) === name &&
        (textOf(at(one, 'mode')) ?? 'managed') === mode,
    );
    this.resources.set(key, found);
    return found;
  }

  private moduleOf(modules: readonly AddressStep[]): JsonNode | undefined {
    let found = this.root;
    for (const { name } of modules) found = at(found, 'module_calls', name, 'module');
    return found;
  }

  /** What an expression of a module refers to, through variables and outputs. */
  targetsOf(expression: JsonNode | undefined, modules: readonly AddressStep[]): readonly ReferenceTarget[] {
    const found: ReferenceTarget[] = [];
    this.follow(expression, modules, found, new Set());
    return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  }

  private follow(
    expression: JsonNode | undefined,
    modules: readonly AddressStep[],
    found: ReferenceTarget[],
    seen: Set<string>,
  ): void {
    for (const reference of longestOf(textsOf(at(expression, 'references')))) {
      const key = `${moduleAddress(modules)}:${reference}`;
      if (seen.has(key) || seen.size > MAX_HOPS) continue;
      seen.add(key);
      this.followReference(reference, modules, found, seen);
    }
  }

  private followReference(
    reference: string,
    modules: readonly AddressStep[],
    found: ReferenceTarget[],
    seen: Set<string>,
  ): void {
    const [first, second, ...rest] = stepsOf(reference) ?? [];
    if (first === undefined || second === undefined) return;
    if (first.name === 'var') {
      const call = modules.at(-1);
      const outer = modules.slice(0, -1);
      if (call !== undefined) {
        const argument = at(this.moduleOf(outer), 'module_calls', call.name, 'expressions', second.name);
        this.follow(argument, outer, found, seen);
      }
    } else if (first.name === 'module') {
      const inner = at(this.moduleOf(modules), 'module_calls', second.name, 'module');
      const [output] = rest;
      if (output === undefined) return;
      const returned = at(inner, 'outputs', output.name, 'expression');
      this.follow(returned, [...modules, second], found, seen);
    } else if (first.name === 'data' && rest[0] !== undefined) {
      found.push(targetIn(modules, `data.${second.name}.`, rest[0], rest.slice(1)));
    } else if (first.name.includes('_')) {
      found.push(targetIn(modules, `${first.name}.`, second, rest));
    }
  }

  /** True if the configuration writes the argument: directly, or in a block that stands there. */
  static isWritten(expressions: JsonNode | undefined, name: string): boolean {
    return memberNamed(expressions, name) !== undefined;
  }
}

function targetIn(
  modules: readonly AddressStep[],
  prefix: string,
  { name, index }: AddressStep,
  attributes: readonly AddressStep[],
): ReferenceTarget {
  const module = moduleAddress(modules);
  return {
    address: `${module === '' ? '' : `${module}.`}${prefix}${name}`,
    index,
    attributes: attributes.map((step) => step.name),
  };
}

/** Terraform lists `a.b.id` and, behind it, `a.b` again. */
function longestOf(references: readonly string[]): readonly string[] {
  return references.filter(
    (one) => !references.some((other) => other !== one && (other.startsWith(`${one}.`) || other.startsWith(`${one}[`))),
  );
}
