/** Whatever GitHub does, the result is what it would be without; what could not be written is one notice that says why. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { Scenario } from '../support/github/scenario.js';
import type { Disturbance } from '../support/github/service.js';
import type { Job } from '../support/job.js';
import { CLOSED, OPEN } from '../support/workspaces.js';

const BEFORE = { 'main.bicep': CLOSED };
const AFTER = { 'main.bicep': OPEN };
const COMMENT = { comment: 'always' };

/** What the program says of itself; findings of severity info are notices too. */
const notices = (job: Job) =>
  job.annotations
    .filter(({ level, message }) => level === 'notice' && !message.includes('\nRule: '))
    .map(({ message }) => message);

const answer = (status: number, message: string, headers: Record<string, string> = {}) => ({
  status,
  message,
  headers,
});

const PERMISSION = "It takes the permission 'pull-requests: write'. ";

describe('a comment that cannot be written', () => {
  test.each<[Disturbance['answer'], string, string]>([
    [answer(401, 'Bad credentials'), 'GitHub does not accept the token (401: Bad credentials)', PERMISSION],
    [answer(403, 'issue is locked'), 'GitHub refused it (403: issue is locked)', PERMISSION],
    [answer(404, 'Not Found'), 'GitHub does not find it (404: Not Found)', PERMISSION],
    [answer(422, 'Validation Failed'), 'GitHub does not accept it (422: Validation Failed)', ''],
    [answer(502, 'Server Error'), 'GitHub failed (502: Server Error)', ''],
    [
      answer(403, 'You have exceeded a secondary rate limit', { 'retry-after': '600' }),
      'GitHub answers no more requests for now (403: You have exceeded a secondary rate limit)',
      '',
    ],
    [
      answer(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' }),
      'GitHub answers no more requests for now (403: API rate limit exceeded)',
      '',
    ],
    [answer(429, 'Too many requests'), 'GitHub answers no more requests for now (429: Too many requests)', ''],
    [
      answer(403, '::error::x ##[add-mask]y ghp_0123456789012345678901234567890123456789'),
      'GitHub refused it (403: ::error::x ##[add-mask]y (secret, not shown))',
      PERMISSION,
    ],
    ['silence', 'GitHub did not answer in time', ''],
  ])('%j', async (disturbed, cause, advice) => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    const silent = await scenario.run();
    scenario.service.disturbances.push({ operation: 'POST ', answer: disturbed });
    const patience = { requestMs: 1_000, totalMs: 20_000 };
    const job = await scenario.run(COMMENT, { patience });
    expect(notices(job)).toEqual([`The comment was not written: ${cause}. ${advice}The result is not affected.`]);
    expect([job.exitCode, job.outputs, job.summary]).toEqual([silent.exitCode, silent.outputs, silent.summary]);
    expect(job.masks).toEqual([]);
    expect(scenario.service.sent('POST ')).toHaveLength(1);
  });

  test('as nobody listens', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    const job = await scenario.run(COMMENT, { env: { GITHUB_API_URL: `http://127.0.0.1:${await closedPort()}` } });
    expect(notices(job)[0]).toMatch(/^The comment was not written: GitHub cannot be reached \(.*ECONNREFUSED.*\)\./);
    expect(job.outputs['result']).toBe('fail');
  });

  test('as the server is no API', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    const server = createServer((_, response) => response.end('<html>sign in</html>'));
    const url = await listening(server);
    const job = await scenario.run(COMMENT, { env: { GITHUB_API_URL: url } });
    server.close();
    expect(notices(job)[0]).toMatch(/^The comment was not written: GitHub answered with something unexpected \(/);
    expect(job.outputs['result']).toBe('fail');
  });

  test.each<[Record<string, string>, Record<string, string>, string]>([
    [{ 'github-token': '' }, {}, "there is no token: the input 'github-token' is empty"],
    [{}, { GITHUB_REPOSITORY: '' }, 'the runner does not name the repository'],
  ])('as %j or %j is missing', async (inputs, env, cause) => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    const job = await scenario.run({ ...COMMENT, ...inputs }, { env });
    expect(notices(job)).toEqual([`The comment was not written: ${cause}. The result is not affected.`]);
  });

  test('in the time there is altogether', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    scenario.service.disturbances.push({
      operation: 'GET ',
      answer: answer(503, 'busy', { 'retry-after': '5' }),
      times: 9,
    });
    const job = await scenario.run(COMMENT, { patience: { requestMs: 4_000, totalMs: 4_000 } });
    expect(notices(job)[0]).toContain('GitHub failed (503: busy)');
    expect(scenario.service.requests).toHaveLength(1);
  });
});

describe('a request that failed once', () => {
  test.each<[string, Disturbance['answer']]>([
    ['GET /repos/{owner}/{repo}/issues', answer(502, 'Server Error')],
    ['GET /repos/{owner}/{repo}/issues', 'silence'],
    ['POST ', answer(429, 'Too many requests', { 'retry-after': '1' })],
    ['POST ', answer(403, 'You have exceeded a secondary rate limit', { 'retry-after': '1' })],
  ])('%s is sent again: %j', async (operation, disturbed) => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    scenario.service.disturbances.push({ operation, answer: disturbed, times: 1 });
    const job = await scenario.run(COMMENT, { patience: { requestMs: 1_000, totalMs: 20_000 } });
    expect([notices(job), scenario.service.comments.length]).toEqual([[], 1]);
    expect(scenario.service.sent(operation)).toHaveLength(2);
  });
});

function listening(server: ReturnType<typeof createServer>): Promise<string> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${portOf(server.address())}`)),
  );
}

async function closedPort(): Promise<number> {
  const server = createServer();
  const url = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return Number(new URL(url).port);
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
