/** The examples, scanned as a whole: every finding with its exact place, written down from reading the files. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCli } from '../src/command-line.js';
import { RULES } from '../src/rules/index.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the tests read of the JSON report. */
interface Report {
  readonly result: string;
  readonly findings: readonly {
    readonly ruleId: string;
    readonly severity: string;
    readonly status: string;
    readonly message: string;
    readonly resource: { readonly address: string };
    readonly location: { readonly file: string; readonly startLine: number; readonly startColumn: number };
    readonly related: readonly { readonly file: string; readonly startLine: number; readonly message: string }[];
    readonly environments: readonly string[];
  }[];
  readonly diagnostics: readonly unknown[];
  readonly coverage: { readonly entryPoints: number };
}

async function scan(folder: string): Promise<{ readonly status: number; readonly report: Report }> {
  const printed: string[] = [];
  const status = await runCli(['scan', folder, '--format', 'json'], {
    stdout: (text) => void printed.push(text),
    stderr: (text) => void printed.push(text),
    env: {},
    cwd: ROOT,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    clock: () => 0,
    version: '0.0.0',
    rules: RULES,
  });
  return { status, report: JSON.parse(printed.join('')) };
}

/** `line:column rule severity resource` of every finding, by file below the scanned folder, in the order of lines. */
function foundIn(report: Report, folder: string): Record<string, readonly string[]> {
  const byFile = new Map<string, string[]>();
  const placed = [...report.findings].sort(
    (left, right) => left.location.startLine - right.location.startLine || (left.ruleId < right.ruleId ? -1 : 1),
  );
  for (const { ruleId, severity, status, location, resource } of placed) {
    const file = path.posix.relative(folder, location.file);
    const { startLine, startColumn } = location;
    const symbol = resource.address.slice(resource.address.indexOf(':') + 1);
    const verdict = status === 'fail' ? severity : `${status} ${severity}`;
    const line = `${startLine}:${startColumn} ${ruleId} ${verdict} ${symbol}`;
    byFile.set(file, [...(byFile.get(file) ?? []), line]);
  }
  return Object.fromEntries([...byFile].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** A workspace as many teams start. The legacy switch is one finding while the workspace is open, another once it is closed. */
const OPEN_WORKSPACE = {
  'openworkspace/modules/compute.bicep': [
    '10:1 AML-IDN-001 medium compute/cluster',
    '10:1 AML-NET-007 high compute/cluster',
    '18:7 AML-NET-008 high compute/cluster',
    '19:7 AML-NET-009 critical compute/cluster',
    '22:9 AML-IDN-002 critical compute/cluster',
    '22:9 AML-IDN-006 critical compute/cluster',
    '32:1 AML-NET-007 high compute/instance',
    '32:1 AML-NET-008 high compute/instance',
    '38:5 AML-IDN-001 medium compute/instance',
    '42:9 AML-NET-010 high compute/instance',
  ],
  'openworkspace/modules/dependencies.bicep': [
    '13:5 AML-ENC-102 medium dependencies/storage',
    '14:5 AML-ENC-101 high dependencies/storage',
    '17:7 AML-NET-101 high dependencies/storage',
    '30:1 AML-ENC-003 high dependencies/vault',
    '30:1 AML-NET-105 high dependencies/vault',
    '51:5 AML-NET-106 high dependencies/registry',
  ],
  'openworkspace/modules/scoring.bicep': [
    '9:1 AML-NET-012 high scoring/online',
    '17:5 AML-IDN-003 medium scoring/online',
    '26:5 AML-IDN-003 medium scoring/batch',
  ],
  'openworkspace/modules/workspace.bicep': [
    '10:1 AML-ENC-001 medium workspace/workspace',
    '10:1 AML-MON-001 medium workspace/workspace',
    '10:1 AML-NET-003 high workspace/workspace',
    '10:1 AML-NET-006 high workspace/workspace',
    '21:5 AML-NET-001 high workspace/workspace',
    '22:5 AML-NET-002 high workspace/workspace',
    '22:5 AML-NET-002 high workspace/workspace',
    '23:5 AML-IDN-007 high workspace/workspace',
    '35:7 AML-IDN-008 high workspace/training',
    '38:9 AML-IDN-006 critical workspace/training',
  ],
};

/** Two workspaces out of one loop: what both have is one finding, named for the first. */
const MANAGED_NETWORK = {
  'managed-network/modules/shared.bicep': ['5:1 AML-NET-101 high shared/storage'],
  'managed-network/modules/workspace.bicep': [
    '11:1 AML-ENC-001 medium workspaces[0]/workspace',
    '11:1 AML-MON-001 medium workspaces[0]/workspace',
    '22:5 AML-POL-005 high workspaces[0]/workspace',
    '24:7 AML-DAT-001 medium workspaces[0]/workspace',
    '33:7 AML-DAT-002 high workspaces[1]/workspace::hosts[1]',
    '38:1 AML-NET-004 medium workspaces[0]/endpoint',
  ],
};

const REGISTRY = {
  'registry/main.bicep': ['6:1 AML-IDN-010 high registry', '10:5 AML-NET-015 high registry'],
};

/** An API version that does not know publicNetworkAccess, and two clusters out of one copy. */
const OLD_QUICKSTART = {
  'arm/azuredeploy.json': [
    '44:7 AML-ENC-003 high resources[1]',
    '62:7 AML-ENC-001 medium resources[2]',
    '62:7 AML-IDN-007 high resources[2]',
    '62:7 AML-IDN-010 high resources[2]',
    '62:7 AML-MON-001 medium resources[2]',
    '62:7 AML-NET-003 high resources[2]',
    '62:7 AML-NET-006 high resources[2]',
    '69:9 AML-POL-005 high resources[2]',
    '78:7 AML-NET-007 high resources[3][0]',
    '78:7 AML-NET-008 high resources[3][0]',
    '91:11 AML-NET-009 high resources[3][0]',
  ],
};

/** One open workspace and two that let data out; values come through modules, variable files, copies and dynamic blocks. */
const TERRAFORM = {
  'terraform/main.tf': [
    '80:7 AML-NET-002 high module.team["vision"].azurerm_machine_learning_workspace.this',
    '109:3 AML-IDN-008 high azurerm_machine_learning_datastore_blobstorage.training',
  ],
  'terraform/modules/compute/main.tf': [
    '1:1 AML-IDN-001 medium module.compute.azurerm_machine_learning_compute_cluster.this["cpu"]',
    '1:1 AML-NET-007 high module.compute.azurerm_machine_learning_compute_cluster.this["cpu"]',
    '1:1 AML-NET-008 high module.compute.azurerm_machine_learning_compute_cluster.this["gpu"]',
    '10:3 AML-NET-009 critical module.compute.azurerm_machine_learning_compute_cluster.this["gpu"]',
    '18:7 AML-IDN-002 critical module.compute.azurerm_machine_learning_compute_cluster.this["gpu"]',
    '18:7 AML-IDN-006 critical module.compute.azurerm_machine_learning_compute_cluster.this["gpu"]',
    '29:1 AML-IDN-001 medium module.compute.azurerm_machine_learning_compute_instance.shared[0]',
    '29:1 AML-NET-007 high module.compute.azurerm_machine_learning_compute_instance.shared[0]',
    '29:1 AML-NET-008 high module.compute.azurerm_machine_learning_compute_instance.shared[0]',
    '36:3 AML-NET-010 high module.compute.azurerm_machine_learning_compute_instance.shared[0]',
  ],
  'terraform/modules/models/main.tf': [
    '17:1 AML-NET-012 high module.models.azapi_resource.endpoint["score"]',
    '30:5 AML-IDN-003 medium module.models.azapi_resource.endpoint["score"]',
    '30:5 AML-POL-005 high module.models.azapi_resource.endpoint["shadow"]',
    '34:1 AML-IDN-010 high module.models.azapi_resource.registry',
    '42:7 AML-NET-015 high module.models.azapi_resource.registry',
  ],
  'terraform/modules/platform/main.tf': [
    '9:3 AML-ENC-102 medium module.platform.azurerm_storage_account.this',
    '10:3 AML-ENC-101 high module.platform.azurerm_storage_account.this',
    '15:3 AML-NET-101 high module.platform.azurerm_storage_account.this',
    '23:1 AML-ENC-003 high module.platform.azurerm_key_vault.this',
    '23:1 AML-NET-105 high module.platform.azurerm_key_vault.this',
    '41:1 AML-NET-106 high module.platform.azurerm_container_registry.this',
  ],
  'terraform/modules/workspace/main.tf': [
    '1:1 AML-ENC-001 medium module.research.azurerm_machine_learning_workspace.this',
    '1:1 AML-IDN-007 high module.research.azurerm_machine_learning_workspace.this',
    '1:1 AML-MON-001 medium module.research.azurerm_machine_learning_workspace.this',
    '1:1 AML-NET-003 high module.research.azurerm_machine_learning_workspace.this',
    '1:1 AML-NET-006 high module.research.azurerm_machine_learning_workspace.this',
    '9:3 AML-NET-001 high module.research.azurerm_machine_learning_workspace.this',
    '19:7 AML-DAT-001 medium module.team["vision"].azurerm_machine_learning_workspace.this',
    '29:3 AML-DAT-002 high module.team["language"].azurerm_machine_learning_workspace_network_outbound_rule_fqdn.host["archive"]',
    '32:1 AML-NET-004 medium module.team["language"].azurerm_private_endpoint.this[0]',
  ],
};

describe('examples/insecure', async () => {
  const folder = 'examples/insecure';
  const { status, report } = await scan(folder);

  it('has exactly these findings', () => {
    const expected = { ...OLD_QUICKSTART, ...MANAGED_NETWORK, ...OPEN_WORKSPACE, ...REGISTRY, ...TERRAFORM };
    expect(foundIn(report, folder)).toEqual(expected);
  });

  it('fails, and nothing stayed unread', () => {
    expect(status).toBe(1);
    expect(report.result).toBe('fail');
    expect(report.diagnostics).toEqual([]);
    expect(report.coverage.entryPoints).toBe(5);
  });

  it.each([
    ['templates', /\.(?:bicep|json)$/],
    ['Terraform', /\.tf$/],
  ])('violates every rule there is, in %s', (_, files) => {
    const found = new Set(
      report.findings.flatMap(({ ruleId, location }) => (files.test(location.file) ? [ruleId] : [])),
    );
    expect(RULES.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });

  it('tells the way of a value from the default of a parameter through a module call', () => {
    const [finding] = report.findings.filter(({ ruleId }) => ruleId === 'AML-NET-001');
    expect(finding?.environments).toEqual(['examples/insecure/openworkspace/dev.bicepparam']);
    const way = finding?.related.map(({ file, startLine }) => `${path.posix.basename(file)}:${startLine}`);
    expect(way?.[0]).toBe('main.bicep:6');
    expect(way).toContain('main.bicep:29');
  });
});

describe('examples/insecure/terraform', async () => {
  const { report } = await scan('examples/insecure/terraform');
  const findingOf = (rule: string) => report.findings.find(({ ruleId }) => ruleId === rule);
  const nameOf = (file: string) => path.posix.relative('examples/insecure/terraform', file);
  const wayOf = (rule: string) => findingOf(rule)?.related.map((place) => `${nameOf(place.file)}:${place.startLine}`);

  it.each([
    ['AML-NET-001', 'variables.tf:20', 'the default of a variable'],
    ['AML-NET-009', 'team.auto.tfvars:28', 'a variable file that Terraform reads by itself'],
    ['AML-NET-015', 'prod.tfvars:3', 'the variable file of an environment'],
    ['AML-DAT-001', 'variables.tf:31', 'the default of an optional attribute'],
    ['AML-DAT-002', 'team.auto.tfvars:15', 'a member of a map in a variable file'],
    ['AML-IDN-003', 'modules/models/main.tf:12', 'a local value'],
  ])('%s names %s first: %s', (rule, place) => {
    expect(wayOf(rule)?.[0]).toBe(place);
  });

  it.each([
    ['AML-NET-010', ['dev.tfvars']],
    ['AML-NET-015', ['prod.tfvars']],
    ['AML-NET-003', ['dev.tfvars', 'prod.tfvars']],
  ])('%s holds with %j', (rule, environments) => {
    expect(findingOf(rule)?.environments.map(nameOf)).toEqual(environments);
  });

  it('prints no secret', () => {
    expect(JSON.stringify(report)).not.toContain('Kettle');
  });
});

describe('one declaration that a loop copies', async () => {
  const { report } = await scan('examples/insecure/managed-network');
  const [finding] = report.findings.filter(({ ruleId }) => ruleId === 'AML-MON-001');

  it('is one finding that names all copies', () => {
    expect(finding?.resource.address).toContain('workspaces[0]');
    expect(finding?.message).toMatch(/The same holds for 1 more: [\w-]+\.$/);
  });
});

describe('examples/secure', async () => {
  const { status, report } = await scan('examples/secure');

  it('passes every rule, and nothing stayed undecided or unread', () => {
    expect(foundIn(report, 'examples/secure')).toEqual({});
    expect(report.diagnostics).toEqual([]);
    expect(report.result).toBe('pass');
    expect(status).toBe(0);
  });

  it('holds four deployments', () => {
    expect(report.coverage.entryPoints).toBe(4);
  });
});
