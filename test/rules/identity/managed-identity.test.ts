import { managedIdentity } from '../../../src/rules/identity/managed-identity.js';
import { registry, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');

testRule(managedIdentity, {
  valid: {
    'of the system': workspace('', { top: "identity: { type: 'SystemAssigned' }" }),
    'of both kinds': workspace('', { top: "identity: { type: 'SystemAssigned, UserAssigned' }" }),
  },
  invalid: {
    absent: { files: WS, found: [[1, 1, 'none']], says: ["identity.type is not set, which means 'None'"] },
    none: { files: workspace('', { top: "identity: { type: 'None' }" }), found: [[5, 15, 'none']] },
    'a registry': {
      files: registry(''),
      found: [[1, 1, 'none']],
    },
  },
  unknown: {
    'one case of two': {
      files: `param own bool\n${workspace('', { top: "identity: own ? { type: 'SystemAssigned' } : null" })}`,
      found: [[6, 3, 'none']],
      says: ["It fails if 'own' is false."],
    },
  },
});
