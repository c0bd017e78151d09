import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workspaceDiagnosticSetting } from '../src/rules/monitoring/workspace-diagnostic-setting.js';
import { folderWith } from './support/files.js';
import { ruleOf } from './support/findings.js';
import { HOSTILE_TEXTS, hostileText } from './support/hostile.js';
import { runJob } from './support/job.js';
import { CLOSED, INCOMPLETE, OPEN, UNDECIDED, workspaceWithAccess } from './support/workspaces.js';

const NOTHING = {
  result: 'incomplete',
  'findings-count': '0',
  'new-findings-count': '0',
  'critical-count': '0',
  'high-count': '0',
  'medium-count': '0',
  'low-count': '0',
  'info-count': '0',
  'unknown-count': '0',
  comparison: 'none',
  'sarif-file': '',
  'json-file': '',
  'html-file': '',
};

describe('the gate', () => {
  test.each([
    ['', '0', 0],
    ['regulated', '1', 1],
  ])('judges by the profile it is given: %j', async (profile, high, exitCode) => {
    const rules = [workspaceDiagnosticSetting];
    const job = await runJob(folderWith({ 'main.bicep': CLOSED }), { profile }, { rules });
    expect([job.outputs['high-count'], job.exitCode]).toEqual([high, exitCode]);
  });

  test('fails on a finding and says where', async () => {
    const job = await runJob(folderWith({ 'infra/main.bicep': OPEN }));
    expect(job.exitCode).toBe(1);
    expect(job.outputs).toEqual({
      ...NOTHING,
      result: 'fail',
      'findings-count': '1',
      'new-findings-count': '1',
      'high-count': '1',
    });
    expect(job.annotations).toEqual([
      {
        level: 'error',
        title: 'AML-NET-001 (high): Workspace accepts traffic from public networks',
        file: 'infra/main.bicep',
        line: 6,
        message: expect.stringContaining("publicNetworkAccess is 'Enabled'"),
      },
      {
        level: 'error',
        title: undefined,
        file: undefined,
        line: undefined,
        message: "azureml-gate: 1 finding at or above 'high' (1 finding: 1 high)",
      },
    ]);
    expect(job.log.join('\n')).toContain('infra/main.bicep\n  6:5  high  AML-NET-001');
    expect(job.summary).toMatch(/^## ❌ Azure ML gate: failed\n/);
  });

  test.each<[string, string, Record<string, string>, number, Record<string, string>]>([
    ['a closed workspace', CLOSED, {}, 0, { result: 'pass' }],
    ['a higher threshold', OPEN, { 'fail-on': 'critical' }, 0, { result: 'pass', 'high-count': '1' }],
    ['undecided', UNDECIDED, {}, 0, { result: 'pass', 'unknown-count': '1', 'findings-count': '0' }],
    [
      'undecided, to fail',
      UNDECIDED,
      { 'on-unknown': 'fail' },
      1,
      { result: 'fail', 'unknown-count': '1', 'findings-count': '0' },
    ],
    ['incomplete', INCOMPLETE, {}, 1, { result: 'incomplete' }],
    ['incomplete, to warn', INCOMPLETE, { 'on-incomplete': 'warn' }, 0, { result: 'incomplete' }],
  ])('%s', async (_, text, inputs, exitCode, outputs) => {
    const job = await runJob(folderWith({ 'main.bicep': text }), inputs);
    expect(job.exitCode).toBe(exitCode);
    expect(job.outputs).toMatchObject(outputs);
  });

  test('says why it is red in the last error', async () => {
    const incomplete = await runJob(folderWith({ 'main.bicep': INCOMPLETE }));
    expect(incomplete.annotations.at(-1)?.message).toBe(
      'azureml-gate: the analysis is incomplete: 1 problem kept it from reading everything (No findings)',
    );
    const broken = ruleOf({
      check: () => {
        throw new Error('broken\n::add-mask::x');
      },
    });
    const internal = await runJob(folderWith({ 'main.bicep': OPEN }), {}, { rules: [broken] });
    expect(internal.annotations.at(-1)?.message).toMatch(
      /^azureml-gate: internal error: Rule AML-NET-001 failed on main\.bicep:ws: broken/,
    );
    expect(internal.exitCode).toBe(1);
    expect(internal.masks).toEqual([]);
  });

  test('passes with a notice where there is no infrastructure, but not if paths were named', async () => {
    const files = { 'README.md': '', 'package.json': '{}' };
    const job = await runJob(folderWith(files));
    expect(job.exitCode).toBe(0);
    expect(job.outputs['result']).toBe('pass');
    expect(job.annotations.map(({ level, message }) => [level, message])).toEqual([
      [
        'notice',
        'No Azure Machine Learning infrastructure files were found. Read are Bicep (*.bicep, *.bicepparam), ARM JSON (*.json, *.jsonc), Terraform (*.tf, *.tofu, *.tfvars, each also with .json), Terraform plans (*.json, as terraform show -json writes them), Azure ML CLI v2 YAML (*.yml, *.yaml) and scripts with az commands (shell, PowerShell, cmd, workflows, pipelines, Makefiles, Dockerfiles).',
      ],
    ]);
    const named = await runJob(folderWith(files), { paths: '.' });
    expect([named.exitCode, named.outputs['result']]).toEqual([1, 'incomplete']);
  });

  test('keeps what a runner keeps, and says how much more there is', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [
        `${index}.bicep`,
        workspaceWithAccess("'Enabled'", `// ${index}`).replace('mlw', `mlw${index}`),
      ]),
    );
    const job = await runJob(folderWith(files));
    expect(job.dropped).toBe(0);
    expect(job.annotations).toHaveLength(10);
    expect(job.annotations.at(-1)?.message).toBe("azureml-gate: 15 findings at or above 'high' (15 findings: 15 high)");
    expect(job.log).toContain(
      '6 more than GitHub shows as annotations (6 errors, 0 warnings, 0 notices): see the list above or the summary.',
    );
  });
});

describe('inputs', () => {
  test('name paths and patterns by line or comma', async () => {
    const root = folderWith({ 'a/x.bicep': OPEN, 'b/y.bicep': OPEN, 'c/z.bicep': OPEN });
    const job = await runJob(root, { paths: 'a, b\n', 'exclude-paths': 'a/*.bicep\nnothing' });
    expect(job.outputs['high-count']).toBe('1');
    expect(job.annotations[0]?.file).toBe('b/y.bicep');
  });

  test('outrank the configuration file', async () => {
    const root = folderWith({ 'main.bicep': OPEN, '.github/azureml-gate.yml': 'version: 1\nfailOn: critical\n' });
    const configured = await runJob(root);
    expect([configured.exitCode, configured.log[0]]).toEqual([0, 'Configuration: .github/azureml-gate.yml']);
    expect((await runJob(root, { 'fail-on': 'high' })).exitCode).toBe(1);
  });

  test.each<[Record<string, string>, string]>([
    [
      { 'fail-on': 'severe' },
      "the input 'fail-on' must be one of critical, high, medium, low, info, never, not 'severe'",
    ],
    [{ summary: 'yes' }, "the input 'summary' must be true or false, not 'yes'"],
    [{ paths: 'nowhere' }, "there is no file or folder 'nowhere'"],
    [{ 'config-file': 'no.yml' }, "there is no file or folder 'no.yml'"],
    [{ 'config-file': 'bad.yml' }, "bad.yml:1:1: 'version': must be 1\nbad.yml:1:1: unknown key '::error::x'"],
  ])('%j is wrong usage', async (inputs, message) => {
    const job = await runJob(folderWith({ 'main.bicep': CLOSED, 'bad.yml': '"::error::x": 1' }), inputs);
    expect([job.exitCode, job.outputs]).toEqual([1, NOTHING]);
    expect(job.annotations.map((annotation) => annotation.message)).toEqual([
      `azureml-gate: wrong usage or configuration\n${message}`,
    ]);
  });

  test('leave the summary on, which shows the systems', async () => {
    const { summary } = await runJob(folderWith({ 'main.bicep': OPEN }));
    expect(summary).toMatch(/^### Workspace mlw\n[\s\S]*^```mermaid\nflowchart LR\n[\s\S]*\|"public access"\|/m);
  });

  test('turn the summary off', async () => {
    expect((await runJob(folderWith({ 'main.bicep': OPEN }), { summary: 'false' })).summary).toBe('');
  });

  test('name a JSON file', async () => {
    const root = folderWith({ 'main.bicep': OPEN });
    const job = await runJob(root, { 'json-file': 'out/result.json' });
    expect(job.outputs['json-file']).toBe('out/result.json');
    expect(JSON.parse(readFileSync(path.join(root, 'out/result.json'), 'utf8'))).toMatchObject({ result: 'fail' });
  });

  test('name a SARIF file', async () => {
    const root = folderWith({ 'infra/main.bicep': OPEN });
    const job = await runJob(root, { 'sarif-file': 'out/result.sarif', paths: './infra/' });
    expect(job.outputs['sarif-file']).toBe('out/result.sarif');
    expect(JSON.parse(readFileSync(path.join(root, 'out/result.sarif'), 'utf8'))).toMatchObject({
      runs: [{ automationDetails: { id: 'azureml-gate/infra/' }, results: [{ ruleId: 'AML-NET-001' }] }],
    });
  });

  test('name an HTML file, which shows the systems too', async () => {
    const root = folderWith({ 'main.bicep': OPEN });
    const job = await runJob(root, { 'html-file': 'out/report.html', summary: 'false' });
    expect(job.outputs['html-file']).toBe('out/report.html');
    expect(readFileSync(path.join(root, 'out/report.html'), 'utf8')).toMatch(
      /^<!DOCTYPE html>[\s\S]*<svg class="drawing"/,
    );
  });

  test('never make it write through a link of the pull request', async () => {
    const top = folderWith({ 'repo/main.bicep': CLOSED, 'outside/keep.json': 'untouched' });
    const root = path.join(top, 'repo');
    symlinkSync('../outside/keep.json', path.join(root, 'result.json'));
    symlinkSync('../outside', path.join(root, 'out'));
    expect((await runJob(root, { 'json-file': 'result.json' })).outputs['json-file']).toBe('result.json');
    expect(readFileSync(path.join(top, 'outside/keep.json'), 'utf8')).toBe('untouched');
    for (const file of ['out/new.json', 'out/deep/new.json']) {
      const job = await runJob(root, { 'json-file': file });
      expect([job.exitCode, job.outputs['json-file']]).toEqual([0, '']);
      expect(job.annotations.at(-1)?.message).toBe(
        `The JSON report was not written: cannot write '${file}': its folder leads out of the repository`,
      );
    }
    expect(existsSync(path.join(top, 'outside/new.json'))).toBe(false);
    expect(existsSync(path.join(top, 'outside/deep'))).toBe(false);
  });

  test('a report that cannot be written changes nothing else', async () => {
    const root = folderWith({ 'main.bicep': OPEN });
    mkdirSync(path.join(root, 'folder'));
    const inputs = { 'json-file': 'folder', 'html-file': 'folder' };
    const job = await runJob(root, inputs, { env: { GITHUB_STEP_SUMMARY: '/nowhere/summary' } });
    expect([job.exitCode, job.outputs['result'], job.outputs['json-file'], job.outputs['html-file']]).toEqual([
      1,
      'fail',
      '',
      '',
    ]);
    expect(job.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual([
      "The JSON report was not written: cannot write 'folder': it is a folder",
      "The HTML report was not written: cannot write 'folder': it is a folder",
      expect.stringMatching(/^The job summary was not written: /),
    ]);
  });
});

describe('pull_request_target', () => {
  test('is refused', async () => {
    const job = await runJob(folderWith({ 'main.bicep': CLOSED }), {}, { eventName: 'pull_request_target' });
    expect([job.exitCode, job.outputs]).toEqual([1, NOTHING]);
    expect(job.annotations[0]?.message).toContain("use 'pull_request', which works for forks too");
  });

  test('is allowed by an input', async () => {
    const inputs = { 'allow-pull-request-target': 'true' };
    expect(
      (await runJob(folderWith({ 'main.bicep': CLOSED }), inputs, { eventName: 'pull_request_target' })).exitCode,
    ).toBe(0);
  });
});

describe('hostile pull requests', () => {
  test.each(HOSTILE_TEXTS.filter((text) => !text.includes('/') && !text.includes('\0')))(
    '%j gives only our own commands',
    async (hostile) => {
      const literal = `'${hostile.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('${', '\\${').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`;
      const root = folderWith({
        [`${hostile}.bicep`]: workspaceWithAccess(literal).replace("'mlw'", literal),
        'broken.bicep': `${hostile}\n`,
        'x.json': `{"contentVersion":"1","resources":[{"type":${JSON.stringify(hostile)}}]}`,
      });
      symlinkSync(hostile, path.join(root, `${hostile} link`));
      const job = await runJob(root);
      const names = new Set(job.commands.map((command) => command.name));
      expect([...names].filter((name) => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
      for (const annotation of job.annotations) {
        const ours = annotation.title === undefined ? /^azureml-gate: / : /^(AML-NET-001 \(|Not analysed as a whole: )/;
        expect(annotation.title ?? annotation.message).toMatch(ours);
      }
      expect(job.outputs['comparison']).toBe('none');
    },
  );

  test('anything as names and values gives only our own commands', async () => {
    const fileName = hostileText.map(
      (text) => `${Buffer.from(text.replace(/[/\0]/g, '')).subarray(0, 100).toString()}.json`,
    );
    const property = fc.asyncProperty(hostileText, hostileText, fileName, async (name, value, file) => {
      const template = {
        contentVersion: '1.0.0.0',
        parameters: { [name]: { type: 'string', defaultValue: value } },
        resources: [
          {
            type: 'Microsoft.MachineLearningServices/workspaces',
            apiVersion: '2024-10-01',
            name,
            properties: { publicNetworkAccess: value },
          },
          { type: name, apiVersion: value, name: `[${value}`, properties: { [name]: `[${name}]` } },
        ],
      };
      const job = await runJob(folderWith({ [file]: JSON.stringify(template) }));
      const names = job.commands.map((command) => command.name);
      expect(names.filter((command) => !['error', 'warning', 'notice'].includes(command))).toEqual([]);
      for (const { title, message } of job.annotations) {
        expect(title ?? message).toMatch(
          title === undefined ? /^azureml-gate: / : /^(AML-NET-001 \(|Not analysed as a whole: )/,
        );
        expect(message).not.toMatch(/\p{Cf}|\p{Zl}|\p{Zp}/u);
      }
    });
    await fc.assert(property, { numRuns: 150 });
  });
});
