/** Each event, with everything switched on that writes to a pull request: what is written, what is said, what is decided. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEventFile } from '../../src/inputs/event-file.js';
import { folderWith } from '../support/files.js';
import { exampleOf, mergeGroupPayload, pushPayload } from '../support/github/payloads.js';
import { Scenario, type ScenarioOptions } from '../support/github/scenario.js';
import type { Job } from '../support/job.js';
import { CLOSED, OPEN } from '../support/workspaces.js';

const BEFORE = { 'main.bicep': CLOSED };
const AFTER = { 'main.bicep': OPEN };
const EVERYTHING = { comment: 'always', suggestions: 'true' };

/** What the program says of itself; findings of severity info are notices too. */
const notices = (job: Job) =>
  job.annotations
    .filter(({ level, message }) => level === 'notice' && !message.includes('\nRule: '))
    .map(({ message }) => message);

const REFUSED =
  'The comment and the review suggestions were not written: GitHub refused it (403: Resource not accessible by integration). ' +
  "It takes the permission 'pull-requests: write'.";

describe('a pull request', () => {
  test.each<[string, ScenarioOptions, string]>([
    ['whose workflow grants only reading', { pullRequests: 'read' }, ''],
    ['whose workflow grants nothing', { pullRequests: 'none' }, ''],
    [
      'from a fork',
      { fromFork: true, pullRequests: 'read' },
      ' The token of a pull request from a fork can only read, whatever the workflow grants.',
    ],
    [
      'of Dependabot',
      { author: 'dependabot[bot]', pullRequests: 'read' },
      ' The token of a pull request of Dependabot can only read, whatever the workflow grants.',
    ],
  ])('%s is judged the same, and what was not written is said once', async (_, options, why) => {
    const scenario = await Scenario.open(BEFORE, AFTER, options);
    const silent = await scenario.run();
    const job = await scenario.run(EVERYTHING);
    expect(notices(job)).toEqual([`${REFUSED}${why} The result is not affected.`]);
    expect([job.exitCode, job.outputs, job.summary]).toEqual([silent.exitCode, silent.outputs, silent.summary]);
    expect(job.outputs).toMatchObject({ result: 'fail', comparison: 'git', 'new-findings-count': '1' });
    expect(scenario.service.comments).toEqual([]);
  });

  test('from a fork whose token may write is commented on', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER, { fromFork: true });
    const job = await scenario.run(EVERYTHING);
    expect(notices(job)).toEqual([]);
    expect(scenario.service.comments).toHaveLength(1);
  });

  test('asks nobody for anything where nothing is to be written', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    await scenario.run();
    expect(scenario.service.requests).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['is cut off', '{"pull_request":', 'the payload of the event is no JSON'],
    ['names no commits', '{"pull_request":{"number":2}}', "the event's payload does not say which commits to compare"],
  ])('whose payload %s is checked as a whole, with one notice a channel', async (_, text, why) => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    const { payload, problem } = readEventFile(path.join(folderWith({ 'event.json': text }), 'event.json'));
    const over = { eventName: 'pull_request', payload, payloadProblem: problem };
    const job = await scenario.run(EVERYTHING, over);
    expect(notices(job)).toEqual([
      `Not compared with the base, so every finding counts: ${why}.`,
      `The comment and the review suggestions were not written: ${why}.`,
    ]);
    expect(job.outputs).toMatchObject({ comparison: 'none', result: 'fail' });
    expect(scenario.service.requests).toEqual([]);
  });

  test('whose payload is broken is not checked with its own configuration', async () => {
    const off = "version: 1\nrules:\n  AML-NET-001: { severity: 'off', reason: 'mine' }\n";
    const scenario = await Scenario.open(BEFORE, { ...AFTER, '.github/azureml-gate.yml': off });
    const job = await scenario.run({}, { eventName: 'pull_request', payload: {} });
    expect(job.annotations.map(({ title }) => title?.slice(0, 11))).toContain('AML-NET-001');
  });

  test('target is refused, and commented on where that is allowed', async () => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    const over = { eventName: 'pull_request_target' };
    const refused = await scenario.run(EVERYTHING, over);
    expect([refused.exitCode, refused.outputs['result'], scenario.service.requests]).toEqual([1, 'incomplete', []]);
    await scenario.run({ ...EVERYTHING, 'allow-pull-request-target': 'true' }, over);
    expect(scenario.service.comments).toHaveLength(1);
  });
});

describe('an event without a pull request', () => {
  const compared = { comparison: 'git', result: 'fail', 'new-findings-count': '1' };
  const whole = { comparison: 'none', result: 'fail', 'new-findings-count': '8' };

  test.each<[string, (scenario: Scenario, base: string) => unknown, Record<string, string>]>([
    ['merge_group', ({ merged }, base) => mergeGroupPayload(base, merged), compared],
    ['push', ({ merged }, base) => pushPayload(base, merged), compared],
    ['workflow_dispatch', () => exampleOf('workflow_dispatch'), whole],
    ['schedule', () => ({ schedule: '0 3 * * *' }), whole],
  ])('%s is judged, and nothing is written', async (eventName, payload, outputs) => {
    const scenario = await Scenario.open(BEFORE, AFTER);
    const job = await scenario.run(EVERYTHING, { eventName, payload: payload(scenario, scenario.facts.baseSha) });
    expect(job.outputs).toMatchObject(outputs);
    expect(job.log).toContain(`There is no pull request to comment on: the event is '${eventName}'.`);
    expect([notices(job), scenario.service.requests]).toEqual([[], []]);
  });
});
