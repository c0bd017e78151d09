/**
 * Updates of resources joined with what they update, so that a resource is judged as it is deployed. An update whose resource is
 * declared elsewhere stays an update: what it does not say is unchanged.
 */
import type { Limits } from '../inputs/limits.js';
import type { Span } from '../inputs/source-file.js';
import { Merge, type MergeOptions, type Sources } from './merge.js';
import type { Resource } from './resource.js';
import { type Sameness, sameResource, sameText } from './same-resource.js';
import type { ObjectValue, ResourceScope, UnknownValue, Writer } from './value.js';
import { choice, firstUnknown, scalar, textOf, unknown } from './values.js';

/** What bounds the work. */
export interface Budget {
  readonly limits: Pick<Limits, 'alternatives'>;
  /** Set once the work must stop. */
  exhaustedAt(span: Span): unknown;
}

/**
 * The resources with every update joined that belongs to one of them for certain. What an update says wins, with its place; one
 * that may not exist, or may belong to several, leaves a choice. Of updates that no dependence puts in an order, either may win.
 */
export function joinUpdates(resources: readonly Resource[], budget: Budget): readonly Resource[] {
  const updates = resources.filter((resource) => resource.patch);
  if (updates.length === 0) return resources;
  const declared = new Declarations(resources);
  const order = new Order(updates);
  const byBase = new Map<Resource, Application[]>();
  const joined = new Set<Resource>();
  for (const update of updates) {
    const { certain, possible } = declared.targetsOf(update);
    for (const base of certain) add(byBase, base, applicationOf(update, base, false));
    for (const base of possible) add(byBase, base, applicationOf(update, base, true));
    if (certain.length > 0) joined.add(update);
  }
  return resources.flatMap((resource) => {
    if (joined.has(resource)) return [];
    const applications = byBase.get(resource);
    return [applications === undefined ? resource : updated(resource, applications, order, budget)];
  });
}

function add(byBase: Map<Resource, Application[]>, base: Resource, application: Application): void {
  const known = byBase.get(base);
  if (known === undefined) byBase.set(base, [application]);
  else known.push(application);
}

/** An update on its way into a resource. */
interface Application {
  readonly update: Resource;
  readonly writer: Writer;
  /** Set if it may not be applied to the resource. */
  readonly doubt?: Doubt;
}

interface Doubt {
  readonly reason: UnknownValue;
  readonly applied: string;
  readonly otherwise: string;
}

function applicationOf(update: Resource, base: Resource, isPossible: boolean): Application {
  const { address, span, apiVersion, condition } = update;
  const writer = { address, span, apiVersion };
  if (isPossible) {
    const reason = update.names.map(firstUnknown).find((found) => found !== undefined) ?? nameless(update);
    const doubt = { reason, applied: `if '${address}' updates it`, otherwise: `if '${address}' updates another one` };
    return { update, writer, doubt };
  }
  const isAlways =
    condition === true || (base.condition !== true && base.condition.expression === condition.expression);
  if (isAlways) return { update, writer };
  const [applied, otherwise] = [`if '${address}' exists`, `if '${address}' does not exist`];
  return { update, writer, doubt: { reason: condition, applied, otherwise } };
}

function nameless({ address, headerSpan }: Resource): UnknownValue {
  const message = `which resource '${address}' updates is not known`;
  return unknown('deployment', message, `targetOf(${address})`, { span: headerSpan, steps: [] });
}

function updated(base: Resource, applications: readonly Application[], order: Order, budget: Budget): Resource {
  const { alternatives } = budget.limits;
  const sources: Sources<Resource> = new Map();
  let body: ObjectValue = base.body;
  const sorted = order.sorted(applications);
  for (const application of sorted) {
    const { update, writer } = application;
    const isExhausted = () => budget.exhaustedAt(update.headerSpan) !== undefined;
    const settle = settling(application, order, alternatives);
    body = new Merge({ writer, source: update, alternatives, isExhausted, settle }, sources).objects(body, update.body);
  }
  const words = base.words?.joinedWith(sorted.flatMap(({ update }) => update.words ?? []));
  return words === undefined ? { ...base, body } : { ...base, body, words };
}

/** What is there after an update writes over something: the one, or either if that is not certain. */
function settling({ update, doubt }: Application, order: Order, limit: number): MergeOptions<Resource>['settle'] {
  return (before, after, earlier) => {
    const rival = earlier.find((one) => one !== update && !order.precedes(one, update));
    const either = doubt ?? (rival && betweenRivals(update, rival));
    if (either === undefined) return after;
    const alternatives = [
      { value: after, when: either.applied },
      { value: before ?? scalar(null, after.origin), when: either.otherwise },
    ];
    return choice(alternatives, either.reason, after.origin, limit);
  };
}

/** Neither of two updates waits for the other. */
function betweenRivals(update: Resource, rival: Resource): Doubt {
  const message = `nothing says which of '${rival.address}' and '${update.address}' comes last`;
  const text = `last(${rival.address},${update.address})`;
  return {
    reason: unknown('deployment', message, text, { span: update.headerSpan, steps: [] }),
    applied: `if '${update.address}' comes last`,
    otherwise: `if '${rival.address}' comes last`,
  };
}

/** The declared resources that updates may belong to. */
class Declarations {
  private readonly byAddress = new Map<string, Resource>();
  private readonly byType = new Map<string, Resource[]>();

  constructor(resources: readonly Resource[]) {
    for (const resource of resources) {
      if (!this.byAddress.has(resource.address)) this.byAddress.set(resource.address, resource);
      if (resource.existing || resource.patch) continue;
      const key = resource.type.toLowerCase();
      const known = this.byType.get(key);
      if (known === undefined) this.byType.set(key, [resource]);
      else known.push(resource);
    }
  }

  /** Those that the update belongs to for certain; else those that it may belong to. */
  targetsOf(update: Resource): { readonly certain: readonly Resource[]; readonly possible: readonly Resource[] } {
    const candidates = this.byType.get(update.type.toLowerCase()) ?? [];
    const named = this.named(update);
    if (named !== undefined && candidates.includes(named)) return { certain: [named], possible: [] };
    const compared = candidates.map((base) => ({ base, same: isTarget(update, base) }));
    const certain = compared.filter(({ same }) => same === true).map(({ base }) => base);
    // What is only read here was there before, whatever its name turns out to be.
    if (certain.length > 0 || named?.existing === true) return { certain, possible: [] };
    return { certain, possible: compared.filter(({ same }) => same === 'unknown').map(({ base }) => base) };
  }

  /** What the update names by symbol; of an update that names another one, what that names. */
  private named(update: Resource): Resource | undefined {
    const seen = new Set<Resource>();
    let at: Resource | undefined = update;
    while (at?.patch === true && at.updates !== undefined && !seen.has(at)) {
      seen.add(at);
      at = this.byAddress.get(at.updates);
    }
    return at === update ? undefined : at;
  }
}

/** True if the update is one of this resource. Extensions have their names beside those of what they extend. */
function isTarget(update: Resource, base: Resource): Sameness {
  const same = sameResource(update, base);
  if (same === false) return false;
  const extended = sameExtended(update.scope, base.scope);
  return extended === true ? same : extended;
}

function sameExtended({ resource: left }: ResourceScope, { resource: right }: ResourceScope): Sameness {
  if (left === undefined && right === undefined) return true;
  if (left === undefined || right === undefined) return 'unknown';
  if (left.kind === 'resource-id' && right.kind === 'resource-id') return sameResource(left, right);
  return textOf(left) === textOf(right) ? true : sameText(left, right);
}

/** Which updates come before which others. */
class Order {
  private readonly before = new Map<Resource, ReadonlySet<string>>();

  constructor(updates: readonly Resource[]) {
    const byAddress = new Map(updates.map((update) => [update.address, update]));
    for (const update of updates) this.before.set(update, allBefore(update, byAddress));
  }

  precedes(earlier: Resource, later: Resource): boolean {
    return this.before.get(later)?.has(earlier.address) === true;
  }

  /** Every update behind those that come before it; otherwise as they stand. */
  sorted(applications: readonly Application[]): readonly Application[] {
    const waiting = [...applications];
    const sorted: Application[] = [];
    while (waiting.length > 0) {
      const next = waiting.findIndex(({ update }) => !waiting.some((other) => this.precedes(other.update, update)));
      sorted.push(...waiting.splice(Math.max(next, 0), 1));
    }
    return sorted;
  }
}

function allBefore(update: Resource, byAddress: ReadonlyMap<string, Resource>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = directlyBefore(update);
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const earlier = byAddress.get(address);
    if (earlier === undefined || found.has(address)) continue;
    found.add(address);
    waiting.push(...directlyBefore(earlier));
  }
  return found;
}

function directlyBefore({ follows = [], updates }: Resource): string[] {
  return updates === undefined ? [...follows] : [...follows, updates];
}
