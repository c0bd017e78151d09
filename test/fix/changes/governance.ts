import { AML, type Case } from './case.js';

const WORKSPACE =
  '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw';

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
];
