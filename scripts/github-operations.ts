/**
 * `npm run github-operations -- DESCRIPTION`: cuts the operations that src/github/ calls out of GitHub's description of its
 * REST API into test/github/fixtures/operations.json, by which the tests check every request and answer. The description is
 * `generated/api.github.com.json` of the package @octokit/openapi, which is too large to depend on: `npm pack @octokit/openapi`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { cutOperations } from './github-operations/cut.js';

const FIXTURE = path.join('test', 'github', 'fixtures', 'operations.json');

function main([file]: readonly string[]): number {
  if (file === undefined) {
    process.stderr.write('Usage: npm run github-operations -- PATH/api.github.com.json\n');
    return 2;
  }
  const cut = cutOperations(JSON.parse(readFileSync(file, 'utf8')));
  const text = `${JSON.stringify(cut, undefined, 1)}\n`;
  writeFileSync(FIXTURE, text);
  const schemas = Object.keys(cut.schemas).length;
  process.stdout.write(
    `${FIXTURE}: ${Object.keys(cut.operations).length} operations, ${schemas} schemas, ${text.length} bytes\n`,
  );
  return 0;
}

process.exitCode = main(process.argv.slice(2));
