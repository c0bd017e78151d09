import { describe, expect, it } from 'vitest';
import { id, oneOf, param, type Row, result, run, secret, testRows, toValue } from './calls.js';

const p = param('p');
const storage = id('Microsoft.Storage/storageAccounts', 'st1');

const UNKNOWN: readonly Row[] = [
  ['uniqueString', ['a'], "<uniqueString('a')>"],
  ['uniqueString', ['a', p], "<uniqueString('a',parameters('p'))>"],
  ['guid', [storage, 'role'], "<guid(resourceId('Microsoft.Storage/storageAccounts','st1'),'role')>"],
  ['newGuid', [], '<newGuid()#1>'],
  [
    'pickZones',
    ['Microsoft.Compute', 'virtualMachines', p],
    "<pickZones('Microsoft.Compute','virtualMachines',parameters('p'))>",
  ],
  ['toLogicalZones', ['s', 'westus', ['a']], "<toLogicalZones('s','westus',createArray('a'))>"],
  ['providers', ['Microsoft.Compute'], "<providers('Microsoft.Compute')>"],
  ['readEnvironmentVariable', ['X', 'default'], "<readEnvironmentVariable('X','default')>"],
  ['providers', [oneOf('c', 'a', 'b')], "<providers(oneOf(parameters('c'),'a','b'))>"],
  ['guid', [oneOf('c', 'a', 'b')], "<guid(oneOf(parameters('c'),'a','b'))>"],
  ['externalInput', [oneOf('c', 'a', 'b')], "<externalInput(oneOf(parameters('c'),'a','b'))>"],
  ['getSecret', [oneOf('c', 'a', 'b')], "<getSecret(oneOf(parameters('c'),'a','b'))>"],
  ['externalInput', ['ev2', { a: 1 }], "<externalInput('ev2',createObject('a',1))>"],
  ['roleDefinitions', ['My Own Role'], "<roleDefinitions('My Own Role')>"],
  [
    'listKeys',
    [storage, '2023-01-01'],
    "<listkeys(resourceId('Microsoft.Storage/storageAccounts','st1'),'2023-01-01')>",
  ],
];

const WRONG: readonly Row[] = [
  ['uniqueString', [], '! uniqueString() takes at least 1 argument, but got 0.'],
  ['uniqueString', [1], '! uniqueString() needs a string as argument 1, but got an integer.'],
  ['fail', ['no such size'], '! The template calls fail(): no such size'],
  ['fail', [p], '! The template calls fail()'],
  ['fail', [secret(toValue('hush'))], '! fail() rejects its arguments, which are secret.'],
  ['fail', [1], '! fail() needs a string as argument 1, but got an integer.'],
];

describe('functions that only the deployment answers', () => {
  testRows(UNKNOWN, WRONG);

  it.each(['uniqueString', 'guid', 'newGuid', 'utcNow', 'providers', 'readEnvVar', 'roleDefinitions'])(
    '%s() is known at deployment',
    (name) => {
      const args = name === 'newGuid' || name === 'utcNow' ? [] : ['a'];
      expect(run(name, args).value).toMatchObject({ kind: 'unknown', reason: 'deployment' });
    },
  );

  it.each([
    ['listKeys', [storage]],
    ['listAnything', [storage, '2023-01-01', {}]],
    ['list', [storage]],
    ['getSecret', [storage]],
  ] as const)('%s() is a secret of the resource', (name, args) => {
    const { value } = run(name, args);
    expect(value).toMatchObject({ kind: 'unknown', reason: 'runtime', target: storage });
    expect(value?.origin.sensitive).toBe(true);
  });

  it('names what is read from outside', () => {
    expect(run('readEnvironmentVariable', ['X']).value).toMatchObject({
      message: "the environment variable 'X' is read when it is deployed",
    });
    expect(run('readCliArg', [p]).value).toMatchObject({
      message: 'the command line argument is read when it is deployed',
    });
  });

  it('knows the IDs of common built-in roles', () => {
    const role = run('roleDefinitions', ['contributor']).value ?? null;
    expect(run('tryGet', [role, 'id']).value).toMatchObject({
      kind: 'resource-id',
      type: 'Microsoft.Authorization/roleDefinitions',
      names: [{ value: 'b24988ac-6180-42a0-ab88-20f7382dd24c' }],
    });
    expect(result('tryGet', [role, 'roleDefinitionId'])).toBe("<roleDefinitions('contributor').roleDefinitionId>");
  });
});
