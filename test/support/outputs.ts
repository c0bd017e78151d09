/** All that the program prints, for tests of what must not be in it. */
import { expect } from 'vitest';
import { type Io, runCli } from '../../src/command-line.js';
import { RULES } from '../../src/rules/index.js';
import { folderWith } from './files.js';
import { runJob } from './job.js';

/** A text that no rule, no resource and no sentence has in it. */
export const SECRET = 'Hunter2Canary';

async function run(cwd: string, words: readonly string[], over: Partial<Io> = {}): Promise<string> {
  let all = '';
  const add = (text: string): void => {
    all += text;
  };
  const status = await runCli(words, {
    stdout: add,
    stderr: add,
    env: {},
    cwd,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    clock: () => 0,
    today: '2026-11-28',
    version: '1.2.3',
    rules: RULES,
    ...over,
  });
  expect(status).not.toBe(2);
  expect(status).not.toBe(4);
  return all;
}

/** Everything the program prints about these files, by what prints it. */
export async function outputsFor(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const folder = folderWith(files);
  const job = await runJob(folder, { 'json-file': 'out.json' }, { rules: RULES });
  return new Map([
    ['text', await run(folder, ['scan'])],
    ['colour', await run(folder, ['scan'], { stdoutIsTerminal: true })],
    ['json', await run(folder, ['scan', '--format', 'json'])],
    ['markdown', await run(folder, ['scan', '--format', 'markdown'])],
    ['html', await run(folder, ['scan', '--format', 'html'])],
    ['sarif', await run(folder, ['scan', '--format', 'sarif'])],
    ['resources text', await run(folder, ['resources', '--format', 'text'])],
    ['fix', await run(folder, ['fix', '--unsafe'])],
    ['resources json', await run(folder, ['resources', '--format', 'json'])],
    ['job', job.stdout],
    ['summary', job.summary],
    ['annotations', JSON.stringify(job.annotations)],
  ]);
}

/** The secret in all its letters, in part, and as it reads in Base64 and in escapes. */
export function tracesOf(secret: string, output: string): readonly string[] {
  const forms = [secret, secret.slice(0, 8), secret.slice(-8), Buffer.from(secret).toString('base64').slice(0, 12)];
  return forms.filter((form) => output.toLowerCase().includes(form.toLowerCase()));
}
