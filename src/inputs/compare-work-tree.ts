/** Comparing the work tree with a commit, for the command line. */
import { statSync } from 'node:fs';
import path from 'node:path';
import type { ComparisonSource } from './comparison-source.js';
import { gitIn } from './git/git.js';
import type { Limits } from './limits.js';
import { openComparison } from './open-comparison.js';
import { existing } from './scope.js';
import { UsageError } from './usage-error.js';

/**
 * What changed since `baseRef` in the repository that `start` lies in.
 *
 * @throws UsageError if there is no such commit, or git cannot tell
 */
export async function compareWorkTree(
  baseRef: string,
  start: string,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  limits: Limits,
): Promise<ComparisonSource> {
  const absolute = existing(start, cwd);
  const folder = statSync(absolute).isDirectory() ? absolute : path.dirname(absolute);
  const opened = await openComparison({
    git: gitIn(folder, env),
    limits,
    withWorkTree: true,
    trigger: { kind: 'other' },
    baseRef,
    credentials: undefined,
  });
  if (opened.comparison !== undefined) return opened.comparison;
  throw new UsageError(`cannot compare with '${baseRef}': ${opened.reason ?? 'git gives no commit to compare with'}`);
}
