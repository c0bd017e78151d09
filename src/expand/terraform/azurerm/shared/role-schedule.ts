/** Role assignments of Privileged Identity Management. */
import { copied } from '../../../mapping/conversions.js';
import type { Arguments } from '../../../mapping/mapping.js';
import { extending, MADE_UP } from '../locators.js';
import { PRINCIPAL_ID } from '../principals.js';

export const SCHEDULED_AT = extending('scope', MADE_UP);

export const ROLE_SCHEDULE: Arguments = {
  principal_id: PRINCIPAL_ID,
  role_definition_id: copied('properties.roleDefinitionId'),
};

export const ROLE_SCHEDULE_IGNORED = ['justification', 'schedule', 'ticket'];
