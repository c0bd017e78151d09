/** Where datastores stand and what they authenticate with. */
import { all } from '../../../mapping/conversions.js';
import type { Arguments, Conversion } from '../../../mapping/mapping.js';
import { nestedIn } from '../locators.js';
import { copiedIfFilled, ifFilled } from '../special-conversions.js';

export const IN_DATASTORE_WORKSPACE = nestedIn('workspace_id');

/** A credential argument: what it holds, and that the datastore uses it. Without any the provider sends None. */
export function credential(type: string, path: string): Conversion {
  return all(copiedIfFilled(path), ifFilled('properties.credentials.credentialsType', type));
}

export const STORAGE_CREDENTIALS: Arguments = {
  account_key: credential('AccountKey', 'properties.credentials.secrets.key'),
  shared_access_signature: credential('Sas', 'properties.credentials.secrets.sasToken'),
};
