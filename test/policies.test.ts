/** Policies from the files that somebody names to the reports: the whole program. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { runCli } from '../src/command-line.js';
import { workspacePublicNetworkAccess } from '../src/rules/network/workspace-public-network-access.js';
import { folderWith } from './support/files.js';
import { checkoutOf, repositoryWith } from './support/git.js';
import { type Job, runJob } from './support/job.js';
import { CLOSED, INCOMPLETE, OPEN, UNDECIDED } from './support/workspaces.js';

const WORKSPACES = 'Microsoft.MachineLearningServices/workspaces';

/** A policy about one property of workspaces. */
function policy(name: string, comparison: object, effect = 'deny', details?: object): string {
  const condition = { allOf: [{ field: 'type', equals: WORKSPACES }, comparison] };
  // biome-ignore lint/suspicious/noThenProperty: it is what the language calls it, and nothing awaits a rule.
  const policyRule = { if: condition, then: { effect, details } };
  return JSON.stringify({ name, properties: { mode: 'Indexed', policyRule } });
}

const PRIVATE = policy('private', { field: `${WORKSPACES}/publicNetworkAccess`, notEquals: 'Disabled' });
const LOCATION = policy('europe', { field: 'location', notIn: ['northeurope'] }, 'audit');

interface Report {
  readonly result: string;
  readonly findings: readonly {
    readonly ruleId: string;
    readonly severity: string;
    readonly status: string;
    readonly message: string;
    readonly location: { readonly startLine: number; readonly startColumn: number };
    readonly suppressed: { readonly kind: string; readonly reason: string; readonly expires: string | null } | null;
    readonly references: { readonly policies: readonly string[]; readonly docs: string };
  }[];
  readonly diagnostics: readonly {
    readonly level: string;
    readonly code: string;
    readonly message: string;
    readonly location: { readonly file: string; readonly startLine: number; readonly startColumn: number } | null;
  }[];
}

async function run(format: 'json' | 'sarif', files: Readonly<Record<string, string>>, flags: readonly string[]) {
  let stdout = '';
  let stderr = '';
  const status = await runCli(['scan', '--format', format, ...flags], {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    env: {},
    cwd: folderWith(files),
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    clock: () => 0,
    today: '2026-11-28',
    version: '1.2.3',
    rules: [workspacePublicNetworkAccess],
  });
  return { status, stderr, stdout };
}

async function scan(files: Readonly<Record<string, string>>, ...flags: readonly string[]) {
  const { status, stderr, stdout } = await run('json', files, flags);
  const report: Report | undefined = status === 2 ? undefined : JSON.parse(stdout);
  return { status, stderr, report };
}

/** Rule, severity or status, line and column of each finding. */
function rows(report: Report | undefined): readonly string[] {
  return (report?.findings ?? []).map(({ ruleId, severity, status, location, suppressed }) => {
    const verdict = suppressed === null ? (status === 'fail' ? severity : status) : suppressed.kind;
    return `${ruleId} ${verdict} ${location.startLine}:${location.startColumn}`;
  });
}

const said = (report: Report | undefined): readonly string[] =>
  (report?.diagnostics ?? []).map(
    ({ level, code, location }) => `${level} ${code} ${location?.file}:${location?.startLine}:${location?.startColumn}`,
  );

describe('policies that a scan is held to', () => {
  test('are findings at the property that decides', async () => {
    const { status, report } = await scan(
      { 'main.bicep': CLOSED, 'policies/europe.json': LOCATION },
      '--policies',
      'policies',
    );
    expect(rows(report)).toEqual(['policy/europe medium 4:3']);
    expect(report?.findings[0]?.references).toMatchObject({ policies: ['europe'], docs: 'docs/policies.md' });
    expect(status).toBe(0);
  });

  test('are reported as the schema of the result says', async () => {
    const { stdout } = await run('json', { 'main.bicep': CLOSED, 'p.json': LOCATION }, ['--policies', 'p.json']);
    const schema = JSON.parse(readFileSync(new URL('../docs/result.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    expect([validate(JSON.parse(stdout)), validate.errors]).toEqual([true, null]);
  });

  test('fail the check where Azure would refuse', async () => {
    const files = { 'main.bicep': CLOSED, 'p.json': LOCATION.replace('audit', 'deny') };
    expect(await scan(files, '--policies', 'p.json')).toMatchObject({ status: 1, report: { result: 'fail' } });
  });

  test('are told once with the rule that says the same, with the worse severity and both references', async () => {
    const files = {
      'main.bicep': OPEN,
      'p.json': PRIVATE,
      '.github/azureml-gate.yml': 'version: 1\nrules: { AML-NET-001: { severity: low } }\n',
    };
    const { report } = await scan(files, '--policies', 'p.json');
    expect(rows(report)).toEqual(['AML-NET-001 high 6:5']);
    const [finding] = report?.findings ?? [];
    expect(finding?.references.policies).toContain('private');
    expect(finding?.message).toContain("The policy 'private' (deny) does not allow this");
  });

  test('are told beside a finding that somebody suppressed: nobody excuses what Azure refuses', async () => {
    const comment = '    // azureml-gate:ignore AML-NET-001 reason="pilot"\n';
    const files = { 'main.bicep': OPEN.replace('    public', `${comment}    public`), 'p.json': PRIVATE };
    const { report } = await scan(files, '--policies', 'p.json');
    expect(rows(report)).toEqual(['policy/private high 7:5', 'AML-NET-001 inline 7:5']);
  });

  test('cannot be decided where the value is not known', async () => {
    const { report } = await scan({ 'main.bicep': UNDECIDED, 'p.json': PRIVATE }, '--policies', 'p.json');
    expect(rows(report)).toEqual(['AML-NET-001 unknown 6:5']);
    expect(report?.findings[0]?.references.policies).toContain('private');
  });

  test('tell in SARIF what they ask for in the words of whoever wrote them, as words alone', async () => {
    const definition = JSON.parse(LOCATION);
    definition.properties.displayName = 'Stay in <b>Europe</b>.';
    definition.properties.description = 'See [here](http://example.com).';
    const { stdout } = await run('sarif', { 'main.bicep': CLOSED, 'p.json': JSON.stringify(definition) }, [
      '--policies',
      'p.json',
    ]);
    const [descriptor] = JSON.parse(stdout).runs[0].tool.driver.rules;
    expect(descriptor.id).toBe('policy/europe');
    expect(descriptor.help.text).toBe(
      'The Azure Policy definition europe: Stay in <b>Europe</b>. See [here](http://example.com).',
    );
    expect(descriptor.help.markdown).not.toContain('<b>');
    expect(descriptor.help.markdown).not.toContain('](');
  });

  test('come from the configuration too', async () => {
    const files = {
      'main.bicep': CLOSED,
      'governance/a.json': LOCATION,
      '.github/azureml-gate.yml': 'version: 1\npolicies: [governance]\n',
    };
    expect(rows((await scan(files)).report)).toEqual(['policy/europe medium 4:3']);
  });

  test.each([
    ['severity: high', 'policy/europe high 4:3'],
    ['severity: off, reason: elsewhere', 'policy/europe config 4:3'],
  ])('are set by their id: %s', async (setting, row) => {
    const files = {
      'main.bicep': CLOSED,
      'p.json': LOCATION,
      '.github/azureml-gate.yml': `version: 1\npolicies: [p.json]\nrules: { Policy/Europe: { ${setting} } }\n`,
    };
    expect(rows((await scan(files)).report)).toEqual([row]);
  });

  test('are suppressed by their id', async () => {
    const comment = '  // azureml-gate:ignore policy/europe reason="pilot" expires=2027-01-31\n';
    const files = { 'main.bicep': CLOSED.replace('  location', `${comment}  location`), 'p.json': LOCATION };
    expect(rows((await scan(files, '--policies', 'p.json')).report)).toEqual(['policy/europe inline 5:3']);
  });

  test('list what is exempt, and until when', async () => {
    const scope = '/subscriptions/11111111-2222-3333-4444-555555555555';
    const assignment = {
      name: 'all',
      id: `${scope}/providers/Microsoft.Authorization/policyAssignments/all`,
      type: 'Microsoft.Authorization/policyAssignments',
      properties: { policyDefinitionId: `${scope}/providers/Microsoft.Authorization/policyDefinitions/europe`, scope },
    };
    const exemption = (expiresOn: string) => ({
      name: 'pilot',
      id: `${scope}/providers/Microsoft.Authorization/policyExemptions/pilot`,
      type: 'Microsoft.Authorization/policyExemptions',
      properties: { policyAssignmentId: assignment.id, exemptionCategory: 'Waiver', expiresOn },
    });
    const files = (expiresOn: string) => ({
      'main.bicep': CLOSED,
      'p/europe.json': LOCATION,
      'p/all.json': JSON.stringify(assignment),
      'p/pilot.json': JSON.stringify(exemption(expiresOn)),
    });
    const { report } = await scan(files('2027-01-31T00:00:00Z'), '--policies', 'p');
    expect(rows(report)).toEqual(['policy/europe exemption 4:3']);
    expect(report?.findings[0]?.suppressed?.expires).toContain('2027-01-31');
    expect(rows((await scan(files('2026-01-31T00:00:00Z'), '--policies', 'p')).report)).toEqual([
      'policy/europe medium 4:3',
    ]);
  });

  test('ask for what stands beside, and do not guess where something was not read', async () => {
    const details = { type: 'Microsoft.Insights/diagnosticSettings' };
    const logs = policy('logs', { field: 'location', exists: true }, 'auditIfNotExists', details);
    expect(rows((await scan({ 'main.bicep': CLOSED, 'p.json': logs }, '--policies', 'p.json')).report)).toEqual([
      'policy/logs medium 2:1',
    ]);
    const { report } = await scan({ 'main.bicep': INCOMPLETE, 'p.json': logs }, '--policies', 'p.json');
    expect(rows(report)).toEqual(['policy/logs unknown 2:1']);
  });

  test.each<[string, string, string]>([
    ['an operator', LOCATION.replace('notIn', 'notInn'), 'error unknown-symbol p.json:1:'],
    ['an alias', PRIVATE.replace('publicNetworkAccess', 'publicNetworkAcess'), 'error unknown-symbol p.json:1:'],
    ['JSON', `${LOCATION}}`, 'error syntax-error p.json:1:'],
  ])('that are broken make the analysis incomplete: %s', async (_, text, diagnostic) => {
    const { status, report } = await scan({ 'main.bicep': CLOSED, 'p.json': text }, '--policies', 'p.json');
    expect(said(report).filter((line) => line.startsWith(diagnostic))).toHaveLength(1);
    expect(status).toBe(3);
  });

  test('that a service decides are told once', async () => {
    const inside = LOCATION.replace('Indexed', 'Microsoft.Kubernetes.Data');
    const { report } = await scan({ 'main.bicep': CLOSED, 'p.json': inside }, '--policies', 'p.json');
    expect(rows(report)).toEqual([]);
    expect(said(report)).toEqual(['note policy-unavailable p.json:1:2']);
  });

  test('that are not there are wrong usage', async () => {
    const { status, stderr } = await scan({ 'main.bicep': CLOSED }, '--policies', 'nowhere');
    expect(status).toBe(2);
    expect(stderr).toContain('nowhere');
  });
});

describe('policies and a pull request', () => {
  async function pullRequest(
    before: Readonly<Record<string, string>>,
    changes: Readonly<Record<string, string>>,
  ): Promise<Job> {
    const origin = repositoryWith(before);
    const fork = origin.git('rev-parse', 'HEAD');
    origin.branch('topic', fork);
    const headSha = origin.commit(changes);
    origin.git('checkout', '--quiet', 'main');
    const baseSha = origin.commit({ 'unrelated.md': 'x' });
    const merged = origin.merge(baseSha, headSha);
    const repo = { full_name: 'o/r' };
    const payload = { pull_request: { number: 7, base: { sha: baseSha, repo }, head: { sha: headSha, repo } } };
    return runJob(checkoutOf(origin, merged).folder, {}, { payload });
  }

  const CONFIG = 'version: 1\npolicies: [policies]\n';
  const BEFORE = {
    'main.bicep': CLOSED.replace('westeurope', 'northeurope'),
    '.github/azureml-gate.yml': CONFIG,
    'policies/a.json': LOCATION.replace('audit', 'deny'),
  };

  test('a change that Azure would refuse fails, at the line it changed', async () => {
    const job = await pullRequest(BEFORE, { 'main.bicep': CLOSED });
    expect(job.annotations.map(({ level, file, line }) => `${level} ${file}:${line}`)).toContain('error main.bicep:4');
    expect(job.exitCode).toBe(1);
  });

  test('a change that weakens the policy is held to what was there before', async () => {
    const job = await pullRequest(BEFORE, {
      'main.bicep': CLOSED,
      'policies/a.json': LOCATION.replace('audit', 'disabled'),
    });
    expect(job.exitCode).toBe(1);
    expect(job.stdout).toContain('policies/a.json');
  });
});
