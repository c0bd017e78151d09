/** What the configurations of several scenarios have in common. */
import { type Expression, from, type Plan } from '../../support/plan/words.js';

export const AZURERM: Plan['providers'] = { azurerm: { source: 'hashicorp/azurerm', version: '~> 4.0' } };

/** The ID of something that is deployed elsewhere. */
export function idIn(resourceGroup: string, resource: string): string {
  return `/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/${resourceGroup}/providers/${resource}`;
}

/** `"${local.shared}/Microsoft.Storage/storageAccounts/stshared"`: what several workspaces use. */
export function shared(resource: string): Expression {
  return from(idIn('rg-shared', resource), 'local.shared');
}
