/**
 * What was read of Azure, divided into systems: each workspace with what it uses, what leads to it and what guards both. Judged as one
 * whole, every rule would look at everything for everything, and a thousand workspaces would take a thousand times as long as one.
 */
import type { Resource } from '../expand/resource.js';
import { knownString } from '../expand/values.js';
import { ResourceView } from '../model/resource-view.js';
import {
  AML_REGISTRY,
  COMPUTE,
  DNS_A_RECORD,
  FIREWALL_POLICY,
  NETWORK_INTERFACE,
  PRIVATE_DNS_ZONE,
  PRIVATE_ENDPOINT,
  ROLE_ASSIGNMENT,
  sameType,
  USER_ASSIGNED_IDENTITY,
  WORKSPACE,
} from '../model/types.js';

export interface LiveSystem {
  /** What is judged here; every resource is judged once. */
  readonly own: readonly Resource[];
  /** What is judged elsewhere and matters here. */
  readonly others: readonly Resource[];
  /** True if another system says what there is to say of the whole subscription. */
  readonly isSpokenFor: boolean;
}

/** A top-level resource with its children and extensions; or what is said of a resource group or a subscription. */
interface Part {
  readonly root: string;
  /** Lower-cased; empty for scopes. */
  readonly type: string;
  readonly resources: Resource[];
  /** Roots that its bodies name. */
  readonly names: Set<string>;
}

/** @param beside what matters to all of them and is judged in none */
export function systemsOf(resources: readonly Resource[], beside: readonly Resource[] = []): readonly LiveSystem[] {
  const map = new PartMap(resources);
  const judged = new Set<Part>();
  const subscriptions = new Set<string>();
  // What is said of accounts in the directory depends on the clusters of all workspaces.
  const clusters = map.all.filter(({ resources: own }) => own.some(isAttachedCluster));
  const system = (own: readonly Part[], seen: ReadonlySet<Part>, isSpokenFor: boolean): LiveSystem => {
    for (const part of own) judged.add(part);
    const mine = new Set(own);
    return {
      own: own.flatMap((part) => part.resources),
      others: [
        ...[...seen].filter((part) => !mine.has(part)).flatMap(seenOf),
        ...beside,
        ...map.recordsFor(seen).flatMap(({ part, record }) => (mine.has(part) ? [] : [record])),
        ...clusters.filter((part) => !mine.has(part)).flatMap((part) => part.resources.filter(isAttachedCluster)),
      ],
      isSpokenFor,
    };
  };
  const systems = [...map.ofType(WORKSPACE), ...map.ofType(AML_REGISTRY)].map((anchor) => {
    const seen = map.around([anchor]);
    const own = [...seen].filter((part) => !judged.has(part) && (part === anchor || !isAnchor(part)));
    const [subscription = ''] = /^\/subscriptions\/[^/]+/.exec(anchor.root) ?? [];
    const isSpokenFor = subscriptions.has(subscription);
    subscriptions.add(subscription);
    return system(own, seen, isSpokenFor);
  });
  const rest = map.all.filter((part) => !judged.has(part));
  return rest.length === 0 ? systems : [...systems, system(rest, map.around(rest), true)];
}

function isAttachedCluster(resource: Resource): boolean {
  if (!sameType(resource.type, COMPUTE)) return false;
  return new ResourceView(resource).property('properties.computeType').isOneOf('AKS', 'Kubernetes').truth === true;
}

/**
 * Of another workspace itself, as it may share something; its computes and endpoints have nothing to do with this one. The records of a
 * zone are as many as all workspaces have: those with addresses of private endpoints that are seen come apart.
 */
function seenOf(part: Part): readonly Resource[] {
  if (sameType(part.type, WORKSPACE)) return part.resources.filter(({ type }) => sameType(type, WORKSPACE));
  return part.resources.filter(({ type }) => !sameType(type, DNS_A_RECORD));
}

/** True for what systems are made around. */
function isAnchor({ type }: Part): boolean {
  return sameType(type, WORKSPACE) || sameType(type, AML_REGISTRY);
}

/** The root of the hub of a project; undefined for anything else. */
function hubOf({ resources }: Part): string | undefined {
  const project = resources.find(({ type }) => sameType(type, WORKSPACE));
  const hub = project && knownString(new ResourceView(project).property('properties.hubResourceId').value);
  return hub === undefined ? undefined : rootOf(hub.toLowerCase());
}

interface RecordOfZone {
  readonly part: Part;
  readonly record: Resource;
}

function textsAt(resource: Resource, path: string): readonly string[] {
  return new ResourceView(resource).propertiesAt(path).flatMap(({ value }) => knownString(value) ?? []);
}

/** Whose identity a principal is: the root of the resource by the ID of the principal, in lower case. */
function bearersIn(resources: readonly Resource[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, string>();
  for (const resource of resources) {
    const isIdentity = sameType(resource.type, USER_ASSIGNED_IDENTITY);
    const [principal] = textsAt(resource, isIdentity ? 'properties.principalId' : 'identity.principalId');
    if (principal !== undefined) bearers.set(principal.toLowerCase(), rootOf(idOf(resource)));
  }
  return bearers;
}

/**
 * The root of what acts as the principal of a role assignment over a scope: it belongs to that, not to whatever else stands in
 * the scope. Undefined for all other resources.
 */
function bearerOf(resource: Resource, bearers: ReadonlyMap<string, string>): string | undefined {
  if (!sameType(resource.type, ROLE_ASSIGNMENT) || !isScope(rootOf(idOf(resource)))) return undefined;
  const [principal = ''] = textsAt(resource, 'properties.principalId');
  return bearers.get(principal.toLowerCase());
}

/** True for the root of a resource group, a subscription or what is above. */
function isScope(root: string): boolean {
  return !root.includes('/providers/');
}

class PartMap {
  readonly all: readonly Part[];
  private readonly byRoot = new Map<string, Part>();
  private readonly naming = new Map<string, Part[]>();
  private readonly zones: readonly Part[];
  /** Records of DNS by the addresses they have. */
  private readonly records = new Map<string, RecordOfZone[]>();

  constructor(resources: readonly Resource[]) {
    const bearers = bearersIn(resources);
    for (const resource of resources) {
      const bearer = bearerOf(resource, bearers);
      const root = bearer === undefined ? rootOf(idOf(resource)) : idOf(resource);
      const part = this.byRoot.get(root) ?? { root, type: typeOfRoot(root), resources: [], names: new Set<string>() };
      this.byRoot.set(root, part);
      part.resources.push(resource);
      for (const named of idsIn(resource)) if (named !== root) part.names.add(named);
      if (bearer !== undefined) part.names.add(bearer);
    }
    this.all = [...this.byRoot.values()];
    for (const part of this.all) {
      for (const named of part.names) {
        const known = this.naming.get(named);
        if (known === undefined) this.naming.set(named, [part]);
        else known.push(part);
      }
    }
    this.zones = this.ofType(PRIVATE_DNS_ZONE);
    for (const part of this.zones) {
      for (const record of part.resources.filter(({ type }) => sameType(type, DNS_A_RECORD))) {
        for (const address of textsAt(record, 'properties.aRecords.[].ipv4Address')) {
          this.records.set(address, [...(this.records.get(address) ?? []), { part, record }]);
        }
      }
    }
  }

  /** The records of zones among these parts that have an address of an interface among them. */
  recordsFor(seen: ReadonlySet<Part>): readonly RecordOfZone[] {
    const interfaces = [...seen].filter(({ type }) => sameType(type, NETWORK_INTERFACE));
    const addresses = interfaces
      .flatMap((part) => part.resources)
      .flatMap((one) => textsAt(one, 'properties.ipConfigurations.[].properties.privateIPAddress'));
    const found = [...new Set(addresses)].flatMap((address) => this.records.get(address) ?? []);
    return [...new Set(found)].filter(({ part }) => seen.has(part));
  }

  ofType(type: string): readonly Part[] {
    return this.all.filter((part) => sameType(part.type, type));
  }

  /** These parts, what they use, what leads to it, the networks of all that, and the scopes they stand in. */
  around(middle: readonly Part[]): ReadonlySet<Part> {
    const seen = new Set(middle);
    const used = this.usedBy(middle, seen);
    for (const part of used) {
      const referrers = this.naming.get(part.root) ?? [];
      for (const referrer of referrers.filter((one) => leadsTo(one, part))) this.follow(referrer, seen);
    }
    for (const zone of this.zones) this.follow(zone, seen);
    this.addGuards(seen);
    for (const part of [...seen]) for (const scope of scopesOf(part.root)) this.add(scope, seen);
    return seen;
  }

  /** The parts, their hubs, and what any of these names, however far that goes on; not what other workspaces name. */
  private usedBy(middle: readonly Part[], seen: Set<Part>): readonly Part[] {
    const waiting = [...middle];
    const used: Part[] = [];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      used.push(part);
      const hub = hubOf(part);
      for (const named of this.namedIn(part).filter((one) => !seen.has(one))) {
        seen.add(named);
        if (isAnchor(named) ? named.root === hub : !isNetwork(named) && !isEndpoint(named)) waiting.push(named);
        else this.follow(named, seen);
      }
    }
    return used.filter((part) => !isNetwork(part));
  }

  private namedIn({ names }: Part): readonly Part[] {
    return [...names].flatMap((root) => this.byRoot.get(root) ?? []);
  }

  /** A part, and the networks, interfaces, roles and policies that it names; not what else these serve. */
  private follow(part: Part, seen: Set<Part>): void {
    const waiting = [part];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      seen.add(one);
      if (isAnchor(one)) continue;
      const wanted = this.namedIn(one).filter((named) => !seen.has(named) && mayFollow(named));
      waiting.push(...wanted);
    }
  }

  /** What stands at a network, and of a firewall the policies that say what it does. */
  private addGuard(guard: Part, seen: Set<Part>): void {
    if (seen.has(guard)) return;
    seen.add(guard);
    for (const named of this.namedIn(guard)) if (sameType(named.type, FIREWALL_POLICY)) this.addGuard(named, seen);
  }

  /** Firewalls, gateways, flow logs and the like that name a network which is seen. */
  private addGuards(seen: Set<Part>): void {
    for (const part of [...seen].filter(isNetwork)) {
      for (const guard of this.naming.get(part.root) ?? []) if (isNetwork(guard)) this.addGuard(guard, seen);
    }
  }

  private add(root: string, seen: Set<Part>): void {
    const part = this.byRoot.get(root);
    if (part !== undefined && !seen.has(part)) this.follow(part, seen);
  }
}

function isEndpoint({ type }: Part): boolean {
  return sameType(type, PRIVATE_ENDPOINT);
}

/** True for what gives access to what it names, and workspaces that share it; logs are named by everything that writes them. */
function leadsTo(referrer: Part, named: Part): boolean {
  if (isEndpoint(referrer) || isNetwork(referrer) || isOfAccess(referrer)) return true;
  if (named.type.startsWith('microsoft.operationalinsights/'))
    return /^microsoft\.insights\/privatelinkscopes/.test(referrer.type);
  return /^microsoft\.(?:machinelearningservices|insights\/privatelinkscopes)/.test(referrer.type);
}

function mayFollow(part: Part): boolean {
  return isNetwork(part) || isOfAccess(part) || sameType(part.type, NETWORK_INTERFACE);
}

/** Networks and what stands in them, but for private endpoints, which belong to what they lead to, and their interfaces. */
function isNetwork({ type }: Part): boolean {
  return (
    type.startsWith('microsoft.network/') && !/^microsoft\.network\/(?:privateendpoints|networkinterfaces)$/.test(type)
  );
}

function isOfAccess({ type }: Part): boolean {
  return type.startsWith('microsoft.authorization/') || type.startsWith('microsoft.managedidentity/');
}

/** The resource group, the subscription and the tenant of a root. */
function scopesOf(root: string): readonly string[] {
  const [subscription] = /^\/subscriptions\/[^/]+/.exec(root) ?? [];
  const [group] = /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+/.exec(root) ?? [];
  return [group, subscription, ''].filter((scope) => scope !== undefined);
}

function idOf({ address }: Resource): string {
  return address.replace(/^live:/, '').toLowerCase();
}

/**
 * The top-level resource of an ID, lower-cased: of a child its parent's, of an extension that of what it extends; what extends a
 * resource group or a subscription is of that scope, but for definitions, which others name.
 */
function rootOf(id: string): string {
  const definition = /\/providers\/microsoft\.authorization\/(?:role|policy|policyset)definitions\/[^/]+$/.exec(id);
  if (definition !== null) return id;
  const [root] =
    /^(?:\/subscriptions\/[^/]+(?:\/resourcegroups\/[^/]+)?)?\/providers\/[^/]+\/[^/]+\/[^/]+/.exec(id) ?? [];
  const [scope = ''] = /^\/subscriptions\/[^/]+(?:\/resourcegroups\/[^/]+)?/.exec(id) ?? [];
  // Management groups are above all that is read.
  const isAbove = root?.startsWith('/providers/microsoft.management/') === true;
  return root === undefined || isAbove || isOfScope(root) ? scope : root;
}

function isOfScope(root: string): boolean {
  return /\/providers\/microsoft\.(?:authorization|security|insights\/diagnosticsettings|policyinsights|graph)\b/.test(
    root,
  );
}

function typeOfRoot(root: string): string {
  const [, type = ''] = /\/providers\/([^/]+\/[^/]+)\/[^/]+$/.exec(root) ?? [];
  return type;
}

/** The roots of all IDs in the body. */
function idsIn({ span }: Resource): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [id] of span.source.text.toLowerCase().matchAll(/(?<=")\/(?:subscriptions|providers)\/[^"\\]+(?=")/g))
    found.add(rootOf(id));
  return found;
}
