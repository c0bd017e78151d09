import { describe, expect, test } from 'vitest';
import { type Beside, type Data, extending, outcomeOf, policyOf } from '../../support/policy-outcome.js';
import { Marked, notKnown, openArray, type ResourceData, resourceFrom } from '../../support/resources.js';

const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
const SETTING = 'Microsoft.Insights/diagnosticSettings';
const ENDPOINT = 'Microsoft.Network/privateEndpoints';
const CONNECTIONS = `${WORKSPACE}/privateEndpointConnections`;

const workspace = resourceFrom({ type: WORKSPACE, name: 'w', body: { location: 'westeurope' } });
const other = resourceFrom({ type: WORKSPACE, name: 'v' });
const isWorkspace = { field: 'type', equals: WORKSPACE };

function setting(enabled: unknown, over: Partial<ResourceData> = {}) {
  const body = { properties: { enabled } };
  return resourceFrom({ type: SETTING, name: 'd', body, scope: extending(workspace), ...over });
}

const enabledSetting = {
  type: SETTING,
  existenceCondition: { field: `${SETTING}/enabled`, equals: 'true' },
};

function applies(definition: Data, beside: Beside, resource = workspace): unknown {
  return outcomeOf(definition, resource, beside).applies.truth;
}

describe.each(['auditIfNotExists', 'DeployIfNotExists'])('%s', (effect) => {
  const auditing = policyOf(isWorkspace, effect, enabledSetting);

  test.each<[string, Beside, boolean | 'unknown']>([
    ['nothing there', {}, true],
    ['nothing there, as far as is known', { isComplete: false }, 'unknown'],
    ['one that satisfies', { related: [setting(true)] }, false],
    ['one that satisfies, and perhaps more', { related: [setting(true)], isComplete: false }, false],
    ['one that does not', { related: [setting(false)] }, true],
    ['one that does not, and perhaps more', { related: [setting(false)], isComplete: false }, 'unknown'],
    ['one of several', { related: [setting(false), setting(true)] }, false],
    ['one that nobody knows', { related: [setting(notKnown())] }, 'unknown'],
    ['one that is only referenced', { related: [setting(true, { existing: true })] }, 'unknown'],
    ['one that nobody knows beside one that satisfies', { related: [setting(notKnown()), setting(true)] }, false],
    ['one of another workspace', { related: [setting(true, { scope: extending(other) })] }, true],
    ['one that may not exist', { related: [setting(true, { condition: unknownCondition() })] }, 'unknown'],
    ['one that may not exist and would not do', { related: [setting(false, { condition: unknownCondition() })] }, true],
  ])('%s', (_, beside, expected) => {
    expect(applies(auditing, beside)).toBe(expected);
  });

  test('does not apply where its condition does not hold', () => {
    expect(applies(auditing, {}, resourceFrom({ type: 'Microsoft.Storage/storageAccounts', name: 's' }))).toBe(false);
  });

  test('may apply where its condition may hold', () => {
    const maybe = policyOf({ field: 'kind', equals: 'Hub' }, effect, enabledSetting);
    const unknownKind = resourceFrom({ type: WORKSPACE, name: 'w', body: { kind: notKnown() } });
    expect(applies(maybe, {}, unknownKind)).toBe('unknown');
    expect(applies(maybe, { related: [setting(true)] }, unknownKind)).toBe(false);
  });

  test('is satisfied by anything of the type if it has no existence condition', () => {
    const any = policyOf(isWorkspace, effect, { type: SETTING });
    expect(applies(any, { related: [setting(false)] })).toBe(false);
    expect(applies(any, { related: [setting(false, { existing: true })] })).toBe(false);
    expect(applies(any, {})).toBe(true);
  });

  test('of the type itself asks the resource of that name', () => {
    const itself = policyOf(isWorkspace, effect, {
      type: WORKSPACE,
      name: "[field('name')]",
      existenceCondition: { field: 'location', equals: 'westeurope' },
    });
    expect(applies(itself, {})).toBe(false);
    expect(applies(itself, { related: [workspace] })).toBe(false);
    expect(applies(itself, {}, resourceFrom({ type: WORKSPACE, name: 'w', body: { location: 'x' } }))).toBe(true);
    expect(
      applies(
        itself,
        { related: [resourceFrom({ type: WORKSPACE, name: 'v', body: { location: 'westeurope' } })] },
        other,
      ),
    ).toBe(true);
  });

  test('compares what it finds with the resource of its condition', () => {
    const sameRegion = policyOf(isWorkspace, effect, {
      type: 'A.B/c',
      existenceCondition: { field: 'location', equals: "[field('location')]" },
    });
    const beside = (location: string) => [resourceFrom({ type: 'A.B/c', name: 'x', body: { location } })];
    expect(applies(sameRegion, { related: beside('West Europe') })).toBe(false);
    expect(applies(sameRegion, { related: beside('northeurope') })).toBe(true);
  });

  test.each<[string, Data, string]>([
    ['without a type', {}, 'The definition does not say which type it looks for.'],
    ['of a type nobody knows', { type: '[subscription().x]' }, "What 'details.type' says is not known"],
  ])('%s cannot be told', (_, details, reason) => {
    const outcome = outcomeOf(policyOf(isWorkspace, effect, details), workspace);
    expect(outcome.applies.truth).toBe('unknown');
    expect(outcome.reason).toContain(reason);
  });
});

describe('what is said', () => {
  const auditing = policyOf(isWorkspace, 'auditIfNotExists', enabledSetting);
  const deploying = policyOf(isWorkspace, 'deployIfNotExists', { type: SETTING, name: 'central' });

  test.each<[string, Data, Beside, string]>([
    ['of nothing', auditing, {}, `Nothing of type ${SETTING} belongs to it.`],
    [
      'of what fails',
      auditing,
      { related: [setting(false)] },
      `It has no ${SETTING} that satisfies its existence condition: 'd' (${SETTING}) does not.`,
    ],
    ['of what satisfies', auditing, { related: [setting(true)] }, `'d' (${SETTING}) satisfies it.`],
    [
      'of what is elsewhere',
      auditing,
      { isComplete: false },
      `Whether it has a ${SETTING} cannot be told: whether it has a ${SETTING} elsewhere is not known, as this deployment may not be all there is.`,
    ],
    [
      'of what nobody knows',
      auditing,
      { related: [setting(notKnown())] },
      `Whether 'd' (${SETTING}) satisfies it cannot be told: parameter 'x' has no default.`,
    ],
    [
      'of what would be deployed',
      deploying,
      {},
      `Nothing of type ${SETTING} named 'central' belongs to it. The policy would deploy it, if the identity of its assignment has the roles for that.`,
    ],
  ])('%s', (_, definition, beside, reason) => {
    expect(outcomeOf(definition, workspace, beside).reason).toBe(reason);
  });

  test('points at the resource, and at what fails the existence condition', () => {
    const failing = setting(false);
    const { applies: judgement } = outcomeOf(auditing, workspace, { related: [failing] });
    expect(judgement.evidence[0]).toMatchObject({
      resource: { address: workspace.address },
      span: workspace.headerSpan,
    });
    expect(judgement.evidence).toContainEqual(
      expect.objectContaining({ resource: failing, path: 'properties.enabled' }),
    );
  });
});

describe('connections of private endpoints', () => {
  const approved = { field: `${CONNECTIONS}[*].privateLinkServiceConnectionState.status`, equals: 'Approved' };
  const counting = policyOf(
    { allOf: [isWorkspace, { count: { field: `${CONNECTIONS}[*]`, where: approved }, less: 1 }] },
    'audit',
  );
  const looking = policyOf(isWorkspace, 'auditIfNotExists', {
    type: CONNECTIONS,
    existenceCondition: { field: `${CONNECTIONS}/privateLinkServiceConnectionState.status`, equals: 'Approved' },
  });

  function endpoint(target: unknown, list = 'privateLinkServiceConnections', over: Partial<ResourceData> = {}) {
    const connection = { name: 'c', properties: { privateLinkServiceId: target, groupIds: ['amlworkspace'] } };
    return resourceFrom({ type: ENDPOINT, name: 'pe', body: { properties: { [list]: [connection] } }, ...over });
  }

  const toWorkspace = `/subscriptions/s/resourceGroups/g/providers/${WORKSPACE}/w`;
  const toOther = `/subscriptions/s/resourceGroups/g/providers/${WORKSPACE}/v`;

  test.each<[string, Beside, boolean | 'unknown']>([
    ['none', {}, true],
    ['none that is known', { isComplete: false }, 'unknown'],
    ['an endpoint', { related: [endpoint(toWorkspace)] }, false],
    ['an endpoint, and perhaps more', { related: [endpoint(toWorkspace)], isComplete: false }, false],
    ['one that waits for approval', { related: [endpoint(toWorkspace, 'manualPrivateLinkServiceConnections')] }, true],
    ['one that leads elsewhere', { related: [endpoint(toOther)] }, true],
    ['one that leads nobody knows where', { related: [endpoint(notKnown())] }, 'unknown'],
    [
      'one that may not exist',
      { related: [endpoint(toWorkspace, undefined, { condition: unknownCondition() })] },
      'unknown',
    ],
    ['one that is only referenced', { related: [endpoint(toWorkspace, undefined, { existing: true })] }, 'unknown'],
    [
      'one whose connections are not all known',
      {
        related: [
          resourceFrom({
            type: ENDPOINT,
            name: 'pe',
            body: { properties: { privateLinkServiceConnections: openArray([]) } },
          }),
        ],
      },
      'unknown',
    ],
  ])('%s', (_, beside, expected) => {
    expect([applies(counting, beside), applies(looking, beside)]).toEqual([expected, expected]);
  });

  test('are found by symbol as well', () => {
    const bySymbol = new Marked((origin) => ({
      kind: 'resource-id',
      type: WORKSPACE,
      names: [],
      scope: workspace.scope,
      address: workspace.address,
      origin,
    }));
    expect(applies(counting, { related: [endpoint(bySymbol)] })).toBe(false);
    expect(applies(counting, { related: [endpoint(bySymbol)] }, other)).toBe(true);
  });

  test('that the body lists itself count as they are', () => {
    const listing = resourceFrom({
      type: WORKSPACE,
      name: 'w',
      body: {
        properties: {
          privateEndpointConnections: [{ properties: { privateLinkServiceConnectionState: { status: 'Rejected' } } }],
        },
      },
    });
    expect(applies(counting, { related: [endpoint(toWorkspace)] }, listing)).toBe(true);
  });
});

function unknownCondition() {
  const value = resourceFrom({ type: 'A.B/c', name: 'x', body: { condition: notKnown() } }).body.members.get(
    'condition',
  )?.value;
  if (value?.kind !== 'unknown') throw new Error('a condition nobody knows');
  return value;
}
