import { describe, expect, it } from 'vitest';
import { mayBeDeploymentJson } from '../../src/inputs/deployment-json.js';
import { formsOf } from '../../src/inputs/forms.js';
import { mayBeTerraformPlan } from '../../src/inputs/terraform-plan-json.js';
import { EMPTY_TEMPLATE } from '../support/files.js';

describe('JSON that may be a Terraform plan', () => {
  it.each([
    ['a plan', '{"format_version":"1.2","resource_changes":[]}', true],
    ['a plan without changes', '{"format_version":"1.2","planned_values":{}}', true],
    ['a plan with escapes', '{"\\u0066ormat_version":"1.2","planned\\u005fvalues":{}}', true],
    ['a state', '{"format_version":"1.0","values":{"root_module":{}}}', true],
    ['an empty state', '{"format_version":"1.0"}', false],
    ['schemas of providers', '{"format_version":"1.0","provider_schemas":{"values":1}}', false],
    ['what validate says', '{"format_version":"1.0","valid":true}', false],
    ['a state file', '{"version":4,"terraform_version":"1.9.8","resources":[]}', false],
    ['a plan that a cloud redacted', '{"plan_format_version":"1.2","resource_changes":[]}', false],
    ['a policy', '{"properties":{"policyRule":{}}}', false],
    ['a package', '{"name":"x","version":"1.0.0"}', false],
    ['an ARM template', EMPTY_TEMPLATE, false],
  ])('%s', (_name, text, expected) => {
    expect(mayBeTerraformPlan(text)).toBe(expected);
    if (expected) expect(mayBeDeploymentJson(text)).toBe(false);
  });

  it.each([
    ['tfplan.json', ['terraform-plan']],
    ['prod.tfplan.json', ['terraform-plan']],
    ['PLAN.JSON', ['terraform-plan']],
    ['plan.tf.json', ['terraform']],
    ['plan.tfvars.json', ['terraform']],
    ['plan.jsonc', []],
    ['tfplan', []],
  ])('%s', (path, expected) => {
    expect(formsOf(path, '{"format_version":"1.2","planned_values":{}}').map((form) => form.name)).toEqual(expected);
  });
});
