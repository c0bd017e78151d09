/** The page on live Azure and the files that set it up. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCli } from '../../src/command-line.js';
import { readInputs } from '../../src/inputs/action-inputs.js';
import { commandOf } from '../../src/inputs/flags.js';
import { CLOUDS } from '../../src/live/clouds.js';
import { QUERIES } from '../../src/live/queries/catalogue.js';
import { permissionsOfTypes } from '../../src/live/versions.js';
import { PERMISSIONS } from '../../src/live/what-if/ask.js';
import { RULES } from '../../src/rules/index.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const PAGE = textOf('docs/live.md');

/** The rows of the table whose first heading is that one, as their cells. */
function table(heading: string): readonly (readonly string[])[] {
  const lines = PAGE.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('examples/live-setup', () => {
  it.each(['baseline', 'regulated', 'exfiltration-protection'])('passes with the profile %s', async (profile) => {
    const printed: string[] = [];
    const words = ['scan', 'examples/live-setup', '--all-resources', '--format', 'json', '--profile', profile];
    const status = await runCli(words, {
      stdout: (text) => void printed.push(text),
      stderr: (text) => void printed.push(text),
      env: {},
      cwd: ROOT,
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      clock: () => 0,
      today: '2026-11-28',
      version: '0.0.0',
      rules: RULES,
    });
    const report: { findings: unknown[]; diagnostics: unknown[]; coverage: unknown } = JSON.parse(printed.join(''));
    expect([status, report.findings, report.diagnostics]).toEqual([0, [], []]);
    // Identity, credential, role and assignment in either language.
    expect(report.coverage).toMatchObject({ entryPoints: 2, resources: 8 });
  });

  it('has a role that reads configuration, in both languages the same', () => {
    const role: { Actions: string[]; DataActions: string[]; NotActions: string[] } = JSON.parse(
      textOf('examples/live-setup/role.json'),
    );
    expect(role.Actions.filter((action) => !/^Microsoft(?:\.\w+)(?:\/\w+)+\/read$/.test(action))).toEqual([]);
    expect(role.Actions.filter((action) => /key(?!vault)|secret|token|password/i.test(action))).toEqual([]);
    const asked = [...permissionsOfTypes(), ...Object.values(QUERIES).map(({ permission }) => permission)];
    const granted = new Set(role.Actions.map((action) => action.toLowerCase()));
    expect(asked.filter((permission) => !granted.has(permission.toLowerCase()))).toEqual([]);
    const whatIf: string[] = JSON.parse(textOf('examples/live-setup/what-if.json'));
    expect(whatIf.filter((action) => !PERMISSIONS.includes(action))).toEqual([]);
    expect(whatIf.length).toBe(PERMISSIONS.split(' and ').length);
    expect([role.DataActions, role.NotActions, new Set(role.Actions).size]).toEqual([[], [], role.Actions.length]);
    expect(textOf('examples/live-setup/main.bicep')).toContain("loadJsonContent('role.json')");
    expect(textOf('examples/live-setup/main.tf')).toContain('jsondecode(file("${path.module}/role.json"))');
  });
});

describe('docs/live.md', () => {
  it('lists the inputs and flags there are', () => {
    const read: string[] = [];
    readInputs((name) => {
      read.push(name);
      return '';
    });
    const rows = table('Input');
    const inputs = rows.map(([name = '']) => name.replaceAll('`', ''));
    expect(read).toEqual(expect.arrayContaining(inputs));
    expect(inputs.length).toBe(15);
    const flags = rows.flatMap(([, flag = '']) => [...flag.matchAll(/--([\w-]+)/g)].map(([, name]) => name));
    expect(commandOf('scan')?.flags.map(({ name }) => name)).toEqual(expect.arrayContaining(flags));
    expect(flags.length).toBe(13);
  });

  it('lists the clouds there are', () => {
    expect(table('Cloud').map((row) => row.map((cell) => cell.replaceAll('`', '')))).toEqual(
      Object.entries(CLOUDS).map(([name, cloud]) => [name, cloud.resourceManager, cloud.authority, cloud.audience]),
    );
  });

  it('shows deployments that are named well', () => {
    const [, value = ''] = /what-if: \|\n((?: {6}.*\n)+)/.exec(PAGE) ?? [];
    const lines = value
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const given: Record<string, string> = {
      live: 'on',
      'subscription-id': '00000000-0000-0000-0000-000000000001',
      'what-if': lines.join('\n'),
    };
    expect(readInputs((name) => given[name] ?? '').live?.whatIf.map(({ path: file }) => file)).toEqual([
      'infra/prod.bicepparam',
      'infra/policies.json',
    ]);
  });

  it('shows a job with inputs that make sense', () => {
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(PAGE) ?? [];
    const workflow: { jobs: { gate: { steps: { with: Record<string, string> }[]; permissions: unknown } } } =
      parse(yaml);
    const { steps, permissions } = workflow.jobs.gate;
    expect(permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    const given = steps.at(-1)?.with ?? {};
    const id = '00000000-0000-0000-0000-000000000001';
    const read = (name: string): string => (given[name]?.startsWith('${{') ? id : (given[name] ?? ''));
    expect(readInputs(read).live).toMatchObject({ mode: 'on', subscriptions: [id], clientId: id, tenantId: id });
  });
});
