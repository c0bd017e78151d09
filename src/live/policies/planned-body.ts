/** What of a planned resource may be told to Azure: what is known of it, and is no secret. */
import type { Resource } from '../../expand/resource.js';
import type { Secrets } from '../../expand/secrets.js';
import type { ArrayValue, ObjectValue, ResourceIdValue, Scalar, Value } from '../../expand/value.js';
import { knownString } from '../../expand/values.js';
import { segmentsOf } from '../../model/paths.js';
import { isSecretPath } from '../../model/secrets.js';
import type { Aliases } from '../../policy/aliases.js';
import { tagPath } from '../../policy/conditions/body-path.js';
import type { PlannedPlace } from './planned-place.js';

/** A field that has a value which nobody knows yet. */
export interface PendingField {
  /** A built-in field or an alias. */
  readonly field: string;
  /** The values it may have, where they are known. */
  readonly values?: readonly Scalar[];
}

export interface PlannedBody {
  /** `type`, `name` and the members of the resource. */
  readonly content: Readonly<Record<string, unknown>>;
  readonly pending: readonly PendingField[];
  /** Paths, lower-cased, of what is there and was not told: it is not known, or it is a secret. */
  readonly untold: ReadonlySet<string>;
}

export interface Telling {
  readonly place: PlannedPlace;
  readonly aliases: Aliases;
  /** What the files hold of secrets: no text that has one in it is told. */
  readonly secrets: Secrets;
}

/** Members of templates that are no part of a resource. */
const OF_TEMPLATES = new Set(['dependson', 'comments', 'copy', 'condition', 'scope', 'asserts']);

/** Undefined if nothing of the resource is known but its type. */
export function plannedBody(resource: Resource, telling: Telling): PlannedBody | undefined {
  if (resource.body.open !== undefined) return undefined;
  const teller = new Teller(resource, telling);
  const content: Record<string, unknown> = { type: resource.type };
  const name = resource.names.at(-1);
  const told = name === undefined ? undefined : teller.tell(name, 'name');
  if (told !== undefined) content['name'] = told;
  for (const [key, { name: member, value, filledIn }] of resource.body.members) {
    if (OF_TEMPLATES.has(key) || filledIn === true) continue;
    const plain = teller.tell(value, member);
    if (plain !== undefined) content[member] = plain;
  }
  return { content, pending: teller.pending(), untold: new Set(teller.untold.keys()) };
}

class Teller {
  /** By lower-cased path: the path as written, and the values it may have. */
  readonly untold = new Map<string, { readonly path: string; readonly values: readonly Scalar[] | undefined }>();

  constructor(
    private readonly resource: Resource,
    private readonly telling: Telling,
  ) {}

  /** Plain data; undefined for what is absent and for what is not told, which is noted. */
  tell(value: Value, path: string): unknown {
    if (value.origin.sensitive === true || isSecretPath(this.resource.type, segmentsOf(path))) return this.keep(path);
    switch (value.kind) {
      case 'scalar':
        return this.tellScalar(value.value, path);
      case 'object':
        return this.tellObject(value, path);
      case 'array':
        return this.tellArray(value, path);
      case 'resource-id': {
        const id = idText(value, this.telling.place);
        return id === undefined ? this.keep(path) : this.tellScalar(id, path);
      }
      case 'choice': {
        const scalars = value.alternatives.flatMap((one) => (one.value.kind === 'scalar' ? [one.value] : []));
        const plain = scalars.map((one) => one.value).filter((one) => one !== null && !this.isSecret(one));
        const isWhole = plain.length === value.alternatives.length && scalars.every((one) => !one.origin.sensitive);
        return this.keep(path, isWhole ? [...new Set(plain)] : undefined);
      }
      default:
        return this.keep(path);
    }
  }

  private tellScalar(value: Scalar, path: string): unknown {
    if (value === null) return undefined;
    return this.isSecret(value) ? this.keep(path) : value;
  }

  private tellObject(value: ObjectValue, path: string): unknown {
    if (value.open !== undefined) return this.keep(path);
    const told: [string, unknown][] = [];
    for (const { name, key, value: inner, filledIn } of value.members.values()) {
      if (filledIn === true) continue;
      // A name that is computed and not known names no member.
      if (key !== undefined && knownString(key) === undefined) return this.keep(path);
      const plain = this.tell(inner, path === 'tags' ? tagPath(name) : `${path}.${name}`);
      if (plain !== undefined) told.push([name, plain]);
    }
    return Object.fromEntries(told);
  }

  /** A list of which only a part is known is none that anybody may judge. */
  private tellArray(value: ArrayValue, path: string): unknown {
    if (value.open !== undefined) return this.keep(path);
    const before = this.untold.size;
    const items = value.items.map((item, at) => this.tell(item, `${path}[${at}]`));
    return this.untold.size > before ? this.keep(path) : items.map((item) => item ?? null);
  }

  private keep(path: string, values?: readonly Scalar[]): undefined {
    this.untold.set(path.toLowerCase(), { path, values });
    return undefined;
  }

  private isSecret(value: Scalar): boolean {
    if (typeof value !== 'string') return false;
    return this.telling.secrets.texts.some((text) => value.includes(text));
  }

  /** What is not told, by the names that policies have for it; what lies in a list goes by the list. */
  pending(): readonly PendingField[] {
    const fields = new Map<string, PendingField>();
    for (const { path, values } of this.untold.values()) {
      if (path.includes('[') && !path.startsWith('tags[')) continue;
      const field = fieldAt(path, this.resource, this.telling.aliases);
      if (field === undefined) continue;
      fields.set(field.toLowerCase(), values === undefined || values.length === 0 ? { field } : { field, values });
    }
    return [...fields.values()];
  }
}

const BUILT_IN_FIELDS = ['name', 'location', 'kind', 'tags', 'identity.type', 'identity.userAssignedIdentities'];

/** The name that policies have for what stands at a path; undefined if they have none. */
function fieldAt(path: string, { type, apiVersion }: Resource, aliases: Aliases): string | undefined {
  const lower = path.toLowerCase();
  if (/^tags[.[]/.test(lower)) return path;
  const builtIn = BUILT_IN_FIELDS.find((field) => field.toLowerCase() === lower);
  if (builtIn !== undefined) return builtIn;
  for (let rest = path; ; ) {
    const alias = `${type}/${rest}`;
    if (aliases.pathOf(alias, { type, apiVersion })?.toLowerCase() === lower) return alias;
    const shorter = rest.replace(/^properties\./i, '');
    if (shorter === rest) return undefined;
    rest = shorter;
  }
}

/** The whole ID; undefined if a part of it is not known. What is in the group of the deployment is where the resource is. */
function idText({ type, names, scope }: ResourceIdValue, place: PlannedPlace): string | undefined {
  const above = scopeText(scope, place);
  const [provider, ...types] = type.split('/');
  const known = names.map(knownString);
  if (above === undefined || known.length !== types.length || known.includes(undefined)) return undefined;
  return `${above}/providers/${provider}/${types.map((one, at) => `${one}/${known[at]}`).join('/')}`;
}

function scopeText({ level, subscription, resourceGroup }: ResourceIdValue['scope'], place: PlannedPlace) {
  if (level === 'tenant') return '';
  const id = subscription === undefined ? place.subscription : knownString(subscription);
  if (id === undefined || (level !== 'subscription' && level !== 'resourceGroup')) return undefined;
  if (level === 'subscription') return `/subscriptions/${id}`;
  const group = resourceGroup === undefined ? place.resourceGroup : knownString(resourceGroup);
  return group === undefined ? undefined : `/subscriptions/${id}/resourceGroups/${group}`;
}

/** The ID of what a nested resource lies in, or of what an extension extends; undefined if it is neither, or is not known. */
export function parentId({ type, names, scope }: Resource, place: PlannedPlace): string | undefined {
  if (scope.level === 'resource') {
    const over = scope.resource;
    return over?.kind === 'resource-id' ? idText(over, place) : knownString(over);
  }
  const types = type.split('/');
  if (types.length <= 2 || names.length <= 1) return undefined;
  const origin = scope.resourceGroup?.origin ?? names[0]?.origin;
  if (origin === undefined) return undefined;
  const above = { type: types.slice(0, -1).join('/'), names: names.slice(0, -1), scope, origin };
  return idText({ kind: 'resource-id', ...above }, place);
}
