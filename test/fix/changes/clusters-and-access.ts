import { AML, type Case } from './case.js';

export const CLUSTERS_AND_ACCESS: readonly Case[] = [
  {
    rule: 'AML-NET-014',
    type: `${AML}/workspaces/computes`,
    api: '2025-06-01',
    bicep: [
      [
        "properties: {\n  computeType: 'AKS'\n  properties: {\n    loadBalancerType: 'PublicIp'\n  }\n}",
        "properties: {\n  computeType: 'AKS'\n  properties: {\n    loadBalancerType: 'InternalLoadBalancer'\n  }\n}",
      ],
      [
        "properties: {\n  computeType: 'AKS'\n}",
        "properties: {\n  computeType: 'AKS'\n  properties: {\n    loadBalancerType: 'InternalLoadBalancer'\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "computeType": "AKS", "properties": { "loadBalancerType": "PublicIp" } }',
        '"properties": { "computeType": "AKS", "properties": { "loadBalancerType": "InternalLoadBalancer" } }',
      ],
    ],
    azapi: [
      [
        'body = {\n  properties = {\n    computeType = "AKS"\n    properties = {\n      loadBalancerType = "PublicIp"\n    }\n  }\n}',
        'body = {\n  properties = {\n    computeType = "AKS"\n    properties = {\n      loadBalancerType = "InternalLoadBalancer"\n    }\n  }\n}',
      ],
    ],
  },
  {
    rule: 'AML-NET-014',
    type: 'Microsoft.KubernetesConfiguration/extensions',
    api: '2023-05-01',
    azurerm: [
      'kubernetes_cluster_extension',
      [
        `name           = "it"
cluster_id     = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/aks"
extension_type = "Microsoft.AzureML.Kubernetes"

configuration_settings = {
  enableInference            = "True"
  sslSecret                  = "tls"
  inferenceRouterServiceType = "loadBalancer"
}`,
        `name           = "it"
cluster_id     = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/aks"
extension_type = "Microsoft.AzureML.Kubernetes"

configuration_settings = {
  enableInference              = "True"
  sslSecret                    = "tls"
  inferenceRouterServiceType   = "loadBalancer"
  internalLoadBalancerProvider = "azure"
}`,
      ],
    ],
  },
  {
    rule: 'AML-ENC-110',
    type: 'Microsoft.ContainerService/managedClusters',
    api: '2024-09-01',
    bicep: [
      [
        "tags: { 'aml-associated': 'true' }\nproperties: {\n  agentPoolProfiles: [\n    {\n      name: 'system'\n    }\n  ]\n}",
        "tags: { 'aml-associated': 'true' }\nproperties: {\n  agentPoolProfiles: [\n    {\n      name: 'system'\n      enableEncryptionAtHost: true\n    }\n  ]\n}",
      ],
    ],
    azurerm: [
      'kubernetes_cluster',
      [
        'name = "it"\ntags = { aml-associated = "true" }\n\ndefault_node_pool {\n  name                    = "system"\n  host_encryption_enabled = false\n}',
        'name = "it"\ntags = { aml-associated = "true" }\n\ndefault_node_pool {\n  name                    = "system"\n  host_encryption_enabled = true\n}',
      ],
    ],
  },
  {
    rule: 'AML-NET-128',
    type: 'Microsoft.Network/bastionHosts',
    api: '2024-05-01',
    bicep: [
      [
        "tags: { 'aml-associated': 'true' }\nproperties: {\n  enableShareableLink: true\n}",
        "tags: { 'aml-associated': 'true' }\nproperties: {\n  enableShareableLink: false\n}",
      ],
    ],
    arm: [
      [
        '"tags": { "aml-associated": "true" },\n"properties": { "enableShareableLink": true }',
        '"tags": { "aml-associated": "true" },\n"properties": { "enableShareableLink": false }',
      ],
    ],
    azapi: [
      [
        'tags = { aml-associated = "true" }\nbody = {\n  properties = {\n    enableShareableLink = true\n  }\n}',
        'tags = { aml-associated = "true" }\nbody = {\n  properties = {\n    enableShareableLink = false\n  }\n}',
      ],
    ],
    azurerm: [
      'bastion_host',
      [
        'name                   = "it"\ntags                   = { aml-associated = "true" }\nshareable_link_enabled = true',
        'name                   = "it"\ntags                   = { aml-associated = "true" }\nshareable_link_enabled = false',
      ],
    ],
  },
  {
    rule: 'AML-NET-128',
    type: 'Microsoft.Network/networkInterfaces',
    api: '2024-05-01',
    bicep: [
      [
        "tags: { 'aml-associated': 'true' }\nproperties: {\n  enableIPForwarding: true\n}",
        "tags: { 'aml-associated': 'true' }\nproperties: {\n  enableIPForwarding: false\n}",
      ],
    ],
    azurerm: [
      'network_interface',
      [
        'name                  = "it"\ntags                  = { aml-associated = "true" }\nip_forwarding_enabled = true',
        'name                  = "it"\ntags                  = { aml-associated = "true" }\nip_forwarding_enabled = false',
      ],
    ],
  },
  {
    rule: 'AML-NET-127',
    type: 'Microsoft.Network/connections',
    api: '2024-05-01',
    bicep: [
      [
        "tags: { 'aml-associated': 'true' }\nproperties: {\n  connectionType: 'IPsec'\n  connectionProtocol: 'IKEv1'\n}",
        "tags: { 'aml-associated': 'true' }\nproperties: {\n  connectionType: 'IPsec'\n  connectionProtocol: 'IKEv2'\n}",
      ],
    ],
    azurerm: [
      'virtual_network_gateway_connection',
      [
        'name                = "it"\ntags                = { aml-associated = "true" }\ntype                = "IPsec"\nconnection_protocol = "IKEv1"',
        'name                = "it"\ntags                = { aml-associated = "true" }\ntype                = "IPsec"\nconnection_protocol = "IKEv2"',
      ],
    ],
  },
];
