import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Io, runCli } from '../src/command-line.js';
import { workspaceDiagnosticSetting } from '../src/rules/monitoring/workspace-diagnostic-setting.js';
import { workspacePublicNetworkAccess } from '../src/rules/network/workspace-public-network-access.js';
import { failIf } from '../src/rules/outcome.js';
import { defineRule } from '../src/rules/rule.js';
import { numberSetting } from '../src/rules/settings.js';
import { folderWith } from './support/files.js';
import { ruleOf } from './support/findings.js';
import { HOSTILE_TEXTS } from './support/hostile.js';
import { runnerView } from './support/runner.js';
import { CLOSED, INCOMPLETE, OPEN, UNDECIDED, workspaceWithAccess } from './support/workspaces.js';

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(cwd: string, words: readonly string[], over: Partial<Io> = {}): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const io: Io = {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    env: {},
    cwd,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    clock: () => 0,
    today: '2026-11-28',
    version: '1.2.3',
    rules: [workspacePublicNetworkAccess],
    ...over,
  };
  return { status: await runCli(words, io), stdout, stderr };
}

const THROWING = ruleOf({
  id: 'AML-NET-009',
  check: () => {
    throw new Error('broken\n::error::x');
  },
});

describe('the severity of a rule', () => {
  const rules = [workspaceDiagnosticSetting];

  test.each<[readonly string[], string, string]>([
    [[], '', 'medium'],
    [['--profile', 'regulated'], '', 'high'],
    [[], 'profile: regulated', 'high'],
    [['--profile=baseline'], 'profile: regulated', 'medium'],
    [['--profile=regulated'], 'rules: { AML-MON-001: { severity: low } }', 'low'],
  ])('is the configuration’s, else the profile’s, else its own: %j %s', async (flags, said, expected) => {
    const files = { 'main.bicep': CLOSED, '.github/azureml-gate.yml': `version: 1\n${said}\n` };
    const { stdout } = await run(folderWith(files), ['scan', '--format', 'json', ...flags], { rules });
    const { findings }: { findings: readonly { severity: string }[] } = JSON.parse(stdout);
    expect(findings.map(({ severity }) => severity)).toEqual([expected]);
  });

  test.each([
    ['regulated', 'Fails at: high. Profile: regulated.\n'],
    ['baseline', 'Fails at: high.\n'],
  ])('is reported with the profile it comes from: %s', async (profile, expected) => {
    const { stdout } = await run(folderWith({ 'main.bicep': CLOSED }), ['scan', '--profile', profile], { rules });
    expect(stdout).toContain(expected);
  });
});

describe('the settings of a rule', () => {
  const limited = defineRule({
    ...ruleOf({ id: 'AML-NET-009' }),
    settings: { most: numberSetting('How many.', { default: 0, least: 0, most: 9 }) },
    check: (workspace, _, { most }) =>
      failIf(
        workspace.property('properties.publicNetworkAccess').reads(() => most > 3),
        'public',
        { expected: 'Disabled' },
      ),
  });

  test.each([
    ['{ most: 3 }', 0],
    ['{ most: 4 }', 1],
    ['{ most: 10 }', 2],
  ])('reach it from the configuration: %s', async (settings, status) => {
    const config = `version: 1\nrules:\n  aml-net-009: { settings: ${settings} }\n`;
    const files = { 'main.bicep': OPEN, '.github/azureml-gate.yml': config };
    const result = await run(folderWith(files), ['scan'], { rules: [limited] });
    expect(result).toMatchObject({ status, stderr: status === 2 ? expect.stringContaining(':3:36: ') : '' });
  });
});

describe('scan', () => {
  test.each<[string, Record<string, string>, readonly string[], Partial<Io>, number]>([
    ['a closed workspace', { 'main.bicep': CLOSED }, [], {}, 0],
    ['an open workspace', { 'main.bicep': OPEN }, [], {}, 1],
    ['an open workspace, only critical fails', { 'main.bicep': OPEN }, ['--fail-on', 'critical'], {}, 0],
    ['an undecided workspace', { 'main.bicep': UNDECIDED }, [], {}, 0],
    ['an undecided workspace, to fail', { 'main.bicep': UNDECIDED }, ['--on-unknown', 'fail'], {}, 1],
    ['a missing module', { 'main.bicep': INCOMPLETE }, [], {}, 3],
    ['a missing module, to warn', { 'main.bicep': INCOMPLETE }, ['--on-incomplete', 'warn'], {}, 0],
    ['a missing module and an open workspace', { 'a.bicep': INCOMPLETE, 'b.bicep': OPEN }, [], {}, 1],
    ['broken syntax', { 'main.bicep': 'resource = {' }, [], {}, 3],
    ['nothing to read', { 'README.md': '' }, [], {}, 3],
    ['no template', { 'x.bicepparam': 'using none\n' }, [], {}, 3],
    ['a rule that throws', { 'main.bicep': OPEN }, [], { rules: [workspacePublicNetworkAccess, THROWING] }, 4],
    ['a wrong flag', { 'main.bicep': OPEN }, ['--what'], {}, 2],
    ['a missing path', { 'main.bicep': OPEN }, ['nowhere'], {}, 2],
    ['a wrong configuration', { 'main.bicep': OPEN, '.github/azureml-gate.yml': 'version: 3' }, [], {}, 2],
    [
      'a rule that is off',
      {
        'main.bicep': OPEN,
        '.github/azureml-gate.yml': "version: 1\nrules:\n  AML-NET-001: { severity: off, reason: 'x' }\n",
      },
      [],
      {},
      0,
    ],
    [
      'a lower severity',
      { 'main.bicep': OPEN, '.github/azureml-gate.yml': 'version: 1\nrules:\n  AML-NET-001: { severity: low }\n' },
      [],
      {},
      0,
    ],
  ])('%s', async (_, files, words, over, status) => {
    const result = await run(folderWith(files), ['scan', ...words], over);
    expect([result.status, result.stdout + result.stderr]).toEqual([status, expect.not.stringMatching(/^\s+at /m)]);
  });

  test('says what it found as text', async () => {
    const { stdout, stderr } = await run(folderWith({ 'infra/main.bicep': OPEN }), ['scan', 'infra']);
    expect(stderr).toBe('');
    expect(stdout).toContain(
      'infra/main.bicep\n  6:5  high  AML-NET-001  Workspace accepts traffic from public networks  mlw\n',
    );
    expect(stdout).toMatch(
      /1 finding: 1 high\. Fails at: high\.\nThe command fix may mend 1 of them with --unsafe\.\nResult: fail {2}1 file, 1 entry point, 1 resource, 0 ms\n$/,
    );
  });

  test('says which kinds it reads if there is nothing', async () => {
    const { stdout } = await run(folderWith({ 'a.txt': '' }), ['scan']);
    expect(stdout).toContain(
      'no-files: No file of a kind that is read was found in the given paths. Read are Bicep (*.bicep, *.bicepparam), ARM JSON (*.json, *.jsonc), Terraform (*.tf, *.tofu, *.tfvars, each also with .json), Terraform plans (*.json, as terraform show -json writes them), Azure ML CLI v2 YAML (*.yml, *.yaml) and scripts with az commands (shell, PowerShell, cmd, workflows, pipelines, Makefiles, Dockerfiles).',
    );
  });

  test('writes JSON to a file and nothing to standard output', async () => {
    const cwd = folderWith({ 'main.bicep': OPEN });
    const { status, stdout } = await run(cwd, ['scan', '--format', 'json', '--output', 'out.json']);
    expect([status, stdout]).toEqual([1, '']);
    const data = JSON.parse(readFileSync(path.join(cwd, 'out.json'), 'utf8'));
    expect(data).toMatchObject({
      tool: { version: '1.2.3' },
      result: 'fail',
      findings: [{ ruleId: 'AML-NET-001', location: { file: 'main.bicep', startLine: 6 } }],
    });
  });

  test('that cannot write is wrong usage', async () => {
    const { status, stderr } = await run(folderWith({ 'main.bicep': OPEN }), ['scan', '--output', 'no/such/folder/x']);
    expect([status, stderr]).toEqual([2, "azureml-gate: cannot write 'no/such/folder/x': ENOENT\n"]);
  });

  test('gives Markdown', async () => {
    expect((await run(folderWith({ 'main.bicep': OPEN }), ['scan', '--format', 'markdown'])).stdout).toMatch(/^## ❌/);
  });

  test.each<[Partial<Io>, readonly string[], boolean]>([
    [{ stdoutIsTerminal: true }, [], true],
    [{ stdoutIsTerminal: false }, [], false],
    [{ stdoutIsTerminal: true, env: { NO_COLOR: '1' } }, [], false],
    [{ stdoutIsTerminal: true, env: { NO_COLOR: '' } }, [], true],
    [{ stdoutIsTerminal: true, env: { TERM: 'dumb' } }, [], false],
    [{ stdoutIsTerminal: true }, ['--format', 'json'], false],
  ])('with %j and %j is coloured: %j', async (over, words, coloured) => {
    const { stdout } = await run(folderWith({ 'main.bicep': OPEN }), ['scan', ...words], over);
    expect(stdout.includes('\u001b[')).toBe(coloured);
  });

  test('shows progress on a terminal if there is much to read', async () => {
    const many = folderWith(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.bicep`, ''])));
    const { stderr, stdout } = await run(many, ['scan'], { stderrIsTerminal: true });
    expect(stderr).toBe('azureml-gate: reading 200 files …\r\u001b[Kazureml-gate: checking 200 files …\r\u001b[K');
    expect(stdout).not.toContain('…');
    expect((await run(many, ['scan'])).stderr).toBe('');
  });

  test.each(HOSTILE_TEXTS.filter((text) => !text.includes('/') && !text.includes('\0')))(
    'in a job, with %j in names, is no command',
    async (hostile) => {
      const name = `${hostile}.bicep`;
      const literal = `'${hostile.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('${', '\\${').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`;
      const files = { [name]: workspaceWithAccess(literal, `// ${hostile}`), 'broken.bicep': `${hostile}\n` };
      const cwd = folderWith(files);
      for (const words of [
        ['scan'],
        ['scan', '--format', 'json'],
        ['scan', '--format', 'markdown'],
        ['resources'],
        ['resources', '--format', 'text'],
        ['scan', hostile],
        ['explain', hostile],
        [hostile],
      ]) {
        const { stdout, stderr } = await run(cwd, words, { env: { GITHUB_ACTIONS: 'true' } });
        expect(runnerView(stdout).commands).toEqual([]);
        expect(runnerView(stderr).commands).toEqual([]);
      }
    },
  );
});

test('a baseline holds what is found now, and takes it out of the next result', async () => {
  const config = 'version: 1\nbaseline: baseline.json\n';
  const cwd = folderWith({ '.git/HEAD': '', 'main.bicep': OPEN });
  const written = await run(cwd, ['scan', '--write-baseline', 'baseline.json']);
  expect(written).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d+ findings? written to baseline\.json\./),
  });
  mkdirSync(path.join(cwd, '.github'));
  writeFileSync(path.join(cwd, '.github/azureml-gate.yml'), config);
  expect((await run(cwd, ['scan'])).status).toBe(0);
  writeFileSync(path.join(cwd, 'main.bicep'), `// moved\n\n${OPEN}`);
  expect((await run(cwd, ['scan'])).status).toBe(0);
  writeFileSync(path.join(cwd, 'other.bicep'), OPEN.replaceAll("name: '", "name: 'another-"));
  expect((await run(cwd, ['scan'])).status).toBe(1);
  writeFileSync(path.join(cwd, 'baseline.json'), '{}');
  expect(await run(cwd, ['scan'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('is not one of version 1'),
  });
});

test('no baseline is written of what could not be read', async () => {
  const cwd = folderWith({ '.git/HEAD': '', 'main.bicep': 'resource' });
  expect(await run(cwd, ['scan', '--write-baseline', 'b.json'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no baseline is written'),
  });
});

describe('other commands', () => {
  test('resources prints JSON, and problems apart', async () => {
    const { status, stdout, stderr } = await run(folderWith({ 'main.bicep': INCOMPLETE }), ['resources']);
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject([{ name: 'mlw', properties: { publicNetworkAccess: 'Disabled' } }]);
    expect(stderr).toMatch(/^main\.bicep:9:\d+: module-not-found: /);
  });

  test('rules and explain', async () => {
    const cwd = folderWith({});
    expect((await run(cwd, ['rules'])).stdout).toBe(
      'AML-NET-001  high     Workspace accepts traffic from public networks\n',
    );
    expect((await run(cwd, ['explain', 'aml-net-001'])).stdout).toMatch(/^AML-NET-001: /);
    expect(await run(cwd, ['explain', 'AML-NET-01'])).toEqual({
      status: 2,
      stdout: '',
      stderr: "azureml-gate: there is no rule 'AML-NET-01'; did you mean 'AML-NET-001'?\n",
    });
  });

  test('version and help', async () => {
    expect(await run('/', ['--version'])).toEqual({ status: 0, stdout: '1.2.3\n', stderr: '' });
    const help = await run('/', ['--help']);
    expect(help.status).toBe(0);
    for (const command of ['scan [PATH ...]', 'resources [PATH ...]', 'rules', 'explain RULE-ID', 'policy'])
      expect(help.stdout).toContain(`  ${command}`);
    const scan = (await run('/', ['scan', '--help'])).stdout;
    for (const flag of [
      '--format',
      '--output',
      '--config',
      '--fail-on',
      '--report-from',
      '--on-unknown',
      '--on-incomplete',
      '--parameters',
      '--all-resources',
      '--profile',
      '--live',
      '--require-live',
      '--subscription',
    ]) {
      expect(scan).toContain(`  ${flag}`);
    }
  });

  test('an error of the program is one line and exit status 4', async () => {
    const clock = () => {
      throw new TypeError('x\n    at y');
    };
    const { status, stdout, stderr } = await run(folderWith({ 'main.bicep': OPEN }), ['scan'], { clock });
    expect([status, stdout, stderr]).toEqual([
      4,
      '',
      'azureml-gate: internal error: TypeError: x\\n    at y. Please report it with the command and, if you can, the file.\n',
    ]);
  });
});
