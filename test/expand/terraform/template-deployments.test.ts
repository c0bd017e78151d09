/** ARM templates that Terraform deploys. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expansion } from '../../../src/expand/resource.js';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { ResourceView } from '../../../src/model/resource-view.js';
import { runRules } from '../../../src/rules/engine.js';
import { RULES } from '../../../src/rules/index.js';
import { expandFiles, printDiagnostic } from '../../support/memory-repository.js';
import { headline, place, plain } from '../../support/plain.js';

/** The template of a workspace whose access is a parameter, line by line. */
const TEMPLATE = `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "access": { "type": "string" },
    "vault": { "type": "string", "defaultValue": "none" }
  },
  "resources": [
    {
      "type": "Microsoft.MachineLearningServices/workspaces",
      "apiVersion": "2024-10-01",
      "name": "mlw",
      "properties": {
        "publicNetworkAccess": "[parameters('access')]",
        "keyVault": "[parameters('vault')]"
      }
    }
  ]
}
`;

function expanded(files: Readonly<Record<string, string>>): {
  readonly expansions: readonly Expansion[];
  readonly diagnostics: readonly string[];
} {
  const { expansions, diagnostics } = expandFiles(files);
  return { expansions, diagnostics: diagnostics.map(printDiagnostic) };
}

/** The only expansion, with nothing to report. */
function only(files: Readonly<Record<string, string>>): Expansion {
  const { expansions, diagnostics } = expanded(files);
  expect(diagnostics).toEqual([]);
  const [expansion] = expansions;
  if (expansion === undefined || expansions.length !== 1) throw new Error(`${expansions.length} expansions`);
  return expansion;
}

/** Value and place of a property of a resource. */
function property({ resources }: Expansion, address: string, path: string): readonly unknown[] {
  const resource = resources.find((one) => one.address === address);
  if (resource === undefined) throw new Error(`only ${resources.map((one) => one.address).join(', ')}`);
  const found = new ResourceView(resource).property(path);
  return [found.value && plain(found.value), place(found.span)];
}

const deployment = (more: string, label = 'ml', type = 'azurerm_resource_group_template_deployment') =>
  `resource "${type}" "${label}" {
  name                = "deploy"
  resource_group_name = "rg"
  deployment_mode     = "Incremental"
${more}
}
`;

const ADDRESS = 'azurerm_resource_group_template_deployment.ml/resources[0]';
const ACCESS = 'properties.publicNetworkAccess';

describe('a template in a file', () => {
  const main = deployment(`  template_content   = file("\${path.module}/ml.json")
  parameters_content = jsonencode({
    access = { value = var.access }
    vault  = { value = azurerm_key_vault.kv.id }
  })`);
  const files = {
    'infra/main.tf': `${main}variable "access" {}\nresource "azurerm_key_vault" "kv" {\n  name                = "kv"\n  resource_group_name = "rg"\n}\n`,
    'infra/prod.auto.tfvars': 'access = "Enabled"\n',
    'infra/ml.json': TEMPLATE,
  };

  it('is deployed with values of Terraform, and stands in its file', () => {
    const expansion = only(files);
    expect(expansion.resources.map(headline)).toEqual([
      expect.stringMatching(/^infra:azurerm_key_vault.kv /),
      `infra:${ADDRESS} Microsoft.MachineLearningServices/workspaces@2024-10-01 mlw`,
    ]);
    expect([expansion.complete, expansion.entryPoint]).toEqual([true, 'infra']);
    expect(property(expansion, `infra:${ADDRESS}`, ACCESS)).toEqual(['Enabled', 'infra/ml.json:14:9-14:56']);
    expect(property(expansion, `infra:${ADDRESS}`, 'properties.keyVault')[0]).toBe('#infra:azurerm_key_vault.kv');
    const [, resource] = expansion.resources;
    expect([resource?.scope.level, resource?.scope.resourceGroup && plain(resource.scope.resourceGroup)]).toEqual([
      'resourceGroup',
      'rg',
    ]);
  });

  it('is judged once, with the way from the variable file', () => {
    const [expansion] = expandFiles(files).expansions;
    if (expansion === undefined) throw new Error('nothing was expanded');
    const { findings } = runRules(expansion, RULES, {}, new DiagnosticBag());
    const found = findings.find(({ rule }) => rule.id === 'AML-NET-001');
    expect(found && place(found.span)).toBe('infra/ml.json:14:9-14:56');
    expect(found?.related.map(({ span, message }) => `${place(span)} ${message}`)).toEqual([
      'infra/prod.auto.tfvars:1:10-1:19 parameter access set by parameter file',
      'infra/main.tf:7:5-7:36 argument access of module azurerm_resource_group_template_deployment.ml',
      'infra/main.tf:1:1-1:59 module azurerm_resource_group_template_deployment.ml',
    ]);
  });

  it('links to what Terraform declares, and is linked with it', () => {
    const expansion = only(files);
    const { findings } = runRules(expansion, RULES, {}, new DiagnosticBag());
    expect(findings.filter(({ rule }) => rule.id === 'AML-NET-105').map(({ resource }) => resource.address)).toEqual([
      'infra:azurerm_key_vault.kv',
    ]);
  });

  it('is an entry point of its own where nothing deploys it', () => {
    const { expansions } = expanded({ ...files, 'infra/other.json': TEMPLATE });
    expect(expansions.map(({ entryPoint }) => entryPoint)).toEqual(['infra/other.json', 'infra']);
  });

  it('is no entry point either if Terraform fills it in', () => {
    const main = deployment(
      '  template_content = templatefile("${path.module}/arm/ml.json", { vault = "kv" })\n  parameters_content = jsonencode({ access = { value = "Enabled" } })',
    );
    const template = TEMPLATE.replace("[parameters('vault')]", '${vault}');
    const expansion = only({ 'infra/main.tf': main, 'infra/arm/ml.json': template });
    expect(property(expansion, `infra:${ADDRESS}`, 'properties.keyVault')[0]).toBe('kv');
  });

  it('may have parameters that nobody knows', () => {
    const { 'infra/prod.auto.tfvars': _, ...rest } = files;
    expect(property(only(rest), `infra:${ADDRESS}`, ACCESS)[0]).toBe('<var.access>');
  });
});

describe('a template in the Terraform file', () => {
  const indented = TEMPLATE.replace(/^/gm, '    ').trimEnd();

  it.each([
    ['a heredoc', `  template_content = <<TEMPLATE\n${TEMPLATE}TEMPLATE`, 'main.tf:19:9-19:56'],
    ['an indented heredoc', `  template_content = <<-TEMPLATE\n${indented}\n    TEMPLATE`, 'main.tf:19:13-19:60'],
  ])('stands where it is written: %s', (_, content, expected) => {
    const main = deployment(`${content}\n  parameters_content = jsonencode({ access = { value = "Enabled" } })`);
    expect(property(only({ 'main.tf': main }), ADDRESS, ACCESS)).toEqual(['Enabled', expected]);
  });

  it('may be a local value in another file', () => {
    const expansion = only({
      'main.tf': deployment(
        '  template_content = local.template\n  parameters_content = "{\\"access\\":{\\"value\\":\\"x\\"}}"',
      ),
      'locals.tf': `locals {\n  template = <<EOT\n${TEMPLATE}EOT\n}\n`,
    });
    expect(property(expansion, ADDRESS, ACCESS)).toEqual(['x', 'locals.tf:16:9-16:56']);
  });

  it('may be a value, each part of which stands where it is written', () => {
    const main = `${deployment(`  template_content = jsonencode({
    "$schema"      = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
    contentVersion = "1.0.0.0"
    parameters     = { mode = { type = "string", defaultValue = var.mode } }
    resources = [{
      type       = "Microsoft.MachineLearningServices/workspaces"
      apiVersion = "2024-10-01"
      name       = "[concat('mlw-', '\${var.unset}-x')]"
      location   = "[resourceGroup().location]"
      tags       = merge(var.unset, { a = "[parameters('mode')]" })
      properties = {
        publicNetworkAccess = var.access
        description         = "[parameters('mode')]"
        keyVault            = azurerm_key_vault.kv.id
        friendlyName        = "for \${var.unset}"
      }
    }]
  })`)}variable "unset" {}
variable "access" {
  default = "Enabled"
}
variable "mode" {
  default = "m"
}
resource "azurerm_key_vault" "kv" {
  name                = "kv"
  resource_group_name = "rg"
}
`;
    const expansion = only({ 'main.tf': main });
    expect(expansion.complete).toBe(true);
    const resource = expansion.resources.find(({ address }) => address === ADDRESS);
    expect(resource && plain(resource.name)).toBe('mlw-<var.unset>-x');
    expect(property(expansion, ADDRESS, ACCESS)).toEqual(['Enabled', 'main.tf:16:9-16:41']);
    expect(property(expansion, ADDRESS, 'properties.description')[0]).toBe('m');
    expect(property(expansion, ADDRESS, 'properties.keyVault')[0]).toBe('#azurerm_key_vault.kv');
    expect(property(expansion, ADDRESS, 'properties.friendlyName')[0]).toBe('for <var.unset>');
    expect(property(expansion, ADDRESS, 'tags.a')[0]).toBe("<evaluate('[parameters(''mode'')]')>");
    const access = resource && new ResourceView(resource).property(ACCESS).value;
    expect(access?.origin.steps.map(({ role, name }) => `${role} ${name}`)).toEqual(['default access']);
  });

  it('stands where it is written with interpolations too, those of secrets never printed', () => {
    const template = TEMPLATE.replace('"mlw"', '"mlw-${var.unset}"')
      .replace("[parameters('vault')]", '${var.secret}')
      .replace('"[parameters(\'access\')]"', '${jsonencode(var.access)}');
    const main = `${deployment(`  template_content = <<EOT\n${template}EOT\n  parameters_content = jsonencode({ access = { value = "" } })`)}variable "unset" {}
variable "access" {
  default = "Enabled"
}
variable "secret" {
  sensitive = true
  default   = "hunter2"
}
`;
    const expansion = only({ 'main.tf': main });
    expect(expansion.resources.map(({ name }) => plain(name))).toEqual(['mlw-<var.unset>']);
    expect(property(expansion, ADDRESS, ACCESS)).toEqual(['Enabled', 'main.tf:19:9-19:57']);
    const [resource] = expansion.resources;
    const vault = resource && new ResourceView(resource).property('properties.keyVault');
    expect([vault && place(vault.span), vault?.value?.origin.sensitive]).toEqual(['main.tf:20:9-20:36', true]);
  });

  it('stands at the argument where its text is put together', () => {
    const main = `${deployment(`  template_content = templatefile("ml.json.tftpl", { access = var.access, unset = var.unset })`)}variable "access" {
  default = "Enabled"
}
variable "unset" {}
`;
    const template = TEMPLATE.replace("[parameters('access')]", '${access}')
      .replace('"access": { "type": "string" },', '')
      .replace("[parameters('vault')]", "[concat(parameters('vault'), '/${unset}/y')]");
    const expansion = only({ 'main.tf': main, 'ml.json.tftpl': template });
    expect(property(expansion, ADDRESS, ACCESS)).toEqual(['Enabled', 'main.tf:5:22-5:95']);
    expect(property(expansion, ADDRESS, 'properties.keyVault')[0]).toBe('none/<var.unset>/y');
  });

  it('does not print what it is given of secrets', () => {
    const main = `${deployment(`  template_content = jsonencode({
    contentVersion = "1.0.0.0"
    resources = [{ type = "Microsoft.X/y", apiVersion = "2024-01-01", name = "y", properties = { note = var.note } }]
  })`)}variable "note" {
  sensitive = true
  default   = "hunter2"
}
`;
    const resource = only({ 'main.tf': main }).resources[0];
    expect(resource && new ResourceView(resource).property('properties.note').value?.origin.sensitive).toBe(true);
  });
});

describe('deployments', () => {
  const RESOURCES = '"resources": [{ "type": "Microsoft.X/y", "apiVersion": "2024-01-01", "name": "y" }]';
  const small = `{ "contentVersion": "1.0.0.0", ${RESOURCES} }`;

  it.each([
    ['azurerm_subscription_template_deployment', '', 'subscription', undefined],
    ['azurerm_tenant_template_deployment', '', 'tenant', undefined],
    [
      'azurerm_management_group_template_deployment',
      '  management_group_id = "/providers/Microsoft.Management/managementGroups/mg"\n',
      'managementGroup',
      'mg',
    ],
  ])('%s deploys to its scope', (type, argument, level, group) => {
    const main = deployment(`${argument}  template_content = file("x.json")`, 'ml', type);
    const [resource] = only({ 'main.tf': main, 'x.json': small }).resources;
    expect([resource?.scope.level, resource?.scope.managementGroup && plain(resource.scope.managementGroup)]).toEqual([
      level,
      group,
    ]);
  });

  it('azurerm_template_deployment has its own arguments', () => {
    const type = 'azurerm_template_deployment';
    const body = '  template_body = file("ml.json")\n';
    const byMap = deployment(`${body}  parameters = { access = "Enabled" }`, 'ml', type);
    const byText = deployment(
      `${body}  parameters_body = <<EOT\n{ "access": { "value": "Disabled" }, "vault": { "reference": { "secretName": "s" } } }\nEOT`,
      'ml',
      type,
    );
    const address = `${type}.ml/resources[0]`;
    expect(property(only({ 'main.tf': byMap, 'ml.json': TEMPLATE }), address, ACCESS)[0]).toBe('Enabled');
    const expansion = only({ 'main.tf': byText, 'ml.json': TEMPLATE });
    expect(property(expansion, address, ACCESS)[0]).toBe('Disabled');
    expect(property(expansion, address, 'properties.keyVault')[0]).toBe('<getsecret()>');
  });

  it('may exist several times, in modules and under conditions', () => {
    const expansion = only({
      'main.tf':
        'variable "on" {}\nmodule "m" {\n  source   = "./m"\n  for_each = toset(["a"])\n  on       = var.on\n}\n',
      'm/main.tf': [
        'variable "on" {}\n',
        deployment('  for_each         = { eu = "x.json" }\n  template_content = file("m/${each.value}")'),
        deployment('  count            = var.on ? 1 : 0\n  template_content = file("m/x.json")', 'maybe'),
      ].join(''),
      'm/x.json': small,
    });
    const type = 'azurerm_resource_group_template_deployment';
    expect(expansion.resources.map(headline)).toEqual([
      `module.m["a"].${type}.ml["eu"]/resources[0] Microsoft.X/y@2024-01-01 y`,
      `module.m["a"].${type}.maybe[0]/resources[0] Microsoft.X/y@2024-01-01 y ?`,
    ]);
    expect(expansion.resources[0]?.way.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'module m',
      'loop for_each',
      'loop for_each',
      `module module.m["a"].${type}.ml["eu"]`,
    ]);
  });

  it('read nested deployments and files beside the template', () => {
    const nested = `{ "contentVersion": "1.0.0.0", "resources": [
  { "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "inner", "properties": { "mode": "Incremental", "template": ${small} } },
  { "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "linked", "properties": { "mode": "Incremental", "templateLink": { "relativePath": "x.json" } } }
] }`;
    const main = deployment('  template_content = file("arm/main.json")');
    const expansion = only({ 'main.tf': main, 'arm/main.json': nested, 'arm/x.json': small });
    const prefix = 'azurerm_resource_group_template_deployment.ml/resources';
    expect(expansion.resources.map(({ address }) => address)).toEqual([
      `${prefix}[0]/resources[0]`,
      `${prefix}[1]/resources[0]`,
    ]);
    expect(expansion.complete).toBe(true);
  });

  it.each<readonly [string, string, string, string]>([
    [
      'a file that is not there',
      '  template_content = file("none.json")',
      'template deployment',
      "module-unresolved main.tf:5:3 The template in 'template_content' is not known; what it deploys cannot be checked.",
    ],
    [
      'a text that is no JSON object',
      '  template_content = "[]"',
      'template deployment',
      "module-unresolved main.tf:5:3 The template in 'template_content' is not known; what it deploys cannot be checked.",
    ],
    [
      'a template spec',
      '  template_spec_version_id = "/subscriptions/s"',
      'template spec',
      'module-unresolved main.tf:5:3 The template spec is not available without a download; what it deploys cannot be checked, only what it is given.',
    ],
    [
      'none at all',
      '  debug_level = "none"',
      'template deployment',
      'module-unresolved main.tf:1:1 There is no template in this deployment; what it deploys cannot be checked.',
    ],
  ])('without a template to read stay unresolved: %s', (_, argument, reference, expected) => {
    const main = deployment(`${argument}\n  parameters_content = jsonencode({ a = { value = "x" } })`);
    const { expansions, diagnostics } = expanded({ 'main.tf': main });
    expect(diagnostics).toEqual([expected]);
    const [expansion] = expansions;
    expect([expansion?.complete, expansion?.resources]).toEqual([false, []]);
    expect(
      expansion?.unresolvedModules.map((module) => [module.address, module.reference, plain(module.arguments)]),
    ).toEqual([['azurerm_resource_group_template_deployment.ml', reference, { a: 'x' }]]);
  });

  it.each<readonly [string, string, string, readonly string[], boolean]>([
    [
      'broken JSON in a file',
      '{ "contentVersion": "1.0.0.0", "resources": [ }',
      '',
      ["syntax-error x.json:1:47 Expected ']', found '}'."],
      false,
    ],
    [
      'a parameter that the template lacks',
      small,
      '  parameters_content = jsonencode({ b = { value = 1 } })\n',
      ["undeclared-parameter main.tf:6:37 The template 'x.json' declares no parameter 'b'."],
      true,
    ],
    [
      'a parameter that is not set',
      TEMPLATE,
      '',
      ["missing-argument main.tf:1:1 The deployment does not set the required parameter 'access'."],
      true,
    ],
    [
      'a parameter without a value',
      TEMPLATE,
      '  parameters_content = jsonencode({ access = {} })\n',
      ["syntax-error main.tf:6:37 The parameter 'access' is given neither 'value' nor 'reference'."],
      false,
    ],
  ])('say what is wrong: %s', (_, template, more, expected, complete) => {
    const main = deployment(`  template_content = file("x.json")\n${more}`);
    const { expansions, diagnostics } = expanded({ 'main.tf': main, 'x.json': template });
    expect(diagnostics).toEqual(expected);
    expect(expansions.find(({ entryPoint }) => entryPoint === '.')?.complete).toBe(complete);
  });

  it('may be given parameters that nobody knows', () => {
    const main = `${deployment('  template_content = file("ml.json")\n  parameters_content = var.parameters')}variable "parameters" {}\n`;
    const expansion = only({ 'main.tf': main, 'ml.json': TEMPLATE });
    expect(property(expansion, ADDRESS, ACCESS)[0]).toBe('<jsondecode(var.parameters).access>');
    expect(property(expansion, ADDRESS, 'properties.keyVault')[0]).toBe('<jsondecode(var.parameters).vault>');
  });

  it('are updated by Terraform like everything else', () => {
    const update = `resource "azapi_update_resource" "u" {
  type      = "Microsoft.MachineLearningServices/workspaces@2024-10-01"
  name      = "mlw"
  parent_id = "/subscriptions/s/resourceGroups/rg"
  body      = { properties = { publicNetworkAccess = "Disabled" } }
}
`;
    const main = deployment(
      '  template_content = file("ml.json")\n  parameters_content = jsonencode({ access = { value = "Enabled" } })',
    );
    const expansion = only({ 'main.tf': `${main}${update}`, 'ml.json': TEMPLATE });
    expect(expansion.resources).toHaveLength(1);
    expect(property(expansion, ADDRESS, ACCESS)).toEqual(['Disabled', 'main.tf:12:32-12:64']);
  });
});

describe('whatever a template says', () => {
  const PIECES = [
    TEMPLATE,
    "[concat('a', '${var.u}')]",
    "[parameters('x')]",
    '${var.u}',
    '[',
    "'",
    '{',
    '}',
    '"',
    ',',
    '[[x]',
  ];

  it('is read without an error of this program', () => {
    const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 }));
    const heredoc = fc.array(piece, { maxLength: 8 }).map((pieces) => `<<-EOT\n${pieces.join('')}\nEOT`);
    const text = fc.constantFrom(
      '"[var.x]"',
      "\"[concat('a${var.u}', 'b'')]\"",
      '"[${var.u}]"',
      'var.u',
      'var.t',
      'null',
      '1',
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        text,
        fc.array(tie('any'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
        fc
          .array(
            fc.tuple(fc.constantFrom('resources', 'type', 'name', 'parameters', 'copy', 'properties'), tie('any')),
            { maxLength: 4 },
          )
          .map((members) => `{ ${members.map(([name, item]) => `${name} = ${item}`).join(', ')} }`),
      ),
    })).any;
    const content = fc.oneof(
      heredoc,
      value.map((one) => `jsonencode(${one})`),
    );
    fc.assert(
      fc.property(content, content, (template, parameters) => {
        const main = deployment(`  template_content = ${template}\n  parameters_content = ${parameters}`);
        expandFiles({ 'main.tf': `${main}variable "u" {}\nvariable "t" {\n  default = "[parameters('x')]"\n}\n` });
      }),
      { numRuns: 300 },
    );
  });
});
