/** What live Azure assigns comes to the same policies as files that say it. */
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../src/inputs/source-file.js';
import { valueFrom } from '../../support/policy-outcome.js';
import { short } from '../../support/policy-sources.js';
import { resourceFrom } from '../../support/resources.js';
import { refusal } from '../estate/azure.js';
import {
  AUTHORIZATION,
  armBody,
  assignment,
  BUILT_IN,
  definition,
  GROUP,
  ROOT,
  readerOf,
  readOver,
  readTenant,
  SUBSCRIPTION,
} from './tenant.js';

const OWN = `${GROUP}${AUTHORIZATION}/policyDefinitions/private`;
const SET = `${GROUP}${AUTHORIZATION}/policySetDefinitions/baseline`;
const baseline = armBody(SET, {
  displayName: 'Baseline',
  policyType: 'Custom',
  parameters: { level: { type: 'String', defaultValue: 'Audit' } },
  policyDefinitions: [
    {
      policyDefinitionId: OWN,
      policyDefinitionReferenceId: 'own',
      definitionVersion: '2.*.*',
      effectiveDefinitionVersion: '2.1.0',
      parameters: { effect: { value: "[parameters('level')]" } },
      groupNames: [],
    },
    { policyDefinitionId: BUILT_IN, policyDefinitionReferenceId: 'builtIn', parameters: {} },
  ],
});

describe('what is assigned live', () => {
  it('has what management groups above assign, with parameters, initiative, message and exemption', async () => {
    const guard = assignment(GROUP, 'guard', SET, {
      parameters: { level: { value: 'Deny' } },
      enforcementMode: 'DoNotEnforce',
      overrides: [
        {
          kind: 'policyEffect',
          value: 'Disabled',
          selectors: [{ kind: 'policyDefinitionReferenceId', in: ['builtIn'] }],
        },
      ],
      nonComplianceMessages: [{ message: 'Ask the platform team.' }],
    });
    const pilot = armBody(`${ROOT}${AUTHORIZATION}/policyExemptions/pilot`, {
      policyAssignmentId: guard.id,
      policyDefinitionReferenceIds: ['own'],
      exemptionCategory: 'Waiver',
      expiresOn: '2027-01-31T00:00:00Z',
    });
    const { policies, unavailable, gaps, said } = await readTenant([
      guard,
      baseline,
      definition(OWN),
      definition(BUILT_IN, { displayName: 'Built in' }),
      pilot,
    ]);
    const common = {
      assignment: {
        name: 'guard',
        called: 'The guard',
        id: guard.id.toLowerCase(),
        notEnforced: true,
        message: 'Ask the platform team.',
      },
    };
    expect(policies.map(short)).toEqual([
      {
        ...common,
        definition: 'private',
        called: 'Workspaces are private',
        parameters: { effect: 'Deny' },
        initiative: { name: 'baseline', displayName: 'Baseline', referenceId: 'own' },
        override: undefined,
        exemptions: [{ name: 'pilot', category: 'Waiver', expiresOn: '2027-01-31T00:00:00Z', referenceIds: ['own'] }],
      },
      {
        ...common,
        definition: '438c38d2-3772-465a-a9cc-7a6666a275ce',
        called: 'Built in',
        parameters: {},
        initiative: { name: 'baseline', displayName: 'Baseline', referenceId: 'builtIn' },
        override: 'Disabled',
        exemptions: [],
      },
    ]);
    expect({ unavailable, gaps, said }).toEqual({ unavailable: [], gaps: [], said: [] });
    const [own] = policies;
    expect(own?.exemptions.map((one) => [one.isExpired('2026-11-28'), one.isExpired('2027-02-01')])).toEqual([
      [false, true],
    ]);
  });

  it('has its places in documents named by IDs', async () => {
    const { policies } = await readTenant([assignment(ROOT, 'guard', OWN), definition(OWN)]);
    const [policy] = policies;
    expect(policy && rangeOf(policy.definition.headerSpan)).toMatchObject({ file: OWN.toLowerCase(), startLine: 4 });
    expect(policy?.assignment && rangeOf(policy.assignment.span).file).toBe(
      `${ROOT}${AUTHORIZATION}/policyAssignments/guard`.toLowerCase(),
    );
  });

  it('reaches what selectors and excluded scopes leave', async () => {
    const { policies } = await readTenant([
      assignment(ROOT, 'guard', OWN, {
        notScopes: [`${ROOT}/resourceGroups/lab`],
        resourceSelectors: [{ name: 'west', selectors: [{ kind: 'resourceLocation', in: ['westeurope'] }] }],
      }),
      definition(OWN),
    ]);
    const at = (location: string, group: string) =>
      policies[0]?.appliesTo(
        resourceFrom({
          type: 'Microsoft.MachineLearningServices/workspaces',
          name: 'w',
          scope: { level: 'resourceGroup', subscription: valueFrom(SUBSCRIPTION), resourceGroup: valueFrom(group) },
          body: { location },
        }),
      ).truth;
    expect([at('westeurope', 'prod'), at('eastus', 'prod'), at('westeurope', 'lab')]).toEqual([true, false, false]);
  });

  it('asks one by one for what Resource Graph does not have, each once', async () => {
    const bodies = [
      assignment(ROOT, 'one', BUILT_IN),
      assignment(ROOT, 'two', BUILT_IN),
      definition(BUILT_IN, { policyType: 'BuiltIn' }),
    ];
    const graphBodies = bodies.slice(0, 2);
    const { policies, asked } = await readTenant(bodies, { graphBodies });
    expect(policies.map(({ assignment: by }) => by?.name)).toEqual(['one', 'two']);
    expect(asked).toEqual([
      'POST policyAssignments',
      'POST policyExemptions',
      'POST policyDefinitions',
      `GET ${BUILT_IN.toLowerCase()}`,
    ]);
  });

  it('takes the highest version of what an assignment asks for, and the newest for others', async () => {
    const older = (version: string, displayName: string) =>
      armBody(`${BUILT_IN.toLowerCase()}/versions/${version}`, {
        ...(definition(BUILT_IN)['properties'] as object),
        displayName,
        version,
      });
    const { policies, said } = await readTenant([
      assignment(ROOT, 'pinned', BUILT_IN, { definitionVersion: '1.*.*' }),
      assignment(ROOT, 'newest', BUILT_IN),
      assignment(ROOT, 'gone', BUILT_IN, { definitionVersion: '3.*.*' }),
      definition(BUILT_IN, { displayName: 'Second' }),
      older('1.3.0', 'First'),
      older('1.10.0', 'First, mended'),
      older('1.4.0', 'First, again'),
      older('1.11.0-preview', 'First, tried'),
    ]);
    expect(policies.map((one) => [one.assignment?.name, one.definition.displayName])).toEqual([
      ['gone', 'Second'],
      ['newest', 'Second'],
      ['pinned', 'First, mended'],
    ]);
    expect(said.map((line) => line.replace(/^\S+ \S+ /, ''))).toEqual([
      "Version 3.*.* of '438c38d2-3772-465a-a9cc-7a6666a275ce' is asked for; evaluated is the one at hand, 2.1.0.",
    ]);
  });
});

describe('what cannot be read live', () => {
  const role = (type: string) => `needs role Reader (Microsoft.Authorization/${type}/read)`;

  it.each([
    ['no access', refusal(403, 'AuthorizationFailed', 'no'), `no access to it, ${role('policyDefinitions')}`],
    [
      'not found',
      refusal(404, 'NotFound', 'no'),
      `Azure does not find it, or the identity ${role('policyDefinitions')}`,
    ],
    ['a failure', refusal(503, 'Busy', 'later.'), 'Azure did not tell it: Azure answers 503 (Busy: later.)'],
  ])('names a definition with %s as unavailable', async (_name, reply, reason) => {
    const { policies, unavailable, said } = await readTenant(
      [assignment(ROOT, 'guard', BUILT_IN), definition(BUILT_IN)],
      {
        graphBodies: [assignment(ROOT, 'guard', BUILT_IN)],
        interruption: ({ path }) => (path === BUILT_IN.toLowerCase() ? reply : undefined),
      },
    );
    expect(policies).toEqual([]);
    expect(unavailable).toMatchObject([{ kind: 'definition', assignedBy: 'guard', reason }]);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`is not evaluated: ${reason}.`);
    expect(said[0]).toMatch(/^policy-unavailable /);
  });

  it('turns to Resource Manager where Resource Graph has no such table, and says nothing then', async () => {
    const { policies, gaps, asked } = await readTenant([assignment(ROOT, 'guard', OWN), definition(OWN)], {
      unknownTables: ['policyresources'],
    });
    expect(policies.map((one) => one.assignment?.name)).toEqual(['guard']);
    expect(gaps).toEqual([]);
    expect(asked).toContain(`GET ${ROOT}/providers/Microsoft.Authorization/policyAssignments`);
  });

  it('says what role is missing if neither tells', async () => {
    const { policies, gaps, said } = await readTenant([assignment(ROOT, 'guard', OWN), definition(OWN)], {
      interruption: ({ path }) =>
        /ResourceGraph|policyAssignments$/.test(path) ? refusal(403, 'AuthorizationFailed', 'no') : undefined,
    });
    expect(policies).toEqual([]);
    expect(gaps.map(({ kind, what, place }) => [kind, what, place])).toEqual([
      ['no-access', 'policy assignments', ROOT],
    ]);
    expect(said).toEqual([`live-not-read  No access to policy assignments of ${ROOT}: ${role('policyAssignments')}.`]);
  });

  it('follows pages, and stops where one comes again', async () => {
    const bodies = [...Array(7).keys()].map((at) => assignment(ROOT, `a${at}`, OWN));
    const paged = await readTenant([...bodies, definition(OWN)], { rowsOfPage: 3 });
    expect(paged.policies).toHaveLength(7);
    expect(paged.asked.filter((one) => one === 'POST policyAssignments')).toHaveLength(3);

    const reader = readerOf([...bodies, definition(OWN)], { rowsOfPage: 3 });
    let queries = 0;
    const looping = {
      get: reader.get.bind(reader),
      list: reader.list.bind(reader),
      checkPolicyRestrictions: reader.checkPolicyRestrictions.bind(reader),
      whatIf: reader.whatIf.bind(reader),
      query: async (request: Parameters<typeof reader.query>[0]) => {
        queries += 1;
        if (queries > 50) throw new Error('it never ends');
        const answer = await reader.query({ ...request, skipToken: '0' });
        return answer.ok ? { ...answer, value: { ...answer.value, skipToken: 'again' } } : answer;
      },
    };
    const looped = await readOver(looping);
    expect(looped.policies).toHaveLength(7);
    expect(queries).toBeLessThan(10);
  });

  it('softens what is wrong with what Azure holds: nobody mends it in the repository', async () => {
    const { said } = await readTenant([
      assignment(ROOT, 'guard', OWN, { paramters: {} }),
      definition(OWN, { policyRule: { if: { field: 'type', equal: 'x' } } }),
    ]);
    expect(said.length).toBeGreaterThan(1);
    for (const line of said) expect(line).toMatch(/^policy-unavailable \/(?:subscriptions|providers)\//);
  });

  it('asks for nothing but IDs of policies', async () => {
    const { unavailable, asked } = await readTenant([
      assignment(ROOT, 'guard', `${ROOT}${AUTHORIZATION}/policyDefinitions/a%2f..%2fb`),
      assignment(ROOT, 'other', `/x'y${AUTHORIZATION}/policyDefinitions/b`),
    ]);
    expect(unavailable.map(({ reason }) => reason)).toEqual(
      Array(2).fill('its ID is none that Azure can be asked for'),
    );
    expect(asked).toEqual(['POST policyAssignments', 'POST policyExemptions']);
  });

  it('reads what is assigned to a management group and above it', async () => {
    const { policies, asked } = await readTenant([assignment(GROUP, 'guard', OWN), definition(OWN)], {
      reach: { subscriptions: [], managementGroup: 'corp' },
    });
    expect(policies.map((one) => one.assignment?.name)).toEqual(['guard']);
    expect(asked).toContain(`GET ${GROUP}${AUTHORIZATION}/policyAssignments`);
  });
});
