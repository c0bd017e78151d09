/** The command `fix` on real files. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Io, runCli } from '../src/command-line.js';
import { RULES } from '../src/rules/index.js';
import { folderWith } from './support/files.js';
import { ruleOf } from './support/findings.js';

async function run(cwd: string, words: readonly string[], over: Partial<Io> = {}) {
  const output = { stdout: '', stderr: '' };
  const io: Io = {
    stdout: (text) => {
      output.stdout += text;
    },
    stderr: (text) => {
      output.stderr += text;
    },
    env: {},
    cwd,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    clock: () => 0,
    today: '2026-11-28',
    version: '1.2.3',
    rules: FIXABLE,
    ...over,
  };
  return { status: await runCli(['fix', ...words], io), ...output };
}

function read(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

/** The rules that the files here are about: what others find and mend would only add to it. */
const ASKED = ['AML-ENC-101', 'AML-ENC-102', 'AML-NET-001', 'AML-NET-101', 'AML-NET-009', 'AML-IDN-002'];
const FIXABLE = RULES.filter(({ id }) => ASKED.includes(id));

/** A storage account that a workspace uses, with one safe and one risky fix. */
const STORAGE = `resource st 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'st'
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: false
    networkAcls: {
      defaultAction: 'Allow'
    }
  }
}
`;
const SAFE = STORAGE.replace('Only: false', 'Only: true');
const ALL = SAFE.replace('Allow', 'Deny');
const FILES = { 'main.bicep': STORAGE };
const WORDS = ['--all-resources'];

describe('fix', () => {
  test('prints a diff, and what it is for', async () => {
    const { status, stdout, stderr } = await run(folderWith(FILES), WORDS);
    expect(status).toBe(1);
    expect(stdout).toBe(
      [
        '--- a/main.bicep',
        '+++ b/main.bicep',
        '@@ -2,7 +2,7 @@',
        "   name: 'st'",
        '   properties: {',
        "     minimumTlsVersion: 'TLS1_2'",
        '-    supportsHttpsTrafficOnly: false',
        '+    supportsHttpsTrafficOnly: true',
        '     networkAcls: {',
        "       defaultAction: 'Allow'",
        '     }',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe(
      [
        'main.bicep:5:5 AML-ENC-101 (high): Set supportsHttpsTrafficOnly to true',
        "main.bicep:7:7 AML-NET-101 (high): Set networkAcls.defaultAction to 'Deny'",
        '    Risk: left out without --unsafe. Whoever comes over the public network loses access: have a private endpoint first.',
        '1 finding fixed in 1 file (write the changes with --write); 1 fix left out because of the risk.',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['writes what is safe', ['--write'], SAFE, 0],
    ['writes what is risky too if it is told to', ['--write', '--unsafe'], ALL, 0],
    ['writes nothing by itself', ['--unsafe'], STORAGE, 1],
    [
      'of one rule leaves the others',
      ['--write', '--unsafe', '--rule', 'AML-NET-101'],
      STORAGE.replace('Allow', 'Deny'),
      0,
    ],
    ['of a rule that finds nothing', ['--rule', 'AML-NET-001'], STORAGE, 0],
    ['knows rules by their aliases', ['--unsafe', '--rule', 'aml-enc-101', '--write'], SAFE, 0],
  ])('%s', async (_name, words, expected, expectedStatus) => {
    const folder = folderWith(FILES);
    const { status } = await run(folder, [...WORDS, ...words]);
    expect([read(folder, 'main.bicep'), status]).toEqual([expected, expectedStatus]);
    expect(readdirSync(folder)).toEqual(['main.bicep']);
  });

  test('makes a diff that git applies', async () => {
    const folder = folderWith({
      'main.bicep': `\ufeff${STORAGE}`.replaceAll('\n', '\r\n'),
      'infra/a b.bicep': STORAGE.trimEnd(),
    });
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    const { stdout } = await run(folder, [...WORDS, '--unsafe']);
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: stdout });
    expect(read(folder, 'main.bicep')).toBe(`\ufeff${ALL}`.replaceAll('\n', '\r\n'));
    expect(read(folder, 'infra/a b.bicep')).toBe(ALL.trimEnd());
  });

  test('makes a diff that git applies to a first line with a mark', async () => {
    const first = "param tls string = 'TLS1_0'\n";
    const rest = STORAGE.replace("'TLS1_2'", 'tls');
    const folder = folderWith({ 'main.bicep': `\ufeff${first}${rest}` });
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    const { stdout } = await run(folder, [...WORDS, '--rule', 'AML-ENC-102']);
    execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout });
    expect(read(folder, 'main.bicep')).toBe(`\ufeff${first.replace('1_0', '1_2')}${rest}`);
  });

  test('keeps the mark and the line ends of a file, and its permissions', async () => {
    const folder = folderWith({ 'main.bicep': `\ufeff${STORAGE}`.replaceAll('\n', '\r\n') });
    chmodSync(path.join(folder, 'main.bicep'), 0o640);
    await run(folder, [...WORDS, '--write', '--unsafe']);
    expect(read(folder, 'main.bicep')).toBe(`\ufeff${ALL}`.replaceAll('\n', '\r\n'));
    expect(statSync(path.join(folder, 'main.bicep')).mode & 0o777).toBe(0o640);
  });

  test('has nothing to fix', async () => {
    const { status, stdout, stderr } = await run(folderWith({ 'main.bicep': ALL }), WORDS);
    expect([status, stdout, stderr]).toEqual([0, '', 'Nothing to fix.\n']);
  });

  test('says what it could not read', async () => {
    const { status, stderr } = await run(
      folderWith({ 'main.bicep': `${ALL}\nmodule x 'gone.bicep' = {\n  name: 'x'\n}\n` }),
      WORDS,
    );
    expect(status).toBe(3);
    expect(stderr).toContain('gone.bicep');
  });

  test('refuses a rule that there is not', async () => {
    const { status, stderr } = await run(folderWith(FILES), ['--rule', 'AML-NET-0001']);
    expect(status).toBe(2);
    expect(stderr).toContain("there is no rule 'AML-NET-0001'; did you mean 'AML-NET-001'?");
  });

  test('shows no secret of the lines around', async () => {
    const secret = 'Tr0ub4dor-and-3';
    const cluster = `resource c 'Microsoft.MachineLearningServices/workspaces/computes@2024-10-01' = {
  name: 'w/c'
  properties: {
    computeType: 'AmlCompute'
    disableLocalAuth: true
    properties: {
      userAccountCredentials: {
        adminUserName: 'a'
        adminUserPassword: '${secret}'
        adminUserSshPublicKey: 'ssh-ed25519 AAAA'
      }
      remoteLoginPortPublicAccess: 'Enabled'
    }
  }
}
`;
    const folder = folderWith({ 'main.bicep': cluster });
    const { stdout, stderr } = await run(folder, ['--unsafe', '--write']);
    expect(stdout).toContain("-        adminUserPassword: '(secret, not shown)'");
    expect(stdout + stderr).not.toContain(secret);
    expect(read(folder, 'main.bicep')).toBe(
      cluster
        .replace(`        adminUserPassword: '${secret}'\n`, '')
        .replace("Access: 'Enabled'", "Access: 'Disabled'"),
    );
  });

  test('makes control characters of the lines around visible', async () => {
    const { stdout } = await run(
      folderWith({ 'main.bicep': STORAGE.replace("'st'\n", "'st' // \u001b[2J\u202e\n") }),
      WORDS,
    );
    expect(stdout).toContain("   name: 'st' // \\u{1b}[2J\\u{202e}\n");
  });

  test('prints no command to the log of a runner', async () => {
    const comment = '/*\n::set-output name=x::y\n*/\n';
    const { stdout } = await run(
      folderWith({ 'main.bicep': comment + STORAGE.replace(/ {2}name.*\n/, '$&/*\n::error::x\n*/\n') }),
      WORDS,
      {
        env: { GITHUB_ACTIONS: 'true' },
      },
    );
    expect(stdout).not.toMatch(/^\s*::/m);
  });
});

describe('fix --write', () => {
  /** A rule that changes a file while it is looked at. */
  function meddling(file: string, text: string) {
    return ruleOf({
      id: 'AML-NET-009',
      appliesTo: ['Microsoft.Storage/storageAccounts'],
      check: () => {
        writeFileSync(file, text);
        return [];
      },
    });
  }

  test('does not overwrite what changed meanwhile', async () => {
    const folder = folderWith({ ...FILES, 'other.bicep': STORAGE });
    const file = path.join(folder, 'other.bicep');
    const rules = [...RULES.filter(({ id }) => id !== 'AML-NET-009'), meddling(file, '// mine\n')];
    const { status, stderr } = await run(folder, [...WORDS, '--write'], { rules });
    expect(status).toBe(2);
    expect(stderr).toContain("'other.bicep' changed while it was looked at; no file was written");
    expect([read(folder, 'other.bicep'), read(folder, 'main.bicep')]).toEqual(['// mine\n', STORAGE]);
  });

  test('writes nothing outside the working folder', async () => {
    const folder = folderWith({ ...FILES, 'inside/a.bicep': STORAGE, '.git/HEAD': 'ref: refs/heads/main\n' });
    const { status, stderr } = await run(path.join(folder, 'inside'), ['..', ...WORDS, '--write']);
    expect(status).toBe(2);
    expect(stderr).toContain("'main.bicep' lies outside the working folder; no file was written");
    expect([read(folder, 'main.bicep'), read(folder, 'inside/a.bicep')]).toEqual([STORAGE, STORAGE]);
  });

  test('follows no link', async () => {
    const elsewhere = folderWith(FILES);
    const folder = folderWith({ 'infra/a.bicep': ALL });
    symlinkSync(path.join(elsewhere, 'main.bicep'), path.join(folder, 'infra/link.bicep'));
    mkdirSync(path.join(folder, 'deep'));
    symlinkSync(elsewhere, path.join(folder, 'deep/folder'));
    await run(folder, [...WORDS, '--write', '--unsafe']);
    expect(read(elsewhere, 'main.bicep')).toBe(STORAGE);
  });

  test('changes the file that one of Terraform links to in the repository, under its own name', async () => {
    const account =
      'resource "azurerm_storage_account" "it" {\n  name                       = "it"\n  https_traffic_only_enabled = false\n}\n';
    const folder = folderWith({ 'shared/main.tf': account, 'prod/': '' });
    symlinkSync('../shared/main.tf', path.join(folder, 'prod/main.tf'));
    await run(folder, [...WORDS, '--write', '--rule', 'AML-ENC-101']);
    expect(read(folder, 'shared/main.tf')).toBe(account.replace('false', 'true'));
    expect(lstatSync(path.join(folder, 'prod/main.tf')).isSymbolicLink()).toBe(true);
  });
});
