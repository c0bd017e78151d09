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
