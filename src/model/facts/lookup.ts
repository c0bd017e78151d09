/** Finding the rows that speak of one property of one resource. */
import type { Form } from '../../expand/resource.js';
import { matchesPattern, type Segment, segmentsOf } from '../paths.js';
import type { AbsenceFact } from './absence.js';
import { isInRange } from './api-version.js';
import { AVAILABILITY, type PropertyAvailability, type Variant } from './availability.js';
import { ABSENCE_FACTS } from './defaults.js';

/** What the tables need to know of the resource a property belongs to. */
export interface Bearer {
  readonly type: string;
  readonly apiVersion: string | undefined;
  readonly form: Form;
  /** True if the resource is this variant, seen from the property at `segments`; false if not or not known. */
  isVariant(variant: Variant, segments: readonly Segment[]): boolean;
}

const absenceByType = groupByType(ABSENCE_FACTS);
const availabilityByType = groupByType(AVAILABILITY);

/** What the absence of the property means here; undefined if no fact says so. A row that names the form wins. */
export function absenceOf(bearer: Bearer, segments: readonly Segment[]): AbsenceFact | undefined {
  const fitting = (absenceByType.get(bearer.type.toLowerCase()) ?? []).filter(
    ({ fact, pattern }) =>
      matchesPattern(segments, pattern) &&
      isInRange(bearer.apiVersion, fact) &&
      (fact.forms === undefined || fact.forms.includes(bearer.form)) &&
      (fact.unversioned !== true || bearer.apiVersion === undefined) &&
      (fact.variant === undefined || bearer.isVariant(fact.variant, segments)),
  );
  const named = fitting.find(({ fact }) => fact.forms !== undefined);
  return (named ?? fitting[0])?.fact;
}

/** The rows about this property or something it lies in. */
export function availabilityOf(bearer: Bearer, segments: readonly Segment[]): readonly PropertyAvailability[] {
  return (availabilityByType.get(bearer.type.toLowerCase()) ?? [])
    .filter(
      ({ fact, pattern }) =>
        matchesPattern(segments, pattern, true) &&
        (fact.variant === undefined || bearer.isVariant(fact.variant, segments)),
    )
    .map(({ fact }) => fact);
}

/** All rows of a type. */
export function availabilityOfType(type: string): readonly PropertyAvailability[] {
  return (availabilityByType.get(type.toLowerCase()) ?? []).map(({ fact }) => fact);
}

interface Indexed<Fact> {
  readonly fact: Fact;
  readonly pattern: readonly string[];
}

function groupByType<Fact extends { readonly type: string; readonly path: string }>(
  facts: readonly Fact[],
): ReadonlyMap<string, readonly Indexed<Fact>[]> {
  const groups = new Map<string, Indexed<Fact>[]>();
  for (const fact of facts) {
    const key = fact.type.toLowerCase();
    const group = groups.get(key) ?? [];
    group.push({ fact, pattern: segmentsOf(fact.path) });
    groups.set(key, group);
  }
  return groups;
}
