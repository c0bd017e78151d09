/** The account that computes of Azure Machine Learning from before 14 May 2021 left in the directory. */
import type { Value } from '../expand/value.js';
import { anyOf, type Judgement } from './judgement.js';
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
