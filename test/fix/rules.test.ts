/** Every rule with a fix, in every form that can say it: what stands in the file before and after. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.js';
import { fixed } from '../support/fixing.js';
import type { Case, Change } from './changes/case.js';
import { CLUSTERS_AND_ACCESS } from './changes/clusters-and-access.js';
import { COMMAND_LINE } from './changes/command-line.js';
import { DATA } from './changes/data.js';
import { ENCRYPTION } from './changes/encryption.js';
import { ENCRYPTION_AND_IDENTITY } from './changes/encryption-and-identity.js';
import { FIREWALLS } from './changes/firewalls.js';
import { GOVERNANCE } from './changes/governance.js';
import { IDENTITY } from './changes/identity.js';
import { IDENTITY_OF_DEPENDENCIES } from './changes/identity-of-dependencies.js';
import { ISOLATION } from './changes/isolation.js';
import { MONITORING_AND_GOVERNANCE } from './changes/monitoring-and-governance.js';
import { NETWORK } from './changes/network.js';
import { SUPPLY_CHAIN } from './changes/supply-chain.js';
import { TELEMETRY_AND_ENDPOINTS } from './changes/telemetry-and-endpoints.js';
import { WITHOUT_FIX } from './changes/without.js';

function indented(lines: string, by: number): string {
  return lines
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(by) + line))
    .join('\n');
}

function around(opening: string, lines: string, closing: string, by: number): string {
  return `${opening}\n${lines === '' ? '' : `${indented(lines, by)}\n`}${closing}\n`;
}

const FORMS = {
  bicep: ({ type, api, name, beside }: Case, lines: string) =>
    `${around(`resource it '${type}@${api}' = {\n  name: '${name ?? nameOf(type)}'`, lines, '}', 2)}${below(beside?.bicep)}`,
  arm: ({ type, api, name, beside }: Case, lines: string) =>
    `${[
      '{',
      '  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",',
      '  "contentVersion": "1.0.0.0",',
      '  "resources": [',
      '    {',
      `      "type": "${type}",`,
      `      "apiVersion": "${api}",`,
      `      "name": "${name ?? nameOf(type)}"${lines === '' ? '' : ','}`,
    ].join(
      '\n',
    )}\n${lines === '' ? '' : `${indented(lines, 6)}\n`}    }${beside?.arm === undefined ? '' : `,\n${beside.arm}`}\n  ]\n}\n`,
  azapi: ({ type, api, name, beside }: Case, lines: string) =>
    `${around(
      `resource "azapi_resource" "it" {\n  type      = "${type}@${api}"\n  name      = "${name ?? 'it'}"\n  parent_id = var.parent`,
      lines,
      '}\n\nvariable "parent" {\n  type = string\n}',
      2,
    )}${below(beside?.azapi)}`,
  azurerm: ({ azurerm: [type] = [''], beside }: Case, lines: string) =>
    `${around(`resource "azurerm_${type}" "it" {`, lines, '}', 2)}${below(beside?.azurerm)}`,
  yaml: ({ yaml: [schema] = [''] }: Case, lines: string) =>
    `$schema: https://azuremlschemas.azureedge.net/latest/${schema}.schema.json\nname: it\n${lines === '' ? '' : `${lines}\n`}`,
};

function below(beside: string | undefined): string {
  return beside === undefined ? '' : `\n${beside}\n`;
}

/** One name for each segment of the type. */
function nameOf(type: string): string {
  return type
    .split('/')
    .slice(1)
    .map(() => 'it')
    .join('/');
}

const CASES = [
  ...NETWORK,
  ...FIREWALLS,
  ...TELEMETRY_AND_ENDPOINTS,
  ...ENCRYPTION_AND_IDENTITY,
  ...CLUSTERS_AND_ACCESS,
  ...GOVERNANCE,
  ...DATA,
  ...ISOLATION,
  ...ENCRYPTION,
  ...IDENTITY,
  ...IDENTITY_OF_DEPENDENCIES,
  ...MONITORING_AND_GOVERNANCE,
  ...SUPPLY_CHAIN,
  ...COMMAND_LINE,
];

const ROWS = CASES.flatMap((one) => [
  ...(['bicep', 'arm', 'azapi'] as const).flatMap((form) =>
    (one[form] ?? []).map((change) => ({
      one,
      form,
      change,
      wrap: (lines: string) => FORMS[form](one, lines),
      after: (lines: string) => FORMS[form]({ ...one, api: one.apiAfter ?? one.api }, lines),
    })),
  ),
  ...(['azurerm', 'yaml'] as const).flatMap((form) =>
    changesOf(one[form]).map((change) => ({
      one,
      form,
      change,
      wrap: (lines: string) => FORMS[form](one, lines),
      after: (lines: string) => FORMS[form](one, lines),
    })),
  ),
]);

const WHOLE = CASES.flatMap(({ rule, whole = [] }) =>
  whole.map(([name, before, after]) => [rule, name, before, after] as const),
);

function changesOf(given: Case['azurerm' | 'yaml']): readonly Change[] {
  const [, ...changes] = given ?? [''];
  return changes;
}

const NAMES = { bicep: 'main.bicep', arm: 'azuredeploy.json', azapi: 'main.tf', azurerm: 'main.tf', yaml: 'main.yml' };

describe('the fix of', () => {
  test.each(ROWS.map((row) => [row.one.rule, row.form, row.change[0].replace(/\s+/g, ' '), row] as const))(
    '%s in %s: %s',
    async (rule, form, _before, { change, wrap, after }) => {
      const name = NAMES[form];
      const { files } = await fixed({ [name]: wrap(change[0]) }, { rule });
      expect(files[name]).toBe(after(change[1]));
    },
  );

  test.each(Object.entries(WITHOUT_FIX))(
    'every rule about %s is in the table, or it is said why not',
    (category, reasons) => {
      const without = RULES.filter((rule) => rule.category === category && Object.keys(rule.fixes).length === 0);
      expect(Object.keys(reasons)).toEqual(without.map(({ id }) => id).sort());
    },
  );

  test.each(WHOLE)('%s in a whole %s', async (rule, name, before, after) => {
    const { files } = await fixed({ [name]: before }, { rule });
    expect(files[name]).toBe(after);
  });

  test('every rule that has one is in the table', () => {
    const fixable = RULES.filter(({ fixes }) => Object.keys(fixes).length > 0).map(({ id }) => id);
    expect([...new Set(CASES.map(({ rule }) => rule))].sort()).toEqual(fixable.sort());
  });
});
