/** New findings told from old ones by what GitHub's API says, where git has no base. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryIn } from '../support/git.js';
import { mergeGroupPayload, pushPayload } from '../support/github/payloads.js';
import { type Files, Scenario, type ScenarioOptions } from '../support/github/scenario.js';
import type { Job } from '../support/job.js';
import { CLOSED, OPEN, workspaceWithAccess } from '../support/workspaces.js';

type Run = Parameters<Scenario['run']>;

/** Ways in which git has nothing to compare with, as what is done to a job before it runs. */
const WAYS: readonly (readonly [string, (scenario: Scenario) => Readonly<Record<string, string>>])[] = [
  ['no git', () => ({ PATH: '/nonexistent' })],
  [
    'no checkout',
    ({ folder }) => {
      rmSync(path.join(folder, '.git'), { recursive: true });
      return {};
    },
  ],
  [
    'no fetch',
    ({ folder }) => {
      repositoryIn(folder).git('remote', 'set-url', 'origin', 'file:///nonexistent');
      return {};
    },
  ],
];

/** Runs the Action on a pull request where there is no `.git`, unless another way is asked for. */
async function run(scenario: Scenario, [inputs, over]: Run = [], way = WAYS[1]): Promise<Job> {
  const env = way?.[1](scenario) ?? {};
  return scenario.run(inputs, { ...over, env: { ...env, ...over?.env } });
}

const errors = (job: Job) =>
  job.annotations
    .filter(({ level, file }) => level === 'error' && file !== undefined)
    .map(({ file, line, title }) => `${file}:${line} ${title?.slice(0, 11)}`);

/** What the program says of itself; findings of severity info are notices too. */
const notices = (job: Job) =>
  job.annotations
    .filter(({ level, message }) => level === 'notice' && !message.includes('\nRule: '))
    .map(({ message }) => message);

const BEFORE = { 'main.bicep': CLOSED };
const AFTER = { 'main.bicep': OPEN };

describe.each(WAYS)('with %s', (_, prepare) => {
  const way = ['', prepare] as const;

  test('a pull request fails by what it adds, on the line it changed', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    const job = await run(scenario, [], way);
    expect(errors(job)).toEqual(['main.bicep:6 AML-NET-001']);
    expect(job.outputs).toMatchObject({
      comparison: 'api',
      result: 'fail',
      'new-findings-count': '1',
      'findings-count': '8',
    });
    expect(notices(job)).toEqual([]);
    expect(scenario.service.requests.filter(({ name }) => !/\/(?:compare|git)\//.test(name))).toEqual([]);
  });

  test('is asked only to read contents', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER, { pullRequests: 'read' });
    expect((await run(scenario, [], way)).outputs['comparison']).toBe('api');
  });

  /** What closing a workspace asks of it besides: subnets for serverless computes, a registry of its own. */
  const OF_CLOSING = '2';

  test.each<[string, Files, Files, string?]>([
    ['that moves a file', AFTER, { 'main.bicep': undefined, 'infra/main.bicep': OPEN }],
    [
      'that moves and changes a file',
      { 'main.bicep': `${OPEN}// 1\n// 2\n// 3\n` },
      { 'main.bicep': undefined, 'infra/main.bicep': `${OPEN}// 1\n// 2\n` },
    ],
    ['that moves lines', AFTER, { 'main.bicep': `// moved\n\n${OPEN}` }],
    ['that mends what there was', AFTER, { 'main.bicep': CLOSED }, OF_CLOSING],
    ['that touches nothing checked', AFTER, { 'README.md': 'x' }],
  ])('a pull request %s passes', async (_name, before, changes, added = '0') => {
    const scenario = await Scenario.open(before, changes);
    const job = await run(scenario, [], way);
    expect(job.outputs).toMatchObject({ comparison: 'api', result: 'pass', 'new-findings-count': added });
  });

  test('a pull request is checked with the configuration of the base', async () => {
    const off = "version: 1\nrules:\n  AML-NET-001: { severity: 'off', reason: 'mine' }\n";
    const own = await Scenario.open(BEFORE, { ...AFTER, '.github/azureml-gate.yml': off });
    expect(errors(await run(own, [], way))).toEqual(['main.bicep:6 AML-NET-001']);
    const accepted = await Scenario.open({ ...BEFORE, '.github/azureml-gate.yml': off }, AFTER);
    expect((await run(accepted, [], way)).outputs['result']).toBe('pass');
  });

  test('a pull request is not blamed for what the base gained meanwhile', async () => {
    const scenario = await Scenario.open(
      { ...BEFORE, 'other.bicep': '' },
      { 'README.md': 'x', 'other.bicep': 'var x = 1\n' },
    );
    scenario.advance(AFTER);
    const job = await run(scenario, [], way);
    expect(job.outputs).toMatchObject({ comparison: 'api', result: 'pass', 'new-findings-count': '0' });
  });

  test.each<[string, (scenario: Scenario) => unknown]>([
    ['merge_group', ({ merged, facts }) => mergeGroupPayload(facts.baseSha, merged)],
    ['push', ({ merged, facts }) => pushPayload(facts.baseSha, merged)],
  ])('%s is compared', async (eventName, payload) => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    const job = await run(scenario, [{}, { eventName, payload: payload(scenario) }], way);
    expect(job.outputs).toMatchObject({ comparison: 'api', 'new-findings-count': '1' });
  });

  test('a schedule is compared with the branch that is named', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    const over = { eventName: 'schedule', payload: { schedule: '0 3 * * *' } };
    const job = await run(scenario, [{ 'base-ref': 'main' }, over], way);
    expect(job.outputs).toMatchObject({ comparison: 'api', 'new-findings-count': '1' });
    const alone = await Scenario.open(BEFORE, AFTER);
    const whole = await run(alone, [{}, over], way);
    expect([whole.outputs['comparison'], alone.service.requests]).toEqual(['none', []]);
  });
});

describe('there is no comparison', () => {
  const reason = (job: Job) => notices(job).find((message) => message.startsWith('Not compared'));

  test.each<[string, ScenarioOptions, Run, string]>([
    [
      'without permission',
      { contents: 'none' },
      [],
      'this is not a git checkout; nor through the API: GitHub refused it (403: Resource not accessible by integration); ' +
        "it takes the permission 'contents: read'",
    ],
    [
      'without a token',
      {},
      [{ 'github-token': '' }],
      "this is not a git checkout; nor through the API: there is no token: the input 'github-token' is empty",
    ],
    [
      'where GitHub does not know the commit',
      {},
      [{}, { env: { GITHUB_SHA: 'f'.repeat(40) } }],
      "this is not a git checkout; nor through the API: GitHub does not find it (404: Not Found); it takes the permission 'contents: read'",
    ],
  ])('%s, and the reason is said once', async (_, options, call, expected) => {
    const scenario = await Scenario.open(BEFORE, AFTER, options);
    const job = await run(scenario, call);
    expect(notices(job)).toEqual([`Not compared with the base, so every finding counts: ${expected}.`]);
    expect(job.outputs).toMatchObject({ comparison: 'none', result: 'fail', 'new-findings-count': '8' });
  });

  test.each<[string, Parameters<Scenario['service']['disturbances']['push']>[0]['answer'], string]>([
    ['GitHub fails', { status: 500, message: 'Server Error' }, 'GitHub failed (500: Server Error)'],
    ['GitHub is silent', 'silence', 'GitHub did not answer in time'],
  ])('where %s', async (_, answer, cause) => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    scenario.service.disturbances.push({ operation: '/compare/', answer, times: 9 });
    const job = await run(scenario, [{}, { patience: { requestMs: 200, totalMs: 1_500 } }]);
    expect(reason(job)).toContain(`nor through the API: ${cause}`);
  });

  test('where more files were changed than GitHub lists', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`docs/${at}.md`, 'x']));
    const scenario = await Scenario.open(BEFORE, { ...many, ...AFTER });
    expect(reason(await run(scenario))).toContain('nor through the API: it lists 300 changed files at most');
    expect(scenario.service.sent('/git/blobs')).toEqual([]);
  });

  test('where more files have to be read than there are requests for', async () => {
    const files = (more: string) =>
      Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`${at}.bicep`, `var x${at} = 1\n${more}`]));
    const scenario = await Scenario.open({ ...BEFORE, ...files('') }, { ...AFTER, ...files('// x\n') });
    expect(reason(await run(scenario))).toContain('nor through the API: more than 190 changed files have to be read');
    expect(scenario.service.requests.length).toBeLessThan(200);
  });

  test('of a push that does not follow what was there', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    const { headSha: before } = scenario.facts;
    scenario.forcePush({ 'main.bicep': `${OPEN}// forced\n` });
    const payload = pushPayload(before, scenario.facts.headSha);
    const job = await run(scenario, [{}, { eventName: 'push', payload }]);
    expect(job.stdout).toContain('nor through the API: what was pushed does not follow what was there before');
    expect(job.outputs['comparison']).toBe('none');
  });

  test('of a new branch, and GitHub is not asked', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    const payload = pushPayload('0'.repeat(40), scenario.merged);
    const job = await run(scenario, [{}, { eventName: 'push', payload }]);
    expect([job.outputs['comparison'], scenario.service.requests]).toEqual(['none', []]);
  });
});

describe('what stands in the workspace', () => {
  test('counts as new where no commit has it', async () => {
    const scenario = await Scenario.open(BEFORE, { 'README.md': 'x' });
    writeFileSync(path.join(scenario.folder, 'generated.bicep'), OPEN.replace("'mlw'", "'other'"));
    const job = await run(scenario);
    expect(errors(job)).toContain('generated.bicep:6 AML-NET-001');
    expect(job.outputs['comparison']).toBe('api');
  });

  test('counts as new where the commits have it otherwise', async () => {
    const scenario = await Scenario.open(BEFORE, { 'README.md': 'x' });
    writeFileSync(path.join(scenario.folder, 'main.bicep'), OPEN);
    expect(errors(await run(scenario))).toEqual(['main.bicep:6 AML-NET-001']);
  });

  test('of another repository is no reason to pass', async () => {
    const scenario = await Scenario.open({ 'x.md': 'x' }, { 'README.md': 'x' });
    writeFileSync(path.join(scenario.folder, 'main.bicep'), OPEN);
    const job = await run(scenario);
    expect(job.outputs).toMatchObject({ comparison: 'api', result: 'fail', 'new-findings-count': '8' });
  });
});

describe('what GitHub tells of the base', () => {
  test('leads through no link', async () => {
    const before = { 'real.bicep': OPEN, 'main.bicep': { link: 'real.bicep' } };
    const scenario = await Scenario.open(before, {
      'main.bicep': workspaceWithAccess("'Enabled'").replace("'mlw'", "'other'"),
    });
    const job = await run(scenario);
    expect(errors(job)).toContain('main.bicep:6 AML-NET-001');
    expect(scenario.service.sent('/git/blobs')).toEqual([]);
  });

  test('is not taken for whole where it is cut', async () => {
    const scenario = await Scenario.open({ ...AFTER, 'a/b.md': 'x' }, { 'main.bicep': `${OPEN}// x\n` });
    scenario.service.treeLimit = 1;
    const job = await run(scenario);
    expect(job.outputs).toMatchObject({ comparison: 'api', result: 'fail', 'new-findings-count': '8' });
    const lenient = await run(scenario, [{ 'on-incomplete': 'warn' }], WAYS[0]);
    expect(lenient.outputs).toMatchObject({ comparison: 'api', result: 'pass' });
  });

  test('is not believed where it is another content', async () => {
    const scenario = await Scenario.open(AFTER, { 'main.bicep': `${OPEN}// x\n` });
    const { service } = scenario;
    const blob = repositoryIn(scenario.origin.folder).git('rev-parse', `${scenario.facts.baseSha}:main.bicep`);
    service.falseBlobs.set(blob, CLOSED);
    const job = await run(scenario);
    expect(notices(job)[0]).toContain('nor through the API: GitHub answered with another file');
  });

  test('is enough for lines where there is no patch', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    scenario.service.withoutPatches = true;
    const job = await run(scenario);
    expect(errors(job)).toEqual(['main.bicep:6 AML-NET-001']);
    expect(job.outputs['comparison']).toBe('api');
  });
});
