/**
 * `npm run demo:pr [-- [--sources] FOLDER]`: a pull request of two pushes in a real repository, judged by the Action as a runner
 * would run it, and everything its reviewer would see, written to FOLDER (by default a new temporary one; its index.md shows
 * all in order). Runs what users get, dist/index.js; with --sources what `npm run compile` made of the sources.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { demonstrate } from './demo-pr/demonstration.js';

const BUNDLE = 'dist/index.js';
const COMPILED = 'lib/src/action.js';

async function main(args: readonly string[]): Promise<number> {
  const [named, ...others] = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--sources');
  if (others.length > 0 || unknown.length > 0) return refuse(`usage: npm run demo:pr [-- [--sources] FOLDER]`);
  if (named !== undefined && existsSync(named) && readdirSync(named).length > 0) return refuse(`${named} is not empty`);
  const folder = named ?? mkdtempSync(path.join(tmpdir(), 'azureml-gate-demo-'));
  mkdirSync(folder, { recursive: true });
  const { pushes, problems } = await demonstrate(folder, args.includes('--sources') ? COMPILED : BUNDLE);
  for (const [at, { title, step }] of pushes.entries()) {
    process.stdout.write(`push ${at + 1}: ${title}: ${step.outputs['result']}, exit status ${step.exitStatus}\n`);
  }
  for (const problem of problems) process.stderr.write(`not as GitHub describes it: ${problem}\n`);
  process.stdout.write(`Read ${path.join(folder, 'index.md')}\n`);
  return problems.length === 0 ? 0 : 1;
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
