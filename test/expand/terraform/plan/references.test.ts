/** What stands for a value that only the deployment will tell, where there is nothing but the plan. */
import { describe, expect, it } from 'vitest';
import { memberOf } from '../../../../src/expand/values.js';
import { plain } from '../../../support/plain.js';
import { expandedPlan, printed } from './expanded.js';
import { constant, type ModuleData, type PlannedData, planText, refersTo } from './plans.js';

const RG = { resource_group_name: 'rg' };
const WORKSPACE = 'azurerm_machine_learning_workspace';
const STORAGE = 'azurerm_storage_account';

const storage = (name = 'st'): PlannedData => ({ after: { ...RG, name }, unknown: { id: true } });

/** A workspace whose storage account is not known. */
const workspace = (unknown: unknown = { storage_account_id: true }): PlannedData => ({
  after: { ...RG, name: 'ws' },
  unknown,
});

/** What stands at a path of the only resource of a type, with the resource that it is read from. */
function found(
  resources: Readonly<Record<string, PlannedData>>,
  configuration: ModuleData | undefined,
  type = 'workspaces',
  path = 'properties.storageAccount',
): unknown {
  const { resources: lowered } = expandedPlan(planText({ resources, configuration }));
  const names = path.split('.');
  let value: Parameters<typeof memberOf>[0] = lowered.find((resource) => resource.type.endsWith(`/${type}`))?.body;
  for (const name of names) value = memberOf(value, name)?.value;
  if (value === undefined) return undefined;
  const target = value.kind === 'unknown' ? value.target?.address : undefined;
  return target === undefined ? plain(value) : [plain(value), target];
}

const LINK = '#plan.json:azurerm_storage_account.st';
const NOT_KNOWN = '<azurerm_machine_learning_workspace.ws.storage_account_id>';

describe('in the root module', () => {
  it.each([
    ['an ID', refersTo(`${STORAGE}.st.id`), LINK],
    ['a resource as a whole, as older releases write it', { references: [`${STORAGE}.st`] }, LINK],
    [
      'another attribute',
      refersTo(`${STORAGE}.st.primary_location`),
      [NOT_KNOWN, 'plan.json:azurerm_storage_account.st'],
    ],
    ['a resource that is not planned', refersTo(`${STORAGE}.other.id`), NOT_KNOWN],
    ['a local value', refersTo('local.storage'), NOT_KNOWN],
    ['a local value beside it', refersTo('local.x', `${STORAGE}.st.id`), NOT_KNOWN],
    ['two resources', refersTo(`${STORAGE}.st.id`, `${STORAGE}.b.id`), NOT_KNOWN],
    ['a copy', refersTo(`${STORAGE}.many[1].id`), '#plan.json:azurerm_storage_account.many[1]'],
    ['a copy that is not planned', refersTo(`${STORAGE}.many[7].id`), NOT_KNOWN],
    ['one of several copies', { references: [`${STORAGE}.many`, 'each.value'] }, NOT_KNOWN],
    ['all copies', { references: [`${STORAGE}.many`] }, NOT_KNOWN],
    ['nothing', {}, NOT_KNOWN],
    ['no list of references', { references: 'x' }, NOT_KNOWN],
    ['references of another shape', { references: [1, null, {}, '..', 'a b'] }, NOT_KNOWN],
  ])('%s', (_name, expression, expected) => {
    const resources = {
      [`${WORKSPACE}.ws`]: workspace(),
      [`${STORAGE}.st`]: storage(),
      [`${STORAGE}.b`]: storage('b'),
      [`${STORAGE}.many[0]`]: storage('m0'),
      [`${STORAGE}.many[1]`]: storage('m1'),
    };
    expect(found(resources, { resources: { [`${WORKSPACE}.ws`]: { storage_account_id: expression } } })).toEqual(
      expected,
    );
  });

  it('copies of one key belong together', () => {
    const resources = {
      [`${STORAGE}.st["a"]`]: storage('a'),
      [`${STORAGE}.st["b"]`]: storage('b'),
      [`${WORKSPACE}.ws["b"]`]: workspace(),
    };
    const expression = { references: [`${STORAGE}.st`, 'each.key'] };
    const configuration = { resources: { [`${WORKSPACE}.ws`]: { storage_account_id: expression } } };
    expect(found(resources, configuration)).toBe('#plan.json:azurerm_storage_account.st["b"]');
  });

  it('a resource that refers to itself ends', () => {
    const vault = { after: { ...RG, name: 'k' }, unknown: { id: true, key_vault_id: true } };
    const configuration = {
      resources: { 'azurerm_key_vault_key.k': { key_vault_id: refersTo('azurerm_key_vault_key.k.key_vault_id') } },
    };
    const { resources } = expandedPlan(planText({ resources: { 'azurerm_key_vault_key.k': vault }, configuration }));
    expect(resources).toHaveLength(1);
  });
});

describe('through modules', () => {
  const inner: ModuleData = {
    outputs: { id: { expression: refersTo(`${STORAGE}.st.id`) }, all: { expression: refersTo(`${STORAGE}.st`) } },
    resources: { [`${STORAGE}.st`]: {} },
  };
  const consumer = (expression: unknown): ModuleData => ({
    variables: { storage: {} },
    resources: { [`${WORKSPACE}.ws`]: { storage_account_id: expression } },
  });

  it.each([
    ['an output', refersTo('module.data.id'), LINK.replace('azurerm', 'module.data.azurerm')],
    ['an output that is a resource', refersTo('module.data.all.id'), LINK.replace('azurerm', 'module.data.azurerm')],
    ['an output of a copy', refersTo('module.each["x"].id'), '#plan.json:module.each["x"].azurerm_storage_account.st'],
    ['an output that is not there', refersTo('module.data.other'), NOT_KNOWN],
    ['a module that is not there', refersTo('module.other.id'), NOT_KNOWN],
    ['a module as a whole', { references: ['module.data'] }, NOT_KNOWN],
    ['a variable of the root', refersTo('var.x'), NOT_KNOWN],
  ])('%s', (_name, expression, expected) => {
    const resources = {
      [`${WORKSPACE}.ws`]: workspace(),
      [`module.data.${STORAGE}.st`]: storage(),
      [`module.each["x"].${STORAGE}.st`]: storage('x'),
      [`module.each["y"].${STORAGE}.st`]: storage('y'),
    };
    const configuration = { ...consumer(expression), calls: { data: { module: inner }, each: { module: inner } } };
    expect(found(resources, configuration)).toEqual(expected);
  });

  it.each([
    ['an argument', refersTo('var.storage'), refersTo('module.data.id'), 'module.data.azurerm_storage_account.st'],
    [
      'an argument that is a resource',
      refersTo('var.storage.id'),
      refersTo(`${STORAGE}.st`),
      'azurerm_storage_account.st',
    ],
    [
      'an argument of a copy',
      refersTo('var.storage'),
      { references: ['module.each', 'module.each["x"].id'] },
      'module.each["x"].azurerm_storage_account.st',
    ],
  ])('%s', (_name, expression, argument, expected) => {
    const resources = {
      [`${STORAGE}.st`]: storage(),
      [`module.data.${STORAGE}.st`]: storage(),
      [`module.each["x"].${STORAGE}.st`]: storage('x'),
      [`module.ml["x"].${WORKSPACE}.ws`]: workspace(),
    };
    const ml = { expressions: { storage: argument }, module: consumer(expression) };
    const configuration = {
      resources: { [`${STORAGE}.st`]: {} },
      calls: { data: { module: inner }, each: { module: inner }, ml },
    };
    expect(found(resources, configuration)).toBe(`#plan.json:${expected}`);
  });

  it('a chain that leads back ends', () => {
    const back: ModuleData = {
      variables: { x: {} },
      outputs: { id: { expression: refersTo('var.x') } },
    };
    const configuration = {
      ...consumer(refersTo('module.a.id')),
      calls: { a: { expressions: { x: refersTo('module.a.id') }, module: back } },
    };
    expect(found({ [`${WORKSPACE}.ws`]: workspace() }, configuration)).toBe(NOT_KNOWN);
  });
});

describe('what an argument does with a reference', () => {
  const UAI = 'azurerm_user_assigned_identity';
  const identity = (name: string): PlannedData => ({
    after: { ...RG, name },
    unknown: { id: true, principal_id: true },
  });

  it('a list of IDs', () => {
    const resources = {
      [`${UAI}.a`]: identity('a'),
      [`${UAI}.b`]: identity('b'),
      [`${WORKSPACE}.ws`]: {
        after: { ...RG, name: 'ws', identity: [{ type: 'UserAssigned' }] },
        unknown: { identity: [{ identity_ids: true, principal_id: true }] },
      },
    };
    const written = {
      identity: [{ type: constant('UserAssigned'), identity_ids: refersTo(`${UAI}.a.id`, `${UAI}.b.id`) }],
    };
    const ids = found(
      resources,
      { resources: { [`${WORKSPACE}.ws`]: written } },
      'workspaces',
      'identity.userAssignedIdentities',
    );
    expect(Object.keys(ids as object)).toEqual([
      "resourceId('microsoft.managedidentity/userassignedidentities','a')@//'rg'/",
      "resourceId('microsoft.managedidentity/userassignedidentities','b')@//'rg'/",
    ]);
  });

  it('a list of which the plan knows how long it is', () => {
    const resources = {
      [`${UAI}.a`]: identity('a'),
      [`${WORKSPACE}.ws`]: {
        after: { ...RG, name: 'ws', identity: [{ type: 'UserAssigned', identity_ids: [null] }] },
        unknown: { identity: [{ identity_ids: [true] }] },
      },
    };
    const written = { identity: [{ type: constant('UserAssigned'), identity_ids: refersTo(`${UAI}.a.id`) }] };
    const ids = found(
      resources,
      { resources: { [`${WORKSPACE}.ws`]: written } },
      'workspaces',
      'identity.userAssignedIdentities',
    );
    expect(Object.keys(ids as object)).toHaveLength(1);
  });

  it.each([
    ['its principal, not known yet', {}, { principal_id: true }],
    ['its principal by number', { principal_id: '22222222-2222-2222-2222-222222222222' }, {}],
  ])('%s', (_name, after, unknown) => {
    const resources = {
      [`${UAI}.a`]: identity('a'),
      'azurerm_role_assignment.r': { after: { ...after, scope: '/subscriptions/s' }, unknown },
    };
    const written = { scope: constant('/subscriptions/s'), principal_id: refersTo(`${UAI}.a.principal_id`) };
    const principal = found(
      resources,
      { resources: { 'azurerm_role_assignment.r': written } },
      'roleAssignments',
      'properties.principalId',
    );
    expect(principal).toEqual([expect.stringContaining('principal_id>'), 'plan.json:azurerm_user_assigned_identity.a']);
  });

  it('the name of another resource is that name, a name made of one is not', () => {
    const resources = {
      [`${STORAGE}.st`]: { after: RG, unknown: { id: true, name: true } },
      'azurerm_storage_container.c': { after: { name: 'c' }, unknown: { storage_account_name: true } },
      'random_string.r': { after: {}, unknown: { result: true } },
    };
    const configuration = {
      resources: {
        [`${STORAGE}.st`]: { name: refersTo('random_string.r.result') },
        'azurerm_storage_container.c': { name: constant('c'), storage_account_name: refersTo(`${STORAGE}.st.name`) },
      },
    };
    const { resources: lowered } = expandedPlan(planText({ resources, configuration }));
    expect(lowered.map(({ names }) => names.map(plain))).toEqual([
      ['<azurerm_storage_account.st.name>'],
      ['<azurerm_storage_account.st.name>', 'default', 'c'],
    ]);
  });

  it('what watches a storage account may watch a service of it', () => {
    const resources = {
      [`${STORAGE}.st`]: storage(),
      'azurerm_monitor_diagnostic_setting.d': { after: { name: 'd' }, unknown: { target_resource_id: true } },
    };
    const configuration = {
      resources: { 'azurerm_monitor_diagnostic_setting.d': { target_resource_id: refersTo(`${STORAGE}.st.id`) } },
    };
    const { resources: lowered } = expandedPlan(planText({ resources, configuration }));
    const setting = lowered.find(({ type }) => type.endsWith('diagnosticSettings'));
    expect(setting?.scope.resource && plain(setting.scope.resource)).toBe(
      '<azurerm_monitor_diagnostic_setting.d.target_resource_id>',
    );
  });

  it('the body of an azapi resource says by its names what is what', () => {
    const type = 'Microsoft.MachineLearningServices/workspaces@2025-06-01';
    const after = {
      type,
      name: 'ws',
      parent_id: '/subscriptions/s/resourceGroups/rg',
      body: { properties: { friendlyName: 'x' } },
    };
    const resources = {
      [`${STORAGE}.st`]: storage(),
      'azurerm_key_vault.kv': { after: { ...RG, name: 'kv' }, unknown: { id: true } },
      'azapi_resource.ws': {
        after,
        unknown: { id: true, body: { properties: { keyVault: true, storageAccount: true, other: true } } },
      },
    };
    const body = refersTo('azurerm_key_vault.kv.id', `${STORAGE}.st.id`);
    const written = { type: constant(type), name: constant('ws'), parent_id: constant('x'), body };
    expect(found(resources, { resources: { 'azapi_resource.ws': written } }, 'workspaces', 'properties')).toEqual({
      friendlyName: 'x',
      keyVault: '#plan.json:azurerm_key_vault.kv',
      storageAccount: LINK,
      other: '<azapi_resource.ws.body.properties.other>',
    });
  });

  it('tells where the expression stands', () => {
    const text = planText({
      resources: { [`${WORKSPACE}.ws`]: workspace() },
      configuration: { resources: { [`${WORKSPACE}.ws`]: { storage_account_id: refersTo('local.x') } } },
    });
    const [resource] = expandedPlan(text).resources;
    const property = memberOf(memberOf(resource?.body, 'properties')?.value, 'storageAccount');
    const line = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
    expect(property && [printed(property.span), printed(property.value.origin.span)]).toEqual([
      `plan.json:${line('"storage_account_id": true')}:11`,
      `plan.json:${line('"storage_account_id": {')}:35`,
    ]);
  });
});

describe('many references', () => {
  it('are followed to an end', () => {
    const many = Array.from({ length: 150 }, (_, index) => `var.v${index}`);
    const deep = (levels: number): ModuleData => ({
      resources: levels === 0 ? { [`${WORKSPACE}.ws`]: { storage_account_id: refersTo(...many) } } : {},
      calls:
        levels === 0
          ? {}
          : {
              m: {
                expressions: Object.fromEntries(many.map((name) => [name.slice(4), refersTo(...many)])),
                module: deep(levels - 1),
              },
            },
    });
    const address = `${'module.m.'.repeat(8)}${WORKSPACE}.ws`;
    const started = performance.now();
    expect(found({ [address]: workspace() }, deep(8))).toBe(`<${address}.storage_account_id>`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
