import { isInternet } from '../../model/facts/addresses.js';
import { allOf, anyOf, not } from '../../model/judgement.js';
import { nodePoolsDeclaredBy } from '../../model/kubernetes.js';
import { AGENT_POOL, KUBERNETES_CLUSTER } from '../../model/types.js';
import { failIf, failUnless, forEach, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const ACCESS = 'properties.apiServerAccessProfile';

export const clusterExposure = defineRule({
  id: 'AML-NET-110',
  title: 'Attached Kubernetes cluster exposes its API server or nodes',
  category: 'network',
  severity: 'high',
  mission: ['S2c'],
  mcsb: ['NS-2'],
  policies: [
    policy('040732e8-d947-40b8-95d6-854c95024bf8', 'Azure Kubernetes Service Private Clusters should be enabled'),
    policy('0e246bcf-5f6f-4f87-bc6f-775d4712c7ea', 'Authorized IP ranges should be defined on Kubernetes Services'),
    policy('89f2d532-c53c-4f8f-9afa-4927b1114a0d', 'Azure Kubernetes Service Clusters should disable Command Invoke'),
  ],
  appliesTo: [KUBERNETES_CLUSTER, AGENT_POOL],
  scope: 'linked',
  properties: [
    `${ACCESS}.enablePrivateCluster`,
    `${ACCESS}.authorizedIPRanges`,
    `${ACCESS}.enablePrivateClusterPublicFQDN`,
    `${ACCESS}.disableRunCommand`,
    { of: AGENT_POOL, path: 'properties.enableNodePublicIP' },
  ],
  messages: {
    server: {
      problem: 'The API server of the cluster answers the whole internet.',
      impact: 'Whoever gets a credential of the cluster controls the models and the secrets of the workspace in it.',
      remedy:
        '{Set enablePrivateCluster to true} when the cluster is created, or limit {authorizedIPRanges}; the ranges have to include those of the Azure Machine Learning service.',
    },
    nodes: {
      problem: 'Nodes of the cluster have public IP addresses: {enableNodePublicIP} is {actual}.',
      impact: 'The machines that run models can be addressed from the internet, past the load balancer.',
      remedy: '{Set enableNodePublicIP to false}; the pool has to be created again.',
    },
    publicName: {
      severity: 'info',
      problem: 'The private cluster has a public DNS name: {enablePrivateClusterPublicFQDN} is {actual}.',
      impact: 'Everybody can look up the private address of the API server that models are deployed through.',
      remedy: '{Set enablePrivateClusterPublicFQDN to false} if clients resolve the private zone.',
    },
    runCommand: {
      severity: 'low',
      problem: 'Commands can be run in the cluster through Azure: {disableRunCommand} is {actual}.',
      impact: 'Whoever has that right reaches the models of a private cluster from any network.',
      remedy: '{Set disableRunCommand to true}.',
    },
  },
  fixes: {
    nodes: {
      risk: 'recreation',
      warning: 'Pools take it only when they are created: make another one and move the pods.',
    },
    publicName: {
      risk: 'lock-out',
      warning: 'Clients that do not resolve the private zone find the API server no more.',
    },
    runCommand: { risk: 'lock-out', warning: 'Whoever runs commands in the cluster through Azure is turned away.' },
  },
  check(view) {
    const nodes = forEach(nodePoolsDeclaredBy(view), 'nodes', (pool) =>
      failUnless(pool.property('properties.enableNodePublicIP').isFalse(), 'nodes'),
    );
    if (view.isA(AGENT_POOL)) return nodes;
    const isPrivate = view.property(`${ACCESS}.enablePrivateCluster`).isTrue();
    const ranges = view.property(`${ACCESS}.authorizedIPRanges`);
    const isLimited = allOf(ranges.isSet(), not(ranges.items().some((range) => range.reads(isInternet))));
    const publicName = view.property(`${ACCESS}.enablePrivateClusterPublicFQDN`);
    const speaksOfName = allOf(isPrivate, publicName.isSet());
    return [
      failUnless(anyOf(isPrivate, isLimited), 'server'),
      ...nodes,
      ...onlyIf(speaksOfName, 'it is not private, or does not say', () =>
        failIf(publicName.isTrue(), 'publicName', { expected: false }),
      ),
      failUnless(view.property(`${ACCESS}.disableRunCommand`).isTrue(), 'runCommand'),
    ];
  },
});
