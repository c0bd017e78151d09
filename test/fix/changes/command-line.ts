import { AML, type Case } from './case.js';

/** Keys of files for the Azure CLI, in the styles people write them. */
export const COMMAND_LINE: readonly Case[] = [
  {
    rule: 'AML-NET-001',
    type: `${AML}/workspaces`,
    api: '',
    yaml: [
      'workspace',
      ['public_network_access: enabled # open', 'public_network_access: disabled # open'],
      ['public_network_access: "Enabled"', 'public_network_access: "disabled"'],
      ['location: eastus # near', 'location: eastus # near\npublic_network_access: disabled'],
      ['tags:\n    a: b\n\n# more\n', 'tags:\n    a: b\npublic_network_access: disabled\n\n# more\n'],
      ['description: |\n  text\n', 'public_network_access: disabled\ndescription: |\n  text\n'],
    ],
  },
  {
    rule: 'AML-NET-009',
    type: `${AML}/workspaces/computes`,
    api: '',
    yaml: ['amlCompute', ['ssh_public_access_enabled: yes', 'ssh_public_access_enabled: false']],
  },
  {
    rule: 'AML-NET-010',
    type: `${AML}/workspaces/computes`,
    api: '',
    yaml: ['computeInstance', ['ssh_public_access_enabled: true', 'ssh_public_access_enabled: false']],
  },
  {
    rule: 'AML-NET-012',
    type: `${AML}/workspaces/onlineEndpoints`,
    api: '',
    yaml: [
      'managedOnlineEndpoint',
      ["public_network_access: 'enabled'", "public_network_access: 'disabled'"],
      ['auth_mode: key', 'auth_mode: key\npublic_network_access: disabled'],
    ],
  },
  {
    rule: 'AML-NET-015',
    type: `${AML}/registries`,
    api: '',
    yaml: [
      'registry',
      [
        'public_network_access: enabled\nreplication_locations: [{location: eastus}]',
        'public_network_access: disabled\nreplication_locations: [{location: eastus}]',
      ],
    ],
  },
  {
    rule: 'AML-ENC-009',
    type: `${AML}/workspaces/datastores`,
    api: '',
    yaml: [
      'azureBlob',
      [
        'type: azure_blob\naccount_name: st\ncontainer_name: c\nprotocol: http',
        'type: azure_blob\naccount_name: st\ncontainer_name: c\nprotocol: https',
      ],
    ],
  },
  {
    rule: 'AML-IDN-003',
    type: `${AML}/workspaces/onlineEndpoints`,
    api: '',
    yaml: ['managedOnlineEndpoint', ['auth_mode: key', 'auth_mode: aad_token'], ['', 'auth_mode: aad_token']],
  },
  {
    rule: 'AML-IDN-007',
    type: `${AML}/workspaces`,
    api: '',
    yaml: ['workspace', ['system_datastores_auth_mode: access_key', 'system_datastores_auth_mode: identity']],
  },
  {
    rule: 'AML-IDN-012',
    type: `${AML}/workspaces/computes`,
    api: '',
    yaml: ['amlCompute', ['tags:\n    a: b', 'tags:\n    a: b\nidentity:\n    type: system_assigned']],
  },
  {
    rule: 'AML-IDN-013',
    type: `${AML}/workspaces/computes`,
    api: '',
    yaml: ['computeInstance', ['enable_root_access: true', 'enable_root_access: false']],
  },
  {
    rule: 'AML-MON-004',
    type: `${AML}/workspaces/onlineEndpoints/deployments`,
    api: '',
    yaml: [
      'managedOnlineDeployment',
      ['endpoint_name: e\napp_insights_enabled: off', 'endpoint_name: e\napp_insights_enabled: true'],
      ['endpoint_name: e', 'endpoint_name: e\napp_insights_enabled: true'],
    ],
  },
  {
    rule: 'AML-POL-006',
    type: `${AML}/workspaces/computes`,
    api: '',
    yaml: ['computeInstance', ['size: s', 'size: s\nidle_time_before_shutdown: PT60M']],
  },
  {
    rule: 'AML-SUP-007',
    type: `${AML}/workspaces/computes`,
    api: '',
    yaml: ['amlCompute', ['min_instances: 1', 'min_instances: 0']],
  },
];
