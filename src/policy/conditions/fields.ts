/**
 * The names after `field`: built-in ones and aliases.
 * Fields: https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule#fields
 */
import { originAt } from '../../expand/origins.js';
import type { Resource } from '../../expand/resource.js';
import type { ResourceIdValue } from '../../expand/value.js';
import { scalar } from '../../expand/values.js';
import { EACH, type Segment } from '../../model/paths.js';
import type { Aliases } from '../aliases.js';
import type { Bindings, Evaluation, Place } from './evaluation.js';
import { below, besideBody, bodyOf, nowhere } from './places.js';

/** Where a field leads: from a place that is known on, through these segments, of which `[*]` stand for all items. */
export type FieldTarget =
  | FieldPlace
  /** No field of this name is known. */
  | { readonly kind: 'unknown'; readonly because: string };

export interface FieldPlace {
  readonly kind: 'place';
  readonly place: Place;
  readonly rest: readonly Segment[];
  readonly isLocation: boolean;
  /** The way begins at an element that a `count` around stands at. */
  readonly isElement: boolean;
}

/** The built-in fields as documents spell them, for messages. */
export const BUILT_IN_FIELDS = [
  'name',
  'fullName',
  'kind',
  'type',
  'location',
  'id',
  'identity.type',
  'identity.userAssignedIdentities',
  'tags',
] as const;

const IN_BODY: ReadonlyMap<string, readonly string[]> = new Map([
  ['kind', ['kind']],
  ['location', ['location']],
  ['identity.type', ['identity', 'type']],
  ['identity.userassignedidentities', ['identity', 'userAssignedIdentities']],
  ['tags', ['tags']],
]);

/** The field that a name stands for on a resource. Elements that a `count` around stands at are taken from there. */
export function fieldTarget(name: string, resource: Resource, evaluation: Evaluation): FieldTarget {
  const built = builtIn(name, resource);
  if (built !== undefined) return built;
  const path = aliasPath(name, resource, evaluation.scope.aliases);
  if (path === 'unknown') return { kind: 'unknown', because: `no alias '${name}' is known` };
  if (path === 'elsewhere') return at(nowhere(resource, [name]), []);
  const bound = boundTo(path.pattern, evaluation.bindings);
  if (bound === undefined) return at(bodyOf(resource), path.segments);
  const rest = path.segments.slice(bound.pattern.length);
  return { kind: 'place', place: bound.place, rest, isLocation: false, isElement: true };
}

/** True for a name that is no alias: one of the service's own fields, or a tag. */
export function isBuiltInField(name: string): boolean {
  const lower = name.toLowerCase();
  return BUILT_IN_FIELDS.some((field) => field.toLowerCase() === lower) || tagOf(name) !== undefined;
}

function builtIn(name: string, resource: Resource): FieldTarget | undefined {
  const lower = name.toLowerCase();
  const segments = IN_BODY.get(lower);
  if (segments !== undefined) return at(below(bodyOf(resource), segments), [], lower === 'location');
  const tag = tagOf(name);
  if (tag !== undefined) return at(below(bodyOf(resource), ['tags', tag]), []);
  const header = originAt(resource.headerSpan);
  switch (lower) {
    case 'type':
      return at(besideBody(resource, 'type', scalar(resource.type, header)), []);
    case 'name':
      return at(besideBody(resource, 'name', resource.names.at(-1) ?? resource.name), []);
    case 'fullname':
      return at(besideBody(resource, 'name', resource.name), []);
    case 'id':
      return at(besideBody(resource, 'id', idOf(resource)), []);
    default:
      return undefined;
  }
}

function at(place: Place, rest: readonly Segment[], isLocation = false): FieldPlace {
  return { kind: 'place', place, rest, isLocation, isElement: false };
}

/** The ID that the resource has or will have, with holes for what only the deployment tells. */
function idOf({ type, names, scope, headerSpan }: Resource): ResourceIdValue {
  return { kind: 'resource-id', type, names, scope, origin: originAt(headerSpan) };
}

/** The name of the tag in `tags.x`, `tags[x]`, `tags['x']`, where `''` stands for an apostrophe. */
export function tagOf(name: string): string | undefined {
  if (!/^tags[.[]/i.test(name)) return undefined;
  if (name.charAt(4) === '.') return name.slice(5);
  if (!name.endsWith(']')) return undefined;
  const inner = name.slice(5, -1);
  const isQuoted = inner.length >= 2 && inner.startsWith("'") && inner.endsWith("'");
  return isQuoted ? inner.slice(1, -1).replaceAll("''", "'") : inner;
}

interface AliasPath {
  readonly segments: readonly Segment[];
  /** The same, names lower-cased. */
  readonly pattern: readonly Segment[];
}

/** `elsewhere`: the alias is known, but resources of this type have no such property. */
type AliasAnswer = AliasPath | 'elsewhere' | 'unknown';

const answers = new WeakMap<Aliases, Map<string, AliasAnswer>>();
const MOST_ANSWERS = 50_000;

/** Where an alias leads in resources of this type and API version. */
export function aliasPath(
  alias: string,
  resource: Pick<Resource, 'type' | 'apiVersion'>,
  aliases: Aliases,
): AliasAnswer {
  let known = answers.get(aliases);
  if (known === undefined || known.size > MOST_ANSWERS) {
    known = new Map();
    answers.set(aliases, known);
  }
  const key = `${alias}|${resource.type}|${resource.apiVersion ?? ''}`.toLowerCase();
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = lookUp(alias, resource, aliases);
  known.set(key, made);
  return made;
}

function lookUp(
  alias: string,
  { type, apiVersion }: Pick<Resource, 'type' | 'apiVersion'>,
  aliases: Aliases,
): AliasAnswer {
  const lower = alias.toLowerCase();
  if (!lower.includes('/')) return 'unknown';
  if (!mayBelongTo(lower, type.toLowerCase())) return 'elsewhere';
  const path = aliases.pathOf(alias, { type, apiVersion });
  if (path !== undefined) return pathFrom(path);
  // A name that is known for another type is a property that this one has not; any other may be a mistake.
  return aliases.nearest(alias)?.toLowerCase() === lower ? 'elsewhere' : 'unknown';
}

/**
 * False for aliases of other types: on a resource of this type they are absent. Some names have no type in them
 * (`Microsoft.Compute/imagePublisher`) and stand for several.
 */
function mayBelongTo(alias: string, type: string): boolean {
  const following = alias.charAt(type.length);
  if (alias.startsWith(type) && (following === '/' || following === '.' || following === '[')) return true;
  const namespace = type.slice(0, type.indexOf('/') + 1);
  return namespace !== '' && alias.startsWith(namespace) && !alias.includes('/', namespace.length);
}

const SEGMENT = /\[\*\]|\[(\d+)\]|\['([^']*)'\]|\[([^\]]*)\]|([^.[\]]+)/g;

/** The segments of a path as aliases have them: `properties.ipRules[*].value`, `properties.list[0]`, `properties['a.b']`. */
function pathFrom(path: string): AliasPath {
  const segments = [...path.matchAll(SEGMENT)].map(([whole, index, quoted, bare, name]): Segment => {
    if (whole === EACH) return EACH;
    return index === undefined ? (quoted ?? bare ?? name ?? '') : Number(index);
  });
  const pattern = segments.map((segment) => (typeof segment === 'string' ? segment.toLowerCase() : segment));
  return { segments, pattern };
}

/** True if the alias leads into an element that a `count` around stands at. */
export function isBound(alias: string, resource: Resource, { scope, bindings }: Evaluation): boolean {
  const path = aliasPath(alias, resource, scope.aliases);
  return typeof path !== 'string' && boundTo(path.pattern, bindings) !== undefined;
}

/** The innermost element around that lies on the path. */
function boundTo(pattern: readonly Segment[], bindings: Bindings | undefined) {
  for (let at = bindings; at !== undefined; at = at.outer) {
    const { binding } = at;
    if (binding.kind === 'element' && startsWith(pattern, binding.pattern)) return binding;
  }
  return undefined;
}

function startsWith(pattern: readonly Segment[], start: readonly Segment[]): boolean {
  return start.length <= pattern.length && start.every((segment, index) => segment === pattern[index]);
}
