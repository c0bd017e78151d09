/**
 * `npm run docs [-- --check]`: writes what docs/ says of the rules, or says which of it is not what the rules say now.
 * With --check the exit status is 1 if anything is missing, stale or belongs to no rule.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import { RULES } from '../src/rules/index.js';
import { coveragePage } from './docs/coverage-page.js';
import { profilesPage } from './docs/profiles-page.js';
import { ruleIndex, rulePage } from './docs/rule-page.js';
import { schemaFiles } from './docs/schemas.js';

const FOLDER = 'docs';

/** Holds nothing but what is written here. */
const RULE_PAGES = path.join(FOLDER, 'rules');

function main(args: readonly string[]): number {
  const documents = generated();
  return args.includes('--check') ? check(documents) : write(documents);
}

/** Every file that is written here, by its path. */
function generated(): ReadonlyMap<string, string> {
  const sorted = [...RULES].sort((left, right) => (left.id < right.id ? -1 : 1));
  return new Map([
    ...sorted.map((rule) => [path.join(RULE_PAGES, `${rule.id}.md`), rulePage(rule)] as const),
    [path.join(RULE_PAGES, 'README.md'), ruleIndex(sorted)],
    [path.join(FOLDER, 'coverage.md'), coveragePage(sorted)],
    [path.join(FOLDER, 'profiles.md'), profilesPage(sorted)],
    ...[...schemaFiles(sorted)].map(([name, schema]) => [path.join(FOLDER, name), jsonText(schema)] as const),
  ]);
}

function jsonText(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

function check(documents: ReadonlyMap<string, string>): number {
  const stale = [...documents].filter(([name, text]) => !isCurrent(name, text)).map(([name]) => name);
  const wrong = [...stale, ...strangers(documents)];
  for (const name of wrong) process.stdout.write(`${name} is not current: run 'npm run docs'\n`);
  return wrong.length === 0 ? 0 : 1;
}

function write(documents: ReadonlyMap<string, string>): number {
  mkdirSync(RULE_PAGES, { recursive: true });
  const stale = [...documents].filter(([name, text]) => !isCurrent(name, text));
  for (const [name, text] of stale) writeFileSync(name, text);
  for (const name of strangers(documents)) rmSync(name);
  process.stdout.write(`${FOLDER}: ${documents.size} files, ${stale.length} of them written\n`);
  return 0;
}

/** Whether a file says this; the formatter may have laid out JSON in its own way. */
function isCurrent(name: string, text: string): boolean {
  if (!existsSync(name)) return false;
  const current = readFileSync(name, 'utf8');
  return name.endsWith('.json') ? isDeepStrictEqual(JSON.parse(current), JSON.parse(text)) : current === text;
}

/** Pages that belong to no rule. */
function strangers(documents: ReadonlyMap<string, string>): readonly string[] {
  const there = existsSync(RULE_PAGES) ? readdirSync(RULE_PAGES) : [];
  return there.map((name) => path.join(RULE_PAGES, name)).filter((name) => !documents.has(name));
}

process.exitCode = main(process.argv.slice(2));
