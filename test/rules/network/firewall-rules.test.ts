import { firewallRules } from '../../../src/rules/network/firewall-rules.js';
import { resource } from '../../support/bicep.js';
import { clusterIn, networkWith, subnetId } from '../../support/network.js';
import { testRule } from '../../support/rule-tester.js';

const ASIDE = resource(
  'rt',
  'Microsoft.Network/routeTables@2023-11-01',
  "name: 'rt'",
  "routes: [{ name: 'out', properties: { addressPrefix: '0.0.0.0/0', nextHopType: 'VirtualAppliance' } }]",
);
/** What stands behind a firewall; those who test put it last. */
const BEHIND = networkWith("addressPrefix: '10.1.2.0/24'\nrouteTable: { id: rt.id }") + clusterIn() + ASIDE;
const POLICY_ID = "firewallPolicy: { id: resourceId('Microsoft.Network/firewallPolicies', 'fwp') }";

/** A firewall `fw`; its own lines stand from line 4 on. */
function firewall(lines = '', network = 'vnet'): string {
  const place = `ipConfigurations: [{ name: 'out', properties: { subnet: { id: ${subnetId('AzureFirewallSubnet', network)} } } }]`;
  const all = lines === '' ? place : `${lines}\n${place}`;
  return resource('fw', 'Microsoft.Network/azureFirewalls@2023-11-01', "name: 'fw'", all);
}

function policy(lines: string): string {
  return resource('fwp', 'Microsoft.Network/firewallPolicies@2023-11-01', "name: 'fwp'", lines);
}

/** A group of rules, each of which stands on a line from the eighth on. */
function group(...rules: readonly string[]): string {
  const lines = [
    'ruleCollections: [',
    '  {',
    "    ruleCollectionType: 'FirewallPolicyFilterRuleCollection', action: { type: 'Allow' }",
    '    rules: [',
    ...rules.map((rule) => `      ${rule}`),
    '    ]',
    '  }',
    ']',
  ];
  const type = 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2023-11-01';
  return resource('rules', type, "parent: fwp\n  name: 'rules'", lines.join('\n'));
}

function byAddress(sources: string, destinations = "'*'", ports = "'*'", more = "ipProtocols: ['Any']"): string {
  return `{ ruleType: 'NetworkRule', ${more}, sourceAddresses: [${sources}], destinationPorts: [${ports}], destinationAddresses: [${destinations}] }`;
}

function byDomain(domain: string): string {
  return `{ ruleType: 'ApplicationRule', sourceAddresses: ['*'], targetFqdns: [${domain}] }`;
}

const STRICT = policy("threatIntelMode: 'Deny'");
const WITH_POLICY = BEHIND + firewall(POLICY_ID);
const NAMES =
  "{ ruleType: 'NetworkRule', ipProtocols: ['TCP'], sourceAddresses: ['*'], destinationPorts: ['443'], destinationFqdns: ['example.com'] }";

testRule(firewallRules, {
  valid: {
    'a strict firewall': firewall("threatIntelMode: 'Deny'") + BEHIND,
    'the domains of the service': STRICT + group(byDomain("'*.azureml.ms'")) + WITH_POLICY,
    'the tags of the service': STRICT + group(byAddress("'*'", "'AzureMachineLearning'", "'443'")) + WITH_POLICY,
    'everything for other subnets': STRICT + group(byAddress("'10.9.0.0/16'")) + WITH_POLICY,
    'pings to everywhere': STRICT + group(byAddress("'*'", "'*'", "'*'", "ipProtocols: ['ICMP']")) + WITH_POLICY,
    'everything denied': STRICT + group(byAddress("'*'")).replace("'Allow'", "'Deny'") + WITH_POLICY,
    'names with a proxy':
      policy("threatIntelMode: 'Deny'\ndnsSettings: { enableProxy: true }") + group(NAMES) + WITH_POLICY,
  },
  invalid: {
    'a firewall at the address that everything is routed to': {
      files: `${firewall("threatIntelMode: 'Off'")}${BEHIND.replace(
        "nextHopType: 'VirtualAppliance'",
        "nextHopType: 'VirtualAppliance', nextHopIpAddress: '10.1.8.4'",
      )}${resource(
        'own',
        'Microsoft.Network/virtualNetworks/subnets@2023-11-01',
        "parent: vnet\n  name: 'AzureFirewallSubnet'",
        "addressPrefix: '10.1.8.0/26'",
      )}`,
      found: [[4, 5, 'off']],
    },
    'all addresses and ports for all': {
      files: group(byAddress("'*'")) + STRICT + WITH_POLICY,
      found: [[9, 109, 'everything', 'high']],
    },
    'all addresses and ports for a range with the nodes': {
      files: group(byAddress("'10.1.0.0/16'", "'0.0.0.0/0'", "'0-65535'")) + STRICT + WITH_POLICY,
      found: [[9, 125, 'everything', 'high']],
    },
    'a classic rule for everything': {
      files:
        firewall(
          "threatIntelMode: 'Deny'\nnetworkRuleCollections: [{ name: 'c', properties: { action: { type: 'Allow' }, rules: [\n  { name: 'r', protocols: ['TCP'], sourceAddresses: ['*'], destinationPorts: ['*'], destinationAddresses: ['*'] }\n] } }]",
        ) + BEHIND,
      found: [[6, 89, 'everything', 'high']],
    },
    'every domain': { files: group(byDomain("'*'")) + STRICT + WITH_POLICY, found: [[9, 66, 'everyDomain', 'high']] },
    'every domain that ends with com': {
      files: group(byDomain("'*.com'")) + STRICT + WITH_POLICY,
      found: [[9, 66, 'topLevelDomain']],
    },
    'threats ignored by a firewall': { files: firewall("threatIntelMode: 'Off'") + BEHIND, found: [[4, 5, 'off']] },
    'threats ignored by a policy': { files: policy("threatIntelMode: 'Off'") + WITH_POLICY, found: [[4, 5, 'off']] },
    'threats noted by default': { files: policy('') + WITH_POLICY, found: [[1, 1, 'alertOnly', 'low']] },
    'names without a proxy': {
      files: policy("threatIntelMode: 'Deny'") + group(NAMES) + WITH_POLICY,
      found: [[1, 1, 'proxy', 'low']],
    },
    'no intrusion detection': {
      files:
        policy("threatIntelMode: 'Deny'\nsku: { tier: 'Premium' }\nintrusionDetection: { mode: 'Off' }") + WITH_POLICY,
      found: [[6, 27, 'detection', 'low']],
    },
    'a firewall of a peered network': {
      files: `${firewall("threatIntelMode: 'Off'", 'hub')}${resource(
        'hub',
        'Microsoft.Network/virtualNetworks@2023-11-01',
        "name: 'hub'",
        "virtualNetworkPeerings: [{ name: 'p', properties: { remoteVirtualNetwork: { id: vnet.id } } }]",
      )}${BEHIND}`,
      found: [[4, 5, 'off']],
    },
  },
  unknown: {
    'a mode that is a parameter': {
      files: `param mode string\n${policy('threatIntelMode: mode')}${WITH_POLICY}`,
      found: [[5, 5, 'off']],
    },
    'a destination nobody knows': {
      files: `param to string\n${group(byAddress("'*'", 'to'))}${STRICT}${WITH_POLICY}`,
      found: [[10, 109, 'everything', 'high']],
    },
  },
  silent: {
    'a firewall beside the appliance that everything is routed to': `${firewall("threatIntelMode: 'Off'")}${BEHIND.replace(
      "nextHopType: 'VirtualAppliance'",
      "nextHopType: 'VirtualAppliance', nextHopIpAddress: '10.1.9.4'",
    )}${resource(
      'own',
      'Microsoft.Network/virtualNetworks/subnets@2023-11-01',
      "parent: vnet\n  name: 'AzureFirewallSubnet'",
      "addressPrefix: '10.1.8.0/26'",
    )}`,
    'a tier that only notes': policy("sku: { tier: 'Basic' }") + WITH_POLICY,
    'a firewall that nothing is routed to': firewall("threatIntelMode: 'Off'") + networkWith('') + clusterIn(),
    'a firewall of another network': firewall("threatIntelMode: 'Off'", 'other') + BEHIND,
  },
});
