/**
 * Functions of providers, under the names that providers usually have in a module.
 * azurerm 4: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/functions/parse_resource_id
 */
import {
  ANY,
  type Definition,
  define,
  type FunctionCall,
  known,
  originOf,
  textResult,
  undecided,
  unsupported,
} from '../../functions/define.js';
import { type Parts, wholeOf } from '../../functions/holes.js';
import type { Member, Value } from '../../value.js';
import { mapOf } from '../collections.js';
import { segmentsOfId, textParts, wholeText } from './arguments.js';

export const PROVIDER_FUNCTIONS: readonly Definition[] = [
  define('provider::azurerm::normalise_resource_id', [ANY], normaliseId),
  define('provider::azurerm::parse_resource_id', [ANY], parseId),
];

/** The spelling of the segments that every ID has. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  ['subscriptions', 'resourceGroups', 'providers'].map((segment) => [segment.toLowerCase(), segment]),
);

/** The segments of an ID, whatever its names are; undefined for what may hold slashes nobody knows of. */
function segmentsOf(id: Value): readonly Parts[] | undefined {
  const known = wholeText(id);
  return known === undefined ? segmentsOfId(id) : known.split('/').map((segment) => [segment]);
}

/** The same ID in the provider's spelling, as far as that is one for all types; Azure compares IDs without case. */
function normaliseId(call: FunctionCall, id: Value): Value {
  if (textParts(id) === undefined) return call.reject('normalise_resource_id() needs a resource ID.');
  const segments = wholeText(id)?.split('/');
  if (segments === undefined) return id;
  if (segments[0] !== '' || segments.length < 3) return call.reject('normalise_resource_id() needs a resource ID.');
  const spelled = segments.map((segment, at) =>
    at % 2 === 1 ? (SPELLINGS.get(segment.toLowerCase()) ?? segment) : segment,
  );
  return known(call, spelled.join('/'), [id]);
}

/** The parts of the ID of a resource in a resource group or subscription. */
function parseId(call: FunctionCall, id: Value): Value {
  if (textParts(id) === undefined) return call.reject('parse_resource_id() needs a resource ID.');
  const segments = segmentsOf(id);
  if (segments === undefined) return undecided(call, [id]);
  const [start, ...rest] = segments;
  if (start === undefined || wholeOf(start) !== '') return call.reject('parse_resource_id() needs a resource ID.');
  const pairs = new Map<string, Parts>();
  const types: { readonly type: string; readonly name: Parts }[] = [];
  let namespace: Parts | undefined;
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [key = '', value = []] = [wholeOf(rest[at] ?? []), rest[at + 1]];
    const lower = key.toLowerCase();
    if (lower === 'providers' && namespace !== undefined)
      return unsupported(call, [id], 'IDs of extensions are not taken apart');
    if (lower === 'providers') namespace = value;
    else if (namespace === undefined) pairs.set(lower, value);
    else types.push({ type: key, name: value });
  }
  const last = types.at(-1);
  if (namespace === undefined || last === undefined || rest.length % 2 !== 0) {
    return unsupported(call, [id], 'only IDs of resources in a provider are taken apart');
  }
  const text = (parts: Parts | undefined) => textResult(call, parts ?? [''], [id]);
  const member = (name: string, value: Value): Member => ({ name, span: call.span, value });
  const parents = types.slice(0, -1).map(({ type, name }) => member(type, text(name)));
  const namespaceText = wholeOf(namespace) ?? '';
  return mapOf(
    [
      member('resource_name', text(last.name)),
      member('resource_provider', text(namespace)),
      member('resource_group_name', text(pairs.get('resourcegroups'))),
      member('resource_type', text([last.type])),
      member('full_resource_type', text([[namespaceText, ...types.map(({ type }) => type)].join('/')])),
      member('subscription_id', text(pairs.get('subscriptions'))),
      member('resource_scope', unsupported(call, [id], 'versions of the provider differ in it')),
      member('parent_resources', mapOf(parents, originOf(call, [id]))),
    ],
    originOf(call, [id]),
  );
}
