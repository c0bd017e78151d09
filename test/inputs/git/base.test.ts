import { describe, expect, test } from 'vitest';
import type { Trigger } from '../../../src/inputs/event.js';
import { fetchCredentials, findBase } from '../../../src/inputs/git/base.js';
import { type Git, gitIn } from '../../../src/inputs/git/git.js';
import { folderWith } from '../../support/files.js';
import { checkoutOf, repositoryWith, type TestRepository } from '../../support/git.js';

function search(repository: TestRepository, trigger: Trigger, baseRef?: string) {
  const git = gitIn(repository.folder, process.env);
  return findBase(git, { trigger, baseRef, credentials: undefined });
}

/** `main` went on after the branch was made. */
function pullRequest() {
  const origin = repositoryWith({ 'a.bicep': 'a\n' });
  const fork = origin.git('rev-parse', 'HEAD');
  origin.branch('topic', fork);
  const headSha = origin.commit({ 'b.bicep': 'b\n' });
  origin.git('checkout', '--quiet', 'main');
  const baseSha = origin.commit({ 'c.bicep': 'c\n' });
  const merged = origin.merge(baseSha, headSha);
  origin.git('update-ref', 'refs/pull/7/merge', merged);
  const trigger = { kind: 'pull_request', number: 7, baseSha, headSha, fromFork: false, byDependabot: false } as const;
  return { origin, fork, headSha, baseSha, merged, trigger };
}

describe('the base of a pull request', () => {
  test('is the first parent of the merge commit, fetched into the shallow checkout', () => {
    const { origin, baseSha, merged, trigger } = pullRequest();
    const checkout = checkoutOf(origin, merged);
    expect(checkout.git('rev-list', '--all', '--count')).toBe('1');
    expect(search(checkout, trigger)).toEqual({ kind: 'found', pair: { base: baseSha, head: merged } });
  });

  test('is that parent also if the event knows an older tip of the base branch', () => {
    const { origin, fork, baseSha, merged, trigger } = pullRequest();
    const found = search(checkoutOf(origin, merged), { ...trigger, baseSha: fork });
    expect(found).toEqual({ kind: 'found', pair: { base: baseSha, head: merged } });
  });

  test.each([1, 0])('is where the branches parted if the head itself is checked out (depth %i)', (depth) => {
    const { origin, fork, headSha, trigger } = pullRequest();
    expect(search(checkoutOf(origin, headSha, depth), trigger)).toEqual({
      kind: 'found',
      pair: { base: fork, head: headSha },
    });
  });

  test('is not taken from a merge commit of another head', () => {
    const { origin, fork, merged, trigger } = pullRequest();
    const other = origin.git('rev-parse', 'main');
    const found = search(checkoutOf(origin, merged, 0), { ...trigger, headSha: 'f'.repeat(40), baseSha: fork });
    expect(found).toEqual({ kind: 'found', pair: { base: fork, head: merged } });
    expect(other).not.toBe(fork);
  });

  test('is missing, with the reason, if it cannot be fetched', () => {
    const { origin, baseSha, merged, trigger } = pullRequest();
    const checkout = checkoutOf(origin, merged);
    checkout.git('remote', 'set-url', 'origin', `file://${folderWith({})}/gone`);
    expect(search(checkout, trigger)).toMatchObject({
      kind: 'missing',
      base: baseSha,
      head: merged,
      reason: expect.stringContaining('does not appear to be a git repository'),
    });
  });
});

describe('the base of other events', () => {
  test('a merge queue compares with the base that the event names', () => {
    const { origin, baseSha, headSha, merged } = pullRequest();
    const checkout = checkoutOf(origin, merged);
    expect(search(checkout, { kind: 'merge_group', baseSha, headSha: merged })).toEqual({
      kind: 'found',
      pair: { base: baseSha, head: merged },
    });
    expect(headSha).not.toBe(merged);
  });

  test('a push compares with what stood there before', () => {
    const { origin, fork, baseSha } = pullRequest();
    const checkout = checkoutOf(origin, baseSha);
    expect(search(checkout, { kind: 'push', before: fork, after: baseSha })).toMatchObject({ pair: { base: fork } });
    expect(search(checkout, { kind: 'push', before: undefined, after: baseSha })).toEqual({
      kind: 'none',
      reason: 'the branch is new',
    });
    expect(search(checkout, { kind: 'push', before: 'e'.repeat(40), after: baseSha })).toMatchObject({
      kind: 'missing',
      base: 'e'.repeat(40),
    });
  });

  test('a schedule compares with nothing, unless a reference is named', () => {
    const { origin, fork, headSha, merged } = pullRequest();
    const checkout = checkoutOf(origin, merged);
    expect(search(checkout, { kind: 'other' })).toEqual({ kind: 'none', reason: undefined });
    expect(search(checkout, { kind: 'other' }, 'topic')).toMatchObject({ pair: { base: headSha } });
    expect(search(origin, { kind: 'other' }, fork)).toMatchObject({ pair: { base: fork } });
  });

  test.each([
    ['nowhere', "there is no commit 'nowhere' here, and it could not be fetched: "],
    ['--upload-pack=touch x', "'--upload-pack=touch x' is no name of a commit"],
  ])('the reference %s', (reference, reason) => {
    const { origin, merged } = pullRequest();
    const found = search(checkoutOf(origin, merged), { kind: 'other' }, reference);
    expect(found).toMatchObject({ kind: 'none', reason: expect.stringContaining(reason) });
  });

  test.each([
    ['no checkout', {}, 'this is not a git checkout'],
    ['no git', { PATH: '/nonexistent' }, 'git is not installed'],
  ])('%s is said', (_, env, reason) => {
    const git = gitIn(folderWith({}), { ...process.env, ...env });
    expect(findBase(git, { trigger: { kind: 'other' }, baseRef: undefined, credentials: undefined })).toEqual({
      kind: 'none',
      reason,
    });
  });
});

test('credentials are tried only where it does not work without, and never stand among the arguments', () => {
  const calls: (readonly [readonly string[], Readonly<Record<string, string>> | undefined])[] = [];
  const git: Git = {
    run(args, options) {
      calls.push([args, options?.env]);
      if (args[0] === 'rev-parse') return { ok: true, output: Buffer.from(`${'a'.repeat(40)}\n`) };
      return { ok: false, why: 'refused', message: 'could not read Username' };
    },
  };
  const credentials = fetchCredentials('ghs_secret', 'https://github.example.com/');
  findBase(git, {
    trigger: { kind: 'push', before: 'b'.repeat(40), after: 'a'.repeat(40) },
    baseRef: undefined,
    credentials,
  });
  const fetches = calls.filter(([args]) => args[0] === 'fetch');
  expect(fetches.map(([, env]) => env)).toEqual([
    undefined,
    {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.https://github.example.com/.extraheader',
      GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from('x-access-token:ghs_secret').toString('base64')}`,
    },
  ]);
  expect(JSON.stringify(calls.map(([args]) => args))).not.toContain('ghs_secret');
});
