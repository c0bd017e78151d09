/**
 * `npm run policy:aliases:check -- LISTS POLICIES`: compares the shipped aliases with checkouts of
 * github.com/maciejporebski/azure-policy-aliases and github.com/Azure/azure-policy. Exit status 1 if something is wrong.
 */
import process from 'node:process';
import { bundledAliases } from '../src/policy/aliases/bundled.js';
import { reportText } from './facts-check/report.js';
import { compareShipped, compareUsed, derivedShare } from './policy-aliases/compared.js';
import { listedAliases } from './policy-aliases/listed.js';
import { usedAliases } from './policy-aliases/used.js';

function main([lists, policies]: readonly string[]): number {
  if (lists === undefined || policies === undefined) {
    process.stderr.write('Usage: npm run policy:aliases:check -- LISTS POLICIES\n');
    return 2;
  }
  try {
    const [listed, used, aliases] = [listedAliases(lists), usedAliases(policies), bundledAliases()];
    const reports = [compareUsed(listed, used, aliases), compareShipped(listed, used, aliases)];
    process.stdout.write(`${used.names.size} aliases that ${used.definitions} built-in definitions use:\n`);
    process.stdout.write(`${reports.map(reportText).join('\nAll that are shipped:\n')}`);
    process.stdout.write(`${derivedShare(listed, used)}\n`);
    return reports.every(({ wrong }) => wrong.length === 0) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
