/** The demonstration, with the bundle that users get: what a reviewer sees of a pull request that fails and is mended. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { demonstrate } from '../../scripts/demo-pr/demonstration.js';
import { changesOf, estate, PROPOSAL, REPAIR } from '../../scripts/demo-pr/estate.js';
import type { Seen } from '../../scripts/demo-pr/pages.js';
import { commentMarker } from '../../src/report/comment.js';
import { folderUntilEnd } from '../support/files.js';

const SECRET = 'bm90IGEga2V5LCBvbmx5IGZvciB0aGUgZGVtb25zdHJhdGlvbg==';

const heading = (body: string | undefined) => body?.split('\n').slice(0, 5);

const annotated = ({ step }: Seen) =>
  step.view.annotations.flatMap(({ level, file, line, title }) =>
    file === undefined ? [] : [`${level} ${file}:${line} ${title?.slice(0, 11)}`],
  );

describe('the demonstration of a pull request', () => {
  const folder = folderUntilEnd();
  let proposed: Seen;
  let mended: Seen;

  beforeAll(async () => {
    const { pushes, problems } = await demonstrate(folder, 'dist/index.js');
    expect(problems).toEqual([]);
    const [first, second] = pushes;
    if (first === undefined || second === undefined || pushes.length !== 2) throw new Error('there are two pushes');
    [proposed, mended] = [first, second];
  }, 60_000);

  const textOf = (...names: readonly string[]) => readFileSync(path.join(folder, ...names), 'utf8');

  test('fails by what the first push adds and passes once it is mended', () => {
    expect([proposed, mended].map(({ step }) => [step.exitStatus, step.outputs['result']])).toEqual([
      [1, 'fail'],
      [0, 'pass'],
    ]);
    expect(proposed.step.outputs).toMatchObject({
      comparison: 'git',
      'new-findings-count': '7',
      'unknown-count': '11',
    });
    expect(mended.step.outputs).toMatchObject({ comparison: 'git', 'new-findings-count': '0', 'unknown-count': '11' });
  });

  test('annotates changed lines only, also for a module that was not touched and a comment that does not count yet', () => {
    expect([...annotated(proposed)].sort()).toEqual([
      'error infra/fraud/main.bicep:24 AML-NET-001',
      'error infra/modules/compute.bicep:34 AML-NET-009',
      'error terraform/lending/bureau.tf:6 AML-IDN-006',
      'error terraform/lending/bureau.tf:6 AML-IDN-008',
      'notice infra/fraud/main.bicep:24 AML-NET-130',
      'notice infra/modules/monitoring.bicep:21 AML-NET-108',
      'notice infra/modules/monitoring.bicep:7 AML-NET-108',
      'notice terraform/lending/main.tf:104 AML-NET-012',
    ]);
    expect(proposed.step.log).toContain('which counts once it is merged');
    expect(annotated(mended)).toEqual(['notice terraform/lending/main.tf:104 AML-NET-012']);
  });

  test('keeps one comment, which turns green', () => {
    expect(proposed.writes.filter((write) => write.includes('/issues/'))).toEqual([
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    ]);
    expect(mended.writes.filter((write) => write.includes('/issues/'))).toEqual([
      'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    ]);
    expect(mended.comments).toHaveLength(1);
    expect(heading(proposed.comments[0])?.slice(0, 3)).toEqual([commentMarker(''), '', '## ❌ Azure ML gate: failed']);
    expect(heading(mended.comments[0])).toEqual([
      commentMarker(''),
      '',
      '## ✅ Azure ML gate: passed',
      '',
      '**No new findings**, 1 that cannot be decided. Fails at: high.',
    ]);
    expect(mended.comments[0]).toContain('33 findings that the base has too');
    expect(mended.comments[0]).toContain('4 findings fixed');
  });

  test('writes everything a reviewer sees, in one page that names every file', () => {
    expect(readdirSync(folder).sort()).toEqual(['index.md', 'push-1', 'push-2']);
    const index = textOf('index.md');
    for (const [name, seen] of [['push-1', proposed] as const, ['push-2', mended] as const]) {
      expect(readdirSync(path.join(folder, name)).sort()).toEqual([...seen.files].sort());
      expect(seen.files).toEqual(
        expect.arrayContaining([
          'annotations.md',
          'summary.md',
          'comment.md',
          'review.md',
          'outputs.json',
          'exit-status.txt',
          'log.txt',
          'azureml-gate.sarif',
          'azureml-gate.json',
        ]),
      );
      for (const file of seen.files) expect(index).toContain(`(${name}/${file})`);
      expect(textOf(name, 'exit-status.txt')).toBe(`${seen.step.exitStatus}\n`);
      expect(JSON.parse(textOf(name, 'azureml-gate.json'))).toMatchObject({ result: seen.step.outputs['result'] });
      expect(JSON.parse(textOf(name, 'azureml-gate.sarif'))).toMatchObject({ version: '2.1.0' });
    }
  });

  test('shows the secret of the pull request nowhere but in its diff', () => {
    for (const [name, { files }] of [['push-1', proposed] as const, ['push-2', mended] as const]) {
      const telling = files.filter((file) => file !== 'annotations.md' && textOf(name, file).includes(SECRET));
      expect(telling).toEqual([]);
    }
    expect(proposed.step.view.annotations.filter(({ message }) => message.includes(SECRET))).toEqual([]);
  });
});

test('an edit whose place is gone is said', () => {
  const before = estate();
  const proposal = { ...before, ...changesOf(PROPOSAL, before) };
  expect(Object.keys(changesOf(REPAIR, proposal))).toHaveLength(3);
  expect(() => changesOf(REPAIR, before)).toThrow('infra/fraud/main.bicep has 0 places with this text, not one');
});
