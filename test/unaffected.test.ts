/**
 * What a pull request does not touch is not evaluated again, and that makes no difference: for real commits the findings and
 * diagnostics that count as new are those of evaluating both commits in whole, each by itself.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HeadState, scanBase } from '../src/base-scan.js';
import { decideDiagnostics, decideFindings, type JudgedFinding } from '../src/decide/decide.js';
import { evaluationOf } from '../src/decide/novelty.js';
import { expandRepository, loadForms } from '../src/expand/expand.js';
import type { Expansion } from '../src/expand/resource.js';
import type { ExpandOptions } from '../src/expand/run-context.js';
import { DiagnosticBag } from '../src/inputs/diagnostic.js';
import { compareWithGit } from '../src/inputs/git/comparison.js';
import { gitIn } from '../src/inputs/git/git.js';
import { openGitRepository } from '../src/inputs/git/git-repository.js';
import { GitTree } from '../src/inputs/git/tree.js';
import { DEFAULT_LIMITS } from '../src/inputs/limits.js';
import { headRepository, prepareBase } from '../src/inputs/prepare-comparison.js';
import type { Repository } from '../src/inputs/repository.js';
import { type Neighbours, neighboursOf } from '../src/model/neighbours.js';
import { runRules } from '../src/rules/engine.js';
import { RULES } from '../src/rules/index.js';
import { type Content, repositoryWith, type TestRepository } from './support/git.js';

type Files = Readonly<Record<string, Content>>;

const OPTIONS: ExpandOptions = {
  parameterFiles: [],
  limits: DEFAULT_LIMITS,
  clock: () => 0,
  cloud: 'AzureCloud',
};

function judge({ ...expansion }: Expansion, seen: Neighbours | undefined): readonly JudgedFinding[] {
  const { entryPoint, environment } = expansion;
  const context = { cloud: 'AzureCloud', ...seen } as const;
  return runRules(expansion, RULES, context, new DiagnosticBag()).findings.map((finding) => ({
    finding,
    entryPoint,
    environment,
    suppression: undefined,
  }));
}

interface State extends HeadState {
  readonly bag: DiagnosticBag;
  readonly evaluations: ReturnType<typeof evaluationOf>[];
  readonly all: readonly JudgedFinding[];
}

/** Everything in a repository evaluated and judged. */
async function stateOf(repository: Repository, options: ExpandOptions, bag: DiagnosticBag): Promise<State> {
  const expansions = expandRepository(repository, options, bag, await loadForms(repository));
  const neighbours = neighboursOf(expansions);
  const findings = new Map(expansions.map((one) => [one, judge(one, neighbours.get(one))]));
  return {
    expansions,
    neighbours,
    findings,
    bag,
    evaluations: expansions.map(evaluationOf),
    all: [...findings.values()].flat(),
  };
}

function treeOf({ folder }: TestRepository, commit: string): GitTree {
  const tree = GitTree.open(gitIn(folder, process.env), commit, DEFAULT_LIMITS.fileBytes);
  if (tree === undefined) throw new Error(`no commit ${commit}`);
  return tree;
}

const excludesNothing = () => false;

/** What the pull request comes to, beside what it comes to if both states are evaluated in whole. */
async function compared(before: Files, changes: Files, paths: readonly string[] = ['']) {
  const options = OPTIONS;
  const made = repositoryWith(before);
  const base = made.git('rev-parse', 'HEAD');
  const head = made.commit(changes);
  const comparison = compareWithGit(gitIn(made.folder, process.env), { base, head }, false, DEFAULT_LIMITS);
  if (comparison === undefined) throw new Error('git cannot compare');
  const scope = { root: made.folder, paths };
  const headBag = new DiagnosticBag();
  const opened = headRepository(treeOf(made, head), scope, excludesNothing, DEFAULT_LIMITS, headBag);
  const headState = await stateOf(opened.repository, options, headBag);
  const against = prepareBase(comparison, opened, scope, excludesNothing, DEFAULT_LIMITS);
  const { state, evaluated } = await scanBase(against, headState, options, async () => ({
    judge,
    aboutSuppressions: () => [],
  }));

  const baseBag = new DiagnosticBag();
  const whole = openGitRepository(treeOf(made, base), { paths, exclude: excludesNothing }, DEFAULT_LIMITS, baseBag);
  const baseState = await stateOf(whole, options, baseBag);
  const headSide = { findings: headState.all, evaluations: headState.evaluations };
  const oracle = {
    findings: baseState.all,
    evaluations: baseState.evaluations,
    changes: comparison.changes,
    diagnostics: baseBag.all,
    isLookedAt: () => true,
    unreadable: state.unreadable,
  };
  return {
    evaluated: evaluated.map(nameOf),
    base: state.evaluations.map(nameOf),
    wholeBase: oracle.evaluations.map(nameOf),
    told: toldOf(decideFindings(headSide, state, true), decideDiagnostics(headBag.all, state)),
    wanted: toldOf(decideFindings(headSide, oracle, true), decideDiagnostics(headBag.all, oracle)),
    isRelevant: against.isRelevant,
  };
}

function nameOf({ entryPoint, environment }: Pick<Expansion, 'entryPoint' | 'environment'>): string {
  return environment === undefined ? entryPoint : `${entryPoint} with ${environment}`;
}

function toldOf(
  { findings, fixed }: ReturnType<typeof decideFindings>,
  diagnostics: ReturnType<typeof decideDiagnostics>,
) {
  const printed = (one: (typeof findings)[number]) =>
    `${one.isNew} ${one.rule.id} ${one.identity.address} ${one.identity.path} ${one.identity.value} ${one.identity.message}`;
  return {
    findings: findings.map(printed).sort(),
    fixed: fixed.map(printed).sort(),
    diagnostics: diagnostics.map(
      ({ isNew, code, message, file, span }) => `${isNew} ${code} ${span?.source.path ?? file} ${message}`,
    ),
  };
}

const workspace = (
  label: string,
  access: string,
  more = '',
) => `resource "azurerm_machine_learning_workspace" "${label}" {
  name                          = "mlw-${label}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  application_insights_id       = "ai"
  key_vault_id                  = "kv"
  storage_account_id            = "st"
  public_network_access_enabled = ${access}
${more}  identity {
    type = "SystemAssigned"
  }
}
`;

const template = (access: string) =>
  JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    resources: [
      {
        type: 'Microsoft.MachineLearningServices/workspaces',
        apiVersion: '2024-10-01',
        name: 'mlw-arm',
        location: 'westeurope',
        identity: { type: 'SystemAssigned' },
        properties: { publicNetworkAccess: access },
      },
    ],
  });

const plan = (access: boolean) => {
  const after = { name: 'mlw-planned', public_network_access_enabled: access };
  const one = {
    address: 'azurerm_machine_learning_workspace.planned',
    mode: 'managed',
    type: 'azurerm_machine_learning_workspace',
    name: 'planned',
    provider_name: 'registry.terraform.io/hashicorp/azurerm',
  };
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.11.4',
    complete: true,
    errored: false,
    planned_values: { root_module: { resources: [{ ...one, values: after, schema_version: 0 }] } },
    resource_changes: [{ ...one, change: { actions: ['create'], before: null, after, after_unknown: {} } }],
    configuration: { root_module: { resources: [{ ...one, expressions: {}, schema_version: 0 }] } },
  });
};

const variable = (name: string, fallback?: string) =>
  `variable "${name}" {\n${fallback === undefined ? '' : `  default = ${fallback}\n`}}\n`;
const lock = (version: string) =>
  `provider "registry.terraform.io/hashicorp/azurerm" {\n  version = "${version}"\n  hashes  = ["h1:x"]\n}\n`;

const manifest = (folder: string) => JSON.stringify({ Modules: [{ Key: 'v', Dir: folder }] });

/** Roots that share some and have some of their own. */
const ESTATE: Files = {
  'modules/one/main.tf': `${variable('public', 'false')}${workspace('one', 'var.public')}`,
  'modules/two/main.tf': workspace('two', 'false'),
  'modules/shared/main.tf': 'module "deep" {\n  source = "../deep"\n}\n',
  'modules/deep/main.tf': workspace('deep', 'true'),
  'modules/unused/main.tf': workspace('unused', 'true'),
  'modules/hiding/main.tf': workspace('hiding', 'false'),
  'modules/hiding/override.tf': { link: '/etc/hostname' },
  'live/hiding/main.tf': 'module "hiding" {\n  source = "../../modules/hiding"\n}\n',
  'live/parts/main.tf': [
    variable('x', 'null'),
    variable('y', 'null'),
    variable('z', 'true'),
    workspace('parts', 'tonumber(length(var.x) + length(var.y)) > 2'),
  ].join(''),
  'live/parts/env/x.tfvars': 'x = "x"\n',
  'live/parts/env/y.tfvars': 'y = "y"\n',
  'live/vendored/main.tf': 'module "v" {\n  source = "example/thing/azurerm"\n}\n',
  'live/vendored/.terraform/modules/modules.json': manifest('.terraform/modules/v'),
  'live/vendored/.terraform/modules/v/main.tf': workspace('vendored', 'false'),
  'live/one/main.tf': `${variable('public', 'false')}module "one" {\n  source = "../../modules/one"\n  public = var.public\n}\n`,
  'live/one/calls.tf': 'module "shared" {\n  source = "../../modules/shared"\n}\n',
  'live/two/main.tf':
    'module "two" {\n  source = "../../modules/two"\n}\nmodule "shared" {\n  source = "../../modules/shared"\n}\n',
  'live/two/.terraform.lock.hcl': lock('4.20.0'),
  'live/envs/main.tf': `${variable('open')}${workspace('envs', 'var.open')}`,
  'live/envs/dev.tfvars': 'open = true\n',
  'live/envs/prod.tfvars': 'open = false\n',
  'live/files/main.tf': `locals {
  settings = yamldecode(file("\${path.module}/settings.yaml"))
  script   = templatefile("\${path.module}/../../scripts/access.anything", { x = "y" })
  files    = fileset(path.module, "extra/*")
}
${workspace('files', 'local.script == "open"', '  tags = { settings = local.settings.a, count = length(local.files) }\n')}`,
  'live/files/settings.yaml': 'a: b\n',
  'live/files/extra/first.txt': 'x',
  'scripts/access.anything': 'closed',
  'live/arm/main.tf': `resource "azurerm_resource_group_template_deployment" "arm" {
  name                = "arm"
  resource_group_name = "rg"
  deployment_mode     = "Incremental"
  template_content    = file("\${path.module}/../../arm/workspace.json")
}
`,
  'arm/workspace.json': template('Disabled'),
  'common/linked.tf': workspace('linked', 'false'),
  'common/other.tf': workspace('other', 'true'),
  'live/links/linked.tf': { link: '../../common/linked.tf' },
  'live/planned/main.tf': workspace('planned', 'var.open').concat(variable('open')),
  'plans/planned.json': plan(false),
  'live/plain/main.tf': `${workspace('plain', 'true')}resource "azurerm_private_endpoint" "pe" {
  name                = "pe"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/s"
  private_service_connection {
    name                           = "pe"
    private_connection_resource_id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw-one"
    is_manual_connection           = false
    subresource_names              = ["amlworkspace"]
  }
}
`,
  'app/main.bicep': "module m 'ws.bicep' = {\n  name: 'm'\n}\n",
  'app/ws.bicep': `resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {
  name: 'mlw-bicep'
  identity: { type: 'SystemAssigned' }
  properties: { publicNetworkAccess: 'Enabled' }
}
`,
};

const ENVS = ['live/envs with live/envs/dev.tfvars', 'live/envs with live/envs/prod.tfvars'];
const PARTS = 'live/parts with live/parts/env';
const PLANNED = 'live/planned with plans/planned.json';

/** The change, and what of the base is evaluated again. */
const CHANGES: readonly (readonly [string, Files, readonly string[]])[] = [
  ['a module of one root', { 'modules/one/main.tf': workspace('one', 'true') }, ['live/one']],
  [
    'a module of two roots, two calls down',
    { 'modules/deep/main.tf': workspace('deep', 'false') },
    ['live/one', 'live/two'],
  ],
  ['a new file in such a module', { 'modules/deep/more.tf': workspace('more', 'true') }, ['live/one', 'live/two']],
  [
    'a new override file',
    {
      'modules/two/main_override.tf':
        'resource "azurerm_machine_learning_workspace" "two" {\n  public_network_access_enabled = true\n}\n',
    },
    ['live/two'],
  ],
  ['a removed file', { 'live/one/calls.tf': undefined }, ['live/one']],
  [
    'a call that came',
    { 'live/plain/more.tf': 'module "one" {\n  source = "../../modules/deep"\n}\n' },
    ['live/plain'],
  ],
  [
    'a call of what nobody called',
    { 'live/plain/more.tf': 'module "u" {\n  source = "../../modules/unused"\n}\n' },
    ['live/plain', 'modules/unused'],
  ],
  [
    'a call that went',
    { 'live/two/main.tf': 'module "shared" {\n  source = "../../modules/shared"\n}\n' },
    ['live/two'],
  ],
  ['a new file of variables that is read by itself', { 'live/one/x.auto.tfvars': 'public = true\n' }, ['live/one']],
  ['a file of variables', { 'live/envs/prod.tfvars': 'open = true\n' }, ENVS.slice(1)],
  ['a new environment', { 'live/envs/test.tfvars': 'open = true\n' }, ENVS],
  ['an environment that went', { 'live/envs/dev.tfvars': undefined }, ENVS],
  ['a file that is read', { 'live/files/settings.yaml': 'a: c\n' }, ['live/files']],
  ['a file that is a template', { 'scripts/access.anything': 'open' }, ['live/files']],
  ['a file that joins a set of files', { 'live/files/extra/second.txt': 'x' }, []],
  ['a lock file', { 'live/two/.terraform.lock.hcl': lock('3.117.0') }, ['live/two']],
  ['a lock file that came', { 'live/one/.terraform.lock.hcl': lock('3.117.0') }, ['live/one']],
  ['a list of downloaded modules that came', { 'live/one/.terraform/modules/modules.json': '{"Modules":[]}' }, []],
  [
    'which module was downloaded',
    { 'live/vendored/.terraform/modules/modules.json': manifest('../../modules/deep') },
    ['live/vendored'],
  ],
  [
    'a list of downloaded modules that went',
    { 'live/vendored/.terraform/modules/modules.json': undefined },
    ['live/vendored'],
  ],
  [
    'a downloaded module',
    { 'live/vendored/.terraform/modules/v/main.tf': workspace('vendored', 'true') },
    ['live/vendored'],
  ],
  ['a part of an environment', { 'live/parts/env/y.tfvars': 'y = "yy"\n' }, [PARTS]],
  ['a new part of an environment', { 'live/parts/env/z.tfvars': 'z = false\n' }, [PARTS]],
  ['a root that calls what hides something', { 'live/hiding/more.tf': workspace('more', 'true') }, ['live/hiding']],
  ['a module that hides something', { 'modules/hiding/main.tf': workspace('hiding', 'true') }, ['live/hiding']],
  ['what hid something', { 'modules/hiding/override.tf': undefined }, ['live/hiding']],
  ['what was hidden', { 'modules/hiding/override.tf': workspace('hiding', 'true') }, ['live/hiding']],
  ['what is hidden now', { 'modules/one/main.tf': { link: '/etc/hostname' } }, ['live/one']],
  ['an ARM template', { 'arm/workspace.json': template('Enabled') }, ['live/arm']],
  ['an ARM template that is deployed no more', { 'live/arm/main.tf': workspace('arm', 'false') }, ['live/arm']],
  ['an ARM template that was not deployed before', { 'arm/second.json': template('Enabled') }, []],
  ['what a link leads to', { 'common/linked.tf': workspace('linked', 'true') }, ['common', 'live/links']],
  ['where a link leads', { 'live/links/linked.tf': { link: '../../common/other.tf' } }, ['live/links']],
  ['a plan', { 'plans/planned.json': plan(true) }, [PLANNED]],
  [
    'the source of a plan',
    { 'live/planned/main.tf': workspace('planned', 'true').concat(variable('open')) },
    ['live/planned', PLANNED],
  ],
  ['a root that came', { 'live/new/main.tf': 'module "deep" {\n  source = "../../modules/deep"\n}\n' }, []],
  ['a root that went', { 'live/two/main.tf': undefined, 'live/two/.terraform.lock.hcl': undefined }, ['live/two']],
  [
    'a root that moved',
    { 'live/plain/main.tf': undefined, 'live/moved/main.tf': ESTATE['live/plain/main.tf'] },
    ['live/plain'],
  ],
  ['a Bicep module', { 'app/ws.bicep': 'var x = 1\n' }, ['app/main.bicep']],
  ['a broken file', { 'modules/one/main.tf': 'resource "azurerm_machine_learning_workspace" {\n' }, ['live/one']],
  ['a file of no importance', { 'README.md': 'x' }, []],
];

describe('a pull request evaluates again what it touches, and finds what evaluating everything finds:', () => {
  test.each(CHANGES)('%s', async (_, changes, evaluated) => {
    const found = await compared(ESTATE, changes);
    expect(found.evaluated.sort()).toEqual([...evaluated].sort());
    expect(found.base).toEqual(found.wholeBase);
    expect(found.told).toEqual(found.wanted);
    expect(found.isRelevant || evaluated.length === 0).toBe(true);
  });

  test.each<[string, Files, readonly string[]]>([
    ['a module', { 'modules/deep/main.tf': workspace('deep', 'false') }, ['live/one']],
    ['a module that hides something', { 'live/one/hiding.tf': ESTATE['live/hiding/main.tf'] }, ['live/one']],
    ['a script', { 'scripts/access.anything': 'open' }, []],
    ['another root', { 'live/two/more.tf': workspace('more', 'true') }, []],
  ])('%s out of scope', async (_, changes, evaluated) => {
    const found = await compared(ESTATE, changes, ['live/one']);
    expect(found.evaluated).toEqual(evaluated);
    expect(found.base).toEqual(found.wholeBase);
    expect(found.told).toEqual(found.wanted);
  });

  test('several at once, either way', { timeout: 300_000 }, async () => {
    const some = fc.shuffledSubarray([...CHANGES], { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(some, some, async (first, second) => {
        const applied = (files: Files, list: typeof CHANGES): Files =>
          Object.assign({}, files, ...list.map(([, one]) => one));
        const before = applied(ESTATE, first);
        const found = await compared(before, applied(ESTATE, second));
        expect(found.base).toEqual(found.wholeBase);
        expect(found.told).toEqual(found.wanted);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 12) },
    );
  });
});
