/** Which provider a resource belongs to, its version as far as it is written down, and its configuration. */
import type { Expression } from '../../syntax/terraform/nodes.js';
import type { ObjectValue } from '../value.js';
import { evaluateBody } from './bodies.js';
import { plainText } from './configuration.js';
import { pathIn } from './library.js';
import type { ModuleInstance } from './module-instance.js';
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
    const declared = this.declaration(name);
    const source = declared.source ?? `hashicorp/${name}`;
    const locked = this.lockedVersion(source);
    const configuration = this.configuration(key);
    return {
      source,
      ...(locked === undefined ? {} : { locked }),
      ...(declared.constraint === undefined ? {} : { constraint: declared.constraint }),
      ...(configuration === undefined ? {} : { configuration }),
    };
  }

  /** What the module requires; a version that it leaves open is the caller's. */
  private declaration(name: string): { source: string | undefined; constraint: string | undefined } {
    let source: string | undefined;
    let constraint: string | undefined;
    for (let module: ModuleInstance | undefined = this.module; module !== undefined; module = module.call.caller) {
      const declared = module.configuration.requiredProviders.get(name);
      source ??= declared?.source;
      constraint ??= declared?.constraint;
    }
    return { source, constraint };
  }

  /** The version that `.terraform.lock.hcl` in the folder of the root module names. */
  private lockedVersion(source: string): string | undefined {
    const { context, call } = this.module;
    const lock = context.library.file(pathIn(call.rootFolder, '.terraform.lock.hcl'));
    const block = lock?.body.blocks.find((one) => {
      const address = one.labels[0]?.value.toLowerCase() ?? '';
      return one.type.name === 'provider' && address.split('/').slice(-2).join('/') === source.toLowerCase();
    });
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
