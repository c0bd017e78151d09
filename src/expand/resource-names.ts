/** Splitting names and IDs that may have holes into their segments. */
import type { ResourceIdValue, ResourceScope, Value } from './value.js';
import { scalar, text } from './values.js';

/** The segments of a name between slashes; a hole never contains one as far as this can tell. */
export function splitSegments(value: Value): readonly Value[] {
  if (value.kind === 'scalar' && typeof value.value === 'string') {
    return value.value.split('/').map((segment) => scalar(segment, value.origin));
  }
  if (value.kind !== 'text') return [value];
  const segments: (string | Value)[][] = [[]];
  for (const part of value.parts) {
    if (typeof part !== 'string') segments.at(-1)?.push(part);
    else {
      const [first = '', ...more] = part.split('/');
      segments.at(-1)?.push(first);
      for (const piece of more) segments.push([piece]);
    }
  }
  return segments.map((parts) => text(parts, value.origin));
}

/** One name per type segment: the parent's names and the own ones; a name with too few slashes stays whole at the end. */
export function namesOf(type: string, parentNames: readonly Value[], name: Value): readonly Value[] {
  const wanted = Math.max(type.split('/').length - 1 - parentNames.length, 1);
  const segments = splitSegments(name);
  return [...parentNames, ...(segments.length === wanted ? segments : [name])];
}

/** `a/b/c` out of name segments. */
export function joinNames(names: readonly Value[], fallback: Value): Value {
  const [only] = names;
  if (names.length === 1 && only !== undefined) return only;
  const parts = names.flatMap((name, index) => (index === 0 ? [name] : ['/', name]));
  return text(parts, fallback.origin);
}

/**
 * The resource ID that a text spells: `/subscriptions/.../providers/Microsoft.X/y/z`, or the relative form
 * `Microsoft.X/y/z` that scopes of extension resources use. Undefined if the text has neither shape.
 */
export function resourceIdOfText(value: Value, scope: ResourceScope): ResourceIdValue | undefined {
  if (value.kind !== 'scalar' && value.kind !== 'text') return undefined;
  const segments = splitSegments(value);
  const words = segments.map((segment) => (segment.kind === 'scalar' ? String(segment.value) : undefined));
  const provider = words.map((word) => word?.toLowerCase()).lastIndexOf('providers');
  const start = provider >= 0 ? provider + 1 : 0;
  const namespace = words[start];
  if (namespace === undefined || !/^[A-Za-z]+(\.[A-Za-z]+)+$/.test(namespace)) return undefined;
  const types: string[] = [];
  const names: Value[] = [];
  for (let at = start + 1; at + 1 < segments.length; at += 2) {
    const type = words[at];
    const name = segments[at + 1];
    if (type === undefined || name === undefined) return undefined;
    types.push(type);
    names.push(name);
  }
  if (names.length === 0 || (segments.length - start) % 2 === 0) return undefined;
  return {
    kind: 'resource-id',
    type: `${namespace}/${types.join('/')}`,
    names,
    scope: provider >= 0 ? scopeOfPrefix(segments.slice(0, provider), words) : scope,
    origin: value.origin,
  };
}

function scopeOfPrefix(segments: readonly Value[], words: readonly (string | undefined)[]): ResourceScope {
  const after = (word: string): Value | undefined => {
    const at = words.slice(0, segments.length).findIndex((candidate) => candidate?.toLowerCase() === word);
    return at < 0 ? undefined : segments[at + 1];
  };
  const subscription = after('subscriptions');
  const resourceGroup = after('resourcegroups');
  if (subscription === undefined) return { level: 'tenant' };
  if (resourceGroup === undefined) return { level: 'subscription', subscription };
  return { level: 'resourceGroup', subscription, resourceGroup };
}
