/**
 * `npm run policy:check -- DIR`: reads every policy definition in the JSON files below DIR, such as a checkout of
 * github.com/Azure/azure-policy, and evaluates it on resources that are made up for it: empty, with what it asks for, with
 * something else, and with what nobody knows. Exit status 1 if a definition cannot be read or evaluated.
 */
import process from 'node:process';
import { bundledAliases } from '../src/policy/aliases/bundled.js';
import { definitionsIn } from './policy-check/definitions.js';
import { evaluateAll, newTally, prepare, type Tally } from './policy-check/run.js';

function main([folder]: readonly string[]): number {
  if (folder === undefined) {
    process.stderr.write('Usage: npm run policy:check -- DIR\n');
    return 2;
  }
  const aliases = bundledAliases();
  const found = definitionsIn(folder);
  const tally = newTally();
  const prepared = found.current.flatMap((one) => prepare(one, aliases, tally) ?? []);
  const started = performance.now();
  for (const one of prepared) evaluateAll(one, tally);
  const seconds = (performance.now() - started) / 1000;
  const lines = [
    `${found.current.length} definitions of mode All or Indexed; ${prepared.length} read`,
    `left out: ${found.deprecated} deprecated, ${found.dataPlane} of other modes, ${found.withoutRule} without a rule, ${found.copies} copies`,
    `${tally.evaluations} evaluations in ${seconds.toFixed(2)} s: ${Math.round(tally.evaluations / seconds)} a second`,
    ...counted('effects', tally.effects),
    ...counted('applies', tally.answers),
    ...listed('cannot be read as JSON', found.unread),
    ...listed('remarks', tally.remarks),
    ...listed('failures', tally.failures),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return tally.failures.length > 0 ? 1 : 0;
}

function counted(title: string, counts: Tally['answers']): readonly string[] {
  return [`${title}:`, ...[...counts].sort().map(([name, number]) => `  ${name}: ${number}`)];
}

const MOST_LISTED = 60;

function listed(title: string, items: readonly string[]): readonly string[] {
  const distinct = [...new Set(items)];
  const more = distinct.length > MOST_LISTED ? [`  and ${distinct.length - MOST_LISTED} more`] : [];
  return [`${title}: ${distinct.length}`, ...distinct.slice(0, MOST_LISTED).map((item) => `  ${item}`), ...more];
}

process.exitCode = main(process.argv.slice(2));
