/** The whole Action, over TLS, with an Azure that is asked what a deployment would do. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../../src/rules/index.js';
import { folderWith } from '../../support/files.js';
import { runJob } from '../../support/job.js';
import { cleanEstate, SUBSCRIPTION } from '../estate/estates.js';
import { CLIENT, type Fault, serveEstate, TENANT } from '../estate/server.js';

export const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-mlw`;

interface Finding {
  readonly ruleId: string;
  readonly status: string;
  readonly severity: string;
  readonly message: string;
  readonly resource: { readonly name: string };
  readonly location: { readonly startLine: number } | null;
  readonly related: readonly { readonly message: string }[];
  readonly environments: readonly string[];
  readonly fix: object | null;
  readonly azure: { readonly state: string } | null;
  readonly new: boolean | null;
}

export interface Report {
  readonly result: string;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly { readonly code: string; readonly level: string; readonly message: string }[];
}

/** A template of which only Azure knows the name and the network access of its workspace. */
export const TEMPLATE = JSON.stringify(
  {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    resources: [
      {
        type: 'Microsoft.MachineLearningServices/workspaces',
        apiVersion: '2024-10-01',
        name: "[concat('mlw', uniqueString(resourceGroup().id))]",
        location: '[resourceGroup().location]',
        properties: {
          publicNetworkAccess:
            "[reference(resourceId('Microsoft.Resources/deployments', 'settings'), '2024-03-01').outputs.access.value]",
        },
      },
    ],
  },
  null,
  2,
);
export const LINE_OF_ACCESS = TEMPLATE.split('\n').findIndex((line) => line.includes('publicNetworkAccess')) + 1;

export const resource = (access: unknown) => ({
  id: `${GROUP}/providers/Microsoft.MachineLearningServices/workspaces/mlwabc`,
  type: 'Microsoft.MachineLearningServices/workspaces',
  name: 'mlwabc',
  apiVersion: '2024-10-01',
  location: 'westeurope',
  properties: { publicNetworkAccess: access },
});

export const change = (access: unknown) => ({
  resourceId: resource(access).id,
  changeType: 'Create',
  after: resource(access),
});

export const worked = (...changes: readonly object[]) => ({ status: 'Succeeded', properties: { changes } });

/** Azure takes the question, and has this for it when it is asked for the second time. */
export function workingOut(answer: object): Fault {
  let looks = 0;
  return ({ method, path: asked }, origin) => {
    const location = `${GROUP}/operationresults/1`;
    const later = {
      status: 202,
      headers: { location: `${origin}${location}?api-version=2025-04-01`, 'retry-after': '0' },
    };
    if (method === 'POST' && asked.endsWith('/deployments/azureml-gate/whatIf')) return later;
    if (asked !== location) return undefined;
    looks += 1;
    return looks < 2 ? later : { body: answer };
  };
}

interface Asked {
  readonly fault: Fault;
  readonly files?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly isPublic?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export async function run({
  fault,
  files = { 'main.json': TEMPLATE },
  inputs = {},
  isPublic = false,
  env = {},
}: Asked) {
  return runIn(folderWith(files), fault, inputs, { repository: { private: !isPublic } }, 'push', env);
}

export async function runIn(
  folder: string,
  fault: Fault,
  inputs: Readonly<Record<string, string>>,
  payload: object,
  eventName: string,
  env: Readonly<Record<string, string>> = {},
) {
  await using server = await serveEstate(cleanEstate(), fault);
  const given = {
    live: 'required',
    'what-if': `main.json=${GROUP}`,
    'subscription-id': SUBSCRIPTION,
    'client-id': CLIENT,
    'tenant-id': TENANT,
    'authority-host': server.origin,
    'resource-manager-url': server.origin,
    'json-file': 'out.json',
    ...inputs,
  };
  const job = await runJob(folder, given, { env: { ...server.env, ...env }, payload, eventName, rules: RULES });
  const report: Report = JSON.parse(readFileSync(path.join(folder, 'out.json'), 'utf8'));
  const asked = server.received.filter(({ path: one }) => one.endsWith('/whatIf'));
  return { report, asked, received: server.received.map((one) => one.path), job };
}

export const of = ({ findings }: Report, id: string) =>
  findings
    .filter(({ ruleId }) => ruleId === id)
    .map(({ status, resource: { name }, location }) => `${status} ${name} ${location?.startLine}`);

export const said = ({ diagnostics }: Report) =>
  diagnostics.filter(({ code }) => code.startsWith('live')).map(({ level, message }) => `${level}: ${message}`);

export const refusing =
  (status: number, body: object): Fault =>
  ({ path: asked }) =>
    asked.endsWith('/whatIf') ? { status, body } : undefined;
