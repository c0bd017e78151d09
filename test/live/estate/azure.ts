/**
 * An Azure in memory: bodies by ID, from which the answers of Resource Manager and of Resource Graph are derived, so that both
 * can be made to disagree only on purpose.
 */

export type Json = Readonly<Record<string, unknown>>;

export interface ArmBody extends Json {
  readonly id: string;
  readonly type: string;
}

export interface AzureOptions {
  /** API versions that this cloud refuses. */
  readonly unknownVersions?: readonly string[];
  /** Tables of Resource Graph that this cloud does not have. */
  readonly unknownTables?: readonly string[];
  /** What the identity may do, in each subscription. */
  readonly permissions?: (subscription: string) => readonly Json[];
  /** Bodies that Resource Graph still has, or has already: what it says in place of Resource Manager. */
  readonly graphBodies?: readonly ArmBody[];
  /** Management groups and the subscriptions below them. */
  readonly managementGroups?: Readonly<Record<string, readonly string[]>>;
}

export interface HttpReply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Properties that no stable API version of workspaces shows. */
const PREVIEW_ONLY = ['networkAcls', 'ipAllowlist'];

export class Azure {
  private readonly byId: ReadonlyMap<string, ArmBody>;

  constructor(
    readonly bodies: readonly ArmBody[],
    readonly options: AzureOptions = {},
  ) {
    this.byId = new Map(bodies.map((body) => [body.id.toLowerCase(), body]));
    if (this.byId.size !== bodies.length) throw new Error('two bodies with one ID');
  }

  /** The same estate, with some bodies in other words: undefined takes one away. */
  with(changes: Readonly<Record<string, (body: ArmBody) => ArmBody | undefined>>, options = this.options): Azure {
    const wanted = new Map(Object.entries(changes).map(([id, change]) => [id.toLowerCase(), change]));
    const unused = [...wanted.keys()].filter((id) => !this.byId.has(id));
    if (unused.length > 0) throw new Error(`the estate has no ${unused.join(', ')}`);
    const bodies = this.bodies.flatMap((body) => {
      const change = wanted.get(body.id.toLowerCase());
      return change === undefined ? [body] : (change(body) ?? []);
    });
    return new Azure(bodies, options);
  }

  and(...more: readonly ArmBody[]): Azure {
    return new Azure([...this.bodies, ...more], this.options);
  }

  get subscriptions(): readonly string[] {
    return [...new Set(this.bodies.flatMap(({ id }) => subscriptionOf(id) ?? []))];
  }

  /** What Resource Manager answers to a GET; undefined if nobody may ask that. */
  get(path: string, apiVersion: string, parameters: Readonly<Record<string, string>> = {}): HttpReply | undefined {
    if (this.options.unknownVersions?.includes(apiVersion) === true) {
      return refusal(400, 'InvalidApiVersionParameter', `The api-version '${apiVersion}' is invalid.`);
    }
    const group = /^\/providers\/Microsoft\.Management\/managementGroups\/([^/]+)\/descendants$/i.exec(path)?.[1];
    if (group !== undefined) return this.descendants(group);
    const subscription = subscriptionOf(path);
    if (subscription !== undefined && !this.subscriptions.includes(subscription)) {
      return refusal(404, 'SubscriptionNotFound', `The subscription '${subscription}' could not be found.`);
    }
    if (/\/providers\/Microsoft\.Authorization\/permissions$/i.test(path)) {
      const granted = this.options.permissions?.(subscription ?? '') ?? [{ actions: ['*/read'], notActions: [] }];
      return { status: 200, body: { value: granted } };
    }
    const below = path.slice(path.toLowerCase().lastIndexOf('/providers/') + '/providers/'.length).split('/');
    if (below.length < 2) return undefined;
    if (below.length % 2 === 0) return this.list(path, below, apiVersion, parameters);
    const body = this.byId.get(path.toLowerCase());
    if (body === undefined) return refusal(404, 'ResourceNotFound', `The resource '${path}' was not found.`);
    return { status: 200, body: shown(body, apiVersion) };
  }

  private descendants(group: string): HttpReply {
    const below = this.options.managementGroups?.[group];
    if (below === undefined)
      return refusal(403, 'AuthorizationFailed', 'The client may not read the management group.');
    const value = below.map((name) => ({
      id: `/subscriptions/${name}`,
      type: 'Microsoft.Management/managementGroups/subscriptions',
      name,
    }));
    return { status: 200, body: { value } };
  }

  private list(
    path: string,
    below: readonly string[],
    apiVersion: string,
    parameters: Readonly<Record<string, string>>,
  ) {
    const type = [below[0], ...below.slice(1).filter((_, at) => at % 2 === 0)].join('/').toLowerCase();
    const isAll = /^\/subscriptions\/[^/]+\/providers\/[^/]+\/[^/]+$/i.test(path);
    const prefix = isAll ? `${path.split('/').slice(0, 3).join('/')}/`.toLowerCase() : `${path}/`.toLowerCase();
    const found = [...this.bodies, ...this.connectionsBelow(path)].filter((body) => {
      const id = body.id.toLowerCase();
      return (
        body.type.toLowerCase() === type && id.startsWith(prefix) && (isAll || !id.slice(prefix.length).includes('/'))
      );
    });
    const start = Number(parameters['$skiptoken'] ?? '0');
    const page = found.slice(start, start + ARM_PAGE).map((body) => shown(body, apiVersion));
    const next = start + ARM_PAGE < found.length ? { next: String(start + ARM_PAGE) } : {};
    return { status: 200, body: { value: page }, ...next };
  }

  /** What a resource lists in its own body is a list below it as well. */
  private connectionsBelow(path: string): readonly ArmBody[] {
    const [, parent] = /^(.*)\/privateEndpointConnections$/i.exec(path) ?? [];
    const owner = parent === undefined ? undefined : this.byId.get(parent.toLowerCase());
    const { privateEndpointConnections: connections } = owner === undefined ? {} : properties(owner);
    if (owner === undefined || !Array.isArray(connections)) return [];
    return connections.map((one) => {
      const { id, ...rest } = members(one);
      return { ...rest, id: String(id), type: `${owner.type}/privateEndpointConnections` };
    });
  }
}

/** Items of one page of a list. */
export const ARM_PAGE = 100;

/** A reply that a list goes on behind, which the server turns into a `nextLink`. */
export interface PagedReply extends HttpReply {
  readonly next?: string;
}

export function refusal(
  status: number,
  code: string,
  message: string,
  headers?: Readonly<Record<string, string>>,
): HttpReply {
  const reply = { status, body: { error: { code, message } } };
  return headers === undefined ? reply : { ...reply, headers };
}

/** The body as a version of the API shows it. */
function shown(body: ArmBody, apiVersion: string): ArmBody {
  return apiVersion.endsWith('-preview') ? body : withoutPreview(body);
}

export function withoutPreview(body: ArmBody): ArmBody {
  if (body.type.toLowerCase() !== 'microsoft.machinelearningservices/workspaces') return body;
  const kept = Object.entries(properties(body)).filter(([name]) => !PREVIEW_ONLY.includes(name));
  return { ...body, properties: Object.fromEntries(kept) };
}

export function subscriptionOf(id: string): string | undefined {
  return /^\/subscriptions\/([^/]+)/i.exec(id)?.[1]?.toLowerCase();
}

export function properties(body: Json): Json {
  return members(body['properties']);
}

export function members(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
