/** That the tests' idea of GitHub's API is GitHub's own, and covers what the program calls. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OPERATIONS } from '../../scripts/github-operations/cut.js';
import { answerProblems, type Call, callOf, DESCRIPTION, requestProblems } from '../support/github/contract.js';

const SOURCES = new URL('../../src/github/', import.meta.url);

function call(method: string, path: string): Call {
  const found = callOf(method, new URL(path, 'https://api.github.com'));
  if (found === undefined) throw new Error(`no ${method} ${path}`);
  return found;
}

test('every operation that the program calls is described, and no other one', () => {
  const sources = readdirSync(SOURCES).map((file) => readFileSync(new URL(file, SOURCES), 'utf8'));
  const called = sources.flatMap((text) =>
    [...text.matchAll(/'((?:GET|POST|PATCH|PUT|DELETE) \/[^']*)'/g)].map(([, name]) => name),
  );
  expect([...new Set(called)].sort()).toEqual([...OPERATIONS].sort());
  expect(Object.keys(DESCRIPTION.operations).sort()).toEqual([...OPERATIONS].sort());
});

describe('the description', () => {
  const review = { commit_id: 'a', event: 'COMMENT', body: 'x', comments: [{ path: 'a', body: 'b', line: 1 }] };

  test.each<[string, string, unknown, readonly string[]]>([
    ['POST', '/repos/o/r/issues/1/comments', { body: 'x' }, []],
    ['POST', '/repos/o/r/issues/1/comments', {}, ["body must have required property 'body'"]],
    ['POST', '/repos/o/r/issues/1/comments', undefined, ['body must be object']],
    ['POST', '/repos/o/r/issues/one/comments', { body: 'x' }, ['issue_number must be integer']],
    ['POST', '/repos/o/r/issues/1/comments', { body: 'x', title: 'y' }, ['body has no title']],
    ['PATCH', '/repos/o/r/issues/comments/1', { body: 1 }, ['body/body must be string']],
    ['GET', '/repos/o/r/issues/1/comments?per_page=100&page=2', undefined, []],
    ['GET', '/repos/o/r/issues/1/comments?per_page=many', undefined, ['per_page must be integer']],
    ['GET', '/repos/o/r/issues/1/comments?sort=created', undefined, ['no parameter sort']],
    ['POST', '/repos/o/r/pulls/1/reviews', review, []],
    [
      'POST',
      '/repos/o/r/pulls/1/reviews',
      { ...review, event: 'LOOK' },
      ['body/event must be equal to one of the allowed values'],
    ],
    [
      'POST',
      '/repos/o/r/pulls/1/reviews',
      { ...review, comments: [{ path: 'a', body: 'b', line: '1' }, { body: 'b' }] },
      ['body/comments/0/line must be integer', "body/comments/1 must have required property 'path'"],
    ],
  ])('%s %s %j', (method, path, body, problems) => {
    const asked = call(method, path);
    expect(requestProblems(asked, body)).toEqual(problems.map((problem) => `${asked.name}: ${problem}`));
  });

  test('knows no other operation', () => {
    for (const path of ['/repos/o/r/issues/1', '/repos/o/r', '/repos/o/r/issues/1/comments/2'])
      expect(callOf('GET', new URL(path, 'https://api.github.com'))).toBeUndefined();
  });

  test('decodes what stands in a path', () => {
    expect(call('GET', '/repos/o/r/compare/feature%2Fa...b%23c').path['basehead']).toBe('feature/a...b#c');
  });

  test.each<[string, number, unknown, boolean]>([
    ['/repos/o/r/issues/1/comments', 200, [], true],
    ['/repos/o/r/issues/1/comments', 200, {}, false],
    ['/repos/o/r/issues/1/comments', 200, [{ id: 1 }], false],
    ['/repos/o/r/issues/1/comments', 204, undefined, false],
    ['/repos/o/r/issues/1/comments', 403, { message: 'no' }, true],
    ['/repos/o/r/issues/1/comments', 500, { message: 1 }, false],
    ['/repos/o/r/git/trees/main', 200, { sha: 'a', truncated: false, tree: [] }, true],
    ['/repos/o/r/git/trees/main', 200, { sha: 'a', tree: [] }, false],
  ])('of %s: %i %j', (path, status, body, isDescribed) => {
    expect(answerProblems(call('GET', path), status, body).length === 0).toBe(isDescribed);
  });
});
