/** What Azure returns for a resource, in the shape that declared resources have. */
import { containerOf } from '../expand/containers.js';
import { valueOfJson } from '../expand/file-functions.js';
import type { Resource } from '../expand/resource.js';
import { joinNames, resourceIdOfText } from '../expand/resource-names.js';
import type { ResourceScope } from '../expand/value.js';
import { memberOf, object, scalarAt } from '../expand/values.js';
import type { Limits } from '../inputs/limits.js';
import { SourceFile, type Span } from '../inputs/source-file.js';
import { parseJson } from '../syntax/arm/json.js';

/** Members that identify a resource; the rest is its body, with who made it (`systemData`). */
const MEMBERS_OUTSIDE_BODY = new Set(['id', 'name', 'type', 'etag']);

/**
 * A resource from its body as Azure Resource Manager sent it. Its places lie in a document of its own, named by the
 * resource ID. Undefined if the body is no resource.
 */
export function liveResource(body: unknown, apiVersion: string, limits: Limits): Resource | undefined {
  const id = idOf(body);
  if (id === undefined) return undefined;
  const source = new SourceFile(id, JSON.stringify(body, null, 2), 'azure');
  const { root } = parseJson(source, limits);
  const span = { source, start: 0, end: source.text.length };
  const identity = resourceIdOfText(scalarAt(id, span), { level: 'tenant' });
  if (root === undefined || identity === undefined) return undefined;
  const value = valueOfJson(root, source);
  if (value.kind !== 'object') return undefined;
  const members = [...value.members.values()].filter((member) => !MEMBERS_OUTSIDE_BODY.has(member.name.toLowerCase()));
  return {
    type: identity.type,
    apiVersion,
    names: identity.names,
    name: joinNames(identity.names, identity),
    address: `live:${id}`,
    form: 'live',
    existing: false,
    condition: true,
    scope: scopeAbove(id, span) ?? identity.scope,
    body: object(members, value.origin),
    patch: false,
    span,
    headerSpan: memberOf(value, 'id')?.span ?? span,
    way: [],
  };
}

/** The scope of an extension, whose ID goes on behind that of what it extends; undefined for any other resource. */
function scopeAbove(id: string, span: Span): ResourceScope | undefined {
  const above = scalarAt(id.slice(0, id.toLowerCase().lastIndexOf('/providers/')), span);
  const extended = resourceIdOfText(above, { level: 'tenant' });
  if (extended === undefined) return undefined;
  return containerOf(extended) ?? { level: 'resource', resource: above };
}

function idOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('id' in body)) return undefined;
  return typeof body.id === 'string' ? body.id : undefined;
}
