import { AML, type Case } from './case.js';

const COMPUTES = `${AML}/workspaces/computes`;
const EXTENSIONS = 'Microsoft.KubernetesConfiguration/extensions';

export const SUPPLY_CHAIN: readonly Case[] = [
  {
    rule: 'AML-SUP-004',
    type: COMPUTES,
    api: '2024-10-01-preview',
    bicep: [
      [
        "properties: {\n  computeType: 'ComputeInstance'\n  properties: {\n    customServices: [\n      {\n        name: 'app'\n        docker: {\n          privileged: true\n        }\n      }\n    ]\n  }\n}",
        "properties: {\n  computeType: 'ComputeInstance'\n  properties: {\n    customServices: [\n      {\n        name: 'app'\n        docker: {\n          privileged: false\n        }\n      }\n    ]\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "computeType": "ComputeInstance", "properties": { "customServices": [{ "docker": { "privileged": true } }] } }',
        '"properties": { "computeType": "ComputeInstance", "properties": { "customServices": [{ "docker": { "privileged": false } }] } }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { computeType = "ComputeInstance", properties = { customServices = [{ docker = { privileged = true } }] } } }',
        'body = { properties = { computeType = "ComputeInstance", properties = { customServices = [{ docker = { privileged = false } }] } } }',
      ],
    ],
  },
  {
    rule: 'AML-SUP-006',
    type: COMPUTES,
    api: '2024-10-01-preview',
    bicep: [
      [
        "properties: {\n  computeType: 'ComputeInstance'\n  properties: {\n    vmSize: 'STANDARD_DS3_V2'\n  }\n}",
        "properties: {\n  computeType: 'ComputeInstance'\n  properties: {\n    vmSize: 'STANDARD_DS3_V2'\n    enableOSPatching: true\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "computeType": "ComputeInstance", "properties": { "enableOSPatching": false } }',
        '"properties": { "computeType": "ComputeInstance", "properties": { "enableOSPatching": true } }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { computeType = "ComputeInstance", properties = { enableOSPatching = false } } }',
        'body = { properties = { computeType = "ComputeInstance", properties = { enableOSPatching = true } } }',
      ],
    ],
  },
  {
    rule: 'AML-SUP-007',
    type: COMPUTES,
    api: '2024-10-01',
    bicep: [
      [
        "properties: {\n  computeType: 'AmlCompute'\n  properties: {\n    scaleSettings: { minNodeCount: 2, maxNodeCount: 4 }\n  }\n}",
        "properties: {\n  computeType: 'AmlCompute'\n  properties: {\n    scaleSettings: { minNodeCount: 0, maxNodeCount: 4 }\n  }\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "computeType": "AmlCompute", "properties": { "scaleSettings": { "minNodeCount": 1 } } }',
        '"properties": { "computeType": "AmlCompute", "properties": { "scaleSettings": { "minNodeCount": 0 } } }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { computeType = "AmlCompute", properties = { scaleSettings = { minNodeCount = 1 } } } }',
        'body = { properties = { computeType = "AmlCompute", properties = { scaleSettings = { minNodeCount = 0 } } } }',
      ],
    ],
    azurerm: [
      'machine_learning_compute_cluster',
      ['scale_settings {\n  min_node_count = 1\n}', 'scale_settings {\n  min_node_count = 0\n}'],
    ],
  },
  {
    rule: 'AML-SUP-008',
    type: EXTENSIONS,
    api: '2023-05-01',
    bicep: [
      [
        "properties: {\n  extensionType: 'Microsoft.AzureML.Kubernetes'\n  autoUpgradeMinorVersion: false\n  version: '1.1.30'\n  releaseTrain: 'staging'\n}",
        "properties: {\n  extensionType: 'Microsoft.AzureML.Kubernetes'\n  autoUpgradeMinorVersion: true\n  releaseTrain: 'stable'\n}",
      ],
    ],
    arm: [
      [
        '"properties": {\n  "extensionType": "Microsoft.AzureML.Kubernetes",\n  "version": "1.1.30"\n}',
        '"properties": {\n  "extensionType": "Microsoft.AzureML.Kubernetes"\n}',
      ],
    ],
    azapi: [
      [
        'body = { properties = { extensionType = "Microsoft.AzureML.Kubernetes", releaseTrain = "preview" } }',
        'body = { properties = { extensionType = "Microsoft.AzureML.Kubernetes", releaseTrain = "stable" } }',
      ],
    ],
    azurerm: [
      'kubernetes_cluster_extension',
      [
        'extension_type = "Microsoft.AzureML.Kubernetes"\nversion        = "1.1.30"\nrelease_train  = "staging"',
        'extension_type = "Microsoft.AzureML.Kubernetes"\nrelease_train  = "stable"',
      ],
    ],
  },
  {
    rule: 'AML-SUP-009',
    type: `${AML}/workspaces`,
    api: '2024-10-01-preview',
    bicep: [
      [
        "properties: {\n  friendlyName: 'x'\n}",
        "properties: {\n  friendlyName: 'x'\n  enableSoftwareBillOfMaterials: true\n}",
      ],
    ],
    arm: [
      [
        '"properties": { "enableSoftwareBillOfMaterials": false }',
        '"properties": { "enableSoftwareBillOfMaterials": true }',
      ],
    ],
    azapi: [
      [
        'body = { properties = { enableSoftwareBillOfMaterials = false } }',
        'body = { properties = { enableSoftwareBillOfMaterials = true } }',
      ],
    ],
  },
];
