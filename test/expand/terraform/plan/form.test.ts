import { describe, expect, it } from 'vitest';
import { loadForms } from '../../../../src/expand/expand.js';
import { argumentsOf } from '../../../../src/expand/terraform/azurerm/index.js';
import { COMPUTED_BLOCKS } from '../../../../src/expand/terraform/plan/unshown.js';
import { EMPTY_TEMPLATE } from '../../../support/files.js';
import { repositoryOf } from '../../../support/memory-repository.js';
import { expandedPlan } from './expanded.js';
import { constant, planText } from './plans.js';

describe('plans as a form', () => {
  it.each([
    ['no plan', { 'main.json': EMPTY_TEMPLATE }, 1],
    ['a plan', { 'main.json': EMPTY_TEMPLATE, 'plan.json': planText({}) }, 2],
    ['a plan and its source', { 'main.tf': '', 'plan.json': planText({}) }, 3],
  ])('are loaded where there are any: %s', async (_name, files, expected) => {
    expect(await loadForms(repositoryOf(files))).toHaveLength(expected);
  });

  it('take the version of the provider from all that the plan says of it', () => {
    const versioned = (constraints: readonly string[]) =>
      planText({
        resources: { 'azurerm_machine_learning_workspace.ws': { after: { name: 'ws' } } },
        more: {
          configuration: {
            provider_config: Object.fromEntries(
              constraints.map((version_constraint, at) => [
                `azurerm${at}`,
                { name: 'azurerm', full_name: 'registry.terraform.io/hashicorp/azurerm', version_constraint },
              ]),
            ),
            root_module: {
              resources: [
                {
                  mode: 'managed',
                  type: 'azurerm_machine_learning_workspace',
                  name: 'ws',
                  expressions: { name: constant('ws') },
                },
              ],
            },
          },
        },
      });
    // Releases before 3.25 cannot say publicNetworkAccess.
    const versions = [['3.24.0'], ['4.0.0'], ['>= 3.0', '< 3.25.0'], []].map(
      (constraints) => expandedPlan(versioned(constraints)).resources[0]?.apiVersion,
    );
    expect(versions).toEqual(['2021-04-01', undefined, '2021-04-01', undefined]);
  });

  it('say of an azapi resource of unknown type that it is not checked', () => {
    const text = planText({
      resources: { 'azapi_resource.x': { after: { name: 'x' }, unknown: { type: true } } },
      configuration: { resources: { 'azapi_resource.x': { type: { references: ['var.t'] } } } },
    });
    const { expansion, diagnostics } = expandedPlan(text);
    expect([expansion.complete, diagnostics]).toEqual([
      false,
      ["unsupported plan.json:9:7 The 'type' of this resource is not known, so it is not checked."],
    ]);
  });

  it('keep the body of an azapi resource open for what is given in secret', () => {
    const after = {
      type: 'Microsoft.KeyVault/vaults@2023-07-01',
      name: 'kv',
      parent_id: '/subscriptions/s/resourceGroups/rg',
      body: { properties: {} },
      sensitive_body: null,
    };
    const written = {
      type: constant(after.type),
      name: constant('kv'),
      body: constant({}),
      sensitive_body: { references: ['var.x'] },
    };
    const { resources } = expandedPlan(
      planText({
        resources: { 'azapi_resource.x': { after } },
        configuration: { resources: { 'azapi_resource.x': written } },
      }),
    );
    expect(resources[0]?.body.open?.expression).toContain('azapi_resource.x.sensitive_body');
  });
});

describe('blocks that the provider computes', () => {
  it.each(Object.entries(COMPUTED_BLOCKS))('of %s are blocks that are read', (type, blocks) => {
    const args = argumentsOf(type) ?? {};
    const inner = Object.values(args).flatMap((one) => Object.entries(one.inner ?? {}));
    const known = new Map([...inner, ...Object.entries(args)]);
    expect(blocks.filter((block) => known.get(block)?.isBlock !== true)).toEqual([]);
  });
});
