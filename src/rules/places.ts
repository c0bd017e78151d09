/** The way of a value in words: where it comes from, what passed it on, what was taken for granted. */
import type { Form, Resource } from '../expand/resource.js';
import type { Step, Value } from '../expand/value.js';
import { firstUnknown } from '../expand/values.js';
import { type Span, sameSpan } from '../inputs/source-file.js';
import { clauseOf, type Evidence } from '../model/judgement.js';
import { nameFor } from '../model/resource-view.js';
import type { RelatedPlace } from './finding.js';
import { describeCondition, describeStep } from './steps.js';
import { describeActual, nameAsWritten } from './value-json.js';

/** Places a finding lists at most. */
const MAX_PLACES = 12;

/** How a verdict is told. */
interface Telling {
  /** Values are left out. */
  readonly secret: boolean;
  /** It could not be decided, so that what is unknown is a reason; what fails does so whatever that may be. */
  readonly undecided: boolean;
}

/**
 * The places behind a verdict, the one to change first leading: the way of the value judged, what is unknown about it, the
 * other things that were looked at, then the way of the resource itself.
 */
export function relatedPlaces(
  primary: Evidence,
  evidence: readonly Evidence[],
  telling: Telling,
): readonly RelatedPlace[] {
  const { form } = primary.resource;
  const places = [
    ...wayOf(primary.value, form),
    ...(telling.undecided ? unknownsOf(primary.value) : []),
    ...evidence
      .filter((other) => other !== primary && other.answer !== true)
      .flatMap((other) => otherPlaces(primary, other, telling)),
    ...updatedPlaces(primary),
    ...primary.resource.way.map((step) => ({ span: step.span, message: describeStep(step, form) })),
  ];
  const distinct: RelatedPlace[] = [];
  for (const place of places) {
    const known = distinct.some((other) => sameSpan(other.span, place.span) && other.message === place.message);
    if (!known && !sameSpan(place.span, primary.span)) distinct.push(place);
  }
  return distinct.slice(0, MAX_PLACES);
}

/** The declaration of the resource, where the finding points at an update of it. */
function updatedPlaces({ by, resource }: Evidence): readonly RelatedPlace[] {
  if (by === undefined) return [];
  return [{ span: resource.headerSpan, message: `${nameFor(resource.name)}, which this updates, is declared here` }];
}

/** What a verdict takes for granted: defaults, values out of a list, releases, and that the resource is deployed at all. */
export function assumptionsOf(resource: Resource, evidence: readonly Evidence[]): readonly string[] {
  const assumed = [...evidence.flatMap(assumptionsBehind), ...assumptionsIn(resource.way, resource.form)];
  const { condition, form } = resource;
  if (condition !== true) assumed.push(describeCondition(condition, form));
  return [...new Set(assumed)];
}

/** The defaults on the way of a value, and the release of a provider; a provider's default says itself which. */
function assumptionsBehind({ path, resource, value }: Evidence): readonly string[] {
  const defaults = assumptionsIn(value?.origin.steps ?? [], resource.form);
  const release = path === undefined ? undefined : resource.words?.assumptionOf(path);
  return release === undefined || defaults.some((one) => one.includes(release)) ? defaults : [...defaults, release];
}

function assumptionsIn(steps: readonly Step[], form: Form): readonly string[] {
  return steps.filter(({ role }) => role === 'default' || role === 'allowed').map((step) => describeStep(step, form));
}

/** The steps of a value; the first points at the very literal if that stands inside what the step points at. */
function wayOf(value: Value | undefined, form: Form): readonly RelatedPlace[] {
  if (value === undefined) return [];
  const { span, steps } = value.origin;
  return steps.map((step, index) => ({
    span: index === 0 && contains(step.span, span) ? span : step.span,
    message: describeStep(step, form),
  }));
}

/** Where what is not known is declared, with why. */
function unknownsOf(value: Value | undefined): readonly RelatedPlace[] {
  const unknown = value === undefined ? undefined : firstUnknown(value);
  return unknown === undefined ? [] : [{ span: unknown.origin.span, message: clauseOf(unknown) }];
}

/** Something else that was looked at, with where its value comes from if it is of the same resource. */
function otherPlaces(primary: Evidence, other: Evidence, { secret, undecided }: Telling): readonly RelatedPlace[] {
  const isOwn = other.resource === primary.resource;
  if (isOwn && other.absent) return [];
  const name = nameFor(other.resource.name);
  if (other.path === undefined && other.because === undefined) {
    return [{ span: other.span, message: `${name} is declared here` }];
  }
  const property = nameAsWritten(other);
  const subject = isOwn ? (property ?? name) : `${property === undefined ? '' : `${property} of `}${name}`;
  const state = other.because ?? `it is ${describeActual(other, secret)}`;
  const place = { span: other.span, message: `${subject}: ${state}` };
  if (!isOwn) return [place];
  return [place, ...wayOf(other.value, other.resource.form), ...(undecided ? unknownsOf(other.value) : [])];
}

function contains(outer: Span, inner: Span): boolean {
  return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}
