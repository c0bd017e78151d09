/** Variable files: which root module each is for, and the values it gives. */
import { withStep } from '../origins.js';
import type { Value } from '../value.js';
import { spanOf } from './configuration.js';
import type { TerraformContext } from './context.js';
import { evaluate, type Frame, type Scope } from './evaluator.js';
import { folderOf, isVariableFile, type TerraformFile } from './library.js';

/** Files that Terraform reads by itself, in its order: `terraform.tfvars` first, then `*.auto.tfvars` by name. */
export function automaticFiles(folder: string, context: TerraformContext): readonly string[] {
  const own = context.library.variableFiles.filter((path) => folderOf(path) === folder);
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
    if (given.length === 0 && isAutomatic(path) && folders.has(folderOf(path))) continue;
    const owner = ownerOf(path, folders, context);
    const targets = owner !== undefined && roots.includes(owner) ? [owner] : targetsByName(path, roots, context, given);
    if (targets.length === 0 && (owner === undefined || given.length > 0)) {
      run.bag.report('orphan-parameter-file', 'No Terraform root module belongs to this variable file.', path);
    }
    for (const target of targets) add(target, path);
  }
  return byRoot;
}

/** The nearest folder above with a module that declares one of the variables; if none does, the nearest with a module. */
function ownerOf(path: string, folders: ReadonlySet<string>, context: TerraformContext): string | undefined {
  const above = foldersAbove(path).filter((folder) => folders.has(folder));
  const names = above.length > 1 ? variablesIn(path, context) : [];
  return above.find((folder) => declared(names, folder, context).length > 0) ?? above[0];
}

/** The folder of a file and those around it, innermost first. */
function foldersAbove(path: string): readonly string[] {
  const folders = [folderOf(path)];
  for (let folder = folders[0] ?? ''; folder !== ''; ) {
    folder = folderOf(folder);
    folders.push(folder);
  }
  return folders;
}

function variablesIn(path: string, { library }: TerraformContext): readonly string[] {
  return library.file(path)?.body.attributes.map((attribute) => attribute.name.name) ?? [];
}

/** Those of the names that the module in a folder declares as variables. */
function declared(names: readonly string[], folder: string, { library }: TerraformContext): readonly string[] {
  const variables = library.configuration(folder)?.variables;
  return names.filter((name) => variables?.has(name) === true);
}

/** A file that the user names belongs to the roots that declare all of its variables. */
function targetsByName(
  path: string,
  roots: readonly string[],
  context: TerraformContext,
  given: readonly string[],
): readonly string[] {
  if (given.length === 0 || context.library.file(path) === undefined) return [];
  const names = variablesIn(path, context);
  return roots.filter((root) => declared(names, root, context).length === names.length);
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
