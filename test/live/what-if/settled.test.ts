import { describe, expect, it } from 'vitest';
import type { Expansion, Resource } from '../../../src/expand/resource.js';
import { memberOf } from '../../../src/expand/values.js';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { answerOf } from '../../../src/live/what-if/answer.js';
import { askWhatIf } from '../../../src/live/what-if/ask.js';
import { expandFiles, repositoryOf } from '../../support/memory-repository.js';
import { plain } from '../../support/plain.js';

const GROUP = '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg';

/** A template whose resources have these members, and what Azure says they will be: both by name. */
async function settledWith(
  resources: readonly Readonly<Record<string, unknown>>[],
  changes: readonly Readonly<Record<string, unknown>>[],
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Resource[]> {
  const template = {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters,
    resources,
  };
  const files = { 'main.json': JSON.stringify(template) };
  const expansions: readonly Expansion[] = expandFiles(files).expansions;
  const body = { status: 'Succeeded', properties: { changes: changes.map((after) => changeTo(after, GROUP)) } };
  const asked = {
    reader: { whatIf: async () => ({ ok: true as const, value: body, readAt: new Date(0) }) },
    targets: [{ path: 'main.json', scope: GROUP, location: undefined }],
    inRepository: (given: string) => given,
    unread: 'live-unavailable' as const,
    repository: repositoryOf(files),
    limits: DEFAULT_LIMITS,
    env: {},
  };
  const bag = new DiagnosticBag();
  const whatIf = await askWhatIf(expansions, asked, bag);
  expect(bag.all.filter(({ code }) => code.startsWith('live'))).toEqual([]);
  return expansions.flatMap((one) => whatIf.settle(one).resources);
}

const VAULT = { type: 'Microsoft.KeyVault/vaults', apiVersion: '2023-07-01' };

function changeTo(
  { type = VAULT.type, name, deploymentId, isLeftAlone, ...rest }: Readonly<Record<string, unknown>>,
  scope = GROUP,
) {
  const id = `${scope}/providers/${String(type)}/${String(name)}`;
  return {
    resourceId: id,
    deploymentId,
    changeType: isLeftAlone === true ? 'Ignore' : 'Create',
    after: { id, type, name, ...rest },
  };
}

const AT_RUN_TIME = "[reference('other').value]";

/** The property `x` of the first resource, after Azure said that it is `actual`. */
async function settledProperty(written: unknown, actual: unknown, parameters = {}) {
  const [resource] = await settledWith(
    [{ ...VAULT, name: 'kv', properties: { x: written } }],
    [{ name: 'kv', properties: { x: actual } }],
    parameters,
  );
  const value = memberOf(memberOf(resource?.body, 'properties')?.value, 'x')?.value;
  return value === undefined ? undefined : plain(value);
}

describe('a value that only Azure knows', () => {
  it.each([
    ['a text', AT_RUN_TIME, 'on', 'on'],
    ['a number', AT_RUN_TIME, 90, 90],
    ['a boolean', AT_RUN_TIME, false, false],
    ['a list', AT_RUN_TIME, ['a', { b: 1 }], ['a', { b: 1 }]],
    ['an object', AT_RUN_TIME, { a: { b: 'c' } }, { a: { b: 'c' } }],
    ['a part of a text', "[concat('kv-', reference('other').value, '-x')]", 'kv-abc-x', 'kv-abc-x'],
    ['in a list', ['a', AT_RUN_TIME], ['a', 'b'], ['a', 'b']],
    ['chosen', "[if(equals(reference('other').value, 'x'), 'Enabled', 'Disabled')]", 'Disabled', 'Disabled'],
    [
      'chosen in other case',
      "[if(equals(reference('other').value, 'x'), 'Enabled', 'Disabled')]",
      'disabled',
      'Disabled',
    ],
    [
      'an object that is chosen',
      "[if(equals(reference('other').value, 'x'), createObject('a', 1), createObject('a', 2))]",
      { a: 2 },
      { a: 2 },
    ],
  ])('%s is what Azure says', async (_, written, actual, expected) => {
    expect(await settledProperty(written, actual)).toEqual(expected);
  });

  it.each([
    ['Azure leaves it as an expression', AT_RUN_TIME, AT_RUN_TIME],
    ['Azure says nothing', AT_RUN_TIME, undefined],
    ['Azure says null', AT_RUN_TIME, null],
    ['the text has two unknown parts', "[concat(reference('a').value, '-', reference('b').value)]", 'x-y'],
    ['the text does not fit', "[concat('kv-', reference('other').value)]", 'other'],
    ['the list is longer', ['a', AT_RUN_TIME], ['a', 'b', 'c']],
    ['no choice fits', "[if(equals(reference('other').value, 'x'), 'Enabled', 'Disabled')]", 'Other'],
    [
      'both choices fit',
      "[if(equals(reference('other').value, 'x'), createObject('a', 1), createObject('b', 2))]",
      { c: 1 },
    ],
  ])('stays open where %s', async (_, written, actual) => {
    expect(await settledProperty(written, actual)).toEqual(await settledProperty(written, AT_RUN_TIME));
  });

  it('stays open where it is a secret', async () => {
    const parameters = { p: { type: 'securestring' } };
    expect(JSON.stringify(await settledProperty("[parameters('p')]", 'hunter2', parameters))).not.toContain('hunter2');
    expect(JSON.stringify(await settledProperty("[listKeys('x', '2023-01-01').key]", 'hunter2'))).not.toContain(
      'hunter2',
    );
  });

  it('keeps what is left open in a value', async () => {
    const value = await settledProperty(AT_RUN_TIME, { a: 'b', c: AT_RUN_TIME });
    expect(value).toMatchObject({ a: 'b' });
    expect(JSON.stringify(value)).not.toContain('"c":"[ref');
  });

  it('is taken for every place of the same expression, unless Azure contradicts itself', async () => {
    const two = (second: string) =>
      settledWith(
        [
          { ...VAULT, name: 'kv1', properties: { x: AT_RUN_TIME } },
          { ...VAULT, name: 'kv2', properties: { y: AT_RUN_TIME } },
        ],
        [
          { name: 'kv1', properties: { x: 'on' } },
          { name: 'kv2', properties: { y: second } },
        ],
      );
    expect((await two('on')).map(({ body }) => plain(body))).toEqual([
      { properties: { x: 'on' } },
      { properties: { y: 'on' } },
    ]);
    expect(JSON.stringify((await two('off')).map(({ body }) => plain(body)))).not.toMatch(/"o(?:n|ff)"/);
  });
});

describe('a resource', () => {
  const NAME = "[concat('kv', uniqueString(resourceGroup().id))]";

  it('of an unknown name is found where only one fits, and what names it names it still', async () => {
    const [vault, user] = await settledWith(
      [
        { ...VAULT, name: NAME, properties: {} },
        {
          type: 'Microsoft.MachineLearningServices/workspaces',
          apiVersion: '2024-10-01',
          name: 'mlw',
          properties: {
            keyVault: `[resourceId('Microsoft.KeyVault/vaults', concat('kv', uniqueString(resourceGroup().id)))]`,
          },
        },
      ],
      [
        { name: 'kvabc', properties: {} },
        { type: 'Microsoft.MachineLearningServices/workspaces', name: 'mlw', properties: {} },
      ],
    );
    expect(vault && plain(vault.name)).toBe('kvabc');
    expect(JSON.stringify(user && plain(user.body))).toContain('kvabc');
  });

  it.each([
    [
      'two in the answer',
      [
        { name: 'kva', properties: { x: 'on' } },
        { name: 'kvb', properties: { x: 'on' } },
      ],
    ],
    ['another name', [{ name: 'other', properties: { x: 'on' } }]],
    ['another type', [{ type: 'Microsoft.Storage/storageAccounts', name: 'kva', properties: { x: 'on' } }]],
  ])('is not taken for %s', async (_, changes) => {
    const [vault] = await settledWith([{ ...VAULT, name: NAME, properties: { x: AT_RUN_TIME } }], changes);
    expect(JSON.stringify(vault && plain(vault.body))).not.toContain('"on"');
  });

  it.each([
    ['of another one', 'other', false],
    ['of nobody knows which', undefined, false],
    ['of its own', 'azureml-gate', true],
  ])(
    'of an unknown name is not taken for what a module may deploy, but for what is %s deployment',
    async (_, deployment, isTaken) => {
      const module = {
        type: 'Microsoft.Resources/deployments',
        apiVersion: '2024-03-01',
        name: 'linked',
        properties: { mode: 'Incremental', templateLink: { uri: 'https://example.com/a.json' } },
      };
      const deploymentId = deployment && `${GROUP}/providers/Microsoft.Resources/deployments/${deployment}`;
      const [vault] = await settledWith(
        [{ ...VAULT, name: NAME, properties: { x: AT_RUN_TIME } }, module],
        [{ name: 'kva', deploymentId, properties: { x: 'on' } }],
      );
      expect(JSON.stringify(vault && plain(vault.body)).includes('"on"')).toBe(isTaken);
    },
  );

  const conditional = { ...VAULT, condition: "[equals(reference('other').value, 'x')]", name: 'kv', properties: {} };
  const other = { ...VAULT, name: 'kv2', properties: {} };

  it.each<[string, readonly Readonly<Record<string, unknown>>[], readonly string[]]>([
    ['does not mention it', [{ name: 'kv2' }], ['kv2']],
    ['mentions it', [{ name: 'kv2' }, { name: 'kv', isLeftAlone: true }], ['kv', 'kv2']],
    ['mentions one that it may be', [{ name: 'kv2' }, { name: 'kvx', isLeftAlone: true }], ['kv-<', 'kv2']],
  ])('of a condition that only Azure knows is left out only where it %s', async (_, changes, expected) => {
    const unnamed = expected[0] === 'kv-<';
    const declared = unnamed ? { ...conditional, name: NAME } : conditional;
    const found = await settledWith([declared, other], changes);
    expect(found.map(({ name }) => String(plain(name)))).toEqual(
      unnamed ? [expect.stringMatching(/^kv</), 'kv2'] : expected,
    );
  });

  it('of one loop says nothing of another one, whose items nobody knows either', async () => {
    const parameters = { a: { type: 'array' }, b: { type: 'array' } };
    const looped = (list: string, type: string) => ({
      type,
      apiVersion: '2023-07-01',
      name: `[concat('${list}', parameters('${list}')[copyIndex()])]`,
      copy: { name: list, count: `[length(parameters('${list}'))]` },
      properties: {},
    });
    const found = await settledWith(
      [looped('a', VAULT.type), looped('b', 'Microsoft.Storage/storageAccounts')],
      [{ name: 'a1', properties: {} }],
      parameters,
    );
    expect(found.map(({ type, condition }) => `${type} ${condition === true ? 'for certain' : 'maybe'}`)).toEqual([
      `${VAULT.type} maybe`,
      'Microsoft.Storage/storageAccounts maybe',
    ]);
  });

  it('of a condition that only Azure knows stays where the answer lacks something that is deployed for certain', async () => {
    const found = await settledWith([conditional, other], []);
    expect(found.map(({ name }) => plain(name))).toEqual(['kv', 'kv2']);
  });

  it('that Azure says it will deploy is deployed for certain', async () => {
    const [deployed] = await settledWith([conditional], [{ name: 'kv', properties: {} }]);
    expect(deployed?.condition).toBe(true);
  });
});

describe('where a resource is', () => {
  const idOf = ({ scope }: Resource) =>
    [
      scope.level,
      ...[scope.subscription, scope.resourceGroup].map((one) => (one === undefined ? '-' : plain(one))),
    ].join(' ');
  const nested = (name: string, more: object) => ({
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2024-03-01',
    name,
    ...more,
    properties: {
      mode: 'Incremental',
      template: {
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        contentVersion: '1.0.0.0',
        resources: [{ ...VAULT, name: 'kv', properties: {} }],
      },
    },
  });
  const OWN = '00000000-0000-0000-0000-000000000001';
  const OTHER = '00000000-0000-0000-0000-000000000002';

  it.each([
    ['the place of the deployment', [{ ...VAULT, name: 'kv', properties: {} }], `resourceGroup ${OWN} rg`],
    ['a group of the same subscription', [nested('a', { resourceGroup: 'other' })], `resourceGroup ${OWN} other`],
    [
      'a group of another subscription',
      [nested('a', { resourceGroup: 'other', subscriptionId: OTHER })],
      `resourceGroup ${OTHER} other`,
    ],
    ['the subscription', [nested('a', { subscriptionId: OTHER })], `subscription ${OTHER} -`],
  ])('is %s', async (_, resources, expected) => {
    const vaults = (await settledWith(resources, [])).filter(({ type }) => type === VAULT.type);
    expect(vaults.map(idOf)).toEqual([expected]);
  });
});

describe('a deployment to two places', () => {
  const template = {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    resources: [{ ...VAULT, name: 'kv', properties: { x: AT_RUN_TIME, y: "[reference('more').value]" } }],
  };
  const files = { 'main.json': JSON.stringify(template) };

  it('is known where both places come to the same', async () => {
    const { expansions } = expandFiles(files);
    const whatIf = await askWhatIf(
      expansions,
      {
        reader: {
          whatIf: async (scope: string) => ({
            ok: true,
            value: { properties: { changes: [changeTo({ name: 'kv', properties: { x: 'on', y: scope } }, scope)] } },
            readAt: new Date(0),
          }),
        },
        targets: ['rg', 'rg2'].map((name) => ({
          path: 'main.json',
          scope: `${GROUP.slice(0, -2)}${name}`,
          location: undefined,
        })),
        inRepository: (given) => given,
        unread: 'live-unavailable',
        repository: repositoryOf(files),
        limits: DEFAULT_LIMITS,
        env: {},
      },
      new DiagnosticBag(),
    );
    const [vault] = expansions.flatMap((one) => whatIf.settle(one).resources);
    const written = JSON.stringify(vault && plain(vault.body));
    expect(written).toContain('"x":"on"');
    expect(written).not.toContain('/resourceGroups/');
  });
});

describe('an answer', () => {
  it.each([
    ['nothing', {}],
    ['lists that are none', { properties: { changes: 'x', diagnostics: 7 }, error: [] }],
    ['items that are none', { properties: { changes: [null, 1, { changeType: 'Create' }], diagnostics: [null] } }],
    ['errors without end', { error: endless() }],
  ])('of %s is read without a throw', (_, body) => {
    expect(answerOf(body).changes).toEqual([]);
  });

  it.each([{}, { status: 'Succeeded' }, { properties: { changes: null } }])(
    '%j without a list of changes is none',
    (body) => {
      expect(answerOf(body).failure).toBe('its answer has no list of changes');
    },
  );

  it('says of errors the first that says something', () => {
    const error = {
      code: 'InvalidTemplateDeployment',
      message: 'See details.',
      details: [{ code: 'A', message: 'B\nC' }],
    };
    expect(answerOf({ status: 'Failed', error }).failure).toBe('A: B');
  });
});

function endless(): Readonly<Record<string, unknown>> {
  let error: Readonly<Record<string, unknown>> = { code: 'MultipleErrorsOccurred' };
  for (let depth = 0; depth < 5_000; depth++) error = { code: 'MultipleErrorsOccurred', details: [error] };
  return error;
}
