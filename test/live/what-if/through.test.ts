/** What-if from the workflow's input to the report: the whole Action, over TLS. */
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../support/files.js';
import { checkoutOf, repositoryWith } from '../../support/git.js';
import { SUBSCRIPTION } from '../estate/estates.js';
import type { Fault } from '../estate/server.js';
import {
  change,
  GROUP,
  LINE_OF_ACCESS,
  of,
  refusing,
  resource,
  run,
  runIn,
  said,
  TEMPLATE,
  worked,
  workingOut,
} from './asking.js';

describe('what-if', () => {
  it('decides what the files leave open, at its line', async () => {
    const { report, asked } = await run({ fault: workingOut(worked(change('Enabled'))) });
    expect(of(report, 'AML-NET-001')).toEqual([`fail mlwabc ${LINE_OF_ACCESS}`]);
    const [finding] = report.findings.filter(({ ruleId }) => ruleId === 'AML-NET-001');
    expect(finding?.message).toContain("publicNetworkAccess is 'Enabled'");
    expect(finding?.related.map(({ message }) => message)).toEqual(['what-if at rg-mlw']);
    expect([report.result, said(report)]).toEqual(['fail', []]);
    expect(asked.map(({ path: one }) => one)).toEqual([
      `${GROUP}/providers/Microsoft.Resources/deployments/azureml-gate/whatIf`,
    ]);
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
      properties: {
        mode: 'Incremental',
        template: JSON.parse(TEMPLATE),
        parameters: {},
        whatIfSettings: { resultFormat: 'FullResourcePayloads' },
        validationLevel: 'ProviderNoRbac',
      },
    });
  });

  it('finds nothing where Azure knows that it is closed', async () => {
    const { report } = await run({ fault: workingOut(worked(change('Disabled'))) });
    expect(of(report, 'AML-NET-001')).toEqual([]);
  });

  it.each([
    ['is left as an expression', worked(change("[reference('x').y]"))],
    ['is not in the answer', worked({ ...change('Enabled'), after: undefined })],
    ['is of something that is not deployed', worked({ ...change('Enabled'), changeType: 'Ignore' })],
    ['contradicts itself', worked(change('Enabled'), { ...change('Disabled'), resourceId: `${resource('').id}2` })],
  ])('leaves open what %s', async (_, answer) => {
    const { report } = await run({ fault: workingOut(answer) });
    const [finding, ...more] = report.findings.filter(({ ruleId }) => ruleId === 'AML-NET-001');
    expect([finding?.status, finding?.location?.startLine, more]).toEqual(['unknown', LINE_OF_ACCESS, []]);
  });

  it('hands over the parameters of the file that is named, with comments and all', async () => {
    const template = TEMPLATE.replace('"resources"', '"parameters": { "tier": { "type": "string" } }, "resources"');
    const parameters = (tier: string) => `{
      // Of this place.
      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
      "contentVersion": "1.0.0.0",
      "parameters": { "tier": { "value": "${tier}" } }
    }`;
    const files = {
      'main.json': template,
      'main.parameters.prod.json': parameters('prod'),
      'main.parameters.dev.json': parameters('dev'),
    };
    const inputs = { 'what-if': `main.parameters.prod.json=${GROUP}` };
    const { report, asked } = await run({ fault: workingOut(worked(change('Enabled'))), files, inputs });
    expect(asked.map(({ body }) => JSON.parse(body).properties.parameters)).toEqual([{ tier: { value: 'prod' } }]);
    const told = report.findings.filter(({ ruleId }) => ruleId === 'AML-NET-001');
    expect(told.map(({ status, environments }) => [status, environments])).toEqual([
      ['fail', ['main.parameters.prod.json']],
      ['unknown', ['main.parameters.dev.json']],
    ]);
  });

  it('says at a subscription where the record of the deployment would be', async () => {
    const template = TEMPLATE.replace('deploymentTemplate', 'subscriptionDeploymentTemplate');
    const { asked } = await run({
      fault: refusing(200, worked()),
      files: { 'main.json': template },
      inputs: { 'what-if': `main.json=/subscriptions/${SUBSCRIPTION}@westeurope` },
    });
    expect(asked.map(({ path: one, body }) => [one, JSON.parse(body).location])).toEqual([
      [`/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Resources/deployments/azureml-gate/whatIf`, 'westeurope'],
    ]);
  });
});

describe('with what-if the rest of live Azure knows', () => {
  const files = {
    'main.json': TEMPLATE.replace(
      "concat('mlw', uniqueString(resourceGroup().id))",
      'uniqueString(resourceGroup().id)',
    ),
  };
  const after = {
    ...resource('Enabled'),
    id: `${GROUP}/providers/Microsoft.MachineLearningServices/workspaces/mlw`,
    name: 'mlw',
  };
  const answer = worked({ resourceId: after.id, changeType: 'Modify', after });

  it('which resource a declaration is, whose name only Azure knows', async () => {
    const stateOf = async (fault: Fault) => {
      const { report } = await run({ fault, files });
      return report.findings
        .filter(({ ruleId }) => ruleId === 'AML-NET-001')
        .map(({ status, azure }) => [status, azure?.state]);
    };
    expect(await stateOf(workingOut(answer))).toEqual([['fail', 'weakened']]);
    expect(await stateOf(workingOut(worked()))).not.toContainEqual(['fail', 'weakened']);
  });

  it('in which group policies are to be asked about it', async () => {
    const silent = { contentEvaluationResult: { policyEvaluations: [] }, fieldRestrictions: [] };
    const answering: Fault = (request, origin) => {
      if (request.path.endsWith('/checkPolicyRestrictions')) return { body: silent };
      if (/\/subscriptions\/[^/]+\/providers\/[^/]+$/.test(request.path)) return { body: { resourceTypes: [] } };
      return workedOut(request, origin);
    };
    const workedOut = workingOut(answer);
    const { report, received } = await run({ fault: answering, files, inputs: { 'policy-live': 'true' } });
    const asked = received.filter((one) => one.endsWith('/checkPolicyRestrictions'));
    expect(asked).toEqual([`${GROUP}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions`]);
    const assumed = report.diagnostics.filter(({ message }) => message.includes('will be deployed'));
    expect(assumed).toEqual([]);
  });
});

/** What a policy says that refuses a resource of this name. */
const violation = (target: string) => ({
  code: 'RequestDisallowedByPolicy',
  target,
  message: `Resource '${target}' was disallowed by policy.`,
  additionalInfo: [
    {
      type: 'PolicyViolation',
      info: {
        policyDefinitionId: `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Authorization/policyDefinitions/regions`,
        policyDefinitionName: 'regions',
        policyDefinitionEffect: 'deny',
        policyAssignmentId: `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Authorization/policyAssignments/only-north`,
        policyAssignmentName: 'only-north',
        evaluationDetails: {
          evaluatedExpressions: [
            {
              result: 'True',
              expressionKind: 'Field',
              expression: 'type',
              path: 'type',
              expressionValue: 'Microsoft.MachineLearningServices/workspaces',
              targetValue: 'Microsoft.MachineLearningServices/workspaces',
              operator: 'Equals',
            },
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
      },
    },
  ],
});

const refusedByPolicy = (target: string) => ({
  code: 'InvalidTemplateDeployment',
  message: 'The template deployment failed because of policy violation.',
  details: [violation(target)],
});

describe('a policy that refuses a deployment', () => {
  const NAMED = TEMPLATE.replace("[concat('mlw', uniqueString(resourceGroup().id))]", 'mlwabc');

  it.each([
    ['by name', 'mlwabc', 200, { status: 'Failed', error: refusedByPolicy('mlwabc') }],
    ['by its ID', resource('').id, 200, { status: 'Failed', error: refusedByPolicy(resource('').id) }],
    ['with an error', 'mlwabc', 400, { error: refusedByPolicy('mlwabc') }],
    ['with a refusal', 'mlwabc', 403, { error: violation('mlwabc') }],
  ])('is told at the property of the resource that it names %s', async (_, _target, status, body) => {
    const { report } = await run({ fault: refusing(status, body), files: { 'main.json': NAMED } });
    const told = report.findings.filter(({ ruleId }) => ruleId === 'policy/regions');
    expect(told.map(({ status: one, severity, location }) => [one, severity, location?.startLine])).toEqual([
      ['fail', 'high', 9],
    ]);
    expect(told[0]?.message).toContain("'northeurope'");
    expect(told[0]?.message).toContain('only-north');
    expect(said(report)).toEqual([
      `note: Azure does not say what deploying 'main.json' to ${GROUP} would do: policies refuse it.`,
    ]);
    expect(report.result).toBe('fail');
  });

  it('is an error where no file declares what it refuses', async () => {
    const { report } = await run({
      fault: refusing(400, { error: refusedByPolicy('other') }),
      inputs: { 'fail-on': 'never' },
    });
    expect(report.findings.filter(({ ruleId }) => ruleId === 'policy/regions')).toEqual([]);
    expect(said(report)).toContain(
      `error: A policy refuses 'other' where Azure is asked what deploying 'main.json' to ${GROUP} would do, and no file that is read declares it.`,
    );
    expect(report.result).toBe('incomplete');
  });
});

describe('what keeps Azure from an answer', () => {
  const what = `what deploying 'main.json' to ${GROUP} would do`;

  it.each<[string, Fault, string]>([
    [
      'a missing permission',
      refusing(403, { error: { code: 'AuthorizationFailed', message: 'It may not.' } }),
      `Azure does not say ${what}: the identity needs a role with Microsoft.Resources/deployments/whatIf/action and Microsoft.Resources/deployments/validate/action (Azure answers 403 (AuthorizationFailed: It may not)).`,
    ],
    [
      'a template that is wrong',
      refusing(400, { error: { code: 'InvalidTemplate', message: "The template parameter 'x' is not found." } }),
      `Azure does not say ${what}: InvalidTemplate: The template parameter 'x' is not found.`,
    ],
    [
      'something wrong with a resource',
      workingOut({
        status: 'Failed',
        error: {
          code: 'InvalidTemplateDeployment',
          message: 'See below.',
          details: [{ code: 'QuotaExceeded', message: 'No cores.' }],
        },
      }),
      `Azure does not say ${what}: QuotaExceeded: No cores.`,
    ],
    [
      'a result on another host',
      ({ path: asked }) =>
        asked.endsWith('/whatIf') ? { status: 202, headers: { location: 'https://elsewhere.example/1' } } : undefined,
      `Azure does not say ${what}: Azure refers to another host (elsewhere.example), which is not asked.`,
    ],
    [
      'a result nowhere',
      ({ path: asked }) => (asked.endsWith('/whatIf') ? { status: 202 } : undefined),
      `Azure does not say ${what}: Azure does not say where its result will be.`,
    ],
    [
      'a result that takes longer than there is time',
      ({ path: asked }, origin) =>
        asked.endsWith('/whatIf')
          ? { status: 202, headers: { location: `${origin}/later`, 'retry-after': '86400' } }
          : undefined,
      `Azure does not say ${what}: the time for live Azure (live-timeout) ran out before this was read.`,
    ],
    ['no answer', refusing(200, { status: 'Failed' }), `Azure does not say ${what}: it does not say why.`],
  ])(
    '%s is an error where live Azure is required, a warning otherwise',
    async (_, fault, message) => {
      const required = await run({ fault, inputs: { 'fail-on': 'never' } });
      expect(said(required.report)).toEqual([`error: ${message}`]);
      expect(required.report.result).toBe('incomplete');
      const on = await run({ fault, inputs: { 'fail-on': 'never', live: 'on' } });
      expect(said(on.report)).toEqual([`warning: ${message}`]);
      expect(on.report.result).toBe('pass');
    },
    20_000,
  );

  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    [
      'a path that is none',
      'main.jsn',
      {},
      'no template or parameter file of that path is evaluated; check the path and the input paths',
    ],
    ['a path outside', '../main.json', {}, 'it lies outside the repository'],
    ['Terraform', 'infra', { 'infra/main.tf': '' }, 'what-if takes Bicep files and ARM templates'],
    [
      'a template with several parameter files',
      'app.bicep',
      {
        'app.bicep': 'param a string\noutput b string = a\n',
        'dev.bicepparam': "using 'app.bicep'\nparam a = '1'\n",
        'prod.bicepparam': "using 'app.bicep'\nparam a = '2'\n",
      },
      'it is deployed with dev.bicepparam, prod.bicepparam; name the one that is meant',
    ],
  ])('%s is told, and nothing is asked', async (_, named, more, why) => {
    const { report, asked } = await run({
      fault: refusing(200, worked()),
      files: { 'main.json': TEMPLATE, ...more },
      inputs: { 'what-if': `${named}=${GROUP}` },
    });
    expect(said(report)).toEqual([`error: Azure is not asked about '${named}': ${why}.`]);
    expect(asked).toEqual([]);
  });

  it('Bicep where there is no compiler is told', async () => {
    const { report, asked } = await run({
      fault: refusing(200, worked()),
      files: { 'main.bicep': '' },
      inputs: { 'what-if': `main.bicep=${GROUP}`, paths: 'main.bicep' },
      env: { PATH: folderWith({}), HOME: folderWith({}) },
    });
    expect(asked).toEqual([]);
    expect(said(report)).toEqual([
      `error: Azure is not asked what deploying 'main.bicep' to ${GROUP} would do: there is no 'bicep' on the PATH to compile it; install it in a step before.`,
    ]);
  });

  it('a public repository keeps what Azure says to itself', async () => {
    const { report, asked } = await run({ fault: workingOut(worked(change('Enabled'))), isPublic: true });
    expect(asked).toEqual([]);
    expect(of(report, 'AML-NET-001').map((one) => one.split(' ')[0])).toEqual(['unknown']);
    expect(said(report)).toContain(
      'note: Azure is not asked what a deployment would do, as the repository is public and what it answers is not for everybody.',
    );
  });

  it('what Azure did not look at is a note', async () => {
    const answer = {
      status: 'Succeeded',
      properties: {
        changes: [
          change('Disabled'),
          { resourceId: `${GROUP}/providers/A.B/c/d`, changeType: 'Unsupported', unsupportedReason: 'It is too deep.' },
        ],
        diagnostics: [{ level: 'Warning', code: 'NestedDeploymentShortCircuited', message: 'Not expanded.' }],
      },
    };
    const { report } = await run({ fault: workingOut(answer) });
    expect(said(report)).toEqual([
      `note: Azure was asked ${what}: Not expanded (NestedDeploymentShortCircuited).`,
      `note: Azure was asked ${what}: it does not say what becomes of ${GROUP}/providers/A.B/c/d (It is too deep).`,
    ]);
    expect(report.result).not.toBe('incomplete');
  });
});

describe('beside a base', () => {
  async function pullRequest(before: string, after: string) {
    const origin = repositoryWith({ 'main.json': before });
    const fork = origin.git('rev-parse', 'HEAD');
    origin.branch('topic', fork);
    const headSha = origin.commit({ 'main.json': after });
    origin.git('checkout', '--quiet', 'main');
    const baseSha = origin.commit({ 'unrelated.md': 'x' });
    const merged = origin.merge(baseSha, headSha);
    const side = { repo: { full_name: 'o/r' } };
    const payload = {
      repository: { private: true },
      pull_request: { number: 7, base: { sha: baseSha, ...side }, head: { sha: headSha, ...side } },
    };
    const { folder } = checkoutOf(origin, merged);
    const { report } = await runIn(folder, workingOut(worked(change('Enabled'))), {}, payload, 'pull_request');
    return report.findings.filter(({ ruleId }) => ruleId === 'AML-NET-001').map((one) => [one.status, one.new]);
  }

  it('what Azure tells of an expression that the base has as well is nothing new', async () => {
    expect(
      await pullRequest(TEMPLATE, TEMPLATE.replace('"location"', '"tags": { "a": "b" },\n      "location"')),
    ).toEqual([['fail', false]]);
  });

  it('what the change brings is new', async () => {
    const before = TEMPLATE.replace(/"publicNetworkAccess": .*/, '"publicNetworkAccess": "Disabled"');
    expect(await pullRequest(before, TEMPLATE)).toEqual([['fail', true]]);
  });
});
