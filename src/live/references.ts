/** Which resources a body from Azure names. */
import type { Body } from './reader.js';

export interface NamedResource {
  readonly id: string;
  readonly type: string;
}

/**
 * The resources of these types that the body names anywhere in its values or as keys; what lies below one counts for it, as a
 * subnet for its network. IDs keep their spelling; each is given once.
 */
export function namedIn(body: Body, types: readonly string[]): readonly NamedResource[] {
  const wanted = new Map(types.map((type) => [type.toLowerCase(), type]));
  const found = new Map<string, NamedResource>();
  for (const text of textsIn(body)) {
    for (const named of ancestorsOf(text)) {
      const type = wanted.get(named.type.toLowerCase());
      if (type !== undefined && !found.has(named.id.toLowerCase()))
        found.set(named.id.toLowerCase(), { ...named, type });
    }
  }
  return [...found.values()];
}

/** Every text that may be a resource ID. */
function textsIn(root: unknown): readonly string[] {
  const texts: string[] = [];
  const waiting = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' && isId(value)) texts.push(value);
    if (typeof value !== 'object' || value === null) continue;
    texts.push(...Object.keys(value).filter(isId));
    waiting.push(...Object.values(value));
  }
  return texts.reverse();
}

/** Definitions of policies that come with Azure stand outside of subscriptions. */
function isId(text: string): boolean {
  return text.length < 1024 && /^\/(?:subscriptions\/.+\/)?providers\/[^/]+\/[^/]+\/./i.test(text);
}

/** The resource that the ID names and all that it lies in. */
export function ancestorsOf(id: string): readonly NamedResource[] {
  const segments = id.replace(/\/+$/, '').split('/');
  const at = segments.map((segment) => segment.toLowerCase()).lastIndexOf('providers');
  const provider = segments[at + 1];
  if (at < 0 || provider === undefined) return [];
  const found: NamedResource[] = [];
  const types = [provider];
  for (let pair = at + 2; pair + 1 < segments.length; pair += 2) {
    types.push(segments[pair] ?? '');
    if (segments[pair + 1] === '') break;
    found.push({ id: segments.slice(0, pair + 2).join('/'), type: types.join('/') });
  }
  return found;
}
