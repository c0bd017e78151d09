/** Which templates are entry points, and which parameter files belong to them. */
import { formsNamed, formsOf } from '../inputs/forms.js';
import { resolvePath } from '../inputs/repository.js';
import type { ExpansionContext } from './context.js';
import { filesAmong, type GivenParameters, type ParameterLayer } from './given-parameters.js';
import type { ModuleDeclaration, Template } from './template.js';

/** A template to expand on its own, once for each of its parameter files, or once without. */
export interface EntryPoint {
  readonly path: string;
  /** What it is deployed with, in order. */
  readonly parameters: readonly Environment[];
}

/** Parameters of one deployment. */
export interface Environment {
  /** The path of the parameter file, else of the script that gives the parameters. */
  readonly name: string;
  /** Of these later ones win. */
  readonly layers: readonly ParameterLayer[];
  /** The script that puts the layers together, if one does. */
  readonly givenIn?: string;
}

/** The entry points of a repository: configured ones, else templates that nobody calls or that a parameter file names. */
export function findEntryPoints(context: ExpansionContext): readonly EntryPoint[] {
  const { options } = context;
  if (options.entryPoints !== undefined) {
    return options.entryPoints
      .filter((entry) => templateOrDiagnostic(entry.path, context))
      .map(({ path, parameters }) => ({ path, parameters: parameters.map(environmentOf) }));
  }
  const templates = templatesInScope(context);
  const parameters = parameterFilesByTemplate(context, templates);
  const uncalled = templatesNobodyCalls(templates);
  return [...templates.keys()]
    .filter((path) => (uncalled.has(path) && !context.run.deployedTemplates.has(path)) || parameters.has(path))
    .map((path) => ({ path, parameters: parameters.get(path) ?? [] }));
}

function templateOrDiagnostic(path: string, context: ExpansionContext): boolean {
  if (context.library.template(path) !== undefined) return true;
  if (isOfAnotherForm(path, context)) return false;
  context.bag.report(
    'module-not-found',
    `There is no template '${path}', which the configuration names as an entry point.`,
    path,
  );
  return false;
}

/** True for a Terraform root module, named by its folder or a file in it, and for a plan: their own forms see to them. */
function isOfAnotherForm(path: string, { run }: ExpansionContext): boolean {
  const folder = path.replace(/^\.\/|\/$/g, '');
  const isRoot = run.filesOf('terraform').some((file) => {
    const parent = file.split('/').slice(0, -1).join('/');
    return file === path || parent === folder || (parent === '' && folder === '.');
  });
  const text = isRoot || !/\.json$/i.test(path) ? undefined : run.repository.read(path)?.text;
  return isRoot || (text !== undefined && formsOf(path, text).some((form) => form.name === 'terraform-plan'));
}

/** Templates by path, without JSON that a Bicep file in scope was compiled to. */
function templatesInScope(context: ExpansionContext): ReadonlyMap<string, Template> {
  const inScope = new Set(context.repository.files);
  const templates = new Map<string, Template>();
  for (const path of context.run.filesOf('bicep', 'arm-json')) {
    const template = context.library.template(path);
    if (template === undefined) continue;
    const bicep = path.replace(/\.json$/i, '.bicep');
    if (template.generatedByBicep && bicep !== path && inScope.has(bicep)) {
      context.bag.report('compiled-artefact', `Skipped: compiled from '${bicep}', which is checked instead.`, path);
    } else templates.set(path, template);
  }
  return templates;
}

/** Templates no other template calls; of a ring of templates that only call each other, the first. */
function templatesNobodyCalls(templates: ReadonlyMap<string, Template>): ReadonlySet<string> {
  const calls = new Map<string, readonly string[]>();
  const called = new Set<string>();
  for (const [path, template] of templates) {
    const targets = calledPaths(template).filter((target) => target !== path && templates.has(target));
    calls.set(path, targets);
    for (const target of targets) called.add(target);
  }
  const entries = new Set([...templates.keys()].filter((path) => !called.has(path)));
  const reached = new Set<string>();
  for (const path of entries) reach(path, calls, reached);
  for (const path of templates.keys()) {
    if (reached.has(path)) continue;
    entries.add(path);
    reach(path, calls, reached);
  }
  return entries;
}

function reach(from: string, calls: ReadonlyMap<string, readonly string[]>, reached: Set<string>): void {
  const waiting = [from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...(calls.get(path) ?? []));
  }
}

/** Repository paths of the files a template's modules and imports name. */
function calledPaths(template: Template): readonly string[] {
  const paths = modulesOf(template).flatMap((module) => (module.source.kind === 'path' ? [module.source.path] : []));
  return paths.flatMap((path) => resolvePath(template.source.path, path) ?? []);
}

function modulesOf(template: Template): readonly ModuleDeclaration[] {
  return template.resources.flatMap((declaration) => {
    if (declaration.kind !== 'module') return [];
    return declaration.source.kind === 'inline'
      ? [declaration, ...modulesOf(declaration.source.template)]
      : [declaration];
  });
}

/** Parameter files by the template they are for; one that fits none is noted. */
function parameterFilesByTemplate(
  context: ExpansionContext,
  templates: ReadonlyMap<string, Template>,
): ReadonlyMap<string, readonly Environment[]> {
  // Variable files of Terraform are its own form's business.
  const given = context.options.parameterFiles.filter(
    (path) => !formsNamed(path).some((form) => form.name === 'terraform'),
  );
  const explicit = context.options.parameterFiles.length > 0;
  const files = explicit ? given : context.run.filesOf('bicep', 'arm-json');
  const byTemplate = new Map<string, string[]>();
  for (const path of files) {
    const file = context.library.parameterFile(path);
    if (file === undefined) {
      if (given.length > 0) context.bag.report('module-not-found', `'${path}' is not a parameter file.`, path);
      continue;
    }
    const targets = targetsOf(path, context, templates, given.length > 0);
    for (const target of targets) byTemplate.set(target, [...(byTemplate.get(target) ?? []), path]);
  }
  const named = new Map([...byTemplate].map(([template, paths]) => [template, paths.map(environmentOf)]));
  if (!explicit) addDeployed(named, context, templates);
  return named;
}

function environmentOf(path: string): Environment {
  return { name: path, layers: [{ kind: 'file', path }] };
}

/**
 * Adds what commands deploy templates with. A parameter file that is only deployed together with other parameters is none alone.
 */
function addDeployed(
  byTemplate: Map<string, Environment[]>,
  context: ExpansionContext,
  templates: ReadonlyMap<string, Template>,
): void {
  for (const [template, given] of deployedByCommands(context, templates)) {
    const alone = given.flatMap(({ layers }) => (layers.length === 1 ? filesAmong(layers) : []));
    const together = given.flatMap(({ layers }) => (layers.length > 1 ? filesAmong(layers) : []));
    const known = byTemplate.get(template) ?? [];
    const environments = known.filter(({ name }) => alone.includes(name) || !together.includes(name));
    for (const { layers, givenIn } of given) {
      const files = filesAmong(layers);
      const [file, ...more] = files;
      if (layers.length === 1 && environments.some(({ name }) => name === file)) continue;
      const wanted = file !== undefined && more.length === 0 ? file : givenIn;
      environments.push({ name: freeName(wanted, givenIn, environments), layers, givenIn });
    }
    byTemplate.set(template, environments);
  }
}

/** What commands give to templates in scope, as far as it can be read. */
function deployedByCommands(
  context: ExpansionContext,
  templates: ReadonlyMap<string, Template>,
): ReadonlyMap<string, readonly GivenParameters[]> {
  const { run, library } = context;
  const found = new Map<string, GivenParameters[]>();
  const add = (template: string, given: GivenParameters): void => {
    const layers = given.layers.filter(
      (layer) => layer.kind !== 'file' || library.parameterFile(layer.path) !== undefined,
    );
    if (layers.length > 0) found.set(template, [...(found.get(template) ?? []), { ...given, layers }]);
  };
  for (const template of templates.keys()) for (const given of run.parametersOf(template)) add(template, given);
  for (const given of run.parametersOf(undefined)) {
    const using = filesAmong(given.layers).find((path) => library.parameterFile(path)?.form === 'bicepparam');
    const [target] = using === undefined ? [] : usingTarget(using, context, templates);
    if (target !== undefined) add(target, given);
  }
  return found;
}

/** The name, told apart from those that others have. */
function freeName(wanted: string, givenIn: string, others: readonly Environment[]): string {
  const isFree = (name: string): boolean => !others.some((other) => other.name === name);
  if (isFree(wanted)) return wanted;
  if (isFree(givenIn)) return givenIn;
  return `${givenIn}#${others.filter(({ name }) => name.startsWith(givenIn)).length + 1}`;
}

function targetsOf(
  path: string,
  context: ExpansionContext,
  templates: ReadonlyMap<string, Template>,
  explicit: boolean,
): readonly string[] {
  const file = context.library.parameterFile(path);
  if (file?.form === 'bicepparam') return usingTarget(path, context, templates);
  const named = namedTarget(path, templates);
  if (named !== undefined) return [named];
  const fitting = explicit ? undefined : onlyTemplateBeside(path, context, templates);
  if (fitting !== undefined) return [fitting];
  const entries = explicit ? [...templatesNobodyCalls(templates)] : [];
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) return [only];
  const advice = explicit
    ? ' Name the template in its file name, or list both under entryPoints in the configuration.'
    : '';
  context.bag.report('orphan-parameter-file', `No template in scope belongs to this parameter file.${advice}`, path);
  return [];
}

/** Without a name in common: the only entry point of the same folder, if it declares every parameter the file sets. */
function onlyTemplateBeside(
  path: string,
  context: ExpansionContext,
  templates: ReadonlyMap<string, Template>,
): string | undefined {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = [...templatesNobodyCalls(templates)].filter(
    (entry) => entry.slice(0, entry.lastIndexOf('/') + 1) === folder,
  );
  const [only] = beside;
  if (only === undefined || beside.length > 1) return undefined;
  const declared = templates.get(only)?.parameters;
  const set = [...(context.library.parameterFile(path)?.assignments.keys() ?? [])];
  return set.length > 0 && set.every((name) => declared?.has(name) === true) ? only : undefined;
}

/** The template that `using` names, here or in the files this one extends. */
function usingTarget(
  path: string,
  context: ExpansionContext,
  templates: ReadonlyMap<string, Template>,
): readonly string[] {
  const file = context.library.parameterFile(path);
  if (file?.using === undefined) return [];
  const target = resolvePath(path, file.using.path);
  if (target !== undefined && templates.has(target)) return [target];
  if (target !== undefined && context.library.template(target) !== undefined) {
    context.bag.report('orphan-parameter-file', `The template '${target}' is not in scope.`, path);
  } else if (/^(br|ts)[:/]/.test(file.using.path)) {
    context.bag.report(
      'module-unresolved',
      `The template '${file.using.path}' is not available without a download.`,
      file.using.span,
    );
  } else context.bag.report('module-not-found', `There is no template '${file.using.path}'.`, file.using.span);
  return [];
}

/** `NAME.parameters.json` and `NAME.parameters.ENV.json` belong to `NAME.bicep` or `NAME.json` beside them. */
function namedTarget(path: string, templates: ReadonlyMap<string, Template>): string | undefined {
  const match = /^(.*)\.parameters(\.[^/]+)?\.json$/i.exec(path);
  if (match?.[1] === undefined) return undefined;
  return [`${match[1]}.bicep`, `${match[1]}.json`].find((candidate) => templates.has(candidate));
}
