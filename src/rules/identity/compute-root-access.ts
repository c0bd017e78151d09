import { isInstance } from '../../model/computes.js';
import { COMPUTE } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const computeRootAccess = defineRule({
  id: 'AML-IDN-013',
  title: 'Users of a compute instance have root access',
  category: 'identity',
  severity: 'medium',
  mission: ['S1', 'S2b'],
  mcsb: ['PA-7'],
  appliesTo: [COMPUTE],
  properties: ['properties.properties.enableRootAccess'],
  messages: {
    root: {
      problem: 'The user of the compute instance may become root: {enableRootAccess} is {actual}.',
      impact: 'Root can switch off what watches the machine and take the tokens that the service keeps there.',
      remedy: '{Set enableRootAccess to false} ({since enableRootAccess}).',
    },
  },
  fixes: { root: { risk: 'recreation' } },
  exceptions: ['Users have to install system packages, and the instance reaches nothing that others rely on.'],
  check: (compute) =>
    onlyIf(isInstance(compute), 'it is no compute instance', () =>
      failUnless(compute.property('properties.properties.enableRootAccess').isFalse(), 'root'),
    ),
});
