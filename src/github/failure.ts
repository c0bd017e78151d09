/** Why a request to GitHub came to nothing, in words for people. */
import { clip, plain } from '../report/inert.js';
import { redact } from '../report/redact.js';

/** What GitHub answered instead of what was asked for. */
export interface RefusedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What it says about it; may be empty. */
  readonly message: string;
}

/** Something of ours that keeps a request from being made, or an answer that is none of those described. */
export class ServiceProblem extends Error {
  override readonly name = 'ServiceProblem';
}

/** The answer in an error of the client; undefined if there was none: no connection, no answer in time. */
export function answerIn(error: unknown): RefusedAnswer | undefined {
  const response = member(error, 'response');
  const status = member(response, 'status');
  if (typeof status !== 'number') return undefined;
  const headers = Object.entries(recordOf(member(response, 'headers')));
  const message = member(member(response, 'data'), 'message');
  return {
    status,
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), String(value)])),
    message: typeof message === 'string' ? message : '',
  };
}

/** True if the answer says that too much was asked in too short a time (GitHub's page "Rate limits for the REST API"). */
export function isRateLimited({ status, headers }: RefusedAnswer): boolean {
  if (status === 429) return true;
  return status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0');
}

/** True if the request was not answered in time. */
export function isTimeout(error: unknown): boolean {
  const names = [member(error, 'name'), member(member(error, 'cause'), 'name')];
  return names.includes('TimeoutError') || names.includes('AbortError');
}

/** Why, as the end of a sentence: "GitHub refused it (403: Resource not accessible by integration)". Plain text, no secret. */
export function causeOf(error: unknown): string {
  if (error instanceof ServiceProblem) return plain(error.message);
  const answer = answerIn(error);
  if (answer !== undefined) return `${verbOf(answer)} (${detailsOf(answer)})`;
  if (isTimeout(error)) return 'GitHub did not answer in time';
  const message = error instanceof Error ? error.message : String(error);
  // Of the client, only what a request ended with has a status; everything else is an answer that nobody expected.
  return member(error, 'status') === undefined
    ? `GitHub answered with something unexpected (${shown(message)})`
    : `GitHub cannot be reached (${shown(message)})`;
}

/** True if the answer may mean that the token lacks a permission. */
export function mayLackPermission(error: unknown): boolean {
  const answer = answerIn(error);
  return answer !== undefined && [401, 403, 404].includes(answer.status) && !isRateLimited(answer);
}

function verbOf(answer: RefusedAnswer): string {
  if (isRateLimited(answer)) return 'GitHub answers no more requests for now';
  switch (answer.status) {
    case 401:
      return 'GitHub does not accept the token';
    case 403:
      return 'GitHub refused it';
    case 404:
      return 'GitHub does not find it';
    case 422:
      return 'GitHub does not accept it';
    default:
      return answer.status >= 500 ? 'GitHub failed' : 'GitHub did not do it';
  }
}

function detailsOf({ status, message }: RefusedAnswer): string {
  return message === '' ? String(status) : `${status}: ${shown(message)}`;
}

const MAX_MESSAGE = 200;

function shown(message: string): string {
  return clip(plain(redact(message.trim())), MAX_MESSAGE);
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function recordOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
