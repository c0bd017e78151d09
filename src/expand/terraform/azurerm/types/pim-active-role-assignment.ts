/** Role assignments of Privileged Identity Management that hold at once. */
import type { TypeMapping } from '../mapping.js';
import { ROLE_SCHEDULE, ROLE_SCHEDULE_IGNORED, SCHEDULED_AT } from '../shared/role-schedule.js';

export const pimActiveRoleAssignment: TypeMapping = {
  azurerm: 'pim_active_role_assignment',
  arm: 'Microsoft.Authorization/roleAssignmentScheduleRequests',
  located: SCHEDULED_AT,
  hasOtherId: true,
  arguments: ROLE_SCHEDULE,
  ignored: ROLE_SCHEDULE_IGNORED,
  source: 'azurerm 5.2.0, r/pim_active_role_assignment',
};
