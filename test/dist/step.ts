/** A step of a job that runs the Action as it is shipped, on an estate of live Azure. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENVIRONMENTS } from '../../src/inputs/live-options.js';
import type { Azure } from '../live/estate/azure.js';
import { SUBSCRIPTION } from '../live/estate/estates.js';
import { CLIENT, type EstateServer, type Fault, serveEstate, TENANT } from '../live/estate/server.js';
import { certificate, type Received } from '../live/loopback.js';
import { folderWith } from '../support/files.js';
import { CLOSED } from '../support/workspaces.js';

const DIST = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

export interface Report {
  readonly result: string;
  readonly findings: readonly {
    readonly ruleId: string;
    readonly status: string;
    readonly message: string;
    readonly location: { readonly file: string; readonly startLine: number } | null;
    readonly azure: { readonly state: string } | null;
  }[];
  readonly diagnostics: readonly { readonly code: string; readonly level: string; readonly message: string }[];
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly report: Report;
  readonly received: readonly Received[];
  readonly seconds: number;
}

export type Texts = Readonly<Record<string, string>>;

export interface Asked {
  readonly azure: Azure;
  /** The template in Bicep; the files in its place, if there are others. */
  readonly template?: string;
  readonly files?: Texts;
  readonly fault?: Fault;
  readonly inputs?: Texts;
  readonly env?: Texts | ((server: EstateServer) => Promise<Texts>);
  readonly isPublic?: boolean;
}

/** A step of a job: inputs and tokens by environment, the event in a file, nothing else of this process. */
export async function step(asked: Asked): Promise<Run> {
  const { azure, template = CLOSED, fault, inputs = {}, env = {}, isPublic = false } = asked;
  const files = asked.files ?? { 'main.bicep': template };
  const environment = ENVIRONMENTS.find((one) => one === inputs['environment']) ?? 'azurecloud';
  await using server = await serveEstate(azure, fault, { environment });
  const folder = folderWith({
    ...files,
    '.runner/event.json': JSON.stringify({ repository: { private: !isPublic } }),
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
  const variables = typeof env === 'function' ? await env(server) : env;
  const { PATH = '' } = process.env;
  const started = performance.now();
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
      ...variables,
    },
  });
  let stdout = '';
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stdout += String(chunk)));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const report: Report = JSON.parse(readFileSync(path.join(folder, '.runner/out.json'), 'utf8'));
  const seconds = (performance.now() - started) / 1000;
  return { status, stdout, report, received: server.received, seconds };
}
