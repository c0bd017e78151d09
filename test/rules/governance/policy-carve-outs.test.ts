import { policyCarveOuts } from '../../../src/rules/governance/policy-carve-outs.js';
import { workspace } from '../../support/bicep.js';
import { assignment, builtIn, initiative, PUBLIC_ACCESS, SECURE_TRANSFER } from '../../support/policies.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('', { top: "location: 'westeurope'" });
const BENCHMARK = builtIn('1f3afdf9-d0c9-4c3d-847f-89da613e70a8', 'policySetDefinitions');
const GROUP = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups';
const notScopes = (scope: string) => `notScopes: [\n  ${scope}\n]`;
const selecting = (kind: string, list: string) =>
  `resourceSelectors: [\n  { name: 's', selectors: [ { kind: '${kind}', ${list} } ] }\n]`;
const overriding = (value: string, picked = '') =>
  `overrides: [\n  { kind: 'policyEffect', value: '${value}'${picked} }\n]`;
const byName = (name: string) => `, selectors: [ { kind: 'policyDefinitionReferenceId', in: ['${name}'] } ]`;
const SET = initiative(
  `{ policyDefinitionReferenceId: 'open', policyDefinitionId: ${PUBLIC_ACCESS} }`,
  `{ policyDefinitionReferenceId: 'http', policyDefinitionId: ${SECURE_TRANSFER} }`,
);
const IN_GROUP = {
  'main.bicep': `targetScope = 'subscription'\n${assignment(PUBLIC_ACCESS, notScopes(`'${GROUP}/rg-ml'`))}module m 'ml.bicep' = {\n  name: 'm'\n  scope: resourceGroup('rg-ml')\n}\n`,
  'ml.bicep': WS,
};

testRule(policyCarveOuts, {
  valid: {
    'nothing is left out': assignment(PUBLIC_ACCESS) + WS,
    'another group': {
      ...IN_GROUP,
      'main.bicep': IN_GROUP['main.bicep'].replace('aa/resourceGroups/rg-ml', 'aa/resourceGroups/rg-web'),
    },
    'another resource':
      assignment(PUBLIC_ACCESS, notScopes("resourceId('Microsoft.Storage/storageAccounts', 'st')")) + WS,
    'the types of the service':
      assignment(PUBLIC_ACCESS, selecting('resourceType', "in: ['Microsoft.MachineLearningServices/workspaces']")) + WS,
    'the location of the workspace':
      assignment(PUBLIC_ACCESS, selecting('resourceLocation', "in: ['West Europe']")) + WS,
    'an override of another policy': assignment('set.id', overriding('Disabled', byName('http'))) + SET + WS,
    'an override that denies': assignment(PUBLIC_ACCESS, overriding('Deny')) + WS,
    'no workspace is declared': assignment(PUBLIC_ACCESS, notScopes(`'${GROUP}/rg-ml'`)),
  },
  invalid: {
    'the workspace': {
      files: assignment(PUBLIC_ACCESS, notScopes('ws.id')) + WS,
      found: [[6, 7, 'excluded']],
    },
    'the group of the deployment': {
      files: assignment(PUBLIC_ACCESS, notScopes('resourceGroup().id')) + WS,
      found: [[6, 7, 'excluded']],
    },
    'the group of the module': { files: IN_GROUP, found: [[7, 7, 'excluded']] },
    'other types only': {
      files: assignment(PUBLIC_ACCESS, selecting('resourceType', "in: ['Microsoft.Storage/storageAccounts']")) + WS,
      found: [[5, 5, 'unselected']],
    },
    'all types but workspaces': {
      files: assignment(
        PUBLIC_ACCESS,
        selecting('resourceType', "notIn: ['microsoft.machinelearningservices/workspaces']"),
      ),
      found: [[5, 5, 'unselected']],
    },
    'another location': {
      files: assignment(PUBLIC_ACCESS, selecting('resourceLocation', "in: ['northeurope']")) + WS,
      found: [[5, 5, 'unselected']],
    },
    'an override of the policy': {
      files: assignment(PUBLIC_ACCESS, overriding('Disabled')) + WS,
      found: [[6, 31, 'overridden']],
    },
    'an override of the policy in an initiative': {
      files: assignment('set.id', overriding('Disabled', byName('open'))) + SET + WS,
      found: [[6, 31, 'overridden']],
    },
    'another group than that of the workspace': {
      files: {
        'main.bicep':
          "targetScope = 'subscription'\nmodule p 'policy.bicep' = {\n  name: 'p'\n  scope: resourceGroup('rg-web')\n}\nmodule m 'ml.bicep' = {\n  name: 'm'\n  scope: resourceGroup('rg-ml')\n}\n",
        'policy.bicep': assignment(PUBLIC_ACCESS),
        'ml.bicep': WS,
      },
      found: [[1, 1, 'elsewhere', 'low']],
    },
  },
  unknown: {
    'a scope that a parameter gives': {
      files: `param scope string\n${assignment(PUBLIC_ACCESS, notScopes('scope'))}${WS}`,
      found: [[6, 5, 'excluded']],
    },
    'scopes that a parameter gives': {
      files: `param scopes array\n${assignment(PUBLIC_ACCESS, 'notScopes: scopes')}${WS}`,
      found: [[6, 5, 'excluded']],
    },
    'a subscription that may be that of the workspace': {
      files: assignment(PUBLIC_ACCESS, notScopes("'/subscriptions/00000000-0000-0000-0000-0000000000aa'")) + WS,
      found: [[6, 7, 'excluded']],
    },
    'an override of a policy in an initiative that is not declared here': {
      files: assignment(BENCHMARK, overriding('Disabled', byName('open'))) + WS,
      found: [[6, 31, 'overridden']],
    },
  },
  silent: { 'a policy about something else': assignment(SECURE_TRANSFER, notScopes('ws.id')) + WS },
});
