import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeTerraformTree } from '../../bench/terraform-tree.js';
import { expandRepository, loadForms } from '../../src/expand/expand.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { openRepository } from '../../src/inputs/file-system-repository.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { printDiagnostic } from '../support/memory-repository.js';

test('the tree that scans are measured with is large, and whole', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'azureml-gate-tree-'));
  try {
    const { files, lines } = writeTerraformTree(root);
    expect(files).toBe(700);
    expect(lines).toBeGreaterThan(50_000);
    const bag = new DiagnosticBag();
    const repository = openRepository(
      { root, paths: ['stacks/stack-00', 'modules'] },
      () => false,
      DEFAULT_LIMITS,
      bag,
    );
    const options = { parameterFiles: [], limits: DEFAULT_LIMITS, clock: () => 0, cloud: 'AzureCloud' } as const;
    const expansions = expandRepository(repository, options, bag, await loadForms(repository));
    const roots = expansions.filter(({ environment }) => environment !== undefined);
    expect(bag.all.map(printDiagnostic)).toEqual([]);
    expect(roots.map(({ entryPoint, environment }) => [entryPoint, environment])).toEqual([
      ['stacks/stack-00', 'stacks/stack-00/env/dev.tfvars'],
      ['stacks/stack-00', 'stacks/stack-00/env/prod.tfvars'],
    ]);
    expect(roots.every(({ complete }) => complete)).toBe(true);
    expect(roots[0]?.resources.length).toBeGreaterThan(100);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
