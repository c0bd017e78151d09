import { AML, type Case } from './case.js';

const WORKSPACE =
  '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw';

/** Without a source of alerts the contact would have another finding once it is on. */
const ALERTS_BICEP = "notificationsSources: [ { sourceType: 'Alert', minimalSeverity: 'High' } ]";
const ALERTS_ARM = '"notificationsSources": [{"sourceType": "Alert", "minimalSeverity": "High"}]';

export const GOVERNANCE: readonly Case[] = [
  {
    rule: 'AML-POL-109',
    type: `${AML}/workspaces/providers/locks`,
    api: '2016-09-01',
    bicep: [["properties: { level: 'ReadOnly' }", "properties: { level: 'CanNotDelete' }"]],
    arm: [['"properties": {"level": "ReadOnly"}', '"properties": {"level": "CanNotDelete"}']],
    azurerm: [
      'management_lock',
      [
        `scope      = "${WORKSPACE}"\nlock_level = "ReadOnly"`,
        `scope      = "${WORKSPACE}"\nlock_level = "CanNotDelete"`,
      ],
    ],
  },
  {
    rule: 'AML-MON-111',
    type: 'Microsoft.Security/securityContacts',
    api: '2023-12-01-preview',
    bicep: [
      [
        `properties: {\n  isEnabled: false\n  ${ALERTS_BICEP}\n}`,
        `properties: {\n  isEnabled: true\n  ${ALERTS_BICEP}\n}`,
      ],
    ],
    arm: [[`"properties": {"isEnabled": false, ${ALERTS_ARM}}`, `"properties": {"isEnabled": true, ${ALERTS_ARM}}`]],
    azurerm: ['security_center_contact', ['alert_notifications = false', 'alert_notifications = true']],
  },
];
