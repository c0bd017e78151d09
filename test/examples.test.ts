/**
 * The examples, scanned as a whole. Every finding stands with its exact place in `examples/insecure.txt`: read each line that
 * changes there against the file it names.
 */
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

async function scan(
  folder: string,
  ...more: readonly string[]
): Promise<{ readonly status: number; readonly report: Report }> {
  const printed: string[] = [];
  const status = await runCli(['scan', folder, '--format', 'json', ...more], {
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
  return { status, report: JSON.parse(printed.join('')) };
}

/** `line:column rule severity resource` of every finding, under its file below the scanned folder, in the order of lines. */
function foundIn(report: Report, folder: string): string {
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
  const files = [...byFile].sort(([left], [right]) => (left < right ? -1 : 1));
  return files.map(([file, lines]) => [file, ...lines.map((line) => `  ${line}`), ''].join('\n')).join('\n');
}

describe('examples/insecure', async () => {
  const folder = 'examples/insecure';
  const { status, report } = await scan(folder);

  it('has exactly these findings', async () => {
    await expect(foundIn(report, folder)).toMatchFileSnapshot('examples/insecure.txt');
  });

  it('fails, and nothing stayed unread', () => {
    expect(status).toBe(1);
    expect(report.result).toBe('fail');
    expect(report.diagnostics).toEqual([]);
    expect(report.coverage.entryPoints).toBe(52);
  });

  it('violates every rule that files can violate', () => {
    const found = new Set(report.findings.map(({ ruleId }) => ruleId));
    expect(RULES.filter(({ id, decidedBy }) => decidedBy !== 'live' && !found.has(id))).toEqual([]);
  });

  it('tells the way of a value from the default of a parameter through a module call', () => {
    const [finding] = report.findings.filter(
      ({ ruleId, location }) => ruleId === 'AML-NET-001' && location.file.includes('/openworkspace/'),
    );
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

  it('passes, and what is told of it is what the golden file says: nothing severe, nothing unread', async () => {
    await expect(foundIn(report, 'examples/secure')).toMatchFileSnapshot('examples/secure.txt');
    const severities = new Set(report.findings.map(({ severity }) => severity));
    expect([...severities].filter((severity) => severity === 'critical' || severity === 'high')).toEqual([]);
    const open = report.findings.filter(({ status, severity }) => status === 'unknown' && severity !== 'info');
    // Files for the Azure CLI cannot say what watches an endpoint.
    expect(open.map(({ ruleId, location }) => [ruleId, location.file])).toEqual([
      ['AML-MON-003', 'examples/secure/cli/endpoint.yml'],
    ]);
    expect(report.diagnostics).toEqual([]);
    expect(report.result).toBe('pass');
    expect(status).toBe(0);
  });

  it('passes the profile for regulated companies', async () => {
    const regulated = await scan('examples/secure', '--profile', 'regulated');
    expect(regulated.report.result).toBe('pass');
  });

  it('holds six deployments', () => {
    expect(report.coverage.entryPoints).toBe(6);
  });
});
