/**
 * `npm run docs [-- --check]`: writes the pages of docs/rules/, or says which of them are not what the rules say now.
 * With --check the exit status is 1 if any is missing, stale or belongs to no rule.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { RULES } from '../src/rules/index.js';
import { ruleIndex, rulePage } from './docs/rule-page.js';

const FOLDER = path.join('docs', 'rules');

function main(args: readonly string[]): number {
  const sorted = [...RULES].sort((left, right) => (left.id < right.id ? -1 : 1));
  const pages = new Map(sorted.map((rule) => [`${rule.id}.md`, rulePage(rule)]));
  pages.set('README.md', ruleIndex(sorted));
  return args.includes('--check') ? check(pages) : write(pages);
}

function check(pages: ReadonlyMap<string, string>): number {
  const stale = [...pages].filter(([name, text]) => current(name) !== text).map(([name]) => name);
  const wrong = [...stale, ...strangers(pages)];
  for (const name of wrong) process.stdout.write(`${path.join(FOLDER, name)} is not current: run 'npm run docs'\n`);
  return wrong.length === 0 ? 0 : 1;
}

function write(pages: ReadonlyMap<string, string>): number {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of pages) writeFileSync(path.join(FOLDER, name), text);
  for (const name of strangers(pages)) rmSync(path.join(FOLDER, name));
  process.stdout.write(`${FOLDER}: ${pages.size} pages\n`);
  return 0;
}

function current(name: string): string | undefined {
  const file = path.join(FOLDER, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Files of the folder that belong to no rule. */
function strangers(pages: ReadonlyMap<string, string>): readonly string[] {
  return existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => !pages.has(name)) : [];
}

process.exitCode = main(process.argv.slice(2));
