/** The resources that the examples deploy, once for each of their parameter files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Expansion } from '../../../src/expand/resource.js';
import { expandFiles } from '../../support/memory-repository.js';

const ROOT = fileURLToPath(new URL('../../../examples/', import.meta.url));

/** Every expansion of the files in a folder of the examples. */
export function expansionsOfExample(folder: string): readonly Expansion[] {
  const files = Object.fromEntries(
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(path.join(ROOT, folder, file)).isFile())
      .map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(ROOT, folder, file), 'utf8')]),
  );
  return expandFiles(files).expansions;
}
