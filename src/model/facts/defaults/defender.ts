/** What the service does when a setting of Defender for Storage for one account is not written. */
import { DEFENDER_FOR_STORAGE } from '../../types.js';
import type { AbsenceFact } from '../absence.js';

const SOURCE = 'learn.microsoft.com/azure/defender-for-cloud/defender-for-storage-policy-enablement, per account';

export const DEFENDER_DEFAULTS: readonly AbsenceFact[] = [
  { type: DEFENDER_FOR_STORAGE, path: 'properties.overrideSubscriptionLevelSettings', value: false, source: SOURCE },
  { type: DEFENDER_FOR_STORAGE, path: 'properties.malwareScanning.onUpload.isEnabled', value: false, source: SOURCE },
];
