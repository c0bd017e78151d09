import fc from 'fast-check';
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

describe('a shared access signature', () => {
  const signature = 'Zm9vYmFy%2BcXV4MTIz%2FabcDEF0123456789ghijklmno%3D';

  it.each([
    '?xx=XXXX-XX-XX&xx=xxxx&xxx=xxx&xx=XXXX-XX-XXXXX:XX:XXX&xxx=xxxxx&xxx=XXxXXXxxxxxXXXXXXXx',
    '?sv=2022-11-02&ss=b&srt=sco&sp=rl&se=2030-01-01T00:00:00Z&spr=https&sig=xxxxxxxx',
    'sv=2022-11-02&sig=XXxXX%2FXXxx%3D',
    'sv=2022-11-02&sig=************',
    'sv=2022-11-02&sig=0000',
    'sv=2022-11-02&sig=<signature>',
    'sv=2022-11-02&sig=',
    'sig=xxxx&sv=2022-11-02',
    'https://st.blob.core.windows.net/c/d?sv=2022-11-02&sig=xxxx',
    'SharedAccessSignature sr=ns.servicebus.windows.net&sig=xxxx&se=1&skn=send',
    'sv=2022-11-02&sig=AAAAAAAAAAAAAAAA',
  ])('%j is a mask', (text) => expect(isSecretText(text)).toBe(false));

  it.each([
    `?sv=2022-11-02&ss=b&srt=sco&sp=rl&sig=${signature}`,
    `?sv=xxxx-xx-xx&ss=x&srt=xxx&sp=xx&sig=${signature}`,
    `sig=${signature}`,
    `SIG=${signature}&sv=x`,
    `https://st.blob.core.windows.net/c?sv=x&sig=${signature}`,
    `SharedAccessSignature sr=ns&sig=${signature}&se=1&skn=send`,
    `sv=x&sig=xxxx&sig=${signature}`,
    // No signature stands there by its name: what may be one counts.
    '?sv=2022-11-02&sp=rl',
    'a=xxxx&b=hunter2',
    // More than a signature.
    'https://me:hunter2@st.example/c?sig=xxxx',
    'BlobEndpoint=https://x/;AccountKey=hunter2;SharedAccessSignature=sv=x&sig=xxxx',
    'hunter2 ?sig=xxxx',
  ])('%j is a secret', (text) => expect(isSecretText(text)).toBe(true));

  it('is one whatever its other parts are, and none whatever they are if the signature is a mask', () => {
    const part = fc.stringMatching(/^[a-z]{1,3}=[A-Za-z0-9:.-]{0,12}$/).filter((one) => !one.startsWith('sig='));
    const parts = fc.array(part, { maxLength: 6 });
    // Two different letters or digits tell more than how long it is.
    const real = fc.stringMatching(/^[A-Za-z0-9%/+]{0,20}(?:ab|h7|9Z|qT)[A-Za-z0-9/+]{10,40}(?:%3D|=)?$/);
    const mask = fc.stringMatching(/^(?:x{1,40}|X{1,40}|[xX]{1,40}(?:%2B|%2F)[xX]{1,20}%3D|\*{1,40}|0{4,40})$/);
    const token = (before: string[], sig: string, after: string[]) => [...before, `sig=${sig}`, ...after].join('&');
    fc.assert(
      fc.property(parts, real, parts, (before, sig, after) => isSecretText(token(before, sig, after))),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(parts, mask, parts, (before, sig, after) => !isSecretText(token(before, sig, after))),
      { numRuns: 300 },
    );
  });
});

describe('a mask', () => {
  it.each(['xxxx', 'XXXX', 'xXxX', 'xxxx==', 'XXXX-xx/xx', '****', '0000', '0000-0000', 'AAAAAAAAAAAA==', 'xx:xx'])(
    '%j hides what it stands for',
    (text) => expect(isSecretText(text)).toBe(false),
  );
  it.each(['aaaa', '1111', '000', 'xxxy', 'xx xx', 'x$x!', 'xxxx-7', 'üü-xx', 'AAAAAAA', '0'])(
    '%j may be a secret',
    (text) => expect(isSecretText(text)).toBe(true),
  );
});
