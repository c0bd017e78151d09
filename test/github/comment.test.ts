/** The comment on a pull request: written once, kept up to date, nobody else's touched. */
import { describe, expect, test } from 'vitest';
import { commentMarker } from '../../src/report/comment.js';
import { pullRequestPayload } from '../support/github/payloads.js';
import { type Files, Scenario } from '../support/github/scenario.js';
import { ACTIONS_BOT, type User } from '../support/github/service.js';
import { CLOSED, OPEN } from '../support/workspaces.js';

const SOMEBODY: User = { login: 'somebody', id: 7, type: 'User' };
const OTHER_APP: User = { login: 'contoso-gate[bot]', id: 8, type: 'Bot' };

const BEFORE = { 'main.bicep': CLOSED };
const AFTER = { 'main.bicep': OPEN };

/** Methods of the requests that wrote a comment. */
function writes({ service }: Scenario): readonly (string | undefined)[] {
  return service.requests.map(({ name }) => name.split(' ')[0]).filter((method) => method !== 'GET');
}

function firstLines(body: string | undefined): readonly string[] {
  return (body ?? '').split('\n').slice(0, 5);
}

describe('the comment', () => {
  test('is written once, not touched while the result is the same, and turns green', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    const { comments } = scenario.service;
    const failed = await scenario.run({ comment: 'on-failure' });
    expect(failed.exitCode).toBe(1);
    expect(firstLines(comments[0]?.body)).toEqual([
      commentMarker(''),
      '',
      '## ❌ Azure ML gate: failed',
      '',
      '**1 new finding: 1 high**. Fails at: high.',
    ]);
    expect(comments[0]?.body).toContain('`main.bicep:6:5`');
    expect(failed.log).toContain('A comment was written to the pull request.');

    scenario.push({ 'README.md': 'x' });
    const again = await scenario.run({ comment: 'on-failure' });
    expect(again.log).toContain('The comment on the pull request says the same already.');
    expect(writes(scenario)).toEqual(['POST']);

    scenario.push(BEFORE);
    const mended = await scenario.run({ comment: 'on-failure' });
    expect(mended.exitCode).toBe(0);
    expect(mended.log).toContain('The comment on the pull request was brought up to date.');
    expect(comments).toHaveLength(1);
    expect(firstLines(comments[0]?.body)).toEqual([
      commentMarker(''),
      '',
      '## ✅ Azure ML gate: passed',
      '',
      'Nothing that is checked was changed.',
    ]);
  });

  test('shows the systems that the pull request touches, also without a job summary', async () => {
    const both = (text: string) => ({ 'main.bicep': text, 'other/main.bicep': OPEN });
    const scenario = await Scenario.open(both(CLOSED), both(OPEN));
    const job = await scenario.run({ comment: 'always', summary: 'false' });
    const body = scenario.service.comments[0]?.body ?? '';
    expect(job.summary).toBe('');
    expect(body.match(/^```mermaid$/gm)).toHaveLength(1);
    expect(body).toContain('`main.bicep`: 1 open path.');
    expect(body).toMatch(/^ {4}n1\["mlw<br\/>Workspace<br\/>#8203;\d+ findings \(high\), 1 new"\]$/m);
    expect(body).toMatch(/^ {2}class n1 changed$/m);
    expect(body).toContain('Not drawn: 1 system that this pull request does not touch.');
  });

  test('follows a force push', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    await scenario.run({ comment: 'on-failure' });
    scenario.forcePush({ 'main.bicep': `${CLOSED}// x\n` });
    await scenario.run({ comment: 'on-failure' });
    expect(writes(scenario)).toEqual(['POST', 'PATCH']);
    expect(firstLines(scenario.service.comments[0]?.body)[4]).toBe('**No new findings**. Fails at: high.');
  });

  test.each<[string, string, Files, readonly string[]]>([
    ['never', 'of a failure', AFTER, []],
    ['on-failure', 'of a failure', AFTER, ['POST']],
    ['on-failure', 'of a pass', { 'main.bicep': `${CLOSED}// x\n` }, []],
    ['always', 'of a pass', { 'main.bicep': `${CLOSED}// x\n` }, ['POST']],
    ['always', 'of a pull request that touches nothing checked', { 'README.md': 'x' }, ['POST']],
  ])('%s: %s', async (comment, _, changes, expected) => {
    const scenario = await Scenario.open(BEFORE, changes);
    await scenario.run({ comment });
    expect(writes(scenario)).toEqual(expected);
    if (comment === 'never') expect(scenario.service.requests).toEqual([]);
  });

  test('is no other that only looks like it', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    const { service } = scenario;
    const forged = service.addComment(SOMEBODY, `${commentMarker('')}\n\n## ✅ Azure ML gate: passed`);
    const quoted = service.addComment(ACTIONS_BOT, `> ${commentMarker('')}`);
    await scenario.run({ comment: 'always' });
    expect([forged.body.includes('passed'), quoted.body]).toEqual([true, `> ${commentMarker('')}`]);
    expect(service.comments).toHaveLength(3);
    await scenario.run({ comment: 'always' });
    expect(writes(scenario)).toEqual(['POST']);
  });

  test('of one configuration leaves that of another one alone', async () => {
    const files = (text: string) => ({ 'a/main.bicep': text, 'b/main.bicep': text });
    const scenario = await Scenario.open(files(CLOSED), files(OPEN));
    for (const paths of ['a', 'b', 'a']) await scenario.run({ comment: 'always', paths });
    const { comments } = scenario.service;
    expect(comments.map(({ body }) => firstLines(body)[2])).toEqual([
      '## ❌ Azure ML gate: failed (a)',
      '## ❌ Azure ML gate: failed (b)',
    ]);
    expect(comments.map(({ body }) => body.includes('a/main.bicep'))).toEqual([true, false]);
    expect(writes(scenario)).toEqual(['POST', 'POST']);
  });

  test.each<[string, User, string]>([
    ['an app', OTHER_APP, 'ghs_ofAnApp'],
    ['a person', SOMEBODY, 'ghp_ofAPerson'],
  ])('is found again with the token of %s', async (_, viewer, token) => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    scenario.service.viewer = viewer;
    scenario.service.addComment({ login: 'mallory', id: 666, type: 'User' }, commentMarker(''));
    for (const _run of [1, 2]) await scenario.run({ comment: 'always', 'github-token': token });
    expect(writes(scenario)).toEqual(['POST']);
  });

  test('is found behind many others', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    const { service } = scenario;
    for (let count = 0; count < 250; count++) service.addComment(SOMEBODY, `${count}`);
    service.addComment(ACTIONS_BOT, `${commentMarker('')}\nold`);
    await scenario.run({ comment: 'always' });
    expect(writes(scenario)).toEqual(['PATCH']);
    expect(service.sent('GET /repos/{owner}/{repo}/issues')).toHaveLength(3);
  });

  test('is not written a second time where there are more comments than are searched', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    for (let count = 0; count < 2_001; count++) scenario.service.addComment(SOMEBODY, 'x');
    const job = await scenario.run({ comment: 'always' });
    expect(job.annotations.map(({ message }) => message)).toContain(
      'The comment was not written: there are more than 2000 comments. The result is not affected.',
    );
    expect(writes(scenario)).toEqual([]);
  });

  test('is not written by a run for commits that are not the newest any more', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    const { service, facts } = scenario;
    service.pullRequest = { ...facts, headSha: 'f'.repeat(40) };
    const job = await scenario.run({ comment: 'always' }, { payload: pullRequestPayload(facts) });
    expect(job.log).toContain('The pull request has newer commits: writing to it is left to the run for those.');
    expect([job.exitCode, writes(scenario)]).toEqual([1, []]);
  });

  test('that would be longer than GitHub takes is cut, and says so', async () => {
    const workspaces = Array.from({ length: 400 }, (_, at) => OPEN.replace('ws', `ws${at}`).replace('mlw', `mlw${at}`));
    const scenario = await Scenario.open(BEFORE, { 'main.bicep': workspaces.join('') });
    const job = await scenario.run({ comment: 'always' });
    const [comment] = scenario.service.comments;
    expect(comment?.body.length).toBeLessThanOrEqual(65_536);
    expect(comment?.body.length).toBeGreaterThan(60_000);
    const listed = comment?.body.match(/^\| (?:high|medium) \|/gm)?.length ?? 0;
    const [, left] = /… and (\d+) more that do not fit here/.exec(comment?.body ?? '') ?? [];
    const told = Number(job.outputs['new-findings-count']) + Number(job.outputs['unknown-count']);
    expect(listed + Number(left)).toBe(told);
  });

  test('is written through the API of an Enterprise Server', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    await scenario.run({ comment: 'always' }, { env: { GITHUB_API_URL: `${scenario.service.url}/api/v3/` } });
    expect(scenario.service.comments).toHaveLength(1);
  });

  test('asks under the name of the program, with the token', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    await scenario.run({ comment: 'always' });
    const [request] = scenario.service.requests;
    expect(request?.headers.authorization).toBe('token ghs_ofTheJob');
    expect(request?.headers['user-agent']).toContain('azureml-gate/1.2.3');
  });
});
