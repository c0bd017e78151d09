/**
 * `npm run policy:aliases -- LISTS POLICIES`: writes src/policy/aliases/data/, which aliases of Azure Policy there are and where
 * they lead, out of checkouts of github.com/maciejporebski/azure-policy-aliases (what `Get-AzPolicyAlias` answers, refreshed
 * daily) and of github.com/Azure/azure-policy (which aliases the built-in definitions use, and which of them `modify` changes).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type DataFile, dataFiles } from './policy-aliases/files.js';
import { listedAliases } from './policy-aliases/listed.js';
import { shippedTypes } from './policy-aliases/scope.js';
import { usedAliases } from './policy-aliases/used.js';

const TARGET = path.join('src', 'policy', 'aliases', 'data');

function main([lists, policies]: readonly string[]): number {
  if (lists === undefined || policies === undefined) return refuse('Usage: npm run policy:aliases -- LISTS POLICIES');
  try {
    const used = usedAliases(policies);
    const types = shippedTypes(listedAliases(lists), used.names);
    const files = dataFiles(types, used.modified, { lists: commitOf(lists), policies: commitOf(policies) });
    write(files);
    const count = types.reduce((sum, { aliases }) => sum + aliases.length, 0);
    process.stdout.write(`${TARGET}: ${count} aliases of ${types.length} types in ${files.length} files\n`);
    return 0;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function write(files: readonly DataFile[]): void {
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET);
  for (const { name, text } of files) writeFileSync(path.join(TARGET, name), text);
}

/** The commit of a checkout. Throws if it is none: nobody could tell later what was written. */
function commitOf(checkout: string): string {
  const { status, stdout } = spawnSync('git', ['-C', checkout, 'rev-parse', 'HEAD'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${checkout} is no checkout of a git repository.`);
  return stdout.trim();
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
