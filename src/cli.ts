/** The entry of the command line: the process around {@link runCli}. */
import { internalErrorLine, runCli } from './command-line.js';
import { plain } from './report/inert.js';
import { RULES } from './rules/index.js';
import { VERSION } from './version.js';

// A reader that closes the pipe early (`| head`) has what it wanted; the exit status must still be that of the result.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') fail(error);
});
process.stderr.on('error', () => {});
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

function fail(error: unknown): void {
  process.stderr.write(internalErrorLine(error));
  process.exit(4);
}

function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch (error) {
    process.stderr.write(`azureml-gate: the working folder cannot be used: ${plain(String(error))}\n`);
    return undefined;
  }
}

const cwd = workingFolder();
process.exitCode =
  cwd === undefined
    ? 2
    : await runCli(process.argv.slice(2), {
        stdout: (text) => void process.stdout.write(text),
        stderr: (text) => void process.stderr.write(text),
        env: process.env,
        cwd,
        stdoutIsTerminal: process.stdout.isTTY === true,
        stderrIsTerminal: process.stderr.isTTY === true,
        clock: () => performance.now(),
        today: new Date().toISOString().slice(0, 10),
        version: VERSION,
        rules: RULES,
      });
