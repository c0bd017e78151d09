/** The entry of the Action: the process around {@link runGate}. */
import { runGate } from './gate.js';
import { readEventFile } from './inputs/event-file.js';
import { plain } from './report/inert.js';
import { RULES } from './rules/index.js';
import { TOOLKIT } from './toolkit.js';
import { VERSION } from './version.js';

// A raw stack trace may hold text of the pull request, which the runner would read for commands.
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

function fail(error: unknown): void {
  TOOLKIT.setFailed(`azureml-gate: internal error: ${plain(error instanceof Error ? error.message : String(error))}`);
  process.exit(1);
}

const { payload, problem } = readEventFile(process.env['GITHUB_EVENT_PATH']);

await runGate({
  toolkit: TOOLKIT,
  eventName: process.env['GITHUB_EVENT_NAME'] ?? '',
  payload,
  payloadProblem: problem,
  actor: process.env['GITHUB_ACTOR'] ?? '',
  env: process.env,
  workspace: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
  clock: () => performance.now(),
  today: new Date().toISOString().slice(0, 10),
  version: VERSION,
  rules: RULES,
});
