import { registryPrivateEndpoint } from '../../../src/rules/network/registry-private-endpoint.js';
import { privateEndpoint, registry } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const PRIVATE = registry("publicNetworkAccess: 'Disabled'");

testRule(registryPrivateEndpoint, {
  valid: { 'an endpoint': PRIVATE + privateEndpoint('reg.id', { group: 'amlregistry' }) },
  invalid: {
    'no endpoint': { files: PRIVATE, found: [[1, 1, 'none']] },
    'an endpoint of another group': {
      files: PRIVATE + privateEndpoint('reg.id', { group: 'amlworkspace' }),
      found: [[1, 1, 'none']],
    },
  },
  unknown: {
    'a registry that may be private': {
      files: `param access string\n${registry('publicNetworkAccess: access')}`,
      found: [[2, 1, 'none']],
    },
    'a module that was not read': {
      files: `${PRIVATE}module more 'br/public:x:1' = { name: 'more' }\n`,
      found: [[1, 1, 'none']],
    },
  },
  silent: { 'a public registry': registry('') },
});
