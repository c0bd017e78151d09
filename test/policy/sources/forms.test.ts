/** The same policies in every form they are written in come to the same. */
import { describe, expect, test } from 'vitest';
import { read, short } from '../../support/policy-sources.js';

const SUBSCRIPTION = '/subscriptions/00000000-0000-0000-0000-000000000001';
const GROUP = `${SUBSCRIPTION}/resourceGroups/rg-ml`;
const AUTHORIZATION = '/providers/Microsoft.Authorization';
const DEFINITION = `${SUBSCRIPTION}${AUTHORIZATION}/policyDefinitions/tls`;
const INITIATIVE = `${SUBSCRIPTION}${AUTHORIZATION}/policySetDefinitions/baseline`;
const ASSIGNMENT = `${SUBSCRIPTION}${AUTHORIZATION}/policyAssignments/prod`;

const RULE = {
  if: {
    allOf: [
      { field: 'type', equals: 'Microsoft.Storage/storageAccounts' },
      { field: 'Microsoft.Storage/storageAccounts/minimumTlsVersion', notEquals: "[parameters('version')]" },
    ],
  },
  // biome-ignore lint/suspicious/noThenProperty: it is what the language calls it, and nothing awaits a rule.
  then: { effect: "[parameters('effect')]" },
};
const PARAMETERS = {
  effect: { type: 'String', allowedValues: ['Audit', 'Deny', 'Disabled'], defaultValue: 'Audit' },
  version: { type: 'String' },
};
const SET_PARAMETERS = { level: { type: 'String', defaultValue: 'Deny' }, least: { type: 'String' } };
const MEMBERS = [
  {
    policyDefinitionId: DEFINITION,
    policyDefinitionReferenceId: 'minimumTls',
    parameters: { effect: { value: "[parameters('level')]" }, version: { value: "[parameters('least')]" } },
  },
];
const MESSAGES = [
  { message: 'Ask the platform team.' },
  { message: 'Set the minimum version.', policyDefinitionReferenceId: 'minimumTls' },
];
const OVERRIDES = [
  {
    kind: 'policyEffect',
    value: 'Disabled',
    selectors: [{ kind: 'policyDefinitionReferenceId', in: ['minimumTls'] }],
  },
];

const EXPECTED = [
  {
    definition: 'tls',
    called: 'Minimum TLS',
    parameters: { effect: 'Deny', version: 'TLS1_2' },
    assignment: {
      name: 'prod',
      called: 'Production',
      id: ASSIGNMENT.toLowerCase(),
      notEnforced: true,
      message: 'Set the minimum version.',
    },
    initiative: { name: 'baseline', displayName: 'Baseline', referenceId: 'minimumTls' },
    override: 'Disabled',
    exemptions: [
      { name: 'migration', category: 'Waiver', expiresOn: '2027-01-31T00:00:00Z', referenceIds: ['minimumTls'] },
    ],
  },
];

const definition = { displayName: 'Minimum TLS', mode: 'All', parameters: PARAMETERS, policyRule: RULE };
const initiative = { displayName: 'Baseline', parameters: SET_PARAMETERS, policyDefinitions: MEMBERS };
const assignment = {
  displayName: 'Production',
  policyDefinitionId: INITIATIVE,
  enforcementMode: 'DoNotEnforce',
  parameters: { least: { value: 'TLS1_2' } },
  nonComplianceMessages: MESSAGES,
  overrides: OVERRIDES,
};
const exemption = {
  policyAssignmentId: ASSIGNMENT,
  policyDefinitionReferenceIds: ['minimumTls'],
  exemptionCategory: 'Waiver',
  expiresOn: '2027-01-31T00:00:00Z',
};

const EXEMPTION = `${GROUP}${AUTHORIZATION}/policyExemptions/migration`;

/** As REST has them. */
const NESTED = {
  'policies/tls.json': { id: DEFINITION, name: 'tls', properties: definition },
  'policies/baseline.json': { id: INITIATIVE, name: 'baseline', properties: initiative },
  'policies/prod.json': { id: ASSIGNMENT, name: 'prod', properties: assignment },
  'policies/migration.json': { id: EXEMPTION, name: 'migration', properties: exemption },
};

/** As `az policy ... show` and `list` print them. */
const FLAT = {
  'policies/definitions.json': [{ ...definition, id: DEFINITION, name: 'tls', policyType: 'Custom' }],
  'policies/sets.json': [{ ...initiative, id: INITIATIVE, name: 'baseline' }],
  'policies/rest.json': {
    value: [
      { ...assignment, id: ASSIGNMENT, name: 'prod', type: 'Microsoft.Authorization/policyAssignments' },
      { ...exemption, id: EXEMPTION, name: 'migration', type: 'Microsoft.Authorization/policyExemptions' },
    ],
  },
};

const EPAC = {
  'Definitions/policyDefinitions/tls.jsonc': `// Storage\n${JSON.stringify({ name: 'tls', properties: definition })}`,
  'Definitions/policySetDefinitions/baseline.json': {
    name: 'baseline',
    properties: {
      ...initiative,
      policyDefinitions: MEMBERS.map(({ policyDefinitionId: _, ...rest }) => ({
        ...rest,
        policyDefinitionName: 'tls',
      })),
    },
  },
  'Definitions/policyAssignments/prod.jsonc': {
    nodeName: '/all/',
    definitionEntry: { policySetName: 'baseline' },
    enforcementMode: 'Default',
    children: [
      {
        nodeName: 'prod/',
        assignment: { name: 'prod', displayName: 'Production' },
        enforcementMode: 'DoNotEnforce',
        parameters: { least: 'TLS1_2', somethingElse: 'of another initiative' },
        nonComplianceMessages: MESSAGES,
        overrides: OVERRIDES,
        scope: { tenant: [SUBSCRIPTION] },
      },
    ],
  },
  'Definitions/policyExemptions/tenant/all.json': { exemptions: [{ ...exemption, name: 'migration', scope: GROUP }] },
  'Definitions/global-settings.jsonc': { pacOwnerId: 'x', pacEnvironments: [{ pacSelector: 'tenant' }] },
};

/** Brackets that a template is to leave alone are doubled. */
function escaped(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll('"[parameters', '"[[parameters'));
}

const ARM = {
  'policies/azuredeploy.json': {
    $schema: 'https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    resources: [
      {
        type: 'Microsoft.Authorization/policyDefinitions',
        apiVersion: '2023-04-01',
        name: 'tls',
        properties: escaped(definition),
      },
      {
        type: 'Microsoft.Authorization/policySetDefinitions',
        apiVersion: '2023-04-01',
        name: 'baseline',
        properties: {
          ...Object(escaped(initiative)),
          policyDefinitions: [
            {
              ...Object(escaped(MEMBERS[0])),
              policyDefinitionId: "[subscriptionResourceId('Microsoft.Authorization/policyDefinitions', 'tls')]",
            },
          ],
        },
      },
      {
        type: 'Microsoft.Authorization/policyAssignments',
        apiVersion: '2024-04-01',
        name: 'prod',
        properties: {
          ...assignment,
          policyDefinitionId: "[subscriptionResourceId('Microsoft.Authorization/policySetDefinitions', 'baseline')]",
        },
      },
      {
        type: 'Microsoft.Authorization/policyExemptions',
        apiVersion: '2022-07-01-preview',
        name: 'migration',
        properties: {
          ...exemption,
          policyAssignmentId: "[subscriptionResourceId('Microsoft.Authorization/policyAssignments', 'prod')]",
        },
      },
    ],
  },
};

const BICEP = {
  'policies/tls.json': definition,
  'policies/main.bicep': `targetScope = 'subscription'

resource tls 'Microsoft.Authorization/policyDefinitions@2023-04-01' = {
  name: 'tls'
  properties: {
    displayName: 'Minimum TLS'
    mode: 'All'
    parameters: loadJsonContent('tls.json').parameters
    policyRule: {
      if: {
        allOf: [
          { field: 'type', equals: 'Microsoft.Storage/storageAccounts' }
          { field: 'Microsoft.Storage/storageAccounts/minimumTlsVersion', notEquals: '[parameters(\\'version\\')]' }
        ]
      }
      then: { effect: '[parameters(\\'effect\\')]' }
    }
  }
}

resource baseline 'Microsoft.Authorization/policySetDefinitions@2023-04-01' = {
  name: 'baseline'
  properties: {
    displayName: 'Baseline'
    parameters: { level: { type: 'String', defaultValue: 'Deny' }, least: { type: 'String' } }
    policyDefinitions: [
      {
        policyDefinitionId: tls.id
        policyDefinitionReferenceId: 'minimumTls'
        parameters: {
          effect: { value: '[parameters(\\'level\\')]' }
          version: { value: '[parameters(\\'least\\')]' }
        }
      }
    ]
  }
}

resource prod 'Microsoft.Authorization/policyAssignments@2024-04-01' = {
  name: 'prod'
  properties: {
    displayName: 'Production'
    policyDefinitionId: baseline.id
    enforcementMode: 'DoNotEnforce'
    parameters: { least: { value: 'TLS1_2' } }
    nonComplianceMessages: [
      { message: 'Ask the platform team.' }
      { message: 'Set the minimum version.', policyDefinitionReferenceId: 'minimumTls' }
    ]
    overrides: [
      {
        kind: 'policyEffect'
        value: 'Disabled'
        selectors: [{ kind: 'policyDefinitionReferenceId', in: ['minimumTls'] }]
      }
    ]
  }
}

resource migration 'Microsoft.Authorization/policyExemptions@2022-07-01-preview' = {
  name: 'migration'
  properties: {
    policyAssignmentId: prod.id
    policyDefinitionReferenceIds: ['minimumTls']
    exemptionCategory: 'Waiver'
    expiresOn: '2027-01-31T00:00:00Z'
  }
}
`,
};

const TERRAFORM = {
  'policies/rule.json': RULE,
  'policies/main.tf': `resource "azurerm_policy_definition" "tls" {
  name         = "tls"
  policy_type  = "Custom"
  mode         = "All"
  display_name = "Minimum TLS"
  policy_rule  = file("\${path.module}/rule.json")
  parameters   = jsonencode({
    effect  = { type = "String", allowedValues = ["Audit", "Deny", "Disabled"], defaultValue = "Audit" }
    version = { type = "String" }
  })
}

resource "azurerm_policy_set_definition" "baseline" {
  name         = "baseline"
  policy_type  = "Custom"
  display_name = "Baseline"
  parameters   = <<EOT
{ "level": { "type": "String", "defaultValue": "Deny" }, "least": { "type": "String" } }
EOT

  policy_definition_reference {
    policy_definition_id = azurerm_policy_definition.tls.id
    reference_id         = "minimumTls"
    parameter_values     = jsonencode({
      effect  = { value = "[parameters('level')]" }
      version = { value = "[parameters('least')]" }
    })
  }
}

resource "azurerm_subscription_policy_assignment" "prod" {
  name                 = "prod"
  display_name         = "Production"
  policy_definition_id = azurerm_policy_set_definition.baseline.id
  subscription_id      = "${SUBSCRIPTION}"
  enforce              = false
  parameters           = jsonencode({ least = { value = "TLS1_2" } })

  non_compliance_message {
    content = "Ask the platform team."
  }
  non_compliance_message {
    content                        = "Set the minimum version."
    policy_definition_reference_id = "minimumTls"
  }
  overrides {
    value = "Disabled"
    selectors {
      in = ["minimumTls"]
    }
  }
}

resource "azurerm_resource_group_policy_exemption" "migration" {
  name                            = "migration"
  resource_group_id               = "${GROUP}"
  policy_assignment_id            = azurerm_subscription_policy_assignment.prod.id
  policy_definition_reference_ids = ["minimumTls"]
  exemption_category              = "Waiver"
  expires_on                      = "2027-01-31T00:00:00Z"
}
`,
};

const AZAPI = {
  'policies/tls.json': definition,
  'policies/baseline.json': initiative,
  'policies/prod.json': assignment,
  'policies/migration.json': exemption,
  'policies/main.tf': `resource "azapi_resource" "tls" {
  type      = "Microsoft.Authorization/policyDefinitions@2023-04-01"
  name      = "tls"
  parent_id = "${SUBSCRIPTION}"
  body = {
    properties = jsondecode(file("\${path.module}/tls.json"))
  }
}

resource "azapi_resource" "baseline" {
  type      = "Microsoft.Authorization/policySetDefinitions@2023-04-01"
  name      = "baseline"
  parent_id = "${SUBSCRIPTION}"
  body = {
    properties = jsondecode(file("\${path.module}/baseline.json"))
  }
}

resource "azapi_resource" "prod" {
  type      = "Microsoft.Authorization/policyAssignments@2024-04-01"
  name      = "prod"
  parent_id = "${SUBSCRIPTION}"
  body = {
    properties = jsondecode(file("\${path.module}/prod.json"))
  }
}

resource "azapi_resource" "migration" {
  type      = "Microsoft.Authorization/policyExemptions@2022-07-01-preview"
  name      = "migration"
  parent_id = "${GROUP}"
  body = {
    properties = jsondecode(file("\${path.module}/migration.json"))
  }
}
`,
};

describe('the same policies', () => {
  const forms: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['JSON as REST has it', NESTED],
    ['JSON as the Azure CLI prints it', FLAT],
    ['EPAC', EPAC],
  ];

  test.each(forms)('in %s', async (_, files) => {
    const { policies, unavailable, said } = await read(files);
    expect({ policies: policies.map(short), unavailable, said }).toEqual({
      policies: EXPECTED,
      unavailable: [],
      said: [],
    });
  });

  /** Templates do not say to which subscription they are deployed. */
  const WITHOUT_ID = EXPECTED.map((one) => ({ ...one, assignment: { ...one.assignment, id: undefined } }));

  test('in an ARM template', async () => {
    const { policies, said } = await read(ARM);
    expect({ policies: policies.map(short), said }).toEqual({ policies: WITHOUT_ID, said: [] });
  });

  test('in Bicep, with a definition in parts', async () => {
    const { policies, said } = await read(BICEP);
    expect({ policies: policies.map(short), said }).toEqual({ policies: WITHOUT_ID, said: [] });
  });

  test('in azurerm, with a rule in a file', async () => {
    const { policies, said } = await read(TERRAFORM);
    expect({ policies: policies.map(short), said }).toEqual({ policies: EXPECTED, said: [] });
  });

  test('in azapi, with all properties in files', async () => {
    const { policies, said } = await read(AZAPI);
    expect({ policies: policies.map(short), said }).toEqual({ policies: EXPECTED, said: [] });
  });
});
