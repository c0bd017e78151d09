/** Hubs: workspaces of kind Hub. */
import { all, block, copied, presence } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { DEPENDENCIES, ENCRYPTION, WORKSPACE_IDENTITY } from '../shared/workspace.js';

export const aiFoundry: TypeMapping = {
  azurerm: 'ai_foundry',
  arm: 'Microsoft.MachineLearningServices/workspaces',
  fixed: { kind: 'Hub' },
  arguments: {
    ...DEPENDENCIES,
    ...WORKSPACE_IDENTITY,
    public_network_access: copied('properties.publicNetworkAccess'),
    managed_network: block('properties.managedNetwork', { isolation_mode: copied('isolationMode') }),
    high_business_impact_enabled: copied('properties.hbiWorkspace'),
    // With a key of one's own the service turns the flag on, whatever is written.
    encryption: all(ENCRYPTION, presence('properties.hbiWorkspace', true)),
  },
  ignored: ['description', 'friendly_name'],
  source: 'azurerm 5.2.0, r/ai_foundry',
};
