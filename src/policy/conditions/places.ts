/** Reading properties of a resource on the way a field names, and the evidence of what is found there. */
import { partsOf } from '../../expand/functions/holes.js';
import { originAt } from '../../expand/origins.js';
import type { Resource } from '../../expand/resource.js';
import type { UnknownValue, Value } from '../../expand/value.js';
import { firstUnknown, text, unknown } from '../../expand/values.js';
import { clauseOf, type Evidence } from '../../model/judgement.js';
import { EACH, formatPath, type Segment } from '../../model/paths.js';
import { homeOf, placeWithin, type Reading, readingsOf, readPath } from '../../model/readings.js';
import type { Place } from './evaluation.js';
import { OF_POLICY, ofPolicy } from './unknowns.js';

/** The readings of bodies, which many definitions look at. */
const bodies = new WeakMap<Resource, readonly Reading[]>();

/** The body of a resource: nothing is known of one that is only referenced. */
export function bodyOf(resource: Resource): Place {
  const known = bodies.get(resource);
  const readings =
    known ?? readingsOf(resource.existing ? notRead(resource) : resource.body, undefined, { home: resource.span });
  if (known === undefined) bodies.set(resource, readings);
  return { resource, readings, path: [], anchor: resource.headerSpan };
}

function notRead({ headerSpan, address }: Resource): UnknownValue {
  return unknown(
    'deployment',
    'it is only referenced here, not declared',
    `existing(${address})`,
    originAt(headerSpan),
  );
}

/** Something that identifies a resource and stands outside its body. */
export function besideBody(resource: Resource, name: string, value: Value): Place {
  const home = { home: resource.span };
  const span = placeWithin({ ...home, span: resource.headerSpan }, value.origin.span);
  return { resource, readings: readingsOf(value, span, home), path: [name], anchor: resource.headerSpan };
}

/** A property that the resource cannot have. */
export function nowhere(resource: Resource, path: readonly Segment[]): Place {
  const reading: Reading = { value: undefined, span: undefined, home: resource.span, when: [] };
  return { resource, readings: [reading], path, anchor: resource.headerSpan };
}

/** What stands below a place. */
export function below(place: Place, segments: readonly Segment[]): Place {
  if (segments.length === 0) return place;
  const path = [...place.path, ...segments];
  const readings = readPath(place.readings, segments);
  return {
    ...place,
    readings: readings.some(isPartOfUnknown) ? readings.map((one) => part(one, path)) : readings,
    path,
  };
}

function isPartOfUnknown({ value, isAround }: Reading): boolean {
  return isAround === true && value?.kind === 'unknown' && !value.expression.startsWith(OF_POLICY);
}

/** A part of something unknown is not the same as the whole, or as another part. */
function part(reading: Reading, path: readonly Segment[]): Reading {
  const { value } = reading;
  if (value?.kind !== 'unknown' || !isPartOfUnknown(reading)) return reading;
  return {
    ...reading,
    value: { ...value, expression: ofPolicy(`${value.expression},${formatPath(path).toLowerCase()}`) },
  };
}

/** The items of an array, as far as they are listed. */
export interface Elements {
  readonly listed: Iterable<Place> & { readonly length: number };
  /** What the items look like that there may be besides. */
  readonly each: Place | undefined;
  /** Set if there may be more than is listed. */
  readonly open: UnknownValue | undefined;
}

/** What a reading has items of; `none` if nothing stands there or something that is no array. */
export function elementsOf(place: Place, reading: Reading): Elements | 'none' | 'unknown' {
  const { value } = reading;
  if (value === undefined) return place.resource.patch ? 'unknown' : 'none';
  if (value.kind === 'unknown') return 'unknown';
  if (value.kind !== 'array') return 'none';
  const at = (item: Value, segment: Segment): Place => {
    const home = homeOf({}, reading);
    const span = placeWithin({ ...home, span: reading.span }, item.origin.span);
    return {
      resource: place.resource,
      readings: readingsOf(item, span, home),
      path: [...place.path, segment],
      anchor: span,
    };
  };
  const each = value.open?.each;
  return {
    listed: eachOf(value.items, at),
    each: each === undefined ? undefined : at(each, EACH),
    open: value.open?.reason,
  };
}

/** Made one by one: many conditions look no further than the first. */
function eachOf(items: readonly Value[], at: (item: Value, index: number) => Place): Elements['listed'] {
  return {
    length: items.length,
    *[Symbol.iterator]() {
      for (const [index, item] of items.entries()) yield at(item, index);
    },
  };
}

/** A reading as evidence. What a plan tells that is there, although nobody wrote it, is the meaning of its absence. */
export function evidenceOf(place: Place, reading: Reading, note: Partial<Evidence> = {}): Evidence {
  const { value, filledIn } = reading;
  const absent = value === undefined || filledIn === true;
  const isNowhere = value === undefined && reading.when.length === 0 && reading.isNull !== true;
  const isTold = filledIn === true && value?.kind === 'scalar' && value.origin.sensitive !== true;
  return {
    resource: place.resource,
    path: formatPath(place.path),
    span: (isNowhere ? undefined : reading.span) ?? place.anchor,
    absent,
    value: absent ? undefined : value,
    ...(isTold ? { meaning: value.value } : {}),
    ...(reading.by === undefined ? {} : { by: reading.by }),
    ...(value === undefined && place.resource.patch ? { unchanged: true } : {}),
    ...note,
  };
}

/** The resource as a whole, for what no single property decides. */
export function wholeResource(resource: Resource, note: Partial<Evidence> = {}): Evidence {
  return { resource, path: undefined, span: resource.headerSpan, absent: false, value: undefined, ...note };
}

export const UNCHANGED = 'this update does not set it, so it stays as it is';

/** Why what a value decides cannot be told. */
export function whyUnknown(value: Value | undefined): string {
  if (value === undefined) return UNCHANGED;
  if (value.kind === 'resource-id') return whyUnknown(text(partsOf(value), value.origin));
  const found = firstUnknown(value);
  return found === undefined ? 'the value is not known before deployment' : clauseOf(found);
}
