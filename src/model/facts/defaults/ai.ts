/** What the service does when a property of Azure AI services or Azure AI Search is not written. */
import { AI_ACCOUNT, SEARCH_SERVICE } from '../../types.js';
import type { AbsenceFact } from '../absence.js';

const AI_TYPES = 'github.com/Azure/bicep-types-az, generated/cognitiveservices';
const SEARCH_TYPES = 'github.com/Azure/bicep-types-az, generated/search';

export const AI_DEFAULTS: readonly AbsenceFact[] = [
  { type: AI_ACCOUNT, path: 'properties.encryption.keySource', value: 'Microsoft.CognitiveServices', source: AI_TYPES },
  {
    type: SEARCH_SERVICE,
    path: 'properties.encryptionWithCmk.enforcement',
    value: 'Unspecified',
    source: SEARCH_TYPES,
  },
];
