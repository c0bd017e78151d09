import { WORKSPACE } from '../../model/types.js';
import { isProject } from '../../model/workspaces.js';
import { failIf, notApplicable, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

/** What a project takes from its hub. */
const OF_THE_HUB = [
  'properties.publicNetworkAccess',
  'properties.managedNetwork',
  'properties.encryption',
  'properties.storageAccount',
  'properties.keyVault',
  'properties.containerRegistry',
];

export const projectSettings = defineRule({
  id: 'AML-POL-008',
  title: 'Project sets what its hub decides',
  category: 'governance',
  severity: 'info',
  mission: ['S5'],
  mcsb: [],
  appliesTo: [WORKSPACE],
  decidedBy: 'files',
  messages: {
    ignored: {
      problem: '{property} of the project has no effect: its hub decides.',
      impact: 'A reviewer takes the project for as safe as it says, and it is as safe as its hub.',
      remedy: 'Remove it here and set it on the hub.',
    },
  },
  fixes: { ignored: { remove: 'judged' } },
  check(workspace) {
    const project = isProject(workspace);
    if (workspace.resource.patch && project.truth !== true) return notApplicable('an update does not say what it is');
    return onlyIf(project, 'it is no project', () =>
      OF_THE_HUB.map((path) => failIf(workspace.property(path).isDeclared(), 'ignored', { expected: 'nothing' })),
    );
  },
});
