/** Opening modules: from a module declaration to the template at work behind it, or to why there is none. */
import { resolvePath } from '../inputs/repository.js';
import type { Span } from '../inputs/source-file.js';
import { certaintyOf, type DeclaredInstance, nameOfModule, scopeOfModule } from './declared.js';
import { evaluate, type Frame } from './evaluator.js';
import { TemplateInstance } from './instance.js';
import { joinOrigins, originAt, withStep } from './origins.js';
import { mergeMembers } from './spreads.js';
import type { ModuleDeclaration, Template } from './template.js';
import type { Member, ObjectValue, Step, UnknownValue, Value } from './value.js';
import { isNull, object, textOf, unknown } from './values.js';

/** A module's content, or what can be said of one that has none here. */
export type ModuleOutcome =
  | { readonly kind: 'opened'; readonly instance: TemplateInstance }
  | { readonly kind: 'unresolved'; readonly reference: string; readonly arguments: ObjectValue };

/** Opens a module: finds its template and evaluates its arguments. What stands in the way is a diagnostic. */
export function openModule(declaration: ModuleDeclaration, instance: DeclaredInstance, frame: Frame): ModuleOutcome {
  const given = argumentsOf(declaration, frame);
  const template = findTemplate(declaration, instance, given, frame);
  if (template === undefined) return { kind: 'unresolved', reference: referenceOf(declaration), arguments: given };
  if (declaration.source.kind !== 'inline' || declaration.source.scope === 'inner')
    checkArguments(declaration, template, given, frame);
  const { options } = frame.instance;
  const outer = declaration.source.kind === 'inline' && declaration.source.scope === 'outer';
  return {
    kind: 'opened',
    instance: new TemplateInstance({
      template,
      context: options.context,
      addressPrefix: `${instance.address}/`,
      scope: scopeOfModule(declaration, frame),
      deploymentName: nameOfModule(declaration, frame),
      arguments: argumentValues(declaration, template, given),
      ...(outer ? { outer: frame.instance } : {}),
      ...(outer && frame.locals !== undefined ? { outerLocals: frame.locals } : {}),
      depth: options.depth + 1,
      way: [...options.way, moduleStep(declaration), ...instance.way],
      condition: certaintyOf(instance),
      callers: declaration.source.kind === 'inline' ? options.callers : [...options.callers, template.source.path],
    }),
  };
}

function moduleStep(declaration: ModuleDeclaration): Step {
  return { role: 'module', span: declaration.headerSpan, name: declaration.symbol };
}

/** The template behind a module; undefined, with a diagnostic, if there is none to be had. */
function findTemplate(
  declaration: ModuleDeclaration,
  instance: DeclaredInstance,
  given: ObjectValue,
  frame: Frame,
): Template | undefined {
  const { source } = declaration;
  const { context, callers, depth } = frame.instance.options;
  const path = instance.address.slice(instance.address.indexOf(':') + 1).replace(/\[[^\]]*\]/g, '');
  const { opaqueModules } = context.options;
  if (opaqueModules?.has(path) === true) return undefined;
  if (opaqueModules?.has(callKey(nameOfModule(declaration, frame), given)) === true) return undefined;
  if (depth >= context.limits.moduleDepth) {
    context.bag.report(
      'module-too-deep',
      `Modules nest deeper than ${context.limits.moduleDepth} levels.`,
      source.span,
    );
    return undefined;
  }
  if (source.kind === 'inline') return source.template;
  if (source.kind !== 'path') {
    context.bag.report('module-unresolved', unresolvedMessage(declaration), source.span);
    return undefined;
  }
  const resolved = resolvePath(frame.instance.template.source.path, source.path);
  const template = resolved === undefined ? undefined : context.library.template(resolved);
  if (template === undefined) {
    context.bag.report(
      'module-not-found',
      notFoundMessage(source.path, resolved, context.library.exists.bind(context.library)),
      source.span,
    );
    return undefined;
  }
  if (callers.includes(template.source.path)) {
    context.bag.report('cycle', `The module '${source.path}' calls itself, directly or through others.`, source.span);
    return undefined;
  }
  return template;
}

/** What tells one module call from another where there are no symbols: its name and which parameters it sets. */
export function callKey(name: Value, given: ObjectValue): string {
  return `${textOf(name)}(${[...given.members.keys()].sort().join(',')})`;
}

function unresolvedMessage(declaration: ModuleDeclaration): string {
  const what =
    declaration.source.kind === 'registry' ? `The module '${declaration.source.reference}'` : 'The linked template';
  return `${what} is not available without a download; what it deploys cannot be checked, only what it is given.`;
}

function notFoundMessage(written: string, resolved: string | undefined, exists: (path: string) => boolean): string {
  if (resolved === undefined) return `The module path '${written}' leaves the repository.`;
  if (exists(resolved)) return `The file '${resolved}' is not a template.`;
  return `There is no module file '${resolved}'.`;
}

function referenceOf(declaration: ModuleDeclaration): string {
  switch (declaration.source.kind) {
    case 'path':
      return declaration.source.path;
    case 'registry':
      return declaration.source.reference;
    case 'inline':
      return 'nested template';
    case 'link':
      return 'linked template';
  }
}

/** The arguments as one object; a computed or conditional arguments object is spread out. */
function argumentsOf(declaration: ModuleDeclaration, frame: Frame): ObjectValue {
  const span = declaration.argumentsSpan ?? declaration.headerSpan;
  if (declaration.arguments === undefined) return object([], originAt(span));
  const value = evaluate(declaration.arguments, frame);
  if (value.kind === 'object') return value;
  const { members, open } = mergeMembers([], undefined, value, span, frame.instance.context.limits);
  return object(members, joinOrigins(span, [value.origin]), open);
}

/** Every argument by lower-cased parameter name, each with the step of how it was passed. */
function argumentValues(
  declaration: ModuleDeclaration,
  template: Template,
  given: ObjectValue,
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const [key, member] of given.members) values.set(key, passed(member, declaration));
  if (given.open === undefined) return values;
  for (const [key, parameter] of template.parameters) {
    if (!values.has(key)) values.set(key, perhapsGiven(given.open, parameter.name));
  }
  return values;
}

function passed(member: Member, declaration: ModuleDeclaration): Value {
  return withStep(member.value, { role: 'argument', span: member.span, name: `${declaration.symbol}.${member.name}` });
}

/** An argument that an unresolved part of the arguments may hold. */
function perhapsGiven(open: UnknownValue, name: string): UnknownValue {
  return unknown(open.reason, open.message, `${open.expression}.${name.toLowerCase()}`, open.origin);
}

function checkArguments(declaration: ModuleDeclaration, template: Template, given: ObjectValue, frame: Frame): void {
  const { bag } = frame.instance.context;
  for (const [key, member] of given.members) {
    if (template.parameters.has(key) || isNull(member.value)) continue;
    bag.report('undeclared-parameter', `The module declares no parameter '${member.name}'.`, member.span);
  }
  if (given.open !== undefined) return;
  const place = declaration.argumentsSpan ?? declaration.headerSpan;
  for (const [key, parameter] of template.parameters) {
    const required = parameter.defaultValue === undefined && !parameter.nullable;
    if (required && !given.members.has(key)) {
      bag.report('missing-argument', `The module call does not set the required parameter '${parameter.name}'.`, place);
    }
  }
}

/** What reading an output of a module without content gives: unknown, told from others by the names of its deployments. */
export function unresolvedOutput(instance: DeclaredInstance, name: string, span: Span): UnknownValue {
  const { declaration, owner, locals } = instance;
  const message = `the module '${declaration.symbol}' is not available`;
  const own = declaration.kind === 'module' ? textOf(nameOfModule(declaration, { instance: owner, locals })) : '';
  const text = `reference(${textOf(owner.options.deploymentName)},${own}).outputs.${name.toLowerCase()}`;
  return unknown('module', message, text, originAt(span));
}
