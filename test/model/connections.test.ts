import { describe, expect, it } from 'vitest';
import { associationOf } from '../../src/model/associations.js';
import { connectionsTo } from '../../src/model/connections.js';
import { System } from '../../src/model/system.js';
import { child, dependency, resource, workspace } from '../support/bicep.js';
import { expandFiles } from '../support/memory-repository.js';

const AI = 'Microsoft.CognitiveServices/accounts';
const ST = 'Microsoft.Storage/storageAccounts';

/** The system of `main.bicep` and of the others that it sees. */
function systemOf(text: string, other = ''): System {
  const { expansions } = expandFiles({ 'main.bicep': text, ...(other === '' ? {} : { 'other.bicep': other }) });
  const main = expansions.find(({ entryPoint }) => entryPoint === 'main.bicep');
  if (main === undefined) throw new Error('nothing was expanded');
  const others = expansions.filter((one) => one !== main).flatMap(({ resources }) => resources);
  return new System(main, { others });
}

function isConnected(text: string, other = ''): boolean {
  const system = systemOf(text, other);
  const target = system.graph.at('main.bicep:dep');
  return target !== undefined && connectionsTo(target, system).length > 0;
}

const connection = (lines: string) => workspace('') + child('connections', lines);
const PARAM = 'param name string\n';

describe('a connection leads to', () => {
  it.each([
    ['the ID in its metadata', dependency(AI, '') + connection('metadata: { ResourceId: dep.id }'), true],
    ['the name in its host', dependency(AI, '') + connection("target: 'https://DEP.openai.azure.com/'"), true],
    [
      'the host of another product of the account',
      dependency(AI, '') + connection("target: 'https://dep.services.ai.azure.com/x'"),
      true,
    ],
    ['no account of another name', dependency(AI, '') + connection("target: 'https://depp.openai.azure.com/'"), false],
    ['no resource of another type', dependency(ST, '') + connection("target: 'https://dep.openai.azure.com/'"), false],
    ['no host that nobody lists', dependency(AI, '') + connection("target: 'https://dep.contoso.example/'"), false],
    ['what its endpoint is read from', dependency(AI, '') + connection('target: dep.properties.endpoint'), true],
    [
      'a name that is not known, by its expression',
      PARAM + dependency(AI, 'customSubDomainName: name') + connection("target: 'https://${name}.openai.azure.com/'"),
      true,
    ],
    [
      'a service by its cloud',
      dependency(ST, '') + connection("target: 'https://dep.blob.${environment().suffixes.storage}/c'"),
      true,
    ],
    ['nothing without a target', dependency(AI, '') + connection("category: 'AzureOpenAI'"), false],
  ])('%s', (_name, text, expected) => {
    expect(isConnected(text)).toBe(expected);
  });

  it('a known name of another entry point, and never to an equal expression there', () => {
    const known = connection("target: 'https://dep.openai.azure.com/'");
    expect(isConnected(dependency(AI, ''), known)).toBe(true);
    const computed = PARAM + connection("target: 'https://${name}.openai.azure.com/'");
    expect(isConnected(PARAM + dependency(AI, 'customSubDomainName: name'), computed)).toBe(false);
  });
});

describe('what is nested in something that is used', () => {
  const containers = resource('data', `${ST}/blobServices/containers@2023-05-01`, "name: 'dep/default/data'", '');

  it('is used as that is', () => {
    const system = systemOf(containers + dependency(ST, '') + workspace('storageAccount: dep.id'));
    const container = system.graph.at('main.bicep:data');
    expect(container && associationOf(container, system)).toBe('dependency');
  });

  it('is not used where nothing above it is', () => {
    const system = systemOf(containers + dependency(ST, '') + workspace(''));
    const container = system.graph.at('main.bicep:data');
    expect(container && associationOf(container, system)).toBeUndefined();
  });
});
