import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { DEFAULT_SETTINGS, type GivenOptions } from '../../src/inputs/options.js';
import { prepare } from '../../src/inputs/prepare.js';
import { UsageError } from '../../src/inputs/usage-error.js';
import { folderWith } from '../support/files.js';

const RULE_IDS = new Map([['AML-NET-001', 'AML-NET-001']]);
const CONFIG = '.github/azureml-gate.yml';

function prepareIn(cwd: string, given: GivenOptions = {}, root?: string) {
  const request = { given, cwd, limits: DEFAULT_LIMITS, ruleIds: RULE_IDS, settingReaders: new Map() };
  return prepare(root === undefined ? request : { ...request, root }, new DiagnosticBag());
}

describe('the repository', () => {
  test('begins at the nearest .git above the first path', async () => {
    const top = folderWith({ 'repo/.git/HEAD': '', 'repo/infra/a.bicep': '', 'repo/b.bicep': '' });
    const inside = await prepareIn(path.join(top, 'repo/infra'));
    expect(inside.repository.files).toEqual(['infra/a.bicep']);
    const named = await prepareIn(top, { paths: ['repo/infra/a.bicep', 'repo/b.bicep'] });
    expect(named.repository.files).toEqual(['b.bicep', 'infra/a.bicep']);
  });

  test('also if .git is a file, as in a worktree', async () => {
    const top = folderWith({ '.git/HEAD': '', 'tree/.git': 'gitdir: elsewhere', 'tree/a.bicep': '' });
    expect((await prepareIn(path.join(top, 'tree'))).repository.files).toEqual(['a.bicep']);
  });

  test('without .git begins at the working folder, or at what the paths have in common', async () => {
    const top = folderWith({ 'x/y/a.bicep': '', 'x/z/b.bicep': '', 'other/': '' });
    expect((await prepareIn(top, { paths: ['x/y'] })).repository.files).toEqual(['x/y/a.bicep']);
    const outside = await prepareIn(path.join(top, 'other'), { paths: ['../x/y', '../x/z'] });
    expect(outside.repository.files).toEqual(['y/a.bicep', 'z/b.bicep']);
  });

  test.each([
    ['a missing path', ['nowhere'], "there is no file or folder 'nowhere'"],
    ['a broken link', ['broken'], "there is no file or folder 'broken'"],
    [
      'a path of another repository',
      ['a.bicep', '../other'],
      "'../other' lies outside the repository; one run reads the files of one repository",
    ],
    [
      'a link out of the repository',
      ['out'],
      "'out' lies outside the repository; one run reads the files of one repository",
    ],
  ])('%s is refused', async (_, paths, message) => {
    const top = folderWith({ 'repo/.git/HEAD': '', 'repo/a.bicep': '', 'other/b.bicep': '' });
    symlinkSync('../other', path.join(top, 'repo/out'));
    symlinkSync('gone', path.join(top, 'repo/broken'));
    await expect(prepareIn(path.join(top, 'repo'), { paths })).rejects.toThrow(new UsageError(message));
  });

  test('can be reached through a linked working folder', async () => {
    const top = folderWith({ 'real/.git/HEAD': '', 'real/a.bicep': '' });
    symlinkSync('real', path.join(top, 'linked'));
    expect((await prepareIn(path.join(top, 'linked'))).repository.files).toEqual(['a.bicep']);
  });
});

describe('options', () => {
  test('are the defaults without flags and configuration', async () => {
    const { options, configFile, pathsNamed } = await prepareIn(folderWith({ '.git/HEAD': '', 'a.bicep': '' }));
    expect(options).toEqual({
      ...DEFAULT_SETTINGS,
      parameterFiles: [],
      entryPoints: [],
      policies: [],
      rules: new Map(),
    });
    expect(configFile).toBeUndefined();
    expect(pathsNamed).toBe(false);
  });

  test('come from flag, then configuration, then default', async () => {
    const root = folderWith({
      '.git/HEAD': '',
      [CONFIG]: 'version: 1\nfailOn: low\nonUnknown: fail\npaths: [infra]\nexclude: [infra/old]\n',
      'infra/a.bicep': '',
      'infra/old/b.bicep': '',
      'c.bicep': '',
    });
    const configured = await prepareIn(root);
    expect(configured.options).toMatchObject({ failOn: 'low', onUnknown: 'fail', onIncomplete: 'fail' });
    expect(configured.repository.files).toEqual(['infra/a.bicep']);
    expect(configured.configFile).toBe(CONFIG);
    expect(configured.pathsNamed).toBe(true);
    const given = await prepareIn(root, { failOn: 'critical', paths: ['.'], exclude: ['infra/a.bicep'] });
    expect(given.options).toMatchObject({ failOn: 'critical', onUnknown: 'fail' });
    expect(given.repository.files).toEqual(['c.bicep', 'infra/old/b.bicep']);
  });

  test('paths of the configuration are relative to the repository, those of flags to the working folder', async () => {
    const root = folderWith({
      '.git/HEAD': '',
      [CONFIG]: 'version: 1\npaths: [infra]\n',
      'infra/a.bicep': '',
      'infra/dev.bicepparam': '',
      'sub/b.bicep': '',
    });
    const cwd = path.join(root, 'sub');
    expect((await prepareIn(cwd)).repository.files).toEqual(['infra/a.bicep', 'infra/dev.bicepparam']);
    const given = await prepareIn(cwd, { paths: ['.'], parameterFiles: ['../infra/dev.bicepparam'] });
    expect(given.repository.files).toEqual(['sub/b.bicep']);
    expect(given.options.parameterFiles).toEqual(['infra/dev.bicepparam']);
  });

  test('an empty list is not given', async () => {
    const root = folderWith({
      '.git/HEAD': '',
      [CONFIG]: 'version: 1\npaths: [a.bicep]\n',
      'a.bicep': '',
      'b.bicep': '',
    });
    expect((await prepareIn(root, { paths: [], exclude: [] })).repository.files).toEqual(['a.bicep']);
  });
});

describe('the configuration file', () => {
  test('can be named, inside or outside the repository', async () => {
    const top = folderWith({
      'repo/.git/HEAD': '',
      'repo/gate.yml': 'version: 1\nfailOn: low\n',
      'org.yml': 'version: 1\nfailOn: info\n',
    });
    const cwd = path.join(top, 'repo');
    const inside = await prepareIn(cwd, { configFile: 'gate.yml' });
    expect([inside.configFile, inside.options.failOn]).toEqual(['gate.yml', 'low']);
    const outside = await prepareIn(cwd, { configFile: '../org.yml' });
    expect([outside.configFile, outside.options.failOn]).toEqual([path.join(top, 'org.yml'), 'info']);
  });

  test('with a byte-order mark', async () => {
    const root = folderWith({ '.git/HEAD': '', [CONFIG]: '\ufeffversion: 1\nfailOn: low\n' });
    expect((await prepareIn(root)).options.failOn).toBe('low');
  });

  test.each([
    [{ 'x.yml': 'version: 1' }, 'y.yml', "there is no file or folder 'y.yml'"],
    [
      { '.github/azureml-gate.yaml': 'version: 1' },
      undefined,
      "the configuration is read from '.github/azureml-gate.yml'; rename '.github/azureml-gate.yaml'",
    ],
    [
      { [CONFIG]: Buffer.from([0xff, 0x41]) },
      undefined,
      "the configuration file '.github/azureml-gate.yml' is not UTF-8 text",
    ],
    [
      { [CONFIG]: `#${' '.repeat(300_000)}` },
      undefined,
      "the configuration file '.github/azureml-gate.yml' has more than 262144 bytes",
    ],
    [{ [`${CONFIG}/`]: '' }, undefined, "the configuration file '.github/azureml-gate.yml' cannot be read"],
    [
      { [CONFIG]: 'version: 1\nfailOn: x\n' },
      undefined,
      ".github/azureml-gate.yml:2:9: 'failOn': must be one of critical, high, medium, low, info, never",
    ],
  ])('%j is refused', async (files: Record<string, string | Buffer>, configFile, message) => {
    const root = folderWith({ '.git/HEAD': '', ...files });
    await expect(prepareIn(root, { configFile })).rejects.toThrow(new UsageError(message));
  });

  test('in the repository is never read through a link', async () => {
    const top = folderWith({ 'repo/.git/HEAD': '', 'secret.yml': 'token: 1' });
    const root = path.join(top, 'repo');
    mkdirSync(path.join(root, '.github'));
    symlinkSync(path.join(top, 'secret.yml'), path.join(root, CONFIG));
    const refusal = new UsageError(
      "the configuration file '.github/azureml-gate.yml' is a symbolic link, which is not followed",
    );
    await expect(prepareIn(root)).rejects.toThrow(refusal);
    await expect(prepareIn(root, {}, root)).rejects.toThrow(refusal);
  });
});
