import { describe, expect, it } from 'vitest';
import { headline, place } from '../../../support/plain.js';
import { at, call, called } from './calls.js';

const PLACE = 'name = "x1"\n  location = "westeurope"\n  resource_group_name = "rg"';
const STORAGE = 'storage-storageaccount';
const WORKSPACE = 'machinelearningservices-workspace';

function ways(text: string): readonly string[] {
  const [first] = called(text).resources;
  return (first?.way ?? []).map(({ role, name, span }) => `${role} ${name} ${place(span)}`);
}

describe('the release of a call', () => {
  it.each([
    ['0.6.4', []],
    ['= 0.6.4', []],
    ['~> 0.6.1', ["the newest release known of '~> 0.6.1', 0.6.9 main.tf:3:3-3:23"]],
    ['~> 0.6', ["the newest release known of '~> 0.6' that takes these arguments, 0.6.9 main.tf:3:3-3:21"]],
    ['>= 0.5.0, < 0.6.2', ["the newest release known of '>= 0.5.0, < 0.6.2', 0.6.1 main.tf:3:3-3:32"]],
    ['~> 9.0', ['the newest release known, 0.9.0 main.tf:3:3-3:21']],
    ['', ['the newest release known that takes these arguments, 0.6.9 main.tf:3:3-3:15']],
  ])("'%s'", (version, assumptions) => {
    expect(ways(call(STORAGE, version, PLACE))).toEqual([
      'module m main.tf:1:1-1:11',
      ...assumptions.map((one) => `default the version of module Azure/avm-res-${STORAGE}/azurerm: ${one}`),
    ]);
  });

  it('is the newest that takes the arguments where none is said', () => {
    const text = `module "m" {
  source = "Azure/avm-res-${WORKSPACE}/azurerm"
  ${PLACE}
  is_private              = true
  create_compute_instance = true
}
`;
    const { resource, diagnostics, complete } = called(text);
    const workspace = resource('module.m.azapi_resource.this[0]');
    expect([diagnostics, complete, at(workspace, 'properties.publicNetworkAccess')]).toEqual([[], true, 'Disabled']);
    expect(ways(text)).toEqual([
      'module m main.tf:1:1-1:11',
      `default the version of module Azure/avm-res-${WORKSPACE}/azurerm: the newest release known that takes these arguments, 0.7.0 main.tf:1:1-1:11`,
    ]);
  });

  it('is named by a tag of the repository', () => {
    const source = `git::https://github.com/Azure/terraform-azurerm-avm-res-${WORKSPACE}?ref=v0.8.0`;
    const { resource } = called(`module "m" {\n  source = "${source}"\n  ${PLACE}\n}\n`);
    const workspace = resource('module.m.azapi_resource.this[0]');
    expect(headline(workspace)).toBe(
      'module.m.azapi_resource.this[0] Microsoft.MachineLearningServices/workspaces@2025-01-01-preview x1',
    );
    expect(workspace.way.map(({ role }) => role)).toEqual(['module']);
  });

  it.each([
    ['0.1.2', `Azure/avm-res-${WORKSPACE}/azurerm`],
    ['0.3.1', `Azure/avm-res-${WORKSPACE}/azurerm`],
    ['0.9.0', `Azure/avm-res-${WORKSPACE}/azurerm//modules/x`],
    ['0.9.0', 'Azure/avm-res-compute-virtualmachine/azurerm'],
    ['0.9.0', `contoso/avm-res-${WORKSPACE}/azurerm`],
  ])('%s of %s is not known', (version, source) => {
    const text = `module "m" {\n  source  = "${source}"\n  version = "${version}"\n  ${PLACE}\n}\n`;
    const { resources, unresolved, complete, diagnostics } = called(text);
    expect([resources, unresolved, complete]).toEqual([[], [`module.m ${source}`], false]);
    expect(diagnostics).toEqual([
      `module-unresolved main.tf:2:13 The module 'm' '${source}' is not in the repository; its resources are not checked.`,
    ]);
  });

  it('gives way to the files that Terraform has installed', () => {
    const { resources, diagnostics } = called(call(STORAGE, '0.6.4', PLACE), {
      '.terraform/modules/modules.json': '{"Modules":[{"Key":"m","Dir":".terraform/modules/m"}]}',
      '.terraform/modules/m/main.tf':
        'variable "name" {}\nvariable "location" {}\nvariable "resource_group_name" {}\nresource "azurerm_storage_account" "own" {\n  name = var.name\n}\n',
    });
    expect(diagnostics).toEqual([]);
    expect(resources.map(({ address }) => address)).toEqual(['module.m.azurerm_storage_account.own']);
  });
});
