/** What the Bicep compiler accepts we accept, and what it makes of it is what we make of it. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addComparison, emptyComparison } from '../../scripts/parity/compare.js';
import { ASSUMPTIONS, compareTemplates } from '../../scripts/parity/directories.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import { parseBicep } from '../../src/syntax/bicep/parser.js';
import { compileAll, compiledPath, copyOfBicepFiles, filesBelow } from './compiler.js';

const root = copyOfBicepFiles();
const templates = filesBelow(root, '.bicep');
const parameterFiles = filesBelow(root, '.bicepparam');
const errors = compileAll(root);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Our verdict in the shape of the compiler's: accepted or not, and the lines at fault. */
function ourVerdict(file: string): string {
  const source = new SourceFile(file, readFileSync(path.join(root, file), 'utf8'));
  const found = parseBicep(source, { parameterFile: file.endsWith('.bicepparam'), limits: DEFAULT_LIMITS }).errors;
  return found.length === 0 ? 'accepted' : 'rejected';
}

function compilerVerdict(file: string): string {
  return existsSync(path.join(root, compiledPath(file))) ? 'accepted' : 'rejected';
}

/** What the compiler says about a file, for the message of a failing test. */
function errorsIn(file: string): string {
  return errors.filter((line) => line.startsWith(path.join(root, file))).join('\n');
}

it('finds files to ask about', () => {
  expect(templates.length).toBeGreaterThan(20);
  expect(parameterFiles.length).toBeGreaterThan(4);
});

describe('acceptance', () => {
  it.each([...templates, ...parameterFiles])('%s', (file) => {
    expect(ourVerdict(file), errorsIn(file)).toBe(compilerVerdict(file));
  });
});

const accepted = templates.filter((file) => compilerVerdict(file) === 'accepted');

describe.each(ASSUMPTIONS)('meaning, parameters: %s', (assumption) => {
  it.each(accepted)('%s', (file) => {
    expect(compareTemplates(root, file, compiledPath(file), assumption).differences).toEqual([]);
  });
});

it('compares something of every kind', () => {
  const total = emptyComparison();
  for (const file of accepted) {
    for (const assumption of ASSUMPTIONS)
      addComparison(total, compareTemplates(root, file, compiledPath(file), assumption));
  }
  const { module: _module, argument: _argument, ...ofResources } = total.compared;
  expect(Object.entries(ofResources).filter(([, count]) => count < accepted.length)).toEqual([]);
});
