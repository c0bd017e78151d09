import type { Case } from './case.js';

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
];
