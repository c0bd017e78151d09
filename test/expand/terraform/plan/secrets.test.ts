/** What a plan marks as sensitive shows in no output, although the plan writes it down several times. */
import { describe, expect, it } from 'vitest';
import { memberOf } from '../../../../src/expand/values.js';
import { outputsFor, SECRET, tracesOf } from '../../../support/outputs.js';
import { expandedPlan } from './expanded.js';
import { constant, type ModuleData, type PlanData, planText, refersTo, stateEntry } from './plans.js';

/** All on one line, so that an excerpt shows what stands around. */
const oneLine = (data: PlanData) => JSON.stringify(JSON.parse(planText(data)));

const WORKSPACE = 'azurerm_machine_learning_workspace.ws';
const OPEN = { name: 'ws', resource_group_name: 'rg', public_network_access_enabled: true };
const WRITTEN = { name: constant('ws'), public_network_access_enabled: constant(true) };
const CONFIGURATION: ModuleData = { resources: { [WORKSPACE]: WRITTEN } };

const workspace = (after: unknown, sensitive: unknown, more: Partial<PlanData> = {}): string =>
  oneLine({
    resources: { [WORKSPACE]: { after: { ...OPEN, ...(after as object) }, sensitive } },
    configuration: CONFIGURATION,
    ...more,
  });

const datastore = (sensitive: unknown, written: unknown = refersTo('var.key')): string =>
  oneLine({
    resources: {
      [WORKSPACE]: { after: OPEN },
      'azurerm_machine_learning_datastore_blobstorage.d': {
        after: { name: 'd', workspace_id: 'x', storage_container_id: 'y', account_key: SECRET },
        sensitive,
      },
    },
    variables: { key: SECRET },
    configuration: {
      variables: { key: { sensitive: true } },
      resources: {
        [WORKSPACE]: WRITTEN,
        'azurerm_machine_learning_datastore_blobstorage.d': { name: constant('d'), account_key: written },
      },
    },
  });

const MAIN = `variable "key" {
  sensitive = true
}
resource "azurerm_machine_learning_workspace" "ws" {
  name                          = "ws-\${var.key}"
  resource_group_name           = "rg"
  public_network_access_enabled = true
  image_build_compute_name      = var.key
}
`;

const CASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'an argument that is judged': { 'plan.json': datastore({ account_key: true }) },
  'an argument that is written as it is': { 'plan.json': datastore({ account_key: true }, constant(SECRET)) },
  'an argument with the name of a secret': { 'plan.json': datastore({}, constant(SECRET)) },
  'a name': { 'plan.json': workspace({ name: `ws-${SECRET}` }, { name: true }) },
  'a tag': { 'plan.json': workspace({ tags: { a: SECRET } }, { tags: { a: true } }) },
  'all tags': { 'plan.json': workspace({ tags: { a: SECRET, b: [SECRET] } }, { tags: true }) },
  'the whole resource': { 'plan.json': workspace({ image_build_compute_name: SECRET }, true) },
  'an item of a list': { 'plan.json': workspace({ x: ['a', SECRET] }, { x: [false, true] }) },
  'what the provider computes': { 'plan.json': workspace({ aaa_first: 1, primary: SECRET }, { primary: true }) },
  'what the provider fills in and a rule judges': {
    'plan.json': workspace(
      { storage_account_access_type: SECRET, kind: SECRET },
      { storage_account_access_type: true, kind: true },
    ),
  },
  'what was there before': {
    'plan.json': workspace(
      { image_build_compute_name: SECRET },
      {},
      {
        more: {
          resource_changes: [
            {
              address: WORKSPACE,
              change: {
                actions: ['update'],
                before: { x: SECRET },
                before_sensitive: { x: true },
                after: { ...OPEN, image_build_compute_name: SECRET },
              },
            },
          ],
        },
      },
    ),
  },
  'a variable': {
    'plan.json': workspace(
      { image_build_compute_name: SECRET },
      {},
      {
        variables: { key: { deep: [SECRET] } },
        configuration: { ...CONFIGURATION, variables: { key: { sensitive: true } } },
      },
    ),
  },
  'a variable with the name of a secret': {
    'plan.json': workspace(
      { description: SECRET, image_build_compute_name: SECRET },
      {},
      {
        variables: { admin_password: SECRET },
        configuration: { ...CONFIGURATION, variables: { admin_password: {} } },
      },
    ),
  },
  'a default of a module': {
    'plan.json': workspace(
      { image_build_compute_name: SECRET },
      {},
      {
        configuration: {
          ...CONFIGURATION,
          calls: { m: { module: { variables: { key: { sensitive: true, default: SECRET } } } } },
        },
      },
    ),
  },
  'an argument of a module': {
    'plan.json': workspace(
      { image_build_compute_name: SECRET },
      {},
      {
        configuration: {
          ...CONFIGURATION,
          calls: { m: { expressions: { key: constant(SECRET) }, module: { variables: { key: { sensitive: true } } } } },
        },
      },
    ),
  },
  'an output': {
    'plan.json': workspace(
      { image_build_compute_name: SECRET },
      {},
      {
        more: { planned_values: { outputs: { o: { sensitive: true, value: SECRET } }, root_module: {} } },
      },
    ),
  },
  'a changed output': {
    'plan.json': workspace(
      { image_build_compute_name: SECRET },
      {},
      {
        more: { output_changes: { o: { after: SECRET, after_sensitive: true } } },
      },
    ),
  },
  'what was read': {
    'plan.json': workspace(
      { image_build_compute_name: SECRET },
      {},
      {
        more: {
          prior_state: {
            values: {
              root_module: {
                child_modules: [
                  {
                    resources: [
                      stateEntry('module.m.data.azurerm_key_vault_secret.s', { value: SECRET }, { value: true }),
                    ],
                  },
                ],
              },
            },
          },
        },
      },
    ),
  },
  'what drifted': {
    'plan.json': workspace(
      { image_build_compute_name: SECRET },
      {},
      {
        more: { resource_drift: [{ address: 'a.b', change: { after: { x: SECRET }, after_sensitive: { x: true } } }] },
      },
    ),
  },
  'the secret of a provider': {
    'plan.json': workspace(
      { image_build_compute_name: SECRET },
      {},
      {
        more: {
          configuration: {
            provider_config: { azurerm: { name: 'azurerm', expressions: { client_secret: constant(SECRET) } } },
            root_module: {
              resources: [
                { mode: 'managed', type: 'azurerm_machine_learning_workspace', name: 'ws', expressions: WRITTEN },
              ],
            },
          },
        },
      },
    ),
  },
  'a variable of the source': {
    'main.tf': MAIN,
    'plan.json': workspace(
      { name: `ws-${SECRET}`, image_build_compute_name: SECRET },
      { image_build_compute_name: true, name: true },
      {
        variables: { key: SECRET },
        configuration: { ...CONFIGURATION, variables: { key: { sensitive: true } } },
      },
    ),
  },
};

describe('a secret of a plan shows nowhere', () => {
  it.each(Object.entries(CASES))('%s', async (_name, files) => {
    const outputs = await outputsFor(files);
    for (const [name, output] of outputs) expect([name, tracesOf(SECRET, output), output]).toEqual([name, [], output]);
    // What is tested must have been read and judged.
    expect(outputs.get('resources json')).toContain('"form": "terraform-plan"');
    expect(outputs.get('text')).toContain('AML-NET-001');
  });
});

describe('marks', () => {
  it.each([
    ['known', { image_build_compute_name: SECRET }, {}],
    ['not known', {}, { image_build_compute_name: true }],
  ])('go with a value that is %s', (_name, after, unknown) => {
    const written = { ...WRITTEN, image_build_compute_name: refersTo('var.x') };
    const text = planText({
      resources: {
        [WORKSPACE]: { after: { ...OPEN, ...after }, unknown, sensitive: { image_build_compute_name: true } },
      },
      configuration: { resources: { [WORKSPACE]: written } },
    });
    const properties = memberOf(expandedPlan(text).resources[0]?.body, 'properties')?.value;
    expect(memberOf(properties, 'imageBuildCompute')?.value.origin.sensitive).toBe(true);
    expect(memberOf(properties, 'publicNetworkAccess')?.value.origin.sensitive).toBeUndefined();
  });
});

describe('what stands beside a secret of a plan', () => {
  it('stays readable', async () => {
    const outputs = await outputsFor({ 'plan.json': datastore({ account_key: true }) });
    expect(outputs.get('text')).toContain('"public_network_access_enabled":true');
  });
});
