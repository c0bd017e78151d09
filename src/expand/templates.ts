/** Deployment templates, Bicep and ARM JSON: every entry point, once for each of its parameter files. */
import { ExpansionContext } from './context.js';
import { emit, type Sink } from './emit.js';
import { type EntryPoint, type Environment, findEntryPoints } from './entry-points.js';
import type { InputForm } from './input-form.js';
import { TemplateInstance } from './instance.js';
import { argumentsFrom } from './layered-parameters.js';
import { originAt } from './origins.js';
import type { Expansion } from './resource.js';
import { rootScope } from './scopes.js';
import type { Template } from './template.js';
import type { Value } from './value.js';
import { unknown } from './values.js';

export const TEMPLATES: InputForm = {
  expand(run) {
    const context = new ExpansionContext(run);
    return findEntryPoints(context).flatMap((entry) => expandEntryPoint(entry, context));
  },
};

function expandEntryPoint(entry: EntryPoint, context: ExpansionContext): readonly Expansion[] {
  const environments = entry.parameters.length === 0 ? [undefined] : entry.parameters;
  return environments.flatMap((environment) => {
    const what = ['template', entry.path, ...(environment === undefined ? [] : [environment.name])];
    return context.run.evaluation(what, () => expandIn(entry, environment, context));
  });
}

function expandIn(
  entry: EntryPoint,
  environment: Environment | undefined,
  context: ExpansionContext,
): readonly Expansion[] {
  const template = context.library.template(entry.path);
  if (template === undefined) return [];
  // What the script gives counts as taken from it.
  if (environment?.givenIn !== undefined) context.run.repository.read(environment.givenIn);
  const given = argumentsFrom(environment?.layers ?? [], template, context);
  return [expandTemplate(template, environment?.name, given, context)];
}

function expandTemplate(
  template: Template,
  environment: string | undefined,
  given: ReadonlyMap<string, Value>,
  context: ExpansionContext,
): Expansion {
  context.beginEntryPoint();
  const { path } = template.source;
  const start = { source: template.source, start: 0, end: 0 };
  const instance = new TemplateInstance({
    template,
    context,
    addressPrefix: `${path}:`,
    scope: rootScope(template.targetScope),
    deploymentName: unknown(
      'deployment',
      'the deployment is named when it is started',
      'deployment().name',
      originAt(start),
    ),
    arguments: given,
    depth: 0,
    way: [],
    condition: true,
    callers: [path],
  });
  const sink: Sink = { resources: [], unresolvedModules: [] };
  // Nobody can deploy a template without its required parameters, so what would fail then says nothing.
  if (isHypothetical(template, environment)) context.speculatively(() => emit(instance, sink));
  else emit(instance, sink);
  return {
    entryPoint: path,
    environment,
    resources: sink.resources,
    unresolvedModules: sink.unresolvedModules,
    complete: sink.unresolvedModules.length === 0 && !somethingUnread(context),
    secrets: context.run.secrets,
  };
}

/** True for a template that needs parameters nobody sets here: most often a module of somebody else's deployment. */
function isHypothetical(template: Template, environment: string | undefined): boolean {
  if (environment !== undefined) return false;
  return [...template.parameters.values()].some((item) => item.defaultValue === undefined && !item.nullable);
}

/** True if an error was reported in a template that took part in the current entry point. */
function somethingUnread(context: ExpansionContext): boolean {
  return context.bag.all.some((item) => {
    const path = item.span?.source.path ?? item.file;
    return item.level === 'error' && path !== undefined && context.templatesAtWork.has(path);
  });
}
