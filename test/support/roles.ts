/** Bicep text of identities and role assignments for rule tables. */
import { resource } from './bicep.js';

/** A user-assigned identity `who`. */
export const IDENTITY = resource(
  'who',
  'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31',
  "name: 'who'",
  '',
);

/** Members of a resource beside its properties: it acts as the identity `who`. */
export const ACTS_AS_WHO = "identity: {\n  type: 'UserAssigned'\n  userAssignedIdentities: { '${who.id}': {} }\n}";
/** It has an identity of its own. */
export const ACTS_AS_ITSELF = "identity: { type: 'SystemAssigned' }";

/**
 * A role assignment `grant`; the role stands on line 5 of its text, the principal on line 6.
 *
 * @param role the GUID of a role
 * @param principal an expression
 * @param scope the symbol of the resource it is over; without one it is over the resource group
 */
export function roleAssignment(
  role: string,
  principal: string,
  {
    scope = '',
    symbol = 'grant',
    lines = '',
  }: { readonly scope?: string; readonly symbol?: string; readonly lines?: string } = {},
): string {
  const id = `subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${role}')`;
  const members = [`roleDefinitionId: ${id}`, `principalId: ${principal}`, lines].filter((line) => line !== '');
  const name = `name: guid('${symbol}')\n  scope: ${scope === '' ? 'resourceGroup()' : scope}`;
  return resource(symbol, 'Microsoft.Authorization/roleAssignments@2022-04-01', name, members.join('\n'));
}
