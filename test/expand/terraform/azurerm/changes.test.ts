/** What the configuration says that later changes take back: other resources of it, and changes that Terraform ignores. */
import { describe, expect, it } from 'vitest';
import { identityOf, lowerTerraformResources } from '../../../../src/expand/terraform/azurerm/index.js';
import { joinUpdates } from '../../../../src/expand/updates.js';
import type { Value } from '../../../../src/expand/value.js';
import { memberOf } from '../../../../src/expand/values.js';
import { isFilled } from '../../../../src/model/comparison.js';
import { plain } from '../../../support/plain.js';
import { type Options, type Plain, terraform } from './builder.js';

const BUDGET = { limits: { alternatives: 8 }, exhaustedAt: () => undefined };

function lowered(address: string, given: Record<string, Plain>, options: Options = {}) {
  const [resource] = lowerTerraformResources([terraform(address, given, options)]);
  if (resource === undefined) throw new Error('nothing came out');
  return resource;
}

/** A property of the body by its path, in short notation. */
function at(body: Value, path: string): unknown {
  let value: Value | undefined = body;
  for (const name of path.split('.')) value = memberOf(value, name)?.value;
  return value === undefined ? undefined : plain(value);
}

describe('separate resources', () => {
  it('keep what a separate resource leaves out, and lose what it says otherwise', () => {
    const open = terraform('azurerm_storage_account.a', {
      name: 'st',
      resource_group_name: 'rg',
      network_rules: [{ default_action: 'Allow', bypass: ['Logging', 'Metrics'], ip_rules: ['1.2.3.4'] }],
    });
    const rules = terraform('azurerm_storage_account_network_rules.r', {
      storage_account_id: identityOf(open) ?? null,
      default_action: 'Deny',
      bypass: null,
    });
    const [resource] = joinUpdates(lowerTerraformResources([open, rules]), BUDGET);
    expect(resource && at(resource.body, 'properties.networkAcls')).toEqual({
      defaultAction: 'Deny',
      bypass: 'AzureServices',
      ipRules: [{ value: '1.2.3.4', action: 'Allow' }],
    });
  });
});

describe('ignore_changes', () => {
  const RULES = { default_action: 'Deny', bypass: ['Logging'], private_link_access: [{ endpoint_resource_id: 'e' }] };
  const account = (
    ignoreChanges: readonly string[] | 'all',
    given: Record<string, Plain> = { network_rules: [RULES] },
  ) =>
    lowered('azurerm_storage_account.a', { name: 'st', min_tls_version: 'TLS1_0', ...given }, { ignoreChanges }).body;

  it('of an argument in a block leaves the rest of the block', () => {
    const body = account(['network_rules[0].default_action']);
    expect(at(body, 'properties.networkAcls')).toEqual({
      defaultAction: '<deployed(azurerm_storage_account.a.network_rules.default_action)>',
      bypass: 'Logging',
      resourceAccessRules: [{ resourceId: 'e' }],
    });
    expect(at(body, 'properties.minimumTlsVersion')).toBe('TLS1_0');
  });

  it('of an argument in a block of a block leaves its items', () => {
    const body = account(['network_rules[0].private_link_access[1].endpoint_tenant_id']);
    expect(at(body, 'properties.networkAcls.resourceAccessRules')).toEqual([
      {
        resourceId: 'e',
        tenantId: '<deployed(azurerm_storage_account.a.network_rules.private_link_access.endpoint_tenant_id)>',
      },
    ]);
  });

  it.each([
    ['a block', ['network_rules'], undefined],
    ['a part of a block that is not written', ['network_rules[0].default_action'], {}],
    ['one of several blocks', ['network_rules[0]'], undefined],
  ] as const)('of %s makes all of it uncertain', (_, ignoreChanges, given) => {
    expect(at(account(ignoreChanges, given), 'properties.networkAcls')).toBe(
      '<deployed(azurerm_storage_account.a.network_rules)>',
    );
  });

  it('of a key of an argument makes the argument uncertain', () => {
    const body = account(['tags["x"]'], { tags: { x: '1', y: '2' } });
    expect(at(body, 'tags')).toBe('<deployed(azurerm_storage_account.a.tags)>');
    expect(at(body, 'properties.minimumTlsVersion')).toBe('TLS1_0');
  });

  it('of all leaves nothing certain but what the type itself stands for', () => {
    const body = account('all');
    for (const path of ['location', 'properties.minimumTlsVersion', 'properties.networkAcls', 'identity']) {
      expect(at(body, path)).toMatch(/^<deployed\(/);
    }
    const cluster = lowered('azurerm_machine_learning_compute_cluster.c', { name: 'c' }, { ignoreChanges: 'all' });
    expect(at(cluster.body, 'properties.computeType')).toBe('AmlCompute');
  });

  it('proves nothing, not even that something is there', () => {
    const { body } = lowered('azurerm_machine_learning_workspace.w', { name: 'ws' }, { ignoreChanges: ['encryption'] });
    const found = memberOf(memberOf(body, 'properties')?.value, 'encryption')?.value;
    expect(found?.kind === 'unknown' && isFilled(found)).toBe('unknown');
  });
});
