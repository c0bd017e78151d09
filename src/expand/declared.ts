/** What the declarations of a template come to: instances with an address, a condition and an identity. */
import { callFor, evaluate, evaluateToString, type Frame } from './evaluator.js';
import { callFunction } from './functions/index.js';
import type { TemplateInstance } from './instance.js';
import type { Locals } from './locals.js';
import { bothDoubts, copiesOf } from './loops.js';
import { type ModuleOutcome, openModule } from './modules.js';
import { originAt } from './origins.js';
import { namesOf } from './resource-names.js';
import { evaluateScope, scopeOfMembers } from './scopes.js';
import type { Declaration, ModuleDeclaration, ResourceDeclaration } from './template.js';
import type { ResourceIdValue, ResourceScope, Step, UnknownValue, Value } from './value.js';
import { knownBoolean, scalarAt, text, textOf, unknownBecause } from './values.js';

/** One resource or module that a declaration makes. */
export interface DeclaredInstance {
  readonly declaration: Declaration;
  readonly owner: TemplateInstance;
  readonly address: string;
  /** The loop index; undefined without a loop and for the instance that stands for every copy. */
  readonly index: number | undefined;
  /** Stands for every copy of a loop whose items are not known. */
  readonly forEach: boolean;
  readonly locals: Locals | undefined;
  /** False: declared, referable by ID, not deployed. */
  readonly condition: boolean | UnknownValue;
  /** The loop header and the conditions that made it, after the way of its template. */
  readonly way: readonly Step[];
  /** The identity of a resource; undefined for modules. */
  readonly identity: () => ResourceIdValue | undefined;
  /** What the module holds; undefined for resources. */
  readonly module: () => ModuleOutcome | undefined;
}

/** The instances of a declaration, in order; one whose condition is false is listed too. */
export function instancesOf(declaration: Declaration, owner: TemplateInstance): readonly DeclaredInstance[] {
  const frame: Frame = { instance: owner, locals: owner.options.outerLocals };
  if (declaration.loop === undefined)
    return [declare(declaration, owner, { locals: frame.locals, index: undefined, forEach: false })];
  const { loop } = declaration;
  const step: Step = { role: 'loop', span: loop.span, name: loop.item ?? 'copy' };
  return copiesOf(loop, frame).map((copy) =>
    declare(declaration, owner, {
      locals: copy.locals,
      index: copy.index,
      forEach: copy.index === undefined,
      loopStep: step,
      ...(copy.kind === 'possible' ? { possible: copy.reason } : {}),
    }),
  );
}

interface CopyOf {
  readonly locals: Locals | undefined;
  readonly index: number | undefined;
  readonly forEach: boolean;
  readonly loopStep?: Step;
  readonly possible?: UnknownValue;
}

function declare(declaration: Declaration, owner: TemplateInstance, copy: CopyOf): DeclaredInstance {
  const frame: Frame = { instance: owner, locals: copy.locals };
  const { condition, steps } = conditionOf(declaration, owner, frame, copy.possible);
  const suffix = declaration.loop === undefined ? '' : `[${copy.forEach ? '*' : copy.index}]`;
  const instance: DeclaredInstance = {
    declaration,
    owner,
    address: `${owner.options.addressPrefix}${declaration.symbol}${suffix}`,
    index: copy.index,
    forEach: copy.forEach,
    locals: copy.locals,
    condition,
    way: [...(copy.loopStep === undefined ? [] : [copy.loopStep]), ...steps],
    identity: lazily(() => {
      if (declaration.kind !== 'resource') return undefined;
      const identify = (): ResourceIdValue => identityOf(declaration, frame, instance.address);
      return condition === true ? identify() : owner.context.speculatively(identify);
    }),
    module: lazily(() => (declaration.kind === 'module' ? openModule(declaration, instance, frame) : undefined)),
  };
  return instance;
}

/** True, or the doubt on the way: the resource's own, that of a module around it, or both together. */
export function certaintyOf(one: DeclaredInstance): true | UnknownValue {
  const around = one.owner.options.condition;
  const own = one.condition === true || one.condition === false ? true : one.condition;
  if (own === true || around === true) return own === true ? around : own;
  return bothDoubts(around, own);
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The declaration's own condition, its lexical parent's, and the loop's doubt, all of which must hold. */
function conditionOf(
  declaration: Declaration,
  owner: TemplateInstance,
  frame: Frame,
  possible: UnknownValue | undefined,
): { readonly condition: boolean | UnknownValue; readonly steps: readonly Step[] } {
  const outer = lexicalParent(declaration, owner);
  if (outer?.condition === false) return { condition: false, steps: [] };
  const doubt = possible ?? (outer?.condition === true || outer === undefined ? undefined : outer.condition);
  const inherited = outer?.way ?? [];
  if (declaration.condition === undefined) return { condition: doubt ?? true, steps: inherited };
  const value = evaluate(declaration.condition, frame);
  const known = knownBoolean(value);
  if (known === false) return { condition: false, steps: [] };
  const span = declaration.conditionSpan ?? declaration.condition.span;
  if (known === undefined) {
    const own = unknownBecause(value, textOf(value), span);
    const reason = doubt === undefined ? own : bothDoubts(doubt, own);
    return { condition: reason, steps: [...inherited, ...value.origin.steps] };
  }
  const decided: readonly Step[] =
    value.origin.steps.length === 0
      ? []
      : [...value.origin.steps, { role: 'condition', span, name: declaration.symbol }];
  return { condition: doubt ?? true, steps: [...inherited, ...decided] };
}

/** The instance of the resource a nested resource is written in; its condition counts for the nested one too. */
function lexicalParent(declaration: Declaration, owner: TemplateInstance): DeclaredInstance | undefined {
  const at = declaration.symbol.lastIndexOf('::');
  if (at < 0) return undefined;
  const parent = owner.declaration(declaration.symbol.slice(0, at));
  return parent === undefined ? undefined : owner.instances(parent)[0];
}

function identityOf(declaration: ResourceDeclaration, frame: Frame, address: string): ResourceIdValue {
  const type = evaluateToString(declaration.type, frame) ?? 'unknown';
  const parent = declaration.parent === undefined ? undefined : evaluate(declaration.parent, frame);
  const name = evaluate(declaration.name, frame);
  const parentNames = parent?.kind === 'resource-id' ? parent.names : parent === undefined ? [] : [parent];
  const scope = scopeOfResource(declaration, frame, parent);
  return {
    kind: 'resource-id',
    type,
    names: namesOf(type, parentNames, name),
    scope,
    address,
    origin: originAt(declaration.headerSpan),
  };
}

function scopeOfResource(declaration: ResourceDeclaration, frame: Frame, parent: Value | undefined): ResourceScope {
  if (declaration.scope !== undefined) return evaluateScope(declaration.scope, frame);
  if (parent?.kind === 'resource-id') return parent.scope;
  const { scope } = frame.instance.options;
  return memberScope(declaration, frame, scope);
}

/** ARM JSON says the scope of an existing resource with members of its own. */
function memberScope(declaration: ResourceDeclaration, frame: Frame, inherited: ResourceScope): ResourceScope {
  if (declaration.body.kind !== 'object' || frame.instance.template.form !== 'arm') return inherited;
  const read = (wanted: string): Value | undefined => {
    if (declaration.body.kind !== 'object') return undefined;
    for (const member of declaration.body.members) {
      if (member.kind !== 'property' || member.key.kind !== 'literal') continue;
      if (String(member.key.value).toLowerCase() === wanted) return evaluate(member.value, frame);
    }
    return undefined;
  };
  return scopeOfMembers(read('subscriptionid'), read('resourcegroup'), inherited);
}

/** The scope a module is deployed to. */
export function scopeOfModule(declaration: ModuleDeclaration, frame: Frame): ResourceScope {
  if (declaration.scope !== undefined) return evaluateScope(declaration.scope, frame);
  const evaluated = (expression: ModuleDeclaration['subscriptionId']): Value | undefined =>
    expression === undefined ? undefined : evaluate(expression, frame);
  return scopeOfMembers(
    evaluated(declaration.subscriptionId),
    evaluated(declaration.resourceGroup),
    frame.instance.options.scope,
  );
}

/** The deployment name of a module; without one, the compiler makes a unique name from symbol and deployment. */
export function nameOfModule(declaration: ModuleDeclaration, frame: Frame): Value {
  if (declaration.name !== undefined) return evaluate(declaration.name, frame);
  const symbol = scalarAt(declaration.symbol, declaration.headerSpan);
  const call = callFor('uniquestring', declaration.headerSpan, frame);
  const unique = callFunction('uniquestring', [symbol, frame.instance.options.deploymentName], call) ?? symbol;
  return text([`${declaration.symbol}-`, unique], symbol.origin);
}
