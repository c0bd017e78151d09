import { workspaceAllowList } from '../../../src/rules/network/workspace-allow-list.js';
import { workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const API = { api: '2025-01-01-preview' };
const rules = (prefix: string, action = "'Deny'") =>
  workspace(`networkAcls: {\n  defaultAction: ${action}\n  ipRules: [\n    { value: ${prefix} }\n  ]\n}`, API);

testRule(workspaceAllowList, {
  valid: {
    'a stable version, which ignores the list': workspace("ipAllowlist: ['0.0.0.0/0']", { api: '2024-10-01' }),
    'one network': rules("'203.0.113.0/24'"),
    'the older list': workspace("ipAllowlist: ['203.0.113.7']", API),
    'no list': workspace('', API),
  },
  invalid: {
    everybody: { files: rules("'0.0.0.0/0'"), found: [[7, 11, 'everybody']] },
    'a large part of the internet': { files: rules("'32.0.0.0/3'"), found: [[7, 11, 'everybody']] },
    'wider than a network': { files: rules("'203.0.0.0/16'"), found: [[7, 11, 'wide', 'medium']] },
    'as wide as a team allows': {
      files: rules("'203.0.113.0/24'"),
      settings: { widestPrefix: 28 },
      found: [[7, 11, 'wide', 'medium']],
    },
    'private addresses': { files: rules("'10.0.0.0/24'"), found: [[7, 11, 'private', 'low']] },
    'a list that does not count': { files: rules("'203.0.113.0/24'", "'Allow'"), found: [[5, 7, 'allowed']] },
  },
  unknown: {
    'a list of a parameter': {
      files: `param offices array\n${workspace('ipAllowlist: offices', API)}`,
      found: [[5, 5, 'everybody']],
    },
    'rules of a parameter': {
      files: `param offices array\n${workspace("networkAcls: {\n  defaultAction: 'Deny'\n  ipRules: offices\n}", API)}`,
      found: [[7, 7, 'everybody']],
    },
    'an entry under a condition': {
      files: `param all bool\n${workspace("ipAllowlist: concat(['203.0.113.7'], all ? ['0.0.0.0/0'] : [])", API)}`,
      found: [[5, 49, 'everybody']],
    },
    'a parameter': {
      files: `param office string\n${rules('office')}`,
      found: [
        [8, 11, 'everybody'],
        [8, 11, 'wide', 'medium'],
        [8, 11, 'private', 'low'],
      ],
    },
  },
  silent: {
    'public access is off': workspace("publicNetworkAccess: 'Disabled'\nipAllowlist: ['0.0.0.0/0']", API),
    'a project': workspace("ipAllowlist: ['0.0.0.0/0']", { ...API, top: "kind: 'Project'" }),
  },
});
