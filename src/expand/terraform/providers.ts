/** Which provider a resource belongs to, its version as far as it is written down, and its configuration. */
import type { Expression } from '../../syntax/terraform/nodes.js';
import type { ObjectValue } from '../value.js';
import { evaluateBody } from './bodies.js';
import { type Configuration, plainText } from './configuration.js';
import { pathIn, type TerraformLibrary } from './library.js';
import type { ModuleInstance } from './module-instance.js';
import { calledFolders } from './module-sources.js';
import type { ProviderRequirement } from './terraform-resource.js';

const SKIPPED: ReadonlySet<string> = new Set(['alias', 'version']);

export class ProviderConfigurations {
  private readonly requirements = new Map<string, ProviderRequirement>();
  private readonly configurations = new Map<string, ObjectValue | undefined>();

  constructor(private readonly module: ModuleInstance) {}

  /** What is known of the provider of a resource type, or of the one that its `provider` argument names. */
  requirementFor(type: string, written: Expression | undefined): ProviderRequirement {
    const key = (written && providerName(written)) ?? type.split('_')[0] ?? type;
    const known = this.requirements.get(key);
    if (known !== undefined) return known;
    const made = this.requirement(key);
    this.requirements.set(key, made);
    return made;
  }

  private requirement(key: string): ProviderRequirement {
    const [name = key] = key.split('.');
    const source = this.sourceOf(name);
    const locked = this.lockedVersion(source);
    const { context, call } = this.module;
    const constraint = [...constraintsOn(source, call.rootFolder, context.library)].join(', ');
    const configuration = this.configuration(key);
    return {
      source,
      ...(locked === undefined ? {} : { locked }),
      ...(constraint === '' ? {} : { constraint }),
      ...(configuration === undefined ? {} : { configuration }),
    };
  }

  /** What the module says a provider's name stands for, else what its caller says. */
  private sourceOf(name: string): string {
    for (let module: ModuleInstance | undefined = this.module; module !== undefined; module = module.call.caller) {
      const written = module.configuration.requiredProviders.get(name)?.source;
      if (written !== undefined) return written;
    }
    return `hashicorp/${name}`;
  }

  /** The version that `.terraform.lock.hcl` in the folder of the root module names. */
  private lockedVersion(source: string): string | undefined {
    const { context, call } = this.module;
    const lock = context.library.file(pathIn(call.rootFolder, '.terraform.lock.hcl'));
    const block = lock?.body.blocks.find(
      (one) => one.type.name === 'provider' && isProvider(one.labels[0]?.value ?? '', source),
    );
    return plainText(block?.body.attributes.find((attribute) => attribute.name.name === 'version')?.value);
  }

  /** The arguments of the provider block; a module without one gets its caller's. */
  configuration(key: string): ObjectValue | undefined {
    if (!this.configurations.has(key)) this.configurations.set(key, this.evaluate(key));
    return this.configurations.get(key);
  }

  private evaluate(key: string): ObjectValue | undefined {
    const declared = this.module.configuration.providers.get(key);
    if (declared !== undefined) {
      return evaluateBody(declared.body, this.module.frame(declared.span.source), declared.span, SKIPPED);
    }
    const { caller, providers } = this.module.call;
    return caller?.providers.configuration(providers.get(key) ?? key);
  }
}

/** `azurerm` or `azurerm.west`. */
export function providerName(expression: Expression): string | undefined {
  if (expression.kind === 'name') return expression.name;
  if (expression.kind === 'property-access' && expression.object.kind === 'name') {
    return `${expression.object.name}.${expression.name.name}`;
  }
  return plainText(expression);
}

/** What all modules of a root together ask of a provider's version: Terraform picks one release for all of them. */
function constraintsOn(source: string, rootFolder: string, library: TerraformLibrary): ReadonlySet<string> {
  return library.constraintsOn(source, rootFolder, () => collectConstraints(source, rootFolder, library));
}

function collectConstraints(source: string, rootFolder: string, library: TerraformLibrary): ReadonlySet<string> {
  const found = new Set<string>();
  const folders = new Set([rootFolder]);
  for (const folder of folders) {
    const configuration = library.configuration(folder);
    if (configuration === undefined) continue;
    for (const called of calledFolders(configuration)) folders.add(called);
    for (const constraint of constraintsIn(configuration, source)) found.add(constraint);
  }
  return found;
}

/** What one module asks of a provider's version, in `required_providers` or, as before Terraform 0.13, where it sets it up. */
function constraintsIn({ requiredProviders, providers }: Configuration, source: string): readonly string[] {
  const isMeant = (name: string) => isProvider(requiredProviders.get(name)?.source ?? `hashicorp/${name}`, source);
  const required = [...requiredProviders].flatMap(([name, { constraint }]) => (isMeant(name) ? [constraint] : []));
  const written = [...providers].flatMap(([key, { body }]) =>
    isMeant(key.split('.')[0] ?? key) ? [plainText(body.arguments.get('version')?.attribute.value)] : [],
  );
  return [...required, ...written].filter((one) => one !== undefined);
}

/** True if an address names the provider, with its registry or without. */
function isProvider(address: string, source: string): boolean {
  const short = (one: string) => one.toLowerCase().split('/').slice(-2).join('/');
  return short(address) === short(source);
}
