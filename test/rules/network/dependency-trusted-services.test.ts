import { dependencyTrustedServices } from '../../../src/rules/network/dependency-trusted-services.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const storage = (lines: string) =>
  dependency('Microsoft.Storage/storageAccounts', lines) + workspace('storageAccount: dep.id');
const registry = (lines: string) =>
  dependency('Microsoft.ContainerRegistry/registries', lines, '2023-07-01') + workspace('containerRegistry: dep.id');
const acls = (more: string) => `networkAcls: {\n  defaultAction: 'Deny'\n${more}\n}`;

testRule(dependencyTrustedServices, {
  valid: {
    'not written': storage(acls('')),
    'in a list': storage(acls("  bypass: 'Logging, AzureServices'")),
    'by the workspace': storage(acls("  bypass: 'None'\n  resourceAccessRules: [ { resourceId: ws.id } ]")),
    'a registry': registry("publicNetworkAccess: 'Disabled'"),
  },
  invalid: {
    'nobody gets in': { files: storage(acls("  bypass: 'None'")), found: [[6, 7, 'acls']] },
    'the logs only': { files: storage(acls("  bypass: 'Logging'")), found: [[6, 7, 'acls']] },
    'a registry': {
      files: registry("publicNetworkAccess: 'Disabled'\nnetworkRuleBypassOptions: 'None'"),
      found: [[5, 5, 'registry']],
    },
  },
  unknown: {
    'a parameter': { files: `param bypass string\n${storage(acls('  bypass: bypass'))}`, found: [[7, 7, 'acls']] },
  },
  silent: {
    'no firewall': storage(''),
    'an account that no workspace uses': dependency('Microsoft.Storage/storageAccounts', acls("  bypass: 'None'")),
  },
});
