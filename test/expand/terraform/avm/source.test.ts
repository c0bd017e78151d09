import { describe, expect, it } from 'vitest';
import { publishedModule } from '../../../../src/expand/terraform/avm/source.js';

const STORAGE = 'avm-res-storage-storageaccount';
const REPOSITORY = `github.com/Azure/terraform-azurerm-${STORAGE}`;

describe('the source of a module', () => {
  it.each([
    [`Azure/${STORAGE}/azurerm`, undefined],
    [`azure/${STORAGE}/AzureRM`, undefined],
    [`registry.terraform.io/Azure/${STORAGE}/azurerm`, undefined],
    [`registry.opentofu.org/Azure/${STORAGE}/azurerm`, undefined],
    [`git::https://${REPOSITORY}`, undefined],
    [`git::https://${REPOSITORY}?ref=v0.1.2`, '0.1.2'],
    [`git::https://${REPOSITORY}.git?depth=1&ref=0.1.2`, '0.1.2'],
    [`git::https://${REPOSITORY}?ref=refs/tags/v0.1.2`, '0.1.2'],
    [`git::https://${REPOSITORY}?ref=main`, undefined],
    [`git::https://user@${REPOSITORY}?ref=3f2a`, undefined],
    [`https://${REPOSITORY}?ref=v0.1.2`, '0.1.2'],
    [`git::ssh://git@${REPOSITORY}.git?ref=v1.0.0`, '1.0.0'],
    [`git@github.com:Azure/terraform-azurerm-${STORAGE}.git?ref=v1.0.0`, '1.0.0'],
    [`${REPOSITORY}?ref=v0.1.2`, '0.1.2'],
  ])('%s', (reference, version) => {
    expect(publishedModule(reference)).toEqual({ name: STORAGE, version });
  });

  it.each([
    ['Azure/naming/azurerm', 'naming', undefined],
    ['Azure/regions/azurerm', 'regions', undefined],
    ['git::https://github.com/Azure/terraform-azurerm-naming.git?ref=0.4.2', 'naming', '0.4.2'],
  ])('%s', (reference, name, version) => {
    expect(publishedModule(reference)).toEqual({ name, version });
  });

  it.each([
    `Azure/${STORAGE}/azurerm//modules/container`,
    `git::https://${REPOSITORY}//modules/container?ref=v0.1.2`,
    `${REPOSITORY}//modules/container`,
    `Azure/${STORAGE}/azapi`,
    `contoso/${STORAGE}/azurerm`,
    `registry.contoso.com/Azure/${STORAGE}/azurerm`,
    `git::https://github.com/contoso/terraform-azurerm-${STORAGE}?ref=v0.1.2`,
    `git::https://gitlab.com/Azure/terraform-azurerm-${STORAGE}`,
    'Azure/compute/azurerm',
    'Azure/naming/azurerm//modules/x',
    `./${STORAGE}`,
    '',
  ])('%s is none', (reference) => {
    expect(publishedModule(reference)).toBeUndefined();
  });
});
