import { storageEgress } from '../../../src/rules/network/storage-egress.js';
import { resource } from '../../support/bicep.js';
import { clusterIn, GUARDED, networkWith, ruleLines, securityGroup, subnet } from '../../support/network.js';
import { testRule } from '../../support/rule-tester.js';

const NODES = clusterIn();
const ACCOUNT = "'/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/st'";
const SERVICE = "'/services/Azure/MachineLearning'";
const BOUND =
  "serviceEndpoints: [{ service: 'Microsoft.Storage' }]\nserviceEndpointPolicies: [{ id: sep.id }]\nnetworkSecurityGroup: { id: nsg.id }";

function out(tag: string, access = 'Allow', priority = '100'): string {
  const lines = { direction: 'Outbound', access, destination: '', ports: "'443'", priority, source: '' };
  return ruleLines(lines)
    .replace("destinationAddressPrefix: ''", `destinationAddressPrefix: ${tag}`)
    .replace(/\n$/, "\nsourceAddressPrefix: '*'");
}

/** A policy `sep`; its definitions' resources stand on the lines from 6 on, two lines each. */
function policy(...resources: readonly string[]): string {
  const items = resources.map(
    (one, at) => `  {\n    name: 'd${at}', properties: { service: 'Global', serviceResources: [${one}] } }`,
  );
  const lines = ['serviceEndpointPolicyDefinitions: [', ...items, ']'].join('\n');
  return resource('sep', 'Microsoft.Network/serviceEndpointPolicies@2023-11-01', "name: 'sep'", lines);
}

const NARROW = policy(ACCOUNT, SERVICE);

testRule(storageEgress, {
  valid: {
    'no way to storage': GUARDED + securityGroup(out("'AzureMachineLearning'")),
    'a tag of the region, bound by a policy':
      networkWith(BOUND) + NODES + securityGroup(out("'Storage.WestEurope'")) + NARROW,
    'a region that is a parameter': `param location string\n${networkWith(BOUND)}${NODES}${securityGroup(out("'Storage.${location}'"))}${NARROW}`,
    'denied before it is allowed':
      GUARDED + securityGroup(out("'Storage'", 'Allow', '200'), out("'Storage'", 'Deny', '100')),
    'an endpoint of another service': networkWith("serviceEndpoints: [{ service: 'Microsoft.KeyVault' }]") + NODES,
    'a definition of its own': `${networkWith(BOUND)}${NODES}${securityGroup()}${policy(ACCOUNT)}${resource(
      'own',
      'Microsoft.Network/serviceEndpointPolicies/serviceEndpointPolicyDefinitions@2023-11-01',
      "parent: sep\n  name: 'own'",
      `service: 'Global'\nserviceResources: [${SERVICE}]`,
    )}`,
  },
  invalid: {
    'the tag of a region without a policy': {
      files: GUARDED + securityGroup(out("'Storage.WestEurope'")),
      found: [[5, 7, 'anyAccount']],
    },
    'a service endpoint without a policy': {
      files: subnet("serviceEndpoints: [{ service: 'Microsoft.Storage' }]") + NODES,
      found: [[1, 1, 'anyAccount']],
    },
    'a policy that nothing goes through': {
      files:
        networkWith('networkSecurityGroup: { id: nsg.id }\nserviceEndpointPolicies: [{ id: sep.id }]') +
        NODES +
        securityGroup(out("'Storage.WestEurope'")) +
        NARROW,
      found: [[7, 9, 'anyAccount']],
    },
    'the tag of all regions': {
      files: networkWith(BOUND) + NODES + NARROW + securityGroup(out("'Storage'")),
      found: [[39, 9, 'allRegions', 'low']],
    },
    'the tag of Front Door': {
      files: GUARDED + securityGroup(out("'AzureFrontDoor.FrontEnd'")),
      found: [[26, 9, 'frontDoor']],
    },
    'a policy without the service': {
      files: networkWith(BOUND) + NODES + securityGroup() + policy(ACCOUNT),
      found: [[27, 1, 'withoutService', 'low']],
    },
    'a policy for a resource group': {
      files: networkWith(BOUND) + NODES + securityGroup() + policy(SERVICE, 'resourceGroup().id'),
      found: [[34, 54, 'wholeScope']],
    },
    'a policy for a subscription': {
      files: `param s string\n${networkWith(BOUND)}${NODES}${securityGroup()}${policy(SERVICE, "'/subscriptions/${s}'")}`,
      found: [[35, 54, 'wholeScope']],
    },
  },
  unknown: {
    'a security group that is declared elsewhere': {
      files:
        networkWith("networkSecurityGroup: { id: resourceId('Microsoft.Network/networkSecurityGroups', 'hub') }") +
        NODES,
      found: [[5, 7, 'anyAccount']],
    },
    'resources nobody knows': {
      files: `param id string\n${networkWith(BOUND)}${NODES}${securityGroup()}${policy(SERVICE, 'id')}`,
      found: [[35, 54, 'wholeScope']],
    },
  },
  silent: {
    'a subnet without nodes': networkWith("serviceEndpoints: [{ service: 'Microsoft.Storage' }]"),
    'a policy nobody uses': policy(ACCOUNT),
    'a policy that is declared elsewhere':
      "resource sep 'Microsoft.Network/serviceEndpointPolicies@2023-11-01' existing = { name: 'sep' }\n",
  },
});
