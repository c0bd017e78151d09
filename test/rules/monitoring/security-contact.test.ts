import { securityContact } from '../../../src/rules/monitoring/security-contact.js';
import { resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const SUBSCRIPTION = "targetScope = 'subscription'\n";
/** Its properties stand from line 5 on. */
const contact = (...lines: readonly string[]) =>
  SUBSCRIPTION +
  resource('told', 'Microsoft.Security/securityContacts@2023-12-01-preview', "name: 'default'", lines.join('\n'));
const older = (api: string, ...lines: readonly string[]) => contact(...lines).replace('2023-12-01-preview', api);
const SOMEBODY = "emails: 'soc@contoso.com'";
const ON = 'isEnabled: true';
const ALERTS = "notificationsSources: [ { sourceType: 'Alert', minimalSeverity: 'Medium' } ]";
const OWNERS = "notificationsByRole: { state: 'On', roles: [ 'Owner' ] }";
const sending = (...categories: readonly string[]) =>
  SUBSCRIPTION +
  resource(
    'activity',
    'Microsoft.Insights/diagnosticSettings@2021-05-01-preview',
    "name: 'activity'",
    `logs: [\n${categories.map((one) => `  { category: '${one}', enabled: true }`).join('\n')}\n]`,
  );
const ALL = ['Administrative', 'Security', 'Policy', 'Alert'];

testRule(securityContact, {
  valid: {
    'somebody and the owners': contact(SOMEBODY, ON, ALERTS, OWNERS),
    'in the words of 2020': older(
      '2020-01-01-preview',
      SOMEBODY,
      "alertNotifications: { state: 'On', minimalSeverity: 'High' }",
      OWNERS,
    ),
    'in the words of 2017': older(
      '2017-08-01-preview',
      "email: 'soc@contoso.com'",
      "alertNotifications: 'On'",
      "alertsToAdmins: 'On'",
    ),
    'the activity log': sending(...ALL),
  },
  invalid: {
    'no address': { files: contact(ON, ALERTS, OWNERS), found: [[2, 1, 'nobody']] },
    off: { files: contact(SOMEBODY, 'isEnabled: false', ALERTS, OWNERS), found: [[6, 5, 'off']] },
    'attack paths only': {
      files: contact(SOMEBODY, ON, "notificationsSources: [ { sourceType: 'AttackPath' } ]", OWNERS),
      found: [[7, 5, 'silent']],
    },
    'no owners': {
      files: contact(SOMEBODY, ON, ALERTS, "notificationsByRole: { state: 'On', roles: [ 'Contributor' ] }"),
      found: [[8, 5, 'owners']],
    },
    'owners who are not told': {
      files: contact(SOMEBODY, ON, ALERTS, "notificationsByRole: { state: 'Off', roles: [ 'Owner' ] }"),
      found: [[8, 5, 'owners']],
    },
    'half of the activity log': {
      files: sending('Administrative', 'Security'),
      found: [[5, 5, 'partial']],
      says: ['without Policy, Alert'],
    },
  },
  unknown: {
    'a switch that a parameter gives': {
      files: contact(SOMEBODY, 'isEnabled: on', ALERTS, OWNERS).replace('\n', '\nparam on bool\n'),
      found: [[7, 5, 'off']],
    },
    'nothing is declared here': {
      files: workspace(''),
      found: [[1, 1, 'undeclared', 'info']],
      says: ['security contact'],
    },
  },
  silent: {
    'the setting of a resource':
      sending('Audit').replace("name: 'activity'", "name: 'activity'\n  scope: ws").replace(SUBSCRIPTION, '') +
      workspace('').replace('= {', 'existing = {').replace('  properties: {\n  }\n', ''),
  },
});
