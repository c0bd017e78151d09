/** What the Action says when live Azure is asked for and cannot be looked at. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { folderWith } from '../support/files.js';
import { runJob } from '../support/job.js';

const TEMPLATE = { 'main.bicep': "param location string = 'westeurope'\n" };
const LIVE = {
  'subscription-id': '00000000-0000-0000-0000-000000000001',
  'client-id': '00000000-0000-0000-0000-0000000000bb',
  'tenant-id': '00000000-0000-0000-0000-0000000000aa',
};

afterEach(() => vi.unstubAllEnvs());

const payload = (head: string) => ({
  pull_request: {
    number: 7,
    base: { sha: 'a'.repeat(40), repo: { full_name: 'contoso/ml' } },
    head: { sha: 'b'.repeat(40), repo: { full_name: head } },
    user: { login: 'somebody' },
  },
});

describe('live Azure that cannot be looked at', () => {
  const why =
    "Live Azure is not read: the job may not ask for the token that signs it in to Azure: give it 'permissions: id-token: write' (pull requests of Dependabot and from forks never get it).";

  it('is said where it is not required, and the rest is judged', async () => {
    const job = await runJob(folderWith(TEMPLATE), { live: 'on', ...LIVE });
    expect([job.exitCode, job.outputs['result']]).toEqual([0, 'pass']);
    expect(job.stdout).toContain(why);
  });

  it('makes the result incomplete where it is required', async () => {
    const job = await runJob(folderWith(TEMPLATE), { live: 'required', ...LIVE });
    expect([job.exitCode, job.outputs['result']]).toEqual([1, 'incomplete']);
    expect(job.stdout).toContain(why);
  });

  it('is not looked at for a fork, whatever the job may do', async () => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://localhost:1/', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' };
    const job = await runJob(folderWith(TEMPLATE), { live: 'on', ...LIVE }, { payload: payload('somebody/ml'), env });
    expect(job.stdout).toContain('Live Azure is not read: live Azure is never looked at for code from a fork');
  });

  it('is a mistake of the workflow where an input makes no sense', async () => {
    const job = await runJob(folderWith(TEMPLATE), { live: 'on', ...LIVE, 'subscription-id': 'prod' });
    expect(job.exitCode).toBe(1);
    expect(job.stdout).toContain("the input 'subscription-id' must be an ID");
  });
});
