import { MANAGED_NETWORK, WORKSPACE } from '../../model/types.js';
import { failIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const managedNetworkInternet = defineRule({
  id: 'AML-DAT-001',
  title: 'Managed network lets everything out to the internet',
  category: 'data',
  severity: 'medium',
  mission: ['S2g'],
  mcsb: ['NS-2', 'DP-2'],
  policies: [
    policy(
      '6ddb1705-c8cf-450e-aa4b-19ad6703c440',
      'Azure Machine Learning and Ai Studio should use Allow Only Approved Outbound Managed Vnet mode',
    ),
  ],
  appliesTo: [WORKSPACE, MANAGED_NETWORK],
  properties: ['properties.managedNetwork.isolationMode'],
  messages: {
    internet: {
      problem: 'The managed network lets everything out: {isolationMode} is {actual}.',
      impact: 'Code on any managed compute can copy data to any place on the internet.',
      remedy:
        "{Set isolationMode to 'AllowOnlyApprovedOutbound'} and add the outbound rules you need; there is no way back.",
    },
  },
  check: (network) =>
    failIf(network.property('properties.managedNetwork.isolationMode').is('AllowInternetOutbound'), 'internet', {
      expected: 'AllowOnlyApprovedOutbound',
    }),
});
