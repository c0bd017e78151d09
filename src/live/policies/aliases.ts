/** The aliases of a tenant's own cloud and day, which come before those of the table that is shipped. */
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import { bundledAliases } from '../../policy/aliases/bundled.js';
import { nearestOf } from '../../policy/aliases/misspelt.js';
import type { Aliases } from '../../policy/aliases.js';
import type { AssignedPolicy } from '../../policy/assignment.js';
import { needs } from '../facts.js';
import type { ArmReader, Body, Failure } from '../reader.js';
import { eachInTurn } from './in-turn.js';

/** Source: learn.microsoft.com/rest/api/resources/providers/get */
const PROVIDERS_VERSION = '2021-04-01';
const EXPANDED = { $expand: 'resourceTypes/aliases' };
const PERMISSION = 'Microsoft.Resources/subscriptions/providers/read';

/** Namespaces asked for; a deployment seldom has ten. */
const MOST_NAMESPACES = 40;

const NAMESPACE = /^[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)+$/;

/**
 * The aliases of these namespaces as the cloud has them, by API version and with what `modify` can change; the shipped ones for
 * namespaces that cannot be read, which is noted, and for all others.
 *
 * @param subscription a GUID: any will do, as aliases are the same in all of a cloud
 */
export async function liveAliases(
  reader: ArmReader,
  subscription: string,
  namespaces: Iterable<string>,
  bag: DiagnosticBag,
): Promise<Aliases> {
  const asked = distinct(namespaces);
  const read = new Map<string, Namespace>();
  const unread = new Map<string, string[]>();
  await eachInTurn(asked.slice(0, MOST_NAMESPACES), async (name) => {
    const path = `/subscriptions/${subscription}/providers/${name}`;
    const answer = await reader.get(path, PROVIDERS_VERSION, EXPANDED);
    const namespace = answer.ok ? namespaceOf(answer.value) : undefined;
    if (namespace !== undefined) read.set(name.toLowerCase(), namespace);
    else {
      const because = answer.ok ? 'the answer has no aliases' : whyNot(answer.failure);
      unread.set(because, [...(unread.get(because) ?? []), name]);
    }
  });
  if (asked.length > MOST_NAMESPACES) unread.set('they are too many', asked.slice(MOST_NAMESPACES));
  for (const [because, names] of unread) {
    const message = `The aliases of ${names.sort().join(', ')} are those that come with the gate, not those of live Azure: ${because}.`;
    bag.report('policy-assumed', message);
  }
  return read.size === 0 ? bundledAliases() : aliasesOf(read, bundledAliases());
}

/** The namespaces whose aliases matter: those of resources, and those that policies name. */
export function namespacesUsed(types: Iterable<string>, policies: readonly AssignedPolicy[]): ReadonlySet<string> {
  const found = new Map<string, string>();
  const add = (name: string): void => {
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), name);
  };
  for (const type of types) add(type.split('/')[0] ?? '');
  for (const { definition } of policies) {
    const { source, start, end } = definition.span;
    for (const [name] of source.text.slice(start, end).matchAll(NAMED_IN_TEXT)) add(name);
  }
  return new Set(found.values());
}

/** What stands before the first slash of a type or an alias; addresses of pages and IDs of resources have something before it. */
const NAMED_IN_TEXT = /(?<![\w./])Microsoft\.[A-Za-z.]{1,60}(?=\/)/gi;

function distinct(namespaces: Iterable<string>): readonly string[] {
  const found = new Map<string, string>();
  for (const name of namespaces) {
    if (NAMESPACE.test(name) && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), name);
  }
  return [...found.values()];
}

function whyNot(failure: Failure): string {
  if (failure.reason === 'forbidden') return `no access to them, ${needs(PERMISSION)}`;
  if (failure.reason === 'not-found') return `this cloud has no such namespace, or the identity ${needs(PERMISSION)}`;
  return failure.message.replace(/\.$/, '');
}

/** An alias as the service lists it under a type. */
interface LiveAlias {
  readonly name: string;
  readonly path: string;
  /** Paths in API versions, lower-cased, that have another. */
  readonly paths: ReadonlyMap<string, string>;
  readonly isModifiable: boolean | undefined;
}

interface LiveType {
  readonly aliases: ReadonlyMap<string, LiveAlias>;
  readonly isIndexed: boolean | undefined;
}

interface Namespace {
  /** By full type, lower-cased. */
  readonly types: ReadonlyMap<string, LiveType>;
  /** By lower-cased name, whatever type has it. */
  readonly aliases: ReadonlyMap<string, LiveAlias>;
}

/** Undefined for an answer that lists no alias, as one that was asked for without them. */
function namespaceOf({ namespace, resourceTypes }: Body): Namespace | undefined {
  if (typeof namespace !== 'string' || !Array.isArray(resourceTypes)) return undefined;
  const types = new Map<string, LiveType>();
  const all = new Map<string, LiveAlias>();
  for (const { resourceType, aliases, capabilities } of resourceTypes.map(bodyOf)) {
    if (typeof resourceType !== 'string') continue;
    const read = listOf(aliases).flatMap((one) => aliasOf(one) ?? []);
    const own = new Map(read.map((one) => [one.name.toLowerCase(), one]));
    for (const [name, one] of own) if (!all.has(name)) all.set(name, one);
    types.set(`${namespace}/${resourceType}`.toLowerCase(), { aliases: own, isIndexed: isIndexed(capabilities) });
  }
  return all.size === 0 ? undefined : { types, aliases: all };
}

function aliasOf({ name, defaultPath, defaultMetadata, paths }: Body): LiveAlias | undefined {
  const listed = listOf(paths).flatMap(({ path, apiVersions }) =>
    typeof path === 'string' ? [{ path, versions: Array.isArray(apiVersions) ? apiVersions.map(String) : [] }] : [],
  );
  const path = typeof defaultPath === 'string' && defaultPath !== '' ? defaultPath : listed[0]?.path;
  if (typeof name !== 'string' || path === undefined) return undefined;
  const elsewhere = listed.filter((one) => one.path !== path);
  const byVersion = elsewhere.flatMap((one) =>
    one.versions.map((version) => [version.toLowerCase(), one.path] as const),
  );
  const { attributes } = bodyOf(defaultMetadata);
  return {
    name,
    path,
    paths: new Map(byVersion),
    isModifiable: typeof attributes === 'string' ? /\bModifiable\b/i.test(attributes) : undefined,
  };
}

/** What mode Indexed asks of a type; undefined if the service does not say. */
function isIndexed(capabilities: unknown): boolean | undefined {
  if (typeof capabilities !== 'string') return undefined;
  const has = capabilities.toLowerCase().split(/[,\s]+/);
  return has.includes('supportstags') && has.includes('supportslocation');
}

function listOf(value: unknown): readonly Body[] {
  return Array.isArray(value) ? value.map(bodyOf) : [];
}

function bodyOf(value: unknown): Body {
  return typeof value === 'object' && value !== null ? (value as Body) : {};
}

function aliasesOf(read: ReadonlyMap<string, Namespace>, shipped: Aliases): Aliases {
  const namespaceOfName = (name: string) => read.get((name.split('/')[0] ?? '').toLowerCase());
  const aliasNamed = (alias: string) => namespaceOfName(alias)?.aliases.get(alias.toLowerCase());
  return {
    pathOf(alias, resource) {
      const namespace = namespaceOfName(resource.type);
      if (namespace === undefined) return shipped.pathOf(alias, resource);
      const found = namespace.types.get(resource.type.toLowerCase())?.aliases.get(alias.toLowerCase());
      return found && (found.paths.get(resource.apiVersion?.toLowerCase() ?? '') ?? found.path);
    },
    covers: (alias) => namespaceOfName(alias) !== undefined || shipped.covers(alias),
    nearest(alias) {
      const namespace = namespaceOfName(alias);
      if (namespace === undefined || alias.length > LONGEST_NAME) return shipped.nearest(alias);
      const found = namespace.aliases.get(alias.toLowerCase());
      return (
        found?.name ??
        nearestOf(
          alias,
          [...namespace.aliases.values()].map(({ name }) => name),
        )
      );
    },
    isModifiable: (alias) => aliasNamed(alias)?.isModifiable ?? shipped.isModifiable(alias),
    isIndexed: (type) => namespaceOfName(type)?.types.get(type.toLowerCase())?.isIndexed ?? shipped.isIndexed(type),
  };
}

/** Names come from definitions of anybody. */
const LONGEST_NAME = 1000;
