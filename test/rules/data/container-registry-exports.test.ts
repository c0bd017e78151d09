import { containerRegistryExports } from '../../../src/rules/data/container-registry-exports.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const CR = 'Microsoft.ContainerRegistry/registries';
const used = (lines: string) => dependency(CR, lines) + workspace('containerRegistry: dep.id');
const closed = (lines: string) => used(`publicNetworkAccess: 'Disabled'\n${lines}`);

testRule(containerRegistryExports, {
  valid: { 'none, in another case': closed("policies: { exportPolicy: { status: 'Disabled' } }") },
  invalid: {
    absent: {
      files: closed(''),
      found: [[1, 1, 'exported']],
      says: ["exportPolicy.status is not set, which means 'enabled'"],
    },
    allowed: {
      files: closed("policies: { exportPolicy: { status: 'enabled' } }"),
      found: [[5, 33, 'exported']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param exports string\n${closed('policies: { exportPolicy: { status: exports } }')}`,
      found: [[6, 33, 'exported']],
    },
    'whether it is private is a parameter': {
      files: `param access string\n${used('publicNetworkAccess: access')}`,
      found: [[2, 1, 'exported']],
    },
  },
  silent: {
    'trap 8: a public registry, which has to allow it': used(''),
    'a registry that no workspace uses': dependency(CR, "publicNetworkAccess: 'Disabled'"),
  },
});
