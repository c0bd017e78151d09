/** Terraform configuration to resources: each root module, once for each of its environments. */
import { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { RunContext } from '../run-context.js';
import type { Value } from '../value.js';
import { TerraformContext } from './context.js';
import { folderOf, isVariableFile } from './library.js';
import type { Collected, UnresolvedTerraformModule } from './module-calls.js';
import { ModuleInstance } from './module-instance.js';
import { calledFolders } from './module-sources.js';
import type { IdentityOf, TerraformResource } from './terraform-resource.js';
import { automaticFiles, environmentFiles, partsOfEnvironments, valuesOf } from './variable-files.js';

export type { UnresolvedTerraformModule } from './module-calls.js';

/** A root module evaluated with one set of variables. */
export interface TerraformRoot {
  /** Its folder in the repository; the repository's own is the empty text. */
  readonly folder: string;
  /** The path of the variable file, or the folder of several; undefined with defaults and the files that Terraform reads by itself. */
  readonly environment: string | undefined;
  readonly resources: readonly TerraformResource[];
  readonly unresolvedModules: readonly UnresolvedTerraformModule[];
  /** False if anything that could have declared more resources stayed unread. */
  readonly complete: boolean;
}

/** A root module with parameters, to be evaluated when it has to be. */
export interface RootEvaluation {
  /** Its folder, and the variable files it is evaluated with. */
  readonly what: readonly string[];
  /** Each of the variable files by itself, or all together; never throws. */
  readonly evaluate: () => readonly TerraformRoot[];
}

/** What all root modules in scope would deploy. Never throws; what cannot be read or evaluated is a diagnostic. */
export function evaluateTerraform(run: RunContext, identityOf: IdentityOf): readonly TerraformRoot[] {
  return rootEvaluations(run, identityOf).flatMap(({ evaluate }) => evaluate());
}

/** The root modules in scope with each of their environments. */
export function rootEvaluations(run: RunContext, identityOf: IdentityOf): readonly RootEvaluation[] {
  const context = new TerraformContext(run, identityOf);
  const roots = rootModules(context);
  const environments = environmentFiles(roots, context);
  return roots.flatMap((folder): readonly RootEvaluation[] => {
    const files = environmentsOf(folder, environments, context);
    if (files === undefined) {
      return [{ what: [folder], evaluate: () => arrayOf(evaluateRoot(folder, undefined, [], context)) }];
    }
    return partsOfEnvironments(files, folder, context).map((parts) => ({
      what: [folder, ...parts],
      evaluate: () => evaluateParts(folder, parts, context),
    }));
  });
}

function arrayOf<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

/** Each file by itself; files that are not enough by themselves, together. */
function evaluateParts(folder: string, parts: readonly string[], context: TerraformContext): readonly TerraformRoot[] {
  const trials = parts.map((path) => {
    const bag = new DiagnosticBag();
    return { bag, root: evaluateRoot(folder, path, [path], context.reportingTo(bag)) };
  });
  const enough =
    parts.length === 1 || trials.every(({ bag }) => !bag.all.some(({ code }) => code === 'evaluation-error'));
  for (const { bag } of trials) {
    for (const item of bag.all) if (enough || item.code !== 'evaluation-error') context.run.bag.add(item);
  }
  if (enough) return trials.flatMap(({ root }) => root ?? []);
  const [first = ''] = parts;
  return arrayOf(evaluateRoot(folder, folderOf(first), parts, context));
}

/**
 * The environment files of a root, or undefined if there are none; those of the configuration's entry points instead, if it
 * names them. Plans named there are evaluations of the root too, by their own form: then there is none without a file.
 */
function environmentsOf(
  folder: string,
  found: ReadonlyMap<string, readonly string[]>,
  { run }: TerraformContext,
): readonly string[] | undefined {
  const entry = run.options.entryPoints?.find(({ path }) => sameFolder(path, folder));
  const named = entry?.parameters ?? found.get(folder) ?? [];
  return named.length === 0 ? undefined : named.filter((path) => isVariableFile(path) || !/\.json$/i.test(path));
}

/** A root module is named by its folder or by a file in it. */
export function sameFolder(path: string, folder: string): boolean {
  const trimmed = path.replace(/^\.\//, '').replace(/\/$/, '');
  return (
    trimmed === folder ||
    trimmed.replace(/\/?[^/]+\.(?:tf|tofu)(?:\.json)?$/, '') === folder ||
    (folder === '' && path === '.')
  );
}

function evaluateRoot(
  folder: string,
  environment: string | undefined,
  variableFiles: readonly string[],
  context: TerraformContext,
): TerraformRoot | undefined {
  if (context.library.configuration(folder) === undefined) return undefined;
  context.run.beginEntryPoint();
  const files = [...automaticFiles(folder, context), ...variableFiles];
  const values = valuesOf(files, folder, context);
  const root = rootModule(folder, (name) => values.get(name), context);
  return root === undefined ? undefined : collectedRoot(root, environment);
}

/** The root module of a folder, given values for its variables; undefined if there is no module. */
export function rootModule(
  folder: string,
  given: (name: string) => Value | undefined,
  context: TerraformContext,
): ModuleInstance | undefined {
  const configuration = context.library.configuration(folder);
  if (configuration === undefined) return undefined;
  return new ModuleInstance(context, configuration, {
    address: '',
    caller: undefined,
    path: '',
    rootFolder: folder,
    given,
    providers: new Map(),
    condition: true,
    way: [],
  });
}

/** All that a root module declares, with the modules it calls. */
export function collectedRoot(root: ModuleInstance, environment: string | undefined): TerraformRoot {
  const collected: Collected = { resources: [], unresolved: [], complete: true };
  root.calls.collect(collected);
  const { resources, unresolved, complete } = collected;
  return { folder: root.rootFolder, environment, resources, unresolvedModules: unresolved, complete };
}

/** Folders whose module no other folder calls, or those that the configuration names; of a ring of modules the first. */
function rootModules(context: TerraformContext): readonly string[] {
  const { folders } = context.library;
  const { entryPoints } = context.run.options;
  if (entryPoints !== undefined) {
    return folders.filter((folder) => entryPoints.some(({ path }) => sameFolder(path, folder)));
  }
  const calls = new Map(folders.map((folder) => [folder, calledFolders(context.library.configuration(folder))]));
  const called = new Set([...calls.values()].flat());
  const roots = folders.filter((folder) => !called.has(folder));
  const reached = new Set<string>();
  for (const root of roots) reach(root, calls, reached);
  for (const folder of folders) {
    if (reached.has(folder)) continue;
    roots.push(folder);
    reach(folder, calls, reached);
  }
  return roots.sort();
}

function reach(from: string, calls: ReadonlyMap<string, readonly string[]>, reached: Set<string>): void {
  const waiting = [from];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (reached.has(folder)) continue;
    reached.add(folder);
    waiting.push(...(calls.get(folder) ?? []));
  }
}
