import { describe, expect, test } from 'vitest';
import { changesBetween, parsePatch } from '../../../src/inputs/git/changes.js';
import { gitIn } from '../../../src/inputs/git/git.js';
import { repositoryWith } from '../../support/git.js';

const LINES = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);
const TEXT = `${LINES.join('\n')}\n`;

function changed(line: number, text: string): string {
  return `${LINES.with(line - 1, text).join('\n')}\n`;
}

describe('the changes between two commits', () => {
  test('are added, modified, removed and renamed files, whatever their names', () => {
    const repository = repositoryWith({
      'a.bicep': TEXT,
      'b.bicep': 'b\n',
      'old/c.bicep': `${TEXT}c\n`,
      'd.tf': 'd\n',
    });
    const base = repository.git('rev-parse', 'HEAD');
    const head = repository.commit({
      'a.bicep': changed(9, 'other'),
      'b.bicep': undefined,
      'old/c.bicep': undefined,
      'new/c.bicep': `${TEXT}c\n`,
      'ä $(x)\n.bicep': 'e\n',
    });
    const changes = changesBetween(gitIn(repository.folder, process.env), base, head);
    expect(changes?.files).toEqual([
      { path: 'a.bicep', status: 'modified', basePath: 'a.bicep' },
      { path: 'b.bicep', status: 'removed', basePath: 'b.bicep' },
      { path: 'new/c.bicep', status: 'renamed', basePath: 'old/c.bicep' },
      { path: 'ä $(x)\n.bicep', status: 'added', basePath: undefined },
    ]);
    expect(changes?.changedLines('a.bicep')).toEqual([{ start: 9, end: 9 }]);
    expect(changes?.hunks('a.bicep')).toEqual([{ start: 6, end: 12 }]);
    expect(changes?.changedLines('new/c.bicep')).toEqual([]);
    expect(changes?.changedLines('ä $(x)\n.bicep')).toEqual([{ start: 1, end: Number.MAX_SAFE_INTEGER }]);
    expect(changes?.changedLines('d.tf')).toEqual([]);
    expect(changes?.changedLines('b.bicep')).toEqual([]);
  });

  test('keep line numbers of the head where lines were removed', () => {
    const repository = repositoryWith({ 'a.bicep': TEXT });
    const base = repository.git('rev-parse', 'HEAD');
    const head = repository.commit({ 'a.bicep': `${LINES.toSpliced(4, 2).with(20, 'other').join('\n')}\n` });
    const changes = changesBetween(gitIn(repository.folder, process.env), base, head);
    expect(changes?.changedLines('a.bicep')).toEqual([{ start: 21, end: 21 }]);
    expect(changes?.hunks('a.bicep')).toEqual([
      { start: 2, end: 7 },
      { start: 18, end: 24 },
    ]);
  });

  test('are seen although an attribute calls the file binary and the configuration diffs in its own way', () => {
    const repository = repositoryWith({ 'a.bicep': TEXT, '.gitattributes': '*.bicep -diff\n' });
    for (const [name, value] of [
      ['diff.noprefix', 'true'],
      ['diff.external', '/bin/false'],
      ['color.ui', 'always'],
      ['diff.renames', 'false'],
    ] as const)
      repository.git('config', name, value);
    const base = repository.git('rev-parse', 'HEAD');
    const head = repository.commit({ 'a.bicep': undefined, 'b.bicep': changed(3, 'x') });
    const changes = changesBetween(gitIn(repository.folder, process.env), base, head);
    expect(changes?.files).toEqual([{ path: 'b.bicep', status: 'renamed', basePath: 'a.bicep' }]);
    expect(changes?.changedLines('b.bicep')).toEqual([{ start: 3, end: 3 }]);
  });

  test('include what is not committed where the head is the work tree', () => {
    const repository = repositoryWith({ 'a.bicep': TEXT, 'sub/b.bicep': 'b\n', '.gitignore': 'ignored.bicep\n' });
    repository.write({ 'a.bicep': changed(1, 'x'), 'sub/new.bicep': 'n\n', 'ignored.bicep': 'i\n' });
    const changes = changesBetween(gitIn(`${repository.folder}/sub`, process.env), 'HEAD', undefined);
    expect(changes?.files).toEqual([
      { path: 'a.bicep', status: 'modified', basePath: 'a.bicep' },
      { path: 'sub/new.bicep', status: 'added', basePath: undefined },
    ]);
    expect(changes?.changedLines('a.bicep')).toEqual([{ start: 1, end: 1 }]);
  });

  test('cannot be told of a commit that is not there', () => {
    const repository = repositoryWith({ 'a.bicep': TEXT });
    expect(changesBetween(gitIn(repository.folder, process.env), 'f'.repeat(40), 'HEAD')).toBeUndefined();
  });
});

test.each([
  [
    'a file that ends without a line end',
    '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file',
    [[1, 1]],
  ],
  ['added lines that look like a header', '@@ -0,0 +1,2 @@\n++++ b/x\n+@@ -1 +9 @@', [[1, 2]]],
  ['a hunk that only removes', '@@ -3,2 +2,0 @@\n-a\n-b', []],
])('the patch of %s', (_, patch, expected) => {
  expect(parsePatch(patch).changed.map(({ start, end }) => [start, end])).toEqual(expected);
});
