/** What a module deploys while it is given something nobody knows the meaning of: what it is known to set, and maybe more. */
import type { Member, ObjectValue, UnknownValue, Value } from '../../value.js';
import { facetMappingOf, typeMappingOf } from '../azurerm/mappings.js';
import type { TerraformResource } from '../terraform-resource.js';

/** The resource with everything unknown that is not set. */
export function opened(resource: TerraformResource, doubt: UnknownValue): TerraformResource {
  const { body, type, headerSpan: span } = resource;
  const members = new Map([...body.members].map(([key, member]) => [key, openedBody(member, doubt)]));
  const known = (typeMappingOf(type) ?? facetMappingOf(type))?.arguments ?? {};
  for (const name of Object.keys(known)) {
    if (!members.has(name)) members.set(name, { name, span, value: doubt });
  }
  return { ...resource, body: { ...body, members, open: body.open ?? doubt } };
}

/** The body of an azapi resource is ARM's: objects in it may have more members. */
function openedBody(member: Member, doubt: UnknownValue): Member {
  return member.name === 'body' ? { ...member, value: openedValue(member.value, doubt) } : member;
}

function openedValue(value: Value, doubt: UnknownValue): Value {
  if (value.kind !== 'object') return value;
  const members = new Map([...value.members].map(([key, member]) => [key, deeper(member, doubt)]));
  return { ...value, members, open: value.open ?? doubt } satisfies ObjectValue;
}

function deeper(member: Member, doubt: UnknownValue): Member {
  return { ...member, value: openedValue(member.value, doubt) };
}
