/** Projects: workspaces of kind Project, with a hub. */
import { copied } from '../../../mapping/conversions.js';
import { BY_NAME } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { WORKSPACE_IDENTITY } from '../shared/workspace.js';

export const aiFoundryProject: TypeMapping = {
  azurerm: 'ai_foundry_project',
  arm: 'Microsoft.MachineLearningServices/workspaces',
  located: BY_NAME,
  fixed: { kind: 'Project' },
  arguments: {
    ...WORKSPACE_IDENTITY,
    ai_services_hub_id: copied('properties.hubResourceId'),
    high_business_impact_enabled: copied('properties.hbiWorkspace'),
  },
  ignored: ['description', 'friendly_name'],
  source: 'azurerm 5.2.0, r/ai_foundry_project',
};
