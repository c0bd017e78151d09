import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../../../src/inputs/diagnostic.js';
import { runRules } from '../../../../src/rules/engine.js';
import { RULES } from '../../../../src/rules/index.js';
import { expandFiles } from '../../../support/memory-repository.js';
import { place } from '../../../support/plain.js';
import { call } from './calls.js';

const PLACE = 'name = "x1"\n  location = "westeurope"\n  resource_group_name = "rg"';
const VAULT = `${PLACE}\n  tenant_id = "00000000-0000-0000-0000-000000000001"`;
const WORKSPACE = 'machinelearningservices-workspace';
const TITLE = `Azure/avm-res-${WORKSPACE}/azurerm`;
const UNVERSIONED = `module "m" {\n  source = "${TITLE}"\n  ${PLACE}\n}\n`;

/** What a rule says: status, place, what it takes for granted. */
function verdict(ruleId: string, text: string): readonly unknown[] {
  const { expansions } = expandFiles({ 'main.tf': text });
  const [expansion] = expansions;
  if (expansion === undefined) throw new Error('nothing was expanded');
  const { results } = runRules(expansion, RULES, {}, new DiagnosticBag());
  return results
    .filter(({ rule, status }) => rule.id === ruleId && status !== 'notApplicable')
    .flatMap(({ status, outcomes }) => {
      if (status === 'pass') return [['pass']];
      const findings = outcomes.flatMap(({ finding }) => finding ?? []);
      return findings.map((finding) => [finding.status, place(finding.span), finding.assumptions]);
    });
}

describe('a workspace of the published module', () => {
  it.each([
    ['0.9.0', '', ['pass']],
    ['0.8.0', '', ['pass']],
    ['0.7.0', '', ['fail', 'main.tf:1:1-1:11', [`default of input is_private of module ${TITLE} 0.7.0`]]],
    ['0.3.0', '', ['fail', 'main.tf:1:1-1:11', [`default of input is_private of module ${TITLE} 0.3.0`]]],
    ['0.7.0', 'is_private = true', ['pass']],
    ['0.7.0', 'is_private = false', ['fail', 'main.tf:7:3-7:21', []]],
    [
      '0.9.0',
      'public_network_access_enabled = true',
      ['fail', 'main.tf:7:3-7:39', [`default of input is_private of module ${TITLE} 0.9.0`]],
    ],
    [
      '~> 0.6.0',
      'is_private = false',
      [
        'fail',
        'main.tf:7:3-7:21',
        [`default of the version of module ${TITLE}: the newest release known of '~> 0.6.0', 0.6.0`],
      ],
    ],
  ])('%s %s is judged as what it deploys: %j', (version, argument, expected) => {
    expect(verdict('AML-NET-001', call(WORKSPACE, version, `${PLACE}\n  ${argument}`))).toEqual([expected]);
  });

  it('of no version is judged as the newest', () => {
    expect(verdict('AML-NET-001', UNVERSIONED)).toEqual([['pass']]);
    expect(verdict('AML-NET-006', UNVERSIONED)).toEqual([
      [
        'fail',
        'main.tf:1:1-1:11',
        [
          `default of input workspace_managed_network of module ${TITLE} 0.9.0`,
          `default of the version of module ${TITLE}: the newest release known, 0.9.0`,
        ],
      ],
    ]);
  });

  it.each([['public_network_access_enabled = var.unset'], ['open_to = ["somebody"]']])(
    'is not judged where %s',
    (argument) => {
      const text = `variable "unset" {}\n${call(WORKSPACE, '0.9.0', `${PLACE}\n  ${argument}`)}`;
      expect(verdict('AML-NET-001', text)).toMatchObject([['unknown', expect.anything(), expect.anything()]]);
    },
  );

  it('is not judged by what it lacks while it may have more than is known', () => {
    const text = (argument: string) => call(WORKSPACE, '0.9.0', `${PLACE}\n  ${argument}`);
    expect(verdict('AML-NET-003', text(''))).toMatchObject([['fail', 'main.tf:1:1-1:11', []]]);
    expect(verdict('AML-NET-003', text('open_to = ["somebody"]'))).toMatchObject([
      ['unknown', 'main.tf:1:1-1:11', [`default of input kind of module ${TITLE} 0.9.0`]],
    ]);
  });

  it('has the endpoint that its call asks for', () => {
    const text = `resource "azurerm_subnet" "pe" {
  name                 = "pe"
  virtual_network_name = "vn"
  resource_group_name  = "rg"
  address_prefixes     = ["10.0.0.0/24"]
}
${call(WORKSPACE, '0.9.0', `${PLACE}\n  private_endpoints = { one = { subnet_resource_id = azurerm_subnet.pe.id } }`)}`;
    expect(verdict('AML-NET-003', text)).toEqual([['pass']]);
  });

  it('finds its dependencies in other calls', () => {
    const text = `${call('keyvault-vault', '0.10.2', `${VAULT}\n  network_acls = null`, 'vault')}${call(
      WORKSPACE,
      '0.9.0',
      `${PLACE}\n  key_vault = { resource_id = module.vault.resource_id }`,
    )}`;
    expect(verdict('AML-NET-105', text)).toEqual([
      [
        'fail',
        'main.tf:1:1-1:15',
        ['default of input public_network_access_enabled of module Azure/avm-res-keyvault-vault/azurerm 0.10.2'],
      ],
    ]);
  });
});
