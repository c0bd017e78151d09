/**
 * `npm run live:record -- DIR [--hide WORD]... --subscription ID ...`: scans live Azure with the session of `az login` and writes
 * what it was asked and answered into DIR/recording.json, without IDs, addresses, names and secrets of the tenant. The rest of
 * the words are those of `scan --live`.
 */
import process from 'node:process';
import { RULES } from '../src/rules/index.js';
import { recordLive } from './live-record/record.js';

const [directory, ...words] = process.argv.slice(2);

/** The exit status. */
async function main(): Promise<number> {
  if (directory === undefined || directory.startsWith('-')) {
    process.stderr.write('Usage: npm run live:record -- DIR [--hide WORD]... --subscription ID ...\n');
    return 2;
  }
  await recordLive(directory, words, {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    clock: () => performance.now(),
    today: new Date().toISOString().slice(0, 10),
    version: 'record',
    rules: RULES,
  });
  return 0;
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
