import { telemetryPrivateLinkScope } from '../../../src/rules/network/telemetry-private-link-scope.js';
import { resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const API = '2021-07-01-preview';
const LOGS = resource('log', 'Microsoft.OperationalInsights/workspaces@2025-07-01', "name: 'log'", '');
const INSIGHTS =
  resource('appi', 'Microsoft.Insights/components@2020-02-02', "name: 'appi'", 'WorkspaceResourceId: log.id') + LOGS;
/** The workspace stands first, its component on line 5. */
const PRIVATE = `${workspace("publicNetworkAccess: 'Disabled'\napplicationInsights: appi.id")}${INSIGHTS}`;
/** Its modes stand on lines 4 and 5. */
const scope = (ingestion = "'Open'", query = "'Open'") =>
  resource(
    'ampls',
    `Microsoft.Insights/privateLinkScopes@${API}`,
    "name: 'ampls'",
    `accessModeSettings: { ingestionAccessMode: ${ingestion}\n  queryAccessMode: ${query} }`,
  );
const scoped = (symbol: string, condition?: string) =>
  resource(
    `${symbol}Scoped`,
    `Microsoft.Insights/privateLinkScopes/scopedResources@${API}`,
    `parent: ampls\n  name: '${symbol}'`,
    `linkedResourceId: ${symbol}.id`,
    condition === undefined ? {} : { condition },
  );
const BOTH = scoped('appi') + scoped('log');

testRule(telemetryPrivateLinkScope, {
  valid: {
    'component and logs': PRIVATE + scope() + BOTH,
    'the logs alone': PRIVATE + scope() + scoped('log'),
    'a component without logs':
      workspace("publicNetworkAccess: 'Disabled'\napplicationInsights: appi.id") +
      resource('appi', 'Microsoft.Insights/components@2020-02-02', "name: 'appi'", '') +
      scope() +
      scoped('appi'),
    'modes that nobody wrote':
      PRIVATE + resource('ampls', `Microsoft.Insights/privateLinkScopes@${API}`, "name: 'ampls'", '') + BOTH,
    'a component that is declared elsewhere': workspace(
      "publicNetworkAccess: 'Disabled'\napplicationInsights: '/subscriptions/a/resourceGroups/b/providers/Microsoft.Insights/components/c'",
    ),
  },
  invalid: {
    'no scope': { files: PRIVATE, found: [[5, 5, 'none']] },
    'the component alone': { files: PRIVATE + scope() + scoped('appi'), found: [[5, 5, 'half']] },
    'nothing else gets through': {
      files: scope("'PrivateOnly'", "'PrivateOnly'") + PRIVATE + BOTH,
      found: [[4, 27, 'privateOnly', 'info']],
    },
    'no other query gets through': {
      files: scope("'Open'", "'PrivateOnly'") + PRIVATE + BOTH,
      found: [[5, 7, 'privateOnly', 'info']],
    },
  },
  unknown: {
    'a mode of a parameter': {
      files: `param mode string\n${scope('mode')}${PRIVATE}${BOTH}`,
      found: [[5, 27, 'privateOnly', 'info']],
    },
    'an unread module': {
      files: `${PRIVATE}module monitor 'br/public:monitor:1.0' = { name: 'monitor' }\n`,
      found: [[5, 5, 'none']],
      says: ['may declare what puts it into a private link scope'],
    },
    'a member that may not be deployed': {
      files: `param on bool\n${PRIVATE}${scope()}${scoped('appi', 'on')}`,
      found: [[6, 5, 'none']],
    },
    'a workspace that may be private': {
      files: `param access string\n${workspace('publicNetworkAccess: access\napplicationInsights: appi.id')}${INSIGHTS}`,
      found: [[6, 5, 'none']],
    },
  },
  silent: {
    'a public workspace': workspace('applicationInsights: appi.id') + INSIGHTS,
    'a scope of other things': scope("'PrivateOnly'"),
    'a project': workspace("publicNetworkAccess: 'Disabled'", { top: "kind: 'Project'" }),
  },
});
