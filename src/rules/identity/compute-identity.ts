import { COMPUTE } from '../../model/types.js';
import { failIf, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const computeIdentity = defineRule({
  id: 'AML-IDN-012',
  title: 'Compute without a managed identity',
  category: 'identity',
  severity: 'low',
  mission: ['S1c', 'S1g'],
  mcsb: ['IM-3'],
  appliesTo: [COMPUTE],
  properties: ['identity.type'],
  messages: {
    none: {
      problem: 'The compute has no identity: {identity.type} is {actual}.',
      impact: 'Its jobs read data and pull images with stored keys, or as the user who started them.',
      remedy: "{Add identity: { type: 'SystemAssigned' }} and give the identity the data roles its jobs need.",
    },
  },
  fixes: {
    none: {
      risk: 'recreation',
      warning: 'An existing instance, and with older releases of azurerm a cluster, has to be created again.',
    },
  },
  check: (compute) =>
    // What is attached brings an identity of its own.
    onlyIf(
      compute.property('properties.computeType').isOneOf('AmlCompute', 'ComputeInstance', 'SynapseSpark'),
      'it is attached and brings its own identity',
      () => failIf(compute.property('identity.type').is('None'), 'none', { expected: 'SystemAssigned' }),
    ),
});
