/** Variable files: which root module each is for, and the values it gives. */
import { withStep } from '../origins.js';
import type { Value } from '../value.js';
import { spanOf } from './configuration.js';
import type { TerraformContext } from './context.js';
import { evaluate, type Frame, type Scope } from './evaluator.js';
import { folderOf, isVariableFile, type TerraformFile } from './library.js';

/** Files that Terraform reads by itself, in its order: `terraform.tfvars` first, then `*.auto.tfvars` by name. */
export function automaticFiles(folder: string, context: TerraformContext): readonly string[] {
  const own = context.library.variableFilesIn(folder);
  const rank = (path: string) => (isAutomatic(path) && /(?:^|\/)terraform\.tfvars(?:\.json)?$/.test(path) ? 0 : 1);
  return own.filter(isAutomatic).sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
}

function isAutomatic(path: string): boolean {
  return /(?:^|\/)terraform\.tfvars(?:\.json)?$/.test(path) || /\.auto\.tfvars(?:\.json)?$/.test(path);
}

/** The environment files of each root module: other variable files in its folder and in folders below without modules. */
export function environmentFiles(
  roots: readonly string[],
  context: TerraformContext,
): ReadonlyMap<string, readonly string[]> {
  const { run, library } = context;
  const given = run.options.parameterFiles.filter(isVariableFile);
  const files = given.length > 0 ? given : library.variableFiles;
  const folders = new Set(library.folders);
  const byRoot = new Map<string, string[]>();
  const add = (root: string, path: string) => byRoot.set(root, [...(byRoot.get(root) ?? []), path]);
  for (const path of files) {
    const owner = ownerOf(path, folders, context);
    if (given.length === 0 && isAutomatic(path) && owner === folderOf(path)) continue;
    const targets = owner !== undefined && roots.includes(owner) ? [owner] : targetsByName(path, roots, context, given);
    if (targets.length === 0 && (owner === undefined || given.length > 0)) {
      run.bag.report('orphan-parameter-file', 'No Terraform root module belongs to this variable file.', path);
    }
    for (const target of targets) add(target, path);
  }
  return byRoot;
}

/**
 * The files of each environment. Files beside each other in a folder without a module that set no variable twice may be parts
 * of one: whoever evaluates them finds out whether each is enough by itself.
 */
export function partsOfEnvironments(
  files: readonly string[],
  root: string,
  context: TerraformContext,
): readonly (readonly string[])[] {
  if (context.run.options.parameterFiles.length > 0) return files.map((path) => [path]);
  const byFolder = new Map<string, string[]>();
  for (const path of files) byFolder.set(folderOf(path), [...(byFolder.get(folderOf(path)) ?? []), path]);
  return [...byFolder].flatMap(([folder, paths]) => {
    const names = paths.flatMap((path) => variablesSetBy(path, context));
    const apart = folder !== root && new Set(names).size === names.length && paths.length > 1;
    return apart ? [paths] : paths.map((path) => [path]);
  });
}

function variablesSetBy(path: string, { library }: TerraformContext): readonly string[] {
  return (library.file(path)?.body.attributes ?? []).map((attribute) => attribute.name.name);
}

/** The nearest folder above whose module declares a variable of the file; if there is none, the nearest with a module. */
function ownerOf(path: string, folders: ReadonlySet<string>, context: TerraformContext): string | undefined {
  const names = variablesSetBy(path, context);
  let nearest: string | undefined;
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const variables = folders.has(folder) ? context.library.configuration(folder)?.variables : undefined;
    if (variables !== undefined && names.some((name) => variables.has(name))) return folder;
    if (variables !== undefined) nearest ??= folder;
    if (folder === '') return nearest;
  }
}

/** A file that the user names belongs to the roots that declare all of its variables. */
function targetsByName(
  path: string,
  roots: readonly string[],
  context: TerraformContext,
  given: readonly string[],
): readonly string[] {
  const file = given.length === 0 ? undefined : context.library.file(path);
  if (file === undefined) return [];
  const names = variablesSetBy(path, context);
  return roots.filter((root) => {
    const variables = context.library.configuration(root)?.variables;
    return names.every((name) => variables?.has(name) === true);
  });
}

/** The values of variable files by name; of two, the later counts. */
export function valuesOf(
  paths: readonly string[],
  folder: string,
  context: TerraformContext,
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const path of paths) {
    const file = context.library.file(path);
    if (file === undefined) context.run.bag.report('module-not-found', `There is no variable file '${path}'.`, path);
    else addValues(values, file, folder, context);
  }
  return values;
}

function addValues(values: Map<string, Value>, file: TerraformFile, folder: string, context: TerraformContext): void {
  const { source, body } = file;
  const configuration = context.library.configuration(folder);
  const frame: Frame = { scope: constants(context), source, locals: undefined, failures: context.reported };
  for (const attribute of body.attributes) {
    const name = attribute.name.name;
    const span = spanOf(source, attribute);
    if (configuration?.whole === true && !configuration.variables.has(name)) {
      const where = folder || '.';
      context.run.bag.report('undeclared-parameter', `The module in '${where}' declares no variable '${name}'.`, span);
    }
    values.set(name, withStep(evaluate(attribute.value, frame), { role: 'parameter-file', span, name }));
  }
}

/** Variable files know no names. */
function constants(context: TerraformContext): Scope {
  return { context, read: () => undefined };
}
