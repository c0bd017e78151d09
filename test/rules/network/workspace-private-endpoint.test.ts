import { workspacePrivateEndpoint } from '../../../src/rules/network/workspace-private-endpoint.js';
import { privateEndpoint, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const BY_NAME = "resourceId('Microsoft.MachineLearningServices/workspaces', 'MLW')";
const LITERAL = "'/subscriptions/s/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw'";
const OTHER = "'/subscriptions/s/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/other'";
const EXISTING =
  "resource same 'Microsoft.MachineLearningServices/workspaces@2024-10-01' existing = {\n  name: 'mlw'\n}\n";
const ENDPOINT_MODULE = `param target string\n${privateEndpoint('target')}`;
const unread = (params: string) => `module net 'br/public:net:1.0' = {\n  name: 'net'\n  params: { ${params} }\n}\n`;
const POLICY = resource(
  'assignment',
  'Microsoft.Authorization/policyAssignments@2024-04-01',
  "name: 'endpoints'",
  "policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/7838fd83-5cbb-4b5d-888c-bfa240972597'",
);

testRule(workspacePrivateEndpoint, {
  valid: {
    'an endpoint by symbol': WS + privateEndpoint('ws.id'),
    'an endpoint by name': WS + privateEndpoint(BY_NAME),
    'an endpoint by literal ID': WS + privateEndpoint(LITERAL, { group: 'AMLWorkspace' }),
    'an endpoint to an existing reference of it': WS + EXISTING + privateEndpoint('same.id'),
    'an endpoint in a module': {
      'main.bicep': `${WS}module pe 'pe.bicep' = {\n  name: 'pe'\n  params: { target: ws.id }\n}\n`,
      'pe.bicep': ENDPOINT_MODULE,
    },
    'an endpoint to the output of a module': {
      'main.bicep': `module ml 'ml.bicep' = { name: 'ml' }\nmodule pe 'pe.bicep' = {\n  name: 'pe'\n  params: { target: ml.outputs.id }\n}\n`,
      'ml.bicep': `${WS}output id string = ws.id\n`,
      'pe.bicep': ENDPOINT_MODULE,
    },
    'a name that is not known, the same in both': `param name string\n${WS.replace("'mlw'", 'name')}${privateEndpoint(BY_NAME.replace("'MLW'", 'name'))}`,
    'an endpoint of another entry point, by known name': {
      'main.bicep': WS,
      'network.bicep': privateEndpoint(LITERAL),
    },
    'an endpoint under the condition of the workspace': `param on bool\n${workspace('', { condition: 'on' })}${privateEndpoint('ws.id', { condition: 'on' })}`,
  },
  invalid: {
    'no endpoint': { files: WS, found: [[1, 1, 'none']] },
    'an endpoint to another workspace': { files: WS + privateEndpoint(OTHER), found: [[1, 1, 'none']] },
    'an endpoint of another group': {
      files: WS + privateEndpoint('ws.id', { group: 'amlregistry' }),
      found: [[1, 1, 'none']],
      related: [],
    },
    'an endpoint that waits for approval': {
      files: WS + privateEndpoint('ws.id', { list: 'manualPrivateLinkServiceConnections' }),
      found: [[1, 1, 'pending']],
    },
    'an endpoint that is never deployed': {
      files: WS + privateEndpoint('ws.id', { condition: 'false' }),
      found: [[1, 1, 'none']],
    },
    'a policy that is assigned but not enforced': {
      files: WS + POLICY.replace('  }', "    enforcementMode: 'DoNotEnforce'\n  }"),
      found: [[1, 1, 'none']],
    },
    'an unread module of another entry point that is given another resource': {
      files: { 'main.bicep': WS, 'network.bicep': unread(`target: ${OTHER}`) },
      found: [[1, 1, 'none']],
    },
    'an endpoint of another entry point whose name is not known': {
      files: {
        'main.bicep': `param name string\n${WS.replace("'mlw'", 'name')}`,
        'network.bicep': `param name string\n${privateEndpoint(BY_NAME.replace("'MLW'", 'name'))}`,
      },
      found: [[2, 1, 'none']],
    },
  },
  unknown: {
    'an endpoint that may not be deployed': {
      files: `param on bool\n${WS}${privateEndpoint('ws.id', { condition: 'on' })}`,
      found: [[2, 1, 'none']],
      says: ["'pe' may not be deployed: parameter 'on' has no default", "It fails if 'parameters('on')' is false."],
    },
    'an endpoint to a parameter': {
      files: `param target string\n${WS}${privateEndpoint('target')}`,
      found: [[2, 1, 'none']],
    },
    'an endpoint to a name that may be the same': {
      files: `param name string\n${WS}${privateEndpoint(BY_NAME.replace("'MLW'", 'name'))}`,
      found: [[2, 1, 'none']],
    },
    'an unread module': {
      files: `${WS}module net 'br/public:net:1.0' = { name: 'net' }\n`,
      found: [[1, 1, 'none']],
      says: ['may declare its private endpoint'],
    },
    'an unread module of another entry point that is given its ID': {
      files: { 'main.bicep': WS, 'network.bicep': `${EXISTING}${unread('target: same.id')}` },
      found: [[1, 1, 'none']],
      says: ["the module 'br/public:net:1.0' in network.bicep is given it and could not be read"],
    },
    'an unread module of another entry point that is given its name': {
      files: { 'main.bicep': WS, 'network.bicep': unread("names: ['MLW']") },
      found: [[1, 1, 'none']],
    },
    'a policy that would create it': {
      files: WS + POLICY,
      found: [[1, 1, 'none']],
      says: ["the policy assignment 'endpoints' may create its private endpoint after deployment"],
    },
  },
  silent: { 'a project': workspace('', { top: "kind: 'project'" }) },
});
