/** Bicep as the templates that Azure takes: the compiler of the machine, started on files that are set apart for it. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { oneLine } from '../failures.js';
import type { Body } from '../reader.js';
import { plainObject } from './plain-json.js';

/** What stands in a Bicep file or a parameter file, as the service takes it; or why it does not, as a clause. */
export type Compiled =
  | { readonly ok: true; readonly template: Body; readonly parameters: Body }
  | { readonly ok: false; readonly why: string };

const PATIENCE_MS = 60_000;

const MOST_OUTPUT = 64 * 1024 * 1024;

/** Where the compiler finds modules that were restored before, and what .NET needs: nothing that signs in anywhere. */
const PASSED_ON =
  /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|TEMP|TMP|TMPDIR|LANG|LC_ALL|DOTNET_\w+|BICEP_CACHE_DIRECTORY)$/i;

/**
 * Compiles a file. Modules are not restored: a registry that a pull request names would be asked with the identity of the job.
 *
 * @param file path of a `.bicep` or `.bicepparam` file among the files
 * @param files texts by path, of all that the file leads to
 */
export async function compiled(
  file: string,
  files: ReadonlyMap<string, string>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Compiled> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'azureml-gate-bicep-')));
  try {
    for (const [name, text] of files) put(path.join(folder, name), text, folder);
    const isParameters = /\.bicepparam$/i.test(file);
    const ran = await runCompiler(
      [isParameters ? 'build-params' : 'build', file, '--stdout', '--no-restore'],
      folder,
      env,
    );
    if (!ran.ok) return ran;
    return isParameters ? parametersIn(ran.output) : templateIn(ran.output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function put(absolute: string, text: string, folder: string): void {
  if (!absolute.startsWith(folder + path.sep)) return;
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}

type Ran = { readonly ok: true; readonly output: string } | { readonly ok: false; readonly why: string };

async function runCompiler(
  words: readonly string[],
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Ran> {
  const passedOn = Object.fromEntries(Object.entries(env).filter(([name]) => PASSED_ON.test(name)));
  // The Azure CLI keeps its compiler in a folder of its own.
  for (const program of ['bicep', path.join(env['HOME'] ?? homedir(), '.azure', 'bin', 'bicep')]) {
    const ran = await runProgram(program, words, folder, passedOn);
    if (ran !== undefined) return ran;
  }
  return { ok: false, why: "there is no 'bicep' on the PATH to compile it; install it in a step before" };
}

/** Undefined if there is no such program. */
function runProgram(
  program: string,
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Ran | undefined> {
  const options = { cwd, env, timeout: PATIENCE_MS, maxBuffer: MOST_OUTPUT, windowsHide: true };
  return new Promise((resolve) => {
    execFile(program, words, options, (error, stdout, stderr) => {
      if (error === null) resolve({ ok: true, output: stdout });
      else if (error.code === 'ENOENT') resolve(undefined);
      else resolve({ ok: false, why: whyOf(stderr, error, cwd) });
    });
  });
}

/** The first error of the compiler, without the folder that the files were set apart in. */
function whyOf(
  stderr: string,
  { killed, message }: { readonly killed?: boolean | undefined; readonly message: string },
  folder: string,
) {
  if (killed === true) return `Bicep does not compile it in ${PATIENCE_MS / 1000} seconds`;
  const first = stderr.split(/\r?\n/).find((line) => /: Error |^Error|^Unhandled/.test(line));
  const said = oneLine((first ?? message).replaceAll(folder + path.sep, '').replaceAll(folder, ''));
  const restore = /BCP190/.test(said) ? "; run 'bicep restore' in a step before" : '';
  return `Bicep does not compile it: ${said}${restore}`;
}

function templateIn(output: string): Compiled {
  const template = plainObject(output);
  return template === undefined ? NO_TEMPLATE : { ok: true, template, parameters: {} };
}

/** `build-params` prints both, each as a text that holds JSON. */
function parametersIn(output: string): Compiled {
  const { templateJson, parametersJson } = plainObject(output) ?? {};
  const template = typeof templateJson === 'string' ? plainObject(templateJson) : undefined;
  const file = typeof parametersJson === 'string' ? plainObject(parametersJson) : undefined;
  if (template === undefined || file === undefined) return NO_TEMPLATE;
  return { ok: true, template, parameters: objectAt(file, 'parameters') };
}

const NO_TEMPLATE: Compiled = { ok: false, why: 'Bicep does not print a template; update it' };

function objectAt(value: Body, name: string): Body {
  const found = value[name];
  return typeof found === 'object' && found !== null ? (found as Body) : {};
}
