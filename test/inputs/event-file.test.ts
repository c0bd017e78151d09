import path from 'node:path';
import { expect, test } from 'vitest';
import { triggerOf } from '../../src/inputs/event.js';
import { readEventFile } from '../../src/inputs/event-file.js';
import { folderWith } from '../support/files.js';
import { exampleOf } from '../support/github/payloads.js';

test.each<[string, string | Buffer, unknown, string | undefined]>([
  ['a payload', '{"a":1}', { a: 1 }, undefined],
  ['one with a mark', '\ufeff{"a":1}', { a: 1 }, undefined],
  ['half of one', '{"a":', undefined, 'the payload of the event is no JSON'],
  ['nothing', '', undefined, 'the payload of the event is no JSON'],
  ['bytes', Buffer.from([0xc3, 0x28]), undefined, 'the payload of the event cannot be read'],
])('%s', (_, content, payload, problem) => {
  const file = path.join(folderWith({ 'event.json': content }), 'event.json');
  expect(readEventFile(file)).toEqual({ payload, problem });
});

test('a file that is not there, or not named', () => {
  expect(readEventFile('/nonexistent').problem).toBe('the payload of the event cannot be read');
  expect(readEventFile(undefined).problem).toBe('the runner names no file with the payload of the event');
});

test.each<[string, string | undefined, object]>([
  [
    'pull_request',
    'opened',
    {
      kind: 'pull_request',
      number: 2,
      baseSha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
      headSha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      fromFork: false,
      byDependabot: false,
    },
  ],
  [
    'merge_group',
    undefined,
    {
      kind: 'merge_group',
      baseSha: '380387fbc80638b734a49e1be1c4dfec1c01b33c',
      headSha: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
    },
  ],
  ['workflow_dispatch', undefined, { kind: 'other' }],
])("GitHub's own example of %s is understood", (event, action, trigger) => {
  expect(triggerOf(event, exampleOf(event, action), 'somebody')).toEqual(trigger);
});

test.each(['pull_request', 'pull_request_target', 'merge_group', 'push'])('%s without commits says so', (event) => {
  expect(triggerOf(event, {}, 'somebody')).toEqual({
    kind: 'other',
    problem: "the event's payload does not say which commits to compare",
  });
});
