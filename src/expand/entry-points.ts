/** Which templates are entry points, and which parameter files belong to them. */
import { formsNamed, formsOf } from '../inputs/forms.js';
import { resolvePath } from '../inputs/repository.js';
import type { ExpansionContext } from './context.js';
import type { ModuleDeclaration, Template } from './template.js';

/** A template to expand on its own, once for each of its parameter files, or once without. */
export interface EntryPoint {
  readonly path: string;
  /** Paths of parameter files, in order. */
  readonly parameters: readonly string[];
}

/** The entry points of a repository: configured ones, else templates that nobody calls or that a parameter file names. */
export function findEntryPoints(context: ExpansionContext): readonly EntryPoint[] {
  const { options } = context;
  if (options.entryPoints !== undefined) {
    return options.entryPoints
      .filter((entry) => templateOrDiagnostic(entry.path, context))
      .map(({ path, parameters }) => ({ path, parameters }));
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
): ReadonlyMap<string, readonly string[]> {
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
  if (!explicit) addDeployed(byTemplate, context, templates);
  return byTemplate;
}

/** Adds the parameter files that commands deploy templates with. */
function addDeployed(
  byTemplate: Map<string, string[]>,
  { run, library }: ExpansionContext,
  templates: ReadonlyMap<string, Template>,
): void {
  for (const template of templates.keys()) {
    const known = byTemplate.get(template) ?? [];
    const more = run.parametersOf(template).filter((path) => !known.includes(path));
    const read = more.filter((path) => library.parameterFile(path) !== undefined);
    if (read.length > 0) byTemplate.set(template, [...known, ...read]);
  }
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
