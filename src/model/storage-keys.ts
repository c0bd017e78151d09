/** Who needs the keys of a storage account, and whether it takes them. */
import { allOf, anyOf, type Judgement } from './judgement.js';
import type { ResourceView } from './resource-view.js';

const SERVICES = ['blob', 'file', 'table', 'queue'];

/** True if no service of the account takes its keys or what is signed with them. */
export function refusesSharedKeys(account: ResourceView): Judgement {
  const refusesAll = account.property('properties.allowSharedKeyAccess').isFalse();
  const byService = account.property('properties.allowSharedKeyAccessForServices');
  if (byService.isDeclared().truth === false) return refusesAll;
  return anyOf(refusesAll, allOf(...SERVICES.map((service) => byService.property(`${service}.enabled`).isFalse())));
}

/** True if the workspace reads its default storage as somebody, not with the account key. */
export function readsStorageByIdentity(workspace: ResourceView): Judgement {
  return workspace.property('properties.systemDatastoresAuthMode').isOneOf('Identity', 'UserDelegationSAS');
}

/** True if the datastore holds a key of its account, or a token that is signed with one. */
export function holdsAccountKey(datastore: ResourceView): Judgement {
  return datastore.property('properties.credentials.credentialsType').isOneOf('AccountKey', 'Sas');
}
