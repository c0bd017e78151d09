// Puts the SARIF that the committed bundle writes before another reader: Microsoft's SARIF multitool, with its rules for the
// format and for GitHub code scanning. SARIF_MULTITOOL names its executable; without it every case fails.
// Uses Node's own test runner, as the tool is installed beside the project and not with it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const TOOL = process.env.SARIF_MULTITOOL ?? '';
const folder = mkdtempSync(join(tmpdir(), 'azureml-gate-sarif-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The SARIF of a scan, in a file. */
function sarifOf(examples, status) {
  const file = join(folder, `${examples.replaceAll('/', '-')}.sarif`);
  const args = [join(ROOT, 'dist', 'cli.js'), 'scan', examples, '--format', 'sarif', '--output', file];
  const scan = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  assert.equal(scan.status, status, scan.stderr);
  return file;
}

/** What the reader calls an error in a file: `GH1017 …`. Fails if it could not read it to its end. */
function errorsIn(file) {
  assert.ok(existsSync(TOOL), `the SARIF multitool is not there: SARIF_MULTITOOL is '${TOOL}'`);
  const output = `${file}.report`;
  const args = ['validate', file, '--rule-kind', 'Sarif;Ghas', '--output', output];
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  // A line for each error: of all examples more than what Node.js keeps by default.
  const run = spawnSync(TOOL, args, { encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 });
  assert.equal(run.status, 0, run.stdout + run.stderr);
  const { runs } = JSON.parse(readFileSync(output, 'utf8'));
  assert.equal(runs.length, 1);
  const [{ results = [], invocations = [], tool }] = runs;
  assert.ok(invocations.length > 0 && invocations.every(({ executionSuccessful }) => executionSuccessful), run.stdout);
  const defaults = new Map((tool.driver.rules ?? []).map((rule) => [rule.id, rule.defaultConfiguration?.level]));
  return results
    .filter(({ ruleId, level }) => (level ?? defaults.get(ruleId) ?? 'warning') === 'error')
    .map(({ ruleId, message }) => `${ruleId} ${message.text ?? JSON.stringify(message.arguments)}`);
}

describe('the SARIF multitool', () => {
  it('accepts what is written of the insecure examples', () => {
    assert.deepEqual(errorsIn(sarifOf('examples/insecure', 1)), []);
  });

  it('accepts what is written of the secure examples', () => {
    assert.deepEqual(errorsIn(sarifOf('examples/secure', 0)), []);
  });

  it('refuses the same without places and descriptions, as code scanning does', () => {
    const log = JSON.parse(readFileSync(sarifOf('examples/insecure', 1), 'utf8'));
    for (const result of log.runs[0].results) delete result.locations;
    for (const rule of log.runs[0].tool.driver.rules) delete rule.shortDescription;
    const broken = join(folder, 'broken.sarif');
    writeFileSync(broken, JSON.stringify(log));
    const rules = new Set(errorsIn(broken).map((error) => error.split(' ')[0]));
    assert.deepEqual([...rules].sort(), ['GH1015', 'GH1017', 'GH2012']);
  });
});
