// Runs the committed bundle as users do: copied away from the repository, with no package installed, by the Node.js that
// runs this file. Uses Node's own test runner so that any version can run it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const outside = realpathSync(mkdtempSync(join(tmpdir(), 'azureml-gate-dist-')));
const project = join(outside, 'project');
const empty = join(outside, 'empty');
for (const name of ['dist', 'examples']) cpSync(join(ROOT, name), join(project, name), { recursive: true });
mkdirSync(empty);
after(() => rmSync(outside, { recursive: true, force: true }));

/** What the bundle may see of the environment. */
const CLEAN = { PATH: process.env.PATH ?? '', HOME: outside, TMPDIR: tmpdir() };

function run(script, args, cwd, env = {}) {
  // Findings of all examples as JSON are more than what Node.js keeps by default.
  const options = { cwd, env: { ...CLEAN, ...env }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'dist', script), ...args], options);
  return { status, stdout, stderr, text: stdout + stderr };
}

const cli = (args, cwd = project) => run('cli.js', args, cwd);

/** Runs the Action on `paths` as a runner would for a push; `outputs` are what later steps see. */
function action(paths) {
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_EVENT_PATH'].map(
      (name) => [name, join(mkdtempSync(join(outside, 'runner-')), name)],
    ),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  writeFileSync(files.GITHUB_EVENT_PATH, '{}');
  const result = run('index.js', [], project, {
    ...files,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'contoso/fraud',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKSPACE: project,
    INPUT_PATHS: paths,
  });
  const outputs = new Map(
    [...readFileSync(files.GITHUB_OUTPUT, 'utf8').matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n?\2$/gm)].map((found) => [
      found[1],
      found[3],
    ]),
  );
  return { ...result, outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
}

/** The first command of the README, as an argument list. */
function firstReadmeCommand() {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const line = /^node dist\/cli\.js (.+)$/m.exec(readme);
  assert.ok(line, 'the README shows a command');
  return line[1].trim().split(/\s+/);
}

describe(`dist under Node.js ${process.version}`, () => {
  it('stands where no package can be found', () => {
    for (let folder = project; folder !== dirname(folder); folder = dirname(folder)) {
      assert.equal(existsSync(join(folder, 'node_modules')), false, folder);
    }
  });

  it('states its version and its usage', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const stated = cli(['--version'], empty);
    assert.equal(stated.status, 0, stated.text);
    assert.ok(stated.stdout.includes(version), stated.text);
    assert.equal(cli(['--help'], empty).status, 0);
    assert.equal(cli(['scan', '--no-such-flag'], empty).status, 2);
  });

  it('finds what the first command of the README promises', () => {
    const { status, stdout, text } = cli(firstReadmeCommand());
    assert.equal(status, 1, text);
    assert.match(stdout, /AML-NET-001/);
    assert.ok(stdout.includes('examples/insecure/openworkspace/modules/workspace.bicep'), text);
  });

  it('passes the secure examples', () => {
    const { status, text } = cli(['scan', 'examples/secure']);
    assert.equal(status, 0, text);
  });

  it('runs from an empty folder', () => {
    const { status, text } = cli(['scan', join(project, 'examples', 'secure')], empty);
    assert.equal(status, 0, text);
  });

  it('writes JSON that says the same', () => {
    const { status, stdout, text } = cli(['scan', 'examples/insecure', '--format', 'json']);
    assert.equal(status, 1, text);
    const report = JSON.parse(stdout);
    assert.equal(report.result, 'fail');
    assert.ok(report.counts.high > 0);
  });

  it('loads a configuration file', () => {
    const config = join(outside, 'never.yml');
    writeFileSync(config, 'version: 1\nfailOn: never\n');
    const { status, text } = cli(['scan', 'examples/insecure', '--config', config]);
    assert.equal(status, 0, text);
  });

  it('fails a workflow step on the insecure examples', () => {
    const { status, stdout, outputs, summary, text } = action('examples/insecure');
    assert.equal(status, 1, text);
    assert.equal(outputs.get('result'), 'fail');
    assert.ok(Number(outputs.get('findings-count')) > 0);
    assert.match(stdout, /^::error .*file=examples\/insecure\//m);
    assert.match(summary, /AML-NET-001/);
  });

  it('passes a workflow step on the secure examples', () => {
    const { status, outputs, text } = action('examples/secure');
    assert.equal(status, 0, text);
    assert.equal(outputs.get('result'), 'pass');
  });
});
