/** `az policy assignment`. */

import { word } from '../../azureml/conversions.js';
import { converted, copied, fixedIfSet } from '../../mapping/conversions.js';
import type { Conversion } from '../../mapping/mapping.js';
import { type AzKind, option } from '../az-kind.js';
import { extended } from './scopes.js';
import { itemId } from './shared.js';

export const policyAssignment: AzKind = {
  label: 'policy assignment',
  create: 'policy assignment create',
  update: 'policy assignment update',
  arm: 'Microsoft.Authorization/policyAssignments',
  name: { option: 'name', also: ['-n'] },
  scope: (options, group) => extended(options, 'scope', group),
  options: {
    location: option('text', copied('location'), '-l'),
    policy: option('text', definitionId('policyDefinitions')),
    'policy-set-definition': option('text', definitionId('policySetDefinitions'), '-d'),
    'enforcement-mode': option(
      'text',
      word('properties.enforcementMode', { Default: 'Default', DoNotEnforce: 'DoNotEnforce' }),
      '-e',
    ),
    'display-name': option('text', copied('properties.displayName')),
    params: option('json', copied('properties.parameters'), '-p'),
    'not-scopes': option('list', copied('properties.notScopes')),
    'mi-system-assigned': option(
      'flag',
      fixedIfSet('identity.type', 'SystemAssigned'),
      '--assign-identity',
      '--system-assigned',
    ),
    'mi-user-assigned': option('text', itemId('identity.userAssignedIdentities'), '--user-assigned'),
  },
  others: { scope: { takes: 'text' }, 'identity-scope': { takes: 'text' }, role: { takes: 'text' } },
  source:
    'az policy assignment create --help; Azure/azure-cli, command_modules/resource, custom.py create_policy_assignment',
};

/** Definitions are given by name or ID; built-in ones are named by their GUIDs. */
function definitionId(collection: string): Conversion {
  return converted('properties.policyDefinitionId', 'definition', (known) =>
    typeof known === 'string' && !known.includes('/')
      ? `/providers/Microsoft.Authorization/${collection}/${known}`
      : known,
  );
}
