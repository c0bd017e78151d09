/** Which resources of a plan exist once it is applied. */
import { describe, expect, it } from 'vitest';
import { bodiesOf, expandedPlan } from './expanded.js';
import { constant, type PlannedData, planText, stateEntry } from './plans.js';

const VAULT = { name: 'kv', resource_group_name: 'rg' };
const addressesIn = (
  resources: Readonly<Record<string, PlannedData>>,
  more: Readonly<Record<string, unknown>> = {},
) => {
  const plan = expandedPlan(planText({ resources, more }));
  expect(plan.diagnostics).toEqual([]);
  return plan.resources.map(
    ({ address, existing }) => `${address.replace('plan.json:', '')}${existing ? ' (read)' : ''}`,
  );
};

describe('actions', () => {
  it.each([
    [['no-op'], true],
    [['create'], true],
    [['read'], true],
    [['update'], true],
    [['delete', 'create'], true],
    [['create', 'delete'], true],
    [['create', 'forget'], true],
    [['delete'], false],
    [['forget'], false],
  ] as const)('%j leaves the resource: %s', (actions, stays) => {
    const found = addressesIn({ 'azurerm_key_vault.kv': { actions, after: stays ? VAULT : null, before: VAULT } });
    expect(found).toEqual(stays ? ['azurerm_key_vault.kv'] : []);
  });

  it('of deposed objects do not count', () => {
    const deposed = { actions: ['delete'], before: VAULT, more: { deposed: '1a2b3c4d' } };
    const created = { actions: ['create'], after: VAULT, more: { deposed: '1a2b3c4d' } };
    expect(addressesIn({ 'azurerm_key_vault.a': deposed, 'azurerm_key_vault.b': created })).toEqual([]);
  });

  it('of imported and moved resources count by the new address', () => {
    const moved = { actions: ['no-op'], after: VAULT, more: { previous_address: 'azurerm_key_vault.old' } };
    const prior = { values: { root_module: { resources: [stateEntry('azurerm_key_vault.old', VAULT)] } } };
    expect(addressesIn({ 'azurerm_key_vault.new': moved }, { prior_state: prior })).toEqual(['azurerm_key_vault.new']);
  });
});

describe('resources that no change speaks of', () => {
  const nested = {
    root_module: {
      resources: [stateEntry('azurerm_key_vault.a', VAULT)],
      child_modules: [
        {
          address: 'module.m["x"]',
          resources: [stateEntry('module.m["x"].data.azurerm_key_vault.b', VAULT)],
          child_modules: [{ resources: [stateEntry('module.m["x"].module.n.azurerm_key_vault.c', VAULT)] }],
        },
      ],
    },
  };
  const ALL = [
    'azurerm_key_vault.a',
    'module.m["x"].data.azurerm_key_vault.b (read)',
    'module.m["x"].module.n.azurerm_key_vault.c',
  ];

  it('stand in the planned values', () => {
    expect(addressesIn({}, { planned_values: nested })).toEqual(ALL);
  });

  it('stand in the prior state, unless a change removes them', () => {
    expect(addressesIn({}, { prior_state: { values: nested } })).toEqual(ALL);
    const gone = { 'azurerm_key_vault.a': { actions: ['delete'], before: VAULT } };
    expect(addressesIn(gone, { prior_state: { values: nested } })).toEqual(ALL.slice(1));
  });

  it('are those of the configuration, as there are no others', () => {
    const configuration = { resources: { 'azurerm_key_vault.a': { name: constant('kv') } } };
    const plan = expandedPlan(planText({ more: { prior_state: { values: nested } }, configuration }));
    expect(plan.resources.map(({ address }) => address.replace('plan.json:', ''))).toEqual([
      'azurerm_key_vault.a',
      'module.m["x"].data.azurerm_key_vault.b',
    ]);
  });

  it('are what the plan says before what they were', () => {
    const planned = { root_module: { resources: [stateEntry('azurerm_key_vault.a', { ...VAULT, name: 'new' })] } };
    const more = { planned_values: planned, prior_state: { values: nested } };
    const plan = expandedPlan(planText({ more }));
    expect(plan.resources.map(({ name }) => (name.kind === 'scalar' ? name.value : '?'))).toEqual(['new', 'kv', 'kv']);
  });

  it('do not hide in planned values what is not known', () => {
    const entry = stateEntry('azurerm_key_vault.a', { ...VAULT, tenant_id: 't' });
    const plan = expandedPlan(
      planText({
        more: { planned_values: { root_module: { resources: [entry] } } },
        configuration: {
          resources: {
            'azurerm_key_vault.a': {
              name: constant('kv'),
              resource_group_name: constant('rg'),
              tenant_id: constant('t'),
              purge_protection_enabled: { references: ['var.purge'] },
              public_network_access_enabled: constant(null),
            },
          },
        },
      }),
    );
    expect(bodiesOf(plan)).toMatchObject({
      'azurerm_key_vault.a': {
        properties: { tenantId: 't', enablePurgeProtection: '<azurerm_key_vault.a.purge_protection_enabled>' },
      },
    });
  });

  it('are not those that drifted', () => {
    const drift = [{ address: 'azurerm_key_vault.d', change: { actions: ['update'], before: VAULT, after: VAULT } }];
    expect(addressesIn({}, { resource_drift: drift, checks: [{ status: 'fail' }] })).toEqual([]);
  });
});

it('a plan that deploys nothing is read', () => {
  expect(addressesIn({})).toEqual([]);
});
