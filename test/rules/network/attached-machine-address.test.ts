import { attachedMachineAddress } from '../../../src/rules/network/attached-machine-address.js';
import { child, compute, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const at = (address: string, more = '') => WS + compute('VirtualMachine', `address: ${address}${more}`);
const PUBLIC_IP = resource('pip', 'Microsoft.Network/publicIPAddresses@2023-11-01', "name: 'pip'", '');

function networkInterface(lines: string): string {
  return resource(
    'nic',
    'Microsoft.Network/networkInterfaces@2023-11-01',
    "name: 'nic'",
    `ipConfigurations: [{ properties: { ${lines} } }]`,
  );
}

/** A machine with the interface, attached without an address of its own. */
function attached(lines: string, id = 'nic.id'): string {
  const machine = resource(
    'vm',
    'Microsoft.Compute/virtualMachines@2023-09-01',
    "name: 'vm'",
    `networkProfile: { networkInterfaces: [{ id: ${id} }] }`,
  );
  return WS + child('computes', "computeType: 'VirtualMachine'\nresourceId: vm.id") + machine + networkInterface(lines);
}

testRule(attachedMachineAddress, {
  valid: {
    'a private address': at("'10.1.2.3'"),
    'the address of an interface':
      at('nic.properties.ipConfigurations[0].properties.privateIPAddress') + networkInterface(''),
    'a machine without a public address': attached('privateIPAddress: null'),
  },
  invalid: {
    'a public address': { files: at("'20.50.1.4'"), found: [[12, 7, 'address']] },
    'a public address of a cluster for Spark': {
      files: WS + compute('HDInsight', "address: '20.50.1.4'"),
      found: [[12, 7, 'address']],
    },
    'a public address and the usual port': {
      files: at("'20.50.1.4'", '\nsshPort: 22'),
      found: [[12, 7, 'address', 'high']],
    },
    'the name of a public address': {
      files: at("'lab.westeurope.cloudapp.azure.com'"),
      found: [[12, 7, 'address']],
    },
    'a public address declared here': {
      files: at('pip.properties.ipAddress') + PUBLIC_IP,
      found: [[12, 7, 'address']],
    },
    'a machine with a public address': {
      files: attached('publicIPAddress: { id: pip.id }') + PUBLIC_IP,
      found: [[11, 5, 'machine']],
    },
  },
  unknown: {
    'an address by a parameter': { files: `param host string\n${at('host')}`, found: [[13, 7, 'address']] },
    'a name': {
      files: at("'lab.contoso.com'"),
      found: [[12, 7, 'address']],
      says: ['where this name leads is not known'],
    },
    'a machine that is not declared': {
      files: WS + child('computes', "computeType: 'VirtualMachine'\nresourceId: '/subscriptions/x'"),
      found: [[11, 5, 'machine']],
    },
    'an interface that is not declared': {
      files: `param nicId string\n${attached('', 'nicId')}`,
      found: [[12, 5, 'machine']],
    },
  },
  silent: { 'a cluster': WS + compute('AmlCompute', '') },
});
