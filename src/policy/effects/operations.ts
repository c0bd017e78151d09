/**
 * What `modify` and `append` would do to a request.
 * Sources: https://learn.microsoft.com/azure/governance/policy/concepts/effect-modify and effect-append, same place.
 */
import type { Resource } from '../../expand/resource.js';
import type { Value } from '../../expand/value.js';
import { firstUnknown, knownBoolean, knownString, memberOf, unknownBecause } from '../../expand/values.js';
import { clauseOf } from '../../model/judgement.js';
import { tagNamed, tagPath } from '../conditions/body-path.js';
import { evaluateTemplate } from '../conditions/template.js';
import type { PolicyDefinition } from '../definition.js';
import type { PolicyOperation, PolicyScope } from '../outcome.js';
import { isSameValue, valueAt } from './apply-operations.js';

export interface PlannedOperations {
  /** Those that are made, or may be. */
  readonly operations: readonly PolicyOperation[];
  /** Why the request would be denied: a sentence. */
  readonly refusal: string | undefined;
  /** Why operations are left out: a sentence each. */
  readonly skipped: readonly string[];
}

/** What becomes of a request when an operation cannot be made, or two policies want to change the same property. */
export type ConflictEffect = 'deny' | 'audit' | 'disabled';

/** `details.conflictEffect` of `modify`: `deny` unless it says something else. */
export function conflictEffectOf({ then }: PolicyDefinition, scope: PolicyScope): ConflictEffect {
  const written = memberOf(then.details, 'conflictEffect')?.value;
  const known = written === undefined ? undefined : knownString(evaluateTemplate(written, scope))?.toLowerCase();
  return known === 'audit' || known === 'disabled' ? known : 'deny';
}

/** The only types whose `identity.type` a policy may change; the policy is for no others. */
const IDENTITY_CHANGEABLE: ReadonlySet<string> = new Set([
  'microsoft.compute/virtualmachines',
  'microsoft.compute/virtualmachinescalesets',
]);

/** True if the definition changes `identity.type` of a resource whose identity no policy may change. */
export function changesForeignIdentity({ then }: PolicyDefinition, { resource }: PolicyScope): boolean {
  if (IDENTITY_CHANGEABLE.has(resource.type.toLowerCase())) return false;
  return entriesOf(memberOf(then.details, 'operations')?.value).some(
    (entry) => knownString(memberOf(entry, 'field')?.value)?.toLowerCase() === 'identity.type',
  );
}

/** What a `modify` definition does to the resource. */
export function modifications(definition: PolicyDefinition, scope: PolicyScope): PlannedOperations {
  const onConflict = conflictEffectOf(definition, scope);
  const entries = entriesOf(memberOf(definition.then.details, 'operations')?.value);
  return gathered(plansFor(entries, scope, 'modify'), onConflict);
}

/** What an `append` definition does to the resource; its details are a list of fields and values. */
export function appendices({ then }: PolicyDefinition, scope: PolicyScope): PlannedOperations {
  return gathered(plansFor(entriesOf(then.details), scope, 'append'), 'deny');
}

/** Operations of one definition that are planned; those of Azure have at most 13. */
const MOST_OPERATIONS = 500;

/** What becomes of each operation, within the budget for the text of one value for all of them together. */
function plansFor(entries: readonly Value[], scope: PolicyScope, effect: 'modify' | 'append'): readonly Plan[] {
  const plans: Plan[] = [];
  let left = scope.limits.textLength;
  for (const entry of entries) {
    if (plans.length >= MOST_OPERATIONS || left < 0) {
      return [...plans, { kind: 'skipped', why: 'It has more operations, or longer values, than are evaluated.' }];
    }
    const plan = planOf(entry, scope, effect);
    plans.push(plan);
    if (plan.kind === 'made') left -= sizeOf(plan.operation.value);
  }
  return plans;
}

/** About as many characters as the value has. */
function sizeOf(value: Value | undefined): number {
  switch (value?.kind) {
    case 'scalar':
      return String(value.value).length;
    case 'array':
      return value.items.reduce((size, item) => size + sizeOf(item), 1);
    case 'object':
      return [...value.members.values()].reduce((size, member) => size + member.name.length + sizeOf(member.value), 1);
    default:
      return 1;
  }
}

function entriesOf(value: Value | undefined): readonly Value[] {
  if (value?.kind === 'array') return value.items;
  return value?.kind === 'object' ? [value] : [];
}

type Plan =
  | { readonly kind: 'made'; readonly operation: PolicyOperation }
  | { readonly kind: 'skipped'; readonly why: string }
  /** It cannot be made: the conflict effect decides what follows. */
  | { readonly kind: 'conflict'; readonly why: string };

function gathered(plans: readonly Plan[], onConflict: ConflictEffect): PlannedOperations {
  const conflict = plans.find((plan) => plan.kind === 'conflict');
  const operations = plans.flatMap((plan) => (plan.kind === 'made' ? [plan.operation] : []));
  const skipped = plans.flatMap((plan) => (plan.kind === 'made' ? [] : [plan.why]));
  if (conflict === undefined || onConflict !== 'deny') return { operations, refusal: undefined, skipped };
  return { operations: [], refusal: conflict.why, skipped };
}

function planOf(entry: Value, scope: PolicyScope, effect: 'modify' | 'append'): Plan {
  const evaluated = (name: string): Value | undefined => {
    const written = memberOf(entry, name)?.value;
    return written === undefined ? undefined : evaluateTemplate(written, scope);
  };
  const field = evaluated('field');
  const name = knownString(field);
  if (name === undefined) return { kind: 'skipped', why: `Which field it changes is not known${becauseOf(field)}.` };
  const operation = effect === 'append' ? 'append' : operationNamed(knownString(evaluated('operation')));
  if (operation === undefined) return { kind: 'skipped', why: `What it does to ${name} is not known.` };
  const condition = evaluated('condition');
  const holds = condition === undefined ? true : (knownBoolean(condition) ?? 'unknown');
  if (holds === false) return { kind: 'skipped', why: `The condition of the operation on ${name} does not hold.` };
  const value = operation === 'remove' ? undefined : evaluated('value');
  const path = pathOf(name, scope);
  const made: PolicyOperation = { operation, field: name, path, value };
  const obstacle = obstacleTo(made, scope, effect);
  if (obstacle !== undefined) return obstacle;
  if (holds === true || condition === undefined) return { kind: 'made', operation: made };
  return { kind: 'made', operation: uncertain(made, condition) };
}

/** Whether it is made is not known, so what stands there afterwards is not. */
function uncertain(operation: PolicyOperation, condition: Value): PolicyOperation {
  const { span } = condition.origin;
  return {
    ...operation,
    operation: 'addOrReplace',
    value: unknownBecause(condition, `modified(${operation.field})`, span),
  };
}

function operationNamed(written: string | undefined): PolicyOperation['operation'] | undefined {
  switch (written?.toLowerCase()) {
    case 'add':
      return 'add';
    case 'addorreplace':
      return 'addOrReplace';
    case 'remove':
      return 'remove';
    default:
      return undefined;
  }
}

function obstacleTo(
  { operation, field, path, value }: PolicyOperation,
  { resource, aliases }: PolicyScope,
  effect: 'modify' | 'append',
): Plan | undefined {
  const isTag = isTagField(field);
  if (operation === 'remove' && !isTag) return { kind: 'skipped', why: `Only tags can be removed, not ${field}.` };
  if (operation !== 'remove' && value === undefined)
    return { kind: 'skipped', why: `The operation on ${field} has no value.` };
  if (effect === 'modify' && !isTag && aliases.isModifiable(field) === false)
    return { kind: 'conflict', why: `${field} cannot be modified in the API version of the request.` };
  if (path === undefined) return { kind: 'skipped', why: `Where ${field} leads is not known.` };
  if ((operation === 'add' || operation === 'append') && value !== undefined && !path.endsWith('[*]'))
    return takenPlace(field, valueAt(resource.body, path), value);
  const parent = missingParent(path, resource);
  return parent === undefined
    ? undefined
    : { kind: 'skipped', why: `${field} is not changed, because ${parent} is not in the request.` };
}

/** `add` and `append` do not replace: a different value that is there is a conflict. */
function takenPlace(field: string, before: Value | undefined, value: Value): Plan | undefined {
  if (before === undefined || isSameValue(before, value) !== false) return undefined;
  return { kind: 'conflict', why: `${field} has another value than the one to be added.` };
}

/** A property around the one to be changed that the request leaves out, as if on purpose; tags can always be written. */
function missingParent(path: string, { body }: Resource): string | undefined {
  const names = path.split('.');
  if (names[0]?.toLowerCase().startsWith('tags') === true) return undefined;
  for (let length = 2; length < names.length; length++) {
    const parent = names.slice(0, length).join('.');
    if (valueAt(body, parent) === undefined) return parent;
  }
  return undefined;
}

function isTagField(field: string): boolean {
  return field.toLowerCase() === 'tags' || tagNamed(field) !== undefined;
}

/** Fields that are no aliases and that a policy may change. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['identity.type', 'kind', 'location', 'name', 'tags']);

function pathOf(field: string, { aliases, resource }: PolicyScope): string | undefined {
  const tag = tagNamed(field);
  if (tag !== undefined) return tagPath(tag);
  return OWN_FIELDS.has(field.toLowerCase()) ? field : aliases.pathOf(field, resource);
}

function becauseOf(value: Value | undefined): string {
  const unknown = value === undefined ? undefined : firstUnknown(value);
  return unknown === undefined ? '' : `: ${clauseOf(unknown)}`;
}
