/** What a value speaks of: the resource IDs in it, however deep, and its plain texts. */
import type { Resource } from '../expand/resource.js';
import type { Value } from '../expand/value.js';
import { keyOfResource, type ResourceKey, resourceKeyOf, sameKnownResource } from './resource-key.js';

export interface MentionVisitor {
  key(key: ResourceKey): void;
  /** A known text, whether it is an ID or not. */
  text?(text: string): void;
}

/** Values are as deep as documents may be, and documents are bounded. */
export function visitMentions(value: Value, visitor: MentionVisitor): void {
  switch (value.kind) {
    case 'object':
      for (const member of value.members.values()) visitMentions(member.value, visitor);
      break;
    case 'array':
      for (const item of value.items) visitMentions(item, visitor);
      if (value.open?.each !== undefined) visitMentions(value.open.each, visitor);
      break;
    case 'choice':
      for (const alternative of value.alternatives) visitMentions(alternative.value, visitor);
      break;
    case 'resource-id':
      visitor.key(value);
      break;
    case 'text':
      visitIdentityOf(value, visitor);
      break;
    case 'scalar':
      if (typeof value.value !== 'string') break;
      visitor.text?.(value.value);
      if (value.value.startsWith('/')) visitIdentityOf(value, visitor);
      break;
  }
}

function visitIdentityOf(value: Value, visitor: MentionVisitor): void {
  const key = resourceKeyOf(value);
  if (key !== undefined) visitor.key(key);
}

/** True if the value holds the ID of the resource or its full name, both known: what joins two entry points. */
export function mentionsByName(value: Value, resource: Resource): boolean {
  const wanted = keyOfResource(resource);
  const name = nameKey(resource);
  let found = false;
  visitMentions(value, {
    key: (key) => {
      found ||= sameKnownResource(key, wanted);
    },
    text: (text) => {
      found ||= text.toLowerCase() === name;
    },
  });
  return found;
}

/** The full name, lower-cased; undefined if it is not known. */
export function nameKey({ name }: Resource): string | undefined {
  return name.kind === 'scalar' ? String(name.value).toLowerCase() : undefined;
}
