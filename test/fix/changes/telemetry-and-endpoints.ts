import { AML, type Case } from './case.js';

export const TELEMETRY_AND_ENDPOINTS: readonly Case[] = [
  {
    rule: 'AML-NET-108',
    type: 'Microsoft.Insights/components',
    api: '2020-02-02',
    bicep: [
      [
        "properties: {\n  publicNetworkAccessForQuery: 'Enabled'\n}",
        "properties: {\n  publicNetworkAccessForQuery: 'Disabled'\n}",
      ],
      [
        "properties: {\n  Application_Type: 'web'\n}",
        "properties: {\n  Application_Type: 'web'\n  publicNetworkAccessForQuery: 'Disabled'\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "publicNetworkAccessForQuery": "Enabled" }',
        '"properties": { "publicNetworkAccessForQuery": "Disabled" }',
      ],
    ],
    azapi: [
      [
        'body = {\n  properties = {\n    publicNetworkAccessForQuery = "Enabled"\n  }\n}',
        'body = {\n  properties = {\n    publicNetworkAccessForQuery = "Disabled"\n  }\n}',
      ],
    ],
    azurerm: [
      'application_insights',
      [
        'name                   = "it"\ninternet_query_enabled = true',
        'name                   = "it"\ninternet_query_enabled = false',
      ],
      ['name = "it"', 'name                   = "it"\ninternet_query_enabled = false'],
    ],
  },
  {
    rule: 'AML-NET-126',
    type: 'Microsoft.Network/privateDnsZones/virtualNetworkLinks',
    api: '2020-06-01',
    name: 'privatelink.blob.core.windows.net/it',
    beside: {
      bicep: `resource registry '${AML}/registries@2024-10-01' = {\n  name: 'registry'\n}`,
      arm: `    { "type": "${AML}/registries", "apiVersion": "2024-10-01", "name": "registry" }`,
      azurerm: `resource "azapi_resource" "registry" {\n  type = "${AML}/registries@2024-10-01"\n  name = "registry"\n}`,
    },
    bicep: [
      ['properties: {\n  registrationEnabled: true\n}', 'properties: {\n  registrationEnabled: false\n}'],
      ['properties: { registrationEnabled: true }', 'properties: { registrationEnabled: false }'],
    ],
    arm: [['"properties": { "registrationEnabled": true }', '"properties": { "registrationEnabled": false }']],
    azurerm: [
      'private_dns_zone_virtual_network_link',
      [
        'name                  = "it"\nprivate_dns_zone_name = "privatelink.blob.core.windows.net"\nregistration_enabled  = true',
        'name                  = "it"\nprivate_dns_zone_name = "privatelink.blob.core.windows.net"\nregistration_enabled  = false',
      ],
    ],
  },
];
