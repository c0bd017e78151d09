/** What the service does when a property of Cosmos DB is not written. */
import { COSMOS_ACCOUNT } from '../../types.js';
import type { AbsenceFact } from '../absence.js';

const COSMOS_TYPES = 'github.com/Azure/bicep-types-az, generated/cosmos-db';
const POLICY_NETWORK = 'policy 797b37f7-06b8-444c-b1ad-fc62867f335a: absent does not comply';
const POLICY_LOCAL_AUTH = 'policy 5450f5bd-9c72-4390-a9c4-a7aba4edfdd2: absent does not comply';
const POLICY_METADATA = 'policy 4750c32b-89c0-46af-bfcb-2e4541a818d5: absent does not comply';

export const COSMOS_DEFAULTS: readonly AbsenceFact[] = [
  { type: COSMOS_ACCOUNT, path: 'kind', value: 'GlobalDocumentDB', source: COSMOS_TYPES },
  { type: COSMOS_ACCOUNT, path: 'properties.minimalTlsVersion', value: 'Tls12', source: COSMOS_TYPES },
  { type: COSMOS_ACCOUNT, path: 'properties.publicNetworkAccess', value: 'Enabled', source: POLICY_NETWORK },
  { type: COSMOS_ACCOUNT, path: 'properties.isVirtualNetworkFilterEnabled', value: false, source: COSMOS_TYPES },
  { type: COSMOS_ACCOUNT, path: 'properties.disableLocalAuth', value: false, source: POLICY_LOCAL_AUTH },
  {
    type: COSMOS_ACCOUNT,
    path: 'properties.disableKeyBasedMetadataWriteAccess',
    value: false,
    source: POLICY_METADATA,
  },
];
