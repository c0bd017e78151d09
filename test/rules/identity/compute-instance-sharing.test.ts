import { computeInstanceSharing } from '../../../src/rules/identity/compute-instance-sharing.js';
import { compute, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const instance = (lines: string, api = '2025-12-01') => workspace('') + compute('ComputeInstance', lines, { api });
const PERSONAL = "applicationSharingPolicy: 'Personal'";
const FOR_SOMEBODY = `${PERSONAL}\npersonalComputeInstanceSettings: { assignedUser: { objectId: 'x', tenantId: 'y' } }`;
const SCRIPTS = `${FOR_SOMEBODY}\nsetupScripts: { scripts: { creationScript: { scriptSource: 'inline' } } }`;

testRule(computeInstanceSharing, {
  valid: {
    personal: instance(PERSONAL),
    'for somebody else, without scripts': instance(FOR_SOMEBODY),
    'scripts of one who signs in alone': instance(`${SCRIPTS}\nenableSSO: false`),
  },
  invalid: {
    'shared by default': {
      files: instance(''),
      found: [[6, 1, 'shared']],
      says: ["applicationSharingPolicy is not set, which means 'Shared'"],
    },
    shared: { files: instance("applicationSharingPolicy: 'shared'"), found: [[12, 7, 'shared']] },
    'not personal': {
      files: instance(`${PERSONAL}\ncomputeInstanceAuthorizationType: 'group'`),
      found: [[13, 7, 'authorization']],
    },
    'scripts, and the user is signed in': { files: instance(SCRIPTS), found: [[6, 1, 'scripts']] },
    'scripts, and the user is signed in, said so': {
      files: instance(`${SCRIPTS}\nenableSSO: true`),
      found: [[15, 7, 'scripts']],
    },
    'services of its own': {
      files: instance(`${FOR_SOMEBODY}\ncustomServices: [{ name: 'rstudio' }]`),
      found: [[6, 1, 'scripts']],
    },
    'an API version that cannot say it': { files: instance(SCRIPTS, '2024-10-01'), found: [[6, 1, 'scripts']] },
  },
  unknown: {
    'a parameter': {
      files: `param policy string\n${instance('applicationSharingPolicy: policy')}`,
      found: [[13, 7, 'shared']],
    },
    'a parameter says whether the user is signed in': {
      files: `param sso bool\n${instance(`${SCRIPTS}\nenableSSO: sso`)}`,
      found: [[16, 7, 'scripts']],
    },
  },
  silent: { 'a cluster': workspace('') + compute('AmlCompute', '') },
});
