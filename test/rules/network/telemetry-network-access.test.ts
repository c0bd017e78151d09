import { telemetryNetworkAccess } from '../../../src/rules/network/telemetry-network-access.js';
import { resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const PRIVATE = "publicNetworkAccess: 'Disabled'";
const QUERY = "publicNetworkAccessForQuery: 'Disabled'";
const INGESTION = "publicNetworkAccessForIngestion: 'Disabled'";
/** Its properties stand from line 4. */
const insights = (...lines: readonly string[]) =>
  resource('appi', 'Microsoft.Insights/components@2020-02-02', "name: 'appi'", lines.join('\n'));
const logs = (...lines: readonly string[]) =>
  resource('log', 'Microsoft.OperationalInsights/workspaces@2025-07-01', "name: 'log'", lines.join('\n'));
const used = (lines = PRIVATE) => workspace(`${lines}\napplicationInsights: appi.id`);
const SHUT = insights(QUERY, INGESTION, 'WorkspaceResourceId: log.id');
const SCOPED = resource(
  'scoped',
  'Microsoft.Insights/privateLinkScopes/scopedResources@2021-07-01-preview',
  "name: 'ampls/appi'",
  'linkedResourceId: appi.id',
);

testRule(telemetryNetworkAccess, {
  valid: {
    'both are off': insights(QUERY, INGESTION) + used(),
    'logs behind a perimeter':
      logs(
        "publicNetworkAccessForQuery: 'SecuredByPerimeter'",
        "publicNetworkAccessForIngestion: 'SecuredByPerimeter'",
      ) +
      SHUT +
      used(),
    'both are off beside a public workspace': insights(QUERY, INGESTION) + used(''),
  },
  invalid: {
    'nothing is said': {
      files: insights() + used(),
      found: [
        [1, 1, 'query'],
        [1, 1, 'ingestion', 'low'],
      ],
      says: ['publicNetworkAccessForQuery is not set'],
    },
    'queries from anywhere': {
      files: insights("publicNetworkAccessForQuery: 'Enabled'", INGESTION) + used(),
      found: [[4, 5, 'query']],
    },
    'the logs behind the component': {
      files: logs(INGESTION) + SHUT + used(),
      found: [[1, 1, 'query']],
    },
    'a public workspace whose telemetry is in a private link scope': {
      files: insights() + used('') + SCOPED,
      found: [
        [1, 1, 'query', 'low'],
        [1, 1, 'ingestion', 'low'],
      ],
    },
    'a component that nothing uses, where all are asked for': {
      files: insights(INGESTION),
      options: { associatedScope: 'all' },
      found: [[1, 1, 'query', 'low']],
    },
    'beside a public workspace': { files: insights(QUERY) + used(''), found: [[1, 1, 'both', 'info']] },
  },
  unknown: {
    'a parameter': {
      files: `param access string\n${insights('publicNetworkAccessForQuery: access', INGESTION)}${used()}`,
      found: [[5, 5, 'query']],
    },
    'a workspace that may be private': {
      files: `param access string\n${insights(INGESTION)}${used('publicNetworkAccess: access')}`,
      found: [[2, 1, 'query']],
    },
  },
  silent: {
    'a component that nothing uses': insights() + workspace(PRIVATE),
    'one that is declared elsewhere, beside a public workspace':
      "resource appi 'Microsoft.Insights/components@2020-02-02' existing = { name: 'appi' }\n" + used(''),
  },
});
