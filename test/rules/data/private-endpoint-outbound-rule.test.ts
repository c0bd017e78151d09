import { privateEndpointOutboundRule } from '../../../src/rules/data/private-endpoint-outbound-rule.js';
import { child, dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const ST = 'Microsoft.Storage/storageAccounts';
const SUBSCRIPTION = '00000000-0000-0000-0000-0000000000aa';
const managed = (target: string, mode = "'AllowInternetOutbound'") =>
  workspace(
    [
      'managedNetwork: {',
      `  isolationMode: ${mode}`,
      `  outboundRules: { r: { type: 'PrivateEndpoint', destination: { serviceResourceId: ${target} } } }`,
      '}',
    ].join('\n'),
  );
const FOREIGN = `'/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/${ST}/stforeign'`;

testRule(privateEndpointOutboundRule, {
  valid: {
    'a resource declared here': managed('dep.id') + dependency(ST, ''),
    'a resource of the same subscription': managed(`resourceId('other', '${ST}', 'stother')`),
    'an existing resource of the same subscription': `${managed('dep.id')}resource dep '${ST}@2023-05-01' existing = {\n  name: 'dep'\n  scope: resourceGroup('other')\n}\n`,
  },
  invalid: {
    'a literal ID of another subscription': {
      files: managed(FOREIGN),
      found: [[6, 69, 'foreign']],
    },
    'a subscription that is not among the listed ones': {
      files: managed(FOREIGN),
      found: [[6, 69, 'foreign']],
      settings: { subscriptions: ['00000000-0000-0000-0000-0000000000bb'] },
    },
    'a resource of its own': {
      files:
        workspace("managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' }") +
        child('outboundRules', `type: 'PrivateEndpoint'\ndestination: { serviceResourceId: ${FOREIGN} }`),
      found: [[12, 20, 'foreign']],
    },
  },
  unknown: {
    'an ID of a parameter': {
      files: `param target string\n${managed('target')}`,
      found: [[7, 69, 'foreign']],
    },
    'a subscription of a parameter': {
      files: `param sub string\n${managed(`resourceId(sub, 'rg', '${ST}', 'st')`)}`,
      found: [[7, 69, 'foreign']],
    },
  },
  silent: { 'no managed network': managed(FOREIGN, "'Disabled'") },
});
