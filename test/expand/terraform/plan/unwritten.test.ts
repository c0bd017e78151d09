/** What nobody wrote: absent, or filled in by the provider, or made by a block that the plan does not show. */
import { describe, expect, it } from 'vitest';
import type { Member } from '../../../../src/expand/value.js';
import { memberOf } from '../../../../src/expand/values.js';
import { DiagnosticBag } from '../../../../src/inputs/diagnostic.js';
import { runRules } from '../../../../src/rules/engine.js';
import { RULES } from '../../../../src/rules/index.js';
import { plain } from '../../../support/plain.js';
import { bodiesOf, expandedPlan } from './expanded.js';
import { constant, type PlannedData, planText, refersTo } from './plans.js';

const NAMED = { name: constant('x'), resource_group_name: constant('rg') };
const VALUES = { name: 'x', resource_group_name: 'rg' };

/** One resource: what is planned for it, and what is written. */
function plan(type: string, data: PlannedData, written: Readonly<Record<string, unknown>> | undefined = {}) {
  const address = `${type}.x`;
  const configuration = { resources: { [address]: { ...NAMED, ...written } } };
  const after = { ...VALUES, ...(data.after as object) };
  return expandedPlan(planText({ resources: { [address]: { ...data, after } }, configuration }));
}

function property(found: ReturnType<typeof plan>, path: string): Member | undefined {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at: Parameters<typeof memberOf>[0] = found.resources[0]?.body;
  for (const name of names) at = memberOf(at, name)?.value;
  return memberOf(at, last);
}

/** `value`, `value (filled in)` or `absent`. */
function told(member: Member | undefined): unknown {
  if (member === undefined) return 'absent';
  const value = plain(member.value);
  return member.filledIn === true ? `${JSON.stringify(value)} (filled in)` : value;
}

const PUBLIC = 'properties.publicNetworkAccess';

describe('an argument', () => {
  it.each([
    ['written', { after: { public_network_access_enabled: false } }, constant(false), 'Disabled'],
    ['written as the default', { after: { public_network_access_enabled: true } }, constant(true), 'Enabled'],
    ['written by reference', { after: { public_network_access_enabled: false } }, refersTo('local.x'), 'Disabled'],
    ['written as null', { after: { public_network_access_enabled: true } }, constant(null), '"Enabled" (filled in)'],
    ['left to the default', { after: { public_network_access_enabled: true } }, undefined, '"Enabled" (filled in)'],
    ['null', { after: { public_network_access_enabled: null } }, undefined, 'absent'],
    ['null by reference', { after: { public_network_access_enabled: null } }, refersTo('var.x'), 'absent'],
    ['not known and not written', { after: {}, unknown: { public_network_access_enabled: true } }, undefined, 'absent'],
    [
      'not known and written',
      { after: {}, unknown: { public_network_access_enabled: true } },
      refersTo('local.x'),
      '<enabledOrDisabled(azurerm_key_vault.x.public_network_access_enabled)>',
    ],
  ])('%s', (_name, data, written, expected) => {
    const found = plan(
      'azurerm_key_vault',
      data,
      written === undefined ? {} : { public_network_access_enabled: written },
    );
    expect(told(property(found, PUBLIC))).toBe(expected);
  });

  it('that nobody wrote is told like in the source: not set, with what that means', () => {
    const { expansion } = plan('azurerm_key_vault', { after: { public_network_access_enabled: true } });
    const { results } = runRules(expansion, RULES, { associatedScope: 'all' }, new DiagnosticBag());
    const findings = results.flatMap(({ rule, outcomes }) =>
      rule.id === 'AML-NET-105' ? outcomes.flatMap(({ finding }) => finding ?? []) : [],
    );
    expect(findings.map(({ absent, message }) => [absent, message.split(', ')[0]])).toEqual([
      [true, 'The key vault takes traffic from any network: public_network_access_enabled is not set'],
    ]);
    expect(findings[0]?.message).toContain('which means true');
  });

  it('that the mapping implies is as the mapping says, if the plan agrees', () => {
    const agrees = plan('azurerm_storage_account', { after: { min_tls_version: 'TLS1_2' } });
    expect(told(property(agrees, 'properties.minimumTlsVersion'))).toBe('TLS1_2');
    const differs = plan('azurerm_storage_account', { after: { min_tls_version: 'TLS1_0' } });
    expect(told(property(differs, 'properties.minimumTlsVersion'))).toBe('"TLS1_0" (filled in)');
  });

  it('that the provider only computes does not make the rest unknown', () => {
    const found = plan('azurerm_storage_account', {
      actions: ['no-op'],
      after: { primary_blob_endpoint: 'https://x', id: '/x', static_website: [{ index_document: 'i' }] },
    });
    expect(memberOf(found.resources[0]?.body, 'properties')?.value).not.toHaveProperty('open');
  });

  it('that is written and not mapped does', () => {
    const found = plan('azurerm_storage_account', { after: { brand_new: true } }, { brand_new: constant(true) });
    expect(memberOf(found.resources[0]?.body, 'properties')?.value).toMatchObject({
      open: { expression: 'plan.json:azurerm_storage_account.x.brand_new' },
    });
  });
});

describe('a block', () => {
  const ACTION = 'properties.networkAcls.defaultAction';
  const RULES_BLOCK = { network_rules: [{ default_action: 'Deny', bypass: ['AzureServices'] }] };

  it.each([
    ['written', {}, { network_rules: [{ default_action: constant('Deny') }] }, 'Deny'],
    ['made by a dynamic block', {}, {}, 'Deny'],
    ['filled in before', { actions: ['update'] }, {}, '"Deny" (filled in)'],
    ['filled in before, without a change', { actions: ['no-op'] }, {}, '"Deny" (filled in)'],
  ])('%s', (_name, data, written, expected) => {
    const found = plan('azurerm_storage_account', { ...data, after: RULES_BLOCK }, written);
    expect(told(property(found, ACTION))).toBe(expected);
  });

  it('that the provider may compute is absent while it is not known', () => {
    const found = plan('azurerm_storage_account', { unknown: { network_rules: true } });
    expect(told(property(found, 'properties.networkAcls'))).toBe('absent');
  });

  it('that only a dynamic block makes is not known while nobody knows it', () => {
    const found = plan('azurerm_machine_learning_workspace', { unknown: { encryption: true, managed_network: true } });
    expect(told(property(found, 'properties.encryption'))).toBe(
      '<block(azurerm_machine_learning_workspace.x.encryption)>',
    );
    expect(told(property(found, 'properties.managedNetwork'))).toBe('absent');
  });

  it('that only a dynamic block makes is written, whatever was there before', () => {
    const found = plan('azurerm_machine_learning_workspace', {
      actions: ['no-op'],
      after: { encryption: [{ key_id: 'k', key_vault_id: 'v', user_assigned_identity_id: '' }] },
    });
    expect(told(property(found, 'properties.encryption.status'))).toBe('Enabled');
  });

  it('that is empty is none', () => {
    const written = { network_rules: [{ default_action: constant('Deny') }] };
    const found = plan('azurerm_storage_account', { after: { network_rules: [] } }, written);
    expect(told(property(found, 'properties.networkAcls'))).toBe('absent');
  });

  it('may leave arguments to the provider', () => {
    const found = plan(
      'azurerm_storage_account',
      {
        after: { network_rules: [{ default_action: 'Deny', ip_rules: ['1.2.3.4'] }] },
        unknown: { network_rules: [{ bypass: true, ip_rules: [false], virtual_network_subnet_ids: true }] },
      },
      { network_rules: [{ default_action: constant('Deny') }] },
    );
    expect(told(property(found, 'properties.networkAcls'))).toEqual({
      bypass: 'AzureServices',
      defaultAction: 'Deny',
      ipRules: [{ action: 'Allow', value: '1.2.3.4' }],
    });
    expect(property(found, 'properties.networkAcls.ipRules')?.filledIn).toBe(true);
  });

  it('that is an object is read too', () => {
    const found = plan(
      'azurerm_machine_learning_workspace',
      { after: { managed_network: { isolation_mode: 'Disabled' } } },
      {
        managed_network: { isolation_mode: constant('Disabled') },
      },
    );
    expect(told(property(found, 'properties.managedNetwork.isolationMode'))).toBe('Disabled');
  });

  it('of which some are written and some are dynamic counts as a whole', () => {
    const found = plan(
      'azurerm_monitor_diagnostic_setting',
      {
        after: { target_resource_id: 'x', enabled_log: [{ category: 'A' }, { category_group: 'audit' }] },
        unknown: { enabled_log: [{}, { category: true }] },
      },
      { target_resource_id: constant('x'), enabled_log: [{ category: constant('A') }] },
    );
    expect(told(property(found, 'properties.logs'))).toEqual([
      { category: 'A', enabled: true },
      {
        category: '<azurerm_monitor_diagnostic_setting.x.enabled_log[1].category>',
        categoryGroup: 'audit',
        enabled: true,
      },
    ]);
  });
});

describe('without a configuration', () => {
  it('what the plan knows counts as written, and what it does not know stays unknown', () => {
    const after = {
      ...VALUES,
      purge_protection_enabled: true,
      tenant_id: null,
      vault_uri: 'https://x',
      sku_name: 'standard',
    };
    const unknown = { public_network_access_enabled: true, id: true, network_acls: true };
    const found = expandedPlan(planText({ resources: { 'azurerm_key_vault.x': { after, unknown } } }));
    expect(bodiesOf(found)).toEqual({
      'azurerm_key_vault.x': {
        properties: {
          enablePurgeProtection: true,
          enableSoftDelete: true,
          networkAcls: '<block(azurerm_key_vault.x.network_acls)>',
          publicNetworkAccess: '<enabledOrDisabled(azurerm_key_vault.x.public_network_access_enabled)>',
          sku: { name: 'standard' },
          softDeleteRetentionInDays: 90,
        },
      },
    });
  });
});
