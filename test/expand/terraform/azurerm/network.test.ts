import { describe, expect, it } from 'vitest';
import { headline, plain } from '../../../support/plain.js';
import { terraform, unknownOf } from './builder.js';
import { at, deployed, idOf, lowered, placeAt, provider } from './lowering.js';

const IN_GROUP = { resource_group_name: 'rg' };

describe('subnets', () => {
  const subnet = { name: 's', virtual_network_name: 'vnet', ...IN_GROUP };

  it.each([
    ['~> 2.99', {}, 'Enabled'],
    ['~> 3.0', {}, 'Enabled'],
    ['~> 4.0', {}, 'Disabled'],
    ['~> 5.0', {}, 'Disabled'],
    ['~> 3.0.0', { enforce_private_link_endpoint_network_policies: true }, 'Disabled'],
    ['~> 3.0.0', { enforce_private_link_endpoint_network_policies: false }, 'Enabled'],
    ['~> 3.90', { private_endpoint_network_policies_enabled: true }, 'Enabled'],
    ['~> 3.90', { private_endpoint_network_policies_enabled: false }, 'Disabled'],
    ['~> 4.0', { private_endpoint_network_policies: 'NetworkSecurityGroupEnabled' }, 'NetworkSecurityGroupEnabled'],
  ])('apply network policies to private endpoints under %s with %j: %s', (constraint, given, expected) => {
    const { body } = lowered('azurerm_subnet.s', { ...subnet, ...given }, provider(constraint));
    expect(at(body, 'properties.privateEndpointNetworkPolicies')).toBe(expected);
  });

  it.each([
    ['~> 4.0', { service_endpoints: ['Microsoft.Storage'] }],
    ['~> 5.0', { service_endpoint: [{ service: 'Microsoft.Storage' }] }],
  ])('have service endpoints in the words of %s', (constraint, given) => {
    const { body } = lowered('azurerm_subnet.s', { ...subnet, ...given }, provider(constraint));
    expect(at(body, 'properties.serviceEndpoints')).toEqual([{ service: 'Microsoft.Storage' }]);
  });
});

describe('subnets in blocks of a virtual network', () => {
  it.each([
    ['~> 3.117', undefined],
    ['~> 4.0', 'Disabled'],
    ['~> 5.0', 'Disabled'],
  ])('apply network policies to private endpoints under %s: %s', (constraint, expected) => {
    const { body } = lowered(
      'azurerm_virtual_network.v',
      { name: 'vnet', ...IN_GROUP, subnet: [{ name: 's' }] },
      provider(constraint),
    );
    const [subnet] = at(body, 'properties.subnets') as readonly { properties: Record<string, unknown> }[];
    expect(subnet?.properties['privateEndpointNetworkPolicies']).toBe(expected);
  });
});

describe('Azure Firewall', () => {
  const firewall = terraform('azurerm_firewall.f', { name: 'fw', ...IN_GROUP, location: 'x' });

  it.each([
    ['~> 2.99', {}, 'Alert'],
    ['3.0.0', {}, undefined],
    ['~> 5.0', {}, undefined],
    ['~> 5.0', { threat_intel_mode: 'Deny' }, 'Deny'],
  ])('has a mode of its own under %s with %j: %s', (constraint, given, expected) => {
    const { body } = lowered('azurerm_firewall.f', { name: 'fw', ...IN_GROUP, ...given }, provider(constraint));
    expect(at(body, 'properties.threatIntelMode')).toBe(expected);
  });

  const collection = {
    name: 'out',
    azure_firewall_name: 'fw',
    ...IN_GROUP,
    priority: 100,
    action: 'Allow',
    rule: [
      {
        name: 'all',
        source_addresses: ['*'],
        destination_addresses: ['*'],
        destination_ports: ['*'],
        protocols: ['Any'],
      },
    ],
  };

  it('has the classic rules of collections that name it, whichever comes first', () => {
    const web = terraform('azurerm_firewall_application_rule_collection.web', {
      ...collection,
      rule: [{ name: 'web', target_fqdns: ['*'], protocol: [{ type: 'Https', port: 443 }] }],
    });
    const first = terraform('azurerm_firewall_network_rule_collection.first', collection);
    const second = terraform('azurerm_firewall_network_rule_collection.second', { ...collection, name: 'more' });
    const [resource, ...more] = deployed(first, firewall, web, second);
    expect(more).toEqual([]);
    expect(resource && at(resource.body, 'properties')).toMatchObject({
      networkRuleCollections: [
        {
          name: 'out',
          properties: {
            priority: 100,
            action: { type: 'Allow' },
            rules: [
              {
                name: 'all',
                sourceAddresses: ['*'],
                destinationAddresses: ['*'],
                destinationPorts: ['*'],
                protocols: ['Any'],
              },
            ],
          },
        },
        { name: 'more' },
      ],
      applicationRuleCollections: [
        { properties: { rules: [{ targetFqdns: ['*'], protocols: [{ protocolType: 'Https', port: 443 }] }] } },
      ],
    });
    expect(resource && placeAt(resource.body, 'properties.networkRuleCollections.0.properties.rules')).toMatch(
      /^main\.tf:7:3-/,
    );
  });

  it('may have the rules of a collection under an unknown condition', () => {
    const maybe = terraform('azurerm_firewall_nat_rule_collection.n', collection, { condition: unknownOf('var.in') });
    const [resource] = deployed(firewall, maybe);
    expect(resource && at(resource.body, 'properties.natRuleCollections')).toMatchObject([{ each: { name: 'out' } }]);
  });

  it('is updated by a collection that names another one', () => {
    const other = terraform('azurerm_firewall_network_rule_collection.o', { ...collection, azure_firewall_name: 'x' });
    const [untouched, update] = deployed(firewall, other);
    expect(untouched && at(untouched.body, 'properties.networkRuleCollections')).toBeUndefined();
    expect([update?.patch, update && plain(update.name)]).toEqual([true, 'x']);
    expect(update && at(update.body, 'properties.networkRuleCollections')).toMatchObject([{ name: 'out' }]);
  });

  it('may have the rules of a collection that names a firewall nobody knows', () => {
    const given = { ...collection, azure_firewall_name: unknownOf('var.firewall') };
    const [uncertain] = deployed(firewall, terraform('azurerm_firewall_network_rule_collection.o', given));
    const collections = uncertain && at(uncertain.body, 'properties.networkRuleCollections');
    expect(JSON.stringify(collections)).toContain('var.firewall');
  });

  it('has a policy with defaults of the provider', () => {
    const { body } = lowered('azurerm_firewall_policy.p', {
      name: 'p',
      ...IN_GROUP,
      dns: [{}],
      intrusion_detection: [{ mode: 'Off' }],
    });
    expect(at(body, 'properties')).toEqual({
      sku: { tier: 'Standard' },
      threatIntelMode: 'Alert',
      dnsSettings: { enableProxy: false },
      intrusionDetection: { mode: 'Off' },
    });
    expect(placeAt(body, 'properties.intrusionDetection.mode')).toMatch(/^main\.tf:5:3-/);
  });

  it('has rule collections of three kinds in one list', () => {
    const policy = terraform('azurerm_firewall_policy.p', { name: 'p', ...IN_GROUP });
    const group = lowered('azurerm_firewall_policy_rule_collection_group.g', {
      name: 'g',
      firewall_policy_id: idOf(policy),
      priority: 500,
      application_rule_collection: [
        { name: 'a', priority: 1, action: 'Allow', rule: [{ name: 'x', destination_fqdns: ['*.example.com'] }] },
      ],
      network_rule_collection: [
        {
          name: 'n',
          priority: 2,
          action: 'Allow',
          rule: [{ name: 'y', protocols: ['TCP'], destination_ports: ['443'] }],
        },
      ],
      nat_rule_collection: [
        { name: 'd', priority: 3, action: 'Dnat', rule: [{ name: 'z', destination_address: '1.2.3.4' }] },
      ],
    });
    expect(headline(group)).toContain('firewallPolicies/ruleCollectionGroups@undefined p/g');
    expect(at(group.body, 'properties.ruleCollections')).toEqual([
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection',
        name: 'a',
        priority: 1,
        action: { type: 'Allow' },
        rules: [{ ruleType: 'ApplicationRule', name: 'x', targetFqdns: ['*.example.com'] }],
      },
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection',
        name: 'n',
        priority: 2,
        action: { type: 'Allow' },
        rules: [{ ruleType: 'NetworkRule', name: 'y', ipProtocols: ['TCP'], destinationPorts: ['443'] }],
      },
      {
        ruleCollectionType: 'FirewallPolicyNatRuleCollection',
        name: 'd',
        priority: 3,
        action: { type: 'Dnat' },
        rules: [{ ruleType: 'NatRule', name: 'z', destinationAddresses: ['1.2.3.4'] }],
      },
    ]);
  });

  it('has no known list if one kind of collection is not known', () => {
    const { body } = lowered('azurerm_firewall_policy_rule_collection_group.g', {
      name: 'g',
      application_rule_collection: [{ name: 'a' }],
      network_rule_collection: unknownOf('var.rules'),
    });
    expect(at(body, 'properties.ruleCollections')).toMatch(/^<concat\(/);
  });
});

describe('ways into a network', () => {
  it('are gateways', () => {
    const { body } = lowered('azurerm_virtual_network_gateway.g', {
      name: 'g',
      ...IN_GROUP,
      type: 'Vpn',
      sku: 'VpnGw1',
      vpn_client_configuration: [{ vpn_auth_types: ['AAD'], aad_tenant: 't', radius_server_secret: 'x' }],
    });
    expect(at(body, 'properties')).toMatchObject({
      gatewayType: 'Vpn',
      vpnType: 'RouteBased',
      sku: { name: 'VpnGw1', tier: 'VpnGw1' },
      vpnClientConfiguration: { vpnAuthenticationTypes: ['AAD'], aadTenant: 't' },
    });
    expect(placeAt(body, 'properties.sku.name')).toBe('main.tf:5:3-5:17');
  });

  it('are connections', () => {
    const { body } = lowered('azurerm_virtual_network_gateway_connection.c', {
      name: 'c',
      ...IN_GROUP,
      type: 'IPsec',
      ipsec_policy: [{ ike_encryption: 'DES3', dh_group: 'DHGroup2', pfs_group: 'None' }],
    });
    expect(at(body, 'properties')).toEqual({
      connectionType: 'IPsec',
      ipsecPolicies: [{ ikeEncryption: 'DES3', dhGroup: 'DHGroup2', pfsGroup: 'None' }],
    });
  });

  it('are Bastion hosts', () => {
    const { body } = lowered('azurerm_bastion_host.b', {
      name: 'b',
      ...IN_GROUP,
      shareable_link_enabled: true,
      copy_paste_enabled: false,
    });
    expect(at(body, 'properties')).toMatchObject({
      enableShareableLink: true,
      disableCopyPaste: true,
      enableTunneling: false,
    });
    expect(placeAt(body, 'properties.disableCopyPaste')).toBe('main.tf:5:3-5:29');
  });

  it.each([
    ['~> 3.0', { enable_ip_forwarding: true }],
    ['~> 4.0', { ip_forwarding_enabled: true }],
  ])('are network interfaces, in the words of %s', (constraint, given) => {
    const nic = terraform(
      'azurerm_network_interface.n',
      { name: 'n', ...IN_GROUP, ip_configuration: [{ name: 'i', public_ip_address_id: 'p' }], ...given },
      provider(constraint),
    );
    const association = terraform('azurerm_network_interface_security_group_association.a', {
      network_interface_id: idOf(nic),
      network_security_group_id: 'nsg',
    });
    const [resource] = deployed(nic, association);
    expect(resource && at(resource.body, 'properties')).toEqual({
      ipConfigurations: [{ name: 'i', properties: { publicIPAddress: { id: 'p' } } }],
      enableIPForwarding: true,
      networkSecurityGroup: { id: 'nsg' },
    });
  });

  it('are NAT gateways with the addresses of their associations', () => {
    const gateway = terraform('azurerm_nat_gateway.n', { name: 'n', ...IN_GROUP });
    const one = (label: string) =>
      terraform(`azurerm_nat_gateway_public_ip_association.${label}`, {
        nat_gateway_id: idOf(gateway),
        public_ip_address_id: label,
      });
    const [resource] = deployed(gateway, one('a'), one('b'));
    expect(resource && at(resource.body, 'properties.publicIpAddresses')).toEqual([{ id: 'a' }, { id: 'b' }]);
  });
});

describe('what surrounds a network', () => {
  it('are flow logs, in the words of older and newer releases', () => {
    const log = { name: 'l', network_watcher_name: 'nw', ...IN_GROUP, enabled: true };
    const newer = lowered('azurerm_network_watcher_flow_log.l', {
      ...log,
      target_resource_id: 'vnet',
      retention_policy: [{ enabled: true, days: 7 }],
      traffic_analytics: [{ enabled: true, workspace_resource_id: 'la' }],
    });
    expect(newer.names.map(plain)).toEqual(['nw', 'l']);
    expect(at(newer.body, 'properties')).toEqual({
      targetResourceId: 'vnet',
      enabled: true,
      format: { version: 1 },
      retentionPolicy: { enabled: true, days: 7 },
      flowAnalyticsConfiguration: {
        networkWatcherFlowAnalyticsConfiguration: {
          enabled: true,
          workspaceResourceId: 'la',
          trafficAnalyticsInterval: 60,
        },
      },
    });
    const older = lowered(
      'azurerm_network_watcher_flow_log.l',
      { ...log, network_security_group_id: 'nsg' },
      provider('~> 3.0'),
    );
    expect(at(older.body, 'properties')).toEqual({ targetResourceId: 'nsg', enabled: true });
  });

  it('are service endpoint policies', () => {
    const { body } = lowered('azurerm_subnet_service_endpoint_storage_policy.p', {
      name: 'p',
      ...IN_GROUP,
      definition: [
        { name: 'aml', service: 'Global', service_resources: ['/services/Azure/MachineLearning'] },
        { name: 'own', service_resources: ['st'] },
      ],
    });
    expect(at(body, 'properties.serviceEndpointPolicyDefinitions')).toEqual([
      { name: 'aml', properties: { service: 'Global', serviceResources: ['/services/Azure/MachineLearning'] } },
      { name: 'own', properties: { service: 'Microsoft.Storage', serviceResources: ['st'] } },
    ]);
  });

  it.each([
    { zone_name: 'z', ...IN_GROUP },
    { private_dns_zone_id: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/privateDnsZones/z' },
  ])('are addresses in a zone: %j', (zone) => {
    const record = lowered('azurerm_private_dns_a_record.r', { name: 'r', ...zone, records: ['10.0.0.4'], ttl: 300 });
    expect(record.names.map(plain)).toEqual(['z', 'r']);
    expect(at(record.body, 'properties')).toEqual({ aRecords: [{ ipv4Address: '10.0.0.4' }], ttl: 300 });
  });

  it('are DNS resolvers', () => {
    const resolver = terraform('azurerm_private_dns_resolver.r', { name: 'r', ...IN_GROUP, virtual_network_id: 'v' });
    const inbound = lowered('azurerm_private_dns_resolver_inbound_endpoint.i', {
      name: 'i',
      private_dns_resolver_id: idOf(resolver),
      ip_configurations: [{ subnet_id: 's' }],
    });
    expect(headline(inbound)).toContain('Microsoft.Network/dnsResolvers/inboundEndpoints@undefined r/i');
    expect(at(inbound.body, 'properties.ipConfigurations')).toEqual([{ subnet: { id: 's' } }]);
    const rules = terraform('azurerm_private_dns_resolver_dns_forwarding_ruleset.s', { name: 'set', ...IN_GROUP });
    const rule = lowered('azurerm_private_dns_resolver_forwarding_rule.f', {
      name: 'f',
      dns_forwarding_ruleset_id: idOf(rules),
      domain_name: 'api.azureml.ms.',
      target_dns_servers: [{ ip_address: '10.0.0.4', port: 53 }],
    });
    expect(headline(rule)).toContain(' set/f');
    expect(at(rule.body, 'properties')).toEqual({
      domainName: 'api.azureml.ms.',
      forwardingRuleState: 'Enabled',
      targetDnsServers: [{ ipAddress: '10.0.0.4', port: 53 }],
    });
  });

  it('are security perimeters, whose associations name a profile', () => {
    const perimeter = terraform('azurerm_network_security_perimeter.p', { name: 'nsp', ...IN_GROUP });
    const profile = terraform('azurerm_network_security_perimeter_profile.f', {
      name: 'closed',
      network_security_perimeter_id: idOf(perimeter),
    });
    const association = lowered('azurerm_network_security_perimeter_association.a', {
      name: 'st',
      network_security_perimeter_profile_id: idOf(profile),
      resource_id: 'st',
      access_mode: 'Enforced',
    });
    expect(headline(association)).toContain('networkSecurityPerimeters/resourceAssociations@undefined nsp/st');
    expect(at(association.body, 'properties')).toEqual({
      profile: { id: '#azurerm_network_security_perimeter_profile.f' },
      privateLinkResource: { id: 'st' },
      accessMode: 'Enforced',
    });
    const rule = lowered('azurerm_network_security_perimeter_access_rule.r', {
      name: 'in',
      network_security_perimeter_profile_id: idOf(profile),
      direction: 'Inbound',
      subscription_ids: ['/subscriptions/s'],
    });
    expect(headline(rule)).toContain(' nsp/closed/in');
    expect(at(rule.body, 'properties.subscriptions')).toEqual([{ id: '/subscriptions/s' }]);
  });
});
