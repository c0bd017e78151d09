import { describe, expect, test } from 'vitest';
import type { ScanResult } from '../src/decide/scan-result.js';
import type { Changes } from '../src/inputs/changes.js';
import { DiagnosticBag } from '../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../src/inputs/limits.js';
import { DEFAULT_SETTINGS, type ScanOptions } from '../src/inputs/options.js';
import { workspacePublicNetworkAccess } from '../src/rules/network/workspace-public-network-access.js';
import { type Analysis, scan } from '../src/scan.js';
import { repositoryOf } from './support/memory-repository.js';
import { CLOSED, OPEN, UNDECIDED, workspaceWithAccess } from './support/workspaces.js';

const OPTIONS: ScanOptions = {
  ...DEFAULT_SETTINGS,
  parameterFiles: [],
  entryPoints: [],
  policies: [],
  rules: new Map(),
};

function scanFiles(
  files: Readonly<Record<string, string>>,
  options: Partial<ScanOptions> = {},
  over: Partial<Analysis> = {},
): Promise<ScanResult> {
  return scan({
    repository: repositoryOf(files),
    options: { ...OPTIONS, ...options },
    rules: [workspacePublicNetworkAccess],
    limits: DEFAULT_LIMITS,
    clock: () => 0,
    today: '2026-11-28',
    ruleIds: new Map(),
    bag: new DiagnosticBag(),
    expectsTemplates: true,
    ...over,
  });
}

function codes(result: ScanResult): readonly string[] {
  return result.diagnostics.map((item) => item.code);
}

describe('a scan', () => {
  test('gives one finding for all environments it holds in', async () => {
    const result = await scanFiles({
      'main.bicep': UNDECIDED,
      'dev.bicepparam': "using 'main.bicep'\nparam access = 'Enabled'\n",
      'test.bicepparam': "using 'main.bicep'\nparam access = 'Enabled'\n",
      'prod.bicepparam': "using 'main.bicep'\nparam access = 'Disabled'\n",
    });
    expect(result.findings.map(({ status, environments }) => [status, environments])).toEqual([
      ['fail', ['dev.bicepparam', 'test.bicepparam']],
    ]);
    expect(result.coverage).toEqual({ files: 4, entryPoints: 1, resources: 1, unresolvedModules: [] });
  });

  test('gives one finding for a module that several entry points call', async () => {
    const call = "module m 'module.bicep' = {\n  name: 'm'\n}\n";
    const result = await scanFiles({ 'a.bicep': call, 'b.bicep': call, 'module.bicep': OPEN });
    expect(result.findings.map(({ span, resource }) => [span.source.path, resource.address])).toEqual([
      ['module.bicep', 'a.bicep:m/ws'],
    ]);
    expect(result.coverage).toMatchObject({ entryPoints: 2, resources: 2 });
  });

  test('gives a finding for each root module, also where Terraform calls the resources the same', async () => {
    const workspace = (name: string) =>
      `resource "azurerm_machine_learning_workspace" "main" {\n  name = "${name}"\n}\n`;
    const result = await scanFiles({ 'a/main.tf': workspace('mlw-a'), 'b/main.tf': workspace('mlw-b') });
    expect(result.findings.map(({ span, resource, copies }) => [span.source.path, resource.name, copies])).toEqual([
      ['a/main.tf', 'mlw-a', []],
      ['b/main.tf', 'mlw-b', []],
    ]);
    expect(result.coverage).toMatchObject({ entryPoints: 2, resources: 2 });
  });

  test('uses the parameter files and entry points it is told to', async () => {
    const files = {
      'main.bicep': UNDECIDED,
      'other.bicep': OPEN,
      'dev.bicepparam': "using 'main.bicep'\nparam access = 'Enabled'\n",
      'prod.bicepparam': "using 'main.bicep'\nparam access = 'Disabled'\n",
    };
    const named = await scanFiles(files, { parameterFiles: ['prod.bicepparam'] });
    expect(named.findings.map(({ span }) => span.source.path)).toEqual(['other.bicep']);
    const entry = await scanFiles(files, { entryPoints: [{ path: 'main.bicep', parameters: ['prod.bicepparam'] }] });
    expect([entry.result, entry.coverage.entryPoints]).toEqual(['pass', 1]);
  });

  test('applies what the configuration says about rules', async () => {
    const off = new Map([['AML-NET-001', { severity: 'off' as const, reason: 'accepted' }]]);
    const result = await scanFiles({ 'main.bicep': OPEN }, { rules: off });
    expect([result.result, result.findings, result.counts.suppressed]).toEqual(['pass', [], 1]);
    expect(result.suppressed.map(({ finding, reason }) => [finding.rule.id, reason])).toEqual([
      ['AML-NET-001', 'accepted'],
    ]);
  });

  test('reads YAML that a template loads', async () => {
    const text = workspaceWithAccess('settings.access', "var settings = loadYamlContent('settings.yml')");
    const open = await scanFiles({ 'main.bicep': text, 'settings.yml': 'access: Enabled\n' });
    expect(open.findings.map(({ status, actual }) => [status, actual])).toEqual([['fail', 'Enabled']]);
    expect((await scanFiles({ 'main.bicep': text, 'settings.yml': 'access: Disabled\n' })).result).toBe('pass');
    expect((await scanFiles({ 'main.bicep': text, 'settings.yml': 'a: [\n' })).result).toBe('incomplete');
  });

  test('is incomplete if it finds no template where some are expected', async () => {
    expect(codes(await scanFiles({}))).toEqual(['no-files']);
    const none = await scanFiles({ 'x.json': '{}' });
    expect([none.result, none.diagnostics.map(({ message }) => message)]).toEqual([
      'incomplete',
      [
        'No template that could be deployed was found in the given paths. Read are Bicep (*.bicep, *.bicepparam), ARM JSON (*.json, *.jsonc), Terraform (*.tf, *.tofu, *.tfvars, each also with .json), Terraform plans (*.json, as terraform show -json writes them), Azure ML CLI v2 YAML (*.yml, *.yaml) and scripts with az commands (shell, PowerShell, cmd, workflows, pipelines, Makefiles, Dockerfiles).',
      ],
    ]);
    expect((await scanFiles({}, {}, { expectsTemplates: false })).result).toBe('pass');
  });

  test('reports the stages and how long each took', async () => {
    const stages: string[] = [];
    let now = 0;
    const result = await scanFiles(
      { 'main.bicep': CLOSED },
      {},
      { onStage: (stage) => stages.push(stage), clock: () => now++ },
    );
    expect(stages).toEqual(['expand', 'judge']);
    expect(Object.keys(result.timing.stages)).toEqual(['expand', 'judge', 'decide']);
    const { expand = 0, judge = 0, decide = 0 } = result.timing.stages;
    expect(result.timing.totalMs).toBe(expand + judge + decide);
    expect(judge).toBe(1);
  });
});

describe('a scan for a report that draws', () => {
  test('gives the systems and what passed, others do not', async () => {
    const files = { 'main.bicep': CLOSED };
    const plain = await scanFiles(files);
    expect([plain.systems, plain.checks]).toEqual([undefined, undefined]);
    const drawn = await scanFiles(files, {}, { draws: true });
    expect(drawn.systems?.map(({ what, entryPoint }) => [what, entryPoint])).toEqual([['Workspace', 'main.bicep']]);
    expect(drawn.checks).toEqual(new Map([['AML-NET-001', { pass: 1, fail: 0, unknown: 0 }]]));
    expect(Object.keys(drawn.timing.stages)).toEqual(['expand', 'judge', 'decide', 'draw']);
  });

  test('draws no more systems than anybody looks at, and says how many are left', async () => {
    const many = `resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = [for i in range(0, 502): {\n  name: 'mlw\${i}'\n  properties: {}\n}]\n`;
    const { systems, diagnostics } = await scanFiles({ 'main.bicep': many }, {}, { draws: true });
    expect(systems).toHaveLength(500);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['not-drawn', 'Only the first 500 systems are drawn, not the 2 that follow.'],
    ]);
  });

  test('tells no secret in a picture', async () => {
    const secret = 'Tr4ining-nodes!';
    const text = `@secure()\nparam password string = '${secret}'\nresource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {\n  name: 'mlw-${secret}'\n  properties: { description: password, managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound', outboundRules: { a: { type: 'FQDN', destination: password } } } }\n}\n`;
    const { systems = [] } = await scanFiles({ 'main.bicep': text }, {}, { draws: true });
    expect(systems).toHaveLength(1);
    const told = systems.flatMap(({ title, groups, nodes, edges }) => [
      title,
      ...groups.map(({ name }) => name),
      ...nodes.flatMap(({ names, facts, reasons }) => [...names, ...facts, ...reasons]),
      ...nodes.flatMap(({ declared }) => declared.flatMap(({ address, name }) => [address, name])),
      ...edges.flatMap(({ labels, reasons }) => [...labels, ...reasons]),
    ]);
    expect(told.join('\n')).toContain('(secret, not shown)');
    expect(told.join('\n')).not.toContain(secret);
  });

  test('gives the same verdict where drawing fails, and says so', async () => {
    const changes: Changes = {
      files: [],
      changedLines: () => {
        throw new Error('out of paint');
      },
      hunks: () => [],
    };
    const files = { 'main.bicep': CLOSED };
    const against = { mode: 'git', base: 'abc', changes, open: () => repositoryOf(files), isRelevant: true } as const;
    const result = await scanFiles(files, {}, { draws: true, against });
    expect([result.result, result.systems]).toEqual(['pass', []]);
    expect(result.diagnostics.map(({ code, level, message }) => [code, level, message])).toEqual([
      ['not-drawn', 'warning', 'The systems could not be drawn: out of paint'],
    ]);
  });
});
