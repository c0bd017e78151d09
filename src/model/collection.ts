/** The items of an array or the members of a dictionary, as far as they are known. */
import type { UnknownValue, Value, Writer } from '../expand/value.js';
import type { Span } from '../inputs/source-file.js';
import { allOf, anyOf, type Evidence, type Judgement, judged, not } from './judgement.js';
import { EACH, type Segment } from './paths.js';
import type { Property } from './property.js';
import type { SettledValue } from './readings.js';

/** One item of an array or member of a dictionary. */
export interface Element {
  /** The member's name, or the index as text. */
  readonly key: string;
  readonly property: Property;
  /** True if it is there for certain; unknown if only some alternatives have it. */
  readonly presence: Judgement;
}

export class Collection {
  constructor(
    readonly elements: readonly Element[],
    /** Set if there may be more elements than listed. */
    readonly open?: Evidence,
  ) {}

  /** True if `test` holds for one element. */
  some(test: (element: Property) => Judgement): Judgement {
    const found = this.elements.map(({ property, presence }) => allOf(presence, test(property)));
    return anyOf(...found, ...this.unlisted());
  }

  /** True if `test` holds for every element. */
  every(test: (element: Property) => Judgement): Judgement {
    const found = this.elements.map(({ property, presence }) => anyOf(test(property), not(presence)));
    return allOf(...found, ...this.unlisted());
  }

  private unlisted(): readonly Judgement[] {
    return this.open === undefined ? [] : [judged('unknown', [this.open])];
  }
}

/** What a container lists, before anything is asked about it. */
export interface Listing {
  readonly entries: readonly Entry[];
  /** Set if there may be more than the entries. */
  readonly open?: UnknownValue;
}

export interface Entry {
  readonly segment: Segment;
  readonly value: Value;
  readonly span: Span;
  readonly home?: Span;
  /** The update that adds it. */
  readonly by?: Writer;
  /** Why it may be missing: it stands for items of a number that is not known. */
  readonly uncertain?: UnknownValue;
}

/** The items of an array; of anything that is no array, none. */
export function itemsOf(value: SettledValue): Listing {
  if (value.kind === 'unknown') return { entries: [], open: value };
  if (value.kind !== 'array') return { entries: [] };
  const entries: Entry[] = value.items.map((item, index) => ({ segment: index, value: item, span: item.origin.span }));
  if (value.open === undefined) return { entries };
  const { each, reason } = value.open;
  if (each === undefined) return { entries, open: reason };
  return { entries: [...entries, { segment: EACH, value: each, span: each.origin.span, uncertain: reason }] };
}

/** The members of an object; of anything that is no object, none. */
export function membersOf(value: SettledValue): Listing {
  if (value.kind === 'unknown') return { entries: [], open: value };
  if (value.kind !== 'object') return { entries: [] };
  const entries = [...value.members.values()].map(({ name, ...member }): Entry => ({ segment: name, ...member }));
  return value.open === undefined ? { entries } : { entries, open: value.open };
}
