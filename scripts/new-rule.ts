/**
 * `npm run new-rule -- ID FILE "TITLE"`: writes the rule, its lines in the index and its table, all to be filled in, and its page
 * as far as it goes. Nothing is written over.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { RULES } from '../src/rules/index.js';
import { categoryFor, indexWith, type NewRule, problemsWith, ruleText, tableText } from './new-rule/scaffold.js';

const INDEX = path.join('src', 'rules', 'index.ts');

function main([id = '', file = '', title = '']: readonly string[]): number {
  const wanted: NewRule = { id, file, title };
  const problems = problemsWith(wanted, RULES);
  if (problems.length > 0) return refuse([...problems, 'Usage: npm run new-rule -- AML-NET-016 file-name "Title"']);
  const category = categoryFor(id);
  const rule = path.join('src', 'rules', category, `${file}.ts`);
  const table = path.join('test', 'rules', category, `${file}.test.ts`);
  const taken = [rule, table].filter((name) => existsSync(name));
  if (taken.length > 0) return refuse(taken.map((name) => `${name} exists.`));

  write(rule, ruleText(wanted));
  write(table, tableText(wanted));
  write(INDEX, indexWith(readFileSync(INDEX, 'utf8'), RULES, wanted));
  process.stdout.write(`Fill in ${rule} and ${table}; ${INDEX} lists the rule. Then: npm run format && npm run docs\n`);
  return writePage();
}

/** The page comes from the compiled rule, as all pages do. Returns the exit status. */
function writePage(): number {
  const { status } = spawnSync('npm', ['run', '--silent', 'docs'], { stdio: 'inherit' });
  return status ?? 1;
}

function refuse(problems: readonly string[]): number {
  process.stderr.write(`${problems.join('\n')}\n`);
  return 2;
}

function write(name: string, text: string): void {
  mkdirSync(path.dirname(name), { recursive: true });
  writeFileSync(name, text);
}

process.exitCode = main(process.argv.slice(2));
