import { containerRegistryNetworkAccess } from '../../../src/rules/network/container-registry-network-access.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const CR = 'Microsoft.ContainerRegistry/registries';

const registry = (lines: string) => dependency(CR, lines) + workspace('containerRegistry: dep.id');

testRule(containerRegistryNetworkAccess, {
  valid: {
    'no public access': registry("publicNetworkAccess: 'Disabled'"),
    'denied by default': registry("networkRuleSet: { defaultAction: 'Deny' }"),
  },
  invalid: {
    'nothing written': { files: registry(''), found: [[1, 1, 'open']] },
    'public access': { files: registry("publicNetworkAccess: 'Enabled'"), found: [[4, 5, 'open']] },
  },
  unknown: {
    'a required parameter': {
      files: `param action string\n${registry('networkRuleSet: { defaultAction: action }')}`,
      found: [[5, 23, 'open']],
    },
  },
  silent: { 'a registry that no workspace names': dependency(CR, '') },
});
