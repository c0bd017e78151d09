import { securityGroupManagementPorts } from '../../../src/rules/network/security-group-management-ports.js';
import { clusterIn, networkWith, securityGroup, securityRule } from '../../support/network.js';
import { testRule } from '../../support/rule-tester.js';

const USED = networkWith('networkSecurityGroup: { id: nsg.id }') + clusterIn();
const FROM_ALL = "sourceAddressPrefix: 'Internet'";

/** A rule about packets to these ports; whose they are stands on its last line, the eighth. */
function rule(access: 'Allow' | 'Deny', ports: string, priority: number | string, from = FROM_ALL): string {
  return [
    "direction: 'Inbound'",
    `access: '${access}'`,
    "protocol: 'Tcp'",
    "destinationAddressPrefix: '*'",
    "sourcePortRange: '*'",
    ports.startsWith('[') ? `destinationPortRanges: ${ports}` : `destinationPortRange: ${ports}`,
    `priority: ${priority}`,
    from,
  ].join('\n');
}

const admit = (ports: string, from = FROM_ALL, priority: number | string = 200) => rule('Allow', ports, priority, from);
const stop = (ports: string, priority: number, from = FROM_ALL) => rule('Deny', ports, priority, from);
const only = (prefix: string) => `sourceAddressPrefix: '${prefix}'`;

testRule(securityGroupManagementPorts, {
  valid: {
    'another port': securityGroup(admit("'443'")) + USED,
    'a network that is known': securityGroup(admit("'22'", only('203.0.113.0/24'))) + USED,
    'all of the own network': securityGroup(admit("'22'", only('VirtualNetwork'))) + USED,
    'private addresses': securityGroup(admit("'22'", only('10.0.0.0/8'))) + USED,
    'a denial that is looked at first': securityGroup(admit("'22'"), stop("'*'", 100)) + USED,
    'a denial on its own': securityGroup(admit("'22'")) + securityRule(stop("'0-1023'", 100)) + USED,
    'the addresses of another network, whatever they are':
      "resource office 'Microsoft.Network/virtualNetworks@2024-05-01' existing = { name: 'office' }\n" +
      securityGroup(admit("'22'", 'sourceAddressPrefixes: office.properties.addressSpace.addressPrefixes')) +
      USED,
    'one address that is not known': `param me string\n${securityGroup(admit("'22'", "sourceAddressPrefix: '${me}/32'"))}${USED}`,
    'a list of addresses that are not known': `param me string\n${securityGroup(admit("'22'", "sourceAddressPrefixes: ['${me}/32']"))}${USED}`,
    'packets out': securityGroup(admit("'22'").replace('Inbound', 'Outbound')) + USED,
    'a denial for the same machine':
      securityGroup(
        admit("'22'").replace("destinationAddressPrefix: '*'", "destinationAddressPrefix: '10.0.0.4'"),
        stop("'22'", 100).replace("destinationAddressPrefix: '*'", "destinationAddressPrefix: '10.0.0.4'"),
      ) + USED,
    'another protocol': securityGroup(admit("'22'").replace('Tcp', 'Udp')) + USED,
  },
  invalid: {
    SSH: {
      files: securityGroup(admit("'22'")) + USED,
      found: [[13, 9, 'shell']],
      says: ['The security rule r0 ', 'to port 22.'],
    },
    'a range': {
      files: securityGroup(admit("'3000-4000'")) + USED,
      found: [[13, 9, 'shell']],
      says: ['to port 3389.'],
    },
    'all ports and protocols': {
      files: securityGroup(admit("'*'").replace('Tcp', '*')) + USED,
      found: [
        [13, 9, 'shell'],
        [13, 9, 'service', 'high'],
      ],
      says: ['to ports 22, 3389.'],
    },
    'a list of ports': {
      files: securityGroup(admit("['80', '445']")) + USED,
      found: [[13, 9, 'service', 'high']],
    },
    'a list of sources': {
      files: securityGroup(admit("'22'", "sourceAddressPrefixes: ['10.0.0.0/8', '0.0.0.0/0']")) + USED,
      found: [[13, 9, 'shell']],
    },
    'a large part of the internet': {
      files: securityGroup(admit("'22'", only('128.0.0.0/2'))) + USED,
      found: [[13, 9, 'shell']],
    },
    'a denial that comes later': {
      files: securityGroup(admit("'22'"), stop("'*'", 300)) + USED,
      found: [[13, 9, 'shell']],
    },
    'a denial of some of the sources': {
      files: securityGroup(admit("'22'"), stop("'22'", 100, only('203.0.113.0/24'))) + USED,
      found: [[13, 9, 'shell']],
    },
    'a denial for some of the machines': {
      files:
        securityGroup(
          admit("'22'"),
          stop("'22'", 100).replace("destinationAddressPrefix: '*'", "destinationAddressPrefix: '10.0.0.4'"),
        ) + USED,
      found: [[13, 9, 'shell']],
    },
    'a denial of packets from one port': {
      files:
        securityGroup(admit("'22'"), stop("'22'", 100).replace("sourcePortRange: '*'", "sourcePortRange: '5000'")) +
        USED,
      found: [[13, 9, 'shell']],
    },
    'a denial of IPv6 only': {
      files: securityGroup(admit("'22'"), stop("'22'", 100, only('::/0'))) + USED,
      found: [[13, 9, 'shell']],
    },
    'every machine in Azure': {
      files: securityGroup(admit("'22'", only('AzureCloud'))) + USED,
      found: [[13, 9, 'shell']],
    },
    'a rule on its own': {
      files: securityGroup() + securityRule(admit("'22'")) + USED,
      found: [[19, 5, 'shell']],
    },
  },
  unknown: {
    'further rules of a parameter': {
      files: `param more array\n${securityGroup(admit("'22'")).replace('securityRules: [', 'securityRules: concat(more, [').replace('    ]', '    ])')}${USED}`,
      found: [
        [14, 9, 'shell'],
        [5, 5, 'shell'],
      ],
    },
    'a rule of a group that is declared elsewhere': {
      files:
        securityRule(admit("'22'")).replace("parent: nsg\n  name: 'rule'", "name: 'nsg/rule'") +
        networkWith("networkSecurityGroup: { id: resourceId('Microsoft.Network/networkSecurityGroups', 'nsg') }") +
        clusterIn(),
      options: { associatedScope: 'all' },
      found: [[11, 5, 'shell']],
    },
    'ports of a parameter': {
      files: `param port string\n${securityGroup(admit('port'))}${USED}`,
      found: [
        [14, 9, 'shell'],
        [14, 9, 'service', 'high'],
      ],
    },
    'a priority of a parameter': {
      files: `param first int\n${securityGroup(admit("'22'", FROM_ALL, 'first'), stop("'22'", 100))}${USED}`,
      found: [[14, 9, 'shell']],
    },
  },
  silent: {
    'a group that guards nothing of Azure Machine Learning': securityGroup(admit("'22'")),
  },
});
