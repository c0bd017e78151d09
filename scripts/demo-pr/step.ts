/** Runs the Action as a runner runs a step of a job: in a process of its own, told everything by its environment. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { REPOSITORY } from '../../test/support/github/payloads.js';
import { outputsIn, runnerView, type StepOutput } from '../../test/support/runner.js';

export interface StepRequest {
  /** The program of the Action. */
  readonly entry: string;
  /** The checkout. */
  readonly workspace: string;
  /** For the files of the runner; empty. */
  readonly temporary: string;
  readonly apiUrl: string;
  readonly commit: string;
  readonly pullRequest: number;
  readonly payload: object;
  /** Inputs by name, as a workflow gives them; those that action.yml does not declare are left out. */
  readonly inputs: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly exitStatus: number;
  readonly seconds: number;
  /** Everything that was printed. */
  readonly log: string;
  /** What the runner makes of it. */
  readonly view: StepOutput;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the step. Throws if the process cannot be started. */
export async function runStep(request: StepRequest): Promise<StepResult> {
  const { entry, workspace, temporary } = request;
  const files = runnerFiles(temporary, request.payload);
  const started = performance.now();
  const child = spawn(process.execPath, [entry], {
    cwd: workspace,
    env: { ...environment(request), ...files, ...inputVariables(request.inputs) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => void printed.push(text));
  }
  const exitStatus = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? -1));
  });
  const log = printed.join('');
  return {
    exitStatus,
    seconds: (performance.now() - started) / 1_000,
    log,
    view: runnerView(log),
    outputs: outputsIn(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

/** The files a runner hands to a step, by the variable that names each. */
function runnerFiles(temporary: string, payload: object) {
  mkdirSync(temporary, { recursive: true });
  const fileOf = (name: string, text = ''): string => {
    const file = path.join(temporary, name);
    writeFileSync(file, text);
    return file;
  };
  return {
    RUNNER_TEMP: temporary,
    GITHUB_EVENT_PATH: fileOf('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: fileOf('output'),
    GITHUB_STEP_SUMMARY: fileOf('summary'),
    GITHUB_STATE: fileOf('state'),
    GITHUB_ENV: fileOf('env'),
    GITHUB_PATH: fileOf('path'),
  };
}

function environment({ workspace, apiUrl, commit, pullRequest }: StepRequest): Readonly<Record<string, string>> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'Codertocat',
    GITHUB_API_URL: apiUrl,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: `refs/pull/${pullRequest}/merge`,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: commit,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
  };
}

/** `INPUT_FAIL-ON`: the runner keeps dashes. */
function inputVariables(inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { inputs: declared }: { inputs: object } = parse(readFileSync('action.yml', 'utf8'));
  const given = Object.entries(inputs).filter(([name]) => Object.hasOwn(declared, name));
  return Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}
