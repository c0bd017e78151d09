/** Turning the declarations of a template at work into resources, module by module. */
import { certaintyOf, type DeclaredInstance } from './declared.js';
import { evaluate, evaluateToString } from './evaluator.js';
import type { TemplateInstance } from './instance.js';
import { originAt } from './origins.js';
import type { Resource, UnresolvedModule } from './resource.js';
import { joinNames } from './resource-names.js';
import { moduleName } from './symbols.js';
import type { ResourceDeclaration } from './template.js';
import type { ObjectValue, ResourceIdValue, Value } from './value.js';
import { memberOf, object, scalarAt, textOf, unknownBecause } from './values.js';

/** Where resources are collected. */
export interface Sink {
  readonly resources: Resource[];
  readonly unresolvedModules: UnresolvedModule[];
}

/** Adds everything the template deploys, its modules' content included, in the order of declaration. */
export function emit(instance: TemplateInstance, sink: Sink): void {
  for (const declaration of instance.template.resources) {
    if (instance.context.exhaustedAt(declaration.headerSpan) !== undefined) return;
    for (const one of instance.instances(declaration)) {
      if (one.condition === false) continue;
      if (one.condition === true) emitInstance(one, sink);
      else instance.context.speculatively(() => emitInstance(one, sink));
    }
  }
}

function emitInstance(one: DeclaredInstance, sink: Sink): void {
  const { declaration, owner } = one;
  const identity = one.identity();
  if (declaration.kind === 'resource' && identity !== undefined) {
    if (isDeployment(declaration, identity)) emitDeployment(one, declaration, sink);
    else if (owner.context.countDeclared(declaration.headerSpan))
      sink.resources.push(resourceOf(one, declaration, identity));
    return;
  }
  if (!owner.context.countDeclared(declaration.headerSpan)) return;
  const outcome = one.module();
  if (outcome?.kind === 'opened') {
    owner.context.nested(
      declaration.headerSpan,
      () => emit(outcome.instance, sink),
      () => undefined,
    );
  } else if (outcome !== undefined) {
    sink.unresolvedModules.push({
      address: one.address,
      name: moduleName(one),
      reference: outcome.reference,
      arguments: outcome.arguments,
      span: declaration.span,
      condition: certaintyOf(one),
      way: [...owner.options.way, ...one.way],
    });
  }
}

function isDeployment(declaration: ResourceDeclaration, identity: ResourceIdValue): boolean {
  return !declaration.existing && identity.type.toLowerCase() === 'microsoft.resources/deployments';
}

/**
 * A nested deployment written as a resource in Bicep, with its template as an object. Such templates are mostly empty,
 * made for the deployment's name alone; one that is not stays unresolved.
 */
function emitDeployment(one: DeclaredInstance, declaration: ResourceDeclaration, sink: Sink): void {
  const { owner, locals } = one;
  const body = evaluate(declaration.body, { instance: owner, locals });
  const template = memberOf(memberOf(body, 'properties')?.value, 'template');
  const resources = memberOf(template?.value, 'resources')?.value;
  if (resources?.kind === 'array' && resources.items.length === 0 && resources.open === undefined) return;
  const message = 'The template of this nested deployment is not read; declare it as a module.';
  owner.context.bag.report('module-unresolved', message, declaration.headerSpan);
  sink.unresolvedModules.push({
    address: one.address,
    name: joinNames(one.identity()?.names ?? [], scalarAt(declaration.symbol, declaration.headerSpan)),
    reference: 'nested template',
    arguments: object([], originAt(declaration.span)),
    span: declaration.span,
    condition: certaintyOf(one),
    way: [...owner.options.way, ...one.way],
  });
}

function resourceOf(one: DeclaredInstance, declaration: ResourceDeclaration, identity: ResourceIdValue): Resource {
  const { owner, locals } = one;
  const frame = { instance: owner, locals };
  const { template } = owner;
  const parent = declaration.parent === undefined ? undefined : evaluate(declaration.parent, frame);
  return {
    type: identity.type,
    apiVersion: declaration.apiVersion === undefined ? undefined : evaluateToString(declaration.apiVersion, frame),
    names: identity.names,
    name: joinNames(identity.names, identity),
    address: one.address,
    form: template.form,
    existing: declaration.existing,
    condition: certaintyOf(one),
    scope: identity.scope,
    body: bodyOf(evaluate(declaration.body, frame), declaration),
    patch: false,
    span: declaration.span,
    headerSpan: declaration.headerSpan,
    ...(parent?.kind === 'resource-id' && parent.address !== undefined ? { parentAddress: parent.address } : {}),
    way: [...owner.options.way, ...one.way],
  };
}

/** The members rules see; those that only say where an existing resource is are left out. */
function bodyOf(value: Value, declaration: ResourceDeclaration): ObjectValue {
  if (value.kind !== 'object')
    return object([], originAt(declaration.span), unknownBecause(value, textOf(value), declaration.span));
  const members = [...value.members.values()].filter((member) => !LOCATING_MEMBERS.has(member.name.toLowerCase()));
  return object(members, value.origin, value.open);
}

const LOCATING_MEMBERS = new Set(['subscriptionid', 'resourcegroup', 'dependson']);
