import { describe, expect, it } from 'vitest';
import { BODY, derivedPath, derivedStep, segmentsOf } from '../../../src/policy/aliases/derivation.js';

describe('the segments of a name', () => {
  it.each([
    ['publicNetworkAccess', ['publicNetworkAccess']],
    ['networkAcls.ipRules[*].value', ['networkAcls', 'ipRules', '[*]', 'value']],
    ['matrix[*][*]', ['matrix', '[*]', '[*]']],
    ['[*].x', ['[*]', 'x']],
    ['', ['']],
  ])('%s', (rest, segments) => {
    expect(segmentsOf(rest)).toEqual(segments);
  });
});

describe('the path that follows from a name', () => {
  it.each([
    // In the properties, unless they stand beside them.
    ['publicNetworkAccess', 'properties.publicNetworkAccess'],
    ['encryption.keyVaultProperties.keyIdentifier', 'properties.encryption.keyVaultProperties.keyIdentifier'],
    ['sku', 'sku'],
    ['sku.name', 'sku.name'],
    ['SKU.name', 'SKU.name'],
    ['managedBy', 'managedBy'],
    ['zones[*]', 'zones[*]'],
    ['profile.sku.name', 'properties.profile.sku.name'],
    // Elements that are values.
    ['ipRules', 'properties.ipRules'],
    ['ipRules[*]', 'properties.ipRules[*]'],
    ['ipRules[*].value', 'properties.ipRules[*].value'],
    // Elements that are resources.
    [
      'privateEndpointConnections[*].privateLinkServiceConnectionState.status',
      'properties.privateEndpointConnections[*].properties.privateLinkServiceConnectionState.status',
    ],
    ['privateEndpointConnections[*].id', 'properties.privateEndpointConnections[*].id'],
    ['subnets[*].delegations[*].serviceName', 'properties.subnets[*].properties.delegations[*].properties.serviceName'],
    ['subnets[*].name', 'properties.subnets[*].name'],
    ['SUBNETS[*].addressPrefix', 'properties.SUBNETS[*].properties.addressPrefix'],
    ['subnets.addressPrefix', 'properties.subnets.addressPrefix'],
    // Names that are no property.
    ['Sweep.limits.Sweep.trialTimeout', 'properties.limits.trialTimeout'],
    ['rules[*].#Contoso-Models-Forwarding.path', 'properties.rules[*].path'],
    ['default.retentionDays', 'properties.retentionDays'],
    ['Managed', 'properties'],
    ['settings.default.x', 'properties.settings.default.x'],
    // Capitals alone are an abbreviation.
    ['TTL', 'properties.TTL'],
    ['IOT.devices', 'properties.IOT.devices'],
  ])('%s is %s', (rest, path) => {
    expect(derivedPath(rest)).toBe(path);
  });

  it('takes names with a hundred thousand parts', () => {
    const rest = Array<string>(100_000).fill('a').join('.');
    expect(derivedPath(rest)).toBe(`properties.${rest}`);
  });

  it('goes on from any path', () => {
    expect(derivedStep(BODY, 'x')).toBe('properties.x');
    expect(derivedStep({ path: 'properties.properties.errors', behind: ['errors'] }, '[*]')).toBe(
      'properties.properties.errors[*]',
    );
  });
});
