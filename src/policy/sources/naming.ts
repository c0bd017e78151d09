/** How policies, initiatives and assignments name each other. */
import { splitSegments } from '../../expand/resource-names.js';
import type { ResourceScope, Value } from '../../expand/value.js';
import { knownString, textOf } from '../../expand/values.js';

export type PolicyKind = 'definition' | 'initiative' | 'assignment' | 'exemption';

/** What tells a declaration from others of its kind; what is not known of it may fit any. */
export interface Named {
  readonly kind: PolicyKind;
  /** The last segment of its ID, lower-cased; for one that is not fully known a text that is equal for equal names. */
  readonly name: string;
  /** The ID up to its `/providers/Microsoft.Authorization`, lower-cased; undefined if it is not known. */
  readonly prefix: string | undefined;
  /** The declaration that an expression names by symbol, or that this is. */
  readonly address?: string;
}

const COLLECTIONS: ReadonlyMap<string, PolicyKind> = new Map([
  ['policydefinitions', 'definition'],
  ['policysetdefinitions', 'initiative'],
  ['policyassignments', 'assignment'],
  ['policyexemptions', 'exemption'],
]);

export const COLLECTION_OF: Readonly<Record<PolicyKind, string>> = {
  definition: 'policyDefinitions',
  initiative: 'policySetDefinitions',
  assignment: 'policyAssignments',
  exemption: 'policyExemptions',
};

const PROVIDER = 'microsoft.authorization';

/** The kind of a resource type; undefined for what is no policy. */
export function kindOfType(type: string): PolicyKind | undefined {
  const [provider, collection = '', ...more] = type.toLowerCase().split('/');
  return provider === PROVIDER && more.length === 0 ? COLLECTIONS.get(collection) : undefined;
}

/**
 * What an ID stands for: written out, made by a function, or the symbol of a declaration. Undefined if it is none of a policy.
 *
 * @param evaluation tells the evaluation that the ID comes from, as what is not known is comparable only within it
 */
export function namedBy(id: Value, evaluation: string): Named | undefined {
  const target = id.kind === 'unknown' ? id.target : id;
  if (target?.kind === 'resource-id') {
    const kind = kindOfType(target.type);
    const name = target.names.at(-1);
    if (kind === undefined || name === undefined) return undefined;
    const named = { kind, name: nameText(name, evaluation), prefix: prefixOf(target.scope) };
    return target.address === undefined ? named : { ...named, address: `${evaluation}|${target.address}` };
  }
  return namedByPath(id, evaluation);
}

function namedByPath(id: Value, evaluation: string): Named | undefined {
  if (id.kind !== 'scalar' && id.kind !== 'text') return undefined;
  const segments = splitSegments(id);
  const words = segments.map((segment) => knownString(segment)?.toLowerCase());
  const [providers, provider, collection] = words.slice(-4);
  const kind = providers === 'providers' && provider === PROVIDER ? COLLECTIONS.get(collection ?? '') : undefined;
  const name = segments.at(-1);
  if (kind === undefined || name === undefined || words.at(-1) === '') return undefined;
  const before = words.slice(0, -4);
  const prefix = before.includes(undefined) ? undefined : before.join('/');
  return { kind, name: nameText(name, evaluation), prefix };
}

/** A name that is known, else one that is equal only within its evaluation. */
export function nameText(name: Value, evaluation: string): string {
  return knownString(name)?.toLowerCase() ?? `${evaluation}|${textOf(name).toLowerCase()}`;
}

/** How the ID of something in a scope begins, lower-cased; undefined if that is not known. */
export function prefixOf(scope: ResourceScope): string | undefined {
  switch (scope.level) {
    case 'tenant':
      return '';
    case 'managementGroup': {
      const name = knownString(scope.managementGroup);
      return name && `/providers/microsoft.management/managementgroups/${name}`.toLowerCase();
    }
    case 'subscription':
      return subscriptionPrefix(scope);
    case 'resourceGroup': {
      const [subscription, name] = [subscriptionPrefix(scope), knownString(scope.resourceGroup)];
      return subscription && name && `${subscription}/resourcegroups/${name}`.toLowerCase();
    }
    case 'resource': {
      const id = knownString(scope.resource)?.toLowerCase();
      return id?.startsWith('/') ? id : undefined;
    }
  }
}

function subscriptionPrefix({ subscription }: ResourceScope): string | undefined {
  const name = knownString(subscription);
  return name && `/subscriptions/${name}`.toLowerCase();
}

/** True if the one may stand for the other, and nothing that is known of them says otherwise. */
export function isSame(left: Named, right: Named): boolean {
  if (left.kind !== right.kind) return false;
  if (left.address !== undefined && right.address !== undefined && sameEvaluation(left, right))
    return left.address === right.address;
  return left.name === right.name && (left.prefix ?? right.prefix) === (right.prefix ?? left.prefix);
}

function sameEvaluation({ address: left = '' }: Named, { address: right = '' }: Named): boolean {
  return left.slice(0, left.indexOf('|')) === right.slice(0, right.indexOf('|'));
}

/** The resource ID, lower-cased; undefined if it is not known. */
export function idOf({ kind, name, prefix }: Named): string | undefined {
  if (prefix === undefined || name.includes('|')) return undefined;
  return `${prefix}/providers/${PROVIDER}/${COLLECTION_OF[kind].toLowerCase()}/${name}`;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** True for what Azure brings along: defined in the tenant, and named by a GUID. */
export function isBuiltIn({ name, prefix }: Named): boolean {
  return prefix === '' && GUID.test(name);
}

export function isGuid(name: string): boolean {
  return GUID.test(name.toLowerCase());
}
