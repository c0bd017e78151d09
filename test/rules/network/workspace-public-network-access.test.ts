import { workspacePublicNetworkAccess } from '../../../src/rules/network/workspace-public-network-access.js';
import { privateEndpoint, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const OLD = { api: '2021-04-01' };
const CHOSEN = "publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'";

testRule(workspacePublicNetworkAccess, {
  valid: {
    disabled: workspace("publicNetworkAccess: 'Disabled'"),
    'disabled in another case': workspace("PublicNetworkAccess: 'disabled'"),
    'disabled in every case': `param strict bool\n${workspace("publicNetworkAccess: strict ? 'Disabled' : 'disabled'")}`,
    'a hub that is disabled': workspace("publicNetworkAccess: 'Disabled'", { top: "kind: 'Hub'" }),
    'an old version with a private endpoint': workspace('', OLD) + privateEndpoint('ws.id'),
    'the first version that knows the property': workspace("publicNetworkAccess: 'Disabled'", { api: '2021-07-01' }),
  },
  invalid: {
    enabled: {
      files: workspace("publicNetworkAccess: 'Enabled'"),
      found: [[4, 5, 'public']],
      says: ["publicNetworkAccess is 'Enabled'.", "Set publicNetworkAccess to 'Disabled'"],
      related: [],
      assumptions: [],
    },
    absent: {
      files: workspace("friendlyName: 'x'"),
      found: [[1, 1, 'public']],
      says: ["publicNetworkAccess is not set, which means 'Enabled'."],
    },
    null: { files: workspace('publicNetworkAccess: null'), found: [[4, 5, 'public']] },
    'some other text': { files: workspace("publicNetworkAccess: 'Off'"), found: [[4, 5, 'public']] },
    'by the default of a parameter': {
      files: `param access string = 'Enabled'\n${workspace('publicNetworkAccess: access')}`,
      found: [[5, 5, 'public']],
      related: ['default of parameter access'],
      assumptions: ['default of parameter access'],
    },
    'by a condition with a default': {
      files: `param open bool = true\n${workspace("publicNetworkAccess: open ? 'Enabled' : 'Disabled'")}`,
      found: [[5, 5, 'public']],
      related: ['default of parameter open', "condition 'open'"],
      assumptions: ['default of parameter open'],
    },
    'by an argument of a module': {
      files: {
        'main.bicep': "module ml 'ml.bicep' = {\n  name: 'ml'\n  params: { access: 'Enabled' }\n}\n",
        'ml.bicep': `param access string\n${workspace('publicNetworkAccess: access')}`,
      },
      found: [[5, 5, 'public']],
      related: ['argument access of module ml', 'module ml'],
      assumptions: [],
    },
    'by a parameter file': {
      files: {
        'main.bicep': `param access string\n${workspace('publicNetworkAccess: access')}`,
        'main.bicepparam': "using 'main.bicep'\nparam access = 'Enabled'\n",
      },
      found: [[5, 5, 'public']],
      related: ['parameter access set by parameter file'],
    },
    'in every case': {
      files: `param a bool\n${workspace("publicNetworkAccess: a ? 'Enabled' : 'On'")}`,
      found: [[5, 5, 'public']],
    },
    'a feature store': { files: workspace('', { top: "kind: 'FeatureStore'" }), found: [[1, 1, 'public']] },
    'an old version without endpoint': { files: workspace('', OLD), found: [[1, 1, 'publicByAge']] },
    'an old version that the legacy switch reopens': {
      files: workspace('allowPublicAccessWhenBehindVnet: true', OLD) + privateEndpoint('ws.id'),
      found: [[4, 5, 'publicByAge']],
    },
    'if it is deployed at all': {
      files: `param deploy bool\n${workspace('', { condition: 'deploy' })}`,
      found: [[2, 1, 'public']],
      assumptions: ["condition parameters('deploy') is true"],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param access string\n${workspace('publicNetworkAccess: access')}`,
      found: [[5, 5, 'public']],
      says: ["parameter 'access' has no default and no parameter file sets it"],
      related: ["parameter 'access' has no default and no parameter file sets it"],
    },
    'a choice': {
      files: `param isPrivate bool\n${workspace(CHOSEN)}`,
      found: [[5, 5, 'public']],
      says: ["It fails if 'isPrivate' is false."],
    },
    'a value out of a list': {
      files: `@allowed(['Enabled', 'Disabled'])\nparam access string\n${workspace('publicNetworkAccess: access')}`,
      found: [[6, 5, 'public']],
      says: ["It fails if 'access' is 'Enabled'."],
      assumptions: ['allowed value of parameter access'],
    },
    'a spread that may set it': {
      files: `param more object\n${workspace('...more')}`,
      found: [[4, 3, 'public']],
    },
    'a kind that may be a project': {
      files: `param kind string\n${workspace("publicNetworkAccess: 'Enabled'", { top: 'kind: kind' })}`,
      found: [[5, 5, 'public']],
      says: ["parameter 'kind' has no default"],
    },
    'an old version whose endpoint may be in a module': {
      files: `${workspace('', OLD)}module pe 'br/public:network:1.0' = { name: 'pe' }\n`,
      found: [[1, 1, 'publicByAge']],
      says: ["the module 'br/public:network:1.0' could not be read, and may declare its private endpoint"],
    },
  },
  silent: {
    'a project': workspace("publicNetworkAccess: 'Enabled'", { top: "kind: 'Project'" }),
    'a workspace with a hub': workspace("hubResourceId: '/subscriptions/a'"),
    'a workspace that is only referenced':
      "resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' existing = {\n  name: 'x'\n}\n",
    'a property the API version does not define': workspace("publicNetworkAccess: 'Disabled'", OLD),
  },
});
