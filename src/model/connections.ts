/** What the connections of a workspace lead to. */
import { sameText } from '../expand/same-resource.js';
import type { Value } from '../expand/value.js';
import { text } from '../expand/values.js';
import { labelOf, typeBehind } from './facts/service-hosts.js';
import { type Link, targetOf } from './graph.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import { CONNECTION } from './types.js';

/** Where a connection leads: to the resource whose ID stands in its metadata, else to the one that its target is a host of. */
export function targetsOf(connection: ResourceView, system: System): readonly Link[] {
  const byId = system.graph.links(connection.property('properties.metadata.ResourceId'));
  if (byId.some((link) => targetOf(link) !== undefined)) return byId;
  return connection
    .property('properties.target')
    .possibleValues.flatMap((target) => hostsOf(target, connection, system));
}

/** The connections that lead to the resource. */
export function connectionsTo(view: ResourceView, system: System): readonly ResourceView[] {
  const leadsHere = (connection: ResourceView) => targetsOf(connection, system).some((link) => targetOf(link) === view);
  return system.graph.ofType(CONNECTION).filter(leadsHere);
}

/** The resources whose endpoint an address is: `account.properties.endpoint`, or `https://NAME.openai.azure.com`. */
function hostsOf(address: Value, connection: ResourceView, { graph }: System): readonly Link[] {
  const isForeign = graph.isForeign(connection);
  if (address.kind === 'unknown') {
    // An address of another evaluation stands for something else here.
    const found = address.target === undefined || isForeign ? undefined : graph.find(address.target);
    return found === undefined ? [] : [{ ...found, when: [] }];
  }
  const host = hostIn(address);
  const type = host === undefined ? undefined : typeBehind(host.domain);
  if (host === undefined || type === undefined) return [];
  const isComparable = (view: ResourceView) => graph.isForeign(view) === isForeign || host.label.kind === 'scalar';
  return graph
    .ofType(type)
    .filter((view) => isComparable(view) && answersAs(view, host.label))
    .map((target) => ({ state: 'declared', target, when: [] }));
}

/** True if the label is the one that the resource's hosts begin with. */
function answersAs(view: ResourceView, label: Value): boolean {
  const path = labelOf(view.type);
  const own = path === undefined ? [] : view.property(path).possibleValues;
  return [view.resource.name, ...own].some((name) => sameText(name, label) === true);
}

/** The first label of the host of an address, which may have holes, and the domain behind it. */
function hostIn(address: Value): { readonly label: Value; readonly domain: string } | undefined {
  const parts = address.kind === 'scalar' ? [String(address.value)] : address.kind === 'text' ? address.parts : [];
  const [first, ...others] = parts;
  const rest = typeof first === 'string' ? [first.replace(/^https?:\/\//i, ''), ...others] : parts;
  const dot = rest.findIndex((part) => typeof part === 'string' && part.includes('.'));
  const behind = rest[dot];
  if (typeof behind !== 'string') return undefined;
  const at = behind.indexOf('.');
  // A domain with a hole is none that can be compared, unless the hole stands behind the host.
  const domain = /^[a-z0-9.-]+/i.exec(behind.slice(at + 1))?.[0] ?? '';
  return { label: text([...rest.slice(0, dot), behind.slice(0, at)], address.origin), domain };
}
