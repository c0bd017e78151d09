/** Azure is asked about what is planned, over the real client: what it is told, what not, and what becomes of its answers. */
import { describe, expect, it } from 'vitest';
import { NO_SECRETS } from '../../../src/expand/secrets.js';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { restrictionFindings } from '../../../src/live/policies/restriction-findings.js';
import { askRestrictions, type RestrictionsAsked } from '../../../src/live/policies/restrictions.js';
import { secretsOf } from '../../../src/model/secrets.js';
import { bundledAliases } from '../../../src/policy/aliases/bundled.js';
import type { AssignedPolicy } from '../../../src/policy/assignment.js';
import { policyRules } from '../../../src/policy/findings/policy-rules.js';
import { child, workspace } from '../../support/bicep.js';
import { expandFiles } from '../../support/memory-repository.js';
import { type Files, foundIn, runOn } from '../../support/rule-tester.js';
import { asking, refused } from '../asking.js';
import type { Received, Reply } from '../loopback.js';
import { assignment, BUILT_IN, definition, ROOT, readTenant, SUBSCRIPTION, WORKSPACES } from './tenant.js';

const GUID = BUILT_IN.split('/').at(-1) ?? '';
const OTHER = '00000000-0000-0000-0000-000000000002';
const ASSIGNED = `${ROOT}/providers/Microsoft.Authorization/policyAssignments/guard`;
const CHECK = '/providers/Microsoft.PolicyInsights/checkPolicyRestrictions';

interface Evaluated {
  readonly effect?: string;
  readonly result?: string;
  readonly expressions?: readonly (readonly [path: string, operator: string, target: unknown, result: string])[];
  readonly by?: string;
}

/** An entry of `policyEvaluations` as REST documents it. */
function evaluation({ effect = 'Deny', result = 'NonCompliant', expressions = [], by = BUILT_IN }: Evaluated = {}) {
  return {
    policyInfo: { policyDefinitionId: by, policyAssignmentId: ASSIGNED },
    evaluationResult: result,
    effectDetails: { policyEffect: effect },
    evaluationDetails: {
      evaluatedExpressions: expressions.map(([path, operator, targetValue, held]) => ({
        expressionKind: 'Field',
        expression: path === 'type' ? 'type' : `${WORKSPACES}/${path.split('.').at(-1)}`,
        path,
        operator,
        targetValue,
        expressionValue: '?',
        result: held,
      })),
    },
  };
}

const OF_TYPE = ['type', 'equals', WORKSPACES, 'True'] as const;
const NOT_PRIVATE = ['properties.publicNetworkAccess', 'notEquals', 'Disabled', 'True'] as const;

function answering(policyEvaluations: readonly unknown[], fieldRestrictions: readonly unknown[] = []): Reply {
  return { body: { contentEvaluationResult: { policyEvaluations }, fieldRestrictions } };
}

type Replies = readonly Reply[] | ((request: Received) => Reply);

async function askAbout(files: Files, replies: Replies, over: Partial<RestrictionsAsked> = {}) {
  const { client: reader, server } = await asking(replies);
  const { expansions } = expandFiles(typeof files === 'string' ? { 'main.bicep': files } : files);
  const bag = new DiagnosticBag();
  const restrictions = await askRestrictions(
    expansions.flatMap(({ resources }) => resources),
    {
      reader,
      subscriptions: [SUBSCRIPTION],
      aliases: bundledAliases(),
      secrets: secretsOf(expansions),
      unread: 'live-not-read',
      ...over,
    },
    bag,
  );
  const sent = server.received.map(({ method, path, query, body }) => ({
    asked: `${method} ${path}?${query}`,
    body: JSON.parse(body) as { resourceDetails: Record<string, unknown>; pendingFields?: readonly unknown[] },
  }));
  return { restrictions, sent, said: bag.all.map(({ code, message }) => `${code}: ${message}`), expansions };
}

const SECRET = 'S3cr3t-V4lue-of-mine';

describe('a planned resource', () => {
  it('is told to Azure at its scope, as far as it is known', async () => {
    const text = [
      "targetScope = 'subscription'",
      'param location string',
      'param mode string',
      "resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {",
      "  name: 'rg'",
      '  location: location',
      "  tags: { env: mode, team: 'ml' }",
      '}',
    ].join('\n');
    const { sent, said } = await askAbout(text, [answering([])]);
    expect(sent).toEqual([
      {
        asked: `POST ${ROOT}${CHECK}?api-version=2024-10-01`,
        body: {
          resourceDetails: {
            resourceContent: {
              type: 'Microsoft.Resources/resourceGroups',
              name: 'rg',
              tags: { team: 'ml' },
            },
            apiVersion: '2024-03-01',
          },
          pendingFields: [{ field: 'location' }, { field: 'tags.env' }],
          includeAuditEffect: true,
        },
      },
    ]);
    expect(said).toEqual([
      `policy-assumed: No file says to which subscription 'main.bicep:group' will be deployed: subscription ${SUBSCRIPTION}, the only one of the inputs, is taken.`,
    ]);
  });

  it('is told with aliases and possible values of what is not known, and lists only whole', async () => {
    const text = [
      'param open bool',
      'param address string',
      workspace(
        [
          "publicNetworkAccess: open ? 'Enabled' : 'Disabled'",
          'hbiWorkspace: true',
          'description: address',
          "ipAllowlist: ['10.0.0.0/24', address]",
          'keyVault: kv.id',
        ].join('\n    '),
        { api: '2025-10-01-preview', top: "sku: { name: 'Basic' }" },
      ),
      "resource kv 'Microsoft.KeyVault/vaults@2023-07-01' existing = { name: 'kv' }",
    ].join('\n');
    const { sent } = await askAbout(text, [answering([])]);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body.resourceDetails['resourceContent']).toEqual({
      type: WORKSPACES,
      name: 'mlw',
      sku: { name: 'Basic' },
      properties: { hbiWorkspace: true },
    });
    expect(sent[0]?.body.pendingFields).toEqual([
      { field: `${WORKSPACES}/publicNetworkAccess`, values: ['Enabled', 'Disabled'] },
      { field: `${WORKSPACES}/description` },
      { field: `${WORKSPACES}/ipAllowlist` },
      { field: `${WORKSPACES}/keyVault` },
    ]);
  });

  it('is never told with a secret, wherever it stands', async () => {
    const text = [
      '@secure()',
      'param given string',
      workspace("description: 'x'"),
      child(
        'computes',
        [
          "computeType: 'AmlCompute'",
          'properties: {',
          `  userAccountCredentials: { adminUserName: 'me', adminUserPassword: '${SECRET}' }`,
          '  clientSecret: given',
          '}',
          `description: 'the password is ${SECRET}'`,
        ].join('\n    '),
      ),
    ].join('\n');
    const { sent } = await askAbout(text, [answering([])]);
    expect(sent).toHaveLength(2);
    expect(JSON.stringify(sent)).not.toContain(SECRET);
    const [, compute] = sent;
    expect(compute?.body.resourceDetails['resourceContent']).toEqual({
      type: `${WORKSPACES}/computes`,
      name: 'child',
      properties: {
        computeType: 'AmlCompute',
        properties: { userAccountCredentials: { adminUserName: 'me' } },
      },
    });
  });

  it('is asked about in its own subscription and group; a group that is yet to come is answered by the subscription', async () => {
    const main = [
      "targetScope = 'subscription'",
      "module ws 'ws.bicep' = {",
      "  name: 'ws'",
      `  scope: resourceGroup('${OTHER}', 'rg-ml')`,
      '}',
    ].join('\n');
    const text = [workspace('hbiWorkspace: true'), child('computes', "computeType: 'AmlCompute'")].join('\n');
    const { sent, said } = await askAbout({ 'main.bicep': main, 'ws.bicep': text }, (request) =>
      request.path.includes('/resourceGroups/') ? refused(404, 'ResourceGroupNotFound') : answering([]),
    );
    const asked = sent.map((one) => one.asked.split('?')[0]).sort();
    const group = `/subscriptions/${OTHER}/resourceGroups/rg-ml`;
    const above = `POST /subscriptions/${OTHER}${CHECK}`;
    expect(asked).toEqual([above, above, `POST ${group}${CHECK}`, `POST ${group}${CHECK}`]);
    expect(sent.flatMap((one) => one.body.resourceDetails['scope'] ?? [])).toEqual(
      Array(2).fill(`${group}/providers/${WORKSPACES}/mlw`),
    );
    expect(said).toEqual([]);
  });

  it.each([
    [[], 'and the inputs name none'],
    [[SUBSCRIPTION, OTHER], 'and the inputs name several'],
  ])('is not asked about where nobody says where it goes: %j', async (subscriptions, because) => {
    const { sent, said } = await askAbout(workspace('hbiWorkspace: true'), [answering([])], { subscriptions });
    expect(sent).toEqual([]);
    expect(said).toEqual([
      `policy-assumed: Azure was not asked what its policies say to 'main.bicep:ws': no file says to which subscription it is deployed, ${because}.`,
    ]);
  });

  it('is asked about once for all evaluations that say the same, and within bounds', async () => {
    const many = [...Array(6).keys()].map((at) =>
      workspace('hbiWorkspace: true').replaceAll("'mlw'", `'mlw${at}'`).replaceAll('ws ', `ws${at} `),
    );
    const { sent, said } = await askAbout(many.join('\n'), [answering([])], { mostQuestions: 4 });
    expect(sent).toHaveLength(4);
    expect(said).toContainEqual(expect.stringMatching(/^policy-assumed: .*'main\.bicep:ws4'.*: more than 4 differ\.$/));
    const same = { 'main.bicep': workspace('hbiWorkspace: true'), 'b.bicep': workspace('hbiWorkspace: true') };
    expect((await askAbout(same, [answering([])])).sent).toHaveLength(1);
  });

  it('is not asked about again where the identity may not ask', async () => {
    const many = [...Array(30).keys()].map((at) =>
      workspace('hbiWorkspace: true').replaceAll("'mlw'", `'mlw${at}'`).replaceAll('ws ', `ws${at} `),
    );
    const { sent, said, restrictions } = await askAbout(many.join('\n'), [refused(403, 'AuthorizationFailed')]);
    expect(sent.length).toBeLessThanOrEqual(6);
    expect(restrictions.answered).toBe(0);
    expect(said.filter((one) => one.startsWith('live-not-read'))).toEqual([
      `live-not-read: No access to policy restrictions of ${ROOT}: needs role Reader (Microsoft.PolicyInsights/checkPolicyRestrictions/read).`,
    ]);
  });

  it('is no existing resource, no policy and no update', async () => {
    const text = [
      "resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' existing = { name: 'mlw' }",
      "resource a 'Microsoft.Authorization/policyAssignments@2024-04-01' = { name: 'a', properties: {} }",
    ].join('\n');
    expect((await askAbout(text, [answering([])])).sent).toEqual([]);
  });
});

const OPEN = workspace("publicNetworkAccess: 'Enabled'");

async function found(files: Files, reply: Reply, local: readonly AssignedPolicy[] = []) {
  const { restrictions } = await askAbout(files, [reply]);
  const rules = policyRules(local, { aliases: bundledAliases(), limits: DEFAULT_LIMITS, today: '2026-11-28' });
  const { run } = runOn(files, restrictionFindings(restrictions, { assigned: local, rules }));
  return { rows: foundIn(run), findings: run.findings };
}

async function tenantPolicies(effect: string, over: Readonly<Record<string, unknown>> = {}) {
  const { policies } = await readTenant([
    assignment(ROOT, 'guard', BUILT_IN, { parameters: { effect: { value: effect } }, ...over }),
    definition(BUILT_IN),
  ]);
  return policies;
}

describe('an answer of Azure', () => {
  it('is a finding at the property that decides, with what would do', async () => {
    const { rows, findings } = await found(OPEN, answering([evaluation({ expressions: [OF_TYPE, NOT_PRIVATE] })]));
    expect(rows).toEqual([[`policy/${GUID}`, 'fail', 4, 5, 'denied']]);
    const [finding] = findings;
    expect(finding).toMatchObject({ property: 'properties.publicNetworkAccess', expected: 'Disabled' });
    expect(finding?.message).toBe(
      "The policy 'Azure Machine Learning Workspaces should disable public network access' (deny, assigned as 'guard') does not allow this: publicNetworkAccess is 'Enabled'. " +
        "Azure refuses the deployment where the policy is assigned. Set publicNetworkAccess to 'Disabled'.",
    );
  });

  it.each([
    ['Audit', 'audited', ['medium']],
    ['AuditIfNotExists', 'missing', ['medium']],
    ['DeployIfNotExists', 'deployed', ['info']],
    ['Modify', 'modified', ['info']],
    ['Append', 'modified', ['info']],
  ])('weighs by its effect: %s', async (effect, message, severity) => {
    const { rows } = await found(OPEN, answering([evaluation({ effect, expressions: [OF_TYPE, NOT_PRIVATE] })]));
    expect(rows).toEqual([[`policy/${GUID}`, 'fail', 4, 5, message, ...severity]]);
  });

  it.each(['DenyAction', 'Manual', 'Disabled'])('says nothing where the effect does nothing: %s', async (effect) => {
    expect((await found(OPEN, answering([evaluation({ effect })]))).rows).toEqual([]);
  });

  it('names policies and assignments as people do, and knows what is not enforced', async () => {
    const assigned = await tenantPolicies('Deny', { enforcementMode: 'DoNotEnforce' });
    const { restrictions } = await askAbout(OPEN, [answering([evaluation({ expressions: [NOT_PRIVATE] })])]);
    const { run } = runOn(OPEN, restrictionFindings(restrictions, { assigned, rules: [] }));
    expect(foundIn(run)).toEqual([[`policy/${GUID}`, 'fail', 4, 5, 'notEnforced', 'low']]);
    expect(run.findings[0]?.message).toContain("The policy 'Workspaces are private' (deny, assigned as 'The guard')");
  });

  it('stands at the resource where no property is told', async () => {
    const { rows, findings } = await found(OPEN, answering([evaluation({ expressions: [OF_TYPE] })]));
    expect(rows).toEqual([[`policy/${GUID}`, 'fail', 1, 1, 'denied']]);
    expect(findings[0]?.message).toContain('Azure finds that it does not comply');
  });

  it('is unknown where it rests on what Azure was not told, and where Azure does not know', async () => {
    const text = `param access string\n${workspace('publicNetworkAccess: access')}`;
    const rested = await found(text, answering([evaluation({ expressions: [OF_TYPE, NOT_PRIVATE] })]));
    expect(rested.rows).toEqual([[`policy/${GUID}`, 'unknown', 5, 5, 'denied']]);
    const odd = await found(OPEN, answering([evaluation({ result: 'Perhaps', expressions: [NOT_PRIVATE] })]));
    expect(odd.rows).toEqual([[`policy/${GUID}`, 'unknown', 4, 5, 'denied']]);
    expect(odd.findings[0]?.message).toContain("Azure answers 'Perhaps'");
  });

  it('is what fields may not be, unknown where nobody knows what they will be', async () => {
    const text = `param access string\n${workspace('publicNetworkAccess: access')}`;
    const denied = {
      field: `${WORKSPACES}/publicNetworkAccess`,
      restrictions: [
        {
          result: 'Deny',
          values: ['Enabled'],
          policyEffect: 'Deny',
          policy: { policyDefinitionId: BUILT_IN, policyAssignmentId: ASSIGNED },
        },
      ],
    };
    const { rows, findings } = await found(text, answering([], [denied]));
    expect(rows).toEqual([[`policy/${GUID}`, 'unknown', 5, 5, 'denied']]);
    expect(findings[0]?.message).toContain(
      `what '${WORKSPACES}/publicNetworkAccess' will be is not known, and Azure would refuse '${WORKSPACES}/publicNetworkAccess' 'Enabled'`,
    );
  });

  it('tells what modify would make of a tag', async () => {
    const required = {
      field: 'tags.env',
      restrictions: [
        {
          result: 'Required',
          defaultValue: 'prod',
          policyEffect: 'Modify',
          policy: { policyDefinitionId: BUILT_IN, policyAssignmentId: ASSIGNED },
        },
      ],
    };
    const { rows, findings } = await found(OPEN, answering([], [required]));
    expect(rows).toEqual([[`policy/${GUID}`, 'fail', 1, 1, 'modified', 'info']]);
    expect(findings[0]?.message).toContain("would change the resource when it is deployed: 'tags.env' becomes 'prod'");
  });

  it('is told once where the policy is evaluated here too, and takes the place of what passes here', async () => {
    const local = await tenantPolicies('Deny');
    const both = await found(OPEN, answering([evaluation({ expressions: [OF_TYPE, NOT_PRIVATE] })]), local);
    expect(both.rows).toEqual([[`policy/${GUID}`, 'fail', 4, 5, 'denied']]);
    expect(both.findings[0]?.message).toContain("'Workspaces are private' (deny, assigned as 'The guard')");

    const silent = await found(OPEN, answering([]), local);
    expect(silent.rows).toEqual([[`policy/${GUID}`, 'fail', 4, 5, 'denied']]);

    const closed = workspace("publicNetworkAccess: 'Disabled'");
    expect((await found(closed, answering([]), local)).rows).toEqual([]);
    const refusedThere = await found(closed, answering([evaluation({ expressions: [NOT_PRIVATE] })]), local);
    expect(refusedThere.rows).toEqual([[`policy/${GUID}`, 'fail', 4, 5, 'denied']]);
  });

  it.each([
    ['nothing', {}],
    ['other things', { contentEvaluationResult: 'x', fieldRestrictions: { a: 1 } }],
    ['odd things', { contentEvaluationResult: { policyEvaluations: [null, 1, []] }, fieldRestrictions: [null, {}] }],
  ])('that is none is said to be none: %s', async (_name, body) => {
    const { restrictions, said } = await askAbout(OPEN, [{ body }]);
    expect(said.filter((one) => one.startsWith('live-not-read'))).toEqual([
      "live-not-read: What Azure answered that its policies say to 'main.bicep:ws' is not all understood.",
    ]);
    expect(foundIn(runOn(OPEN, restrictionFindings(restrictions, { assigned: [], rules: [] })).run)).toEqual([]);
  });

  it.each([
    ['null lists', { contentEvaluationResult: { policyEvaluations: null }, fieldRestrictions: null }],
    ['empty lists', { contentEvaluationResult: { policyEvaluations: [] }, fieldRestrictions: [] }],
    ['what complies', { contentEvaluationResult: { policyEvaluations: [evaluation({ result: 'Compliant' })] } }],
  ])('may say nothing: %s', async (_name, body) => {
    const { restrictions, said } = await askAbout(OPEN, [{ body }]);
    expect(said.filter((one) => !one.startsWith('policy-assumed'))).toEqual([]);
    expect([restrictions.answered, restrictions.all]).toEqual([1, []]);
  });
});

describe('the SDK-free parts', () => {
  it('tell nothing that the files hold as secrets, by their text too', async () => {
    const { sent } = await askAbout(workspace(`description: 'with ${SECRET}'`), [answering([])], {
      secrets: { ...NO_SECRETS, texts: [SECRET] },
    });
    expect(sent[0]?.body.resourceDetails['resourceContent']).toEqual({ type: WORKSPACES, name: 'mlw', properties: {} });
  });
});
