import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberOf } from '../../../../src/expand/values.js';
import { DiagnosticBag } from '../../../../src/inputs/diagnostic.js';
import { rangeOf, type Span } from '../../../../src/inputs/source-file.js';
import { runRules } from '../../../../src/rules/engine.js';
import { RULES } from '../../../../src/rules/index.js';
import { expandFiles, printDiagnostic } from '../../../support/memory-repository.js';
import { plain } from '../../../support/plain.js';
import {
  change,
  configured,
  constant,
  moduleOf,
  planOf,
  pretty,
  references,
  WORKSPACE_EXPRESSIONS,
  workspace,
} from './documents.js';

type Files = Readonly<Record<string, string>>;

/** The resources of the one plan among the files, by address, with what they set. */
function planned(files: Files) {
  const { expansions, diagnostics } = expandFiles(files);
  expect(diagnostics.map(printDiagnostic)).toEqual([]);
  const expansion = expansions.find(({ resources }) => resources.some(({ form }) => form === 'terraform-plan'));
  return {
    expansion,
    resources: Object.fromEntries((expansion?.resources ?? []).map((one) => [one.address, plain(one.body)])),
  };
}

const place = (span: Span) => {
  const { file, startLine, startColumn } = rangeOf(span);
  return `${file}:${startLine}:${startColumn}`;
};

/** `rule file:line:column` of what fails. */
function failing(files: Files, ...ids: readonly string[]): readonly string[] {
  const { expansions } = expandFiles(files);
  return expansions
    .flatMap((expansion) => runRules(expansion, RULES, {}, new DiagnosticBag()).findings)
    .filter(({ rule, status }) => status === 'fail' && ids.includes(rule.id))
    .map(({ rule, span }) => `${rule.id} ${place(span)}`)
    .sort();
}

const OPEN = workspace({ set: { public_network_access_enabled: true } });
const OPEN_CONFIGURATION = configured({
  'azurerm_machine_learning_workspace.ws': { ...WORKSPACE_EXPRESSIONS, public_network_access_enabled: constant(true) },
});

describe('a plan without its source code', () => {
  it('has its places in the plan', () => {
    const text = pretty(planOf([OPEN], OPEN_CONFIGURATION));
    const line = text.split('\n').findIndex((one) => one.includes('public_network_access_enabled')) + 1;
    expect(failing({ 'out/tfplan.json': text }, 'AML-NET-001', 'AML-IDN-007')).toEqual([
      'AML-IDN-007 out/tfplan.json:9:7',
      `AML-NET-001 out/tfplan.json:${line}:11`,
    ]);
  });

  it('is an evaluation of its own', () => {
    const { expansion, resources } = planned({ 'plan.json': pretty(planOf([OPEN], OPEN_CONFIGURATION)) });
    expect(expansion).toMatchObject({ entryPoint: 'plan.json', environment: 'plan.json', complete: true });
    expect(Object.keys(resources)).toEqual(['plan.json:azurerm_machine_learning_workspace.ws']);
  });

  it('takes what the provider fills in for not written', () => {
    const set = {
      public_network_access_enabled: true,
      sku_name: 'Basic',
      v1_legacy_mode_enabled: false,
      description: '',
    };
    const files = {
      'plan.json': pretty(
        planOf([workspace({ set })], configured({ 'azurerm_machine_learning_workspace.ws': WORKSPACE_EXPRESSIONS })),
      ),
    };
    const line = files['plan.json'].split('\n').findIndex((one) => one.includes('public_network_access_enabled')) + 1;
    expect(failing(files, 'AML-NET-001')).toEqual([`AML-NET-001 plan.json:${line}:11`]);
    const sku = memberOf(planned(files).expansion?.resources[0]?.body, 'sku');
    expect([sku?.filledIn, sku && plain(sku.value)]).toEqual([true, { name: 'Basic' }]);
  });

  it('keeps everything where it says nothing of what is written', () => {
    const plan = { ...planOf([workspace({ set: { sku_name: 'Basic' } })]), configuration: undefined };
    const { resources } = planned({ 'plan.json': pretty(plan) });
    expect(resources['plan.json:azurerm_machine_learning_workspace.ws']).toMatchObject({ sku: { name: 'Basic' } });
  });

  it('reads the version of the provider', () => {
    const provider = {
      azurerm: { full_name: 'registry.terraform.io/hashicorp/azurerm', version_constraint: '= 3.10.0' },
    };
    const root_module = moduleOf({ 'azurerm_machine_learning_workspace.ws': WORKSPACE_EXPRESSIONS });
    const { expansion } = planned({
      'plan.json': pretty(planOf([workspace()], { configuration: { provider_config: provider, root_module } })),
    });
    expect(expansion?.resources[0]?.apiVersion).toBe('2021-04-01');
  });
});

const MAIN = `terraform {
  required_providers {
    azurerm = { source = "hashicorp/azurerm", version = "~> 4.0" }
  }
}
variable "public" {
  type    = bool
  default = false
}
variable "names" {
  type = set(string)
}
module "ml" {
  source   = "./ml"
  for_each = var.names
  name     = each.key
  public   = var.public
}
`;

const MODULE = `variable "name" {}
variable "public" {}
resource "azurerm_machine_learning_workspace" "ws" {
  name                          = var.name
  location                      = "westeurope"
  resource_group_name           = "rg"
  application_insights_id       = "x"
  key_vault_id                  = "y"
  storage_account_id            = "z"
  public_network_access_enabled = var.public
  identity {
    type = "SystemAssigned"
  }
}
`;

const SOURCE = { 'infra/main.tf': MAIN, 'infra/ml/main.tf': MODULE };

function planOfSource(access: boolean, over: object = {}) {
  const address = 'module.ml["eu"].azurerm_machine_learning_workspace.ws';
  const expressions = {
    ...WORKSPACE_EXPRESSIONS,
    name: references('var.name'),
    public_network_access_enabled: references('var.public'),
  };
  const ml = {
    source: './ml',
    expressions: { name: references('each.key'), public: references('var.public') },
    for_each_expression: references('var.names'),
    module: moduleOf({ 'azurerm_machine_learning_workspace.ws': expressions }),
  };
  return planOf([workspace({ address, set: { name: 'eu', public_network_access_enabled: access } })], {
    variables: { public: { value: access }, names: { value: ['eu'] } },
    ...configured({}, { module_calls: { ml }, variables: { public: {}, names: {} } }),
    ...over,
  });
}

describe('a plan whose source code is here', () => {
  it.each(['infra/tfplan.json', 'out/tfplan.json', 'tfplan.json'])('at %s has its places in the code', (path) => {
    const files = { ...SOURCE, [path]: pretty(planOfSource(true)) };
    expect(failing(files, 'AML-NET-001')).toEqual(['AML-NET-001 infra/ml/main.tf:10:3']);
    const { expansion, resources } = planned(files);
    expect(expansion).toMatchObject({ entryPoint: 'infra', environment: path });
    expect(Object.keys(resources)).toEqual(['infra:module.ml["eu"].azurerm_machine_learning_workspace.ws']);
  });

  it('leads to the variable in the plan, and to the call', () => {
    const { expansion } = planned({ ...SOURCE, 'infra/plan.json': pretty(planOfSource(true)) });
    const properties = memberOf(expansion?.resources[0]?.body, 'properties')?.value;
    const { steps = [] } = memberOf(properties, 'publicNetworkAccess')?.value.origin ?? {};
    expect(steps.map(({ role, name, span }) => `${role} ${name} ${place(span)}`)).toEqual([
      'parameter-file public infra/plan.json:124:5',
      'argument ml.public infra/main.tf:17:3',
    ]);
  });

  it('takes the place of no other evaluation, as it may be older than the code', () => {
    const evaluations = (files: Files) => expandFiles(files).expansions.map(({ environment }) => environment);
    const plan = { 'infra/plan.json': pretty(planOfSource(true)) };
    expect(evaluations({ ...SOURCE, ...plan })).toEqual([undefined, 'infra/plan.json']);
    const variables = { 'infra/dev.tfvars': 'names = ["eu"]\n' };
    expect(evaluations({ ...SOURCE, ...plan, ...variables })).toEqual(['infra/dev.tfvars', 'infra/plan.json']);
  });

  it('is not taken for that of another root module', () => {
    const files = { 'a/main.tf': 'module "other" {\n  source = "./x"\n}\n', 'plan.json': pretty(planOfSource(true)) };
    expect(failing(files, 'AML-NET-001')[0]).toMatch(/^AML-NET-001 plan\.json:/);
    const twice = {
      ...SOURCE,
      'copy/main.tf': MAIN,
      'copy/ml/main.tf': MODULE,
      'plan.json': pretty(planOfSource(true)),
    };
    expect(failing(twice, 'AML-NET-001').filter((one) => one.includes('plan.json'))).toHaveLength(1);
  });

  it('tells what the code cannot know', () => {
    const code = MODULE.replace('= var.public', '= data.external.access.result.open == "yes"');
    const files = { ...SOURCE, 'infra/ml/main.tf': `${code}data "external" "access" {}\n` };
    expect(failing({ ...files, 'infra/plan.json': pretty(planOfSource(true)) }, 'AML-NET-001')).toEqual([
      'AML-NET-001 infra/ml/main.tf:10:3',
    ]);
    expect(failing({ ...files, 'infra/plan.json': pretty(planOfSource(false)) }, 'AML-NET-001')).toEqual([]);
  });
});

describe('what is known only later', () => {
  const ACCOUNT = change({
    address: 'azurerm_storage_account.st["a"]',
    after: { name: 'stml', resource_group_name: 'rg' },
    unknown: { id: true },
  });
  const later = workspace({
    set: { storage_account_id: undefined },
    unknown: { id: true, storage_account_id: true, identity: [{ principal_id: true }] },
  });

  /** The workspace's storage account. */
  function storageOf(storage: unknown, module: object = {}, changes = [ACCOUNT, later]) {
    const ws = { ...WORKSPACE_EXPRESSIONS, storage_account_id: storage };
    const resources = { 'azurerm_machine_learning_workspace.ws': ws, 'azurerm_storage_account.st': {} };
    const { resources: made } = planned({ 'p.json': pretty(planOf(changes, configured(resources, { ...module }))) });
    const body = made['p.json:azurerm_machine_learning_workspace.ws'];
    return (body as { properties: { storageAccount?: unknown } }).properties.storageAccount;
  }

  it.each([
    ['a copy', references('azurerm_storage_account.st["a"].id')],
    ['the only copy there is', references('azurerm_storage_account.st.id')],
    ['the only copy there is, by a key nobody knows', references('azurerm_storage_account.st', 'each.key')],
  ])('leads to %s', (_, storage) => {
    expect(storageOf(storage)).toBe('#p.json:azurerm_storage_account.st["a"]');
  });

  it('is absent where nothing is written', () => {
    expect(storageOf(undefined)).toBeUndefined();
  });

  it.each([
    ['a local value', references('local.storage')],
    ['a resource that is not mapped', references('azurerm_other.x.id')],
  ])('stays unknown for %s', (_, storage) => {
    expect(storageOf(storage)).toBe('<azurerm_machine_learning_workspace.ws.storage_account_id>');
  });

  it('leads through the variables and outputs of modules', () => {
    const ws = { ...WORKSPACE_EXPRESSIONS, storage_account_id: references('var.storage') };
    const module_calls = {
      ml: {
        expressions: { storage: references('module.data.storage_id') },
        module: moduleOf({ 'azurerm_machine_learning_workspace.ws': ws }),
      },
      data: {
        expressions: {},
        module: moduleOf(
          { 'azurerm_storage_account.st': {} },
          { outputs: { storage_id: { expression: references('azurerm_storage_account.st.id') } } },
        ),
      },
    };
    const changes = [
      change({ address: 'module.data.azurerm_storage_account.st', after: { name: 'stml' }, unknown: { id: true } }),
      { ...later, address: 'module.ml.azurerm_machine_learning_workspace.ws' },
    ];
    const { expansion } = planned({ 'p.json': pretty(planOf(changes, configured({}, { module_calls }))) });
    const properties = memberOf(expansion?.resources[1]?.body, 'properties')?.value;
    expect(memberOf(properties, 'storageAccount')?.value).toMatchObject({
      kind: 'resource-id',
      address: 'p.json:module.data.azurerm_storage_account.st',
    });
  });

  it('does not run in circles', () => {
    const ws = { ...WORKSPACE_EXPRESSIONS, storage_account_id: references('module.a.x') };
    const module = { outputs: { x: { expression: references('var.x') } } };
    const module_calls = { a: { expressions: { x: references('module.a.x') }, module } };
    const changes = [later];
    const plan = planOf(changes, configured({ 'azurerm_machine_learning_workspace.ws': ws }, { module_calls }));
    expect(planned({ 'p.json': pretty(plan) }).resources['p.json:azurerm_machine_learning_workspace.ws']).toBeDefined();
  });
});

describe('what there will be', () => {
  const named = (name: string, over: object) =>
    workspace({ address: `azurerm_machine_learning_workspace.${name}`, set: { name }, ...over });

  it('is what is created, changed, kept and replaced, not what goes', () => {
    const changes = [
      named('created', {}),
      named('updated', { actions: ['update'] }),
      named('kept', { actions: ['no-op'] }),
      named('replaced', { actions: ['delete', 'create'] }),
      named('replaced2', { actions: ['create', 'delete'] }),
      named('deleted', { actions: ['delete'] }),
      named('forgotten', { actions: ['forget'] }),
      named('deposed', { over: { deposed: 'abc' } }),
      named('imported', { over: { previous_address: 'azurerm_machine_learning_workspace.old' } }),
    ];
    const { resources } = planned({ 'p.json': pretty(planOf(changes)) });
    expect(Object.keys(resources).map((address) => address.split('.').at(-1))).toEqual([
      'created',
      'updated',
      'kept',
      'replaced',
      'replaced2',
      'imported',
    ]);
  });

  it('is what only the planned values list, and what was read', () => {
    const value = { address: 'azurerm_machine_learning_workspace.ws', mode: 'managed', values: { name: 'mlw' } };
    const read = { address: 'module.m[0].data.azurerm_storage_account.st', mode: 'data', values: { name: 'stml' } };
    const stale = { address: 'azurerm_storage_account.gone', mode: 'managed', values: { name: 'gone' } };
    const { expansion } = planned({
      'p.json': pretty(
        planOf([], {
          planned_values: { root_module: { resources: [value] } },
          prior_state: { values: { root_module: { resources: [stale], child_modules: [{ resources: [read] }] } } },
        }),
      ),
    });
    expect(expansion?.resources.map(({ address, existing }) => [address, existing])).toEqual([
      ['p.json:azurerm_machine_learning_workspace.ws', false],
      ['p.json:module.m[0].data.azurerm_storage_account.st', true],
    ]);
  });

  it('has the blocks that dynamic ones make, which the configuration does not list', () => {
    const set = {
      managed_network: [{ isolation_mode: 'AllowOnlyApprovedOutbound', provision_on_creation_enabled: null }],
    };
    const plan = planOf(
      [workspace({ set })],
      configured({ 'azurerm_machine_learning_workspace.ws': WORKSPACE_EXPRESSIONS }),
    );
    expect(planned({ 'p.json': pretty(plan) }).resources['p.json:azurerm_machine_learning_workspace.ws']).toMatchObject(
      {
        properties: { managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' } },
      },
    );
  });
});

describe('a file that is no usable plan', () => {
  it.each([
    [
      'a newer format',
      { format_version: '2.0' },
      'unsupported p.json:2:21 Plans of format version 2.0 are not read, only those up to 1.x. Make the file with a Terraform release of that format.',
    ],
    [
      'an error of Terraform',
      { errored: true },
      'plan-incomplete p.json:18:3 Terraform met an error in this plan, so it may not list all that would be deployed. Mend the error and plan again.',
    ],
    [
      'deferred changes',
      { deferred_changes: [{}] },
      'plan-incomplete p.json:19:5 A change is deferred to a later plan, so it is not checked.',
    ],
    [
      'an unreadable address',
      { resource_changes: [{ address: '..', change: { actions: ['create'] } }] },
      "syntax-error p.json:8:5 A resource of this plan has no address that can be read. Make the file anew with 'terraform show -json PLAN'.",
    ],
  ])('with %s says so', (_, over, message) => {
    const { diagnostics, expansions } = expandFiles({ 'p.json': pretty(planOf([], over)) });
    expect(diagnostics.map(printDiagnostic)).toEqual([message]);
    expect(expansions.filter(({ complete }) => complete)).toEqual([]);
  });

  it('that is a state is refused with the way to a plan', () => {
    const state = { format_version: '1.0', terraform_version: '1.9.8', values: { root_module: {} } };
    const { diagnostics } = expandFiles({ 'p.json': pretty(state) });
    expect(diagnostics.map(printDiagnostic)).toEqual([
      'state-not-plan p.json This is a Terraform state: it tells what is deployed, not what would be, and is not checked. Show a plan instead: terraform show -json PLAN.',
    ]);
  });

  it('that is cut off is used as far as it goes, and not complete', () => {
    const text = JSON.stringify(planOf([OPEN], OPEN_CONFIGURATION)).replace(/"configuration".*/, '');
    const { expansions, diagnostics } = expandFiles({ 'p.json': text });
    expect(diagnostics.map(({ code }) => code)).toContain('syntax-error');
    expect(expansions).toMatchObject([{ complete: false }]);
  });

  it('is other JSON', () => {
    expect(expandFiles({ 'package.json': '{"name": "x"}', 'p.json': '{"format_version": "1.0"}' }).expansions).toEqual(
      [],
    );
  });
});

describe('whatever a plan holds', () => {
  const whole = planOfSource(true);
  const paths: (readonly (string | number)[])[] = [];
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    paths.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value))
      walk(inner, [...path, Array.isArray(value) ? Number(name) : name]);
  };
  walk(whole, []);

  it('ends in resources or diagnostics, never in an exception', () => {
    const junk = fc.constantFrom<unknown>(null, true, 0, '', 'x', [], [null], {}, { a: { b: [] } }, undefined, [
      [true],
    ]);
    fc.assert(
      fc.property(fc.constantFrom(...paths.slice(1)), junk, fc.boolean(), (path, value, withSource) => {
        const text = JSON.stringify(replaced(whole, path, value));
        expandFiles({ ...(withSource ? SOURCE : {}), 'infra/p.json': text });
      }),
      { numRuns: 300 },
    );
  });
});

function replaced(value: unknown, [first, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value)) return value.map((item, index) => (index === first ? replaced(item, rest, by) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === first ? replaced(inner, rest, by) : inner]),
  );
}
