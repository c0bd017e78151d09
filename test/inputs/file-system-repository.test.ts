import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { openRepository } from '../../src/inputs/file-system-repository.js';
import { matcherOf } from '../../src/inputs/globs.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { EMPTY_TEMPLATE, folderWith } from '../support/files.js';

interface Opening {
  readonly paths?: readonly string[];
  readonly exclude?: readonly string[];
  readonly limits?: Partial<typeof DEFAULT_LIMITS>;
}

async function open(root: string, { paths = [''], exclude = [], limits = {} }: Opening = {}) {
  const bag = new DiagnosticBag();
  const repository = openRepository({ root, paths }, await matcherOf(exclude), { ...DEFAULT_LIMITS, ...limits }, bag);
  return {
    repository,
    files: repository.files,
    problems: () => bag.all.map(({ code, file }) => `${code} ${file ?? ''}`),
  };
}

describe('discovery', () => {
  test('finds Bicep and Terraform by name and JSON by content, sorted, with forward slashes', async () => {
    const root = folderWith({
      'main.bicep': '',
      'infra/b.bicepparam': '',
      'infra/a.BICEP': '',
      'infra/template.json': EMPTY_TEMPLATE,
      'infra/comment.jsonc': `// note\n${EMPTY_TEMPLATE}`,
      'package.json': '{"name":"x"}',
      'README.md': 'deploymentTemplate.json',
      'main.tf': '',
      'main.py': '',
    });
    const { files, problems } = await open(root);
    expect(files).toEqual([
      'infra/a.BICEP',
      'infra/b.bicepparam',
      'infra/comment.jsonc',
      'infra/template.json',
      'main.bicep',
      'main.tf',
    ]);
    expect(problems()).toEqual([]);
  });

  test.each([
    [
      'a parameter file',
      '{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#"}',
      true,
    ],
    ['a template of another scope', '{"$schema":"…/2018-05-01/subscriptionDeploymentTemplate.json#"}', true],
    ['a template without schema', '{"contentVersion":"1.0.0.0","resources":[]}', true],
    ['parameters without schema', '{"contentVersion":"1.0.0.0","parameters":{}}', true],
    ['names in another case', '{"ContentVersion":"1.0.0.0","RESOURCES":[]}', true],
    ['names hidden by escapes', '{"content\\u0056ersion":"1.0.0.0","\\u0072esources":[]}', true],
    ['a schema hidden by escapes', '{"$schema":"deployment\\u0054emplate.json#"}', true],
    ['broken JSON that looks like a template', '{"contentVersion":"1.0.0.0","resources":[', true],
    ['resources of something else', '{"resources":[]}', false],
    ['an escape outside ASCII', '{"contentVersion":"1.0.0.0","x":"\\u00e9"}', false],
    ['nothing', '', false],
  ])('JSON: %s', async (_, text, found) => {
    expect((await open(folderWith({ 'x.json': text }))).files).toEqual(found ? ['x.json'] : []);
  });

  test('skips the folders of tools, unless they are named', async () => {
    const root = folderWith({
      'node_modules/p/a.bicep': '',
      '.terraform/b.bicep': '',
      '.git/c.bicep': '',
      '.config/d.bicep': '',
    });
    expect((await open(root)).files).toEqual(['.config/d.bicep']);
    expect((await open(root, { paths: ['node_modules/p'] })).files).toEqual(['node_modules/p/a.bicep']);
  });

  test('takes files and folders, each once', async () => {
    const root = folderWith({ 'a/x.bicep': '', 'a/y.bicep': '', 'b/z.bicep': '', 'b/z.md': '' });
    expect((await open(root, { paths: ['a', 'a/x.bicep', 'b/z.bicep', 'b/z.md'] })).files).toEqual([
      'a/x.bicep',
      'a/y.bicep',
      'b/z.bicep',
    ]);
  });

  test.each([
    [['legacy'], ['keep/legacy/b.bicep', 'x.bicep']],
    [['./legacy/'], ['keep/legacy/b.bicep', 'x.bicep']],
    [['**/legacy'], ['x.bicep']],
    [['**/legacy/**'], ['x.bicep']],
    [['*.bicep'], ['keep/legacy/b.bicep', 'legacy/a.bicep']],
    [['!x.bicep'], ['keep/legacy/b.bicep', 'legacy/a.bicep', 'x.bicep']],
    [['{legacy,keep}'], ['x.bicep']],
  ])('leaves out %j', async (exclude, expected) => {
    const root = folderWith({ 'legacy/a.bicep': '', 'keep/legacy/b.bicep': '', 'x.bicep': '' });
    expect((await open(root, { exclude })).files).toEqual(expected);
  });

  test('leaves out named paths too', async () => {
    const root = folderWith({ 'legacy/a.bicep': '' });
    expect((await open(root, { exclude: ['legacy'], paths: ['legacy/a.bicep', 'legacy'] })).files).toEqual([]);
  });

  test('keeps odd names as they are', async () => {
    const names = [
      'a b.bicep',
      "it's.bicep",
      'ü/ñ.bicep',
      '::error::x.bicep',
      'back\\slash.bicep',
      'new\nline.bicep',
      '$(x).bicep',
    ];
    const { files, repository } = await open(folderWith(Object.fromEntries(names.map((name) => [name, `// ${name}`]))));
    expect(files).toEqual([...names].sort());
    for (const name of names) expect(repository.read(name)?.text).toBe(`// ${name}`);
  });

  test('reports a name that is not Unicode text', async () => {
    const root = folderWith({ 'ok.bicep': '' });
    writeFileSync(Buffer.concat([Buffer.from(`${root}/bad`), Buffer.from([0xff]), Buffer.from('.bicep')]), '');
    const { files, problems } = await open(root);
    expect(files).toEqual(['ok.bicep']);
    expect(problems()).toEqual(['unreadable-file bad\ufffd.bicep']);
  });

  test('stops at the budget of files, and says so', async () => {
    const { files, problems } = await open(folderWith({ 'a.bicep': '', 'b.bicep': '', 'c.bicep': '' }), {
      limits: { files: 2 },
    });
    expect(files).toHaveLength(2);
    expect(problems()).toEqual(['too-many-files ']);
  });

  test('stops in a tree of nothing but other files', async () => {
    const others = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`${index}.txt`, '']));
    expect((await open(folderWith(others), { limits: { files: 2 } })).problems()).toEqual(['too-many-files ']);
  });
});

describe('links and devices', () => {
  test('a linked folder is reported once and not entered, a loop included', async () => {
    const root = folderWith({ 'real/a.bicep': '' });
    symlinkSync('real', path.join(root, 'linked'));
    symlinkSync('..', path.join(root, 'real/loop'));
    symlinkSync('.git', path.join(root, 'credentials'));
    symlinkSync('/etc', path.join(root, 'outside'));
    const { files, problems } = await open(root);
    expect(files).toEqual(['real/a.bicep']);
    expect(problems().sort()).toEqual([
      'skipped-path credentials',
      'skipped-path linked',
      'skipped-path outside',
      'skipped-path real/loop',
    ]);
  });

  test.each([
    ['a file of another kind', 'note.txt', 'unreadable-file'],
    ['a file outside the repository', '/etc/hostname', 'unreadable-file'],
    ['a folder that is never searched', 'node_modules/a.bicep', 'unreadable-file'],
    ['a file judged under its own name', 'real.bicep', 'skipped-path'],
    ['nothing', 'missing.bicep', 'skipped-path'],
  ])('a link named like a template that leads to %s', async (_, target, code) => {
    const root = folderWith({ 'real.bicep': '', 'note.txt': '', 'node_modules/a.bicep': '' });
    symlinkSync(target, path.join(root, 'link.bicep'));
    const { files, problems } = await open(root);
    expect(files).toEqual(['real.bicep']);
    expect(problems()).toEqual([`${code} link.bicep`]);
  });

  test('an excluded link is not reported', async () => {
    const root = folderWith({ 'a.bicep': '' });
    symlinkSync('/etc', path.join(root, 'outside'));
    expect((await open(root, { exclude: ['outside'] })).problems()).toEqual([]);
  });

  test('a pipe is reported, not opened', async () => {
    const root = folderWith({ 'a.bicep': '' });
    execFileSync('mkfifo', [path.join(root, 'pipe.bicep')]);
    const { files, problems } = await open(root);
    expect(files).toEqual(['a.bicep']);
    expect(problems()).toEqual(['skipped-path pipe.bicep']);
  });
});

describe('reading', () => {
  test('gives the same object again, also for files out of scope', async () => {
    const { repository, files } = await open(folderWith({ 'in/a.bicep': 'x', 'out/b.bicep': 'y' }), { paths: ['in'] });
    expect(files).toEqual(['in/a.bicep']);
    expect(repository.read('out/b.bicep')?.text).toBe('y');
    expect(repository.read('out/b.bicep')).toBe(repository.read('out/b.bicep'));
  });

  test.each([
    '',
    'missing.bicep',
    'in',
    '../a.bicep',
    'in/../../a',
    '/etc/passwd',
    'C:/x',
    '.git/config',
    'in/.GIT/config',
    'a\0b',
    'in/a.bicep/x',
  ])('knows nothing at %j, and says nothing', async (file) => {
    const { repository, problems } = await open(
      folderWith({ 'in/a.bicep': '', '.git/config': 'token', 'in/.GIT/config': 'token' }),
    );
    expect(repository.read(file)).toBeUndefined();
    expect(problems()).toEqual([]);
  });

  test('reads nothing through a link, and says so once', async () => {
    const root = folderWith({ 'real/a.txt': 'x', 'b.bicep': '' });
    symlinkSync('real', path.join(root, 'linked'));
    symlinkSync('/etc/passwd', path.join(root, 'b.txt'));
    const { repository, problems } = await open(root, { paths: ['b.bicep'] });
    expect(repository.read('linked/a.txt')).toBeUndefined();
    expect(repository.read('linked/a.txt')).toBeUndefined();
    expect(repository.read('b.txt')).toBeUndefined();
    expect(problems()).toEqual(['skipped-path linked', 'skipped-path b.txt']);
  });

  test.each([
    ['UTF-8', Buffer.from('ü')],
    ['UTF-8 with a mark', Buffer.from('\ufeffü')],
    ['UTF-16, little-endian', Buffer.from('\ufeffü', 'utf16le')],
    ['UTF-16, big-endian', Buffer.from('\ufeffü', 'utf16le').swap16()],
  ])('understands %s', async (_, content) => {
    expect((await open(folderWith({ 'a.bicep': content }))).repository.read('a.bicep')?.text).toBe('ü');
  });

  test('finds a template in UTF-16', async () => {
    const { files } = await open(folderWith({ 'a.json': Buffer.from(`\ufeff${EMPTY_TEMPLATE}`, 'utf16le') }));
    expect(files).toEqual(['a.json']);
  });

  test('reports bytes that are no text where infrastructure is expected', async () => {
    const root = folderWith({
      'a.bicep': Buffer.from([0x70, 0xff, 0xfe]),
      'data.json': Buffer.from([0x22, 0xff, 0x22]),
      'template.json': Buffer.concat([Buffer.from(EMPTY_TEMPLATE), Buffer.from([0xff])]),
    });
    const { repository, files, problems } = await open(root);
    expect(files).toEqual(['a.bicep']);
    expect(repository.read('a.bicep')).toBeUndefined();
    expect(problems()).toEqual(['unreadable-file template.json', 'unreadable-file a.bicep']);
  });

  test('follows links from one Terraform file of the repository to another, and no others', async () => {
    const root = folderWith({
      'shared/versions.tf': 'terraform {}\n',
      'shared/notes.txt': 'x',
      'app/main.tf': '',
      '.hidden/x.tf': '',
    });
    symlinkSync('../shared/versions.tf', path.join(root, 'app/versions.tf'));
    symlinkSync('versions.tf', path.join(root, 'app/again.tf'));
    symlinkSync('../shared/notes.txt', path.join(root, 'app/notes.tf'));
    symlinkSync('../.hidden/x.tf', path.join(root, 'app/hidden.tf'));
    symlinkSync('/etc/hostname', path.join(root, 'app/outside.tf'));
    symlinkSync('loop.tf', path.join(root, 'app/loop.tf'));
    symlinkSync('../shared', path.join(root, 'app/folder'));
    const { repository, files, problems } = await open(root);
    expect(files).toEqual(['.hidden/x.tf', 'app/again.tf', 'app/main.tf', 'app/versions.tf', 'shared/versions.tf']);
    const linked = repository.read('app/versions.tf');
    expect(linked?.path).toBe('shared/versions.tf');
    expect(repository.read('app/again.tf')).toBe(linked);
    expect(repository.read('shared/versions.tf')).toBe(linked);
    expect(problems().sort()).toEqual([
      'skipped-path app/folder',
      'skipped-path app/hidden.tf',
      'skipped-path app/loop.tf',
      'unreadable-file app/notes.tf',
      'unreadable-file app/outside.tf',
    ]);
    expect(repository.read('app/outside.tf')).toBeUndefined();
  });

  test('reports bytes that are no text to those only who expect text', async () => {
    const root = folderWith({ 'main.tf': '', 'certificate.pfx': Buffer.from([0x30, 0xff, 0xfe]), 'note.txt': 'x' });
    const { repository, problems } = await open(root);
    expect(repository.read('certificate.pfx', 'any')).toBeUndefined();
    expect(repository.read('note.txt', 'any')?.text).toBe('x');
    expect(repository.read('note.txt', 'any')).toBe(repository.read('note.txt'));
    expect(problems()).toEqual([]);
    expect(repository.read('certificate.pfx')).toBeUndefined();
    expect(repository.read('certificate.pfx')).toBeUndefined();
    expect(problems()).toEqual(['unreadable-file certificate.pfx']);
  });

  test('reports large files where infrastructure is expected, also if the signs stand far inside', async () => {
    const padding = ' '.repeat(1_500_000);
    const root = folderWith({
      'a.bicep': 'x'.repeat(101),
      'data.json': padding,
      'split.json': `${padding}{"contentVersion":"1.0.0.0",${padding}"resources":[]}`,
      'border.json': `${' '.repeat(1024 * 1024 - 8)}deploymentTemplate.json`,
      'small.bicep': 'x'.repeat(100),
    });
    const { repository, files, problems } = await open(root, { limits: { fileBytes: 100 } });
    expect(files).toEqual(['a.bicep', 'small.bicep']);
    expect(repository.read('a.bicep')).toBeUndefined();
    expect(repository.read('small.bicep')?.text).toHaveLength(100);
    expect(problems().sort()).toEqual([
      'file-too-large a.bicep',
      'file-too-large border.json',
      'file-too-large split.json',
    ]);
  });

  test('reads a Terraform plan that is larger than other files, up to a budget of its own', async () => {
    const plan = (size: number) => `{"format_version":"1.2","planned_values":{}}${' '.repeat(size)}`;
    const template = `{"contentVersion":"1.0.0.0","resources":[]}${' '.repeat(200)}`;
    const root = folderWith({
      'small.json': plan(0),
      'large.json': plan(200),
      'huge.json': plan(2000),
      'template.json': template,
      'state.json': `{"format_version":"1.0","values":{"root_module":{}}}${' '.repeat(200)}`,
      'utf16.json': Buffer.from(`\ufeff${plan(200)}`, 'utf16le'),
      'data.json': ' '.repeat(200),
      'both.json': plan(200).replace('{}', `{"x":${JSON.stringify(template.trim())}}`),
    });
    const { repository, files, problems } = await open(root, { limits: { fileBytes: 100, planBytes: 1000 } });
    expect(files).toEqual(['both.json', 'large.json', 'small.json', 'state.json', 'utf16.json']);
    expect(repository.read('large.json')?.text).toHaveLength(plan(200).length);
    expect(problems().sort()).toEqual(['file-too-large huge.json', 'file-too-large template.json']);
  });

  test('reports a listed file that vanished', async () => {
    const root = folderWith({ 'a.bicep': '' });
    const { repository, problems } = await open(root);
    rmSync(path.join(root, 'a.bicep'));
    expect(repository.read('a.bicep')).toBeUndefined();
    expect(repository.read('a.bicep')).toBeUndefined();
    expect(problems()).toEqual(['unreadable-file a.bicep']);
  });

  // Root reads everything.
  test.runIf(process.getuid?.() !== 0)('reports what it may not read', async () => {
    const root = folderWith({ 'a.bicep': '', 'closed/b.bicep': '' });
    chmodSync(path.join(root, 'a.bicep'), 0);
    chmodSync(path.join(root, 'closed'), 0);
    const { repository, problems } = await open(root);
    repository.read('a.bicep');
    chmodSync(path.join(root, 'closed'), 0o700);
    expect(problems()).toEqual(['unreadable-file closed', 'unreadable-file a.bicep']);
  });

  test('survives a path deeper than the system can name', async () => {
    const root = folderWith({ 'a.bicep': '' });
    const previous = process.cwd();
    try {
      process.chdir(root);
      for (let level = 0; level < 25; level++) {
        mkdirSync('d'.repeat(200));
        process.chdir('d'.repeat(200));
      }
    } finally {
      process.chdir(previous);
    }
    const { files, problems } = await open(root);
    expect(files).toEqual(['a.bicep']);
    expect(problems()).toHaveLength(1);
    expect(problems()[0]).toMatch(/^unreadable-file /);
    execFileSync('rm', ['-rf', root]);
  });
});

describe('listing', () => {
  const FILES = {
    'in/a.tf': '',
    'out/b.tf': '',
    'out/c.md': '',
    'out/deep/d.tf': '',
    'e.tf': '',
    '.git/config': 'token',
  };

  test.each<readonly [string, readonly string[]]>([
    ['', ['e.tf']],
    ['in', ['in/a.tf']],
    ['out', ['out/b.tf', 'out/c.md']],
    ['out/deep', ['out/deep/d.tf']],
    ['missing', []],
    ['e.tf', []],
    ['..', []],
    ['in/../../x', []],
    ['/etc', []],
    ['C:/', []],
    ['.git', []],
  ])('names the files that lie directly in %j, in scope or not, and says nothing', async (folder, expected) => {
    const { repository, problems } = await open(folderWith(FILES), { paths: ['in'], exclude: ['out/**'] });
    expect(repository.list(folder)).toEqual(expected);
    expect(problems()).toEqual([]);
  });

  test('follows no link, and says so once', async () => {
    const root = folderWith({ 'real/a.tf': '', 'in/b.tf': '', 'there/c.tf': '' });
    symlinkSync('../real', path.join(root, 'in/linked'));
    symlinkSync('/etc/passwd', path.join(root, 'there/d.tf'));
    symlinkSync('/etc/passwd', path.join(root, 'there/readme'));
    const { repository, problems } = await open(root, { paths: ['in/b.tf'] });
    expect(repository.list('in/linked')).toBeUndefined();
    expect(repository.list('in/linked')).toBeUndefined();
    expect(repository.list('there')).toEqual(['there/c.tf']);
    expect(problems()).toEqual(['skipped-path in/linked', 'unreadable-file there/d.tf']);
  });

  test('stops at a budget, and says so', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`many/${at}.txt`, '']));
    const { repository, problems } = await open(folderWith({ ...many, 'a.tf': '' }), {
      paths: ['a.tf'],
      limits: { files: 1 },
    });
    expect(repository.list('')).toEqual(['a.tf']);
    expect(repository.list('many')).toBeUndefined();
    expect(problems()).toEqual(['too-many-files ']);
  });

  test.skipIf(process.getuid?.() === 0)('reports a folder that cannot be listed', async () => {
    const root = folderWith({ 'a.tf': '', 'closed/b.tf': '' });
    chmodSync(path.join(root, 'closed'), 0);
    const { repository, problems } = await open(root, { paths: ['a.tf'] });
    expect(repository.list('closed')).toBeUndefined();
    chmodSync(path.join(root, 'closed'), 0o700);
    expect(problems()).toEqual(['unreadable-file closed']);
  });
});
