import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** Modules that a file imports when it is loaded; types and `await import()` do not count. */
function staticImports(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const imports = text.matchAll(/^(?:import|export)\s+(?!type\s)(?:([^'";]*?)\s*from\s+)?'([^']+)'/gms);
  return [...imports].filter(([, names]) => !isTypesOnly(names ?? '')).flatMap((match) => match[2] ?? []);
}

function isTypesOnly(names: string): boolean {
  const list = /^\{(.*)\}$/s
    .exec(names.trim())?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return list?.every((name) => name.startsWith('type ')) ?? false;
}

/** Packages loaded before the first line of `entry` runs. */
function packagesLoadedBy(entry: string): readonly string[] {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const waiting = [path.join(SRC, entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const specifier of staticImports(file)) {
      if (specifier.startsWith('.')) waiting.push(path.resolve(path.dirname(file), specifier).replace(/\.js$/, '.ts'));
      else if (!specifier.startsWith('node:')) packages.add(specifier);
    }
  }
  return [...packages].sort();
}

describe('imports', () => {
  test('the command line starts without loading any package', () => {
    expect(packagesLoadedBy('cli.ts')).toEqual([]);
  });

  test('the Action starts with the toolkit only', () => {
    expect(packagesLoadedBy('action.ts')).toEqual(['@actions/core']);
  });
});
