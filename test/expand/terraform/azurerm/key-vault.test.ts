import { describe, expect, it } from 'vitest';
import { headline } from '../../../support/plain.js';
import { terraform, unknownOf } from './builder.js';
import { at, idOf, lowered, placeAt, provider } from './lowering.js';

const VAULT = { name: 'kv', resource_group_name: 'rg' };
const vault = terraform('azurerm_key_vault.kv', VAULT);
const inVault = { name: 'x', key_vault_id: idOf(vault) };

describe('key vaults', () => {
  it.each([
    ['~> 2.30.0', { enableSoftDelete: false, enableRbacAuthorization: false, softDeleteRetentionInDays: 90 }],
    ['~> 3.0', { enableSoftDelete: true, enableRbacAuthorization: false, softDeleteRetentionInDays: 90 }],
    ['~> 4.0', { enableSoftDelete: true, enableRbacAuthorization: false, softDeleteRetentionInDays: 90 }],
    ['~> 5.0', { enableSoftDelete: true, softDeleteRetentionInDays: 90 }],
  ])('have the defaults of %s', (constraint, expected) => {
    expect(at(lowered('azurerm_key_vault.kv', VAULT, provider(constraint)).body, 'properties')).toEqual(expected);
  });

  it.each([
    ['~> 3.0', { enable_rbac_authorization: true }],
    ['~> 4.0', { rbac_authorization_enabled: true }],
  ])('use roles if %s says so: %j', (constraint, given) => {
    const { body } = lowered('azurerm_key_vault.kv', { ...VAULT, ...given }, provider(constraint));
    expect(at(body, 'properties.enableRbacAuthorization')).toBe(true);
  });
});

describe('what is in a key vault', () => {
  it('are access policies, each an item of a list', () => {
    const policy = lowered('azurerm_key_vault_access_policy.p', {
      key_vault_id: idOf(vault),
      object_id: 'o',
      secret_permissions: ['Get', 'Purge'],
    });
    expect(headline(policy)).toBe(
      'azurerm_key_vault_access_policy.p Microsoft.KeyVault/vaults/accessPolicies@undefined kv/add',
    );
    expect(policy.parentAddress).toBe('azurerm_key_vault.kv');
    expect(at(policy.body, 'properties')).toEqual({
      accessPolicies: [{ objectId: 'o', permissions: { secrets: ['Get', 'Purge'] } }],
    });
    expect(placeAt(policy.body, 'properties.accessPolicies')).toBe('main.tf:1:1-1:47');
    expect(placeAt(policy.body, 'properties.accessPolicies.0.permissions.secrets')).toBe('main.tf:4:3-4:39');
  });

  it('are keys, which expire and rotate', () => {
    const { body } = lowered('azurerm_key_vault_key.k', {
      ...inVault,
      key_type: 'RSA',
      key_size: 2048,
      expiration_date: '2027-01-01T00:00:00Z',
      rotation_policy: [
        { expire_after: 'P90D', notify_before_expiry: 'P29D', automatic: [{ time_before_expiry: 'P30D' }] },
      ],
    });
    expect(at(body, 'properties')).toEqual({
      kty: 'RSA',
      keySize: 2048,
      attributes: { exp: 1798761600 },
      rotationPolicy: {
        attributes: { expiryTime: 'P90D' },
        lifetimeActions: [
          { action: { type: 'rotate' }, trigger: { timeBeforeExpiry: 'P30D' } },
          { trigger: { timeBeforeExpiry: 'P29D' }, action: { type: 'notify' } },
        ],
      },
    });
    expect(placeAt(body, 'properties.attributes.exp')).toBe('main.tf:6:3-6:43');
  });

  it.each([
    [unknownOf('var.end'), '<seconds(var.end)>'],
    ['next year', "<seconds('next year')>"],
    [null, undefined],
  ])('do not expire at a time that cannot be read: %j', (expiration, expected) => {
    const { body } = lowered('azurerm_key_vault_key.k', { ...inVault, expiration_date: expiration });
    expect(at(body, 'properties.attributes.exp') ?? undefined).toBe(expected);
  });

  it('are secrets, without what they are', () => {
    const { body } = lowered('azurerm_key_vault_secret.s', { ...inVault, value: 'hunter2', content_type: 'password' });
    expect(at(body, 'properties')).toEqual({ contentType: 'password' });
  });

  it('are keys of a managed HSM', () => {
    const hsm = terraform('azurerm_key_vault_managed_hardware_security_module.h', { ...VAULT, name: 'hsm' });
    const key = lowered('azurerm_key_vault_managed_hardware_security_module_key.k', {
      name: 'cmk',
      managed_hsm_id: idOf(hsm),
      key_type: 'RSA-HSM',
    });
    expect(headline(key)).toContain(' Microsoft.KeyVault/managedHSMs/keys@undefined hsm/cmk');
    expect(at(lowered('azurerm_key_vault_managed_hardware_security_module.h', VAULT).body, 'properties')).toEqual({
      publicNetworkAccess: 'Enabled',
      softDeleteRetentionInDays: 90,
    });
  });
});
