import { expect, test } from 'vitest';
import { factsText } from '../../scripts/facts/table.js';

test('a property is told with its default and its versions, each with its source', () => {
  const text = factsText('workspaces', 'properties.publicNetworkAccess');
  expect(text).toContain('properties.publicNetworkAccess\n    means "Enabled"');
  expect(text).toContain('stable from 2021-07-01; preview from 2022-01-01-preview; security');
  expect(text).toContain('Microsoft.MachineLearningServices/workspaces, from github.com/Azure/bicep-types-az');
});

test('a variant is told', () => {
  expect(factsText('workspaces/computes', 'properties.properties.remoteLoginPortPublicAccess')).toContain(
    "where properties.computeType is 'AmlCompute'",
  );
});

test('what lies below a path is told, what only begins like it is not', () => {
  const text = factsText('Microsoft.KeyVault/vaults', 'properties.NetworkAcls');
  expect(text).toContain('properties.networkAcls.defaultAction');
  expect(factsText('Microsoft.KeyVault/vaults', 'properties.network')).not.toContain('networkAcls');
});

test('it is said what a missing row means', () => {
  const text = factsText('Microsoft.KeyVault/vaults', 'properties.nothing');
  expect(text).toContain('(no row) What absence means is not known');
  expect(text).toContain('(no row) Every API version counts as defining it.');
});
