/** Turning the declarations of a template at work into resources, module by module. */
import type { DeclaredInstance } from './declared.js';
import { evaluate, evaluateToString } from './evaluator.js';
import type { TemplateInstance } from './instance.js';
import { originAt } from './origins.js';
import type { Resource, UnresolvedModule } from './resource.js';
import { joinNames } from './resource-names.js';
import type { ResourceDeclaration } from './template.js';
import type { ObjectValue, ResourceIdValue, UnknownValue, Value } from './value.js';
import { object, textOf, unknownBecause } from './values.js';

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
    if (owner.context.countResource(declaration.headerSpan))
      sink.resources.push(resourceOf(one, declaration, identity));
    return;
  }
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
      reference: outcome.reference,
      arguments: outcome.arguments,
      span: declaration.span,
      condition: certainty(one),
      way: [...owner.options.way, ...one.way],
    });
  }
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
    condition: certainty(one),
    scope: identity.scope,
    body: bodyOf(evaluate(declaration.body, frame), declaration),
    patch: false,
    span: declaration.span,
    headerSpan: declaration.headerSpan,
    ...(parent?.kind === 'resource-id' && parent.address !== undefined ? { parentAddress: parent.address } : {}),
    way: [...owner.options.way, ...one.way],
  };
}

/** True, or the first doubt on the way: the resource's own or that of a module around it. */
function certainty(one: DeclaredInstance): true | UnknownValue {
  if (one.condition !== true && one.condition !== false) return one.condition;
  return one.owner.options.condition;
}

/** The members rules see; those that only say where an existing resource is are left out. */
function bodyOf(value: Value, declaration: ResourceDeclaration): ObjectValue {
  if (value.kind !== 'object')
    return object([], originAt(declaration.span), unknownBecause(value, textOf(value), declaration.span));
  const members = [...value.members.values()].filter((member) => !LOCATING_MEMBERS.has(member.name.toLowerCase()));
  return object(members, value.origin, value.open);
}

const LOCATING_MEMBERS = new Set(['subscriptionid', 'resourcegroup', 'dependson']);
