import { containerRegistryAdmin } from '../../../src/rules/identity/container-registry-admin.js';
import { dependency, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const CR = 'Microsoft.ContainerRegistry/registries';
const WS = workspace('containerRegistry: dep.id');
const NO_ARM_TOKENS = "policies: { azureADAuthenticationAsArmPolicy: { status: 'disabled' } }";
const used = (lines: string) => dependency(CR, lines, '2025-11-01') + WS;
const closed = (lines: string) => used(`${lines}\n${NO_ARM_TOKENS}`);
const token = (lines: string) =>
  resource('token', `${CR}/tokens@2025-11-01`, "parent: dep\n  name: 'pull'", lines) +
  closed('adminUserEnabled: false');

testRule(containerRegistryAdmin, {
  valid: {
    'no admin user': closed('adminUserEnabled: false'),
    'none by default': closed(''),
    'a token that is off': token("status: 'disabled'"),
  },
  invalid: {
    'an admin user': { files: closed('adminUserEnabled: true'), found: [[4, 5, 'admin']] },
    'a boolean in quotes': { files: closed("adminUserEnabled: 'true'"), found: [[4, 5, 'admin']] },
    'tokens for Azure Resource Manager by default': {
      files: used(''),
      found: [[1, 1, 'armTokens', 'low']],
      says: ["azureADAuthenticationAsArmPolicy.status is not set, which means 'enabled'"],
    },
    'tokens for Azure Resource Manager': {
      files: used("policies: { azureADAuthenticationAsArmPolicy: { status: 'enabled' } }"),
      found: [[4, 53, 'armTokens', 'low']],
    },
    'a token': { files: token(''), found: [[1, 1, 'token', 'info']] },
  },
  unknown: {
    'a required parameter': {
      files: `param admin bool\n${closed('adminUserEnabled: admin')}`,
      found: [[5, 5, 'admin']],
    },
  },
  silent: { 'a registry that no workspace uses': dependency(CR, 'adminUserEnabled: true') },
});
