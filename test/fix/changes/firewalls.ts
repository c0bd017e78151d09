import type { Case } from './case.js';

export const FIREWALLS: readonly Case[] = [
  {
    rule: 'AML-NET-122',
    type: 'Microsoft.Network/firewallPolicies',
    api: '2024-05-01',
    bicep: [
      ["properties: {\n  threatIntelMode: 'Off'\n}", "properties: {\n  threatIntelMode: 'Deny'\n}"],
      [
        "properties: {\n  sku: { tier: 'Standard' }\n}",
        "properties: {\n  sku: { tier: 'Standard' }\n  threatIntelMode: 'Deny'\n}",
      ],
    ],
    arm: [['"properties": { "threatIntelMode": "Alert" }', '"properties": { "threatIntelMode": "Deny" }']],
    azapi: [
      [
        'body = {\n  properties = {\n    threatIntelMode = "Off"\n  }\n}',
        'body = {\n  properties = {\n    threatIntelMode = "Deny"\n  }\n}',
      ],
    ],
    azurerm: [
      'firewall_policy',
      [
        'name                     = "it"\nthreat_intelligence_mode = "Off"',
        'name                     = "it"\nthreat_intelligence_mode = "Deny"',
      ],
      ['name = "it"', 'name                     = "it"\nthreat_intelligence_mode = "Deny"'],
    ],
  },
];
