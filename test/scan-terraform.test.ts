import { describe, expect, test } from 'vitest';
import type { ScanResult } from '../src/decide/scan-result.js';
import { DiagnosticBag } from '../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../src/inputs/limits.js';
import { DEFAULT_SETTINGS } from '../src/inputs/options.js';
import { workspacePublicNetworkAccess } from '../src/rules/network/workspace-public-network-access.js';
import { scan } from '../src/scan.js';
import { repositoryOf } from './support/memory-repository.js';
import { place } from './support/plain.js';

/** The result of the rule about public access for these files. */
function scanFiles(files: Readonly<Record<string, string>>): Promise<ScanResult> {
  const whole = repositoryOf(files);
  const scanned = whole.files.filter((path) => /\.tf(vars)?(\.json)?$/.test(path));
  return scan({
    repository: { ...whole, files: scanned },
    options: { ...DEFAULT_SETTINGS, parameterFiles: [], entryPoints: [], policies: [], rules: new Map() },
    rules: [workspacePublicNetworkAccess],
    limits: DEFAULT_LIMITS,
    clock: () => 0,
    today: '2026-11-28',
    ruleIds: new Map(),
    bag: new DiagnosticBag(),
    expectsTemplates: true,
  });
}

/** Each finding with its place and its way, the place to change first leading. */
function findingsOf({ findings, diagnostics }: ScanResult): readonly unknown[] {
  expect(diagnostics).toEqual([]);
  return findings.map(({ status, span, related, environments }) => ({
    status,
    span: place(span),
    related: related.map((one) => `${place(one.span)} ${one.message}`),
    ...(environments.length === 0 ? {} : { environments }),
  }));
}

const MODULE = `variable "public" {
  type    = bool
  default = false
}
resource "azurerm_machine_learning_workspace" "ws" {
  name                          = "mlw"
  public_network_access_enabled = var.public
}
`;

describe('a scan of Terraform', () => {
  test('points at the line of the variable file that a variable of a module is fed from', async () => {
    const result = await scanFiles({
      'main.tf': 'variable "open" {\n  type = bool\n}\nmodule "ml" {\n  source = "./ml"\n  public = var.open\n}\n',
      'prod.auto.tfvars': '# Production.\n\nopen = true\n',
      'ml/main.tf': MODULE,
    });
    expect(findingsOf(result)).toEqual([
      {
        status: 'fail',
        span: 'ml/main.tf:7:3-7:45',
        related: [
          'prod.auto.tfvars:3:8-3:12 variable open set in prod.auto.tfvars',
          'main.tf:6:3-6:20 argument public of module ml',
          'main.tf:4:1-4:12 module ml',
        ],
      },
    ]);
  });

  test('tells the environments apart', async () => {
    const result = await scanFiles({
      'main.tf': MODULE,
      'env/dev.tfvars': 'public = true\n',
      'env/prod.tfvars': 'public = false\n',
      'env/test.tfvars': 'public = true\n',
    });
    expect(findingsOf(result)).toMatchObject([{ status: 'fail', environments: ['env/dev.tfvars', 'env/test.tfvars'] }]);
  });

  test('follows values into JSON, YAML and templates', async () => {
    const workspace = (value: string) =>
      `resource "azurerm_machine_learning_workspace" "ws" {\n  name                          = "mlw"\n  public_network_access_enabled = ${value}\n}\n`;
    const json = await scanFiles({
      'main.tf': workspace('jsondecode(file("${path.module}/settings.json")).public'),
      'settings.json': '{\n  "public": true\n}\n',
    });
    expect(findingsOf(json)).toEqual([
      {
        status: 'fail',
        span: 'main.tf:3:3-3:90',
        related: ['settings.json:2:13-2:17 file settings.json', 'main.tf:3:46-3:82 file ./settings.json'],
      },
    ]);
    const yaml = await scanFiles({
      'main.tf': workspace('yamldecode(file("settings.yml")).public'),
      'settings.yml': 'public: yes\n',
    });
    expect(yaml.findings.map(({ status }) => status)).toEqual(['fail']);
    const template = await scanFiles({
      'main.tf': workspace('jsondecode(templatefile("settings.tftpl", { public = true })).public'),
      'settings.tftpl': '{ "public": ${public} }\n',
    });
    expect(template.findings.map(({ status }) => status)).toEqual(['fail']);
  });

  test('looks into bodies that are encoded, whatever else in them is not known', async () => {
    const result = await scanFiles({
      'main.tf': `variable "owner" {}
resource "azapi_resource" "ws" {
  type      = "Microsoft.MachineLearningServices/workspaces@2025-06-01"
  name      = "mlw"
  parent_id = "/subscriptions/0/resourceGroups/rg"
  body = jsonencode({
    tags = { owner = var.owner }
    properties = {
      publicNetworkAccess = "Enabled"
    }
  })
}
`,
    });
    expect(findingsOf(result)).toMatchObject([{ status: 'fail', span: 'main.tf:9:7-9:38' }]);
  });
});
