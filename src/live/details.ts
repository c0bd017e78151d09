/** Reading resources whole from Azure Resource Manager: each itself, what is listed below it, and what it names. */
import type { Resource } from '../expand/resource.js';
import { object, unknown } from '../expand/values.js';
import type { Limits } from '../inputs/limits.js';
import {
  BLOB_SERVICE,
  FILE_SERVICE,
  OUTBOUND_RULE,
  PRIVATE_ENDPOINT,
  STORAGE_ACCOUNT,
  sameType,
} from '../model/types.js';
import { type Fact, type Gap, gapOf } from './facts.js';
import { liveResource } from './live-resource.js';
import type { Answer, ArmReader, Body, Failure, ListAnswer } from './reader.js';
import { type NamedResource, namedIn } from './references.js';
import { readingOf, type TypeReading } from './versions.js';

export interface Details {
  /** In the order of their IDs. */
  readonly resources: readonly Resource[];
  /** The bodies as they came, by ID in lower case. */
  readonly bodies: ReadonlyMap<string, Fact<Body>>;
  /** What something names and Azure says is not there, by ID in lower case. */
  readonly absent: ReadonlyMap<string, NamedResource>;
  readonly gaps: readonly Gap[];
}

export interface DetailsRequest {
  readonly seeds: readonly NamedResource[];
  /** What is read beside a resource once that is: private endpoints that lead to it, by its ID in lower case. */
  readonly attached: ReadonlyMap<string, readonly NamedResource[]>;
  /** Lists that no resource read leads to: all of a type in a subscription. */
  readonly lists: readonly ListTask[];
  readonly limits: Limits;
}

/** All resources of a type below a resource, or in a subscription. */
export interface ListTask {
  readonly kind: 'list';
  readonly parent: string;
  readonly type: string;
}

type Task = ListTask | (NamedResource & { readonly kind: 'get' });

/** From how many resources of a type on, the list of their subscription is asked for instead of each. */
const WORTH_A_LIST = 10;

/** The codes of an API version, or a type, that a cloud does not know. Source: learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-register-resource-provider */
const NOT_KNOWN = new Set([
  'InvalidApiVersionParameter',
  'InvalidResourceType',
  'NoRegisteredProviderFound',
  'UnsupportedApiVersion',
]);

/** Reads wave by wave: first the seeds, then what they lead to. Never throws for what Azure does. */
export async function readDetails(reader: ArmReader, request: DetailsRequest): Promise<Details> {
  const reading = new Reading(reader, request);
  await reading.run();
  return reading.details();
}

class Reading {
  private readonly resources = new Map<string, Resource>();
  private readonly bodies = new Map<string, Fact<Body>>();
  private readonly absent = new Map<string, NamedResource>();
  private readonly gaps: Gap[] = [];
  private readonly asked = new Set<string>();
  /** By the ID of a resource, the last one that names it; both in lower case. */
  private readonly namedBy = new Map<string, string>();
  private readonly versionAt = new Map<string, number>();
  private waiting: Task[] = [];

  constructor(
    private readonly reader: ArmReader,
    private readonly request: DetailsRequest,
  ) {}

  async run(): Promise<void> {
    for (const seed of this.request.seeds) this.wantOne(seed);
    for (const task of this.request.lists) this.want(task);
    while (this.waiting.length > 0) {
      const wave = this.waiting;
      this.waiting = [];
      const alone = await this.readTogether(wave);
      await Promise.all(alone.map((task) => (task.kind === 'get' ? this.readOne(task) : this.readList(task))));
    }
  }

  details(): Details {
    const { bodies, absent } = this;
    const targets = this.targetsOfManagedNetworks();
    const gaps = this.gaps.filter((gap) => !this.isOfManagedNetwork(gap, targets));
    const inOrder = [...this.resources].sort(([one], [other]) => (one < other ? -1 : 1));
    return { resources: inOrder.map(([, resource]) => resource), bodies, absent, gaps };
  }

  /** Many of one type and subscription come as a list; gives back what is left to be read alone. */
  private async readTogether(wave: readonly Task[]): Promise<readonly Task[]> {
    const groups = new Map<string, Task[]>();
    for (const task of wave) {
      const key = groupKeyOf(task);
      const group = groups.get(key) ?? [];
      group.push(task);
      groups.set(key, group);
    }
    const many = [...groups].filter(([key, tasks]) => key !== '' && tasks.length >= WORTH_A_LIST);
    await Promise.all(
      many.map(async ([, tasks]) => {
        const wanted = new Map(tasks.flatMap((task) => (task.kind === 'get' ? [[task.id.toLowerCase(), task]] : [])));
        const [one] = wanted.values();
        if (one === undefined) return;
        const parent = subscriptionOf(one.id);
        const { answer, version } = await this.asking(one.type, (api) =>
          this.reader.list(pathBelow({ kind: 'list', parent, type: one.type }), api),
        );
        for (const body of answer.value) {
          if (wanted.has(idOf(body).toLowerCase())) this.take(body, one.type, version, answer.readAt);
        }
      }),
    );
    return wave.filter((task) => task.kind === 'list' || !this.bodies.has(task.id.toLowerCase()));
  }

  /**
   * The private endpoints that managed networks have stand in a subscription of Microsoft, where nobody may read: they are told
   * by the outbound rules that ask for them.
   */
  private isOfManagedNetwork({ kind, what, place }: Gap, targets: ReadonlySet<string>): boolean {
    if (!sameType(what, PRIVATE_ENDPOINT) || (kind !== 'no-access' && kind !== 'not-found')) return false;
    return targets.has(this.namedBy.get(place.toLowerCase()) ?? '');
  }

  /** What managed networks have private endpoints to, by ID in lower case. */
  private targetsOfManagedNetworks(): ReadonlySet<string> {
    const rules = [...this.resources].flatMap(([id, { type }]) =>
      sameType(type, OUTBOUND_RULE) ? [this.bodies.get(id)] : [],
    );
    const destinations = rules.map((rule) => memberOf(memberOf(rule?.value, 'properties'), 'destination'));
    return new Set(destinations.map((one) => String(memberOf(one, 'serviceResourceId')).toLowerCase()));
  }

  private async readOne(task: NamedResource): Promise<void> {
    const { answer, version } = await this.asking(task.type, (api) => this.reader.get(task.id, api));
    if (answer.ok) this.take(answer.value, task.type, version, answer.readAt);
    else if (isAbsent(answer.failure)) this.absent.set(task.id.toLowerCase(), task);
    else this.gaps.push(this.gapOfRead(answer.failure, task.type, task.id));
  }

  private async readList(task: ListTask): Promise<void> {
    const { answer, version } = await this.asking(task.type, (api) => this.reader.list(pathBelow(task), api));
    for (const body of answer.value) this.take(body, task.type, version, answer.readAt);
    if (!answer.ok) this.gaps.push(this.gapOfRead(answer.failure, task.type, task.parent));
  }

  /** Asks with the newest version that the cloud knows. */
  private async asking<Result extends Answer<Body> | ListAnswer>(
    type: string,
    ask: (apiVersion: string) => Promise<Result>,
  ): Promise<{ readonly answer: Result; readonly version: string }> {
    const { versions } = readingOf(type) ?? { versions: [''] as const };
    for (;;) {
      const at = this.versionAt.get(type) ?? 0;
      const version = versions[at] ?? versions[0];
      const answer = await ask(version);
      const isKnown = answer.ok || !NOT_KNOWN.has(answer.failure.code ?? '');
      if (isKnown || versions[at + 1] === undefined) return { answer, version };
      this.fallBack(type, at + 1, versions);
    }
  }

  private fallBack(type: string, to: number, versions: readonly string[]): void {
    if ((this.versionAt.get(type) ?? 0) >= to) return;
    this.versionAt.set(type, to);
    const because = `this cloud does not know version ${versions[0]}, so ${versions[to]} is asked`;
    const earlier = this.gaps.findIndex(({ kind, what }) => kind === 'older-version' && what === type);
    if (earlier >= 0) this.gaps.splice(earlier, 1);
    this.gaps.push({ kind: 'older-version', what: type, place: 'this cloud', because });
  }

  /** Keeps what came, and wants what it leads to. */
  private take(body: Body, type: string, apiVersion: string, readAt: Date): void {
    const id = idOf(body).toLowerCase();
    const resource = liveResource(body, apiVersion, this.request.limits);
    if (resource === undefined) {
      const because = 'the answer has an item without a resource ID';
      this.gaps.push({ kind: 'unanswered', what: type, place: id || 'unknown', because });
      return;
    }
    const isFirst = !this.bodies.has(id);
    this.bodies.set(id, { value: body, source: 'arm', apiVersion, readAt, complete: !this.isOlder(type) });
    this.resources.set(id, this.isOlder(type) ? withOpenProperties(resource) : resource);
    this.asked.add(`get ${id}`);
    if (isFirst) this.wantBeside(body, id, readingOf(resource.type));
  }

  private wantBeside(body: Body, id: string, reading: TypeReading | undefined): void {
    if (reading === undefined) return;
    for (const type of reading.lists) if (mayHave(type, body)) this.wantBelow(idOf(body), type);
    for (const named of namedIn(body, reading.follows)) {
      this.namedBy.set(named.id.toLowerCase(), id);
      this.wantOne(named);
    }
    for (const attached of this.request.attached.get(id) ?? []) this.wantOne(attached);
  }

  private wantBelow(parent: string, type: string): void {
    const onlyName = readingOf(type)?.onlyName;
    const list: ListTask = { kind: 'list', parent, type };
    if (onlyName === undefined) this.want(list);
    else this.wantOne({ id: `${pathBelow(list)}/${onlyName}`, type });
  }

  private wantOne({ id, type }: NamedResource): void {
    this.want({ kind: 'get', id, type });
  }

  private want(task: Task): void {
    const key = task.kind === 'get' ? `get ${task.id}` : `list ${task.parent} ${task.type}`;
    if (this.asked.has(key.toLowerCase()) || readingOf(task.type) === undefined) return;
    if (this.asked.size >= this.request.limits.resources) {
      const because = `more than ${this.request.limits.resources} resources`;
      this.gaps.push({ kind: 'cut-off', what: 'resources', place: 'the estate', because });
      return;
    }
    this.asked.add(key.toLowerCase());
    this.waiting.push(task);
  }

  private isOlder(type: string): boolean {
    return (this.versionAt.get(type) ?? 0) > 0;
  }

  private gapOfRead(failure: Failure, type: string, place: string): Gap {
    const permission = readingOf(type)?.permission ?? `${type}/read`;
    if (!NOT_KNOWN.has(failure.code ?? '')) return gapOf(failure, type, place, permission);
    const because = `this cloud does not offer it (${failure.code})`;
    return { kind: 'not-available', what: type, place: 'this cloud', because, permission, failure };
  }
}

/** The subscription and type of a resource that may come with others in a list; else empty. */
function groupKeyOf(task: Task): string {
  const isListed = task.kind === 'get' && readingOf(task.type)?.isListedBySubscription === true;
  return isListed ? `${subscriptionOf(task.id)} ${task.type}`.toLowerCase() : '';
}

function subscriptionOf(id: string): string {
  return id.split('/').slice(0, 3).join('/');
}

/**
 * Azure Resource Manager looks at permissions first: who may not read gets 403, whether it is there or not. Only of a
 * subscription out of sight it says that it is not found.
 */
function isAbsent({ reason, code }: Failure): boolean {
  return reason === 'not-found' && code !== 'SubscriptionNotFound' && code !== 'InvalidSubscriptionId';
}

/** Where the kind of a resource says that it has nothing of a type, the service refuses the list. */
function mayHave(type: string, { kind, properties, type: ownType }: Body): boolean {
  const own = String(ownType ?? '');
  const kindText = String(kind ?? '').toLowerCase();
  if (sameType(type, OUTBOUND_RULE)) return kindText !== 'project' && hasManagedNetwork(properties);
  if (!sameType(own, STORAGE_ACCOUNT)) return true;
  if (type === BLOB_SERVICE) return kindText !== 'filestorage';
  return type !== FILE_SERVICE || !['blobstorage', 'blockblobstorage'].includes(kindText);
}

function hasManagedNetwork(properties: unknown): boolean {
  const network = memberOf(properties, 'managedNetwork');
  const mode = memberOf(network, 'isolationMode');
  return typeof mode === 'string' && mode.toLowerCase() !== 'disabled';
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Body)[name] : undefined;
}

/** `.../workspaces/w/computes`; of what extends a resource, `.../providers/Microsoft.Insights/diagnosticSettings`. */
function pathBelow({ parent, type }: ListTask): string {
  const parentType = typeOfPath(parent);
  const isBelow = parentType !== undefined && type.toLowerCase().startsWith(`${parentType.toLowerCase()}/`);
  return isBelow ? `${parent}/${type.slice(parentType.length + 1)}` : `${parent}/providers/${type}`;
}

/** The type of the resource that an ID names; undefined for a subscription or a group. */
function typeOfPath(id: string): string | undefined {
  const [, last] = /^.*\/providers\/(.+)$/i.exec(id) ?? [];
  const segments = last?.split('/') ?? [];
  if (segments.length < 3) return undefined;
  return [segments[0], ...segments.filter((_, at) => at % 2 === 1)].join('/');
}

function idOf({ id }: Body): string {
  return typeof id === 'string' ? id : '';
}

/** What an older version does not show may be set all the same. */
function withOpenProperties(resource: Resource): Resource {
  const { body, apiVersion } = resource;
  const properties = body.members.get('properties');
  if (properties?.value.kind !== 'object') return resource;
  const message = `API version ${apiVersion} does not show every property`;
  const open = unknown('deployment', message, `properties of ${resource.address}`, properties.value.origin);
  const opened = object([...properties.value.members.values()], properties.value.origin, open);
  const members = [...body.members.values()].map((one) => (one === properties ? { ...one, value: opened } : one));
  return { ...resource, body: object(members, body.origin) };
}
