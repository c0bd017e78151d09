/** Changes of what isolates: lists of addresses, clusters, subnets, security groups, and what a private workspace needs. */
import { privateEndpoint, workspace } from '../../support/bicep.js';
import { networkWith, securityGroup, subnetId } from '../../support/network.js';
import { AML, type Case, inProperties, replacing } from './case.js';

const CLUSTER = 'Microsoft.ContainerService/managedClusters';
const GROUP = 'Microsoft.Network/networkSecurityGroups';
const SUBNET_ID = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/vnet/subnets/nodes';

const RULE = (more: string) =>
  `securityRules: [{ name: 'r', properties: { priority: 100, access: 'Allow', direction: 'Inbound', protocol: 'Tcp', sourcePortRange: '*', destinationAddressPrefix: '*', ${more} } }]`;

const TERRAFORM_RULE = (source: string, ports: string) =>
  `security_rule {\n  name                       = "r"\n  priority                   = 100\n  direction                  = "Inbound"\n  access                     = "Allow"\n  protocol                   = "Tcp"\n  source_port_range          = "*"\n  source_address_prefix      = "${source}"\n  destination_port_range     = "${ports}"\n  destination_address_prefix = "*"\n}`;

const ENDPOINTS =
  workspace('') + privateEndpoint('ws.id').replace('properties: {', `properties: {\n    subnet: { id: ${subnetId()} }`);

const CLOSED_REGISTRY = `${workspace("publicNetworkAccess: 'Disabled'\ncontainerRegistry: acr.id")}resource acr 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'acr'
  sku: { name: 'Premium' }
  properties: { publicNetworkAccess: 'Disabled' }
}
`;

/** A cluster of the workspace in a subnet. */
function builder(name: string): string {
  return `resource ${name} '${AML}/workspaces/computes@2024-10-01' = {\n  parent: ws\n  name: '${name}'\n  properties: {\n    computeType: 'AmlCompute'\n    properties: { subnet: { id: '${SUBNET_ID}' }, enableNodePublicIp: false }\n  }\n}\n`;
}

const NETWORK_IN_TERRAFORM = `resource "azurerm_machine_learning_workspace" "ws" {
  name = "ws"
}

resource "azurerm_network_security_group" "endpoints" {
  name = "endpoints"
}

resource "azurerm_virtual_network" "vnet" {
  name = "vnet"
}

resource "azurerm_subnet" "endpoints" {
  name                 = "endpoints"
  virtual_network_name = azurerm_virtual_network.vnet.name
  address_prefixes     = ["10.0.1.0/24"]
}

resource "azurerm_subnet_network_security_group_association" "endpoints" {
  subnet_id                 = azurerm_subnet.endpoints.id
  network_security_group_id = azurerm_network_security_group.endpoints.id
}

resource "azurerm_private_endpoint" "ws" {
  name      = "ws"
  subnet_id = azurerm_subnet.endpoints.id

  private_service_connection {
    name                           = "ws"
    private_connection_resource_id = azurerm_machine_learning_workspace.ws.id
    subresource_names              = ["amlworkspace"]
    is_manual_connection           = false
  }
}
`;

export const ISOLATION: readonly Case[] = [
  {
    rule: 'AML-NET-005',
    type: `${AML}/workspaces`,
    api: '2025-01-01-preview',
    ...inProperties(
      " networkAcls: { defaultAction: 'Allow', ipRules: [{ value: '203.0.113.0/24' }] } ",
      " networkAcls: { defaultAction: 'Deny', ipRules: [{ value: '203.0.113.0/24' }] } ",
    ),
  },
  {
    rule: 'AML-NET-005',
    type: `${AML}/workspaces`,
    api: '2025-01-01-preview',
    // Without a list it would shut everybody out.
    bicep: [
      [
        "properties: { networkAcls: { defaultAction: 'Allow' } }",
        "properties: { networkAcls: { defaultAction: 'Allow' } }",
      ],
    ],
  },
  {
    rule: 'AML-NET-011',
    type: `${AML}/workspaces`,
    api: '2024-10-01',
    ...inProperties(
      ` publicNetworkAccess: 'Disabled', serverlessComputeSettings: { serverlessComputeCustomSubnet: '${SUBNET_ID}' } `,
      ` publicNetworkAccess: 'Disabled', serverlessComputeSettings: { serverlessComputeCustomSubnet: '${SUBNET_ID}', serverlessComputeNoPublicIP: true } `,
    ),
    azurerm: [
      'machine_learning_workspace',
      [
        `public_network_access_enabled = false\n\nserverless_compute {\n  subnet_id         = "${SUBNET_ID}"\n  public_ip_enabled = true\n}`,
        `public_network_access_enabled = false\n\nserverless_compute {\n  subnet_id         = "${SUBNET_ID}"\n  public_ip_enabled = false\n}`,
      ],
    ],
  },
  {
    rule: 'AML-NET-013',
    type: `${AML}/workspaces/onlineEndpoints/deployments`,
    api: '2024-10-01',
    whole: [
      replacing(
        'main.bicep',
        `${workspace("publicNetworkAccess: 'Disabled'")}resource ep '${AML}/workspaces/onlineEndpoints@2024-10-01' = {
  parent: ws
  name: 'ep'
  properties: { authMode: 'AADToken', publicNetworkAccess: 'Disabled' }
}
resource blue '${AML}/workspaces/onlineEndpoints/deployments@2024-10-01' = {
  parent: ep
  name: 'blue'
  properties: {
    endpointComputeType: 'Managed'
  }
}
`,
        "    endpointComputeType: 'Managed'\n",
        "    endpointComputeType: 'Managed'\n    egressPublicNetworkAccess: 'Disabled'\n",
      ),
    ],
  },
  {
    rule: 'AML-NET-018',
    type: `${AML}/workspaces`,
    api: '2024-10-01',
    whole: [
      replacing(
        'main.bicep',
        `${workspace('v1LegacyMode: true')}resource ep '${AML}/workspaces/onlineEndpoints@2024-10-01' = {
  parent: ws
  name: 'ep'
  properties: { authMode: 'AADToken' }
}
`,
        'v1LegacyMode: true',
        'v1LegacyMode: false',
      ),
    ],
  },
  {
    rule: 'AML-NET-103',
    type: 'Microsoft.Storage/storageAccounts',
    api: '2023-05-01',
    ...inProperties(
      " networkAcls: { defaultAction: 'Deny', bypass: 'None' } ",
      " networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' } ",
    ),
    azurerm: [
      'storage_account',
      [
        'network_rules {\n  default_action = "Deny"\n  bypass         = ["Logging", "Metrics"]\n}',
        'network_rules {\n  default_action = "Deny"\n  bypass         = ["Logging", "Metrics", "AzureServices"]\n}',
      ],
      [
        'network_rules {\n  default_action = "Deny"\n  bypass         = ["None"]\n}',
        'network_rules {\n  default_action = "Deny"\n  bypass         = ["AzureServices"]\n}',
      ],
    ],
  },
  {
    rule: 'AML-NET-103',
    type: 'Microsoft.ContainerRegistry/registries',
    api: '2023-07-01',
    ...inProperties(
      " publicNetworkAccess: 'Disabled', networkRuleBypassOptions: 'None' ",
      " publicNetworkAccess: 'Disabled', networkRuleBypassOptions: 'AzureServices' ",
    ),
    azurerm: [
      'container_registry',
      [
        'public_network_access_enabled = false\nnetwork_rule_bypass_option    = "None"',
        'public_network_access_enabled = false\nnetwork_rule_bypass_option    = "AzureServices"',
      ],
    ],
  },
  {
    rule: 'AML-NET-107',
    type: 'Microsoft.ContainerRegistry/registries',
    api: '2023-07-01',
    whole: [
      replacing(
        'main.bicep',
        `${workspace("publicNetworkAccess: 'Disabled'\nimageBuildCompute: 'cpu'\ncontainerRegistry: acr.id")}resource acr 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'acr'
  sku: {
    name: 'Basic'
  }
  properties: {
    publicNetworkAccess: 'Disabled'
  }
}
resource endpoint 'Microsoft.Network/privateEndpoints@2023-11-01' = {
  name: 'pep-acr'
  properties: {
    privateLinkServiceConnections: [
      {
        name: 'registry'
        properties: {
          privateLinkServiceId: acr.id
          groupIds: ['registry']
        }
      }
    ]
  }
}
`,
        "'Basic'",
        "'Premium'",
      ),
      replacing(
        'main.tf',
        `resource "azurerm_machine_learning_workspace" "ws" {
  name                          = "ws"
  public_network_access_enabled = false
  image_build_compute_name      = "cpu"
  container_registry_id         = azurerm_container_registry.acr.id
}

resource "azurerm_container_registry" "acr" {
  name                          = "acr"
  sku                           = "Standard"
  public_network_access_enabled = false
}

resource "azurerm_private_endpoint" "acr" {
  name = "pep-acr"

  private_service_connection {
    name                           = "registry"
    private_connection_resource_id = azurerm_container_registry.acr.id
    subresource_names              = ["registry"]
    is_manual_connection           = false
  }
}
`,
        '"Standard"',
        '"Premium"',
      ),
      replacing(
        'main.bicep',
        `${CLOSED_REGISTRY}${builder('cpu')}`,
        'containerRegistry: acr.id\n',
        "containerRegistry: acr.id\n    imageBuildCompute: 'cpu'\n",
      ),
      // Nobody can tell which of them is to build.
      replacing('main.bicep', `${CLOSED_REGISTRY}${builder('cpu')}${builder('gpu')}`, '', ''),
      replacing(
        'main.tf',
        `resource "azurerm_machine_learning_workspace" "ws" {
  name                          = "ws"
  public_network_access_enabled = false
  container_registry_id         = azurerm_container_registry.acr.id
}

resource "azurerm_container_registry" "acr" {
  name                          = "acr"
  sku                           = "Premium"
  public_network_access_enabled = false
}

resource "azurerm_machine_learning_compute_cluster" "cpu" {
  name                          = "cpu"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.ws.id
  subnet_resource_id            = "${SUBNET_ID}"
}
`,
        'azurerm_container_registry.acr.id\n',
        'azurerm_container_registry.acr.id\n  image_build_compute_name      = "cpu"\n',
      ),
    ],
  },
  {
    rule: 'AML-NET-110',
    type: CLUSTER,
    api: '2024-09-01',
    ...inProperties(
      " apiServerAccessProfile: { enablePrivateCluster: true, enablePrivateClusterPublicFQDN: true }, agentPoolProfiles: [{ name: 'p', enableNodePublicIP: true }] ",
      " apiServerAccessProfile: { enablePrivateCluster: true, enablePrivateClusterPublicFQDN: false, disableRunCommand: true }, agentPoolProfiles: [{ name: 'p', enableNodePublicIP: false }] ",
    ),
    azurerm: [
      'kubernetes_cluster',
      [
        'private_cluster_enabled             = true\nprivate_cluster_public_fqdn_enabled = true\n\ndefault_node_pool {\n  name                   = "p"\n  node_public_ip_enabled = true\n}',
        'private_cluster_enabled             = true\nprivate_cluster_public_fqdn_enabled = false\nrun_command_enabled                 = false\n\ndefault_node_pool {\n  name                   = "p"\n  node_public_ip_enabled = false\n}',
      ],
    ],
  },
  {
    rule: 'AML-NET-111',
    type: CLUSTER,
    api: '2024-09-01',
    ...inProperties(
      " networkProfile: { networkPlugin: 'azure', networkPolicy: 'none' } ",
      " networkProfile: { networkPlugin: 'azure', networkPolicy: 'calico' } ",
    ),
    azurerm: [
      'kubernetes_cluster',
      [
        'network_profile {\n  network_plugin     = "azure"\n  network_data_plane = "cilium"\n}',
        'network_profile {\n  network_plugin     = "azure"\n  network_data_plane = "cilium"\n  network_policy     = "cilium"\n}',
      ],
    ],
  },
  {
    rule: 'AML-NET-111',
    type: CLUSTER,
    api: '2024-09-01',
    bicep: [
      [
        "properties: { networkProfile: { networkPlugin: 'none' } }",
        "properties: { networkProfile: { networkPlugin: 'none' } }",
      ],
      [
        "properties: {\n  networkProfile: {\n    networkDataplane: 'cilium'\n    networkPolicy: 'none'\n  }\n}",
        "properties: {\n  networkProfile: {\n    networkDataplane: 'cilium'\n    networkPolicy: 'cilium'\n  }\n}",
      ],
    ],
  },
  {
    rule: 'AML-NET-113',
    type: 'Microsoft.Network/virtualNetworks',
    api: '2023-11-01',
    whole: [
      replacing(
        'main.bicep',
        networkWith("networkSecurityGroup: { id: nsg.id }\nprivateEndpointNetworkPolicies: 'Disabled'") +
          securityGroup() +
          ENDPOINTS,
        "'Disabled'",
        "'NetworkSecurityGroupEnabled'",
      ),
      replacing(
        'main.bicep',
        (networkWith('networkSecurityGroup: { id: nsg.id }') + securityGroup() + ENDPOINTS).replace(
          'virtualNetworks@2023-11-01',
          'virtualNetworks@2022-07-01',
        ),
        'networkSecurityGroup: { id: nsg.id }\n',
        "networkSecurityGroup: { id: nsg.id }\n        privateEndpointNetworkPolicies: 'Enabled'\n",
      ),
      replacing(
        'main.tf',
        NETWORK_IN_TERRAFORM,
        'name                 = "endpoints"\n  virtual_network_name = azurerm_virtual_network.vnet.name\n  address_prefixes     = ["10.0.1.0/24"]\n',
        'name                              = "endpoints"\n  virtual_network_name              = azurerm_virtual_network.vnet.name\n  address_prefixes                  = ["10.0.1.0/24"]\n  private_endpoint_network_policies = "NetworkSecurityGroupEnabled"\n',
      ),
    ],
  },
  {
    rule: 'AML-NET-116',
    type: GROUP,
    api: '2023-11-01',
    ...inProperties(
      ` ${RULE("sourceAddressPrefix: '*', destinationPortRange: '44224'")} `,
      ` ${RULE("sourceAddressPrefix: 'AzureMachineLearning', destinationPortRange: '44224'")} `,
    ),
    azurerm: [
      'network_security_group',
      [TERRAFORM_RULE('Internet', '44224'), TERRAFORM_RULE('AzureMachineLearning', '44224')],
      [`name = "it"\n\n${TERRAFORM_RULE('BatchNodeManagement', '29876-29877')}`, 'name = "it"'],
    ],
  },
  {
    rule: 'AML-NET-116',
    type: GROUP,
    api: '2023-11-01',
    bicep: [
      // Others may need the other ports.
      [
        `properties: { ${RULE("sourceAddressPrefix: '*', destinationPortRanges: ['44224', '443']")} }`,
        `properties: { ${RULE("sourceAddressPrefix: '*', destinationPortRanges: ['44224', '443']")} }`,
      ],
      [
        "properties: {\n  securityRules: [\n    {\n      name: 'batch'\n      properties: {\n        access: 'Allow'\n        direction: 'Inbound'\n        protocol: 'Tcp'\n        sourceAddressPrefix: 'BatchNodeManagement'\n        destinationPortRange: '29876-29877'\n      }\n    }\n    {\n      name: 'other'\n    }\n  ]\n}",
        "properties: {\n  securityRules: [\n    {\n      name: 'other'\n    }\n  ]\n}",
      ],
    ],
  },
  {
    rule: 'AML-NET-116',
    type: `${GROUP}/securityRules`,
    api: '2023-11-01',
    ...inProperties(
      " access: 'Allow', direction: 'Inbound', protocol: 'Tcp', priority: 100, sourceAddressPrefix: 'BatchNodeManagement', destinationPortRange: '29876-29877' ",
      " access: 'Allow', direction: 'Inbound', protocol: 'Tcp', priority: 100, sourceAddressPrefix: 'BatchNodeManagement', destinationPortRange: '29876-29877' ",
    ),
  },
  {
    rule: 'AML-NET-129',
    type: 'Microsoft.CognitiveServices/accounts',
    api: '2024-10-01',
    ...inProperties(
      " customSubDomainName: 'ai', publicNetworkAccess: 'Enabled' ",
      " customSubDomainName: 'ai', publicNetworkAccess: 'Disabled' ",
    ),
    azurerm: ['cognitive_account', ['public_network_access_enabled = true', 'public_network_access_enabled = false']],
  },
  {
    rule: 'AML-NET-129',
    type: 'Microsoft.Search/searchServices',
    api: '2024-06-01-preview',
    bicep: [
      [
        "sku: {\n  name: 'basic'\n}\nproperties: {\n  hostingMode: 'default'\n}",
        "sku: {\n  name: 'basic'\n}\nproperties: {\n  hostingMode: 'default'\n  publicNetworkAccess: 'Disabled'\n}",
      ],
      [
        "sku: {\n  name: 'free'\n}\nproperties: {\n  publicNetworkAccess: 'Enabled'\n}",
        "sku: {\n  name: 'free'\n}\nproperties: {\n  publicNetworkAccess: 'Enabled'\n}",
      ],
    ],
    azurerm: [
      'search_service',
      [
        'sku                           = "basic"\npublic_network_access_enabled = true',
        'sku                           = "basic"\npublic_network_access_enabled = false',
      ],
    ],
  },
  {
    rule: 'AML-NET-129',
    type: 'Microsoft.DocumentDB/databaseAccounts',
    api: '2024-05-15',
    ...inProperties(" publicNetworkAccess: 'Enabled' ", " publicNetworkAccess: 'Disabled' "),
    azurerm: ['cosmosdb_account', ['public_network_access_enabled = true', 'public_network_access_enabled = false']],
  },
];
