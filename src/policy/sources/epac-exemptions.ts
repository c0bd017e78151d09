/**
 * Exemptions as Enterprise Azure Policy as Code (EPAC) writes them: from an assignment, or from a definition or an initiative
 * wherever it is assigned, in one scope or several.
 * https://azure.github.io/enterprise-azure-policy-as-code/policy-exemptions/
 */
import type { ResourceScope, Value } from '../../expand/value.js';
import { knownString, scalar } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import { itemsOf, reportMisspelled, textIn, writtenIn } from './declaration.js';
import { scopeOfId } from './reach.js';
import { type Target, targetNamed, targetOf } from './read-assignment.js';
import { categoryOf, type ReadExemption } from './read-exemption.js';
import { readResourceSelectors } from './selectors.js';

export function isExemptionList(root: Value): boolean {
  return writtenIn(root, 'exemptions')?.kind === 'array';
}

const FROM = [
  'policyAssignmentId',
  'policyDefinitionId',
  'policySetDefinitionId',
  'policyDefinitionName',
  'policySetDefinitionName',
] as const;

const PROPERTIES = [
  ...FROM,
  ...'name displayName description exemptionCategory expiresOn scope scopes policyDefinitionReferenceIds'.split(' '),
  ...'policyDefinitionReferenceId assignmentScopeValidation resourceSelectors metadata assignmentReferenceId'.split(
    ' ',
  ),
];

/** Every exemption of a list; what is wrong with one is reported. */
export function readExemptionList(root: Value, bag: DiagnosticBag): readonly ReadExemption[] {
  return itemsOf(writtenIn(root, 'exemptions'), "'exemptions'", bag).flatMap((item) => readOne(item, bag) ?? []);
}

function readOne(item: Value, bag: DiagnosticBag): ReadExemption | undefined {
  const { span } = item.origin;
  reportMisspelled(item, PROPERTIES, 'An exemption', bag);
  const name = textIn(item, 'name') ?? textIn(item, 'displayName') ?? '';
  const place = (item.kind === 'object' ? item.members.get('name')?.span : undefined) ?? span;
  const category = categoryOf(writtenIn(item, 'exemptionCategory'), name, place, bag);
  const from = fromOf(item);
  if (from === undefined)
    bag.report('policy-invalid', `The exemption '${name}' has to name one of ${FROM.join(', ')}.`, place);
  const scopes = scopesOf(item, bag);
  if (scopes.length === 0)
    bag.report('policy-invalid', `Where the exemption '${name}' holds is not said: it needs 'scopes'.`, place);
  if (category === undefined || from === undefined || scopes.length === 0) return undefined;
  return {
    name,
    category,
    expiresOn: writtenIn(item, 'expiresOn'),
    from,
    references: itemsOf(writtenIn(item, 'policyDefinitionReferenceIds'), "'policyDefinitionReferenceIds'", bag),
    scopes,
    selectors: readResourceSelectors(writtenIn(item, 'resourceSelectors'), `the exemption '${name}'`, bag),
    condition: true,
    span,
    headerSpan: place,
  };
}

function fromOf(item: Value): Target | undefined {
  for (const way of FROM) {
    const written = writtenIn(item, way);
    if (written === undefined) continue;
    if (way.endsWith('Id')) return targetOf(written, 'files');
    const kind = way === 'policyDefinitionName' ? 'definition' : 'initiative';
    return targetNamed(kind, knownString(written) ?? '', written.origin.span);
  }
  return undefined;
}

function scopesOf(item: Value, bag: DiagnosticBag): readonly ResourceScope[] {
  const single = writtenIn(item, 'scope');
  const listed = itemsOf(writtenIn(item, 'scopes'), "'scopes' of an exemption", bag);
  return [...(single === undefined ? [] : [single]), ...listed].map((written) => {
    const id = withoutLabel(written);
    return scopeOfId(id) ?? { level: 'resource', resource: id };
  });
}

/** `a name for people:/subscriptions/...`. */
function withoutLabel(scope: Value): Value {
  const text = knownString(scope);
  const start = text?.indexOf(':/') ?? -1;
  return text === undefined || start < 0 ? scope : scalar(text.slice(start + 1), scope.origin);
}
