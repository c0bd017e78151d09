import { isCluster, isSshPortClosed, SSH_PASSWORDS } from '../../model/computes.js';
import { allOf, not } from '../../model/judgement.js';
import { COMPUTE } from '../../model/types.js';
import { failIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const computeSshPassword = defineRule({
  id: 'AML-IDN-002',
  title: 'SSH administrator password on compute',
  category: 'identity',
  severity: 'high',
  mission: ['S1d'],
  mcsb: ['IM-1', 'IM-8'],
  policies: [
    policy(
      'e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f',
      'Azure Machine Learning Computes should have local authentication methods disabled',
    ),
  ],
  appliesTo: [COMPUTE],
  messages: {
    password: {
      problem: 'The compute has an SSH administrator who signs in with a password ({property}).',
      impact: 'Everyone who learns it gets the same shell on nodes that run your training code and see its data.',
      remedy: 'Remove the password: use an SSH key, or no SSH account at all.',
    },
  },
  fixes: {
    password: {
      remove: ['properties.properties.userAccountCredentials.adminUserPassword'],
      risk: 'recreation',
      // An account has to have a credential.
      offerIf: (compute) =>
        compute.property('properties.properties.userAccountCredentials.adminUserSshPublicKey').isSet(),
    },
  },
  check: (compute, system) => {
    const isReachable = allOf(isCluster(compute), not(isSshPortClosed(compute, system)));
    const severity = isReachable.truth === true ? 'critical' : undefined;
    return SSH_PASSWORDS.map((path) => failIf(compute.property(path).isSet(), 'password', { severity, secret: true }));
  },
});
