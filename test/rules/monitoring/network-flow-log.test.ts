import { networkFlowLog } from '../../../src/rules/monitoring/network-flow-log.js';
import { compute, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const NETWORK = resource(
  'vnet',
  'Microsoft.Network/virtualNetworks@2024-05-01',
  "name: 'vnet'",
  "subnets: [\n  { name: 'nodes', properties: { addressPrefix: '10.0.0.0/24', networkSecurityGroup: { id: nsg.id } } }\n]",
);
const GROUP = resource('nsg', 'Microsoft.Network/networkSecurityGroups@2024-05-01', "name: 'nsg'", '');
const NODES = workspace('') + compute('AmlCompute', "subnet: { id: '${vnet.id}/subnets/nodes' }");
/** The target stands in line 4 of its text, what else is set below. */
const flowLog = (target: string, ...lines: readonly string[]) =>
  resource(
    'log',
    'Microsoft.Network/networkWatchers/flowLogs@2024-05-01',
    "name: 'watcher/log'",
    [`targetResourceId: ${target}`, ...lines].join('\n'),
  );
const ON = 'enabled: true';
const ANALYSED =
  'flowAnalyticsConfiguration: { networkWatcherFlowAnalyticsConfiguration: { enabled: true, workspaceId: guid(resourceGroup().id) } }';
const keeping = (days: string) => `retentionPolicy: { enabled: true, days: ${days} }`;
const USED = NETWORK + NODES + GROUP;

testRule(networkFlowLog, {
  valid: {
    'of the network': flowLog('vnet.id', ON, ANALYSED) + USED,
    'of its subnet': flowLog("'${vnet.id}/subnets/nodes'", ON, ANALYSED) + USED,
    'kept for good': flowLog('vnet.id', ON, ANALYSED, keeping('0')) + USED,
    'kept for long': flowLog('vnet.id', ON, ANALYSED, keeping('90')) + USED,
  },
  invalid: {
    none: { files: USED, found: [[1, 1, 'none']] },
    'of another network': {
      files: USED + flowLog("resourceId('Microsoft.Network/virtualNetworks', 'other')", ON, ANALYSED),
      found: [[1, 1, 'none']],
    },
    'one that is off': {
      files: USED + flowLog('vnet.id', 'enabled: false', ANALYSED),
      found: [[1, 1, 'none']],
    },
    'of the security group': {
      files: flowLog('nsg.id', ON, ANALYSED) + USED,
      found: [
        [4, 5, 'retired', 'medium'],
        [9, 1, 'none'],
      ],
    },
    'kept for a month': {
      files: flowLog('vnet.id', ON, ANALYSED, keeping('30')) + USED,
      found: [[7, 39, 'brief']],
      says: ['to 90 or more'],
    },
    'read by nobody': { files: flowLog('vnet.id', ON) + USED, found: [[1, 1, 'unread', 'info']] },
  },
  unknown: {
    'a target that a parameter gives': {
      files: `param target string\n${USED}${flowLog('target', ON, ANALYSED)}`,
      found: [[2, 1, 'none']],
    },
    'a switch that a parameter gives': {
      files: `param on bool\n${USED}${flowLog('vnet.id', 'enabled: on', ANALYSED)}`,
      found: [[2, 1, 'none']],
    },
    'a policy that makes one': {
      files: `${USED}resource assigned 'Microsoft.Authorization/policyAssignments@2024-04-01' = {
  name: 'assigned'
  properties: { policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/3e9965dc-cc13-47ca-8259-a4252fd0cf7b' }
}
`,
      found: [[1, 1, 'none']],
    },
  },
  silent: {
    'a network that no workspace uses': NETWORK + GROUP,
    'a log of a network that no workspace uses': flowLog('vnet.id', ON) + NETWORK + GROUP,
  },
});
