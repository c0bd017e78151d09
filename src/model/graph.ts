/** The resources of one expansion and how they point at each other. */
import type { Resource } from '../expand/resource.js';
import type { Value } from '../expand/value.js';
import { firstUnknown } from '../expand/values.js';
import { clauseOf, type Evidence, type Judgement, type Truth } from './judgement.js';
import type { Property } from './property.js';
import type { SettledValue } from './readings.js';
import {
  ancestorOf,
  keyOfResource,
  keyText,
  type ResourceKey,
  resourceKeyOf,
  sameKnownResource,
  sameResource,
} from './resource-key.js';
import { ResourceView } from './resource-view.js';
import { isTypeBelow, sameType } from './types.js';

/** What a property that holds a resource ID leads to; one for each alternative. */
export type Link = {
  /** The cases in which it leads there; empty if always. */
  readonly when: readonly string[];
} & (
  | { readonly state: 'declared'; readonly target: ResourceView }
  /** A resource that this deployment does not declare. `target` is its `existing` reference, if it has one. */
  | { readonly state: 'named'; readonly key: ResourceKey; readonly target?: ResourceView }
  | { readonly state: 'unknown'; readonly because: string; readonly evidence: Evidence }
  | { readonly state: 'none' }
);

/** The resource a link leads to, declared or only referenced, if it is in reach. */
export function targetOf(link: Link): ResourceView | undefined {
  return link.state === 'declared' || link.state === 'named' ? link.target : undefined;
}

/** The resources that links lead to, as far as they are declared in reach. */
export function declaredIn(links: readonly Link[]): readonly ResourceView[] {
  return links.flatMap((link) => (link.state === 'declared' ? [link.target] : []));
}

export class Graph {
  /** Every resource of this expansion, `existing` references included. */
  readonly own: readonly ResourceView[];
  private readonly foreign: ReadonlySet<ResourceView>;
  private readonly byAddress = new Map<string, ResourceView>();
  private readonly byType = new Map<string, ResourceView[]>();
  private readonly byKey = new Map<string, ResourceView[]>();
  private readonly declarations = new Map<ResourceView, ResourceView>();

  /**
   * @param others resources of other entry points of the repository; they are joined by equal known names only
   */
  constructor(resources: readonly Resource[], others: readonly Resource[] = []) {
    this.own = resources.map(viewOf);
    const foreign = others.map(viewOf);
    this.foreign = new Set(foreign);
    for (const view of [...this.own, ...foreign]) this.index(view);
  }

  /** The declared resources of a type, those of other entry points last. */
  ofType(type: string): readonly ResourceView[] {
    return this.allOfType(type).filter((view) => !view.resource.existing);
  }

  /** True for a resource of another entry point. */
  isForeign(view: ResourceView): boolean {
    return this.foreign.has(view);
  }

  at(address: string): ResourceView | undefined {
    return this.byAddress.get(address);
  }

  /**
   * What an `existing` reference reads: the declaration, if it is in this expansion; else the first reference to the same
   * resource, so that one resource is one view. A declaration is itself.
   */
  declarationOf(view: ResourceView): ResourceView {
    if (!view.resource.existing) return view;
    const known = this.declarations.get(view);
    if (known !== undefined) return known;
    const same = this.named(keyOfResource(view.resource)).filter(
      (other) => this.isForeign(other) === this.isForeign(view),
    );
    const found = same.find((other) => !other.resource.existing) ?? same[0] ?? view;
    this.declarations.set(view, found);
    return found;
  }

  /** Where a property leads. */
  links(property: Property): readonly Link[] {
    if (property.isDropped) return [{ state: 'none', when: [] }];
    return property.readings.map(({ value, when }): Link => {
      if (value === undefined) return { state: 'none', when };
      return { ...this.follow(value, property), when };
    });
  }

  /** True if the property holds the ID of the resource; absent is false. */
  pointsAt(property: Property, view: ResourceView): Judgement {
    const sameEvaluation = this.sameEvaluation(property.resource, view);
    return property.judge((value) => this.standsFor(value, view, sameEvaluation), false);
  }

  /** True if the value is the ID of the resource. */
  standsFor(value: SettledValue, view: ResourceView, sameEvaluation = true): Truth {
    const key = resourceKeyOf(value);
    if (key === undefined) return value.kind === 'unknown' || value.kind === 'text' ? 'unknown' : false;
    return this.isSame(key, view, sameEvaluation);
  }

  /** True if the key is the resource's. */
  isSame(key: ResourceKey, view: ResourceView, sameEvaluation = true): Truth {
    const wanted = keyOfResource(view.resource);
    if (!sameEvaluation) return sameKnownResource(key, wanted);
    const pointed = key.address === undefined ? undefined : this.at(key.address);
    if (pointed !== undefined) {
      const [left, right] = [this.declarationOf(pointed), this.declarationOf(view)];
      if (left === right) return true;
      if (!left.resource.existing && !right.resource.existing) return false;
    }
    return sameResource(key, wanted);
  }

  /** True if two IDs of one evaluation stand for the same resource. */
  areSame(left: ResourceKey, right: ResourceKey): Truth {
    if (!sameType(left.type, right.type)) return false;
    const [one, other] = [this.find(left), this.find(right)];
    if (one?.state === 'declared' && other?.state === 'declared') return one.target === other.target;
    return sameResource(left, right);
  }

  /** True if `child` is nested in `ancestor`, by symbol or by name. */
  isNestedIn(child: ResourceView, ancestor: ResourceView): Truth {
    const parent = child.resource.parentAddress === undefined ? undefined : this.at(child.resource.parentAddress);
    if (parent !== undefined && this.declarationOf(parent) === this.declarationOf(ancestor)) return true;
    // Most pairs that are asked about are of unrelated types, and there are many pairs.
    if (!isTypeBelow(child.type, ancestor.type)) return false;
    const above = ancestorOf(keyOfResource(child.resource), ancestor.type.split('/').length - 1);
    if (above === undefined) return false;
    return this.isSame(above, ancestor, this.sameEvaluation(child.resource, ancestor));
  }

  /** Where the ID in `value` leads. */
  private follow(value: SettledValue, property: Property): Unconditional<Link> {
    const key = resourceKeyOf(value);
    if (key === undefined) return unknownLink(value, property);
    return this.find(key) ?? (isNameless(key) ? unknownLink(value, property) : { state: 'named', key });
  }

  /** The resource of this key, declared or referenced, in this expansion or by known name in another. */
  find(key: ResourceKey): Unconditional<Link> | undefined {
    const pointed = key.address === undefined ? undefined : this.at(key.address);
    const candidates = pointed === undefined ? this.named(key) : [this.declarationOf(pointed), ...this.named(key)];
    const declared = candidates.find((view) => !view.resource.existing);
    if (declared !== undefined) return { state: 'declared', target: declared };
    const [referenced] = candidates;
    return referenced === undefined ? undefined : { state: 'named', key, target: referenced };
  }

  /** Views of equal key: the own ones, then those of other entry points if the names are known. */
  private named(key: ResourceKey): readonly ResourceView[] {
    return (this.byKey.get(keyText(key)) ?? []).filter((view) => {
      const other = keyOfResource(view.resource);
      return this.isForeign(view) ? sameKnownResource(key, other) : sameResource(key, other) === true;
    });
  }

  /** Declarations of the same name in other entry points than that of this expansion; none of a resource of its own. */
  namesakesOf(view: ResourceView): readonly ResourceView[] {
    if (!this.isForeign(view)) return [];
    return this.named(keyOfResource(view.resource)).filter((other) => other !== view && !other.resource.existing);
  }

  private sameEvaluation(resource: Resource, view: ResourceView): boolean {
    const bearer = this.byAddress.get(resource.address);
    return (bearer !== undefined && this.isForeign(bearer)) === this.isForeign(view);
  }

  private allOfType(type: string): readonly ResourceView[] {
    return this.byType.get(type.toLowerCase()) ?? [];
  }

  private index(view: ResourceView): void {
    if (!this.byAddress.has(view.address)) this.byAddress.set(view.address, view);
    add(this.byType, view.type.toLowerCase(), view);
    add(this.byKey, keyTextOf(view.resource), view);
  }
}

/** Views never change, so that entry points which see each other share them. */
const views = new WeakMap<Resource, ResourceView>();

function viewOf(resource: Resource): ResourceView {
  const known = views.get(resource);
  if (known !== undefined) return known;
  const view = new ResourceView(resource);
  views.set(resource, view);
  return view;
}

const keyTexts = new WeakMap<Resource, string>();

function keyTextOf(resource: Resource): string {
  const known = keyTexts.get(resource);
  if (known !== undefined) return known;
  const text = keyText(keyOfResource(resource));
  keyTexts.set(resource, text);
  return text;
}

type Unconditional<L> = L extends unknown ? Omit<L, 'when'> : never;

function unknownLink(value: Value, property: Property): Unconditional<Link> {
  const unknown = firstUnknown(value);
  const because = unknown === undefined ? 'it is not a resource ID' : clauseOf(unknown);
  return { state: 'unknown', because, evidence: property.evidence({ because }) };
}

/** True if the last name is a plain unknown: then it may be any resource of the type. */
function isNameless(key: ResourceKey): boolean {
  return key.names.at(-1)?.kind === 'unknown';
}

function add(map: Map<string, ResourceView[]>, key: string, view: ResourceView): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [view]);
  else list.push(view);
}
