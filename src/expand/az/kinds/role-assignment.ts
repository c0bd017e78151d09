/** `az role assignment`. */
import { roleGuid } from '../../built-in-roles.js';
import { converted, copied } from '../../mapping/conversions.js';
import type { Scalar } from '../../value.js';
import { knownString, textOf, unknown } from '../../values.js';
import { type AzKind, option } from '../az-kind.js';
import { extended } from './scopes.js';
import { made } from './shared.js';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const roleAssignment: AzKind = {
  label: 'role assignment',
  create: 'role assignment create',
  arm: 'Microsoft.Authorization/roleAssignments',
  name: { option: 'name', also: ['-n'] },
  scope: (options, group) => extended(options, 'scope', group),
  options: {
    role: option('text', converted('properties.roleDefinitionId', 'role', roleIdOf)),
    'assignee-object-id': option('text', copied('properties.principalId')),
    // A name of a user or an application is looked up.
    assignee: option(
      'text',
      made('properties.principalId', (value) => {
        const known = knownString(value);
        if (known === undefined || GUID.test(known)) return value;
        return unknown('runtime', `the ID of '${known}' is looked up`, `objectId(${textOf(value)})`, value.origin);
      }),
    ),
    'assignee-principal-type': option('text', copied('properties.principalType')),
    condition: option('text', copied('properties.condition')),
    'condition-version': option('text', copied('properties.conditionVersion')),
    description: option('text', copied('properties.description')),
  },
  others: { scope: { takes: 'text' } },
  source: 'Azure/azure-cli, command_modules/role, custom.py create_role_assignment; az role assignment create --help',
};

/** Roles are given by name, GUID or ID. */
function roleIdOf(known: Scalar): Scalar {
  if (typeof known !== 'string') return known;
  const guid = GUID.test(known) ? known : roleGuid(known);
  return guid === undefined ? known : `/providers/Microsoft.Authorization/roleDefinitions/${guid}`;
}
