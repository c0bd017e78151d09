/** The root module that a plan was made of, if it is in the repository, evaluated with the variables of the plan. */
import { DiagnosticBag, type DiagnosticCode } from '../../../inputs/diagnostic.js';
import type { Span } from '../../../inputs/source-file.js';
import type { RunContext } from '../../run-context.js';
import type { Value } from '../../value.js';
import { textOf } from '../../values.js';
import { identityOf } from '../azurerm/index.js';
import { type Configuration, resourceKey } from '../configuration.js';
import { TerraformContext } from '../context.js';
import { collectedRoot, rootModule, sameFolder } from '../evaluate.js';
import { folderOf } from '../library.js';
import type { UnresolvedTerraformModule } from '../module-calls.js';
import type { ModuleInstance } from '../module-instance.js';
import type { TerraformResource } from '../terraform-resource.js';
import { automaticFiles, environmentFiles, valuesOf } from '../variable-files.js';
import { addressText, declarationPath, type PlanAddress, parseAddress } from './addresses.js';
import type { PlanConfiguration } from './configuration.js';
import type { PlanDocument } from './document.js';
import { spanIn } from './nodes.js';
import { givenVariables } from './variables.js';

/** What the source says of a planned resource. */
export interface SourceResource {
  readonly resource: TerraformResource;
  /** False if the source does not say which copy this is. */
  readonly isExact: boolean;
}

export class PlanSource {
  private readonly byAddress = new Map<string, TerraformResource>();
  private readonly byDeclaration = new Map<string, TerraformResource>();
  private readonly locked = new Map<string, string>();
  /** Calls of modules that are not at hand, without indexes and keys. */
  private readonly unresolved: ReadonlyMap<string, Span>;

  constructor(
    /** The folder of the root module. */
    readonly folder: string,
    resources: readonly TerraformResource[],
    unresolved: readonly UnresolvedTerraformModule[],
  ) {
    this.unresolved = new Map(
      unresolved.map(({ address, span }) => [
        this.planned(address).replace(/\["(?:[^"\\]|\\.)*"\]|\[[^\]]*\]/g, ''),
        span,
      ]),
    );
    for (const resource of resources) {
      const { source, locked } = resource.provider;
      if (locked !== undefined) this.locked.set(source, locked);
      const address = parseAddress(this.planned(resource.address));
      if (address === undefined) continue;
      this.byAddress.set(addressText(address), resource);
      const declaration = declarationPath(address);
      if (!this.byDeclaration.has(declaration)) this.byDeclaration.set(declaration, resource);
    }
  }

  /** What a plan calls the resource of this address: without the folder of its root module. */
  planned(address: string): string {
    const prefix = `${this.folder}:`;
    return address.startsWith(prefix) ? address.slice(prefix.length) : address;
  }

  /** Undefined if the source does not declare it, or in a module that is not at hand. */
  find(address: PlanAddress): SourceResource | undefined {
    const same = this.byAddress.get(addressText(address));
    if (same !== undefined) return { resource: same, isExact: true };
    const other = this.byDeclaration.get(declarationPath(address));
    return other === undefined ? undefined : { resource: other, isExact: false };
  }

  /** The call of the module that is not at hand and declares the resource: its first line. */
  callOf(address: PlanAddress): Span | undefined {
    const paths = address.modules.map((_, at) =>
      address.modules
        .slice(0, at + 1)
        .map(({ name }) => `module.${name}`)
        .join('.'),
    );
    const found = paths.flatMap((path) => this.unresolved.get(path) ?? [])[0];
    if (found === undefined) return undefined;
    const { source, start, end } = found;
    const brace = source.text.indexOf('{', start);
    const header = brace < 0 || brace >= end ? end : brace;
    return { source, start, end: start + source.text.slice(start, header).trimEnd().length };
  }

  /** The version of a provider that the lock file names. */
  lockedVersion(source: string): string | undefined {
    return this.locked.get(source);
  }
}

/** The root module of a plan. */
export interface PlanRoot {
  readonly folder: string;
  /** Variable files that the plan may have been made with. */
  readonly environmentFiles: readonly string[];
}

/** Budgets that end an evaluation early: what then stays unknown has to be told. */
const BUDGETS: ReadonlySet<DiagnosticCode> = new Set(['out-of-time', 'too-many-nodes']);

/** Finds and evaluates the sources of plans. What is wrong with them is told where they are evaluated for themselves. */
export class PlanSources {
  private readonly bag = new DiagnosticBag();
  private readonly context: TerraformContext;

  constructor(private readonly run: RunContext) {
    this.context = new TerraformContext(run.beside(this.bag), identityOf);
  }

  /** The source of a plan; undefined if there is no module. */
  sourceIn(root: PlanRoot, document: PlanDocument, configuration: PlanConfiguration): PlanSource | undefined {
    const source = this.evaluate(root, document, configuration);
    for (const item of this.bag.all) if (BUDGETS.has(item.code)) this.run.bag.add(item);
    this.run.secrets.addAll(this.context.run.secrets);
    return source;
  }

  /** The root module that a plan is of; undefined if it is not in the repository, or cannot be told from others. */
  rootOf(path: string, names: ReadonlySet<string>): PlanRoot | undefined {
    const folder = this.folderOf(path, names);
    if (folder === undefined) return undefined;
    return { folder, environmentFiles: environmentFiles([folder], this.context).get(folder) ?? [] };
  }

  /**
   * The folder that the configuration names the plan for; the plan's own, if it declares most of what the plan's root module
   * does; else the only one that declares all of it. Undefined if that is none, or several.
   *
   * @param names what the plan's root module declares: `azurerm_subnet.this`, `module.ml`
   */
  private folderOf(path: string, names: ReadonlySet<string>): string | undefined {
    const { library } = this.context;
    const entry = this.run.options.entryPoints?.find(({ parameters }) => parameters.includes(path));
    const named = entry && library.folders.find((folder) => sameFolder(entry.path, folder));
    if (named !== undefined) return named;
    if (names.size === 0) return undefined;
    const own = folderOf(path);
    const ownConfiguration = library.configuration(own);
    if (ownConfiguration !== undefined && declaredOf(names, ownConfiguration) * 2 > names.size) return own;
    const fitting = library.folders.filter((folder) => {
      const found = library.configuration(folder);
      return found !== undefined && declaredOf(names, found) === names.size;
    });
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  private evaluate(
    { folder, environmentFiles: files }: PlanRoot,
    document: PlanDocument,
    configuration: PlanConfiguration,
  ): PlanSource | undefined {
    const { context } = this;
    context.run.beginEntryPoint();
    const planned = givenVariables(document, configuration);
    const place = spanIn(document.source, document.root);
    const root = rootModule(folder, this.originals(folder, files, planned, place), context);
    if (root === undefined) return undefined;
    const { resources, unresolvedModules } = collectedRoot(root, document.source.path);
    return new PlanSource(folder, resources, unresolvedModules);
  }

  /**
   * The variables of the plan as they are written: in the files that Terraform reads by itself, else in an environment file
   * that agrees with the plan, else as a default, which nothing has to give. What is written nowhere comes from the plan.
   */
  private originals(
    folder: string,
    environments: readonly string[],
    planned: ReadonlyMap<string, Value>,
    place: Span,
  ): (name: string) => Value | undefined {
    const { context } = this;
    const textIn = (root: ModuleInstance | undefined, name: string) => root && textOf(root.variable(name, place));
    const wanted = rootModule(folder, (name) => planned.get(name), context);
    const automatic = automaticFiles(folder, context);
    const sets = [[], ...environments.map((file) => [file])].map((files) => {
      const values = valuesOf([...automatic, ...files], folder, context);
      return { values, root: rootModule(folder, (name) => values.get(name), context) };
    });
    return (name) => {
      const value = planned.get(name);
      if (value === undefined) return undefined;
      const text = textIn(wanted, name);
      const same = sets.find(({ root }) => textIn(root, name) === text);
      return same === undefined ? value : same.values.get(name);
    };
  }
}

/** How many of these a module declares. */
function declaredOf(names: ReadonlySet<string>, { resources, modules }: Configuration): number {
  return [...names].filter((name) => {
    if (name.startsWith('module.')) return modules.has(name.slice('module.'.length));
    const [mode, type, label] = name.startsWith('data.') ? name.split('.') : ['managed', ...name.split('.')];
    return resources.has(resourceKey(mode === 'data' ? 'data' : 'managed', type ?? '', label ?? ''));
  }).length;
}
