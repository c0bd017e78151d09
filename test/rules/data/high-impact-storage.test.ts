import { highImpactStorage } from '../../../src/rules/data/high-impact-storage.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const ST = 'Microsoft.Storage/storageAccounts';
const marked = (account: string, mark = 'true') =>
  workspace(`hbiWorkspace: ${mark}\nstorageAccount: dep.id`) + dependency(ST, account);
const CLOSED = "publicNetworkAccess: 'Disabled'\nallowBlobPublicAccess: false";

testRule(highImpactStorage, {
  valid: {
    closed: marked(CLOSED),
    'trap 4: open to some networks only': marked("networkAcls: { defaultAction: 'Deny' }"),
  },
  invalid: {
    'public by default': { files: marked(''), found: [[4, 5, 'public']] },
    'anonymous blobs': {
      files: marked("publicNetworkAccess: 'Disabled'\nallowBlobPublicAccess: true"),
      found: [[4, 5, 'anonymous']],
      says: ['allows reading without sign-in', 'set allowBlobPublicAccess to false.'],
    },
    'anonymous blobs behind a firewall': {
      files: marked("networkAcls: { defaultAction: 'Deny' }\nallowBlobPublicAccess: true"),
      found: [[4, 5, 'anonymous']],
    },
  },
  unknown: {
    'whether it is marked is a parameter': {
      files: `param mark bool\n${marked('', 'mark')}`,
      found: [[5, 5, 'public']],
    },
    'trap 17: an account declared elsewhere': {
      files: `${workspace('hbiWorkspace: true\nstorageAccount: dep.id')}resource dep '${ST}@2023-05-01' existing = {\n  name: 'dep'\n}\n`,
      found: [[4, 5, 'public']],
    },
  },
  silent: {
    'a workspace without the mark': marked('', 'false'),
    'trap 6: a project':
      workspace('hbiWorkspace: true\nstorageAccount: dep.id', { top: "kind: 'Project'" }) + dependency(ST, ''),
  },
});
