export const id = 356;
export const ids = [356,370];
export const modules = {

/***/ 15177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ep: () => (/* binding */ askGraph),
/* harmony export */   q6: () => (/* binding */ GRAPH_VERSION)
/* harmony export */ });
/* unused harmony exports SUBSCRIPTIONS_OF_ONE_QUERY, wordsOf, groupsOf */
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79370);
/* harmony import */ var _queries_query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75186);


const GRAPH_VERSION = '2024-04-01';
const SUBSCRIPTIONS_OF_ONE_QUERY = 300;
async function askGraph(reader, question) {
    const { query, subscriptions, ids = [], mostRows } = question;
    const fit = ids.filter(_queries_query_js__WEBPACK_IMPORTED_MODULE_1__/* .isInjectable */ .mu);
    const refused = ids.filter((id) => !(0,_queries_query_js__WEBPACK_IMPORTED_MODULE_1__/* .isInjectable */ .mu)(id)).map((id) => unfitId(query, id));
    const texts = (0,_queries_query_js__WEBPACK_IMPORTED_MODULE_1__/* .takesIds */ .P4)(query)
        ? groupsOf(fit, _queries_query_js__WEBPACK_IMPORTED_MODULE_1__/* .IDS_OF_ONE_QUERY */ .be).map((group) => (0,_queries_query_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfQuery */ .zb)(query, group))
        : [(0,_queries_query_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfQuery */ .zb)(query)];
    const groups = groupsOf(subscriptions, SUBSCRIPTIONS_OF_ONE_QUERY);
    const answers = await Promise.all(texts.flatMap((text) => groups.map((group) => pagesOf(reader, query, { text, group, mostRows }))));
    return {
        rows: withoutRepetition(answers.flatMap(({ rows }) => rows)),
        gaps: [...refused, ...answers.flatMap(({ gaps }) => gaps)],
        readAt: new Date(Math.min(Date.now(), ...answers.map(({ readAt }) => readAt.getTime()))),
    };
}
function withoutRepetition(rows) {
    return [...new Map(rows.map((row) => [JSON.stringify([row['id'], row['target']]), row])).values()];
}
async function pagesOf(reader, query, part) {
    const rows = [];
    const seen = new Set();
    let readAt = new Date();
    const ended = (...gaps) => ({ rows, gaps, readAt });
    const place = placeOf(part.group);
    for (let token;;) {
        const answer = await reader.query({
            subscriptions: part.group,
            query: part.text,
            ...(query.reach === undefined ? {} : { scope: query.reach }),
            ...(token === undefined ? {} : { skipToken: token }),
        });
        if (!answer.ok)
            return ended(gapOfFailure(answer.failure, query, place));
        if (token === undefined)
            readAt = answer.readAt;
        const page = answer.value;
        rows.push(...page.rows);
        const cut = page.subscriptionsCut ? [cutOff(query, place, 'Resource Graph left subscriptions out')] : [];
        const next = page.skipToken;
        if (next === undefined)
            return ended(...cut, ...shortfall(query, place, page, rows.length));
        if (seen.has(next))
            return ended(...cut, cutOff(query, place, 'Resource Graph gives the same page again'));
        if (rows.length >= part.mostRows)
            return ended(...cut, cutOff(query, place, `more than ${part.mostRows} rows`));
        if (cut.length > 0)
            return ended(...cut);
        seen.add(next);
        token = next;
    }
}
function shortfall(query, place, page, rows) {
    if (page.truncated)
        return [cutOff(query, place, 'Resource Graph cut its answer off')];
    if (rows >= page.totalRecords)
        return [];
    return [cutOff(query, place, `Resource Graph counts ${page.totalRecords} rows and gave ${rows}`)];
}
function cutOff({ name, permission }, place, because) {
    return { kind: 'cut-off', what: wordsOf(name), place, because, permission };
}
function gapOfFailure(failure, query, place) {
    const what = wordsOf(query.name);
    if (failure.reason !== 'rejected' || query.table === 'resources') {
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__.gapOf)(failure, what, place, query.permission);
    }
    const because = `Resource Graph of this cloud does not answer for the table ${query.table} (${failure.code ?? failure.status})`;
    return { kind: 'not-available', what, place, because, permission: query.permission, failure };
}
function unfitId(query, id) {
    const because = 'its ID has characters that do not go into a query';
    return { kind: 'cut-off', what: wordsOf(query.name), place: JSON.stringify(id), because };
}
function wordsOf(name) {
    return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
function placeOf(subscriptions) {
    const [first = '', ...more] = subscriptions;
    return more.length === 0 ? `subscription ${first}` : `subscriptions ${first} and ${more.length} more`;
}
function groupsOf(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}


/***/ }),

/***/ 79370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   READING_ROLE: () => (/* binding */ READING_ROLE),
/* harmony export */   gapOf: () => (/* binding */ gapOf),
/* harmony export */   isOfCloud: () => (/* binding */ isOfCloud),
/* harmony export */   needs: () => (/* binding */ needs),
/* harmony export */   sentencesOf: () => (/* binding */ sentencesOf)
/* harmony export */ });
function isOfCloud({ kind }) {
    return kind === 'not-available' || kind === 'older-version';
}
const READING_ROLE = 'Reader';
function gapOf(failure, what, place, permission) {
    const common = { what, place, permission, failure };
    switch (failure.reason) {
        case 'unauthorized': {
            const because = failure.status === undefined ? failure.message : `Azure does not accept the sign-in (${failure.message})`;
            return { ...common, kind: 'no-access', because };
        }
        case 'forbidden':
            return { ...common, kind: 'no-access', because: needs(permission) };
        case 'not-found':
            return { ...common, kind: 'not-found', because: `not there, or the identity ${needs(permission)}` };
        default:
            return { ...common, kind: 'unanswered', because: failure.message };
    }
}
function needs(...permissions) {
    return `needs role ${READING_ROLE} (${permissions.join(', ')})`;
}
const OPENINGS = {
    'no-access': 'No access to',
    'not-found': 'Azure does not find',
    'not-available': 'Not available here:',
    'cut-off': 'Not all were read of',
    'older-version': 'Not every property was read of',
    unanswered: 'Azure did not tell',
};
const NAMED = 3;
function sentencesOf(gaps) {
    const places = new Map();
    for (const gap of gaps) {
        const key = `${gap.kind}|${gap.what}|${gap.because}`;
        const group = places.get(key) ?? { gap, places: new Set() };
        group.places.add(gap.place);
        places.set(key, group);
    }
    return [...places.values()].map(({ gap, places }) => sentenceOf(gap, [...places]));
}
function sentenceOf({ kind, what, because }, places) {
    const more = places.length > NAMED ? ` and ${places.length - NAMED} more` : '';
    return `${OPENINGS[kind]} ${what} of ${places.slice(0, NAMED).join(', ')}${more}: ${because.replace(/\.$/, '')}.`;
}


/***/ }),

/***/ 14801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ QUERIES)
});

// EXTERNAL MODULE: ./lib/src/expand/built-in-roles.js
var built_in_roles = __webpack_require__(82727);
// EXTERNAL MODULE: ./lib/src/live/queries/query.js
var query = __webpack_require__(75186);
;// CONCATENATED MODULE: ./lib/src/live/queries/access.js


const ASSIGNMENT_COLUMNS = `principalType = tostring(properties.principalType), roleId = tolower(extract(@'([0-9a-fA-F-]{36})$', 1, tostring(properties.roleDefinitionId))),
    scope = tolower(tostring(properties.scope)), condition = tostring(properties.condition), createdOn = todatetime(properties.createdOn),
    delegated = tolower(tostring(properties.delegatedManagedIdentityResourceId)), properties`;
const ASSIGNMENTS = {
    table: 'authorizationresources',
    source: (0,query/* templateOf */.kW)('Microsoft.Authorization/roleAssignments'),
    permission: 'Microsoft.Authorization/roleAssignments/read',
    reach: 'AtScopeAboveAndBelow',
};
const STORAGE_DATA_ROLES = [
    'Storage Blob Data Owner',
    'Storage Blob Data Contributor',
    'Storage Blob Data Reader',
    'Storage File Data Privileged Contributor',
    'Storage File Data Privileged Reader',
];
const ROLE_ASSIGNMENTS = {
    ...ASSIGNMENTS,
    name: 'roleAssignments',
    feeds: 'the roles of the identities of workspaces, computes and endpoints',
    kql: `authorizationresources
| where type =~ 'microsoft.authorization/roleassignments'
| extend principalId = tolower(tostring(properties.principalId))
| where principalId in ({ids})
| project id = tolower(id), principalId, ${ASSIGNMENT_COLUMNS}
| order by id asc`,
};
const WORKSPACE_ROLE_ASSIGNMENTS = {
    ...ASSIGNMENTS,
    name: 'workspaceRoleAssignments',
    feeds: 'who has a role at a workspace or at something in it',
    kql: `authorizationresources
| where type =~ 'microsoft.authorization/roleassignments'
| where tostring(properties.scope) has '/microsoft.machinelearningservices/'
| project id = tolower(id), principalId = tolower(tostring(properties.principalId)), ${ASSIGNMENT_COLUMNS}
| order by id asc`,
};
const DEPENDENCY_ROLE_ASSIGNMENTS = {
    ...ASSIGNMENTS,
    name: 'dependencyRoleAssignments',
    feeds: 'who has a role over what workspaces use, or over the resource groups of that',
    kql: `authorizationresources
| where type =~ 'microsoft.authorization/roleassignments'
| where tolower(tostring(properties.scope)) in ({ids})
| project id = tolower(id), principalId = tolower(tostring(properties.principalId)), ${ASSIGNMENT_COLUMNS}
| order by id asc`,
};
const WIDE_DATA_ROLE_ASSIGNMENTS = {
    ...ASSIGNMENTS,
    name: 'wideDataRoleAssignments',
    feeds: 'who has a data role over all storage of a subscription',
    kql: `authorizationresources
| where type =~ 'microsoft.authorization/roleassignments'
| where tostring(properties.scope) !has '/resourcegroups/'
| where tolower(extract(@'([0-9a-fA-F-]{36})$', 1, tostring(properties.roleDefinitionId))) in (${STORAGE_DATA_ROLES.map((role) => `'${(0,built_in_roles/* roleGuid */.c)(role)}'`).join(', ')})
| project id = tolower(id), principalId = tolower(tostring(properties.principalId)), ${ASSIGNMENT_COLUMNS}
| order by id asc`,
};
const ROLE_DEFINITIONS = {
    name: 'roleDefinitions',
    table: 'authorizationresources',
    feeds: 'what custom roles allow',
    source: (0,query/* templateOf */.kW)('Microsoft.Authorization/roleDefinitions'),
    permission: 'Microsoft.Authorization/roleDefinitions/read',
    reach: 'AtScopeAboveAndBelow',
    kql: `authorizationresources
| where type =~ 'microsoft.authorization/roledefinitions'
| where tostring(properties.type) =~ 'CustomRole'
| project id = tolower(id), roleId = tolower(name), roleName = tostring(properties.roleName), permissions = properties.permissions, properties
| order by id asc`,
};
const LEGACY_PRINCIPALS = {
    ...ASSIGNMENTS,
    name: 'legacyPrincipals',
    feeds: 'principals that may be support accounts which computes of before 14 May 2021 left',
    source: 'learn.microsoft.com/azure/machine-learning/concept-enterprise-security',
    kql: `authorizationresources
| where type =~ 'microsoft.authorization/roleassignments'
| where tostring(properties.principalType) =~ 'ServicePrincipal'
| where tolower(tostring(properties.roleDefinitionId)) endswith 'b24988ac-6180-42a0-ab88-20f7382dd24c'
| extend scope = tolower(tostring(properties.scope)), createdOn = todatetime(properties.createdOn)
| where scope matches regex @'^/subscriptions/[0-9a-f-]+$' and createdOn < datetime(2021-05-15)
| project id = tolower(id), principalId = tolower(tostring(properties.principalId)), scope, createdOn
| order by id asc`,
};

;// CONCATENATED MODULE: ./lib/src/live/queries/governance.js

const POLICY_TABLE = { table: 'policyresources', reach: 'AtScopeAboveAndBelow' };
const POLICY_ASSIGNMENTS = {
    ...POLICY_TABLE,
    name: 'policyAssignments',
    feeds: 'which policies are assigned to the subscriptions and what lies above and in them',
    source: (0,query/* templateOf */.kW)('Microsoft.Authorization/policyAssignments'),
    permission: 'Microsoft.Authorization/policyAssignments/read',
    kql: `policyresources
| where type =~ 'microsoft.authorization/policyassignments'
| project id = tolower(id), name, displayName = tostring(properties.displayName), definitionId = tolower(tostring(properties.policyDefinitionId)),
    scope = tolower(tostring(properties.scope)), enforcementMode = tostring(properties.enforcementMode), identity, properties
| order by id asc`,
};
const POLICY_DEFINITIONS = {
    ...POLICY_TABLE,
    name: 'policyDefinitions',
    feeds: 'what the assigned policies and initiatives say',
    source: (0,query/* templateOf */.kW)('Microsoft.Authorization/policyDefinitions'),
    permission: 'Microsoft.Authorization/policyDefinitions/read',
    kql: `policyresources
| where type in~ ('microsoft.authorization/policydefinitions', 'microsoft.authorization/policysetdefinitions')
| where tolower(id) in ({ids})
| project id = tolower(id), type = tolower(type), policyType = tostring(properties.policyType), version = tostring(properties.version), properties
| order by id asc`,
};
const POLICY_EXEMPTIONS = {
    ...POLICY_TABLE,
    name: 'policyExemptions',
    feeds: 'what is exempt from a policy, and until when',
    source: (0,query/* templateOf */.kW)('Microsoft.Authorization/policyExemptions'),
    permission: 'Microsoft.Authorization/policyExemptions/read',
    kql: `policyresources
| where type =~ 'microsoft.authorization/policyexemptions'
| project id = tolower(id), assignment = tolower(tostring(properties.policyAssignmentId)), category = tostring(properties.exemptionCategory),
    expiresOn = todatetime(properties.expiresOn), properties
| order by id asc`,
};
const POLICY_STATES = {
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
const DEFENDER_PLANS = {
    name: 'defenderPlans',
    table: 'securityresources',
    feeds: 'which plans of Defender for Cloud are on in each subscription',
    source: (0,query/* templateOf */.kW)('Microsoft.Security/pricings'),
    permission: 'Microsoft.Security/pricings/read',
    kql: `securityresources
| where type =~ 'microsoft.security/pricings'
| project id = tolower(id), subscriptionId, plan = name, tier = tostring(properties.pricingTier), subPlan = tostring(properties.subPlan), properties
| order by id asc`,
};
const ASSESSMENTS = {
    name: 'assessments',
    table: 'securityresources',
    feeds: 'what Defender for Cloud says of Azure Machine Learning, and of the images in registries and clusters that it uses',
    source: (0,query/* templateOf */.kW)('Microsoft.Security/assessments'),
    permission: 'Microsoft.Security/assessments/read',
    kql: `securityresources
| where type =~ 'microsoft.security/assessments'
| extend target = tolower(tostring(properties.resourceDetails.Id))
| where target has '/microsoft.machinelearningservices/' or (target in ({ids}) and name in~ ('c0b7cfc6-3172-465a-b378-53c7ff2cc0d5', 'c609cf0f-71ab-41e9-a3c6-9a1f7fe1b8d5'))
| project id = tolower(id), target, name, properties
| order by id asc`,
};
const IMAGE_FINDINGS = {
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
const SUBSCRIPTIONS = {
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
const RESOURCE_GROUPS = {
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

;// CONCATENATED MODULE: ./lib/src/live/queries/machine-learning.js

const WORKSPACES = {
    name: 'workspaces',
    table: 'resources',
    feeds: 'which workspaces and registries there are, what they use, and whose identity they have',
    source: (0,query/* templateOf */.kW)('Microsoft.MachineLearningServices/workspaces'),
    permission: 'Microsoft.MachineLearningServices/workspaces/read',
    kql: `resources
| where type in~ ('microsoft.machinelearningservices/workspaces', 'microsoft.machinelearningservices/registries')
| extend p = properties
| project id = tolower(id), name, type = tolower(type), workspaceKind = tolower(tostring(kind)), location, subscriptionId, resourceGroup, identity,
    principalId = tostring(identity.principalId), userAssigned = identity.userAssignedIdentities,
    primaryIdentity = tolower(tostring(p.primaryUserAssignedIdentity)),
    storage = tolower(tostring(p.storageAccount)), keyVault = tolower(tostring(p.keyVault)),
    registry = tolower(tostring(p.containerRegistry)), insights = tolower(tostring(p.applicationInsights)),
    hub = tolower(tostring(p.hubResourceId)), publicNetworkAccess = tostring(p.publicNetworkAccess),
    isolationMode = tostring(p.managedNetwork.isolationMode), managedNetworkStatus = tostring(p.managedNetwork.status.status),
    properties = p
| order by id asc`,
};
const API_VERSIONS = {
    name: 'apiVersions',
    table: 'resources',
    feeds: 'the report: which API version Resource Graph has each type of Azure Machine Learning from',
    source: 'learn.microsoft.com/azure/governance/resource-graph/concepts/query-language',
    permission: 'Microsoft.MachineLearningServices/workspaces/read',
    kql: `resources
| where type startswith 'microsoft.machinelearningservices/'
| distinct type, apiVersion
| project id = strcat(type, '@', apiVersion), type, apiVersion
| order by id asc`,
};
const ENDPOINTS = {
    name: 'endpoints',
    table: 'resources',
    feeds: 'endpoints and deployments that exist, also where their lists may not be read',
    source: (0,query/* templateOf */.kW)('Microsoft.MachineLearningServices/workspaces/onlineEndpoints'),
    permission: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read',
    kql: `resources
| where type in~ ('microsoft.machinelearningservices/workspaces/onlineendpoints', 'microsoft.machinelearningservices/workspaces/onlineendpoints/deployments',
    'microsoft.machinelearningservices/workspaces/batchendpoints', 'microsoft.machinelearningservices/workspaces/batchendpoints/deployments',
    'microsoft.machinelearningservices/workspaces/serverlessendpoints')
| extend workspaceId = tolower(strcat_array(array_slice(split(id, '/'), 0, 8), '/'))
| project id = tolower(id), type = tolower(type), workspaceId, location, identity, authMode = tostring(properties.authMode),
    publicNetworkAccess = tostring(properties.publicNetworkAccess), egress = tostring(properties.egressPublicNetworkAccess),
    provisioningState = tostring(properties.provisioningState), properties
| order by id asc`,
};
const SHARED_DEPENDENCIES = {
    name: 'sharedDependencies',
    table: 'resources',
    feeds: 'workspaces beside the ones asked for that use the same storage account, vault or registry',
    source: (0,query/* templateOf */.kW)('Microsoft.MachineLearningServices/workspaces'),
    permission: 'Microsoft.MachineLearningServices/workspaces/read',
    kql: `resources
| where type =~ 'microsoft.machinelearningservices/workspaces'
| extend storage = tolower(tostring(properties.storageAccount)), keyVault = tolower(tostring(properties.keyVault)), registry = tolower(tostring(properties.containerRegistry))
| where storage in ({ids}) or keyVault in ({ids}) or registry in ({ids})
| project id = tolower(id), workspaceKind = tostring(kind), storage, keyVault, registry, hub = tolower(tostring(properties.hubResourceId))
| order by id asc`,
};
const DEPENDENCIES = {
    name: 'dependencies',
    table: 'resources',
    feeds: 'which of the accounts, vaults, registries and components that workspaces name are in sight',
    source: (0,query/* templateOf */.kW)('Microsoft.Storage/storageAccounts'),
    permission: 'Microsoft.Storage/storageAccounts/read',
    kql: `resources
| where type in~ ('microsoft.storage/storageaccounts', 'microsoft.keyvault/vaults', 'microsoft.containerregistry/registries', 'microsoft.insights/components')
| where tolower(id) in ({ids})
| project id = tolower(id), type = tolower(type), subscriptionId, resourceGroup, location, sku, identity, properties
| order by id asc`,
};
const IDENTITIES = {
    name: 'identities',
    table: 'resources',
    feeds: 'the principals of the user-assigned identities that workspaces and computes name',
    source: (0,query/* templateOf */.kW)('Microsoft.ManagedIdentity/userAssignedIdentities'),
    permission: 'Microsoft.ManagedIdentity/userAssignedIdentities/read',
    kql: `resources
| where type =~ 'microsoft.managedidentity/userassignedidentities'
| project id = tolower(id), principalId = tostring(properties.principalId), clientId = tostring(properties.clientId)
| order by id asc`,
};
const CHANGES = {
    name: 'changes',
    table: 'resourcechanges',
    feeds: 'who changed something of Azure Machine Learning in the last 14 days, and with what',
    source: 'learn.microsoft.com/azure/governance/resource-graph/changes/get-resource-changes',
    permission: 'Microsoft.Resources/changes/read',
    kql: `resourcechanges
| extend target = tolower(tostring(properties.targetResourceId)), at = todatetime(properties.changeAttributes.timestamp)
| where target has '/microsoft.machinelearningservices/' and at > ago(14d)
| project id = tolower(id), target, at, changedBy = tostring(properties.changeAttributes.changedBy), changeType = tostring(properties.changeType),
    client = tostring(properties.changeAttributes.clientType), changes = properties.changes
| order by id asc`,
};

;// CONCATENATED MODULE: ./lib/src/live/queries/network.js

const ENDPOINT_CONNECTIONS = {
    name: 'endpointConnections',
    table: 'resources',
    feeds: 'the status of private endpoint connections, as the side that they lead to sees it',
    source: (0,query/* templateOf */.kW)('Microsoft.MachineLearningServices/workspaces/privateEndpointConnections'),
    permission: 'Microsoft.MachineLearningServices/workspaces/privateEndpointConnections/read',
    kql: `resources
| where type in~ ('microsoft.machinelearningservices/workspaces', 'microsoft.machinelearningservices/registries', 'microsoft.storage/storageaccounts', 'microsoft.keyvault/vaults',
    'microsoft.containerregistry/registries', 'microsoft.cognitiveservices/accounts', 'microsoft.search/searchservices')
| mv-expand connection = properties.privateEndpointConnections limit 400
| where isnotnull(connection)
| project id = tolower(tostring(connection.id)), target = tolower(id), type = tolower(type),
    endpoint = tolower(tostring(connection.properties.privateEndpoint.id)),
    status = tostring(connection.properties.privateLinkServiceConnectionState.status),
    actionsRequired = tostring(connection.properties.privateLinkServiceConnectionState.actionsRequired)
| order by id asc, target asc`,
};
const PRIVATE_ENDPOINTS = {
    name: 'privateEndpoints',
    table: 'resources',
    feeds: 'private endpoints to Azure Machine Learning and to what it uses, their subnets and interfaces',
    source: (0,query/* templateOf */.kW)('Microsoft.Network/privateEndpoints'),
    permission: 'Microsoft.Network/privateEndpoints/read',
    kql: `resources
| where type =~ 'microsoft.network/privateendpoints'
| mv-expand connection = array_concat(coalesce(properties.privateLinkServiceConnections, dynamic([])), coalesce(properties.manualPrivateLinkServiceConnections, dynamic([]))) limit 400
| extend target = tolower(tostring(connection.properties.privateLinkServiceId))
| where target has '/microsoft.machinelearningservices/' or target has '/microsoft.storage/' or target has '/microsoft.keyvault/' or target has '/microsoft.containerregistry/'
    or target has '/microsoft.insights/' or target has '/microsoft.cognitiveservices/' or target has '/microsoft.search/'
| project id = tolower(id), target, groupIds = connection.properties.groupIds, status = tostring(connection.properties.privateLinkServiceConnectionState.status),
    subnet = tolower(tostring(properties.subnet.id)), nic = tolower(tostring(properties.networkInterfaces[0].id)), customDns = properties.customDnsConfigs
| order by id asc, target asc`,
};
const DNS_LINKS = {
    name: 'dnsLinks',
    table: 'resources',
    feeds: 'private DNS zones and the networks that resolve by them',
    source: (0,query/* templateOf */.kW)('Microsoft.Network/privateDnsZones/virtualNetworkLinks'),
    permission: 'Microsoft.Network/privateDnsZones/virtualNetworkLinks/read',
    kql: `resources
| where type =~ 'microsoft.network/privatednszones/virtualnetworklinks'
| extend zone = tolower(tostring(split(id, '/')[8])), zoneId = tolower(strcat_array(array_slice(split(id, '/'), 0, 8), '/'))
| where zone startswith 'privatelink.'
| project id = tolower(id), zone, zoneId, network = tolower(tostring(properties.virtualNetwork.id)), state = tostring(properties.virtualNetworkLinkState), resolution = tostring(properties.resolutionPolicy)
| order by id asc`,
};
const DNS_ZONES = {
    name: 'dnsZones',
    table: 'resources',
    feeds: 'private DNS zones of private endpoints, linked or not',
    source: (0,query/* templateOf */.kW)('Microsoft.Network/privateDnsZones'),
    permission: 'Microsoft.Network/privateDnsZones/read',
    kql: `resources
| where type =~ 'microsoft.network/privatednszones' and name startswith 'privatelink.'
| project id = tolower(id), zone = tolower(name), records = toint(properties.numberOfRecordSets)
| order by id asc`,
};
const DNS_RECORDS = {
    name: 'dnsRecords',
    table: 'dnsresources',
    feeds: 'the addresses that names of private endpoints resolve to',
    source: (0,query/* templateOf */.kW)('Microsoft.Network/privateDnsZones/A'),
    permission: 'Microsoft.Network/privateDnsZones/A/read',
    kql: `dnsresources
| where type =~ 'microsoft.network/privatednszones/a'
| extend zone = tolower(tostring(split(id, '/')[8]))
| where zone startswith 'privatelink.'
| project id = tolower(id), zone, name, records = properties.aRecords, fqdn = tostring(properties.fqdn)
| order by id asc`,
};
const SUBNETS = {
    name: 'subnets',
    table: 'resources',
    feeds: 'subnets with their security groups, routes and service endpoints',
    source: (0,query/* templateOf */.kW)('Microsoft.Network/virtualNetworks'),
    permission: 'Microsoft.Network/virtualNetworks/read',
    kql: `resources
| where type =~ 'microsoft.network/virtualnetworks'
| mv-expand subnet = properties.subnets limit 400
| where isnotnull(subnet)
| project id = tolower(tostring(subnet.id)), network = tolower(id), securityGroup = tolower(tostring(subnet.properties.networkSecurityGroup.id)),
    routeTable = tolower(tostring(subnet.properties.routeTable.id)), natGateway = tolower(tostring(subnet.properties.natGateway.id)),
    serviceEndpoints = subnet.properties.serviceEndpoints, endpointPolicies = tostring(subnet.properties.privateEndpointNetworkPolicies),
    defaultOutbound = tobool(subnet.properties.defaultOutboundAccess), delegations = subnet.properties.delegations
| order by id asc`,
};
const NETWORK_GUARDS = {
    name: 'networkGuards',
    table: 'resources',
    feeds: 'firewalls, gateways, Bastion hosts, hubs, flow logs and the private link scopes of Azure Monitor',
    source: (0,query/* templateOf */.kW)('Microsoft.Network/azureFirewalls'),
    permission: 'Microsoft.Network/azureFirewalls/read',
    kql: `resources
| where type in~ ('microsoft.network/azurefirewalls', 'microsoft.network/networkwatchers/flowlogs', 'microsoft.network/bastionhosts', 'microsoft.network/virtualnetworkgateways',
    'microsoft.network/connections', 'microsoft.network/virtualhubs', 'microsoft.insights/privatelinkscopes')
| extend place = iff(type =~ 'microsoft.network/networkwatchers/flowlogs', properties.targetResourceId, properties.ipConfigurations[0].properties.subnet.id)
| project id = tolower(id), type = tolower(type), place = tolower(tostring(place)), gateway = tolower(tostring(properties.virtualNetworkGateway1.id))
| order by id asc`,
};

;// CONCATENATED MODULE: ./lib/src/live/queries/catalogue.js




const QUERIES = {
    subscriptions: SUBSCRIPTIONS,
    workspaces: WORKSPACES,
    apiVersions: API_VERSIONS,
    endpoints: ENDPOINTS,
    dependencies: DEPENDENCIES,
    sharedDependencies: SHARED_DEPENDENCIES,
    identities: IDENTITIES,
    changes: CHANGES,
    endpointConnections: ENDPOINT_CONNECTIONS,
    privateEndpoints: PRIVATE_ENDPOINTS,
    dnsZones: DNS_ZONES,
    dnsLinks: DNS_LINKS,
    dnsRecords: DNS_RECORDS,
    subnets: SUBNETS,
    networkGuards: NETWORK_GUARDS,
    roleAssignments: ROLE_ASSIGNMENTS,
    workspaceRoleAssignments: WORKSPACE_ROLE_ASSIGNMENTS,
    dependencyRoleAssignments: DEPENDENCY_ROLE_ASSIGNMENTS,
    wideDataRoleAssignments: WIDE_DATA_ROLE_ASSIGNMENTS,
    roleDefinitions: ROLE_DEFINITIONS,
    legacyPrincipals: LEGACY_PRINCIPALS,
    policyAssignments: POLICY_ASSIGNMENTS,
    policyDefinitions: POLICY_DEFINITIONS,
    policyExemptions: POLICY_EXEMPTIONS,
    policyStates: POLICY_STATES,
    defenderPlans: DEFENDER_PLANS,
    assessments: ASSESSMENTS,
    imageFindings: IMAGE_FINDINGS,
    resourceGroups: RESOURCE_GROUPS,
};


/***/ }),

/***/ 75186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ takesIds),
/* harmony export */   be: () => (/* binding */ IDS_OF_ONE_QUERY),
/* harmony export */   kW: () => (/* binding */ templateOf),
/* harmony export */   mu: () => (/* binding */ isInjectable),
/* harmony export */   zb: () => (/* binding */ textOfQuery)
/* harmony export */ });
const templateOf = (type) => `learn.microsoft.com/azure/templates/${type.toLowerCase()}`;
const IDS_OF_ONE_QUERY = 100;
const INJECTABLE = /^[\p{L}\p{N}._()/-][\p{L}\p{N}._()/ -]{0,1023}$/u;
function isInjectable(id) {
    return INJECTABLE.test(id);
}
function textOfQuery({ name, kql }, ids = []) {
    const unfit = ids.find((id) => !isInjectable(id));
    if (unfit !== undefined)
        throw new RangeError('an ID with characters that no resource ID has');
    const quoted = ids.map((id) => `'${id.toLowerCase()}'`).join(', ');
    return `// azureml-gate: ${name}\n${kql.replaceAll('{ids}', quoted)}`;
}
function takesIds({ kql }) {
    return kql.includes('{ids}');
}


/***/ }),

/***/ 24172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   Xf: () => (/* binding */ OF_SUBSCRIPTIONS),
/* harmony export */   u6: () => (/* binding */ VIRTUAL_HUB),
/* harmony export */   vS: () => (/* binding */ permissionsOfTypes)
/* harmony export */ });
/* unused harmony export TYPES */
/* harmony import */ var _model_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27269);

const VIRTUAL_HUB = 'Microsoft.Network/virtualHubs';
const AML = ['2025-10-01-preview', '2025-06-01', '2024-04-01'];
const NETWORK = ['2024-05-01', '2023-04-01'];
const POLICY = ['2024-05-01', '2023-04-01'];
function reading(type, versions, given = {}) {
    const [provider = ''] = type.split('/');
    const source = `github.com/Azure/bicep-types-az, generated/${provider.slice('Microsoft.'.length).toLowerCase()}`;
    return { type, versions, source, permission: `${type}/read`, lists: [], follows: [], ...given };
}
const DEPENDENCY_TYPES = [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_ACCOUNT */ .iR, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VAULT */ .tv, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTAINER_REGISTRY */ .S1, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLICATION_INSIGHTS */ .XC];
const SERVICE_TYPES = [...DEPENDENCY_TYPES, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .AI_ACCOUNT */ .Vv, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SEARCH_SERVICE */ .Dn, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .COSMOS_ACCOUNT */ .jh];
const IN_NETWORKS = [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SECURITY_GROUP */ .hH, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUTE_TABLE */ .py, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .NAT_GATEWAY */ .v$, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_ENDPOINT_POLICY */ .RB];
const ADDRESS_LIST = 'networkAcls and ipAllowlist are in no stable version';
const TYPES = [
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKSPACE */ .un, AML, {
        preview: ADDRESS_LIST,
        lists: [
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPUTE */ .IA,
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DATASTORE */ .SL,
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .CONNECTION */ .hM,
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTBOUND_RULE */ .ID,
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ENDPOINT_CONNECTION */ .jH,
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLINE_ENDPOINT */ .Ac,
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .BATCH_ENDPOINT */ .pC,
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVERLESS_ENDPOINT */ .Z_,
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT,
        ],
        follows: [...SERVICE_TYPES, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .USER_ASSIGNED_IDENTITY */ .Q6, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKSPACE */ .un, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .VIRTUAL_NETWORK */ .xU, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_ENDPOINT */ .AX],
        isListedBySubscription: true,
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .AML_REGISTRY */ .rL, AML, {
        preview: 'as for workspaces',
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT],
        isListedBySubscription: true,
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPUTE */ .IA, AML, { follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .VIRTUAL_NETWORK */ .xU, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .KUBERNETES_CLUSTER */ .gp, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .USER_ASSIGNED_IDENTITY */ .Q6] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DATASTORE */ .SL, AML),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .CONNECTION */ .hM, AML, { follows: SERVICE_TYPES }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTBOUND_RULE */ .ID, AML),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ENDPOINT_CONNECTION */ .jH, AML),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLINE_ENDPOINT */ .Ac, AML, {
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLINE_DEPLOYMENT */ .am, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT],
        follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .USER_ASSIGNED_IDENTITY */ .Q6],
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLINE_DEPLOYMENT */ .am, AML),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .BATCH_ENDPOINT */ .pC, AML, { lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .BATCH_DEPLOYMENT */ .PW] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .BATCH_DEPLOYMENT */ .PW, AML),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVERLESS_ENDPOINT */ .Z_, AML),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_ACCOUNT */ .iR, ['2025-01-01', '2023-01-01'], {
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOB_SERVICE */ .yf, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_SERVICE */ .v, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFENDER_FOR_STORAGE */ .cx],
        follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_ENDPOINT */ .AX],
        isListedBySubscription: true,
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOB_SERVICE */ .yf, ['2025-01-01', '2023-01-01'], { lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_SERVICE */ .v, ['2025-01-01', '2023-01-01']),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFENDER_FOR_STORAGE */ .cx, ['2022-12-01-preview'], { onlyName: 'current', preview: 'clouds lag with 2025-01-01' }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VAULT */ .tv, ['2024-11-01', '2023-07-01'], {
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT],
        follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_ENDPOINT */ .AX],
        isListedBySubscription: true,
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTAINER_REGISTRY */ .S1, ['2025-05-01-preview', '2023-07-01'], {
        preview: 'policies.azureADAuthenticationAsArmPolicy, softDeletePolicy and anonymous pull of older stable versions',
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT],
        follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_ENDPOINT */ .AX],
        isListedBySubscription: true,
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLICATION_INSIGHTS */ .XC, ['2020-02-02'], { follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_ANALYTICS */ .gi], isListedBySubscription: true }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_ANALYTICS */ .gi, ['2023-09-01', '2022-10-01']),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .AI_ACCOUNT */ .Vv, ['2025-06-01', '2023-05-01'], { lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT], follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_ENDPOINT */ .AX] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SEARCH_SERVICE */ .Dn, ['2025-05-01', '2023-11-01'], { lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT], follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_ENDPOINT */ .AX] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .COSMOS_ACCOUNT */ .jh, ['2024-11-15', '2023-04-15'], { lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT], follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_ENDPOINT */ .AX] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .KUBERNETES_CLUSTER */ .gp, ['2025-05-01', '2023-05-01'], {
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .CLUSTER_EXTENSION */ .Le, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT],
        follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .VIRTUAL_NETWORK */ .xU],
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .CLUSTER_EXTENSION */ .Le, ['2023-05-01']),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .USER_ASSIGNED_IDENTITY */ .Q6, ['2023-01-31'], { lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FEDERATED_CREDENTIAL */ .Td], isListedBySubscription: true }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FEDERATED_CREDENTIAL */ .Td, ['2023-01-31']),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .VIRTUAL_NETWORK */ .xU, NETWORK, { follows: IN_NETWORKS, isListedBySubscription: true }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SECURITY_GROUP */ .hH, NETWORK, { isListedBySubscription: true }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUTE_TABLE */ .py, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .NAT_GATEWAY */ .v$, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_ENDPOINT_POLICY */ .RB, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .NETWORK_INTERFACE */ .JI, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FLOW_LOG */ .Ci, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .BASTION_HOST */ .q5, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .NETWORK_GATEWAY */ .ER, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .GATEWAY_CONNECTION */ .qd, NETWORK),
    reading(VIRTUAL_HUB, NETWORK, { lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .HUB_NETWORK_CONNECTION */ .oo] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .HUB_NETWORK_CONNECTION */ .oo, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MONITOR_PRIVATE_LINK_SCOPE */ .l2, ['2021-07-01-preview'], {
        preview: 'the only version with the access modes',
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MONITOR_SCOPED_RESOURCE */ .fW],
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MONITOR_SCOPED_RESOURCE */ .fW, ['2021-07-01-preview'], { preview: 'as for the scopes' }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FIREWALL */ .zh, NETWORK, { follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FIREWALL_POLICY */ .ao] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FIREWALL_POLICY */ .ao, NETWORK, { lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_COLLECTION_GROUP */ .i6] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_COLLECTION_GROUP */ .i6, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_ENDPOINT */ .AX, NETWORK, {
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DNS_ZONE_GROUP */ .Xo],
        follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .VIRTUAL_NETWORK */ .xU, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .NETWORK_INTERFACE */ .JI],
        isListedBySubscription: true,
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DNS_ZONE_GROUP */ .Xo, NETWORK, { follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_DNS_ZONE */ .pj] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_DNS_ZONE */ .pj, ['2024-06-01', '2020-06-01'], {
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DNS_ZONE_LINK */ .wX, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DNS_A_RECORD */ .wv],
        isListedBySubscription: true,
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DNS_ZONE_LINK */ .wX, ['2024-06-01', '2020-06-01']),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DNS_A_RECORD */ .wv, ['2024-06-01', '2020-06-01']),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_ASSIGNMENT */ .Nr, ['2022-04-01'], { isListedBySubscription: true }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_DEFINITION */ .Zb, ['2022-04-01']),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_ASSIGNMENT */ .pA, POLICY, { follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_SET */ .ek, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_DEFINITION */ .xs] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_SET */ .ek, POLICY),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_DEFINITION */ .xs, POLICY),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_EXEMPTION */ .$i, ['2022-07-01-preview'], { preview: 'there is no stable version' }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCK */ .YM, ['2020-05-01', '2016-09-01']),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFENDER_PLAN */ .Qf, ['2024-01-01', '2022-03-01']),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SECURITY_CONTACT */ .Yf, ['2023-12-01-preview', '2020-01-01-preview'], { preview: 'there is no stable version' }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT, ['2021-05-01-preview'], { preview: 'there is no stable version' }),
];
const OF_SUBSCRIPTIONS = [
    _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFENDER_PLAN */ .Qf,
    _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_ASSIGNMENT */ .pA,
    _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_EXEMPTION */ .$i,
    _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCK */ .YM,
    _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SECURITY_CONTACT */ .Yf,
    _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT,
];
const byType = new Map(TYPES.map((one) => [one.type.toLowerCase(), one]));
function readingOf(type) {
    return byType.get(type.toLowerCase());
}
function permissionsOfTypes() {
    return [...new Set(TYPES.map(({ permission }) => permission))].sort();
}


/***/ })

};
