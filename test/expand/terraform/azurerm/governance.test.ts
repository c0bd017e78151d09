import { describe, expect, it } from 'vitest';
import { memberOf, textOf } from '../../../../src/expand/values.js';
import { headline, plain } from '../../../support/plain.js';
import { terraform, unknownOf } from './builder.js';
import { at, deployed, idOf, lowered, placeAt } from './lowering.js';

const group = terraform('azurerm_resource_group.g', { name: 'rg', location: 'westeurope' });

describe('policies', () => {
  it.each([
    ['azurerm_resource_group_policy_exemption.e', { resource_group_id: idOf(group) }, 'resourceGroup'],
    ['azurerm_subscription_policy_exemption.e', { subscription_id: '/subscriptions/s' }, 'subscription'],
    [
      'azurerm_management_group_policy_exemption.e',
      { management_group_id: '/providers/Microsoft.Management/managementGroups/mg' },
      'managementGroup',
    ],
    [
      'azurerm_resource_policy_exemption.e',
      { resource_id: '/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv' },
      'resource',
    ],
  ])('have exemptions: %s', (address, scope, level) => {
    const exemption = lowered(address, {
      name: 'e',
      ...scope,
      policy_assignment_id: 'a',
      exemption_category: 'Waiver',
      expires_on: '2027-01-01T00:00:00Z',
    });
    expect([exemption.type, exemption.scope.level]).toEqual(['Microsoft.Authorization/policyExemptions', level]);
    expect(at(exemption.body, 'properties')).toEqual({
      policyAssignmentId: 'a',
      exemptionCategory: 'Waiver',
      expiresOn: '2027-01-01T00:00:00Z',
    });
    expect(placeAt(exemption.body, 'properties.exemptionCategory')).toBe('main.tf:5:3-5:32');
  });

  it('are assigned with selectors and overrides', () => {
    const { body } = lowered('azurerm_resource_group_policy_assignment.a', {
      name: 'a',
      resource_group_id: idOf(group),
      resource_selectors: [{ name: 'r', selectors: [{ kind: 'resourceType', in: ['x/y'] }] }],
      overrides: [{ value: 'Disabled', selectors: [{ in: ['ref'] }] }],
    });
    expect(at(body, 'properties')).toEqual({
      enforcementMode: 'Default',
      resourceSelectors: [{ name: 'r', selectors: [{ kind: 'resourceType', in: ['x/y'] }] }],
      overrides: [
        { kind: 'policyEffect', value: 'Disabled', selectors: [{ kind: 'policyDefinitionReferenceId', in: ['ref'] }] },
      ],
    });
  });

  it.each([
    ['azurerm_policy_definition.d', {}, 'subscription'],
    ['azurerm_policy_definition.d', { management_group_name: 'mg' }, 'managementGroup'],
    ['azurerm_policy_set_definition.d', {}, 'subscription'],
    [
      'azurerm_management_group_policy_set_definition.d',
      { management_group_id: '/providers/Microsoft.Management/managementGroups/mg' },
      'managementGroup',
    ],
  ])('are defined at a scope: %s %j', (address, given, level) => {
    expect(lowered(address, { name: 'd', ...given }).scope.level).toBe(level);
  });

  it('have rules and parameters out of JSON', () => {
    const { body } = lowered('azurerm_policy_definition.d', {
      name: 'd',
      policy_rule: '{"then":{"effect":"Disabled"}}',
      parameters: unknownOf('file'),
    });
    expect(at(body, 'properties.policyRule.then.effect')).toBe('Disabled');
    expect(at(body, 'properties.parameters')).toMatch(/file/);
    const set = lowered('azurerm_policy_set_definition.d', {
      name: 'd',
      policy_definition_reference: [{ policy_definition_id: 'p', parameter_values: '{"effect":{"value":"Deny"}}' }],
    });
    expect(at(set.body, 'properties.policyDefinitions')).toEqual([
      { policyDefinitionId: 'p', parameters: { effect: { value: 'Deny' } } },
    ]);
  });
});

describe('roles', () => {
  it('are defined with a name that is no GUID', () => {
    const role = lowered('azurerm_role_definition.r', {
      name: 'ML helper',
      scope: '/subscriptions/s',
      permissions: [{ actions: ['*'], not_data_actions: ['x'] }],
      assignable_scopes: ['/subscriptions/s'],
    });
    expect([role.scope.level, ...role.names.map(plain)]).toEqual([
      'subscription',
      '<azurerm_role_definition.r.role_definition_id>',
    ]);
    expect(at(role.body, 'properties')).toEqual({
      type: 'CustomRole',
      roleName: 'ML helper',
      permissions: [{ actions: ['*'], notDataActions: ['x'] }],
      assignableScopes: ['/subscriptions/s'],
    });
    expect(placeAt(role.body, 'properties.permissions.0.actions')).toMatch(/^main\.tf:4:3-/);
  });

  it.each([
    [{ name: 'AcrPull' }, /7f951dda-4ed3-4680-a7ca-43fe172d538d/],
    [{ role_definition_id: 'f6c7c914-8db3-469d-8ca1-694a8f32e121' }, /f6c7c914-8db3-469d-8ca1-694a8f32e121/],
  ])('are known by what they are read by: %j', (given, expected) => {
    const id = idOf(terraform('data.azurerm_role_definition.r', given));
    const { body } = lowered('azurerm_role_assignment.a', { scope: idOf(group), role_definition_id: id });
    const definition = memberOf(memberOf(body, 'properties')?.value, 'roleDefinitionId');
    expect(definition && textOf(definition.value)).toMatch(expected);
  });

  it('are not known by a name of one’s own', () => {
    const id = idOf(terraform('data.azurerm_role_definition.r', { name: 'ML helper' }));
    expect(textOf(id)).toContain('azurerm_role_definition.r.role_definition_id');
    expect(deployed(terraform('data.azurerm_role_definition.r', { name: 'ML helper' }))).toEqual([]);
  });

  it.each([
    ['azurerm_pim_active_role_assignment.a', 'Microsoft.Authorization/roleAssignmentScheduleRequests'],
    ['azurerm_pim_eligible_role_assignment.a', 'Microsoft.Authorization/roleEligibilityScheduleRequests'],
  ])('are scheduled: %s', (address, type) => {
    const given = { scope: idOf(group), principal_id: 'p', role_definition_id: 'r', justification: 'because' };
    const request = lowered(address, given);
    expect([request.type, request.scope.level, plain(request.name)]).toEqual([
      type,
      'resourceGroup',
      `<${address}.name>`,
    ]);
    expect(at(request.body, 'properties')).toEqual({ principalId: 'p', roleDefinitionId: 'r' });
  });

  it.each(['user_assigned_identity_id', 'parent_id'])('may be used through a federated credential in %s', (parent) => {
    const identity = terraform('azurerm_user_assigned_identity.i', { name: 'i', resource_group_name: 'rg' });
    const credential = lowered('azurerm_federated_identity_credential.f', {
      name: 'github',
      [parent]: idOf(identity),
      issuer: 'https://token.actions.githubusercontent.com',
      subject: 'repo:o/r:pull_request',
      audience: ['api://AzureADTokenExchange'],
    });
    expect(headline(credential)).toContain('userAssignedIdentities/federatedIdentityCredentials@undefined i/github');
    expect(at(credential.body, 'properties')).toEqual({
      issuer: 'https://token.actions.githubusercontent.com',
      subject: 'repo:o/r:pull_request',
      audiences: ['api://AzureADTokenExchange'],
    });
  });
});

describe('Defender for Cloud', () => {
  it('has plans with the extensions that are written', () => {
    const plan = lowered('azurerm_security_center_subscription_pricing.p', {
      tier: 'Standard',
      resource_type: 'Containers',
      extension: [{ name: 'ContainerSensor' }],
    });
    expect([plain(plan.name), plan.scope.level]).toEqual(['Containers', 'subscription']);
    expect(at(plan.body, 'properties')).toEqual({
      pricingTier: 'Standard',
      extensions: [{ name: 'ContainerSensor', isEnabled: 'True' }],
    });
  });

  it.each([
    [
      { alert_notifications: true, alerts_to_admins: true },
      {
        isEnabled: true,
        notificationsSources: [{ sourceType: 'Alert', minimalSeverity: 'High' }],
        notificationsByRole: { state: 'On', roles: ['Owner'] },
      },
    ],
    [
      { alert_notifications: false, alerts_to_admins: 'false' },
      { isEnabled: false, notificationsSources: [], notificationsByRole: { state: 'Off', roles: [] } },
    ],
    [{ alert_notifications: unknownOf('var.a') }, { isEnabled: '<var.a>', notificationsSources: '<whenOn(var.a)>' }],
  ])('tells contacts: %j', (given, expected) => {
    const contact = lowered('azurerm_security_center_contact.c', { name: 'default1', email: 'a@b.c', ...given });
    expect([contact.type, plain(contact.name), contact.scope.level]).toEqual([
      'Microsoft.Security/securityContacts',
      'default1',
      'subscription',
    ]);
    expect(at(contact.body, 'properties')).toEqual({ emails: 'a@b.c', ...expected });
    expect(placeAt(contact.body, 'properties.emails')).toBe('main.tf:3:3-3:18');
  });

  it('watches single storage accounts', () => {
    const account = terraform('azurerm_storage_account.a', { name: 'st', resource_group_name: 'rg' });
    const setting = lowered('azurerm_security_center_storage_defender.d', {
      storage_account_id: idOf(account),
      override_subscription_settings_enabled: true,
    });
    expect([setting.type, plain(setting.name), setting.scope.resource && plain(setting.scope.resource)]).toEqual([
      'Microsoft.Security/defenderForStorageSettings',
      'current',
      '#azurerm_storage_account.a',
    ]);
    expect(at(setting.body, 'properties')).toEqual({
      isEnabled: true,
      overrideSubscriptionLevelSettings: true,
      malwareScanning: { onUpload: { isEnabled: false } },
      sensitiveDataDiscovery: { isEnabled: false },
    });
    const older = lowered('azurerm_advanced_threat_protection.t', {
      target_resource_id: idOf(account),
      enabled: false,
    });
    expect([older.type, at(older.body, 'properties.isEnabled')]).toEqual([
      'Microsoft.Security/advancedThreatProtectionSettings',
      false,
    ]);
  });

  it.each([
    ['azurerm_security_center_auto_provisioning.a', { auto_provision: 'On' }, 'default', { autoProvision: 'On' }],
    ['azurerm_security_center_setting.s', { setting_name: 'MCAS', enabled: true }, 'MCAS', { enabled: true }],
  ])('has settings of a subscription: %s', (address, given, name, expected) => {
    const setting = lowered(address, given);
    expect([plain(setting.name), setting.scope.level]).toEqual([name, 'subscription']);
    expect(at(setting.body, 'properties')).toEqual(expected);
  });
});
