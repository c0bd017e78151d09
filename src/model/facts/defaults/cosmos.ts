/** What the service does when a property of Cosmos DB is not written. */
import { COSMOS_ACCOUNT } from '../../types.js';
import type { AbsenceFact } from '../absence.js';

const COSMOS_TYPES = 'github.com/Azure/bicep-types-az, generated/cosmos-db';

export const COSMOS_DEFAULTS: readonly AbsenceFact[] = [
  { type: COSMOS_ACCOUNT, path: 'properties.minimalTlsVersion', value: 'Tls12', source: COSMOS_TYPES },
];
