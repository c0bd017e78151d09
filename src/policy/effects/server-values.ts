/** What the service fills in by itself and policies ask for: no declaration has it, whatever it will be. */
import { originAt } from '../../expand/origins.js';
import type { Resource } from '../../expand/resource.js';
import type { Member, ObjectValue, Value } from '../../expand/value.js';
import { memberOf, object, unknown } from '../../expand/values.js';

interface ServerValue {
  /** Lower-cased. */
  readonly type: string;
  readonly path: readonly string[];
  readonly source: string;
}

const SERVER_VALUES: readonly ServerValue[] = [
  {
    type: 'microsoft.machinelearningservices/workspaces/computes',
    path: ['properties', 'properties', 'osImageMetadata'],
    source: 'bicep-types-az, Microsoft.MachineLearningServices 2024-10-01: read-only in ComputeInstanceProperties',
  },
];

/** A declared resource with what only the service knows as unknown; a deployed one tells it itself. */
export function withServerValues(resource: Resource): Resource {
  if (resource.form === 'live') return resource;
  const paths = SERVER_VALUES.filter(({ type }) => type === resource.type.toLowerCase());
  const body = paths.reduce((now, { path }) => opened(now, path, resource), resource.body);
  return body === resource.body ? resource : { ...resource, body };
}

function opened(at: ObjectValue, [name = '', ...rest]: readonly string[], resource: Resource): ObjectValue {
  const known = memberOf(at, name);
  if (rest.length === 0) return known === undefined ? withMember(at, serverValue(name, resource)) : at;
  const inner = known?.value;
  if (inner !== undefined && inner.kind !== 'object') return at;
  const inside = opened(inner ?? object([], originAt(resource.headerSpan)), rest, resource);
  return withMember(at, known === undefined ? memberAt(name, inside, resource) : { ...known, value: inside });
}

function serverValue(name: string, resource: Resource): Member {
  const message = `the service fills in ${name} when it is deployed`;
  const value = unknown('runtime', message, `${name}(${resource.address})`, originAt(resource.headerSpan));
  return memberAt(name, value, resource);
}

function memberAt(name: string, value: Value, { headerSpan }: Resource): Member {
  return { name, span: headerSpan, value };
}

function withMember(at: ObjectValue, member: Member): ObjectValue {
  return { ...at, members: new Map([...at.members, [member.name.toLowerCase(), member]]) };
}
