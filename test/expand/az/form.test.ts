import { describe, expect, it } from 'vitest';
import { azForm } from '../../../src/expand/az/form.js';
import { AZUREML_YAML } from '../../../src/expand/azureml/form.js';
import { expandRepository } from '../../../src/expand/expand.js';
import { TEMPLATES } from '../../../src/expand/templates.js';
import { mayHaveAzCommands, mayHaveScripts } from '../../../src/inputs/az-scripts.js';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { expandFiles, repositoryOf } from '../../support/memory-repository.js';
import { plain } from '../../support/plain.js';
import { commandsOf } from './commands.js';

const LINES = azForm((path, run) => {
  const text = run.repository.read(path)?.text ?? '';
  return { commands: commandsOf(text, path), isWhole: true };
});

function expand(files: Readonly<Record<string, string>>) {
  const options = { parameterFiles: [], clock: () => 0, cloud: 'AzureCloud', limits: DEFAULT_LIMITS } as const;
  return expandRepository(repositoryOf(files), options, new DiagnosticBag(), [TEMPLATES, AZUREML_YAML, LINES]);
}

describe('scripts with az commands', () => {
  it('take the files they name', () => {
    const found = expand({
      'e.yml': 'name: e\nauth_mode: key\n',
      'f.yml': 'name: f\nauth_mode: key\n',
      'a.sh': 'az ml online-endpoint create -f e.yml\n',
    });
    expect(found.map(({ entryPoint, resources }) => [entryPoint, resources.length])).toEqual([
      ['f.yml', 1],
      ['a.sh', 1],
    ]);
  });

  it('change what they made before', () => {
    const [found] = expand({
      'a.sh': 'az storage account create -n st -g g\naz storage account update -n st --min-tls-version TLS1_2\n',
    });
    expect(found?.resources).toHaveLength(1);
    expect(found?.resources[0]?.words?.nameOf('properties.minimumTlsVersion')).toBe(
      '--min-tls-version of az storage account update',
    );
  });

  it('run in order', () => {
    const [found] = expand({
      'a.sh': `az acr create -n r --sku Basic\n${['true', 'false'].map((on) => `az acr update -n r --admin-enabled ${on}\n`).join('')}`,
    });
    expect(found?.resources.map(({ body }) => plain(body))).toEqual([
      { properties: { adminUserEnabled: false }, sku: { name: 'Basic' } },
    ]);
  });

  it('add to what they made before, or to what is there', () => {
    const ADD = 'az storage account network-rule add -n st --ip-address';
    const bodies = (script: string) => expand({ 'a.sh': script })[0]?.resources.map(({ body }) => plain(body));
    const rule = (value: string) => ({ value, action: 'Allow' });
    expect(bodies(`az storage account create -n st\n${ADD} 1.1.1.1\n${ADD} 2.2.2.2 3.3.3.3\n`)).toMatchObject([
      { properties: { networkAcls: { ipRules: ['1.1.1.1', '2.2.2.2', '3.3.3.3'].map(rule) } } },
    ]);
    expect(bodies(`${ADD} 1.1.1.1\n`)).toMatchObject([
      { properties: { networkAcls: { ipRules: [rule('1.1.1.1'), { each: undefined }] } } },
    ]);
  });

  it('name resources by IDs that they look up', () => {
    const { expansions } = expandFiles({
      'a.sh':
        'ID=$(az acr show -n cr --query id -o tsv)\naz role assignment create --role AcrPull --assignee-object-id x --scope $ID\n',
    });
    const [scope] = expansions.flatMap(({ resources }) => resources.map((one) => one.scope.resource));
    expect(scope && plain(scope)).toBe("<resourceId('microsoft.containerregistry/registries','cr')>");
  });

  it('deploy templates with parameter files', () => {
    const template = "param sku string\nresource st 'Microsoft.Storage/storageAccounts@2024-01-01' = { name: sku }\n";
    const parameters = { $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#' };
    const found = expand({
      'main.bicep': template,
      'other.bicep': template,
      'values/prod.json': JSON.stringify({
        ...parameters,
        contentVersion: '1.0.0.0',
        parameters: { sku: { value: 'x' } },
      }),
      'a.sh': 'az deployment group create -g g --template-file main.bicep --parameters @values/prod.json\n',
    });
    expect(found.map(({ entryPoint, environment }) => [entryPoint, environment])).toEqual([
      ['main.bicep', 'values/prod.json'],
      ['other.bicep', undefined],
    ]);
  });

  describe('deploy templates with parameters of their own', () => {
    const TEMPLATE = `param name string = 'n'
param access string = 'Enabled'
param keys bool = true
param sku object = {}
resource st 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: 'eu'
  sku: sku
  properties: { publicNetworkAccess: access, allowSharedKeyAccess: keys }
}
`;
    const parameters = (values: Readonly<Record<string, unknown>>) =>
      JSON.stringify({
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
        contentVersion: '1.0.0.0',
        parameters: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])),
      });
    const FILES = {
      'main.bicep': TEMPLATE,
      'a.json': parameters({ name: 'a', access: 'Disabled' }),
      'b.json': parameters({ name: 'b', keys: false }),
      'c.bicepparam': "using 'main.bicep'\nparam name = 'c'\nparam access = 'Disabled'\n",
    };
    const DEPLOY = 'az deployment group create -g g -f main.bicep';

    function deployed(script: string, files: Readonly<Record<string, string>> = FILES) {
      const { expansions, diagnostics } = expandFiles({ ...files, 'x/deploy.sh': script });
      const made = expansions.map(({ environment, resources }) => {
        const [resource] = resources;
        const { properties, sku } = plain(resource?.body ?? ({ kind: 'scalar', value: null } as never)) as never as {
          properties: { publicNetworkAccess: unknown; allowSharedKeyAccess: unknown };
          sku: unknown;
        };
        const name = resource && plain(resource.name);
        return [environment, name, properties.publicNetworkAccess, properties.allowSharedKeyAccess, sku];
      });
      return { made, codes: diagnostics.map(({ code }) => code) };
    }

    it.each<[string, string, readonly unknown[]]>([
      ['a value', '-p access=Disabled', ['x/deploy.sh', 'n', 'Disabled', true, {}]],
      ['values by type', '-p keys=False name=true', ['x/deploy.sh', 'true', 'Enabled', false, {}]],
      ['an object', `-p sku='{"name": "$SKU"}'`, ['x/deploy.sh', 'n', 'Enabled', true, { name: '$SKU' }]],
      [
        'an object with a variable',
        `-p sku="{\\"name\\": \\"$SKU\\"}"`,
        ['x/deploy.sh', 'n', 'Enabled', true, { name: '<${SKU}>' }],
      ],
      ['an unknown value', '-p access=$ACCESS', ['x/deploy.sh', 'n', '<${ACCESS}>', true, {}]],
      ['a file, then a value', '-p @a.json -p access=Enabled', ['a.json', 'a', 'Enabled', true, {}]],
      ['a value, then a file', '-p access=Enabled @a.json', ['a.json', 'a', 'Disabled', true, {}]],
      ['two files', '-p a.json -p b.json', ['x/deploy.sh', 'b', 'Disabled', false, {}]],
      ['JSON', `-p '{"name": {"value": "j"}}'`, ['x/deploy.sh', 'j', 'Enabled', true, {}]],
      ['what is not there', '-p @gone.json -p name=z', ['x/deploy.sh', 'z', 'Enabled', true, {}]],
    ])('%s', (_, written, expected) => {
      const { made, codes } = deployed(`${DEPLOY} ${written}\n`, { ...FILES, 'c.bicepparam': '' });
      expect(made).toContainEqual(expected);
      expect(codes.filter((code) => code !== 'orphan-parameter-file')).toEqual([]);
    });

    it('of a file that names its template', () => {
      const { made } = deployed('az deployment group create -g g -p c.bicepparam -p access=Enabled\n', {
        'main.bicep': TEMPLATE,
        'c.bicepparam': FILES['c.bicepparam'],
      });
      expect(made).toEqual([['c.bicepparam', 'c', 'Enabled', true, {}]]);
    });

    it('several times', () => {
      const lines = ['name=one', 'name=two', '@a.json', '@a.json name=three'].map((one) => `${DEPLOY} -p ${one}\n`);
      const { made } = deployed(lines.join(''), {
        'main.bicep': TEMPLATE,
        'a.json': FILES['a.json'],
      });
      expect(made.map(([environment, name]) => [environment, name])).toEqual([
        ['a.json', 'a'],
        ['x/deploy.sh', 'one'],
        ['x/deploy.sh#2', 'two'],
        ['x/deploy.sh#3', 'three'],
      ]);
    });

    it('that the template does not have', () => {
      expect(deployed(`${DEPLOY} -p nam=x\n`).codes).toContain('undeclared-parameter');
    });
  });

  it.each([
    ['deploy.sh', true],
    ['x/Makefile', true],
    ['Dockerfile.gpu', true],
    ['.github/workflows/ci.yml', true],
    ['main.tf', false],
    ['notes.md', false],
  ])('may stand in %s: %s', (path, expected) => {
    expect(mayHaveScripts(path)).toBe(expected);
  });

  it.each([
    ['  run: az ml job create', true],
    ['$(az storage account show)', true],
    ['az account show', false],
    ['blaz ml create', false],
    ['https://az ml', false],
  ])('are told by their text: %s', (text, expected) => {
    expect(mayHaveAzCommands(text)).toBe(expected);
  });
});
