import { containerAnonymousAccess } from '../../../src/rules/data/container-anonymous-access.js';
import { dependency, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const ST = 'Microsoft.Storage/storageAccounts';
const BLOBS = `resource blobs '${ST}/blobServices@2023-05-01' = {\n  parent: dep\n  name: 'default'\n}\n`;
const container = (lines: string) =>
  resource('data', `${ST}/blobServices/containers@2023-05-01`, "parent: blobs\n  name: 'data'", lines) + BLOBS;
const closed = (lines: string) =>
  container(lines) + dependency(ST, 'allowBlobPublicAccess: false') + workspace('storageAccount: dep.id');
const open = (lines: string) =>
  container(lines) + dependency(ST, 'allowBlobPublicAccess: true') + workspace('storageAccount: dep.id');

testRule(containerAnonymousAccess, {
  valid: {
    'none, in another case': open("publicAccess: 'none'"),
    absent: open(''),
  },
  invalid: {
    'a list of blobs for everybody': { files: open("publicAccess: 'Container'"), found: [[5, 5, 'anonymous']] },
    'blobs for everybody': { files: open("publicAccess: 'Blob'"), found: [[5, 5, 'anonymous']] },
    'of an account that refuses it': {
      files: closed("publicAccess: 'Blob'"),
      found: [[5, 5, 'anonymous', 'high']],
    },
    'by the name of its account': {
      files:
        resource(
          'data',
          `${ST}/blobServices/containers@2023-05-01`,
          "name: 'dep/default/data'",
          "publicAccess: 'Blob'",
        ) +
        dependency(ST, 'allowBlobPublicAccess: true') +
        workspace('storageAccount: dep.id'),
      found: [[4, 5, 'anonymous']],
    },
    'of an account declared elsewhere': {
      files: `${container("publicAccess: 'Blob'")}resource dep '${ST}@2023-05-01' existing = {\n  name: 'dep'\n}\n${workspace('storageAccount: dep.id')}`,
      found: [[5, 5, 'anonymous', 'high']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param access string\n${open('publicAccess: access')}`,
      found: [[6, 5, 'anonymous']],
    },
  },
  silent: { 'of an account that no workspace uses': container("publicAccess: 'Blob'") + dependency(ST, '') },
});
