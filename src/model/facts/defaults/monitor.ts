/** What Application Insights and Log Analytics do when a property is not written. */
import { APPLICATION_INSIGHTS, LOG_ANALYTICS } from '../../types.js';
import type { AbsenceFact } from '../absence.js';

const POLICY_INSIGHTS = 'policy 199d5677-e4d9-4264-9465-efe1839c06bd: absent does not comply';
const POLICY_LOGS = 'policy e15effd4-2278-4c65-a0da-4d6f6d1890e2: absent does not comply';

export const MONITOR_DEFAULTS: readonly AbsenceFact[] = [
  { type: APPLICATION_INSIGHTS, path: 'properties.DisableLocalAuth', value: false, source: POLICY_INSIGHTS },
  { type: LOG_ANALYTICS, path: 'properties.features.disableLocalAuth', value: false, source: POLICY_LOGS },
];
