/** The account that computes of Azure Machine Learning from before 14 May 2021 left in the directory. */
import type { Value } from '../expand/value.js';
import { allOf, anyOf, type Judgement, judged } from './judgement.js';
import type { SettledValue } from './readings.js';
import type { ResourceView } from './resource-view.js';
import { SERVICE_PRINCIPAL, sameType } from './types.js';

/** What its name begins with; a region follows. Source: learn.microsoft.com/azure/machine-learning/concept-enterprise-security */
const NAME = /\bMicrosoft-AzureML-Support-App-/i;

/** True if a role is given to the account: it is looked up by its name, or the description of the assignment names it. */
export function isGivenToSupportAccount(assignment: ResourceView): Judgement {
  return anyOf(
    assignment.property('properties.principalId').judge(isReadFromAccount, false),
    assignment.property('properties.description').judge(namesAccount, false),
  );
}

function isReadFromAccount(value: SettledValue): boolean {
  const account = value.kind === 'unknown' ? value.target : undefined;
  return account !== undefined && sameType(account.type, SERVICE_PRINCIPAL) && account.names.some(namesAccount);
}

/** Of a name the region may be unknown. */
function namesAccount(value: Value): boolean {
  if (value.kind === 'scalar') return NAME.test(String(value.value));
  return value.kind === 'text' && value.parts.some((part) => typeof part === 'string' && NAME.test(part));
}

/** The built-in role Contributor, which the account was given over the whole subscription. */
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';

/**
 * Unknown for an assignment in Azure that may be the account's: an account of no person has Contributor over the subscription since
 * before 15 May 2021. Only the directory tells its name.
 */
export function mayBeOfSupportAccount(assignment: ResourceView): Judgement {
  const properties = assignment.property('properties');
  const isAlike = allOf(
    judged(assignment.form === 'live' && assignment.resource.scope.level === 'subscription'),
    properties.property('principalType').is('ServicePrincipal'),
    properties.property('roleDefinitionId').reads((id) => id.toLowerCase().endsWith(CONTRIBUTOR)),
    properties.property('createdOn').reads((day) => day < '2021-05-15'),
  );
  if (isAlike.truth !== true) return judged(false);
  const because = 'the role was given before 15 May 2021, and only Microsoft Graph tells the name of the account';
  return judged('unknown', [properties.property('principalId').evidence({ because })], {
    trueWhen: ['if it is called Microsoft-AzureML-Support-App'],
  });
}
