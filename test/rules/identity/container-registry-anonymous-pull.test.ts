import { containerRegistryAnonymousPull } from '../../../src/rules/identity/container-registry-anonymous-pull.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const CR = 'Microsoft.ContainerRegistry/registries';
const used = (lines: string) => dependency(CR, lines, '2025-11-01') + workspace('containerRegistry: dep.id');

testRule(containerRegistryAnonymousPull, {
  valid: { refused: used('anonymousPullEnabled: false'), absent: used('') },
  invalid: { allowed: { files: used('anonymousPullEnabled: true'), found: [[4, 5, 'anonymous']] } },
  unknown: {
    'a required parameter': {
      files: `param pull bool\n${used('anonymousPullEnabled: pull')}`,
      found: [[5, 5, 'anonymous']],
    },
  },
  silent: { 'a registry that no workspace uses': dependency(CR, 'anonymousPullEnabled: true') },
});
