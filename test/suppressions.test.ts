/** Suppressions from the text of files to the result. */
import { describe, expect, test } from 'vitest';
import type { ScanResult } from '../src/decide/scan-result.js';
import { GATE_RULES } from '../src/decide/suppressions/gate-rules.js';
import { DiagnosticBag } from '../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../src/inputs/limits.js';
import { prepare } from '../src/inputs/prepare.js';
import { rangeOf } from '../src/inputs/source-file.js';
import { idsOf } from '../src/report/explain.js';
import { RULES } from '../src/rules/index.js';
import { settingReadersOf } from '../src/rules/settings.js';
import { scan } from '../src/scan.js';
import { folderWith } from './support/files.js';

const RULE_IDS = idsOf([...RULES, ...GATE_RULES]);

async function scanFolder(files: Readonly<Record<string, string>>, given: object = {}): Promise<ScanResult> {
  const cwd = folderWith({ '.git/HEAD': '', ...files });
  const bag = new DiagnosticBag();
  const request = { given, cwd, limits: DEFAULT_LIMITS, ruleIds: RULE_IDS, settingReaders: settingReadersOf(RULES) };
  const prepared = await prepare(request, bag);
  const fixed = { rules: RULES, ruleIds: RULE_IDS, limits: DEFAULT_LIMITS, clock: () => 0, today: '2026-11-28' };
  return scan({ ...prepared, ...fixed, bag, expectsTemplates: true });
}

/** `rule line` of findings about the property, and of findings about suppressions. */
function found({ findings, suppressed }: ScanResult) {
  const line = (one: { rule: { id: string }; span: Parameters<typeof rangeOf>[0] }) =>
    `${one.rule.id} ${rangeOf(one.span).startLine}`;
  const about = (id: string) => id === 'AML-NET-001' || id.startsWith('AML-GATE');
  return {
    left: findings.filter(({ rule }) => about(rule.id)).map(line),
    suppressed: suppressed
      .filter(({ finding }) => about(finding.rule.id))
      .map(({ finding, kind }) => `${kind} ${line(finding)}`),
  };
}

const BICEP = (comment: {
  above?: string;
  behind?: string;
  header?: string;
  byDefault?: string;
}) => `param access string = 'Enabled' ${comment.byDefault ?? ''}
${comment.header ?? ''}
@description('x')
resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {
  name: 'mlw'
  identity: { type: 'SystemAssigned' }
  properties: {
    ${comment.above ?? ''}
    publicNetworkAccess: access ${comment.behind ?? ''}
  }
}
`;

const IGNORE = 'azureml-gate:ignore AML-NET-001 reason="private preview"';

describe('a comment', () => {
  test.each([
    ['above the property', { above: `// ${IGNORE}` }],
    ['behind the property', { behind: `// ${IGNORE}` }],
    ['in a block above', { above: `/*\n  ${IGNORE}\n*/\n\n    // and more` }],
    ['above the resource', { header: `// ${IGNORE}` }],
    ['where the value comes from', { byDefault: `// ${IGNORE}` }],
  ])('%s suppresses the finding', async (_, comment) => {
    const result = await scanFolder({ 'main.bicep': BICEP(comment) });
    const line =
      BICEP(comment)
        .split('\n')
        .findIndex((text) => text.includes('publicNetworkAccess')) + 1;
    expect(found(result)).toEqual({ left: [], suppressed: [`inline AML-NET-001 ${line}`] });
    expect(result.suppressed[0]?.reason).toBe('private preview');
  });

  test.each([
    ['ARM JSON', 'main.json', armTemplate(`// ${IGNORE}`), 8],
    ['Terraform', 'main.tf', terraform(`# ${IGNORE}`), 9],
    ['Terraform, behind', 'main.tf', terraform('', `# ${IGNORE}`), 9],
    ['YAML', 'workspace.yml', yaml(`# ${IGNORE}`), 5],
    ['YAML, behind', 'workspace.yml', yaml('# the workspace', `# ${IGNORE}`), 5],
  ])('of %s suppresses too', async (_, file, text, line) => {
    expect(found(await scanFolder({ [file]: text }))).toEqual({ left: [], suppressed: [`inline AML-NET-001 ${line}`] });
  });

  test('of YAML that is malformed is told, and suppresses nothing', async () => {
    const text = yaml('# azureml-gate:ignore AML-NET-001');
    expect(found(await scanFolder({ 'workspace.yml': text }))).toEqual({
      left: ['AML-NET-001 5', 'AML-GATE-001 4'],
      suppressed: [],
    });
  });

  test.each([
    ['a shell script', 'deploy.sh', script(`# ${IGNORE}`), 5],
    ['PowerShell', 'deploy.ps1', script(`# ${IGNORE}`), 5],
    ['cmd', 'deploy.cmd', script(`REM ${IGNORE}`), 5],
    ['cmd, as a label', 'deploy.bat', script(`:: ${IGNORE}`), 5],
  ])('of %s suppresses too', async (_, file, text, line) => {
    expect(found(await scanFolder({ [file]: text }))).toEqual({ left: [], suppressed: [`inline AML-NET-001 ${line}`] });
  });

  test.each([
    ['of another rule', { above: '// azureml-gate:ignore AML-NET-002 reason=x' }, ['AML-NET-001 9', 'AML-GATE-003 8']],
    [
      'two lines above',
      { above: `// ${IGNORE}\n    allowPublicAccessWhenBehindVnet: false` },
      ['AML-NET-001 10', 'AML-GATE-003 8'],
    ],
    ['without a reason', { above: '// azureml-gate:ignore AML-NET-001' }, ['AML-NET-001 9', 'AML-GATE-001 8']],
    ['that expired', { above: `// ${IGNORE} expires=2026-11-27` }, ['AML-NET-001 9', 'AML-GATE-002 8']],
    ['in a text', { above: `description: '// ${IGNORE}'` }, ['AML-NET-001 9']],
  ])('%s does not', async (_, comment, left) => {
    expect(found(await scanFolder({ 'main.bicep': BICEP(comment) }))).toEqual({ left, suppressed: [] });
  });

  test('holds on its last day', async () => {
    const result = await scanFolder({ 'main.bicep': BICEP({ above: `// ${IGNORE} expires=2026-11-28` }) });
    expect(found(result).left).toEqual([]);
  });

  test('is not called unused where something was not read', async () => {
    const files = {
      'main.bicep': BICEP({}).replace("'Enabled'", `'Disabled' // ${IGNORE}`),
      'broken.bicep': 'resource',
    };
    expect(found(await scanFolder(files)).left).toEqual([]);
  });
});

function armTemplate(comment: string): string {
  return `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [ { "type": "Microsoft.MachineLearningServices/workspaces", "apiVersion": "2024-10-01", "name": "mlw",
    "identity": { "type": "SystemAssigned" },
    "properties": {
      ${comment}
      "publicNetworkAccess": "Enabled"
    } } ]
}`;
}

function yaml(above: string, behind = ''): string {
  return `$schema: https://azuremlschemas.azureedge.net/latest/workspace.schema.json
name: mlw
location: westeurope
${above}
public_network_access: Enabled ${behind}
`;
}

/** One command a line; in scripts a comment stands above the command. */
function script(above: string): string {
  return `az account show

echo one
${above}
az ml workspace create --name mlw --resource-group rg --public-network-access Enabled
`;
}

function terraform(above: string, behind = ''): string {
  return `resource "azurerm_machine_learning_workspace" "ws" {
  name                    = "mlw"
  location                = "westeurope"
  resource_group_name     = "rg"
  application_insights_id = "x"
  key_vault_id            = "x"
  storage_account_id      = "x"
  ${above}
  public_network_access_enabled = true ${behind}
  identity {
    type = "SystemAssigned"
  }
}
`;
}

describe('the configuration', () => {
  const config = (suppression: string) => ({
    'main.bicep': BICEP({}),
    '.github/azureml-gate.yml': `version: 1\nsuppressions:\n  - rule: AML-NET-001\n    reason: private preview\n${suppression}`,
  });

  test.each([
    ['by name', '    resource: mlw\n'],
    ['by a pattern of the name', '    resource: ML*\n'],
    ['by address', '    resource: main.bicep:ws\n'],
    ['by path', "    path: '*.bicep'\n"],
    ['until a day', "    resource: mlw\n    expires: '2026-11-28'\n"],
  ])('suppresses %s', async (_, suppression) => {
    expect(found(await scanFolder(config(suppression)))).toEqual({ left: [], suppressed: ['config AML-NET-001 9'] });
  });

  test.each([
    ['of another resource', '    resource: mlw2\n', ['AML-NET-001 9', 'AML-GATE-003 3']],
    ['of another path', '    path: infra/**\n', ['AML-NET-001 9', 'AML-GATE-003 3']],
    ['that expired', "    resource: mlw\n    expires: '2026-11-27'\n", ['AML-NET-001 9', 'AML-GATE-002 3']],
  ])('does not suppress %s', async (_, suppression, left) => {
    expect(found(await scanFolder(config(suppression)))).toEqual({ left, suppressed: [] });
  });

  test.each([
    ['', "needs a 'resource' or a 'path'"],
    ['    resource: mlw\n    expires: soon\n', "'suppressions.0.expires': must be a day"],
    ['    resource: mlw\n    expire: x\n', "unknown key 'expire'; did you mean 'expires'?"],
  ])('is refused with %j', async (suppression, message) => {
    await expect(scanFolder(config(suppression))).rejects.toThrow(message);
  });
});

describe('an organisation', () => {
  const demand = (demands: string, files: Readonly<Record<string, string>>) =>
    scanFolder({ 'org.yml': `version: 1\nsuppressions:\n${demands}`, ...files }, { organizationFile: undefined }).then(
      () => scanIn(files, demands),
    );
  const scanIn = async (files: Readonly<Record<string, string>>, demands: string) => {
    const organization = folderWith({ 'org.yml': `version: 1\nsuppressions:\n${demands}` });
    return scanFolder(files, { organizationFile: `${organization}/org.yml` });
  };

  test.each([
    ['forbids the rule', '  forbid: [AML-NET-001]\n', ''],
    ['forbids all', '  forbid: all\n', ''],
    ['demands a day', '  requireExpiry: true\n', ''],
    ['demands a ticket', '  requireTicket: true\n', ' expires=2026-12-01'],
    ['demands a near day', '  maxDays: 30\n', ' expires=2026-12-29'],
  ])('that %s outranks a comment', async (_, demands, more) => {
    const files = { 'main.bicep': BICEP({ above: `// ${IGNORE}${more}` }) };
    expect(found(await demand(demands, files))).toEqual({ left: ['AML-NET-001 9', 'AML-GATE-004 8'], suppressed: [] });
  });

  test('is content with what meets its demands', async () => {
    const files = { 'main.bicep': BICEP({ above: `// ${IGNORE} expires=2026-12-28 ticket=A-1` }) };
    const result = await scanIn(files, '  requireExpiry: true\n  requireTicket: true\n  maxDays: 30\n');
    expect(found(result).left).toEqual([]);
  });

  test('refuses a configuration that turns a forbidden rule off', async () => {
    const files = {
      'main.bicep': BICEP({}),
      '.github/azureml-gate.yml': "version: 1\nrules:\n  AML-NET-001: { severity: 'off', reason: 'x' }\n",
    };
    await expect(scanIn(files, '  forbid: [AML-NET-001]\n')).rejects.toThrow(
      "'.github/azureml-gate.yml' changes the severity or settings of AML-NET-001, which the organisation forbids",
    );
    await expect(scanIn(files, '  forbid: [AML-NET-0001]\n')).rejects.toThrow("did you mean 'AML-NET-001'?");
  });
});
