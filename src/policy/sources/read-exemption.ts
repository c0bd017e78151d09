/** Exemptions: who is exempt from what, and until when. */

import type { Resource } from '../../expand/resource.js';
import { sameResource } from '../../expand/same-resource.js';
import type { ResourceScope, UnknownValue, Value } from '../../expand/value.js';
import { knownString } from '../../expand/values.js';
import { isDay } from '../../inputs/days.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Span } from '../../inputs/source-file.js';
import { allOf, anyOf, clauseOf, type Judgement, judged } from '../../model/judgement.js';
import { resourceKeyOf } from '../../model/resource-key.js';
import type { Exemption } from '../assignment.js';
import { type Declaration, itemsOf, propertiesOf, propertyOf, reportMisspelled, wordIn } from './declaration.js';
import { prefixOf } from './naming.js';
import { evidenceOf, reachOf } from './reach.js';
import { type Target, targetOf } from './read-assignment.js';
import { isSelected, readResourceSelectors, type Selector } from './selectors.js';

/** An exemption, whatever form it is written in. */
export interface ReadExemption {
  readonly name: string;
  readonly category: Exemption['category'];
  readonly expiresOn: Value | undefined;
  /** An assignment; or, where the source has it so, a definition or initiative, whatever assigns it. */
  readonly from: Target;
  /** What the initiative calls the policies, or their IDs; all if there are none. */
  readonly references: readonly Value[];
  /** Where it holds; undefined if no file says so. */
  readonly scopes: readonly (ResourceScope | undefined)[];
  readonly selectors: readonly (readonly Selector[])[];
  readonly condition: true | UnknownValue;
  readonly span: Span;
  readonly headerSpan: Span;
}

const PROPERTIES = [
  'policyAssignmentId policyDefinitionReferenceIds exemptionCategory expiresOn displayName description metadata resourceSelectors',
  'assignmentScopeValidation id name type scope systemData resourceGroup',
]
  .join(' ')
  .split(' ');

export const CATEGORIES = ['Waiver', 'Mitigated'] as const;

/** @returns undefined, with the reason in the bag, if it does not say from what, or of what category it is */
export function readExemption(declared: Declaration, bag: DiagnosticBag): ReadExemption | undefined {
  const { name, condition, span, headerSpan } = declared;
  reportMisspelled(propertiesOf(declared.body), PROPERTIES, 'An exemption', bag);
  const from = targetOf(propertyOf(declared, 'policyAssignmentId'), declared.evaluation);
  const category = categoryOf(propertyOf(declared, 'exemptionCategory'), name, headerSpan, bag);
  if (from === undefined) {
    const message = `From what the exemption '${name}' is is not said: it needs 'policyAssignmentId'.`;
    bag.report('policy-invalid', message, headerSpan);
  }
  if (from === undefined || category === undefined) return undefined;
  return {
    name,
    category,
    expiresOn: propertyOf(declared, 'expiresOn'),
    from,
    references: itemsOf(
      propertyOf(declared, 'policyDefinitionReferenceIds'),
      `'policyDefinitionReferenceIds' of the exemption '${name}'`,
      bag,
    ),
    scopes: [declared.scope],
    selectors: readResourceSelectors(propertyOf(declared, 'resourceSelectors'), `the exemption '${name}'`, bag),
    condition,
    span,
    headerSpan,
  };
}

export function categoryOf(
  value: Value | undefined,
  name: string,
  place: Span,
  bag: DiagnosticBag,
): Exemption['category'] | undefined {
  if (value?.kind === 'scalar') return wordIn(value, CATEGORIES, "'exemptionCategory'", bag);
  const message = `The exemption '${name}' needs an 'exemptionCategory' that is known: ${CATEGORIES.join(' or ')}.`;
  bag.report('policy-invalid', message, place);
  return undefined;
}

/**
 * The exemption from one policy of an assignment.
 *
 * @param within the scopes that the assignment is made in: one that is exempt as a whole needs no looking at
 */
export function exemptionFrom(
  read: ReadExemption,
  referenceIds: readonly string[],
  within: readonly (ResourceScope | undefined)[],
  bag: DiagnosticBag,
): Exemption {
  const { name, category, span } = read;
  const end = endOf(read, bag);
  const isWhole = within.length > 0 && within.every((scope) => read.scopes.some((exempt) => sameScope(exempt, scope)));
  return {
    name,
    category,
    expiresOn: typeof end === 'string' ? end : undefined,
    isExpired: (today) => isOver(end, today),
    referenceIds,
    covers: (resource) => covers(read, isWhole, resource),
    span,
  };
}

/** The day and time as written; `never`; undefined if it is not known. */
function endOf({ expiresOn, name }: ReadExemption, bag: DiagnosticBag): string | { readonly never: true } | undefined {
  if (expiresOn === undefined || knownString(expiresOn) === '') return { never: true };
  const written = knownString(expiresOn);
  if (written !== undefined && isDay(written.slice(0, 10)) && /^.{10}(?:$|[T ])/.test(written)) return written;
  const message =
    written === undefined
      ? `When the exemption '${name}' ends is not known, so it counts as ended.`
      : `'expiresOn' of the exemption '${name}' has to be a time such as 2027-01-31T00:00:00Z, not '${written}'.`;
  bag.report('policy-invalid', message, expiresOn.origin.span);
  return undefined;
}

/** True once its last moment lies before the day; on the day itself only if it ends as the day begins. Time zones are left out. */
function isOver(end: string | { readonly never: true } | undefined, today: string): boolean {
  if (end === undefined) return true;
  if (typeof end !== 'string') return false;
  const day = end.slice(0, 10);
  return (
    day < today || (day === today && /^[T ]?(?:00:00(?::00)?(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.test(end.slice(10)))
  );
}

function covers({ scopes, selectors, condition }: ReadExemption, isWhole: boolean, resource: Resource): Judgement {
  const inScope = isWhole ? judged(true) : anyOf(...scopes.map((scope) => liesIn(scope, resource)));
  const isThere = condition === true ? judged(true) : judged('unknown', [evidenceOf(resource, clauseOf(condition))]);
  return allOf(inScope, isSelected(selectors, resource), isThere);
}

function liesIn(scope: ResourceScope | undefined, resource: Resource): Judgement {
  const { truth, because } = reachOf(scope, resource);
  return judged(truth, [evidenceOf(resource, because)]);
}

function sameScope(left: ResourceScope | undefined, right: ResourceScope | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const prefix = prefixOf(left);
  if (prefix !== undefined) return prefix === prefixOf(right);
  if (left.level !== 'resource' || right.level !== 'resource') return false;
  const [one, other] = [left.resource && resourceKeyOf(left.resource), right.resource && resourceKeyOf(right.resource)];
  return one !== undefined && other !== undefined && sameResource(one, other) === true;
}
