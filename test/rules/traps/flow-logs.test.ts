/** Where policies still ask for what can no longer be made. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/rules/index.js';
import { compute, resource, workspace } from '../../support/bicep.js';
import { runOn } from '../../support/rule-tester.js';

const GROUP = resource('nsg', 'Microsoft.Network/networkSecurityGroups@2024-05-01', "name: 'nsg'", '');
const NETWORK = resource(
  'vnet',
  'Microsoft.Network/virtualNetworks@2024-05-01',
  "name: 'vnet'",
  "subnets: [\n  { name: 'nodes', properties: { addressPrefix: '10.0.0.0/24', networkSecurityGroup: { id: nsg.id } } }\n]",
);
const NODES = workspace('') + compute('AmlCompute', "subnet: { id: '${vnet.id}/subnets/nodes' }");
const flowLog = (target: string) =>
  resource(
    'log',
    'Microsoft.Network/networkWatchers/flowLogs@2024-05-01',
    "name: 'watcher/log'",
    `targetResourceId: ${target}
enabled: true
flowAnalyticsConfiguration: { networkWatcherFlowAnalyticsConfiguration: { enabled: true } }`,
  );

/** What fails of flow logs, as message and resource. */
function failing(files: string): readonly string[] {
  const { run } = runOn(files, RULES);
  return run.results
    .filter(({ rule, status }) => rule.id === 'AML-MON-104' && status === 'fail')
    .flatMap(({ outcomes, resource }) => outcomes.map(({ message }) => `${message} ${resource.displayName}`));
}

describe('trap 12: flow logs of security groups, which can no longer be made and which policies still ask for', () => {
  it('asks for none where the network has one', () => {
    expect(failing(GROUP + NETWORK + NODES + flowLog('vnet.id'))).toEqual([]);
  });

  it('asks for one of the network, of the network', () => {
    expect(failing(GROUP + NETWORK + NODES)).toEqual(['none vnet']);
  });

  it('does not take one of a security group for one of the network', () => {
    expect(failing(GROUP + NETWORK + NODES + flowLog('nsg.id'))).toEqual(['none vnet', 'retired watcher/log']);
  });
});
