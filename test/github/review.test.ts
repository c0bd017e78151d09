/** Suggestions in a review: where GitHub takes them, and no suggestion twice. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { DecidedFinding } from '../../src/decide/scan-result.js';
import type { Fix } from '../../src/fix/fix.js';
import { connectionOf } from '../../src/github/client.js';
import { type Delivery, deliver } from '../../src/github/delivery.js';
import { triggerOf } from '../../src/inputs/event.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import { findingOf, scanResultOf, spanOf } from '../support/findings.js';
import { pullRequestPayload, REPOSITORY, record } from '../support/github/payloads.js';
import { Scenario } from '../support/github/scenario.js';

const LINES = Array.from({ length: 40 }, (_, at) => `line${at + 1}`);
const BEFORE = { 'a.bicep': text(), 'b.bicep': 'x\n' };

function text(changes: Readonly<Record<number, string>> = {}): string {
  return `${LINES.map((line, at) => changes[at + 1] ?? line).join('\n')}\n`;
}

/** A file of the pull request as it is scanned: out of its merge commit. */
function scanned(scenario: Scenario, path: string): SourceFile {
  const content = execFileSync('git', ['-C', scenario.folder, 'cat-file', 'blob', `${scenario.merged}:${path}`], {
    encoding: 'utf8',
  });
  return new SourceFile(path, content);
}

function fixing(source: SourceFile, ...edits: readonly (readonly [string, string])[]): DecidedFinding {
  const fix: Fix = {
    description: 'Mend it',
    edits: edits.map(([old, fresh]) => ({ span: spanOf(source, old), text: fresh })),
    risk: undefined,
    warning: undefined,
    isTried: true,
  };
  return findingOf({ fix, fingerprint: JSON.stringify(edits) });
}

/** Writes what the findings suggest to the pull request. */
async function suggest(scenario: Scenario, ...findings: readonly DecidedFinding[]): Promise<Delivery> {
  const env = { GITHUB_API_URL: scenario.service.url, GITHUB_REPOSITORY: REPOSITORY };
  return deliver({
    comment: 'never',
    suggestions: true,
    trigger: triggerOf('pull_request', pullRequestPayload(scenario.facts), 'somebody'),
    eventName: 'pull_request',
    result: scanResultOf({ findings }),
    configuration: '',
    connect: () => connectionOf(env, 'ghs_ofTheJob', '1.2.3', { requestMs: 2_000, totalMs: 5_000 }),
  });
}

const places = ({ service }: Scenario) =>
  service.reviewComments.map(({ path, startLine, line }) => [path, startLine, line]);

describe('a review', () => {
  test('suggests in one request, on one line or on several of one hunk', async () => {
    const scenario = await Scenario.open(BEFORE, { 'a.bicep': text({ 10: 'ten', 30: 'thirty' }) });
    const source = scanned(scenario, 'a.bicep');
    const delivery = await suggest(
      scenario,
      fixing(source, ['ten\n', '10\n']),
      fixing(source, ['line29', '29'], ['line31', '31']),
    );
    expect(delivery).toEqual({ notices: [], log: ['2 changes suggested in a review.'] });
    expect(places(scenario)).toEqual([
      ['a.bicep', null, 10],
      ['a.bicep', 29, 31],
    ]);
    const [request, ...more] = scenario.service.sent('POST ');
    expect(more).toEqual([]);
    expect(record(request?.body)).toMatchObject({
      commit_id: scenario.facts.headSha,
      event: 'COMMENT',
      body: 'Azure ML gate: 2 suggested changes.',
    });
    expect(scenario.service.reviewComments[1]?.body).toContain('```suggestion\n29\nthirty\n31\n```');
  });

  test('leaves out what the diff does not show, and says so', async () => {
    const scenario = await Scenario.open(BEFORE, { 'a.bicep': text({ 10: 'ten', 30: 'thirty' }) });
    const source = scanned(scenario, 'a.bicep');
    const delivery = await suggest(
      scenario,
      fixing(source, ['line14', '14']),
      fixing(source, ['line12', '12'], ['line28', '28']),
      fixing(source, ['line13', '13']),
      fixing(scanned(scenario, 'b.bicep'), ['x', 'y']),
    );
    expect(delivery.log).toEqual([
      '1 change suggested in a review.',
      '3 fixes not suggested: 3 outside the lines that the diff shows.',
    ]);
    expect(places(scenario)).toEqual([['a.bicep', null, 13]]);
  });

  test('is not made where nothing can be suggested', async () => {
    const scenario = await Scenario.open(BEFORE, { 'b.bicep': 'z\n' });
    const delivery = await suggest(scenario, fixing(scanned(scenario, 'a.bicep'), ['line1', '1']));
    expect(delivery.log).toEqual(['1 fix not suggested: 1 outside the lines that the diff shows.']);
    expect(scenario.service.sent('/comments')).toEqual([]);
    expect(scenario.service.sent('POST ')).toEqual([]);
  });

  test('is not asked for where no finding has a fix', async () => {
    const scenario = await Scenario.open(BEFORE, { 'b.bicep': 'z\n' });
    expect(await suggest(scenario, findingOf())).toEqual({ notices: [], log: [] });
    expect(scenario.service.requests).toEqual([]);
  });

  test('does not repeat what it suggested, wherever the lines went', async () => {
    const scenario = await Scenario.open(BEFORE, { 'a.bicep': text({ 10: 'ten' }) });
    await suggest(scenario, fixing(scanned(scenario, 'a.bicep'), ['ten', '10']));
    scenario.push({ 'a.bicep': `new\n${text({ 10: 'ten', 20: 'twenty' })}` });
    const source = scanned(scenario, 'a.bicep');
    const delivery = await suggest(scenario, fixing(source, ['ten', '10']), fixing(source, ['twenty', '20']));
    expect(delivery.log).toEqual(['1 change suggested in a review.', '1 suggestion made before.']);
    expect(places(scenario)).toEqual([
      ['a.bicep', null, 10],
      ['a.bicep', null, 21],
    ]);
    scenario.push({ 'b.bicep': 'z\n' });
    await suggest(scenario, fixing(source, ['ten', '10']), fixing(source, ['twenty', '20']));
    expect(scenario.service.sent('POST ')).toHaveLength(2);
  });

  test('takes no comment of somebody else for its own', async () => {
    const scenario = await Scenario.open(BEFORE, { 'a.bicep': text({ 10: 'ten' }) });
    const finding = fixing(scanned(scenario, 'a.bicep'), ['ten', '10']);
    await suggest(scenario, finding);
    const [ours] = scenario.service.reviewComments.splice(0);
    if (ours !== undefined) {
      const user = { login: 'mallory', id: 666, type: 'User' } as const;
      scenario.service.reviewComments.push({ ...ours, user });
    }
    await suggest(scenario, finding);
    expect(places(scenario)).toHaveLength(2);
  });

  test('keeps off files that the base changed too, whose lines are others in the head', async () => {
    const scenario = await Scenario.open(BEFORE, { 'a.bicep': text({ 30: 'thirty' }), 'b.bicep': 'z\n' });
    scenario.advance({ 'a.bicep': `inserted\n${text()}` });
    const delivery = await suggest(
      scenario,
      fixing(scanned(scenario, 'a.bicep'), ['thirty', '30']),
      fixing(scanned(scenario, 'b.bicep'), ['z', 'y']),
    );
    expect(delivery.log).toEqual([
      '1 change suggested in a review.',
      '1 fix not suggested: 1 for a file that is not as the pull request has it.',
    ]);
    expect(places(scenario)).toEqual([['b.bicep', null, 1]]);
  });

  test('finds the file among many', async () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`a/${at}.md`, 'x']));
    const scenario = await Scenario.open(BEFORE, { ...many, 'b.bicep': 'z\n' });
    await suggest(scenario, fixing(scanned(scenario, 'b.bicep'), ['z', 'y']));
    expect(places(scenario)).toEqual([['b.bicep', null, 1]]);
    expect(scenario.service.sent('/files')).toHaveLength(2);
  });

  test('reads file names of any kind', async () => {
    const name = 'ä #?%2F$(x) b/m n.bicep';
    const scenario = await Scenario.open(BEFORE, { [name]: 'z\n' });
    await suggest(scenario, fixing(scanned(scenario, name), ['z', 'y']));
    expect(places(scenario)).toEqual([[name, null, 1]]);
  });

  test('that is refused is one notice', async () => {
    const scenario = await Scenario.open(BEFORE, { 'b.bicep': 'z\n' }, { pullRequests: 'read' });
    const { notices } = await suggest(scenario, fixing(scanned(scenario, 'b.bicep'), ['z', 'y']));
    expect(notices).toEqual([
      'The review suggestions were not written: GitHub refused it (403: Resource not accessible by integration). ' +
        "It takes the permission 'pull-requests: write'. The result is not affected.",
    ]);
  });

  test('and a comment that are refused for one cause are one notice', async () => {
    const scenario = await Scenario.open(BEFORE, { 'b.bicep': 'z\n' }, { pullRequests: 'read' });
    const env = { GITHUB_API_URL: scenario.service.url, GITHUB_REPOSITORY: REPOSITORY };
    const { notices } = await deliver({
      comment: 'always',
      suggestions: true,
      trigger: triggerOf('pull_request', pullRequestPayload(scenario.facts), 'somebody'),
      eventName: 'pull_request',
      result: scanResultOf({ findings: [fixing(scanned(scenario, 'b.bicep'), ['z', 'y'])] }),
      configuration: '',
      connect: () => connectionOf(env, 'ghs_ofTheJob', '1.2.3'),
    });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(/^The comment and the review suggestions were not written: GitHub refused it /);
  });
});
