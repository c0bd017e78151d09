import { hasSshPassword, isCluster, isSshPortClosed } from '../../model/computes.js';
import { about } from '../../model/judgement.js';
import { COMPUTE } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const clusterSshPort = defineRule({
  id: 'AML-NET-009',
  title: 'Cluster SSH port open to the internet',
  category: 'network',
  severity: 'high',
  mission: ['S1d', 'S2b'],
  mcsb: ['NS-1', 'NS-2', 'IM-1'],
  appliesTo: [COMPUTE],
  properties: ['properties.properties.remoteLoginPortPublicAccess'],
  messages: {
    open: {
      problem: '{remoteLoginPortPublicAccess} is {actual}: the SSH port of the nodes is open to the internet.',
      impact: 'Logging in there bypasses Entra ID and Azure role-based access to nodes that run your training code.',
      remedy: "{Set remoteLoginPortPublicAccess to 'Disabled'}; an existing cluster has to be created again.",
    },
    openByDefault: {
      problem:
        '{remoteLoginPortPublicAccess} is {actual}, and outside a virtual network the service then opens SSH to the internet.',
      impact: 'Logging in there bypasses Entra ID and Azure role-based access to nodes that run your training code.',
      remedy: "{Set remoteLoginPortPublicAccess to 'Disabled'}; an existing cluster has to be created again.",
    },
  },
  fixes: { open: { risk: 'recreation' }, openByDefault: { risk: 'recreation' } },
  check: (cluster, system) =>
    onlyIf(isCluster(cluster), 'it is no compute cluster', () => {
      const port = cluster.property('properties.properties.remoteLoginPortPublicAccess');
      const isOpenBySetting = port.is('Enabled').truth === true;
      return failUnless(
        about(port.evidence(), isSshPortClosed(cluster, system)),
        isOpenBySetting ? 'open' : 'openByDefault',
        {
          // Anybody may try a password; a key has to be stolen first.
          severity: hasSshPassword(cluster).truth === true ? 'critical' : undefined,
          expected: 'Disabled',
        },
      );
    }),
});
