import { projectSettings } from '../../../src/rules/governance/project-settings.js';
import { workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const project = (lines: string) => workspace(lines, { top: "kind: 'Project'" });

testRule(projectSettings, {
  valid: {
    'only its hub': project("hubResourceId: '/subscriptions/s/hub'"),
    'null is nothing': project('encryption: null'),
  },
  invalid: {
    'public access': { files: project("publicNetworkAccess: 'Disabled'"), found: [[4, 5, 'ignored']] },
    'a vault and a key': {
      files: project("keyVault: '/subscriptions/s/kv'\nencryption: { status: 'Enabled' }"),
      found: [
        [5, 5, 'ignored'],
        [4, 5, 'ignored'],
      ],
    },
  },
  unknown: {
    'a kind of a parameter': {
      files: `param kind string\n${workspace("publicNetworkAccess: 'Disabled'", { top: 'kind: kind' })}`,
      found: [[5, 5, 'ignored']],
    },
  },
  silent: { 'a hub': workspace("publicNetworkAccess: 'Disabled'", { top: "kind: 'Hub'" }) },
});
