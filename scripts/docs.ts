/**
 * `npm run docs [-- --check]`: writes what docs/ says of the rules, or says which of it is not what the rules say now.
 * With --check the exit status is 1 if anything is missing, stale or belongs to no rule.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { RULES } from '../src/rules/index.js';
import { documentsOf, RULE_PAGES, saysTheSame } from './docs/documents.js';

async function main(args: readonly string[]): Promise<number> {
  const documents = await documentsOf(RULES, '.');
  const stale = [...documents].filter(([name, text]) => !isCurrent(name, text));
  return args.includes('--check') ? report(stale, documents) : write(stale, documents);
}

type Documents = ReadonlyMap<string, string>;

function report(stale: readonly (readonly [string, string])[], documents: Documents): number {
  const wrong = [...stale.map(([name]) => name), ...strangers(documents)];
  for (const name of wrong) process.stdout.write(`${name} is not current: run 'npm run docs'\n`);
  return wrong.length === 0 ? 0 : 1;
}

function write(stale: readonly (readonly [string, string])[], documents: Documents): number {
  mkdirSync(RULE_PAGES, { recursive: true });
  for (const [name, text] of stale) writeFileSync(name, text);
  for (const name of strangers(documents)) rmSync(name);
  process.stdout.write(`docs: ${documents.size} files, ${stale.length} of them written\n`);
  return 0;
}

function isCurrent(name: string, text: string): boolean {
  return existsSync(name) && saysTheSame(name, readFileSync(name, 'utf8'), text);
}

/** Pages that belong to no rule. */
function strangers(documents: Documents): readonly string[] {
  const there = existsSync(RULE_PAGES) ? readdirSync(RULE_PAGES) : [];
  return there.map((name) => `${RULE_PAGES}/${name}`).filter((name) => !documents.has(name));
}

process.exitCode = await main(process.argv.slice(2));
