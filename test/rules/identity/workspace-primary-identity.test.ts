import { workspacePrimaryIdentity } from '../../../src/rules/identity/workspace-primary-identity.js';
import { workspace } from '../../support/bicep.js';
import { ACTS_AS_ITSELF, ACTS_AS_WHO, IDENTITY } from '../../support/roles.js';
import { testRule } from '../../support/rule-tester.js';

const OTHER = IDENTITY.replace('resource who', 'resource other').replace("name: 'who'", "name: 'other'");
const BOTH = ACTS_AS_WHO.replace("'UserAssigned'", "'SystemAssigned, UserAssigned'");
const PRIMARY = 'primaryUserAssignedIdentity: who.id';

testRule(workspacePrimaryIdentity, {
  valid: {
    'the identity that is assigned': IDENTITY + workspace(PRIMARY, { top: ACTS_AS_WHO }),
    'beside one of its own': IDENTITY + workspace(PRIMARY, { top: BOTH }),
  },
  invalid: {
    'none to act as': { files: IDENTITY + workspace('', { top: ACTS_AS_WHO }), found: [[6, 1, 'unset']] },
    'none to act as, beside its own': { files: IDENTITY + workspace('', { top: BOTH }), found: [[6, 1, 'unset']] },
    'an empty text': {
      files: IDENTITY + workspace("primaryUserAssignedIdentity: ''", { top: ACTS_AS_WHO }),
      found: [[9, 5, 'unset']],
    },
    null: {
      files: IDENTITY + workspace('primaryUserAssignedIdentity: null', { top: ACTS_AS_WHO }),
      found: [[9, 5, 'unset']],
    },
    'another identity': {
      files: IDENTITY + OTHER + workspace('primaryUserAssignedIdentity: other.id', { top: ACTS_AS_WHO }),
      found: [[14, 5, 'foreign']],
    },
  },
  unknown: {
    'a parameter says which': {
      files: `param id string\n${IDENTITY}${workspace('primaryUserAssignedIdentity: id', { top: ACTS_AS_WHO })}`,
      found: [[10, 5, 'foreign']],
    },
    'a parameter lists the identities': {
      files: `param all object\n${IDENTITY}${workspace(PRIMARY, { top: "identity: {\n  type: 'UserAssigned'\n  userAssignedIdentities: all\n}" })}`,
      found: [[10, 5, 'foreign']],
    },
  },
  silent: { 'an identity that Azure makes': workspace('', { top: ACTS_AS_ITSELF }) },
});
