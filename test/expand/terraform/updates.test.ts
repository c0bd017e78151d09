/** Updates written in Terraform, up to the verdicts about what they update. */
import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { rangeOf, type Span } from '../../../src/inputs/source-file.js';
import { runRules } from '../../../src/rules/engine.js';
import { RULES } from '../../../src/rules/index.js';
import { expandFiles, printDiagnostic } from '../../support/memory-repository.js';

const WORKSPACE = `resource "azurerm_machine_learning_workspace" "ws" {
  name                          = "mlw"
  resource_group_name           = "rg"
  public_network_access_enabled = false
}
variable "open" {}
`;

/** Lines 7 to 13 of a file that begins with {@link WORKSPACE}. */
function update(access: string, name = 'u', more = 'resource_id = azurerm_machine_learning_workspace.ws.id'): string {
  return `resource "azapi_update_resource" "${name}" {
  type = "Microsoft.MachineLearningServices/workspaces@2024-10-01"
  ${more}
  body = {
    properties = { publicNetworkAccess = ${access} }
  }
}
`;
}

function at(span: Span): string {
  const { file, startLine, startColumn } = rangeOf(span);
  return `${file}:${startLine}:${startColumn}`;
}

/** What a rule says of each resource: `status address place, related places`. */
function verdicts(ruleId: string, files: string | Readonly<Record<string, string>>): readonly string[] {
  const { expansions, diagnostics } = expandFiles(typeof files === 'string' ? { 'main.tf': files } : files);
  expect(diagnostics.map(printDiagnostic)).toEqual([]);
  return expansions.flatMap((expansion) =>
    runRules(expansion, RULES, { associatedScope: 'all' }, new DiagnosticBag())
      .results.filter(({ rule }) => rule.id === ruleId)
      .flatMap(({ resource, outcomes }) =>
        outcomes
          .filter(({ status }) => status !== 'notApplicable')
          .map(({ status, finding }) => {
            const related = (finding?.related ?? []).map(({ span, message }) => `${at(span)} ${message}`);
            return [status, resource.address, finding === undefined ? '' : at(finding.span), ...related]
              .filter((part) => part !== '')
              .join(' | ');
          }),
      ),
  );
}

const WS = 'azurerm_machine_learning_workspace.ws';
const DECLARED_HERE = 'main.tf:1:1 mlw, which this updates, is declared here';

describe('azapi_update_resource', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['opens what is closed', update('"Enabled"'), [`fail | ${WS} | main.tf:11:20 | ${DECLARED_HERE}`]],
    ['leaves closed what is closed', update('"Disabled"'), [`pass | ${WS}`]],
    [
      'is found by its name and parent',
      update('"Enabled"', 'u', 'name = "mlw"\n  parent_id = "/subscriptions/s/resourceGroups/rg"'),
      [`fail | ${WS} | main.tf:12:20 | ${DECLARED_HERE}`],
    ],
    [
      'may be one of something else in another resource group',
      update('"Enabled"', 'u', 'name = "mlw"\n  parent_id = "/subscriptions/s/resourceGroups/other"'),
      [`pass | ${WS}`, 'fail | azapi_update_resource.u | main.tf:12:20'],
    ],
    [
      'may not be there',
      update('"Enabled"', 'u', `count = var.open ? 1 : 0\n  resource_id = ${WS}.id`),
      [`unknown | ${WS} | main.tf:12:20 | ${DECLARED_HERE}`],
    ],
    ['is not there', update('"Enabled"', 'u', `count = 0\n  resource_id = ${WS}.id`), [`pass | ${WS}`]],
    [
      'may be one of something else',
      update('"Enabled"', 'u', 'resource_id = var.open'),
      [`unknown | ${WS} | main.tf:11:20 | ${DECLARED_HERE}`, 'fail | azapi_update_resource.u | main.tf:11:20'],
    ],
  ])('%s', (_, text, expected) => {
    expect(verdicts('AML-NET-001', `${WORKSPACE}${text}`)).toEqual(expected);
  });

  it('is the last one by depends_on', () => {
    const last = (first: string) => update('"Disabled"', 'last', `resource_id = ${WS}.id\n  depends_on = [${first}]`);
    const open = `${WORKSPACE.replace('false', 'true')}${update('"Enabled"', 'first')}`;
    expect(verdicts('AML-NET-001', `${open}${last('azapi_update_resource.first')}`)).toEqual([`pass | ${WS}`]);
    const through = 'resource "null_resource" "wait" {\n  depends_on = [azapi_update_resource.first]\n}\n';
    expect(verdicts('AML-NET-001', `${open}${last('null_resource.wait')}${through}`)).toEqual([`pass | ${WS}`]);
    expect(verdicts('AML-NET-001', `${open}${last('azurerm_machine_learning_workspace.ws')}`)).toEqual([
      `unknown | ${WS} | main.tf:19:20 | ${DECLARED_HERE}`,
    ]);
  });

  it('is the last one by what it reads', () => {
    const first = update('"Enabled"', 'first');
    const last = update('"Disabled"', 'last', 'resource_id = azapi_update_resource.first.id');
    expect(verdicts('AML-NET-001', `${WORKSPACE}${last}${first}`)).toEqual([`pass | ${WS}`]);
  });

  it('is the last one if it waits for the module of the other', () => {
    const files = {
      'main.tf': `${WORKSPACE}module "m" {\n  source = "./m"\n  id = ${WS}.id\n}\n${update('"Disabled"', 'last', `resource_id = ${WS}.id\n  depends_on = [module.m]`)}`,
      'm/main.tf': `variable "id" {}\n${update('"Enabled"', 'u', 'resource_id = var.id')}`,
    };
    expect(verdicts('AML-NET-001', files)).toEqual([`pass | ${WS}`]);
  });

  it('updates each copy of its own', () => {
    const text = `resource "azurerm_machine_learning_workspace" "ws" {
  for_each            = toset(["a", "b"])
  name                = "mlw-\${each.key}"
  resource_group_name = "rg"
}
resource "azapi_update_resource" "u" {
  for_each    = { a = "Disabled", b = "Enabled" }
  type        = "Microsoft.MachineLearningServices/workspaces@2024-10-01"
  resource_id = azurerm_machine_learning_workspace.ws[each.key].id
  body        = { properties = { publicNetworkAccess = each.value } }
}
`;
    expect(verdicts('AML-NET-001', text).map((line) => line.split(' | ').slice(0, 3))).toEqual([
      ['pass', `${WS}["a"]`],
      ['fail', `${WS}["b"]`, 'main.tf:10:34'],
    ]);
  });
});

describe('separate azurerm resources', () => {
  const ACCOUNT = `resource "azurerm_storage_account" "st" {
  name                = "st"
  resource_group_name = "rg"
}
`;

  it.each([
    ['Deny', ['pass | azurerm_storage_account.st']],
    [
      'Allow',
      ['fail | azurerm_storage_account.st | main.tf:7:3 | main.tf:1:1 st, which this updates, is declared here'],
    ],
  ])('with %s are judged with the account, at their own line', (action, expected) => {
    const rules = `resource "azurerm_storage_account_network_rules" "r" {
  storage_account_id = azurerm_storage_account.st.id
  default_action     = "${action}"
}
`;
    const found = verdicts('AML-NET-101', `${ACCOUNT}${rules}`);
    expect(found).toEqual(expected);
  });
});
