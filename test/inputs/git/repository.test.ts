import { describe, expect, test } from 'vitest';
import { baseRepository } from '../../../src/inputs/base-repository.js';
import { type Diagnostic, DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { changesBetween } from '../../../src/inputs/git/changes.js';
import { gitIn } from '../../../src/inputs/git/git.js';
import { type GitScope, openGitRepository } from '../../../src/inputs/git/git-repository.js';
import { GitTree } from '../../../src/inputs/git/tree.js';
import { DEFAULT_LIMITS, type Limits } from '../../../src/inputs/limits.js';
import { isRelevant } from '../../../src/inputs/relevance.js';
import { isBelow } from '../../../src/inputs/scope.js';
import { EMPTY_TEMPLATE } from '../../support/files.js';
import { type Content, repositoryWith } from '../../support/git.js';

const EVERYTHING: GitScope = { paths: [''], exclude: () => false };

function open(files: Readonly<Record<string, Content>>, over: Partial<Limits> = {}, scope = EVERYTHING) {
  const limits = { ...DEFAULT_LIMITS, ...over };
  const { folder } = repositoryWith(files);
  const tree = GitTree.open(gitIn(folder, process.env), 'HEAD', limits.fileBytes);
  if (tree === undefined) throw new Error('no tree');
  const bag = new DiagnosticBag();
  return { repository: openGitRepository(tree, scope, limits, bag), bag, folder };
}

const printed = ({ code, file, message }: Diagnostic) => `${code} ${file}: ${message}`;

describe('a commit as a repository', () => {
  test('lists what may be infrastructure, and reads every file', () => {
    const { repository, bag } = open({
      'main.bicep': 'a',
      'infra/é "x".bicep': 'b',
      'template.json': EMPTY_TEMPLATE,
      'package.json': '{}',
      'notes.txt': 'text',
      'node_modules/x/main.bicep': 'c',
      '.terraform/modules/m/main.tf': 'd',
    });
    expect(repository.files).toEqual(['infra/é "x".bicep', 'main.bicep', 'template.json']);
    expect(repository.read('infra/é "x".bicep')?.text).toBe('b');
    expect(repository.read('notes.txt')?.text).toBe('text');
    expect(repository.read('main.bicep')).toBe(repository.read('main.bicep'));
    expect(repository.read('gone.bicep')).toBeUndefined();
    expect(bag.all).toEqual([]);
  });

  test('lists folders, and reports links there that are not followed', () => {
    const { repository, bag } = open({
      'main.tf': 'a',
      'm/b.tf': '',
      'm/a.txt': '',
      'm/deep/c.tf': '',
      'm/out.tf': { link: '/etc/passwd' },
    });
    expect(repository.list('')).toEqual(['main.tf']);
    expect(repository.list('m')).toEqual(['m/a.txt', 'm/b.tf']);
    expect(repository.list('gone')).toEqual([]);
    expect(bag.all.map(({ code, file }) => [code, file])).toEqual([['unreadable-file', 'm/out.tf']]);
  });

  test('follows links from Terraform to Terraform in the repository', () => {
    const { repository, bag } = open({
      'shared/providers.tf': 'provider',
      'live/providers.tf': { link: '../shared/providers.tf' },
      'live/twice.tf': { link: 'providers.tf' },
      'live/circle.tf': { link: 'circle.tf' },
      'live/hidden.tf': { link: '../.terraform/m/main.tf' },
      '.terraform/m/main.tf': '',
    });
    expect(repository.files).toEqual(['live/providers.tf', 'live/twice.tf', 'shared/providers.tf']);
    expect(repository.read('live/twice.tf')).toBe(repository.read('shared/providers.tf'));
    expect(bag.all.map(({ file }) => file).sort()).toEqual(['live/circle.tf', 'live/hidden.tf']);
    expect(repository.list('live')).toEqual(['live/providers.tf', 'live/twice.tf']);
  });

  test('reads plans that are larger than other files may be', () => {
    const plan = `{"format_version":"1.2","planned_values":{},"x":"${'x'.repeat(300)}"}`;
    const { repository, bag } = open(
      { 'plan.json': plan, 'big.json': `{"x":"${'y'.repeat(300)}"}`, 'huge.json': plan.replace('xx', 'x'.repeat(999)) },
      { fileBytes: 200, planBytes: 1000 },
    );
    expect(repository.read('plan.json')?.text).toBe(plan);
    expect(repository.read('big.json')).toBeUndefined();
    expect(repository.read('huge.json')).toBeUndefined();
    expect(bag.all.map(({ code, file }) => [code, file])).toEqual([
      ['file-too-large', 'big.json'],
      ['file-too-large', 'huge.json'],
    ]);
  });

  test('keeps to the scope', () => {
    const files = { 'a/x.bicep': '', 'a/old/y.bicep': '', 'ab/z.bicep': '', 'one.bicep': '' };
    const scope = { paths: ['a', 'one.bicep'], exclude: (file: string) => file.startsWith('a/old') };
    expect(open(files, {}, scope).repository.files).toEqual(['a/x.bicep', 'one.bicep']);
  });

  test('reads what is committed, not what stands in the work tree', () => {
    const made = repositoryWith({ 'main.bicep': 'committed' });
    made.write({ 'main.bicep': 'changed by an earlier step' });
    const tree = GitTree.open(gitIn(made.folder, process.env), 'HEAD', 100);
    expect(tree?.read('main.bicep')).toEqual({ kind: 'text', text: 'committed' });
  });

  test('follows no link', () => {
    const { repository, bag } = open({
      'real.bicep': 'a',
      'same.bicep': { link: 'real.bicep' },
      'out.bicep': { link: '/etc/passwd' },
      'up.bicep': { link: '../x.bicep' },
      'text.bicep': { link: 'notes.txt' },
      'broken.bicep': { link: 'gone.bicep' },
      'notes.txt': 'n',
    });
    expect(repository.files).toEqual(['real.bicep']);
    expect(repository.read('out.bicep')).toBeUndefined();
    const hidden = 'and its target is not read under its own name. Put the file here or exclude the link.';
    expect(bag.all.map(printed).sort()).toEqual([
      'skipped-path broken.bicep: This symbolic link is not followed; nothing is read through it.',
      'skipped-path out.bicep: This symbolic link is not followed; nothing is read through it.',
      'skipped-path same.bicep: This symbolic link is not followed; nothing is read through it.',
      `unreadable-file out.bicep: This symbolic link is not followed, ${hidden}`,
      `unreadable-file text.bicep: This symbolic link is not followed, ${hidden}`,
      `unreadable-file up.bicep: This symbolic link is not followed, ${hidden}`,
    ]);
  });

  test('says which files cannot be read', () => {
    const { repository, bag } = open(
      { 'large.bicep': 'x'.repeat(200), 'large.json': 'x'.repeat(200), 'bytes.bicep': '\0\ufffd', 'b.bicep': '' },
      { fileBytes: 100, files: 3 },
    );
    for (const file of repository.files) repository.read(file);
    expect(repository.files).toEqual(['b.bicep', 'bytes.bicep', 'large.bicep']);
    expect(bag.all.map(printed)).toEqual([
      'too-many-files undefined: There are more files than one run reads (3). Name the folders to read or exclude some.',
      'file-too-large large.bicep: It has 200 bytes; at most 100 are read.',
    ]);
  });
});

function compared(
  before: Readonly<Record<string, Content>>,
  after: Readonly<Record<string, Content>>,
  scope: GitScope = EVERYTHING,
) {
  const made = repositoryWith(before);
  const base = made.git('rev-parse', 'HEAD');
  const head = made.commit(after);
  const git = gitIn(made.folder, process.env);
  const [baseTree, headTree] = [GitTree.open(git, base, 1_000), GitTree.open(git, head, 1_000)];
  const changes = changesBetween(git, base, head);
  if (baseTree === undefined || headTree === undefined || changes === undefined) throw new Error('git cannot tell');
  const bag = new DiagnosticBag();
  const headRepository = openGitRepository(headTree, scope, DEFAULT_LIMITS, bag);
  const isInScope = (path: string) => isBelow(path, scope.paths) && !scope.exclude(path);
  const repository = baseRepository(headRepository, changes, baseTree, isInScope, DEFAULT_LIMITS, bag);
  return { head: headRepository, repository, changes, bag };
}

describe('the base as a repository', () => {
  test('is the head with the changed files as they were', () => {
    const { head, repository } = compared(
      { 'same.bicep': 's', 'changed.bicep': 'old', 'removed.bicep': 'r', 'from.bicep': 'moved text', 'a.json': '{}' },
      {
        'changed.bicep': 'new',
        'removed.bicep': undefined,
        'from.bicep': undefined,
        'to.bicep': 'moved text',
        'added.bicep': 'a',
        'a.json': EMPTY_TEMPLATE,
      },
    );
    expect(head.files).toEqual(['a.json', 'added.bicep', 'changed.bicep', 'same.bicep', 'to.bicep']);
    expect(repository.files).toEqual(['changed.bicep', 'from.bicep', 'removed.bicep', 'same.bicep']);
    expect(repository.read('changed.bicep')?.text).toBe('old');
    expect(repository.read('added.bicep')).toBeUndefined();
    expect(repository.read('to.bicep')).toBeUndefined();
    expect(repository.read('from.bicep')?.text).toBe('moved text');
    expect(repository.read('same.bicep')).toBe(head.read('same.bicep'));
  });

  test('has links as they led', () => {
    const { head, repository } = compared(
      {
        'common/one.tf': '1',
        'common/two.tf': '2',
        'live/a.tf': { link: '../common/one.tf' },
        'live/over.tf': { link: 'a.tf' },
      },
      { 'live/a.tf': { link: '../common/two.tf' } },
    );
    const read = (from: typeof head) => ['live/a.tf', 'live/over.tf'].map((path) => from.read(path)?.path);
    expect(read(head)).toEqual(['common/two.tf', 'common/two.tf']);
    expect(read(repository)).toEqual(['common/one.tf', 'common/one.tf']);
    expect(repository.list('live')).toEqual(['live/a.tf', 'live/over.tf']);
  });

  test('has both files of a swap', () => {
    const { repository } = compared(
      { 'a.bicep': 'one\n'.repeat(9), 'b.bicep': 'two\n'.repeat(9) },
      { 'a.bicep': 'two\n'.repeat(9), 'b.bicep': 'one\n'.repeat(9) },
    );
    expect(repository.read('a.bicep')?.text).toBe('one\n'.repeat(9));
    expect(repository.read('b.bicep')?.text).toBe('two\n'.repeat(9));
  });
});

describe('a change is relevant', () => {
  const before = {
    'main.bicep': "var t = loadTextContent('scripts/setup.sh')",
    'scripts/setup.sh': 'a',
    'README.md': 'r',
    'package.json': '{}',
  };
  test.each([
    ['a template', { 'main.bicep': 'x' }, true],
    ['a removed template', { 'main.bicep': undefined }, true],
    ['a file that a template names', { 'scripts/setup.sh': 'b' }, true],
    ['a file that nothing names', { 'README.md': 'b', 'package.json': '{"a": 1}' }, false],
    ['a JSON file that becomes a template', { 'package.json': EMPTY_TEMPLATE }, true],
    ['the lock file of Terraform', { '.terraform.lock.hcl': 'x' }, true],
    ['nothing', {}, false],
  ])('%s', (_, after, expected) => {
    const { changes, head, repository } = compared(before, after);
    expect(isRelevant(changes, head, repository)).toBe(expected);
  });

  const terraform = {
    'live/main.tf': 'module "a" {\n  source = "../modules/a"\n}\n',
    'modules/a/main.tf': 'locals {\n  t = templatefile("${path.module}/templates/setup.tpl", {})\n}\n',
    'modules/a/templates/setup.tpl': 'a',
    'modules/b/main.tf': 'locals {}',
    'notes/hello world.txt': 'n',
    'notes/x.yaml': 'n',
  };
  test.each<[string, Readonly<Record<string, Content>>, boolean]>([
    ['a module out of scope', { 'modules/a/main.tf': 'locals {}' }, true],
    ['a file that came into a module out of scope', { 'modules/a/override.tf': 'locals {}' }, true],
    ['variables', { 'live/x.auto.tfvars': '' }, true],
    ['a template that a module out of scope names', { 'modules/a/templates/setup.tpl': 'b' }, true],
    ['a file of the same folder that nothing names', { 'modules/a/templates/other.tpl': 'b' }, false],
    ['what Terraform downloaded', { '.terraform/modules/modules.json': '{}' }, true],
    ['a link that leads elsewhere', { 'live/shared.tf': { link: '../modules/b/main.tf' } }, true],
    ['a file that nothing names, here', { 'notes/hello world.txt': 'm', 'notes/x.yaml': 'm' }, false],
  ])('where paths are narrower than what is called: %s', (_, after, expected) => {
    const { changes, head, repository } = compared(terraform, after, { paths: ['live'], exclude: () => false });
    expect(isRelevant(changes, head, repository)).toBe(expected);
  });

  test.each([
    ['file("${path.module}/hello world.txt")', 'hello world.txt', true],
    ['file("${path.module}/hello worlds.txt")', 'hello world.txt', false],
    ['templatefile("scripts/${var.name}.tpl", {})', 'scripts/web.tpl', true],
    ['templatefile("scripts/${var.name}.tpl", {})', 'scripts/web.sh', false],
    ['templatefile("scripts/web-${lookup(var.m, "a")}.tpl", {})', 'scripts/web-a.tpl', true],
    ['templatefile("scripts/web-${lookup(var.m, "a")}.tpl", {})', 'scripts/db-a.tpl', false],
    ['templatefile("${var.folder}/web.tpl", {})', 'x/web.tpl', true],
    ['templatefile("${var.folder}/web.tpl", {})', 'x/db.tpl', false],
    ['yamldecode(file(local.path))', 'notes.txt', true],
    ['yamldecode(file("a.yaml"))', 'notes.txt', false],
    ['filebase64sha256("${x', 'notes.txt', true],
    ['my_file(x)', 'notes.txt', false],
    ['"é.txt"', 'é.txt', true],
  ])('where Terraform says %s, of %s: %s', (expression, file, expected) => {
    const before = { 'main.tf': `locals {\n  x = ${expression}\n}\n`, [file]: 'a' };
    const { changes, head, repository } = compared(before, { [file]: 'b' });
    expect(isRelevant(changes, head, repository)).toBe(expected);
  });

  test('where Terraform in JSON names it', () => {
    const before = { 'main.tf.json': '{"locals": {"x": "${file(\\"${var.a}.txt\\")}"}}', 'a.txt': '', 'b.md': '' };
    const told = (after: Readonly<Record<string, Content>>) => {
      const { changes, head, repository } = compared(before, after);
      return isRelevant(changes, head, repository);
    };
    expect([told({ 'a.txt': 'x' }), told({ 'b.md': 'x' })]).toEqual([true, false]);
  });

  test('whatever it is, where a template reads a whole folder', () => {
    const { changes, head, repository } = compared(
      { 'main.tf': 'fileset(path.module, "*.md")', 'a.md': '' },
      { 'a.md': 'x' },
    );
    expect(isRelevant(changes, head, repository)).toBe(true);
  });
});
