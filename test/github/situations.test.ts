/** Pull requests in repositories that are not plain, on the default checkout and where there is no git at all. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryIn } from '../support/git.js';
import { mergeGroupPayload } from '../support/github/payloads.js';
import { Scenario } from '../support/github/scenario.js';
import type { Job } from '../support/job.js';
import { CLOSED, OPEN, workspaceWithAccess } from '../support/workspaces.js';

const errors = (job: Job) =>
  job.annotations
    .filter(({ level, file }) => level === 'error' && file !== undefined)
    .map(({ file, line, title }) => `${file}:${line} ${title?.slice(0, 11)}`);

const CALLER = "module ws 'shared/workspace.bicep' = {\n  name: 'ws'\n}\n";

/** Makes a folder of the pull request's branch a submodule, whose commit has this text. */
function putSubmodule(scenario: Scenario, folder: string, text: string): void {
  const { origin } = scenario;
  origin.git('checkout', '--quiet', 'topic');
  rmSync(path.join(origin.folder, folder), { recursive: true, force: true });
  origin.write({ [`${folder}/workspace.bicep`]: text });
  const inner = repositoryIn(path.join(origin.folder, folder));
  inner.git('init', '--quiet');
  inner.commit({});
  scenario.push({});
}

const WAYS: readonly (readonly [string, string, (scenario: Scenario) => void])[] = [
  ['the default checkout', 'git', () => undefined],
  ['no git', 'api', ({ folder }) => rmSync(path.join(folder, '.git'), { recursive: true })],
];

describe.each(WAYS)('with %s', (_, comparison, prepare) => {
  async function run(scenario: Scenario, ...[inputs, over]: Parameters<Scenario['run']>): Promise<Job> {
    prepare(scenario);
    const job = await scenario.run(inputs, over);
    expect(job.outputs['comparison']).toBe(comparison);
    return job;
  }

  test('nothing is read through a link out of the repository, and what depends on it is unknown', async () => {
    const before = { 'main.bicep': CLOSED };
    const scenario = await Scenario.open(before, {
      'main.bicep': workspaceWithAccess("loadTextContent('access.txt')"),
      'access.txt': { link: '/etc/passwd' },
    });
    const job = await run(scenario, { comment: 'always' });
    expect(job.outputs['result']).toBe('incomplete');
    expect(job.stdout).toMatch(/unknown \(high\) +AML-NET-001/);
    const [comment] = scenario.service.comments;
    for (const text of [job.stdout, job.summary, comment?.body ?? '']) {
      expect(text).toMatch(/access\\?\.txt/);
      expect(text).not.toContain('root:');
    }
  });

  test('a link in the place of a template is no way to pass', async () => {
    const before = { 'main.bicep': CLOSED, 'x/main.txt': OPEN };
    const job = await run(await Scenario.open(before, { 'main.bicep': { link: 'x/main.txt' } }));
    expect([job.exitCode, job.outputs['result']]).toEqual([1, 'incomplete']);
    expect(job.stdout).toContain('main.bicep');
  });

  test('a module in a submodule is not read, and a pull request that begins to call it is incomplete', async () => {
    const scenario = await Scenario.open({ 'main.bicep': CLOSED }, { 'more.bicep': CALLER });
    putSubmodule(scenario, 'shared', OPEN);
    expect(scenario.origin.git('ls-tree', scenario.merged, 'shared')).toMatch(/^160000 commit /);
    const job = await run(scenario);
    expect([job.exitCode, job.outputs['result']]).toEqual([1, 'incomplete']);
    expect(job.stdout).toContain('shared/workspace.bicep');
    // Without git it is an empty folder.
    const skipped = 'shared: skipped-path: This submodule is not followed; nothing is read through it.';
    expect(job.stdout.includes(skipped)).toBe(comparison === 'git');
  });

  test('a pull request that only moves a submodule on is not blamed for what nobody reads in it', async () => {
    const scenario = await Scenario.open({ 'main.bicep': CLOSED, 'more.bicep': CALLER }, {});
    putSubmodule(scenario, 'shared', CLOSED);
    scenario.mergeIntoBase();
    putSubmodule(scenario, 'shared', OPEN);
    expect(scenario.origin.git('diff', '--raw', scenario.facts.baseSha, scenario.merged)).toMatch(
      /^:160000 160000 .* M\tshared$/,
    );
    const job = await run(scenario);
    expect(job.outputs).toMatchObject({ result: 'pass', 'new-findings-count': '0' });
  });

  test('renames over many folders add nothing, and one change among them is found', async () => {
    const texts = Array.from({ length: 40 }, (_item, at) => [`old/${at}/main.bicep`, named(CLOSED, at)] as const);
    const moved = texts.map(([name, text]) => [name.replace('old/', 'new/'), text] as const);
    const gone = texts.map(([name]) => [name, undefined] as const);
    const scenario = await Scenario.open(Object.fromEntries(texts), {
      ...Object.fromEntries(gone),
      ...Object.fromEntries(moved),
      'new/17/main.bicep': named(OPEN, 17),
    });
    const job = await run(scenario);
    expect(errors(job)).toEqual(['new/17/main.bicep:6 AML-NET-001']);
    expect(job.outputs['new-findings-count']).toBe('1');
  });

  test('a group of a merge queue that is built on another one answers only for its own', async () => {
    const scenario = await Scenario.open({ 'main.bicep': CLOSED }, { 'main.bicep': named(CLOSED, 1) });
    const { origin } = scenario;
    const ahead = scenario.merged;
    origin.git('checkout', '--quiet', '--detach', ahead);
    const headSha = origin.commit({ 'other.bicep': named(OPEN, 2) });
    scenario.checkOut(headSha);
    const payload = mergeGroupPayload(ahead, headSha);
    const job = await run(scenario, { comment: 'always' }, { eventName: 'merge_group', payload });
    expect(job.outputs).toMatchObject({ result: 'fail' });
    expect(errors(job).every((error) => error.startsWith('other.bicep:'))).toBe(true);
    expect(scenario.service.comments).toEqual([]);
  });
});

/** The workspace under a name of its own. */
function named(text: string, at: number): string {
  return text.replace("'mlw'", `'mlw${at}'`);
}

test('a change of many files and lines is compared, in few seconds, by what it adds', async () => {
  const count = 1_500;
  const notes = (text: string) =>
    Object.fromEntries(Array.from({ length: count }, (_item, at) => [`docs/${at % 50}/${at}.md`, `${text}\n`]));
  const scenario = await Scenario.open(
    { ...notes('before'), 'main.bicep': CLOSED, 'generated.json': `{"x": "${'y'.repeat(200_000)}"}` },
    { ...notes('after'), 'main.bicep': OPEN, 'generated.json': `{"x": [\n${'1,\n'.repeat(50_000)}1]}` },
  );
  const started = performance.now();
  const job = await scenario.run();
  const seconds = (performance.now() - started) / 1_000;
  expect(errors(job)).toEqual(['main.bicep:6 AML-NET-001']);
  expect(job.outputs).toMatchObject({ comparison: 'git', 'new-findings-count': '1' });
  expect(seconds).toBeLessThan(10);
}, 120_000);
