/** The body that an azapi resource sends: what it says there, what stands on the block, and what is kept out of the state. */

import { buildBody } from '../../mapping/body.js';
import { copied, identity, writeArguments } from '../../mapping/conversions.js';
import { overwritten } from '../../merge.js';
import { asSensitive, originAt } from '../../origins.js';
import type { Member, ObjectValue, UnknownValue, Value } from '../../value.js';
import { array, isNull, knownString, memberOf, object, textOf, unknown, unknownBecause } from '../../values.js';
import { jsonValue } from '../json-values.js';
import type { TerraformResource } from '../terraform-resource.js';
import { type Segment, segmentsOfReference, uncertainAt } from './ignored-paths.js';
import { argumentOf } from './locators.js';
import { settingOf } from './settings.js';

/** Arguments that are sent as members of the body, unless the body has them itself. */
const ON_THE_BLOCK = { location: copied('location'), tags: copied('tags'), identity: identity() };

/** What is known of the body of a resource; nothing of one that is only read. */
export function azapiBody(resource: TerraformResource): ObjectValue {
  const origin = originAt(resource.headerSpan);
  if (resource.mode === 'data') return object([], originAt(resource.span));
  const sent = withSecrets(contentOf(resource, 'body'), resource);
  const content = withoutIgnored(sent, resource);
  const block = buildBody(writeArguments(ON_THE_BLOCK, resource.body, settingOf(resource)), origin);
  const open = content.open ?? resource.body.open ?? replacedAsAWhole(resource);
  const members = [...content.members.values()].map((member) => atHome(member, resource));
  return object([...block.members.values(), ...members], origin, open);
}

/** What stands in another file (`file("body.json")`, a local value) is shown there, also where an update sets a part of it. */
function atHome(member: Member, resource: TerraformResource): Member {
  const { span, value } = member;
  const { source, start, end } = resource.span;
  if (span.source === source && start <= span.start && span.end <= end) return member;
  const home = { source: span.source, start: 0, end: span.source.text.length };
  if (value.kind !== 'object') return { ...member, home };
  const members = [...value.members].map(([key, inner]) => [key, atHome(inner, resource)] as const);
  return { ...member, home, value: { ...value, members: new Map(members) } };
}

/** An argument that holds a body, as an object or as JSON; open if it is not known. */
function contentOf(resource: TerraformResource, argument: string): ObjectValue {
  const written = argumentOf(resource, argument);
  const content = written === undefined ? undefined : jsonValue(written);
  if (content === undefined || isNull(content)) return object([], originAt(resource.headerSpan));
  if (content.kind === 'object') return content;
  return object([], content.origin, unknownBecause(content, textOf(content), content.origin.span));
}

/** The body with that part of it which is never kept: merged over it, and secret. */
function withSecrets(body: ObjectValue, resource: TerraformResource): ObjectValue {
  if (argumentOf(resource, 'sensitive_body') === undefined) return body;
  const secret = allSensitive(contentOf(resource, 'sensitive_body'));
  if (secret.kind !== 'object') return body;
  return overwritten(body, secret, { alternatives: ALTERNATIVES, isExhausted: () => false });
}

/** Both bodies stand in the configuration, which is bounded. */
const ALTERNATIVES = 8;

function allSensitive(value: Value): Value {
  switch (value.kind) {
    case 'object': {
      const members = [...value.members.values()].map((member) => ({ ...member, value: allSensitive(member.value) }));
      return asSensitive(object(members, value.origin, value.open));
    }
    case 'array':
      return asSensitive(array(value.items.map(allSensitive), value.origin, value.open));
    case 'choice': {
      const alternatives = value.alternatives.map((one) => ({ ...one, value: allSensitive(one.value) }));
      return asSensitive({ ...value, alternatives });
    }
    default:
      return asSensitive(value);
  }
}

/** The body with what is under `ignore_changes` or `ignore_body_changes` unknown: it may have been changed since. */
function withoutIgnored(body: ObjectValue, resource: TerraformResource): ObjectValue {
  let value: Value = body;
  for (const { path, because } of ignoredPaths(resource)) value = uncertainAt(value, path, because);
  if (value.kind === 'object') return value;
  return object([], body.origin, value.kind === 'unknown' ? value : undefined);
}

interface IgnoredPath {
  readonly path: readonly Segment[];
  readonly because: UnknownValue;
}

function ignoredPaths(resource: TerraformResource): readonly IgnoredPath[] {
  const { ignoreChanges } = resource;
  if (ignoreChanges === 'all') return [ignoredPath([], 'body', 'ignore_changes', resource)];
  const byTerraform = ignoreChanges.flatMap((written) => {
    const [first, ...path] = segmentsOfReference(written);
    return first === 'body' || first === 'sensitive_body'
      ? [ignoredPath(path, written, 'ignore_changes', resource)]
      : [];
  });
  return [...byTerraform, ...ignoredByProvider(resource), ...listsByKey(resource)];
}

/** `ignore_body_changes = ["properties.x"]`. */
function ignoredByProvider(resource: TerraformResource): readonly IgnoredPath[] {
  const argument = 'ignore_body_changes';
  const list = argumentOf(resource, argument);
  if (list === undefined) return [];
  const paths = list.kind === 'array' && list.open === undefined ? list.items.map(knownString) : [undefined];
  return paths.map((path) => ignoredPath(segmentsOfReference(path ?? ''), `body.${path ?? '*'}`, argument, resource));
}

function ignoredPath(path: readonly Segment[], written: string, by: string, resource: TerraformResource): IgnoredPath {
  const message = `'${written}' is under ${by}, so what is deployed may differ`;
  const text = `deployed(${resource.address}.${written})`;
  return { path, because: unknown('deployment', message, text, originAt(resource.headerSpan)) };
}

/** Lists of an update whose items are told apart by something else than their names: what they come to is not followed. */
function listsByKey(resource: TerraformResource): readonly IgnoredPath[] {
  const argument = 'list_unique_id_property';
  const keys = resource.type === 'azapi_update_resource' ? argumentOf(resource, argument) : undefined;
  if (keys === undefined) return [];
  const named = keys.kind === 'object' && keys.open === undefined ? [...keys.members.values()] : undefined;
  const paths = named === undefined ? [''] : named.map((member) => member.name);
  return paths.map((path) => {
    const message = `how ${argument} joins '${path || 'the lists of the body'}' with what is there is not followed`;
    const text = `joined(${resource.address}.${path})`;
    const because = unknown('unsupported', message, text, originAt(resource.headerSpan));
    return { path: segmentsOfReference(path), because };
  });
}

/** What is put in place of the resource may lack whatever it does not say. */
function replacedAsAWhole(resource: TerraformResource): UnknownValue | undefined {
  const isPut = resource.type === 'azapi_resource_action' && knownString(argumentOf(resource, 'method')) === 'PUT';
  if (!isPut) return undefined;
  const message = `'${resource.address}' replaces the resource as a whole`;
  const method = memberOf(resource.body, 'method');
  return unknown('deployment', message, `replaced(${resource.address})`, originAt(method?.span ?? resource.headerSpan));
}
