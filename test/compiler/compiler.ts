/** The Bicep compiler as an oracle, and copies of our Bicep files that it may write beside. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of the examples and of every fixture folder of the tests, in a folder of its own. */
export function copyOfBicepFiles(): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'azureml-gate-compiler-')));
  const fixtures = readdirSync(path.join(PROJECT, 'test'), { recursive: true, encoding: 'utf8' }).filter(
    (folder) => path.basename(folder) === 'fixtures',
  );
  for (const folder of ['examples', ...fixtures.map((one) => path.join('test', one))]) {
    cpSync(path.join(PROJECT, folder), path.join(root, folder), { recursive: true });
  }
  return root;
}

/** The files below `root` whose names end in `extension`, relative with forward slashes, sorted. */
export function filesBelow(root: string, extension: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** Compiles every template and parameter file below `root`; returns the error lines. What is accepted has JSON beside it. */
export function compileAll(root: string): readonly string[] {
  const runs = [
    ['build', '--pattern', '**/*.bicep'],
    ['build-params', '--pattern', '**/*.bicepparam'],
  ];
  const lines = runs.flatMap((args) => bicep(root, args).messages.split('\n'));
  return lines.filter((line) => line.includes(': Error ') || line.includes('Unhandled exception'));
}

/** The JSON that {@link compileAll} makes of a file. */
export function compiledPath(file: string): string {
  return file.replace(/\.bicep(param)?$/, '.json');
}

export interface CompilerRun {
  readonly succeeded: boolean;
  readonly messages: string;
}

/** Runs the compiler in `root`. */
export function bicep(root: string, args: readonly string[]): CompilerRun {
  const { status, stderr, error } = spawnSync(compiler(), args, { cwd: root, encoding: 'utf8' });
  if (error !== undefined) throw error;
  return { succeeded: status === 0, messages: stderr };
}

function compiler(): string {
  const named = process.env['BICEP'];
  if (named === undefined || !existsSync(named)) {
    throw new Error('set the environment variable BICEP to the path of the Bicep compiler');
  }
  return named;
}
