import { endpointIdentity } from '../../../src/rules/identity/endpoint-identity.js';
import { child, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const SECRETS = "properties: {\n  enforce_access_to_default_secret_stores: 'enabled' }";
const OF_USER = "identity: { type: 'UserAssigned', userAssignedIdentities: { '/subscriptions/x': {} } }";

/** An endpoint; the lines are members of its properties, from line 10. */
function endpoint(lines: string, identity = ''): string {
  return workspace('') + child('onlineEndpoints', lines, { top: identity });
}

testRule(endpointIdentity, {
  valid: {
    'the identity that Azure makes': endpoint(''),
    'an identity of its own': endpoint('', OF_USER),
    'secrets for an identity of its own': endpoint(SECRETS, OF_USER),
    'secrets left alone': endpoint(SECRETS.replace('enabled', 'disabled')),
  },
  invalid: {
    'no identity': { files: endpoint('', "identity: { type: 'None' }"), found: [[11, 15, 'none']] },
    'all secrets': { files: endpoint(SECRETS), found: [[11, 7, 'secrets']] },
    'all secrets, and it says which identity': {
      files: endpoint(SECRETS, "identity: { type: 'SystemAssigned' }"),
      found: [[11, 7, 'secrets']],
    },
  },
  unknown: {
    'an identity by a parameter': {
      files: `param type string\n${endpoint(SECRETS, 'identity: { type: type }')}`,
      found: [
        [14, 15, 'none'],
        [12, 7, 'secrets'],
      ],
    },
  },
});
