import { describe, expect, it } from 'vitest';
import { expandRepository } from '../../src/expand/expand.js';
import { isSecretName, isSecretText } from '../../src/expand/secrets.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { secretsOf } from '../../src/model/secrets.js';
import { repositoryOf } from '../support/memory-repository.js';

/** What is found in these files: the texts, and the places as `file:line:column text`. */
function found(files: Readonly<Record<string, string>>): {
  readonly texts: readonly string[];
  readonly places: string[];
} {
  const repository = repositoryOf(files);
  const options = { parameterFiles: [], limits: DEFAULT_LIMITS, clock: () => 0, cloud: 'AzureCloud' } as const;
  const { texts, spans } = secretsOf(expandRepository(repository, options, new DiagnosticBag()));
  const places = spans.map(({ source, start, end }) => {
    const { line, column } = source.positionAt(start);
    return `${source.path}:${line}:${column} ${source.text.slice(start, end)}`;
  });
  return { texts: [...texts].sort(), places: [...places].sort() };
}

const vm = (password: string): string =>
  `resource vm 'Microsoft.Compute/virtualMachines@2024-03-01' = {\n  name: 'vm'\n  tags: { adminPassword: ${password} }\n}\n`;

describe('the secrets of files', () => {
  it.each<[string, Record<string, string>, string[], string[]]>([
    ['a literal', { 'main.bicep': vm("'hunter2'") }, ['hunter2'], ['main.bicep:3:27 hunter2']],
    ['a literal with escapes', { 'main.bicep': vm("'it\\'s'") }, ["it's"], ["main.bicep:3:27 it\\'s"]],
    [
      'the parts that make one',
      { 'main.bicep': `var a = 'hun'\nvar b = { x: 'ter2', y: 'other' }\n${vm("'${a}${b.x}'")}` },
      ['hunter2'],
      ['main.bicep:1:10 hun', 'main.bicep:2:15 ter2'],
    ],
    [
      'an unused secure parameter',
      { 'main.bicep': `@secure()\nparam x string = 'hunter2'\n${vm("''")}` },
      ['hunter2'],
      ['main.bicep:2:19 hunter2'],
    ],
    [
      'what a parameter file assigns',
      {
        'main.bicep': `@secure()\nparam x string\nparam y string\n${vm("''")}`,
        'main.bicepparam': "using 'main.bicep'\nparam x = 'hunter2'\nparam y = 'plain'\n",
      },
      ['hunter2'],
      ['main.bicepparam:2:12 hunter2'],
    ],
    [
      'what a module is given',
      {
        'main.bicep': "module m 'm.bicep' = {\n  name: 'm'\n  params: { x: 'hunter2', y: 'plain' }\n}\n",
        'm.bicep': `@secure()\nparam x string\nparam y string\n${vm("''")}`,
      },
      ['hunter2'],
      ['main.bicep:3:17 hunter2'],
    ],
    ['a placeholder', { 'main.bicep': vm("'<password>'") }, [], []],
    ['where a secret is to be found', { 'main.bicep': vm("{ vault: 'kv', name: 'n' }") }, [], []],
    [
      'what a secret chooses',
      {
        'main.bicep': `@secure()\nparam x string = ''\nvar y = empty(x) ? 'Enabled' : 'Disabled'\n${vm("''").replace("'vm'", 'y')}`,
      },
      [],
      [],
    ],
    [
      'text with a hole: its places only',
      { 'main.bicep': `param x string\n${vm("'https://${x}/hunter2'")}` },
      [],
      ['main.bicep:4:27 https', 'main.bicep:4:39 /hunter2'],
    ],
  ])('%s', (_, files, texts, places) => {
    expect(found(files)).toEqual({ texts, places });
  });
});

describe('names and texts', () => {
  it.each([
    'adminPassword',
    'admin_password',
    'admin-password',
    'clientSecret',
    'ACCOUNT_KEY',
    'connection-string',
    'sasToken',
  ])('%s is the name of a secret', (name) => expect(isSecretName(name)).toBe(true));
  it.each(['secretName', 'keyVaultId', 'disablePasswordAuthentication', 'tokenUrl', 'key', 'sshPublicKeys'])(
    '%s is not',
    (name) => expect(isSecretName(name)).toBe(false),
  );
  it.each([
    '',
    '  ',
    '<key>',
    '***',
    '${{ secrets.X }}',
    '#{X}#',
    'your-password',
    'dummy_pat',
    'your_key',
    'your_api_key',
    'changeme',
    'ChangeMe123',
    'dummy',
    'fake-sas-token',
    'sample key',
    'placeholder',
    'xxxx-xxxx',
  ])('%j is no secret', (text) => expect(isSecretText(text)).toBe(false));
  it.each(['hunter2', '0', 'your-password-1', 'samplehunter2', 'dummy_pat_4711', 'secret', 'password'])(
    '%j may be one',
    (text) => expect(isSecretText(text)).toBe(true),
  );
});
