import { clusterSignIn } from '../../../src/rules/identity/cluster-sign-in.js';
import { ATTACHED, cluster } from '../../support/clusters.js';
import { testRule } from '../../support/rule-tester.js';

const aad = (lines: string) => `aadProfile: {\n  ${lines} }`;
const GOOD = aad('managed: true\n  enableAzureRBAC: true');

testRule(clusterSignIn, {
  valid: {
    'Entra ID and Azure roles': cluster(GOOD) + ATTACHED,
    'Kubernetes RBAC written': cluster(`enableRBAC: true\n${GOOD}`) + ATTACHED,
  },
  invalid: {
    'Kubernetes RBAC off': { files: cluster(`enableRBAC: false\n${GOOD}`) + ATTACHED, found: [[4, 5, 'noRoles']] },
    'no Entra ID': { files: cluster('') + ATTACHED, found: [[1, 1, 'noEntraId']] },
    'applications in place of the managed integration': {
      files: cluster(aad("clientAppID: 'x'\n  enableAzureRBAC: true")) + ATTACHED,
      found: [[1, 1, 'noEntraId']],
    },
    'roles in the cluster only': {
      files: cluster(aad('managed: true')) + ATTACHED,
      found: [[1, 1, 'noAzureRoles', 'low']],
    },
  },
  unknown: {
    'a parameter': {
      files: `param on bool\n${cluster(`enableRBAC: on\n${GOOD}`)}${ATTACHED}`,
      found: [[5, 5, 'noRoles']],
    },
    'a cluster that is declared elsewhere': {
      files: `resource aks 'Microsoft.ContainerService/managedClusters@2024-09-01' existing = { name: 'aks' }\n${ATTACHED}`,
      found: [
        [1, 1, 'noRoles'],
        [1, 1, 'noEntraId'],
        [1, 1, 'noAzureRoles', 'low'],
      ],
    },
  },
  silent: { 'a cluster that nobody attaches': cluster('') },
});
