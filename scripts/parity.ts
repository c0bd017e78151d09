/**
 * `npm run parity -- DIR [--verbose]`: how far our reading of Bicep agrees with the compiler's. For every folder with
 * main.bicep and the main.json compiled from it, both are expanded and compared, properties leaf by leaf: once with the
 * defaults of the parameters, once with nothing known. Prints totals and differences; the exit status is 1 if there are any.
 */
import process from 'node:process';
import { addComparison, type Comparison, emptyComparison, KINDS } from './parity/compare.js';
import { ASSUMPTIONS, type Assumption, comparableDirectories, compareDirectory } from './parity/directories.js';

/** Differences printed without --verbose. */
const SHOWN = 40;

function main(args: readonly string[]): number {
  const verbose = args.includes('--verbose');
  const [root] = args.filter((argument) => !argument.startsWith('--'));
  if (root === undefined) {
    process.stderr.write('usage: npm run parity -- DIR [--verbose]\n');
    return 2;
  }
  const results = ASSUMPTIONS.map((assumption) => compareTree(root, assumption, verbose));
  return results.every(Boolean) ? 0 : 1;
}

/** Compares and prints; true if everything agrees. */
function compareTree(root: string, assumption: Assumption, verbose: boolean): boolean {
  const total = emptyComparison();
  const directories = comparableDirectories(root);
  let agreeing = 0;
  for (const directory of directories) {
    const comparison = compareDirectory(root, directory, assumption);
    if (comparison.differences.length === 0) agreeing++;
    addComparison(total, comparison, `${directory}: `);
  }
  process.stdout.write(`== parameters: ${assumption}\n`);
  printDifferences(total, verbose ? total.differences.length : SHOWN);
  printTotals(total);
  process.stdout.write(`${agreeing} of ${directories.length} folders agree in everything\n\n`);
  return total.differences.length === 0;
}

function printDifferences(total: Comparison, limit: number): void {
  for (const { kind, where, bicep, json } of total.differences.slice(0, limit)) {
    process.stdout.write(`${kind} ${where}\n  bicep ${bicep ?? '-'}\n  json  ${json ?? '-'}\n`);
  }
  const hidden = total.differences.length - limit;
  if (hidden > 0) process.stdout.write(`... and ${hidden} more; --verbose shows all\n`);
}

function printTotals(total: Comparison): void {
  for (const kind of KINDS) {
    const compared = total.compared[kind];
    const same = compared - total.differences.filter((item) => item.kind === kind).length;
    const percent = compared === 0 ? '' : `${((100 * same) / compared).toFixed(2)} %`;
    process.stdout.write(
      `${kind.padEnd(12)}${String(same).padStart(8)} of ${String(compared).padStart(8)}  ${percent}\n`,
    );
  }
}

process.exitCode = main(process.argv.slice(2));
