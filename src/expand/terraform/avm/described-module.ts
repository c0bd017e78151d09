/** A call of a known module: the configuration that stands for it, and what is made of what that gives. */
import type { DiagnosticBag } from '../../../inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../../inputs/limits.js';
import { SourceFile } from '../../../inputs/source-file.js';
import type { Body } from '../../../syntax/terraform/nodes.js';
import { parseTerraform } from '../../../syntax/terraform/parser.js';
import { originAt } from '../../origins.js';
import type { Step, UnknownValue, Value } from '../../value.js';
import { isNull, unknown } from '../../values.js';
import type { ProviderDeclaration } from '../configuration.js';
import { type Configuration, configurationOf, type Declaration, plainText, spanOf } from '../configuration.js';
import { META_ARGUMENTS, type UnresolvedTerraformModule } from '../module-calls.js';
import type { ModuleInstance } from '../module-instance.js';
import type { TerraformResource } from '../terraform-resource.js';
import { knownModules } from './index.js';
import type { Description, Expression, KnownModule } from './known-module.js';
import { moduleText } from './module-text.js';
import { opened } from './openness.js';
import { type PossibleReleases, possibleReleases, type Release } from './release.js';
import { Relocation } from './relocation.js';
import { publishedModule } from './source.js';

/** The module that a call means, if it is a known one in a release that was read. */
export function describedModule(
  declaration: Declaration,
  reference: string,
  caller: ModuleInstance,
): DescribedModule | undefined {
  const published = publishedModule(reference);
  const module = published === undefined ? undefined : knownModules().get(published.name);
  if (module === undefined || published === undefined) return undefined;
  const version = published.version ?? plainText(declaration.body.arguments.get('version')?.attribute.value);
  const possible = possibleReleases(module.releases, version);
  return possible === undefined ? undefined : new DescribedModule(module, possible, declaration, caller);
}

/** The input that says with which API versions resources are made; nothing else in a call changes them. */
const API_VERSIONS = 'resource_types';

export class DescribedModule {
  readonly configuration: Configuration;
  /** What the call adds to the way of all that the module makes: the release, if it was assumed. */
  readonly way: readonly Step[];
  private readonly bag: DiagnosticBag;
  private readonly release: Release;
  private readonly description: Description;
  private readonly relocation: Relocation;
  /** Why nothing that is not given can be known: the call has arguments that nobody knows the meaning of. */
  private readonly doubt: UnknownValue | undefined;

  constructor(
    private readonly module: KnownModule,
    private readonly possible: PossibleReleases,
    private readonly declaration: Declaration,
    caller: ModuleInstance,
  ) {
    this.release = assumedRelease(module, possible, declaration);
    const { text, body } = textOf(module, this.release);
    const source = new SourceFile(this.title, text);
    const { headerSpan, span } = declaration;
    this.description = descriptionOf(module, this.release);
    this.bag = caller.context.run.bag;
    this.bag.standsAt(source, headerSpan);
    const read = configurationOf('', [{ path: source.path, source, body, whole: true }], true, this.bag);
    this.configuration = { ...read, requiredProviders: requirements(this.description, caller) };
    this.relocation = new Relocation({
      from: source,
      call: span,
      header: headerSpan,
      title: this.title,
      inputs: read.variables,
    });
    this.way = this.assumption();
    this.doubt = this.doubtAbout(this.strangers[0]);
  }

  /** `Azure/avm-res-storage-storageaccount/azurerm 0.6.4`. */
  get title(): string {
    return `Azure/${this.module.name}/azurerm ${this.release.name}`;
  }

  /**
   * False, with a diagnostic for each reason, if the module may deploy more than is described: it is given something that
   * the release is not known to take, or something whose resources are not described.
   */
  isWhole(argument: (name: string) => Value | undefined): boolean {
    for (const name of this.strangers) this.report(name, `${this.title} is not known to take '${name}'`);
    const undescribed = (this.description.undescribed ?? []).filter((name) => isSet(argument(name)));
    for (const name of undescribed) this.report(name, `What ${this.title} deploys for '${name}' is not described`);
    return this.strangers.length === 0 && undescribed.length === 0;
  }

  /** What an input is given. */
  given(input: string, argument: Value | undefined): Value | undefined {
    return argument ?? (this.isSettled(input) ? undefined : this.doubt);
  }

  /**
   * True for inputs that fall back on their defaults even in doubt: those that say what there is and how often. That there
   * may be more is said by the doubt itself; null says nothing.
   */
  private isSettled(input: string): boolean {
    if (input === API_VERSIONS) return true;
    const { inputs, resources, modules = {} } = this.description;
    const otherwise = inputs[input]?.default;
    if (otherwise === undefined || otherwise === 'null') return false;
    const repeated = [...Object.values(resources), ...Object.values(modules)];
    return repeated.some(({ count = '', forEach = '' }) => mentions(count, input) || mentions(forEach, input));
  }

  /** The resources as the call declares them. */
  resources(made: readonly TerraformResource[]): readonly TerraformResource[] {
    return made.map((resource) => {
      const moved = this.relocation.resource(resource);
      return this.doubt === undefined ? moved : opened(moved, this.doubt);
    });
  }

  value(made: Value): Value {
    return this.relocation.value(made);
  }

  /** The modules that it calls and that are not known. */
  unresolved(made: readonly UnresolvedTerraformModule[]): readonly UnresolvedTerraformModule[] {
    return made.map((module) => this.relocation.module(module));
  }

  private report(argument: string, what: string): void {
    const { name, body, headerSpan } = this.declaration;
    const written = body.arguments.get(argument);
    const span = written === undefined ? headerSpan : spanOf(written.source, written.attribute);
    const sentence = `${what}, so what the module '${name}' does with it is not checked.`;
    this.bag.report('module-unresolved', sentence, span);
  }

  /** Arguments that the release is not known to take. */
  private get strangers(): readonly string[] {
    return strangersTo(this.description, this.declaration);
  }

  private assumption(): readonly Step[] {
    const { possible, declaration, module, release } = this;
    if (possible.isNamed) return [];
    const version = declaration.body.arguments.get('version');
    const span = version === undefined ? declaration.headerSpan : spanOf(version.source, version.attribute);
    const [newest] = possible.releases;
    const which = newest === release ? possible.which : `${possible.which} that takes these arguments`;
    const assumed = `the newest release ${which}, ${release.name}`;
    return [{ role: 'default', span, name: `the version of module Azure/${module.name}/azurerm: ${assumed}` }];
  }

  private doubtAbout(input: string | undefined): UnknownValue | undefined {
    const argument = input === undefined ? undefined : this.declaration.body.arguments.get(input);
    if (argument === undefined) return undefined;
    const message = `it is not known what '${input}' does in the module '${this.declaration.name}'`;
    const span = spanOf(argument.source, argument.attribute);
    return unknown('module', message, `module.${this.declaration.name}.${input}`, originAt(span));
  }
}

/** The newest release that takes what the call gives, if there is one; else the newest of all that are possible. */
function assumedRelease(module: KnownModule, { releases }: PossibleReleases, declaration: Declaration): Release {
  const [newest] = releases;
  const fitting = releases.find((release) => {
    const description = descriptionOf(module, release);
    return strangersTo(description, declaration).length === 0 && hasRequired(description, declaration);
  });
  const found = fitting ?? newest;
  if (found === undefined) throw new RangeError(`no release of ${module.name}`);
  return found;
}

/** Arguments of the call that the description does not know. */
function strangersTo(
  { inputs, ignored = [], undescribed = [] }: Description,
  { body }: Declaration,
): readonly string[] {
  const known = new Set([...META_ARGUMENTS, ...Object.keys(inputs), ...ignored, ...undescribed]);
  return [...body.arguments.keys()].filter((name) => !known.has(name));
}

function hasRequired({ inputs }: Description, { body }: Declaration): boolean {
  return Object.entries(inputs).every(([name, input]) => input.default !== undefined || body.arguments.has(name));
}

function mentions(expression: Expression, input: string): boolean {
  return new RegExp(`\\bvar\\.${input}\\b`).test(expression);
}

/** True unless the argument is certain to be null, false or empty. */
function isSet(argument: Value | undefined): boolean {
  if (argument === undefined || isNull(argument)) return false;
  if (argument.kind === 'scalar') return argument.value !== false && argument.value !== '';
  if (argument.kind === 'object') return argument.members.size > 0 || argument.open !== undefined;
  return argument.kind !== 'array' || argument.items.length > 0 || argument.open !== undefined;
}

/** Made at the first call that may mean the release. */
const descriptions = new Map<string, Description>();

function descriptionOf(module: KnownModule, release: Release): Description {
  return made(descriptions, module, release, () => module.describe(release));
}

interface ReadText {
  readonly text: string;
  readonly body: Body;
}

/** Made at the first call that means the release. */
const texts = new Map<string, ReadText>();

function textOf(module: KnownModule, release: Release): ReadText {
  return made(texts, module, release, () => {
    const text = moduleText(descriptionOf(module, release));
    return { text, body: parseTerraform(new SourceFile(module.name, text), DEFAULT_LIMITS).body };
  });
}

function made<Made>(known: Map<string, Made>, module: KnownModule, release: Release, make: () => Made): Made {
  const key = `${module.name} ${release.name}`;
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** Of the azurerm provider that fits both the module and its caller. */
function requirements({ azurerm }: Description, caller: ModuleInstance): ReadonlyMap<string, ProviderDeclaration> {
  const { source, constraint } = caller.providers.requirementFor('azurerm', undefined);
  const bounds = [constraint, azurerm].filter((bound) => bound !== undefined);
  return new Map([['azurerm', { source, constraint: bounds.length === 0 ? undefined : bounds.join(', ') }]]);
}
