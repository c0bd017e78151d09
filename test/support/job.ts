import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as core from '@actions/core';
import { vi } from 'vitest';
import { type GateWorld, runGate } from '../../src/gate.js';
import { workspacePublicNetworkAccess } from '../../src/rules/network/workspace-public-network-access.js';
import { TOOLKIT } from '../../src/toolkit.js';
import { folderWith } from './files.js';
import { outputsIn, runnerView, type StepOutput } from './runner.js';

export interface Job extends StepOutput {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly stdout: string;
}

/** Runs the gate as a step of a job, with the real toolkit, as a runner would start it. */
export async function runJob(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  over: Partial<GateWorld> & { readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Job> {
  const runner = folderWith({ output: '', summary: '' });
  const { env = {}, ...world } = over;
  vi.stubEnv('GITHUB_OUTPUT', path.join(runner, 'output'));
  vi.stubEnv('GITHUB_STEP_SUMMARY', path.join(runner, 'summary'));
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  // The toolkit keeps the summary's file of its first use; a new step begins without.
  Reflect.set(core.summary, '_filePath', undefined);
  let stdout = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  const before = process.exitCode;
  process.exitCode = undefined;
  try {
    await runGate({
      toolkit: TOOLKIT,
      eventName: world.payload === undefined ? 'workflow_dispatch' : 'pull_request',
      payload: undefined,
      actor: 'somebody',
      env: process.env,
      workspace,
      clock: () => 0,
      today: '2026-11-28',
      version: '1.2.3',
      rules: [workspacePublicNetworkAccess],
      ...world,
    });
    return {
      ...runnerView(stdout),
      exitCode: Number(process.exitCode ?? 0),
      outputs: outputsIn(readFileSync(path.join(runner, 'output'), 'utf8')),
      summary: readFileSync(path.join(runner, 'summary'), 'utf8'),
      stdout,
    };
  } finally {
    spy.mockRestore();
    vi.unstubAllEnvs();
    process.exitCode = before;
  }
}
