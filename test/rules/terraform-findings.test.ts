/** Findings about Terraform: where they point, and what they say about values, defaults and where those come from. */
import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { rangeOf } from '../../src/inputs/source-file.js';
import { runRules } from '../../src/rules/engine.js';
import type { Finding } from '../../src/rules/finding.js';
import { RULES } from '../../src/rules/index.js';
import { expandFiles, printDiagnostic } from '../support/memory-repository.js';

const OPTIONS = { associatedScope: 'all' } as const;

/** The findings of one rule in the first evaluation of these files. */
function findingsOf(ruleId: string, files: Readonly<Record<string, string>>): readonly Finding[] {
  const { expansions, diagnostics } = expandFiles(files);
  expect(diagnostics.map(printDiagnostic)).toEqual([]);
  const [expansion] = expansions;
  if (expansion === undefined) throw new Error('nothing was expanded');
  const rules = RULES.filter((rule) => rule.id === ruleId);
  return runRules(expansion, rules, OPTIONS, new DiagnosticBag()).findings;
}

/** `main.tf:3:3-3:40`. */
function placeOf({ span }: Finding): string {
  const { file, startLine, startColumn, endLine, endColumn } = rangeOf(span);
  return `${file}:${startLine}:${startColumn}-${endLine}:${endColumn}`;
}

function only(ruleId: string, text: string, more: Readonly<Record<string, string>> = {}): Finding {
  const [finding, ...others] = findingsOf(ruleId, { 'main.tf': text, ...more });
  if (finding === undefined || others.length > 0) throw new Error(`${others.length + 1} findings`);
  return finding;
}

/** With a provider release, on one line, so that the resource starts in line 2. */
function required(constraint: string): string {
  return `terraform { required_providers { azurerm = { source = "hashicorp/azurerm", version = "${constraint}" } } }\n`;
}

const NAMED = '  name = "x"\n  location = "westeurope"\n  resource_group_name = "rg"\n';

const resource = (type: string, inside: string, label = 'x') =>
  `resource "azurerm_${type}" "${label}" {\n${NAMED}${inside}}\n`;
const workspace = (inside = '') => resource('machine_learning_workspace', inside);
const storage = (inside = '') => resource('storage_account', inside, 'st');
const RULES_OF_ST = (action: string) =>
  `resource "azurerm_storage_account_network_rules" "r" {\n  storage_account_id = azurerm_storage_account.st.id\n  default_action = "${action}"\n}\n`;

describe('a finding points', () => {
  it.each<[string, string, string, string]>([
    ['at the argument', 'AML-NET-001', workspace('  public_network_access_enabled = true\n'), '5:3-5:39'],
    ['at the header if nothing is written', 'AML-NET-001', workspace(), '1:1-1:50'],
    [
      'at the argument in a block',
      'AML-NET-101',
      storage('  network_rules {\n    default_action = "Allow"\n  }\n'),
      '6:5-6:29',
    ],
    ['at the block that lacks the argument', 'AML-NET-006', workspace('  managed_network {\n  }\n'), '5:3-6:4'],
    ['at the header if the block is missing', 'AML-NET-006', workspace(), '1:1-1:50'],
    ['at the line in a separate resource', 'AML-NET-101', storage() + RULES_OF_ST('Allow'), '8:3-8:27'],
    [
      'at the block that implies the value',
      'AML-NET-010',
      `resource "azurerm_machine_learning_compute_instance" "i" {\n  name = "i"\n  machine_learning_workspace_id = "w"\n  ssh {\n    public_key = "k"\n  }\n}\n`,
      '4:3-6:4',
    ],
    ['at the header for what a release sends by itself', 'AML-ENC-102', required('~> 2.0') + storage(), '2:1-2:40'],
    [
      'at the argument in a dynamic block',
      'AML-NET-101',
      storage(
        '  dynamic "network_rules" {\n    for_each = ["Allow"]\n    content {\n      default_action = network_rules.value\n    }\n  }\n',
      ),
      '8:7-8:43',
    ],
    [
      'at a separate resource that may not exist',
      'AML-NET-101',
      `variable "closed" {}\n${storage()}${RULES_OF_ST('Deny').replace('{\n', '{\n  count = var.closed ? 1 : 0\n')}`,
      '10:3-10:26',
    ],
    [
      'at the body of azapi',
      'AML-NET-012',
      `resource "azapi_resource" "e" {\n  type = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01"\n  name = "e"\n  parent_id = "w"\n  body = { properties = { publicNetworkAccess = "Enabled" } }\n}\n`,
      '5:27-5:58',
    ],
  ])('%s', (_, ruleId, text, expected) => {
    expect(placeOf(only(ruleId, text))).toBe(`main.tf:${expected}`);
  });

  it('into the module that declares the resource, and names the way', () => {
    const finding = only(
      'AML-NET-001',
      'variable "open" {\n  default = true\n}\nmodule "ml" {\n  source = "./ml"\n  public = var.open\n}\n',
      {
        'ml/main.tf': `variable "public" {}\n${workspace('  public_network_access_enabled = var.public\n')}`,
      },
    );
    expect(placeOf(finding)).toBe('ml/main.tf:6:3-6:45');
    expect(finding.related.map(({ span, message }) => `${rangeOf(span).startLine} ${message}`)).toEqual([
      '2 default of variable open',
      '6 argument public of module ml',
      '4 module ml',
    ]);
    expect(finding.assumptions).toEqual(['default of variable open', 'the newest azurerm, 5.2.0']);
  });
});

describe('a finding says', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'what is written',
      'AML-NET-001',
      workspace('  public_network_access_enabled = true\n'),
      ['public_network_access_enabled is true.', 'Set public_network_access_enabled = false and'],
    ],
    [
      'what is not, and what that means',
      'AML-NET-001',
      workspace(),
      ['public_network_access_enabled is not set, which means true.'],
    ],
    [
      'the opposite where the argument is',
      'AML-IDN-001',
      `resource "azurerm_machine_learning_compute_cluster" "c" {\n  name = "c"\n  machine_learning_workspace_id = "w"\n}\n`,
      ['local_auth_enabled is not set, which means true.', 'Set local_auth_enabled = false;'],
    ],
    [
      'what a release sends by itself',
      'AML-ENC-102',
      required('~> 2.0') + storage(),
      ['min_tls_version is not set, which means "TLS1_0".'],
    ],
    [
      'which separate resource to change',
      'AML-NET-101',
      storage() + RULES_OF_ST('Allow'),
      [
        'default_action of azurerm_storage_account_network_rules is "Allow".',
        'or default_action = "Deny" in azurerm_storage_account_network_rules.',
      ],
    ],
    [
      'which update of azapi to change',
      'AML-IDN-007',
      required('~> 4.0') +
        workspace() +
        'resource "azapi_update_resource" "u" {\n  type = "Microsoft.MachineLearningServices/workspaces@2025-06-01"\n  resource_id = azurerm_machine_learning_workspace.x.id\n  body = { properties = { systemDatastoresAuthMode = "AccessKey" } }\n}\n',
      [
        'body.properties.systemDatastoresAuthMode of azapi_update_resource is "AccessKey".',
        'Set body.properties.systemDatastoresAuthMode = "Identity" in azapi_update_resource (API version 2025-06-01 or later)',
      ],
    ],
    [
      'that a block is there',
      'AML-NET-010',
      `resource "azurerm_machine_learning_compute_instance" "i" {\n  name = "i"\n  machine_learning_workspace_id = "w"\n  ssh {\n    public_key = "k"\n  }\n}\n`,
      ['ssh is set:', 'Remove ssh; connect'],
    ],
    [
      'what to leave out',
      'AML-IDN-008',
      `resource "azurerm_machine_learning_datastore_blobstorage" "d" {\n  name = "d"\n  workspace_id = "w"\n  shared_access_signature = "sv=2024&sig=abcdefgh"\n}\n`,
      ['shared_access_signature is set.', 'Remove shared_access_signature and give'],
    ],
    [
      'which type of resource is missing',
      'AML-NET-003',
      workspace(),
      [
        'Declare an azurerm_private_endpoint for it with private_service_connection { subresource_names = ["amlworkspace"] } in',
      ],
    ],
    [
      'what the form has no words for, and which has',
      'AML-IDN-007',
      resource('ai_foundry', ''),
      [
        "Set systemDatastoresAuthMode to 'Identity'",
        'azurerm_ai_foundry has no argument for systemDatastoresAuthMode; azapi_update_resource can set it.',
      ],
    ],
    [
      'from which release on it can be written',
      'AML-IDN-007',
      required('~> 4.0') + workspace(),
      ['Set storage_account_access_type = "Identity" (azurerm 4.77 or later) and'],
    ],
    [
      'that the release in use cannot say it',
      'AML-NET-105',
      required('~> 3.10.0') + resource('key_vault', ''),
      ['public_network_access_enabled needs azurerm 3.19 or later for that.'],
    ],
    [
      'what an old release means by a name',
      'AML-NET-002',
      required('~> 3.1.0') + workspace('  public_network_access_enabled = true\n'),
      ['public_network_access_enabled is true: the workspace takes public traffic'],
    ],
    [
      'what to upgrade',
      'AML-NET-001',
      required('~> 3.1.0') + workspace(),
      [
        'nothing closes it on this release of azurerm.',
        'Use azurerm 3.25 or later, set public_network_access_enabled = false and add',
      ],
    ],
    [
      'how to take a secret out',
      'AML-IDN-006',
      `resource "azurerm_machine_learning_datastore_blobstorage" "d" {\n  name = "d"\n  workspace_id = "w"\n  account_key = "c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0"\n}\n`,
      ['A secret stands in the code: account_key.', 'by Key Vault or a sensitive variable, or'],
    ],
    [
      'where azapi has ARM below body',
      'AML-NET-012',
      `resource "azapi_resource" "e" {\n  type = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01"\n  name = "e"\n  parent_id = "w"\n  body = { properties = { publicNetworkAccess = "Enabled" } }\n}\n`,
      ['body.properties.publicNetworkAccess is "Enabled".', 'Set body.properties.publicNetworkAccess = "Disabled".'],
    ],
    [
      'what cannot be decided',
      'AML-NET-001',
      `variable "open" {\n  type = bool\n}\n${workspace('  public_network_access_enabled = var.open\n')}`,
      ["variable 'open' has no default and nothing sets it.", 'Set public_network_access_enabled = false and'],
    ],
    [
      'which case fails',
      'AML-NET-001',
      `variable "open" {\n  type = bool\n}\n${workspace('  public_network_access_enabled = var.open ? true : false\n')}`,
      ["It fails if 'var.open' is true."],
    ],
  ])('%s', (_, ruleId, text, parts) => {
    const { message } = only(ruleId, text);
    for (const part of parts) expect(message).toContain(part);
    expect(message).not.toMatch(/\bparameter\b|(?<!\.)publicNetworkAccess|networkAcls/);
  });

  it('what was judged and what would pass as it is written, beside the names of ARM', () => {
    expect(only('AML-NET-001', workspace('  public_network_access_enabled = true\n'))).toMatchObject({
      property: 'properties.publicNetworkAccess',
      actual: 'Enabled',
      expected: 'Disabled',
      propertyAsWritten: 'public_network_access_enabled',
      expectedAsWritten: 'public_network_access_enabled = false',
    });
    expect(only('AML-IDN-007', required('~> 4.0') + workspace())).toMatchObject({
      expected: 'Identity or UserDelegationSAS',
      expectedAsWritten: 'storage_account_access_type = "Identity"',
    });
    expect(only('AML-NET-003', workspace())).not.toHaveProperty('propertyAsWritten');
  });
});

describe('the way of a value', () => {
  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    [
      'a variable file',
      'variable "open" {}\n',
      { 'prod.auto.tfvars': 'open = true\n' },
      'variable open set in prod.auto.tfvars',
    ],
    ['a default', 'variable "open" {\n  default = true\n}\n', {}, 'default of variable open'],
    [
      'the default of an attribute',
      'variable "net" {\n  type = object({ open = optional(bool, true) })\n  default = {}\n}\n',
      {},
      'default of attribute open',
    ],
    ['a local value', 'locals {\n  open = true\n}\n', {}, 'local value open'],
  ])('leads through %s', (_, head, files, expected) => {
    const reference = head.startsWith('locals') ? 'local.open' : head.includes('"net"') ? 'var.net.open' : 'var.open';
    const text = head + workspace(`  public_network_access_enabled = ${reference}\n`);
    expect(only('AML-NET-001', text, files).related[0]?.message).toBe(expected);
  });

  it('leads through for_each', () => {
    const text = workspace().replace('{\n', '{\n  for_each = toset(["a"])\n');
    expect(only('AML-NET-001', text).related.map((place) => place.message)).toEqual(['for_each']);
  });
});

describe('what a verdict takes for granted', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'the release, where what is written depends on it',
      '>= 3.0',
      '  public_network_access_enabled = true\n',
      ["the newest azurerm of '>= 3.0', 5.2.0"],
    ],
    ['the release, where what is missing depends on it', '>= 3.30', '', ["the newest azurerm of '>= 3.30', 5.2.0"]],
    ['no release, where all mean the same', '~> 4.0', '', []],
    ['that a resource exists', '~> 4.0', '  count = var.ml ? 1 : 0\n', ["'count = var.ml ? 1 : 0' creates it"]],
  ])('is %s', (_, constraint, inside, expected) => {
    const text = `${required(constraint)}variable "ml" {}\n${workspace(inside)}`;
    expect(only('AML-NET-001', text).assumptions).toEqual(expected);
  });

  it('is the default of a release', () => {
    const finding = only('AML-ENC-102', required('>= 2.90, < 2.99, != 2.95') + storage());
    expect(finding.assumptions).toEqual([]);
    const either = only('AML-NET-001', required('>= 3.30, != 5.2.0') + workspace());
    expect(either.assumptions).toEqual(["the newest azurerm of '>= 3.30, != 5.2.0', 4.81.0"]);
  });
});
