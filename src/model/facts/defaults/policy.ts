/** What the service does when a property of a policy assignment is not written. */
import { POLICY_ASSIGNMENT } from '../../types.js';
import type { AbsenceFact } from '../absence.js';

export const POLICY_DEFAULTS: readonly AbsenceFact[] = [
  {
    type: POLICY_ASSIGNMENT,
    path: 'properties.enforcementMode',
    value: 'Default',
    source: 'learn.microsoft.com/azure/governance/policy/concepts/assignment-structure#enforcement-mode',
  },
];
