/** The Action on real checkouts: what a pull request adds counts, what was there before does not. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../src/rules/index.js';
import { type Content, checkoutOf, repositoryWith } from './support/git.js';
import { type Job, runJob } from './support/job.js';

type Files = Readonly<Record<string, Content>>;

/** Runs the Action for a pull request that makes these changes, on the merge commit as it is checked out by default. */
async function pullRequest(
  before: Files,
  changes: Files,
  inputs: Readonly<Record<string, string>> = {},
  afterwards: Files = {},
): Promise<Job> {
  const origin = repositoryWith(before);
  const fork = origin.git('rev-parse', 'HEAD');
  origin.branch('topic', fork);
  const headSha = origin.commit(changes);
  origin.git('checkout', '--quiet', 'main');
  const baseSha = origin.commit({ 'unrelated.md': 'x', ...afterwards });
  const merged = origin.merge(baseSha, headSha);
  const payload = {
    pull_request: {
      number: 7,
      base: { sha: baseSha, repo: { full_name: 'o/r' } },
      head: { sha: headSha, repo: { full_name: 'o/r' } },
    },
  };
  return runJob(checkoutOf(origin, merged).folder, inputs, { payload, rules: RULES });
}

const MODULE = `param name string
param publicAccess string
resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {
  name: name
  identity: { type: 'SystemAssigned' }
  properties: {
    publicNetworkAccess: publicAccess
  }
}
`;

const MAIN = (access: string, symbol = 'ws'): string => `param access string = '${access}'
module ${symbol} 'workspace.bicep' = {
  name: 'ws'
  params: { name: 'mlw', publicAccess: access }
}
`;

const OLD = { 'infra/main.bicep': MAIN('Disabled'), 'infra/workspace.bicep': MODULE };
const OPEN = { 'infra/main.bicep': MAIN('Enabled'), 'infra/workspace.bicep': MODULE };

const errors = (job: Job) =>
  job.annotations
    .filter(({ level, file }) => level === 'error' && file !== undefined)
    .map(({ file, line, title }) => `${file}:${line} ${title?.slice(0, 11)}`);

describe('a pull request', () => {
  test('fails by what it adds, annotated on the line it changed, in a file whose module it did not touch', async () => {
    const job = await pullRequest(OLD, { 'infra/main.bicep': MAIN('Enabled') });
    expect(errors(job)).toEqual(['infra/main.bicep:1 AML-NET-001']);
    expect(job.exitCode).toBe(1);
    expect(job.outputs).toMatchObject({ comparison: 'git', result: 'fail', 'new-findings-count': '1' });
    expect(Number(job.outputs['findings-count'])).toBeGreaterThan(1);
  });

  test('passes with what was there before, which is counted', async () => {
    const job = await pullRequest(OPEN, { 'infra/main.bicep': MAIN('Enabled').replace("'ws'", "'deploy'") });
    expect(errors(job)).toEqual([]);
    expect(job.exitCode).toBe(0);
    expect(job.outputs).toMatchObject({ comparison: 'git', result: 'pass', 'new-findings-count': '0' });
    expect(Number(job.outputs['high-count'])).toBeGreaterThan(0);
  });

  test.each([
    [
      'files',
      {
        'infra/main.bicep': undefined,
        'deploy/main.bicep': MAIN('Enabled'),
        'deploy/workspace.bicep': MODULE,
        'infra/workspace.bicep': undefined,
      },
    ],
    ['symbols', { 'infra/main.bicep': MAIN('Enabled', 'workspaceModule') }],
    ['lines', { 'infra/workspace.bicep': `\n\n// moved\n${MODULE}` }],
  ])('that only moves %s adds nothing', async (_, changes) => {
    const job = await pullRequest(OPEN, changes);
    expect(job.outputs).toMatchObject({ comparison: 'git', result: 'pass', 'new-findings-count': '0' });
  });

  test('fails by what it removes', async () => {
    const closed = MODULE.replace('publicAccess\n  }', "'Disabled'\n  }");
    const before = { 'infra/main.bicep': MAIN('Enabled'), 'infra/workspace.bicep': closed };
    const job = await pullRequest(before, { 'infra/workspace.bicep': MODULE.replace(/ +publicNetwork.*\n/, '') });
    expect(errors(job)).toEqual(['infra/workspace.bicep:3 AML-NET-001']);
  });

  test('is not blamed for what the base gained meanwhile', async () => {
    const job = await pullRequest(
      OLD,
      { 'infra/other.bicep': 'var x = 1\n' },
      {},
      { 'infra/main.bicep': MAIN('Enabled') },
    );
    expect(job.outputs).toMatchObject({ result: 'pass', 'new-findings-count': '0' });
  });

  test('fails by a new parameter file only', async () => {
    const before = { ...OLD, 'infra/dev.bicepparam': "using 'main.bicep'\nparam access = 'Enabled'\n" };
    const job = await pullRequest(before, {
      'infra/prod.bicepparam': "using 'main.bicep'\n\nparam access = 'Enabled'\n",
    });
    expect(errors(job)).toContain('infra/prod.bicepparam:3 AML-NET-001');
  });

  test('that touches nothing relevant says so and looks at nothing', async () => {
    const job = await pullRequest(OPEN, { 'README.md': 'x', 'package.json': '{}' });
    expect(job.outputs).toMatchObject({ comparison: 'git', result: 'pass', 'findings-count': '0' });
    expect(job.stdout).toContain('Nothing that is checked was changed');
  });

  test('counts everything where only new findings are not asked for', async () => {
    const job = await pullRequest(OPEN, { 'README.md': 'x' }, { 'new-only': 'false' });
    expect(job.exitCode).toBe(1);
  });

  test('is checked with the configuration of the base', async () => {
    const off = "version: 1\nrules:\n  AML-NET-001: { severity: 'off', reason: 'mine' }\n";
    const changes = { 'infra/main.bicep': MAIN('Enabled'), '.github/azureml-gate.yml': off };
    const job = await pullRequest(OLD, changes);
    expect(errors(job)).toEqual(['infra/main.bicep:1 AML-NET-001']);
    expect(job.stdout).toContain(
      "There is no configuration yet: the changes to '.github/azureml-gate.yml' take effect",
    );
    const accepted = await pullRequest(
      { ...OLD, '.github/azureml-gate.yml': off },
      { 'infra/main.bicep': MAIN('Enabled') },
    );
    expect(accepted.outputs['result']).toBe('pass');
    const removed = await pullRequest(
      { ...OLD, '.github/azureml-gate.yml': off },
      { ...changes, '.github/azureml-gate.yml': undefined },
    );
    expect(removed.outputs['result']).toBe('pass');
  });

  const ignored = (access: string) =>
    MAIN(access).replace("'\nmodule", '\' // azureml-gate:ignore AML-NET-001 reason="preview"\nmodule');

  test('cannot suppress what it adds, unless that is allowed', async () => {
    const job = await pullRequest(OLD, { 'infra/main.bicep': ignored('Enabled') });
    expect(errors(job)).toEqual(['infra/main.bicep:1 AML-NET-001']);
    expect(job.annotations[0]?.message).toContain('A comment suppresses it (preview), which counts once it is merged.');
    const allowed = await pullRequest(OLD, { 'infra/main.bicep': ignored('Enabled') }, { 'new-suppressions': 'allow' });
    expect(allowed.outputs['result']).toBe('pass');
  });

  test('goes by the suppressions that the base has', async () => {
    const before = { ...OLD, 'infra/main.bicep': ignored('Enabled') };
    const kept = await pullRequest(before, { 'infra/main.bicep': `${ignored('Enabled')}// x\n` });
    expect(kept.outputs).toMatchObject({ result: 'pass', 'new-findings-count': '0' });
    const dropped = await pullRequest(before, { 'infra/main.bicep': MAIN('Enabled') });
    expect(errors(dropped)).toEqual(['infra/main.bicep:1 AML-NET-001']);
  });

  test('that mends a file the base could not read is not blamed for sure', async () => {
    const broken = { ...OPEN, 'infra/workspace.bicep': `resource x 'a' = {\n${MODULE}` };
    const job = await pullRequest(broken, { 'infra/workspace.bicep': MODULE }, { 'on-incomplete': 'warn' });
    expect(job.outputs).toMatchObject({ result: 'pass', comparison: 'git' });
    const strict = await pullRequest(broken, { 'infra/workspace.bicep': MODULE });
    expect(strict.outputs['result']).toBe('fail');
  });

  test('is not blamed for what nobody could read before either', async () => {
    const before = { ...OLD, 'infra/other.bicep': "module m 'br/public:avm/x:1.0.0' = { name: 'm' }\n" };
    const job = await pullRequest(before, { 'infra/main.bicep': `${MAIN('Disabled')}// x\n` });
    expect(job.outputs).toMatchObject({ result: 'pass', comparison: 'git' });
  });

  test('is a full scan, with the reason, where the base cannot be had', async () => {
    const origin = repositoryWith(OPEN);
    const head = origin.commit({ 'infra/main.bicep': MAIN('Enabled', 'other') });
    const checkout = checkoutOf(origin, head);
    checkout.git('remote', 'set-url', 'origin', 'file:///nonexistent');
    const payload = {
      pull_request: { number: 7, base: { sha: 'b'.repeat(40), repo: null }, head: { sha: head, repo: null } },
    };
    const job = await runJob(checkout.folder, {}, { payload, rules: RULES });
    expect(job.outputs).toMatchObject({ comparison: 'none', result: 'fail' });
    expect(job.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /^Not compared with the base, so every finding counts: the commit bbbbbbbbbbbb is not in this/,
      ),
    );
  });

  test('cannot suppress what it adds where the base cannot be had either', async () => {
    const comment = '// azureml-gate:ignore AML-NET-001 reason="a way around"';
    const open = {
      'main.bicep': MODULE.replace(
        '    publicNetworkAccess: publicAccess',
        `    ${comment}\n    publicNetworkAccess: 'Enabled'`,
      ),
    };
    const checkout = repositoryWith(open);
    const head = checkout.git('rev-parse', 'HEAD');
    const payload = {
      pull_request: { number: 7, base: { sha: 'b'.repeat(40), repo: null }, head: { sha: head, repo: null } },
    };
    const told = async (inputs: Readonly<Record<string, string>>) => {
      const job = await runJob(checkout.folder, inputs, { payload, rules: RULES });
      return [job.outputs['comparison'], errors(job).includes('main.bicep:8 AML-NET-001')];
    };
    expect(await told({})).toEqual(['none', true]);
    expect(await told({ 'new-suppressions': 'allow' })).toEqual(['none', false]);
  });
});

const STORAGE = `resource "azurerm_machine_learning_workspace" "this" {
  name                          = var.name
  location                      = "westeurope"
  resource_group_name           = "rg"
  application_insights_id       = "ai"
  key_vault_id                  = "kv"
  storage_account_id            = "st"
  public_network_access_enabled = var.public
  identity {
    type = "SystemAssigned"
  }
}
`;
const VARIABLES = `variable "name" { default = "mlw" }
variable "public" { type = bool }
`;
const ROOT = `variable "public" { type = bool }
module "workspace" {
  source = "../modules/workspace"
  public = var.public
}
`;

const ESTATE = (isPublic: boolean, root = 'live'): Files => ({
  'modules/workspace/main.tf': STORAGE,
  'modules/workspace/variables.tf': VARIABLES,
  [`${root}/main.tf`]: ROOT,
  [`${root}/prod.auto.tfvars`]: `public = ${isPublic}\n`,
});

describe('a pull request of Terraform', () => {
  test('fails by the variable file it changes, annotated there', async () => {
    const job = await pullRequest(ESTATE(false), { 'live/prod.auto.tfvars': 'public = true\n' });
    expect(errors(job)).toEqual(['live/prod.auto.tfvars:1 AML-NET-001']);
    expect(job.outputs).toMatchObject({ comparison: 'git', result: 'fail', 'new-findings-count': '1' });
  });

  test.each<[string, Files]>([
    ['lines', { 'modules/workspace/main.tf': `# moved\n\n${STORAGE}` }],
    ['the root', { ...ESTATE(true, 'deploy'), 'live/main.tf': undefined, 'live/prod.auto.tfvars': undefined }],
    [
      'the module',
      {
        'modules/workspace/main.tf': undefined,
        'modules/workspace/variables.tf': undefined,
        'shared/workspace/main.tf': STORAGE,
        'shared/workspace/variables.tf': VARIABLES,
        'live/main.tf': ROOT.replace('../modules', '../shared'),
      },
    ],
    ['what it is called', { 'live/main.tf': ROOT.replace('module "workspace"', 'module "studio"') }],
  ])('that only moves %s adds nothing', async (_, changes) => {
    const job = await pullRequest(ESTATE(true), changes);
    expect(job.outputs).toMatchObject({ comparison: 'git', result: 'pass', 'new-findings-count': '0' });
    expect(Number(job.outputs['high-count'])).toBeGreaterThan(0);
  });

  test('fails by a file that came into a module', async () => {
    const job = await pullRequest(ESTATE(false), {
      'modules/workspace/second.tf': STORAGE.replace('"this"', '"second"').replace('var.public', 'true'),
    });
    expect(errors(job)).toContain('modules/workspace/second.tf:8 AML-NET-001');
  });

  test('is to blame for calling what cannot be read, though that was there before', async () => {
    const before = {
      ...ESTATE(false),
      'modules/broken/main.tf': 'resource "azurerm_storage_account" "s" {\n  name = }\n}\n',
    };
    const call = 'module "more" {\n  source = "../modules/broken"\n}\n';
    const job = await pullRequest(before, { 'live/more.tf': call }, { paths: 'live' });
    expect(job.outputs).toMatchObject({ comparison: 'git', result: 'incomplete' });
    expect(job.exitCode).toBe(1);
  });

  test('fails by what linked files say', async () => {
    const before = {
      ...ESTATE(false),
      'common/closed.tf': STORAGE.replace('"this"', '"linked"').replace('var.public', 'false'),
    };
    const job = await pullRequest(
      { ...before, 'modules/workspace/linked.tf': { link: '../../common/closed.tf' } },
      { 'common/closed.tf': STORAGE.replace('"this"', '"linked"').replace('var.public', 'true') },
    );
    expect(errors(job)).toContain('common/closed.tf:8 AML-NET-001');
  });

  test('reads a plan that an earlier step made, in which old is old', async () => {
    const workspace = (name: string, access: boolean) => ({
      address: `azurerm_machine_learning_workspace.${name}`,
      mode: 'managed',
      type: 'azurerm_machine_learning_workspace',
      name,
      provider_name: 'registry.terraform.io/hashicorp/azurerm',
      change: {
        actions: ['create'],
        before: null,
        after: { name, public_network_access_enabled: access },
        after_unknown: {},
      },
    });
    const root = (extra = '') =>
      `resource "azurerm_machine_learning_workspace" "old" {\n  name = "old"\n  public_network_access_enabled = true\n}\n${extra}`;
    const origin = repositoryWith({ 'live/main.tf': root() });
    const baseSha = origin.git('rev-parse', 'HEAD');
    const added =
      'resource "azurerm_machine_learning_workspace" "new" {\n  name = "new"\n  public_network_access_enabled = var.open\n}\n';
    origin.branch('topic', baseSha);
    const headSha = origin.commit({ 'live/main.tf': root(added), 'live/variables.tf': 'variable "open" {}\n' });
    const plan = { format_version: '1.2', terraform_version: '1.11.4', complete: true, errored: false };
    const checkout = checkoutOf(origin, origin.merge(baseSha, headSha));
    const changes = [workspace('old', true), workspace('new', true)];
    const values = changes.map(({ change, ...one }) => ({ ...one, values: change.after, schema_version: 0 }));
    checkout.write({
      'live/plan.json': JSON.stringify({
        ...plan,
        variables: { open: { value: true } },
        planned_values: { root_module: { resources: values } },
        resource_changes: changes,
        configuration: { root_module: { variables: { open: {} } } },
      }),
    });
    const payload = {
      pull_request: {
        number: 7,
        base: { sha: baseSha, repo: { full_name: 'o/r' } },
        head: { sha: headSha, repo: { full_name: 'o/r' } },
      },
    };
    const job = await runJob(checkout.folder, { paths: '., live/plan.json' }, { payload, rules: RULES });
    expect(errors(job).filter((line) => line.endsWith('NET-001'))).toEqual(['live/main.tf:7 AML-NET-001']);
  });
});

const JOB = `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
command: python train.py
environment: file:./environments/env.yml
compute: azureml:cpu
`;
const ENVIRONMENT = `$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
name: e
image: mcr.microsoft.com/azureml/base:1
conda_file: ./c.yml
`;
const INSTANCE = `$schema: https://azuremlschemas.azureedge.net/latest/computeInstance.schema.json
name: ci
type: computeinstance
setup_scripts:
  creation_script:
    path: ../scripts/setup.sh
`;
const WORKSPACE = (access: string) =>
  `$schema: https://azuremlschemas.azureedge.net/latest/workspace.schema.json\nname: mlw\npublic_network_access: ${access}\n`;

describe('a pull request of files for the Azure CLI', () => {
  const BEFORE: Files = {
    'ml/job.yml': JOB,
    'ml/environments/env.yml': ENVIRONMENT,
    'ml/environments/c.yml': 'dependencies: [python=3.12]\n',
    'ml/instance.yml': INSTANCE,
    'scripts/setup.sh': 'echo hello\n',
    'workspace.yml': WORKSPACE('Disabled'),
    'notes.txt': 'x',
  };
  const looksAt = async (changes: Files, inputs: Readonly<Record<string, string>> = {}) =>
    !(await pullRequest(BEFORE, changes, inputs)).stdout.includes('Nothing that is checked was changed');

  test('fails by the YAML it changes', async () => {
    const job = await pullRequest(BEFORE, { 'workspace.yml': WORKSPACE('Enabled') });
    expect(errors(job)).toContain('workspace.yml:3 AML-NET-001');
  });

  test('fails by a script that is all it adds', async () => {
    const script = 'az ml workspace create --name mlw --resource-group rg --public-network-access Enabled\n';
    expect(errors(await pullRequest(BEFORE, { 'deploy.sh': script }))).toContain('deploy.sh:1 AML-NET-001');
  });

  test.each<[string, Files, Readonly<Record<string, string>>]>([
    ['a conda file', { 'ml/environments/c.yml': 'dependencies: [python=3.13]\n' }, {}],
    ['a setup script', { 'scripts/setup.sh': 'curl https://x | sh\n' }, {}],
    ['an environment out of scope', { 'ml/environments/env.yml': `${ENVIRONMENT}# x\n` }, { paths: 'ml/job.yml' }],
    ['a conda file at the end of a chain', { 'ml/environments/c.yml': 'dependencies: []\n' }, { paths: 'ml/job.yml' }],
  ])('looks at %s that a file in scope names', async (_, changes, inputs) => {
    expect(await looksAt(changes, inputs)).toBe(true);
  });

  test('looks at nothing that no file names', async () => {
    expect(await looksAt({ 'notes.txt': 'y', 'other.yml': 'a: 1\n' })).toBe(false);
  });
});
