import { storageDataMovement } from '../../../src/rules/data/storage-data-movement.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const ST = 'Microsoft.Storage/storageAccounts';
const used = (lines: readonly string[], api?: string) =>
  dependency(ST, lines.join('\n'), api) + workspace('storageAccount: dep.id');
const SCOPE = "allowedCopyScope: 'AAD'";
const BY_SIGN_IN = 'defaultToOAuthAuthentication: true';
const NO_KEYS = 'allowSharedKeyAccess: false';
const CLOSED = [SCOPE, BY_SIGN_IN, NO_KEYS];
const signatures = (period: string, action: string) =>
  `sasPolicy: { sasExpirationPeriod: '${period}', expirationAction: '${action}' }`;
const KEY_AGE = 'keyPolicy: { keyExpirationPeriodInDays: 90 }';

testRule(storageDataMovement, {
  valid: {
    'no keys': used(CLOSED),
    'keys and signatures of a short life': used([SCOPE, BY_SIGN_IN, signatures('00.12:00:00', 'block'), KEY_AGE]),
    'copies within the network': used(["allowedCopyScope: 'PrivateLink'", BY_SIGN_IN, NO_KEYS]),
    'sharing is off': used(
      [...CLOSED, 'dataCollaborationPolicyProperties: { allowCrossTenantDataSharing: false }'],
      '2026-04-01',
    ),
  },
  invalid: {
    'replication to other tenants': {
      files: used([...CLOSED, 'allowCrossTenantReplication: true']),
      found: [[7, 5, 'replication']],
    },
    'trap 1: absent before 2023-01-01': {
      files: used(CLOSED, '2022-09-01'),
      found: [[1, 1, 'replication']],
      says: ['allowCrossTenantReplication is not set, which means true'],
    },
    'sharing with other tenants': {
      files: used(
        [...CLOSED, 'dataCollaborationPolicyProperties: { allowCrossTenantDataSharing: true }'],
        '2026-04-01',
      ),
      found: [[7, 42, 'sharing']],
    },
    'copies from anywhere': {
      files: used([BY_SIGN_IN, NO_KEYS]),
      found: [[1, 1, 'copies', 'low']],
    },
    'the portal uses the key': {
      files: used([SCOPE, NO_KEYS]),
      found: [[1, 1, 'portal', 'info']],
    },
    'no policy for signatures and keys': {
      files: used([SCOPE, BY_SIGN_IN]),
      found: [
        [1, 1, 'signatures', 'low'],
        [1, 1, 'keyAge', 'info'],
      ],
    },
    'signatures that live long': {
      files: used([SCOPE, BY_SIGN_IN, signatures('30.00:00:00', 'Block'), KEY_AGE]),
      found: [[6, 18, 'signatures', 'low']],
      says: ['at most one day'],
    },
    'signatures that are only logged': {
      files: used([SCOPE, BY_SIGN_IN, signatures('01.00:00:00', 'Log'), KEY_AGE]),
      found: [[6, 54, 'signatures', 'low']],
    },
    'a limit that is set': {
      files: used([SCOPE, BY_SIGN_IN, signatures('08.00:00:00', 'Block'), KEY_AGE]),
      found: [[6, 18, 'signatures', 'low']],
      settings: { longestSasDays: 7 },
      says: ['at most 7 days'],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param open bool\n${used([...CLOSED, 'allowCrossTenantReplication: open'])}`,
      found: [[8, 5, 'replication']],
    },
  },
  silent: { 'an account that no workspace uses': dependency(ST, '') },
});
