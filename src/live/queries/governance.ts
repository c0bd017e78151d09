/** Policies, Defender for Cloud, and the containers of resources. */
import { type GraphQuery, templateOf } from './query.js';

const POLICY_TABLE = { table: 'policyresources', reach: 'AtScopeAboveAndBelow' } as const;

export const POLICY_ASSIGNMENTS: GraphQuery = {
  ...POLICY_TABLE,
  name: 'policyAssignments',
  feeds: 'which policies are assigned to the subscriptions and what lies above and in them',
  source: templateOf('Microsoft.Authorization/policyAssignments'),
  permission: 'Microsoft.Authorization/policyAssignments/read',
  kql: `policyresources
| where type =~ 'microsoft.authorization/policyassignments'
| project id = tolower(id), name, displayName = tostring(properties.displayName), definitionId = tolower(tostring(properties.policyDefinitionId)),
    scope = tolower(tostring(properties.scope)), enforcementMode = tostring(properties.enforcementMode), identity, properties
| order by id asc`,
};

export const POLICY_DEFINITIONS: GraphQuery = {
  ...POLICY_TABLE,
  name: 'policyDefinitions',
  feeds: 'what the assigned policies and initiatives say',
  source: templateOf('Microsoft.Authorization/policyDefinitions'),
  permission: 'Microsoft.Authorization/policyDefinitions/read',
  kql: `policyresources
| where type in~ ('microsoft.authorization/policydefinitions', 'microsoft.authorization/policysetdefinitions')
| where tolower(id) in ({ids})
| project id = tolower(id), type = tolower(type), policyType = tostring(properties.policyType), version = tostring(properties.version), properties
| order by id asc`,
};

export const POLICY_EXEMPTIONS: GraphQuery = {
  ...POLICY_TABLE,
  name: 'policyExemptions',
  feeds: 'what is exempt from a policy, and until when',
  source: templateOf('Microsoft.Authorization/policyExemptions'),
  permission: 'Microsoft.Authorization/policyExemptions/read',
  kql: `policyresources
| where type =~ 'microsoft.authorization/policyexemptions'
| project id = tolower(id), assignment = tolower(tostring(properties.policyAssignmentId)), category = tostring(properties.exemptionCategory),
    expiresOn = todatetime(properties.expiresOn), properties
| order by id asc`,
};

export const POLICY_STATES: GraphQuery = {
  table: 'policyresources',
  name: 'policyStates',
  feeds: 'what of Azure Machine Learning and of its dependencies does not comply with a policy',
  source: 'learn.microsoft.com/azure/governance/policy/how-to/get-compliance-data',
  permission: 'Microsoft.PolicyInsights/policyStates/queryResults/read',
  kql: `policyresources
| where type =~ 'microsoft.policyinsights/policystates'
| extend resourceId = tolower(tostring(properties.resourceId)), resourceType = tolower(tostring(properties.resourceType)), state = tostring(properties.complianceState)
| where state =~ 'NonCompliant' and (resourceType startswith 'microsoft.machinelearningservices/' or resourceId in ({ids}))
| project id = tolower(id), resourceId, state, assignmentId = tolower(tostring(properties.policyAssignmentId)), definitionId = tolower(tostring(properties.policyDefinitionId)), properties
| order by id asc`,
};

export const DEFENDER_PLANS: GraphQuery = {
  name: 'defenderPlans',
  table: 'securityresources',
  feeds: 'which plans of Defender for Cloud are on in each subscription',
  source: templateOf('Microsoft.Security/pricings'),
  permission: 'Microsoft.Security/pricings/read',
  kql: `securityresources
| where type =~ 'microsoft.security/pricings'
| project id = tolower(id), subscriptionId, plan = name, tier = tostring(properties.pricingTier), subPlan = tostring(properties.subPlan), properties
| order by id asc`,
};

export const ASSESSMENTS: GraphQuery = {
  name: 'assessments',
  table: 'securityresources',
  feeds:
    'what Defender for Cloud says of Azure Machine Learning, and of the images in registries and clusters that it uses',
  source: templateOf('Microsoft.Security/assessments'),
  permission: 'Microsoft.Security/assessments/read',
  kql: `securityresources
| where type =~ 'microsoft.security/assessments'
| extend target = tolower(tostring(properties.resourceDetails.Id))
| where target has '/microsoft.machinelearningservices/' or (target in ({ids}) and name in~ ('c0b7cfc6-3172-465a-b378-53c7ff2cc0d5', 'c609cf0f-71ab-41e9-a3c6-9a1f7fe1b8d5'))
| project id = tolower(id), target, name, properties
| order by id asc`,
};

export const IMAGE_FINDINGS: GraphQuery = {
  name: 'imageFindings',
  table: 'securityresources',
  feeds: 'open vulnerabilities of high severity in images of registries and clusters that workspaces use',
  source: 'learn.microsoft.com/rest/api/defenderforcloud/sub-assessments',
  permission: 'Microsoft.Security/assessments/subAssessments/read',
  kql: `securityresources
| where type =~ 'microsoft.security/assessments/subassessments'
| extend severity = tostring(properties.status.severity), registry = tolower(tostring(split(tolower(id), '/providers/microsoft.security/')[0]))
| where registry in ({ids}) and tostring(properties.status.code) =~ 'Unhealthy' and severity in~ ('High', 'Critical')
| project id = tolower(id), registry, severity, properties
| order by id asc`,
};

export const SUBSCRIPTIONS: GraphQuery = {
  name: 'subscriptions',
  table: 'resourcecontainers',
  feeds: 'which of the subscriptions are in sight, and what management groups they are in',
  source: 'learn.microsoft.com/azure/governance/resource-graph/samples/starter',
  permission: 'Microsoft.Resources/subscriptions/read',
  kql: `resourcecontainers
| where type =~ 'microsoft.resources/subscriptions'
| project id = tolower(id), subscriptionId = tolower(subscriptionId), name, state = tostring(properties.state), managementGroups = properties.managementGroupAncestorsChain
| order by id asc`,
};

export const RESOURCE_GROUPS: GraphQuery = {
  name: 'resourceGroups',
  table: 'resourcecontainers',
  feeds: 'the groups that workspaces stand in: where they are, and what manages them',
  source: 'learn.microsoft.com/azure/governance/resource-graph/samples/starter',
  permission: 'Microsoft.Resources/subscriptions/resourceGroups/read',
  kql: `resourcecontainers
| where type =~ 'microsoft.resources/subscriptions/resourcegroups'
| where tolower(id) in ({ids})
| project id = tolower(id), name, location, tags, managedBy = tolower(managedBy)
| order by id asc`,
};
