import { expect, test } from 'vitest';
import { pauseBefore } from '../../src/github/retry.js';

const NOW = 1_800_000_000_000;

const answer = (status: number, headers: Readonly<Record<string, string>> = {}) => ({
  status,
  response: { status, headers, data: {} },
});
const NO_ANSWER = Object.assign(new Error('reset'), { status: 500 });

test.each<[string, unknown, string, number, number | undefined]>([
  ['a failing server is asked again', answer(500), 'GET', 1, 1_000],
  ['and once more, later', answer(502), 'GET', 2, 2_000],
  ['but no third time', answer(502), 'GET', 3, undefined],
  ['when it says so', answer(503, { 'retry-after': '7' }), 'GET', 1, 7_000],
  ['what was not answered is asked again', NO_ANSWER, 'GET', 1, 1_000],
  ['setting the same twice is harmless', answer(502), 'PATCH', 1, 1_000],
  ['creating the same twice is not', answer(502), 'POST', 1, undefined],
  ['nor what was not answered', NO_ANSWER, 'POST', 1, undefined],
  ['what was turned away for its number was not done', answer(429), 'POST', 1, 60_000],
  ['and names the time', answer(429, { 'retry-after': '3' }), 'POST', 1, 3_000],
  ['also as a 403', answer(403, { 'Retry-After': '3' }), 'POST', 1, 3_000],
  [
    'or the moment',
    answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1_000 + 30) }),
    'GET',
    1,
    30_000,
  ],
  ['which may be over', answer(429, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }), 'GET', 1, 0],
  ['a time that is none is not believed', answer(429, { 'retry-after': 'soon' }), 'GET', 1, 60_000],
  ['a refusal stays one', answer(403), 'GET', 1, undefined],
  ['what is not there stays away', answer(404), 'GET', 1, undefined],
  ['what is wrong stays wrong', answer(422), 'POST', 1, undefined],
])('%s', (_, error, method, attempt, pause) => {
  expect(pauseBefore(error, method, attempt, NOW)).toBe(pause);
});
