/** Policies of live Azure from the estate to the report: the whole Action, over TLS. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../support/files.js';
import { runJob } from '../../support/job.js';
import { CLOSED, OPEN } from '../../support/workspaces.js';
import { cleanEstate, SUBSCRIPTION } from '../estate/estates.js';
import { CLIENT, type Fault, serveEstate, TENANT } from '../estate/server.js';
import { assignment, definition } from './tenant.js';

const SCOPE = `/subscriptions/${SUBSCRIPTION}`;
const CUSTOM = `${SCOPE}/providers/Microsoft.Authorization/policyDefinitions/private-only`;
const ASSIGNED = assignment(SCOPE, 'privacy', CUSTOM, { parameters: { effect: { value: 'Deny' } } });

interface Report {
  readonly result: string;
  readonly findings: readonly {
    readonly ruleId: string;
    readonly severity: string;
    readonly message: string;
    readonly location: { readonly startLine: number } | null;
    readonly references: { readonly policies: readonly string[] };
  }[];
  readonly diagnostics: readonly { readonly code: string; readonly level: string; readonly message: string }[];
}

const SILENT = { contentEvaluationResult: { policyEvaluations: [] }, fieldRestrictions: [] };

/** Azure answers every question about planned resources with this. */
const answering = (answer: object): Fault => {
  return ({ path: asked }) => (asked.endsWith('/checkPolicyRestrictions') ? { body: answer } : undefined);
};

/** What the tenant says of the types of a namespace. */
const ALIASES = {
  namespace: 'Microsoft.MachineLearningServices',
  resourceTypes: [
    {
      resourceType: 'workspaces',
      apiVersions: ['2024-10-01'],
      aliases: [
        {
          name: 'Microsoft.MachineLearningServices/workspaces/publicNetworkAccess',
          defaultPath: 'properties.publicNetworkAccess',
          paths: [],
        },
      ],
    },
  ],
};

async function run(template: string, fault: Fault = answering(SILENT), isPublic = false) {
  const azure = cleanEstate().and(definition(CUSTOM), ASSIGNED);
  const aliases: Fault = ({ path: asked }) => {
    return asked.endsWith('/providers/Microsoft.MachineLearningServices') ? { body: ALIASES } : undefined;
  };
  await using server = await serveEstate(
    azure,
    (request, origin) => aliases(request, origin) ?? fault(request, origin),
  );
  const folder = folderWith({ 'main.bicep': template });
  const inputs = {
    live: 'required',
    'policy-live': 'true',
    'subscription-id': SUBSCRIPTION,
    'client-id': CLIENT,
    'tenant-id': TENANT,
    'authority-host': server.origin,
    'resource-manager-url': server.origin,
    'json-file': 'out.json',
  };
  const payload = { repository: { private: !isPublic } };
  await runJob(folder, inputs, { env: server.env, payload, eventName: 'push' });
  const report: Report = JSON.parse(readFileSync(path.join(folder, 'out.json'), 'utf8'));
  const asked = server.received.filter(({ path: one }) => one.endsWith('/checkPolicyRestrictions'));
  return { report, asked };
}

const errorsOf = ({ diagnostics }: Report) => diagnostics.filter(({ level }) => level === 'error');

describe('policies that live Azure assigns', () => {
  it('refuse what a pull request plans, on its line, told once with our own rule', async () => {
    const { report, asked } = await run(OPEN);
    const told = report.findings.filter(({ references }) => references.policies.includes('private-only'));
    expect(told.map(({ ruleId, severity, location }) => `${ruleId} ${severity} ${location?.startLine}`)).toEqual([
      'AML-NET-001 high 6',
    ]);
    expect(told[0]?.message).toContain("The policy 'Workspaces are private' (deny, assigned as 'The privacy')");
    expect(asked.length).toBeGreaterThan(0);
    expect(errorsOf(report)).toEqual([]);
    expect(report.result).toBe('fail');
  });

  it('say nothing of what complies', async () => {
    const { report } = await run(CLOSED);
    expect(report.findings.filter(({ ruleId }) => ruleId.startsWith('policy/'))).toEqual([]);
  });

  it('are told where only Azure knows that it would refuse', async () => {
    const evaluation = {
      policyInfo: {
        policyDefinitionId: `${SCOPE}/providers/Microsoft.Authorization/policyDefinitions/regions`,
        policyAssignmentId: `${SCOPE}/providers/Microsoft.Authorization/policyAssignments/regions`,
      },
      evaluationResult: 'NonCompliant',
      effectDetails: { policyEffect: 'Deny' },
      evaluationDetails: {
        evaluatedExpressions: [
          {
            result: 'True',
            expressionKind: 'Field',
            expression: 'location',
            path: 'location',
            expressionValue: 'westeurope',
            targetValue: 'northeurope',
            operator: 'NotEquals',
          },
        ],
      },
    };
    const { report } = await run(
      CLOSED,
      answering({ ...SILENT, contentEvaluationResult: { policyEvaluations: [evaluation] } }),
    );
    const [finding] = report.findings.filter(({ ruleId }) => ruleId === 'policy/regions');
    expect([finding?.severity, finding?.location?.startLine]).toEqual(['high', 4]);
    expect(report.result).toBe('fail');
  });

  it('leave a gap that is told where Azure may not be asked', async () => {
    const refuse: Fault = ({ path: asked }) =>
      asked.endsWith('/checkPolicyRestrictions')
        ? { status: 403, body: { error: { code: 'AuthorizationFailed', message: 'no' } } }
        : undefined;
    const { report } = await run(CLOSED, refuse);
    expect(
      errorsOf(report)
        .map(({ message }) => message)
        .join('\n'),
    ).toContain('checkPolicyRestrictions/read');
    expect(report.result).not.toBe('pass');
  });

  it('are not told on public repositories', async () => {
    const { report, asked } = await run(OPEN, answering(SILENT), true);
    expect(JSON.stringify(report)).not.toContain('The privacy');
    expect(report.diagnostics.map(({ message }) => message).join('\n')).toContain(
      'are not evaluated, as the repository is public',
    );
    expect(asked).toEqual([]);
  });
});
