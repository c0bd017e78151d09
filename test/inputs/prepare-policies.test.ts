import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { compareWithGit } from '../../src/inputs/git/comparison.js';
import { gitIn } from '../../src/inputs/git/git.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import type { GivenOptions } from '../../src/inputs/options.js';
import { type Prepared, prepare, type Request } from '../../src/inputs/prepare.js';
import { UsageError } from '../../src/inputs/usage-error.js';
import { folderWith } from '../support/files.js';
import { repositoryWith } from '../support/git.js';

const CONFIG = '.github/azureml-gate.yml';

interface PreparedRun extends Prepared {
  readonly notes: readonly string[];
}

async function prepareIn(cwd: string, given: GivenOptions, over: Partial<Request> = {}): Promise<PreparedRun> {
  const bag = new DiagnosticBag();
  const request: Request = { given, cwd, limits: DEFAULT_LIMITS, ruleIds: new Map(), settingReaders: new Map() };
  const prepared = await prepare({ ...request, ...over }, bag);
  return { ...prepared, notes: bag.all.map(({ code, file, message }) => `${code} ${file}: ${message}`) };
}

/** What a pull request makes of a run that has both of its commits. */
function proposal(folder: string, base: string, head: string): Partial<Request> {
  const opened = compareWithGit(gitIn(folder, process.env), { base, head }, false, DEFAULT_LIMITS);
  if (opened === undefined) throw new Error('no comparison');
  return { comparison: opened, head: opened.head, configFrom: 'base' };
}

function texts({ policyFiles }: Prepared): Record<string, string | undefined> {
  return Object.fromEntries((policyFiles?.files ?? []).map((file) => [file, policyFiles?.read(file)?.text]));
}

describe('the files of policies', () => {
  const FILES = {
    '.git/HEAD': '',
    'policies/a.json': '{}',
    'policies/deep/b.jsonc': '// b\n{}',
    'policies/readme.md': 'text',
    'infra/c.bicep': '',
    'd.json': '{}',
  };

  test('are none if nobody names them', async () => {
    const prepared = await prepareIn(folderWith(FILES), {});
    expect(prepared.policyFiles).toBeUndefined();
    expect(prepared.options.policies).toEqual([]);
  });

  test('are all of a kind that is read below the paths, whatever they hold', async () => {
    const prepared = await prepareIn(folderWith(FILES), { policies: ['policies', 'd.json'] });
    expect(prepared.options.policies).toEqual(['policies', 'd.json']);
    expect(texts(prepared)).toEqual({ 'd.json': '{}', 'policies/a.json': '{}', 'policies/deep/b.jsonc': '// b\n{}' });
    expect(prepared.repository.files).toEqual(['infra/c.bicep']);
  });

  test('are named by the configuration relative to the repository, by flags relative to the working folder', async () => {
    const root = folderWith({ ...FILES, [CONFIG]: 'version: 1\npolicies: [policies/deep]\n' });
    const cwd = path.join(root, 'infra');
    expect((await prepareIn(cwd, {})).policyFiles?.files).toEqual(['policies/deep/b.jsonc']);
    expect((await prepareIn(cwd, { policies: ['../d.json'] })).policyFiles?.files).toEqual(['d.json']);
  });

  test('are not left out by what excludes infrastructure', async () => {
    const prepared = await prepareIn(folderWith(FILES), { policies: ['policies'], exclude: ['policies/**'] });
    expect(prepared.policyFiles?.files).toEqual(['policies/a.json', 'policies/deep/b.jsonc']);
  });

  test.each([
    ['missing', 'nowhere', "there is no file or folder 'nowhere'"],
    ['outside', '..', "'..' lies outside the repository; one run reads the files of one repository"],
    ['behind a link', 'out', "'out' lies outside the repository; one run reads the files of one repository"],
  ])('are refused if they are %s', async (_, named, message) => {
    const top = folderWith({ 'repo/.git/HEAD': '', 'repo/a.bicep': '', 'other/b.json': '' });
    symlinkSync('../other', path.join(top, 'repo/out'));
    await expect(prepareIn(path.join(top, 'repo'), { policies: [named] })).rejects.toThrow(new UsageError(message));
  });
});

describe('the files of policies in a pull request', () => {
  const BEFORE = { 'policies/deny.json': '{"strict": true}', 'policies/same.json': '{}', 'infra/main.bicep': '' };

  test('are those of the base, and what is changed is told', async () => {
    const { folder, git, commit } = repositoryWith(BEFORE);
    const base = git('rev-parse', 'HEAD');
    const head = commit({ 'policies/deny.json': '{"strict": false}', 'policies/excuse.json': '{}' });
    const prepared = await prepareIn(folder, { policies: ['policies'] }, proposal(folder, base, head));
    expect(texts(prepared)).toEqual({ 'policies/deny.json': '{"strict": true}', 'policies/same.json': '{}' });
    expect(prepared.notes).toEqual([
      "policies-of-base policies/deny.json: The base's policies count: what is changed in 'policies/deny.json', 'policies/excuse.json' takes effect when it is merged.",
    ]);
  });

  test('are those of the base also if the pull request removes all of them', async () => {
    const { folder, git, commit } = repositoryWith({ ...BEFORE, [CONFIG]: 'version: 1\npolicies: [policies]\n' });
    const base = git('rev-parse', 'HEAD');
    const head = commit({ 'policies/deny.json': undefined, 'policies/same.json': undefined });
    rmSync(path.join(folder, 'policies'), { recursive: true, force: true });
    const prepared = await prepareIn(folder, {}, proposal(folder, base, head));
    expect(texts(prepared)).toEqual({ 'policies/deny.json': '{"strict": true}', 'policies/same.json': '{}' });
    expect(prepared.notes).toHaveLength(1);
  });

  test('are those of the base under the names they had there', async () => {
    const { folder, git, commit } = repositoryWith(BEFORE);
    const base = git('rev-parse', 'HEAD');
    const head = commit({ 'policies/deny.json': undefined, 'elsewhere/deny.json': '{"strict": true}' });
    const prepared = await prepareIn(folder, { policies: ['policies'] }, proposal(folder, base, head));
    expect(prepared.policyFiles?.files).toEqual(['policies/deny.json', 'policies/same.json']);
  });

  test('are read as they stand where no commit holds them', async () => {
    const { folder, git, commit } = repositoryWith(BEFORE);
    const base = git('rev-parse', 'HEAD');
    const head = commit({ 'infra/main.bicep': 'param x string' });
    writeFileSync(path.join(folder, 'central.json'), '{"from": "another repository"}');
    const given = { policies: ['policies', 'central.json'] };
    const prepared = await prepareIn(folder, given, proposal(folder, base, head));
    expect(texts(prepared)['central.json']).toBe('{"from": "another repository"}');
    expect(prepared.notes).toEqual([]);
  });

  test('are those of the head where its configuration counts', async () => {
    const { folder, git, commit } = repositoryWith(BEFORE);
    const base = git('rev-parse', 'HEAD');
    const head = commit({ 'policies/deny.json': '{"strict": false}' });
    const request = { ...proposal(folder, base, head), configFrom: 'head' } as const;
    const prepared = await prepareIn(folder, { policies: ['policies'] }, request);
    expect(texts(prepared)['policies/deny.json']).toBe('{"strict": false}');
    expect(prepared.notes).toEqual([]);
  });

  test('are those of the head where there is no base', async () => {
    const { folder } = repositoryWith(BEFORE);
    const prepared = await prepareIn(folder, { policies: ['policies'] }, { configFrom: 'base' });
    expect(texts(prepared)['policies/deny.json']).toBe('{"strict": true}');
  });
});
