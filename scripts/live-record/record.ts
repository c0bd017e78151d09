/** A scan of live Azure that is written down. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Io, runCli } from '../../src/command-line.js';
import type { Exchange } from '../../src/live/observer.js';
import { isPublicId, recordingOf } from './recording.js';
import { Scrubber } from './scrubber.js';

/**
 * Scans with the words of `scan --live`, in a folder without files, and writes `recording.json` into the directory.
 *
 * @throws Error without anything written if nothing was answered, or if something is left that must not leave the tenant
 */
export async function recordLive(directory: string, words: readonly string[], io: Io): Promise<Scrubber> {
  const exchanges: Exchange[] = [];
  const hidden = words.flatMap((word, at) => (words[at - 1] === '--hide' ? [word] : []));
  const rest = words.filter((word, at) => word !== '--hide' && words[at - 1] !== '--hide');
  const cwd = mkdtempSync(path.join(tmpdir(), 'azureml-gate-record-'));
  const observe = (one: Exchange) => void exchanges.push(one);
  const status = await runCli(['scan', '--live', ...rest], { ...io, cwd, observe });
  rmSync(cwd, { recursive: true });
  if (exchanges.length === 0) throw new Error(`Azure was not asked anything (exit status ${status})`);
  const scrubber = new Scrubber(isPublicId, hidden);
  const text = `${JSON.stringify(recordingOf(exchanges, scrubber), undefined, 1)}\n`;
  mkdirSync(directory, { recursive: true });
  writeFileSync(path.join(directory, 'recording.json'), text, { mode: 0o600 });
  io.stderr(
    `${exchanges.length} answers are in ${path.join(directory, 'recording.json')}. Read it before you hand it on.\n`,
  );
  return scrubber;
}
