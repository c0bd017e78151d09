/** The Action as it is shipped, started as a runner starts it, with an Azure on the loopback interface. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Azure } from '../live/estate/azure.js';
import { SUBSCRIPTION } from '../live/estate/estates.js';
import { CLIENT, type Fault, serveEstate, TENANT } from '../live/estate/server.js';
import { certificate } from '../live/loopback.js';
import { folderWith } from '../support/files.js';
import { CLOSED } from '../support/workspaces.js';

const DIST = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
export interface Finding {
  readonly ruleId: string;
  readonly status: string;
  readonly location: { readonly file: string; readonly startLine: number } | null;
  readonly azure: { readonly state: string } | null;
}

export interface Report {
  readonly result: string;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly { readonly code: string; readonly level: string; readonly message: string }[];
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly report: Report;
  readonly requests: number;
}

export interface Asked {
  readonly azure: Azure;
  /** The template in Bicep; the files in its place, if there are others. */
  readonly template?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly fault?: Fault;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A step of a job: inputs and tokens by environment, the event in a file, nothing else of this process. */
export async function step({
  azure,
  template = CLOSED,
  files = { 'main.bicep': template },
  fault,
  inputs = {},
  env = {},
}: Asked): Promise<Run> {
  await using server = await serveEstate(azure, fault);
  const folder = folderWith({
    ...files,
    '.runner/event.json': JSON.stringify({ repository: { private: true } }),
    '.runner/output': '',
    '.runner/summary': '',
    '.runner/ca.pem': certificate().cert,
  });
  const given = {
    live: 'required',
    paths: Object.keys(files).join('\n'),
    'subscription-id': SUBSCRIPTION,
    'client-id': CLIENT,
    'tenant-id': TENANT,
    'authority-host': server.origin,
    'resource-manager-url': server.origin,
    'json-file': '.runner/out.json',
    'fail-on': 'never',
    ...inputs,
  };
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [DIST], {
    cwd: folder,
    env: {
      PATH,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_EVENT_PATH: path.join(folder, '.runner/event.json'),
      GITHUB_OUTPUT: path.join(folder, '.runner/output'),
      GITHUB_STEP_SUMMARY: path.join(folder, '.runner/summary'),
      GITHUB_WORKSPACE: folder,
      GITHUB_REPOSITORY: 'acme/ml',
      NODE_EXTRA_CA_CERTS: path.join(folder, '.runner/ca.pem'),
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...server.env,
      ...env,
    },
  });
  let stdout = '';
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stdout += String(chunk)));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const file = path.join(folder, '.runner/out.json');
  writeFileSync(path.join(folder, '.runner/log'), stdout);
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  return { status, stdout, report, requests: server.received.length };
}
