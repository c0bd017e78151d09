/** Where findings about a plan point: into the source if it is at hand, else into the plan. */
import { describe, expect, it } from 'vitest';
import { mergeFindings } from '../../../../src/decide/merge.js';
import { memberOf } from '../../../../src/expand/values.js';
import { DiagnosticBag } from '../../../../src/inputs/diagnostic.js';
import { runRules } from '../../../../src/rules/engine.js';
import { RULES } from '../../../../src/rules/index.js';
import { expandFiles, printDiagnostic } from '../../../support/memory-repository.js';
import { plain } from '../../../support/plain.js';
import { expandedPlan, placeOf, printed } from './expanded.js';
import { constant, planText, refersTo } from './plans.js';

describe('in the plan alone', () => {
  const TEXT = `{
  "format_version": "1.2",
  "planned_values": {},
  "resource_changes": [
    {
      "address": "azurerm_storage_account.st",
      "change": {
        "actions": ["update"],
        "after": {
          "name": "stml",
          "resource_group_name": "rg",
          "public_network_access_enabled": true,
          "network_rules": [
            { "bypass": ["None"], "default_action": "Allow" }
          ]
        },
        "after_unknown": {}
      }
    }
  ],
  "configuration": {
    "root_module": {
      "resources": [
        {
          "mode": "managed", "type": "azurerm_storage_account", "name": "st",
          "expressions": {
            "name": { "constant_value": "stml" },
            "network_rules": [{ "default_action": { "constant_value": "Allow" } }]
          }
        }
      ]
    }
  }
}
`;

  it('a property stands where the plan tells its value, the resource where its address is', () => {
    const [resource] = expandedPlan(TEXT).resources;
    expect({
      header: placeOf(resource),
      whole: resource && printed(resource.span),
      rules: placeOf(resource, 'properties.networkAcls'),
      action: placeOf(resource, 'properties.networkAcls.defaultAction'),
      filledIn: placeOf(resource, 'properties.publicNetworkAccess'),
    }).toEqual({
      header: 'plan.json:6:7',
      whole: 'plan.json:5:5',
      rules: 'plan.json:14:13',
      action: 'plan.json:14:35',
      filledIn: 'plan.json:12:11',
    });
    expect(resource?.form).toBe('terraform-plan');
  });

  it('belongs to itself', () => {
    const { expansion } = expandedPlan(TEXT);
    expect([expansion.entryPoint, expansion.environment]).toEqual(['plan.json', 'plan.json']);
  });
});

const MAIN = `terraform {
  required_providers {
    azurerm = { source = "hashicorp/azurerm" }
  }
}
variable "public" {
  type    = bool
  default = true
}
variable "rules" {
  default = []
}
module "data" {
  source   = "./modules/data"
  for_each = toset(["eu", "us"])
  name     = "st\${each.key}"
  public   = var.public
}
module "far" {
  source = "registry.example/far/azurerm"
}
resource "azurerm_key_vault" "kv" {
  name                = "kv"
  resource_group_name = "rg"
  dynamic "network_acls" {
    for_each = var.rules
    content {
      default_action = network_acls.value
      bypass         = "None"
    }
  }
}
`;
const MODULE = `variable "name" {}
variable "public" {}
resource "azurerm_storage_account" "st" {
  name                          = var.name
  resource_group_name           = "rg"
  public_network_access_enabled = var.public
}
`;
const LOCK = `provider "registry.terraform.io/hashicorp/azurerm" {
  version = "2.99.0"
}
`;
const FILES = { 'infra/main.tf': MAIN, 'infra/modules/data/main.tf': MODULE, 'infra/.terraform.lock.hcl': LOCK };

const storage = (name: string) => ({
  after: { name, resource_group_name: 'rg', public_network_access_enabled: false, min_tls_version: 'TLS1_0' },
  unknown: { id: true },
});
const FAR = { name: constant('stfar') };
const planOf = (variables: Readonly<Record<string, unknown>>) =>
  planText({
    variables,
    resources: {
      'azurerm_key_vault.kv': {
        after: { name: 'kv', resource_group_name: 'rg', network_acls: [{ default_action: 'Allow', bypass: 'None' }] },
        unknown: { id: true },
      },
      'module.data["eu"].azurerm_storage_account.st': storage('steu'),
      'module.data["us"].azurerm_storage_account.st': storage('stus'),
      'module.far.module.deep[0].azurerm_storage_account.st': storage('stfar'),
    },
    configuration: {
      variables: { public: { default: true }, rules: { default: [] } },
      resources: { 'azurerm_key_vault.kv': { name: constant('kv'), resource_group_name: constant('rg') } },
      calls: {
        data: {
          expressions: { public: refersTo('var.public') },
          module: {
            resources: { 'azurerm_storage_account.st': { public_network_access_enabled: refersTo('var.public') } },
          },
        },
        far: { module: { calls: { deep: { module: { resources: { 'azurerm_storage_account.st': FAR } } } } } },
      },
    },
  });

describe('in the source', () => {
  const plan = (variables: Readonly<Record<string, unknown>>, files: Readonly<Record<string, string>> = {}) => {
    const { expansions } = expandFiles({ ...FILES, 'infra/tfplan.json': planOf(variables), ...files });
    const expansion = expansions.find(({ environment }) => environment === 'infra/tfplan.json');
    if (expansion === undefined) throw new Error('not expanded');
    return expansion;
  };
  const VARIABLES = { public: false, rules: ['Allow'] };

  it('resources and properties stand where they are declared, through modules and dynamic blocks', () => {
    const { resources, entryPoint } = plan(VARIABLES);
    expect(entryPoint).toBe('infra');
    const places = resources.map((resource) => [
      plain(resource.name),
      placeOf(resource),
      placeOf(resource, 'properties.publicNetworkAccess'),
      placeOf(resource, 'properties.networkAcls.defaultAction'),
    ]);
    expect(places).toEqual([
      ['kv', 'infra/main.tf:22:1', 'nowhere', 'infra/main.tf:28:7'],
      ['steu', 'infra/modules/data/main.tf:3:1', 'infra/modules/data/main.tf:6:3', 'nowhere'],
      ['stus', 'infra/modules/data/main.tf:3:1', 'infra/modules/data/main.tf:6:3', 'nowhere'],
      ['stfar', 'infra/main.tf:19:1', 'infra/main.tf:19:1', 'nowhere'],
    ]);
  });

  it('values keep their way, and come from the plan where nothing writes them', () => {
    const { resources } = plan(VARIABLES);
    const eu = resources.find(({ address }) => address.includes('["eu"]'));
    const value = memberOf(memberOf(eu?.body, 'properties')?.value, 'publicNetworkAccess')?.value;
    expect(value?.origin.steps.map(({ role, name, span }) => `${role} ${name} ${printed(span)}`)).toEqual([
      'parameter-file public infra/tfplan.json:5:5',
      'argument data.public infra/main.tf:17:3',
    ]);
    expect(eu?.way.map(({ role, name, span }) => `${role} ${name} ${printed(span)}`)).toEqual([
      'module data infra/main.tf:13:1',
      'loop for_each infra/main.tf:15:3',
    ]);
  });

  it('values of a module that is not at hand are told where the plan tells them', () => {
    const far = plan(VARIABLES).resources.find(({ address }) => address.includes('module.far'));
    expect(far?.address).toBe('infra:module.far.module.deep[0].azurerm_storage_account.st');
    const steps = far?.names[0]?.origin.steps ?? [];
    expect(steps.map(({ role, name: file, span }) => `${role} ${file} ${printed(span)}`)).toEqual([
      'file infra/tfplan.json infra/tfplan.json:103:19',
    ]);
  });

  it.each([
    [
      'terraform.tfvars',
      { 'infra/terraform.tfvars': 'public = false\n' },
      'parameter-file public infra/terraform.tfvars:1:1',
    ],
    ['a file that agrees', { 'infra/prod.tfvars': 'public = false\n' }, 'parameter-file public infra/prod.tfvars:1:1'],
    ['a file that does not', { 'infra/prod.tfvars': 'public = true\n' }, 'parameter-file public infra/tfplan.json:5:5'],
  ])('variables come from %s', (_name, files, expected) => {
    const { resources } = plan(VARIABLES, files);
    const eu = resources.find(({ address }) => address.includes('["eu"]'));
    const [step] = memberOf(memberOf(eu?.body, 'properties')?.value, 'publicNetworkAccess')?.value.origin.steps ?? [];
    expect(step && `${step.role} ${step.name} ${printed(step.span)}`).toBe(expected);
  });

  it('a default is told as such', () => {
    const { resources } = plan({ public: true, rules: ['Allow'] });
    const eu = resources.find(({ address }) => address.includes('["eu"]'));
    const [step] = memberOf(memberOf(eu?.body, 'properties')?.value, 'publicNetworkAccess')?.value.origin.steps ?? [];
    expect(step?.role).toBe('default');
  });

  it('the lock file tells the version of the provider, for modules that are not at hand too', () => {
    // Releases before 3.0 send TLS1_0, so that what is planned is what the mapping implies.
    const tls = plan(VARIABLES).resources.flatMap(
      ({ body }) => memberOf(memberOf(body, 'properties')?.value, 'minimumTlsVersion') ?? [],
    );
    expect(tls.map(({ value, filledIn }) => [plain(value), filledIn])).toEqual(Array(3).fill(['TLS1_0', undefined]));
  });

  it('what the plan says and the source does not agree on is what the plan says, at the place of the source', () => {
    const { resources } = plan({ public: true, rules: [] });
    const properties = resources.map(({ body }) =>
      plain(memberOf(memberOf(body, 'properties')?.value, 'publicNetworkAccess')?.value ?? body),
    );
    expect(properties.slice(1)).toEqual(['Disabled', 'Disabled', 'Disabled']);
  });

  it('what is wrong with the source is told once, by the source', () => {
    const { diagnostics } = expandFiles({ ...FILES, 'infra/tfplan.json': planOf(VARIABLES) });
    expect(diagnostics.map(printDiagnostic)).toEqual([
      "module-unresolved infra/main.tf:20:12 The module 'far' 'registry.example/far/azurerm' is not in the repository; its resources are not checked.",
    ]);
  });

  it('a copy that the source does not tell apart is placed all the same', () => {
    const main = MAIN.replace('toset(["eu", "us"])', 'data.external.regions.result');
    const { resources } = plan(VARIABLES, { 'infra/main.tf': `${main}data "external" "regions" {\n}\n` });
    const [, eu] = resources;
    expect([eu?.address, placeOf(eu), placeOf(eu, 'properties.publicNetworkAccess'), eu && plain(eu.name)]).toEqual([
      'infra:module.data["eu"].azurerm_storage_account.st',
      'infra/modules/data/main.tf:3:1',
      'infra/modules/data/main.tf:6:3',
      'steu',
    ]);
  });
});

describe('blocks of a set', () => {
  it('are found by what they say, as the plan has them in another order', () => {
    const main = `resource "azurerm_monitor_diagnostic_setting" "d" {
  name               = "d"
  target_resource_id = "x"
  enabled_log {
    category = "First"
  }
  enabled_log {
    category = "Second"
  }
}
`;
    const plan = planText({
      resources: {
        'azurerm_monitor_diagnostic_setting.d': {
          after: { name: 'd', target_resource_id: 'x', enabled_log: [{ category: 'Second' }, { category: 'First' }] },
        },
      },
      configuration: { resources: { 'azurerm_monitor_diagnostic_setting.d': { name: constant('d') } } },
    });
    const [setting] = expandedPlan(plan, { 'main.tf': main }).resources;
    const logs = memberOf(memberOf(setting?.body, 'properties')?.value, 'logs')?.value;
    const items = logs?.kind === 'array' ? logs.items : [];
    expect(items.map((item) => [plain(item), printed(item.origin.span)])).toEqual([
      [{ category: 'Second', enabled: true }, 'main.tf:7:3'],
      [{ category: 'First', enabled: true }, 'main.tf:4:3'],
    ]);
  });
});

describe('which folder is the source', () => {
  const VAULT = 'resource "azurerm_key_vault" "kv" {\n  name = "kv"\n}\n';
  const plan = planText({
    resources: { 'azurerm_key_vault.kv': { after: { name: 'kv' } } },
    configuration: { resources: { 'azurerm_key_vault.kv': { name: constant('kv') }, 'data.azurerm_subnet.s': {} } },
  });
  const place = (files: Readonly<Record<string, string>>, options: Parameters<typeof expandFiles>[1] = {}) => {
    const found = expandFiles({ ...files, 'out/plan.json': plan }, options).expansions.find(
      ({ environment }) => environment === 'out/plan.json',
    );
    return [found?.entryPoint, placeOf(found?.resources[0])];
  };
  const SUBNET = 'data "azurerm_subnet" "s" {\n}\n';
  const NOWHERE = ['out/plan.json', 'out/plan.json:9:7'];

  it.each([
    ['its own, if it declares most', { 'out/main.tf': `${VAULT}${SUBNET}` }, ['out', 'out/main.tf:1:1']],
    ['not its own, if it declares half', { 'out/main.tf': VAULT }, NOWHERE],
    [
      'the only one that declares all',
      { 'a/main.tf': `${SUBNET}${VAULT}`, 'b/main.tf': VAULT },
      ['a', 'a/main.tf:3:1'],
    ],
    ['none, if two do', { 'a/main.tf': `${SUBNET}${VAULT}`, 'b/main.tf': `${VAULT}${SUBNET}` }, NOWHERE],
    ['none, if none does', { 'a/main.tf': VAULT }, NOWHERE],
    ['the root of the repository', { 'main.tf': `${VAULT}${SUBNET}` }, ['.', 'main.tf:1:1']],
  ])('%s', (_name, files, expected) => {
    expect(place(files)).toEqual(expected);
  });

  it('the one that the configuration names it for', () => {
    const files = { 'a/main.tf': `${SUBNET}${VAULT}`, 'b/main.tf': `${VAULT}${SUBNET}` };
    const entryPoints = [{ path: 'b', parameters: ['out/plan.json'] }];
    expect(place(files, { entryPoints })).toEqual(['b', 'b/main.tf:1:1']);
    // Then the plan takes the place of the evaluation without it.
    const { expansions, diagnostics } = expandFiles({ ...files, 'out/plan.json': plan }, { entryPoints });
    expect(expansions.map(({ entryPoint, environment }) => [entryPoint, environment])).toEqual([
      ['b', 'out/plan.json'],
    ]);
    expect(diagnostics.map(printDiagnostic)).toEqual([]);
  });

  it('a plan may be an entry point itself, and is none if others are named', () => {
    const files = { 'a/main.tf': VAULT, 'out/plan.json': plan };
    const named = (path: string) => {
      const { expansions, diagnostics } = expandFiles(files, { entryPoints: [{ path, parameters: [] }] });
      return [...expansions.map(({ entryPoint }) => entryPoint), ...diagnostics.map(printDiagnostic)];
    };
    expect(named('out/plan.json')).toEqual(['out/plan.json']);
    expect(named('a')).toEqual(['a']);
    expect(named('c')).toEqual([
      "module-not-found c There is no template 'c', which the configuration names as an entry point.",
    ]);
  });
});

describe('source and plan of one root', () => {
  it('report what they agree on once, and what only one of them knows each', () => {
    const main = `variable "public" {
}
resource "azurerm_machine_learning_workspace" "ws" {
  name                          = "ws"
  resource_group_name           = "rg"
  public_network_access_enabled = var.public
}
`;
    const plan = planText({
      variables: { public: true },
      resources: {
        'azurerm_machine_learning_workspace.ws': {
          after: { name: 'ws', resource_group_name: 'rg', public_network_access_enabled: true },
          unknown: { id: true, managed_network: true },
        },
      },
      configuration: {
        variables: { public: {} },
        resources: {
          'azurerm_machine_learning_workspace.ws': {
            name: constant('ws'),
            resource_group_name: constant('rg'),
            public_network_access_enabled: refersTo('var.public'),
          },
        },
      },
    });
    const { expansions } = expandFiles({ 'main.tf': main, 'plan.json': plan });
    const findings = expansions.flatMap((one) => runRules(one, RULES, {}, new DiagnosticBag()).findings);
    const decided = findings.map((one) => ({ ...one, isNew: null, annotateAt: one.span }));
    const merged = mergeFindings(decided).filter(({ rule }) => ['AML-NET-001', 'AML-ENC-001'].includes(rule.id));
    expect(
      merged.map(({ rule, status, span, environments }) => [rule.id, status, printed(span), environments]),
    ).toEqual([
      ['AML-NET-001', 'fail', 'main.tf:6:3', ['plan.json']],
      ['AML-NET-001', 'unknown', 'main.tf:6:3', []],
      ['AML-ENC-001', 'fail', 'main.tf:3:1', ['plan.json']],
    ]);
  });
});
