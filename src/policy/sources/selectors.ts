/**
 * Resource selectors of assignments and exemptions, and the selectors of overrides. A resource is selected if one resource
 * selector has it, which it has if all of its selectors have it.
 * https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure#resource-selectors
 */
import type { Resource } from '../../expand/resource.js';
import { normalise, type Sameness, sameText } from '../../expand/same-resource.js';
import type { ArrayValue, Value } from '../../expand/value.js';
import { memberOf, scalar } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Span } from '../../inputs/source-file.js';
import { allOf, anyOf, type Evidence, type Judgement, judged, not } from '../../model/judgement.js';
import { itemsOf, reportMisspelled, textIn, wordIn, writtenIn } from './declaration.js';
import { evidenceOf, isResourceGroup } from './reach.js';

/** What a selector goes by; the last three are told only when somebody deploys. */
const KINDS = [
  'resourceLocation',
  'resourceType',
  'resourceWithoutLocation',
  'policyDefinitionReferenceId',
  'userPrincipalId',
  'groupPrincipalId',
  'principalType',
] as const;

export interface Selector {
  /** Undefined if it is not known. */
  readonly kind: (typeof KINDS)[number] | undefined;
  /** The list under `in`, or under `notIn`. */
  readonly list: Value | undefined;
  readonly isExcluding: boolean;
  readonly span: Span;
}

/** The selectors of one resource selector or override. */
export function readSelectors(value: Value | undefined, what: string, bag: DiagnosticBag): readonly Selector[] {
  return itemsOf(value, `'selectors' of ${what}`, bag).map((item): Selector => {
    reportMisspelled(item, ['kind', 'in', 'notIn'], 'A selector', bag);
    const [picked, passed] = [writtenIn(item, 'in'), writtenIn(item, 'notIn')];
    const kind = wordIn(writtenIn(item, 'kind'), KINDS, "The 'kind' of a selector", bag);
    return { kind, list: picked ?? passed, isExcluding: picked === undefined, span: item.origin.span };
  });
}

/** The resource selectors of an assignment or exemption; `name` tells them apart in messages only. */
export function readResourceSelectors(
  value: Value | undefined,
  what: string,
  bag: DiagnosticBag,
): readonly (readonly Selector[])[] {
  return itemsOf(value, `'resourceSelectors' of ${what}`, bag).map((item) => {
    reportMisspelled(item, ['name', 'selectors'], 'A resource selector', bag);
    const name = textIn(item, 'name');
    return readSelectors(writtenIn(item, 'selectors'), `resource selector '${name ?? ''}' of ${what}`, bag);
  });
}

/** True if there are no resource selectors, or one of them has the resource. */
export function isSelected(selectors: readonly (readonly Selector[])[], resource: Resource): Judgement {
  if (selectors.length === 0) return judged(true);
  return anyOf(...selectors.map((one) => passesAll(one, resource)));
}

export function passesAll(selectors: readonly Selector[], resource: Resource): Judgement {
  return allOf(...selectors.map((one) => passes(one, resource)));
}

function passes(selector: Selector, resource: Resource): Judgement {
  switch (selector.kind) {
    case 'resourceType':
      return asAsked(selector, typeIsIn(selector, resource));
    case 'resourceLocation':
      return passesByLocation(selector, resource);
    case 'resourceWithoutLocation':
      return asAsked(selector, isWithoutLocation(resource));
    case 'policyDefinitionReferenceId':
      return judged(true);
    default: {
      const because = `by what a selector of the assignment goes is ${selector.kind === undefined ? 'not known' : 'told only at deployment'}`;
      return judged('unknown', [evidenceOf(resource, because)]);
    }
  }
}

function asAsked({ isExcluding }: Selector, isListed: Judgement): Judgement {
  return isExcluding ? not(isListed) : isListed;
}

function typeIsIn(selector: Selector, resource: Resource): Judgement {
  const types = isResourceGroup(resource.type)
    ? ['Microsoft.Resources/resourceGroups', 'Microsoft.Resources/subscriptions/resourceGroups']
    : [resource.type];
  const origin = { span: resource.headerSpan, steps: [] };
  return anyOf(
    ...types.map((type) => holds(selector.list, scalar(type, origin), { ...evidenceOf(resource), path: 'type' })),
  );
}

function passesByLocation(selector: Selector, resource: Resource): Judgement {
  const member = memberOf(resource.body, 'location');
  const location = writtenIn(resource.body, 'location');
  if (member === undefined || location === undefined) {
    const evidence = { ...evidenceOf(resource), path: 'location', absent: true };
    if (resource.patch) return judged('unknown', [{ ...evidence, because: 'the update does not say the location' }]);
    // What has no location is in none of them; whether it is then outside of all is not documented.
    if (!selector.isExcluding) return judged(false, [evidence]);
    const because = 'the resource has no location, and whether a selector by location picks it then is not documented';
    return judged('unknown', [{ ...evidence, because }]);
  }
  const evidence = { resource, path: 'location', span: member.span, absent: false, value: location };
  return asAsked(selector, holds(selector.list, asCode(location), evidence));
}

/** Only resources of subscriptions are meant, by the one word there is for `in`: `subscriptionLevelResources`. */
function isWithoutLocation(resource: Resource): Judgement {
  const isWithout = writtenIn(resource.body, 'location') === undefined && !resource.patch;
  return judged(isWithout && resource.scope.level === 'subscription', [evidenceOf(resource)]);
}

/** True if the list holds the value. */
function holds(list: Value | undefined, value: Value, evidence: Evidence): Judgement {
  const truth = isListed(list, value);
  if (truth !== 'unknown') return judged(truth, [evidence]);
  const because =
    value.kind === 'unknown' ? value.message : 'what the selector lists, or what is compared with it, is not known';
  return judged('unknown', [{ ...evidence, because }]);
}

export function isListed(list: Value | undefined, value: Value): Sameness {
  if (list === undefined) return false;
  if (list.kind !== 'array') return list.kind === 'scalar' ? sameText(asCode(list), value) : 'unknown';
  const truths = list.items.map((item) => sameText(asCode(item), value));
  if (truths.includes(true)) return true;
  return truths.includes('unknown') || isOpen(list) ? 'unknown' : false;
}

function isOpen({ open }: ArrayValue): boolean {
  return open !== undefined;
}

/** `West Europe` is `westeurope`. */
function asCode(value: Value): Value {
  if (value.kind === 'scalar') return scalar(normalise(value.value).replaceAll(' ', ''), value.origin);
  if (value.kind !== 'choice') return value;
  return { ...value, alternatives: value.alternatives.map((one) => ({ ...one, value: asCode(one.value) })) };
}
