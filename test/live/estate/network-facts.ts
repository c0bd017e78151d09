/** What only Azure tells of connections, names and managed networks. */
import { type Json, properties } from './azure.js';
import { body } from './estates.js';
import { changed, type Fault, inState, type LiveFact, orphaned, together, without } from './faults.js';
import { completed, IDS } from './sound.js';

const CONNECTIONS: Readonly<Record<string, LiveFact>> = {
  ...Object.fromEntries(
    ['Pending', 'Rejected', 'Disconnected', 'Timeout'].map((status): [string, LiveFact] => [
      `a connection to the workspace is ${status}`,
      {
        fault: inState(IDS.workspace, IDS.workspaceEndpoint, status),
        adds: ['fail AML-NET-003 mlw', 'fail AML-NET-124 mlw'],
        says: new RegExp(`from the private endpoint 'pe-mlw-mlw' is in the state '${status}'`),
      },
    ]),
  ),
  'a connection to the storage account is Rejected': {
    fault: inState(IDS.storage, IDS.storageEndpoint, 'Rejected'),
    adds: ['fail AML-NET-104 stmlw', 'fail AML-NET-124 stmlw'],
    unread: {
      refused: /\/privateEndpoints\/pe-mlw-blob $/,
      adds: ['fail AML-NET-124 stmlw', 'unknown AML-NET-104 stmlw'],
    },
  },
  'a connection that somebody approved by hand': {
    fault: (azure) =>
      azure.with({
        [IDS.vaultEndpoint]: (one) =>
          completed({
            manualPrivateLinkServiceConnections: properties(one)['privateLinkServiceConnections'],
            privateLinkServiceConnections: [],
          })(one),
      }),
    adds: [],
  },
  'a connection to the vault is Pending': {
    fault: inState(IDS.vault, IDS.vaultEndpoint, 'Pending'),
    adds: ['fail AML-NET-104 kv-mlw', 'fail AML-NET-124 kv-mlw'],
  },
  'the endpoint of a connection to the workspace is gone': {
    fault: orphaned(IDS.workspaceEndpoint),
    adds: ['fail AML-NET-003 mlw', 'fail AML-NET-124 mlw'],
    says: /'pe-mlw-mlw', which does not exist any more/,
    unread: { refused: /\/privateEndpoints\/pe-mlw-mlw $/, adds: [] },
  },
  'the endpoint of a connection to the storage account is gone': {
    fault: orphaned(IDS.storageEndpoint),
    adds: ['fail AML-NET-104 stmlw', 'fail AML-NET-124 stmlw'],
    says: /Delete the connection/,
    unread: { refused: /\/privateEndpoints\/pe-mlw-blob $/, adds: ['unknown AML-NET-104 stmlw'] },
  },
};

const NAMES: Readonly<Record<string, LiveFact>> = {
  'a record has another address than the endpoint': {
    fault: changed(`${IDS.zone('blob')}/A/stmlw`, { aRecords: [{ ipv4Address: '10.255.255.9' }] }),
    adds: ['fail AML-NET-125 pe-mlw-blob'],
    says: /No record of the private DNS zone 'privatelink\.blob\.core\.windows\.net' has the address/,
    unread: { refused: /privatelink\.blob\.core\.windows\.net\/A $/, adds: ['unknown AML-NET-125 pe-mlw-blob'] },
  },
  'there is no record': {
    fault: without(`${IDS.zone('blob')}/A/stmlw`),
    adds: ['fail AML-NET-125 pe-mlw-blob'],
    unread: { refused: /\/networkInterfaces\/nic-pe-mlw-blob $/, adds: [] },
  },
  'there is no record of the workspace': {
    fault: without(`${IDS.zone('api')}/A/mlw`),
    adds: ['fail AML-NET-004 pe-mlw-mlw'],
    says: /has an address of the workspace's private endpoint/,
  },
  'a zone is not linked to the network': {
    fault: without(`${IDS.zone('blob')}/virtualNetworkLinks/to-vnet`),
    adds: ['fail AML-NET-126 privatelink.blob.core.windows.net'],
    unread: {
      refused: /blob\.core\.windows\.net\/virtualNetworkLinks $/,
      adds: ['unknown AML-NET-126 privatelink.blob.core.windows.net'],
    },
  },
  'a zone of the workspace is not linked to the network': {
    fault: without(`${IDS.zone('api')}/virtualNetworkLinks/to-vnet`),
    adds: ['fail AML-NET-004 pe-mlw-mlw'],
  },
  'an endpoint has no zone group, and nobody keeps a record': {
    fault: without(`${IDS.storageEndpoint}/privateDnsZoneGroups/default`, `${IDS.zone('blob')}/A/stmlw`),
    adds: ['fail AML-NET-125 pe-mlw-blob'],
    unread: { refused: /pe-mlw-blob\/privateDnsZoneGroups $/, adds: ['unknown AML-NET-125 pe-mlw-blob'] },
  },
  'an endpoint has no zone group, and somebody keeps the record': {
    fault: without(`${IDS.storageEndpoint}/privateDnsZoneGroups/default`),
    adds: [],
  },
};

const managedNetwork = (status: string): Json => ({
  isolationMode: 'AllowOnlyApprovedOutbound',
  status: { status, sparkReady: false },
  enableNetworkMonitor: true,
});

const outboundRule = (status: string): Fault => {
  const destination = { serviceResourceId: IDS.storage, subresourceTarget: 'blob', sparkStatus: status };
  return (azure) =>
    azure.and(
      body(`${IDS.workspace}/outboundRules/storage`, {
        type: 'PrivateEndpoint',
        destination,
        category: 'UserDefined',
        status,
      }),
    );
};

const MANAGED_NETWORK: Readonly<Record<string, LiveFact>> = {
  'the managed network is not provisioned, and there are computes': {
    fault: changed(IDS.workspace, { managedNetwork: managedNetwork('Inactive') }),
    adds: ['fail AML-NET-006 mlw'],
    says: /not in force, though computes are there: its status is 'Inactive'/,
    unread: { refused: /\/computes $/, adds: [] },
  },
  'the managed network is not provisioned, and there are none yet': {
    fault: together(
      changed(IDS.workspace, { managedNetwork: managedNetwork('Inactive') }),
      without(IDS.cluster, IDS.instance),
    ),
    adds: [],
  },
  'an outbound rule is inactive': {
    fault: outboundRule('Inactive'),
    adds: ['fail AML-NET-124 mlw/storage'],
    says: /no private way to stmlw: the outbound rule is in the state 'Inactive'/,
  },
  'an outbound rule is active': { fault: outboundRule('Active'), adds: [] },
  'an outbound rule is inactive, as the network is not provisioned': {
    fault: together(
      outboundRule('Inactive'),
      changed(IDS.workspace, { managedNetwork: managedNetwork('Inactive') }),
      without(IDS.cluster, IDS.instance),
    ),
    adds: [],
  },
};

export const NETWORK_FACTS: Readonly<Record<string, Readonly<Record<string, LiveFact>>>> = {
  connections: CONNECTIONS,
  names: NAMES,
  'managed networks': MANAGED_NETWORK,
};
