/** The payload of the event that started the workflow, out of the file the runner puts it in. */
import { readPlainFile } from './plain-file.js';

export interface EventFile {
  /** Undefined if there is none to be read. */
  readonly payload: unknown;
  /** Why not. */
  readonly problem: string | undefined;
}

/** GitHub sends no larger payload than 25 MB (its documentation of webhooks). */
const MAX_BYTES = 25 * 1024 * 1024;

/** Reads the file at `path`; never throws. */
export function readEventFile(path: string | undefined): EventFile {
  if (path === undefined || path === '') return unreadable('the runner names no file with the payload of the event');
  const content = readPlainFile(path, MAX_BYTES);
  if (content.kind !== 'text') return unreadable('the payload of the event cannot be read');
  try {
    return { payload: JSON.parse(content.text.replace(/^\ufeff/, '')), problem: undefined };
  } catch {
    return unreadable('the payload of the event is no JSON');
  }
}

function unreadable(problem: string): EventFile {
  return { payload: undefined, problem };
}
