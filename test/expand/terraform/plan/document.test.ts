import { describe, expect, it } from 'vitest';
import { bodiesOf, diagnosticsOf, expandedPlan } from './expanded.js';
import { planText } from './plans.js';

const REMEDY = "Make the file anew with 'terraform show -json PLAN'.";
const VAULT = { name: 'kv', resource_group_name: 'rg' };

/** A plan with one change, on lines of its own. */
const withChange = (change: string) => `{
  "format_version": "1.2",
  "resource_changes": [
    ${change}
  ]
}`;

describe('documents that are no plan', () => {
  it.each([
    ['another version number', '{"format_version": 1, "provider_schemas": {}}'],
    ['what validate writes', '{"format_version": "1.0", "valid": true, "diagnostics": []}'],
    ['a plan inside something', '{"plan": {"format_version": "1.2", "resource_changes": []}}'],
    ['a list', '[{"format_version": "1.2", "resource_changes": []}]'],
    ['an ARM template', '{"$schema": "x/deploymentTemplate.json#", "contentVersion": "1.0.0.0", "resources": []}'],
    ['text that is no JSON', 'format_version "format_version" "resource_changes"'],
  ])('%s is passed over', (_name, text) => {
    expect(diagnosticsOf(text)).toEqual([]);
  });

  it('a state is told apart', () => {
    const state =
      '{"format_version": "1.0", "terraform_version": "1.9.8", "values": {"root_module": {"resources": []}}}';
    expect(diagnosticsOf(state)).toEqual([
      'state-not-plan plan.json This is a Terraform state: it tells what is deployed, not what would be, and is not checked. Show a plan instead: terraform show -json PLAN.',
    ]);
  });

  it.each([
    [
      '"2.0"',
      'unsupported plan.json:2:21 Plans of format version 2.0 are not read, only those up to 1.x. Make the file with a Terraform release of that format.',
    ],
    ['1.2', `syntax-error plan.json:2:21 The format version of a plan is a text such as '1.2'. ${REMEDY}`],
    ['"next"', `syntax-error plan.json:2:21 The format version of a plan is a text such as '1.2'. ${REMEDY}`],
  ])('format version %s is refused', (version, expected) => {
    expect(diagnosticsOf(`{\n  "format_version": ${version},\n  "planned_values": {}\n}`)).toEqual([expected]);
  });

  it.each(['0.1', '0.2', '1.0', '1.2', '1.99'])('format version %s is read', (version) => {
    const text = planText({
      resources: { 'azurerm_key_vault.kv': { after: VAULT } },
      more: { format_version: version },
    });
    expect(expandedPlan(text).resources).toHaveLength(1);
  });
});

describe('a plan that is not whole', () => {
  it.each([
    [
      { errored: true, complete: false },
      'plan-incomplete plan.json:8:3 Terraform met an error in this plan, so it may not list all that would be deployed. Mend the error and plan again.',
    ],
    [
      { errored: false, complete: false },
      'plan-incomplete plan.json:9:3 This plan covers a part of the configuration only; what is left out is not checked. Plan without -target and without deferral.',
    ],
    [
      { deferred_changes: [{ reason: 'provider_config_unknown', resource_change: { address: 'azurerm_subnet.a' } }] },
      "plan-incomplete plan.json:12:9 'azurerm_subnet.a' is deferred to a later plan, so it is not checked.",
    ],
    [
      { deferred_changes: [{}] },
      'plan-incomplete plan.json:9:5 A change is deferred to a later plan, so it is not checked.',
    ],
  ])('%j', (more, expected) => {
    const { expansion, diagnostics } = expandedPlan(planText({ more }));
    expect(diagnostics).toEqual([expected]);
    expect(expansion.complete).toBe(false);
  });

  it('says where the text breaks off, and concludes nothing from what is missing', () => {
    const whole = planText({
      resources: { 'azurerm_key_vault.a': { after: VAULT }, 'azurerm_key_vault.b': { after: VAULT } },
    });
    const cut = whole.slice(0, whole.lastIndexOf('"name": "kv"'));
    const plan = expandedPlan(cut);
    expect(plan.diagnostics).toEqual(["syntax-error plan.json:38:18 This '{' is never closed."]);
    expect(plan.expansion.complete).toBe(false);
    expect(bodiesOf(plan)['azurerm_key_vault.b']).toEqual({ '...': '<unreadable(azurerm_key_vault.b)>' });
    expect(plan.resources[0]?.body.open).toBeUndefined();
  });
});

describe('changes of another shape', () => {
  it.each([
    ['4', `syntax-error plan.json:4:5 A resource of this plan has no address that can be read. ${REMEDY}`],
    [
      '{"address": "x"}',
      `syntax-error plan.json:4:5 A resource of this plan has no address that can be read. ${REMEDY}`,
    ],
    [
      '{"address": "azurerm_key_vault.kv"}',
      `syntax-error plan.json:4:5 The change of 'azurerm_key_vault.kv' does not say what is done. ${REMEDY}`,
    ],
    [
      '{"address": "azurerm_key_vault.kv", "change": {"actions": ["create", 1]}}',
      `syntax-error plan.json:4:51 The change of 'azurerm_key_vault.kv' does not say what is done. ${REMEDY}`,
    ],
    [
      '{"address": "azurerm_key_vault.kv", "change": {"actions": ["create"], "after": "x"}}',
      `syntax-error plan.json:4:84 'after' of 'azurerm_key_vault.kv' is not an object. ${REMEDY}`,
    ],
    [
      '{"address": "azurerm_key_vault.kv", "change": {"actions": ["evolve"], "after": {"name": "kv"}}}',
      "unsupported plan.json:4:52 The action 'evolve' of 'azurerm_key_vault.kv' is not known; it is read like an update.",
    ],
  ])('%s', (change, expected) => {
    expect(diagnosticsOf(withChange(change))).toEqual([expected]);
    expect(expandedPlan(withChange(change)).expansion.complete).toBe(expected.startsWith('unsupported'));
  });

  it('a list that is none', () => {
    const text = '{\n  "format_version": "1.2",\n  "resource_changes": {}\n}';
    expect(diagnosticsOf(text)).toEqual([
      `syntax-error plan.json:3:3 'resource_changes' is not a list of changes. ${REMEDY}`,
    ]);
  });
});
