import { clusterServicePrincipal } from '../../../src/rules/identity/cluster-service-principal.js';
import { ATTACHED, cluster } from '../../support/clusters.js';
import { testRule } from '../../support/rule-tester.js';

const principal = (text: string) => `servicePrincipalProfile: {\n  clientId: ${text} }`;
const top = "identity: { type: 'SystemAssigned' }";

testRule(clusterServicePrincipal, {
  valid: {
    'an identity': cluster('', { top }) + ATTACHED,
    'an identity, told twice': cluster(principal("'msi'"), { top }) + ATTACHED,
    'nothing said': cluster('') + ATTACHED,
  },
  invalid: {
    'a service principal': { files: cluster(principal("'0000-bb'")) + ATTACHED, found: [[5, 7, 'principal']] },
  },
  unknown: {
    'a parameter': { files: `param id string\n${cluster(principal('id'))}${ATTACHED}`, found: [[6, 7, 'principal']] },
  },
  silent: { 'a cluster that nobody attaches': cluster(principal("'0000-bb'")) },
});
