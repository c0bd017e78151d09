/** Role assignments of Privileged Identity Management that hold once they are activated. */
import { copied } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { ROLE_SCHEDULE, ROLE_SCHEDULE_IGNORED, SCHEDULED_AT } from '../shared/role-schedule.js';

export const pimEligibleRoleAssignment: TypeMapping = {
  azurerm: 'pim_eligible_role_assignment',
  arm: 'Microsoft.Authorization/roleEligibilityScheduleRequests',
  located: SCHEDULED_AT,
  hasOtherId: true,
  arguments: {
    ...ROLE_SCHEDULE,
    condition: copied('properties.condition'),
    condition_version: copied('properties.conditionVersion'),
  },
  ignored: ROLE_SCHEDULE_IGNORED,
  source: 'azurerm 5.2.0, r/pim_eligible_role_assignment',
};
