/** Every request the Action may send, refused with 403: one notice or one reason, and the verdict stands. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { connectionOf } from '../../src/github/client.js';
import { deliver } from '../../src/github/delivery.js';
import { triggerOf } from '../../src/inputs/event.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import { findingOf, scanResultOf, spanOf } from '../support/findings.js';
import { DESCRIPTION } from '../support/github/contract.js';
import { pullRequestPayload, REPOSITORY } from '../support/github/payloads.js';
import { Scenario } from '../support/github/scenario.js';
import type { User } from '../support/github/service.js';
import type { Job } from '../support/job.js';
import { CLOSED, OPEN } from '../support/workspaces.js';

const BEFORE = { 'main.bicep': CLOSED };
const AFTER = { 'main.bicep': OPEN };
const REPO = '/repos/{owner}/{repo}';

const COMMENT = [
  `GET ${REPO}/pulls/{pull_number}`,
  `GET ${REPO}/issues/{issue_number}/comments`,
  `POST ${REPO}/issues/{issue_number}/comments`,
  `PATCH ${REPO}/issues/comments/{comment_id}`,
  'GET /user',
];

const REVIEW = [
  `GET ${REPO}/pulls/{pull_number}`,
  `GET ${REPO}/pulls/{pull_number}/files`,
  `GET ${REPO}/pulls/{pull_number}/comments`,
  `POST ${REPO}/pulls/{pull_number}/reviews`,
];

const COMPARISON = [
  `GET ${REPO}/compare/{basehead}`,
  `GET ${REPO}/git/commits/{commit_sha}`,
  `GET ${REPO}/git/trees/{tree_sha}`,
  `GET ${REPO}/git/blobs/{file_sha}`,
];

function refuse({ service }: Scenario, operation: string): void {
  const answer = { status: 403, message: 'Resource not accessible by integration' };
  service.disturbances.push({ operation, answer });
}

const notices = (job: Job) => job.annotations.filter(({ level }) => level === 'notice').map(({ message }) => message);

test('these are all requests there are', () => {
  const named = [...new Set([...COMMENT, ...REVIEW, ...COMPARISON])].sort();
  expect(named).toEqual(Object.keys(DESCRIPTION.operations).sort());
});

describe('the comment', () => {
  test.each(COMMENT)('where %s is refused', async (operation) => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    const somebody: User = { login: 'somebody', id: 7, type: 'User' };
    const isUser = operation === 'GET /user';
    if (isUser) scenario.service.viewer = somebody;
    const inputs = { comment: 'always', 'github-token': isUser ? 'ghp_ofAPerson' : 'ghs_ofTheJob' };
    if (operation.startsWith('PATCH ')) {
      await scenario.run(inputs);
      scenario.push({ 'main.bicep': CLOSED });
    }
    const silent = await scenario.run();
    const before = scenario.service.comments.map(({ body }) => body);
    refuse(scenario, operation);
    const job = await scenario.run(inputs);
    expect(scenario.service.sent(operation).length).toBeGreaterThan(0);
    expect(notices(job)).toEqual([
      'The comment was not written: GitHub refused it (403: Resource not accessible by integration). ' +
        "It takes the permission 'pull-requests: write'. The result is not affected.",
    ]);
    expect([job.exitCode, job.outputs, job.summary]).toEqual([silent.exitCode, silent.outputs, silent.summary]);
    expect(scenario.service.comments.map(({ body }) => body)).toEqual(before);
  });
});

describe('the review', () => {
  test.each(REVIEW)('where %s is refused', async (operation) => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    refuse(scenario, operation);
    const span = spanOf(new SourceFile('main.bicep', OPEN), "'Enabled'");
    const edits = [{ span, text: "'Disabled'" }];
    const fix = { description: 'Close it', edits, risk: undefined, warning: undefined, isTried: true };
    const env = { GITHUB_API_URL: scenario.service.url, GITHUB_REPOSITORY: REPOSITORY };
    const { notices: said } = await deliver({
      comment: 'never',
      suggestions: true,
      trigger: triggerOf('pull_request', pullRequestPayload(scenario.facts), 'somebody'),
      eventName: 'pull_request',
      result: scanResultOf({ findings: [findingOf({ fix })] }),
      configuration: '',
      connect: () => connectionOf(env, 'ghs_ofTheJob', '1.2.3', { requestMs: 2_000, totalMs: 5_000 }),
    });
    expect(scenario.service.sent(operation).length).toBeGreaterThan(0);
    expect(said).toEqual([
      'The review suggestions were not written: GitHub refused it (403: Resource not accessible by integration). ' +
        "It takes the permission 'pull-requests: write'. The result is not affected.",
    ]);
    expect(scenario.service.reviewComments).toEqual([]);
  });
});

describe('the comparison where there is no git', () => {
  test.each(COMPARISON)('where %s is refused', async (operation) => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    rmSync(path.join(scenario.folder, '.git'), { recursive: true });
    refuse(scenario, operation);
    const job = await scenario.run();
    expect(scenario.service.sent(operation).length).toBeGreaterThan(0);
    expect(notices(job)).toEqual([
      'Not compared with the base, so every finding counts: this is not a git checkout; nor through the API: ' +
        "GitHub refused it (403: Resource not accessible by integration); it takes the permission 'contents: read'.",
    ]);
    expect(job.outputs).toMatchObject({ comparison: 'none', result: 'fail', 'new-findings-count': '8' });
  });
});
