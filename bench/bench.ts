/**
 * `npm run bench [-- --avm DIR] [-- --terraform]`: how long a scan takes, beside what it is measured against. Prints medians and
 * ratios; it never passes or fails. The environment variable BICEP names a Bicep compiler to compare with; `--avm` scans a tree
 * that is there, `--terraform` one that is made for it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { writeTerraformTree } from './terraform-tree.js';

const ROUNDS = 11;
const WARM_UPS = 2;
/** A scan of a tree takes seconds. */
const ROUNDS_OF_A_TREE = 5;
const CLI = path.resolve('dist/cli.js');
const TEMPLATE = path.resolve('examples/insecure/registry/main.bicep');

interface Work {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** Milliseconds of wall time and, where the platform tells, the peak of resident memory in MB. */
interface Measurement {
  readonly milliseconds: number;
  readonly megabytes: number | undefined;
}

function main(args: readonly string[]): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'azureml-gate-bench-'));
  try {
    process.stdout.write(`Node.js ${process.version}, ${availableParallelism()} cores, medians of ${ROUNDS}\n\n`);
    benchOneTemplate(folder);
    const at = args.indexOf('--avm');
    const tree = at < 0 ? undefined : args[at + 1];
    if (tree !== undefined) benchTree(tree, folder);
    if (args.includes('--terraform')) benchTerraform(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A cold scan of one template, against starting Node.js and against compiling the same file. */
function benchOneTemplate(folder: string): void {
  const empty = path.join(folder, 'empty.mjs');
  const template = path.join(folder, 'main.bicep');
  writeFileSync(empty, '');
  cpSync(TEMPLATE, template);
  const compiler = process.env['BICEP'];
  const works: Work[] = [
    { name: 'empty script', command: process.execPath, args: [empty] },
    { name: 'scan of one template', command: process.execPath, args: [CLI, 'scan', template, '--fail-on', 'never'] },
  ];
  if (compiler !== undefined && existsSync(compiler)) {
    works.push({ name: 'bicep build of it', command: compiler, args: ['build', template, '--stdout'] });
  }
  const medians = medianOfEach(works);
  const scan = medians[1]?.milliseconds ?? 0;
  for (const [index, work] of works.entries()) {
    const { milliseconds = 0, megabytes } = medians[index] ?? {};
    const ratio = index === 1 ? '' : `   scan takes ${(scan / milliseconds).toFixed(2)} x this`;
    process.stdout.write(`${row(work.name, milliseconds, megabytes)}${ratio}\n`);
  }
}

/** Runs the works in turn, so that a slow moment of the machine hits all of them. */
function medianOfEach(works: readonly Work[], count = ROUNDS, warmUps = WARM_UPS): readonly Measurement[] {
  const rounds = Array.from({ length: warmUps + count }, () => works.map(measure)).slice(warmUps);
  return works.map((_, index) => {
    const measured = rounds.flatMap((round) => round[index] ?? []);
    return {
      milliseconds: median(measured.map(({ milliseconds }) => milliseconds)),
      megabytes: median(measured.flatMap(({ megabytes }) => megabytes ?? [])),
    };
  });
}

function benchTree(tree: string, folder: string): void {
  const { milliseconds, megabytes } = measure(scanOf(tree, folder));
  process.stdout.write(`\n${row('scan of the whole tree', milliseconds, megabytes)}\n`);
}

function benchTerraform(folder: string): void {
  const tree = path.join(folder, 'terraform');
  const { files, lines } = writeTerraformTree(tree);
  const [median] = medianOfEach([scanOf(tree, folder)], ROUNDS_OF_A_TREE, 1);
  process.stdout.write(`\n${row('scan of Terraform', median?.milliseconds ?? Number.NaN, median?.megabytes)}`);
  process.stdout.write(`   ${files} files, ${lines} lines, median of ${ROUNDS_OF_A_TREE}\n`);
}

function scanOf(tree: string, folder: string): Work {
  const report = path.join(folder, 'report.json');
  const flags = ['--format', 'json', '--output', report, '--fail-on', 'never', '--on-incomplete', 'warn'];
  return { name: tree, command: process.execPath, args: [CLI, 'scan', tree, ...flags] };
}

/** One run in a process of its own. GNU time tells the memory; without it that column stays empty. */
function measure(work: Work): Measurement {
  const timer = '/usr/bin/time';
  const timed = existsSync(timer);
  const [command, args] = timed ? [timer, ['-f', '%M', work.command, ...work.args]] : [work.command, work.args];
  const start = process.hrtime.bigint();
  const { stderr, error } = spawnSync(command, [...args], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (error !== undefined) throw error;
  const kilobytes = timed ? Number(stderr.trim().split('\n').at(-1)) : Number.NaN;
  return { milliseconds, megabytes: Number.isNaN(kilobytes) ? undefined : kilobytes / 1024 };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function row(name: string, milliseconds: number, megabytes: number | undefined): string {
  const memory = megabytes === undefined || Number.isNaN(megabytes) ? '' : `${megabytes.toFixed(0)} MB`;
  return `${name.padEnd(24)}${milliseconds.toFixed(0).padStart(8)} ms${memory.padStart(10)}`;
}

main(process.argv.slice(2));
