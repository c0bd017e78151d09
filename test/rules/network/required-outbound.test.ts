import { requiredOutbound } from '../../../src/rules/network/required-outbound.js';
import { privateEndpoint, resource, workspace } from '../../support/bicep.js';
import {
  clusterIn,
  GUARDED,
  networkWith,
  ruleLines,
  securityGroup,
  securityRule,
  subnetId,
} from '../../support/network.js';
import { testRule } from '../../support/rule-tester.js';

function out(access: string, destination: string, ports: string, priority: number, protocol = 'Tcp'): string {
  return ruleLines({
    direction: 'Outbound',
    access,
    destination,
    ports,
    priority: String(priority),
    protocol,
    source: "sourceAddressPrefix: '*'",
  });
}

/** A rule whose destination is an expression. */
function toTag(tag: string, priority: number): string {
  return out('Allow', '', "'443'", priority).replace(
    "destinationAddressPrefix: ''",
    `destinationAddressPrefix: ${tag}`,
  );
}

const DENY = out('Deny', 'Internet', "'*'", 4000, '*');
const NEEDED = [
  out('Allow', 'AzureActiveDirectory', "['80', '443']", 100),
  out('Allow', 'AzureMachineLearning', "'443'", 110),
  toTag("'BatchNodeManagement.${location}'", 120),
  out('Allow', 'AzureResourceManager', "'443'", 130),
  toTag("'Storage.${location}'", 140),
  out('Allow', 'MicrosoftContainerRegistry.WestEurope', "'443'", 150),
  out('Allow', 'AzureFrontDoor.FirstParty', "'443'", 160),
  out('Allow', 'AzureMonitor', "'0-65535'", 170, '*'),
];
const REGION = 'param location string\n';
const INSTANCE = resource(
  'ci',
  'Microsoft.MachineLearningServices/workspaces/computes@2024-10-01',
  "name: 'mlw/ci'",
  "computeType: 'ComputeInstance'\nproperties: { subnet: { id: resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet', 'nodes') } }",
);
const ASIDE = resource(
  'rt',
  'Microsoft.Network/routeTables@2023-11-01',
  "name: 'rt'",
  "routes: [{ name: 'out', properties: { addressPrefix: '0.0.0.0/0', nextHopType: 'VirtualAppliance' } }]",
);

/** A firewall that lets HTTPS to these destinations and domains pass, and a cluster behind it. */
function firewallFor(destinations: string, domains: string, subnetLines = ''): string {
  const place = `ipConfigurations: [{ name: 'out', properties: { subnet: { id: ${subnetId('AzureFirewallSubnet')} } } }]`;
  const action = "action: { type: 'Allow' }";
  const lines = [
    place,
    `networkRuleCollections: [{ name: 'n', properties: { ${action}, rules: [`,
    `  { name: 'r', protocols: ['TCP'], sourceAddresses: ['*'], destinationPorts: ['80', '443'], destinationAddresses: [${destinations}] }`,
    '] } }]',
    `applicationRuleCollections: [{ name: 'a', properties: { ${action}, rules: [`,
    `  { name: 'r', sourceAddresses: ['*'], targetFqdns: [${domains}] }`,
    '] } }]',
  ].join('\n');
  const firewall = resource('fw', 'Microsoft.Network/azureFirewalls@2023-11-01', "name: 'fw'", lines);
  return firewall + networkWith(`routeTable: { id: rt.id }\n${subnetLines}`.trim()) + clusterIn() + ASIDE;
}

const TAGS = "'AzureActiveDirectory', 'AzureMachineLearning', 'BatchNodeManagement.WestEurope', 'AzureResourceManager'";
const DOMAINS =
  "'st.blob.core.windows.net', 'mcr.microsoft.com', '*.data.mcr.microsoft.com', '*.in.applicationinsights.azure.com'";

/** All but those at these places. */
const without = (...places: readonly number[]) => NEEDED.filter((_, at) => !places.includes(at));

testRule(requiredOutbound, {
  valid: {
    'a firewall that lets tags and domains pass': firewallFor(TAGS, DOMAINS),
    'a firewall that lets all of Azure pass': firewallFor("'AzureCloud'", "'example.com'"),
    'storage past the firewall': firewallFor(
      TAGS,
      DOMAINS.replace("'st.blob.core.windows.net', ", ''),
      "serviceEndpoints: [{ service: 'Microsoft.Storage' }]",
    ),
    'nothing denied': GUARDED + securityGroup(),
    'what is needed, and nothing else': REGION + GUARDED + securityGroup(...NEEDED, DENY),
    'all of Azure':
      GUARDED +
      securityGroup(out('Allow', 'AzureCloud', "'443'", 100), out('Allow', 'AzureActiveDirectory', "'80'", 110), DENY),
    'a denial behind one that lets all out': GUARDED + securityGroup(out('Allow', '*', "'*'", 100, '*'), DENY),
    'a denial of some machines':
      GUARDED + securityGroup(DENY.replace("sourceAddressPrefix: '*'", "sourceAddressPrefix: '10.0.0.4'")),
    'storage by a private endpoint':
      REGION +
      GUARDED +
      securityGroup(...without(4), DENY) +
      privateEndpoint("'/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/st'", {
        group: 'blob',
      }),
    'rules of their own': `${GUARDED}${securityGroup(DENY)}${securityRule(out('Allow', 'Internet', "'*'", 100, '*'))}`,
  },
  invalid: {
    'a firewall without storage and telemetry': {
      files: firewallFor(TAGS, "'*.mcr.microsoft.com'"),
      found: [[1, 1, 'firewall']],
      says: ['need: Storage (TCP 443), AzureMonitor (TCP 443).'],
    },
    'everything denied': {
      files: GUARDED + securityGroup(DENY),
      found: [[24, 9, 'group']],
      says: [
        'AzureActiveDirectory (TCP 80, 443), AzureMachineLearning (TCP 443), BatchNodeManagement (TCP 443)',
        'AzureMonitor (TCP 443).',
      ],
    },
    'one tag missing': {
      files: REGION + GUARDED + securityGroup(...without(3), DENY),
      found: [[95, 9, 'group']],
      says: ['need: AzureResourceManager (TCP 443).'],
    },
    'a port of a tag missing': {
      files: REGION + GUARDED + securityGroup(out('Allow', 'AzureActiveDirectory', "'443'", 100), ...without(0), DENY),
      found: [[105, 9, 'group']],
      says: ['AzureActiveDirectory (TCP 80, 443)'],
    },
    'allowed too late': {
      files: GUARDED + securityGroup(out('Allow', '*', "'*'", 4010, '*'), DENY),
      found: [[34, 9, 'group']],
    },
    'ports of a compute instance': {
      files: REGION + GUARDED + securityGroup(...NEEDED, DENY) + INSTANCE,
      found: [[105, 9, 'group']],
      says: ['need: AzureMachineLearning (TCP 8787, 18881), AzureMachineLearning (UDP 5831).'],
    },
    'private endpoints': {
      files:
        REGION +
        GUARDED +
        securityGroup(...NEEDED, out('Deny', '*', "'*'", 4000, '*')) +
        workspace('') +
        privateEndpoint('ws.id'),
      found: [[105, 9, 'group']],
      says: ['need: VirtualNetwork (TCP 443).'],
    },
    'file shares by private endpoints': {
      files:
        REGION +
        GUARDED +
        securityGroup(...NEEDED, out('Allow', 'VirtualNetwork', "'443'", 180), out('Deny', '*', "'*'", 4000, '*')) +
        privateEndpoint("'/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/st'", {
          group: 'file',
        }),
      found: [[115, 9, 'group']],
      says: ['need: VirtualNetwork (TCP 445).'],
    },
    'the vault of a workspace of high business impact': {
      files: REGION + GUARDED + securityGroup(...NEEDED, DENY) + workspace('hbiWorkspace: true'),
      found: [[105, 9, 'group']],
      says: ['need: AzureKeyVault (TCP 443).'],
    },
  },
  unknown: {
    'domains that are parameters': {
      files: `param hosts array\n${firewallFor(TAGS, "'mcr.microsoft.com', '*.data.mcr.microsoft.com', ...hosts")}`,
      found: [[2, 1, 'firewall']],
    },
    'a destination nobody knows': {
      files: `param tag string\n${GUARDED}${securityGroup(toTag('tag', 100).replace("'443'", "'*'"), DENY)}`,
      found: [[35, 9, 'group']],
    },
    'a priority nobody knows': {
      files: `param first int\n${GUARDED}${securityGroup(out('Allow', '*', "'*'", 100, '*').replace('100', 'first'), DENY)}`,
      found: [[35, 9, 'group']],
    },
  },
  silent: {
    'a firewall whose rules stand elsewhere': `${resource(
      'fw',
      'Microsoft.Network/azureFirewalls@2023-11-01',
      "name: 'fw'",
      `ipConfigurations: [{ name: 'out', properties: { subnet: { id: ${subnetId('AzureFirewallSubnet')} } } }]`,
    )}${networkWith('routeTable: { id: rt.id }')}${clusterIn()}${ASIDE}`,
    'a group nobody uses': securityGroup(DENY),
    'no nodes behind it': networkWith('networkSecurityGroup: { id: nsg.id }') + securityGroup(DENY),
    'a group that is declared elsewhere': `${networkWith('networkSecurityGroup: { id: nsg.id }')}${clusterIn()}resource nsg 'Microsoft.Network/networkSecurityGroups@2023-11-01' existing = { name: 'nsg' }\n`,
  },
});
