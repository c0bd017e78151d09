/** The modules that a module calls: where they are, their copies, and what they return. */
import type { Span } from '../../inputs/source-file.js';
import { originAt, withStep } from '../origins.js';
import type { UnresolvedModule } from '../resource.js';
import type { Member, UnknownValue, Value } from '../value.js';
import { scalarAt, unknown } from '../values.js';
import { type DescribedModule, describedModule } from './avm/described-module.js';
import { evaluateBody } from './bodies.js';
import { mapOf } from './collections.js';
import { type Configuration, type Declaration, keyName, plainText, spanOf } from './configuration.js';
import { evaluate } from './evaluator.js';
import { failure } from './failures.js';
import { ModuleInstance } from './module-instance.js';
import { isLocalSource, localFolder } from './module-sources.js';
import { providerName } from './providers.js';
import { type Copy, type Repetition, repetitionOf } from './repetition.js';
import type { TerraformResource } from './terraform-resource.js';

/** A module whose files are not in the repository. */
export interface UnresolvedTerraformModule extends UnresolvedModule {
  /** The version argument, as written. */
  readonly version: string | undefined;
}

/** Arguments that speak to Terraform, not to the module. */
export const META_ARGUMENTS: ReadonlySet<string> = new Set([
  'source',
  'version',
  'count',
  'for_each',
  'providers',
  'depends_on',
]);

interface CalledModule {
  readonly repetition: Repetition;
  /** By the suffix of the copy. */
  readonly instances: ReadonlyMap<string, ModuleInstance>;
  /** The copies of a module whose files are not at hand. Their arguments are left alone: outputs do not depend on all of them. */
  readonly missing: readonly Copy[];
  /** Set if what the module declares is known without its files. */
  readonly described?: DescribedModule;
}

/** What stands for a module that is called. */
interface AvailableModule {
  readonly configuration: Configuration;
  readonly described?: DescribedModule;
}

/** What a module and those it calls come to. */
export interface Collected {
  readonly resources: TerraformResource[];
  readonly unresolved: UnresolvedTerraformModule[];
  complete: boolean;
}

export class ModuleCalls {
  private readonly called = new Map<string, CalledModule>();
  private readonly atWork = new Set<string>();

  constructor(private readonly module: ModuleInstance) {}

  /** Adds the resources of this module and all that it calls. */
  collect(into: Collected): void {
    into.resources.push(...this.module.resources.all());
    if (!this.module.configuration.whole) into.complete = false;
    for (const declaration of this.module.configuration.modules.values()) {
      const { instances, missing, described } = this.expand(declaration);
      into.unresolved.push(...missing.map((copy) => this.unresolvedModule(declaration, copy)));
      for (const { calls } of instances.values()) {
        if (described === undefined) calls.collect(into);
        else addDescribed(described, calls, into);
      }
      if (described !== undefined) into.unresolved.push(...this.undescribed(declaration, described));
    }
    if (into.unresolved.length > 0) into.complete = false;
  }

  /** The copies of a described module that may deploy more than is described. */
  private undescribed(declaration: Declaration, described: DescribedModule): readonly UnresolvedTerraformModule[] {
    const { copies } = this.expand(declaration).repetition;
    const partial = copies.filter((copy) => !described.isWhole((name) => this.argument(declaration, copy, name)));
    return partial.map((copy) => this.unresolvedModule(declaration, copy));
  }

  /** `module.name`: an object of all outputs, or a list or map of those. */
  whole(name: string, span: Span): Value {
    const declaration = this.module.configuration.modules.get(name);
    if (declaration === undefined) return this.undeclared(name, span);
    const called = this.expand(declaration);
    return called.repetition.combine((copy) => this.outputsOf(declaration, called, copy, span));
  }

  /** `module.name.output` and `module.name["key"].output`, without evaluating any other output. */
  output(name: string, suffix: string | undefined, output: string, span: Span): Value | undefined {
    const declaration = this.module.configuration.modules.get(name);
    if (declaration === undefined) return this.undeclared(name, span);
    const { instances, repetition, described } = this.expand(declaration);
    const copy = repetition.copies.find((one) => one.suffix === (suffix ?? ''));
    // A copy that may not exist is read through the whole, which knows about the alternatives.
    if (copy === undefined || copy.condition !== true) return undefined;
    const instance = instances.get(copy.suffix);
    if (instance === undefined) return this.unresolvedOutput(declaration, copy, output, span);
    const value = instance.output(output, span);
    if (described !== undefined) {
      return value === undefined ? this.unresolvedOutput(declaration, copy, output, span) : described.value(value);
    }
    if (value !== undefined) return value;
    const message = `the module '${name}' has no output '${output}'`;
    if (instance.configuration.whole) {
      this.module.context.run.bag.report('unknown-symbol', `T${message.slice(1)}.`, span);
    }
    return failure(message, `${instance.call.address}.${output}`, originAt(span));
  }

  private undeclared(name: string, span: Span): UnknownValue {
    const message = `there is no module '${name}'`;
    if (this.module.configuration.whole) {
      this.module.context.run.bag.report('unknown-symbol', `T${message.slice(1)}.`, span);
    }
    return failure(message, this.module.address(`module.${name}`), originAt(span));
  }

  private outputsOf(declaration: Declaration, { instances, described }: CalledModule, copy: Copy, span: Span): Value {
    const instance = instances.get(copy.suffix);
    const unresolved = this.unresolvedOutput(declaration, copy, undefined, span);
    if (instance === undefined) return unresolved;
    const members: Member[] = [];
    let open = described === undefined ? undefined : unresolved;
    for (const name of instance.configuration.outputs.keys()) {
      const value = instance.isAtWork(name) ? undefined : instance.output(name, span);
      if (value !== undefined) members.push({ name, span, value: described?.value(value) ?? value });
      else open = unknown('unsupported', 'it depends on itself', `${instance.call.address}`, originAt(span));
    }
    return mapOf(members, originAt(span), open);
  }

  private unresolvedOutput(declaration: Declaration, copy: Copy, output: string | undefined, span: Span): UnknownValue {
    const address = `${this.module.address(`module.${declaration.name}`)}${copy.suffix}`;
    const message = `it comes from the module '${declaration.name}', whose content is not available`;
    return unknown('module', message, output === undefined ? address : `${address}.${output}`, originAt(span));
  }

  private expand(declaration: Declaration): CalledModule {
    const known = this.called.get(declaration.name);
    if (known !== undefined) return known;
    const address = this.module.address(`module.${declaration.name}`);
    if (this.atWork.has(declaration.name)) return this.cyclic(declaration, address);
    this.atWork.add(declaration.name);
    const repetition = repetitionOf(declaration.body, this.module.frame(declaration.span.source), address);
    const available = this.availableModule(declaration);
    const instances = new Map<string, ModuleInstance>();
    const missing: Copy[] = [];
    for (const copy of repetition.copies) {
      if (!this.module.context.run.countDeclared(declaration.headerSpan)) break;
      if (available === undefined) missing.push(copy);
      else instances.set(copy.suffix, this.instance(declaration, available, copy, address));
    }
    const made = {
      repetition,
      instances,
      missing,
      ...(available?.described === undefined ? {} : { described: available.described }),
    };
    this.atWork.delete(declaration.name);
    this.called.set(declaration.name, made);
    return made;
  }

  /** How often the module is called depends on what it returns. */
  private cyclic(declaration: Declaration, address: string): CalledModule {
    const span = declaration.headerSpan;
    this.module.context.run.bag.report('cycle', `'${address}' refers to itself.`, span);
    const combine = () => failure(`'${address}' refers to itself`, address, originAt(span));
    return { repetition: { copies: [], combine }, instances: new Map(), missing: [] };
  }

  private instance(
    declaration: Declaration,
    { configuration, described }: AvailableModule,
    copy: Copy,
    address: string,
  ): ModuleInstance {
    const given = (name: string) => this.argument(declaration, copy, name);
    const { call, context } = this.module;
    return new ModuleInstance(context, configuration, {
      address: `${address}${copy.suffix}`,
      caller: this.module,
      path: call.path === '' ? declaration.name : `${call.path}.${declaration.name}`,
      rootFolder: call.rootFolder,
      given: described === undefined ? given : (name) => described.given(name, given(name)),
      providers: providersOf(declaration),
      condition: call.condition === true ? copy.condition : call.condition,
      way: [...this.wayOf(declaration, copy), ...(described?.way ?? [])],
    });
  }

  private wayOf(declaration: Declaration, copy: Copy) {
    const step = { role: 'module' as const, span: declaration.headerSpan, name: declaration.name };
    return [...this.module.call.way, step, ...copy.way];
  }

  private argument(declaration: Declaration, copy: Copy, name: string): Value | undefined {
    const argument = META_ARGUMENTS.has(name) ? undefined : declaration.body.arguments.get(name);
    if (argument === undefined) return undefined;
    const { attribute, source } = argument;
    const value = evaluate(attribute.value, { ...this.module.frame(source), locals: copy.locals });
    return withStep(value, { role: 'argument', span: spanOf(source, attribute), name: `${declaration.name}.${name}` });
  }

  private unresolvedModule(declaration: Declaration, copy: Copy): UnresolvedTerraformModule {
    const { call } = this.module;
    const { body, span, headerSpan, name } = declaration;
    const frame = { ...this.module.frame(span.source), locals: copy.locals };
    return {
      address: this.module.uniqueAddress(`module.${name}${copy.suffix}`),
      name: scalarAt(name, headerSpan),
      reference: plainText(body.arguments.get('source')?.attribute.value) ?? '',
      version: plainText(body.arguments.get('version')?.attribute.value),
      arguments: evaluateBody(body, frame, span, META_ARGUMENTS),
      span,
      condition: call.condition === true ? copy.condition : call.condition,
      way: this.wayOf(declaration, copy),
    };
  }

  /** The module that is called; undefined, with a diagnostic, if it is not there, calls itself or nests too deep. */
  private availableModule(declaration: Declaration): AvailableModule | undefined {
    const { context, configuration } = this.module;
    const { bag } = context.run;
    const argument = declaration.body.arguments.get('source');
    const span = argument === undefined ? declaration.headerSpan : spanOf(argument.source, argument.attribute.value);
    const reference = plainText(argument?.attribute.value);
    const found = reference === undefined ? undefined : this.locate(declaration, reference, configuration.folder);
    const described =
      reference === undefined || found !== undefined ? undefined : describedModule(declaration, reference, this.module);
    if (described !== undefined) return { configuration: described.configuration, described };
    if (reference === undefined || found === undefined) {
      const what = reference === undefined ? 'has no literal source' : `'${reference}' is not in the repository`;
      bag.report('module-unresolved', `The module '${declaration.name}' ${what}; its resources are not checked.`, span);
      return undefined;
    }
    const module = context.library.configuration(found);
    if (module === undefined) {
      bag.report('module-not-found', `There is no Terraform module in '${found || '.'}'.`, span);
      return undefined;
    }
    const { folders } = this;
    if (folders.includes(found)) {
      bag.report('cycle', `The module in '${found || '.'}' calls itself.`, span);
      return undefined;
    }
    if (folders.length <= context.limits.moduleDepth) return { configuration: module };
    bag.report('module-too-deep', `Modules nest deeper than ${context.limits.moduleDepth} levels.`, span);
    return undefined;
  }

  /** The folders of this module and those that call it. */
  private get folders(): readonly string[] {
    const folders: string[] = [];
    for (let at: ModuleInstance | undefined = this.module; at !== undefined; at = at.call.caller) {
      folders.push(at.configuration.folder);
    }
    return folders;
  }

  /** The folder of a module in the repository; undefined if it lies elsewhere. */
  private locate(declaration: Declaration, reference: string, folder: string): string | undefined {
    if (isLocalSource(reference)) return localFolder(folder, reference);
    const { call, context } = this.module;
    const manifest = context.library.manifest(call.rootFolder);
    const directory = manifest.get(call.path === '' ? declaration.name : `${call.path}.${declaration.name}`);
    const found = directory === undefined ? undefined : localFolder(call.rootFolder, directory);
    return found !== undefined && context.library.configuration(found) !== undefined ? found : undefined;
  }
}

/** Adds what a described module declares, as its call does. */
function addDescribed(described: DescribedModule, calls: ModuleCalls, into: Collected): void {
  const made: Collected = { resources: [], unresolved: [], complete: true };
  calls.collect(made);
  into.resources.push(...described.resources(made.resources));
  into.unresolved.push(...described.unresolved(made.unresolved));
  if (!made.complete) into.complete = false;
}

/** `providers = { azurerm = azurerm.west }`. */
function providersOf({ body }: Declaration): ReadonlyMap<string, string> {
  const value = body.arguments.get('providers')?.attribute.value;
  if (value?.kind !== 'object') return new Map();
  return new Map(
    value.items.flatMap(({ key, value: given }) => {
      const name = key.kind === 'identifier' ? key.name : (providerName(key) ?? keyName(key));
      const target = providerName(given);
      return name === undefined || target === undefined ? [] : [[name, target] as const];
    }),
  );
}
